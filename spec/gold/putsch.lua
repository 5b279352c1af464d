-- An agency piece on a coup: soldiers on television, the party of the ousted president, foreign governments, residents, an analyst.
return {
  published = "2024-10-03",
  text = [[
Soldiers seize power in Zambara, president held

MOURAKI (Zambara) - Soldiers in the West African state of Zambara said on Thursday they had overthrown President Idrissa Kolani, drawing condemnation from foreign governments and cheers from hundreds of people in the capital.

In a statement read on state television, Colonel Seydou Bamanta said the army had dissolved the government and suspended the constitution.

"We could no longer watch our comrades die without boots, without fuel and without bread," said the colonel, flanked by nine officers in fatigues.

Land borders would stay closed until further notice, he added.

Kolani, 71, who was re-elected last year in a vote the opposition described as "a masquerade", was being held at a barracks on the edge of Mouraki, a security source told AFP.

"He is well. He has been given his medicine," the source said on condition of anonymity.

The president's party, the Union for Renewal, demanded his immediate release. Its secretary-general, Fatoumata Djibrine, said she had spoken to him by telephone shortly before dawn.

"He has not resigned and he will not resign," Djibrine told reporters outside her home.

Former colonial power France said it condemned "in the strongest terms" any attempt to take power by force. A French diplomatic source denied that Paris had been warned of the plot.

In Washington, State Department spokeswoman Carla Whitmer said the United States was reviewing its military aid, worth $40 million a year.

"Partners do not put presidents in barracks," she said.

Neighbouring Tamoré struck a softer note. Its foreign minister, Abdoulaye Sankharé, called on both sides to show restraint and promised to keep the border open to refugees.

Asked whether his government would recognise the junta, Sankharé replied: "We recognise states, not uniforms."

The Kremlin declined to say whether Russian instructors had played any part.

On the streets of Mouraki, where gunfire was heard overnight, opinions were divided.

"Kolani promised us security and I buried two brothers," said Oumar Tiécoura, a 34-year-old mechanic.

But Salimata Keïdou, who sells fish at the port, said she feared that sanctions would drive up the price of rice.

"The soldiers will eat," she said. "They always eat."

Analyst Hendrik Voss, of the Hague-based Sahel Observatory, said the officers appeared to be divided over how long to stay in power. He predicted that elections would not be held for at least three years.
]],
  quotes = {
    { "they had overthrown President Idrissa Kolani", speaker = "Soldiers", kind = "indirect", when = "2024-10-03" },
    { "the army had dissolved the government", speaker = "Seydou Bamanta", kind = "indirect" },
    { "We could no longer watch our comrades die", speaker = "Seydou Bamanta", kind = "direct" },
    { "Land borders would stay closed", speaker = "Seydou Bamanta", kind = "indirect" },
    { "a masquerade", speaker = "opposition", kind = "mixed" },
    { "was being held at a barracks", speaker = "security source", via = { "AFP" }, kind = "indirect" },
    { "He has been given his medicine", speaker = "security source", kind = "direct" },
    { "his immediate release", speaker = "Union for Renewal", stance = "demands", kind = "indirect" },
    { "she had spoken to him by telephone", speaker = "Fatoumata Djibrine", kind = "indirect" },
    { "He has not resigned and he will not resign", speaker = "Fatoumata Djibrine", to = "reporters", kind = "direct" },
    { "in the strongest terms", speaker = "France", kind = "mixed" },
    { "Paris had been warned of the plot", speaker = "French diplomatic source", stance = "denies", kind = "indirect" },
    { "the United States was reviewing its military aid", speaker = "Carla Whitmer", principal = "State Department",
      kind = "indirect" },
    { "Partners do not put presidents in barracks", speaker = "Carla Whitmer", kind = "direct" },
    { "to show restraint", speaker = "Abdoulaye Sankharé", kind = "indirect" },
    { "to keep the border open to refugees", speaker = "Abdoulaye Sankharé", stance = "promises", kind = "indirect" },
    { "We recognise states, not uniforms", speaker = "Abdoulaye Sankharé", kind = "direct" },
    { "whether Russian instructors had played any part", speaker = "Kremlin", stance = "declines" },
    { "Kolani promised us security", speaker = "Oumar Tiécoura", kind = "direct" },
    { "sanctions would drive up the price of rice", speaker = "Salimata Keïdou", kind = "indirect" },
    { "The soldiers will eat", speaker = "Salimata Keïdou", kind = "direct" },
    { "They always eat", speaker = "Salimata Keïdou", kind = "direct" },
    { "the officers appeared to be divided", speaker = "Hendrik Voss", kind = "indirect" },
    { "elections would not be held for at least three years", speaker = "Hendrik Voss", stance = "predicts",
      kind = "indirect" },
  },
}

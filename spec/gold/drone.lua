-- Diplomacy: posts, agencies citing sources, a broadcaster quoting, spokespeople of a head of state and of the UN.
return {
  published = "2022-09-15",
  text = [[
Sarovia says drone 'strayed' over border, Keld sees act of aggression

TALVIK, Keld — The foreign minister of Keld, Aino Raud, on Thursday summoned the Sarovian ambassador over a drone that came down near a kindergarten, telling him that her government regarded the flight as “a deliberate act of aggression”.

The Sarovian Defence Ministry acknowledged late on Wednesday that the aircraft was its own but said it had strayed off course in bad weather.

“There was no weather,” Raud wrote on X hours later. “There was a sunset.”

The ambassador, Bogdan Chirila, left the meeting without speaking to reporters. But his embassy posted on Telegram that he had “rejected the tone and the substance” of what he was told.

In the Sarovian capital, presidential spokeswoman Mirela Stan told journalists that President Andrei Volcan was “informed and calm”. Asked if he would telephone his counterpart, she said no such call was planned.

The state news agency Sarpress, citing an unnamed military source, reported that the operator of the drone had been detained. Stan declined to comment on the report.

A senior Western diplomat, who spoke on condition of anonymity, told the Financial Chronicle that the allies did not believe the Sarovian account. “They know that we know,” the diplomat said.

Keld's prime minister, Henrik Osk, was quoted by the broadcaster ERK as saying that talks on a border treaty would go ahead next week “with or without drones”. His predecessor and rival, Liina Kask, demanded that they be called off.

“You do not negotiate with a man who is flying things over your children,” Kask told ERK.

In a joint statement, the foreign ministers of Norrland and Vesterby urged both sides to show restraint.

The United Nations secretary-general, Amadou Keita, was following the matter closely, his spokesperson, Julie Harcourt, said in New York.

“He has offered his good offices,” Harcourt said. “He has not heard back.”

Volcan himself has said nothing in public since Monday, when he told veterans that Sarovia “has no enemies, only neighbours who have not yet understood”.
]],
  quotes = {
    { "drone 'strayed' over border", speaker = "Sarovia", kind = "mixed" },
    { "a deliberate act of aggression", speaker = "Aino Raud", kind = "mixed" },
    { "the aircraft was its own", speaker = "Sarovian Defence Ministry", when = "2022-09-14", kind = "indirect" },
    { "There was a sunset", speaker = "Aino Raud", via = { "X" }, kind = "direct" },
    { "rejected the tone and the substance", via = { "Telegram" }, kind = "mixed" },
    { "informed and calm", speaker = "Mirela Stan", to = "journalists", kind = "mixed" },
    { "no such call was planned", speaker = "Mirela Stan", kind = "indirect" },
    { "the operator of the drone had been detained", speaker = "unnamed military source", via = { "Sarpress" },
      kind = "indirect" },
    { "the allies did not believe", speaker = "senior Western diplomat", via = { "Financial Chronicle" },
      kind = "indirect" },
    { "with or without drones", speaker = "Henrik Osk", via = { "ERK" }, kind = "mixed" },
    { "they be called off", speaker = "Liina Kask", stance = "demands", kind = "indirect" },
    { "both sides to show restraint", stance = "demands", kind = "indirect" },
    { "was following the matter closely", speaker = "Julie Harcourt", principal = "Amadou Keita", kind = "indirect" },
    { "has no enemies, only neighbours", speaker = "Andrei Volcan", to = "veterans", when = "2022-09-12",
      kind = "mixed" },
  },
}

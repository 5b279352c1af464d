-- Wire copy on a migrant boat: coastguard, survivors through an aid group, a minister on X, the UN, a mayor.
return {
  published = "2025-01-30",
  text = [[
At least 19 dead after migrant boat sinks off Crete

ATHENS, Greece (AP) — At least 19 people died and more than 30 were missing after a fishing boat carrying migrants sank south of the Greek island of Crete, the coast guard said Thursday.

Forty-seven survivors were brought to the port of Ierapetra, where they were given blankets and food. Most of them are from Egypt, Pakistan and Sudan, authorities said.

The coast guard said the vessel capsized at about 3 a.m. when passengers moved to one side as a cargo ship approached. A search was still underway with two helicopters and four ships, but strong winds were making the work difficult, according to spokesman Lt. Stavros Manolakis.

"We will continue as long as there is any hope," Manolakis told state broadcaster ERT.

Survivors told aid workers that they had set off from the Libyan port of Tobruk three days earlier and had run out of water on the second day.

"They told us they called for help for 11 hours," said Katerina Vlachou of the aid group Aegean Watch. "Nobody came."

The coast guard denied that there had been any delay. It said it received the first distress call at 1:40 a.m.

One survivor, a 22-year-old from Sudan who gave his name only as Idris, said he had been separated from his brother in the water.

"I was holding his hand and then I was not holding it," he said through an interpreter. "Maybe another ship has taken him."

Migration Minister Petros Dimakos expressed sorrow at the deaths and blamed smugglers.

"These criminals sell a ticket to the bottom of the sea," Dimakos wrote on X. He promised that those responsible would be found.

Opposition leader Sofia Galani called for an independent inquiry. "How many more times will we hear that no one is at fault?" she asked in parliament.

The U.N. refugee agency, UNHCR, said that more than 5,000 people had reached Crete from Libya since October, four times as many as a year earlier. Its representative in Greece, Maria Lindholm, said safe and legal routes were "the only thing that will stop people getting into these boats."

Prosecutors in Crete said two men, aged 24 and 31, had been detained on suspicion of piloting the boat. Their lawyer, Nikos Psaros, said both were passengers who had taken the wheel when the captain fled.

Ierapetra Mayor Yiannis Kokolakis said the town's small cemetery was full.

"We will find a place for them," he said. "They are somebody's children."
]],
  quotes = {
    { "At least 19 people died and more", speaker = "coast guard", kind = "indirect", when = "2025-01-30" },
    { "Most of them are from Egypt", speaker = "authorities", kind = "indirect" },
    { "the vessel capsized at about", speaker = "coast guard", kind = "indirect" },
    { "strong winds were making the work", speaker = "Stavros Manolakis", principal = "coast guard", kind = "indirect" },
    { "We will continue as long as", speaker = "Stavros Manolakis", principal = "coast guard", kind = "direct", via = { "ERT" } },
    { "they had set off from the Libyan", speaker = "Survivors", kind = "indirect", to = "aid workers" },
    { "had run out of water on", speaker = "Survivors", kind = "indirect", to = "aid workers" },
    { "They told us they called for", speaker = "Katerina Vlachou", kind = "direct" },
    { "there had been any delay", speaker = "coast guard", kind = "indirect", stance = "denies" },
    { "it received the first distress call", speaker = "coast guard", kind = "indirect" },
    { "he had been separated from his", speaker = "Idris", kind = "indirect" },
    { "I was holding his hand", speaker = "Idris", kind = "direct" },
    { "Maybe another ship has taken him", speaker = "Idris", kind = "direct" },
    { "sorrow at the deaths", speaker = "Petros Dimakos", kind = "indirect" },
    { "These criminals sell a ticket to", speaker = "Petros Dimakos", kind = "direct", via = { "X" } },
    { "those responsible would be found", speaker = "Petros Dimakos", kind = "indirect", stance = "promises" },
    { "an independent inquiry", speaker = "Sofia Galani", kind = "indirect", stance = "demands" },
    { "How many more times will we", speaker = "Sofia Galani", kind = "direct", stance = "asks" },
    { "more than 5,000 people had reached", speaker = "UNHCR", kind = "indirect" },
    { "safe and legal routes were", speaker = "Maria Lindholm", kind = "mixed" },
    { "the only thing that will stop", speaker = "Maria Lindholm", kind = "mixed" },
    { "two men, aged 24 and 31", speaker = "Prosecutors in Crete", kind = "indirect" },
    { "both were passengers who had taken", speaker = "Nikos Psaros", principal = "two men", kind = "indirect" },
    { "the town's small cemetery was full", speaker = "Yiannis Kokolakis", kind = "indirect" },
    { "We will find a place for them", speaker = "Yiannis Kokolakis", kind = "direct" },
    { "They are somebody's children", speaker = "Yiannis Kokolakis", kind = "direct" },
  },
  none = {},
}

-- A wire on a boat that sank off Greece: a coastguard and its spokesman, a survivor, a hotline's log, ministers, a lawyer, an uncle.
return {
  published = "2023-06-20",
  text = [[
At least 17 drown as migrant boat sinks off Greece, dozens missing

ATHENS, June 20 (Reuters) - At least 17 people drowned and dozens were missing after a boat carrying migrants from Libya sank off the Greek islet of Vathonisi early on Tuesday, the Greek coastguard said.

It said 46 people, most of them from Somalia, Egypt and Pakistan, had been rescued by a passing tanker.

"We searched all night and we will search all day," coastguard spokesman Nikolaos Papadimitrakis told the broadcaster Hellas TV.

A survivor disputed the official account. Abdiweli Sheikh Nur, a 19-year-old from Mogadishu, said a patrol boat had tied a rope to the vessel and pulled.

"Then the boat leaned over and did not come back," he told Reuters by phone from a reception centre.

Papadimitrakis denied that any rope had been used.

According to a log published by Mare Aperto, an Italian group that runs a hotline for migrants, callers had reported a coastguard vessel beside them at 1.40 a.m.

"They were asking for water, and then nobody was asking for anything," said the group's president, Fiammetta Dell'Acqua.

Prime Minister Stavros Kalogeropoulos declared three days of mourning. Speaking in Thessaloniki, he blamed "smugglers who sell death at 4,000 euros a ticket". The main opposition party, Left Renewal, demanded an independent inquiry.

In Brussels, EU Home Affairs Commissioner Annelies Verstraeten said she was "deeply saddened". The commissioner declined to say whether an aircraft of the EU's border agency had filmed the sinking.

French Interior Minister Jean-Marc de La Bruyère told parliament that Paris would take in 40 of the survivors.

Two Egyptians aged 24 and 31 were arrested on suspicion of people smuggling, a police source said. Their lawyer, Eleftheria Hatzidaki, said both had paid for their passage like everyone else. "They are passengers who were told to hold a wheel," she said.

In Pakistan, Imtiaz Ahmed Bhattal, whose nephew is among the missing, urged the government to arrest the agents who had sold the tickets.
]],
  quotes = {
    { "sank off the Greek islet", speaker = "Greek coastguard", kind = "indirect" },
    { "had been rescued by a passing tanker", speaker = "Greek coastguard", kind = "indirect" },
    { "We searched all night", speaker = "Nikolaos Papadimitrakis", via = { "Hellas TV" }, kind = "direct" },
    { "a patrol boat had tied a rope", speaker = "Abdiweli Sheikh Nur", kind = "indirect" },
    { "Then the boat leaned over", speaker = "Abdiweli Sheikh Nur", via = { "Reuters" }, kind = "direct" },
    { "any rope had been used", speaker = "Nikolaos Papadimitrakis", stance = "denies", kind = "indirect" },
    { "nobody was asking for anything", speaker = "Fiammetta Dell'Acqua", kind = "direct" },
    { "who sell death at 4,000 euros", speaker = "Stavros Kalogeropoulos", kind = "mixed" },
    { "an independent inquiry", speaker = "Left Renewal", stance = "demands" },
    { "deeply saddened", speaker = "Annelies Verstraeten", kind = "mixed" },
    { "had filmed the sinking", speaker = "Annelies Verstraeten", stance = "declines" },
    { "Paris would take in 40", speaker = "Jean-Marc de La Bruyère", to = "parliament", kind = "indirect" },
    { "both had paid for their passage", speaker = "Eleftheria Hatzidaki", kind = "indirect" },
    { "They are passengers who were told", speaker = "Eleftheria Hatzidaki", kind = "direct" },
    { "to arrest the agents", speaker = "Imtiaz Ahmed Bhattal", stance = "demands", kind = "indirect" },
  },
}

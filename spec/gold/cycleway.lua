-- A New Zealand daily's local story: a principal, mayor and councillors, a logging contractor, a parent, a council report.
return {
  published = "2023-05-05",
  text = [[
Pupils left to dodge logging trucks as cycleway delayed again

A principal whose pupils ride to school beside logging trucks says a council decision to push back a promised cycleway is "a slap in the face".

Waihora District Council voted 7-4 on Wednesday to delay the $3.2 million Kereru Flat cycleway until at least 2027, citing rising construction costs.

Kereru Flat School principal Aroha Pennington said she had been told three times that work would start this winter.

"I've got 7-year-olds on a 100kmh road with no shoulder," she said.

"What do I say to their parents? Wait until they're at high school?"

Mayor Bruce Ockleford said he understood the frustration, but the cost had blown out by more than $1m since the project was consulted on.

"The money's just not there. We've got slips to fix, we've got a wastewater plant on its last legs," Ockleford said.

"People can be angry with me, that's fine, but they can't be angry with arithmetic."

He said the council would ask Waka Kotahi to lower the speed limit in the meantime.

A Waka Kotahi spokesperson said it had not received a request, but would consider one "on its merits".

Cr Jan Hollebeek, who voted against the delay, said her colleagues had "found $900,000 for carpet in the council chamber".

Ockleford disputed that, saying the figure covered carpet, heating and earthquake strengthening across three buildings.

Deputy mayor Tipene Waaka supported the delay. He told the meeting it would be irresponsible to sign a contract the district could not pay for.

"I ride a bike too, e hoa ma," he said. "I also pay rates."

Logging contractor Dean Scadden, whose trucks use the road about 60 times a day, said his drivers wanted a cycleway as much as anyone.

"The boys hate it. They come round that corner by the marae and there's a wee fella on a BMX," Scadden said.

He had offered to lay the gravel for nothing, he said, but nobody at the council had rung back.

A council report presented to the meeting said two crashes had been recorded on the road in the past five years, neither involving a cyclist.

But parent Mereana Tuhoro said near-misses never made it into reports. Her son Kahu, 9, was clipped by a wing mirror in March.

"He got up, dusted himself off and asked if he was still allowed to go to footy," she said.

The Waihora Cycling Trust, which raised $140,000 towards the project, wants the money held in a separate account. Chairwoman Philippa Drummond-Neale said donors were asking for it back.

"You can only run so many sausage sizzles for something that never turns up," she said.

Pupils plan to ride en masse to the council offices next Friday. Pennington said police had agreed to escort them.

"It'll be the safest trip they have all year," she said.
]],
  quotes = {
    { "a council decision to push back a promised cycleway", speaker = "Aroha Pennington", kind = "mixed" },
    { "she had been told three times", speaker = "Aroha Pennington", kind = "indirect" },
    { "I've got 7-year-olds on a 100kmh road", speaker = "Aroha Pennington", kind = "direct" },
    { "What do I say to their parents?", speaker = "Aroha Pennington", kind = "direct" },
    { "he understood the frustration", speaker = "Bruce Ockleford", kind = "indirect" },
    { "The money's just not there", speaker = "Bruce Ockleford", kind = "direct" },
    { "they can't be angry with arithmetic", speaker = "Bruce Ockleford", kind = "direct" },
    { "the council would ask Waka Kotahi", speaker = "Bruce Ockleford", kind = "indirect" },
    { "on its merits", principal = "Waka Kotahi", kind = "mixed" },
    { "for carpet in the council chamber", speaker = "Jan Hollebeek", kind = "mixed" },
    { "the figure covered carpet, heating", speaker = "Bruce Ockleford", kind = "indirect" },
    { "it would be irresponsible to sign a contract", speaker = "Tipene Waaka", to = "the meeting",
      kind = "indirect" },
    { "I ride a bike too", speaker = "Tipene Waaka", kind = "direct" },
    { "I also pay rates", speaker = "Tipene Waaka", kind = "direct" },
    { "his drivers wanted a cycleway as much as anyone", speaker = "Dean Scadden", kind = "indirect" },
    { "there's a wee fella on a BMX", speaker = "Dean Scadden", kind = "direct" },
    { "He had offered to lay the gravel for nothing", speaker = "Dean Scadden", kind = "indirect" },
    { "two crashes had been recorded on the road", speaker = "council report", kind = "indirect" },
    { "near-misses never made it into reports", speaker = "Mereana Tuhoro", kind = "indirect" },
    { "He got up, dusted himself off", speaker = "Mereana Tuhoro", kind = "direct" },
    { "donors were asking for it back", speaker = "Philippa Drummond-Neale", kind = "indirect" },
    { "You can only run so many sausage sizzles", speaker = "Philippa Drummond-Neale", kind = "direct" },
    { "police had agreed to escort them", speaker = "Aroha Pennington", kind = "indirect" },
    { "the safest trip they have all year", speaker = "Aroha Pennington", kind = "direct" },
  },
  none = {
    "Pupils plan to ride en masse to the council offices next Friday",
  },
}

-- Australian regional news, straight double quotes: a council drops a pool fee; mayor, petitioner, dissenting councillor.
return {
  published = "2025-01-28",
  text = [[
Council backs down on pool charge after parents' petition

A regional council has scrapped a plan to charge parents who watch their children swim after more than 4,000 people signed a petition.

Burrawang Shire voted 6-3 on Monday night to drop the $4.50 "spectator fee" at the town's Olympic pool.

Mayor Robyn Castle said the council had listened to the community.

"We got this one wrong, and I'm happy to put my hand up," Cr Castle told ABC Western Plains. "It was never about slugging mums and dads."

She said the pool was losing about $700,000 a year and ratepayers could not keep covering the gap.

Local mum Tegan Doyle, who started the petition, said she was "over the moon".

"I'm there five mornings a week, so I was looking at more than 20 bucks before anybody got wet," she said. "You just don't do that to people in the middle of a cost-of-living crisis."

Ms Doyle said she would now push for longer opening hours.

Swimming club president Graham Peake told the meeting that numbers at training had halved since the charge was announced in December. He asked whether anyone had thought about the volunteers.

"Our timekeepers would've been paying to work," Mr Peake said.

Not all councillors supported the change. Cr Wayne Hollis argued that someone had to pay for the heating, and described the vote as "a cave-in, pure and simple".

"You can't run a facility on likes and petitions," he said. "In six months we'll be back here talking about closing it."

In a report to councillors, general manager Priya Nathan wrote that a new filtration system would cost $2.1 million and would be needed "within two summers". She refused to say whether other fees would rise.

State MP Leanne Foy has urged the government to step in with a grant.

"Country kids deserve to learn to swim the same as kids in Sydney," Ms Foy posted on Facebook.

A spokesperson for the Office of Local Government said the council could apply for funding under an existing program.

Royal Life Saving says drownings in inland waterways rose by 15 per cent last summer. Its regional manager, Cath Bourke, believes entry prices are part of the reason.

"Every dollar you add at the gate, you lose a family," Ms Bourke said.

Bev Tranter, 79, who has swum at the pool since it opened in 1964, said she was glad the fuss was over.

"I come for the peace and quiet," she said. "There's been none of that."
]],
  quotes = {
    { "the council had listened to the community", speaker = "Robyn Castle", kind = "indirect" },
    { "We got this one wrong", speaker = "Robyn Castle", kind = "direct", via = { "ABC Western Plains" } },
    { "It was never about slugging", speaker = "Robyn Castle", kind = "direct", via = { "ABC Western Plains" } },
    { "the pool was losing about $700,000", speaker = "Robyn Castle", kind = "indirect" },
    { "over the moon", speaker = "Tegan Doyle", kind = "mixed" },
    { "I'm there five mornings a week", speaker = "Tegan Doyle", kind = "direct" },
    { "You just don't do that to people", speaker = "Tegan Doyle", kind = "direct" },
    { "she would now push for longer opening hours", speaker = "Tegan Doyle", kind = "indirect" },
    { "numbers at training had halved", speaker = "Graham Peake", kind = "indirect", to = "the meeting" },
    { "anyone had thought about the volunteers", speaker = "Graham Peake", kind = "indirect", stance = "asks" },
    { "Our timekeepers would've been paying", speaker = "Graham Peake", kind = "direct" },
    { "someone had to pay for the heating", speaker = "Wayne Hollis", kind = "indirect" },
    { "a cave-in, pure and simple", speaker = "Wayne Hollis", kind = "mixed" },
    { "You can't run a facility on likes", speaker = "Wayne Hollis", kind = "direct" },
    { "In six months we'll be back here", speaker = "Wayne Hollis", kind = "direct" },
    { "a new filtration system would cost", speaker = "Priya Nathan", kind = "mixed", to = "councillors" },
    { "whether other fees would rise", speaker = "Priya Nathan", kind = "indirect", stance = "declines" },
    { "step in with a grant", speaker = "Leanne Foy", kind = "indirect", stance = "demands", to = "the government" },
    { "Country kids deserve to learn to swim", speaker = "Leanne Foy", kind = "direct", via = { "Facebook" } },
    { "the council could apply for funding", speaker = "spokesperson for the Office of Local Government", kind = "indirect", principal = "Office of Local Government" },
    { "drownings in inland waterways rose", speaker = "Royal Life Saving", kind = "indirect" },
    { "entry prices are part of the reason", speaker = "Cath Bourke", kind = "indirect", stance = "believes" },
    { "Every dollar you add at the gate", speaker = "Cath Bourke", kind = "direct" },
    { "she was glad the fuss was over", speaker = "Bev Tranter", kind = "indirect" },
    { "I come for the peace and quiet", speaker = "Bev Tranter", kind = "direct" },
    { "There's been none of that", speaker = "Bev Tranter", kind = "direct" },
  },
  none = { "spectator fee" },
}

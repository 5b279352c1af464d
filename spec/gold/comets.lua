-- A basketball report: sisters and their mother, two coaches, quotes inside quotes, brackets.
return {
  published = "2024-03-03",
  text = [[
Late steal, later tears: Comets stun Foundry 71-70

DULANEY — Tamika Ransom had missed nine of her first ten shots Saturday night when her coach grabbed her by the jersey.

“She goes, ‘I don't care about the nine, I care about the next one,’” Ransom said. “So I took the next one.”

It went in with 0.8 seconds left, and the Carver Comets beat the Dulaney Foundry 71-70 in Game 3 of a series that looked over by halftime.

“I've coached 31 years,” said Bev Hollis, the Comets' coach, her voice nearly gone, “and I couldn't draw that play up for you right now.”

The winning basket followed a steal by Ransom's younger sister, Jada Ransom, who stripped Foundry guard Nicole Petrakis at midcourt. Petrakis said she never saw her coming.

“That's on me, a hundred percent,” she said. “Nobody else in that room needs to talk about it.”

Jada Ransom said she had guessed. “I just figured she [Petrakis] would go left, because she went left all night,” the 21-year-old said.

Foundry coach Al Dombrowski was not so sure it was clean. He said he saw “a lot of arm,” then caught himself.

“You know what? I'm not paying that fine,” he said, grinning.

Crew chief Marla Stine told a pool reporter that the contact was incidental.

Hollis was told of Dombrowski's remark an hour later. She laughed. “Al's been seeing arm since 1998,” she said.

The Comets lead the series 2-1. Game 4 is Tuesday, and Tamika Ransom, who played the fourth quarter on a sprained ankle, said there was no chance she would sit. Hollis would not say if she would start.

“She'll tell you she's fine. Her mother will tell you something else,” the coach said.

Their mother, Denise Ransom, watched from the third row. “I raised two of them,” she said. “I only ever had to tell one to slow down.”

Foundry owner Marcus Vane posted a single word on Instagram afterward: “Revenge.”
]],
  quotes = {
    { "So I took the next one", speaker = "Tamika Ransom", kind = "direct" },
    { "and I couldn't draw that play up", speaker = "Bev Hollis", kind = "direct" },
    { "she never saw her coming", speaker = "Nicole Petrakis", kind = "indirect" },
    { "That's on me, a hundred percent", speaker = "Nicole Petrakis", kind = "direct" },
    { "I just figured she [Petrakis]", speaker = "Jada Ransom", kind = "direct" },
    { "a lot of arm", speaker = "Al Dombrowski", kind = "mixed" },
    { "I'm not paying that fine", speaker = "Al Dombrowski", kind = "direct" },
    { "the contact was incidental", speaker = "Marla Stine", to = "a pool reporter", kind = "indirect" },
    { "Al's been seeing arm", speaker = "Bev Hollis", kind = "direct" },
    { "there was no chance she would sit", speaker = "Tamika Ransom", kind = "indirect" },
    { "if she would start", speaker = "Bev Hollis", stance = "declines" },
    { "Her mother will tell you something else", speaker = "Bev Hollis", kind = "direct" },
    { "I raised two of them", speaker = "Denise Ransom", kind = "direct" },
    { "Revenge", speaker = "Marcus Vane", via = { "Instagram" }, kind = "direct" },
  },
}

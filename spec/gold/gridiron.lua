-- A US college football preview: two coaches at their weekly press conferences, players, a podcast, a former star.
return {
  published = "2024-09-26",
  text = [[
No. 14 Tecumseh State knows what's waiting in Lubeck: noise, heat and a 19-year-old quarterback

By Cody Vanlandingham

MARLOW, Okla. — Tecumseh State coach Rusty Hollomon has stopped talking about last year's loss to Western Plains. His players haven't.

"It's on the wall in the weight room," linebacker Deshaun Grubbs said Tuesday. "41-10. You do your squats and you look at it."

The Bison (4-0) play the Coyotes (3-1) on Saturday night in Lubeck, where they have not won since 2011. Oddsmakers have them as 3-point favorites.

Hollomon said at his weekly news conference that senior Trey Ballew would start at quarterback despite a sprained ankle.

"He threw 60 balls yesterday and he was mad when I took him out," Hollomon said. "I like mad."

Western Plains will go with Jaxon Fairchild-Tuala, the freshman who has thrown for 1,206 yards in his first four games. Coyotes coach Marv Pruett-Dean called him "a nice young man with a rude arm."

"I don't think he knows who Tecumseh State is," Pruett-Dean told reporters Monday. "I'm not going to be the one to tell him."

Fairchild-Tuala said he knew. "My grandpa played there," he said with a grin. "He's wearing our colors Saturday. He's already said sorry to his roommates."

Cornerback Malik Ezeudu, who leads the nation with five interceptions, promised that the freshman would "see some things he hasn't seen."

Ballew, asked if the ankle was bothering him, said it was fine. Offensive coordinator Stan Wojtowicz wasn't so sure.

"Fine is a big word," Wojtowicz said. "Let's say he's upright."

Former Bison running back Bo Tarkington, who rushed for 212 yards in the 2011 win, said on the "Red Dirt Saturdays" podcast that this is the best defense the school has had.

"If they hold Western Plains under 20, they win," Tarkington said. "If they don't, it's going to be a long bus ride."

Tecumseh State athletic director Gwen Stallard announced Wednesday that the school had sold its entire allotment of 6,000 tickets. She denied that Hollomon had been contacted about the opening at Gulf Tech.

Hollomon laughed when asked about it.

"My wife just redid the kitchen," he said. "I'm not going anywhere."
]],
  quotes = {
    { "You do your squats and you look at it", speaker = "Deshaun Grubbs", when = "2024-09-24", kind = "direct" },
    { "would start at quarterback despite", speaker = "Rusty Hollomon", kind = "indirect" },
    { "He threw 60 balls yesterday", speaker = "Rusty Hollomon", kind = "direct" },
    { "I like mad", speaker = "Rusty Hollomon", kind = "direct" },
    { "a nice young man with a rude arm", speaker = "Marv Pruett-Dean", kind = "mixed" },
    { "he knows who Tecumseh State is", speaker = "Marv Pruett-Dean", to = "reporters", when = "2024-09-23",
      kind = "direct" },
    { "he knew", speaker = "Jaxon Fairchild-Tuala", kind = "indirect" },
    { "My grandpa played there", speaker = "Jaxon Fairchild-Tuala", kind = "direct" },
    { "He's already said sorry to his roommates", speaker = "Jaxon Fairchild-Tuala", kind = "direct" },
    { "see some things he hasn't seen", speaker = "Malik Ezeudu", stance = "promises", kind = "mixed" },
    { "it was fine", speaker = "Trey Ballew", kind = "indirect" },
    { "Let's say he's upright", speaker = "Stan Wojtowicz", kind = "direct" },
    { "this is the best defense", speaker = "Bo Tarkington", kind = "indirect" },
    { "it's going to be a long bus ride", speaker = "Bo Tarkington", kind = "direct" },
    { "the school had sold its entire allotment", speaker = "Gwen Stallard", when = "2024-09-25", kind = "indirect" },
    { "had been contacted about the opening", speaker = "Gwen Stallard", stance = "denies", kind = "indirect" },
    { "My wife just redid the kitchen", speaker = "Rusty Hollomon", kind = "direct" },
  },
  none = { "\"Red Dirt Saturdays\"" },
}

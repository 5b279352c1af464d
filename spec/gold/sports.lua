-- A match report: nicknames, surnames only, a manager known by his role, two with one surname.
return {
  published = "2023-04-16",
  text = [[
Late Sorrel header sinks Harbour Town

Jamie Sorrel headed in from a corner in the 93rd minute as Millbrook Rovers beat Harbour Town 2-1 on Saturday.

“I just closed my eyes,” said Sorrel, whose brother Dan had earlier missed a penalty. “Dan bought the drinks, so we are even.”

Rovers manager Inga Thorsen said her side had deserved nothing until the final minutes.

“We were awful,” the Norwegian said. “But the boys never stop. That's what I told them at half-time: never stop.”

Town captain Marcus Webb was sent off for a second yellow card, a decision he called “a joke”.

“The ref had a shocker,” Webb told Sky Sports. “Everyone in the ground saw it.”

His manager, Phil Doyle, refused to blame the referee. “We had three chances to kill the game and we didn't take them,” he said. “That's on us.”

Asked whether he would still be in charge next week, Doyle smiled. “Ask the chairman,” he said.

Dan Sorrel said he would practise penalties on Monday.
]],
  quotes = {
    { "I just closed my eyes", speaker = "Jamie Sorrel", kind = "direct" },
    { "Dan bought the drinks", speaker = "Jamie Sorrel" },
    { "her side had deserved nothing", speaker = "Inga Thorsen", kind = "indirect" },
    { "We were awful", speaker = "Inga Thorsen", kind = "direct" },
    { "But the boys never stop", speaker = "Inga Thorsen" },
    { "a joke", speaker = "Marcus Webb" },
    { "The ref had a shocker", speaker = "Marcus Webb", via = { "Sky Sports" }, kind = "direct" },
    { "Everyone in the ground saw it", speaker = "Marcus Webb" },
    { "We had three chances", speaker = "Phil Doyle", kind = "direct" },
    { "That's on us", speaker = "Phil Doyle" },
    { "Ask the chairman", speaker = "Phil Doyle", kind = "direct" },
    { "he would practise penalties", speaker = "Dan Sorrel", kind = "indirect" },
  },
}

-- Speakers without a name are entities of their own.
return {
  published = "2022-12-01",
  text = [[
Airline merger stalls

Two people familiar with the matter said the merger of Vela Air and Norsk Wing had stalled over pilots' pay.

“The pilots have a veto and they know it,” said one official, who asked not to be named.

A union representative rejected that. “We have no veto, we have a contract,” the representative said.

Vela Air's chief executive, Tomas Rehn, said on Wednesday that a deal was close. Norsk Wing declined to comment.
]],
  quotes = {
    { "had stalled over pilots' pay", kind = "indirect" },
    { "The pilots have a veto", speaker = "one official", kind = "direct" },
    { "We have no veto", speaker = "union representative" },
    { "a deal was close", speaker = "Tomas Rehn", when = "2022-11-30", kind = "indirect" },
  },
}

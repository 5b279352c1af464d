-- A British broadsheet on a public inquiry: witness, counsel, chairman, widow, report, email, the families' lawyer.
return {
  published = "2024-10-10",
  text = [[
Dam engineer’s warning was ‘parked’ for two years, executive admits

Catherine Holroyd
Social Affairs Correspondent

A former water company executive conceded yesterday that a warning about cracks in the Skelbrook dam had been “parked” for more than two years because nobody wanted to pay for the repairs.

Giving evidence to the public inquiry into the disaster, in which four people died, Martin Aldous, the former head of assets at Calder & Wharfe Water, described the report by an independent engineer as “one of a great many documents competing for attention”.

“I wish I could tell you there was a meeting at which we decided to ignore it,” he said. “There was no meeting. It just never got to the top of the pile.”

Asked by Fiona Lascelles KC, counsel to the inquiry, whether anyone had warned the people living below the dam, Mr Aldous paused before replying: “No. I don’t believe anyone did.”

The engineer, Dr Owen Rhys, visited the site in March 2019. His report, which was shown on screens in the hearing room, said that the spillway was “in a condition I would not be comfortable sleeping beneath” and recommended that the reservoir be drawn down by three metres at once.

Calder & Wharfe has always maintained that the water was within its legal limits on the night of February 9, 2021, when the wall gave way after a week of rain.

Ms Lascelles put it to Mr Aldous that the company had “gambled with other people’s lives”.

“I would say we misjudged a risk,” he replied. “I accept that to the families that may sound like the same thing.”

“It does, Mr Aldous,” said Sir Duncan Peel, the chairman. “I think you may take it that it does.”

Several relatives walked out.

Earlier Jean Oddie, whose husband, Frank, 68, was swept away as he tried to reach a neighbour, compared the noise to “a train that never arrived”. He had rung her from the lane at 11.40pm, she said, to tell her to take the dog upstairs.

“He said, ‘I’ll just see to Mary and I’ll be back,’” Mrs Oddie, 66, told the inquiry. “Those were the last words I had from him.

“I don’t want anybody’s apology. I want somebody to say: this was my job, and I did not do it.”

Last week the inquiry was shown an email, forwarded seven times and never answered, from a junior manager, Tom Hennessy. “I am no engineer but even I can see this is not going to end well,” it read.

Neil Starkey, who represents the Skelbrook Families Group, said outside the hearing in Leeds that his clients had sat through “a masterclass in the passive voice”. They wanted the police to reopen their investigation, he said. West Yorkshire Police said that it was following the proceedings “closely” but would not comment while the inquiry was sitting.

Calder & Wharfe, which was bought by a Canadian pension fund last year, said in a statement: “We are deeply sorry for what happened at Skelbrook and continue to co-operate fully with Sir Duncan’s team.” It did not say whether Mr Aldous’s bonus for 2020, which he told the inquiry came to £140,000, had ever been reviewed.

Dame Helen Strang, the company’s chief executive at the time, is expected to tell the hearing on Monday that she never saw Dr Rhys’s report.

The hearing continues.
]],
  quotes = {
    { "warning was ‘parked’ for two years", speaker = "Martin Aldous", kind = "mixed" },
    { "a warning about cracks in the Skelbrook dam", speaker = "Martin Aldous", when = "2024-10-09", kind = "mixed" },
    { "one of a great many documents competing", speaker = "Martin Aldous", kind = "mixed" },
    { "I wish I could tell you", speaker = "Martin Aldous", kind = "direct" },
    { "There was no meeting", speaker = "Martin Aldous", kind = "direct" },
    { "whether anyone had warned the people living below", speaker = "Fiona Lascelles", kind = "indirect",
      stance = "asks" },
    { "No. I don’t believe anyone did", speaker = "Martin Aldous", kind = "direct" },
    { "in a condition I would not be comfortable", speaker = "Owen Rhys", kind = "mixed" },
    { "the reservoir be drawn down by three metres", speaker = "Owen Rhys", kind = "indirect" },
    { "the water was within its legal limits", speaker = "Calder & Wharfe Water", kind = "indirect" },
    { "gambled with other people’s lives", speaker = "Fiona Lascelles", to = "Mr Aldous", kind = "mixed" },
    { "I would say we misjudged a risk", speaker = "Martin Aldous", kind = "direct" },
    { "I accept that to the families", speaker = "Martin Aldous", kind = "direct" },
    { "It does, Mr Aldous", speaker = "Duncan Peel", kind = "direct" },
    { "I think you may take it", speaker = "Duncan Peel", kind = "direct" },
    { "a train that never arrived", speaker = "Jean Oddie", kind = "mixed" },
    { "He had rung her from the lane", speaker = "Jean Oddie", kind = "indirect" },
    { "He said, ‘I’ll just see to Mary", speaker = "Jean Oddie", to = "the inquiry", kind = "direct" },
    { "Those were the last words", speaker = "Jean Oddie", kind = "direct" },
    { "I don’t want anybody’s apology", speaker = "Jean Oddie", kind = "direct" },
    { "I am no engineer but even I", speaker = "Tom Hennessy", kind = "direct" },
    { "a masterclass in the passive voice", speaker = "Neil Starkey", principal = "Skelbrook Families Group",
      kind = "mixed" },
    { "They wanted the police to reopen their investigation", speaker = "Neil Starkey",
      principal = "Skelbrook Families Group", kind = "indirect" },
    { "it was following the proceedings “closely”", speaker = "West Yorkshire Police", kind = "mixed" },
    { "We are deeply sorry for what happened", speaker = "Calder & Wharfe Water", kind = "direct" },
    { "came to £140,000", speaker = "Martin Aldous", to = "the inquiry", kind = "indirect" },
    { "she never saw Dr Rhys’s report", speaker = "Helen Strang", to = "the hearing", when = "2024-10-14",
      kind = "indirect" },
  },
  none = {
    "Several relatives walked out",
    "visited the site in March 2019",
    "which was bought by a Canadian pension fund",
  },
}

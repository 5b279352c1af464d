-- Australian public-broadcaster style: short paragraphs, straight quotes, a nickname, an elder, an industry lobby, a report.
return {
  published = "2024-03-08",
  text = [[
'I just ran out of tallies': Scientist in tears after northern reef flights

A marine biologist who has flown over the Great Barrier Reef for 26 summers says she cried on the way home from her latest survey.

"You have a clicker in each hand, one for healthy, one for bleached," Dr Bronwyn Tait said.

"By Lizard Island my left thumb had nothing to do."

Her team's preliminary report, released on Thursday, found 91 per cent of the 480 reefs surveyed between Cooktown and the Torres Strait were bleached, a third of them severely.

Federal Environment Minister Gavin Colless said it was too early to talk about coral death.

"Bleached coral is stressed coral, it's not dead coral," he told Radio National. "I'd caution against writing obituaries."

Asked whether the government would now rule out new gas projects, Mr Colless said that was "a separate conversation".

Greens senator Pip Marchetti was having none of it.

"Mate, it's the only conversation," she posted on Bluesky.

At the Port Hartley marina, tourism operators are sick of the whole business.

"Every time one of these reports comes out, my phone stops ringing," said Darren "Dazza" Kupke, who owns three dive boats.

"I've got healthy reef an hour out. I'll take you there this arvo."

Mr Kupke reckons scientists should show people the good bits as well.

Dr Tait doesn't argue with that.

"He's right that there's beauty out there," she said. "I'd just like it to be there for his kids."

She rejected a claim by the gas lobby that her team had deliberately flown in the hottest week of the year.

Lyndal Crowe, the chief executive of Gas Future Australia, made the claim in an opinion piece in The Australian, in which she accused "activist academics" of shopping for bad news.

Ms Crowe told the ABC she stood by every word, but conceded she had not read the report.

The Bureau of Meteorology said sea temperatures off Cape Bellamy were 1.9 degrees above average in February.

It does not expect them to ease before the middle of April.

A spokesperson for the Great Barrier Reef Marine Park Authority said divers would begin checking the worst-hit reefs on Monday.

"We ask the public not to draw conclusions until the in-water work is complete," the spokesperson said.

UNESCO's World Heritage Committee will decide in July whether to put the reef on its "in danger" list. Last year the committee said Australia's progress on water quality was "largely insufficient".

Traditional Owner Uncle Clem Yarrick, who worked as a spotter on the flights, said his old people had told him about summers like this one.

"They reckoned the sea could catch a fever," he said.

"I thought it was just a story to get us out of the water."

Pressed on what she would tell the minister if she had him in the plane, Dr Tait took a while to answer.

"I wouldn't tell him anything," she said eventually. "I'd give him the clickers."
]],
  quotes = {
    { "I just ran out of tallies", speaker = "Bronwyn Tait", kind = "direct" },
    { "she cried on the way home", speaker = "Bronwyn Tait", kind = "indirect" },
    { "You have a clicker in each hand", speaker = "Bronwyn Tait", kind = "direct" },
    { "By Lizard Island my left thumb", speaker = "Bronwyn Tait", kind = "direct" },
    { "91 per cent of the 480 reefs", speaker = "preliminary report", kind = "indirect" },
    { "it was too early to talk about", speaker = "Gavin Colless", kind = "indirect" },
    { "Bleached coral is stressed coral", speaker = "Gavin Colless", kind = "direct", via = { "Radio National" } },
    { "a separate conversation", speaker = "Gavin Colless", kind = "mixed" },
    { "it's the only conversation", speaker = "Pip Marchetti", kind = "direct", via = { "Bluesky" } },
    { "Every time one of these reports", speaker = 'Darren "Dazza" Kupke', kind = "direct" },
    { "scientists should show people the good bits", speaker = 'Darren "Dazza" Kupke', kind = "indirect", stance = "believes" },
    { "He's right that there's beauty", speaker = "Bronwyn Tait", kind = "direct" },
    { "her team had deliberately flown", speaker = "Bronwyn Tait", kind = "indirect", stance = "denies" },
    { "of shopping for bad news", speaker = "Lyndal Crowe", kind = "mixed", via = { "The Australian" } },
    { "she stood by every word", speaker = "Lyndal Crowe", kind = "indirect", via = { "ABC" } },
    { "she had not read the report", speaker = "Lyndal Crowe", kind = "indirect", stance = "confirms" },
    { "sea temperatures off Cape Bellamy were", speaker = "Bureau of Meteorology", kind = "indirect", stance = "asserts" },
    { "them to ease before the middle of April", speaker = "Bureau of Meteorology", kind = "indirect" },
    { "divers would begin checking the worst-hit", speaker = "spokesperson for the Great Barrier Reef Marine Park Authority", kind = "indirect", principal = "Great Barrier Reef Marine Park Authority" },
    { "We ask the public not to draw", speaker = "spokesperson for the Great Barrier Reef Marine Park Authority", kind = "direct", principal = "Great Barrier Reef Marine Park Authority" },
    { "Australia's progress on water quality", speaker = "World Heritage Committee", kind = "mixed", when = "2023" },
    { "his old people had told him", speaker = "Clem Yarrick", kind = "indirect" },
    { "They reckoned the sea could catch", speaker = "Clem Yarrick", kind = "direct" },
    { "I thought it was just a story", speaker = "Clem Yarrick", kind = "direct" },
    { "I wouldn't tell him anything", speaker = "Bronwyn Tait", kind = "direct" },
  },
  none = { "Dazza", "in danger" },
}

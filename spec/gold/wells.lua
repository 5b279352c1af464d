-- A Canadian national on wells that nobody tests: a commissioner's report, a minister, a couple, a department by its letters, an official not identified.
return {
  published = "2023-11-08",
  text = [[
Ottawa misses its own deadline on well water, watchdog says

PASCALE THIBODEAU-GRANT
KETTLE NARROWS, ONT.
PUBLISHED NOVEMBER 8, 2023

The federal government has failed to test more than 600 private wells it promised to check by last spring, according to a report tabled Wednesday by the Commissioner of Rural Water.

“Ten months late is late,” Commissioner Hugo Lafrenière told a news conference in Ottawa. “I would not accept it from a plumber.”

Mr. Lafrenière's report found that 112 of the wells in northwestern Ontario contain uranium above the national guideline.

Northern Affairs Minister Celeste Huang-Moreau said she accepts all nine of the commissioner's recommendations. She offered no new date.

“I don't want to give families another calendar,” the minister said on Parliament Hill. “I want to give them a tap.”

In Kettle Narrows, a town of 900, people have been drinking from jugs since 2019. Ted Sinclair says he drives 70 kilometres every second Friday to fill his.

“My wife keeps telling me to move,” said Mr. Sinclair, a retired grader operator. “I tell her, ‘You can't move a wishing well.’ ”

His wife, Joanne Sinclair, remembers the conversation a little differently. “He said that once, and he's been proud of it ever since,” she said.

The couple's well was to be tested last January. A letter from Northern Affairs Canada (NAC) informed them in August that the visit had been postponed “owing to staffing.”

Marc-André Poliquin, a hydrologist at Laurier Lake University, isn't persuaded. He argues the department lost track of the list when it changed contractors.

“They have a spreadsheet with 40 tabs,” Dr. Poliquin said, “and nobody who made it works there any more.”

NAC spokesperson Imran Qureshi denied that any records were missing. In an e-mail to The Dominion Post, he wrote that testing crews “will be in the region within weeks.”

Opposition critic Bev Stadnyk demanded that the minister appear before committee. “If this was Westmount, there'd be a tanker on every corner,” the Saskatchewan MP said in Question Period.

A senior government official, whom The Post is not identifying because they were not authorized to discuss the matter, said crews have been hired for only half of the wells.

Ms. Sinclair said she'll believe it when she sees the van.
]],
  quotes = {
    { "has failed to test more than 600", kind = "indirect" },
    { "Ten months late is late", speaker = "Hugo Lafrenière", kind = "direct" },
    { "contain uranium above", kind = "indirect" },
    { "she accepts all nine", speaker = "Celeste Huang-Moreau", kind = "indirect" },
    { "I want to give them a tap", speaker = "Celeste Huang-Moreau", kind = "direct" },
    { "he drives 70 kilometres", speaker = "Ted Sinclair", kind = "indirect" },
    { "You can't move a wishing well", speaker = "Ted Sinclair", kind = "direct" },
    { "he's been proud of it ever since", speaker = "Joanne Sinclair", kind = "direct" },
    { "owing to staffing", when = "2023-08", kind = "mixed" },
    { "the department lost track of the list", speaker = "Marc-André Poliquin", kind = "indirect" },
    { "any records were missing", speaker = "Imran Qureshi", principal = "Northern Affairs Canada", stance = "denies",
      kind = "indirect" },
    { "will be in the region within weeks", speaker = "Imran Qureshi", via = { "Dominion Post" }, kind = "mixed" },
    { "the minister appear before committee", speaker = "Bev Stadnyk", stance = "demands", kind = "indirect" },
    { "crews have been hired for only half", speaker = "senior government official", kind = "indirect" },
    { "she'll believe it when", speaker = "Joanne Sinclair", kind = "indirect" },
  },
}

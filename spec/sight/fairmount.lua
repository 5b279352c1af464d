-- Ohio local daily, curly quotes: a school board closes an elementary; superintendent, parents, dissenters, union, a fourth grader.
return {
  published = "2024-12-11",
  text = [[
School board votes 5-2 to close Fairmount Elementary

The Ashby Falls school board voted 5-2 Tuesday to close Fairmount Elementary at the end of the school year, over the objections of dozens of parents who packed the high school auditorium.

“Nobody on this board ran for office to close a school,” board President Martha Quintero said before the vote. “But we have 400 empty seats in this district, and we cannot keep heating them.”

Superintendent Randall Pike told the board the closure would save $1.8 million a year and help plug a deficit projected to reach $3 million by 2026. About 210 students will be reassigned to Lincoln and Westview elementaries, he said.

Pike said no teachers would lose their jobs, though some could be moved to other buildings.

Parents weren’t convinced. During nearly two hours of public comment, many of them wore the school’s blue and gold.

“My son walks to school,” said Keisha Lambert, whose second grader has asthma. “Now you want to put him on a bus for 40 minutes each way. What happens when he has an attack?”

Another parent, Dan Woloszyn, accused the district of making up its mind months ago and holding hearings “just to check a box.”

Pike denied that the outcome was decided in advance. In an interview after the meeting, he said the recommendation wasn’t final until November, when the state released new enrollment figures.

“I understand why people feel that way,” he said. “I’d ask them to look at the numbers.”

Board members Greg Tillery and Nancy Obermeyer voted no. Tillery said he supported closing a school eventually but wanted another year to study the options. Obermeyer said the district’s enrollment projections had been wrong before.

“In 2019 they had us building by now,” Obermeyer said.

Larkfield Planning Group, a Columbus consulting firm hired by the district, said in an October report that enrollment had fallen 14% since 2015 and would likely drop an additional 6% by 2030.

The Ashby Falls Education Association, which represents 190 teachers, did not take a position on the closure. Its president, Tim Rourke, said members were relieved that there would be no layoffs but were worried about class sizes.

“We’ve been promised a cap of 24,” he said. “We’re going to hold them to it.”

What will happen to the building is unclear. Mayor Lori Stanfield has said the city is interested in using it as a community center. In an email Wednesday, she said she planned to meet with Pike next month.

Fairmount, which opened in 1958, is known to generations of families on the east side as “the Fort” because of its stone front.

Lambert said after the vote that she and other parents were considering a lawsuit. She declined to say whether they had hired an attorney.

Fourth grader Maya Ortiz, who waited until after 9 p.m. for her turn at the microphone, told board members that her grandmother also went to Fairmount.

“She cried when I told her,” Maya said. “I think you should come and see it first.”
]],
  quotes = {
    { "Nobody on this board ran for office", speaker = "Martha Quintero", kind = "direct" },
    { "But we have 400 empty seats", speaker = "Martha Quintero", kind = "direct" },
    { "the closure would save $1.8 million", speaker = "Randall Pike", kind = "indirect", to = "the board" },
    { "About 210 students will be reassigned", speaker = "Randall Pike", kind = "indirect" },
    { "no teachers would lose their jobs", speaker = "Randall Pike", kind = "indirect" },
    { "My son walks to school", speaker = "Keisha Lambert", kind = "direct" },
    { "Now you want to put him on a bus", speaker = "Keisha Lambert", kind = "direct" },
    { "What happens when he has an attack", speaker = "Keisha Lambert", kind = "direct" },
    { "making up its mind months ago", speaker = "Dan Woloszyn", kind = "mixed" },
    { "just to check a box", speaker = "Dan Woloszyn", kind = "mixed" },
    { "the outcome was decided in advance", speaker = "Randall Pike", kind = "indirect", stance = "denies" },
    { "the recommendation wasn’t final until", speaker = "Randall Pike", kind = "indirect" },
    { "I understand why people feel that way", speaker = "Randall Pike", kind = "direct" },
    { "I’d ask them to look at the numbers", speaker = "Randall Pike", kind = "direct" },
    { "he supported closing a school eventually", speaker = "Greg Tillery", kind = "indirect" },
    { "enrollment projections had been wrong before", speaker = "Nancy Obermeyer", kind = "indirect" },
    { "In 2019 they had us building by now", speaker = "Nancy Obermeyer", kind = "direct" },
    { "enrollment had fallen 14% since 2015", speaker = "Larkfield Planning Group", kind = "indirect", when = "2024-10" },
    { "members were relieved that there would be", speaker = "Tim Rourke", kind = "indirect" },
    { "We’ve been promised a cap of 24", speaker = "Tim Rourke", kind = "direct" },
    { "We’re going to hold them to it", speaker = "Tim Rourke", kind = "direct" },
    { "the city is interested in using it", speaker = "Lori Stanfield", kind = "indirect" },
    { "she planned to meet with Pike", speaker = "Lori Stanfield", kind = "indirect", when = "2024-12-11" },
    { "she and other parents were considering", speaker = "Keisha Lambert", kind = "indirect" },
    { "whether they had hired an attorney", speaker = "Keisha Lambert", kind = "indirect", stance = "declines" },
    { "her grandmother also went to Fairmount", speaker = "Maya Ortiz", kind = "indirect", to = "board members" },
    { "She cried when I told her", speaker = "Maya Ortiz", kind = "direct" },
    { "I think you should come and see it", speaker = "Maya Ortiz", kind = "direct" },
  },
  none = { "the Fort", "did not take a position on the closure" },
}

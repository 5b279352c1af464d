-- US metro daily, education feature, curly double quotes, anecdotal lead, present-tense "says": a district to close an elementary school; parents, pupils, superintendent, board.
return {
  published = "2025-01-30",
  text = [[
At Linden Park Elementary, a vote looms and the bake sale goes on

By Carmen Oyelaran

The bake sale table outside Linden Park Elementary was picked clean by 8:15 a.m. Tuesday, and Rosa Villanueva was already doing math on the back of a napkin.

“Three hundred and twelve dollars,” she said. “That buys the fifth-graders their trip to the science museum. If there are fifth-graders.”

On Feb. 11, the Fort Harmon school board will vote on whether to shutter Linden Park and three other elementary schools, part of a plan to close a $38 million deficit. District officials say the 1920s-era building has room for 540 students but enrolls only 207.

Superintendent Marcus Whitlow, who came to Fort Harmon from Tulsa in 2023, says he takes no pleasure in the proposal.

“I’ve been the kid whose school got closed,” Whitlow said in an interview in his office, where a map of the district is covered in red and green pins. “I know exactly what I’m asking of these families. But I can’t keep heating empty classrooms and tell a teacher there’s no money for books.”

Whitlow promised that no teacher would be laid off as a result of the closings and that every child would have a seat at a school rated at least as high.

Parents are skeptical. At a packed hearing in the gym last week, many accused the district of starving Linden Park of resources and then punishing it for shrinking.

“You took our music teacher. You took our bus,” said Darnell Coates, whose twins are in second grade. “Then you come in here with a PowerPoint and ask why people left?”

The crowd stood and cheered. Board member Judith Pell, who represents the neighborhood, dabbed her eyes.

Pell says she hasn’t made up her mind. She wants to see a traffic study first, she said, because children would have to cross Route 9 to reach Garfield Elementary, the closest alternative. The board’s president, Ed Stanczak, told the Herald that he expects the plan to pass 5-2.

“Nobody runs for school board to do this,” Stanczak said.

Research on closings offers little comfort to either side. A 2021 study by economists at Lakeland State found that displaced students’ test scores dipped for about a year before recovering, while the savings were usually smaller than advertised. “Districts count on selling the building, and nobody wants the building,” said Priscilla Hahn, one of the authors.

The district’s chief financial officer, Bao Tran, puts the annual savings at $1.4 million per school. He acknowledged that the estimate does not include the cost of boarding up and guarding a vacant property.

Inside Room 12, third-grade teacher Colleen Dwyer has been fielding questions she can’t answer. One girl wanted to know whether the class hamster would have to change schools, too.

“I told her, ‘Biscuit goes where I go,’” Dwyer said. “Then I went in the supply closet and cried.”

Dwyer, who has taught at Linden Park for 19 years, said no one from the central office has talked to her about where she’ll be in the fall. A district spokesman, Neil Abrams, said principals were given a list of talking points in December.

The sign out front still says “Home of the Lynx.” By Tuesday afternoon, someone had taped a sheet of notebook paper beneath it.

“Please dont close are school,” it read. “We are still using it.”
]],
  quotes = {
    { "Three hundred and twelve dollars", speaker = "Rosa Villanueva", kind = "direct", when = "2025-01-28" },
    { "That buys the fifth-graders their trip", speaker = "Rosa Villanueva", kind = "direct" },
    { "If there are fifth-graders", speaker = "Rosa Villanueva", kind = "direct" },
    { "has room for 540 students but enrolls", speaker = "District officials", kind = "indirect" },
    { "he takes no pleasure in the proposal", speaker = "Marcus Whitlow", kind = "indirect" },
    { "I’ve been the kid whose school", speaker = "Marcus Whitlow", kind = "direct" },
    { "I know exactly what I’m asking", speaker = "Marcus Whitlow", kind = "direct" },
    { "But I can’t keep heating empty classrooms", speaker = "Marcus Whitlow", kind = "direct" },
    { "no teacher would be laid off as", speaker = "Marcus Whitlow", kind = "indirect", stance = "promises" },
    { "every child would have a seat at", speaker = "Marcus Whitlow", kind = "indirect", stance = "promises" },
    { "starving Linden Park of resources and then", speaker = "many", kind = "indirect", when = "2025-W04" },
    { "You took our music teacher", speaker = "Darnell Coates", kind = "direct" },
    { "You took our bus", speaker = "Darnell Coates", kind = "direct" },
    { "Then you come in here with a", speaker = "Darnell Coates", kind = "direct" },
    { "she hasn’t made up her mind", speaker = "Judith Pell", kind = "indirect" },
    { "She wants to see a traffic study", speaker = "Judith Pell", kind = "indirect" },
    { "children would have to cross Route 9", speaker = "Judith Pell", kind = "indirect" },
    { "he expects the plan to pass 5-2", speaker = "Ed Stanczak", kind = "indirect", via = { "Herald" }, stance = "predicts" },
    { "Nobody runs for school board to do", speaker = "Ed Stanczak", kind = "direct" },
    { "test scores dipped for about a year", speaker = "economists at Lakeland State", kind = "indirect", when = "2021" },
    { "the savings were usually smaller than advertised", speaker = "economists at Lakeland State", kind = "indirect", when = "2021" },
    { "Districts count on selling the building", speaker = "Priscilla Hahn", kind = "direct" },
    { "the annual savings at $1.4 million per", speaker = "Bao Tran", kind = "indirect" },
    { "the estimate does not include the cost", speaker = "Bao Tran", kind = "indirect", stance = "confirms" },
    { "the class hamster would have to change", speaker = "One girl", kind = "indirect", stance = "asks" },
    { "I told her, ‘", speaker = "Colleen Dwyer", kind = "direct" },
    { "Biscuit goes where I go", speaker = "Colleen Dwyer", kind = "direct", to = "her" },
    { "Then I went in the supply closet", speaker = "Colleen Dwyer", kind = "direct" },
    { "no one from the central office has", speaker = "Colleen Dwyer", kind = "indirect" },
    { "principals were given a list of talking", speaker = "Neil Abrams", principal = "district", kind = "indirect" },
    { "Please dont close are school", kind = "direct" },
    { "We are still using it", kind = "direct" },
  },
  none = { "Home of the Lynx", "The crowd stood and cheered", "is covered in red and green pins", "has been fielding questions she can" },
}

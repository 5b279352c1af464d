-- American local newspaper, curly double quotes: a school board closes two schools; members, parents, a pupil, a consultant's report.
return {
  published = "2024-11-21",
  text = [[
Fairhaven board votes to close two elementary schools over parents’ objections

The Fairhaven school board voted 4-3 late Tuesday to close two elementary schools at the end of the academic year, a step that district leaders said was unavoidable after a decade of falling enrollment.

The decision will move about 410 students from Pine Street and Garfield elementaries to four other buildings. It came after more than three hours of public comment, most of it opposed.

“Nobody ran for this board to close a school,” board president Dolores Whitaker said before the vote. “But we are heating and staffing buildings that are half empty, and we are doing it with money we don’t have.”

The district faces a $6.2 million shortfall next year, according to a report by the consulting firm Adler & Stroud. Closing the two schools would save about $2.4 million annually, the report said.

Superintendent Marcus Tillery told the board that without the closures he would have to cut 38 teaching positions. He promised that no class would have more than 26 students after the move.

Many in the audience were not persuaded. Jenna Kowalczyk, who has two children at Pine Street, said the district had settled on its plan months ago and was only pretending to listen.

“You sent us a survey with four options,” Kowalczyk told board members. “Every one of them closed our school.”

Garfield fourth grader Amari Jones, 9, drew a standing ovation when he asked the board who would feed the class tortoise. “He doesn’t like new places,” he explained.

Board member Raj Patel, who voted no, questioned the consultants’ numbers. He said a housing development planned for the Garfield area could bring 120 new children within three years.

“We closed Lakeview in 2011 and had to buy trailers in 2014,” Patel said. “I was here. I remember.”

Whitaker acknowledged that the forecasts might prove wrong, but said the board could not plan around houses that had not been built.

Patel was joined by Susan Oberle and Terrence Cole. Cole accused the administration of sparing schools in wealthier neighborhoods. About 71 percent of students at the two schools qualify for free or reduced-price lunch, district figures show.

Tillery rejected the charge. “Every building was scored on the same nine measures,” he said. “Income was not one of them.”

The teachers union, which took no position on the closures, said it had been assured that none of its members would be laid off. Its president, Amy Lindgren, told the Courier on Wednesday that she would hold the superintendent to his word.

“We have it in writing,” she said.

A group of parents calling itself “Keep Our Kids Close” said it would ask the state education commissioner to block the plan. A spokesman for the commissioner, Beth Arrington, declined to comment.

Leaving the meeting shortly before midnight, Kowalczyk said she had not decided whether to keep her children in the district.

“I just don’t know how I’m going to tell them in the morning,” she said.
]],
  quotes = {
    { "was unavoidable after a decade", speaker = "district leaders", kind = "indirect" },
    { "Nobody ran for this board", speaker = "Dolores Whitaker", kind = "direct", stance = "asserts" },
    { "But we are heating and staffing buildings", speaker = "Dolores Whitaker", kind = "direct" },
    { "The district faces a $6.2 million shortfall", kind = "indirect" },
    { "Closing the two schools would save", speaker = "report", kind = "indirect" },
    { "without the closures he would have to cut", speaker = "Marcus Tillery", kind = "indirect", to = "the board" },
    { "no class would have more than 26 students", speaker = "Marcus Tillery", kind = "indirect", stance = "promises" },
    { "the district had settled on its plan", speaker = "Jenna Kowalczyk", kind = "indirect", stance = "asserts" },
    { "You sent us a survey", speaker = "Jenna Kowalczyk", kind = "direct", to = "board members" },
    { "Every one of them closed our school", speaker = "Jenna Kowalczyk", kind = "direct", to = "board members" },
    { "who would feed the class tortoise", speaker = "Amari Jones", kind = "indirect", stance = "asks", to = "the board" },
    { "He doesn’t like new places", speaker = "Amari Jones", kind = "direct" },
    { "a housing development planned for", speaker = "Raj Patel", kind = "indirect" },
    { "We closed Lakeview in 2011", speaker = "Raj Patel", kind = "direct", stance = "asserts" },
    { "I remember", speaker = "Raj Patel", kind = "direct" },
    { "the forecasts might prove wrong", speaker = "Dolores Whitaker", kind = "indirect", stance = "confirms" },
    { "the board could not plan around houses", speaker = "Dolores Whitaker", kind = "indirect" },
    { "sparing schools in wealthier neighborhoods", speaker = "Terrence Cole", kind = "indirect" },
    { "About 71 percent of students", speaker = "district figures", kind = "indirect" },
    { "Every building was scored on the same", speaker = "Marcus Tillery", kind = "direct", stance = "asserts" },
    { "Income was not one of them", speaker = "Marcus Tillery", kind = "direct" },
    { "it had been assured that none", speaker = "teachers union", kind = "indirect" },
    { "she would hold the superintendent", speaker = "Amy Lindgren", kind = "indirect", via = { "Courier" }, when = "2024-11-20" },
    { "We have it in writing", speaker = "Amy Lindgren", kind = "direct" },
    { "it would ask the state education commissioner", speaker = "group of parents", kind = "indirect" },
    { "she had not decided whether to keep", speaker = "Jenna Kowalczyk", kind = "indirect" },
    { "I just don’t know how I’m going to tell", speaker = "Jenna Kowalczyk", kind = "direct" },
  },
  none = { "Keep Our Kids Close", "took no position on the closures", "were not persuaded" },
}

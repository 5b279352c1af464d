-- A US metro daily's story of a city council fight over a stadium tax: council members, a mayor's spokeswoman, a team, a resident.
return {
  published = "2024-03-13",
  text = [[
Stadium tax heads to November ballot after bruising council vote

By Marguerite Pell
Staff writer

The Dunmore City Council voted 5-4 late Tuesday to ask voters for a quarter-cent sales tax to build a new downtown ballpark, ending a seven-hour meeting that drew more than 200 speakers.

Council President Lorraine Bixby said the measure was the only way to keep the Dunmore Millers from leaving when their lease expires in 2027.

“Nobody up here wants to raise a tax,” Bixby said. “But I also don't want to be the council president who turned out the lights on 14th Street.”

Councilman Hector Salinas, who voted no, called the deal “a blank check written to a billionaire.”

“We can't fill a pothole in my ward,” he said, “and we're going to buy a man a scoreboard?”

The tax would raise about $310 million over 20 years, according to an analysis by the city's budget office. The team has promised to contribute $120 million and to cover any overruns.

Salinas was not persuaded. He said that he had asked the Millers three times for their financial records and had received “a brochure.”

A spokeswoman for the team, Casey Underhill, denied that the club had withheld anything. In an email to the Courier-Dispatch, she said the records would be turned over to an independent auditor by the end of the month.

Mayor Walt Drummond did not attend the meeting. His chief of staff, Nadine Frye, said the mayor supports putting the question to voters but has not decided how he will vote himself.

Team owner Garrett Lyle told radio station WDNM on Monday that he had fielded calls from two other cities. Asked to name them, he said: “You'd know them if you saw them on a map.”

Most of those who spoke Tuesday were opposed. Bernice Tolliver, a retired bus driver, told the council that her property taxes had doubled in nine years.

“I love baseball,” said Tolliver, 71. “My late husband proposed to me in the bleachers at Harlan Field. I'd still rather have the bus.”

But Mike Dacey, business manager of Ironworkers Local 88, said the project would put 900 of his members to work. He urged the council to “stop talking and start pouring concrete.”

Stadium economists have long been skeptical of such projects. Priya Raman, a professor at Lakeland State University, said new ballparks mostly shift spending from one neighborhood to another.

Two city officials, who asked not to be named because they were not authorized to discuss the talks, said Drummond had privately warned the team that the tax would fail.

Frye disputed that. “The mayor has never said that to anybody,” she said.
]],
  quotes = {
    { "the measure was the only way to keep", speaker = "Lorraine Bixby", kind = "indirect" },
    { "Nobody up here wants to raise a tax", speaker = "Lorraine Bixby", kind = "direct" },
    { "who turned out the lights on 14th Street", speaker = "Lorraine Bixby", kind = "direct" },
    { "a blank check written to a billionaire", speaker = "Hector Salinas", kind = "mixed" },
    { "fill a pothole in my ward", speaker = "Hector Salinas", kind = "direct" },
    { "going to buy a man a scoreboard", speaker = "Hector Salinas", kind = "direct" },
    { "The tax would raise about $310 million", kind = "indirect" },
    { "to contribute $120 million", stance = "promises", kind = "indirect" },
    { "he had asked the Millers three times", speaker = "Hector Salinas", kind = "mixed" },
    { "the club had withheld anything", speaker = "Casey Underhill", principal = "Dunmore Millers", stance = "denies",
      kind = "indirect" },
    { "the records would be turned over", speaker = "Casey Underhill", principal = "Dunmore Millers",
      via = { "Courier-Dispatch" }, kind = "indirect" },
    { "the mayor supports putting the question to voters", speaker = "Nadine Frye", principal = "Walt Drummond",
      kind = "indirect" },
    { "he had fielded calls from two other cities", speaker = "Garrett Lyle", via = { "WDNM" }, when = "2024-03-11",
      kind = "indirect" },
    { "know them if you saw them on a map", speaker = "Garrett Lyle", kind = "direct" },
    { "her property taxes had doubled", speaker = "Bernice Tolliver", to = "the council", kind = "indirect" },
    { "I love baseball", speaker = "Bernice Tolliver", kind = "direct" },
    { "still rather have the bus", speaker = "Bernice Tolliver", kind = "direct" },
    { "the project would put 900 of his members", speaker = "Mike Dacey", kind = "indirect" },
    { "stop talking and start pouring concrete", speaker = "Mike Dacey", to = "the council", kind = "mixed" },
    { "new ballparks mostly shift spending", speaker = "Priya Raman", kind = "indirect" },
    { "Drummond had privately warned the team", kind = "indirect" },
    { "The mayor has never said that to anybody", speaker = "Nadine Frye", kind = "direct" },
  },
}

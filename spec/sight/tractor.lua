-- US broadsheet with honorifics, curly double quotes: campaign trail report on a governor's race.
return {
  published = "2024-10-21",
  text = [[
In the Wisconsin Rain, an Outsider Closes In

MILL PRAIRIE, Wis. — The rain had turned the fairground to soup, the brass band had gone home, and the candidate had lost his voice somewhere around Eau Claire. None of it seemed to bother Ray Tolliver.

“They told me nobody would come out in this,” Mr. Tolliver, the Republican nominee for governor, croaked to about 300 people in ponchos on Sunday. “Well, they told me I’d lose the primary, too.”

With two weeks left, Mr. Tolliver, a dairy equipment dealer who has never held office, has drawn nearly even with Lt. Gov. Anne Kowalczyk, a Democrat, in a race that both parties once considered over. A Lakeshore College poll released on Friday showed Ms. Kowalczyk ahead by two percentage points, within the margin of error.

His pitch rarely changes. The state, he says at every stop, is run by people who have never fixed anything.

In Mill Prairie, he promised to cut property taxes by a fifth and to abolish the state tourism department, which he called “the Office of Brochures.” He did not explain how he would pay for the tax cut. His campaign has said that a detailed plan will be released before Election Day.

Ms. Kowalczyk, speaking at a union hall in Kenosha the same afternoon, was scornful.

“My opponent’s plan is like my uncle’s diet,” she told members of the steelworkers’ union. “It always starts tomorrow.”

She warned that the cuts would close rural hospitals, and accused Mr. Tolliver of hiding from debates.

Brooke Dahl, a spokeswoman for Mr. Tolliver, said he had offered four dates and Ms. Kowalczyk had rejected all of them. The Kowalczyk campaign disputed that, saying that it had never received the offers.

“He could send them by pony and we’d say yes,” said Luis Ocampo, her campaign manager.

Privately, some Democrats concede that they were slow to take Mr. Tolliver seriously.

“We laughed at the tractor ads,” said a strategist close to the lieutenant governor, who spoke on condition of anonymity to discuss the race candidly. “Then my father-in-law asked for the hat.”

Darlene Voss, 61, who drove 40 miles to the fairground, said that she had voted for Democrats until 2016. What won her over was a phone call.

“I called the number to complain about a yard sign, and it was him,” Ms. Voss said. “He came out and moved it.”

Her son, Cody Voss, 27, is not persuaded. He said he planned to vote for Ms. Kowalczyk because of her support for abortion rights, and that he and his mother had agreed not to discuss it.

“We talk about the Packers,” he said. “It’s been a quiet fall.”

Walter Lindqvist, a former Republican governor who endorsed Mr. Tolliver last week, acknowledged that he had first backed someone else. “I was wrong about Ray, and I have been wrong about bigger things,” he told the crowd.

Mr. Tolliver, asked by a reporter afterward if he would accept the result should he lose, paused beside his truck.

“I’ll accept it,” he said. “I won’t enjoy it.”
]],
  quotes = {
    { "They told me nobody would come out", speaker = "Ray Tolliver", kind = "direct", to = "about 300 people in ponchos", when = "2024-10-20" },
    { "Well, they told me I’d lose the primary", speaker = "Ray Tolliver", kind = "direct", to = "about 300 people in ponchos", when = "2024-10-20" },
    { "Ms. Kowalczyk ahead by two percentage points", speaker = "Lakeshore College poll", kind = "indirect", when = "2024-10-18" },
    { "is run by people who have never fixed", speaker = "Ray Tolliver", kind = "indirect" },
    { "to cut property taxes by a fifth", speaker = "Ray Tolliver", kind = "indirect", stance = "promises" },
    { "to abolish the state tourism department", speaker = "Ray Tolliver", kind = "indirect", stance = "promises" },
    { "the Office of Brochures", speaker = "Ray Tolliver", kind = "mixed" },
    { "a detailed plan will be released", speaker = "campaign", principal = "Ray Tolliver", kind = "indirect" },
    { "My opponent’s plan is like my uncle’s diet", speaker = "Anne Kowalczyk", kind = "direct", to = "members of the steelworkers’ union", when = "2024-10-20" },
    { "It always starts tomorrow", speaker = "Anne Kowalczyk", kind = "direct", to = "members of the steelworkers’ union", when = "2024-10-20" },
    { "the cuts would close rural hospitals", speaker = "Anne Kowalczyk", kind = "indirect" },
    { "hiding from debates", speaker = "Anne Kowalczyk", kind = "indirect" },
    { "he had offered four dates", speaker = "Brooke Dahl", principal = "Ray Tolliver", kind = "indirect" },
    { "Ms. Kowalczyk had rejected all of them", speaker = "Brooke Dahl", principal = "Ray Tolliver", kind = "indirect" },
    { "it had never received the offers", speaker = "Kowalczyk campaign", kind = "indirect" },
    { "He could send them by pony", speaker = "Luis Ocampo", principal = "Anne Kowalczyk", kind = "direct" },
    { "they were slow to take Mr. Tolliver seriously", speaker = "some Democrats", kind = "indirect" },
    { "We laughed at the tractor ads", speaker = "strategist close to the lieutenant governor", kind = "direct" },
    { "Then my father-in-law asked for the hat", speaker = "strategist close to the lieutenant governor", kind = "direct" },
    { "she had voted for Democrats until 2016", speaker = "Darlene Voss", kind = "indirect" },
    { "I called the number to complain", speaker = "Darlene Voss", kind = "direct" },
    { "He came out and moved it", speaker = "Darlene Voss", kind = "direct" },
    { "he planned to vote for Ms. Kowalczyk", speaker = "Cody Voss", kind = "indirect" },
    { "he and his mother had agreed", speaker = "Cody Voss", kind = "indirect" },
    { "We talk about the Packers", speaker = "Cody Voss", kind = "direct" },
    { "It’s been a quiet fall", speaker = "Cody Voss", kind = "direct" },
    { "he had first backed someone else", speaker = "Walter Lindqvist", kind = "indirect" },
    { "I was wrong about Ray", speaker = "Walter Lindqvist", kind = "direct", to = "the crowd" },
    { "I’ll accept it", speaker = "Ray Tolliver", kind = "direct" },
    { "I won’t enjoy it", speaker = "Ray Tolliver", kind = "direct" },
  },
  none = { "The rain had turned the fairground to soup", "None of it seemed to bother", "His pitch rarely changes", "He did not explain how he would pay", "paused beside his truck" },
}

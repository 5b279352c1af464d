-- A poll story: the survey as speaker, pollsters, a post on X, a memo to donors, morning television.
return {
  published = "2024-09-12",
  text = [[
Poll: Nearly half of Georgia voters could still change their minds

Forty-six percent of likely voters in Georgia are open to switching candidates in the state's race for governor, according to a new Harmon University poll that has Democrat Keisha Lyle and Republican Bo Pettibone tied at 44 percent.

The survey, released Thursday, found that 61 percent of respondents think the state is on the wrong track, and that 38 percent would describe the tone of the campaign as "disgusting," a word that, the pollsters noted, was volunteered by respondents and not offered as an option.

"We have never had to add a code for that before," said Milton Gaskey, who directs the poll. "We've had 'boring.' We've had 'same old.' This is new."

Gaskey said independents were breaking late and "breaking angry," and forecast that as many as one in 10 would leave the top of the ballot blank.

Lyle, a former mayor of Macon, said on MSNBC on Thursday morning that the numbers matched "what I hear in every barbershop." Georgians, she said, are exhausted by the whole thing.

Pettibone dismissed the findings.

"Harmon had me losing the primary by five," the state senator posted on X. "I won it by 12. Draw your own conclusions."

His own pollster, Whit Dunaway, argued in a memo to donors that the sample was too young and too urban, and that a realistic turnout model would put the Republican ahead by 4 points.

Not everyone in the party is so sanguine. A GOP strategist, who asked not to be named so as not to anger the nominee, said the internal numbers he had seen were "somewhere between bad and get-the-priest."

Asked if he thought Pettibone would lose, the strategist replied, "Ask me after the Georgia-Florida game."

Dana Figueroa-Stone of the nonpartisan Peachtree Institute told The Atlanta Journal-Constitution that most of the so-called "double haters," who dislike both nominees, come home in the end.

"Voters say they might switch the way they say they might join a gym," she said.

Terrence Abiodun, a delivery driver in Augusta who took part in the survey, said in a follow-up interview that he would vote for Lyle, probably.

"I told the lady on the phone 'undecided' because I didn't want any more calls," he said.

A Quill Research survey last month found Lyle ahead by 3 points.

The candidates are due to meet in Savannah on Sept. 24, two days after Lyle's new ad, "Front Porch," begins airing statewide. Pettibone spokeswoman Carrie Ann Moll would not say whether he plans to show up, allowing only that his schedule was "a living document."

Lyle, for her part, promised to be there early and to save him a chair.
]],
  quotes = {
    { "Nearly half of Georgia voters could still", speaker = "Harmon University", kind = "indirect" },
    { "are open to switching candidates", speaker = "Harmon University", kind = "indirect" },
    { "61 percent of respondents think", speaker = "Harmon University", kind = "indirect", stance = "asserts" },
    { "38 percent would describe the tone", speaker = "Harmon University", kind = "mixed" },
    { "was volunteered by respondents", speaker = "pollsters", kind = "indirect" },
    { "We have never had to add a code", speaker = "Milton Gaskey", kind = "direct", stance = "asserts" },
    { "We've had 'same old.' This is new", speaker = "Milton Gaskey", kind = "direct" },
    { "independents were breaking late", speaker = "Milton Gaskey", kind = "mixed", stance = "asserts" },
    { "as many as one in 10 would leave", speaker = "Milton Gaskey", kind = "indirect", stance = "predicts" },
    { "what I hear in every barbershop", speaker = "Keisha Lyle", via = { "MSNBC" }, when = "2024-09-12TMO", kind = "mixed" },
    { "are exhausted by the whole thing", speaker = "Keisha Lyle", kind = "indirect" },
    { "Harmon had me losing the primary", speaker = "Bo Pettibone", via = { "X" }, kind = "direct" },
    { "I won it by 12", speaker = "Bo Pettibone", via = { "X" }, kind = "direct" },
    { "the sample was too young", speaker = "Whit Dunaway", kind = "indirect", to = "donors", stance = "asserts" },
    { "a realistic turnout model would put", speaker = "Whit Dunaway", kind = "indirect", to = "donors" },
    { "somewhere between bad and get-the-priest", speaker = "GOP strategist", kind = "mixed" },
    { "Ask me after the Georgia-Florida game", speaker = "GOP strategist", kind = "direct" },
    { "come home in the end", speaker = "Dana Figueroa-Stone", via = { "The Atlanta Journal-Constitution" }, kind = "indirect" },
    { "Voters say they might switch", speaker = "Dana Figueroa-Stone", kind = "direct" },
    { "he would vote for Lyle, probably", speaker = "Terrence Abiodun", kind = "indirect" },
    { "I told the lady on the phone", speaker = "Terrence Abiodun", kind = "direct" },
    { "Lyle ahead by 3 points", speaker = "Quill Research survey", kind = "indirect", when = "2024-08" },
    { "whether he plans to show up", speaker = "Carrie Ann Moll", principal = "Bo Pettibone", kind = "indirect", stance = "declines" },
    { "his schedule was \"a living document", speaker = "Carrie Ann Moll", principal = "Bo Pettibone", kind = "mixed" },
    { "to be there early", speaker = "Keisha Lyle", kind = "indirect", stance = "promises" },
  },
  none = { "double haters", "Front Porch" },
}

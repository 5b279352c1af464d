-- A sports site's report of a semi-final: brothers on two sides, two managers, editor's brackets, a governing body, a pundit on a podcast, a paper's rumour.
return {
  published = "2024-04-14",
  text = [[
Penalty heartbreak for Dunmere as Castlegate reach first final

By Ollie Farquhar
Sport writer at Tanyard Lane

Castlegate Rovers 2-2 Dunmere Town (aet; Castlegate win 5-4 on penalties)

Goalkeeper Aaron Mbeke saved twice in the shootout as Castlegate Rovers beat Dunmere Town to reach the League Shield final for the first time.

Mbeke, signed on loan in January, dived to his left to keep out Dunmere captain Ross Tierney and Poland winger Kamil Wrona.

"I had it all written on my bottle," he told Radio Castle. "Then I lost the bottle."

Castlegate manager Sheila Donnachie said her side had "ridden their luck and then tipped it".

"We were dreadful for an hour and I told them so," the Scot added. "I can't repeat it. My mum reads this."

Dunmere led twice through Ross Tierney, but Castlegate substitute Luca Tierney - the captain's younger brother - equalised in the 94th minute in front of a stand that was singing "Up the Tanyard".

"He's not getting a lift home," Ross Tierney told Sky Sports. "Seriously, [Luca] has worked so hard and I'm proud of him."

The 19-year-old said he had not dared look at his brother. "I just ran the other way," he said.

Dunmere boss Pat Quigg was furious that referee Owen Maddock had not given a penalty in extra time, describing the decision as "a joke without a punchline".

"I asked him what he'd seen and he said he'd seen enough," said Quigg. "Enough of what?"

The 61-year-old denied that he had sworn at the fourth official. The English Football Combination (EFC) confirmed on Sunday that it would look at the referee's report.

Former Dunmere striker Gary Pym believes Quigg should walk away. "Nine years, no trophies. It's a long time to be unlucky," Pym said on the Near Post podcast.

According to the Sunday Messenger, Donnachie held talks in London last week about the vacant job at Portmere. Asked about it afterwards, she replied: "I've held talks with my cat."

Castlegate will meet Fenwick Albion in the final on 11 May.
]],
  quotes = {
    { "I had it all written on my bottle", speaker = "Aaron Mbeke", via = { "Radio Castle" }, kind = "direct" },
    { "ridden their luck and then tipped it", speaker = "Sheila Donnachie", kind = "mixed" },
    { "We were dreadful for an hour", speaker = "Sheila Donnachie", kind = "direct" },
    { "He's not getting a lift home", speaker = "Ross Tierney", via = { "Sky Sports" }, kind = "direct" },
    { "[Luca] has worked so hard", speaker = "Ross Tierney", kind = "direct" },
    { "he had not dared look", speaker = "Luca Tierney", kind = "indirect" },
    { "I just ran the other way", speaker = "Luca Tierney", kind = "direct" },
    { "a joke without a punchline", speaker = "Pat Quigg", kind = "mixed" },
    { "I asked him what he'd seen", speaker = "Pat Quigg", kind = "direct" },
    { "he had sworn at the fourth official", speaker = "Pat Quigg", stance = "denies", kind = "indirect" },
    { "it would look at the referee's report", speaker = "English Football Combination", when = "2024-04-14",
      stance = "confirms", kind = "indirect" },
    { "Quigg should walk away", speaker = "Gary Pym", stance = "believes", kind = "indirect" },
    { "It's a long time to be unlucky", speaker = "Gary Pym", kind = "direct" },
    { "Donnachie held talks in London", speaker = "Sunday Messenger", kind = "indirect" },
    { "I've held talks with my cat", speaker = "Sheila Donnachie", kind = "direct" },
  },
  none = { "\"Up the Tanyard\"" },
}

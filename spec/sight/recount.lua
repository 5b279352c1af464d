-- US politics, curly double quotes: a close House race; candidates, clerk, campaign manager, anonymous Republicans, memo, spokespeople.
return {
  published = "2024-11-07",
  text = [[
Halloran claims victory in tight House race as Pruitt weighs recount

State Sen. Brenda Halloran declared victory Wednesday in Wisconsin’s most closely watched congressional race, even as her Republican opponent, Rep. Todd Pruitt, said it was too soon to call the contest.

With an estimated 98 percent of the vote counted, Halloran, a Democrat, led Pruitt by 1,846 votes out of more than 390,000 cast. The Associated Press has not called the race.

“The voters have spoken, and I am honored to be the next congresswoman from this district,” Halloran told supporters at a union hall in Kettle Grove.

Pruitt, a two-term incumbent, said in a statement that thousands of absentee ballots in Marlin County had yet to be processed.

“Every legal vote must be counted, and my opponent doesn’t get to decide when that process is over,” he said.

Marlin County Clerk Susan Vogel, a Republican, gave a different figure. She said that fewer than 600 ballots remained and that most of them came from precincts Halloran had carried.

“We’ll be done by Friday,” Vogel said in an interview. “There’s no mystery here.”

Under state law, a candidate who trails by less than 1 percentage point can request a recount. Pruitt’s campaign manager, Derek Stahl, would not say whether the congressman planned to ask for one. But two Republicans familiar with the discussions, who were granted anonymity to describe them, said lawyers had already begun drafting the petition.

“He’s not ready to let go, and I don’t blame him,” one of them said.

The race drew more than $38 million in outside spending, according to the tracking firm AdLedger, much of it on television commercials about abortion and the price of groceries.

In a memo to donors, Will Sandoval, who runs the House Democrats’ campaign arm, wrote that the party was “on track to pick up this seat with or without a recount.”

A spokesman for the House Republicans’ campaign committee, Jack Tolland, predicted that Pruitt’s deficit would shrink in the coming days.

“Democrats have a habit of celebrating early,” he said.

Strategists in both parties said the outcome was unlikely to be known before the middle of next week.

Pruitt won the seat by 4 points in 2022. Gary Osterman, a former chair of the county Republican Party, said the congressman had been hurt by his vote last year against a dairy support bill.

“Farmers remember that sort of thing,” said Osterman, who now teaches political science at Wexler University. “I told Todd at the time that it was a mistake.”

Halloran, 47, a former school principal, ran on lowering prescription drug costs and made little mention of the top of the ticket. Her campaign signs read “Brenda Gets It Done.”

She acknowledged Wednesday that the margin was narrower than her internal polling had suggested, but said she was confident it would hold. She said she had not heard from Pruitt.

Sandoval has invited Halloran to Washington next week for new-member orientation, according to her spokesperson, Nicole Ash.
]],
  quotes = {
    { "it was too soon to call the contest", speaker = "Todd Pruitt", kind = "indirect" },
    { "The voters have spoken, and I am honored", speaker = "Brenda Halloran", to = "supporters", kind = "direct" },
    { "thousands of absentee ballots in Marlin County", speaker = "Todd Pruitt", kind = "indirect" },
    { "Every legal vote must be counted", speaker = "Todd Pruitt", kind = "direct" },
    { "fewer than 600 ballots remained", speaker = "Susan Vogel", kind = "indirect" },
    { "most of them came from precincts", speaker = "Susan Vogel", kind = "indirect" },
    { "We’ll be done by Friday", speaker = "Susan Vogel", kind = "direct" },
    { "There’s no mystery here", speaker = "Susan Vogel", kind = "direct" },
    { "whether the congressman planned to ask", speaker = "Derek Stahl", kind = "indirect", stance = "declines" },
    { "lawyers had already begun drafting", speaker = "two Republicans familiar with the discussions", kind = "indirect" },
    { "He’s not ready to let go", kind = "direct" },
    { "drew more than $38 million in outside spending", speaker = "AdLedger", kind = "indirect" },
    { "on track to pick up this seat", speaker = "Will Sandoval", to = "donors", kind = "mixed" },
    { "Pruitt’s deficit would shrink", speaker = "Jack Tolland", principal = "House Republicans’ campaign committee", kind = "indirect", stance = "predicts" },
    { "Democrats have a habit of celebrating early", speaker = "Jack Tolland", principal = "House Republicans’ campaign committee", kind = "direct" },
    { "the outcome was unlikely to be known", speaker = "Strategists in both parties", kind = "indirect" },
    { "the congressman had been hurt by his vote", speaker = "Gary Osterman", kind = "indirect" },
    { "Farmers remember that sort of thing", speaker = "Gary Osterman", kind = "direct" },
    { "I told Todd at the time", speaker = "Gary Osterman", kind = "direct" },
    { "the margin was narrower than her internal", speaker = "Brenda Halloran", kind = "indirect", stance = "confirms", when = "2024-11-06" },
    { "she was confident it would hold", speaker = "Brenda Halloran", kind = "indirect" },
    { "she had not heard from Pruitt", speaker = "Brenda Halloran", kind = "indirect" },
    { "has invited Halloran to Washington", speaker = "Nicole Ash", principal = "Brenda Halloran", kind = "indirect" },
  },
  none = { "has not called the race" },
}

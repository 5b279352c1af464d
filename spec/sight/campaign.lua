-- American wire story, straight double quotes: a governor's race; two candidates, campaigns, a poll, a debate, voters, an ad.
return {
  published = "2022-10-17",
  text = [[
Candidates for governor spar over crime, taxes as early voting nears

SPRINGVALE (AP) - The two candidates for governor crisscrossed the state on Sunday, each warning of ruin if the other is elected, as polls showed the race narrowing to a few points.

Republican Dan Hollister, a former county sheriff, told supporters at a barbecue in Mercer that Democratic Gov. Elaine Moreno had "handed the keys to the criminals."

"She signed the bill that put them back on your street," Hollister said to loud applause. "I'll repeal it on my first day."

Moreno, who is seeking a second term, said Hollister was trying to frighten people because he had no plan for schools or health care. Violent crime fell 4% last year, she told churchgoers in the capital.

"He talks about my state like he's never liked living here," the governor said.

A Quinlan College poll released Friday found Moreno leading 48% to 45%, within the survey's margin of error. In August, she was ahead by 11 points.

Hollister's campaign said its own numbers showed the race tied. "The momentum is all on one side," campaign manager Trent Ackley said in an email.

Moreno's advisers acknowledge that the contest has tightened but insist that turnout in the suburbs will carry her. One of them, who requested anonymity to discuss internal strategy, said the governor had been too slow to respond to a television ad about the release of a man later charged with murder.

The ad has aired more than 9,000 times, according to the tracking firm MediaCount. Moreno has called it misleading and demanded that stations stop running it. None has done so.

The candidates' only debate is set for Wednesday. Hollister has accused Moreno of ducking two others, a claim that her spokeswoman, Priya Nair, dismissed as "complete nonsense."

"We offered four dates and they turned down three," Nair said.

The two also differ sharply on taxes. Hollister has vowed to eliminate the state income tax within six years. Moreno says that would blow a $9 billion hole in the budget.

"You can't run a state on bumper stickers," she told WKRD radio last week.

At a diner in Mercer, retired machinist Walt Sorensen said he voted for Moreno four years ago but would not do so again.

"My truck got broken into twice," said Sorensen, 71. "I'm not saying that's her fault. I'm saying I'm tired."

Across the room, Lucia Ferrer, a home health aide, said she was undecided. She likes Hollister's plainspoken style, she said, but worries about what he would do on abortion.

Hollister, who once described himself as "100% pro-life," now says he would leave the state's law as it is. Asked by a reporter on Sunday if he had changed his mind, he said voters already knew where he stood.

Secretary of State Norm Fielding said he expects turnout to top 2 million for the first time in a midterm election. Early voting begins Thursday. Hollister's bus, which has "Safe Again" painted on its side, is due to stop in 14 counties before then.
]],
  quotes = {
    { "handed the keys to the criminals", speaker = "Dan Hollister", kind = "mixed", to = "supporters" },
    { "She signed the bill that put them", speaker = "Dan Hollister", kind = "direct", stance = "asserts" },
    { "I'll repeal it on my first day", speaker = "Dan Hollister", kind = "direct" },
    { "Hollister was trying to frighten people", speaker = "Elaine Moreno", kind = "indirect", stance = "asserts" },
    { "Violent crime fell 4% last year", speaker = "Elaine Moreno", kind = "indirect", to = "churchgoers", stance = "asserts" },
    { "He talks about my state like", speaker = "Elaine Moreno", kind = "direct" },
    { "Moreno leading 48% to 45%", kind = "indirect", when = "2022-10-14" },
    { "its own numbers showed the race tied", speaker = "Hollister's campaign", kind = "indirect" },
    { "The momentum is all on one side", speaker = "Trent Ackley", kind = "direct", stance = "asserts" },
    { "the contest has tightened", speaker = "Moreno's advisers", kind = "indirect", stance = "confirms" },
    { "turnout in the suburbs will carry her", speaker = "Moreno's advisers", kind = "indirect" },
    { "the governor had been too slow to respond", speaker = "One of them", kind = "indirect" },
    { "has aired more than 9,000 times", speaker = "MediaCount", kind = "indirect" },
    { "misleading", speaker = "Elaine Moreno", kind = "indirect" },
    { "stations stop running it", speaker = "Elaine Moreno", kind = "indirect", stance = "demands" },
    { "ducking two others", speaker = "Dan Hollister", kind = "indirect" },
    { "complete nonsense", speaker = "Priya Nair", principal = "Elaine Moreno", kind = "mixed", stance = "denies" },
    { "We offered four dates", speaker = "Priya Nair", principal = "Elaine Moreno", kind = "direct", stance = "asserts" },
    { "to eliminate the state income tax", speaker = "Dan Hollister", kind = "indirect", stance = "promises" },
    { "that would blow a $9 billion hole", speaker = "Elaine Moreno", kind = "indirect" },
    { "You can't run a state on bumper stickers", speaker = "Elaine Moreno", kind = "direct", via = { "WKRD" }, when = "2022-W41" },
    { "he voted for Moreno four years ago", speaker = "Walt Sorensen", kind = "indirect" },
    { "My truck got broken into twice", speaker = "Walt Sorensen", kind = "direct", stance = "asserts" },
    { "I'm not saying that's her fault", speaker = "Walt Sorensen", kind = "direct" },
    { "she was undecided", speaker = "Lucia Ferrer", kind = "indirect" },
    { "She likes Hollister's plainspoken style", speaker = "Lucia Ferrer", kind = "indirect" },
    { "100% pro-life", speaker = "Dan Hollister", kind = "mixed" },
    { "he would leave the state's law as it is", speaker = "Dan Hollister", kind = "indirect" },
    { "voters already knew where he stood", speaker = "Dan Hollister", kind = "indirect" },
    { "turnout to top 2 million", speaker = "Norm Fielding", kind = "indirect" },
  },
  none = { "Safe Again", "crisscrossed the state" },
}

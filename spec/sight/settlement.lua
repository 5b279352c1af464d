-- US county newspaper, curly quotes: a jail death settlement; mother, lawyer, sheriff, commissioners, a contractor's spokeswoman, a deposition.
return {
  published = "2024-05-22",
  text = [[
County to pay $2.4M to family of man who died in jail

The family of a 34-year-old man who died of dehydration in the Brandt County Jail will receive $2.4 million under a settlement approved Tuesday by county commissioners.

Jesse Talbott was found unresponsive in his cell on Aug. 9, 2021, six days after he was booked on a misdemeanor trespassing charge. A lawsuit filed by his mother, Rhonda Talbott, alleged that jailers and a medical contractor ignored his pleas for water.

“No amount of money is going to bring my boy back,” Rhonda Talbott said Wednesday. “But they know what they did, and now everybody else knows, too.”

The county and the contractor, Crestline Correctional Care, did not admit wrongdoing under the agreement. Crestline will pay $900,000 of the total, said Benjamin Achterberg, an attorney for Rhonda Talbott.

Achterberg said surveillance video showed Jesse Talbott banging on his cell door and pointing to his mouth at least 30 times in two days.

“You can watch a man die on that video,” Achterberg told the Courier. “It’s the worst thing I’ve seen in 25 years of doing this.”

County Commission Chair Pat Wendling said the settlement was in the best interest of taxpayers. In a statement, she called Talbott’s death “a tragedy that has weighed on all of us” and said the county has since changed how often inmates are checked.

Sheriff Dale Hutchens, who was elected in 2022 and was not in charge at the time, said two corrections officers were fired after an internal investigation. He said deputies must now check on inmates in medical cells every 15 minutes.

“I can’t undo it,” Hutchens said. “What I can do is make sure it doesn’t happen on my watch.”

Former Sheriff Roy Massengale hung up when reached by phone.

Erin Delacroix, a spokeswoman for Crestline, said in an email that the company “extends its deepest sympathy to Mr. Talbott’s family” but could not discuss the case because of patient privacy laws.

According to an autopsy report, Talbott had lost 23 pounds in jail and had taken in almost no fluids for three days.

Talbott had schizophrenia and had stopped taking his medication, his mother said. She said she called the jail four times that week and was told he was fine.

“The last lady I talked to told me he was sleeping,” she said.

A nurse wrote in a chart on Aug. 7 that Talbott “appears to be acting out,” according to a deposition filed in the case.

Prosecutors reviewed the death but did not file charges. District Attorney Karen Oyler said in 2022 that there wasn’t enough evidence to prove criminal neglect beyond a reasonable doubt.

Commissioner Todd Babcock, the only member to vote against the settlement, said he thought the county would have won at trial.

“I feel for the mother, I do,” he said. “I just don’t believe our people meant for this to happen.”

Rhonda Talbott said she will use part of the money to start a fund for families of people with mental illness.

“Jesse would have liked that,” she said.
]],
  quotes = {
    { "jailers and a medical contractor ignored", kind = "indirect" },
    { "No amount of money is going to", speaker = "Rhonda Talbott", kind = "direct", when = "2024-05-22" },
    { "But they know what they did", speaker = "Rhonda Talbott", kind = "direct" },
    { "Crestline will pay $900,000 of the total", speaker = "Benjamin Achterberg", principal = "Rhonda Talbott", kind = "indirect" },
    { "surveillance video showed Jesse Talbott banging", speaker = "Benjamin Achterberg", principal = "Rhonda Talbott", kind = "indirect" },
    { "You can watch a man die", speaker = "Benjamin Achterberg", principal = "Rhonda Talbott", kind = "direct", via = { "Courier" } },
    { "It’s the worst thing I’ve seen", speaker = "Benjamin Achterberg", principal = "Rhonda Talbott", kind = "direct" },
    { "the settlement was in the best interest", speaker = "Pat Wendling", kind = "indirect" },
    { "a tragedy that has weighed on all", speaker = "Pat Wendling", kind = "mixed" },
    { "the county has since changed how often", speaker = "Pat Wendling", kind = "indirect" },
    { "two corrections officers were fired", speaker = "Dale Hutchens", kind = "indirect" },
    { "deputies must now check on inmates", speaker = "Dale Hutchens", kind = "indirect" },
    { "I can’t undo it", speaker = "Dale Hutchens", kind = "direct" },
    { "What I can do is make sure", speaker = "Dale Hutchens", kind = "direct" },
    { "extends its deepest sympathy", speaker = "Erin Delacroix", principal = "Crestline Correctional Care", kind = "mixed" },
    { "could not discuss the case because", speaker = "Erin Delacroix", principal = "Crestline Correctional Care", kind = "mixed" },
    { "Talbott had lost 23 pounds in jail", kind = "indirect" },
    { "Talbott had schizophrenia and had stopped", speaker = "Rhonda Talbott", kind = "indirect" },
    { "she called the jail four times", speaker = "Rhonda Talbott", kind = "indirect" },
    { "The last lady I talked to", speaker = "Rhonda Talbott", kind = "direct" },
    { "appears to be acting out", speaker = "nurse", kind = "mixed", via = { "deposition" }, when = "2021-08-07" },
    { "there wasn’t enough evidence to prove", speaker = "Karen Oyler", kind = "indirect", when = "2022" },
    { "the county would have won at trial", speaker = "Todd Babcock", kind = "indirect" },
    { "I feel for the mother, I do", speaker = "Todd Babcock", kind = "direct" },
    { "I just don’t believe our people meant", speaker = "Todd Babcock", kind = "direct" },
    { "she will use part of the money", speaker = "Rhonda Talbott", kind = "indirect" },
    { "Jesse would have liked that", speaker = "Rhonda Talbott", kind = "direct" },
  },
  none = { "did not admit wrongdoing under the agreement", "hung up when reached by phone" },
}

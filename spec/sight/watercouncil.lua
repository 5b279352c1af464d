-- US small-city daily, straight double quotes: a budget workshop on water rates; dialogue between aldermen, consultant's report, mayor on Facebook, union.
return {
  published = "2024-10-09",
  text = [[
Water bills in Coldwater Bend could jump 31 percent, consultant tells council

By Pete Lindahl
Daily Register

COLDWATER BEND -- Water and sewer customers could see their bills rise by nearly a third over the next three years if the city council follows the advice of a consultant hired to rescue the utility's finances.

The average household, which now pays $61 a month, would pay $80 by 2027, Erin Maddox of Tollgate Municipal Advisors told the council at a budget workshop Monday night.

"You have pipes in the ground that Grover Cleveland could have drunk from," Maddox said. "They don't owe you anything."

According to her report, the city lost 38 percent of the water it treated last year to leaks, and the utility's cash reserve will run dry in the spring of 2026 unless rates go up.

The council is not expected to vote on the increase until November. But aldermen made it clear Monday that the debate will not be a friendly one.

"Where has this money been going?" asked Alderman Vince Cardarelli, 3rd Ward. "We raised rates in 2019. We raised them in 2021. Now I've got to go back to my people and say, guess what?"

Finance Director Beth Ann Kroll responded that both increases went to pay off bonds for the treatment plant.

"So none of it went to pipes," Cardarelli said.

"None of it went to pipes," Kroll said.

Alderwoman Shonda Pickett, 1st Ward, said she couldn't support any plan that didn't include a discount for seniors. Pickett said she had gotten 22 calls from constituents since the proposal was posted online Friday.

"I had a lady tell me that she flushes every other time," she said. "I'm not making that up."

Maddox replied that state law would allow a discount but that other customers would have to make up the difference. She estimated it would add about $1.10 to the average bill.

Mayor Hank Durning, who is running for re-election next year, did not attend the workshop. In a post on his Facebook page Tuesday morning, he wrote that he was "not sold on" the plan and urged residents to contact their aldermen.

"I've asked staff to find savings first. Government ought to tighten its belt before it reaches for yours," the post read.

That drew a sharp response from Alderman Jim Tolliver, the council's longest-serving member, who noted that Durning had proposed no rate increases in either of his first two budgets.

"He kicked the can, and the can's full of water," Tolliver said in a phone interview.

Reached later Tuesday, Durning said Tolliver voted for both budgets. "Jim's got a short memory," the mayor said.

Public Works Superintendent Dale Hruska said his crews repaired 114 main breaks last year, up from 71 in 2020. The department has five vacancies out of 19 positions, he said, and he has been driving a dump truck himself two days a week.

A representative of Utility Workers United Local 1186, which represents the workers, said the union had told the city for years that it was understaffed.

"They'd rather pay overtime at three in the morning," business agent Corey Whitlatch said.

Whitlatch said he doesn't believe the consultant spoke to a single member of his local. Maddox could not be reached Tuesday.

Resident Fran Debevoise, the only member of the public who stayed until the workshop ended at 10:40 p.m., said she was surprised that no one had mentioned the smell.

"It smells like a swimming pool," Debevoise said. "I'd pay more if it didn't."

The next workshop is at 6 p.m. Oct. 21 in the library basement. City Hall is closed for repairs to a leak.
]],
  quotes = {
    { "could jump 31 percent", speaker = "Erin Maddox", kind = "indirect", to = "council" },
    { "which now pays $61 a month", speaker = "Erin Maddox", kind = "indirect", to = "the council", when = "2024-10-07TNI" },
    { "You have pipes in the ground", speaker = "Erin Maddox", kind = "direct" },
    { "They don't owe you anything", speaker = "Erin Maddox", kind = "direct" },
    { "lost 38 percent of the water", speaker = "Erin Maddox", kind = "indirect" },
    { "the utility's cash reserve will run", speaker = "Erin Maddox", kind = "indirect" },
    { "the debate will not be a friendly", speaker = "aldermen", kind = "indirect", when = "2024-10-07" },
    { "Where has this money been going", speaker = "Vince Cardarelli", kind = "direct", stance = "asks" },
    { "We raised rates in 2019", speaker = "Vince Cardarelli", kind = "direct" },
    { "We raised them in 2021", speaker = "Vince Cardarelli", kind = "direct" },
    { "Now I've got to go back", speaker = "Vince Cardarelli", kind = "direct" },
    { "both increases went to pay off", speaker = "Beth Ann Kroll", kind = "indirect" },
    { "So none of it went to pipes", speaker = "Vince Cardarelli", kind = "direct" },
    { "None of it went to pipes", speaker = "Beth Ann Kroll", kind = "direct" },
    { "she couldn't support any plan that", speaker = "Shonda Pickett", kind = "indirect" },
    { "she had gotten 22 calls from", speaker = "Shonda Pickett", kind = "indirect" },
    { "I had a lady tell me", speaker = "Shonda Pickett", kind = "direct" },
    { "I'm not making that up", speaker = "Shonda Pickett", kind = "direct" },
    { "state law would allow a discount", speaker = "Erin Maddox", kind = "indirect" },
    { "other customers would have to make", speaker = "Erin Maddox", kind = "indirect" },
    { "it would add about $1.10", speaker = "Erin Maddox", kind = "indirect" },
    { "not sold on", speaker = "Hank Durning", kind = "mixed", via = { "Facebook" }, when = "2024-10-08TMO" },
    { "to contact their aldermen", speaker = "Hank Durning", kind = "indirect", via = { "Facebook" }, to = "residents", stance = "demands" },
    { "I've asked staff to find savings", speaker = "Hank Durning", kind = "direct", via = { "Facebook" } },
    { "Government ought to tighten its belt", speaker = "Hank Durning", kind = "direct", via = { "Facebook" } },
    { "had proposed no rate increases in", speaker = "Jim Tolliver", kind = "indirect" },
    { "He kicked the can, and the", speaker = "Jim Tolliver", kind = "direct" },
    { "voted for both budgets", speaker = "Hank Durning", kind = "indirect", when = "2024-10-08" },
    { "Jim's got a short memory", speaker = "Hank Durning", kind = "direct" },
    { "his crews repaired 114 main breaks", speaker = "Dale Hruska", kind = "indirect" },
    { "The department has five vacancies out", speaker = "Dale Hruska", kind = "indirect" },
    { "he has been driving a dump truck", speaker = "Dale Hruska", kind = "indirect" },
    { "it was understaffed", speaker = "Corey Whitlatch", principal = "Utility Workers United Local 1186", kind = "indirect" },
    { "They'd rather pay overtime at three", speaker = "Corey Whitlatch", principal = "Utility Workers United Local 1186", kind = "direct" },
    { "the consultant spoke to a single", speaker = "Corey Whitlatch", principal = "Utility Workers United Local 1186", kind = "indirect" },
    { "no one had mentioned the smell", speaker = "Fran Debevoise", kind = "indirect" },
    { "It smells like a swimming pool", speaker = "Fran Debevoise", kind = "direct" },
    { "I'd pay more if it didn't", speaker = "Fran Debevoise", kind = "direct" },
  },
  none = { "did not attend the workshop", "Maddox could not be reached Tuesday", "City Hall is closed for repairs to", "is not expected to vote on the increase" },
}

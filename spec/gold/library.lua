-- A US city daily on a council vote: a manager who tells the council, a grandmother and a grandson, friends by their letters, an employee unnamed.
return {
  published = "2024-05-15",
  text = [[
Council votes 5-4 to close Linden Street library

By Marcy Oberholtzer
Staff Writer

The Pruitt City Council voted 5-4 Tuesday night to close the Linden Street library at the end of June, over the objections of a crowd that filled the chamber and spilled onto the front steps.

The branch, built in 1926, needs $3.1 million in repairs, City Manager Warren Tibbs told the council. He said the roof alone would take more than half of that.

“I love that building. I learned to read in that building,” Tibbs said. “But love doesn't fix a boiler.”

Councilwoman Yvette Dandridge, whose ward includes the branch, called the vote “a betrayal of every kid who walks there after school.” She accused her colleagues of burying the repair estimate until April.

Council President Phil Kosciuk denied that anything had been hidden. The figures, he said, have been on the city's website since February.

“Nobody reads attachments,” Kosciuk said. “That's not a cover-up. That's Tuesday.”

About 60 people signed up to speak. Among them was Rosalind Petty, 81, who has run the branch's Saturday story hour since 1988.

“You're going to tell a 6-year-old to take two buses for a picture book?” Petty asked.

Her grandson Devonte, a junior at Pruitt East High School, said he does his homework at the branch because his house doesn't have internet. “It's quiet and it's warm,” the 16-year-old said. “That's all I need it to be.”

The Friends of the Pruitt Public Library (FPPL) said in an email Wednesday that it would ask a judge to block the closing. The group's attorney, Neal Abruzzo, declined to say when a lawsuit would be filed.

A consultant's report released in March found that visits to Linden Street had dropped 40% since 2015.

Tibbs promised that no librarian would lose a job. But a library employee who was not authorized to speak publicly said managers had already asked for volunteers to leave.

Mayor Angela Rusk, who does not have a vote, said she was “heartbroken but not surprised.” In a Facebook post, she urged residents to keep their library cards.

The city's bookmobile, known to generations of children as “Big Bertha,” will add a stop on Linden Street.
]],
  quotes = {
    { "needs $3.1 million in repairs", speaker = "Warren Tibbs", to = "the council", kind = "indirect" },
    { "the roof alone would take", speaker = "Warren Tibbs", kind = "indirect" },
    { "But love doesn't fix a boiler", speaker = "Warren Tibbs", kind = "direct" },
    { "a betrayal of every kid", speaker = "Yvette Dandridge", kind = "mixed" },
    { "burying the repair estimate", speaker = "Yvette Dandridge", kind = "indirect" },
    { "anything had been hidden", speaker = "Phil Kosciuk", stance = "denies", kind = "indirect" },
    { "have been on the city's website", speaker = "Phil Kosciuk", kind = "indirect" },
    { "That's not a cover-up", speaker = "Phil Kosciuk", kind = "direct" },
    { "take two buses for a picture book", speaker = "Rosalind Petty", stance = "asks", kind = "direct" },
    { "That's all I need it to be", speaker = "Devonte", kind = "direct" },
    { "it would ask a judge", speaker = "Friends of the Pruitt Public Library", when = "2024-05-15",
      kind = "indirect" },
    { "when a lawsuit would be filed", speaker = "Neal Abruzzo", stance = "declines" },
    { "visits to Linden Street had dropped", kind = "indirect" },
    { "no librarian would lose a job", speaker = "Warren Tibbs", stance = "promises", kind = "indirect" },
    { "managers had already asked for volunteers", speaker = "library employee", kind = "indirect" },
  },
  none = { "“Big Bertha,”" },
}

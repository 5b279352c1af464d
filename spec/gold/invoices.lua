-- An investigation: people who are not named, an audit, an email, solicitors for a client, father and son.
return {
  published = "2024-04-21",
  text = [[
Paid by the bed: How a care empire billed for the dead

By Ines Fairweather and Jonah Slate

In the winter of 2021, the accounts department at Haven Oak Homes had a problem with Room 14. The woman who lived there had been dead for five months, and she was still being charged for physiotherapy.

“I flagged it on a Monday,” said a former billing clerk, who worked at the company's headquarters for three years and asked not to be named for fear of losing her new job. “By Friday I had been moved to the post room.”

An investigation by the Herald, based on more than 2,000 pages of invoices and interviews with 19 current and former employees, found that Haven Oak charged four county governments for treatments given to residents who had already died.

An internal audit completed in March 2022 put the overcharge at £1.6m. The audit warned that the pattern “cannot be explained by clerical error”.

Haven Oak's founder, Desmond Achterling, received the audit by email on 4 April. He replied eleven minutes later. “Who else has this?” he wrote.

Achterling, 63, did not respond to detailed questions. His lawyers, Pym Garrick LLP, said in a letter to the Herald that their client “has never knowingly approved an improper charge” and accused the newspaper of relying on “stolen and partial documents”.

His son, Rory Achterling, who ran the finance department until last year, denied any wrongdoing. “I was told the system was automatic,” he said when approached outside his home in Tollbridge. “I was told that by my father.”

Two former managers disputed this. Both said the younger Achterling personally signed off every invoice above £500.

“We laughed about it, God forgive us,” one of the managers said.

A whistleblower first contacted the Care Standards Office in June 2022, emails show. The regulator took no action for fourteen months.

“We acknowledge that opportunities were missed,” a spokesperson for the Care Standards Office said. Its chair, Baroness Ruth Penhallow, declined to say when she had learned of the complaint.

Margaret Sewell's mother lived in Room 14. Sewell learned of the charges from the Herald last month. “They sent flowers,” she said. “I'm wondering now who they billed for those.”

The clerk, meanwhile, said she would do it again.
]],
  quotes = {
    { "I flagged it on a Monday", speaker = "former billing clerk", kind = "direct" },
    { "By Friday I had been moved", speaker = "former billing clerk", kind = "direct" },
    { "Haven Oak charged four county governments", kind = "indirect" },
    { "cannot be explained by clerical error", speaker = "internal audit", kind = "mixed" },
    { "Who else has this?", speaker = "Desmond Achterling", kind = "direct" },
    { "has never knowingly approved", speaker = "Pym Garrick LLP", principal = "Desmond Achterling", kind = "mixed" },
    { "stolen and partial documents", speaker = "Pym Garrick LLP", kind = "mixed" },
    { "any wrongdoing", speaker = "Rory Achterling", stance = "denies" },
    { "I was told that by my father", speaker = "Rory Achterling", kind = "direct" },
    { "the younger Achterling personally signed off", kind = "indirect" },
    { "opportunities were missed", principal = "Care Standards Office", kind = "direct" },
    { "when she had learned of the complaint", speaker = "Ruth Penhallow", stance = "declines" },
    { "I'm wondering now who they billed", speaker = "Margaret Sewell", kind = "direct" },
    { "she would do it again", speaker = "former billing clerk", kind = "indirect" },
  },
}

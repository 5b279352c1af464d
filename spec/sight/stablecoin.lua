-- American wire court copy, straight quotes, days without "on": testimony about another's words, question and answer,
-- pleas, opposing counsel, a judge, an old Twitter post, a report of unnamed sources in another paper.
return {
  published = "2024-03-14",
  text = [[
Crypto founder ordered books cooked, ex-finance chief testifies

MIAMI - The former finance chief of a failed cryptocurrency company testified Wednesday that his boss directed him to hide a $640 million hole in the accounts, telling him to "make it balance and go home."

"I said, 'Tyler, there is nothing to balance it with,'" Neil Abrahamson told jurors in federal court. "He said that was a very negative way of looking at it."

Prosecutors say Tyler Voss, 33, the founder of Anchorcoin, spent customers' deposits on beachfront property, a minor league hockey team and a share in a jet. Voss has pleaded not guilty to seven counts of wire fraud and conspiracy.

Assistant U.S. Attorney Danielle Ruiz asked the witness why he had not gone to the authorities.

"I had stock options," Abrahamson replied.

"Did you believe the company was solvent?" Ruiz asked.

"No, ma'am. Not since Halloween."

On cross-examination, defense attorney Walter Pruitt suggested that Abrahamson was lying to stay out of prison. Abrahamson, who has a plea deal, acknowledged that he hoped for probation.

"But I'd tell this story for free," he said.

Before the jury came in, Pruitt told the judge that his client would take the stand next week. U.S. District Judge Miriam Castellanos warned him not to mention the hockey team's mascot again.

In a Twitter post in May 2022, days before withdrawals were frozen, Voss assured customers that every coin was "backed by a real dollar in a real bank." A report by the bankruptcy trustee later estimated that they would get back 19 cents on the dollar.

The firm's outside auditor, Kell & Partners, has denied any wrongdoing in the matter. A lawyer for the auditor declined to comment on the testimony Wednesday.

People briefed on the defense strategy said a psychologist would also be called, the Miami Herald reported.

Voss' mother, Patricia Voss, who has attended every session, said in an interview with The Associated Press that her son was "no saint but no thief either." "A mother invests," she said of the so-called "Lighthouse Fund."

Outside, Gloria Hutchins, a retired school secretary from Tampa who lost $86,000, held up a handmade sign reading "ANCHORS SINK."

"He had a commercial with a lighthouse in it," she said. "And God help me, I trusted the lighthouse."

Voss, dressed in a gray suit, took notes throughout and showed no reaction.
]],
  quotes = {
    { "Crypto founder ordered books cooked", speaker = "Neil Abrahamson", kind = "indirect" },
    { "his boss directed him to hide", speaker = "Neil Abrahamson", kind = "indirect", when = "2024-03-13" },
    { "make it balance and go home", speaker = "Tyler Voss", kind = "mixed", stance = "demands" },
    { "there is nothing to balance it with", speaker = "Neil Abrahamson", kind = "direct", to = "jurors", stance = "asserts" },
    { "He said that was a very negative way", speaker = "Neil Abrahamson", kind = "direct" },
    { "spent customers' deposits on beachfront property", speaker = "Prosecutors", kind = "indirect", stance = "asserts" },
    { "not guilty to seven counts of wire fraud", speaker = "Tyler Voss", kind = "indirect", stance = "denies" },
    { "why he had not gone to the authorities", speaker = "Danielle Ruiz", kind = "indirect", stance = "asks", to = "the witness" },
    { "I had stock options", speaker = "Neil Abrahamson", kind = "direct" },
    { "Did you believe the company was solvent", speaker = "Danielle Ruiz", kind = "direct", stance = "asks" },
    { "Not since Halloween", speaker = "Neil Abrahamson", kind = "direct" },
    { "Abrahamson was lying to stay out of prison", speaker = "Walter Pruitt", kind = "indirect", principal = "Tyler Voss" },
    { "he hoped for probation", speaker = "Neil Abrahamson", kind = "indirect", stance = "confirms" },
    { "But I'd tell this story for free", speaker = "Neil Abrahamson", kind = "direct" },
    { "his client would take the stand next week", speaker = "Walter Pruitt", kind = "indirect", principal = "Tyler Voss", to = "the judge" },
    { "not to mention the hockey team's mascot", speaker = "Miriam Castellanos", kind = "indirect" },
    { "backed by a real dollar", speaker = "Tyler Voss", kind = "mixed", via = { "Twitter" }, when = "2022-05", to = "customers" },
    { "they would get back 19 cents", speaker = "bankruptcy trustee", kind = "indirect" },
    { "any wrongdoing in the matter", speaker = "Kell & Partners", kind = "indirect", stance = "denies" },
    { "comment on the testimony", speaker = "lawyer for the auditor", kind = "indirect", stance = "declines", principal = "Kell & Partners", when = "2024-03-13" },
    { "a psychologist would also be called", speaker = "People briefed on the defense strategy", kind = "indirect", via = { "Miami Herald" } },
    { "no saint but no thief either", speaker = "Patricia Voss", kind = "mixed", via = { "Associated Press" } },
    { "A mother invests", speaker = "Patricia Voss", kind = "direct" },
    { "He had a commercial with a lighthouse", speaker = "Gloria Hutchins", kind = "direct", stance = "asserts" },
    { "I trusted the lighthouse", speaker = "Gloria Hutchins", kind = "direct" },
  },
  none = { "ANCHORS SINK", "Lighthouse Fund", "showed no reaction" },
}

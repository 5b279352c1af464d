-- A Pakistani daily's court story: bench and counsel, "termed" and "observed", uncle and niece, sources.
return {
  published = "2023-05-12",
  text = [[
High court restores Mehrabad mayor; tribunal told to explain ‘undue haste’

The Reporter

MEHRABAD: The Mehrabad High Court (MHC) on Thursday suspended the removal of Mayor Rubina Chandio and directed the Municipal Election Tribunal to explain the haste with which it had acted.

A two-judge bench comprising Chief Justice Tariq Hameed Sumra and Justice Ayesha Rind was hearing a petition filed by Ms Chandio against her de-seating over alleged concealment of assets.

At the outset of the hearing, the petitioner’s counsel, Barrister Salman Qazilbash, contended that his client had been condemned unheard. He submitted that the plot in question was gifted to her son in 2016, two years before she first contested an election.

“She was sent a notice on a Friday evening and was unseated on Saturday morning,” the counsel argued.

“Is there a single affidavit on this file?” the chief justice asked.

Additional Advocate General Kamran Soomro replied in the negative, but maintained that the tribunal was empowered to proceed on admitted documents.

“Admitted by whom?” Justice Rind remarked. She observed that elected representatives could not be sent home “by a rubber stamp”.

The law officer sought two weeks to file his comments. The court granted him one and adjourned the hearing till May 18.

Talking to reporters outside the courtroom, Ms Chandio said the truth had prevailed.

“I was elected by 90,000 people. A clerk cannot un-elect me,” she said, vowing to expose the hidden hands behind the case.

Her rival, Haji Ghulam Nabi Chandio, who is also her uncle, termed the order “a week’s relief”. Speaking at a press conference in Dadanpur, he claimed that he possessed documents showing the gift deed was backdated.

“I will place them before the court on the next date,” the former senator said.

Meanwhile, a spokesperson for the tribunal denied that it had acted under pressure.

Sources privy to the matter told this newspaper that one of the tribunal’s three members had written a dissenting note.

Information Minister Sharmeen Baloch, when asked about the order, said the government respected the courts and would not comment on a sub judice matter.

Published in The Indus Herald, May 12th, 2023
]],
  quotes = {
    { "his client had been condemned unheard", speaker = "Salman Qazilbash", principal = "Rubina Chandio",
      kind = "indirect" },
    { "the plot in question was gifted", speaker = "Salman Qazilbash", kind = "indirect" },
    { "She was sent a notice on a Friday evening", speaker = "Salman Qazilbash", kind = "direct" },
    { "Is there a single affidavit", speaker = "Tariq Hameed Sumra", stance = "asks", kind = "direct" },
    { "the tribunal was empowered to proceed", speaker = "Kamran Soomro", kind = "indirect" },
    { "Admitted by whom?", speaker = "Ayesha Rind", kind = "direct" },
    { "by a rubber stamp", speaker = "Ayesha Rind", kind = "mixed" },
    { "the truth had prevailed", speaker = "Rubina Chandio", to = "reporters", kind = "indirect" },
    { "A clerk cannot un-elect me", speaker = "Rubina Chandio", kind = "direct" },
    { "a week’s relief", speaker = "Ghulam Nabi Chandio", kind = "mixed" },
    { "I will place them before the court", speaker = "Ghulam Nabi Chandio", kind = "direct" },
    { "it had acted under pressure", principal = "Municipal Election Tribunal", stance = "denies", kind = "indirect" },
    { "three members had written a dissenting note", kind = "indirect" },
    { "the government respected the courts", speaker = "Sharmeen Baloch", kind = "indirect" },
  },
}

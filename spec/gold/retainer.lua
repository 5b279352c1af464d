-- A governor's scandal: an unsealed affidavit, lawyers, a judge's order, a brother, statements from both parties.
return {
  published = "2028-03-11",
  text = [[
Governor's beach weekends were ‘a loan between friends,’ lawyer says

By Tess Hargrove
Capitol Bureau

DOVER, Del. — Gov. Wade Lassiter accepted the free use of a $3.2 million beach house from a highway contractor and then leaned on state engineers to approve the man's bills, federal prosecutors alleged in court documents unsealed Friday.

Lassiter, a second-term Democrat, has not been charged. In a two-minute statement to reporters outside his official residence, he denied that he had done anything improper and said he would not resign.

“I have never made a decision for this state with anything but this state in mind,” the governor said.

He then went back inside without taking questions.

His lawyer, Harold Stavely, said the money for the stays had since been repaid. Asked when, Stavely said the check had been sent in January, two weeks after FBI agents first interviewed the governor's scheduler. The timing, he insisted, was a coincidence.

“Nobody has ever shown me a law against having a friend with a deck,” Stavely said.

Michelle Quan, an attorney for the contractor, Dominic Farro, declined to comment on the affidavit but said that her client was cooperating with the government.

Farro's company was owed $4.8 million for work on Route 1, according to the affidavit, which was written by FBI Special Agent Louis Tremont.

“You have been so good to us,” Lassiter wrote to Farro in a text message on Aug. 9, the affidavit says. “Tell me who is slow.”

One highway inspector, identified only as Witness 3, told agents that a deputy in the governor's office had called him at home about the bills.

“I took it to mean pay the man,” the witness said, according to the filing.

In a separate motion, prosecutors asked U.S. District Judge Althea Borden to keep the names of four witnesses sealed, arguing that two of them had already heard from the governor's brother.

Borden gave both sides until March 24 to respond. “I am not going to have this case tried on the radio,” she wrote in a one-page order.

The brother, Kent Lassiter, a real estate agent in Milford, denied that he had pressured anyone.

“I called two guys I've known since Little League,” he said by phone. “I asked how their mothers were.”

Calls for the governor to go came quickly. Senate Minority Leader Ron Eckert, a Republican, said Lassiter should “pack tonight, and pay for the movers himself.” House Speaker Valerie Onyango, a Democrat and a longtime ally, stopped short of that, but she called the allegations “deeply troubling to all of us” and made clear that lawmakers would open an inquiry of their own.

Mayors Cora Benning of Wilmington and James Tull of Newark said in a joint statement that the governor had lost the trust of their cities.

Lt. Gov. Marcus Oyelaran, who would take over if Lassiter left office, canceled a fundraiser in Lewes on Friday night. Through a spokeswoman, he said that he was praying for the governor's family.

An audit last fall by the state auditor, Jean Pickering, concluded that Farro's company was being paid faster than any other contractor in the state. Few in Dover took notice.

“I wrote it in plain English,” Pickering said Friday. “I suppose they were at the beach.”
]],
  quotes = {
    { "a loan between friends", speaker = "Harold Stavely", principal = "Wade Lassiter", kind = "mixed" },
    { "accepted the free use of a $3.2 million", speaker = "federal prosecutors", stance = "asserts",
      kind = "indirect" },
    { "he had done anything improper", speaker = "Wade Lassiter", to = "reporters", stance = "denies",
      kind = "indirect" },
    { "he would not resign", speaker = "Wade Lassiter", to = "reporters", kind = "indirect" },
    { "I have never made a decision", speaker = "Wade Lassiter", kind = "direct" },
    { "the money for the stays had since been repaid", speaker = "Harold Stavely", principal = "Wade Lassiter",
      kind = "indirect" },
    { "the check had been sent in January", speaker = "Harold Stavely", principal = "Wade Lassiter",
      kind = "indirect" },
    { "was a coincidence", speaker = "Harold Stavely", principal = "Wade Lassiter", kind = "indirect" },
    { "Nobody has ever shown me a law", speaker = "Harold Stavely", principal = "Wade Lassiter",
      kind = "direct" },
    { "comment on the affidavit", speaker = "Michelle Quan", principal = "Dominic Farro", stance = "declines",
      kind = "indirect" },
    { "her client was cooperating with the government", speaker = "Michelle Quan", principal = "Dominic Farro",
      kind = "indirect" },
    { "company was owed $4.8 million for work", speaker = "Louis Tremont", kind = "indirect" },
    { "You have been so good to us", speaker = "Wade Lassiter", to = "Farro", when = "2027-08-09", kind = "direct" },
    { "Tell me who is slow", speaker = "Wade Lassiter", kind = "direct" },
    { "had called him at home about the bills", speaker = "Witness 3", to = "agents", kind = "indirect" },
    { "I took it to mean pay the man", speaker = "Witness 3", kind = "direct" },
    { "keep the names of four witnesses sealed", speaker = "federal prosecutors",
      to = "U.S. District Judge Althea Borden", stance = "asks", kind = "indirect" },
    { "two of them had already heard", speaker = "federal prosecutors", kind = "indirect" },
    { "I am not going to have this case", speaker = "Althea Borden", kind = "direct" },
    { "he had pressured anyone", speaker = "Kent Lassiter", stance = "denies", kind = "indirect" },
    { "I called two guys I've known", speaker = "Kent Lassiter", kind = "direct" },
    { "I asked how their mothers were", speaker = "Kent Lassiter", kind = "direct" },
    { "pack tonight, and pay for the movers", speaker = "Ron Eckert", kind = "mixed" },
    { "deeply troubling to all of us", speaker = "Valerie Onyango", kind = "mixed" },
    { "lawmakers would open an inquiry", speaker = "Valerie Onyango", kind = "indirect" },
    { "the governor had lost the trust", speaker = "Cora Benning and James Tull", kind = "indirect" },
    { "he was praying for the governor's family", speaker = "Marcus Oyelaran", kind = "indirect" },
    { "company was being paid faster than any other", speaker = "Jean Pickering", kind = "indirect" },
    { "I wrote it in plain English", speaker = "Jean Pickering", when = "2028-03-10", kind = "direct" },
    { "I suppose they were at the beach", speaker = "Jean Pickering", kind = "direct" },
  },
  none = {
    "has not been charged",
    "He then went back inside without taking questions",
    "canceled a fundraiser in Lewes on Friday night",
  },
}

-- A Washington Post-like federal investigation: people familiar, court filings, a lawyer, an agency spokesman, emails.
return {
  published = "2025-02-27",
  text = [[
FBI examines whether relief official steered storm contracts to a friend

By Noelle Estrella and Judd Quintrell

Federal agents are examining whether a senior official at the Disaster Housing Administration steered more than $70 million in contracts to a company run by his college roommate, according to three people familiar with the inquiry.

The official, Conrad Whitcomb, has not been charged. He was placed on leave Monday, two of the people said.

“Mr. Whitcomb has served five administrations with honor and looks forward to clearing his name,” his attorney, Miriam Wexelblatt, said in a statement.

A spokesman for the agency, Ty Braswick, declined to comment on the investigation but said the agency was “cooperating fully.” The FBI declined to comment.

The contracts, for trailers meant to shelter families after Hurricane Odile, went to Gulf Crest Modular, a Louisiana firm founded in 2021. In an email sent to a colleague in August 2023, which was reviewed by The Washington Post, Whitcomb wrote that the company was “the only outfit I trust to pick up the phone.”

Half of the trailers never arrived, an inspector general's report found last year.

The firm's chief executive, Dale Thibodaux, said in a brief telephone interview that he and Whitcomb had not discussed business in decades.

“We talk about fishing,” Thibodaux said. “That's it. Is fishing a crime now?”

He then hung up.

Former employees tell a different story. One, who spoke on the condition of anonymity for fear of retaliation, said Thibodaux boasted that he had “a guy in the building.”

“Everybody knew who the guy was,” the former employee said.

The inquiry is being led by the U.S. attorney's office in New Orleans, the people said. They cautioned that it is at an early stage and may not lead to charges.

On Capitol Hill, Sen. Roberta Ashgrove (D-Ill.) asked Tuesday why the agency had ignored two audits. “Somebody was warned, and somebody shrugged,” she told reporters. “I want both names.”

Sen. Chip Landreneau, the Louisiana Republican who pushed for the trailers, said he had never heard of Gulf Crest. Campaign records show that Thibodaux gave $6,600 to his reelection effort in 2022.

Landreneau's office later said the senator would return the money.
]],
  quotes = {
    { "Federal agents are examining whether", kind = "indirect" },
    { "He was placed on leave Monday", kind = "indirect" },
    { "has served five administrations", speaker = "Miriam Wexelblatt", principal = "Conrad Whitcomb",
      kind = "direct" },
    { "to comment on the investigation", speaker = "Ty Braswick", stance = "declines" },
    { "cooperating fully", speaker = "Ty Braswick", kind = "mixed" },
    { "the only outfit I trust", speaker = "Conrad Whitcomb", kind = "mixed" },
    { "Half of the trailers never arrived", when = "2024", kind = "indirect" },
    { "had not discussed business in decades", speaker = "Dale Thibodaux", kind = "indirect" },
    { "We talk about fishing", speaker = "Dale Thibodaux", kind = "direct" },
    { "Is fishing a crime now", speaker = "Dale Thibodaux", kind = "direct" },
    { "Everybody knew who the guy was", kind = "direct" },
    { "The inquiry is being led by", kind = "indirect" },
    { "it is at an early stage", kind = "indirect" },
    { "why the agency had ignored two audits", speaker = "Roberta Ashgrove", stance = "asks", when = "2025-02-25",
      kind = "indirect" },
    { "Somebody was warned, and somebody shrugged", speaker = "Roberta Ashgrove", to = "reporters", kind = "direct" },
    { "I want both names", speaker = "Roberta Ashgrove", kind = "direct" },
    { "he had never heard of Gulf Crest", speaker = "Chip Landreneau", kind = "indirect" },
    { "the senator would return the money", kind = "indirect" },
  },
}

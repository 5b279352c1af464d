-- Families and a company: a letter that outlets have seen, a lawyer, an expert described.
return {
  published = "2023-05-03",
  text = [[
'We were lied to': families of ferry victims turn on operator

Nadia Karam
Wednesday 3 May 2023 07.00 BST

Relatives of the 31 people who died when the Star of Galle sank off Port Amber say they were "lied to" by the ferry's owner, and have called for its chief executive to be charged.

In a letter to the prosecutor, seen by the Courier, the families say that Blue Line Ferries had known for two years that the bow door leaked.

"Every one of them knew," said Mina Okafor, whose brother Daniel was on board. "My brother wrote to me the week before: 'This ship is a coffin.' Now he is dead."

Okafor, a teacher, said the company had offered her £2,000. "I told their lawyer: keep it."

The company's chief executive, Hugh Penrose, denied the allegations. "We have at all times complied with the law," he said in a statement. "Our thoughts are with the families."

Penrose's lawyer, Sir Alan Pike KC, said on his client's behalf that the bow door had been inspected in March.

But Pike's account was contradicted by the maritime agency, which said it had no record of any inspection after November 2022.

According to Lars Wendt, a naval architect at the University of Amber, "a leak of that size would have been visible from the quay". Wendt said: "You would have needed to be blind."

The prime minister called the sinking a "national tragedy" and said that there would be a public inquiry.

The inquiry, which is expected to begin in the autumn, will be led by Dame Rose Teller.

A spokesperson for Blue Line said it would cooperate "fully and openly".

"I don't believe a word," said Okafor.

Additional reporting by Ben Ash
]],
  quotes = {
    { "We were lied to", speaker = "families" },
    { "lied to\" by the ferry", stance = "asserts", kind = "mixed" },
    { "that Blue Line Ferries had known for two years", speaker = "families", to = "the prosecutor", kind = "indirect" },
    { "Every one of them knew", speaker = "Mina Okafor", kind = "direct" },
    { "This ship is a coffin", speaker = "Mina Okafor" },
    { "the company had offered her", speaker = "Mina Okafor" },
    { "I told their lawyer: keep it", speaker = "Mina Okafor" },
    { "We have at all times complied", speaker = "Hugh Penrose", kind = "direct" },
    { "that the bow door had been inspected", speaker = "Alan Pike", principal = "Hugh Penrose", kind = "indirect" },
    { "it had no record", speaker = "maritime agency", kind = "indirect" },
    { "a leak of that size", speaker = "Lars Wendt", kind = "direct" },
    { "You would have needed to be blind", speaker = "Lars Wendt", kind = "direct" },
    { "national tragedy", speaker = "prime minister", kind = "mixed" },
    { "that there would be a public inquiry", speaker = "prime minister" },
    { "fully and openly", principal = "Blue Line Ferries", kind = "mixed" },
    { "I don't believe a word", speaker = "Mina Okafor", kind = "direct" },
  },
}

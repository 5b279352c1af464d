-- Politics at a press conference: who asked, who answered, what was not said.
return {
  published = "2016-07-14",
  text = [[
Premier dodges questions on secret flight

Premier Isolde Karr refused to say on Wednesday who had paid for her flight to the island of Sorn.

Asked by Jan Peeters of Radio Noord whether the money came from a shipping company, Karr said she had “nothing to add”.

“Did you pay for it yourself?” another reporter asked.

“I have answered that,” Karr replied.

She did not say when the receipts would be published. Her chief of staff, Lowell Quint, later told journalists that they would be released “in due course”.

The leader of the opposition, Bertil Haag, accused the premier of “flying on other people's money” and demanded that she resign.

“What is she hiding?” he asked parliament. “Why will she not show us one piece of paper?”

Karr's office did not respond to a request for comment. In an interview with the Courier last month, the premier promised that her government would be “as clear as glass”.

Haag believes the affair will cost her the election. Two ministers, who declined to be named, said they agreed.
]],
  quotes = {
    { "who had paid for her flight", speaker = "Isolde Karr", stance = "declines", when = "2016-07-13" },
    { "nothing to add", speaker = "Isolde Karr" },
    { "Did you pay for it yourself", speaker = "another reporter", stance = "asks", kind = "direct" },
    { "I have answered that", speaker = "Isolde Karr", kind = "direct" },
    { "in due course", speaker = "Lowell Quint", to = "journalists" },
    { "flying on other people's money", speaker = "Bertil Haag" },
    { "that she resign", speaker = "Bertil Haag", stance = "demands" },
    { "What is she hiding", speaker = "Bertil Haag", stance = "asks", kind = "direct" },
    { "Why will she not show us", speaker = "Bertil Haag" },
    { "as clear as glass", speaker = "Isolde Karr", stance = "promises" },
    { "the affair will cost her the election", speaker = "Bertil Haag", stance = "believes", kind = "indirect" },
    { "they agreed", speaker = "Two ministers", kind = "indirect" },
  },
}

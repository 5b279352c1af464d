-- Two people of one surname are told apart by first name, title and gender.
return {
  published = "2022-06-08",
  text = [[
Sisters-in-law fight for one seat

Mayor Helen Brandt and her brother-in-law Tom Brandt both want to sit in the state senate.

“I have run this town for nine years,” Helen Brandt said on Tuesday. “He has run a bait shop.”

Tom Brandt laughed when he heard it. “At least the shop makes money,” he said.

Mrs. Brandt promised that she would cut the property tax.

“She promised that four years ago,” said Mr. Brandt.

Their party has asked them to settle it at home, said its chairwoman, Ruth Okafor.
]],
  quotes = {
    { "I have run this town", speaker = "Helen Brandt", when = "2022-06-07", kind = "direct" },
    { "He has run a bait shop", speaker = "Helen Brandt" },
    { "At least the shop makes money", speaker = "Tom Brandt" },
    { "she would cut the property tax", speaker = "Helen Brandt", stance = "promises", kind = "indirect" },
    { "She promised that four years ago", speaker = "Tom Brandt" },
    { "settle it at home", speaker = "Ruth Okafor" },
  },
}

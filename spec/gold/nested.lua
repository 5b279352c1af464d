-- A quotation inside a quotation belongs to the one who tells it.
return {
  published = "2018-07-30",
  text = [[
Witness tells court of call

“He told me ‘bring the keys and come alone’,” Maria Lopez told the court on Monday. “So I brought the keys, and my sister.”

Her sister Elena said she had waited in the car.

“I heard her shout ‘stop’,” Elena Lopez said.

Defence lawyer Karl Jung asked whether she could have misheard. “No,” she said.
]],
  quotes = {
    { "He told me", speaker = "Maria Lopez", kind = "direct", when = "2018-07-30" },
    { "So I brought the keys", speaker = "Maria Lopez" },
    { "she had waited in the car", speaker = "Elena Lopez", kind = "indirect" },
    { "I heard her shout", speaker = "Elena Lopez" },
    { "whether she could have misheard", speaker = "Karl Jung", stance = "asks" },
    { "No", speaker = "Elena Lopez" },
  },
}

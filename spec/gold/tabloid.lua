-- Short paragraphs, a headline that quotes, a nickname, speakers named after they speak.
return {
  published = "2022-08-19",
  text = [[
‘He ate my wig’: Barmaid's fury at pub goat

A FURIOUS barmaid has told how a goat called Sir Kevin chewed up her £200 wig — and says the landlord just laughed.

Tanya Mossop, 34, was pulling pints at the Crooked Billet when the goat struck.

“I turned round and he had it hanging out of his mouth,” she fumed. “My own hair, near enough.”

The mum-of-two claims she was told to “see the funny side”.

But landlord Barry Tench insisted: “Kevin is part of the family. She left it on the bar, what did she expect?”

A regular, who asked not to be named, said the goat had form.

“He had my pie in June,” the man said. “Nobody gave me a refund.”

Animal expert Dr Priya Nand warned drinkers not to feed the beast. “Goats do not know what a wig is,” she added.

Tanya is now demanding a new wig. “I won't be going back,” she told The Sun.
]],
  quotes = {
    { "He ate my wig" },
    { "the landlord just laughed", speaker = "Tanya Mossop" },
    { "I turned round and he had it", speaker = "Tanya Mossop", kind = "direct" },
    { "My own hair, near enough", speaker = "Tanya Mossop" },
    { "Kevin is part of the family", speaker = "Barry Tench", kind = "direct", stance = "asserts" },
    { "the goat had form", speaker = "regular", kind = "indirect" },
    { "He had my pie in June", speaker = "regular", kind = "direct" },
    { "Nobody gave me a refund", speaker = "regular" },
    { "Goats do not know what a wig is", speaker = "Priya Nand", kind = "direct" },
    { "I won't be going back", speaker = "Tanya Mossop", via = { "Sun" }, kind = "direct" },
  },
}

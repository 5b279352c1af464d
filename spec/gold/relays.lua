-- Cited, quoted, told, posted: the ways of the relay.
return {
  published = "2022-03-29",
  text = [[
Harbour stays shut

“Nothing leaves this harbour,” port director Emil Stan said, according to Agerpres.

As first reported by the Financial Times, insurers have withdrawn their cover.

“It is a question of hours,” Stan told Kyodo in an interview.

“We wait,” the ship owner Nikos Pappas said in an email to Bloomberg.

Reuters quoted Pappas as saying that eleven of his ships were stuck.

Stan's deputy, Ioana Dinu, posted on Facebook that the pilots had gone home.
]],
  quotes = {
    { "Nothing leaves this harbour", speaker = "Emil Stan", via = { "Agerpres" }, kind = "direct" },
    { "It is a question of hours", speaker = "Emil Stan", via = { "Kyodo" } },
    { "We wait", speaker = "Nikos Pappas", via = { "Bloomberg" } },
    { "eleven of his ships", speaker = "Nikos Pappas", via = { "Reuters" } },
    { "the pilots had gone home", speaker = "Ioana Dinu", via = { "Facebook" } },
  },
}

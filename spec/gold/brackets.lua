-- Brackets, ellipses and laughter are kept as printed.
return {
  published = "2023-04-04",
  text = [[
Author looks back

Novelist Rosa Marin says she never meant to write “[that] book about trains ...”

“[My editor] rang me at night and said it was finished (laughs),” Marin, 61, told the Irish Times. “I said: ‘Then [expletive] print it.’”

Her editor, Colm Byrne, remembers it otherwise. “She rang me,” he said.
]],
  quotes = {
    { "[that] book about trains ...", speaker = "Rosa Marin", kind = "mixed" },
    { "[My editor] rang me at night and said it was finished (laughs)", speaker = "Rosa Marin", via = { "Irish Times" },
      kind = "direct" },
    { "Then [expletive] print it", speaker = "Rosa Marin" },
    { "She rang me", speaker = "Colm Byrne" },
  },
}

-- Terms, titles and nicknames in quotation marks are nobody's words.
return {
  published = "2019-11-11",
  text = [[
The “quiet car” that nobody hears

The city's new “quiet cars” have been on the streets for a month. The film “The Last Tram” was shot in one of them.

Drivers call the long curve at the harbour the hairpin. Joe “Socks” Malone has driven it since 1988.

“You feel the road more,” Malone said. He called the brakes “a little nervous” and the seats too soft.

The transit board's head, Irina Petrova, said the cars were “not perfect” but safe.
]],
  quotes = {
    { "You feel the road more", speaker = "Joe “Socks” Malone", kind = "direct" },
    { "a little nervous", speaker = "Joe “Socks” Malone", kind = "mixed" },
    { "not perfect", speaker = "Irina Petrova", kind = "mixed" },
  },
  none = { "“quiet car”", "“quiet cars”", "“The Last Tram”", "“Socks”" },
}

-- Organisations and documents speak; a statement is not its author.
return {
  published = "2024-08-12",
  text = [[
Drug maker recalls syringes

Halden Pharma said on Monday that it was recalling 40,000 syringes.

According to the company, a seal may leak in the cold.

A report by the health regulator found that eleven hospitals had complained since May.

“The fault is in the seal, not in the drug,” the company said in a statement to Reuters.

The regulator's director, Anne Holm, called the delay “hard to explain.” She said her office would ask for the minutes of the board.
]],
  quotes = {
    { "it was recalling 40,000", speaker = "Halden Pharma", when = "2024-08-12", kind = "indirect" },
    { "a seal may leak", speaker = "Halden Pharma" },
    { "eleven hospitals had complained", kind = "indirect" },
    { "The fault is in the seal", speaker = "Halden Pharma", via = { "Reuters" }, kind = "direct" },
    { "hard to explain", speaker = "Anne Holm", kind = "mixed" },
    { "her office would ask", speaker = "Anne Holm", kind = "indirect" },
  },
}

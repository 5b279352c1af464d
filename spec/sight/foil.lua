-- Wire copy, EU industry: datelined, straight double quotes, officials without names, a document seen, an e-mailed statement.
return {
  published = "2023-10-05",
  text = [[
EU to probe imports of Asian battery foil, sources say

BRUSSELS, Oct 5 (Reuters) - The European Commission will open an anti-dumping investigation into imports of aluminium battery foil from China and South Korea as early as next week, three people familiar with the matter said on Thursday.

The move follows a complaint by Eurofoil, an industry group, which says low-priced imports have cost the bloc 2,300 jobs since 2020.

"We cannot compete with producers who do not pay for their electricity," Eurofoil director general Marta Vandewiele told Reuters. "Without measures, there will be no European foil industry by 2027."

A Commission spokesperson declined to comment on possible investigations.

In a letter to the Commission dated Sept. 18 and seen by Reuters, Germany's economy ministry said duties would raise the cost of an electric car by up to 90 euros and should be "a last resort".

Carmakers also oppose the move. Ulrich Brandauer, chief executive of Stuttgart-based Neckar Cells, said foil made up a small share of the cost of a battery but that any delay in supply would stop production lines.

"If the foil is late by two days, we close for two days," he told analysts on a call on Wednesday.

France and Italy are in favour of a probe, the sources said. One of them added that Poland had not yet taken a position.

China's commerce ministry said it was closely watching developments and urged Brussels to avoid protectionism.

"China will take all necessary measures to safeguard the interests of its companies," ministry spokesperson Liang Wenbo told a regular briefing in Beijing.

Seoul's trade ministry did not immediately respond to a request for comment.

Hansol Foil, South Korea's largest producer, denied selling below cost in Europe. The company said in an e-mailed statement that its prices reflected "efficiency, not subsidy".

EU Trade Commissioner Paavo Rintala told the European Parliament last month that Brussels would be "open, but not naive" in its dealings with Asian suppliers.

Analysts at Lindqvist Bank estimate the European market for battery foil at 640 million euros a year and forecast it will triple by the end of the decade.

"The Commission has learned from solar panels," said Elena Moratti, a trade lawyer at Brussels firm Dekker Lowe. "It wants to act while there is still somebody to protect."

Investigations usually last 14 months, although provisional duties can be imposed after seven or eight.
]],
  quotes = {
    { "EU to probe imports of", speaker = "sources", kind = "indirect" },
    { "will open an anti-dumping investigation", speaker = "three people familiar with the matter", kind = "indirect", when = "2023-10-05" },
    { "low-priced imports have cost the bloc", speaker = "Eurofoil", kind = "indirect" },
    { "We cannot compete with producers who", speaker = "Marta Vandewiele", kind = "direct", via = { "Reuters" } },
    { "Without measures, there will be no", speaker = "Marta Vandewiele", kind = "direct", via = { "Reuters" } },
    { "comment on possible investigations", speaker = "Commission spokesperson", principal = "European Commission", kind = "indirect", stance = "declines" },
    { "duties would raise the cost of", speaker = "Germany's economy ministry", kind = "mixed", via = { "Reuters" }, to = "the Commission", when = "2023-09-18" },
    { "a last resort", speaker = "Germany's economy ministry", kind = "mixed", via = { "Reuters" }, to = "the Commission" },
    { "foil made up a small share", speaker = "Ulrich Brandauer", kind = "indirect" },
    { "any delay in supply would stop", speaker = "Ulrich Brandauer", kind = "indirect" },
    { "If the foil is late by two days", speaker = "Ulrich Brandauer", kind = "direct", to = "analysts", when = "2023-10-04" },
    { "France and Italy are in favour", speaker = "sources", kind = "indirect" },
    { "Poland had not yet taken", speaker = "One of them", kind = "indirect" },
    { "it was closely watching developments", speaker = "China's commerce ministry", kind = "indirect" },
    { "to avoid protectionism", speaker = "China's commerce ministry", kind = "indirect", to = "Brussels", stance = "demands" },
    { "China will take all necessary measures", speaker = "Liang Wenbo", principal = "China's commerce ministry", kind = "direct" },
    { "selling below cost in Europe", speaker = "Hansol Foil", kind = "indirect", stance = "denies" },
    { "its prices reflected", speaker = "Hansol Foil", kind = "mixed" },
    { "open, but not naive", speaker = "Paavo Rintala", kind = "mixed", to = "the European Parliament", when = "2023-09" },
    { "the European market for battery foil", speaker = "Analysts at Lindqvist Bank", kind = "indirect" },
    { "it will triple by the end", speaker = "Analysts at Lindqvist Bank", kind = "indirect", stance = "predicts" },
    { "The Commission has learned from solar", speaker = "Elena Moratti", kind = "direct" },
    { "It wants to act while there is", speaker = "Elena Moratti", kind = "direct" },
  },
  none = { "did not immediately respond to a request" },
}

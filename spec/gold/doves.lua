-- A Reuters-style central-bank story: a rate decision, the governor, economists, ministers, an IMF review.
return {
  published = "2023-03-23",
  text = [[
Sorland raises rates by quarter point, signals pause may be near

By Henrik Dahl and Ilse Vorster

HAVNES, March 23 (Reuters) - Sorland's central bank raised its benchmark interest rate by 25 basis points to 5.75% on Thursday and hinted that its longest tightening cycle in three decades may be drawing to a close.

"Future decisions will depend on incoming data to a greater extent than before," the National Bank of Sorland (NBS) said in a statement.

Governor Katrin Aldersund told a news conference that inflation, which slowed to 7.9% in February from 8.6% in January, had "peaked but not yet surrendered".

"It is too early to declare victory, and I would not want anyone to leave this room thinking that I have," she said.

The nine-member board had voted 6-3 for the increase, Aldersund added. Two members favoured no change, she said, and one, whom she did not name, wanted a half-point rise.

The krona weakened 0.6% to 11.42 per euro after the announcement. Two-year bond yields fell 14 basis points.

Economists were divided over what comes next.

"This was a dovish hike, plain and simple," said Marius Feldt, chief economist at Nordhav Bank. He expects the NBS to hold in May and to cut rates before the year is out.

Lucia Brandt at Carmody Capital disagreed, arguing that wage growth of 6.4% left the bank little choice but to go again.

"They have opened the door to a pause, but they haven't walked through it," she wrote in a note to clients.

Tillman Research raised its forecast for the terminal rate to 6.25%, saying services inflation looked "uncomfortably sticky".

In its new projections, the NBS now sees inflation averaging 6.1% this year, up from 5.8%, before returning to its 2% target in early 2025.

Deputy Governor Jonas Reke, who oversees financial stability, played down fears of contagion from the failure of two U.S. lenders this month. Sorland's banks were well capitalised and had "negligible" exposure, he said.

The decision is likely to deepen a rift with the government, which faces an election in September. Finance Minister Per Oskarsson said on Wednesday that another increase would be "a tax on young families". Asked about the remark, Aldersund said she did not comment on comments.

Prime Minister Elin Strand told broadcaster SRT that she respected the bank's independence but understood "every family that is angry today".

The Confederation of Sorland Industry said the increase was "hard to understand" at a time when order books were shrinking. Its chief economist, Tove Lagerkvist, warned of a wave of bankruptcies among builders.

House prices have fallen 13% from their peak a year ago, according to Statistics Sorland.

The International Monetary Fund said last week in its annual review of the economy that monetary policy should "err on the side of too tight".

Aldersund, whose second term ends next year, was asked by a reporter whether Thursday's move was the last. "My own judgment is that we are closer to the end than to the beginning," she replied. "But I have been wrong before."

The minutes of the meeting will be published on April 6.

(Reporting by Henrik Dahl and Ilse Vorster; Editing by Paul Simmonds)
]],
  quotes = {
    { "its longest tightening cycle in three decades", speaker = "National Bank of Sorland",
      kind = "indirect" },
    { "Future decisions will depend on incoming data", speaker = "National Bank of Sorland", kind = "direct" },
    { "peaked but not yet surrendered", speaker = "Katrin Aldersund", to = "a news conference", kind = "mixed" },
    { "It is too early to declare victory", speaker = "Katrin Aldersund", kind = "direct" },
    { "The nine-member board had voted 6-3", speaker = "Katrin Aldersund", kind = "indirect" },
    { "Two members favoured no change", speaker = "Katrin Aldersund", kind = "indirect" },
    { "This was a dovish hike", speaker = "Marius Feldt", kind = "direct" },
    { "to hold in May and to cut rates", speaker = "Marius Feldt", kind = "indirect" },
    { "wage growth of 6.4% left the bank", speaker = "Lucia Brandt", kind = "indirect" },
    { "They have opened the door to a pause", speaker = "Lucia Brandt", to = "clients", kind = "direct" },
    { "services inflation looked \"uncomfortably sticky\"", speaker = "Tillman Research", kind = "mixed" },
    { "inflation averaging 6.1% this year", speaker = "National Bank of Sorland", kind = "indirect" },
    { "Sorland's banks were well capitalised", speaker = "Jonas Reke", kind = "mixed" },
    { "a tax on young families", speaker = "Per Oskarsson", when = "2023-03-22", kind = "mixed" },
    { "she did not comment on comments", speaker = "Katrin Aldersund", kind = "indirect" },
    { "she respected the bank's independence", speaker = "Elin Strand", via = { "SRT" }, kind = "mixed" },
    { "the increase was \"hard to understand\"", speaker = "Confederation of Sorland Industry", kind = "mixed" },
    { "a wave of bankruptcies among builders", speaker = "Tove Lagerkvist", kind = "indirect" },
    { "House prices have fallen 13%", speaker = "Statistics Sorland", kind = "indirect" },
    { "monetary policy should", speaker = "International Monetary Fund", kind = "mixed" },
    { "whether Thursday's move was the last", speaker = "reporter", stance = "asks", kind = "indirect" },
    { "My own judgment is that", speaker = "Katrin Aldersund", kind = "direct" },
    { "But I have been wrong before", speaker = "Katrin Aldersund", kind = "direct" },
  },
  none = {
    "The krona weakened 0.6% to 11.42 per euro",
    "Economists were divided over what comes next",
    "The minutes of the meeting will be published",
  },
}

-- A business wire's story of a takeover approach: companies, sources, a report by another paper, analysts at banks, a union.
return {
  published = "2024-09-05",
  text = [[
Veltro confirms $7.4 bln approach for packaging rival Harnell

By Ingrid Solberg and Tomas Quill

Sept 5 (Reuters) - Italian packaging group Veltro said on Thursday it had made a 5.6 billion pound ($7.4 billion) cash approach for Britain's Harnell Group, in a deal that would create Europe's largest maker of food cartons.

Veltro said its proposal of 412 pence per share represented a premium of 38% to Wednesday's close.

Harnell confirmed it had received the approach and said its board was reviewing it with advisers. It urged shareholders to take no action.

"There can be no certainty that any firm offer will be made," the London-listed company said in a statement.

The Financial Times first reported on Wednesday that the two companies had been in talks since July, citing people familiar with the matter.

A source close to Harnell told Reuters the board considered the price too low and would likely reject it next week. A second source said that a U.S. private equity firm was also weighing a bid.

Corriere della Sera said Veltro had lined up a 4 billion euro bridge loan, quoting a banker involved in the talks. Veltro declined to comment on the report.

"Carton demand is recovering, and scale is what our customers are asking for," Veltro Chief Executive Massimo Gherardi told analysts on a call. "We have admired this business for a decade."

Gherardi said he expected cost savings of 150 million euros a year by 2027. He ruled out a hostile bid.

Shares in Harnell jumped 29% to 386 pence, while Veltro fell 6% in Milan.

Analysts at Jefferies said the offer undervalued Harnell's North American unit. "We see 450 pence as the level at which the board has to engage," they wrote in a note.

Berenberg's Claire Oduya was more cautious, saying antitrust regulators in Brussels were likely to demand plant sales in Poland and Spain.

Harnell's biggest shareholder, Castlegate Partners, which owns 11.2%, said it would not support a deal at the current price.

"This is an opportunistic attempt to buy a good company on a bad day," said Castlegate fund manager Rupert Annan.

Trade union Unite called on Veltro to guarantee 3,100 jobs. A spokesperson for Veltro said the company had "no plans" to close any British site.

The business ministry declined to comment. A spokesperson for Prime Minister Alan Thirsk said it was a commercial matter for the companies.

Under British takeover rules, Veltro has until Oct. 3 to make a firm offer or walk away, Harnell said.
]],
  quotes = {
    { "$7.4 bln approach for packaging rival", speaker = "Veltro", stance = "confirms", kind = "indirect" },
    { "it had made a 5.6 billion pound", speaker = "Veltro", when = "2024-09-05", kind = "indirect" },
    { "its proposal of 412 pence per share", speaker = "Veltro", kind = "indirect" },
    { "it had received the approach", speaker = "Harnell Group", stance = "confirms", kind = "indirect" },
    { "its board was reviewing it with advisers", speaker = "Harnell Group", kind = "indirect" },
    { "to take no action", speaker = "Harnell Group", to = "shareholders", kind = "indirect" },
    { "There can be no certainty", speaker = "Harnell Group", kind = "direct" },
    { "the two companies had been in talks since July", speaker = "people familiar with the matter", via = { "Financial Times" }, kind = "indirect" },
    { "the board considered the price too low", via = { "Reuters" }, kind = "indirect" },
    { "a U.S. private equity firm was also weighing", kind = "indirect" },
    { "Veltro had lined up a 4 billion euro bridge loan", speaker = "banker involved in the talks", via = { "Corriere della Sera" }, kind = "indirect" },
    { "to comment on the report", speaker = "Veltro", stance = "declines" },
    { "Carton demand is recovering", speaker = "Massimo Gherardi", to = "analysts", kind = "direct" },
    { "We have admired this business", speaker = "Massimo Gherardi", kind = "direct" },
    { "he expected cost savings of 150 million euros", speaker = "Massimo Gherardi", kind = "indirect" },
    { "the offer undervalued", kind = "indirect" },
    { "We see 450 pence as the level", kind = "direct" },
    { "antitrust regulators in Brussels were likely", speaker = "Claire Oduya", kind = "indirect" },
    { "it would not support a deal", speaker = "Castlegate Partners", kind = "indirect" },
    { "This is an opportunistic attempt", speaker = "Rupert Annan", kind = "direct" },
    { "to guarantee 3,100 jobs", speaker = "Unite", to = "Veltro", kind = "indirect" },
    { "to close any British site", principal = "Veltro", kind = "mixed" },
    { "it was a commercial matter for the companies", principal = "Alan Thirsk", kind = "indirect" },
    { "Veltro has until Oct. 3", speaker = "Harnell Group", kind = "indirect" },
  },
}

-- Business wire, straight double quotes: a profit forecast cut; statement, analyst call, note, union, unnamed sources through Reuters.
return {
  published = "2025-02-06",
  text = [[
Corriston Foods cuts annual profit forecast on higher ingredient costs

Feb 6 (Reuters) - Packaged food maker Corriston Foods cut its full-year profit forecast on Thursday, citing higher cocoa and sugar costs and weaker demand for its snack bars in the United States, sending its shares down 7% in premarket trading.

The Minneapolis-based company said it now expects adjusted earnings of between $3.10 and $3.20 per share for the fiscal year ending in June, compared with its previous forecast of $3.35 to $3.50. Analysts on average were expecting $3.41, according to data compiled by LSEG.

"Consumers are clearly making choices about where they spend, and we have not given them enough reasons to choose us," Chief Executive Officer Linda Marchbank said in a statement.

Several U.S. packaged food companies have warned that shoppers are switching to cheaper store brands.

Net sales at Corriston fell 2.8% to $1.94 billion in the quarter ended Dec. 28. Sales volumes in the snacks unit, which accounts for nearly half of revenue, declined 5%, the company said.

On a call with analysts, finance chief Robert Eng said the company had locked in prices for about 70% of its cocoa needs for the year and planned to raise prices on some products in April. He said tariffs on Mexican imports, if imposed, could cost the company as much as $40 million a year.

"That number is not in our guidance," Eng said.

Asked about a possible sale of the frozen meals business, Marchbank told analysts that the company "regularly reviews its portfolio" but declined to comment further.

Reuters reported in December that Corriston was working with bankers to explore a sale of the unit, citing people familiar with the matter.

"Margins are likely to stay under pressure into next year," Hartwell Securities analyst Priya Nadkarni wrote in a note to clients. She cut her price target on the stock to $48 from $56 but kept a "hold" rating.

Brian Cutler, a portfolio manager at Lakeshore Capital, which owns Corriston shares, said the size of the cut was a surprise.

"People were braced for a trim, not this," he said.

The company also said it would close a plant in Dayton, Ohio, by the end of the year, affecting about 310 workers. The union that represents most of them, the Allied Food Workers, called the decision "a betrayal of people who kept this plant running through the pandemic."

A company spokesperson said affected employees would be offered severance and help in finding jobs. Production will move to a newer site in Tennessee, the spokesperson said.

Net income attributable to Corriston fell to $118 million, or 71 cents per share, from $146 million, or 87 cents per share, a year earlier.

The company's shares have lost about 14% of their value over the past 12 months, compared with a 3% decline in the S&P 500 packaged foods index.

(Reporting by Ananya Sethi in Bengaluru and Mark Dolan in Chicago; Editing by Susan Keane)
]],
  quotes = {
    { "higher cocoa and sugar costs and weaker demand", speaker = "Corriston Foods", kind = "indirect", when = "2025-02-06" },
    { "it now expects adjusted earnings", speaker = "Corriston Foods", kind = "indirect", stance = "predicts" },
    { "Analysts on average were expecting $3.41", kind = "indirect" },
    { "Consumers are clearly making choices", speaker = "Linda Marchbank", kind = "direct" },
    { "shoppers are switching to cheaper store brands", speaker = "Several U.S. packaged food companies", kind = "indirect" },
    { "Sales volumes in the snacks unit", speaker = "Corriston Foods", kind = "indirect" },
    { "the company had locked in prices", speaker = "Robert Eng", kind = "indirect" },
    { "tariffs on Mexican imports", speaker = "Robert Eng", kind = "indirect" },
    { "That number is not in our guidance", speaker = "Robert Eng", kind = "direct" },
    { "regularly reviews its portfolio", speaker = "Linda Marchbank", to = "analysts", kind = "mixed" },
    { "comment further", speaker = "Linda Marchbank", kind = "indirect", stance = "declines" },
    { "was working with bankers to explore a sale", speaker = "people familiar with the matter", kind = "indirect", via = { "Reuters" }, when = "2024-12" },
    { "Margins are likely to stay under pressure", speaker = "Priya Nadkarni", kind = "direct" },
    { "the size of the cut was a surprise", speaker = "Brian Cutler", kind = "indirect" },
    { "People were braced for a trim", speaker = "Brian Cutler", kind = "direct" },
    { "it would close a plant in Dayton", speaker = "Corriston Foods", kind = "indirect" },
    { "a betrayal of people who kept", speaker = "Allied Food Workers", kind = "mixed" },
    { "affected employees would be offered severance", speaker = "company spokesperson", principal = "Corriston Foods", kind = "indirect" },
    { "Production will move to a newer site", speaker = "company spokesperson", principal = "Corriston Foods", kind = "indirect" },
  },
  none = { "a \"hold\" rating" },
}

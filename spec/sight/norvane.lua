-- Reuters deal story: a takeover announced; chief executives, a memo, analysts, an activist's open letter, sources.
return {
  published = "2024-10-22",
  text = [[
Industrial gas maker Norvane to buy rival Eastgate for $6.8 billion

Oct 22 (Reuters) - Industrial gas maker Norvane said on Tuesday it would buy smaller rival Eastgate Industrial for $6.8 billion in cash and stock, a bet that demand from chip plants will outlast a slowdown in construction.

Norvane will pay $71 per Eastgate share, a premium of 24% to the stock's Monday close, the companies said in a joint statement.

Shares of Eastgate rose 19% in premarket trading, while Norvane fell 4.5%.

"This is a once-in-a-decade opportunity to build scale where our customers are investing," Norvane CEO Helena Marchetti said on a call with analysts.

Marchetti said she expected the deal to close in the second half of 2025. The company is targeting $310 million in annual cost savings, she added.

In a memo to employees seen by Reuters, Eastgate CEO Dwight Yamane said there were "no immediate plans" for job cuts and that the company's Toledo headquarters would stay open.

The deal is likely to draw scrutiny from the Federal Trade Commission, analysts said. Norvane and Eastgate together supply more than a third of the high-purity nitrogen sold in the United States, according to research firm Clearfell.

"They will have to sell something, probably in Texas," said Priya Venkataraman, an analyst at Bernhardt & Cole. "The question is whether the savings survive the divestitures."

An FTC spokesperson declined to comment.

Norvane's finance chief, Oliver Stent, told analysts the company had reviewed the antitrust risk carefully and was prepared to divest assets if necessary. He did not say which ones.

Activist investor Kestrel Point Capital, which owns a 5.2% stake in Norvane, criticized the deal, saying the company was overpaying at the top of the cycle.

"Shareholders asked for discipline. They got a trophy," Kestrel managing partner Gavin Roe wrote in an open letter to Norvane's board on Tuesday.

Kestrel urged the board to put the transaction to a shareholder vote. Under stock exchange rules, Norvane is not required to do so because it is issuing less than 20% of its shares, two people familiar with the matter said.

Norvane has held on-and-off talks with Eastgate since last year, the people said, asking not to be identified because the discussions were private. The Wall Street Journal reported in August that the two sides had walked away over price.

Asked on the call what had changed, Marchetti said Eastgate's new supply contract with an Arizona chip plant had made it "a different company."

Separately, Norvane posted third-quarter profit of $2.11 per share, up from $1.98 a year earlier. It cut its full-year sales forecast as demand from steelmakers in Europe stayed weak.

"Europe is not getting worse, but I would not call it a recovery," Stent said.

The United Chemical Workers union, which represents about 1,900 Eastgate employees, said it would seek assurances on pensions.

(Reporting by Anil Deshmukh in Bengaluru; Editing by Fay Corrigan)
]],
  quotes = {
    { "it would buy smaller rival Eastgate", speaker = "Norvane", kind = "indirect", when = "2024-10-22" },
    { "Norvane will pay $71 per Eastgate share", kind = "indirect" },
    { "This is a once-in-a-decade opportunity", speaker = "Helena Marchetti", kind = "direct" },
    { "she expected the deal to close", speaker = "Helena Marchetti", kind = "indirect" },
    { "The company is targeting $310 million", speaker = "Helena Marchetti", kind = "indirect" },
    { "no immediate plans", speaker = "Dwight Yamane", kind = "mixed", via = { "Reuters" }, to = "employees" },
    { "the company's Toledo headquarters would stay open", speaker = "Dwight Yamane", kind = "mixed" },
    { "The deal is likely to draw scrutiny", speaker = "analysts", kind = "indirect" },
    { "together supply more than a third", speaker = "Clearfell", kind = "indirect" },
    { "They will have to sell something", speaker = "Priya Venkataraman", kind = "direct" },
    { "The question is whether the savings survive", speaker = "Priya Venkataraman", kind = "direct" },
    { "the company had reviewed the antitrust risk", speaker = "Oliver Stent", kind = "indirect", to = "analysts" },
    { "the company was overpaying at the top", speaker = "Kestrel Point Capital", kind = "indirect" },
    { "Shareholders asked for discipline", speaker = "Gavin Roe", kind = "direct", to = "Norvane's board", when = "2024-10-22" },
    { "They got a trophy", speaker = "Gavin Roe", kind = "direct" },
    { "to put the transaction to a shareholder vote", speaker = "Kestrel Point Capital", kind = "indirect", to = "the board", stance = "demands" },
    { "Norvane is not required to do so", speaker = "two people familiar with the matter", kind = "indirect" },
    { "Norvane has held on-and-off talks", speaker = "two people familiar with the matter", kind = "indirect" },
    { "the two sides had walked away over price", kind = "indirect", when = "2024-08" },
    { "new supply contract with an Arizona chip plant", speaker = "Helena Marchetti", kind = "mixed" },
    { "a different company", speaker = "Helena Marchetti", kind = "mixed" },
    { "Europe is not getting worse", speaker = "Oliver Stent", kind = "direct" },
    { "it would seek assurances on pensions", speaker = "United Chemical Workers union", kind = "indirect" },
  },
  none = { "Shares of Eastgate rose 19% in premarket", "Norvane posted third-quarter profit", "Reporting by Anil Deshmukh in Bengaluru" },
}

-- News-agency technology story, straight double quotes: layoffs at a cloud firm; a memo, a filing, analysts, sources, a union on X.
return {
  published = "2025-05-21",
  text = [[
Nordlys Systems to cut 1,200 jobs in shift toward AI

SAN FRANCISCO, May 21 - Cloud software maker Nordlys Systems said on Tuesday it would cut about 1,200 jobs, or 9% of its workforce, as it redirects spending toward artificial intelligence.

The San Jose, California-based company expects to take a charge of up to $160 million in the second quarter, it said in a regulatory filing.

"These are hard decisions, and I own them," Chief Executive Karen Oduya wrote in a memo to employees. "We are not the same company we were two years ago, and we cannot be staffed as if we were."

Most of the affected roles are in sales and customer support, Oduya wrote. Employees in the United States would be told by Friday, she said, while those in Europe would enter a period of consultation.

Shares of Nordlys rose 4.1% in extended trading.

The move comes a month after the company posted its slowest quarterly growth since its 2016 listing. Customers have held back on new contracts, and rivals have been quicker to add AI tools to their products.

"They hired for a boom that never came," said Daniel Roth of Pemberton Capital, who rates the stock "hold." "The question is whether the AI products bring in money before the customers leave."

Roth estimated that the cuts would save about $210 million a year.

Brightwater Securities analyst Mei Tanaka was less impressed. In a note to clients, she said the company was "cutting muscle, not fat" and lowered her price target to $61 from $74.

Three people familiar with the matter said the board had considered eliminating as many as 2,000 positions. They spoke on condition of anonymity because the discussions were private.

A Nordlys spokesperson declined to comment on the board's deliberations but said no further reductions were planned this year.

Oduya told investors in April that the company's AI assistant, Aurora, would generate $500 million in annual revenue by the end of 2026. Nordlys does not disclose how much the product earns at present.

An engineer in Austin, Texas, who asked not to be named for fear of losing her severance, said she learned of the cuts from a news alert.

"I was in the middle of fixing a customer's outage," she said. "So I finished fixing it."

The Tech Workers Alliance, a labor group, accused the company of using AI as an excuse. Its president, Rob Castellanos, wrote on X that executives "got bonuses for hiring us and will get bonuses for firing us."

State Senator Paula Yim, a Democrat whose district includes the company's headquarters, urged Nordlys to retrain workers instead of dismissing them. "You can't say people are your greatest asset in January and a line item in May," she said in a statement.

Nordlys said laid-off employees would receive at least 16 weeks of pay and six months of health coverage.

More than 60,000 technology workers have lost their jobs this year, according to the tracking website Pinkslip.

Oduya is scheduled to address the remaining staff on Thursday at a meeting billed internally as "The Road Ahead."
]],
  quotes = {
    { "it would cut about 1,200 jobs", speaker = "Nordlys Systems", kind = "indirect", when = "2025-05-20" },
    { "to take a charge of up to $160 million", speaker = "Nordlys Systems", kind = "indirect" },
    { "These are hard decisions", speaker = "Karen Oduya", kind = "direct", to = "employees", stance = "asserts" },
    { "We are not the same company", speaker = "Karen Oduya", kind = "direct", to = "employees" },
    { "Most of the affected roles are", speaker = "Karen Oduya", kind = "indirect", stance = "asserts" },
    { "Employees in the United States would be told", speaker = "Karen Oduya", kind = "indirect" },
    { "They hired for a boom", speaker = "Daniel Roth", kind = "direct", stance = "asserts" },
    { "The question is whether the AI products", speaker = "Daniel Roth", kind = "direct" },
    { "the cuts would save about $210 million", speaker = "Daniel Roth", kind = "indirect" },
    { "cutting muscle, not fat", speaker = "Mei Tanaka", kind = "mixed", to = "clients" },
    { "the board had considered eliminating", speaker = "Three people familiar with the matter", kind = "indirect", stance = "asserts" },
    { "on the board's deliberations", speaker = "Nordlys spokesperson", principal = "Nordlys Systems", kind = "indirect", stance = "declines" },
    { "no further reductions were planned", speaker = "Nordlys spokesperson", principal = "Nordlys Systems", kind = "indirect" },
    { "would generate $500 million in annual revenue", speaker = "Karen Oduya", kind = "indirect", to = "investors", when = "2025-04" },
    { "she learned of the cuts from a news alert", speaker = "engineer in Austin", kind = "indirect" },
    { "I was in the middle of fixing", speaker = "engineer in Austin", kind = "direct" },
    { "So I finished fixing it", speaker = "engineer in Austin", kind = "direct" },
    { "using AI as an excuse", speaker = "Tech Workers Alliance", kind = "indirect" },
    { "got bonuses for hiring us", speaker = "Rob Castellanos", kind = "mixed", via = { "X" } },
    { "to retrain workers instead of dismissing them", speaker = "Paula Yim", kind = "indirect", stance = "demands", to = "Nordlys" },
    { "You can't say people are your greatest asset", speaker = "Paula Yim", kind = "direct" },
    { "laid-off employees would receive at least 16 weeks", speaker = "Nordlys Systems", kind = "indirect" },
    { "More than 60,000 technology workers", speaker = "Pinkslip", kind = "indirect" },
  },
  none = { '"hold."', "The Road Ahead", "spoke on condition of anonymity" },
}

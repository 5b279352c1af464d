-- American wire, curly double quotes: a plant closure; company, workers, union, mayor, anonymous sources, an analyst.
return {
  published = "2025-03-06",
  text = [[
Appliance maker to close Ohio plant, cutting 640 jobs

MARLOW, Ohio (AP) — Denholm Appliances said Thursday it will close its dishwasher factory in western Ohio by the end of September, eliminating 640 jobs in a town where it is the largest employer.

The company said the work will move to plants in Tennessee and Mexico. It blamed rising costs and weak demand for new appliances.

“This was an extremely difficult decision, and it does not reflect on the dedication of our Marlow team,” chief executive Karen Whitfield said in a statement. “We are committed to treating every employee with respect.”

Workers learned of the closure at a 7 a.m. meeting in the cafeteria. Some cried and others walked straight out to the parking lot, said Luis Ortega, who has worked on the line for 22 years.

“They read it off a sheet of paper,” Ortega said. “Four minutes, and that was it.”

His wife, Denise Ortega, also works at the plant. She said the couple had bought a house in November. “I keep asking myself what we’re going to do,” she said.

The United Auto Workers, which represents about 500 of the employees, accused the company of breaking a promise to keep the plant open through 2027. Local 1183 president Greg Sowers said the union would fight the closure “with everything we’ve got.”

“They took our concessions three years ago and they took the state’s money,” Sowers told reporters outside the gates. “Now they’re taking the jobs.”

A Denholm spokesperson, Amy Tran, denied that the company had made any commitment beyond this year. She declined to say how much severance workers would receive.

The state gave Denholm $9 million in tax credits in 2019, according to the Ohio Department of Development. State Sen. Paul Krieger, a Republican who represents Marlow, called on the company to pay the money back.

“If you break the deal, you return the check,” Krieger wrote on X.

Mayor Judy Lantz said the closure would cost the town about a third of its income tax revenue. She predicted that stores and restaurants would feel it first.

“We’ve been through floods and we’ve been through the recession,” Lantz said. “We’ll get through this, but I’m not going to tell people it will be easy.”

Two people familiar with the company’s plans told The Wall Street Journal last month that Denholm was also considering the sale of its small appliance unit, which makes the “Little Chef” line of mixers. The company did not immediately respond to questions about a sale.

Brian Kessler, an analyst at Northlake Research, said more closures in the industry were likely.

“Nobody is remodeling their kitchen right now,” he said.
]],
  quotes = {
    { "it will close its dishwasher factory", speaker = "Denholm Appliances", kind = "indirect", when = "2025-03-06" },
    { "the work will move to plants in Tennessee", speaker = "Denholm Appliances", kind = "indirect" },
    { "rising costs and weak demand", speaker = "Denholm Appliances", kind = "indirect" },
    { "This was an extremely difficult decision", speaker = "Karen Whitfield", kind = "direct" },
    { "We are committed to treating every employee", speaker = "Karen Whitfield", kind = "direct" },
    { "others walked straight out to the parking lot", speaker = "Luis Ortega", kind = "indirect" },
    { "They read it off a sheet of paper", speaker = "Luis Ortega", kind = "direct" },
    { "Four minutes, and that was it", speaker = "Luis Ortega", kind = "direct" },
    { "the couple had bought a house", speaker = "Denise Ortega", kind = "indirect" },
    { "I keep asking myself", speaker = "Denise Ortega", kind = "direct" },
    { "breaking a promise to keep the plant open", speaker = "United Auto Workers", kind = "indirect" },
    { "the union would fight the closure", speaker = "Greg Sowers", kind = "mixed" },
    { "They took our concessions three years ago", speaker = "Greg Sowers", kind = "direct", to = "reporters" },
    { "Now they’re taking the jobs", speaker = "Greg Sowers", kind = "direct", to = "reporters" },
    { "the company had made any commitment", speaker = "Amy Tran", kind = "indirect", principal = "Denholm Appliances", stance = "denies" },
    { "how much severance workers would receive", speaker = "Amy Tran", kind = "indirect", principal = "Denholm Appliances", stance = "declines" },
    { "The state gave Denholm $9 million", speaker = "Ohio Department of Development", kind = "indirect" },
    { "to pay the money back", speaker = "Paul Krieger", kind = "indirect", stance = "demands", to = "the company" },
    { "If you break the deal", speaker = "Paul Krieger", kind = "direct", via = { "X" } },
    { "the closure would cost the town", speaker = "Judy Lantz", kind = "indirect" },
    { "stores and restaurants would feel it first", speaker = "Judy Lantz", kind = "indirect", stance = "predicts" },
    { "We’ve been through floods", speaker = "Judy Lantz", kind = "direct" },
    { "We’ll get through this", speaker = "Judy Lantz", kind = "direct" },
    { "was also considering the sale", speaker = "Two people familiar with the company’s plans", kind = "indirect", via = { "Wall Street Journal" }, when = "2025-02" },
    { "more closures in the industry were likely", speaker = "Brian Kessler", kind = "indirect" },
    { "Nobody is remodeling their kitchen", speaker = "Brian Kessler", kind = "direct" },
  },
  none = { "Little Chef" },
}

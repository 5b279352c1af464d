-- A business daily's story of a chief who goes and one who comes: titles that change, an acronym, a broker, a fund, a union.
return {
  published = "2025-04-29",
  text = [[
Brandauer ousts chief after cocoa bet goes wrong

By Marguerite Oyelaran and Felix Stadler in Zurich

Brandauer Group, the maker of Alpina bars and Colette pralines, parted company with its chief executive on Tuesday after a failed bet on the price of cocoa cost it SFr410mn.

Stefan Rüttimann will be replaced with immediate effect by finance director Abena Kyerematen, the company said. The outgoing chief, who took over in 2017, would receive no bonus, it added.

“The board lost confidence in the strategy, not in the chocolate,” said chair Dorothea Lenz-Huber. “Stefan agreed that it was time.”

A person close to Rüttimann disputed this account. “He read about his own agreement on the website,” the person said.

Kyerematen promised that the remaining contracts would be unwound by September. “I signed none of them, and I have now read all of them,” the new chief executive told analysts.

Her predecessor had locked in cocoa at $11,200 a tonne, weeks before prices fell by a third. In an interview with the trade weekly Confectioner in January, Rüttimann said he would “rather be early than hungry”.

The West African Cocoa Bureau (WACB) predicted last week that supply would exceed demand for the first time in four years.

The WACB's director, Hyacinthe N'Dri, had little pity for those who bet against that. “They bought our harvest four times over and ate none of it,” he said by phone from Abidjan.

Shares in Brandauer fell 9 per cent. Broker Pictor Securities called the writedown “the most expensive truffle in history”. It had cut its rating from “add” to “reduce” in March.

Lenz-Huber denied that the group's plant in Winterthur would be sold. Asked whether she herself had approved the trades, she declined to comment. A spokesperson for Brandauer later said the chair “was informed in the ordinary way”.

“We are paying for a bet that we did not place,” said Mirjeta Gashi, who represents 640 workers in Winterthur. Unions, she said, would meet on Friday.

Tern Capital, which owns 6 per cent of the shares, called on Lenz-Huber to resign. “Buy beans, add sugar, do not gamble,” the activist fund's founder, Rajiv Menon-Clarke, wrote in a letter to the board.
]],
  quotes = {
    { "will be replaced with immediate effect", speaker = "Brandauer Group", kind = "indirect" },
    { "would receive no bonus", speaker = "Brandauer Group", kind = "indirect" },
    { "Stefan agreed that it was time", speaker = "Dorothea Lenz-Huber", kind = "direct" },
    { "He read about his own agreement", kind = "direct" },
    { "the remaining contracts would be unwound", speaker = "Abena Kyerematen", stance = "promises", kind = "indirect" },
    { "I signed none of them", speaker = "Abena Kyerematen", to = "analysts", kind = "direct" },
    { "rather be early than hungry", speaker = "Stefan Rüttimann", via = { "Confectioner" }, when = "2025-01",
      kind = "mixed" },
    { "supply would exceed demand", speaker = "West African Cocoa Bureau", when = "2025-W17", stance = "predicts",
      kind = "indirect" },
    { "They bought our harvest four times over", speaker = "Hyacinthe N'Dri", kind = "direct" },
    { "the most expensive truffle in history", speaker = "Pictor Securities", kind = "mixed" },
    { "plant in Winterthur would be sold", speaker = "Dorothea Lenz-Huber", stance = "denies", kind = "indirect" },
    { "to comment", speaker = "Dorothea Lenz-Huber", stance = "declines" },
    { "was informed in the ordinary way", principal = "Brandauer Group", kind = "mixed" },
    { "We are paying for a bet", speaker = "Mirjeta Gashi", kind = "direct" },
    { "to resign", speaker = "Tern Capital", stance = "demands" },
    { "Buy beans, add sugar", speaker = "Rajiv Menon-Clarke", kind = "direct" },
  },
  none = { "“add”", "“reduce”" },
}

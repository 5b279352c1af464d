-- British business page, curly double quotes: a profit warning; chief executive, analysts, lenders, an activist, a union.
return {
  published = "2024-11-14",
  text = [[
Harcourt Home shares tumble as shoppers put off buying sofas

Shares in Harcourt Home fell by almost a fifth on Thursday after the furniture chain said annual profits would be “materially below” market expectations.

The company, which has 112 stores, forecast a pre-tax profit of between £18m and £21m, down from £30m last year.

“Customers are coming in, sitting on things and going home to think about it,” said chief executive Nadia Rowntree. “We had hoped for a stronger autumn and it hasn’t come.”

Rowntree, who joined the group last year, blamed high interest rates and a slow housing market. She said there were no plans to close stores before Christmas, but that every cost was under review.

Analysts at Carrow Securities said the warning was “not a surprise, but no less painful for that”. Mark Feltham, a retail analyst at Brewer Lane, predicted that rivals would follow.

“I’d be amazed if this were just Harcourt,” he said. “Big-ticket spending is dead until rates come down.”

The British Retail Consortium said last week that furniture sales had fallen 4.1% in October compared with a year earlier.

Reuters reported in September that Harcourt’s lenders had requested talks about its £90m debt. A person close to the lenders told the Financial Times on Wednesday that there was “no panic, but a lot of reading of small print”.

Finance director Owen Bassett told investors that the group had plenty of headroom. He denied that it was in danger of breaching its banking terms, but would not comment on the talks.

Tiberius Capital, which owns 14% of the shares, has called for the chairman, Sir Roger Mayhew, to step down. In an open letter published on Monday, it wrote: “The board has presided over five years of decline. Enough is enough.”

“The chairman has the full support of his colleagues,” a spokesperson for Harcourt said.

Usdaw, the shopworkers’ union, said staff were worried about their jobs. “Our members deserve clarity, not leaks,” said Jayne Pollitt, its national officer. She asked why store managers had learned of the warning from the radio.

Harcourt admitted that its email to staff had been sent 20 minutes late.

The retailer, which was founded in 1958, is best known for its “Sunday Best” range of armchairs. The shares closed at 84p.

Rowntree insisted that the business was sound. “People will always need somewhere to sit,” she said.
]],
  quotes = {
    { "annual profits would be “materially below”", speaker = "Harcourt Home", kind = "mixed" },
    { "a pre-tax profit of between", speaker = "Harcourt Home", kind = "indirect", stance = "predicts" },
    { "Customers are coming in", speaker = "Nadia Rowntree", kind = "direct" },
    { "We had hoped for a stronger autumn", speaker = "Nadia Rowntree", kind = "direct" },
    { "high interest rates and a slow housing market", speaker = "Nadia Rowntree", kind = "indirect" },
    { "there were no plans to close stores", speaker = "Nadia Rowntree", kind = "indirect" },
    { "not a surprise, but no less painful", speaker = "Analysts at Carrow Securities", kind = "mixed" },
    { "rivals would follow", speaker = "Mark Feltham", kind = "indirect", stance = "predicts" },
    { "I’d be amazed if this were just Harcourt", speaker = "Mark Feltham", kind = "direct" },
    { "Big-ticket spending is dead", speaker = "Mark Feltham", kind = "direct" },
    { "furniture sales had fallen 4.1%", speaker = "British Retail Consortium", kind = "indirect", when = "2024-W45" },
    { "lenders had requested talks about", speaker = "Reuters", kind = "indirect", when = "2024-09" },
    { "no panic, but a lot of reading", speaker = "person close to the lenders", kind = "mixed", via = { "Financial Times" }, when = "2024-11-13" },
    { "the group had plenty of headroom", speaker = "Owen Bassett", kind = "indirect", to = "investors" },
    { "it was in danger of breaching", speaker = "Owen Bassett", kind = "indirect", stance = "denies" },
    { "comment on the talks", speaker = "Owen Bassett", kind = "indirect", stance = "declines" },
    { "to step down", speaker = "Tiberius Capital", kind = "indirect", stance = "demands" },
    { "The board has presided over five years", speaker = "Tiberius Capital", kind = "direct", when = "2024-11-11" },
    { "Enough is enough", speaker = "Tiberius Capital", kind = "direct", when = "2024-11-11" },
    { "The chairman has the full support", speaker = "spokesperson for Harcourt", kind = "direct", principal = "Harcourt Home" },
    { "staff were worried about their jobs", speaker = "Usdaw", kind = "indirect" },
    { "Our members deserve clarity, not leaks", speaker = "Jayne Pollitt", kind = "direct" },
    { "store managers had learned of the warning", speaker = "Jayne Pollitt", kind = "indirect", stance = "asks" },
    { "its email to staff had been sent", speaker = "Harcourt Home", kind = "indirect", stance = "confirms" },
    { "the business was sound", speaker = "Nadia Rowntree", kind = "indirect" },
    { "People will always need somewhere to sit", speaker = "Nadia Rowntree", kind = "direct" },
  },
  none = { "Sunday Best" },
}

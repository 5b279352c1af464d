-- A British strike story: pickets at a biscuit factory, the union, the company, its boss, an analyst, a minister.
return {
  published = "2022-11-29",
  text = [[
Biscuit workers walk out over pay as company warns of empty shelves at Christmas

By Alan Petrie
Industrial correspondent

More than 900 workers at one of Britain's biggest biscuit factories have begun a week-long strike, with their union accusing bosses of "treating people like crumbs".

Picket lines went up outside the Harcourt & Lyle plant in Marsden Bridge at 6am on Monday as the night shift came out to the sound of a brass band.

Members of the Food and Allied Trades Union (FATU) voted by 87% to reject an offer of 4.5%, which the union says amounts to a pay cut with inflation at more than 11%.

"These are the people who were clapped in 2020," said Maureen Duffield, FATU's regional organiser. "Nobody's clapping now. They're queueing at the food bank and then coming in to make luxury shortbread."

The company insisted its offer was "fair, affordable and final". A Harcourt & Lyle spokesman said the total package, including a one-off payment of £750, was worth up to 8% to the lowest paid.

"We are bitterly disappointed that the union has chosen to take this action in the run-up to Christmas," he said. "Contingency plans are in place, but it would be wrong to pretend that shoppers will notice no difference."

In a letter to staff, the chief executive, Piers Ormerod, went further, warning that orders lost this winter might never return. "Every day our ovens are cold is a day our competitors' are hot," he wrote.

That was branded "blackmail by email" by Tony Cassidy, the union's general secretary, who told a rally at the factory gates that Mr Ormerod had been paid £1.4m last year.

"He gets more before his elevenses on the second of January than Sheila gets in a month," Mr Cassidy said to cheers. "So don't let anybody tell you the cupboard is bare."

Sheila Brannigan, 58, who has packed custard creams since she left school, said she had never been on strike before.

"I don't like it. My stomach was in knots this morning," she said. "But I put the heating on for an hour last night and felt guilty, and I thought, no, that's not right."

Not everybody stayed out. A supervisor, who crossed the picket line and did not want to be named, said most of his colleagues had "every sympathy" but could not afford to lose a week's wages.

Acas, the conciliation service, confirmed it had been in contact with both sides. An insider claimed a deal had been "within touching distance" on Friday night before management withdrew a clause on weekend working. The company denies that any such clause was ever agreed.

Local Labour MP Shabnam Aziz called on both sides to get back round the table. But the business secretary, Oliver Trant, told Sky News that the dispute was "a matter for the company and its workforce".

The stoppage will cost about £2m a day, according to Gemma Stroud, a retail analyst at Shorehouse Securities. "The risk isn't that you can't get a biscuit," she said. "It's that you get somebody else's and find you like it."

A further five days of walkouts are planned from 12 December. Ms Duffield said talks could resume "this afternoon" if the company improved its offer.

But Mr Ormerod told BBC Radio 4 he had "no plans to reopen the envelope".
]],
  quotes = {
    { "empty shelves at Christmas", speaker = "Harcourt & Lyle", kind = "indirect" },
    { "treating people like crumbs", speaker = "Food and Allied Trades Union", kind = "mixed" },
    { "amounts to a pay cut", speaker = "Food and Allied Trades Union", kind = "indirect" },
    { "These are the people who were clapped", speaker = "Maureen Duffield", kind = "direct" },
    { "They're queueing at the food bank", speaker = "Maureen Duffield", kind = "direct" },
    { "fair, affordable and final", speaker = "Harcourt & Lyle", kind = "mixed" },
    { "the total package, including a one-off payment", speaker = "Harcourt & Lyle spokesman",
      principal = "Harcourt & Lyle", kind = "indirect" },
    { "We are bitterly disappointed", speaker = "Harcourt & Lyle spokesman", principal = "Harcourt & Lyle",
      kind = "direct" },
    { "Contingency plans are in place", speaker = "Harcourt & Lyle spokesman", principal = "Harcourt & Lyle",
      kind = "direct" },
    { "orders lost this winter might never return", speaker = "Piers Ormerod", to = "staff", kind = "indirect" },
    { "Every day our ovens are cold", speaker = "Piers Ormerod", kind = "direct" },
    { "blackmail by email", speaker = "Tony Cassidy", kind = "mixed" },
    { "Mr Ormerod had been paid", speaker = "Tony Cassidy", kind = "indirect" },
    { "He gets more before his elevenses", speaker = "Tony Cassidy", kind = "direct" },
    { "tell you the cupboard is bare", speaker = "Tony Cassidy", kind = "direct" },
    { "she had never been on strike before", speaker = "Sheila Brannigan", kind = "indirect" },
    { "My stomach was in knots this morning", speaker = "Sheila Brannigan", kind = "direct" },
    { "I put the heating on for an hour", speaker = "Sheila Brannigan", kind = "direct" },
    { "most of his colleagues had", speaker = "supervisor", kind = "mixed" },
    { "it had been in contact with both sides", speaker = "Acas", stance = "confirms", kind = "indirect" },
    { "within touching distance", speaker = "insider", kind = "mixed" },
    { "any such clause was ever agreed", speaker = "Harcourt & Lyle", stance = "denies", kind = "indirect" },
    { "to get back round the table", speaker = "Shabnam Aziz", kind = "indirect" },
    { "a matter for the company", speaker = "Oliver Trant", via = { "Sky News" }, kind = "mixed" },
    { "The stoppage will cost about", speaker = "Gemma Stroud", kind = "indirect" },
    { "The risk isn't that you can't get", speaker = "Gemma Stroud", kind = "direct" },
    { "find you like it", speaker = "Gemma Stroud", kind = "direct" },
    { "talks could resume", speaker = "Maureen Duffield", kind = "mixed" },
    { "no plans to reopen the envelope", speaker = "Piers Ormerod", via = { "BBC Radio 4" }, kind = "mixed" },
  },
  none = {
    "Picket lines went up outside",
    "Not everybody stayed out",
    "A further five days of walkouts are planned",
  },
}

-- A Toronto daily's housing story: tenants, a landlord's spokesperson by email, a councillor, a minister's spokesperson, a paralegal.
return {
  published = "2022-04-09",
  text = [[
Parkdale tenants without hot water for 23 days say landlord wants them gone

By Gwendolyn Achterberg
Housing Reporter

Marisol Quintanar has become an expert on how long it takes to fill a bathtub with a kettle.

"Forty minutes," she said this week. "By the time the last one boils, the first one's cold."

Quintanar and her neighbours at 88 Tyndall Cres., a four-storey walk-up in Parkdale, have been without hot water since March 17. In January, all 31 households received notices telling them they would have to leave for at least a year so the building could be renovated.

"It's not a broken boiler. It's a message," said Quintanar, who has lived there with her two sons since 2009.

She pays $1,140 a month for a two-bedroom apartment. A similar unit across the street is listed at $2,650.

The building's owner, Westmoor Residential, bought it last year for $9.8 million. In an email to the Star, company spokesperson Trent Vandermolen said a replacement part for the boiler had been delayed by "global supply chain issues."

"We deeply regret the inconvenience," he wrote. "Any suggestion that this is deliberate is false and offensive."

Vandermolen denied that Westmoor wants the tenants out for good, and said every one of them would have the right to return at the same rent, as provincial law requires.

That is cold comfort to tenants. Of the 19 households that left another Westmoor building, on Dowling Ave., for renovations in 2020, only one came back, according to the Parkdale Tenants' League.

"The right to return is like the right to win the lottery," said Dashiell Okafor-Brandt, an organizer with the league.

So-called "renovictions" have surged as rents climb. Landlords filed 1,412 such applications in Ontario last year, nearly double the number in 2019.

Coun. Perri Laskaris said she has asked city inspectors to visit the building three times. She called on the province to make landlords show they have permits before they can issue a notice.

"Hamilton is doing it. Why aren't we?" Laskaris asked.

Chelsea Ruddock, a spokesperson for Housing Minister Stuart Penhaligon, said the government had already doubled the maximum fine for bad-faith evictions to $100,000. She did not answer a question about how many landlords have paid it.

Paralegal Noor Haidari, who is representing 26 of the households at a Landlord and Tenant Board hearing set for July 12, predicts a long fight.

"The average wait for a decision is eight months," said Haidari. "That's a lot of kettles."

On the third floor, Aldo Birnbaum, 79, has been heating his bathwater in a lobster pot. The retired typesetter moved in when Pierre Trudeau was prime minister.

"My daughter wants me in Barrie," he said. "I was here before the landlord and I intend to be here after."

And if the sheriff comes? "I'll offer him a bath," he said.
]],
  quotes = {
    { "landlord wants them gone", kind = "indirect" },
    { "Forty minutes", speaker = "Marisol Quintanar", kind = "direct" },
    { "By the time the last one boils", speaker = "Marisol Quintanar", kind = "direct" },
    { "they would have to leave for at least a year", speaker = "notices", kind = "indirect" },
    { "It's not a broken boiler", speaker = "Marisol Quintanar", kind = "direct" },
    { "global supply chain issues", speaker = "Trent Vandermolen", principal = "Westmoor Residential",
      via = { "Star" }, kind = "mixed" },
    { "We deeply regret the inconvenience", speaker = "Trent Vandermolen", kind = "direct" },
    { "Any suggestion that this is deliberate", speaker = "Trent Vandermolen", kind = "direct" },
    { "Westmoor wants the tenants out for good", speaker = "Trent Vandermolen", stance = "denies",
      kind = "indirect" },
    { "every one of them would have the right to return", speaker = "Trent Vandermolen", kind = "indirect" },
    { "only one came back", speaker = "Parkdale Tenants' League", kind = "indirect" },
    { "The right to return is like", speaker = "Dashiell Okafor-Brandt", kind = "direct" },
    { "she has asked city inspectors to visit", speaker = "Perri Laskaris", kind = "indirect" },
    { "to make landlords show they have permits", speaker = "Perri Laskaris", kind = "indirect" },
    { "Hamilton is doing it", speaker = "Perri Laskaris", stance = "asks", kind = "direct" },
    { "the government had already doubled the maximum fine", speaker = "Chelsea Ruddock",
      principal = "Stuart Penhaligon", kind = "indirect" },
    { "a long fight", speaker = "Noor Haidari", stance = "predicts", kind = "indirect" },
    { "The average wait for a decision", speaker = "Noor Haidari", kind = "direct" },
    { "That's a lot of kettles", speaker = "Noor Haidari", kind = "direct" },
    { "My daughter wants me in Barrie", speaker = "Aldo Birnbaum", kind = "direct" },
    { "I was here before the landlord", speaker = "Aldo Birnbaum", kind = "direct" },
    { "I'll offer him a bath", speaker = "Aldo Birnbaum", kind = "direct" },
  },
  none = { "renovictions", "A similar unit across the street is listed at $2,650" },
}

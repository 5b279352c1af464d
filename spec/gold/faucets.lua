-- A business wire's profit warning: a company, its chiefs on a call and by phone, a union, analysts, an unnamed source.
return {
  published = "2023-11-07",
  text = [[
UPDATE 2-Corvane cuts profit forecast for second time this year, shares sink

* CEO says Germany "has fallen off a cliff"
* Company to close Erfurt plant, cut 900 jobs
* Shares fall as much as 24%

By Tomas Lindner and Priya Nair

FRANKFURT, Nov 7 (Reuters) - German bathroom fittings maker Corvane <CVNG.DE> slashed its full-year profit forecast on Tuesday for the second time in four months, saying a collapse in new housing had spread from Germany to the Nordic countries.

The shares dropped as much as 24% to their lowest since 2014, making them the biggest losers on the STOXX 600 index <.STOXX>.

Corvane said it now expected operating profit of 85 million to 95 million euros ($91-$102 million) for 2023, compared with a previous forecast of around 130 million. Analysts on average had been looking for 121 million, according to LSEG data.

"Germany has fallen off a cliff," Chief Executive Ingrid Vaal told analysts on a conference call. "We planned for a soft year in renovation. We did not plan for builders handing back land."

Vaal, who took over in March, said orders in October were down 31% from a year earlier and that cancellations had "not yet found a floor".

The company would close its plant in Erfurt and cut about 900 jobs, or 12% of its workforce, she added. Talks with worker representatives are due to start next week.

The IG Metall union vowed to fight the closure.

"The people in Erfurt are being asked to pay for management's fantasies about the Chinese market," said Jens Pohlmann, who heads the union's Thuringia branch. He demanded that Corvane rule out forced layoffs until 2026.

A Corvane spokesman declined to comment on the demand.

ANALYSTS SEE MORE TO COME

Jefferies analyst Hugo Mallet said the size of the cut raised questions about how well management knew its own order book.

"In July they told us the destocking was over. It wasn't even halfway," he wrote in a note to clients.

Both Mallet and Bernstein's Ana Ruiz flagged the balance sheet. Net debt would rise to 3.4 times core earnings by year-end, they estimated, close to the limit of 3.5 in the company's loan agreements.

"The dividend is next," Ruiz said. "I don't see how you go to your banks in the spring with a payout in your hand."

Chief Financial Officer Peter Klamm sought to calm such fears, telling Reuters by phone that Corvane was "nowhere near" breaching its covenants. Asked whether the group might need to raise capital, he said: "That is not something we are discussing."

Not everyone was gloomy. In the view of DZ Bank's Stefan Roth, the new target was low enough to be met, and Corvane's Asian business, which is still growing, was worth almost as much as the whole company's market value.

A person familiar with the matter said the supervisory board had discussed replacing Klamm at a meeting last week but had put off a decision.

Luise Corvane, the founder's granddaughter, who holds 28% of the shares, was quoted by the daily Handelsblatt last month as saying she had "full confidence" in the board and would not sell.

Rival Steinhof <STHG.DE>, which is due to report on Thursday, fell 7% in sympathy.

($1 = 0.9331 euros)

(Reporting by Tomas Lindner in Frankfurt and Priya Nair in Bengaluru; Editing by Mark Tolland)
]],
  quotes = {
    { 'Germany "has fallen off a cliff"', speaker = "Ingrid Vaal", kind = "mixed" },
    { "a collapse in new housing had spread", speaker = "Corvane", when = "2023-11-07", kind = "indirect" },
    { "it now expected operating profit of 85 million", speaker = "Corvane", kind = "indirect" },
    { "Analysts on average had been looking for", speaker = "LSEG", kind = "indirect" },
    { "Germany has fallen off a cliff", speaker = "Ingrid Vaal", to = "analysts", kind = "direct" },
    { "We planned for a soft year in renovation", speaker = "Ingrid Vaal", kind = "direct" },
    { "orders in October were down 31%", speaker = "Ingrid Vaal", kind = "indirect" },
    { "not yet found a floor", speaker = "Ingrid Vaal", kind = "mixed" },
    { "would close its plant in Erfurt", speaker = "Ingrid Vaal", kind = "indirect" },
    { "to fight the closure", speaker = "IG Metall", kind = "indirect", stance = "promises" },
    { "The people in Erfurt are being asked to pay", speaker = "Jens Pohlmann", kind = "direct" },
    { "Corvane rule out forced layoffs until 2026", speaker = "Jens Pohlmann", kind = "indirect", stance = "demands" },
    { "to comment on the demand", speaker = "Corvane spokesman", principal = "Corvane", kind = "indirect",
      stance = "declines" },
    { "the size of the cut raised questions", speaker = "Hugo Mallet", kind = "indirect" },
    { "In July they told us the destocking was over", speaker = "Hugo Mallet", to = "clients", kind = "direct" },
    { "Net debt would rise to 3.4 times", speaker = "Hugo Mallet and Ana Ruiz", kind = "indirect" },
    { "The dividend is next", speaker = "Ana Ruiz", kind = "direct" },
    { "how you go to your banks in the spring", speaker = "Ana Ruiz", kind = "direct" },
    { 'Corvane was "nowhere near" breaching its covenants', speaker = "Peter Klamm", via = { "Reuters" },
      kind = "mixed" },
    { "That is not something we are discussing", speaker = "Peter Klamm", kind = "direct" },
    { "the new target was low enough to be met", speaker = "Stefan Roth", kind = "indirect" },
    { "the supervisory board had discussed replacing Klamm", speaker = "person familiar with the matter",
      kind = "indirect" },
    { 'she had "full confidence" in the board', speaker = "Luise Corvane", via = { "Handelsblatt" }, kind = "mixed" },
  },
  none = {
    "The shares dropped as much as 24%",
    "Talks with worker representatives are due to start",
    "which is due to report on Thursday",
  },
}

-- An American business channel's earnings story: key points, figures against estimates, chief executive and finance chief, a memo, two analysts.
return {
  published = "2024-10-29",
  text = [[
Lumetric shares sink 14% as AI chip outlook disappoints

Published Tue, Oct 29 2024 5:12 PM EDT

Priya Castellane

Key Points
- Lumetric reported third-quarter earnings that beat analysts' estimates, but its forecast for the holiday quarter fell short.
- The company said it will cut about 900 jobs, or 6% of its workforce.

Shares of Lumetric Systems fell as much as 14% in extended trading Tuesday after the chip designer issued a fourth-quarter revenue forecast that trailed Wall Street estimates.

Here's how the company did, compared with what analysts polled by LSEG were expecting:

- Earnings per share: $1.42 adjusted vs. $1.31 expected
- Revenue: $4.18 billion vs. $4.09 billion expected

Lumetric said it expects revenue of $4.2 billion in the current quarter, plus or minus $100 million. Analysts had been looking for $4.47 billion, according to LSEG.

Revenue grew 31% from $3.19 billion a year earlier, the company said. Net income rose to $811 million, or $1.20 per share, from $540 million, or 81 cents per share, in the same quarter last year.

"We could have shipped more if we could have built more," CEO Darnell Pike told analysts on a conference call. "Demand is not the issue. Demand has never been the issue."

Pike said that Lumetric had lost roughly three weeks of output after a contamination incident at a supplier's plant in Taiwan. He declined to name the supplier.

In an interview with CNBC after the call, Pike said he doesn't see customers pulling back from artificial intelligence spending.

"Nobody has called me to cancel," he said. "A few people have called me to yell."

Data center revenue, which includes sales of the company's Helios accelerators, totaled $2.6 billion, topping the $2.5 billion average estimate among analysts surveyed by StreetAccount. Revenue in the PC graphics segment declined 12%.

Finance chief Keiko Brandvold said on the call that gross margin would narrow to 58% this quarter from 61% because of the cost of ramping up production of Helios 3, the company's next-generation processor.

"It's a two-quarter story," Brandvold said. "By the summer you'll see it turn."

The job cuts will mostly affect the PC graphics unit, according to an internal memo viewed by CNBC. In the memo, Pike wrote that the decision was "mine and nobody else's."

Some on Wall Street shrugged off the guidance. "We'd be buyers on this weakness," Corbin Hale analyst Stefan Marchetti wrote in a note to clients after the report. He has the equivalent of a buy rating on the stock.

But Bridget Osei-Lund, an analyst at Farrow Street Research, said the forecast raises questions about whether the company is losing share to Nvidia.

"Packaging is the excuse this quarter," she said. "It was substrates in the spring."

As of Tuesday's close, Lumetric shares were up 62% this year, compared with a 22% gain for the S&P 500.
]],
  quotes = {
    { "it will cut about 900 jobs", speaker = "Lumetric Systems", kind = "indirect" },
    { "it expects revenue of $4.2 billion", speaker = "Lumetric Systems", kind = "indirect" },
    { "Analysts had been looking for $4.47 billion", speaker = "LSEG", kind = "indirect" },
    { "Revenue grew 31% from", speaker = "Lumetric Systems", kind = "indirect" },
    { "We could have shipped more", speaker = "Darnell Pike", to = "analysts", kind = "direct" },
    { "Demand has never been the issue", speaker = "Darnell Pike", kind = "direct" },
    { "had lost roughly three weeks of output", speaker = "Darnell Pike", kind = "indirect" },
    { "to name the supplier", speaker = "Darnell Pike", stance = "declines", kind = "indirect" },
    { "he doesn't see customers pulling back", speaker = "Darnell Pike", via = { "CNBC" }, kind = "indirect" },
    { "Nobody has called me to cancel", speaker = "Darnell Pike", kind = "direct" },
    { "A few people have called me to yell", speaker = "Darnell Pike", kind = "direct" },
    { "gross margin would narrow to 58%", speaker = "Keiko Brandvold", kind = "indirect" },
    { "a two-quarter story", speaker = "Keiko Brandvold", kind = "direct" },
    { "By the summer you'll see it turn", speaker = "Keiko Brandvold", kind = "direct" },
    { "will mostly affect the PC graphics unit", speaker = "internal memo", kind = "indirect" },
    { "mine and nobody else's", speaker = "Darnell Pike", kind = "mixed" },
    { "We'd be buyers on this weakness", speaker = "Stefan Marchetti", kind = "direct" },
    { "the forecast raises questions about", speaker = "Bridget Osei-Lund", kind = "indirect" },
    { "Packaging is the excuse this quarter", speaker = "Bridget Osei-Lund", kind = "direct" },
    { "It was substrates in the spring", speaker = "Bridget Osei-Lund", kind = "direct" },
  },
  none = { "Revenue in the PC graphics segment declined 12%", "He has the equivalent of a buy rating" },
}

-- A business wire: a miner suspends a lithium project; chief executive, sources, a ministry, a union, analysts.
return {
  published = "2025-04-29",
  text = [[
Sweden's Orrin halts $1.8 billion lithium project in Chile, shares slump

By Ingrid Halvorsen and Tomas Reyes

STOCKHOLM/SANTIAGO, April 29 - Swedish miner Orrin Minerals said on Tuesday it would suspend work on its Kalvera lithium project in Chile, blaming weak prices and delays in obtaining permits.

Shares in Orrin fell 11% in early trading, their biggest one-day drop since 2020.

"We continue to believe in Kalvera, but we cannot build it at any price," Chief Executive Karin Lindahl told analysts on a conference call.

Orrin now expects to produce 42,000 metric tons of lithium carbonate this year, down from 55,000 tons last year.

Reuters reported on April 11 that Orrin was in talks to sell a stake in the project to Chinese battery maker Hengdao New Energy, citing two people familiar with the matter.

On the call, Lindahl declined to say whether those talks were continuing. One of the people said on Tuesday that discussions had broken down over price.

Hengdao did not respond to a request for comment.

Chile's mining ministry said it regretted the decision. Deputy Minister Rodrigo Salcedo told local radio that the permits had been "on the table since December". He denied that the government had delayed the project.

The San Telmo mineworkers' union urged the company to guarantee the jobs of the 640 people employed at the site.

"They came with promises and they are leaving with excuses," union leader Paula Ibarra said.

Orrin's finance chief, Mats Ekberg, said the suspension would lead to a writedown of about 3.2 billion Swedish crowns ($330 million) in the second quarter. The company would keep its dividend unchanged, he added.

Analysts at Nordvik Bank said in a note to clients that the move was "painful but right".

"Management is choosing balance sheet over ambition," they wrote.

Others were less kind. Joachim Brandt, a portfolio manager at Halden Asset Management, which owns 2.1% of Orrin, said investors had been misled about the timetable.

"In February everything was on track," he said. "What changed in eight weeks?"

Orrin said in a stock exchange filing that it had disclosed all material information.

Lithium prices have fallen more than 80% since late 2022, according to data provider Metric Metals. Consultancy Farrow Lane forecasts a surplus of 90,000 tons this year as new mines open in Africa.

Lindahl said she expected the market to recover in 2027 as sales of electric vehicles pick up.

She said Orrin would decide by the end of next year whether to restart construction. "This is a pause, not a funeral," the CEO said.

(Reporting by Ingrid Halvorsen and Tomas Reyes; Editing by Louise Mackie)
]],
  quotes = {
    { "it would suspend work on its Kalvera", speaker = "Orrin Minerals", when = "2025-04-29", kind = "indirect" },
    { "weak prices and delays in obtaining permits", speaker = "Orrin Minerals", when = "2025-04-29",
      kind = "indirect" },
    { "We continue to believe in Kalvera", speaker = "Karin Lindahl", to = "analysts", kind = "direct" },
    { "to produce 42,000 metric tons of lithium", speaker = "Orrin Minerals", stance = "believes",
      kind = "indirect" },
    { "Orrin was in talks to sell a stake", speaker = "two people familiar with the matter", via = { "Reuters" }, when = "2025-04-11", kind = "indirect" },
    { "whether those talks were continuing", speaker = "Karin Lindahl", stance = "declines", kind = "indirect" },
    { "discussions had broken down over price", speaker = "One of the people", when = "2025-04-29",
      kind = "indirect" },
    { "it regretted the decision", speaker = "Chile's mining ministry", kind = "indirect" },
    { "on the table since December", speaker = "Rodrigo Salcedo", via = { "local radio" }, kind = "mixed" },
    { "the government had delayed the project", speaker = "Rodrigo Salcedo", stance = "denies", kind = "indirect" },
    { "to guarantee the jobs of the 640", speaker = "San Telmo mineworkers' union", to = "the company",
      stance = "demands", kind = "indirect" },
    { "They came with promises and they are", speaker = "Paula Ibarra", kind = "direct" },
    { "the suspension would lead to a writedown", speaker = "Mats Ekberg", kind = "indirect" },
    { "The company would keep its dividend unchanged", speaker = "Mats Ekberg", kind = "indirect" },
    { "the move was \"painful but right\"", speaker = "Analysts at Nordvik Bank", to = "clients",
      kind = "mixed" },
    { "Management is choosing balance sheet over", speaker = "Analysts at Nordvik Bank", kind = "direct" },
    { "investors had been misled about the timetable", speaker = "Joachim Brandt", kind = "indirect" },
    { "In February everything was on track", speaker = "Joachim Brandt", kind = "direct" },
    { "What changed in eight weeks?", speaker = "Joachim Brandt", kind = "direct" },
    { "it had disclosed all material information", speaker = "Orrin Minerals",
      kind = "indirect" },
    { "Lithium prices have fallen more than 80%", speaker = "Metric Metals", kind = "indirect" },
    { "a surplus of 90,000 tons this year", speaker = "Farrow Lane", stance = "predicts", kind = "indirect" },
    { "the market to recover in 2027", speaker = "Karin Lindahl", stance = "believes", kind = "indirect" },
    { "Orrin would decide by the end of", speaker = "Karin Lindahl", kind = "indirect" },
    { "This is a pause, not a funeral", speaker = "Karin Lindahl", kind = "direct" },
  },
  none = {
    "their biggest one-day drop since 2020",
    "did not respond to a request for comment",
    "Others were less kind",
  },
}

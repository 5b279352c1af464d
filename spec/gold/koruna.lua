-- A Reuters-style central-bank story: a rate cut, the governor's news conference, economists, an interview, a spokesman.
return {
  published = "2024-02-08",
  text = [[
Czech central bank cuts rates by 50 bps, sees slower easing ahead

PRAGUE, Feb 8 (Reuters) - The Czech National Bank (CNB) cut its main interest rate by 50 basis points to 6.25% on Thursday, a bigger move than most analysts had expected, but its governor said further easing would be slower than markets were betting on.

Governor Radek Hrubos told a news conference that the decision had been carried by five votes to two. Vice-Governor Alzbeta Kucerkova and board member Tomas Brabenec had favoured a quarter-point cut, he said.

"Inflation is not defeated, it is only out of breath," Hrubos said. "We will not declare victory on the basis of one good number."

The crown weakened 0.6% to 25.05 to the euro, its lowest in almost two years.

In its quarterly forecast, the bank said it expected inflation to average 2.6% this year, down from 10.7% in 2023. It put economic growth at 0.6%.

"The size of the cut was the good news and the tone was the bad news," said Marek Zelenka, chief economist at Moravia Banka. "They gave with one hand and took away with the other."

Zelenka predicted that the bank would pause in May and end the year with rates at 5%.

Others were less cautious. In a note to clients, Danube Capital economist Petra Novosadova said the CNB risked "falling behind the curve it drew itself" and should have cut by 75 basis points.

Finance Minister Ondrej Jelinek welcomed the decision, which he said would save the budget about 4 billion crowns ($172 million) a year in interest payments.

But exporters had hoped for more, according to Karla Dostalova, who heads the Union of Czech Manufacturers.

"A company that borrows at 8% does not invest, it survives," Dostalova said in emailed comments.

Kucerkova, the most hawkish member of the board, told the daily Hospodarske noviny on Monday that wages in services were still growing too fast. "I would rather apologise for one meeting lost than for a year lost," the newspaper quoted her as saying.

Two people familiar with the discussion said Thursday's debate had been the longest since the autumn of 2022. One of them described it as "polite, but only just".

A CNB spokesman declined to comment on the deliberations, saying minutes would be published on Feb. 16.

Hrubos denied that the bank had come under political pressure before the meeting.

"The finance minister has my telephone number and he does not use it," he told reporters.

Asked whether rates could fall to 4% by the end of the year, as forward contracts now imply, the governor said: "Markets are allowed to dream."

Retail sales data due next week will give an early sign of whether households have begun to spend again. Moravia Banka expects a rise of 0.4% month-on-month.

($1 = 23.24 Czech crowns)
]],
  quotes = {
    { "further easing would be slower than markets were betting on", speaker = "Radek Hrubos", kind = "indirect" },
    { "the decision had been carried by five votes to two", speaker = "Radek Hrubos", kind = "indirect" },
    { "had favoured a quarter-point cut", speaker = "Radek Hrubos", kind = "indirect" },
    { "Inflation is not defeated", speaker = "Radek Hrubos", kind = "direct" },
    { "We will not declare victory", speaker = "Radek Hrubos", kind = "direct" },
    { "inflation to average 2.6% this year", speaker = "Czech National Bank", kind = "indirect" },
    { "economic growth at 0.6%", speaker = "Czech National Bank", kind = "indirect" },
    { "The size of the cut was the good news", speaker = "Marek Zelenka", kind = "direct" },
    { "They gave with one hand", speaker = "Marek Zelenka", kind = "direct" },
    { "the bank would pause in May", speaker = "Marek Zelenka", stance = "predicts", kind = "indirect" },
    { "falling behind the curve it drew itself", speaker = "Petra Novosadova", kind = "mixed" },
    { "would save the budget about 4 billion crowns", speaker = "Ondrej Jelinek", kind = "indirect" },
    { "exporters had hoped for more", speaker = "Karla Dostalova", kind = "indirect" },
    { "A company that borrows at 8%", speaker = "Karla Dostalova", kind = "direct" },
    { "wages in services were still growing too fast", speaker = "Alzbeta Kucerkova", via = { "Hospodarske noviny" },
      when = "2024-02-05", kind = "indirect" },
    { "I would rather apologise for one meeting lost", speaker = "Alzbeta Kucerkova", via = { "Hospodarske noviny" },
      kind = "direct" },
    { "debate had been the longest since the autumn of 2022", speaker = "Two people familiar with the discussion", kind = "indirect" },
    { "polite, but only just", kind = "mixed" },
    { "to comment on the deliberations", principal = "Czech National Bank", stance = "declines", kind = "indirect" },
    { "minutes would be published on Feb. 16", principal = "Czech National Bank", kind = "indirect" },
    { "the bank had come under political pressure", speaker = "Radek Hrubos", stance = "denies", kind = "indirect" },
    { "The finance minister has my telephone number", speaker = "Radek Hrubos", to = "reporters", kind = "direct" },
    { "Markets are allowed to dream", speaker = "Radek Hrubos", kind = "direct" },
    { "a rise of 0.4% month-on-month", speaker = "Moravia Banka", kind = "indirect" },
  },
  none = { "The crown weakened 0.6% to 25.05 to the euro" },
}

-- A South African business story: a company, its chair and former head, attorneys, a fund, a union, a regulator.
return {
  published = "2024-09-04",
  text = [[
Veldkor shares plunge as CEO exits and board admits to R1.9bn hole

By Lindiwe Mokoena-Botha

JOHANNESBURG - Shares in Veldkor Holdings lost a third of their value on Wednesday after the furniture and appliance retailer announced the immediate departure of its CEO, Gerhardus Lombaard, and a R1.9bn hole in its credit book.

Veldkor said in a Sens announcement that the shortfall had been discovered during a routine review of its lending arm, Maluti Credit.

The chair of the board, Nomfundo Dlomo-Pretorius, said directors had been "blindsided".

"I will not pretend this is anything other than a failure," she told analysts on a conference call. "We asked the questions. The answers we were given were not complete."

She declined to say whether the auditors had signed off on the provisions.

Lombaard, who led the group for 11 years, said through his attorneys that he had resigned of his own accord and would "vigorously defend" his reputation.

Finance director Thabo Selepe, who becomes acting CEO, tried to calm lenders. The group was within its covenants, he said, and did not foresee a rights issue.

"We have R2.4bn in cash. The lights are on and the trucks are running," said Selepe.

Not everyone was convinced. Zaheer Moolla, a portfolio manager at Table Ridge Capital, believes a capital raising is inevitable.

"They say they don't foresee it," he said. "Companies never foresee it until the Friday before."

The Public Workers' Pension Fund, which owns 17% of Veldkor, called for an independent forensic probe. The fund's principal officer, Musa Khoza, told Business Ledger that it was "deeply unhappy" to have learnt of the losses from the exchange.

Retail union Fawusa demanded that none of the group's 14,000 workers lose their jobs.

"Our members did not lend this money," Fawusa general secretary Patience Ndlangamandla said. "They sell fridges."

The Financial Conduct Board confirmed that it had received a report from the company but would not be drawn on whether it would investigate.

According to Moolla, the shares could halve again before the results are published on September 26.

Selepe told staff in a memo late on Tuesday that salaries would be paid as usual.
]],
  quotes = {
    { "the shortfall had been discovered", speaker = "Veldkor Holdings", kind = "indirect" },
    { "blindsided", speaker = "Nomfundo Dlomo-Pretorius", kind = "mixed" },
    { "The answers we were given were not complete", speaker = "Nomfundo Dlomo-Pretorius", to = "analysts",
      kind = "direct" },
    { "whether the auditors had signed off", speaker = "Nomfundo Dlomo-Pretorius", stance = "declines" },
    { "he had resigned of his own accord", speaker = "Gerhardus Lombaard", via = { "attorneys" } },
    { "The group was within its covenants", speaker = "Thabo Selepe", kind = "indirect" },
    { "The lights are on and the trucks are running", speaker = "Thabo Selepe", kind = "direct" },
    { "a capital raising is inevitable", speaker = "Zaheer Moolla", stance = "believes", kind = "indirect" },
    { "Companies never foresee it", speaker = "Zaheer Moolla", kind = "direct" },
    { "deeply unhappy", speaker = "Musa Khoza", via = { "Business Ledger" }, kind = "mixed" },
    { "none of the group's 14,000 workers", speaker = "Fawusa", stance = "demands", kind = "indirect" },
    { "They sell fridges", speaker = "Patience Ndlangamandla", kind = "direct" },
    { "it had received a report from the company", speaker = "Financial Conduct Board", stance = "confirms",
      kind = "indirect" },
    { "salaries would be paid as usual", speaker = "Thabo Selepe", to = "staff", when = "2024-09-03",
      kind = "indirect" },
  },
}

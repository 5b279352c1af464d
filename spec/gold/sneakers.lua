-- A Reuters-style results story: a cut outlook, a chief executive on a call, analysts in notes, a union, an activist, people familiar.
return {
  published = "2024-08-01",
  text = [[
Falkenrath cuts outlook as Chinese runners trade down

By Miriam Oduya-Lenz and Tom Ferriby

FRANKFURT, Aug 1 (Reuters) - Falkenrath cut its full-year sales outlook on Thursday after second-quarter profit missed expectations, sending shares in the German sportswear maker down as much as 11%.

The company, best known for its Strider running shoes, now expects currency-adjusted sales to grow by between 2% and 4% this year, compared with a previous forecast for growth in a mid-to-high single-digit range.

"We misjudged how quickly consumers in China would trade down," Chief Executive Annika Brösel told reporters on a call. "That is on us, not on the consumer."

Brösel, who took the helm in January last year, said inventories in Greater China were now "clean" after six months of discounts. She expects the region to return to growth by the first quarter of 2025.

Operating profit fell 18% to 141 million euros ($152.6 million) in the three months to the end of June, below the 163 million euro average in a company-compiled poll. Sales rose 1% to 1.92 billion euros, helped by double-digit growth in Latin America.

Finance chief Rutger Hoekzema said gross margin would improve in the second half as freight costs ease, but declined to quantify the effect.

Shares were down 9.4% at 1025 GMT, the biggest faller on Germany's mid-cap index. They have lost about a third of their value this year.

"The cut itself is no surprise, but the size of it is," said Philippa Dunmore, an analyst at Carnholt Securities.

Analysts at Banque Verdier said the new range still looked optimistic as it implied a sharp acceleration in the final quarter.

"We see a risk of another downgrade in October," they wrote in a note to clients.

Falkenrath, like larger rivals Nike and Adidas, has been grappling with cautious retailers in the United States and stiff competition from newer brands such as On and Hoka.

The company said it would cut about 400 jobs at its headquarters in the Bavarian town of Oberlauffen, or 8% of staff there, without compulsory redundancies.

The IG Leder union said it had learned of the plan from the media.

"Management has been running away from this conversation for months," said Gerd Pallhuber, who represents workers on the supervisory board.

Falkenrath confirmed that it was reviewing options for its golf unit, Fairhaven, after Bloomberg News reported in June that it had hired bankers to sell the business.

Two people familiar with the matter told Reuters that a sale could fetch between 350 million and 400 million euros. A spokesperson for Falkenrath declined to comment on the valuation.

Activist investor Corvane Capital, which holds a stake of just under 5%, has called on Falkenrath to sell Fairhaven and return the proceeds to shareholders.

Brösel said she had "no philosophical objection" to higher payouts but that the balance sheet came first.

Asked whether she would consider stepping down if the outlook were cut again, she said: "I have just told you I don't plan to cut it again."

($1 = 0.9240 euros)

(Reporting by Miriam Oduya-Lenz and Tom Ferriby; Editing by Ruth Calloway)
]],
  quotes = {
    { "currency-adjusted sales to grow by between", speaker = "Falkenrath", kind = "indirect" },
    { "We misjudged how quickly consumers", speaker = "Annika Brösel", to = "reporters", kind = "direct" },
    { "That is on us, not on the consumer", speaker = "Annika Brösel", kind = "direct" },
    { "inventories in Greater China were now", speaker = "Annika Brösel", kind = "mixed" },
    { "the region to return to growth", speaker = "Annika Brösel", kind = "indirect" },
    { "gross margin would improve in the second half", speaker = "Rutger Hoekzema", kind = "indirect" },
    { "to quantify the effect", speaker = "Rutger Hoekzema", stance = "declines" },
    { "The cut itself is no surprise", speaker = "Philippa Dunmore", kind = "direct" },
    { "the new range still looked optimistic", speaker = "Analysts at Banque Verdier", kind = "indirect" },
    { "We see a risk of another downgrade", speaker = "Analysts at Banque Verdier", kind = "direct" },
    { "it would cut about 400 jobs", speaker = "Falkenrath", kind = "indirect" },
    { "it had learned of the plan from the media", speaker = "IG Leder", kind = "indirect" },
    { "Management has been running away", speaker = "Gerd Pallhuber", kind = "direct" },
    { "it was reviewing options for its golf unit", speaker = "Falkenrath", stance = "confirms", kind = "indirect" },
    { "it had hired bankers to sell the business", speaker = "Bloomberg News", kind = "indirect" },
    { "a sale could fetch between", speaker = "Two people familiar with the matter", via = { "Reuters" },
      kind = "indirect" },
    { "to comment on the valuation", principal = "Falkenrath", stance = "declines" },
    { "to sell Fairhaven and return the proceeds", speaker = "Corvane Capital", kind = "indirect" },
    { "no philosophical objection", speaker = "Annika Brösel", kind = "mixed" },
    { "I have just told you I don't plan", speaker = "Annika Brösel", kind = "direct" },
  },
  none = {
    "Sales rose 1% to 1.92 billion euros",
    "They have lost about a third of their value this year",
  },
}

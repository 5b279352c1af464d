-- Financial wire, US retailer's quarter, curly double quotes: chief executive in an interview, CFO, analysts' notes, a former employee on LinkedIn.
return {
  published = "2024-11-21",
  text = [[
Hadley Brothers Soars After Holiday Outlook Tops Estimates

By Corinne Battista and Jae Lim

Hadley Brothers Inc. surged the most in four years after the home-goods retailer said shoppers are finally trading up again, offering a fourth-quarter outlook that topped Wall Street estimates.

Comparable sales will rise 3% to 4% in the three months ending in January, the Charlotte, North Carolina-based company said Thursday in a statement. Analysts had been looking for a gain of 1.2%, according to data compiled by Tallis Financial.

“The customer is back, but she’s picky,” Chief Executive Officer Gwen Albright said in an interview. “If it’s new and it’s beautiful, she’ll pay full price. If it’s last year’s candle, forget it.”

The shares jumped 18% to $47.12 at 10:14 a.m. in New York. They had fallen 22% this year through Wednesday’s close.

The results are an early win for Albright, 52, who took over in April after activist Thornbury Capital Management pushed out her predecessor. She has closed 41 stores, dropped a much-mocked line of “heritage” pet beds and brought back printed catalogs.

Albright said the catalogs alone would account for about a tenth of holiday sales.

“People told me print was dead,” she said. “My mother-in-law told me it wasn’t.”

Gross margin widened to 38.4% in the third quarter as the company relied less on promotions. Chief Financial Officer Devon Marsh said on a call with analysts that freight costs were also lower than planned, though he cautioned that a strike at East Coast ports in January could erase some of the benefit.

“We’ve pulled forward what we can,” Marsh said. “We can’t pull forward spring.”

Not everybody was impressed. Hadley’s inventory climbed 9% from a year ago, outpacing sales, and its outdoor furniture business shrank for a seventh straight quarter.

“A good quarter against a terrible one isn’t a turnaround,” Stellan Webb, an analyst at Oakhurst Partners, wrote in a report. Webb rates the shares the equivalent of a sell and said he sees “no evidence” that younger shoppers are coming back.

Marguerite Dunn, who covers the company for Bexley Securities, disagreed. She said credit-card data show that spending by customers under 35 rose for the first time since 2021. “The bears are looking in the rear-view mirror,” she said by phone.

Thornbury, which owns 6.8% of Hadley, is pressing the board to sell the company’s warehouses and lease them back, people familiar with the matter said earlier this month. The hedge fund believes the real estate could fetch as much as $900 million, according to one of the people. A representative for Thornbury declined to comment.

Asked about the idea, Albright said that “everything is on the table” but that she would not do anything to jeopardize deliveries during the holidays.

The cuts have not been painless. Hadley eliminated about 600 jobs in August, including most of its in-house design team. One former designer complained on LinkedIn last week that the new collection had been “assembled from a supplier’s catalog.” Albright denied that, saying that 80% of the fall assortment was designed in Charlotte.

Albright, a former Army logistics officer, said she’s spending the week of Thanksgiving working shifts in stores.

“I’m on gift wrap,” she said. “I am not good at gift wrap.”
]],
  quotes = {
    { "shoppers are finally trading up again", speaker = "Hadley Brothers Inc.", kind = "indirect" },
    { "Comparable sales will rise 3%", speaker = "Hadley Brothers Inc.", kind = "indirect", when = "2024-11-21", stance = "predicts" },
    { "had been looking for a gain", speaker = "Tallis Financial", kind = "indirect" },
    { "The customer is back, but she’s", speaker = "Gwen Albright", kind = "direct" },
    { "If it’s new and it’s beautiful", speaker = "Gwen Albright", kind = "direct" },
    { "If it’s last year’s candle", speaker = "Gwen Albright", kind = "direct" },
    { "the catalogs alone would account for", speaker = "Gwen Albright", kind = "indirect" },
    { "People told me print was dead", speaker = "Gwen Albright", kind = "direct" },
    { "My mother-in-law told me it wasn’t", speaker = "Gwen Albright", kind = "direct" },
    { "freight costs were also lower than", speaker = "Devon Marsh", kind = "indirect", to = "analysts" },
    { "a strike at East Coast ports", speaker = "Devon Marsh", kind = "indirect" },
    { "We’ve pulled forward what we can", speaker = "Devon Marsh", kind = "direct" },
    { "We can’t pull forward spring", speaker = "Devon Marsh", kind = "direct" },
    { "A good quarter against a terrible", speaker = "Stellan Webb", kind = "direct" },
    { "no evidence", speaker = "Stellan Webb", kind = "mixed" },
    { "younger shoppers are coming back", speaker = "Stellan Webb", kind = "mixed" },
    { "spending by customers under 35 rose", speaker = "Marguerite Dunn", kind = "indirect" },
    { "The bears are looking in the", speaker = "Marguerite Dunn", kind = "direct" },
    { "is pressing the board to sell", speaker = "people familiar with the matter", kind = "indirect", when = "2024-11" },
    { "the real estate could fetch as", speaker = "one of the people", kind = "indirect" },
    { "everything is on the table", speaker = "Gwen Albright", kind = "mixed" },
    { "she would not do anything to", speaker = "Gwen Albright", kind = "mixed" },
    { "the new collection had been", speaker = "One former designer", kind = "mixed", via = { "LinkedIn" }, when = "2024-W46" },
    { "assembled from a supplier’s catalog", speaker = "One former designer", kind = "mixed", via = { "LinkedIn" }, when = "2024-W46" },
    { "80% of the fall assortment was", speaker = "Gwen Albright", kind = "indirect" },
    { "she’s spending the week of Thanksgiving", speaker = "Gwen Albright", kind = "indirect" },
    { "I’m on gift wrap", speaker = "Gwen Albright", kind = "direct" },
    { "I am not good at gift", speaker = "Gwen Albright", kind = "direct" },
  },
  none = { "“heritage”", "Not everybody was impressed", "A representative for Thornbury declined to comment", "They had fallen 22% this year through" },
}

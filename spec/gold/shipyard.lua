-- A Korean agency on the end of a strike: a union, a chief who writes, a party by its letters, an official without a name.
return {
  published = "2024-07-11",
  text = [[
(LEAD) Hanbit shipyard workers end 16-day strike after wage deal

ULSAN, July 11 (Yonhap) -- Unionized workers at Hanbit Heavy Shipbuilding Co. returned to work on Thursday after narrowly approving a wage deal, ending a 16-day walkout that delayed the delivery of two gas carriers.

In a vote held overnight, 52.4 percent of the members backed the tentative agreement, the union said.

"It is not a victory, but it is not a defeat either," union leader Pyo Sang-gyun told reporters at the main gate of the yard. "We will be back at the table in the spring."

Under the deal, base pay will rise by 118,000 won (US$85) a month and the company will drop a damages suit against five union officials, according to Hanbit.

Its CEO, Ryu Ji-hwan, apologized to customers in a letter, promising that both ships would be delivered before the end of October.

"The company lost 74 billion won in sales, but it lost more in trust," Ryu wrote.

Labor Minister Gwak Mi-ran welcomed the settlement, saying it showed that disputes "can be resolved without police buses."

The main opposition People's Livelihood Party (PLP) claimed that the presidential office had pressed the company to settle before next week's by-election. "The timing is too good to be an accident," PLP floor leader Seok Dong-wook said at a party meeting.

A presidential official dismissed the allegation as "groundless," requesting anonymity due to the sensitivity of the matter.

Not all of the workers were satisfied. Heo Kyung Nam, a 41-year-old welder employed by a subcontractor, said he would receive nothing under the deal. "I stood in the same rain," Heo said.

Baek Na-rae, an analyst at Seorabeol Securities, forecast that the firm would post an operating loss of 31 billion won in the third quarter.

Hanbit spokesperson Danny Oh denied that the buyer of the two ships, Norway's Fjordgass ASA, had threatened to cancel the order. Fjordgass did not respond to an email seeking comment.

Shares of Hanbit closed 3.1 percent higher in Seoul.
]],
  quotes = {
    { "52.4 percent of the members backed", speaker = "union", kind = "indirect" },
    { "It is not a victory", speaker = "Pyo Sang-gyun", to = "reporters", kind = "direct" },
    { "We will be back at the table", speaker = "Pyo Sang-gyun", kind = "direct" },
    { "base pay will rise by 118,000 won", speaker = "Hanbit Heavy Shipbuilding Co.", kind = "indirect" },
    { "both ships would be delivered", speaker = "Ryu Ji-hwan", stance = "promises", kind = "indirect" },
    { "The company lost 74 billion won", speaker = "Ryu Ji-hwan", kind = "direct" },
    { "can be resolved without police buses", speaker = "Gwak Mi-ran", kind = "mixed" },
    { "the presidential office had pressed", speaker = "People's Livelihood Party", kind = "indirect" },
    { "The timing is too good", speaker = "Seok Dong-wook", kind = "direct" },
    { "groundless", speaker = "presidential official", stance = "denies", kind = "mixed" },
    { "he would receive nothing", speaker = "Heo Kyung Nam", kind = "indirect" },
    { "I stood in the same rain", speaker = "Heo Kyung Nam", kind = "direct" },
    { "the firm would post an operating loss", speaker = "Baek Na-rae", stance = "predicts", kind = "indirect" },
    { "had threatened to cancel the order", speaker = "Danny Oh", principal = "Hanbit Heavy Shipbuilding Co.",
      stance = "denies", kind = "indirect" },
  },
}

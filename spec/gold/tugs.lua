-- A shipping trade paper on an order of tugs: an owner, nephew and uncle, a rival, a consultancy, a lobby's circular, brokers, a yard on LinkedIn, an analyst.
return {
  published = "2024-09-19",
  text = [[
Corvina tug order “a bet on methanol” as yard slots run dry

Ingrid Solheim-Patel
Hamburg

Corvina Towage has ordered six methanol-ready tugs at Turkey's Marsan Shipyard in a deal that brokers value at $84m.

The Rotterdam-based owner said the first vessel would deliver in the second quarter of 2026.

“It is a bet, and we have made it with our eyes open,” chief executive Joost van Hellemond told Harbour & Hull on Tuesday. “Our customers want green hulls. They do not yet want green invoices.”

Van Hellemond, who took over from his uncle Cornelis van Hellemond in 2022, said Corvina held options for four more.

The elder van Hellemond, now honorary chairman, has been less enthusiastic. “I would have bought diesel and slept well,” he said at the Hamburg fair.

Rivals are watching. Peninsular Marine's chief commercial officer, Shirin Dastgir, believes that methanol will be hard to find outside the big hubs. “You can order the tug,” she said. “Try ordering the fuel in Walvis Bay.”

According to consultancy Brackwater Advisory, alternative-fuel tugs account for 11% of the orderbook, up from 2% in 2020. It predicts that the share will reach a third by 2028.

The International Association of Towing Owners (IATO) warned in a circular last month that ports had not agreed safety rules for bunkering in confined basins.

“We are asking harbour masters to write rules for a fuel most of them have never smelled,” IATO secretary-general Bram Oosthuizen said in an email.

Two brokers said Marsan had turned away at least three owners since June. One added that prices had risen “by a fifth in a year”.

In a post on LinkedIn, the yard's managing director, Selin Aktürk, thanked Corvina for “choosing courage”. She denied that the yard had discounted the series to win the contract.

Corvina shares closed 1.8% down in Amsterdam on Wednesday. Analyst Piet Drees of Kade Bank kept his “hold” rating but urged the company to sell its older vessels, calling them “museum pieces with insurance”.

Asked whether he would be ordering again this year, Joost van Hellemond laughed. “Let me pay for these first.”
]],
  quotes = {
    { "the first vessel would deliver", speaker = "Corvina Towage", kind = "indirect" },
    { "It is a bet, and we have made it", speaker = "Joost van Hellemond", via = { "Harbour & Hull" },
      when = "2024-09-17", kind = "direct" },
    { "They do not yet want green invoices", speaker = "Joost van Hellemond", kind = "direct" },
    { "Corvina held options for four more", speaker = "Joost van Hellemond", kind = "indirect" },
    { "I would have bought diesel", speaker = "Cornelis van Hellemond", kind = "direct" },
    { "methanol will be hard to find", speaker = "Shirin Dastgir", stance = "believes", kind = "indirect" },
    { "alternative-fuel tugs account for 11%", speaker = "Brackwater Advisory", kind = "indirect" },
    { "the share will reach a third", speaker = "Brackwater Advisory", stance = "predicts", kind = "indirect" },
    { "ports had not agreed safety rules", speaker = "International Association of Towing Owners", when = "2024-08",
      kind = "indirect" },
    { "rules for a fuel most of them", speaker = "Bram Oosthuizen", kind = "direct" },
    { "had turned away at least three owners", speaker = "Two brokers", kind = "indirect" },
    { "choosing courage", speaker = "Selin Aktürk", via = { "LinkedIn" }, kind = "mixed" },
    { "the yard had discounted the series", speaker = "Selin Aktürk", stance = "denies", kind = "indirect" },
    { "museum pieces with insurance", speaker = "Piet Drees", kind = "mixed" },
    { "Let me pay for these first", speaker = "Joost van Hellemond", kind = "direct" },
  },
  none = { "“hold”" },
}

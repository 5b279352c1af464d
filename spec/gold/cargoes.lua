-- Bloomberg-style markets and energy: an LNG outage, people familiar, analysts, a regulator's letter, a chief executive on a call.
return {
  published = "2022-08-24",
  text = [[
European Gas Climbs as Brightwater Delays Restart of Texas LNG Plant

By Marta Lindqvist and Samir Oyelaran

(Bloomberg) -- European natural gas jumped the most in three weeks after Brightwater LNG Inc. said its export terminal in Texas won't return to full service until late November, extending an outage that's squeezed supplies ahead of the winter.

Benchmark futures rose as much as 14% in Amsterdam. The plant, which accounts for about a sixth of US export capacity, has been idle since a fire in June.

The Houston-based company had targeted a partial restart in early October. It now expects one of three production units to resume by mid-November, with the others following "in a staged manner," it said in a statement Tuesday.

"This takes 35 cargoes off a market that was counting on every one of them," said Anneke Postma, head of gas analysis at Delft Commodity Research. "Storage will still get filled, but somebody is going to pay for it."

Utilities in Germany and Italy with long-term contracts are among buyers that have been warned of further cancellations, according to people familiar with the matter, who asked not to be identified because the discussions are private. One of the buyers, Rheintal Gas AG, has sought a written explanation, one of the people said.

A spokesman for Rheintal declined to comment on its contracts.

On a call with analysts, Brightwater Chief Executive Officer Wade Tillery sought to play down the delay. The repairs are "on plan, just not on the plan you had," Tillery said, adding that the company doesn't expect to declare a further force majeure.

Regulators appear less sure. In a letter dated Aug. 19, the US Pipeline Safety Authority said Brightwater had failed to demonstrate that its storage tanks were fit for service. The letter, seen by Bloomberg News, asks for a root-cause report by Sept. 15.

"We don't discuss correspondence with operators," said Denise Corrao, a spokeswoman for the regulator.

Goldfinch & Co. raised its fourth-quarter price forecast to 240 euros a megawatt-hour from 205 euros, saying the risk of demand destruction in heavy industry had become "the base case."

"Europe can outbid Asia, but it can't outbid the weather," Goldfinch analyst Tobias Renner wrote in a note to clients.

Not everyone is bullish. Mild temperatures and weak factory output could leave the region with more gas in storage than it needs by March, according to Ines Caldeira, a portfolio manager at Lisbon-based Atlas Power Trading SA.

"People are trading the fear, not the fuel," she said by phone.

German power for next year gained 4.8%, while carbon permits were little changed.

Shares of Brightwater fell 8.1% in New York, the steepest drop since the day after the fire. Two of the company's largest shareholders have urged the board to replace Tillery, the Wall Street Ledger reported last week. Brightwater said in response that it was "fully confident in its leadership team."

--With assistance from Pilar Montoya.
]],
  quotes = {
    { "its export terminal in Texas won't return to full service", speaker = "Brightwater LNG Inc.",
      kind = "indirect" },
    { "in a staged manner", speaker = "Brightwater LNG Inc.", when = "2022-08-23", kind = "mixed" },
    { "This takes 35 cargoes off a market", speaker = "Anneke Postma", kind = "direct" },
    { "Storage will still get filled", speaker = "Anneke Postma", kind = "direct" },
    { "Utilities in Germany and Italy with long-term contracts", speaker = "people familiar with the matter", kind = "indirect" },
    { "has sought a written explanation", speaker = "one of the people", kind = "indirect" },
    { "comment on its contracts", principal = "Rheintal Gas AG", stance = "declines" },
    { "on plan, just not on the plan you had", speaker = "Wade Tillery", kind = "mixed" },
    { "the company doesn't expect to declare a further force majeure", speaker = "Wade Tillery", kind = "indirect" },
    { "Brightwater had failed to demonstrate", speaker = "US Pipeline Safety Authority", when = "2022-08-19",
      kind = "indirect" },
    { "a root-cause report by Sept. 15", speaker = "letter", stance = "asks", kind = "indirect" },
    { "We don't discuss correspondence with operators", speaker = "Denise Corrao",
      principal = "US Pipeline Safety Authority", kind = "direct" },
    { "the risk of demand destruction in heavy industry", speaker = "Goldfinch & Co.", kind = "mixed" },
    { "Europe can outbid Asia", speaker = "Tobias Renner", kind = "direct" },
    { "Mild temperatures and weak factory output", speaker = "Ines Caldeira", kind = "indirect" },
    { "People are trading the fear, not the fuel", speaker = "Ines Caldeira", kind = "direct" },
    { "to replace Tillery", speaker = "company's largest shareholders", via = { "Wall Street Ledger" },
      to = "the board", kind = "indirect" },
    { "fully confident in its leadership team", speaker = "Brightwater LNG Inc.", kind = "mixed" },
  },
  none = {
    "Benchmark futures rose as much as 14% in Amsterdam",
    "German power for next year gained 4.8%",
  },
}

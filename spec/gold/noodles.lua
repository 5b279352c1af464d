-- A business-paper profile: an heiress's soup deal, a sceptical fund manager, an estranged uncle, a union man, people close to the group.
return {
  published = "2024-04-13",
  text = [[
The noodle heiress betting the pot on America

Leo Castellain in Bangkok

When Siriporn Wattanachai was nine, her grandfather made her eat the same bowl of instant noodles every day for a month and write down what was wrong with it.

"On the 30th day I wrote that nothing was wrong," she recalls. "He said: 'Now you are no use to me. Start again.'"

Forty years later, the chief executive of Sampan Foods is still finding fault. Since taking over from her uncle in 2019, she has shut three factories, replaced most of the board and spent $1.3bn on Mrs Beadle's, an Ohio maker of canned soup, in one of the biggest overseas purchases by a Thai food group.

The deal, which closed in January, has divided investors. Shares in Bangkok-listed Sampan have fallen 22 per cent since it was announced.

"She has bought a museum," says Kittisak Rungruang, a fund manager at Thonburi Asset Management, which sold its 2 per cent stake in February. "A very nice museum, with soup in it."

Siriporn insists that the critics are looking at the wrong thing. Mrs Beadle's, she says, has something that would have taken Sampan 20 years to build: space in 31,000 American supermarkets.

"I did not buy soup," she told the Financial Times in her office, where a wall of rival products is arranged by saltiness. "I bought the shelf."

She predicts that noodles will account for half of Mrs Beadle's sales by 2028. Analysts at Silom Securities put the figure closer to a fifth.

Friends and rivals alike describe a boss who is courteous, tireless and hard to please. A former executive says she once returned a 60-page strategy paper with only the page numbers ticked.

"She told us those were the only things she could verify," the person adds.

Her uncle, Prasert Wattanachai, who ran the company for 22 years, did not respond to a request for comment. In 2021 he told the Bangkok Post that his niece was "a good accountant in a hurry".

She laughs when reminded of the remark. "He taught me accounting," she says. "The hurry I learnt by myself."

Founded in 1961, Sampan now sells 4.6bn packets a year in 40 countries and had revenues of Bt71bn ($2bn) in 2023.

Integration has not been smooth. In March, workers at the Mrs Beadle's plant in Findlay, Ohio, voted to strike over plans to end the night shift. Dwayne Kozlowski, the local union president, accused the new owners of treating the town "like a packet you tear open and throw away".

Siriporn flew to Ohio to meet him. Kozlowski says she listened for two hours, ate in the canteen and promised that no jobs would go before 2026.

"She told me our chicken noodle was terrible," he says, "and she was right."

The company confirmed the commitment but declined to say what would happen after that date.

People close to the group say a US listing of the enlarged business is under consideration. Siriporn is coy on the subject. "I would be a bad host if I discussed dessert before the noodles," she says.

Marisa Holt, who teaches family business at a Singapore university, argues that third generations usually either sell up or double down.

"Pim has done the second so that nobody can ask her to do the first," says Holt, using Siriporn's nickname.

On the desk lies a small brown notebook, the latest of dozens. Asked what is wrong with today's bowl, Siriporn reaches for it.

"How long do you have?" she says.
]],
  quotes = {
    { "On the 30th day I wrote that nothing was wrong", speaker = "Siriporn Wattanachai", kind = "direct" },
    { "He said: 'Now you are no use to me", speaker = "Siriporn Wattanachai", kind = "direct" },
    { "She has bought a museum", speaker = "Kittisak Rungruang", kind = "direct" },
    { "A very nice museum, with soup in it", speaker = "Kittisak Rungruang", kind = "direct" },
    { "the critics are looking at the wrong thing", speaker = "Siriporn Wattanachai", kind = "indirect" },
    { "has something that would have taken Sampan", speaker = "Siriporn Wattanachai", kind = "indirect" },
    { "I did not buy soup", speaker = "Siriporn Wattanachai", via = { "Financial Times" }, kind = "direct" },
    { "I bought the shelf", speaker = "Siriporn Wattanachai", kind = "direct" },
    { "noodles will account for half of Mrs Beadle's sales", speaker = "Siriporn Wattanachai",
      stance = "predicts", kind = "indirect" },
    { "a boss who is courteous, tireless", speaker = "Friends and rivals", kind = "indirect" },
    { "she once returned a 60-page strategy paper", speaker = "former executive", kind = "indirect" },
    { "She told us those were the only things", speaker = "former executive", kind = "direct" },
    { "a good accountant in a hurry", speaker = "Prasert Wattanachai", via = { "Bangkok Post" }, kind = "mixed" },
    { "He taught me accounting", speaker = "Siriporn Wattanachai", kind = "direct" },
    { "The hurry I learnt by myself", speaker = "Siriporn Wattanachai", kind = "direct" },
    { "like a packet you tear open", speaker = "Dwayne Kozlowski", kind = "mixed" },
    { "she listened for two hours", speaker = "Dwayne Kozlowski", kind = "indirect" },
    { "She told me our chicken noodle was terrible", speaker = "Dwayne Kozlowski", kind = "direct" },
    { "the commitment", speaker = "Sampan Foods", stance = "confirms" },
    { "what would happen after that date", speaker = "Sampan Foods", stance = "declines" },
    { "a US listing of the enlarged business", speaker = "People close to the group", kind = "indirect" },
    { "I would be a bad host", speaker = "Siriporn Wattanachai", kind = "direct" },
    { "third generations usually either sell up", speaker = "Marisa Holt", kind = "indirect" },
    { "Pim has done the second", speaker = "Marisa Holt", kind = "direct" },
    { "How long do you have?", speaker = "Siriporn Wattanachai", stance = "asks", kind = "direct" },
  },
  none = {
    "The deal, which closed in January, has divided investors",
    "Integration has not been smooth",
  },
}

-- Shipping trade magazine, curly double quotes, brokers and owners, anonymous sources, earnings call: tanker rates, port fees and a newbuilding order.
return {
  published = "2025-04-02",
  text = [[
Pelagos doubles down on VLCCs as brokers warn of ‘frothy’ market

Athens-listed Pelagos Tankers has confirmed an order for four VLCC newbuildings at South Korea’s Daesung Heavy Industries, brushing off warnings that the sector is heading for oversupply.

The company, controlled by the Mavridis family, said in a stock exchange filing on Tuesday that the 319,000-dwt vessels will cost $127m apiece and deliver between the third quarter of 2027 and early 2028.

The order takes the Pelagos fleet to 31 ships, including resales. Shipbroking sources had linked the company with the berths as early as February, although chief financial officer Eleni Stavrou told Harbour & Hull at the time that no contract had been signed.

Chairman Nikos Mavridis struck a bullish note on a call with analysts.

“The average age of the fleet is 13 years and the yards are full,” he said. “If you do not order today, you are not in the market in 2028. It is as simple as that.”

Asked by Fjellbank analyst Ingrid Aasen whether he was concerned about a slowdown in Chinese imports, Mavridis said that he had been hearing that question since 1994.

Two of the ships have been fixed on seven-year charters to an unnamed oil major. Market sources identified the charterer as Corvane Energy. One broker put the rate at “north of $48,000 per day”, while another said it was closer to $46,000 with profit share. Corvane did not return calls.

But not everyone shares the optimism. In its weekly report, London shipbroker Ashdown Pryce said the VLCC orderbook had swollen to 11.8% of the trading fleet, from just 2% two years ago, and described sentiment as “frothy”.

“We are not calling the top,” wrote head of research Callum Reid. “But we would be surprised if earnings in 2027 looked anything like they do now.”

Spot rates for the benchmark Middle East Gulf to China route stood at $41,300 per day on Monday, according to the Baltic Exchange, up 9% week on week.

One Oslo-based owner, who asked not to be identified because he is a customer of the yard, believes that US plans to levy port fees on Chinese-built tonnage have distorted the market.

“Everybody is running to Korea at the same time,” he said. “The Koreans are not stupid. They have put the price up three times since Christmas.”

Daesung declined to comment on pricing. A spokeswoman for the yard confirmed that its 2027 slots were sold out.

Mavridis rejected suggestions that Pelagos had overpaid, noting that the last comparable resale changed hands at $131m. He said the company would finance the deal with 60% bank debt and the rest from cash, and that there were no plans to tap shareholders.

Stavrou added that the dividend policy was unchanged. Pelagos paid out $0.62 per share for the fourth quarter.

The vessels will be fitted with scrubbers and will be ready for conversion to ammonia, the filing said. Pressed on why the company had not opted for dual-fuel engines, Mavridis was blunt.

“Show me the ammonia,” he said.

Shares in Pelagos closed down 3.1% in Athens on Tuesday. The Mavridis family owns 54% of the company, which was named after the patriarch’s first ship, the 1961-built Pelagos Star.
]],
  quotes = {
    { "frothy’ market", speaker = "brokers", kind = "mixed" },
    { "an order for four VLCC newbuildings", speaker = "Pelagos Tankers", kind = "indirect", stance = "confirms" },
    { "the 319,000-dwt vessels will cost $127m", speaker = "Pelagos Tankers", kind = "indirect", when = "2025-04-01" },
    { "had linked the company with the berths", speaker = "Shipbroking sources", kind = "indirect", when = "2025-02" },
    { "no contract had been signed", speaker = "Eleni Stavrou", kind = "indirect", via = { "Harbour & Hull" } },
    { "The average age of the fleet is", speaker = "Nikos Mavridis", kind = "direct" },
    { "If you do not order today", speaker = "Nikos Mavridis", kind = "direct" },
    { "It is as simple as that", speaker = "Nikos Mavridis", kind = "direct" },
    { "he was concerned about a slowdown in", speaker = "Ingrid Aasen", kind = "indirect", stance = "asks" },
    { "he had been hearing that question since", speaker = "Nikos Mavridis", kind = "indirect" },
    { "the charterer as Corvane Energy", speaker = "Market sources", kind = "indirect" },
    { "north of $48,000 per day", speaker = "One broker", kind = "mixed" },
    { "it was closer to $46,000 with profit", speaker = "another", kind = "indirect" },
    { "the VLCC orderbook had swollen to 11.8%", speaker = "Ashdown Pryce", kind = "indirect" },
    { "“frothy”", speaker = "Ashdown Pryce", kind = "mixed" },
    { "We are not calling the top", speaker = "Callum Reid", kind = "direct" },
    { "But we would be surprised if earnings", speaker = "Callum Reid", kind = "direct" },
    { "stood at $41,300 per day on Monday", speaker = "Baltic Exchange", kind = "indirect" },
    { "US plans to levy port fees on", speaker = "One Oslo-based owner", kind = "indirect", stance = "believes" },
    { "Everybody is running to Korea at the", speaker = "One Oslo-based owner", kind = "direct" },
    { "The Koreans are not stupid", speaker = "One Oslo-based owner", kind = "direct" },
    { "They have put the price up three", speaker = "One Oslo-based owner", kind = "direct" },
    { "its 2027 slots were sold out", speaker = "spokeswoman for the yard", principal = "Daesung Heavy Industries", kind = "indirect", stance = "confirms" },
    { "Pelagos had overpaid", speaker = "Nikos Mavridis", kind = "indirect", stance = "denies" },
    { "the last comparable resale changed hands at", speaker = "Nikos Mavridis", kind = "indirect" },
    { "the company would finance the deal with", speaker = "Nikos Mavridis", kind = "indirect" },
    { "there were no plans to tap shareholders", speaker = "Nikos Mavridis", kind = "indirect" },
    { "the dividend policy was unchanged", speaker = "Eleni Stavrou", kind = "indirect" },
    { "will be fitted with scrubbers and will", speaker = "Pelagos Tankers", kind = "indirect" },
    { "Show me the ammonia", speaker = "Nikos Mavridis", kind = "direct" },
  },
  none = { "struck a bullish note on a call", "Corvane did not return calls", "Pelagos paid out $0.62 per share", "declined to comment on pricing" },
}

-- What the words of reporting make of what is said.
return {
  published = "2024-05-21",
  text = [[
Minister under fire over road contract

Transport minister Nadia Rahman denied that her brother had won the contract through her.

She confirmed that the two had spoken on the day of the award.

Opposition leader Simon Wells demanded that she resign. “She must go today,” he said.

Rahman declined to say whether she had told the prime minister.

Wells asked why the tender had been open for only four days.

The auditor, Grace Bell, promised that the report would be public by June.

Bell predicted that other contracts would be questioned.

Rahman believes that the inquiry will clear her.

The prime minister did not say that he would keep her.
]],
  quotes = {
    { "her brother had won", speaker = "Nadia Rahman", stance = "denies" },
    { "the two had spoken", speaker = "Nadia Rahman", stance = "confirms" },
    { "she resign", speaker = "Simon Wells", stance = "demands" },
    { "She must go today", speaker = "Simon Wells", stance = "asserts", kind = "direct" },
    { "whether she had told", speaker = "Nadia Rahman", stance = "declines" },
    { "why the tender had been open", speaker = "Simon Wells", stance = "asks" },
    { "the report would be public", speaker = "Grace Bell", stance = "promises" },
    { "other contracts would be questioned", speaker = "Grace Bell", stance = "predicts" },
    { "the inquiry will clear her", speaker = "Nadia Rahman", stance = "believes" },
    { "he would keep her", stance = "denies" },
  },
}

-- A political live report from Wellington: entries by the hour, a PM, his deputy and his press secretary, a minister who leaves.
return {
  published = "2024-06-19",
  text = [[
Leadership vote live: Faleolo clings on as two ministers walk

Live reporting by Hemi Pukeroa-Shaw and Olive Sutcliffe

2.05pm

Prime Minister Sione Faleolo told his caucus this morning that he would not resign, two MPs have told us.

"He said he'd been called worse things by his own mother," said one of them.

2.20pm

Conservation Minister Ngaire Tūhoro is out. "I can no longer defend in the morning what I am told at night," she has written on Facebook. Trade Minister Alistair Borthwick went an hour ago.

2.41pm

Faleolo's press secretary, Jodie Marchetti, denies that the PM has been to see the governor-general. "He's been to the dentist," she says.

2.58pm

Deputy Prime Minister Kirsty Vaifale has told Radio Aotearoa that she is "not a candidate today". Pressed on what today meant, she laughed and said: "Wednesday."

3.15pm

Opposition leader Daniel Whareaitu is enjoying himself. "They've got more contenders than policies," he told the House. He asked whether the prime minister would still be prime minister by tea.

Faleolo's reply: "I'll save the member a scone."

3.40pm

A statement from Borthwick. The former trade minister says he "did not leak, brief or whisper" and demands that the PM withdraw the claim.

4.02pm

The word in the corridor is "tight". A party whip, who asked not to be named, has just predicted that Faleolo will win by fewer than five.

4.30pm

It's over, for now. Faleolo has survived by 33 votes to 24, party president Wally Ngata-Bruce confirms. "The caucus has spoken, and I'd like my lunch," says Ngata-Bruce.

4.38pm

In an email to MPs, seen by us, Vaifale has promised that she will "serve the leader until the leader is somebody else".

Asked about that on his way to the car, her boss said it was "very Kirsty". And would he call an election?

"Ask me on a full stomach," said Faleolo.

5.01pm

From Tūhoro, on the steps of Parliament, with her dog: "I feel about ten kilos lighter. So does he."

That's all from us. Good night.
]],
  quotes = {
    { "told his caucus this morning", speaker = "two MPs", kind = "indirect" },
    { "called worse things by his own mother", kind = "direct" },
    { "I can no longer defend", speaker = "Ngaire Tūhoro", via = { "Facebook" }, kind = "direct" },
    { "the PM has been to see", speaker = "Jodie Marchetti", principal = "Sione Faleolo", stance = "denies",
      kind = "indirect" },
    { "He's been to the dentist", speaker = "Jodie Marchetti", kind = "direct" },
    { "not a candidate today", speaker = "Kirsty Vaifale", via = { "Radio Aotearoa" }, kind = "mixed" },
    { "\"Wednesday.\"", speaker = "Kirsty Vaifale", kind = "direct" },
    { "They've got more contenders", speaker = "Daniel Whareaitu", to = "the House", kind = "direct" },
    { "whether the prime minister would still be", speaker = "Daniel Whareaitu", stance = "asks", kind = "indirect" },
    { "I'll save the member a scone", speaker = "Sione Faleolo", kind = "direct" },
    { "did not leak, brief or whisper", speaker = "Alistair Borthwick", kind = "mixed" },
    { "will win by fewer than five", speaker = "party whip", stance = "predicts", kind = "indirect" },
    { "has survived by 33 votes to 24", speaker = "Wally Ngata-Bruce", stance = "confirms", kind = "indirect" },
    { "serve the leader until", speaker = "Kirsty Vaifale", stance = "promises", kind = "mixed" },
    { "very Kirsty", speaker = "Sione Faleolo", kind = "mixed" },
    { "I feel about ten kilos lighter", speaker = "Ngaire Tūhoro", kind = "direct" },
  },
}

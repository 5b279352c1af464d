-- A BBC-like UK politics story: short paragraphs, the BBC told, a government spokesperson, a leaked letter, Labour and Tories.
return {
  published = "2025-06-11",
  text = [[
Minister quits over 'cruel' changes to carers' benefit

By Priyanka Yardley
Political reporter

A government minister has resigned in protest at planned changes to carer's support, calling them "cruel and badly drawn".

Gareth Treharne, the MP for Llanferin West, said he could no longer defend the policy "to the people who raised me".

In his resignation letter, he told the prime minister that 90,000 families would lose an average of £31 a week.

Downing Street said the prime minister was "sorry to see him go" but that the reforms would go ahead.

A government spokesperson said: "We are fixing a broken system while protecting those with the greatest need."

Mr Treharne, a junior minister in the Department for Work and Pensions since July, told the BBC he had been "wrestling with this for weeks".

"My mother cared for my father for 11 years," he said.

"I sat at my desk and read that she would have been 'incentivised'. I closed the folder and I wrote the letter."

He denied he was preparing a challenge to the leadership.

The shadow work and pensions secretary, Imogen Bascombe, said the government was "coming apart at the seams".

"How many more ministers have to go before somebody picks up a calculator?" she asked.

Speaking to BBC Radio 4's Today programme on Wednesday, Chancellor Oliver Aldous insisted the sums added up.

"Nobody likes these choices," he said. "But I won't apologise for making them."

Asked if he had tried to persuade Mr Treharne to stay, he said the two had "exchanged messages".

More than 40 Labour MPs are understood to be considering voting against the bill next week.

One of them, Winifred Marchbank, said colleagues were "in tears in the tea room". Another told the BBC: "If the vote were tonight, we'd win it."

The Liberal Democrats called for the bill to be withdrawn. Their deputy leader, Sunil Penhale, said ministers should "meet one carer, just one, before they vote".

Charity Carers Together said it had received more calls in a day than in the whole of May. Its director, Agnes Plunket, warned that some families would be forced to put relatives into homes.
]],
  quotes = {
    { "cruel and badly drawn", speaker = "Gareth Treharne", kind = "mixed" },
    { "to the people who raised me", speaker = "Gareth Treharne", kind = "mixed" },
    { "90,000 families would lose", speaker = "Gareth Treharne", to = "the prime minister", kind = "indirect" },
    { "sorry to see him go", speaker = "Downing Street", kind = "mixed" },
    { "We are fixing a broken system", kind = "direct" },
    { "wrestling with this for weeks", speaker = "Gareth Treharne", via = { "BBC" }, kind = "mixed" },
    { "My mother cared for my father", speaker = "Gareth Treharne", kind = "direct" },
    { "I closed the folder", speaker = "Gareth Treharne", kind = "direct" },
    { "he was preparing a challenge", speaker = "Gareth Treharne", stance = "denies", kind = "indirect" },
    { "coming apart at the seams", speaker = "Imogen Bascombe", kind = "mixed" },
    { "How many more ministers", speaker = "Imogen Bascombe", stance = "asks", kind = "direct" },
    { "the sums added up", speaker = "Oliver Aldous", when = "2025-06-11", kind = "indirect" },
    { "But I won't apologise", speaker = "Oliver Aldous", kind = "direct" },
    { "exchanged messages", speaker = "Oliver Aldous", kind = "mixed" },
    { "in tears in the tea room", speaker = "Winifred Marchbank", kind = "mixed" },
    { "If the vote were tonight", via = { "BBC" }, kind = "direct" },
    { "meet one carer, just one", speaker = "Sunil Penhale", kind = "mixed" },
    { "it had received more calls", speaker = "Carers Together", kind = "indirect" },
    { "some families would be forced", speaker = "Agnes Plunket", kind = "indirect" },
  },
}

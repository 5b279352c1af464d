-- Science news: a study and its authors speak, an outsider comments, a term in marks.
return {
  published = "2020-09-10",
  text = [[
Crows remember a bargain, study finds

Crows that are cheated once will avoid the cheat for months, according to a study published on Thursday in the journal Animal Minds.

Researchers at the University of Tarnow trained nine birds to trade bread for cheese. The paper says the birds refused to deal with a person who ate the cheese in front of them.

“They don't hold a grudge in our sense,” said Kasia Wolny, a biologist at the university and the lead author of the study. “But they keep accounts.”

Wolny's team calls this “fairness memory”. Previous work had suggested that such memories last for days at most.

Bram de Wit, an ecologist at Leiden who was not involved in the research, cautioned that nine birds is a small number.

“It's a lovely result,” he wrote in an email. “I would like to see it in wild crows before I believe it.”

De Wit also noted that the birds may have been reacting to the person's posture.

The team concludes that sharing may be older than speech. Wolny and her co-author, Piotr Lis, said they plan to repeat the test with jackdaws next year.
]],
  quotes = {
    { "Crows that are cheated once will avoid the cheat", kind = "indirect" },
    { "the birds refused to deal with a person", kind = "indirect" },
    { "They don't hold a grudge", speaker = "Kasia Wolny", kind = "direct" },
    { "But they keep accounts", speaker = "Kasia Wolny" },
    { "such memories last for days", kind = "indirect" },
    { "nine birds is a small number", speaker = "Bram de Wit", kind = "indirect" },
    { "It's a lovely result", speaker = "Bram de Wit", kind = "direct" },
    { "I would like to see it in wild crows", speaker = "Bram de Wit" },
    { "the birds may have been reacting", speaker = "Bram de Wit", kind = "indirect" },
    { "sharing may be older than speech", kind = "indirect" },
    { "they plan to repeat the test", speaker = "Kasia Wolny and Piotr Lis", kind = "indirect" },
  },
}

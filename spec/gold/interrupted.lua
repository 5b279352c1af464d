-- One quotation in two pieces, and sentences that go on without a cue of their own.
return {
  published = "2021-09-14",
  text = [[
Orchard owners count their losses

“We lost the whole crop,” said Ingrid Solberg, who owns the largest orchard in the valley, “but we kept the trees.”

The frost came in the last week of April. “Nobody slept,” she recalled. “We lit fires between the rows. It was not enough.”

Her neighbour Lars Dahl was luckier.

“My trees bloom late,” Dahl said. “That is all there is to it.”

“I should have planted his kind,” Solberg added.
]],
  quotes = {
    { "We lost the whole crop", speaker = "Ingrid Solberg", kind = "direct" },
    { "but we kept the trees", speaker = "Ingrid Solberg" },
    { "Nobody slept", speaker = "Ingrid Solberg" },
    { "It was not enough", speaker = "Ingrid Solberg" },
    { "My trees bloom late", speaker = "Lars Dahl" },
    { "That is all there is to it", speaker = "Lars Dahl" },
    { "I should have planted", speaker = "Ingrid Solberg" },
  },
}

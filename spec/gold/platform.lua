-- A Brussels tech-regulation story: the Commission, a commissioner, a company's blog post, an MEP, a consumer group, a newspaper.
return {
  published = "2025-05-08",
  text = [[
EU fines video app Loopa €340 million over children's data

BRUSSELS — The European Commission fined the video app Loopa €340 million on Thursday, saying that the company had pushed children towards endless feeds and kept data it had promised to delete.

“Children are not raw material,” Commissioner Henrike Nordahl told journalists. “If you design a trap, do not act surprised when you are asked to open it.”

The decision gives the Singapore-owned company 90 days to change its design. If it fails to do so, Nordahl said, the daily fines will follow.

Loopa said it would appeal. In a blog post, its chief legal officer, Gavin Aberline, wrote that the Commission had relied on “screenshots from a version of the app that no longer exists.”

“We removed autoplay for under-16s in 2023,” he wrote.

The Commission's spokesperson for digital affairs, Matthieu Clavreul, said later that the inspectors had tested the app in March this year. “It was very much alive,” he said.

Asked whether Washington had intervened in the case, he said there had been “no contact on this file”.

According to the 212-page decision, a test account registered as belonging to a 13-year-old was shown 400 videos in one night.

Consumer groups welcomed the fine but said it was too small. “They earn that in nine days,” said Solveig Marstrander of the European Parents' Forum. She called on the Commission to publish the full list of design features that it considers illegal.

Dutch MEP Ruben Hoekstra, who drafted parliament's position on the law, predicted more cases before Christmas.

“The big ones have been watching this,” he told the Brussels Dispatch. “They should stop watching and start coding.”

Not all lawmakers agree. Italian MEP Fiorella Zanchetti believes the rules will drive start-ups away from Europe. “We have become world champions in writing manuals,” she said, “for machines that other people build.”

Loopa's founder, Desmond Ang-Whitlow, last spoke about the case in 2024, when he told Bloomberg that the company had “nothing to hide and nothing to fear.”

On LinkedIn, a former Loopa engineer, Katja Breuning, wrote that she had warned her managers about the feed. “They gave it a nickname,” she added. “They called it the slide.”
]],
  quotes = {
    { "the company had pushed children", speaker = "European Commission", kind = "indirect" },
    { "Children are not raw material", speaker = "Henrike Nordahl", to = "journalists", kind = "direct" },
    { "do not act surprised", speaker = "Henrike Nordahl", kind = "direct" },
    { "the daily fines will follow", speaker = "Henrike Nordahl", kind = "indirect" },
    { "it would appeal", speaker = "Loopa", kind = "indirect" },
    { "screenshots from a version of the app", speaker = "Gavin Aberline", kind = "mixed" },
    { "We removed autoplay for under-16s", speaker = "Gavin Aberline", kind = "direct" },
    { "the inspectors had tested the app", speaker = "Matthieu Clavreul", principal = "European Commission",
      kind = "indirect" },
    { "It was very much alive", speaker = "Matthieu Clavreul", kind = "direct" },
    { "no contact on this file", speaker = "Matthieu Clavreul", kind = "mixed" },
    { "was shown 400 videos in one night", kind = "indirect" },
    { "it was too small", speaker = "Consumer groups", kind = "indirect" },
    { "They earn that in nine days", speaker = "Solveig Marstrander", kind = "direct" },
    { "to publish the full list", speaker = "Solveig Marstrander", stance = "demands" },
    { "more cases before Christmas", speaker = "Ruben Hoekstra", stance = "predicts" },
    { "The big ones have been watching", speaker = "Ruben Hoekstra", via = { "Brussels Dispatch" }, kind = "direct" },
    { "the rules will drive start-ups away", speaker = "Fiorella Zanchetti", stance = "believes", kind = "indirect" },
    { "for machines that other people build", speaker = "Fiorella Zanchetti", kind = "direct" },
    { "nothing to hide and nothing to fear", speaker = "Desmond Ang-Whitlow", via = { "Bloomberg" }, kind = "mixed" },
    { "she had warned her managers", speaker = "Katja Breuning", via = { "LinkedIn" }, kind = "indirect" },
    { "They called it the slide", speaker = "Katja Breuning", kind = "direct" },
  },
}

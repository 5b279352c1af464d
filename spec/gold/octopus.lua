-- A science magazine's news item on a contested study: authors, critics, a journal, a preprint, an email.
return {
  published = "2024-03-14",
  text = [[
Do octopuses teach their young? Claim draws fire

By Ingrid Solheim

A study reporting that a Pacific octopus teaches its offspring to open shells has set off a dispute among animal behaviorists, some of whom say the finding rests on a handful of ambiguous videos.

The paper, published on 28 February in Marine Cognition, describes 14 encounters between adult and juvenile octopuses off the coast of Chile. In nine of them, the authors write, an adult “slowed or repeated” its drilling while a juvenile watched.

“We didn't go looking for teaching,” says lead author Camila Urrejola, a marine biologist at the University of Valdoro. “We were counting crabs.”

If the result holds up, it would overturn a long-standing view of octopuses as solitary animals that die soon after their eggs hatch.

That is precisely the problem, according to Peter Lindqvist, a comparative psychologist at Northmere College. He argues that the adults could not have been the parents of the juveniles and had nothing to gain from helping them.

“Teaching has a definition, and it isn't ‘standing nearby,’” Lindqvist says. “What I see is a hungry animal being followed by a smaller hungry animal.”

In a preprint posted this week, Lindqvist and his colleague Mei Tanaka reanalyzed the footage and concluded that the adults drilled no more slowly when juveniles were present than when they were alone.

Urrejola disputes that. The critics used compressed copies of the videos, she says, in which some of the drilling can't be seen at all.

“I offered to send them the originals,” she says. “They didn't answer.”

Tanaka says she never received such an offer. In an email shared with this magazine, dated 4 March, Urrejola told Tanaka that the files were available “on request.”

Not everyone sees the argument as a waste of time. “Both sides are now doing the experiment that should have been done first,” says Kwabena Asante, who studies cuttlefish at the Tidewater Institute and was not involved in either analysis. He suspects the truth lies somewhere in between.

Asante notes that meerkats were once dismissed as well, and predicts that tank experiments will settle the matter within two years.

The journal is looking into the complaint. Its editor-in-chief, Rosalind Feeney, confirmed that two of the paper's three reviewers had asked for more data but declined to comment further.

For her part, Urrejola plans to return to Chile in May with better cameras. “If I'm wrong,” she says, “I would like to be wrong in high resolution.”
]],
  quotes = {
    { "the finding rests on a handful of ambiguous videos", speaker = "animal behaviorists", kind = "indirect" },
    { "slowed or repeated", speaker = "authors", kind = "mixed" },
    { "We didn't go looking for teaching", speaker = "Camila Urrejola", kind = "direct" },
    { "We were counting crabs", speaker = "Camila Urrejola", kind = "direct" },
    { "That is precisely the problem", speaker = "Peter Lindqvist", kind = "indirect" },
    { "the adults could not have been the parents", speaker = "Peter Lindqvist", kind = "indirect" },
    { "Teaching has a definition", speaker = "Peter Lindqvist", kind = "direct" },
    { "What I see is a hungry animal", speaker = "Peter Lindqvist", kind = "direct" },
    { "the adults drilled no more slowly", kind = "indirect" },
    { "The critics used compressed copies", speaker = "Camila Urrejola", kind = "indirect" },
    { "I offered to send them the originals", speaker = "Camila Urrejola", kind = "direct" },
    { "They didn't answer", speaker = "Camila Urrejola", kind = "direct" },
    { "she never received such an offer", speaker = "Mei Tanaka", kind = "indirect" },
    { "the files were available", speaker = "Camila Urrejola", to = "Tanaka", when = "2024-03-04", kind = "mixed" },
    { "Both sides are now doing the experiment", speaker = "Kwabena Asante", kind = "direct" },
    { "the truth lies somewhere in between", speaker = "Kwabena Asante", stance = "believes", kind = "indirect" },
    { "meerkats were once dismissed as well", speaker = "Kwabena Asante", kind = "indirect" },
    { "tank experiments will settle the matter", speaker = "Kwabena Asante", stance = "predicts", kind = "indirect" },
    { "two of the paper's three reviewers had asked", speaker = "Rosalind Feeney", stance = "confirms",
      kind = "indirect" },
    { "to comment further", speaker = "Rosalind Feeney", stance = "declines" },
    { "If I'm wrong", speaker = "Camila Urrejola", kind = "direct" },
    { "I would like to be wrong in high resolution", speaker = "Camila Urrejola", kind = "direct" },
  },
}

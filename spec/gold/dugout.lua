-- A Premier-League-like press conference: a manager, a question, an injured captain, a rival, a club statement, an agent.
return {
  published = "2024-11-29",
  text = [[
Zubeldia: I will not sell Okonedo in January

Harbourne United manager Iker Zubeldia has ruled out selling Jamal Okonedo in January, insisting that the striker is “happier than ever” on the south coast.

Okonedo, 22, has been linked with a £70m move to Merrow City after scoring 11 goals in 12 games.

“Every week I read that he has packed his bags,” Zubeldia said on Friday. “I saw his bag this morning. It had a banana in it.”

The Spaniard said he had spoken to the owners and that they shared his view.

Asked if every player had a price, he smiled. “My mother has no price,” he said. “Players, we will see in the summer.”

Okonedo's agent, Lars Wynter, told Sky Sports on Thursday that his client wanted to play in the Champions League. Zubeldia denied that there was any problem between the two men.

“He does his job and I do mine,” the manager said. “Mine is outdoors.”

Harbourne travel to Castle Vale on Sunday without captain Rhys Penberthy, who tore a hamstring in the 2-2 draw with Ashby. Zubeldia confirmed that the Welshman would be out for eight weeks.

Penberthy wrote on Instagram that he was “gutted but coming back stronger”.

Castle Vale boss Steve Garbutt expects a hard afternoon. “They press you like a shirt,” he said.

Garbutt was also asked about referee Colin Duxbury, who sent him off in March. “No comment,” he replied. “I've got a mortgage.”

Harbourne confirmed in a statement that they had reported an incident of racist chanting at Ashby. “The club will support Jamal and all our players,” the statement said.

The Premier League said it was aware of the matter.

Zubeldia, whose contract ends in June, refused to say whether he would sign a new one. He joked that his wife would be told first, then his dog, then the press.

“What I can promise,” he said, “is that we will not defend like we did at Ashby. If we do, I will walk home.”

It is 140 miles.
]],
  quotes = {
    { "I will not sell Okonedo in January", speaker = "Iker Zubeldia" },
    { "happier than ever", speaker = "Iker Zubeldia", kind = "mixed" },
    { "Every week I read that he has packed", speaker = "Iker Zubeldia", when = "2024-11-29", kind = "direct" },
    { "It had a banana in it", speaker = "Iker Zubeldia", kind = "direct" },
    { "he had spoken to the owners", speaker = "Iker Zubeldia", kind = "indirect" },
    { "My mother has no price", speaker = "Iker Zubeldia", kind = "direct" },
    { "Players, we will see in the summer", speaker = "Iker Zubeldia", kind = "direct" },
    { "his client wanted to play", speaker = "Lars Wynter", principal = "Jamal Okonedo", via = { "Sky Sports" },
      when = "2024-11-28", kind = "indirect" },
    { "there was any problem between", speaker = "Iker Zubeldia", stance = "denies", kind = "indirect" },
    { "He does his job and I do mine", speaker = "Iker Zubeldia", kind = "direct" },
    { "the Welshman would be out", speaker = "Iker Zubeldia", stance = "confirms", kind = "indirect" },
    { "gutted but coming back stronger", speaker = "Rhys Penberthy", via = { "Instagram" }, kind = "mixed" },
    { "They press you like a shirt", speaker = "Steve Garbutt", kind = "direct" },
    { "I've got a mortgage", speaker = "Steve Garbutt", kind = "direct" },
    { "they had reported an incident", speaker = "Harbourne United", stance = "confirms", kind = "indirect" },
    { "The club will support Jamal", kind = "direct" },
    { "it was aware of the matter", speaker = "Premier League", kind = "indirect" },
    { "whether he would sign a new one", speaker = "Iker Zubeldia", stance = "declines" },
    { "his wife would be told first", speaker = "Iker Zubeldia", kind = "indirect" },
    { "is that we will not defend", speaker = "Iker Zubeldia", kind = "direct" },
  },
}

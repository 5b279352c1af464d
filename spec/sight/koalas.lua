-- An Australian site: a koala survey, logging, a state corporation, a mill town, a minister on radio.
return {
  published = "2026-05-04",
  text = [[
Koala numbers in Wirrabilla forest halve in three years as loggers and campaigners trade blame

By Tegan Mulcahy

The number of koalas living in a state forest on the New South Wales mid-north coast has halved in three years, according to a survey by the Wirrabilla Koala Alliance.

Volunteers with drones and thermal cameras counted 61 of the animals in Wirrabilla State Forest in March, down from 128 in 2023.

Alliance president Dr Fiona Strickland said the result had left her in tears.

"We checked it, and checked it again," she said. "You don't lose half a population by accident."

Dr Strickland believes logging in the eastern compartments has pushed koalas onto roads. She has called for an immediate halt to harvesting.

The forest is managed by the state-owned Forestry Management Corporation.

Corporation spokesperson Lachlan Eddy said the method used was "not scientifically robust" and that its own monitoring showed a stable population.

"We leave every tree in which a koala is seen," Mr Eddy said in a statement. He denied crews had worked in areas set aside for wildlife.

The ABC has seen photographs of a felled tallowwood inside a marked exclusion zone.

Former contractor Wayne Pascoe, who worked in the forest until last year, said exclusion tape was sometimes moved.

"You'd turn up Monday and the line was 30 metres over," he said. "Nobody asked and nobody said."

The corporation said it had referred Mr Pascoe's claims to the Environment Protection Authority (EPA).

EPA officers visited the site on April 21, a spokesperson for the watchdog confirmed.

Mill worker Shayna Krahe said the town of Barrum depended on the forest.

"I love koalas, everyone here does," Ms Krahe said. "But my kids eat because of those trees."

Barrum Shire Mayor Doug Pettifer said he feared the mill would shut by Christmas if harvesting stopped. He accused campaigners from the city of "treating us like a museum".

State Environment Minister Carmel Di Pietro told ABC Radio on Monday she would not be rushed into a decision.

"I've got my department going through the numbers line by line," she said.

The minister promised to release the department's advice by the end of June.

Greens MP Jonah Sharpe said that was far too late. "By June there'll be nothing left to count," he said.

Ecologist Anil Weerasinghe of Mallory University, who was not involved in the survey, said drone counts were "about as good as it gets" but cautioned that fire and disease could also have played a part.

Local elder Aunty Rhonda Kelleher said her people had seen the decline coming for a decade.

"We knew when the creek went quiet," she said.

She asked the government to sit down with her community before any decision was made.

The alliance says it will repeat the count in September.
]],
  quotes = {
    { "The number of koalas living in", speaker = "Wirrabilla Koala Alliance",
      kind = "indirect" },
    { "the result had left her in tears", speaker = "Fiona Strickland", kind = "indirect" },
    { "We checked it, and checked it again", speaker = "Fiona Strickland", kind = "direct" },
    { "You don't lose half a population", speaker = "Fiona Strickland", kind = "direct" },
    { "logging in the eastern compartments has pushed", speaker = "Fiona Strickland", stance = "believes",
      kind = "indirect" },
    { "an immediate halt to harvesting", speaker = "Fiona Strickland", stance = "demands", kind = "indirect" },
    { "not scientifically robust", speaker = "Lachlan Eddy", principal = "Forestry Management Corporation",
      kind = "mixed" },
    { "its own monitoring showed a stable population", speaker = "Lachlan Eddy",
      principal = "Forestry Management Corporation", kind = "indirect" },
    { "We leave every tree in which a", speaker = "Lachlan Eddy", principal = "Forestry Management Corporation",
      kind = "direct" },
    { "crews had worked in areas set aside", speaker = "Lachlan Eddy",
      principal = "Forestry Management Corporation", stance = "denies", kind = "indirect" },
    { "exclusion tape was sometimes moved", speaker = "Wayne Pascoe", kind = "indirect" },
    { "You'd turn up Monday and the line", speaker = "Wayne Pascoe", kind = "direct" },
    { "Nobody asked and nobody said", speaker = "Wayne Pascoe", kind = "direct" },
    { "it had referred Mr Pascoe's claims to", speaker = "Forestry Management Corporation", kind = "indirect" },
    { "EPA officers visited the site on April", speaker = "spokesperson for the watchdog",
      principal = "Environment Protection Authority", stance = "confirms", kind = "indirect" },
    { "the town of Barrum depended on", speaker = "Shayna Krahe", kind = "indirect" },
    { "I love koalas, everyone here does", speaker = "Shayna Krahe", kind = "direct" },
    { "But my kids eat because of", speaker = "Shayna Krahe", kind = "direct" },
    { "the mill would shut by Christmas", speaker = "Doug Pettifer", kind = "indirect" },
    { "treating us like a museum", speaker = "Doug Pettifer", kind = "mixed" },
    { "she would not be rushed into", speaker = "Carmel Di Pietro", via = { "ABC Radio" }, when = "2026-05-04",
      kind = "indirect" },
    { "I've got my department going through", speaker = "Carmel Di Pietro", kind = "direct" },
    { "to release the department's advice by", speaker = "Carmel Di Pietro", stance = "promises",
      kind = "indirect" },
    { "that was far too late", speaker = "Jonah Sharpe", kind = "indirect" },
    { "By June there'll be nothing left", speaker = "Jonah Sharpe", kind = "direct" },
    { "about as good as it gets", speaker = "Anil Weerasinghe", kind = "mixed" },
    { "fire and disease could also have played", speaker = "Anil Weerasinghe", kind = "indirect" },
    { "her people had seen the decline coming", speaker = "Rhonda Kelleher", kind = "indirect" },
    { "We knew when the creek went quiet", speaker = "Rhonda Kelleher", kind = "direct" },
    { "to sit down with her community before", speaker = "Rhonda Kelleher", to = "the government",
      stance = "asks", kind = "indirect" },
    { "it will repeat the count in September", speaker = "Wirrabilla Koala Alliance", kind = "indirect" },
  },
  none = {
    "counted 61 of the animals in",
    "The forest is managed by the state-owned",
    "photographs of a felled tallowwood inside",
  },
}

-- A Jamaican daily on praedial larceny: a farmer in patois, a superintendent, an authority by its letters, a deacon and his wife, an exporter unnamed.
return {
  published = "2023-02-17",
  text = [[
Farmers cry foul as thieves clear $4m in yams overnight

BY CLAUDETTE PINNOCK-HIBBERT
Sunrise writer

WINDSOR GAP, Trelawny — “Dem dig it like dem did plant it,” lamented Everald Gayle, 63, as he surveyed two acres of empty hills on Wednesday. “Not a head leave.”

Gayle told the Sunrise that he reported the theft at the Windsor Gap Police Station and was asked if he had a receipt for the yams.

“Mi plant dem, officer. Di ground is di receipt,” he recalled saying.

But head of the Trelawny Western police, Superintendent Oral Buchanan, insisted that his officers are taking the matter seriously. He disclosed that two men from a neighbouring parish had been detained and a truck seized.

“I want to say to the farmers: do not take up machete,” the superintendent said. “Take up the telephone.”

The Rural Farming Authority (RFA) estimates that praedial larceny costs the sector $6 billion a year. RFA chief executive officer Dr Marvalyn Tulloch, in calling for a traceability system, argued that buyers were as guilty as thieves.

“Somebody is exporting those yams,” she charged. “They are not walking to Miami.”

An exporter, who asked that his name be withheld, denied that he had ever bought stolen produce. “I ask no questions, so I get no lies,” he reasoned.

President of the Windsor Gap Yam Growers' Benevolent Society, Deacon Lascelles Rowe, said members had resorted to sleeping in their fields. According to Rowe, at least three growers have given up farming since Christmas.

His wife, Ionie Rowe, who sells in the market at Brown's Cross, has heard it all before. “Is promise we get from Independence,” she scoffed.

Minister of Agriculture Desmond Farquharson, speaking in Parliament on Tuesday, promised to triple the fine for larceny “before the next crop comes out of the ground”. Opposition spokesman Peter Lyn-Sang described the pledge as “old yam in new crocus bag”.

Asked why the regulations had been delayed for two years, the minister said the attorney general's chambers had the draft.

Gayle, meanwhile, has bought a dog. He has named it “Superintendent”.
]],
  quotes = {
    { "Dem dig it like dem did plant it", speaker = "Everald Gayle", when = "2023-02-15", kind = "direct" },
    { "he reported the theft", speaker = "Everald Gayle", via = { "Sunrise" }, kind = "indirect" },
    { "Di ground is di receipt", speaker = "Everald Gayle", kind = "direct" },
    { "his officers are taking the matter", speaker = "Oral Buchanan", stance = "asserts", kind = "indirect" },
    { "two men from a neighbouring parish", speaker = "Oral Buchanan", kind = "indirect" },
    { "Take up the telephone", speaker = "Oral Buchanan", kind = "direct" },
    { "praedial larceny costs the sector", speaker = "Rural Farming Authority", kind = "indirect" },
    { "buyers were as guilty as thieves", speaker = "Marvalyn Tulloch", kind = "indirect" },
    { "They are not walking to Miami", speaker = "Marvalyn Tulloch", kind = "direct" },
    { "he had ever bought stolen produce", speaker = "exporter", stance = "denies", kind = "indirect" },
    { "at least three growers have given up", speaker = "Lascelles Rowe", kind = "indirect" },
    { "Is promise we get from Independence", speaker = "Ionie Rowe", kind = "direct" },
    { "before the next crop", speaker = "Desmond Farquharson", when = "2023-02-14", stance = "promises",
      kind = "mixed" },
    { "old yam in new crocus bag", speaker = "Peter Lyn-Sang", kind = "mixed" },
    { "chambers had the draft", speaker = "Desmond Farquharson", kind = "indirect" },
  },
  none = { "“Superintendent”" },
}

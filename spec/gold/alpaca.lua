-- New York Times-style foreign dispatch from the Peruvian highlands: herders, a minister by telephone, a climatologist, a president and a rival.
return {
  published = "2023-03-19",
  text = [[
As Frost Comes Early, Peru’s Alpaca Herders Count the Dead

By Rebecca Stahlmann

Rebecca Stahlmann reported from Huayllacancha, Peru, where she spent four days with herding families.

HUAYLLACANCHA, Peru — By the time the sun reached the corral, a little after 7, Teófilo Quispe Larico had already counted 11 dead alpacas, most of them born in January.

“They lie down together for the warmth,” he said, nudging a rigid fleece with his boot. “In the morning you see who was on the outside.”

Mr. Quispe, 54, has kept alpacas all his life on this treeless plateau, 15,400 feet above the sea. He said he could not remember a year in which the hard frosts arrived in February.

Across the southern highlands, more than 70,000 animals have died since the start of the year, according to the regional agriculture directorate. The government in Lima has declared an emergency in 22 districts and has promised fodder, veterinary kits and cash. In Huayllacancha, none of it had arrived by the second week of March.

“They came with a camera,” said Mr. Quispe’s neighbor, Justina Ccama, 61. “They photographed the dead ones and they went.”

In a telephone interview, the agriculture minister, Ricardo Benavides Arrué, insisted that 40 trucks were on the road but acknowledged that some had been held up by protests.

“The mountains are not a supermarket,” Mr. Benavides said. “You cannot simply turn up.”

Scientists say the picture is complicated. Warmer air dries out the pasture, so the animals enter the cold months thin, said Ximena Portocarrero, a climatologist at the National Institute of the Andes.

“People hear ‘warming’ and they think of heat,” she said. “Here it kills by cold.”

The losses could hardly have come at a worse moment. Prices for alpaca fiber, which ends up in $600 sweaters in Milan and Manhattan, have fallen by half since 2019, and months of political turmoil have kept buyers away.

A letter sent to President Armando Villacorta last month by nine herding communities warned that the young would leave the plateau “as one leaves a house with no roof.”

Mr. Villacorta, who is facing an impeachment vote, told reporters on Tuesday that his opponents were “doing politics with dead animals.” Lourdes Tintaya, a congresswoman from the highlands and his likeliest successor, replied that he should come and do the burying.

Few people in Huayllacancha were following the exchange. The nearest cellphone signal is a two-hour walk away.

Mr. Quispe’s son Wilber, 19, left for the city of Arequipa in January to work on a building site. “He tells me to sell what is left,” Mr. Quispe said. “I ask him, to whom?”

A veterinarian working in the area, who asked not to be identified because she was not authorized to speak to journalists, said that half of the surviving females had miscarried and that the true toll would not be known until the shearing in November.

That evening Mr. Quispe’s wife, Benigna Huanca, fed dried dung into the stove. She said that most nights she dreamed of grass.

“Green, up to here,” she said, holding a hand at her waist.

In the morning her husband came in from the corral and sat for a while without taking off his hat.

“Only seven,” he said.
]],
  quotes = {
    { "They lie down together for the warmth", speaker = "Teófilo Quispe Larico", kind = "direct" },
    { "In the morning you see who was on the outside", speaker = "Teófilo Quispe Larico", kind = "direct" },
    { "he could not remember a year", speaker = "Teófilo Quispe Larico", kind = "indirect" },
    { "more than 70,000 animals have died", speaker = "regional agriculture directorate", kind = "indirect" },
    { "fodder, veterinary kits and cash", stance = "promises", kind = "indirect" },
    { "They came with a camera", speaker = "Justina Ccama", kind = "direct" },
    { "They photographed the dead ones", speaker = "Justina Ccama", kind = "direct" },
    { "40 trucks were on the road", speaker = "Ricardo Benavides Arrué", kind = "indirect" },
    { "some had been held up by protests", speaker = "Ricardo Benavides Arrué", kind = "indirect" },
    { "The mountains are not a supermarket", speaker = "Ricardo Benavides Arrué", kind = "direct" },
    { "You cannot simply turn up", speaker = "Ricardo Benavides Arrué", kind = "direct" },
    { "the picture is complicated", speaker = "Scientists", kind = "indirect" },
    { "Warmer air dries out the pasture", speaker = "Ximena Portocarrero", kind = "indirect" },
    { "and they think of heat", speaker = "Ximena Portocarrero", kind = "direct" },
    { "Here it kills by cold", speaker = "Ximena Portocarrero", kind = "direct" },
    { "as one leaves a house with no roof", speaker = "letter", kind = "mixed" },
    { "doing politics with dead animals", speaker = "Armando Villacorta", to = "reporters", when = "2023-03-14",
      kind = "mixed" },
    { "he should come and do the burying", speaker = "Lourdes Tintaya", kind = "indirect" },
    { "He tells me to sell what is left", speaker = "Teófilo Quispe Larico", kind = "direct" },
    { "I ask him, to whom?", speaker = "Teófilo Quispe Larico", kind = "direct" },
    { "half of the surviving females had miscarried", speaker = "veterinarian", kind = "indirect" },
    { "most nights she dreamed of grass", speaker = "Benigna Huanca", kind = "indirect" },
    { "Green, up to here", speaker = "Benigna Huanca", kind = "direct" },
    { "Only seven", speaker = "Teófilo Quispe Larico", kind = "direct" },
  },
  none = {
    "The losses could hardly have come at a worse moment",
  },
}

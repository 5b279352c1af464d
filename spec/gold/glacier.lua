-- A climate story of an international news site: a study, its authors, NGOs, a ministry, a mine, an outside expert, a herder.
return {
  published = "2021-09-30",
  text = [[
Peru could lose most of its tropical glaciers by 2050, study warns

LIMA — Peru is on course to lose four-fifths of its glacier ice by the middle of the century, a decade sooner than previously thought, according to a study published on Wednesday in the journal Environmental Research Letters.

The loss would cut dry-season water supplies to more than 2 million people in the valleys of Áncash and Cusco, the researchers found, and would be hard to reverse even if the world stopped burning fossil fuels tomorrow.

“We expected bad news,” said lead author Annika Straumann, a glaciologist at the University of Bern. “We did not expect it to be this punctual.”

Her team combined satellite images with 40 years of field measurements from 112 glaciers.

For co-author Wilmer Quispe Huamán, the numbers are personal. He grew up in a village below the Yanarumi glacier, which has shrunk by half since 1990.

“When I was a boy we could hear the ice at night,” Quispe said. “My daughters have never heard it. They think I am telling them a story.”

Environmental groups said the findings showed that the government’s plans were inadequate.

“This is a death sentence for towns that have done nothing to cause the crisis,” said María Fernanda Olórtegui, climate campaigner at the Lima-based NGO Agua Justa. She called on Congress to ban new mining concessions in the headwaters.

In a joint statement, Agua Justa and Friends of the Andes accused the authorities of “measuring the patient’s temperature while the house burns down.”

The environment ministry said it took the study seriously but disputed that nothing was being done.

Minister Óscar Benavides Luna told a news conference that 1.2 billion soles ($290 million) would be spent on small reservoirs over the next five years.

“Peru produces 0.4% of the world’s emissions and suffers 100% of the consequences,” Benavides said. “We will knock on every door in Glasgow,” he added, referring to the U.N. climate summit that opens next month.

A draft of the national water plan seen by this news organization, however, acknowledges that fewer than a third of the reservoirs promised in 2016 were ever built.

Benavides did not respond to a request for comment on the draft.

Campaigners have long blamed mining companies for making the shortages worse. Minera Cerro Alto, which runs a copper mine above the town of Huaylla, said in an email that it used less than 1% of the basin’s water and recycled most of it.

“We live in the same valley as our neighbors and we drink from the same river,” company spokesperson Lorena Pizarro wrote.

Not everyone agrees with the timetable. Joseph Tarrant, a hydrologist at the University of Leeds who was not involved in the research, cautioned that the model might underestimate snowfall at high altitude.

“The direction is right,” he said. “The date is a guess, and the authors are honest about that.”

In Huaylla, Felícitas Rurush, a 67-year-old alpaca herder, does not need to be told. She said the spring behind her house dried up for the first time in July, and that two of her sons had left for Lima.

“They tell us to adapt,” Rurush said in Quechua. “How does an alpaca adapt?”
]],
  quotes = {
    { "Peru is on course to lose four-fifths", speaker = "study", kind = "indirect" },
    { "The loss would cut dry-season water supplies", speaker = "researchers", kind = "indirect" },
    { "We expected bad news", speaker = "Annika Straumann", kind = "direct" },
    { "We did not expect it to be this punctual", speaker = "Annika Straumann", kind = "direct" },
    { "When I was a boy we could hear the ice", speaker = "Wilmer Quispe Huamán", kind = "direct" },
    { "My daughters have never heard it", speaker = "Wilmer Quispe Huamán", kind = "direct" },
    { "plans were inadequate", speaker = "Environmental groups", kind = "indirect" },
    { "This is a death sentence for towns", speaker = "María Fernanda Olórtegui", kind = "direct" },
    { "to ban new mining concessions", speaker = "María Fernanda Olórtegui", stance = "demands", kind = "indirect" },
    { "temperature while the house burns down", speaker = "Agua Justa and Friends of the Andes", kind = "mixed" },
    { "it took the study seriously", speaker = "environment ministry", kind = "indirect" },
    { "nothing was being done", speaker = "environment ministry", stance = "denies", kind = "indirect" },
    { "would be spent on small reservoirs", speaker = "Óscar Benavides Luna", kind = "indirect" },
    { "Peru produces 0.4% of the world", speaker = "Óscar Benavides Luna", kind = "direct" },
    { "We will knock on every door", speaker = "Óscar Benavides Luna", kind = "direct" },
    { "fewer than a third of the reservoirs", kind = "indirect" },
    { "mining companies for making the shortages worse", speaker = "Campaigners", kind = "indirect" },
    { "it used less than 1% of the basin", speaker = "Minera Cerro Alto", kind = "indirect" },
    { "We live in the same valley", speaker = "Lorena Pizarro", principal = "Minera Cerro Alto", kind = "direct" },
    { "the model might underestimate snowfall", speaker = "Joseph Tarrant", kind = "indirect" },
    { "The direction is right", speaker = "Joseph Tarrant", kind = "direct" },
    { "The date is a guess", speaker = "Joseph Tarrant", kind = "direct" },
    { "the spring behind her house dried up", speaker = "Felícitas Rurush", kind = "indirect" },
    { "They tell us to adapt", speaker = "Felícitas Rurush", kind = "direct" },
    { "How does an alpaca adapt", speaker = "Felícitas Rurush", stance = "asks", kind = "direct" },
  },
  none = { "Her team combined satellite images", "which has shrunk by half since 1990" },
}

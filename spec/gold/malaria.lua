-- An agency on a drug trial: an Ethiopian author, a Dutch one, a German company's chief, a French charity, a Brazilian minister.
return {
  published = "2025-09-04",
  text = [[
Single dose of new malaria drug protects two in three children, trial finds

PARIS, Sept 4 (AFP) - A single dose of an experimental drug protected two-thirds of young children against malaria for six months, according to a study published on Thursday.

The drug, known as TVX-19, was tested on 2,380 children under five in Ethiopia, Mozambique and Brazil.

"We expected it to work. We did not expect it to work this well," said lead author Almaz Worku Demissie, a paediatrician at Awasso University.

But Almaz cautioned that protection fell sharply after the seventh month. Children would therefore need two doses a year, she said.

Co-author Jeroen van der Heuvel, a Dutch epidemiologist, said the side effects were mild. Fewer than one percent of the children had developed a rash, Van der Heuvel told AFP.

The trial was funded by the German drugmaker Tauberg Pharma. Its chief executive, Friederike von Achenbach, said the company would seek approval from regulators by March. She promised to sell the drug "at cost" in the 40 poorest countries.

Aid groups were sceptical. Médicaments Pour Tous (MPT), a French charity, demanded that Tauberg publish the price of making a dose.

"'At cost' can mean anything until we see the invoice," said MPT's director, Jean-Baptiste de Kersaint.

A spokesman for Tauberg said the figure was "commercially sensitive", adding that an independent auditor would check it.

Brazilian Health Minister João Paulo dos Santos Meireles said his country could begin a pilot programme in the Amazon next year. "Every rainy season counts," Meireles told the newspaper Folha do Norte.

Maria da Glória Nhantumbo, a nurse in the Mozambican province of Zambezia, said mothers had walked 30 kilometres to enrol their children. "They had heard of a spoon that keeps the fever away," she said. "I did not correct them."

Finnish parasitologist Hanna-Leena Väisänen, who was not involved in the study, believes that resistance will appear within five years.

The UN health agency said it would review the data in October. Malaria killed nearly 600,000 people in 2023, most of them young African children.
]],
  quotes = {
    { "protected two-thirds of young children", kind = "indirect" },
    { "We did not expect it to work this well", speaker = "Almaz Worku Demissie", kind = "direct" },
    { "protection fell sharply", speaker = "Almaz Worku Demissie", kind = "indirect" },
    { "Children would therefore need", speaker = "Almaz Worku Demissie", kind = "indirect" },
    { "the side effects were mild", speaker = "Jeroen van der Heuvel", kind = "indirect" },
    { "the children had developed a rash", speaker = "Jeroen van der Heuvel", via = { "AFP" }, kind = "indirect" },
    { "would seek approval from regulators", speaker = "Friederike von Achenbach", kind = "indirect" },
    { "to sell the drug", speaker = "Friederike von Achenbach", stance = "promises", kind = "mixed" },
    { "Tauberg publish the price", speaker = "Médicaments Pour Tous", stance = "demands", kind = "indirect" },
    { "can mean anything until", speaker = "Jean-Baptiste de Kersaint", kind = "direct" },
    { "commercially sensitive", principal = "Tauberg Pharma", kind = "mixed" },
    { "could begin a pilot programme", speaker = "João Paulo dos Santos Meireles", kind = "indirect" },
    { "Every rainy season counts", speaker = "João Paulo dos Santos Meireles", via = { "Folha do Norte" },
      kind = "direct" },
    { "I did not correct them", speaker = "Maria da Glória Nhantumbo", kind = "direct" },
    { "resistance will appear", speaker = "Hanna-Leena Väisänen", stance = "believes", kind = "indirect" },
  },
}

-- A science journal's news story: a gene in bats, the lead author, outside researchers in the present tense, a rival preprint, a company.
return {
  published = "2022-09-14",
  text = [[
Bats’ secret to shrugging off viruses could lie in a single gene

Variant that quietens the immune system protects mice from influenza.

Hester Abioye-Lang

A gene variant found in cave-dwelling bats might explain how the animals carry dozens of deadly viruses without falling ill, researchers report today in Cell.

The variant dampens the activity of TRIM88, a protein that triggers inflammation when cells detect an intruder.

“It is like a smoke alarm that rings once and then goes quiet,” says Ingrid Vasquez-Thorne, an immunologist at the Baltic Institute of Immunology in Riga, who led the study. “The fire brigade comes, but nobody floods the house.”

Vasquez-Thorne and her colleagues sequenced the genomes of 38 bat species, then inserted the bat version of TRIM88 into laboratory mice. When the animals were exposed to influenza, 90% survived, compared with 35% of ordinary mice. The variant seems to have evolved on four separate occasions, which the authors argue is a sign of strong natural selection.

Other researchers are impressed, but cautious. “The mouse data are beautiful,” says Kwabena Duah, a virologist at the Volta Centre for Emerging Infections in Accra. “But a mouse with one bat gene is not a bat.”

Duah points out that bats’ body temperature can climb above 40 °C during flight, which might keep viruses in check without any help from TRIM88.

Lian Zhu-Petersen, who studies ageing at the University of Aarhus in Denmark, wonders whether the variant also explains why bats live for so long. “A Brandt’s bat can reach the age of 41 and weighs less than two sugar cubes,” she says. “Low inflammation has to be part of that.”

Not everyone is persuaded. In a preprint posted in June, Matthias Oberholzer, a virologist at the Helvetic Institute of Virology in Basel, Switzerland, reported that TRIM88 activity was the same in infected and uninfected bat cells. He stands by the result. “Cell lines can mislead, and that includes mine,” Oberholzer told Nature. “But it also includes theirs.”

Vasquez-Thorne counters that Oberholzer used kidney cells, in which the gene is barely active.

The finding has already attracted commercial interest. Noctura Bio, a biotechnology company in Boston, Massachusetts, has licensed a patent on the variant. The company said in a statement that it plans to begin testing a therapy for sepsis in people in 2025. Its chief scientific officer, Rohan Estrada, declined to share safety data, citing “competitive reasons”.

Drugs that damp down inflammation have a dismal record in sepsis: more than 100 trials have failed, according to a review published last year. “I hope I’m wrong, but we have cured sepsis in mice many times,” says Duah.

The ‘bat squad’, as the Riga team is known at the institute, will return to the caves of northern Thailand next month. “Bats have had 60 million years to work this out,” says Teodors Kalniņš, a PhD student in the group. “We’ve had six.”
]],
  quotes = {
    { "A gene variant found in cave-dwelling bats", speaker = "researchers", when = "2022-09-14",
      kind = "indirect" },
    { "It is like a smoke alarm", speaker = "Ingrid Vasquez-Thorne", kind = "direct" },
    { "The fire brigade comes", speaker = "Ingrid Vasquez-Thorne", kind = "direct" },
    { "is a sign of strong natural selection", speaker = "authors", kind = "indirect" },
    { "The mouse data are beautiful", speaker = "Kwabena Duah", kind = "direct" },
    { "But a mouse with one bat gene", speaker = "Kwabena Duah", kind = "direct" },
    { "body temperature can climb above", speaker = "Kwabena Duah", kind = "indirect" },
    { "the variant also explains why bats live", speaker = "Lian Zhu-Petersen", stance = "asks",
      kind = "indirect" },
    { "bat can reach the age of 41", speaker = "Lian Zhu-Petersen", kind = "direct" },
    { "Low inflammation has to be part of that", speaker = "Lian Zhu-Petersen", kind = "direct" },
    { "TRIM88 activity was the same in infected", speaker = "Matthias Oberholzer", kind = "indirect" },
    { "Cell lines can mislead", speaker = "Matthias Oberholzer", via = { "Nature" }, kind = "direct" },
    { "But it also includes theirs", speaker = "Matthias Oberholzer", kind = "direct" },
    { "Oberholzer used kidney cells", speaker = "Ingrid Vasquez-Thorne", kind = "indirect" },
    { "it plans to begin testing a therapy", speaker = "Noctura Bio", kind = "indirect" },
    { "to share safety data", speaker = "Rohan Estrada", stance = "declines" },
    { "more than 100 trials have failed", speaker = "review", kind = "indirect" },
    { "we have cured sepsis in mice many times", speaker = "Kwabena Duah", kind = "direct" },
    { "Bats have had 60 million years", speaker = "Teodors Kalniņš", kind = "direct" },
    { "We’ve had six", speaker = "Teodors Kalniņš", kind = "direct" },
  },
  none = { "bat squad", "The finding has already attracted commercial interest" },
}

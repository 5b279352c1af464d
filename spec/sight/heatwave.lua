-- Indian broadsheet: heat deaths, an Opposition charge, a High Court hearing, Mr. and Ms., ages in brackets.
return {
  published = "2024-05-29",
  text = [[
Heatwave deaths: Opposition seeks Health Minister’s resignation; not a single file pending, says Rathod

JALGHAR: With the mercury touching 47.2 degrees Celsius on Tuesday, the toll from the heatwave in the district rose to 53, officials said, even as the State government insisted that most of the victims had died of “comorbidities”.

The district civil surgeon, Dr. Manjusha Kale, told The Deccan Standard that the mortuary at the Civil Hospital had been full since Sunday. “We have asked for two refrigerated trucks. Till they come, we are requesting families to take the bodies the same evening,” she said.

Leader of the Opposition Yashwant Pingle, who visited the hospital in the morning, alleged that the cooling centres sanctioned in the Budget existed “only on the Minister’s Instagram”. “I went to six centres. Four were locked, one was a godown and in one there was a wedding going on,” he told reporters. He demanded that Health Minister Devendra Rathod step down by Friday.

Mr. Rathod rejected the charge. “Not a single file is pending on my table,” he said, adding that a retired judge would look into every death. In a post on X later in the day, the Minister said that “politics over dead bodies” would not be forgiven by the people of the State.

The India Meteorological Department (IMD) has issued a red alert for three more days. “There will be no respite before June 2,” said K. Subhalakshmi, who heads its regional centre in Nagpur. The night temperatures, according to her, were a bigger worry than the maximum.

At Labour Chowk, some 200 men were waiting for work at 11 a.m. “If I sit at home I die of hunger, if I stand here I die of sun. The sun is slower,” said Ramdas Gaikwad (38), a mason, whose brother-in-law collapsed on a scaffolding on Saturday. The contractor, he claimed, had not let the men stop at noon.

Advocate Nitin Pote, appearing for the contractor, Bhushan Shroff, told PTI that his client had “followed every circular, including those he never received”.

The Bombay High Court, hearing a public interest litigation, on Tuesday asked the State to file an affidavit within a week. “Is shade such a costly thing?” Justice A.V. Deshkar asked the Additional Government Pleader, Rohini Salvi. Ms. Salvi submitted that 300 water kiosks were being set up “on a war footing”. The court observed that it had heard the same expression last summer.

Only one in four heat deaths in the State is recorded as such, says a study by the Institute of Public Health, Pune.

The State’s awareness drive, ‘Chhaya’, was launched in March by a film star. Asked if he had seen the hoardings, Mr. Gaikwad smiled. “I slept under one,” he said. “Good shade.”
]],
  quotes = {
    { "Health Minister’s resignation", speaker = "Opposition", kind = "indirect", stance = "demands" },
    { "not a single file pending", speaker = "Devendra Rathod", kind = "indirect" },
    { "the toll from the heatwave in the district", speaker = "officials", kind = "indirect" },
    { "most of the victims had died of", speaker = "State government", kind = "mixed", stance = "asserts" },
    { "the mortuary at the Civil Hospital", speaker = "Manjusha Kale", kind = "indirect", via = { "The Deccan Standard" } },
    { "We have asked for two refrigerated trucks", speaker = "Manjusha Kale", kind = "direct" },
    { "the cooling centres sanctioned in the Budget", speaker = "Yashwant Pingle", kind = "mixed", stance = "asserts" },
    { "I went to six centres", speaker = "Yashwant Pingle", kind = "direct", to = "reporters" },
    { "step down by Friday", speaker = "Yashwant Pingle", kind = "indirect", stance = "demands" },
    { "Not a single file is pending", speaker = "Devendra Rathod", kind = "direct" },
    { "a retired judge would look into every death", speaker = "Devendra Rathod", kind = "indirect", stance = "promises" },
    { "politics over dead bodies", speaker = "Devendra Rathod", kind = "mixed", via = { "X" } },
    { "There will be no respite before June 2", speaker = "K. Subhalakshmi", kind = "direct", stance = "predicts" },
    { "were a bigger worry than the maximum", speaker = "K. Subhalakshmi", kind = "indirect" },
    { "If I sit at home", speaker = "Ramdas Gaikwad", kind = "direct" },
    { "had not let the men stop at noon", speaker = "Ramdas Gaikwad", kind = "indirect", stance = "asserts" },
    { "followed every circular", speaker = "Nitin Pote", kind = "mixed", principal = "Bhushan Shroff", via = { "PTI" } },
    { "to file an affidavit within a week", speaker = "Bombay High Court", kind = "indirect", stance = "demands", to = "the State", when = "2024-05-28" },
    { "Is shade such a costly thing", speaker = "A.V. Deshkar", kind = "direct", stance = "asks", to = "the Additional Government Pleader" },
    { "300 water kiosks were being set up", speaker = "Rohini Salvi", kind = "mixed" },
    { "it had heard the same expression", speaker = "Bombay High Court", kind = "indirect" },
    { "Only one in four heat deaths", speaker = "Institute of Public Health", kind = "indirect" },
    { "I slept under one", speaker = "Ramdas Gaikwad", kind = "direct" },
  },
  none = { "Chhaya" },
}

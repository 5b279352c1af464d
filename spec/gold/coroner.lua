-- An Irish broadsheet's court page: an inquest, evidence, a deposition, counsel's questions, a coroner, a family statement.
return {
  published = "2022-10-12",
  text = [[
Widow tells inquest she warned farmer about slurry tank cover

Fiachra Mac Suibhne

The widow of a Co Clare farmer who died when the cover of a slurry tank gave way beneath him has told his inquest that she warned him twice in the weeks before his death not to walk on it.

Michael Considine (58), a dairy farmer and father of three, was found in the tank at Kilnaboy on the morning of November 3rd last year.

Bríd Considine told Clare Coroner’s Court on Tuesday that her husband went out at about 7.40am to agitate the slurry and “never came in for his tea”.

“I knew when I saw the dog on his own,” she said. “He never left Michael’s heel, that dog.”

She said the manhole cover had been replaced in 2017 but that the timber under it was the original. “I said it to him in September and I said it again at Halloween. He said he’d get to it after the silage.”

In a deposition read into the record by Sgt Noreen Twomey, a neighbour, Pádraig Hehir, said he arrived at the yard at 8.25am and saw a boot on the concrete. He had tried to lower a ladder into the tank but was driven back by the fumes.

Garda Cathal Brennan said there was “a strong smell of eggs” when he reached the scene.

Fergal Mangan, an inspector with the Health and Safety Authority (HSA), gave evidence that the cover was 11 years past the end of its recommended life and bore no load marking.

“This was a matter of when and not of if,” Mr Mangan said.

Cross-examined by Niamh Fogarty SC, for the manufacturer, Burren Precast Ltd, the inspector accepted that no complaint had ever been made about the product.

Ms Fogarty put it to him that the timber supports, and not the cover, had failed. Mr Mangan replied: “The one doesn’t fail without the other.”

She said her client wished to extend its sympathy to the family but did not accept that it was in any way responsible.

John Lucey SC, for the Considine family, asked whether farmers had been told that the covers would need to be replaced. The witness said he was not aware of any such notice.

Pathologist Dr Sunita Raghavan said death was due to drowning, with inhalation of hydrogen sulphide as a contributory factor. He would have lost consciousness within seconds, she added.

The jury of four men and three women returned a verdict of death by misadventure. They recommended that the HSA write to every dairy farmer in the State about the inspection of covers.

The coroner, Dr Ailbhe Lanigan, said it was the third such death she had dealt with in two years.

“Farmers know these tanks so well that they stop being afraid of them,” Dr Lanigan said. “I would ask anyone listening to be afraid of them.”

Speaking outside the court, the family’s solicitor, Gráinne Hogan, said they were relieved that the truth had been heard. Proceedings against Burren Precast would continue in the High Court, she said.

The company said afterwards that it would be “inappropriate to comment” while litigation was in train.
]],
  quotes = {
    { "she warned him twice in the weeks before", speaker = "Bríd Considine", kind = "indirect" },
    { "never came in for his tea", speaker = "Bríd Considine", to = "Clare Coroner’s Court", when = "2022-10-11", kind = "mixed" },
    { "I knew when I saw the dog", speaker = "Bríd Considine", kind = "direct" },
    { "He never left Michael’s heel", speaker = "Bríd Considine", kind = "direct" },
    { "had been replaced in 2017", speaker = "Bríd Considine", kind = "indirect" },
    { "I said it to him in September", speaker = "Bríd Considine", kind = "direct" },
    { "he arrived at the yard at 8.25am", speaker = "Pádraig Hehir", kind = "indirect" },
    { "a strong smell of eggs", speaker = "Cathal Brennan", kind = "mixed" },
    { "the cover was 11 years past the end", speaker = "Fergal Mangan", kind = "indirect" },
    { "This was a matter of when", speaker = "Fergal Mangan", kind = "direct" },
    { "no complaint had ever been made", speaker = "Fergal Mangan", kind = "indirect" },
    { "the timber supports, and not the cover", speaker = "Niamh Fogarty", principal = "Burren Precast Ltd", kind = "indirect" },
    { "The one doesn’t fail without the other", speaker = "Fergal Mangan", kind = "direct" },
    { "her client wished to extend its sympathy", speaker = "Niamh Fogarty", principal = "Burren Precast Ltd", kind = "indirect" },
    { "farmers had been told that the covers", speaker = "John Lucey", principal = "Considine family", stance = "asks", kind = "indirect" },
    { "he was not aware of any such notice", speaker = "Fergal Mangan", kind = "indirect" },
    { "death was due to drowning", speaker = "Sunita Raghavan", kind = "indirect" },
    { "would have lost consciousness within seconds", speaker = "Sunita Raghavan", kind = "indirect" },
    { "the HSA write to every dairy farmer", speaker = "jury", kind = "indirect" },
    { "it was the third such death", speaker = "Ailbhe Lanigan", kind = "indirect" },
    { "Farmers know these tanks so well", speaker = "Ailbhe Lanigan", kind = "direct" },
    { "I would ask anyone listening", speaker = "Ailbhe Lanigan", kind = "direct" },
    { "they were relieved that the truth", speaker = "Gráinne Hogan", kind = "indirect" },
    { "would continue in the High Court", speaker = "Gráinne Hogan", kind = "indirect" },
    { "inappropriate to comment", speaker = "Burren Precast Ltd", kind = "mixed" },
  },
  none = { "returned a verdict of death by misadventure" },
}

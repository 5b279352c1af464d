-- An Irish regional paper on a planning fight, in single quotes: a parish meeting, councillors, a developer, a TD.
return {
  published = "2023-02-16",
  text = [[
‘They’ll be able to see it from America’: Carrowbeg locals ready for the long haul over turbines

By Aoife Kinnane

Residents of Carrowbeg have vowed to bring their battle against a nine-turbine windfarm ‘to the High Court and beyond’ after planners recommended that permission be granted.

More than 200 people packed into the community centre on Monday night for a meeting that its chairperson, Seamus Tierney, described as the biggest the parish had seen ‘since the creamery closed’.

‘We are not against green energy, we are against being walked on,’ Mr Tierney told the crowd. ‘Nobody from the company ever knocked on a door in this parish.’

Bridie Garvey, whose farmhouse would stand 620 metres from the nearest turbine, said that she had first learned of the plan from a notice nailed to her own gatepost.

‘They’ll be able to see it from America,’ the 81-year-old said, to loud applause. ‘And I’ll be the one listening to it.’

The developer, Slieve Gale Renewables, which is owned by a Danish pension fund, lodged the application last September. In a statement, it said the project would power 38,000 homes and provide a community benefit fund worth €340,000 a year.

A spokesperson for the company denied that locals had been kept in the dark, pointing to two information evenings held in the Abbey Hotel.

But Cllr Declan Moyles (FG) was having none of it.

‘I was at the first one. There were four of us there, and a plate of sandwiches for 60,’ he said.

His party colleague, Cllr Orla Henchy, struck a different note, telling the Herald that the county could not go on saying no to everything. ‘We have young people leaving because there’s no work here,’ she said. ‘Somebody has to say it.’

Ms Henchy accepted, however, that the turbines, at 175 metres to the tip of the blade, were ‘not small’.

The planning report, which has been seen by the Herald, found that the visual impact on Lough Gale would be ‘significant but localised’. It also said that noise levels were within national guidelines.

That is disputed by Dr Padraig Loughnane, an acoustics consultant hired by the residents. In his submission, he argues that the guidelines, which date from 2006, are ‘not fit for purpose’, and warns that up to 14 homes would be affected at night.

A submission from the Irish Raptor Trust asks that a winter survey of hen harriers be carried out before any decision is made.

Local TD Micheál Crehan said he had been ‘inundated’ with calls. Asked by Ms Garvey whether he would lie down in front of the diggers, the Independent deputy replied that he would ‘have to check the diary’.

Not all in the hall were opposed. Farmer Tommy Joe Lavelle, who is to lease 40 acres to the company, stood up to a chorus of boos. He had got nothing from the hill in 30 years but wet feet, he said. ‘Ye can’t eat a view.’

Fr Colm Rafter, the parish priest, appealed for calm and reminded those present that they would ‘still have to bury each other’.

The council is due to make its decision by March 3. Should permission be granted, Mr Tierney said, an appeal to An Bord Pleanála would be lodged ‘before the ink is dry’.

The Department of Housing said it could not comment on individual applications.
]],
  quotes = {
    { "They’ll be able to see it from America", speaker = "Bridie Garvey", kind = "direct" },
    { "to the High Court and beyond", speaker = "Residents of Carrowbeg", stance = "promises", kind = "mixed" },
    { "that permission be granted", speaker = "planners", kind = "indirect" },
    { "since the creamery closed", speaker = "Seamus Tierney", kind = "mixed" },
    { "We are not against green energy", speaker = "Seamus Tierney", to = "the crowd", kind = "direct" },
    { "Nobody from the company ever knocked", speaker = "Seamus Tierney", kind = "direct" },
    { "she had first learned of the plan", speaker = "Bridie Garvey", kind = "indirect" },
    { "And I’ll be the one listening to it", speaker = "Bridie Garvey", kind = "direct" },
    { "the project would power 38,000 homes", speaker = "Slieve Gale Renewables", kind = "indirect" },
    { "locals had been kept in the dark", speaker = "spokesperson for the company",
      principal = "Slieve Gale Renewables", stance = "denies", kind = "indirect" },
    { "I was at the first one", speaker = "Declan Moyles", kind = "direct" },
    { "the county could not go on saying no", speaker = "Orla Henchy", via = { "Herald" }, kind = "indirect" },
    { "We have young people leaving", speaker = "Orla Henchy", kind = "direct" },
    { "Somebody has to say it", speaker = "Orla Henchy", kind = "direct" },
    { "at 175 metres to the tip", speaker = "Orla Henchy", kind = "mixed" },
    { "significant but localised", speaker = "planning report", kind = "mixed" },
    { "noise levels were within national guidelines", speaker = "planning report", kind = "indirect" },
    { "not fit for purpose", speaker = "Padraig Loughnane", kind = "mixed" },
    { "up to 14 homes would be affected", speaker = "Padraig Loughnane", kind = "indirect" },
    { "a winter survey of hen harriers", speaker = "Irish Raptor Trust", kind = "indirect" },
    { "he had been ‘inundated’ with calls", speaker = "Micheál Crehan", kind = "mixed" },
    { "whether he would lie down", speaker = "Bridie Garvey", stance = "asks", kind = "indirect" },
    { "have to check the diary", speaker = "Micheál Crehan", kind = "mixed" },
    { "He had got nothing from the hill", speaker = "Tommy Joe Lavelle", kind = "indirect" },
    { "Ye can’t eat a view", speaker = "Tommy Joe Lavelle", kind = "direct" },
    { "still have to bury each other", speaker = "Colm Rafter", kind = "mixed" },
    { "before the ink is dry", speaker = "Seamus Tierney", kind = "mixed" },
    { "it could not comment on individual applications", speaker = "Department of Housing", kind = "indirect" },
  },
  none = {
    "stood up to a chorus of boos",
    "lodged the application last September",
    "The council is due to make its decision",
  },
}

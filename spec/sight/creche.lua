-- An Irish daily: a crèche closing at short notice, parents, the Dáil, a department document, a Coalition source.
return {
  published = "2025-01-24",
  text = [[
Parents left scrambling as Co Meath crèche to close at a week’s notice

Orlaith Tunney
Education Correspondent

A crèche catering for more than 80 families in Ballycorrig, Co Meath, is to close next Friday, with some parents saying they may have to give up work.

In an email sent to parents on Tuesday evening, the owner of Little Acorns, Sinéad Mulvihill, said the business was “no longer viable” because of rising insurance and wage costs.

“This is the hardest letter I have ever had to write,” she wrote.

Ms Mulvihill (52), who opened the facility in 2009, told The Irish Times that she had lost €70,000 last year. She said she had written to the Department of Children on four occasions looking for help.

Parents gathered outside the building on Thursday morning. Aoife Kinsella, a nurse who has two children at the crèche, said she had rung 23 other providers.

“The best I got was a place on a waiting list for September 2026,” she said. “My youngest will be nearly in school.”

Her partner, Tomás Breen, said the couple had discussed one of them going part-time.

Labour councillor Deirdre Noone called on the Minister for Children, Paschal Garvey, to step in with emergency funding. She said the closure was “a slow-motion car crash that everybody saw coming”.

A spokesman for Mr Garvey said the Minister was “very conscious of the distress” caused to families. He said officials from the county childcare committee would contact every parent affected.

Asked about the matter in the Dáil, Taoiseach Eamon Looby denied that the State’s core funding scheme was failing small providers.

“There are more places in the country today than at any time in our history,” Mr Looby said.

Social Democrats TD Ríona Hession accused the Taoiseach of “living on a different planet”. She asked how many crèches would have to shut before the scheme was changed.

The Federation of Independent Childcare Providers, which represents 1,100 owners, predicted that at least 60 more would close this year. Its chairwoman, Bernie Cuffe, said members were “working for less than the people they employ”.

According to an internal department briefing document seen by The Irish Times, officials believe the number could be higher.

A Coalition source conceded that the scheme would have to be “looked at again” before the budget. “It was built for chains, not for Sinéad down the road,” the source said.

Ms Mulvihill said she did not blame the Minister personally. “I blame a spreadsheet,” she said.

She promised that all deposits would be returned before the doors closed. The crèche employs 14 people, two of whom have been there since it opened.

One of them, Majella Fay, said she had minded children whose parents she had minded. “I’ll miss the noise,” she said.
]],
  quotes = {
    { "they may have to give up work", speaker = "some parents", kind = "indirect" },
    { "no longer viable", speaker = "Sinéad Mulvihill", to = "parents", when = "2025-01-21",
      kind = "mixed" },
    { "This is the hardest letter I have", speaker = "Sinéad Mulvihill", kind = "direct" },
    { "she had lost €70,000 last year", speaker = "Sinéad Mulvihill", via = { "Irish Times" }, kind = "indirect" },
    { "she had written to the Department of Children", speaker = "Sinéad Mulvihill", kind = "indirect" },
    { "she had rung 23 other providers", speaker = "Aoife Kinsella", kind = "indirect" },
    { "The best I got was a place", speaker = "Aoife Kinsella", kind = "direct" },
    { "My youngest will be nearly in school", speaker = "Aoife Kinsella", kind = "direct" },
    { "the couple had discussed one of them", speaker = "Tomás Breen", kind = "indirect" },
    { "step in with emergency funding", speaker = "Deirdre Noone", to = "Minister for Children, Paschal Garvey",
      stance = "demands", kind = "indirect" },
    { "a slow-motion car crash that everybody saw", speaker = "Deirdre Noone", kind = "mixed" },
    { "very conscious of the distress", speaker = "spokesman for Mr Garvey", principal = "Paschal Garvey",
      kind = "mixed" },
    { "officials from the county childcare committee would", speaker = "spokesman for Mr Garvey",
      principal = "Paschal Garvey", kind = "indirect" },
    { "core funding scheme was failing small providers", speaker = "Eamon Looby", stance = "denies",
      kind = "indirect" },
    { "There are more places in the country", speaker = "Eamon Looby", kind = "direct" },
    { "living on a different planet", speaker = "Ríona Hession", kind = "mixed" },
    { "how many crèches would have to shut", speaker = "Ríona Hession", stance = "asks", kind = "indirect" },
    { "at least 60 more would close", speaker = "Federation of Independent Childcare Providers",
      stance = "predicts", kind = "indirect" },
    { "working for less than the people they", speaker = "Bernie Cuffe", kind = "mixed" },
    { "the number could be higher", speaker = "officials", via = { "Irish Times" }, stance = "believes", kind = "indirect" },
    { "the scheme would have to be “looked", speaker = "Coalition source", kind = "mixed" },
    { "It was built for chains", speaker = "Coalition source", kind = "direct" },
    { "she did not blame the Minister personally", speaker = "Sinéad Mulvihill", kind = "indirect" },
    { "I blame a spreadsheet", speaker = "Sinéad Mulvihill", kind = "direct" },
    { "all deposits would be returned before", speaker = "Sinéad Mulvihill", stance = "promises",
      kind = "indirect" },
    { "she had minded children whose parents", speaker = "Majella Fay", kind = "indirect" },
    { "I’ll miss the noise", speaker = "Majella Fay", kind = "direct" },
  },
  none = {
    "who opened the facility in 2009",
    "Parents gathered outside the building on Thursday",
    "The crèche employs 14 people",
  },
}

-- Irish regional daily: a silted harbour; a skipper, a department, the council, a TD, a minister on RTÉ, a councillor, a lifeboatman.
return {
  published = "2025-04-03",
  text = [[
Fishermen warn lives will be lost unless Cork harbour is dredged

Fishermen in a west Cork port have warned that there will be deaths unless the Government pays for the dredging of their harbour.

The warning comes after a trawler with five people on board ran aground at the entrance to Ballyfinnane harbour on Monday. All five were brought ashore by the RNLI.

"It's only the grace of God that we're not talking about a funeral," Donal Crimmins, the skipper of the Réalt na Mara, told the Irish Examiner.

Mr Crimmins, who has been fishing out of Ballyfinnane for 31 years, said the channel had become so shallow that boats could only come in for two hours either side of high tide.

He added that he had contacted the Department of the Marine "at least a dozen times" since 2021.

In a statement, the department said it was aware of the incident and that a survey of the harbour would be carried out this summer. It said responsibility for maintenance lay with Cork County Council.

A spokesperson for the council said it had applied for €2.6m under a Government scheme last year but was turned down.

Local Fine Gael TD Aoife Desmond said both sides were "playing pass the parcel with people's lives". Ms Desmond said she would raise the matter in the Dáil next week.

Speaking on RTÉ's Morning Ireland on Wednesday, Marine Minister Fergal Tuohy said he had asked officials for an urgent report.

"I fully accept that people are frustrated," Mr Tuohy said. "What I can't do is announce money on the radio."

Pressed on whether the work would be done this year, the minister said he hoped so but could not give a guarantee.

Sinn Féin councillor Micheál Ó Laoire told a meeting of the council's western division that the minister's answer was "not good enough". His motion seeking emergency funding was passed unanimously.

Kathleen Harnedy, who employs 48 people at a fish processing plant on the pier, said three of the bigger boats had already moved to Castletownbere.

"If we lose any more of them, I'm finished," said Ms Harnedy. "There's nothing else here. The young people will be on the plane to Australia."

The coxswain of the local lifeboat, Pádraig Sheehy, said conditions on Monday were fairly calm and that it would have been "a different story" in a gale. He praised the crew of the trawler for keeping their heads.

The Marine Casualty Investigation Board confirmed it was making preliminary inquiries.

According to the Ballyfinnane Harbour Users' Group, some 40,000 cubic metres of silt need to be removed. Its chairman, John Joe Lucey, claimed the harbour had not been dredged since 1998.

"The last time there was a dredger in here, I had hair," Mr Lucey laughed.

A fundraising concert, "Songs for the Sound", will be held in the parish hall on Saturday.

Mr Crimmins said he would be back at sea as soon as his boat was repaired, which could take a month.

"They'll say it's about money," he said. "I've three of my own crew with small children. You tell me what that's worth."
]],
  quotes = {
    { "lives will be lost unless Cork harbour", speaker = "Fishermen", kind = "indirect" },
    { "there will be deaths unless the Government", kind = "indirect" },
    { "It's only the grace of God", speaker = "Donal Crimmins", kind = "direct", via = { "Irish Examiner" } },
    { "the channel had become so shallow", speaker = "Donal Crimmins", kind = "indirect" },
    { "at least a dozen times", speaker = "Donal Crimmins", kind = "mixed" },
    { "it was aware of the incident", speaker = "Department of the Marine", kind = "indirect" },
    { "a survey of the harbour would be", speaker = "Department of the Marine", kind = "indirect" },
    { "responsibility for maintenance lay with", speaker = "Department of the Marine", kind = "indirect" },
    { "it had applied for €2.6m under", principal = "Cork County Council", kind = "indirect" },
    { "playing pass the parcel with", speaker = "Aoife Desmond", kind = "mixed" },
    { "she would raise the matter in the Dáil", speaker = "Aoife Desmond", kind = "indirect" },
    { "he had asked officials for an urgent", speaker = "Fergal Tuohy", kind = "indirect", via = { "Morning Ireland" }, when = "2025-04-02" },
    { "I fully accept that people are", speaker = "Fergal Tuohy", kind = "direct" },
    { "What I can't do is announce money", speaker = "Fergal Tuohy", kind = "direct" },
    { "he hoped so but could not give", speaker = "Fergal Tuohy", kind = "indirect" },
    { "not good enough", speaker = "Micheál Ó Laoire", kind = "mixed" },
    { "three of the bigger boats had already", speaker = "Kathleen Harnedy", kind = "indirect" },
    { "If we lose any more of them", speaker = "Kathleen Harnedy", kind = "direct" },
    { "There's nothing else here", speaker = "Kathleen Harnedy", kind = "direct" },
    { "The young people will be on the plane", speaker = "Kathleen Harnedy", kind = "direct" },
    { "conditions on Monday were fairly calm", speaker = "Pádraig Sheehy", kind = "mixed" },
    { "a different story", speaker = "Pádraig Sheehy", kind = "mixed" },
    { "it was making preliminary inquiries", speaker = "Marine Casualty Investigation Board", kind = "indirect", stance = "confirms" },
    { "some 40,000 cubic metres of silt", speaker = "Ballyfinnane Harbour Users' Group", kind = "indirect" },
    { "the harbour had not been dredged since", speaker = "John Joe Lucey", kind = "indirect" },
    { "The last time there was a dredger", speaker = "John Joe Lucey", kind = "direct" },
    { "he would be back at sea as soon", speaker = "Donal Crimmins", kind = "indirect" },
    { "They'll say it's about money", speaker = "Donal Crimmins", kind = "direct" },
    { "I've three of my own crew", speaker = "Donal Crimmins", kind = "direct" },
    { "You tell me what that's worth", speaker = "Donal Crimmins", kind = "direct" },
  },
  none = { "Songs for the Sound", "His motion seeking emergency funding was passed" },
}

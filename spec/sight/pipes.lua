-- Irish broadsheet, curly double quotes: homes held up for want of a wastewater plant.
return {
  published = "2025-10-22",
  text = [[
Water delays put 1,140 homes in Kilbarron on hold

More than 1,100 homes planned for the outskirts of Kilbarron, Co Cork, will not be built before 2029 because there is no capacity left in the local wastewater plant, Uisce Éireann has told Cork County Council.

In a letter to the council’s chief executive, seen by The Irish Chronicle, the utility said it could not issue “any further connection agreements” until an upgrade of the plant at Tullig was complete.

The work, originally due to finish next year, is now expected in the second quarter of 2029, according to the letter.

Developer Finbarr Cotter, whose company Lisnagree Homes has permission for 412 houses and apartments in the town, said he had already spent €3.2 million on roads and footpaths.

“I have a site with street lights and no streets,” Mr Cotter said. “The bank is ringing me every Friday, and I’ve nothing to tell them.”

The Minister for Housing, Donal Keaveney, defended the pace of investment. Speaking in Limerick on Tuesday, he insisted that the Government would still meet its target of 50,000 homes a year by the end of the decade.

“Nobody is pretending this is satisfactory,” the Minister said. “But we are putting €2 billion into pipes and plants, and you can’t pour concrete with a press release.”

Mr Keaveney added that his officials would meet the utility “within days” to see if an interim measure could be found.

Sinn Féin housing spokeswoman Aoife Tuohy said the letter was proof that the Coalition had “no plan, only a number”. She called on the Minister to come before the Dáil this week.

“He knew about Tullig in March because I asked him about it in March,” she told RTÉ Radio 1.

A spokesman for the Department of Housing said it did not comment on correspondence between third parties.

Average rents in Kilbarron have risen by 11 per cent in a year, to €1,870 a month, according to the property website Rentwatch.ie.

Sinéad Hanratty and Mark Lyons, who paid a €10,000 deposit on a house at Lisnagree in January, are living with their two children in her parents’ box room.

“We were told we’d be in for Christmas,” Ms Hanratty said. “The eldest asked Santy for a door.”

Mr Lyons, a lorry driver, said they had looked at emigrating to Perth but could not afford the flights.

Prof Gráinne Duggan, an economist at University College Cork, estimated that wastewater constraints were now delaying 30,000 homes nationally.

“It is the least glamorous crisis we have,” she said. “Nobody cuts a ribbon on a sewer.”

In a report published last month, the Federation of Irish Builders found that one in six sites with planning permission had no confirmed date for a water connection. Its director general, Conor Bracken, has warned that small builders will be the first to fold.

Cork County Council said in a statement that it was “extremely concerned” and had sought an urgent meeting with Uisce Éireann.

Residents of the existing estates will hold a public meeting in the GAA hall on Thursday night. Posters around the town bear the slogan “Flush the Excuses”.
]],
  quotes = {
    { "More than 1,100 homes planned", speaker = "Uisce Éireann", kind = "indirect", to = "Cork County Council" },
    { "it could not issue “any further", speaker = "Uisce Éireann", kind = "mixed", to = "the council’s chief executive" },
    { "is now expected in the second quarter", speaker = "Uisce Éireann", kind = "indirect" },
    { "he had already spent €3.2 million", speaker = "Finbarr Cotter", kind = "indirect" },
    { "I have a site with street lights", speaker = "Finbarr Cotter", kind = "direct" },
    { "The bank is ringing me every Friday", speaker = "Finbarr Cotter", kind = "direct" },
    { "the Government would still meet its target", speaker = "Donal Keaveney", kind = "indirect", when = "2025-10-21", stance = "asserts" },
    { "Nobody is pretending this is satisfactory", speaker = "Donal Keaveney", kind = "direct" },
    { "But we are putting €2 billion", speaker = "Donal Keaveney", kind = "direct" },
    { "his officials would meet the utility", speaker = "Donal Keaveney", kind = "mixed" },
    { "the letter was proof that the Coalition", speaker = "Aoife Tuohy", kind = "mixed" },
    { "to come before the Dáil this week", speaker = "Aoife Tuohy", kind = "indirect", to = "the Minister", stance = "demands" },
    { "He knew about Tullig in March", speaker = "Aoife Tuohy", kind = "direct", via = { "RTÉ Radio 1" } },
    { "it did not comment on correspondence", speaker = "spokesman for the Department of Housing", principal = "Department of Housing", kind = "indirect" },
    { "Average rents in Kilbarron have risen", speaker = "Rentwatch.ie", kind = "indirect" },
    { "We were told we’d be in for Christmas", speaker = "Sinéad Hanratty", kind = "direct" },
    { "The eldest asked Santy for a door", speaker = "Sinéad Hanratty", kind = "direct" },
    { "they had looked at emigrating to Perth", speaker = "Mark Lyons", kind = "indirect" },
    { "could not afford the flights", speaker = "Mark Lyons", kind = "indirect" },
    { "wastewater constraints were now delaying", speaker = "Gráinne Duggan", kind = "indirect" },
    { "It is the least glamorous crisis we have", speaker = "Gráinne Duggan", kind = "direct" },
    { "Nobody cuts a ribbon on a sewer", speaker = "Gráinne Duggan", kind = "direct" },
    { "one in six sites with planning permission", speaker = "Federation of Irish Builders", kind = "indirect", when = "2025-09" },
    { "small builders will be the first to fold", speaker = "Conor Bracken", kind = "indirect" },
    { "it was “extremely concerned”", speaker = "Cork County Council", kind = "mixed" },
    { "had sought an urgent meeting", speaker = "Cork County Council", kind = "indirect" },
  },
  none = { "are living with their two children", "Flush the Excuses", "will hold a public meeting in the GAA hall", "has permission for 412 houses" },
}

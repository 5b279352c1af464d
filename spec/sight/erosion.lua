-- Al Jazeera English feature, curly double quotes: river erosion in Bangladesh; villagers, official, engineer, researcher, report.
return {
  published = "2025-10-06",
  text = [[
‘The river ate my school’: Bangladesh’s vanishing islanders run out of land

Char Nolua, Bangladesh – Rokeya Begum has moved her house nine times. Each time, she says, she carried the same door.

“The walls you can buy again,” the 61-year-old told Al Jazeera, resting a hand on the faded blue wood. “But this door my husband made. When the river comes, I take the door first.”

Char Nolua, a low island of silt at the mouth of the Meghna River, has lost more than a third of its land since 2022. According to the local government, some 4,200 families once lived here. Fewer than 1,500 remain.

Last month, the river took the island’s only secondary school.

“On Tuesday I taught a class on triangles. On Thursday there was no classroom,” said Anwar Hossain Talukdar, the headmaster. He believes at least 60 of his 310 pupils have since left for the garment factories of Dhaka.

“I see their photos on Facebook,” he said. “They are 14, and they are standing behind machines.”

Erosion is not new to the delta. But researchers say it is speeding up. A study published in August by the Institute for Delta Futures, in Khulna, found that the rate of bank loss along the lower Meghna had doubled in two decades.

Shaila Mostafiz, a hydrologist who led the study, told Al Jazeera that heavier monsoon flows were only part of the story.

“Climate change loads the gun,” she said. “Sand dredging pulls the trigger.”

Islanders accuse a company called Padma Aggregates of mining sand within 200 metres (656ft) of the shore, in breach of its lease. At night, they say, the lights of the dredgers look like a town.

The company denies the allegations. “All our operations are conducted inside the blocks allotted by the district administration,” its general manager, Kamrul Islam Bhuiyan, said in an email. He added that Padma Aggregates had “donated 50,000 sandbags to the affected people”.

None of the dozen residents Al Jazeera spoke to had seen them.

‘Nobody asked us’

The district’s deputy commissioner, Nusrat Jahan Chowdhury, acknowledged that monitoring was weak. “I have two boats for 900 square kilometres of water,” she said. “One of them is broken.”

Chowdhury said a plan to relocate 800 families to a government housing project on the mainland had been approved, and that construction would begin in January.

But few on the island want to go. The site is 40km (25 miles) from the sea, and most of the men are fishermen.

“What shall we catch there, frogs?” asked Jamal Majhi, a father of five. “They drew a map and they put us on it. Nobody asked us.”

In a report last year, the World Bank estimated that more than 13 million Bangladeshis could be displaced within the country by 2050. Humanitarian groups have warned that cities are unprepared to receive them.

“We keep talking about these people as a future problem,” said Tobias Engström, who works on displacement at the Nordic Refugee Forum. “They are already on the ferry.”

Back at her house, Begum points to a line of foam about 30 steps away. The water will reach her kitchen by the new year, she reckons.

Will she leave the island this time?

She laughs. “My son says I should,” she said. “He says, ‘Mother, Dhaka has doors.’”
]],
  quotes = {
    { "The river ate my school", kind = "direct" },
    { "she carried the same door", speaker = "Rokeya Begum", kind = "indirect" },
    { "The walls you can buy again", speaker = "Rokeya Begum", via = { "Al Jazeera" }, kind = "direct" },
    { "But this door my husband made", speaker = "Rokeya Begum", via = { "Al Jazeera" }, kind = "direct" },
    { "When the river comes, I take", speaker = "Rokeya Begum", via = { "Al Jazeera" }, kind = "direct" },
    { "some 4,200 families once lived here", speaker = "local government", kind = "indirect" },
    { "On Tuesday I taught a class", speaker = "Anwar Hossain Talukdar", kind = "direct" },
    { "On Thursday there was no classroom", speaker = "Anwar Hossain Talukdar", kind = "direct" },
    { "at least 60 of his 310 pupils", speaker = "Anwar Hossain Talukdar", stance = "believes", kind = "indirect" },
    { "I see their photos on Facebook", speaker = "Anwar Hossain Talukdar", kind = "direct" },
    { "They are 14, and they are standing", speaker = "Anwar Hossain Talukdar", kind = "direct" },
    { "it is speeding up", speaker = "researchers", kind = "indirect" },
    { "the rate of bank loss along the lower Meghna", kind = "indirect", when = "2025-08" },
    { "heavier monsoon flows were only part", speaker = "Shaila Mostafiz", via = { "Al Jazeera" }, kind = "indirect" },
    { "Climate change loads the gun", speaker = "Shaila Mostafiz", kind = "direct" },
    { "Sand dredging pulls the trigger", speaker = "Shaila Mostafiz", kind = "direct" },
    { "mining sand within 200 metres", speaker = "Islanders", kind = "indirect" },
    { "the lights of the dredgers look like a town", speaker = "Islanders", kind = "indirect" },
    { "the allegations", speaker = "Padma Aggregates", stance = "denies", kind = "indirect" },
    { "All our operations are conducted inside", speaker = "Kamrul Islam Bhuiyan", principal = "Padma Aggregates", kind = "direct" },
    { "donated 50,000 sandbags", speaker = "Kamrul Islam Bhuiyan", kind = "mixed" },
    { "monitoring was weak", speaker = "Nusrat Jahan Chowdhury", kind = "indirect" },
    { "I have two boats for 900 square", speaker = "Nusrat Jahan Chowdhury", kind = "direct" },
    { "One of them is broken", speaker = "Nusrat Jahan Chowdhury", kind = "direct" },
    { "a plan to relocate 800 families", speaker = "Nusrat Jahan Chowdhury", kind = "indirect" },
    { "construction would begin in January", speaker = "Nusrat Jahan Chowdhury", kind = "indirect" },
    { "What shall we catch there, frogs", speaker = "Jamal Majhi", kind = "direct" },
    { "They drew a map", speaker = "Jamal Majhi", kind = "direct" },
    { "Nobody asked us.", speaker = "Jamal Majhi", kind = "direct" },
    { "more than 13 million Bangladeshis", speaker = "World Bank", when = "2024", kind = "indirect" },
    { "cities are unprepared to receive them", speaker = "Humanitarian groups", kind = "indirect" },
    { "We keep talking about these people", speaker = "Tobias Engström", kind = "direct" },
    { "They are already on the ferry", speaker = "Tobias Engström", kind = "direct" },
    { "The water will reach her kitchen", speaker = "Rokeya Begum", kind = "indirect" },
    { "My son says I should", speaker = "Rokeya Begum", kind = "direct" },
    { "Mother, Dhaka has doors", speaker = "Rokeya Begum", kind = "direct" },
  },
  none = { "has lost more than a third of its land", "the river took the island’s only", "had seen them", "The site is 40km", "Will she leave the island this time" },
}

-- CBC News, straight double quotes: a First Nation's failing water plant; chief, minister, engineer, resident, critic, email.
return {
  published = "2025-11-13",
  text = [[
Pickerel Narrows declares state of emergency after water plant fails for 3rd time this year

The chief of a remote First Nation in northwestern Ontario says his community can't wait any longer for a new water treatment plant after the existing one broke down for the third time since January.

Pickerel Narrows First Nation, a fly-in Ojibway community of about 740 people, declared a state of emergency on Tuesday.

"We've got elders melting snow on the stove," said Chief Delbert Wabano. "It's 2025. I don't know how else to say it."

Wabano said the plant's main pump seized on Sunday night and that it could be two weeks before a replacement can be flown in. In the meantime, the band is handing out four litres of bottled water per person per day.

The community has been under a boil-water advisory since 2009.

Marcia Quoquat, who has three children under six, told CBC Thunder Bay's Superior Morning she has been bathing them with wet wipes.

"My little girl has eczema. She cries when I touch her," Quoquat said.

She said her sister's family left for Sioux Lookout on Wednesday and isn't sure when they'll return.

Indigenous Services Minister Colette Arsenault told reporters on Parliament Hill Wednesday that her department is "in daily contact" with the chief and will cover the cost of flying in water.

"Nobody in this country should have to live like this," Arsenault said. "I've told Chief Wabano that directly."

Asked why construction of a new plant, promised in 2021, hasn't begun, the minister said costs had nearly doubled since the project was approved.

In an email to CBC News, a spokesperson for the department said a revised funding agreement is expected to be signed "in the coming weeks." The department did not say how much money has been spent on the project so far.

Wabano isn't convinced.

"I've heard 'coming weeks' from four different ministers," he said.

NDP critic Joel Kakegamic accused the government of treating clean water as "a ribbon-cutting opportunity instead of a right."

"If this was happening in Oakville, it would be fixed by supper," the northern Ontario MP said during question period.

A 2023 engineering report, obtained by CBC News through an access to information request, described the plant as being "at the end of its serviceable life" and recommended that it be replaced within 18 months.

The author of that report, Winnipeg-based engineer Surinder Bhatti, said he isn't surprised by the latest breakdown.

"You can only rebuild a pump so many times," Bhatti said. "The operators there are heroes, honestly. They're making parts out of other parts."

One of those operators, Wayne Sakakeep, has worked at the plant for 22 years. He slept there on Sunday and Monday, he said, in case the backup pump quit, too.

"If it stops, there's no water for the nursing station," he said. "Then you've got to start flying people out."

Nishnawbe Aski Nation, which represents 49 communities in the region, says 11 of them currently have long-term drinking water advisories.

Deputy Grand Chief Loretta Fiddler-Moose called on Ottawa to appoint an independent monitor to oversee the project. She said she plans to raise the issue with the prime minister when they meet next month.

Environment Canada is forecasting a low of –23 C in Pickerel Narrows on Friday night.
]],
  quotes = {
    { "his community can't wait any longer", speaker = "Delbert Wabano", kind = "indirect" },
    { "We've got elders melting snow", speaker = "Delbert Wabano", kind = "direct" },
    { "It's 2025.", speaker = "Delbert Wabano", kind = "direct" },
    { "I don't know how else to say it", speaker = "Delbert Wabano", kind = "direct" },
    { "the plant's main pump seized", speaker = "Delbert Wabano", kind = "indirect" },
    { "it could be two weeks before", speaker = "Delbert Wabano", kind = "indirect" },
    { "she has been bathing them with wet wipes", speaker = "Marcia Quoquat", via = { "Superior Morning" }, kind = "indirect" },
    { "My little girl has eczema", speaker = "Marcia Quoquat", kind = "direct" },
    { "She cries when I touch her", speaker = "Marcia Quoquat", kind = "direct" },
    { "her sister's family left for Sioux Lookout", speaker = "Marcia Quoquat", kind = "indirect" },
    { "her department is", speaker = "Colette Arsenault", to = "reporters", when = "2025-11-12", kind = "mixed" },
    { "will cover the cost of flying in water", speaker = "Colette Arsenault", to = "reporters", when = "2025-11-12" , kind = "mixed" },
    { "Nobody in this country should have to", speaker = "Colette Arsenault", kind = "direct" },
    { "I've told Chief Wabano that directly", speaker = "Colette Arsenault", kind = "direct" },
    { "costs had nearly doubled", speaker = "Colette Arsenault", kind = "indirect" },
    { "a revised funding agreement is expected", speaker = "spokesperson for the department", via = { "CBC News" }, kind = "mixed" },
    { "from four different ministers", speaker = "Delbert Wabano", kind = "direct" },
    { "a ribbon-cutting opportunity", speaker = "Joel Kakegamic", kind = "mixed" },
    { "If this was happening in Oakville", speaker = "Joel Kakegamic", kind = "direct" },
    { "at the end of its serviceable life", speaker = "Surinder Bhatti", when = "2023", kind = "mixed" },
    { "it be replaced within 18 months", speaker = "Surinder Bhatti", when = "2023", kind = "indirect" },
    { "he isn't surprised by the latest breakdown", speaker = "Surinder Bhatti", kind = "indirect" },
    { "You can only rebuild a pump so many times", speaker = "Surinder Bhatti", kind = "direct" },
    { "The operators there are heroes", speaker = "Surinder Bhatti", kind = "direct" },
    { "They're making parts out of other parts", speaker = "Surinder Bhatti", kind = "direct" },
    { "He slept there on Sunday and Monday", speaker = "Wayne Sakakeep", kind = "indirect" },
    { "there's no water for the nursing station", speaker = "Wayne Sakakeep", kind = "direct" },
    { "Then you've got to start flying people out", speaker = "Wayne Sakakeep", kind = "direct" },
    { "11 of them currently have long-term", speaker = "Nishnawbe Aski Nation", kind = "indirect" },
    { "to appoint an independent monitor", speaker = "Loretta Fiddler-Moose", to = "Ottawa", stance = "demands", kind = "indirect" },
    { "she plans to raise the issue", speaker = "Loretta Fiddler-Moose", kind = "indirect" },
    { "a low of –23 C in Pickerel Narrows", speaker = "Environment Canada", stance = "predicts", kind = "indirect" },
  },
  none = { "has been under a boil-water advisory since", "The department did not say how much money", "has worked at the plant for 22 years" },
}

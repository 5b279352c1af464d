-- Nigerian daily, curly double quotes: a bishop's address to synod; commissioner, party chairman, chancellor, police, a freed worshipper.
return {
  published = "2024-08-12",
  text = [[
Hunger: Nigerians cannot wait any longer, bishop tells FG

The Anglican Bishop of Odo-Ayan Diocese, the Rt Rev Samuel Adebowale, has urged the Federal Government to take urgent steps to reduce food prices, saying many families could no longer afford one meal a day.

Adebowale made the call on Sunday while delivering his presidential address at the second session of the Ninth Synod of the diocese, held at St Peter’s Cathedral, Odo-Ayan, with the theme, “The Lord Will Provide.”

“Our people are hungry, and a hungry man does not listen to explanations,” the cleric said. “Those in authority must act before it is too late.”

He lamented that insecurity had driven many farmers in the state from their land, and noted that two members of the church were abducted on the Odo-Ayan-Akure Road in July.

The bishop also called on parents to monitor their children, saying that internet fraud was destroying the future of young people.

Responding, the state Commissioner for Agriculture, Mrs Folake Adeyinka, who represented the governor, said the government had bought 15 trucks of grain, which would be sold at half price from next week. She explained that the delay was caused by the recent protests.

“The governor feels your pain,” Adeyinka said. “He has directed us to open sales points in all the 18 local government areas.”

However, the state chairman of the Peoples’ Alliance, Chief Dele Ogunmola, described the plan as an afterthought. Speaking with our correspondent on the telephone on Sunday, Ogunmola alleged that only party members had benefited from past distributions.

“Go to the villages and ask them if they have seen one bag of rice,” he said.

The commissioner denied the allegation. She insisted that the list of beneficiaries was drawn up by traditional rulers and religious leaders.

Also speaking at the event, the President of the Women’s Guild, Mrs Comfort Alabi, appealed to the government for drugs at the mission hospital, which she said had not been renovated since 1994.

“Our mothers are still giving birth by lantern,” Alabi said.

On the roof of the vicarage, which collapsed in a rainstorm in April, the Chancellor of the diocese, Justice Kayode Fasanmi (retd.), said N45m had been raised out of the N120m needed for repairs. He promised that the work would be completed before Easter.

When contacted, the Police Public Relations Officer in the state, SP Olufunke Ojo, confirmed the abduction of the two worshippers and said they had since been released. She added that three suspects were in custody.

One of the victims, who asked not to be named for security reasons, told The PUNCH that his family paid N3m.

“They kept us in the bush for nine days,” he said. “We slept on the bare ground and they were beating us with sticks.”

Asked if any ransom was paid, Ojo said the police were not aware of it.

The synod, attended by 312 delegates, ends today (Monday) with a thanksgiving service.
]],
  quotes = {
    { "Nigerians cannot wait any longer", speaker = "Samuel Adebowale", to = "FG", kind = "indirect" },
    { "to take urgent steps to reduce food prices", speaker = "Samuel Adebowale", to = "the Federal Government", kind = "indirect", stance = "demands" },
    { "many families could no longer afford", speaker = "Samuel Adebowale", kind = "indirect" },
    { "Our people are hungry", speaker = "Samuel Adebowale", kind = "direct" },
    { "Those in authority must act", speaker = "Samuel Adebowale", kind = "direct" },
    { "insecurity had driven many farmers", speaker = "Samuel Adebowale", kind = "indirect" },
    { "two members of the church were abducted", speaker = "Samuel Adebowale", kind = "indirect" },
    { "to monitor their children", speaker = "Samuel Adebowale", to = "parents", kind = "indirect", stance = "demands" },
    { "internet fraud was destroying the future", speaker = "Samuel Adebowale", kind = "indirect" },
    { "the government had bought 15 trucks", speaker = "Folake Adeyinka", kind = "indirect" },
    { "the delay was caused by the recent protests", speaker = "Folake Adeyinka", kind = "indirect" },
    { "The governor feels your pain", speaker = "Folake Adeyinka", kind = "direct" },
    { "He has directed us to open sales points", speaker = "Folake Adeyinka", kind = "direct" },
    { "an afterthought", speaker = "Dele Ogunmola", kind = "indirect" },
    { "only party members had benefited", speaker = "Dele Ogunmola", kind = "indirect", when = "2024-08-11" },
    { "Go to the villages and ask them", speaker = "Dele Ogunmola", kind = "direct" },
    { "the list of beneficiaries was drawn up", speaker = "Folake Adeyinka", kind = "indirect" },
    { "drugs at the mission hospital", speaker = "Comfort Alabi", to = "the government", kind = "indirect", stance = "demands" },
    { "had not been renovated since 1994", speaker = "Comfort Alabi", kind = "indirect" },
    { "Our mothers are still giving birth", speaker = "Comfort Alabi", kind = "direct" },
    { "N45m had been raised out of", speaker = "Kayode Fasanmi", kind = "indirect" },
    { "the work would be completed before Easter", speaker = "Kayode Fasanmi", kind = "indirect", stance = "promises" },
    { "the abduction of the two worshippers", speaker = "Olufunke Ojo", kind = "indirect", stance = "confirms" },
    { "they had since been released", speaker = "Olufunke Ojo", kind = "indirect" },
    { "three suspects were in custody", speaker = "Olufunke Ojo", kind = "indirect" },
    { "his family paid N3m", speaker = "One of the victims", kind = "indirect", via = { "PUNCH" } },
    { "They kept us in the bush", speaker = "One of the victims", kind = "direct" },
    { "We slept on the bare ground", speaker = "One of the victims", kind = "direct" },
    { "the police were not aware of it", speaker = "Olufunke Ojo", kind = "indirect" },
  },
  none = { "The Lord Will Provide" },
}

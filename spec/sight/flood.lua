-- Australian public broadcaster, straight double quotes: a flood; residents, a mayor, a premier, forecasters, a climate institute.
return {
  published = "2025-02-04",
  text = [[
'It came up so fast': Hundreds evacuated as river peaks at Karalba

Hundreds of people have been forced from their homes in northern Queensland after the Mirran River rose four metres in a single night.

The river peaked at 9.8 metres at Karalba just before dawn on Tuesday, the highest level since 1974, according to the Bureau of Meteorology.

Crews carried out 46 swiftwater rescues overnight, the Queensland Fire Department said.

Karalba resident Tegan Moffatt said she woke at 2am to the sound of her fridge falling over.

"It came up so fast we didn't have time to grab anything but the kids and the dog," she said. "By the time we got outside, the car was gone."

The mother of two spent the night on a neighbour's roof before she was picked up by a State Emergency Service boat. She called the volunteers "absolute legends".

Mayor Bruce Lattimore told ABC Radio about 350 homes had water through them and the number was likely to grow.

"We've had big floods before, but this one's broken a lot of hearts," Cr Lattimore said.

He called on the state government to fast-track disaster payments, saying some families had lost everything for the second time in three years.

Premier Diane Costigan, who will visit the region on Wednesday, said emergency grants of $180 a person would be available from this afternoon.

"I want the people of Karalba to know they are not on their own," she told reporters in Brisbane.

The premier rejected suggestions the government had been slow to order evacuations. "The advice changed at midnight, and we acted at midnight," she said.

But some residents say the warnings came too late.

Cane farmer Joe Pellegrino said his phone did not receive an alert until water was already in his sheds. "What's the good of it then?" he asked.

A spokesperson for the Department of Emergency Management confirmed there had been a delay in sending text messages to some areas and said the cause would be investigated.

Senior forecaster Li-Anne Chau, from the Bureau of Meteorology, said the monsoon trough was expected to move out to sea by Thursday.

"People should not think this is over because they can see a bit of blue sky," Dr Chau warned. She said another 150 millimetres could fall before then.

Climate scientists say downpours of this kind are becoming more intense as the planet warms. In a report last year, the Australian Institute for Climate Risk found extreme one-day rainfall in the state's north had increased by 14 per cent since 1980.

One of its authors, Professor Nadia Rahmani, said the Karalba flood was "exactly what the models have been telling us to expect".

About 200 people spent Monday night at the showgrounds, in a pavilion known to locals as "the Cow Palace". Among them was 81-year-old Shirley Binns, who said she had lived through three floods and did not intend to move.

"Where would I go?" she said. "My whole life's here, under the mud."

Schools in the shire will stay closed until at least Friday, the education department said.
]],
  quotes = {
    { "'It came up so fast'", speaker = "Tegan Moffatt", kind = "direct" },
    { "The river peaked at 9.8 metres", speaker = "Bureau of Meteorology", kind = "indirect", stance = "asserts" },
    { "46 swiftwater rescues overnight", speaker = "Queensland Fire Department", kind = "indirect", stance = "asserts" },
    { "she woke at 2am to the sound", speaker = "Tegan Moffatt", kind = "indirect" },
    { "so fast we didn't have time to grab", speaker = "Tegan Moffatt", kind = "direct" },
    { "By the time we got outside", speaker = "Tegan Moffatt", kind = "direct" },
    { "absolute legends", speaker = "Tegan Moffatt", kind = "mixed" },
    { "about 350 homes had water through them", speaker = "Bruce Lattimore", kind = "indirect", via = { "ABC Radio" } },
    { "We've had big floods before", speaker = "Bruce Lattimore", kind = "direct" },
    { "to fast-track disaster payments", speaker = "Bruce Lattimore", kind = "indirect", stance = "demands", to = "the state government" },
    { "some families had lost everything", speaker = "Bruce Lattimore", kind = "indirect" },
    { "emergency grants of $180 a person", speaker = "Diane Costigan", kind = "indirect" },
    { "I want the people of Karalba to know", speaker = "Diane Costigan", kind = "direct", to = "reporters" },
    { "the government had been slow to order", speaker = "Diane Costigan", kind = "indirect", stance = "denies" },
    { "The advice changed at midnight", speaker = "Diane Costigan", kind = "direct", stance = "asserts" },
    { "the warnings came too late", speaker = "some residents", kind = "indirect" },
    { "his phone did not receive an alert", speaker = "Joe Pellegrino", kind = "indirect", stance = "asserts" },
    { "What's the good of it then", speaker = "Joe Pellegrino", kind = "direct", stance = "asks" },
    { "there had been a delay in sending text messages", speaker = "spokesperson for the Department of Emergency Management", principal = "Department of Emergency Management", kind = "indirect", stance = "confirms" },
    { "the cause would be investigated", speaker = "spokesperson for the Department of Emergency Management", principal = "Department of Emergency Management", kind = "indirect" },
    { "the monsoon trough was expected to move", speaker = "Li-Anne Chau", kind = "indirect" },
    { "People should not think this is over", speaker = "Li-Anne Chau", kind = "direct" },
    { "another 150 millimetres could fall", speaker = "Li-Anne Chau", kind = "indirect" },
    { "downpours of this kind are becoming more intense", speaker = "Climate scientists", kind = "indirect", stance = "asserts" },
    { "extreme one-day rainfall in the state's north", speaker = "Australian Institute for Climate Risk", kind = "indirect", when = "2024" },
    { "exactly what the models have been telling us", speaker = "Nadia Rahmani", kind = "mixed" },
    { "she had lived through three floods", speaker = "Shirley Binns", kind = "indirect" },
    { "Where would I go", speaker = "Shirley Binns", kind = "direct", stance = "asks" },
    { "My whole life's here", speaker = "Shirley Binns", kind = "direct" },
    { "Schools in the shire will stay closed", speaker = "education department", kind = "indirect" },
  },
  none = { "the Cow Palace" },
}

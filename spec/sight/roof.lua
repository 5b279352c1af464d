-- British local paper, straight double quotes: a school closed by its roof; parents, headteacher, council, MP, union.
return {
  published = "2023-10-20",
  text = [[
Parents' anger as Thornwell school stays shut until new year

Parents say they feel "left in the dark" after a primary school was closed until January because of crumbling concrete in its roof.

Children at St Bede's Primary in Thornwell have been taught in a church hall and two portable cabins since the start of term. In a letter sent home on Wednesday, headteacher Joanne Pickersgill said engineers had found further problems above the dining hall.

"I know this is not the news any of us wanted," she wrote. "Our priority has to be the safety of the children."

Mum-of-three Kelly Ashdown, 36, said she had taken unpaid leave to look after her youngest.

"My boss has been brilliant but it can't go on for ever," she said. "Nobody tells us anything until the last minute. We find out on Facebook."

Another parent, who asked not to be named, said her son had been moved to a desk in a corridor. "He thinks it's an adventure, but I don't," she added.

Westmere County Council, which runs the school, said work could not start before the half-term break. A council spokeswoman said: "We understand how frustrating this is for families. We are working closely with the school to put things right as quickly as possible."

She confirmed that the repairs were expected to cost about £1.2m, but declined to say who would pay the bill.

Councillor Martin Rudge, the cabinet member for children's services, apologised to parents at a meeting on Monday. He told them the county had surveyed 84 schools and that St Bede's was the only one affected.

Thornwell MP Diane Hulme has called on ministers to find the money. "These are five-year-olds," the Labour MP told BBC Radio Cumbria. "They should not be learning to read next to a portable heater."

The Department for Education said it was spending "whatever it takes to keep children safe". A spokesman for the department denied that the school had been forgotten.

Steve Gaunt, regional secretary of the National Education Union, said teachers were "at the end of their tether", and asked why the problem was not spotted in a survey two years ago.

Mrs Pickersgill said the school's "Winter Warmer" fair would go ahead in the church hall on 2 December.

"The children have been an absolute credit to us," the headteacher said. "They just want their dinner hall back."
]],
  quotes = {
    { "left in the dark", speaker = "Parents", kind = "mixed" },
    { "engineers had found further problems", speaker = "Joanne Pickersgill", kind = "indirect", when = "2023-10-18" },
    { "I know this is not the news", speaker = "Joanne Pickersgill", kind = "direct" },
    { "Our priority has to be the safety", speaker = "Joanne Pickersgill", kind = "direct" },
    { "she had taken unpaid leave", speaker = "Kelly Ashdown", kind = "indirect" },
    { "My boss has been brilliant", speaker = "Kelly Ashdown", kind = "direct" },
    { "Nobody tells us anything until the last minute", speaker = "Kelly Ashdown", kind = "direct" },
    { "her son had been moved to a desk", speaker = "Another parent", kind = "indirect" },
    { "He thinks it's an adventure", speaker = "Another parent", kind = "direct" },
    { "work could not start before the half-term break", speaker = "Westmere County Council", kind = "indirect" },
    { "We understand how frustrating this is", speaker = "council spokeswoman", kind = "direct", principal = "Westmere County Council" },
    { "We are working closely with the school", speaker = "council spokeswoman", kind = "direct", principal = "Westmere County Council" },
    { "the repairs were expected to cost", speaker = "council spokeswoman", kind = "indirect", principal = "Westmere County Council", stance = "confirms" },
    { "who would pay the bill", speaker = "council spokeswoman", kind = "indirect", principal = "Westmere County Council", stance = "declines" },
    { "the county had surveyed 84 schools", speaker = "Martin Rudge", kind = "indirect", to = "them" },
    { "to find the money", speaker = "Diane Hulme", kind = "indirect", stance = "demands", to = "ministers" },
    { "These are five-year-olds", speaker = "Diane Hulme", kind = "direct", via = { "BBC Radio Cumbria" } },
    { "They should not be learning to read", speaker = "Diane Hulme", kind = "direct", via = { "BBC Radio Cumbria" } },
    { "whatever it takes to keep children safe", speaker = "Department for Education", kind = "mixed" },
    { "the school had been forgotten", speaker = "spokesman for the department", kind = "indirect", principal = "Department for Education", stance = "denies" },
    { "at the end of their tether", speaker = "Steve Gaunt", kind = "mixed" },
    { "the problem was not spotted in a survey", speaker = "Steve Gaunt", kind = "indirect", stance = "asks" },
    { "fair would go ahead in the church hall", speaker = "Joanne Pickersgill", kind = "indirect" },
    { "The children have been an absolute credit", speaker = "Joanne Pickersgill", kind = "direct" },
    { "They just want their dinner hall back", speaker = "Joanne Pickersgill", kind = "direct" },
  },
  none = { "Winter Warmer" },
}

-- An English local paper's planning row: straight single quotes, objection letters, residents, a council spokesperson, an agent.
return {
  published = "2023-02-24",
  text = [[
Drive-thru coffee shop plan for former garden centre splits village

By Becky Thorogood
Local democracy reporter

Plans to turn a derelict garden centre into a 24-hour drive-thru coffee shop have been recommended for approval despite more than 140 objections.

Bean Street Ltd wants to knock down the former Meadowgate Nursery, on the A148 at Little Snoring Heath, and build a two-lane drive-thru with parking for 38 cars.

In a report to councillors, planning officers at North Heathland District Council say the scheme would bring an empty site back into use and create 22 jobs.

But villagers claim the junction is already an accident black spot.

Maureen Tuddenham, who has lived opposite the nursery since 1981, said she had seen 'at least a dozen' crashes from her kitchen window.

'We're not against coffee,' the 74-year-old said. 'We're against dying for it.'

In a letter to the council, Little Snoring Heath Parish Council said it objected 'in the strongest possible terms'. Its clerk, Roger Blyth-Amos, wrote: 'The applicant's traffic survey was carried out on a wet Tuesday in half-term. We would invite the authors to come back on a Bank Holiday with a flask and a helmet.'

The highways authority, Norfolk County Council, has not objected, subject to a new right-turn lane being paid for by the developer.

Others who wrote in were in favour. One resident, whose name was redacted, said the nursery had become 'a playground for rats' and added that young people in the village had 'nowhere to go and nothing to do when they get there'.

Student Callum Deeks, 19, said he would apply for a job if it opened.

'I do two buses to Fakenham for a shift at the chip shop,' he said. 'This is literally at the end of my road.'

Bean Street's agent, Hugo Lascelles of Lascelles Marr Planning, said the company had listened to residents and had cut the height of its illuminated sign from nine metres to six.

He denied that the business would bring litter and noise to the village. 'Our sites are picked clean four times a day,' Mr Lascelles said. 'You could eat your breakfast off the verge. Some of our customers do.'

District councillor Pippa Greengrass (Lib Dem) has asked for the decision to be taken by the full planning committee rather than by officers. She said she had 'an open mind but a heavy postbag'.

Her Conservative opponent in May's election, Neville Storr, accused her of 'sitting on the fence, the hedge and the verge all at once'.

Jackie and Ian Howlett run the Copper Kettle tearoom on the green. They fear that a chain would finish them off.

'A latte there is £1.90 with the app,' said Mrs Howlett. 'I can't buy the milk for that.'

Asked if they would sell up, Mr Howlett said: 'Ask me in a year.'

A spokesperson for the district council said: 'All comments received will be considered before a decision is made. It would not be appropriate to comment on a live application.'

The so-called 'latte lane' will be discussed at a meeting in Cromer on Thursday, March 9.
]],
  quotes = {
    { "the scheme would bring an empty site back into use", speaker = "planning officers", to = "councillors", kind = "indirect" },
    { "the junction is already an accident black spot", speaker = "villagers", stance = "asserts", kind = "indirect" },
    { "at least a dozen", speaker = "Maureen Tuddenham", kind = "mixed" },
    { "We're not against coffee", speaker = "Maureen Tuddenham", kind = "direct" },
    { "We're against dying for it", speaker = "Maureen Tuddenham", kind = "direct" },
    { "in the strongest possible terms", speaker = "Little Snoring Heath Parish Council", kind = "mixed" },
    { "traffic survey was carried out on a wet Tuesday", speaker = "Roger Blyth-Amos", kind = "direct" },
    { "We would invite the authors", speaker = "Roger Blyth-Amos", kind = "direct" },
    { "a playground for rats", speaker = "One resident", kind = "mixed" },
    { "nowhere to go and nothing to do", speaker = "One resident", kind = "mixed" },
    { "he would apply for a job if it opened", speaker = "Callum Deeks", kind = "indirect" },
    { "I do two buses to Fakenham", speaker = "Callum Deeks", kind = "direct" },
    { "This is literally at the end of my road", speaker = "Callum Deeks", kind = "direct" },
    { "the company had listened to residents", speaker = "Hugo Lascelles", principal = "Bean Street Ltd", kind = "indirect" },
    { "the business would bring litter and noise", speaker = "Hugo Lascelles", stance = "denies", kind = "indirect" },
    { "Our sites are picked clean", speaker = "Hugo Lascelles", kind = "direct" },
    { "You could eat your breakfast off the verge", speaker = "Hugo Lascelles", kind = "direct" },
    { "for the decision to be taken by the full", speaker = "Pippa Greengrass", stance = "asks", kind = "indirect" },
    { "an open mind but a heavy postbag", speaker = "Pippa Greengrass", kind = "mixed" },
    { "sitting on the fence, the hedge", speaker = "Neville Storr", kind = "mixed" },
    { "a chain would finish them off", speaker = "Jackie and Ian Howlett", kind = "indirect" },
    { "A latte there is £1.90", speaker = "Jackie Howlett", kind = "direct" },
    { "I can't buy the milk for that", speaker = "Jackie Howlett", kind = "direct" },
    { "Ask me in a year", speaker = "Ian Howlett", kind = "direct" },
    { "All comments received will be considered", principal = "North Heathland District Council", kind = "direct" },
  },
  none = { "latte lane" },
}

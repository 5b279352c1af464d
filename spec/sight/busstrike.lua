-- Irish newspaper, curly single quotes: a bus strike; union, company, minister, passengers, a labour court recommendation, RTÉ.
return {
  published = "2023-12-05",
  text = [[
Bus drivers to strike in run-up to Christmas as pay talks collapse

Bus passengers across the southeast face three days of disruption later this month after talks aimed at averting a strike by more than 400 drivers broke down in the early hours of Tuesday.

The National Bus and Rail Workers’ Alliance (NBRWA) said its members at Slaney Coaches would stop work on December 14th, 15th and 21st in a row over pay and rest breaks.

General secretary Brendan Tuohy said the company had ‘wasted 11 hours of everyone’s time’ at the Workplace Relations Commission.

‘We went in there to do a deal,’ he told reporters. ‘They went in there to drink the coffee.’

The union is seeking a 12 per cent increase over two years. Slaney Coaches has offered 7 per cent, which it described as ‘fair, affordable and above inflation’.

In a statement, the company said it was deeply disappointed by the decision and apologised to passengers. It insisted that the offer remained on the table and called on the union to put it to a ballot.

Chief executive Fiona Garrigan told RTÉ’s Morning Ireland that the NBRWA’s demands would cost €4.1 million a year and force the closure of rural routes.

‘I don’t think anybody in Bunclody or New Ross wants that,’ Ms Garrigan said. ‘We simply don’t have the money.’

Mr Tuohy accused her of scaremongering. The firm made a profit of €6.3 million last year, he said, and paid its directors a bonus in September.

Minister for Transport Cathal Breen ruled out intervening in the dispute but urged both sides to return to talks. ‘There is a deal to be done here,’ he said on his way into Cabinet. ‘These things are always settled in a room.’

Sinn Féin’s transport spokeswoman, Noreen Halligan, said it was not good enough for the Minister to ‘stand on the footpath and wave’.

A Labour Court recommendation in October said drivers were entitled to a 20-minute break after four hours at the wheel. Drivers say the timetable often makes that impossible.

‘I’ve eaten my lunch at traffic lights,’ said one, who has worked for the company for 16 years and did not wish to be named. ‘You’d be afraid to drink a cup of tea.’

Small business owners fear that the stoppage will hit Christmas trade. Maura Nolan, who runs a toy shop in Enniscorthy, said about a third of her customers came in by bus.

‘If they can’t get in, they’ll go online,’ she said. ‘And they won’t come back in January.’

At the bus station in Wexford on Tuesday, student Jack Ennis was wondering how he would get to his exams. ‘My last one is on the 14th,’ he said. ‘I’ll have to ring my uncle.’

Others were more sympathetic. Kathleen Doran (74) said the drivers were ‘the nicest lads in the county’ and deserved every penny.

The company’s ‘Night Owl’ coaches to Dublin are driven by agency staff and are not affected. It confirmed that school services would be cancelled on the three days. Customers who have already booked will be refunded within five days, it added.

A spokesman for the commission said it remained available to both parties.
]],
  quotes = {
    { "would stop work on December 14th", speaker = "National Bus and Rail Workers’ Alliance", kind = "indirect" },
    { "wasted 11 hours of everyone’s time", speaker = "Brendan Tuohy", kind = "mixed" },
    { "We went in there to do a deal", speaker = "Brendan Tuohy", kind = "direct", to = "reporters", stance = "asserts" },
    { "They went in there to drink the coffee", speaker = "Brendan Tuohy", kind = "direct", to = "reporters" },
    { "fair, affordable and above inflation", speaker = "Slaney Coaches", kind = "mixed" },
    { "it was deeply disappointed by the decision", speaker = "Slaney Coaches", kind = "indirect" },
    { "the offer remained on the table", speaker = "Slaney Coaches", kind = "indirect", stance = "asserts" },
    { "to put it to a ballot", speaker = "Slaney Coaches", kind = "indirect", stance = "demands", to = "the union" },
    { "demands would cost €4.1 million", speaker = "Fiona Garrigan", kind = "indirect", via = { "Morning Ireland" } },
    { "I don’t think anybody in Bunclody", speaker = "Fiona Garrigan", kind = "direct" },
    { "We simply don’t have the money", speaker = "Fiona Garrigan", kind = "direct", stance = "asserts" },
    { "scaremongering", speaker = "Brendan Tuohy", kind = "indirect" },
    { "The firm made a profit of €6.3 million", speaker = "Brendan Tuohy", kind = "indirect", stance = "asserts" },
    { "intervening in the dispute", speaker = "Cathal Breen", kind = "indirect" },
    { "to return to talks", speaker = "Cathal Breen", kind = "indirect", stance = "demands", to = "both sides" },
    { "There is a deal to be done here", speaker = "Cathal Breen", kind = "direct", stance = "asserts" },
    { "These things are always settled", speaker = "Cathal Breen", kind = "direct" },
    { "it was not good enough for the Minister", speaker = "Noreen Halligan", kind = "mixed" },
    { "drivers were entitled to a 20-minute break", kind = "indirect", when = "2023-10" },
    { "the timetable often makes that impossible", speaker = "Drivers", kind = "indirect", stance = "asserts" },
    { "I’ve eaten my lunch at traffic lights", speaker = "one", kind = "direct" },
    { "You’d be afraid to drink a cup of tea", speaker = "one", kind = "direct" },
    { "the stoppage will hit Christmas trade", speaker = "Small business owners", kind = "indirect" },
    { "about a third of her customers", speaker = "Maura Nolan", kind = "indirect" },
    { "If they can’t get in", speaker = "Maura Nolan", kind = "direct" },
    { "And they won’t come back in January", speaker = "Maura Nolan", kind = "direct" },
    { "how he would get to his exams", speaker = "Jack Ennis", kind = "indirect" },
    { "My last one is on the 14th", speaker = "Jack Ennis", kind = "direct" },
    { "I’ll have to ring my uncle", speaker = "Jack Ennis", kind = "direct" },
    { "the nicest lads in the county", speaker = "Kathleen Doran", kind = "mixed" },
    { "school services would be cancelled", speaker = "Slaney Coaches", kind = "indirect", stance = "confirms" },
    { "Customers who have already booked", speaker = "Slaney Coaches", kind = "indirect" },
    { "it remained available to both parties", speaker = "spokesman for the commission", kind = "indirect" },
  },
  none = { "Night Owl", "Others were more sympathetic" },
}

-- An Irish regional paper on a hospital closure: a GP, a public meeting, politicians, the HSE, a watchdog, patients.
return {
  published = "2022-06-22",
  text = [[
‘People will die on that road’ – Kilvarra GP’s stark warning as A&E set to close

Aoife Tarpey

A KILVARRA GP has warned that lives will be lost if the HSE presses ahead with the closure of the emergency department at St Brendan’s Hospital in September.

Dr Gráinne Mulqueen, who has practised in the town for 26 years, told a packed public meeting on Monday night that the 71km journey to University Hospital Ballinreagh could take an hour and a half in summer traffic.

“I have held a man’s chest closed in the back of a car once, and that was for four miles,” she said, to a standing ovation. “People will die on that road, and we will know their names.”

The HSE confirmed last Thursday that the unit, which saw 14,200 patients last year, is to be replaced by a local injury clinic. In a statement to the Champion, it said it was “no longer possible to staff the department safely”, adding that ambulance cover would be increased before any change took effect.

Those assurances cut little ice with the 600 or so people who filled the ballroom of the Railway Hotel.

Retired ward sister Bridie Hanlon (79) recalled how the people of the parish had raised £40,000 to build the casualty wing in 1974.

“We sold raffle tickets off the back of a tractor for that place, and there was no man from Dublin next or near it,” said Mrs Hanlon. “And no man from Dublin will shut it.”

Independent TD Malachy Crehan said he had been assured in writing as recently as February that the hospital was safe. He read out the letter, in which the Minister for Health, Fionnuala Breen, stated that there were “no plans whatsoever” to downgrade St Brendan’s.

“Either the Minister was misled or I was,” Deputy Crehan told the meeting. “I would like to know which.”

The Minister did not attend. Her party colleague, Senator Eoin Garrihy, was heckled when he appealed for “a bit of realism”.

“There are three consultants left where there should be eight,” he said above the shouting. “I wouldn’t bring my own mother there at two in the morning, and ye know I wouldn’t.”

A report by the health watchdog Hiqa, published in April, found that patients had waited on trolleys “in full view of the public” and described the nursing rota as “unsustainable in its present form”.

Colm Feerick of the Irish Nurses and Midwives Organisation said members had learned of the decision from a text message at the end of a 13-hour shift.

Speaking on Lakeland FM yesterday, hospital group chief executive Orla Kinsella denied that the move was about money. It was, she insisted, “about outcomes, and only outcomes”. She is expected to tell the Oireachtas health committee next week that keeping the unit open would mean “importing risk”.

Not every doctor is opposed. A consultant, who asked not to be identified, said the closure was five years overdue.

But that is cold comfort to Sinéad Loftus, whose son Tadhg (5) has severe asthma. His last attack, she told the Champion, came at 3am.

“It was four minutes from our door to the oxygen,” said the mother of three. “You can do the sums yourself.”

A protest march will take place on Saturday week. Organiser Pat Joe Scully predicted that 5,000 people would turn out.
]],
  quotes = {
    { "People will die on that road", speaker = "Gráinne Mulqueen", kind = "direct" },
    { "lives will be lost if the HSE", speaker = "Gráinne Mulqueen", kind = "indirect" },
    { "could take an hour and a half", speaker = "Gráinne Mulqueen", to = "a packed public meeting",
      when = "2022-06-20TNI", kind = "indirect" },
    { "chest closed in the back of a car", speaker = "Gráinne Mulqueen", kind = "direct" },
    { "we will know their names", speaker = "Gráinne Mulqueen", kind = "direct" },
    { "is to be replaced by a local", speaker = "HSE", stance = "confirms", when = "2022-06-16",
      kind = "indirect" },
    { "no longer possible to staff", speaker = "HSE", via = { "Champion" }, kind = "mixed" },
    { "ambulance cover would be increased", speaker = "HSE", kind = "indirect" },
    { "the people of the parish had raised", speaker = "Bridie Hanlon", kind = "indirect" },
    { "We sold raffle tickets off the back", speaker = "Bridie Hanlon", kind = "direct" },
    { "And no man from Dublin will shut it", speaker = "Bridie Hanlon", kind = "direct" },
    { "he had been assured in writing", speaker = "Malachy Crehan", kind = "indirect" },
    { "no plans whatsoever", speaker = "Fionnuala Breen", kind = "mixed" },
    { "Either the Minister was misled or", speaker = "Malachy Crehan", to = "the meeting", kind = "direct" },
    { "I would like to know which", speaker = "Malachy Crehan", kind = "direct" },
    { "a bit of realism", speaker = "Eoin Garrihy", kind = "mixed" },
    { "There are three consultants left", speaker = "Eoin Garrihy", kind = "direct" },
    { "bring my own mother there at two", speaker = "Eoin Garrihy", kind = "direct" },
    { "patients had waited on trolleys", speaker = "Hiqa", kind = "mixed" },
    { "unsustainable in its present form", speaker = "Hiqa", kind = "mixed" },
    { "members had learned of the decision", speaker = "Colm Feerick", kind = "indirect" },
    { "the move was about money", speaker = "Orla Kinsella", via = { "Lakeland FM" }, when = "2022-06-21",
      stance = "denies", kind = "indirect" },
    { "about outcomes, and only outcomes", speaker = "Orla Kinsella", kind = "mixed" },
    { "keeping the unit open would mean", speaker = "Orla Kinsella", to = "the Oireachtas health committee",
      kind = "mixed" },
    { "the closure was five years overdue", speaker = "consultant", kind = "indirect" },
    { "came at 3am", speaker = "Sinéad Loftus", via = { "Champion" }, kind = "indirect" },
    { "four minutes from our door", speaker = "Sinéad Loftus", kind = "direct" },
    { "You can do the sums yourself", speaker = "Sinéad Loftus", kind = "direct" },
    { "5,000 people would turn out", speaker = "Pat Joe Scully", stance = "predicts", kind = "indirect" },
  },
  none = {
    "Those assurances cut little ice with the 600",
    "The Minister did not attend",
    "A protest march will take place on Saturday week",
  },
}

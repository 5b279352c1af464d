-- Nigerian daily, curly double quotes: "has warned", "queried", "kick", roles before long names, a communiqué,
-- a statement signed by an officer, Pidgin, a spokesman reached earlier.
return {
  published = "2024-02-28",
  text = [[
Cement: Minister threatens to open borders, manufacturers kick

The Federal Government will allow the importation of cement if manufacturers fail to bring down the price of a bag within two weeks, the Minister of Housing, Chief Gbenga Alakija, has warned.

Alakija, whose ministry runs the “Renewed Roofs” scheme, met producers in Abuja on Tuesday. He described the current price of N15,000 for a 50kg bag as “wicked and indefensible”.

“You mine the limestone here. You burn Nigerian gas. So, what is the dollar doing inside my block?” the minister queried.

He lamented that one in three projects across the country had been abandoned.

Responding, the Chairman of the Cement Producers’ Forum, Dr Ibrahim Danladi, blamed the increase on gas bills, bad roads and the exchange rate. He insisted that no member of the forum sold above N9,200 at the factory gate.

“Between the gate and the customer, there are five pairs of hands,” he stated. “Let the Honourable Minister count the fingers.”

Danladi dismissed as “pure and simple fiction” a claim by builders that the companies were hoarding.

A communiqué issued after the meeting said both parties had agreed on a price not exceeding N8,000. But a director in the ministry, who pleaded anonymity because she was not authorised to talk to the press, disclosed that nothing had been signed.

“They ate rice and they left,” she said.

When our correspondent visited Dei-Dei Market on Wednesday morning, traders were still selling at N14,500. A dealer, Chidinma Obi, popularly known as “Madam Block”, wondered who would refund her.

“I bought at N13,800 from the depot. Should I sell at N8,000 and go and farm?” she asked.

“Na who get cement dey talk price,” added her neighbour, Sunday Audu.

A bricklayer and father of four, Musa Bello, said he had not worked since New Year.

Meanwhile, the Nigeria Labour Congress has threatened to picket cement depots nationwide if the price does not come down. In a statement by its Assistant General Secretary, Mrs Ngozi Tamuno, the NLC called on workers to be on the alert, adding that Nigerians “cannot continue to sleep under unfinished ceilings”.

The National Bureau of Statistics says the cost of building materials has gone up by 31 per cent in one year. A housing economist at the University of Ibadan, Prof Kunle Adepoju, predicted that imports would not help. “A ship also buys diesel,” the don told The PUNCH.

Efforts to get the reaction of Savannah Cement Plc to the ultimatum were unsuccessful, as its spokesman, Mr Femi Ladipo, did not pick his calls. On Monday, he had told Channels Television that prices would “ease before Easter”.

Asked which Easter, he simply laughed.
]],
  quotes = {
    { "to open borders", speaker = "Gbenga Alakija", kind = "indirect" },
    { "will allow the importation of cement", speaker = "Gbenga Alakija", kind = "indirect" },
    { "wicked and indefensible", speaker = "Gbenga Alakija", kind = "mixed" },
    { "You mine the limestone here", speaker = "Gbenga Alakija", kind = "direct", stance = "asks" },
    { "one in three projects", speaker = "Gbenga Alakija", kind = "indirect" },
    { "gas bills, bad roads and the exchange rate", speaker = "Ibrahim Danladi", kind = "indirect" },
    { "no member of the forum sold above", speaker = "Ibrahim Danladi", kind = "indirect", stance = "asserts" },
    { "Between the gate and the customer", speaker = "Ibrahim Danladi", kind = "direct", stance = "asserts" },
    { "Let the Honourable Minister count the fingers", speaker = "Ibrahim Danladi", kind = "direct" },
    { "pure and simple fiction", speaker = "Ibrahim Danladi", kind = "mixed", stance = "denies" },
    { "the companies were hoarding", speaker = "builders", kind = "indirect" },
    { "both parties had agreed on a price", speaker = "communiqué", kind = "indirect" },
    { "nothing had been signed", speaker = "director in the ministry", kind = "indirect" },
    { "They ate rice and they left", speaker = "director in the ministry", kind = "direct", stance = "asserts" },
    { "who would refund her", speaker = "Chidinma Obi", kind = "indirect", stance = "asks" },
    { "I bought at N13,800 from the depot", speaker = "Chidinma Obi", kind = "direct", stance = "asks" },
    { "Na who get cement dey talk price", speaker = "Sunday Audu", kind = "direct" },
    { "he had not worked since New Year", speaker = "Musa Bello", kind = "indirect", stance = "asserts" },
    { "picket cement depots nationwide", speaker = "Nigeria Labour Congress", kind = "indirect" },
    { "to be on the alert", speaker = "Nigeria Labour Congress", kind = "indirect", to = "workers" },
    { "cannot continue to sleep under unfinished ceilings", speaker = "Nigeria Labour Congress", kind = "mixed" },
    { "the cost of building materials has gone up", speaker = "National Bureau of Statistics", kind = "indirect" },
    { "imports would not help", speaker = "Kunle Adepoju", kind = "indirect", stance = "predicts" },
    { "A ship also buys diesel", speaker = "Kunle Adepoju", kind = "direct", via = { "PUNCH" } },
    { "ease before Easter", speaker = "Femi Ladipo", kind = "mixed", via = { "Channels Television" }, principal = "Savannah Cement Plc", when = "2024-02-26" },
  },
  none = { "Renewed Roofs", "Madam Block", "did not pick his calls", "he simply laughed" },
}

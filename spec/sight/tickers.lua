-- American wire round-up of business briefs with slugs: many short items, speakers named after their first words,
-- Reuters relay, a note to clients, a poll and its respondent, a ruling.
return {
  published = "2025-02-06",
  text = [[
Business briefs: Chipmaker warns of second weak quarter; airline chief says sorry

CHIPS

Shares of Veltrix Semiconductor fell 17% Thursday after the company cautioned that revenue would miss Wall Street forecasts for a second straight quarter.

"Customers are sitting on inventory, and we misjudged how long they would sit," Chief Executive Maya Lindqvist said on a conference call.

Lindqvist said she expected orders to recover by summer, a forecast she also made last summer. She declined to say whether there would be layoffs.

"The guidance cut was the easy part," analyst Tom Brannigan of Hartwell Securities wrote in a note to clients. "Credibility is the hard part."

Two people familiar with the matter told Reuters on Wednesday that Veltrix had approached at least one larger rival about a sale. The chipmaker dismissed the report as "speculation, and not very good speculation." Spokesman Ed Sung said in an email that the company does not comment on rumors.

AIRLINES

The head of Pacific Crest Airlines apologized for a computer failure that stranded 40,000 passengers over the weekend.

"You trusted us with your vacation and we gave you a cot in Denver," Rob Delgado said in a video posted on X.

The Transportation Department has asked the Seattle-based carrier to explain why its backup systems never kicked in. In a letter to Delgado, the agency demanded an answer within 10 days.

The pilots union said management had ignored its warnings since October. "We told them in writing. Twice," said union president Carla Jurgens, a 737 captain.

COFFEE

Arabica futures touched a record after Conab, Brazil's crop agency, projected that output would drop 4.4% this year.

"There is no cushion left in this market," said Ines Caldeira, a broker in Santos. She predicted that a pound of supermarket coffee would cost $10 by Easter.

Roaster Old Pier Coffee said it would hold off on price increases "for as long as our accountants let us."

CONSUMERS

A poll released Thursday by Lakeview University found that 61% of Americans had put off a big purchase because of worries about tariffs.

"I wanted a truck; I bought tires," one respondent, a nurse from Toledo, Ohio, told the pollsters.

COURTS

A federal judge in Delaware refused to stop a data scientist from leaving Morrow Analytics for a competitor. The agreement she signed as a 22-year-old intern was "a leash, not a contract," U.S. District Judge Carol Whitfield wrote.

Morrow said it will appeal. The scientist's attorney, Jamal Price, said his client had "already ordered the business cards."

The company's "Forever Family" recruiting campaign ended in January.
]],
  quotes = {
    { "second weak quarter", speaker = "Veltrix Semiconductor", kind = "indirect" },
    { "revenue would miss Wall Street forecasts", speaker = "Veltrix Semiconductor", kind = "indirect" },
    { "Customers are sitting on inventory", speaker = "Maya Lindqvist", kind = "direct", stance = "asserts" },
    { "she expected orders to recover by summer", speaker = "Maya Lindqvist", kind = "indirect" },
    { "whether there would be layoffs", speaker = "Maya Lindqvist", kind = "indirect", stance = "declines" },
    { "The guidance cut was the easy part", speaker = "Tom Brannigan", kind = "direct", to = "clients" },
    { "Credibility is the hard part", speaker = "Tom Brannigan", kind = "direct" },
    { "Veltrix had approached at least one larger rival", speaker = "Two people familiar with the matter", kind = "indirect", via = { "Reuters" }, when = "2025-02-05" },
    { "speculation, and not very good speculation", speaker = "Veltrix Semiconductor", kind = "mixed", stance = "denies" },
    { "does not comment on rumors", speaker = "Ed Sung", kind = "indirect", stance = "declines", principal = "Veltrix Semiconductor" },
    { "a computer failure that stranded 40,000 passengers", speaker = "Rob Delgado", kind = "indirect" },
    { "You trusted us with your vacation", speaker = "Rob Delgado", kind = "direct", via = { "X" }, stance = "asserts" },
    { "explain why its backup systems never kicked in", speaker = "Transportation Department", kind = "indirect", stance = "asks" },
    { "an answer within 10 days", speaker = "Transportation Department", kind = "indirect", stance = "demands", to = "Delgado" },
    { "management had ignored its warnings", speaker = "pilots union", kind = "indirect", stance = "asserts" },
    { "We told them in writing", speaker = "Carla Jurgens", kind = "direct" },
    { "output would drop 4.4% this year", speaker = "Conab", kind = "indirect", stance = "predicts" },
    { "There is no cushion left in this market", speaker = "Ines Caldeira", kind = "direct", stance = "asserts" },
    { "a pound of supermarket coffee would cost", speaker = "Ines Caldeira", kind = "indirect", stance = "predicts" },
    { "it would hold off on price increases", speaker = "Old Pier Coffee", kind = "mixed" },
    { "61% of Americans had put off", speaker = "Lakeview University", kind = "indirect", when = "2025-02-06" },
    { "I wanted a truck", speaker = "respondent", kind = "direct", to = "the pollsters" },
    { "a leash, not a contract", speaker = "Carol Whitfield", kind = "mixed" },
    { "it will appeal", speaker = "Morrow Analytics", kind = "indirect" },
    { "already ordered the business cards", speaker = "Jamal Price", kind = "mixed" },
  },
  none = { "Forever Family", "refused to stop a data scientist" },
}

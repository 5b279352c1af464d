-- An Australian regional on saleyards, with a box of questions and answers: a director, father and daughter, a mayor, ratepayers by their letters.
return {
  published = "2022-08-25",
  text = [[
Wirrabah saleyards face axe as agents split over online selling

By LACHLAN PETROVSKI
August 25 2022 - 5:30am

WIRRABAH'S saleyards could close within two years unless the shire finds $2.4 million for new ramps, councillors were told on Tuesday.

Infrastructure director Sanjay Weerasinghe said the yards had failed a safety audit in May and would have to be fixed by next June.

"We've had two blokes in hospital and one heifer in the main street," Mr Weerasinghe said. "I can't keep signing off on that."

But stock agent Neville Crouch, of Crouch and Daughters, said the council had let the yards run down on purpose.

"You starve a dog and then you say it's skinny," Mr Crouch told the Advocate.

His daughter and business partner Tess Crouch disagrees. She said online sales already made up 60 per cent of the firm's turnover.

"Dad loves a rail to lean on," Ms Crouch said. "The buyers are leaning on their phones."

Wirrabah mayor Col Hanrahan ruled out a rate rise to pay for the works.

"Not on my watch," he said, adding that he had written to Agriculture Minister Fiona Blackett for help.

A spokesperson for Ms Blackett said the government was "always happy to receive correspondence".

The Wirrabah Ratepayers Association (WRA) wants the site sold for housing. Its secretary, Glenys Amato, claimed the land was worth at least $5 million.

"I've nothing against cattle," she said. "I had one for lunch."

A public meeting, billed as "Beef or Bricks", will be held at the showground on September 6.

FIVE MINUTES WITH SALEYARDS MANAGER DEB KOSTAKIS

Deb Kostakis has run the yards since 2016. She spoke to the Advocate between sales.

Q: How long have you been at the yards?

A: Twenty-two years in October. I came for a fortnight.

Q: What would you say to the council?

A: Come and stand here at 5am on a sale day. You'll see what it's worth.

Q: Will the yards be here in 2025?

A: I reckon they will. Cows can't read spreadsheets.
]],
  quotes = {
    { "could close within two years", when = "2022-08-23", kind = "indirect" },
    { "the yards had failed a safety audit", speaker = "Sanjay Weerasinghe", kind = "indirect" },
    { "I can't keep signing off on that", speaker = "Sanjay Weerasinghe", kind = "direct" },
    { "the council had let the yards run down", speaker = "Neville Crouch", kind = "indirect" },
    { "You starve a dog", speaker = "Neville Crouch", via = { "Advocate" }, kind = "direct" },
    { "online sales already made up", speaker = "Tess Crouch", kind = "indirect" },
    { "The buyers are leaning on their phones", speaker = "Tess Crouch", kind = "direct" },
    { "Not on my watch", speaker = "Col Hanrahan", kind = "direct" },
    { "he had written to Agriculture Minister", speaker = "Col Hanrahan", kind = "indirect" },
    { "always happy to receive", principal = "Fiona Blackett", kind = "mixed" },
    { "the land was worth at least", speaker = "Glenys Amato", kind = "indirect" },
    { "I had one for lunch", speaker = "Glenys Amato", kind = "direct" },
    { "I came for a fortnight", speaker = "Deb Kostakis", kind = "direct" },
    { "You'll see what it's worth", speaker = "Deb Kostakis", kind = "direct" },
    { "Cows can't read spreadsheets", speaker = "Deb Kostakis", kind = "direct" },
  },
  none = { "\"Beef or Bricks\"" },
}

-- Australian country-paper feature, curly double quotes, present tense: a letter, a husband and wife, radio relay,
-- petition and signatories, a motel owner who will not be named, signs.
return {
  published = "2023-07-15",
  text = [[
Council to baker: your pie’s too big for the highway

The meat pie outside Petrakis’s Bakery in Gundabilla is three metres wide, made of fibreglass and, until last month, was loved by just about everybody.

Then a letter arrived from Gundabilla Shire Council. It described the pie as “an unapproved structure of a promotional nature” and gave the owners 28 days to get rid of it.

“I read it twice,” says Lorraine Petrakis, who has run the shop on the Sturt Highway since 1988. “Then I read it out to my husband and he said, ‘They’ve got the wrong pie.’

“I said, Con, love, there’s only the one.”

Con hasn’t slept properly since, she reckons. Con Petrakis himself maintains he sleeps like a log.

“She’s the one who’s up at two in the morning,” he says. “But then she’s a baker.”

Council general manager Trent Ahearn told ABC Riverina on Thursday the council’s hands were tied. “We don’t get to pick which rules we like,” he said. “If a truckie looks up at a pie and runs into the war memorial, it’s us in front of the coroner.”

Pressed on how many truckies had done so, Mr Ahearn said he would take that on notice.

The mayor, Bev Tolland, is having none of it. “I’ve driven past that thing for nine years and never hit anything except a roo,” Cr Tolland says. She has promised to chain herself to the pastry, “gravy and all”, if the bulldozers come.

An online petition, which passed 11,000 signatures this week, calls it “our Opera House”. “Leave it alone, you mongrels,” wrote one signatory from Wagga Wagga. A supporter in Norway confessed he had no idea where Gundabilla was but felt that every town should have one.

Not everyone is a fan. A motel owner over the road, who did not want to be named because she still buys her bread there, says guests complain about the floodlights.

“They come for the quiet and they get a glowing pastry,” she sighs.

Priya Menon, a heritage researcher at Charles Sturt University, believes Big Things are the nearest the bush has to cathedrals. People laugh at them, says Dr Menon, until somebody tries to take them away.

A spokeswoman for the NSW Department of Planning said the matter was one for the shire.

Under the original sign, “Best in the Riverina”, there is now a second, hand-painted: “Eat it before they do.”

And if the 28 days run out? “Over my dead body,” says the 67-year-old behind the counter. “I told Trent that to his face. He’s been coming in here since he was in nappies. He still owes me for a finger bun.”
]],
  quotes = {
    { "your pie’s too big for the highway", speaker = "Gundabilla Shire Council", kind = "indirect", to = "baker" },
    { "an unapproved structure of a promotional nature", speaker = "Gundabilla Shire Council", kind = "mixed" },
    { "I read it twice", speaker = "Lorraine Petrakis", kind = "direct", stance = "asserts" },
    { "Then I read it out to my husband", speaker = "Lorraine Petrakis", kind = "direct" },
    { "I said, Con, love", speaker = "Lorraine Petrakis", kind = "direct" },
    { "Con hasn’t slept properly since", speaker = "Lorraine Petrakis", kind = "indirect", stance = "believes" },
    { "he sleeps like a log", speaker = "Con Petrakis", kind = "indirect", stance = "asserts" },
    { "She’s the one who’s up", speaker = "Con Petrakis", kind = "direct", stance = "asserts" },
    { "But then she’s a baker", speaker = "Con Petrakis", kind = "direct" },
    { "the council’s hands were tied", speaker = "Trent Ahearn", kind = "indirect", via = { "ABC Riverina" }, when = "2023-07-13" },
    { "We don’t get to pick", speaker = "Trent Ahearn", kind = "direct", stance = "asserts" },
    { "If a truckie looks up at a pie", speaker = "Trent Ahearn", kind = "direct" },
    { "he would take that on notice", speaker = "Trent Ahearn", kind = "indirect" },
    { "I’ve driven past that thing", speaker = "Bev Tolland", kind = "direct" },
    { "chain herself to the pastry", speaker = "Bev Tolland", kind = "mixed", stance = "promises" },
    { "our Opera House", speaker = "online petition", kind = "mixed" },
    { "Leave it alone, you mongrels", speaker = "one signatory", kind = "direct" },
    { "he had no idea where Gundabilla was", speaker = "supporter in Norway", kind = "indirect" },
    { "guests complain about the floodlights", speaker = "motel owner", kind = "indirect", stance = "asserts" },
    { "They come for the quiet", speaker = "motel owner", kind = "direct" },
    { "are the nearest the bush has to cathedrals", speaker = "Priya Menon", kind = "indirect", stance = "believes" },
    { "People laugh at them", speaker = "Priya Menon", kind = "indirect" },
    { "the matter was one for the shire", speaker = "spokeswoman for the NSW Department of Planning", kind = "indirect", principal = "NSW Department of Planning", stance = "asserts" },
    { "Over my dead body", speaker = "Lorraine Petrakis", kind = "direct" },
    { "I told Trent that to his face", speaker = "Lorraine Petrakis", kind = "direct" },
  },
  none = { "Best in the Riverina", "Eat it before they do", "is having none of it" },
}

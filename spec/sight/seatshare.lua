-- Indian broadsheet: alliance talks, PTI, party sources relaying the high command, a couplet tweeted, a manifesto.
return {
  published = "2019-03-12",
  text = [[
Seat-sharing talks with Congress not deadlocked, says Lok Pragati Dal chief

PATNA: Lok Pragati Dal (LPD) president Raghunath Prasad Mandal on Monday ruled out a split in the Opposition alliance in Bihar, asserting that negotiations with the Congress over eight disputed Lok Sabha seats were “in the last over, with wickets in hand”.

Addressing mediapersons at his residence here, Mr. Mandal said the formula would be announced by March 18 and alleged that the BJP was spreading rumours because it was “rattled by the crowds” at his rallies.

“Who told you there is a fight? In a joint family, brothers argue over the mango tree, but the house is one,” he said in reply to a query.

However, senior Congress leader and former Union Minister Shalini Kaushal struck a different note, saying that her party could not be expected to contest on leftovers. “We are a national party. We are not asking for alms,” Ms. Kaushal told PTI in Delhi.

Sources in the Congress said the high command had conveyed to the LPD that it would not settle for fewer than 12 seats, against the nine on offer. The party’s Bihar in-charge, Devendra Solanki, who is due in Patna on Wednesday, refused to divulge details of the discussions, stating only that “all options are open and all doors also”.

Taking a swipe at the alliance, BJP spokesperson Nikhil Anand Rai dubbed it a “khichdi without salt” and claimed that its partners would end up fighting each other in at least five constituencies. “They cannot share 40 seats, how will they share the country?” he asked.

LPD MLA Bikash Mandal, a nephew of the party chief who has been sulking since he was denied a ticket, on Sunday tweeted a couplet that was widely read as a jibe at his uncle: “The boat was ours, the river was ours; only the boatman was hired.” He later clarified that the lines were about cricket.

Asked about the tweet, the LPD supremo said he did not read poetry before elections.

The discontent is not confined to the family. In a letter to Mr. Mandal, the Katihar unit demanded that the seat not be “gifted to an outsider”. Its president, Farhat Jamal, warned that workers would sit at home on polling day. “We will not carry flags for a parachute,” he said.

The LPD’s manifesto, “Naya Bihar, Naya Haq”, promises a monthly allowance of ₹3,000 to jobless graduates. The Left parties, meanwhile, said they would field their own candidates if they were not consulted by the weekend.

According to Prof. Sudhir Jha of Patna University, the delay suits both sides. “Whoever blinks first will be blamed for the first defeat,” he said.
]],
  quotes = {
    { "Seat-sharing talks with Congress not deadlocked", speaker = "Raghunath Prasad Mandal", kind = "indirect" },
    { "a split in the Opposition alliance", speaker = "Raghunath Prasad Mandal", kind = "indirect", stance = "denies", when = "2019-03-11" },
    { "in the last over, with wickets", speaker = "Raghunath Prasad Mandal", kind = "mixed", when = "2019-03-11" },
    { "the formula would be announced by", speaker = "Raghunath Prasad Mandal", kind = "indirect", to = "mediapersons" },
    { "the BJP was spreading rumours", speaker = "Raghunath Prasad Mandal", kind = "mixed", to = "mediapersons" },
    { "Who told you there is a fight", speaker = "Raghunath Prasad Mandal", kind = "direct" },
    { "her party could not be expected", speaker = "Shalini Kaushal", kind = "indirect" },
    { "We are a national party", speaker = "Shalini Kaushal", via = { "PTI" }, kind = "direct" },
    { "the high command had conveyed", speaker = "Sources in the Congress", kind = "indirect" },
    { "it would not settle for fewer", speaker = "high command", kind = "indirect", to = "the LPD" },
    { "divulge details of the discussions", speaker = "Devendra Solanki", kind = "indirect", stance = "declines" },
    { "all options are open and all doors", speaker = "Devendra Solanki" },
    { "khichdi without salt", speaker = "Nikhil Anand Rai", principal = "BJP", kind = "mixed" },
    { "its partners would end up fighting", speaker = "Nikhil Anand Rai", principal = "BJP", kind = "indirect" },
    { "They cannot share 40 seats", speaker = "Nikhil Anand Rai", principal = "BJP", kind = "direct", stance = "asks" },
    { "The boat was ours, the river", speaker = "Bikash Mandal", kind = "direct", when = "2019-03-10" },
    { "the lines were about cricket", speaker = "Bikash Mandal", kind = "indirect" },
    { "he did not read poetry before elections", speaker = "Raghunath Prasad Mandal", kind = "indirect" },
    { "gifted to an outsider", speaker = "Katihar unit", kind = "mixed", stance = "demands", to = "Mr. Mandal" },
    { "workers would sit at home", speaker = "Farhat Jamal", kind = "indirect" },
    { "We will not carry flags", speaker = "Farhat Jamal", kind = "direct" },
    { "a monthly allowance of ₹3,000", speaker = "manifesto", kind = "indirect", stance = "promises" },
    { "they would field their own candidates", speaker = "Left parties", kind = "indirect" },
    { "the delay suits both sides", speaker = "Sudhir Jha", kind = "indirect" },
    { "Whoever blinks first will be blamed", speaker = "Sudhir Jha", kind = "direct", stance = "predicts" },
  },
  none = { "Naya Bihar, Naya Haq" },
}

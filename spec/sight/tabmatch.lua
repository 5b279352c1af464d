-- British tabloid match report, straight double quotes (single in the headline): managers and scorers after a late winner, running quotes over paragraphs, TV interviews.
return {
  published = "2025-02-09",
  text = [[
Marlbrook City 2 Thornley Rovers 3: Super-sub Okoro wins it at the death as Dacre moans City were 'robbed'

By LEE HANRATTY at Quay Lane

JAYDON OKORO came off the bench to sink Marlbrook with a 94th-minute thunderbolt — then revealed he had been up all night with food poisoning.

The Thornley hitman only made the squad after pleading with boss Stefan Lindgren on the team coach.

And the £14million man repaid him in style, lashing in from 25 yards to send 3,000 travelling fans potty and lift Rovers out of the bottom three.

Okoro, 23, said: "I was in bits at four o'clock this morning. I'd had a dodgy prawn curry and I couldn't keep a glass of water down.

"The doc wanted to send me home but I told the gaffer I only needed 20 minutes. I don't remember much after it hit the net, to be honest!"

It was rough on Marlbrook, who had twice led through Danny Pryce and skipper Lewis Abbot.

But the hosts were left seething by the 71st-minute penalty which let Rovers back in at 2-2.

Ref Graham Tilsley pointed to the spot after a long VAR check when Abbot's shirt-tug on Mateo Ruiz was spotted by Stockley Park.

City chief Kenny Dacre, booked for his protests, stormed: "We've been robbed in front of 40,000 people. If that's a penalty there will be 15 of them every weekend.

"I went to see the referee afterwards and he couldn't look me in the eye. He said he'd have another look at it when he got home. Well, that's no good to me, is it?"

Dacre claimed his side had now been on the wrong end of six VAR howlers this season.

He also insisted he still had the full backing of chairman Phil Garside-Moore, despite a run of one win in 11.

"I spoke to Phil on Friday and he told me, 'You're going nowhere,'" said the Scot. "I'm not a quitter and this club isn't either."

The home fans were less sure. A banner reading "Dacre Out" was unfurled in the Canal End ten minutes from time and there were boos at the whistle.

City had flown out of the blocks. Pryce nodded them ahead on six minutes from Harvey Bell's corner, with Rovers keeper Tomas Vavra nowhere.

Ruiz levelled with a cool dink just before the break, only for Abbot to thump in his first goal since August.

Then came the pen, tucked away by Kyle Sherwin, and Okoro's late, late show.

Lindgren, who has never lost at Quay Lane as a player or a manager, admitted his men had got lucky.

The Swede told Touchline TV: "Marlbrook were better than us for an hour. But you need some luck down there and we have had none since Christmas.

"Jaydon looked like a ghost on the bus. I said to him, 'If you are sick on the pitch, it is a fine.' He was not sick on the pitch."

Asked about the penalty, Lindgren shrugged: "It's soft. I would be angry too."

Marlbrook striker Pryce took to Instagram on Saturday night to apologise to supporters, promising that the players would "run through walls" at Elmhurst next week.

Former City favourite Gary Womersley, on co-commentary, reckoned the writing was on the wall for Dacre.

"He's lost them," Womersley said. "You can see it in the way they drop five yards every time they score."

Tilsley's performance is expected to be looked at by refs' chiefs tomorrow. Marlbrook slip to 16th, just four points clear of the drop.

STAR MAN — Mateo Ruiz (Thornley). Ran the show after the break.
]],
  quotes = {
    { "'robbed'", speaker = "Kenny Dacre", kind = "mixed" },
    { "he had been up all night with", speaker = "Jaydon Okoro", kind = "indirect" },
    { "I was in bits at four o'clock", speaker = "Jaydon Okoro", kind = "direct" },
    { "I'd had a dodgy prawn curry", speaker = "Jaydon Okoro", kind = "direct" },
    { "The doc wanted to send me home", speaker = "Jaydon Okoro", kind = "direct" },
    { "I don't remember much after it", speaker = "Jaydon Okoro", kind = "direct" },
    { "We've been robbed in front of", speaker = "Kenny Dacre", kind = "direct" },
    { "If that's a penalty there will be", speaker = "Kenny Dacre", kind = "direct" },
    { "I went to see the referee afterwards", speaker = "Kenny Dacre", kind = "direct" },
    { "He said he'd have another look", speaker = "Kenny Dacre", kind = "direct" },
    { "Well, that's no good to me", speaker = "Kenny Dacre", kind = "direct" },
    { "his side had now been on the wrong", speaker = "Kenny Dacre", kind = "indirect", stance = "asserts" },
    { "he still had the full backing", speaker = "Kenny Dacre", kind = "indirect", stance = "asserts" },
    { "I spoke to Phil on Friday", speaker = "Kenny Dacre", kind = "direct" },
    { "You're going nowhere", speaker = "Phil Garside-Moore", kind = "direct", via = { "Kenny Dacre" }, when = "2025-02-07" },
    { "I'm not a quitter and this club", speaker = "Kenny Dacre", kind = "direct" },
    { "his men had got lucky", speaker = "Stefan Lindgren", kind = "indirect" },
    { "Marlbrook were better than us", speaker = "Stefan Lindgren", kind = "direct", via = { "Touchline TV" } },
    { "But you need some luck down there", speaker = "Stefan Lindgren", kind = "direct", via = { "Touchline TV" } },
    { "Jaydon looked like a ghost", speaker = "Stefan Lindgren", kind = "direct", via = { "Touchline TV" } },
    { "I said to him, 'If you are sick", speaker = "Stefan Lindgren", kind = "direct", via = { "Touchline TV" } },
    { "He was not sick on the pitch", speaker = "Stefan Lindgren", kind = "direct", via = { "Touchline TV" } },
    { "It's soft", speaker = "Stefan Lindgren", kind = "direct" },
    { "I would be angry too", speaker = "Stefan Lindgren", kind = "direct" },
    { "run through walls", speaker = "Danny Pryce", kind = "mixed", via = { "Instagram" }, when = "2025-02-08TNI", stance = "promises" },
    { "the writing was on the wall for", speaker = "Gary Womersley", kind = "indirect", stance = "believes" },
    { "He's lost them", speaker = "Gary Womersley", kind = "direct" },
    { "You can see it in the way", speaker = "Gary Womersley", kind = "direct" },
  },
  none = { "Dacre Out", "Pryce nodded them ahead on six minutes", "who has never lost at Quay Lane", "Marlbrook slip to 16th" },
}

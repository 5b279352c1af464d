-- Australian tabloid, straight double quotes: a footy player demands a trade.
return {
  published = "2025-10-14",
  text = [[
Jax bombshell: Kestrels gun wants out with a day to go

EXCLUSIVE
Shane Bullivant

KESTRELS star Jaxon Riddoch has told the club he wants to be traded to the Saltwater Pirates, throwing the final 24 hours of the trade period into chaos.

The 24-year-old broke the news to coach Damien Lockyer at a Brunswick cafe on Monday night, sources close to the club said.

Riddoch, who has two years to run on a deal worth $850,000 a season, is desperately homesick, according to his manager.

"This isn't about money. Jax hasn't seen his mum since February," Craig Pascoe told Trade Radio on Tuesday.

"He loves the boys and he loves the club, but he needs to go home."

Kestrels list boss Tony Mazzarella hit back, declaring the midfielder was "a required player" and would not be leaving.

"We've got a contract. Last time I checked, both parties signed it," Mazzarella said.

He accused the Pirates of going behind the club's back.

"They've been in his ear since June," he fumed.

The Pirates deny tampering.

Their football manager, Brett Hanigan, insisted the club had followed the rules "to the letter", but confirmed it would put picks 6 and 23 on the table.

"He's a gun. Who wouldn't want him?" Hanigan said outside AFL House.

The Kestrels want more. They have demanded two first-round picks and young ruckman Will Tapsell.

But the big man poured cold water on that idea.

"Not going anywhere. Up the Pirates," Tapsell posted on Instagram.

Premiership great Mal Tierney said the Kestrels should cut their losses.

"If a bloke doesn't want to be there, drive him to the airport," he told Channel 7. "I'd have his locker cleaned out by lunchtime."

Former teammate Nathan Oakes disagreed. He reckons Riddoch owes the club after it stuck by him through two knee reconstructions.

"They carried him for 18 months," Oakes said. "You don't walk out on that."

The dual best-and-fairest winner has been in the headlines all year. In May he was fined $5000 over a scuffle at a Torquay pub, and in August he was dropped for missing a recovery session.

A spokesman for the AFL said the league had asked both clubs for their phone records.

Riddoch's mum, Leanne, said she just wanted her son to be happy.

"I told him I'd barrack for him if he was playing for the local under-12s," she said from her home in Saltwater Bay.

The supporters are not taking it so well. A member of 31 years wrote on the club's Facebook page that she would not be renewing.

Lockyer, who gave Riddoch the No. 7 guernsey he once wore himself, refused to say whether the star would be welcome back if the deal fell over.

"Ask me on Thursday," the coach told reporters at training on Tuesday.

He admitted that the news had rattled the playing group.

Pascoe predicts a deal will be done "with about four minutes to spare". The deadline is 7.30pm on Wednesday.
]],
  quotes = {
    { "he wants to be traded", speaker = "Jaxon Riddoch", kind = "indirect", to = "the club" },
    { "The 24-year-old broke the news", speaker = "sources close to the club", kind = "indirect" },
    { "is desperately homesick", speaker = "Craig Pascoe", principal = "Jaxon Riddoch", kind = "indirect" },
    { "This isn't about money", speaker = "Craig Pascoe", principal = "Jaxon Riddoch", kind = "direct", via = { "Trade Radio" }, when = "2025-10-14" },
    { "Jax hasn't seen his mum", speaker = "Craig Pascoe", principal = "Jaxon Riddoch", kind = "direct", via = { "Trade Radio" }, when = "2025-10-14" },
    { "He loves the boys and he loves the club", speaker = "Craig Pascoe", principal = "Jaxon Riddoch", kind = "direct" },
    { "the midfielder was \"a required player\"", speaker = "Tony Mazzarella", kind = "mixed" },
    { "would not be leaving", speaker = "Tony Mazzarella", kind = "indirect" },
    { "We've got a contract", speaker = "Tony Mazzarella", kind = "direct" },
    { "Last time I checked, both parties", speaker = "Tony Mazzarella", kind = "direct" },
    { "going behind the club's back", speaker = "Tony Mazzarella", kind = "indirect" },
    { "They've been in his ear", speaker = "Tony Mazzarella", kind = "direct" },
    { "tampering", speaker = "Saltwater Pirates", kind = "indirect", stance = "denies" },
    { "the club had followed the rules \"to the letter\"", speaker = "Brett Hanigan", kind = "mixed", stance = "asserts" },
    { "it would put picks 6 and 23", speaker = "Brett Hanigan", kind = "indirect", stance = "confirms" },
    { "He's a gun", speaker = "Brett Hanigan", kind = "direct" },
    { "Who wouldn't want him", speaker = "Brett Hanigan", kind = "direct" },
    { "two first-round picks and young ruckman", speaker = "Kestrels", kind = "indirect", stance = "demands" },
    { "Not going anywhere", speaker = "Will Tapsell", kind = "direct", via = { "Instagram" } },
    { "Up the Pirates", speaker = "Will Tapsell", kind = "direct", via = { "Instagram" } },
    { "the Kestrels should cut their losses", speaker = "Mal Tierney", kind = "indirect" },
    { "If a bloke doesn't want to be there", speaker = "Mal Tierney", kind = "direct", via = { "Channel 7" } },
    { "I'd have his locker cleaned out", speaker = "Mal Tierney", kind = "direct", via = { "Channel 7" } },
    { "Riddoch owes the club", speaker = "Nathan Oakes", kind = "indirect", stance = "believes" },
    { "They carried him for 18 months", speaker = "Nathan Oakes", kind = "direct" },
    { "You don't walk out on that", speaker = "Nathan Oakes", kind = "direct" },
    { "the league had asked both clubs", speaker = "spokesman for the AFL", principal = "AFL", kind = "indirect" },
    { "she just wanted her son to be happy", speaker = "Leanne", kind = "indirect" },
    { "I told him I'd barrack for him", speaker = "Leanne", kind = "direct" },
    { "she would not be renewing", speaker = "member of 31 years", kind = "indirect", via = { "Facebook" } },
    { "the star would be welcome back", speaker = "Damien Lockyer", kind = "indirect", stance = "declines" },
    { "Ask me on Thursday", speaker = "Damien Lockyer", kind = "direct", to = "reporters", when = "2025-10-14" },
    { "the news had rattled the playing group", speaker = "Damien Lockyer", kind = "indirect" },
    { "a deal will be done", speaker = "Craig Pascoe", kind = "mixed", stance = "predicts" },
  },
  none = { "has been in the headlines all year", "he was fined $5000 over a scuffle", "poured cold water on that idea", "The deadline is 7.30pm" },
}

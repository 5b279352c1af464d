-- UK showbiz site, straight single quotes: a TV dance contestant quits; statement, fellow contestants, bosses, viewers on X, an insider.
return {
  published = "2024-10-28",
  text = [[
Dance Nation's Bex Holloway breaks silence after shock exit and hits back at 'diva' claims

Bex Holloway has insisted she is 'heartbroken' after being forced to quit Dance Nation just days before the live Halloween special.

The former Kestrel Street actress, 31, pulled out of the show on Saturday with an ankle injury that she sustained while rehearsing a Charleston with professional partner Luca Benedetti.

In a tearful video posted to her 1.2million TikTok followers on Sunday evening, Bex said: 'I've danced through it for two weeks and I just can't any more. The physio told me that if I carried on I might not walk properly again.

'I'm gutted. I'm so, so sorry to everyone who voted.'

She went on to thank Luca, 28, who she said had been like 'the annoying little brother I never asked for'.

The pair had been tipped for the final after topping the leaderboard in Week 4 with their paso doble.

Bex also took aim at reports that she had clashed with producers over her costumes and had walked out of a fitting in floods of tears.

'I keep reading that I'm a diva,' she told her followers. 'I've worn a lobster on my head for you people! Does that sound like a diva?'

It comes after a tabloid alleged last week that bosses were at their wits' end with the star, with one insider claiming she'd demanded her own dressing room and refused to rehearse before 11am.

A show spokesperson branded those claims 'absolute nonsense'. They added: 'Bex has been a joy from day one and we all wish her a speedy recovery.'

Italian hunk Luca paid an emotional tribute on Instagram. 'You made me laugh every single day, even when you stood on my foot, which was also every single day,' he wrote alongside a snap of the two of them backstage. 'Come back and finish what we started. Ti voglio bene.'

His fellow pro Katya Zelenko replied with a string of crying emojis, while contestant Dr Ollie Pemberton commented: 'The dressing room's far too quiet already, Bexy.'

But judge Marguerite Fox raised eyebrows on spin-off show Dance Nation: The Afterparty when she hinted that Bex had not always given it her all.

'I thought the fire had gone out a bit,' the 67-year-old told host Rav Chandra on Sunday. 'An injury's an injury, darling, but you can dance with your face.'

Viewers were quick to leap to Bex's defence. 'Marguerite is bang out of order,' fumed one fan on X. A second wrote: 'She danced on a busted ankle, what more do you want???'

The Daily Dazzle understands that Bex will not be replaced and that the remaining nine couples will go ahead with Saturday's Halloween show as planned. There will be no elimination.

It is not the first time that the series has lost a favourite to injury. Comic Stu Bagley was forced to bow out in 2021 with a slipped disc, and later joked that it was the only thing he had ever pulled on a dancefloor.

Bex, who is engaged to personal trainer Jake Sowerby, has promised fans that she'll be back for the grand final in December, 'even if Luca has to push me round in a shopping trolley'.

Dance Nation continues on Saturday at 7.05pm.
]],
  quotes = {
    { "heartbroken", speaker = "Bex Holloway", kind = "mixed", stance = "asserts" },
    { "I've danced through it for two", speaker = "Bex Holloway", kind = "direct", to = "her 1.2million TikTok followers", via = { "TikTok" }, when = "2024-10-27TEV" },
    { "The physio told me that if", speaker = "Bex Holloway", kind = "direct", via = { "TikTok" } },
    { "I'm gutted", speaker = "Bex Holloway", kind = "direct", via = { "TikTok" } },
    { "I'm so, so sorry to everyone", speaker = "Bex Holloway", kind = "direct", via = { "TikTok" } },
    { "the annoying little brother I never", speaker = "Bex Holloway", kind = "mixed" },
    { "she had clashed with producers over", speaker = "reports", kind = "indirect" },
    { "had walked out of a fitting", speaker = "reports", kind = "indirect" },
    { "I keep reading that I'm a", speaker = "Bex Holloway", kind = "direct", to = "her followers" },
    { "I've worn a lobster on my", speaker = "Bex Holloway", kind = "direct" },
    { "Does that sound like a diva", speaker = "Bex Holloway", kind = "direct" },
    { "bosses were at their wits' end", speaker = "tabloid", kind = "indirect", when = "2024-W43", stance = "asserts" },
    { "she'd demanded her own dressing room", speaker = "one insider", kind = "indirect", stance = "asserts" },
    { "refused to rehearse before 11am", speaker = "one insider", kind = "indirect" },
    { "absolute nonsense", speaker = "show spokesperson", principal = "Dance Nation", kind = "mixed", stance = "denies" },
    { "Bex has been a joy from", speaker = "show spokesperson", principal = "Dance Nation", kind = "direct" },
    { "You made me laugh every single", speaker = "Luca Benedetti", kind = "direct", via = { "Instagram" } },
    { "Come back and finish what we", speaker = "Luca Benedetti", kind = "direct", via = { "Instagram" } },
    { "Ti voglio bene", speaker = "Luca Benedetti", kind = "direct", via = { "Instagram" } },
    { "The dressing room's far too quiet", speaker = "Ollie Pemberton", kind = "direct" },
    { "Bex had not always given it", speaker = "Marguerite Fox", kind = "indirect", via = { "Dance Nation: The Afterparty" } },
    { "I thought the fire had gone", speaker = "Marguerite Fox", kind = "direct", to = "host Rav Chandra", via = { "Dance Nation: The Afterparty" }, when = "2024-10-27" },
    { "An injury's an injury, darling", speaker = "Marguerite Fox", kind = "direct", via = { "Dance Nation: The Afterparty" } },
    { "Marguerite is bang out of order", speaker = "one fan", kind = "direct", via = { "X" } },
    { "She danced on a busted ankle", speaker = "A second", kind = "direct" },
    { "Bex will not be replaced", kind = "indirect" },
    { "the remaining nine couples will go", kind = "indirect" },
    { "it was the only thing he", speaker = "Stu Bagley", kind = "indirect" },
    { "she'll be back for the grand", speaker = "Bex Holloway", kind = "mixed", to = "fans", stance = "promises" },
    { "even if Luca has to push", speaker = "Bex Holloway", kind = "mixed", to = "fans", stance = "promises" },
  },
  none = { "There will be no elimination", "The pair had been tipped for the final", "Viewers were quick to leap to", "continues on Saturday at 7.05pm" },
}

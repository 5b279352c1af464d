-- UK tabloid football page, straight quotes: a club-record transfer; manager, rival, president, agent, pundit, Instagram.
return {
  published = "2025-01-28",
  text = [[
Redhaven close in on £32m striker Mbala as boss Dunne admits 'he's the one'

REDHAVEN boss Kieran Dunne has confirmed the club are close to completing a record £32million deal for Saint-Aubin striker Christian Mbala.

The Cameroon international flew into Manchester on Monday night and underwent the first part of his medical this morning, SunSport understands.

Mbala, 24, has scored 15 goals in 19 games in Ligue 1 this season and had also been wanted by Castleton Albion.

"Christian is the player we want, I won't hide that," Dunne said at his pre-match press conference. "There are one or two things to sort out, but I'm hopeful we'll get it done before the deadline."

The Redhaven manager admitted he had spoken to the forward on three occasions, and said Mbala had turned down more money elsewhere.

"He wanted to come here and that tells you a lot about the lad," he added.

Castleton chief Roberto Salvi told Sky Sports that his club had pulled out of the race last week.

"The numbers did not make sense for us," he said. "We wish the boy well."

Saint-Aubin president Michel Garnier insisted earlier this month that Mbala would not be sold at any price. But he told French newspaper L'Equipe on Sunday: "Everyone has a dream, and Christian's dream is England."

Reports in France claim the deal includes another £5m in add-ons.

Mbala's agent, Didier Kouassi, refused to discuss figures, but he said: "We are in a good place. Now it is for the clubs to finish the paperwork."

The move is likely to spell the end for Danny Ormerod, who has not started since November. Dunne denied the 31-year-old had been told to find a new club.

"Danny's been brilliant for me, and he'll be treated with respect," the Irishman said. "If somebody comes in for him, we'll sit down like adults."

A source close to Ormerod said: "He's gutted. He found out about it on social media like everybody else."

Former Redhaven captain Lee Sankey believes the club are taking a gamble.

Sankey, speaking on talkSPORT, said: "It's a huge fee for a lad who's only had one good season. I hope I'm wrong."

Redhaven have won just two of their last 11 games and sit three points above the drop zone. Fans chanted "Spend some money" during Saturday's goalless draw at Marlow Park.

Skipper Ben Hollis reckons new faces will lift the dressing room.

"Goals change everything," he said. "That's what we've been missing."

Posting on Instagram last night, Mbala thanked Saint-Aubin supporters and told them he would "never forget" his three years at the club.

Dunne also revealed that midfielder Tom Rigby would miss the rest of the season with a knee injury.

"It's a massive blow for him and for us," he said. "He'd been our best player."
]],
  quotes = {
    { "he's the one", speaker = "Kieran Dunne", kind = "mixed", stance = "confirms" },
    { "the club are close to completing", speaker = "Kieran Dunne", kind = "indirect", stance = "confirms" },
    { "flew into Manchester on Monday night", speaker = "SunSport", kind = "indirect" },
    { "Christian is the player we want", speaker = "Kieran Dunne", kind = "direct" },
    { "There are one or two things to sort out", speaker = "Kieran Dunne", kind = "direct" },
    { "he had spoken to the forward", speaker = "Kieran Dunne", kind = "indirect", stance = "confirms" },
    { "Mbala had turned down more money", speaker = "Kieran Dunne", kind = "indirect" },
    { "He wanted to come here", speaker = "Kieran Dunne", kind = "direct" },
    { "his club had pulled out of the race", speaker = "Roberto Salvi", kind = "indirect", via = { "Sky Sports" } },
    { "The numbers did not make sense", speaker = "Roberto Salvi", kind = "direct" },
    { "We wish the boy well", speaker = "Roberto Salvi", kind = "direct" },
    { "Mbala would not be sold at any price", speaker = "Michel Garnier", kind = "indirect", when = "2025-01" },
    { "Everyone has a dream", speaker = "Michel Garnier", kind = "direct", via = { "L'Equipe" }, when = "2025-01-26" },
    { "the deal includes another £5m", speaker = "Reports in France", kind = "indirect" },
    { "discuss figures", speaker = "Didier Kouassi", principal = "Christian Mbala", kind = "indirect", stance = "declines" },
    { "We are in a good place", speaker = "Didier Kouassi", principal = "Christian Mbala", kind = "direct" },
    { "the 31-year-old had been told", speaker = "Kieran Dunne", kind = "indirect", stance = "denies" },
    { "Danny's been brilliant for me", speaker = "Kieran Dunne", kind = "direct" },
    { "If somebody comes in for him", speaker = "Kieran Dunne", kind = "direct" },
    { "He's gutted", speaker = "source close to Ormerod", kind = "direct" },
    { "the club are taking a gamble", speaker = "Lee Sankey", kind = "indirect", stance = "believes" },
    { "It's a huge fee for a lad", speaker = "Lee Sankey", kind = "direct", via = { "talkSPORT" } },
    { "Spend some money", speaker = "Fans", kind = "direct" },
    { "new faces will lift the dressing room", speaker = "Ben Hollis", kind = "indirect", stance = "believes" },
    { "Goals change everything", speaker = "Ben Hollis", kind = "direct" },
    { "That's what we've been missing", speaker = "Ben Hollis", kind = "direct" },
    { "never forget", speaker = "Christian Mbala", to = "them", kind = "mixed", via = { "Instagram" }, when = "2025-01-27TNI" },
    { "midfielder Tom Rigby would miss the rest", speaker = "Kieran Dunne", kind = "indirect" },
    { "It's a massive blow for him", speaker = "Kieran Dunne", kind = "direct" },
    { "He'd been our best player", speaker = "Kieran Dunne", kind = "direct" },
  },
  none = {},
}

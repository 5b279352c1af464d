-- British sport site, straight double quotes: a captain retires; manager, team-mates, joint statement, a foreign paper.
return {
  published = "2025-05-19",
  text = [[
Millbridge captain Carr to retire at end of season

Millbridge Rovers captain Leanne Carr will retire at the end of the season after failing to recover from a knee injury.

The 33-year-old midfielder has not played since October and had a third operation in February.

"My head says one more year and my knee says no chance," she told BBC Sport. "I've listened to my knee."

The former England international said she had known since March but had kept it from her team-mates until Saturday's 2-1 win over Hadley Town.

Manager Phil Jessop described Carr as "the best signing this club ever made".

"You can't replace her and we won't try," said Jessop. "When I took over, she was the first person to ring me. I'll never forget that."

He said Carr had been offered a coaching role but would not say whether she had accepted.

Striker Bea Okonedo, who has worn the armband in Carr's absence, revealed that the players had been in tears.

"She stood up in the dressing room and nobody knew where to look," Okonedo said. "Then she made us put our boots on."

Chairman Neil Garside and chief executive Ruth Amis said the club would retire the number eight shirt.

"Leanne is Millbridge," they said in a joint statement. "There is no higher compliment we can pay."

Former team-mate Kim Sadler wrote on Instagram: "Captain, leader, terrible singer. Love you, mate."

Former England coach Marta Lindell, who gave Carr the first of her 27 caps, believes she could have won 100.

"Without the injuries, she'd have been one of the greats," Lindell told Sky Sports.

The Professional Footballers' Association said clubs should take knee injuries in the women's game more seriously. It called for more research into pitches and boots.

Fans' group Rovers Together said it would campaign for a statue of Carr. "There's already one of a man who never won anything," a spokeswoman for the group said.

Carr laughed when told of the idea. "I've seen some of those statues," she said. "No, thank you."

Meanwhile, Rovers denied that they had agreed a deal for Swedish midfielder Ebba Nystrom. Aftonbladet reported on Sunday that a three-year contract was on the table. Nystrom's agent, Jonas Falk, declined to comment on the report.

Carr, whose autobiography "Number Eight, No Regrets" is out in September, will lead the team out for the final game on Sunday.

"I just hope it isn't raining," she said.
]],
  quotes = {
    { "My head says one more year", speaker = "Leanne Carr", kind = "direct", via = { "BBC Sport" } },
    { "I've listened to my knee", speaker = "Leanne Carr", kind = "direct", via = { "BBC Sport" } },
    { "she had known since March", speaker = "Leanne Carr", kind = "indirect" },
    { "the best signing this club ever made", speaker = "Phil Jessop", kind = "mixed" },
    { "You can't replace her", speaker = "Phil Jessop", kind = "direct" },
    { "she was the first person to ring me", speaker = "Phil Jessop", kind = "direct" },
    { "had been offered a coaching role", speaker = "Phil Jessop", kind = "indirect" },
    { "whether she had accepted", speaker = "Phil Jessop", kind = "indirect", stance = "declines" },
    { "the players had been in tears", speaker = "Bea Okonedo", kind = "indirect" },
    { "She stood up in the dressing room", speaker = "Bea Okonedo", kind = "direct" },
    { "Then she made us put our boots on", speaker = "Bea Okonedo", kind = "direct" },
    { "the club would retire the number eight", speaker = "Neil Garside and Ruth Amis", kind = "indirect" },
    { "Leanne is Millbridge", speaker = "Neil Garside and Ruth Amis", kind = "direct" },
    { "There is no higher compliment", speaker = "Neil Garside and Ruth Amis", kind = "direct" },
    { "Captain, leader, terrible singer", speaker = "Kim Sadler", kind = "direct", via = { "Instagram" } },
    { "she could have won 100", speaker = "Marta Lindell", kind = "indirect", stance = "believes" },
    { "Without the injuries, she'd have been", speaker = "Marta Lindell", kind = "direct", via = { "Sky Sports" } },
    { "clubs should take knee injuries", speaker = "Professional Footballers' Association", kind = "indirect" },
    { "more research into pitches", speaker = "Professional Footballers' Association", kind = "indirect", stance = "demands" },
    { "it would campaign for a statue", speaker = "Rovers Together", kind = "indirect" },
    { "There's already one of a man", speaker = "spokeswoman for the group", kind = "direct", principal = "Rovers Together" },
    { "I've seen some of those statues", speaker = "Leanne Carr", kind = "direct" },
    { "No, thank you", speaker = "Leanne Carr", kind = "direct" },
    { "they had agreed a deal", speaker = "Millbridge Rovers", kind = "indirect", stance = "denies" },
    { "a three-year contract was on the table", speaker = "Aftonbladet", kind = "indirect", when = "2025-05-18" },
    { "comment on the report", speaker = "Jonas Falk", kind = "indirect", principal = "Ebba Nystrom", stance = "declines" },
    { "I just hope it isn't raining", speaker = "Leanne Carr", kind = "direct" },
  },
  none = { "Number Eight, No Regrets" },
}

-- A British Sunday paper's match report: a derby draw, rival managers, players, a pundit, police; curly single quotes.
return {
  published = "2025-11-09",
  text = [[
Kerr’s late header rescues Redmoor as derby ends in fury

Redmoor United 2 Astley Vale 2

Callum Freer at Highfield Park

Redmoor United manager Steve Galloway accused the officials of ‘robbing the public’ after his ten men came from two goals down to draw a breathless Wold derby.

Lewis Kerr, a teenage substitute, headed the equaliser in the third minute of added time, moments after Astley Vale had hit the post. By then Redmoor had been without their captain, Danny Sewell, for half an hour.

‘I’ve watched it five times and he gets the ball every time,’ Galloway said of the lunge that earned Sewell a red card. ‘The whole ground could see it except the one man with a whistle.’

Galloway said he would write to the league on Monday. He demanded that the referee, Paul Thackray, explain why only four minutes were added.

His opposite number, Ines Carvalho, said the tackle was ‘a red in any league in the world’.

‘If Steve wants to buy some glasses, I’ll lend him the money,’ the Astley Vale head coach said. ‘We should have been out of sight.’

They should. Tyrone Idowu drove in the first from 20 yards and Marcin Bielak stroked home a penalty before 25 minutes had gone. Carvalho admitted that her players had sat back after half-time, but denied they had run out of legs.

Jamal Orton pulled one back with a free kick on the hour. Then came the red card, the rain and, at the last, Kerr.

‘I just shut my eyes and jumped,’ said the 19-year-old, who told Sky Sports that he had 40 relatives in the stand.

Vale goalkeeper Ollie Brandreth claimed he had been fouled at the corner. ‘There’s an elbow in my neck,’ he said. ‘The ref just laughed.’

Sewell wrote on Instagram that he had ‘never gone out to hurt anyone’. Galloway confirmed that the midfielder would miss the next three matches, including the cup tie at Corley.

There was concern for Idowu, who was taken to hospital after a clash of heads. Carvalho said the early signs were good. A club spokesman later said the striker was ‘sitting up and asking for his boots’.

Kevin Dooley, the former Redmoor forward, described the second half on BBC Radio as ‘the best 45 minutes this place has seen in a decade’. He believes his old club will finish in the top six.

Police said four men had been arrested after flares were thrown. Chief Superintendent Moira Lang urged supporters to come forward with any footage.

Ken Haldane, the Redmoor chairman, promised that anyone caught with a flare would be banned for life. ‘They are not fans,’ he said. ‘They are arsonists with season tickets.’

Vale stay third, four points off the top. The sides meet again in March, when Galloway expects a warm welcome. ‘I might take my glasses,’ he said.
]],
  quotes = {
    { "robbing the public", speaker = "Steve Galloway", kind = "mixed" },
    { "watched it five times and he gets", speaker = "Steve Galloway", kind = "direct" },
    { "The whole ground could see it", speaker = "Steve Galloway", kind = "direct" },
    { "he would write to the league", speaker = "Steve Galloway", kind = "indirect" },
    { "explain why only four minutes were added", speaker = "Steve Galloway", stance = "demands",
      kind = "indirect" },
    { "a red in any league in", speaker = "Ines Carvalho", kind = "mixed" },
    { "If Steve wants to buy some glasses", speaker = "Ines Carvalho", kind = "direct" },
    { "We should have been out of sight", speaker = "Ines Carvalho", kind = "direct" },
    { "her players had sat back after half-time", speaker = "Ines Carvalho", kind = "indirect" },
    { "they had run out of legs", speaker = "Ines Carvalho", stance = "denies", kind = "indirect" },
    { "I just shut my eyes and jumped", speaker = "Lewis Kerr", kind = "direct" },
    { "he had 40 relatives in the stand", speaker = "Lewis Kerr", via = { "Sky Sports" }, kind = "indirect" },
    { "he had been fouled at the corner", speaker = "Ollie Brandreth", kind = "indirect" },
    { "an elbow in my neck", speaker = "Ollie Brandreth", kind = "direct" },
    { "The ref just laughed", speaker = "Ollie Brandreth", kind = "direct" },
    { "never gone out to hurt anyone", speaker = "Danny Sewell", via = { "Instagram" }, kind = "mixed" },
    { "the midfielder would miss the next three", speaker = "Steve Galloway", stance = "confirms",
      kind = "indirect" },
    { "the early signs were good", speaker = "Ines Carvalho", kind = "indirect" },
    { "sitting up and asking for his boots", speaker = "club spokesman", principal = "Astley Vale", kind = "mixed" },
    { "the best 45 minutes this place has", speaker = "Kevin Dooley", via = { "BBC Radio" }, kind = "mixed" },
    { "his old club will finish in", speaker = "Kevin Dooley", stance = "believes", kind = "indirect" },
    { "four men had been arrested after flares", speaker = "Police", kind = "indirect" },
    { "to come forward with any footage", speaker = "Moira Lang", to = "supporters", stance = "demands",
      kind = "indirect" },
    { "anyone caught with a flare would", speaker = "Ken Haldane", stance = "promises", kind = "indirect" },
    { "They are not fans", speaker = "Ken Haldane", kind = "direct" },
    { "They are arsonists with season tickets", speaker = "Ken Haldane", kind = "direct" },
    { "a warm welcome", speaker = "Steve Galloway", stance = "believes", kind = "indirect" },
    { "I might take my glasses", speaker = "Steve Galloway", kind = "direct" },
  },
  none = {
    "headed the equaliser in the third minute",
    "Then came the red card, the rain",
    "Vale stay third, four points off",
  },
}

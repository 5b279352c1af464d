-- A wire's tennis report after an upset at Wimbledon: the winner, the loser, a coach on television, organisers, a second upset.
return {
  published = "2024-07-03",
  text = [[
Tennis-Vukelic saves three match points to stun third seed Lindgard

LONDON, July 3 (Reuters) - Unseeded Croatian Petra Vukelic saved three match points before stunning third seed Hannah Lindgard 4-6 7-6(9) 7-5 in the second round at Wimbledon on Wednesday.

Vukelic, ranked 88th in the world, sank to the turf after two hours and 51 minutes on Court One when the Dane sent a forehand long.

"I have no idea how I did that," she said in her on-court interview. "Somebody please show me the video, but not tonight."

The 20-year-old had never won a match on grass at tour level before this week. She said she had almost skipped the tournament because of a wrist problem that flared up in Paris.

"My coach told me, 'Go, eat strawberries, have a holiday'," she added with a grin.

Lindgard, a finalist here two years ago, served for the match in the second set and had three chances to close it out in the tiebreak, only to double-fault on two of them.

She denied that nerves had got the better of her, saying the sun had been directly behind the ball toss at that end.

"On the first one I caught it three times. On the second one I just hit it and hoped," the 27-year-old told reporters. "Hope isn't much of a serve."

Asked about the medical timeout taken by her opponent before the final game, which drew boos from parts of the crowd, Lindgard replied: "If it hurts, it hurts. I'd have done the same."

Her coach, former world number two Goran Stipanov, was less charitable, calling the break "very convenient".

"She was running like a rabbit two minutes before," he told Eurosport. "Ask the physio what she was treating, because I'd love to know."

Tournament officials said the timeout was within the rules.

Vukelic said she had felt a sharp pain in her thigh at 5-5 and feared she would have to stop.

"If people think I was acting, I'm in the wrong business," she said.

It was the second upset of the day after Brazilian qualifier Caio Brandt beat ninth seed Mathis Verhulst 6-4 6-4 7-6(3).

Verhulst, who converted only one of 14 break points, described his performance as "a horror film with no ending". The Belgian said he would miss the Olympics to rest his back.

Brandt, whose father drives a bus in Curitiba, dedicated the win to "everybody on the 203 line".

"He finishes at midnight, so he'll see it on his phone at a red light," Brandt said. "Don't tell the company."

Vukelic next faces American 14th seed Dana Whitcombe, who needed 51 minutes to beat Spaniard Irene Cascales 6-1 6-0.

"She hits it flat and she's got nothing to lose," Whitcombe said of the Croatian. "I remember being that person. It was a lot more fun."

Organisers said play on the outside courts would start half an hour early on Thursday because of the forecast.
]],
  quotes = {
    { "I have no idea how I did that", speaker = "Petra Vukelic", kind = "direct" },
    { "Somebody please show me the video", speaker = "Petra Vukelic", kind = "direct" },
    { "she had almost skipped the tournament", speaker = "Petra Vukelic", kind = "indirect" },
    { "My coach told me", speaker = "Petra Vukelic", kind = "direct" },
    { "Go, eat strawberries, have a holiday", kind = "direct" },
    { "nerves had got the better of her", speaker = "Hannah Lindgard", stance = "denies", kind = "indirect" },
    { "the sun had been directly behind the ball toss", speaker = "Hannah Lindgard", kind = "indirect" },
    { "On the first one I caught it three times", speaker = "Hannah Lindgard", to = "reporters", kind = "direct" },
    { "Hope isn't much of a serve", speaker = "Hannah Lindgard", kind = "direct" },
    { "If it hurts, it hurts", speaker = "Hannah Lindgard", kind = "direct" },
    { "very convenient", speaker = "Goran Stipanov", kind = "mixed" },
    { "She was running like a rabbit", speaker = "Goran Stipanov", via = { "Eurosport" }, kind = "direct" },
    { "Ask the physio what she was treating", speaker = "Goran Stipanov", kind = "direct" },
    { "the timeout was within the rules", speaker = "Tournament officials", kind = "indirect" },
    { "she had felt a sharp pain in her thigh", speaker = "Petra Vukelic", kind = "indirect" },
    { "If people think I was acting", speaker = "Petra Vukelic", kind = "direct" },
    { "a horror film with no ending", speaker = "Mathis Verhulst", kind = "mixed" },
    { "he would miss the Olympics to rest his back", speaker = "Mathis Verhulst", kind = "indirect" },
    { "everybody on the 203 line", speaker = "Caio Brandt", kind = "mixed" },
    { "He finishes at midnight", speaker = "Caio Brandt", kind = "direct" },
    { "Don't tell the company", speaker = "Caio Brandt", kind = "direct" },
    { "She hits it flat", speaker = "Dana Whitcombe", kind = "direct" },
    { "I remember being that person", speaker = "Dana Whitcombe", kind = "direct" },
    { "play on the outside courts would start", speaker = "Organisers", kind = "indirect" },
  },
  none = {
    "It was the second upset of the day",
  },
}

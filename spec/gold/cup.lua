-- A football report: managers by nickname and nation, a tweet, a column.
return {
  published = "2023-01-09",
  text = [[
"We'll be back," vows Rovers boss after cup defeat

Rovers manager Tony Clegg insisted his side "deserved better" after Saturday's 2-1 cup defeat by City.

Clegg, 52, was furious that a late penalty appeal was turned down. "It's a stonewall penalty. Everyone in the ground saw it apart from one man," he told BBC Radio Derby.

"The lads are devastated," the former Leeds midfielder added. "But we'll be back."

City counterpart Marta Ruiz admitted her team had been lucky. "Sometimes you need that," said the Spaniard. "Tony said to me at the end: 'You owe me one.' He's right."

Captain Sam Ode, who scored the opener, tweeted: "Gutted. Thanks to the fans. We go again."

Asked if he would sign a new deal, Ode said: "Talk to my agent."

His agent, Lou Pratt, did not return calls.

According to the Mirror, United are preparing a £20m bid for the striker, though Clegg dismissed the report as "nonsense".

"He's going nowhere," the Rovers boss said on Friday.

Former England captain Gary Holt believes Ode should stay. "If I were him I'd wait until summer," Holt wrote in his column for the Sun. "There's no rush."
]],
  quotes = {
    { "We'll be back,\" vows", kind = "direct" },
    { "deserved better", speaker = "Tony Clegg", kind = "mixed" },
    { "that a late penalty appeal", speaker = "Tony Clegg" },
    { "It's a stonewall penalty", speaker = "Tony Clegg", via = { "BBC Radio Derby" }, kind = "direct" },
    { "The lads are devastated", speaker = "Tony Clegg", kind = "direct" },
    { "her team had been lucky", speaker = "Marta Ruiz" },
    { "Sometimes you need that", speaker = "Marta Ruiz", kind = "direct" },
    { "He's right", speaker = "Marta Ruiz" },
    { "Gutted. Thanks to the fans", speaker = "Sam Ode", kind = "direct" },
    { "if he would sign", stance = "asks" },
    { "Talk to my agent", speaker = "Sam Ode", kind = "direct" },
    { "United are preparing a £20m bid", speaker = "Mirror", kind = "indirect" },
    { "He's going nowhere", speaker = "Tony Clegg", when = "2023-01-06", kind = "direct" },
    { "Ode should stay", speaker = "Gary Holt", stance = "believes" },
    { "If I were him", speaker = "Gary Holt", via = { "Sun" }, kind = "direct" },
  },
}

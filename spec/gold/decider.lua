-- A cricket report before a match: brothers who captain both sides, a coach by his past, a pundit's forecast.
return {
  published = "2022-06-22",
  text = [[
Caldershire sweat on Kazmi's finger for title decider at Welbury

By Ned Thirkell at Welbury Park

Caldershire will give Bilal Kazmi until the toss to prove his fitness for Thursday's title decider against Welland, captain Joe Ackroyd said, after the leg-spinner dislocated a finger in the nets.

“He's bowled twenty minutes with it strapped and he reckons he can grip the ball,” Ackroyd said on Wednesday. “If he says he's fit, he's lying, but he'll play.”

Kazmi, whose 61 wickets have carried Caldershire to the brink of a first Championship since 1974, told Calder Radio he would “bowl with my feet” if necessary.

Head coach Dale Rennick was more cautious. “We've got a responsibility to the lad,” said the former Zimbabwe all-rounder. “There's a tour in three weeks and I've had two phone calls about it already.”

Asked who had made the calls, Rennick said he couldn't remember.

Welland need only a draw. Their captain, Sam Ackroyd, is Joe's younger brother, and he declined to say whether the two had spoken this week.

“Mum's banned it,” the Welland captain said. “She's sitting behind the sightscreen so she doesn't have to clap either of us.”

Joe Ackroyd denied that there was any needle. “He still owes me for a bat,” he added, “but there's no needle.”

The pitch has a green tinge, though groundsman Vic Purdue insists it will play true.

“Everyone looks at the grass,” Purdue said. “Grass never got anybody out.”

Sam Ackroyd believes it will turn from the third day. Former England seamer Hattie Lowe, now a pundit with Total Cricket, predicted that the weather would have the last word. “It'll rain on Saturday, everyone will moan and Welland will be champions by tea on Sunday,” she said.

There was better news for Caldershire about opener Tom Wray, who was hit on the helmet at Stourleigh. The club's medical officer, Dr Leila Farouk, confirmed on Tuesday that he had passed his concussion test.

Wray has no memory of the ball. “I've seen the video,” he said. “I played it quite well, apart from the end.”
]],
  quotes = {
    { "Caldershire will give Bilal Kazmi until the toss", speaker = "Joe Ackroyd", kind = "indirect" },
    { "he reckons he can grip the ball", speaker = "Joe Ackroyd", when = "2022-06-22", kind = "direct" },
    { "bowl with my feet", speaker = "Bilal Kazmi", via = { "Calder Radio" }, kind = "mixed" },
    { "We've got a responsibility to the lad", speaker = "Dale Rennick", kind = "direct" },
    { "he couldn't remember", speaker = "Dale Rennick", kind = "indirect" },
    { "whether the two had spoken this week", speaker = "Sam Ackroyd", stance = "declines" },
    { "She's sitting behind the sightscreen", speaker = "Sam Ackroyd", kind = "direct" },
    { "there was any needle", speaker = "Joe Ackroyd", stance = "denies", kind = "indirect" },
    { "but there's no needle", speaker = "Joe Ackroyd", kind = "direct" },
    { "Grass never got anybody out", speaker = "Vic Purdue", kind = "direct" },
    { "it will turn from the third day", speaker = "Sam Ackroyd", stance = "believes", kind = "indirect" },
    { "the weather would have the last word", speaker = "Hattie Lowe", stance = "predicts", kind = "indirect" },
    { "he had passed his concussion test", speaker = "Leila Farouk", stance = "confirms", when = "2022-06-21",
      kind = "indirect" },
    { "I played it quite well", speaker = "Tom Wray", kind = "direct" },
  },
}

-- Round-up of the Sunday talk shows: networks and programmes as outlets, host and guest, a president who only tweets.
return {
  published = "2017-07-16",
  text = [[
Sunday shows: Tax chief says overhaul will pass 'with or without' holdouts

WASHINGTON - The White House's top tax negotiator insisted Sunday that the administration's rewrite of the tax code, nicknamed "the Big Sweep," would clear the House by the end of the month, even as a Republican senator whose vote it may need warned that it was dead on arrival in her chamber.

"We've got the votes, and if some folks want to miss the train, we'll wave," Roland Sayre, director of the National Economic Council, said on NBC.

Pressed by host Karen Voss on whether middle-class families in high-tax states would pay more, Sayre called the idea "a talking point in search of a fact."

"Is that a no?" Voss asked.

"That's a no," Sayre said, before adding that he could not speak for every household in every state.

Sen. Phyllis Amory, R-Maine, told CNN that the bill as written "isn't going anywhere I can follow it" and that leaders had yet to give her the hearing she was promised. She said she had taken her concerns to the president over dinner, at his invitation.

"He listened, he ate, he told me he'd think about it," she said. "I've had worse dates."

Her Nevada colleague, Sen. Chuck Dorrance, was less diplomatic. The plan, he told ABC, was "a love letter to people with two boats."

Dorrance predicted that no more than 44 senators would support it. He also said that he had been threatened with a primary challenge if he did not fall in line, but refused to identify who had made the threat.

Democrats sought to exploit the rift. House Minority Whip Tess Okonjo said on "Fox News Sunday" that her party would unveil an alternative this week.

"It fits on an index card and, unlike theirs, it adds up," she said.

Elsewhere, Lowell Crane, the retired vice admiral nominated to lead the Federal Emergency Management Agency, said in a taped interview with CBS that he had no plans to withdraw over questions about his consulting work for a cruise line, Oceanway.

"I have been shelled. I can survive a questionnaire," he said.

A lawyer for Oceanway said it had paid Crane "for his expertise and nothing else."

The president spent the morning at his golf club in New Jersey, from which he tweeted that all five programs were "boring and badly lit."

On Sunday evening, the White House said he had not watched any of them.
]],
  quotes = {
    { "overhaul will pass 'with or without' holdouts", speaker = "Roland Sayre", kind = "mixed" },
    { "would clear the House by the end", speaker = "Roland Sayre", kind = "indirect", when = "2017-07-16" },
    { "it was dead on arrival", speaker = "Phyllis Amory", kind = "indirect" },
    { "We've got the votes", speaker = "Roland Sayre", via = { "NBC" }, kind = "direct" },
    { "middle-class families in high-tax states would", speaker = "Karen Voss", kind = "indirect", stance = "asks" },
    { "a talking point in search of", speaker = "Roland Sayre", kind = "mixed" },
    { "Is that a no", speaker = "Karen Voss", kind = "direct", stance = "asks" },
    { "That's a no", speaker = "Roland Sayre", kind = "direct", stance = "denies" },
    { "he could not speak for every household", speaker = "Roland Sayre", kind = "indirect" },
    { "isn't going anywhere I can follow", speaker = "Phyllis Amory", via = { "CNN" }, kind = "mixed" },
    { "leaders had yet to give her", speaker = "Phyllis Amory", via = { "CNN" }, kind = "indirect" },
    { "she had taken her concerns", speaker = "Phyllis Amory", kind = "indirect" },
    { "He listened, he ate", speaker = "Phyllis Amory", kind = "direct" },
    { "I've had worse dates", speaker = "Phyllis Amory", kind = "direct" },
    { "a love letter to people with two boats", speaker = "Chuck Dorrance", via = { "ABC" }, kind = "mixed" },
    { "no more than 44 senators would", speaker = "Chuck Dorrance", kind = "indirect", stance = "predicts" },
    { "he had been threatened with a primary", speaker = "Chuck Dorrance", kind = "indirect" },
    { "who had made the threat", speaker = "Chuck Dorrance", kind = "indirect", stance = "declines" },
    { "her party would unveil an alternative", speaker = "Tess Okonjo", via = { "Fox News Sunday" }, kind = "indirect", stance = "promises" },
    { "It fits on an index card", speaker = "Tess Okonjo", kind = "direct" },
    { "he had no plans to withdraw", speaker = "Lowell Crane", via = { "CBS" }, kind = "indirect", stance = "denies" },
    { "I have been shelled", speaker = "Lowell Crane", kind = "direct" },
    { "for his expertise and nothing else", speaker = "lawyer for Oceanway", principal = "Oceanway", kind = "mixed" },
    { "boring and badly lit", speaker = "president", kind = "mixed" },
    { "he had not watched any of them", speaker = "White House", kind = "indirect", when = "2017-07-16TEV" },
  },
  none = { "the Big Sweep" },
}

-- A campaign trail story: two rivals before a caucus, posts on X, Instagram and Truth Social, aides, voters, a poll.
return {
  published = "2023-11-19",
  text = [[
Tillery, trailing in Iowa, turns on Kowalczyk: ‘She’s running for a talk show’

By JOSH AMUNDSEN
11/19/2023

DUBUQUE, Iowa — Boyd Tillery spent nine months pretending that Anna Kowalczyk did not exist. On Saturday, in front of 200 people at a tractor dealership, he used her name 14 times.

“Senator Kowalczyk isn’t running for president,” the former Oklahoma governor told the crowd. “She’s running for a talk show, and I hope she gets a good time slot.”

The attack was Tillery’s sharpest yet. It came two days after a poll by Prairie State University found him 11 points behind the Pennsylvania senator among likely Republican caucusgoers.

Within the hour, Kowalczyk’s campaign had cut the line into a video. “Bless his heart,” the senator wrote on X above a clip of Tillery losing his place in his notes. “Somebody get the governor a glass of water and a map of Iowa.”

Her campaign manager was less playful.

“This is what a campaign looks like when the donors stop returning calls,” Rob Stannis told reporters on a conference call Saturday evening. He claimed that Tillery had less than $3 million in the bank, a figure the Tillery campaign derided as “fantasy math.”

Tillery aides insist the shift was planned all along. In their view, the race will be decided by voters who do not settle on a candidate until January, and those voters want to see a fight.

“You don’t win a bar brawl by mailing in your résumé,” said a senior adviser, who was granted anonymity to speak candidly about strategy.

But the new posture carries risks in a state that prides itself on good manners. Lorna Veach, a retired mail carrier from Asbury, said she had come in leaning toward Tillery and was leaving undecided.

“I didn’t drive out here to listen to him complain about her,” the 71-year-old said. “I wanted to hear about Social Security.”

Her husband disagreed. “About damn time,” said Don Veach, a Vietnam veteran in a seed-corn cap. “She’s been kicking him since August.”

Kowalczyk, 49, has cast her rival as a relic. At a packed brewery in Cedar Rapids on Friday night, she said he had vetoed a tax cut in 2017 and “sent the bill to your grandkids.” Tillery has said that he blocked the measure because it would have closed rural schools.

The third candidate in the race, former Rep. Gus Lindell, stayed out of it. “I’m just glad to be having lunch,” he wrote on Instagram under a photo of himself with a pork chop.

On Truth Social, the radio host Kip Randle, whose endorsement both campaigns are courting, urged the pair to “knock it off before the other side dies laughing.”

State Rep. Cheryl Ott, who is neutral, predicted that the caucuses would be closer than the polls suggest. People in the river counties, she told the Telegraph Herald, “make up their minds in the car on the way.”

Tillery himself seemed unbothered. Asked as he boarded his bus whether he had gone too far, he shrugged.

“My mother says I should’ve started in June,” he said.

His campaign announced that he would return to the state on Nov. 27 for a three-day swing.

Kowalczyk had the last word, at least online. “Day 1 of Governor Tillery learning my name,” she posted at 11:48 p.m. “So proud.”
]],
  quotes = {
    { "She’s running for a talk show", speaker = "Boyd Tillery", kind = "direct" },
    { "running for president", speaker = "Boyd Tillery", to = "the crowd", kind = "direct" },
    { "I hope she gets a good time slot", speaker = "Boyd Tillery", kind = "direct" },
    { "him 11 points behind the Pennsylvania senator", speaker = "Prairie State University", kind = "indirect" },
    { "Bless his heart", speaker = "Anna Kowalczyk", via = { "X" }, kind = "direct" },
    { "a glass of water and a map of Iowa", speaker = "Anna Kowalczyk", kind = "direct" },
    { "when the donors stop returning calls", speaker = "Rob Stannis", to = "reporters", when = "2023-11-18TEV",
      kind = "direct" },
    { "Tillery had less than $3 million", speaker = "Rob Stannis", kind = "indirect" },
    { "fantasy math", speaker = "Tillery campaign", kind = "mixed" },
    { "the shift was planned all along", speaker = "Tillery aides", kind = "indirect" },
    { "the race will be decided by voters", speaker = "Tillery aides", kind = "indirect" },
    { "win a bar brawl by mailing in", speaker = "senior adviser", kind = "direct" },
    { "she had come in leaning toward Tillery", speaker = "Lorna Veach", kind = "indirect" },
    { "drive out here to listen to him", speaker = "Lorna Veach", kind = "direct" },
    { "I wanted to hear about Social Security", speaker = "Lorna Veach", kind = "direct" },
    { "About damn time", speaker = "Don Veach", kind = "direct" },
    { "been kicking him since August", speaker = "Don Veach", kind = "direct" },
    { "he had vetoed a tax cut in 2017", speaker = "Anna Kowalczyk", when = "2023-11-17TNI", kind = "mixed" },
    { "he blocked the measure because", speaker = "Boyd Tillery", kind = "indirect" },
    { "just glad to be having lunch", speaker = "Gus Lindell", via = { "Instagram" }, kind = "direct" },
    { "knock it off before the other side", speaker = "Kip Randle", via = { "Truth Social" }, kind = "mixed" },
    { "the caucuses would be closer", speaker = "Cheryl Ott", stance = "predicts", kind = "indirect" },
    { "make up their minds in the car", speaker = "Cheryl Ott", via = { "Telegraph Herald" }, kind = "mixed" },
    { "My mother says I should", speaker = "Boyd Tillery", kind = "direct" },
    { "he would return to the state", speaker = "Tillery campaign", kind = "indirect" },
    { "Day 1 of Governor Tillery", speaker = "Anna Kowalczyk", kind = "direct" },
    { "So proud", speaker = "Anna Kowalczyk", kind = "direct" },
  },
  none = {
    "he used her name 14 times",
    "Tillery himself seemed unbothered",
    "But the new posture carries risks in a state",
  },
}

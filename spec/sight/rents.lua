-- Broadcaster's website, UK politics: a bill and its critics; short paragraphs, straight quotes, bodies as speakers.
return {
  published = "2024-05-14",
  text = [[
Rent cap will backfire, landlords tell minister

Plans to limit rent rises in England will drive thousands of landlords out of the market, the National Lettings Alliance has warned.

Housing minister Helen Marwood told MPs on Monday that increases for sitting tenants would be capped at 4% a year from next April.

She said too many families were "one letter away from losing their home" and that the government would not "stand by and watch".

But the alliance, which represents 80,000 landlords, said the policy had failed in Scotland and would fail again.

"Every time ministers meddle with rents, the number of homes to let goes down," its chief executive, Gareth Pinnock, told BBC Radio 4's Today programme. "I don't think they have read their own impact assessment."

The assessment, published alongside the bill, says the cap could cut the supply of rented homes by up to 3% over five years. It adds that the effect is "highly uncertain".

Asked whether she accepted that figure, Ms Marwood said: "I accept that it is one of several estimates."

Shadow housing secretary Duncan Ferrers called the plan "a gimmick drawn up on the back of an envelope" and urged the minister to build more homes instead.

"Where are the 60,000 flats she promised us two years ago?" he asked.

The Liberal Democrats said they would support the bill but press for a lower limit.

Tenants' groups welcomed it. Rupa Desai, of the campaign group Rent Fair, said the cap was long overdue.

"It won't fix everything," she said, "but it means people can plan their lives."

Sharon Tully, 44, who shares a two-bedroom flat in Leeds with her two sons, said her rent had gone up by £210 a month in January.

"I cried when I opened the envelope," she said. "I'd already given up the car."

There are signs that the so-called "Marwood cap" has divided the government. A Treasury source told the Times that the chancellor was not convinced it would work.

Downing Street denied there was a split. "The prime minister and the chancellor are fully behind this bill," a spokesman said.

The minister confirmed that holiday lets would be exempt, but refused to say whether the limit would be reviewed if inflation rose.
]],
  quotes = {
    { "Rent cap will backfire", speaker = "landlords", kind = "indirect", to = "minister" },
    { "drive thousands of landlords out of", speaker = "National Lettings Alliance", kind = "indirect" },
    { "would be capped at 4% a year", speaker = "Helen Marwood", kind = "indirect", to = "MPs", when = "2024-05-13" },
    { "one letter away from losing their home", speaker = "Helen Marwood", kind = "mixed" },
    { "stand by and watch", speaker = "Helen Marwood", kind = "mixed" },
    { "the policy had failed in Scotland", speaker = "National Lettings Alliance", kind = "indirect" },
    { "Every time ministers meddle with rents", speaker = "Gareth Pinnock", kind = "direct", via = { "BBC Radio 4's Today programme" } },
    { "I don't think they have read", speaker = "Gareth Pinnock", kind = "direct", via = { "BBC Radio 4's Today programme" } },
    { "the cap could cut the supply of", speaker = "assessment", kind = "indirect" },
    { "the effect is \"highly uncertain", speaker = "assessment", kind = "mixed" },
    { "I accept that it is one of", speaker = "Helen Marwood", kind = "direct" },
    { "a gimmick drawn up on the back", speaker = "Duncan Ferrers", kind = "mixed" },
    { "build more homes instead", speaker = "Duncan Ferrers", kind = "indirect", to = "the minister", stance = "demands" },
    { "Where are the 60,000 flats", speaker = "Duncan Ferrers", kind = "direct", stance = "asks" },
    { "they would support the bill but press", speaker = "Liberal Democrats", kind = "indirect" },
    { "the cap was long overdue", speaker = "Rupa Desai", kind = "indirect" },
    { "It won't fix everything", speaker = "Rupa Desai", kind = "direct" },
    { "but it means people can plan", speaker = "Rupa Desai", kind = "direct" },
    { "her rent had gone up by", speaker = "Sharon Tully", kind = "indirect" },
    { "I cried when I opened the envelope", speaker = "Sharon Tully", kind = "direct" },
    { "I'd already given up the car", speaker = "Sharon Tully", kind = "direct" },
    { "the chancellor was not convinced", speaker = "Treasury source", kind = "indirect", via = { "Times" } },
    { "there was a split", speaker = "Downing Street", kind = "indirect", stance = "denies" },
    { "The prime minister and the chancellor are", speaker = "spokesman", principal = "Downing Street", kind = "direct" },
    { "holiday lets would be exempt", speaker = "Helen Marwood", kind = "indirect", stance = "confirms" },
    { "whether the limit would be reviewed", speaker = "Helen Marwood", kind = "indirect", stance = "declines" },
  },
  none = { "so-called \"Marwood cap\"" },
}

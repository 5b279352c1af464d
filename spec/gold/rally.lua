-- An AP-like US election rally story: two candidates, supporters, a campaign spokeswoman, a post, an anchor.
return {
  published = "2024-10-20",
  text = [[
Galbreath tells rain-soaked crowd he'd close the border 'by lunch'

By KENDRA TOLLIVER

MILL PRAIRIE, Wis. (AP) — Republican presidential nominee Wade Galbreath stood in a cold rain Saturday and told thousands of supporters that he would close the southern border “by lunch” on his first day in office.

“They say it can't be done,” Galbreath said, his hat dripping. “They said the same about my knees, and I'm still standing.”

The former Oklahoma senator, 71, spent much of his 80-minute speech on his opponent, Gov. Lorna Petrosky of Pennsylvania. He accused her of raising taxes 14 times. An independent budget office in Harrisburg counted four.

Petrosky, campaigning across the state in Eau Vert, said that Galbreath was running “on fumes and old grudges.”

“He's got a slogan for everything and a plan for nothing,” the governor told union members at a paper mill. “Folks, have you ever seen a slogan fix a furnace?”

A spokeswoman for the Galbreath campaign, Tiffani Birdsong, dismissed the remarks. “The governor sounds nervous,” Birdsong said in an email. “She should be.”

Polls show the race is within two points in Wisconsin.

Not everyone in the crowd was decided. Earl Vandermeer, a dairy farmer from nearby Osterby, said he had voted for both parties and regretted it each time.

“I came for the band,” Vandermeer said.

His daughter, Jolene, said she would vote for Petrosky. “Don't tell my uncle,” she said.

Galbreath has refused to commit to a second debate. In an interview that aired Friday on CBN 9, he said he would take part only if the moderators were “people who have milked a cow.” Petrosky responded on X: “I've milked a cow. Name the date.”

Campaigns have little time left. More than 600,000 ballots had been returned by Friday evening, according to the state Elections Board.

Democratic strategist Marcus Huxtable believes that the weather helped the Republican. “Rain makes a crowd look brave,” he said.

Galbreath, who is due in Ohio on Monday, promised that he would be back before Election Day.

“And I will bring,” he shouted as the rain turned to sleet, “a bigger umbrella.”
]],
  quotes = {
    { "he would close the southern border", speaker = "Wade Galbreath", when = "2024-10-19", kind = "mixed" },
    { "They say it can't be done", speaker = "Wade Galbreath", kind = "direct" },
    { "They said the same about my knees", speaker = "Wade Galbreath", kind = "direct" },
    { "raising taxes 14 times", speaker = "Wade Galbreath", kind = "indirect" },
    { "on fumes and old grudges", speaker = "Lorna Petrosky", kind = "mixed" },
    { "He's got a slogan for everything", speaker = "Lorna Petrosky", kind = "direct" },
    { "have you ever seen a slogan", speaker = "Lorna Petrosky", kind = "direct" },
    { "The governor sounds nervous", speaker = "Tiffani Birdsong", kind = "direct" },
    { "he had voted for both parties", speaker = "Earl Vandermeer", kind = "indirect" },
    { "I came for the band", speaker = "Earl Vandermeer", kind = "direct" },
    { "she would vote for Petrosky", speaker = "Jolene", kind = "indirect" },
    { "Don't tell my uncle", speaker = "Jolene", kind = "direct" },
    { "people who have milked a cow", speaker = "Wade Galbreath", via = { "CBN 9" }, kind = "mixed" },
    { "I've milked a cow. Name the date", speaker = "Lorna Petrosky", via = { "X" }, kind = "direct" },
    { "More than 600,000 ballots", kind = "indirect" },
    { "the weather helped the Republican", speaker = "Marcus Huxtable", stance = "believes" },
    { "he would be back before Election Day", speaker = "Wade Galbreath", stance = "promises" },
    { "a bigger umbrella", speaker = "Wade Galbreath", kind = "direct" },
  },
}

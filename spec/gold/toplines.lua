-- A poll story of a political website: a pollster, a rival's memo, strategists, respondents, a forecaster's newsletter.
return {
  published = "2028-09-13",
  text = [[
Poll: Marchetti opens 5-point lead as independents sour on Burdette

By CASEY LINDQVIST

Gov. Ellen Marchetti leads Sen. Clay Burdette by 5 points nationally, her widest margin since the conventions, according to a Civic Pulse poll released Wednesday.

The Wisconsin Democrat is backed by 49 percent of likely voters to the Ohio Republican's 44 percent, the survey found. The two were tied in July.

“This isn't a bounce. A bounce is over by now,” said Priya Nandakumar, director of polling at Civic Pulse. “Something happened in August, and it happened to him.”

What happened, Democrats argue, was Burdette's vote against the farm disaster bill.

“You could see it in our trackers within 48 hours,” said a strategist at a pro-Marchetti super PAC, who was granted anonymity to discuss internal data. The person said the group would put another $12 million into ads about the vote.

Burdette's campaign scoffed at the findings. In a memo to donors on Wednesday morning, the senator's pollster, Rob Castellane, wrote that Civic Pulse “has never met a Republican it could find on the phone.”

“Our own numbers have this as a 1-point race, and we like who has the 1 point,” Castellane wrote.

Pressed on those numbers, Burdette spokesperson Hunter Dill declined to say when they were gathered or how many people were interviewed. He said Marchetti was “measuring the drapes in a house she can't afford.”

Not all Republicans are so sanguine. Former New Hampshire Gov. Peter Gilfoyle told CNN that he was “worried sick” about the Senate map if the top of the ticket doesn't recover.

“You can't run 5 behind in Pennsylvania and expect Doug Strand to save himself,” Gilfoyle said.

Strand, who is seeking a second term, has kept his distance from the nominee and skipped a rally in Scranton last week. His campaign manager, Molly Trask, described the contest as “a Pennsylvania race about Pennsylvania things.”

The gender gap remains wide. Marchetti is winning women by 16 points, while Burdette is winning men by 8, according to the poll.

The economy, once the Republican's calling card, is close to a wash. Forty-six percent of voters said they trusted Burdette more on the issue, a 3-point edge.

In follow-up interviews, several respondents said they had made up their minds reluctantly.

“I'd vote for the porch light if it was on the ballot,” said Gene Tucker, 58, a machinist from Dayton, Ohio, who is leaning toward Burdette.

Alicia Ferrer, a teacher in Tempe, Arizona, who also took part in the survey, said she wants Marchetti to win but isn't expecting miracles. “I'd settle for boring,” the 29-year-old added.

Kyle Ransdell, who runs the forecasting site Electoral Almanac, warned in his newsletter against reading too much into a single poll. Marchetti's lead in the national average, he wrote, is closer to 3 points.

In Ransdell's view, the Sept. 26 debate is the Republican's best remaining chance to change the race.

“If he doesn't move it that night, I don't know what night he would,” he told Axios.

The poll of 1,412 likely voters was conducted Sept. 7-11 by phone and text message and has a margin of error of plus or minus 2.9 percentage points.
]],
  quotes = {
    { "by 5 points nationally", speaker = "Civic Pulse", when = "2028-09-13", kind = "indirect" },
    { "is backed by 49 percent of likely voters", speaker = "Civic Pulse", kind = "indirect" },
    { "A bounce is over by now", speaker = "Priya Nandakumar", kind = "direct" },
    { "Something happened in August", speaker = "Priya Nandakumar", kind = "direct" },
    { "was Burdette's vote against the farm disaster bill", speaker = "Democrats", kind = "indirect" },
    { "You could see it in our trackers", speaker = "strategist at a pro-Marchetti super PAC", kind = "direct" },
    { "the group would put another $12 million", speaker = "strategist at a pro-Marchetti super PAC",
      kind = "indirect" },
    { "has never met a Republican it could find", speaker = "Rob Castellane", to = "donors", when = "2028-09-13TMO",
      kind = "mixed" },
    { "Our own numbers have this as", speaker = "Rob Castellane", kind = "direct" },
    { "when they were gathered", speaker = "Hunter Dill", principal = "Clay Burdette", stance = "declines",
      kind = "indirect" },
    { "measuring the drapes in a house", speaker = "Hunter Dill", principal = "Clay Burdette", kind = "mixed" },
    { "about the Senate map", speaker = "Peter Gilfoyle", via = { "CNN" }, kind = "mixed" },
    { "You can't run 5 behind in Pennsylvania", speaker = "Peter Gilfoyle", kind = "direct" },
    { "a Pennsylvania race about Pennsylvania things", speaker = "Molly Trask", kind = "mixed" },
    { "Marchetti is winning women by 16 points", speaker = "Civic Pulse", kind = "indirect" },
    { "they trusted Burdette more on the issue", speaker = "Forty-six percent of voters", kind = "indirect" },
    { "they had made up their minds reluctantly", speaker = "several respondents", kind = "indirect" },
    { "I'd vote for the porch light", speaker = "Gene Tucker", kind = "direct" },
    { "she wants Marchetti to win", speaker = "Alicia Ferrer", kind = "indirect" },
    { "I'd settle for boring", speaker = "Alicia Ferrer", kind = "direct" },
    { "reading too much into a single poll", speaker = "Kyle Ransdell", kind = "indirect" },
    { "Marchetti's lead in the national average", speaker = "Kyle Ransdell", kind = "indirect" },
    { "is the Republican's best remaining chance", speaker = "Kyle Ransdell", kind = "indirect" },
    { "If he doesn't move it that night", speaker = "Kyle Ransdell", via = { "Axios" }, kind = "direct" },
  },
  none = {
    "skipped a rally in Scranton last week",
    "was conducted Sept. 7-11 by phone and text message",
  },
}

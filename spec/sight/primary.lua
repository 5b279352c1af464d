-- US campaign, national paper with courtesy titles, curly double quotes: a governor's primary, an attack ad, donors, strategists, a text message, a poll.
return {
  published = "2026-02-03",
  text = [[
A Sheriff’s Ad Shakes Up the Democratic Race for Governor

By Nathaniel Brewer

ALBUQUERQUE — For months, the Democratic primary for governor of New Mexico looked like a coronation. Then came the sheriff.

Ray Lucero, who has run the Bernalillo County jail and its deputies since 2018, entered the race two weeks ago with a 60-second ad in which he stares into the camera and says his party has “a common-sense problem.”

“We tell people crime is down while they’re replacing their catalytic converter for the third time,” Mr. Lucero says in the ad. “Stop it. They can see their own driveway.”

The spot, which has been viewed more than four million times on YouTube, has upended a contest in which Dana Whitehorse, the state treasurer, had locked up most of the endorsements and nearly all of the big donors.

Ms. Whitehorse, speaking to reporters in Las Cruces on Monday, said that she welcomed the competition. She also said Mr. Lucero was “running against a party that exists only on cable television.”

Her allies have been less diplomatic. One of them, the longtime strategist Bill Garrity, said the sheriff was a Republican “in a bolo tie.”

“I’ve watched a hundred of these guys,” Mr. Garrity said. “They get a great first week, and then somebody asks about the budget.”

A survey conducted in late January by Mesa Research found Ms. Whitehorse at 37 percent and Mr. Lucero at 31, with the rest undecided. In November, before he got in, she had led the field by 40 points.

Inside the Whitehorse campaign, the numbers have set off a scramble, according to three people with knowledge of the discussions, who requested anonymity because they were not authorized to speak publicly. Two of the people said the campaign had postponed a television buy to rewrite its message on crime. The third said that donors had been pressing Ms. Whitehorse to hire a new media firm.

Elena Ruiz, a spokeswoman for the campaign, disputed that any buy had been postponed. “Our strategy hasn’t changed because our candidate hasn’t changed,” she said in a text message.

Mr. Lucero, 54, is not an easy man to place. He opposes new oil and gas leases near Chaco Canyon, supports abortion rights and once sued his own county over overtime pay. He has also appeared alongside Gov. Clint Marbury of Texas, a Republican, to call for more Border Patrol agents, something his opponents rarely fail to mention.

In an interview at a diner off Central Avenue, he said he had no regrets about the appearance.

“I’d stand next to the Devil if he had 50 more agents,” he said, pouring hot sauce on his eggs. He paused. “Don’t make that the headline.”

He acknowledged that his policy platform was thin. A plan for schools, he said, was coming “in a couple of weeks.” Housing would follow.

Some Democrats worry that a bruising primary will hurt whoever wins it. The Republican front-runner, the rancher and former congressman Cole Haverty, has $6 million in the bank and no serious rival.

“Cole is just sitting on his porch, eating popcorn,” said State Senator Linda Archuleta, a Democrat who has not endorsed anyone. “I told both of them in December: Don’t burn the house down.”

Asked what they had said in response, Ms. Archuleta laughed.

“Dana said, ‘Tell Ray,’” she recalled. “And Ray said, ‘Tell Dana.’”
]],
  quotes = {
    { "his party has “a common-sense problem", speaker = "Ray Lucero", kind = "mixed" },
    { "We tell people crime is down while", speaker = "Ray Lucero", kind = "direct" },
    { "Stop it", speaker = "Ray Lucero", kind = "direct" },
    { "They can see their own driveway", speaker = "Ray Lucero", kind = "direct" },
    { "she welcomed the competition", speaker = "Dana Whitehorse", kind = "indirect", to = "reporters", when = "2026-02-02" },
    { "Mr. Lucero was “running against a", speaker = "Dana Whitehorse", kind = "mixed" },
    { "the sheriff was a Republican “in a bolo tie", speaker = "Bill Garrity", kind = "mixed" },
    { "I’ve watched a hundred of these", speaker = "Bill Garrity", kind = "direct" },
    { "They get a great first week", speaker = "Bill Garrity", kind = "direct" },
    { "Ms. Whitehorse at 37 percent and", speaker = "Mesa Research", kind = "indirect" },
    { "the numbers have set off a scramble", speaker = "three people with knowledge of the discussions", kind = "indirect" },
    { "the campaign had postponed a television", speaker = "Two of the people", kind = "indirect" },
    { "donors had been pressing Ms. Whitehorse", speaker = "third", kind = "indirect" },
    { "any buy had been postponed", speaker = "Elena Ruiz", principal = "Whitehorse campaign", kind = "indirect", stance = "denies" },
    { "Our strategy hasn’t changed because our", speaker = "Elena Ruiz", principal = "Whitehorse campaign", kind = "direct" },
    { "more Border Patrol agents", speaker = "Ray Lucero", kind = "indirect", stance = "demands" },
    { "he had no regrets about the appearance", speaker = "Ray Lucero", kind = "indirect" },
    { "I’d stand next to the Devil", speaker = "Ray Lucero", kind = "direct" },
    { "Don’t make that the headline", speaker = "Ray Lucero", kind = "direct" },
    { "his policy platform was thin", speaker = "Ray Lucero", kind = "indirect", stance = "confirms" },
    { "A plan for schools", speaker = "Ray Lucero", kind = "mixed" },
    { "in a couple of weeks", speaker = "Ray Lucero", kind = "mixed" },
    { "Housing would follow", speaker = "Ray Lucero", kind = "indirect" },
    { "a bruising primary will hurt whoever", speaker = "Some Democrats", kind = "indirect", stance = "believes" },
    { "Cole is just sitting on his porch", speaker = "Linda Archuleta", kind = "direct" },
    { "I told both of them in December", speaker = "Linda Archuleta", kind = "direct" },
    { "Dana said", speaker = "Linda Archuleta", kind = "direct" },
    { "Tell Ray", speaker = "Dana Whitehorse", kind = "direct", via = { "Linda Archuleta" } },
    { "And Ray said", speaker = "Linda Archuleta", kind = "direct" },
    { "Tell Dana", speaker = "Ray Lucero", kind = "direct", via = { "Linda Archuleta" } },
  },
  none = { "looked like a coronation", "has been viewed more than four million times", "is not an easy man to place", "has $6 million in the bank" },
}

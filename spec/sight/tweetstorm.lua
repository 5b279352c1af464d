-- New York tabloid: a mayor's tweets, a councilwoman unnamed in the lead, an insider, a shop-window sign, coloured cues.
return {
  published = "2020-08-05",
  text = [[
'GET A GRIP!' Mayor melts down on Twitter over no-show rat czar

Port Halloran's hothead mayor went ballistic early Wednesday, firing off 19 tweets in 40 minutes at the councilwoman who dared to call his $164,000-a-year rodent boss "a ghost with a parking spot."

"Some people would rather FEED the rats than WORK with your Mayor. Sad little caucus!" Dom Vitagliano thundered on Twitter at 5:12 a.m.

Minutes later, he added: "Councilwoman has not read ONE page of the report. Get a grip, lady!"

Then, in a message he has since deleted, he asked whether the 38-year-old mother of two "even lives in the city."

Yolanda Bierce, who has represented the Third Ward since 2015, told The Post she was asleep when the barrage began.

"My phone was buzzing so hard I thought it was an earthquake," she said. "Then I saw who it was and went back to bed."

The pol says she has lived on Delancey Court for 31 years — "in the same house, with the same mother."

The feud blew up Monday night, when she told a packed Zoom meeting that czar Gary Luntz had shown up for work just six times since May, citing swipe-card records.

Luntz, 44, a former driver for the mayor's campaign whose official title is "Director of Rodent Mitigation," insists he has been working from home.

"The rats don't punch a clock, and neither do I," he told NJ News 9.

City Hall flack Renee Stopa denied that her boss had lost his cool.

"The mayor is passionate about pests," she said.

But a City Hall insider painted a wilder picture. "He was pacing in his robe, dictating," the source dished. "Somebody should take away the phone. Nobody will."

Fed-up locals have bigger problems.

"I got rats the size of a Buick and he's tweeting?" fumed Lou Antonucci, 71, whose Water Street deli has been shut twice this summer. A sign in his window reads: "Rodents served last."

Antonucci claimed he had called the city's hotline nine times. "They told me to press 4," he said.

Republican council hopeful Bret Sandoval demanded that Luntz be fired and made to repay his salary. He also vowed to introduce a "Show Up or Ship Out" ordinance if he is elected in November.

"This guy couldn't catch a cold," Sandoval sneered at a Tuesday presser outside a shuttered Wendy's.

By lunchtime, Vitagliano had moved on to the Yankees' bullpen, which he declared "a bigger disaster than the council."

Does Hizzoner have any regrets? "He regrets that it was necessary," Stopa shot back.
]],
  quotes = {
    { "GET A GRIP", speaker = "Dom Vitagliano", kind = "direct" },
    { "a ghost with a parking spot", speaker = "Yolanda Bierce", kind = "mixed" },
    { "Some people would rather FEED the rats", speaker = "Dom Vitagliano", via = { "Twitter" }, kind = "direct" },
    { "Councilwoman has not read ONE page", speaker = "Dom Vitagliano", kind = "direct" },
    { "even lives in the city", speaker = "Dom Vitagliano", kind = "mixed", stance = "asks" },
    { "she was asleep when the barrage began", speaker = "Yolanda Bierce", via = { "The Post" }, kind = "indirect" },
    { "My phone was buzzing so hard", speaker = "Yolanda Bierce", kind = "direct" },
    { "Then I saw who it was", speaker = "Yolanda Bierce", kind = "direct" },
    { "she has lived on Delancey Court", speaker = "Yolanda Bierce", kind = "mixed" },
    { "had shown up for work just six times", speaker = "Yolanda Bierce", kind = "indirect", when = "2020-08-03TNI", to = "a packed Zoom meeting" },
    { "he has been working from home", speaker = "Gary Luntz", kind = "indirect", stance = "asserts" },
    { "The rats don't punch a clock", speaker = "Gary Luntz", via = { "NJ News 9" }, kind = "direct" },
    { "her boss had lost his cool", speaker = "Renee Stopa", principal = "City Hall", kind = "indirect", stance = "denies" },
    { "The mayor is passionate about pests", speaker = "Renee Stopa", principal = "City Hall", kind = "direct" },
    { "He was pacing in his robe", speaker = "City Hall insider", kind = "direct" },
    { "Somebody should take away the phone", speaker = "City Hall insider", kind = "direct" },
    { "I got rats the size of a Buick", speaker = "Lou Antonucci", kind = "direct" },
    { "Rodents served last", speaker = "sign", kind = "direct" },
    { "he had called the city's hotline nine", speaker = "Lou Antonucci", kind = "indirect", stance = "asserts" },
    { "They told me to press 4", speaker = "Lou Antonucci", kind = "direct" },
    { "Luntz be fired and made to repay", speaker = "Bret Sandoval", kind = "indirect", stance = "demands" },
    { "ordinance if he is elected in November", speaker = "Bret Sandoval", stance = "promises" },
    { "This guy couldn't catch a cold", speaker = "Bret Sandoval", kind = "direct", when = "2020-08-04" },
    { "a bigger disaster than the council", speaker = "Dom Vitagliano", kind = "mixed" },
    { "He regrets that it was necessary", speaker = "Renee Stopa", principal = "City Hall", kind = "direct" },
  },
  none = { "Director of Rodent Mitigation" },
}

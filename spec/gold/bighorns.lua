-- A US college football story: a freshman and his quarterback, two coaches, the conference, a post, a mother.
return {
  published = "2023-10-15",
  text = [[
'Just throw me the thing': Freshman's late catch lifts Harlan State past No. 14 Cumberland

By Cody Brandvold
Sports writer

HARLAN, Mont. — Luke Petrie had dropped two passes already, and 17,412 people had let him know about it.

So when the Bighorns broke the huddle on fourth-and-9 with 22 seconds left Saturday, the freshman receiver turned to his quarterback and made a request.

"I said, 'Just throw me the thing,'" Petrie said. "'Don't think. Throw it.'"

DeShawn Rawls threw it. Petrie, a 19-year-old walk-on from Two Creeks, went up between two defenders in the corner of the end zone and came down with a 27-24 win over Cumberland.

"I've known the kid two months, and he's never asked me for anything," said Rawls, who threw for 288 yards and three touchdowns. "Not even the salt."

It was the first victory over a ranked team since 2016 for Harlan State (4-2, 2-1 Big Plains) and a loud one for coach Buck Lindgren, whose job had been a favorite topic of talk radio.

Lindgren said the play was drawn up for tight end Cole Vasquez.

"Cole was open by a mile, too," the third-year coach said. "I was screaming at DeShawn to look right. Shows you what I know."

He admitted that he had thought about benching Petrie after the second drop, until receivers coach Tony Amaro got in his ear.

"Tony told me the boy had the best hands on the roster and the worst nerves," Lindgren said. "I told Tony he'd better be right."

Cumberland coach Rick Sorrell wanted to talk about the officials. Petrie's foot, Sorrell insisted, came down on the chalk.

"I've got a picture on my phone that my wife sent me from Row 6," he said. "She's a better official than anybody they had out there."

The Big Plains Conference said in a statement Saturday night that replay showed "no indisputable evidence" to overturn the call. Sorrell declined to say whether the Rams (5-1, 2-1) would file a complaint.

His players were more charitable.

"He made a play, and we were standing right there watching him make it," cornerback Jalen Tubbs said.

The Rams led 24-13 entering the fourth quarter. Rawls cut into that with an 11-yard strike to Vasquez, a throw Lindgren called "the best ball I've seen in this stadium, and I played in it." Then the defense forced a three-and-out.

"Coach told us Tuesday it would come down to one stop in our own building," linebacker Isaiah Kemp said. "Coach doesn't get many right, but he got that one."

The news was not all good. Running back Trey Mabry left in the second quarter with a knee injury and came back on crutches. Lindgren told reporters he was "not optimistic." The junior sounded surer.

"See y'all in two weeks," Mabry posted on Instagram early Sunday.

Athletic director Carla Weems, who told the Harlan Sentinel in September that Lindgren's future would be "evaluated at the end of the season, like everyone's," watched from the sideline. "Ask me in November," she said Saturday, "but I'd hate to be the one to tell this student section he's leaving."

Petrie's mother, Jo Petrie, missed the catch. She had gone to stand in the parking lot.

"I heard it," she said, "and I thought, well, that's either very good or he's transferring."

By the time he got to his locker, her son said, there were 214 messages on his phone. One was from the coach who cut him in high school.

"It said, 'I take it all back,'" Petrie said.
]],
  quotes = {
    { "Just throw me the thing", speaker = "Luke Petrie", kind = "direct" },
    { "I said, 'Just throw me the thing", speaker = "Luke Petrie", kind = "direct" },
    { "Don't think. Throw it.", speaker = "Luke Petrie", kind = "direct" },
    { "I've known the kid two months", speaker = "DeShawn Rawls", kind = "direct" },
    { "Not even the salt", speaker = "DeShawn Rawls", kind = "direct" },
    { "the play was drawn up for tight end", speaker = "Buck Lindgren", kind = "indirect" },
    { "Cole was open by a mile", speaker = "Buck Lindgren", kind = "direct" },
    { "I was screaming at DeShawn to look right", speaker = "Buck Lindgren", kind = "direct" },
    { "he had thought about benching Petrie", speaker = "Buck Lindgren", kind = "indirect" },
    { "Tony told me the boy had the best hands", speaker = "Buck Lindgren", kind = "direct" },
    { "I told Tony he'd better be right", speaker = "Buck Lindgren", kind = "direct" },
    { "came down on the chalk", speaker = "Rick Sorrell", kind = "indirect" },
    { "I've got a picture on my phone", speaker = "Rick Sorrell", kind = "direct" },
    { "She's a better official than anybody", speaker = "Rick Sorrell", kind = "direct" },
    { 'replay showed "no indisputable evidence"', speaker = "Big Plains Conference", when = "2023-10-14TNI",
      kind = "mixed" },
    { "whether the Rams (5-1, 2-1) would file a complaint", speaker = "Rick Sorrell", kind = "indirect",
      stance = "declines" },
    { "He made a play", speaker = "Jalen Tubbs", kind = "direct" },
    { "the best ball I've seen in this stadium", speaker = "Buck Lindgren", kind = "mixed" },
    { "Coach told us Tuesday it would come down", speaker = "Isaiah Kemp", kind = "direct" },
    { "Coach doesn't get many right", speaker = "Isaiah Kemp", kind = "direct" },
    { 'he was "not optimistic."', speaker = "Buck Lindgren", to = "reporters", kind = "mixed" },
    { "See y'all in two weeks", speaker = "Trey Mabry", via = { "Instagram" }, when = "2023-10-15",
      kind = "direct" },
    { "evaluated at the end of the season", speaker = "Carla Weems", via = { "Harlan Sentinel" }, kind = "mixed" },
    { "Ask me in November", speaker = "Carla Weems", when = "2023-10-14", kind = "direct" },
    { "but I'd hate to be the one to tell", speaker = "Carla Weems", when = "2023-10-14", kind = "direct" },
    { "I heard it", speaker = "Jo Petrie", kind = "direct" },
    { "that's either very good or he's transferring", speaker = "Jo Petrie", kind = "direct" },
    { "there were 214 messages on his phone", speaker = "Luke Petrie", kind = "indirect" },
    { "It said, 'I take it all back", speaker = "Luke Petrie", kind = "direct" },
  },
  none = {
    "Luke Petrie had dropped two passes already",
    "Then the defense forced a three-and-out",
    "She had gone to stand in the parking lot",
  },
}

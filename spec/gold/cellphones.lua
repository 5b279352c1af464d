-- US local TV station's website on a school board meeting: superintendent, parents, a student, board members, police chief, an attorney.
return {
  published = "2024-08-13",
  text = [[
Brantley school board approves all-day cellphone ban after heated meeting

BRANTLEY, Ohio (WDLR) — Students in the Brantley City School District will have to lock their phones in pouches when they return to class next week, after a school board meeting Monday night that stretched past 11 p.m.

The board voted 4-1 in favor of what's known as a "bell-to-bell" policy, which covers lunch, hallways and study hall.

Superintendent Dr. Marcus Feeney said the district recorded more than 2,300 phone-related discipline referrals last year.

"That's not a distraction. That's a second curriculum," Feeney told the board.

More than 40 people signed up to speak during public comment.

"If there's a shooter, I'm not calling the front office. I'm calling my kid," said Danielle Ruiz-Kemp, who has two children at Brantley High School.

Ruiz-Kemp said she was on the phone with her daughter during a lockdown last October that turned out to be a false alarm.

"She whispered to me for 19 minutes. You want me to give that up for test scores?" she asked board members.

Others cheered the move. Retired teacher Walt Dombrowski said he had "competed with TikTok for six years and lost."

Incoming senior Jaylen Oakes drew laughs when he asked whether the adults in the room would be giving up theirs.

"I counted nine of y'all scrolling during the budget part," Oakes said.

Board member Patrice Lindholm cast the only no vote. She said she supports limits on phones, but the plan was rushed and there is no money for enforcement.

"Who's holding 1,400 pouches? Who's paying when one gets cut open?" Lindholm said.

According to the district, the pouches will cost about $38,000, which will come out of a state safety grant.

Board President Gary Stuckey said exceptions will be made for students with medical needs. He also promised a review in January.

"If it's a disaster, we'll say it's a disaster," Stuckey told WDLR after the vote.

Brantley Police Chief Ron Tibbets, who did not attend, backed the policy in a letter read aloud by the board's clerk. In it, he wrote that hundreds of calls at once during last year's lockdown "slowed our response, period."

The Brantley Education Association, which represents about 210 teachers, said in a statement that it appreciates the board's action but wants to know who is responsible if a phone goes missing.

A parents' group called Connected Brantley says it is considering legal action. Its attorney, Simone Achebe, said the district can't take a student's property "without so much as a permission slip."

The district's lawyer declined to comment on possible litigation.

The policy takes effect Aug. 21. Feeney said families will get an email with the details by Friday.

Copyright 2024 WDLR. All rights reserved.
]],
  quotes = {
    { "the district recorded more than 2,300", speaker = "Marcus Feeney", kind = "indirect" },
    { "That's a second curriculum", speaker = "Marcus Feeney", to = "the board", kind = "direct" },
    { "I'm not calling the front office", speaker = "Danielle Ruiz-Kemp", kind = "direct" },
    { "she was on the phone with her daughter", speaker = "Danielle Ruiz-Kemp", kind = "indirect" },
    { "She whispered to me for 19 minutes", speaker = "Danielle Ruiz-Kemp", to = "board members", kind = "direct" },
    { "competed with TikTok for six years and lost", speaker = "Walt Dombrowski", kind = "mixed" },
    { "whether the adults in the room would be giving up theirs", speaker = "Jaylen Oakes", stance = "asks",
      kind = "indirect" },
    { "I counted nine of y'all scrolling", speaker = "Jaylen Oakes", kind = "direct" },
    { "she supports limits on phones", speaker = "Patrice Lindholm", kind = "indirect" },
    { "Who's holding 1,400 pouches?", speaker = "Patrice Lindholm", kind = "direct" },
    { "the pouches will cost about $38,000", speaker = "Brantley City School District", kind = "indirect" },
    { "exceptions will be made for students", speaker = "Gary Stuckey", kind = "indirect" },
    { "a review in January", speaker = "Gary Stuckey", stance = "promises", kind = "indirect" },
    { "we'll say it's a disaster", speaker = "Gary Stuckey", via = { "WDLR" }, kind = "direct" },
    { "slowed our response, period", speaker = "Ron Tibbets", kind = "mixed" },
    { "it appreciates the board's action", speaker = "Brantley Education Association", kind = "indirect" },
    { "it is considering legal action", speaker = "Connected Brantley", kind = "indirect" },
    { "without so much as a permission slip", speaker = "Simone Achebe", principal = "Connected Brantley",
      kind = "mixed" },
    { "comment on possible litigation", principal = "Brantley City School District", stance = "declines" },
    { "families will get an email", speaker = "Marcus Feeney", kind = "indirect" },
  },
  none = {
    "bell-to-bell",
    "More than 40 people signed up to speak during public comment",
  },
}

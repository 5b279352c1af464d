-- A US local paper's school-board story: parents at the microphone, a superintendent, a board president, a student, Facebook.
return {
  published = "2024-08-21",
  text = [[
School board delays vote on 7:10 a.m. start after parents pack meeting

By Rory Stackpole
Pine Hollow Courier

PINE HOLLOW — After three hours of public comment and one broken microphone, the Pine Hollow Unified school board voted 4-3 Tuesday night to postpone a decision on moving the high school's first bell to 7:10 a.m.

Superintendent Dr. Latrice Womble told parents that the change would save $1.3 million a year because the district could run the same buses twice.

"I don't love it," Womble said. "I have a teenager. But I can cut a bus or I can cut a teacher, and I am not going to cut a teacher."

Board President Gil Bramlett said he wanted more data before voting. He added that the board would hold a special meeting Sept. 5.

Most of the 61 speakers opposed the plan.

"My son already falls asleep in his cereal," said Dawn Pirelli, a mother of three. "You want him driving on Route 9 in the dark?"

Pediatrician Anil Bhowmick cited research showing that teenagers need eight to 10 hours of sleep. "Biology doesn't ride the bus," he told the board, to applause.

Not everyone was against it. Football coach Trent Oglesby said an earlier dismissal would let players finish practice before sunset.

"We lost the lights in the storm," Oglesby said. "Nobody's fixed them yet."

Board member Susannah Leachman, who voted no, called the delay "kicking the can down a very short road." She predicted that the district would run out of money for substitutes by March.

Sophomore Imani Goodspeed drew the loudest cheer of the night. "I counted," she said, holding up her phone. "There are seven of you, and four of you yawned."

A teachers union representative said the union had not been consulted. Womble disputed that, saying that she met with its leaders in June.

District spokesman Heath Varnum said Wednesday that the drivers' contract did not prevent a later start. He declined to discuss how much overtime would cost.

In a Facebook post early Wednesday, Bramlett apologized for the microphone. "We'll have two next time," he wrote.
]],
  quotes = {
    { "the change would save $1.3 million", speaker = "Latrice Womble", to = "parents", kind = "indirect" },
    { "I don't love it", speaker = "Latrice Womble", kind = "direct" },
    { "I am not going to cut a teacher", speaker = "Latrice Womble", kind = "direct" },
    { "he wanted more data before voting", speaker = "Gil Bramlett", kind = "indirect" },
    { "the board would hold a special meeting", speaker = "Gil Bramlett", kind = "indirect" },
    { "My son already falls asleep", speaker = "Dawn Pirelli", kind = "direct" },
    { "You want him driving on Route 9", speaker = "Dawn Pirelli", kind = "direct" },
    { "Biology doesn't ride the bus", speaker = "Anil Bhowmick", to = "the board", kind = "direct" },
    { "an earlier dismissal would let players", speaker = "Trent Oglesby", kind = "indirect" },
    { "We lost the lights in the storm", speaker = "Trent Oglesby", kind = "direct" },
    { "kicking the can down a very short road", speaker = "Susannah Leachman", kind = "mixed" },
    { "the district would run out of money", speaker = "Susannah Leachman", stance = "predicts", kind = "indirect" },
    { "I counted", speaker = "Imani Goodspeed", kind = "direct" },
    { "four of you yawned", speaker = "Imani Goodspeed", kind = "direct" },
    { "the union had not been consulted", kind = "indirect" },
    { "she met with its leaders in June", speaker = "Latrice Womble", kind = "indirect" },
    { "contract did not prevent a later start", speaker = "Heath Varnum", when = "2024-08-21", kind = "indirect" },
    { "how much overtime would cost", speaker = "Heath Varnum", stance = "declines" },
    { "We'll have two next time", speaker = "Gil Bramlett", kind = "direct" },
  },
}

-- AP college basketball game story: an upset; the hero, both coaches, a guard who missed, a commissioner, an athletic director.
return {
  published = "2025-02-09",
  text = [[
Tolliver's late 3 lifts Carrow State past No. 9 Tidewater, 78-76

FENWICK, Va. (AP) — Marcus Tolliver scored 27 points, including a go-ahead 3-pointer with 8.4 seconds left, and Carrow State beat No. 9 Tidewater 78-76 on Saturday night.

"I wasn't even supposed to get the ball," Tolliver said. "Coach drew it up for DeShawn and they doubled him, so I just let it go."

Tidewater's Nate Brzezinski missed a runner at the buzzer, and students poured onto the floor as "Sweet Caroline" played over the loudspeakers.

Coach Rick Salerno said it was the biggest win of his six seasons at the school.

"I'm not going to lie to you, I closed my eyes," Salerno said.

DeShawn Pickett had 18 points and 11 rebounds for the Cougars (17-7, 8-4 Atlantic Seven), who had lost their previous 14 games against ranked opponents.

"People keep saying we haven't beaten anybody," Pickett said. "Well, now we've beaten somebody."

Carrow State trailed by 13 early in the second half before a 16-2 run. Salerno said he switched to a zone because his big men were in foul trouble.

Tidewater coach Lamar Whitcombe thought Tolliver traveled before the winning shot. He said he asked the officials to look at the replay and was told the play was not reviewable.

"We had a lot of chances to put it away before that, so I'm not putting it on the refs," Whitcombe said. "But I'd like to see it again."

Brzezinski finished with 22 points for the Admirals (20-4, 10-2) but missed two free throws with 21 seconds left and his team ahead by a point.

"That's on me," said Brzezinski, who came in shooting 91% from the line. "I make those in my sleep."

Whitcombe defended his senior guard. "Nate's won us a dozen games," the coach said. "He doesn't owe anybody an apology."

The Admirals played without leading scorer Jalen Crews, who sprained his left ankle in practice Thursday. Whitcombe said Crews was day to day and that he hoped to have him back for Wednesday's game at Port Royal.

Tolliver, who transferred from a junior college in Texas, said Salerno was the only Division I coach who called him out of high school.

"He told me I'd play in games like this," Tolliver said. "I thought he was just recruiting me."

Salerno laughed when told of the remark. He said he remembered the conversation differently.

"I told him he'd have to guard somebody first," he said.

Conference commissioner Beth Langford said in a statement that the league would review whether the school violated its court-storming policy, which carries a fine of up to $50,000. Athletic director Jim Nesbitt told the Fenwick Daily Press that he would gladly write the check.

"I might frame a copy of it," Nesbitt said.

BIG PICTURE

Tidewater: The Admirals fell into a tie for first place with Hale.

Carrow State: The Cougars are 12-1 at home, where their 4,100-seat gym is nicknamed "the Barn."

UP NEXT

Tidewater visits Port Royal on Wednesday. Carrow State hosts Hale on Tuesday.
]],
  quotes = {
    { "I wasn't even supposed to get", speaker = "Marcus Tolliver", kind = "direct" },
    { "Coach drew it up for DeShawn", speaker = "Marcus Tolliver", kind = "direct" },
    { "it was the biggest win of his", speaker = "Rick Salerno", kind = "indirect" },
    { "I'm not going to lie to you", speaker = "Rick Salerno", kind = "direct" },
    { "People keep saying we haven't beaten", speaker = "DeShawn Pickett", kind = "direct" },
    { "Well, now we've beaten somebody", speaker = "DeShawn Pickett", kind = "direct" },
    { "he switched to a zone because", speaker = "Rick Salerno", kind = "indirect" },
    { "Tolliver traveled before the winning shot", speaker = "Lamar Whitcombe", kind = "indirect", stance = "believes" },
    { "he asked the officials to look", speaker = "Lamar Whitcombe", kind = "indirect" },
    { "We had a lot of chances to put", speaker = "Lamar Whitcombe", kind = "direct" },
    { "But I'd like to see it again", speaker = "Lamar Whitcombe", kind = "direct" },
    { "That's on me", speaker = "Nate Brzezinski", kind = "direct" },
    { "I make those in my sleep", speaker = "Nate Brzezinski", kind = "direct" },
    { "Nate's won us a dozen games", speaker = "Lamar Whitcombe", kind = "direct" },
    { "He doesn't owe anybody an apology", speaker = "Lamar Whitcombe", kind = "direct" },
    { "Crews was day to day", speaker = "Lamar Whitcombe", kind = "indirect" },
    { "he hoped to have him back", speaker = "Lamar Whitcombe", kind = "indirect" },
    { "Salerno was the only Division I coach", speaker = "Marcus Tolliver", kind = "indirect" },
    { "He told me I'd play in games", speaker = "Marcus Tolliver", kind = "direct" },
    { "I thought he was just recruiting me", speaker = "Marcus Tolliver", kind = "direct" },
    { "he remembered the conversation differently", speaker = "Rick Salerno", kind = "indirect" },
    { "I told him he'd have to guard", speaker = "Rick Salerno", kind = "direct" },
    { "the league would review whether", speaker = "Beth Langford", kind = "indirect" },
    { "he would gladly write the check", speaker = "Jim Nesbitt", kind = "indirect", via = { "Fenwick Daily Press" } },
    { "I might frame a copy of it", speaker = "Jim Nesbitt", kind = "direct" },
  },
  none = { "Sweet Caroline", "the Barn" },
}

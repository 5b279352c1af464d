-- US metro daily game story (college basketball), curly double quotes: coaches, players, short and long quotes with said after.
return {
  published = "2025-03-02",
  text = [[
Eddington rallies past Carver State on Mullins’ three at the buzzer

By Theo Brannigan
Staff writer

MORRISVILLE — The play was drawn up for somebody else.

Everybody in Fenner Arena knew it, including the five Carver State defenders who chased Eddington center Cole Vandeveer to the rim with four seconds left on Saturday afternoon. That left Isaiah Mullins, a 6-foot-1 sophomore who had missed his first seven shots, alone in the left corner.

He didn’t miss the eighth.

Mullins’ 3-pointer at the horn gave the Hawks a 71-70 win over No. 14 Carver State, capping a comeback from 17 points down and setting off a court-storming that campus police said involved about 2,000 students.

“I saw the net move and then I couldn’t see anything,” Mullins said. “Somebody stole my headband. If you have it, you can keep it.”

The win is the first over a ranked opponent for Eddington (19-9, 10-6 Great Lakes) since 2021 and likely keeps alive the program’s slim hopes of an NCAA Tournament bid.

Coach Rick Salerno said he had no plans to lobby for one.

“We’ve got two games left and a conference tournament,” said Salerno, in his sixth season. “I’ll let you guys do the brackets. I’m going to go eat dinner with my wife.”

For 30 minutes it did not look like a night for celebration. Carver State (23-5, 13-3) led 38-24 at the half behind 15 points from guard Trey Dupree, and stretched the margin to 55-38 on Dupree’s fourth 3-pointer with 11:42 to play.

Salerno called timeout. According to Vandeveer, the coach didn’t raise his voice.

“He just looked at us and said, ‘Are you guys done?’” said Vandeveer, who finished with 22 points and 13 rebounds. “And then he sat down. He didn’t say another word the whole timeout.”

Salerno switched to a 2-3 zone out of the break, and the Bears went more than six minutes without a field goal. Asked why he had waited so long to use it, he laughed.

“Because we’re terrible at it,” he said. “Ask anybody who has seen us practice.”

Carver State coach Denise Holloway said her team stopped moving the ball once the zone appeared. She took the blame.

“That’s on me,” Holloway said. “We worked on zone offense for about five minutes this week because they’d played it twelve possessions all year. I’d like those five minutes back.”

Dupree, who scored 26, had a chance to put the game out of reach but missed the second of two free throws with nine seconds remaining. He was not made available to reporters.

“He’s hurting,” Carver State forward Amir Joseph said. “I told him we don’t have a lead to lose if it’s not for him.”

On the final possession, guard Ben Tsai was supposed to lob the ball to Vandeveer, who had been fronted all day. Instead Tsai drove, drew a second defender and kicked the ball to the corner.

“Isaiah was yelling my name,” Tsai said. “He’d missed everything, and he was still yelling for it. I figured he must know something.”

Mullins said his mother had texted him at halftime, even though players aren’t allowed to look at their phones. He saw the message afterward. It said: “Shoot the ball.”

The Hawks host Pine Lake on Tuesday. Forward Jordan Eckles, who left in the first half with an ankle sprain, is day to day, a team spokesman said.
]],
  quotes = {
    { "involved about 2,000 students", speaker = "campus police", kind = "indirect" },
    { "I saw the net move", speaker = "Isaiah Mullins", kind = "direct" },
    { "Somebody stole my headband", speaker = "Isaiah Mullins", kind = "direct" },
    { "If you have it, you can keep it", speaker = "Isaiah Mullins", kind = "direct" },
    { "he had no plans to lobby", speaker = "Rick Salerno", kind = "indirect" },
    { "We’ve got two games left", speaker = "Rick Salerno", kind = "direct" },
    { "I’ll let you guys do the brackets", speaker = "Rick Salerno", kind = "direct" },
    { "I’m going to go eat dinner", speaker = "Rick Salerno", kind = "direct" },
    { "the coach didn’t raise his voice", speaker = "Cole Vandeveer", kind = "indirect" },
    { "He just looked at us and said", speaker = "Cole Vandeveer", kind = "direct" },
    { "Are you guys done", speaker = "Rick Salerno", kind = "direct", via = { "Cole Vandeveer" } },
    { "And then he sat down", speaker = "Cole Vandeveer", kind = "direct" },
    { "He didn’t say another word", speaker = "Cole Vandeveer", kind = "direct" },
    { "Because we’re terrible at it", speaker = "Rick Salerno", kind = "direct" },
    { "Ask anybody who has seen us", speaker = "Rick Salerno", kind = "direct" },
    { "her team stopped moving the ball", speaker = "Denise Holloway", kind = "indirect" },
    { "That’s on me", speaker = "Denise Holloway", kind = "direct" },
    { "We worked on zone offense", speaker = "Denise Holloway", kind = "direct" },
    { "I’d like those five minutes back", speaker = "Denise Holloway", kind = "direct" },
    { "He’s hurting", speaker = "Amir Joseph", kind = "direct" },
    { "I told him we don’t have a lead", speaker = "Amir Joseph", kind = "direct" },
    { "Isaiah was yelling my name", speaker = "Ben Tsai", kind = "direct" },
    { "He’d missed everything, and he was", speaker = "Ben Tsai", kind = "direct" },
    { "I figured he must know something", speaker = "Ben Tsai", kind = "direct" },
    { "his mother had texted him at halftime", speaker = "Isaiah Mullins", kind = "indirect" },
    { "Shoot the ball", kind = "direct" },
    { "left in the first half with an ankle", kind = "indirect", speaker = "team spokesman" },
  },
  none = { "The play was drawn up for somebody else", "He didn’t miss the eighth", "He was not made available to reporters", "The Hawks host Pine Lake on Tuesday" },
}

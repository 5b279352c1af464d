-- A US college hockey game story: a feature lede, locker-room quotes, both coaches, an athletic director in the hallway.
return {
  published = "2024-02-18",
  text = [[
Sundqvist ends drought in style as Voyageurs stun No. 6 Bison

By Jake Merrifield
Alder Bay Mining Journal

ALDER BAY, Mich. — Eli Sundqvist had not scored since Thanksgiving, and he had stopped answering his father's texts about it.

He scored twice in 41 seconds Saturday night.

Sundqvist's second goal, a wrist shot from the left circle with 3:12 left in the third period, lifted Lake Huron State to a 4-3 win over No. 6 Dakota Western before a sellout crowd of 3,911 at Tollefson Arena and gave the Voyageurs their first sweep of a ranked opponent since 2017.

"I blacked out, to be honest with you," Sundqvist said. "I saw it hit the water bottle, and then I had about 900 pounds of guys on my head."

The Voyageurs (17-11-2, 12-8 in conference) trailed 3-1 after two periods, and the locker room was not a quiet place at intermission.

"Coach said some things I can't repeat in front of my mom," senior defenseman Tanner Brule said, "and my mom's standing right there."

Coach Dave Prokop said he told his team it was playing not to lose.

"I didn't throw anything," said Prokop, who is in his 11th season. "I thought about it. There's a garbage can in there that's got some dents in it from other years."

Whatever he said, it worked. Freshman Matteo Ricci cut the lead to 3-2 with a power-play goal 1:58 into the third, and Sundqvist tied it off a scramble at 16:07.

Goalie Jonas Wickersham made 37 saves, 16 of them in the final period.

"He bailed us out all weekend," Brule said. "We owe him, like, a steak."

Wickersham, a vegetarian, said he would settle for a baked potato.

Dakota Western coach Rick Haldorsen, whose team has lost four of five, thought the tying goal should have been waved off for goaltender interference. The officials looked at it for nearly five minutes before letting it stand.

"I was told there wasn't enough to overturn it," Haldorsen said. "I've watched it six times now, and there's enough."

Asked whether the Bison's slide had become a mental thing, he shrugged.

"You'd have to ask a psychologist," he said.

His captain didn't duck the question.

"Yeah, it's in our heads," Cole Amundson said. "I'm not going to lie to you. We've got to figure it out, and there's two weeks left to do it."

The win moved the Voyageurs into a tie for third with one weekend remaining. They haven't hosted a playoff series in nine years, a fact athletic director Marguerite Oyen brought up, unprompted, in the hallway.

"Nine years," said Oyen, holding up the fingers. "I've got a building guy who wants to know about ice in March, and I keep telling him to wait. Tonight I told him not to wait."

Prokop wasn't ready to go there. He said the Voyageurs would take Sunday off and then start thinking about Copper Valley Tech.

As for Sundqvist, his phone was showing 54 unread messages. He said he would start with the one from his father.

"It just says, 'Finally,'" he said.
]],
  quotes = {
    { "I blacked out, to be honest", speaker = "Eli Sundqvist", kind = "direct" },
    { "I saw it hit the water bottle", speaker = "Eli Sundqvist", kind = "direct" },
    { "Coach said some things I can't repeat", speaker = "Tanner Brule", kind = "direct" },
    { "it was playing not to lose", speaker = "Dave Prokop", kind = "indirect" },
    { "I didn't throw anything", speaker = "Dave Prokop", kind = "direct" },
    { "There's a garbage can in there", speaker = "Dave Prokop", kind = "direct" },
    { "He bailed us out all weekend", speaker = "Tanner Brule", kind = "direct" },
    { "We owe him, like, a steak", speaker = "Tanner Brule", kind = "direct" },
    { "he would settle for a baked potato", speaker = "Jonas Wickersham", kind = "indirect" },
    { "the tying goal should have been waved off", speaker = "Rick Haldorsen", stance = "believes",
      kind = "indirect" },
    { "I was told there wasn't enough", speaker = "Rick Haldorsen", kind = "direct" },
    { "I've watched it six times now", speaker = "Rick Haldorsen", kind = "direct" },
    { "You'd have to ask a psychologist", speaker = "Rick Haldorsen", kind = "direct" },
    { "Yeah, it's in our heads", speaker = "Cole Amundson", kind = "direct" },
    { "I'm not going to lie to you", speaker = "Cole Amundson", kind = "direct" },
    { "Nine years", speaker = "Marguerite Oyen", kind = "direct" },
    { "I've got a building guy", speaker = "Marguerite Oyen", kind = "direct" },
    { "the Voyageurs would take Sunday off", speaker = "Dave Prokop", kind = "indirect" },
    { "he would start with the one from his father", speaker = "Eli Sundqvist", kind = "indirect" },
    { "It just says", speaker = "Eli Sundqvist", kind = "direct" },
  },
  none = {
    "The officials looked at it for nearly five minutes",
  },
}

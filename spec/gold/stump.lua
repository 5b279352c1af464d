-- AP national politics: a candidate's leaked remark, rivals, campaign spokeswoman, voters, a poll and a think tank.
return {
  published = "2023-10-28",
  text = [[
Haldane seeks to reassure older Iowa voters as rivals pounce on Medicare recording

By DOUGLAS PRITCHETT

DES MOINES, Iowa (AP) — Republican presidential candidate Grant Haldane on Saturday sought to calm older voters worried about his plan to overhaul Medicare, telling a crowd at the Polk County fairgrounds that nobody over 55 would lose "a single dime" of benefits.

"If you're on it, you keep it. If you're close to it, you keep it," said Haldane, a former two-term governor of Ohio. "And if you're 25, you and I both know you weren't counting on it."

The remarks came a day after a recording surfaced in which Haldane appeared to tell donors at a private dinner in Scottsdale, Arizona, that the program was "a promise somebody else made." The recording was first published by The Arizona Sentinel.

Haldane campaign spokeswoman Brooke Teller did not dispute its authenticity but said the comment had been taken out of context.

Democrats wasted little time. "Grant Haldane told rich people the truth and told Iowa something else," President Ellen Marchetti said at a rally Saturday in Milwaukee. "I'll let you decide which one gets the governor out of bed in the morning."

Sen. Lucia Ferrante of Nevada, who is running second in most polls of likely Republican caucusgoers, said she would not touch either Social Security or Medicare and challenged Haldane to release the full recording.

"Put it all out," Ferrante told reporters after a stop at a diner in Ankeny. "Voters can handle 40 minutes of audio."

Asked whether she believed the former governor should quit the race, she said that was "up to the people who gave him money."

Teller said later that the campaign did not have the recording and could not release it.

The episode has scrambled a contest that had seemed to be Haldane's to lose. He was the choice of 41% of likely caucusgoers, according to a poll released Thursday by Northern Plains University, with Ferrante at 24%.

His plan would replace traditional Medicare with a fixed payment for Americans now younger than 55. The nonpartisan Center for Budget Integrity has estimated that it would cut federal spending on the program by $900 billion over a decade.

Haldane has dismissed that figure as "a number in search of a headline." He has promised to release a detailed version of the plan before the January caucuses.

Neil Obermeyer, 71, a retired machinist from Waukee who came to hear Haldane speak, said he had been leaning toward the former governor but now wanted to "wait and see what else is on that tape."

"I paid in for 46 years," Obermeyer said. "I'm not anybody's promise."

His wife, Judy Obermeyer, said she had already made up her mind.

"He looked me in the eye and said it's safe," she said. "That's good enough for me."

___

Associated Press writer Carla Whitfield in Milwaukee contributed to this report.
]],
  quotes = {
    { "a single dime", speaker = "Grant Haldane", when = "2023-10-28", kind = "mixed" },
    { "If you're close to it, you keep it", speaker = "Grant Haldane", kind = "direct" },
    { "you and I both know you weren't counting on it", speaker = "Grant Haldane", kind = "direct" },
    { "a promise somebody else made", speaker = "Grant Haldane", to = "donors", kind = "mixed" },
    { "the comment had been taken out of context", speaker = "Brooke Teller", kind = "indirect" },
    { "told rich people the truth", speaker = "Ellen Marchetti", when = "2023-10-28", kind = "direct" },
    { "I'll let you decide which one", speaker = "Ellen Marchetti", kind = "direct" },
    { "she would not touch either Social Security", speaker = "Lucia Ferrante", kind = "indirect" },
    { "to release the full recording", speaker = "Lucia Ferrante", kind = "indirect" },
    { "Put it all out", speaker = "Lucia Ferrante", to = "reporters", kind = "direct" },
    { "Voters can handle 40 minutes of audio", speaker = "Lucia Ferrante", kind = "direct" },
    { "up to the people who gave him money", speaker = "Lucia Ferrante", kind = "mixed" },
    { "the campaign did not have the recording", speaker = "Brooke Teller", kind = "indirect" },
    { "He was the choice of 41% of likely caucusgoers", speaker = "Northern Plains University", kind = "indirect" },
    { "it would cut federal spending on the program", speaker = "Center for Budget Integrity", kind = "indirect" },
    { "a number in search of a headline", speaker = "Grant Haldane", kind = "mixed" },
    { "to release a detailed version of the plan", speaker = "Grant Haldane", stance = "promises", kind = "indirect" },
    { "wait and see what else is on that tape", speaker = "Neil Obermeyer", kind = "mixed" },
    { "I paid in for 46 years", speaker = "Neil Obermeyer", kind = "direct" },
    { "I'm not anybody's promise", speaker = "Neil Obermeyer", kind = "direct" },
    { "she had already made up her mind", speaker = "Judy Obermeyer", kind = "indirect" },
    { "He looked me in the eye", speaker = "Judy Obermeyer", kind = "direct" },
    { "That's good enough for me", speaker = "Judy Obermeyer", kind = "direct" },
  },
  none = {
    "The episode has scrambled a contest that had seemed to be Haldane's to lose",
  },
}

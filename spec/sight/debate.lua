-- US campaign, regional daily, straight double quotes: a Senate debate, back-and-forth, fact check, voters in the hall.
return {
  published = "2024-09-17",
  text = [[
Kowalski, Brandt spar over tariffs and abortion in only Senate debate

By Tessa Lindgren
Capital Bureau

EAU CLAIRE, Wis. - U.S. Sen. Marianne Kowalski and Republican challenger Troy Brandt traded accusations of dishonesty Monday night in the only scheduled debate of a race that could decide control of the Senate.

Over 90 minutes at the Harmon Theater, the two clashed over tariffs, abortion and each other's tax returns.

"You have been on that stage for 12 years and you still can't name one thing you've done for dairy farmers," Brandt told Kowalski, a Democrat seeking a third term.

"I can name four," Kowalski shot back. "You want them alphabetically?"

Brandt, who made a fortune in farm equipment, said he would support a 10% tariff on all imported goods if it came to the Senate floor. He argued the levy would bring back jobs that had gone to Mexico.

Kowalski called the idea "a sales tax with a flag on it" and said it would cost the average Wisconsin family $1,700 a year. That figure comes from a study by the Badger Budget Project, a liberal-leaning think tank. Other economists have put the cost lower.

The sharpest exchange came when moderator Rick Salazar asked Brandt whether he would vote for a national abortion ban.

"I've said it a hundred times, this belongs to the states," Brandt said.

But in a 2022 podcast interview, Brandt said he would "absolutely" back a federal 15-week limit. When Kowalski brought up the recording, Brandt said the remark had been taken out of context.

"Troy, it was your own podcast," Kowalski said, to laughter and some boos.

Brandt accused the incumbent of hiding her husband's income from a lobbying firm. Kowalski denied that, noting that she has released her returns every year since 2012. Brandt has not released his, though he has promised to do so before Election Day.

Neither candidate said whether they would back Sen. Lyle Hutchins for majority leader.

The debate was as notable for what did not come up. There were no questions about immigration, and only one about the farm bill, which expires Sept. 30.

Polls show a close contest. A Fox Valley College survey released last week found Kowalski leading 48% to 46%, within the margin of error.

Both campaigns claimed victory afterward.

"Marianne wiped the floor with him," Kowalski campaign manager Dev Patel texted reporters before the candidates had left the stage.

Brandt spokeswoman Allison Rhee said voters had seen "a tired career politician with nothing left to say."

In the audience, opinions were no less divided.

Gary Thiel, 61, a retired machinist from Altoona, said he came in undecided and left the same way. "They both talk like they're selling me a truck," he said.

Maya Xiong, a nursing student, said she had been leaning toward Kowalski and the abortion exchange made up her mind.

"He couldn't give a straight answer," Xiong said. "My mom's a Republican, and she texted me in the middle of it, like, 'Yikes.'"

Early voting begins Oct. 22.
]],
  quotes = {
    { "You have been on that stage for", speaker = "Troy Brandt", kind = "direct", to = "Kowalski" },
    { "I can name four", speaker = "Marianne Kowalski", kind = "direct" },
    { "You want them alphabetically", speaker = "Marianne Kowalski", kind = "direct" },
    { "he would support a 10% tariff on", speaker = "Troy Brandt", kind = "indirect" },
    { "the levy would bring back jobs that", speaker = "Troy Brandt", kind = "indirect" },
    { "a sales tax with a flag on", speaker = "Marianne Kowalski", kind = "mixed" },
    { "it would cost the average Wisconsin family", speaker = "Marianne Kowalski", kind = "indirect" },
    { "have put the cost lower", speaker = "Other economists", kind = "indirect" },
    { "he would vote for a national abortion", speaker = "Rick Salazar", kind = "indirect", to = "Brandt", stance = "asks" },
    { "I've said it a hundred times", speaker = "Troy Brandt", kind = "direct" },
    { "he would \"absolutely\" back a federal", speaker = "Troy Brandt", kind = "mixed", when = "2022" },
    { "the remark had been taken out of", speaker = "Troy Brandt", kind = "indirect" },
    { "Troy, it was your own podcast", speaker = "Marianne Kowalski", kind = "direct" },
    { "hiding her husband's income from a", speaker = "Troy Brandt", kind = "indirect" },
    { "she has released her returns every year", speaker = "Marianne Kowalski", kind = "indirect" },
    { "to do so before Election Day", speaker = "Troy Brandt", kind = "indirect", stance = "promises" },
    { "Kowalski leading 48% to 46%", speaker = "Fox Valley College survey", kind = "indirect" },
    { "Marianne wiped the floor with him", speaker = "Dev Patel", principal = "Marianne Kowalski", kind = "direct", to = "reporters" },
    { "voters had seen \"a tired career politician", speaker = "Allison Rhee", principal = "Troy Brandt", kind = "mixed" },
    { "he came in undecided and left the", speaker = "Gary Thiel", kind = "indirect" },
    { "They both talk like they're selling", speaker = "Gary Thiel", kind = "direct" },
    { "she had been leaning toward Kowalski", speaker = "Maya Xiong", kind = "indirect" },
    { "the abortion exchange made up her mind", speaker = "Maya Xiong", kind = "indirect" },
    { "He couldn't give a straight answer", speaker = "Maya Xiong", kind = "direct" },
    { "My mom's a Republican, and she", speaker = "Maya Xiong", kind = "direct" },
    { "Yikes", speaker = "mom", kind = "direct", via = { "Maya Xiong" } },
  },
  none = { "the only scheduled debate of a race", "they would back Sen. Lyle Hutchins", "There were no questions about immigration", "Early voting begins Oct. 22" },
}

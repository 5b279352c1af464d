-- An endorsement and the reactions to it, by a local TV station's website: short paragraphs, "says", sister station.
return {
  published = "2028-10-20",
  text = [[
Former Springvale mayor crosses party lines, endorses Tran for U.S. Senate

By KVLO Staff
Published: Oct. 20, 2028 at 5:14 PM CDT

SPRINGVALE, Mo. (KVLO) — Former Springvale Mayor Skip Rollins, a lifelong Republican, announced Friday that he is backing Democrat Linh Tran in the race for U.S. Senate.

Rollins spoke on the steps of City Hall, with Tran standing at his side.

“I've voted Republican since Gerald Ford, and I'll probably do it again,” Rollins said. “Just not for this seat, and not for Brad Hutchens.”

Hutchens, a three-term congressman, won the Republican nomination in August.

The 77-year-old former mayor said Hutchens never returned his calls after the May floods. Rollins told KVLO he left six messages with the congressman's office.

“My own dentist calls me back in two,” he said.

Tran, a former Army surgeon, said she was honored to have his support, and she promised to pick up the phone.

“The mayor and I don't agree on everything,” she said. “We don't even agree on barbecue.

“But we agree that this town deserves a senator who shows up.”

The Hutchens campaign fired back within the hour.

“Skip Rollins has been mad at the world since he lost his pension fight,” Hutchens spokesperson Tyler Boggs said in a statement to KVLO. “The people of southwest Missouri know who fights for them.”

Boggs also denied that any calls had gone unanswered. He says phone records show the office spoke with Rollins on May 23.

KVLO has requested those records. We will update this story when we receive them.

Reaction around town was mixed.

Ozment County Republican chair Debbie Stull said she was “heartbroken, but not surprised.” She says the party will meet Monday to discuss whether Rollins will still be honored at its annual dinner.

In a Facebook post, current Mayor Paul Escobedo wrote that he respects his predecessor's decision but won't be making an endorsement himself.

State Sen. Kim Ballew, a Democrat, called the announcement “the biggest thing to happen in this race.”

“Skip is Springvale,” Ballew told our sister station KJPN. “When he talks, folks put down their forks.”

At Dot's Café on Commercial Street, the regulars had plenty to say.

“I'd follow Skip off a bridge,” said Don Akers, a retired firefighter.

His friend Lou Petty wasn't so sure.

“He's been out of office 12 years,” Petty said. “Who cares anymore?”

Dr. Renee Gladstone, who teaches political science at Ozment State University, says endorsements rarely change many minds, but this one could matter at the margins.

“It gives permission to people who were already halfway there,” Gladstone explained.

Hutchens leads Tran by three points, according to a Midland Research poll released last week.

The congressman was in Joplin on Friday for a town hall with veterans.

“I wish Skip well in his retirement,” Hutchens told reporters there. He did not take questions about the phone calls.

Former U.S. Sen. Gail Whitmore, who campaigned with Hutchens this summer, said through a spokesperson that her support for him was “unchanged and unchangeable.”

No-excuse absentee voting in Missouri begins Tuesday, Oct. 24. The Secretary of State's Office reminds voters that they will need a photo ID.

Copyright 2028 KVLO. All rights reserved.
]],
  quotes = {
    { "he is backing Democrat Linh Tran", speaker = "Skip Rollins", when = "2028-10-20", kind = "indirect" },
    { "I've voted Republican since Gerald Ford", speaker = "Skip Rollins", kind = "direct" },
    { "Just not for this seat", speaker = "Skip Rollins", kind = "direct" },
    { "Hutchens never returned his calls", speaker = "Skip Rollins", kind = "indirect" },
    { "he left six messages", speaker = "Skip Rollins", via = { "KVLO" }, kind = "indirect" },
    { "My own dentist calls me back", speaker = "Skip Rollins", kind = "direct" },
    { "she was honored to have his support", speaker = "Linh Tran", kind = "indirect" },
    { "pick up the phone", speaker = "Linh Tran", stance = "promises", kind = "indirect" },
    { "The mayor and I don't agree on everything", speaker = "Linh Tran", kind = "direct" },
    { "We don't even agree on barbecue", speaker = "Linh Tran", kind = "direct" },
    { "But we agree that this town deserves", speaker = "Linh Tran", kind = "direct" },
    { "Skip Rollins has been mad at the world", speaker = "Tyler Boggs", principal = "Brad Hutchens",
      via = { "KVLO" }, kind = "direct" },
    { "The people of southwest Missouri know", speaker = "Tyler Boggs", principal = "Brad Hutchens",
      kind = "direct" },
    { "any calls had gone unanswered", speaker = "Tyler Boggs", principal = "Brad Hutchens", stance = "denies",
      kind = "indirect" },
    { "phone records show the office spoke with Rollins", speaker = "Tyler Boggs", principal = "Brad Hutchens",
      kind = "indirect" },
    { "heartbroken, but not surprised", speaker = "Debbie Stull", kind = "mixed" },
    { "the party will meet Monday", speaker = "Debbie Stull", kind = "indirect" },
    { "he respects his predecessor's decision", speaker = "Paul Escobedo", via = { "Facebook" },
      kind = "indirect" },
    { "the biggest thing to happen in this race", speaker = "Kim Ballew", kind = "mixed" },
    { "Skip is Springvale", speaker = "Kim Ballew", via = { "KJPN" }, kind = "direct" },
    { "When he talks, folks put down their forks", speaker = "Kim Ballew", kind = "direct" },
    { "I'd follow Skip off a bridge", speaker = "Don Akers", kind = "direct" },
    { "He's been out of office 12 years", speaker = "Lou Petty", kind = "direct" },
    { "Who cares anymore?", speaker = "Lou Petty", kind = "direct" },
    { "endorsements rarely change many minds", speaker = "Renee Gladstone", kind = "indirect" },
    { "It gives permission to people", speaker = "Renee Gladstone", kind = "direct" },
    { "Hutchens leads Tran by three points", speaker = "Midland Research", kind = "indirect" },
    { "I wish Skip well in his retirement", speaker = "Brad Hutchens", to = "reporters", kind = "direct" },
    { "her support for him was", speaker = "Gail Whitmore", kind = "mixed" },
    { "they will need a photo ID", speaker = "Secretary of State's Office", to = "voters", kind = "indirect" },
  },
  none = {
    "with Tran standing at his side",
    "a three-term congressman, won the Republican nomination in August",
    "was in Joplin on Friday for a town hall",
  },
}

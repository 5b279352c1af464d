-- American small-town paper, straight double quotes: a school board meeting; chair, superintendent, parents, a student.
return {
  published = "2024-09-27",
  text = [[
School board delays vote on cellphone ban

The Pine Harbor School Board put off a decision on banning cellphones in its middle and high schools Tuesday night after nearly three hours of public comment.

Board chair Melissa Trent said members wanted more time to hear from families.

"I'd rather be slow than wrong," Trent said.

Under the proposal, students would have to lock their phones in magnetic pouches at the start of the day. Superintendent Ray Dominguez told the board that teachers were spending "up to 20% of class time" dealing with devices.

"We're asking them to compete with the most addictive product ever invented," Dominguez said.

But some parents said they worried about being unable to reach their children in an emergency.

"Two years ago we had a lockdown, and the only way I knew my daughter was OK was a text," said Angela Brooks, who has two children at Pine Harbor High. "You are not taking that away from me."

Kevin Yoon, a father of three, called phones "an absolute disaster for kids" and urged the board to act before winter break.

Sophomore Jaylen Moore, the student representative, said most students would accept limits but not a total ban.

"Nobody asked us," Moore said. "You can open those pouches with a magnet from Amazon."

Teachers union president Carol Stavros said her members supported the idea but asked who would enforce it.

"I don't want to be the phone police," she said.

A survey by the Pine Harbor School District found that 71% of staff and 48% of parents favored a ban. The pouches would cost about $58,000, according to a memo from business manager Tom Ridley.

"For that money we could hire a counselor," said board member Denny Walsh. "Has anybody looked at that?"

Dominguez admitted that the price was high but said a state grant could cover half of it.

State Rep. Ellen Fisk told the Courier in an email that 14 districts in the state had adopted similar policies since last fall. Many of them, she said, had seen test scores go up.

Police Chief Bill Hanratty declined to take a position on the ban. He said his officers would "work with whatever the board decides."

The parents' group behind the "Pledge Night" events at the library plans to hold another in October.

Trent promised that there would be a second hearing before the board votes. Brooks said she would be there.

"They haven't heard the last of us," she said.
]],
  quotes = {
    { "members wanted more time to hear", speaker = "Melissa Trent", kind = "indirect" },
    { "I'd rather be slow than wrong", speaker = "Melissa Trent", kind = "direct" },
    { "up to 20% of class time", speaker = "Ray Dominguez", kind = "mixed", to = "the board" },
    { "We're asking them to compete", speaker = "Ray Dominguez", kind = "direct" },
    { "they worried about being unable to reach", speaker = "some parents", kind = "indirect" },
    { "Two years ago we had a lockdown", speaker = "Angela Brooks", kind = "direct" },
    { "You are not taking that away", speaker = "Angela Brooks", kind = "direct" },
    { "an absolute disaster for kids", speaker = "Kevin Yoon", kind = "mixed" },
    { "act before winter break", speaker = "Kevin Yoon", kind = "indirect", stance = "demands", to = "the board" },
    { "most students would accept limits", speaker = "Jaylen Moore", kind = "indirect" },
    { "Nobody asked us", speaker = "Jaylen Moore", kind = "direct" },
    { "You can open those pouches", speaker = "Jaylen Moore", kind = "direct" },
    { "her members supported the idea", speaker = "Carol Stavros", kind = "indirect" },
    { "who would enforce it", speaker = "Carol Stavros", kind = "indirect", stance = "asks" },
    { "I don't want to be the phone police", speaker = "Carol Stavros", kind = "direct" },
    { "71% of staff and 48% of parents", speaker = "Pine Harbor School District", kind = "indirect" },
    { "The pouches would cost about", speaker = "Tom Ridley", kind = "indirect" },
    { "For that money we could hire", speaker = "Denny Walsh", kind = "direct" },
    { "Has anybody looked at that", speaker = "Denny Walsh", kind = "direct", stance = "asks" },
    { "the price was high", speaker = "Ray Dominguez", kind = "indirect", stance = "confirms" },
    { "a state grant could cover half", speaker = "Ray Dominguez", kind = "indirect" },
    { "14 districts in the state had adopted", speaker = "Ellen Fisk", kind = "indirect", via = { "Courier" } },
    { "had seen test scores go up", speaker = "Ellen Fisk", kind = "indirect" },
    { "take a position on the ban", speaker = "Bill Hanratty", kind = "indirect", stance = "declines" },
    { "work with whatever the board decides", speaker = "Bill Hanratty", kind = "mixed" },
    { "there would be a second hearing", speaker = "Melissa Trent", kind = "indirect", stance = "promises" },
    { "she would be there", speaker = "Angela Brooks", kind = "indirect" },
    { "They haven't heard the last of us", speaker = "Angela Brooks", kind = "direct" },
  },
  none = { "Pledge Night" },
}

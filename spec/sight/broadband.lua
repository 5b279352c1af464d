-- Capitol Hill trade press, curly quotes: a House vote pulled; whip, holdouts, anonymous lawmakers and officials, a speaker quoted by a member.
return {
  published = "2025-06-12",
  text = [[
House GOP leaders yank rural broadband bill as holdouts dig in

House Republican leaders on Thursday pulled a $42 billion rural broadband package from the floor hours before a planned vote, after a bloc of conservatives lined up against its price tag.

Majority Whip Carson Bledsoe told members in a closed-door meeting that leadership was short by at least nine votes, according to three people in the room.

“We’re not going to put something on the floor to watch it fail,” Bledsoe told reporters afterward. “We’ll get there. It may not be this week.”

The decision is an embarrassment for Speaker Tom Harwell, who has made the bill his top priority before the July 4 recess. A spokesperson for Harwell, Meredith Yancey, insisted that the speaker remained confident it would pass “in short order.”

But several Republicans said privately that the whip count was getting worse, not better.

“It’s a mess,” said one GOP lawmaker, who was granted anonymity to speak candidly about internal discussions. “There’s no plan. There wasn’t a plan last week, either.”

Rep. Dusty Kemper (R-Okla.), who leads the holdouts, said his group won’t support any bill that isn’t fully paid for. He wants to offset the spending with cuts to electric vehicle subsidies.

“I’ve got people in my district who can’t get a signal,” Kemper said in an interview. “But I’ve also got a $36 trillion debt.”

On the other side are rural moderates such as Rep. Ellen Vandermeer (R-Mich.), who argues that the money is long overdue.

“Every time we punt, another hospital closes its telehealth program,” she said.

Vandermeer said she had personally urged Harwell to bring the bill up without Kemper’s votes. Harwell’s response, she said, was: “Be patient.”

Democrats, whose votes would be needed to pass the measure under a fast-track procedure, aren’t rushing to help. Minority Leader Andre Whitfield accused Republicans of stripping out language that would have capped prices for low-income households.

“If they want our votes, they know our number,” Whitfield said Thursday. “They haven’t called.”

The White House has sent mixed signals. President Dale Whitcomb wrote on Truth Social on Tuesday that the bill was “GREAT for our farmers,” but two administration officials said he had not made any calls to wavering members. One of those officials described the White House as “agnostic” on the timing.

White House spokesperson Kara Lindqvist did not dispute that account but said the president “looks forward to signing legislation that connects every American.”

Industry groups are growing impatient. The Rural Carriers Alliance warned in a letter to House leaders this week that its members would begin shelving projects in August without new money.

“Construction seasons don’t wait on Congress,” said Bob Tremaine, the group’s president and a former Republican congressman from Nebraska.

Senate Majority Leader Glenn Stroud has said he won’t take up the bill until the House acts. Asked whether he thought that would happen this summer, Stroud paused.

“I’ve learned not to bet on the House,” he said.
]],
  quotes = {
    { "leadership was short by at least", speaker = "Carson Bledsoe", kind = "indirect", to = "members" },
    { "We’re not going to put something", speaker = "Carson Bledsoe", kind = "direct", to = "reporters" },
    { "We’ll get there", speaker = "Carson Bledsoe", kind = "direct" },
    { "It may not be this week", speaker = "Carson Bledsoe", kind = "direct" },
    { "the speaker remained confident it would", speaker = "Meredith Yancey", principal = "Tom Harwell", kind = "mixed", stance = "asserts" },
    { "in short order", speaker = "Meredith Yancey", principal = "Tom Harwell", kind = "mixed" },
    { "the whip count was getting worse", speaker = "several Republicans", kind = "indirect" },
    { "It’s a mess", speaker = "one GOP lawmaker", kind = "direct" },
    { "There’s no plan", speaker = "one GOP lawmaker", kind = "direct" },
    { "There wasn’t a plan last week", speaker = "one GOP lawmaker", kind = "direct" },
    { "his group won’t support any bill", speaker = "Dusty Kemper", kind = "indirect" },
    { "I’ve got people in my district", speaker = "Dusty Kemper", kind = "direct" },
    { "But I’ve also got a $36 trillion", speaker = "Dusty Kemper", kind = "direct" },
    { "the money is long overdue", speaker = "Ellen Vandermeer", kind = "indirect" },
    { "Every time we punt, another hospital", speaker = "Ellen Vandermeer", kind = "direct" },
    { "she had personally urged Harwell", speaker = "Ellen Vandermeer", kind = "indirect" },
    { "Be patient", speaker = "Tom Harwell", kind = "direct" },
    { "stripping out language that would have", speaker = "Andre Whitfield", kind = "indirect" },
    { "If they want our votes, they know", speaker = "Andre Whitfield", kind = "direct", when = "2025-06-12" },
    { "They haven’t called", speaker = "Andre Whitfield", kind = "direct" },
    { "GREAT for our farmers", speaker = "Dale Whitcomb", kind = "mixed", via = { "Truth Social" }, when = "2025-06-10" },
    { "he had not made any calls to", speaker = "two administration officials", kind = "indirect" },
    { "agnostic", kind = "mixed" },
    { "looks forward to signing legislation", speaker = "Kara Lindqvist", principal = "White House", kind = "mixed" },
    { "its members would begin shelving projects", speaker = "Rural Carriers Alliance", kind = "indirect", to = "House leaders" },
    { "Construction seasons don’t wait on", speaker = "Bob Tremaine", kind = "direct" },
    { "he won’t take up the bill until", speaker = "Glenn Stroud", kind = "indirect" },
    { "I’ve learned not to bet on", speaker = "Glenn Stroud", kind = "direct" },
  },
  none = { "The White House has sent mixed signals", "did not dispute that account" },
}

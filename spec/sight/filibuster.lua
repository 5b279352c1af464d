-- Hill news in the Politico manner: a remark quoted in the lead whose author is named three paragraphs on,
-- a memo, an anonymous official who relays what others told somebody, bare weekdays.
return {
  published = "2021-06-24",
  text = [[
Senate rules fight 'far from over,' Pruitt says as moderates balk

Sen. Wendell Pruitt vowed Wednesday to force another vote on weakening the filibuster before the August recess, brushing aside warnings from Democratic moderates that they would rather lose a voting rights bill than, in the words of one of them, "burn down the house to warm our hands."

The Washington Democrat told reporters after a tense 90-minute caucus meeting that he had the backing of leadership and that the fight was "far from over, whatever you heard at lunch."

"I counted 48 yesterday and I count 48 today," Pruitt said. "I was a math teacher. I know what number comes next."

Not everyone is sure that he does. Sen. Lila Marchetti of Delaware, who delivered the line about the burning house at a closed-door lunch on Tuesday, according to two people in the room, declined through an aide to repeat it on the record. But in a brief hallway interview she did not retreat from it, either.

"Everyone knows where I am," the two-term senator said as the elevator doors closed.

Republicans were gleeful. Sen. Boyd Tolliver (R-Mo.), who has led his party's opposition to the bill, said Democrats were "learning arithmetic in public" and predicted that the measure would be dead by the Fourth of July.

Asked aboard Air Force One whether the president favored a carve-out, White House press secretary Naomi Feld said only that he "shares the frustration of the caucus" and would have more to say in the coming days.

In private, officials have been blunter. A senior administration official, granted anonymity to describe internal conversations, said that legislative affairs staff had told Pruitt's office as recently as Monday there was "no version of this" that would get to 50.

Pruitt's spokesperson, Dario Quillen, denied that any such conversation had taken place.

"That call did not happen," Quillen said in an email. "Somebody is confusing their hopes with their call sheet."

Pruitt's case is laid out in a memo titled "A Path to 51," which circulated among committee staff last week. The 60-vote threshold, it argues, "was an accident of 1806 and can be corrected as one." The memo also concedes that the change would be used against Democrats "sooner than we would like."

Tolliver said he had read it with pleasure.

Marchetti said Wednesday evening that she had not read it and did not intend to.

And if the vote fails? Would he give up his leadership post? The 71-year-old laughed.

"Who told you I had one left?" he said.
]],
  quotes = {
    { "Senate rules fight 'far from over", speaker = "Wendell Pruitt", kind = "mixed" },
    { "force another vote on weakening the filibuster", speaker = "Wendell Pruitt", kind = "indirect", stance = "promises", when = "2021-06-23" },
    { "they would rather lose a voting rights bill", speaker = "Democratic moderates", kind = "indirect" },
    { "burn down the house to warm our", speaker = "Lila Marchetti", kind = "mixed" },
    { "he had the backing of leadership", speaker = "Wendell Pruitt", kind = "indirect", to = "reporters" },
    { "far from over, whatever you heard", speaker = "Wendell Pruitt", kind = "mixed", to = "reporters" },
    { "I counted 48 yesterday", speaker = "Wendell Pruitt", kind = "direct" },
    { "I was a math teacher", speaker = "Wendell Pruitt", kind = "direct" },
    { "delivered the line about the burning house", speaker = "two people", kind = "indirect" },
    { "repeat it on the record", speaker = "Lila Marchetti", kind = "indirect", stance = "declines" },
    { "Everyone knows where I am", speaker = "Lila Marchetti", kind = "direct" },
    { "learning arithmetic in public", speaker = "Boyd Tolliver", kind = "mixed" },
    { "the measure would be dead by", speaker = "Boyd Tolliver", kind = "indirect", stance = "predicts" },
    { "shares the frustration of the caucus", speaker = "Naomi Feld", principal = "White House", kind = "mixed" },
    { "would have more to say in the", speaker = "Naomi Feld", principal = "White House", kind = "indirect" },
    { "legislative affairs staff had told", speaker = "senior administration official", kind = "indirect" },
    { "no version of this", speaker = "legislative affairs staff", kind = "mixed", when = "2021-06-21", to = "Pruitt's office" },
    { "any such conversation had taken place", speaker = "Dario Quillen", principal = "Wendell Pruitt", kind = "indirect", stance = "denies" },
    { "That call did not happen", speaker = "Dario Quillen", principal = "Wendell Pruitt", kind = "direct", stance = "denies" },
    { "Somebody is confusing their hopes", speaker = "Dario Quillen", principal = "Wendell Pruitt", kind = "direct" },
    { "was an accident of 1806", speaker = "memo", kind = "mixed" },
    { "the change would be used against Democrats", speaker = "memo", kind = "mixed", stance = "confirms" },
    { "he had read it with pleasure", speaker = "Boyd Tolliver", kind = "indirect" },
    { "she had not read it", speaker = "Lila Marchetti", kind = "indirect", when = "2021-06-23TEV" },
    { "Who told you I had one left", speaker = "Wendell Pruitt", kind = "direct", stance = "asks" },
  },
  none = { "A Path to 51" },
}

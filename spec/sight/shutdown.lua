-- Washington newspaper story: a stopgap spending bill; lawmakers with party tags, aides, a Truth-style post, a budget office.
return {
  published = "2023-11-15",
  text = [[
House passes stopgap bill as conservatives revolt

The House voted Tuesday night to keep the government open through Feb. 2, sending the Senate a stopgap bill that Speaker Wayne Lockridge called “the least bad vote I have taken in this building.”

The 291-to-133 vote came after Lockridge (R-Ark.) told Republicans in a closed-door meeting that a shutdown would be blamed on them, according to three lawmakers who were there.

“He said, ‘You can be mad at me or you can be mad at the voters,’ ” said Rep. Tyler Boone (R-Ariz.), who opposed the bill. “I told him I’d take my chances with the voters.”

Boone said he and a handful of allies were weighing whether to force a vote on removing the speaker, but would not say when a decision would be made.

Democrats, who supplied most of the votes, said they had gotten what they wanted. House Minority Whip Angela Prewitt (D-Md.) said the bill contained “no cuts, no gimmicks and no poison pills.”

“We’re the adults,” Prewitt said as she left the chamber. “Somebody has to be.”

The White House, which initially dismissed the proposal as “unserious,” said Wednesday that President Whitaker would sign it. “The president wants the troops paid by Thanksgiving,” press secretary Dana Cho said in a statement.

Senate Majority Leader Paul Renfro (D-Wis.) predicted that the bill would pass by Friday with votes to spare. He urged colleagues not to offer amendments.

But Sen. Holt McCready (R-Idaho) promised to slow things down. “I’ve got nowhere to be,” he wrote on Truth Social.

The measure does not include the $61 billion in aid to Ukraine that the administration has requested. Two aides familiar with the discussions said leaders had agreed to take it up separately in December, although a spokesman for Lockridge denied that any deal had been made.

“There’s no handshake, there’s no side letter, there’s nothing,” said the spokesman, Colin Ames.

The Congressional Budget Office estimates that a two-week shutdown would cost the economy $6 billion.

Outside the Capitol, tourists seemed largely unaware of the drama. Brenda Kowalski, a retired teacher from Erie, Pa., said she worried only that the museums would close before her grandchildren saw the dinosaurs.

“Do they do this every year?” she asked.

Lockridge admitted that the fight had only been postponed. Asked by CNN whether he would still be speaker in February, he smiled.

“I believe in the power of prayer,” he said.
]],
  quotes = {
    { "the least bad vote I have", speaker = "Wayne Lockridge", kind = "mixed" },
    { "Lockridge (R-Ark.) told Republicans in", speaker = "three lawmakers who were there", kind = "indirect" },
    { "a shutdown would be blamed on them", speaker = "Wayne Lockridge", kind = "indirect", to = "Republicans" },
    { "He said, ‘You can", speaker = "Tyler Boone", kind = "direct" },
    { "You can be mad at me", speaker = "Wayne Lockridge", kind = "direct" },
    { "I told him I’d take my", speaker = "Tyler Boone", kind = "direct" },
    { "he and a handful of allies", speaker = "Tyler Boone", kind = "indirect" },
    { "when a decision would be made", speaker = "Tyler Boone", kind = "indirect", stance = "declines" },
    { "they had gotten what they wanted", speaker = "Democrats", kind = "indirect" },
    { "no cuts, no gimmicks", speaker = "Angela Prewitt", kind = "mixed" },
    { "We’re the adults", speaker = "Angela Prewitt", kind = "direct" },
    { "Somebody has to be", speaker = "Angela Prewitt", kind = "direct" },
    { "the proposal as “unserious", speaker = "White House", kind = "mixed" },
    { "President Whitaker would sign it", speaker = "White House", kind = "indirect", when = "2023-11-15" },
    { "The president wants the troops paid", speaker = "Dana Cho", principal = "White House", kind = "direct" },
    { "the bill would pass by Friday", speaker = "Paul Renfro", kind = "indirect", stance = "predicts" },
    { "not to offer amendments", speaker = "Paul Renfro", kind = "indirect", to = "colleagues", stance = "demands" },
    { "to slow things down", speaker = "Holt McCready", kind = "indirect", stance = "promises" },
    { "I’ve got nowhere to be", speaker = "Holt McCready", kind = "direct", via = { "Truth Social" } },
    { "leaders had agreed to take it up", speaker = "Two aides familiar with the discussions", kind = "indirect" },
    { "any deal had been made", speaker = "Colin Ames", principal = "Wayne Lockridge", kind = "indirect", stance = "denies" },
    { "There’s no handshake, there’s no side", speaker = "Colin Ames", principal = "Wayne Lockridge", kind = "direct" },
    { "a two-week shutdown would cost", speaker = "Congressional Budget Office", kind = "indirect" },
    { "only that the museums would close", speaker = "Brenda Kowalski", kind = "indirect" },
    { "Do they do this every year", speaker = "Brenda Kowalski", kind = "direct", stance = "asks" },
    { "the fight had only been postponed", speaker = "Wayne Lockridge", kind = "indirect", stance = "confirms" },
    { "I believe in the power of", speaker = "Wayne Lockridge", kind = "direct", via = { "CNN" } },
  },
  none = {},
}

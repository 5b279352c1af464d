-- An American obituary: a puzzle editor in her own words, her successor, a rival, a pupil, a memo, a nephew.
return {
  published = "2022-01-23",
  text = [[
Harriet Bonner, Who Made Crosswords Kinder and Much Harder, Dies at 90

By Julian Strand

Harriet Bonner, who for 31 years edited the crossword of The Philadelphia Ledger and in that time banished several hundred words from its grids for bad manners, died on Tuesday at her home in Cape Lorne, N.J. She was 90.

Thomas Bonner, a nephew of her late husband, said the cause was congestive heart failure.

“Harriet believed that a crossword was a conversation between two people who would never meet,” said Lionel Pratt, who succeeded her at The Ledger in 2009. “She just insisted that one of them mind his manners.”

A mathematics teacher from Scranton, Pa., Ms. Bonner liked to say that she had taken up puzzles to have something to do in faculty meetings.

“I was hired because I wrote in to complain,” she told The Boston Globe in 1994. “There were three mistakes in one Sunday. I listed them. They asked if I would care to come in and prevent the next one.”

Her rules, typed on a single sheet and mailed to every contributor, became famous in the trade. “No diseases at breakfast,” Rule 1 read. Rule 6 warned that anyone who submitted the word “esne” would be “pitied but not paid.”

Not everyone was charmed. In a 1988 essay in Harper’s Magazine, the constructor Abel Fine accused her of running “a finishing school with black squares.”

Ms. Bonner responded by buying his next puzzle. “It was a good puzzle,” she explained years later. “I don’t have to be liked by it.”

Mr. Fine, now 84, recalled in a phone interview that the check had come with a note.

“It said, ‘Dear Mr. Fine, 14-Down is vulgar. Otherwise welcome,’” he said. “I had it framed. My wife hung it in the bathroom.”

She was born Harriet Kosar on March 3, 1931, the only child of a mine electrician and a seamstress. Her father, she once said, “could fix anything but a Monday.” She graduated from Marywood College in 1953 and married Edwin Bonner, a dentist, who died in 2003.

Yolanda Reese was 16 when she mailed in her first grid from a high school in Gary, Ind. Ms. Bonner sent it back with four pages of notes, Ms. Reese, now a well-known constructor, wrote on Twitter on Thursday.

“The first page was everything I’d done wrong,” she wrote. “The other three were how to fix it. I’ve had professors who didn’t do that for $60,000 a year.”

Dana Whitlock, the publisher of The Ledger, told the staff in a memo that Sunday’s puzzle would run without a title “because Harriet would have found the right one, and we can’t.”

According to Mr. Pratt, Ms. Bonner never really stopped editing. Last month, he said, she circled a misspelling on a hospital menu and sent it down to the kitchen with a smiley face, “the only one I ever knew her to draw.”

Mr. Bonner said that when he visited at Christmas his aunt could no longer hold a pencil, so he read her the clues.

“She got all of them but one,” he said. “That one, she told me, was the editor’s fault.”

“In ink, of course,” Ms. Bonner replied in 2007 when the radio program “Fair Grid” asked her how she hoped to be remembered.
]],
  quotes = {
    { "the cause was congestive heart failure", speaker = "Thomas Bonner", kind = "indirect" },
    { "Harriet believed that a crossword", speaker = "Lionel Pratt", kind = "direct" },
    { "She just insisted that one of them", speaker = "Lionel Pratt", kind = "direct" },
    { "she had taken up puzzles to have something", speaker = "Harriet Bonner", kind = "indirect" },
    { "I was hired because I wrote in", speaker = "Harriet Bonner", via = { "Boston Globe" }, kind = "direct" },
    { "There were three mistakes in one Sunday", speaker = "Harriet Bonner", kind = "direct" },
    { "No diseases at breakfast", speaker = "Harriet Bonner", kind = "direct" },
    { "pitied but not paid", speaker = "Harriet Bonner", kind = "mixed" },
    { "a finishing school with black squares", speaker = "Abel Fine", via = { "Harper’s Magazine" },
      kind = "mixed" },
    { "It was a good puzzle", speaker = "Harriet Bonner", kind = "direct" },
    { "I don’t have to be liked by it", speaker = "Harriet Bonner", kind = "direct" },
    { "the check had come with a note", speaker = "Abel Fine", kind = "indirect" },
    { "It said, ‘Dear Mr. Fine", speaker = "Abel Fine", kind = "direct" },
    { "I had it framed", speaker = "Abel Fine", kind = "direct" },
    { "could fix anything but a Monday", speaker = "Harriet Bonner", kind = "mixed" },
    { "sent it back with four pages of notes", speaker = "Yolanda Reese", via = { "Twitter" }, when = "2022-01-20",
      kind = "indirect" },
    { "The first page was everything", speaker = "Yolanda Reese", kind = "direct" },
    { "The other three were how to fix it", speaker = "Yolanda Reese", kind = "direct" },
    { "because Harriet would have found the right one", speaker = "Dana Whitlock", to = "the staff",
      kind = "mixed" },
    { "never really stopped editing", speaker = "Lionel Pratt", kind = "indirect" },
    { "the only one I ever knew her to draw", speaker = "Lionel Pratt", kind = "mixed" },
    { "his aunt could no longer hold a pencil", speaker = "Thomas Bonner", kind = "indirect" },
    { "She got all of them but one", speaker = "Thomas Bonner", kind = "direct" },
    { "That one, she told me", speaker = "Thomas Bonner", kind = "direct" },
    { "In ink, of course", speaker = "Harriet Bonner", via = { "Fair Grid" }, kind = "direct" },
    { "how she hoped to be remembered", speaker = "Fair Grid", kind = "indirect", stance = "asks" },
  },
  none = {
    "She graduated from Marywood College in 1953",
    "Not everyone was charmed",
    "became famous in the trade",
  },
}

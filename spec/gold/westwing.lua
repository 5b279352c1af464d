-- White House reporting with anonymous aides, "Mr." and "Ms." style: a resignation, a memo, a post by the president.
return {
  published = "2028-07-20",
  text = [[
A Budget Chief Departs, and a White House Looks for the Door

WASHINGTON — President Leonard Ashby was halfway through a tuna sandwich on Tuesday when he decided to fire his budget director, according to two people with knowledge of the conversation.

By dinner he had changed his mind. By Wednesday the budget director, Joel Harcourt, had made it up for him.

“It has been the honor of my life,” Mr. Harcourt wrote in a resignation letter that ran to two sentences. The other said that he intended to spend more time in Vermont.

The departure is the fifth from the senior staff since Mr. Ashby announced in March that he would not seek re-election. It has deepened a sense inside the West Wing, current and former aides say, that the president is more interested in his library than in his last six months.

“There's a meeting about the building every day,” said one senior official, who, like others interviewed for this article, asked for anonymity to describe internal discussions. “There isn't a meeting about the budget every day.”

The White House disputes that portrait. “The president is working every hour the American people gave him,” Carmen Delacroix, the press secretary, said in a statement, adding that Mr. Harcourt's exit had been planned for weeks.

Several aides cast doubt on that. As late as Monday, they said, Mr. Harcourt was scheduling meetings for September.

“He told me to bring the long version,” one of the aides recalled.

At issue was a memo. In it, Mr. Harcourt warned the president that the child care credit, the signature program of Mr. Ashby's term, would run out of money before the election unless Congress acted. He recommended cutting payments by a fifth.

Mr. Ashby was livid, according to a person who was in the room. The president complained that he was being “managed like an estate,” the person said.

“Joel is a numbers guy. He saw a number,” said Representative Beatrice Lund of Minnesota, the top Democrat on the Budget Committee and a friend of Mr. Harcourt's. She called his treatment “shabby, and a little sad.”

In public, the president was warmer. “Joel Harcourt gave this country 11 good years,” Mr. Ashby wrote on X on Wednesday night. “I'll miss his charts.”

Republicans saw an opening. Speaker Dean Rutledge said the memo, first reported by Bloomberg, proved that the credit was “a check written on an empty account.” He announced that the House would hold hearings next week.

Gov. Ellen Marchetti, the presumptive Democratic nominee, kept her distance. The Marchetti campaign said only that she supported the credit and had not seen the memo.

Asked on Thursday morning whether the payments would be cut, Ms. Delacroix said that the president “does not negotiate with memos.” She would not say who would succeed Mr. Harcourt.

Two officials said the leading candidate was Simone Arceneaux, the deputy director, though another official cautioned that nothing was final “until the sandwich is finished.”

Mr. Harcourt, reached by telephone as he was carrying boxes to his car, said he bore no grudge. He confirmed that he had written the memo and that nobody had asked him to.

“It was the arithmetic that asked me,” he said.

His charts, 14 of them, were still on the wall of his old office on Thursday. One former aide likened the building to a beach house in October.

“Everyone's still polite,” the former aide said, “but the good furniture is under sheets.”
]],
  quotes = {
    { "he decided to fire his budget director", speaker = "two people with knowledge of the conversation",
      kind = "indirect" },
    { "It has been the honor of my life", speaker = "Joel Harcourt", kind = "direct" },
    { "he intended to spend more time in Vermont", speaker = "Joel Harcourt", kind = "indirect" },
    { "he would not seek re-election", speaker = "Leonard Ashby", kind = "indirect" },
    { "the president is more interested in his library", speaker = "current and former aides", kind = "indirect" },
    { "There's a meeting about the building every day", speaker = "one senior official", kind = "direct" },
    { "There isn't a meeting about the budget", speaker = "one senior official", kind = "direct" },
    { "The president is working every hour", speaker = "Carmen Delacroix", kind = "direct" },
    { "exit had been planned for weeks", speaker = "Carmen Delacroix", kind = "indirect" },
    { "Mr. Harcourt was scheduling meetings for September", speaker = "Several aides", kind = "indirect" },
    { "He told me to bring the long version", speaker = "one of the aides", kind = "direct" },
    { "the child care credit", speaker = "Joel Harcourt", to = "the president", kind = "indirect" },
    { "cutting payments by a fifth", speaker = "Joel Harcourt", kind = "indirect" },
    { "Mr. Ashby was livid", speaker = "person", kind = "indirect" },
    { "The president complained that he was being", speaker = "person", kind = "mixed" },
    { "Joel is a numbers guy", speaker = "Beatrice Lund", kind = "direct" },
    { "shabby, and a little sad", speaker = "Beatrice Lund", kind = "mixed" },
    { "Joel Harcourt gave this country 11 good years", speaker = "Leonard Ashby", via = { "X" },
      when = "2028-07-19TNI", kind = "direct" },
    { "I'll miss his charts", speaker = "Leonard Ashby", kind = "direct" },
    { "a check written on an empty account", speaker = "Dean Rutledge", kind = "mixed" },
    { "the House would hold hearings next week", speaker = "Dean Rutledge", kind = "indirect" },
    { "she supported the credit", speaker = "Marchetti campaign", kind = "indirect" },
    { "does not negotiate with memos", speaker = "Carmen Delacroix", when = "2028-07-20TMO", kind = "mixed" },
    { "who would succeed Mr. Harcourt", speaker = "Carmen Delacroix", stance = "declines", kind = "indirect" },
    { "the leading candidate was Simone Arceneaux", speaker = "Two officials", kind = "indirect" },
    { "until the sandwich is finished", speaker = "another official", kind = "mixed" },
    { "he bore no grudge", speaker = "Joel Harcourt", kind = "indirect" },
    { "he had written the memo", speaker = "Joel Harcourt", stance = "confirms", kind = "indirect" },
    { "It was the arithmetic that asked me", speaker = "Joel Harcourt", kind = "direct" },
    { "Everyone's still polite", speaker = "One former aide", kind = "direct" },
  },
  none = {
    "Republicans saw an opening",
    "The departure is the fifth from the senior staff",
    "were still on the wall of his old office",
  },
}

-- An obituary: a family of one surname, words of long ago, a memoir whose title is nobody's word.
return {
  published = "2021-10-29",
  text = [[
Ottoline Marsh, Who Taught a Nation to Read Its Weather, Dies at 93

By Samuel Adebayo-Reyes

Ottoline Marsh, the broadcaster who spent four decades telling viewers of the Northern Network when to bring in their washing, died on Sunday at her home in Carrow Bay. She was 93.

The cause was heart failure, said her son, Julian Marsh.

Ms. Marsh was a geography teacher with no training in television when, in 1959, the network's only forecaster slipped on the studio steps. “They asked if anybody knew where Denmark was,” she told The Evening Ledger in 1987. “I put my hand up. That was the audition.”

She refused to use a pointer and wore her own cardigans. A vice president of the network, Hugh Carmody, once complained in a memo that she looked “like somebody's aunt.” Viewers sent her 4,000 letters of support.

“I was somebody's aunt,” she wrote in her memoir, “Cloud Cover.” “I was several people's aunt.”

Her marriage to Leonard Marsh, a trombonist, ended in 1971. He bore no grudge. “She was right about most things and she was always right about fog,” Mr. Marsh said by telephone on Tuesday. He is 95.

In 1976 she told the nation at breakfast that a storm would cross the coast by nightfall. No other forecaster agreed. Eleven trawlers stayed in port.

“My father was on one of them,” said Grete Halloran, now the mayor of Carrow Bay. “So I'm here because of a cardigan, more or less.”

Not everyone was charmed. The critic Edwin Sturgis called her “the last governess of the airwaves,” and the Meteorologists' Guild, which never admitted her, said she had “confused a gift for talking with a science.”

Asked about it years later, she said that the guild was probably right.

Besides her son, Ms. Marsh is survived by a daughter, Philippa Marsh-Oduya, and three grandchildren.

Ms. Marsh-Oduya said that on the last morning her mother had asked for the curtains to be opened.

“She looked at the sky for quite a long time and then she said, ‘Well, they've got that wrong,’” her daughter recalled.
]],
  quotes = {
    { "The cause was heart failure", speaker = "Julian Marsh", kind = "indirect" },
    { "They asked if anybody knew", speaker = "Ottoline Marsh", via = { "Evening Ledger" }, when = "1987",
      kind = "direct" },
    { "That was the audition", speaker = "Ottoline Marsh" },
    { "like somebody's aunt", speaker = "Hugh Carmody", kind = "mixed" },
    { "I was somebody's aunt", speaker = "Ottoline Marsh", kind = "direct" },
    { "I was several people's aunt", speaker = "Ottoline Marsh", kind = "direct" },
    { "She was right about most things", speaker = "Leonard Marsh", when = "2021-10-26", kind = "direct" },
    { "a storm would cross the coast", speaker = "Ottoline Marsh", when = "1976", kind = "indirect" },
    { "So I'm here because of a cardigan", speaker = "Grete Halloran", kind = "direct" },
    { "the last governess of the airwaves", speaker = "Edwin Sturgis", kind = "mixed" },
    { "confused a gift for talking", speaker = "Meteorologists' Guild", kind = "mixed" },
    { "the guild was probably right", speaker = "Ottoline Marsh", kind = "indirect" },
    { "her mother had asked for the curtains", speaker = "Philippa Marsh-Oduya", kind = "indirect" },
    { "She looked at the sky", speaker = "Philippa Marsh-Oduya", kind = "direct" },
  },
  none = { "“Cloud Cover.”" },
}

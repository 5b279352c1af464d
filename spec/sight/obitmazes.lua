-- US broadsheet signed obituary, curly double quotes, courtesy titles: a puzzle designer; death confirmed by a daughter, old interviews, colleague, rival, museum.
return {
  published = "2025-06-30",
  text = [[
Bernard Asher, Whose Maddening Mazes Delighted Millions, Dies at 89

By Constance Ferrara

Bernard Asher, a onetime civil engineer who quit a job designing sewers to become the country’s best-known maker of mazes, and whose books, place mats and cornfields kept several generations of Americans agreeably lost, died on Wednesday at his home in Oberlin Falls, Vt. He was 89.

His daughter Miriam Asher-Boyle said the cause was complications of Parkinson’s disease.

Mr. Asher’s first collection, “Dead Ends,” rejected by 17 publishers, appeared in 1968 and went on to sell more than three million copies. Thirty-one others followed. At the height of the craze, in the mid-1970s, his syndicated panel ran in 240 newspapers, one of which, The Tulsa Monitor, was obliged to print an apology on its front page after a production error sealed the exit.

“We got 900 letters,” the paper’s editor at the time, Hal Considine, recalled in a 1991 documentary. “When we endorsed Nixon, we got 40.”

Mr. Asher maintained that the mistake had been the best maze he ever published. “It’s the only one that was true to life,” he told The Boston Standard in 1983.

He liked to say that he had never really changed professions. A sewer, he explained, is a maze for people who aren’t in it.

Bernard Saul Asher was born in Paterson, N.J., on Feb. 12, 1936, the only child of Sol and Lena (Rudnick) Asher. His father repaired looms; his mother kept the books for a kosher butcher. As a boy he was confined to bed for most of a year with rheumatic fever, and he passed the time by drawing floor plans of houses that no one could leave.

“My mother thought I was depressed,” he wrote in his introduction to “The Asher Omnibus.” “I was having the time of my life.”

He studied engineering at Hudson Polytechnic, served two years in the Army and joined the New York firm of Cole, Whitaker & Stern, where, according to a former colleague, Ed Pastore, he drew mazes on the backs of drainage surveys and was reprimanded when one was nearly built.

“It had cleared two committees,” Mr. Pastore said in an interview for this obituary in 2019. “I still think it would have worked.”

In 1961 he married Judith Klein, a mathematician, who checked every one of his designs until her death in 2008. She proved, in a paper that is still cited, that any maze of a certain type could be solved by a forgetful ant. Mr. Asher said it was the most insulting thing anyone had ever done to him.

His designs were admired for their wit as well as their difficulty. Seen from across a room, a thicket of lines might resolve into the face of Groucho Marx or a sleeping cat. Laurel Sung, a curator at the Museum of Paper Arts in Philadelphia, which acquired his archive in 2016, said that he had more in common with Anton Rademaker and the other draftsmen of his day than with the puzzle trade.

“People spent hours with a Bernie Asher drawing,” Ms. Sung said in a phone interview on Friday. “How many artists can you say that about?”

Not everyone was charmed. The British maze designer Piers Allardyce once dismissed him as “a man who makes place mats.” Mr. Asher had the remark printed on place mats.

He had little use for computers, which he believed produced mazes without malice. “A machine can hide the exit,” he told his students at the Vermont Arts Center, where he taught until he was 84. “It doesn’t enjoy it.”

In addition to Ms. Asher-Boyle, he is survived by a son, Daniel; a sister-in-law, Ruth Klein; and five grandchildren.

Mr. Asher asked to be buried in a plot at the far end of the Oberlin Falls cemetery, beyond a hedge. Ms. Asher-Boyle said that her husband, who went to look for it last week, could not find the way in.

“He would be thrilled,” she added.
]],
  quotes = {
    { "the cause was complications of Parkinson’s", speaker = "Miriam Asher-Boyle", kind = "indirect" },
    { "We got 900 letters", speaker = "Hal Considine", kind = "direct", when = "1991" },
    { "When we endorsed Nixon, we got", speaker = "Hal Considine", kind = "direct", when = "1991" },
    { "the mistake had been the best", speaker = "Bernard Asher", kind = "indirect", stance = "asserts" },
    { "It’s the only one that was", speaker = "Bernard Asher", kind = "direct", to = "The Boston Standard", via = { "The Boston Standard" }, when = "1983" },
    { "he had never really changed professions", speaker = "Bernard Asher", kind = "indirect" },
    { "is a maze for people who", speaker = "Bernard Asher", kind = "indirect" },
    { "My mother thought I was depressed", speaker = "Bernard Asher", kind = "direct", via = { "The Asher Omnibus" } },
    { "I was having the time of", speaker = "Bernard Asher", kind = "direct", via = { "The Asher Omnibus" } },
    { "he drew mazes on the backs", speaker = "Ed Pastore", kind = "indirect" },
    { "It had cleared two committees", speaker = "Ed Pastore", kind = "direct", when = "2019" },
    { "I still think it would have", speaker = "Ed Pastore", kind = "direct", when = "2019" },
    { "any maze of a certain type", speaker = "Judith Klein", kind = "indirect" },
    { "it was the most insulting thing", speaker = "Bernard Asher", kind = "indirect" },
    { "he had more in common with", speaker = "Laurel Sung", kind = "indirect" },
    { "People spent hours with a Bernie", speaker = "Laurel Sung", kind = "direct", when = "2025-06-27" },
    { "How many artists can you say", speaker = "Laurel Sung", kind = "direct", when = "2025-06-27" },
    { "a man who makes place mats", speaker = "Piers Allardyce", kind = "mixed" },
    { "produced mazes without malice", speaker = "Bernard Asher", kind = "indirect", stance = "believes" },
    { "A machine can hide the exit", speaker = "Bernard Asher", kind = "direct", to = "his students" },
    { "It doesn’t enjoy it", speaker = "Bernard Asher", kind = "direct", to = "his students" },
    { "to be buried in a plot", speaker = "Bernard Asher", kind = "indirect", stance = "demands" },
    { "could not find the way in", speaker = "Miriam Asher-Boyle", kind = "indirect" },
    { "He would be thrilled", speaker = "Miriam Asher-Boyle", kind = "direct" },
  },
  none = { "Dead Ends", "Thirty-one others followed", "rejected by 17 publishers", "His father repaired looms", "Not everyone was charmed" },
}

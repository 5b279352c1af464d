-- Westminster, conservative broadsheet with honorifics, curly double quotes: a minister's resignation letter and the reply.
return {
  published = "2024-11-21",
  text = [[
Prisons minister quits over Harcastle contract

By Rosalind Keane, Political Editor

The prisons minister resigned last night after an official inquiry found that she had misled Parliament over a £600 million contract to build two new jails.

Victoria Stannard said in a letter to Sir Martin Coyle, the Prime Minister, that she had acted “in good faith throughout” but had become a distraction from the work of the Government.

“I have always believed that those who hold public office should be held to the highest standard,” she wrote. “It is with great sadness that I must now apply that standard to myself.”

In his reply, Sir Martin said he accepted her decision “with regret” and hoped that she would be able to return to the front bench in time.

Ms Stannard told the Commons in June that no minister had been warned about the financial health of Harcastle Group, the contractor, before the deal was signed. However, a report by Dame Lorna Whitbread, the independent adviser on ministerial standards, concluded that officials had raised concerns with her on at least three occasions.

Dame Lorna said she did not believe the minister had set out to deceive MPs, but that her failure to correct the record was “a serious breach” of the ministerial code.

Harcastle collapsed in September with debts of £210 million, leaving both sites half-finished.

Edmund Fairleigh, the Leader of the Opposition, claimed that the Prime Minister had known about the findings for ten days and had “sat on his hands”.

“Either he did not read the report or he read it and hoped the rest of us would not,” Mr Fairleigh said. “The country deserves to know which.”

No 10 denied that publication had been delayed. A spokesman said: “The Prime Minister received the report on Monday and acted on it immediately.”

One Cabinet minister said that Ms Stannard had been “hung out to dry” by her department.

“Vicky was badly served,” the minister told The Courier. “Everyone in that building knew Harcastle was a basket case.”

Another said: “She should have gone in the summer.”

The Ministry of Justice declined to comment.

Ms Stannard, 46, a former barrister, entered Parliament in 2017 and was seen as a rising star. Her memoir of life at the criminal Bar, “Reasonable Doubts”, was a bestseller. Friends said that she would stay on as the MP for East Wolding but was unlikely to seek re-election.

Her replacement is expected to be Joseph Adeyemi, a whip. Prison governors urged him to make the unfinished jails his first priority.

“We are days away from running out of space,” said Colin Babbage, the president of the Governors’ Forum. “I do not care who the minister is. I care whether there is a bed for the next man off the van.”

Lord Marchwood, a former justice secretary, told peers yesterday that the so-called “new model prisons” had been announced five times and opened not once.

“You cannot,” he said, “build a prison with a press release.”
]],
  quotes = {
    { "she had misled Parliament over a", speaker = "official inquiry", kind = "indirect" },
    { "she had acted “in good faith throughout", speaker = "Victoria Stannard", kind = "mixed", to = "Sir Martin Coyle" },
    { "had become a distraction from the work", speaker = "Victoria Stannard", kind = "indirect", to = "Sir Martin Coyle" },
    { "I have always believed that those who", speaker = "Victoria Stannard", kind = "direct" },
    { "It is with great sadness that I", speaker = "Victoria Stannard", kind = "direct" },
    { "he accepted her decision “with regret", speaker = "Martin Coyle", kind = "mixed" },
    { "she would be able to return to", speaker = "Martin Coyle", kind = "indirect" },
    { "no minister had been warned about", speaker = "Victoria Stannard", kind = "indirect", to = "the Commons", when = "2024-06" },
    { "officials had raised concerns with her", speaker = "Lorna Whitbread", kind = "indirect" },
    { "the minister had set out to deceive", speaker = "Lorna Whitbread", kind = "indirect" },
    { "her failure to correct the record", speaker = "Lorna Whitbread", kind = "mixed" },
    { "a serious breach", speaker = "Lorna Whitbread", kind = "mixed" },
    { "the Prime Minister had known about the", speaker = "Edmund Fairleigh", kind = "indirect", stance = "asserts" },
    { "sat on his hands", speaker = "Edmund Fairleigh", kind = "mixed" },
    { "Either he did not read the report", speaker = "Edmund Fairleigh", kind = "direct" },
    { "The country deserves to know which", speaker = "Edmund Fairleigh", kind = "direct" },
    { "publication had been delayed", speaker = "No 10", kind = "indirect", stance = "denies" },
    { "The Prime Minister received the report", speaker = "spokesman", principal = "No 10", kind = "direct" },
    { "Ms Stannard had been “hung out to dry", speaker = "One Cabinet minister", kind = "mixed" },
    { "Vicky was badly served", speaker = "One Cabinet minister", kind = "direct", via = { "The Courier" } },
    { "Everyone in that building knew Harcastle", speaker = "One Cabinet minister", kind = "direct", via = { "The Courier" } },
    { "She should have gone in the summer", speaker = "Another", kind = "direct" },
    { "she would stay on as the MP", speaker = "Friends", kind = "indirect" },
    { "was unlikely to seek re-election", speaker = "Friends", kind = "indirect" },
    { "make the unfinished jails his first priority", speaker = "Prison governors", kind = "indirect", to = "him", stance = "demands" },
    { "We are days away from running out", speaker = "Colin Babbage", kind = "direct" },
    { "I do not care who the minister", speaker = "Colin Babbage", kind = "direct" },
    { "I care whether there is a bed", speaker = "Colin Babbage", kind = "direct" },
    { "had been announced five times and opened", speaker = "Lord Marchwood", kind = "indirect", to = "peers", when = "2024-11-20" },
    { "You cannot,” he said", speaker = "Lord Marchwood", kind = "direct" },
    { "build a prison with a press release", speaker = "Lord Marchwood", kind = "direct" },
  },
  none = { "new model prisons", "Reasonable Doubts", "Harcastle collapsed in September with debts", "declined to comment", "entered Parliament in 2017 and was seen" },
}

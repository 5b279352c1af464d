-- An American newspaper obituary: a cartoonist, his daughter, an editor, old interviews, a note, titles in quotation marks.
return {
  published = "2023-02-27",
  text = [[
Bernard Quillan, Cartoonist Who Found the Joke in the Job, Dies at 91

By Margalit Strand

Bernard Quillan, whose single-panel cartoons of harried clerks, indifferent dogs and men on window ledges appeared in American magazines for six decades, died on Thursday at his home in Rhinebeck, N.Y. He was 91.

His daughter, Phoebe Quillan-Marsh, said the cause was congestive heart failure.

Mr. Quillan sold his first drawing, for $15, to a trade magazine for plumbers in 1954. His last appeared in January. In between, he published more than 6,000.

His people were almost always at work, and work was almost always absurd. In his best-known panel, titled "Hold My Calls" and published in 1971, an executive stands on a ledge 40 floors up, dictating.

"He understood that the funniest place on earth is a meeting," said Lionel Prager, the cartoon editor of The Manhattanite from 1988 to 2009. "I turned down a thousand of his drawings, and I was wrong about half of them."

Bernard Joseph Quillan was born on Feb. 3, 1932, in Scranton, Pa., the youngest of five sons of a bookkeeper for a coal company. In a 1998 interview with The Scranton Times, he described his father as "a man who could add a column of figures upside down and never once laughed."

"I spent my whole life trying to get a laugh out of a ledger," he said.

After serving as an Army mapmaker in Korea, he rented a room over a dry cleaner in Queens and mailed out 20 drawings a week. Rejection, he liked to say, was "the only steady job in the business."

Mr. Quillan could be prickly. In 1986 he sued a greeting card company, Hallowell & Finch, that he said had copied 31 of his dogs. The company denied ever having seen them, and the case was settled for an undisclosed sum.

"Bernie could forgive a man for stealing his wallet," his lawyer, Morton Ablow, told The Washington Post at the time. "He could not forgive a bad line."

Younger artists sought him out. Amara Lindgren-Osei, who draws the syndicated strip "Basement Suite," recalled in a phone interview that she had mailed him her first cartoons when she was 19 and that he sent them back with a note.

It read, in its entirety, "The dog is good. Lose the man."

"I lost the man," she said. "I've had a whole career because of it."

The critic Hilary Vansittart wrote in 2003 that Mr. Quillan's work amounted to "the most complete record we have of what it felt like to be employed in the 20th century."

He waved away such praise. "They're drawings of guys with big noses," he told the public radio program "Fresh Ink" in 2011.

In 1962 he married Doris Haverty, a copy editor, who died in 2014. In addition to his daughter, he is survived by a son, Thomas; four grandchildren; and, at last count, 11 dogs in the collection of the Library of Congress.

He drew every morning until two weeks before his death, his daughter said. On his last afternoon, she said, a hospice nurse asked him if he was in any pain.

"Only when I look at the bill," he replied.
]],
  quotes = {
    { "the cause was congestive heart failure", speaker = "Phoebe Quillan-Marsh", kind = "indirect" },
    { "He understood that the funniest place", speaker = "Lionel Prager", kind = "direct" },
    { "I turned down a thousand of his drawings", speaker = "Lionel Prager", kind = "direct" },
    { "a man who could add a column of figures", speaker = "Bernard Joseph Quillan", via = { "The Scranton Times" },
      kind = "mixed" },
    { "I spent my whole life trying to get a laugh", speaker = "Bernard Joseph Quillan", kind = "direct" },
    { "the only steady job in the business", speaker = "Bernard Joseph Quillan", kind = "mixed" },
    { "had copied 31 of his dogs", speaker = "Bernard Joseph Quillan", kind = "indirect" },
    { "ever having seen them", speaker = "Hallowell & Finch", stance = "denies", kind = "indirect" },
    { "Bernie could forgive a man for stealing", speaker = "Morton Ablow", principal = "Bernard Joseph Quillan",
      via = { "The Washington Post" }, kind = "direct" },
    { "He could not forgive a bad line", speaker = "Morton Ablow", kind = "direct" },
    { "she had mailed him her first cartoons", speaker = "Amara Lindgren-Osei", kind = "indirect" },
    { "The dog is good", speaker = "Bernard Joseph Quillan", kind = "direct" },
    { "I lost the man", speaker = "Amara Lindgren-Osei", kind = "direct" },
    { "I've had a whole career because of it", speaker = "Amara Lindgren-Osei", kind = "direct" },
    { "the most complete record we have", speaker = "Hilary Vansittart", kind = "mixed" },
    { "They're drawings of guys with big noses", speaker = "Bernard Joseph Quillan", via = { "Fresh Ink" },
      kind = "direct" },
    { "He drew every morning until two weeks", speaker = "Phoebe Quillan-Marsh", kind = "indirect" },
    { "a hospice nurse asked him", speaker = "Phoebe Quillan-Marsh", kind = "indirect" },
    { "Only when I look at the bill", speaker = "Bernard Joseph Quillan", kind = "direct" },
  },
  none = {
    "Hold My Calls",
    "Basement Suite",
    "work was almost always absurd",
  },
}

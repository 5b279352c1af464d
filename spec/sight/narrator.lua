-- Technology site, curly double quotes: an AI audiobook startup cloned narrators; founder's post, leaked Slack, union, investor, lawyer.
return {
  published = "2025-04-02",
  text = [[
Audiobook startup Fable & Co. cloned narrators’ voices without telling them, leaked messages show

When Carys Pennant listened to the first chapter of a cozy mystery on the audiobook app Fable & Co. last month, she recognized the narrator immediately. It was her.

There was just one problem, she told Stackwise: She had never read the book.

“It had my breaths in it,” Pennant said. “It had the thing I do before a comma. I felt sick.”

Pennant is one of at least 37 voice actors whose recordings were used to train synthetic narrators at Fable & Co., according to internal Slack messages and a spreadsheet seen by Stackwise. None of them was paid extra, and the six we spoke to all said they were never asked.

The startup, which raised a $46 million Series B led by Copperline Ventures in November, has pitched its AI narrators as “ethically sourced.” Its terms of service state that the company “never trains on a voice without the express consent of its owner.”

But in a Slack message from September 2024, CTO Rohan Mirchandani told engineers to “just use the archive” because contracts signed before 2022 were “vague enough.” A product manager replied that she wasn’t comfortable with that.

“noted,” Mirchandani wrote. “ship it.”

Reached by phone, Mirchandani confirmed that the messages were authentic but argued that they had been taken out of context. He said that the models trained on the archive were a prototype and had been deleted. Then he hung up.

In a LinkedIn post published hours after Stackwise contacted the company, CEO Bettina Kroll apologized to the narrators, writing that Fable & Co. had “moved faster than our values.” The company has pulled 212 titles, she said, and will set up a compensation fund.

Kroll did not say how much would be in it. Fable & Co. spokesperson Drew Applebaum declined to comment further.

Two former employees, who asked not to be named for fear of retaliation, disputed the claim that the models were never meant for customers. One of them, an engineer who left in January, said the prototype had been live since October.

“Everyone on the team knew,” the engineer said. “There was a voice literally labeled ‘carys_v3.’”

The Guild of Audio Performers, a union that represents about 4,000 narrators in the U.S., said it was considering legal action. “This is theft with a loading bar,” its president, Lou Ferrante, said in a statement.

Whether it’s illegal is another question. Imogen Takahashi, a law professor at Harlow University who studies voice rights, said that most states protect only celebrities’ voices. She expects the courts to catch up “in about five years, which in AI is a geological era.”

Copperline Ventures didn’t respond to a request for comment. On X, partner Josh Levandowski, who sits on the Fable & Co. board, called the story “a hit piece on builders” before deleting the post.

It’s not the first time the company has faced questions. In 2023, novelist Peter Achterberg accused it of uploading his backlist without a license. The dispute was settled, and Achterberg told Stackwise that he couldn’t discuss the terms.

As for Pennant, she says she has been told her share of the fund could come to about $900.

“They emailed me to say thank you for my patience,” she said. “I read it out loud, just to hear someone real do it.”
]],
  quotes = {
    { "She had never read the book", speaker = "Carys Pennant", via = { "Stackwise" }, kind = "indirect" },
    { "It had my breaths in it", speaker = "Carys Pennant", kind = "direct" },
    { "It had the thing I do before a comma", speaker = "Carys Pennant", kind = "direct" },
    { "I felt sick", speaker = "Carys Pennant", kind = "direct" },
    { "whose recordings were used to train", speaker = "internal Slack messages and a spreadsheet", kind = "indirect" },
    { "they were never asked", kind = "indirect" },
    { "ethically sourced", speaker = "Fable & Co.", kind = "mixed" },
    { "never trains on a voice without", speaker = "Fable & Co.", kind = "mixed" },
    { "just use the archive", speaker = "Rohan Mirchandani", to = "engineers", via = { "Slack" }, when = "2024-09", stance = "demands", kind = "mixed" },
    { "vague enough", speaker = "Rohan Mirchandani", to = "engineers", via = { "Slack" }, when = "2024-09", kind = "mixed" },
    { "comfortable with that", speaker = "product manager", kind = "indirect" },
    { "noted,", speaker = "Rohan Mirchandani", kind = "direct" },
    { "ship it.", speaker = "Rohan Mirchandani", kind = "direct" },
    { "the messages were authentic", speaker = "Rohan Mirchandani", stance = "confirms", kind = "indirect" },
    { "they had been taken out of context", speaker = "Rohan Mirchandani", kind = "indirect" },
    { "the models trained on the archive were a prototype", speaker = "Rohan Mirchandani", kind = "indirect" },
    { "moved faster than our values", speaker = "Bettina Kroll", principal = "Fable & Co.", via = { "LinkedIn" }, kind = "mixed" },
    { "has pulled 212 titles", speaker = "Bettina Kroll", kind = "indirect" },
    { "will set up a compensation fund", speaker = "Bettina Kroll", kind = "indirect" },
    { "to comment further", speaker = "Drew Applebaum", principal = "Fable & Co.", stance = "declines", kind = "indirect" },
    { "the models were never meant for customers", speaker = "Two former employees", stance = "denies", kind = "indirect" },
    { "the prototype had been live since October", speaker = "engineer who left in January", kind = "indirect" },
    { "Everyone on the team knew", speaker = "engineer who left in January", kind = "direct" },
    { "There was a voice literally labeled", speaker = "engineer who left in January", kind = "direct" },
    { "it was considering legal action", speaker = "Guild of Audio Performers", kind = "indirect" },
    { "This is theft with a loading bar", speaker = "Lou Ferrante", principal = "Guild of Audio Performers", kind = "direct" },
    { "most states protect only celebrities", speaker = "Imogen Takahashi", kind = "indirect" },
    { "in about five years, which in AI", speaker = "Imogen Takahashi", stance = "predicts", kind = "mixed" },
    { "a hit piece on builders", speaker = "Josh Levandowski", via = { "X" }, kind = "mixed" },
    { "uploading his backlist without a license", speaker = "Peter Achterberg", when = "2023", kind = "indirect" },
    { "discuss the terms", speaker = "Peter Achterberg", via = { "Stackwise" }, kind = "indirect" },
    { "she has been told her share", speaker = "Carys Pennant", kind = "indirect" },
    { "They emailed me to say thank you", speaker = "Carys Pennant", kind = "direct" },
    { "I read it out loud", speaker = "Carys Pennant", kind = "direct" },
  },
  none = { "she recognized the narrator immediately", "which raised a $46 million Series B", "Then he hung up", "respond to a request for comment", "The dispute was settled" },
}

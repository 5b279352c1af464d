-- A tech-company controversy: a leaked memo, unnamed employees, an emailed statement, posts on X, a Slack message, investors together.
return {
  published = "2024-05-23",
  text = [[
A leaked memo, an A.I. toy and the tapes that were never erased

By Kat Novotny-Reyes

Lumenary, the San Francisco start-up behind the popular A.I. plush toy Pebble, recorded millions of private conversations for months after promising to stop, according to an internal memo reviewed by The Ledger.

The memo, which was circulated to executives in February by a member of the company’s privacy team, warned that the recordings were “the single largest legal exposure we have.” It urged executives to delete the files and tell users.

Neither happened, according to three current and former employees, who asked not to be named because they had signed confidentiality agreements.

“It was treated like a weather report,” one former employee said. “Everybody nodded, and nobody got an umbrella.”

In an emailed statement, Lumenary spokeswoman Priya Castellane did not dispute that the memo was authentic but said it had been “taken badly out of context.” She said the recordings resulted from a software bug that was fixed on March 30.

“We have never sold, shared or listened to a user’s conversation for any purpose other than safety,” Castellane said.

After this story was first published on Wednesday, Lumenary’s chief executive, Julian Wray-Thornbury, posted on X that the company had “made a mistake and fixed it.”

“Some of what you’re reading is true,” he wrote in a second post, “and some of it is people with book deals.”

Within an hour, the second post was gone. Wray-Thornbury was asked by another user where it went.

“Lawyers,” he replied.

Lumenary has sold more than two million Pebbles, at $129 each, since 2022. In November, after a complaint from a consumer group, the company announced that it would “no longer retain audio of any kind.”

That group, the Digital Hearth Project, said on Thursday that it had asked the Federal Trade Commission to open an investigation.

“They promised parents silence and kept the tape running,” said Monique Abara, its executive director.

An F.T.C. spokesman declined to say whether the agency had received the request.

Senator Robert Kinsolving, an Oregon Democrat, sent a letter to Wray-Thornbury on Thursday demanding answers by June 7. In it, he asked how many of the recordings were of children.

Inside Lumenary, the mood was grim. In a message on Slack, the head of engineering, Tomasz Wilk, told colleagues that he was “sick about this.” An hour later, Dana Fullerton, the chief legal officer, reminded workers that leaking company documents was “grounds for termination.”

That message leaked, too.

Two of the company’s largest investors, Ridgeback Ventures and Orrin Park Capital, said in a joint statement that they retained “full confidence in Julian and his team.” But Helen Aspinwall, an early backer, resigned from the board on Tuesday without giving a reason.

Reached by phone, Aspinwall said only, “I have grandchildren.”

Gideon Sachs, a lawyer for the memo’s author, said his client “raised her hand and was shown the door.” Castellane denied that the author had been pushed out.
]],
  quotes = {
    { "recorded millions of private conversations for months", speaker = "memo", kind = "indirect" },
    { "the single largest legal exposure we have", speaker = "memo", kind = "mixed" },
    { "to delete the files and tell users", speaker = "memo", kind = "indirect" },
    { "Neither happened", speaker = "three current and former employees", kind = "indirect" },
    { "It was treated like a weather report", speaker = "one former employee", kind = "direct" },
    { "Everybody nodded, and nobody got an umbrella", speaker = "one former employee", kind = "direct" },
    { "taken badly out of context", speaker = "Priya Castellane", principal = "Lumenary", kind = "mixed" },
    { "the recordings resulted from a software bug", speaker = "Priya Castellane", principal = "Lumenary",
      kind = "indirect" },
    { "We have never sold, shared or listened", speaker = "Priya Castellane", kind = "direct" },
    { "made a mistake and fixed it", speaker = "Julian Wray-Thornbury", kind = "mixed" },
    { "Some of what you’re reading is true", speaker = "Julian Wray-Thornbury", kind = "direct" },
    { "where it went", speaker = "another user", stance = "asks", kind = "indirect" },
    { "Lawyers", speaker = "Julian Wray-Thornbury", kind = "direct" },
    { "no longer retain audio of any kind", speaker = "Lumenary", kind = "mixed" },
    { "it had asked the Federal Trade Commission", speaker = "Digital Hearth Project", when = "2024-05-23",
      kind = "indirect" },
    { "They promised parents silence", speaker = "Monique Abara", kind = "direct" },
    { "whether the agency had received the request", principal = "Federal Trade Commission", stance = "declines" },
    { "answers by June 7", speaker = "Robert Kinsolving", stance = "demands", when = "2024-05-23",
      kind = "indirect" },
    { "how many of the recordings were of children", speaker = "Robert Kinsolving", stance = "asks",
      kind = "indirect" },
    { "sick about this", speaker = "Tomasz Wilk", to = "colleagues", kind = "mixed" },
    { "grounds for termination", speaker = "Dana Fullerton", to = "workers", kind = "mixed" },
    { "full confidence in Julian and his team", speaker = "Ridgeback Ventures and Orrin Park Capital",
      kind = "mixed" },
    { "I have grandchildren", speaker = "Helen Aspinwall", kind = "direct" },
    { "raised her hand and was shown the door", speaker = "Gideon Sachs", kind = "mixed" },
    { "the author had been pushed out", speaker = "Priya Castellane", stance = "denies", kind = "indirect" },
  },
  none = {
    "That message leaked, too",
  },
}

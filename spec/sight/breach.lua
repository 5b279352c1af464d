-- Technology site, curly double quotes, company boilerplate, named researcher, hacker on Telegram, spokesperson email: a fertility app leaks data.
return {
  published = "2025-06-25",
  text = [[
Cycle-tracking app Lunara exposed intimate messages of 2.1 million users

A security lapse at Lunara, one of the most popular cycle-tracking apps in the U.S. and Europe, left the private messages, medication logs and email addresses of some 2.1 million users sitting on the open internet for at least five weeks, a researcher told ByteWire.

Sanne de Wit, a security researcher at Dutch firm Polderlight, said she found the unsecured database on May 19 while scanning for misconfigured storage buckets. No password was required to view its contents.

“I opened one file and closed my laptop,” de Wit told ByteWire. “It was a conversation between a woman and a nurse about a miscarriage. You could see her name.”

ByteWire verified a sample of the data by contacting 14 people whose email addresses appeared in it. Nine of them replied, and all nine confirmed they had used the app.

De Wit said she emailed the company four times and never got a response. The database was only taken offline on Monday, a day after ByteWire contacted Lunara’s chief executive, Jared Finch, for comment.

In a statement sent by email, Lunara spokesperson Priyanka Oswal said the company had “no indication that the data was accessed by any unauthorized party.” When asked if Lunara keeps logs that would allow it to know, Oswal did not answer.

Oswal also would not say whether the company plans to notify affected users.

That may not be up to Lunara. Under European law, companies have 72 hours to report a serious breach to regulators. A spokesperson for Ireland’s Data Protection Commission, Colm Rafferty, told ByteWire that the regulator had not received a notification as of Tuesday evening.

There are signs that others found the data first. On June 3, a user going by the handle “gravedigger” posted in a Telegram channel that they had “the lunara dump, all of it,” and offered it for $4,000. In a chat with ByteWire, the user claimed to have sold two copies.

“nobody was guarding it lol,” they wrote. “its not hacking if the door is open.”

ByteWire was unable to verify the seller’s claims.

Lunara, which was founded in 2017 and has raised $88 million from investors including Tallgrass Ventures, has long marketed itself on privacy. “Your body, your data, your business,” its website says. In a 2022 blog post, Finch wrote that Lunara would “go to jail before we hand over a single row” to law enforcement.

Sen. Amy Castellanos, a Democrat from Oregon, said she plans to ask the Federal Trade Commission to investigate.

“It’s one thing to promise you’ll stand up to prosecutors. It’s another to leave everything on the sidewalk,” Castellanos said in a statement.

Eva Lindholm, who teaches health law at Garrison University, said people in states that restrict abortion could face real consequences. She pointed out that messages about medication have already been used as evidence in at least two criminal cases.

One of the users ByteWire contacted, a 31-year-old teacher in Texas, said she deleted the app within minutes of getting the email.

“I paid for the premium version because it said it was encrypted,” she said. “I feel so stupid.”

Do you know more about the Lunara breach? You can contact this reporter securely on Signal.
]],
  quotes = {
    { "left the private messages, medication logs", speaker = "Sanne de Wit", kind = "indirect", via = { "ByteWire" } },
    { "she found the unsecured database on May", speaker = "Sanne de Wit", kind = "indirect" },
    { "I opened one file and closed my", speaker = "Sanne de Wit", kind = "direct", via = { "ByteWire" } },
    { "It was a conversation between a woman", speaker = "Sanne de Wit", kind = "direct", via = { "ByteWire" } },
    { "You could see her name", speaker = "Sanne de Wit", kind = "direct", via = { "ByteWire" } },
    { "they had used the app", speaker = "all nine", kind = "indirect", stance = "confirms" },
    { "she emailed the company four times", speaker = "Sanne de Wit", kind = "indirect" },
    { "never got a response", speaker = "Sanne de Wit", kind = "indirect" },
    { "the company had “no indication that the", speaker = "Priyanka Oswal", principal = "Lunara", kind = "mixed" },
    { "the company plans to notify affected users", speaker = "Priyanka Oswal", principal = "Lunara", kind = "indirect", stance = "declines" },
    { "the regulator had not received a notification", speaker = "Colm Rafferty", principal = "Data Protection Commission", kind = "indirect", via = { "ByteWire" } },
    { "they had “the lunara dump", speaker = "gravedigger", kind = "mixed", via = { "Telegram" }, when = "2025-06-03" },
    { "to have sold two copies", speaker = "gravedigger", kind = "indirect", via = { "ByteWire" }, stance = "asserts" },
    { "nobody was guarding it lol", speaker = "gravedigger", kind = "direct" },
    { "its not hacking if the door is", speaker = "gravedigger", kind = "direct" },
    { "Your body, your data, your business", speaker = "Lunara", kind = "direct" },
    { "go to jail before we hand over", speaker = "Jared Finch", kind = "mixed", when = "2022", stance = "promises" },
    { "she plans to ask the Federal Trade", speaker = "Amy Castellanos", kind = "indirect" },
    { "It’s one thing to promise you’ll stand", speaker = "Amy Castellanos", kind = "direct" },
    { "It’s another to leave everything on", speaker = "Amy Castellanos", kind = "direct" },
    { "people in states that restrict abortion could", speaker = "Eva Lindholm", kind = "indirect" },
    { "messages about medication have already been used", speaker = "Eva Lindholm", kind = "indirect" },
    { "she deleted the app within minutes of", speaker = "31-year-old teacher in Texas", kind = "indirect" },
    { "I paid for the premium version because", speaker = "31-year-old teacher in Texas", kind = "direct" },
    { "I feel so stupid", speaker = "31-year-old teacher in Texas", kind = "direct" },
  },
  none = { "Oswal did not answer", "Lunara keeps logs that would allow it", "was unable to verify the seller", "has raised $88 million from investors" },
}

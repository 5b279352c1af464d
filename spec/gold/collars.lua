-- A tech site on a data leak: a researcher, a chief executive's statement, a spokesperson, an ex-engineer, a regulator.
return {
  published = "2024-08-08",
  text = [[
Pet-tracking startup PawPath exposed home locations of 1.2 million customers

By Nadia Brummel

PawPath, which makes GPS collars for cats and dogs, left a database with the home addresses, phone numbers and live locations of more than a million customers open to anyone on the internet, a security researcher has found.

The researcher, Kofi Larsen, told TechCrunch that the database had no password and that he could watch "little dots moving around people's living rooms."

"I typed in an address and there was someone's cat," Larsen said. "Then I noticed that when the family goes on vacation, the cat goes to a kennel. You could build a burglary app out of this."

TechCrunch verified a sample of the records by matching them against public property data. PawPath took the database offline on Tuesday, hours after we contacted the company.

In a statement, chief executive Brent Halloway blamed "a misconfiguration during a routine migration" and said the problem had been fixed within 40 minutes.

"We take the privacy of our customers — on two legs and four — extremely seriously," Halloway said. He claimed there was no evidence that anyone other than Larsen had accessed the data.

When asked, PawPath spokesperson Irene Doss declined to say whether the company kept the logs that would show that.

"We're not going to get into the specifics of our infrastructure," Doss said in an email.

Nor is it clear how long the data was exposed. Halloway's statement said it was "less than a week." The server first appeared on Shodan, a search engine for exposed devices, in March.

Larsen disputes the CEO's timeline, too. He says he first wrote to PawPath on June 19 and got an automated reply thanking him for his interest in "smarter walks."

"I have the emails," he posted on Mastodon on Wednesday. "All of them."

Doss said that Larsen's messages had been routed to a customer-support inbox and "regrettably not escalated."

A former PawPath engineer, who asked not to be named because they had signed a nondisclosure agreement, said the company had known about weak controls on its location servers since last year.

"There was a ticket. It was assigned to a guy who got laid off in January," the person said.

According to an internal document seen by TechCrunch, live locations were "readable by any service account" as of November. Doss did not dispute the document's authenticity but said it "reflects a point in time."

The leak is already drawing scrutiny. Ireland's Data Protection Commission, which oversees PawPath in Europe, confirmed to TechCrunch that it had received a breach notification. Sen. Dolores Kemper called the incident "a stalker's dream" in a post on Bluesky and said she would ask the Federal Trade Commission to investigate.

"I bought this so I wouldn't lose my dog, not so the whole world could find my daughter," one customer wrote on Reddit.

PawPath's privacy policy says that location data is "encrypted end to end and never visible to anyone but you."

"That sentence is going to cost them," said Ruth Abebe, a privacy lawyer at the Open Device Project. Companies that sell safety, she argued, should be held to a higher standard than those that sell socks.

PawPath has raised $46 million from investors including Corriedale Ventures, according to the data provider PitchBook. Corriedale partner Max Tillinghast, who sits on the startup's board, did not respond to a message.

In an update on Thursday morning, PawPath said it would notify all affected customers within 72 hours.
]],
  quotes = {
    { "open to anyone on the internet", speaker = "Kofi Larsen", kind = "indirect" },
    { "the database had no password", speaker = "Kofi Larsen", via = { "TechCrunch" }, kind = "indirect" },
    { "little dots moving around people's living rooms", speaker = "Kofi Larsen", via = { "TechCrunch" },
      kind = "mixed" },
    { "I typed in an address", speaker = "Kofi Larsen", kind = "direct" },
    { "when the family goes on vacation", speaker = "Kofi Larsen", kind = "direct" },
    { "a misconfiguration during a routine migration", speaker = "Brent Halloway", kind = "mixed" },
    { "the problem had been fixed within 40 minutes", speaker = "Brent Halloway", kind = "indirect" },
    { "We take the privacy of our customers", speaker = "Brent Halloway", kind = "direct" },
    { "there was no evidence that anyone other", speaker = "Brent Halloway", kind = "indirect" },
    { "whether the company kept the logs", speaker = "Irene Doss", principal = "PawPath", kind = "indirect",
      stance = "declines" },
    { "We're not going to get into the specifics", speaker = "Irene Doss", principal = "PawPath", kind = "direct" },
    { 'it was "less than a week."', speaker = "Brent Halloway", kind = "mixed" },
    { "he first wrote to PawPath on June 19", speaker = "Kofi Larsen" },
    { "I have the emails", speaker = "Kofi Larsen", via = { "Mastodon" }, when = "2024-08-07", kind = "direct" },
    { "All of them", speaker = "Kofi Larsen", kind = "direct" },
    { "Larsen's messages had been routed", speaker = "Irene Doss", principal = "PawPath", kind = "mixed" },
    { "the company had known about weak controls", speaker = "former PawPath engineer", kind = "indirect" },
    { "There was a ticket", speaker = "former PawPath engineer", kind = "direct" },
    { "readable by any service account", speaker = "internal document", kind = "mixed" },
    { "reflects a point in time", speaker = "Irene Doss", principal = "PawPath", kind = "mixed" },
    { "it had received a breach notification", speaker = "Data Protection Commission", via = { "TechCrunch" },
      kind = "indirect", stance = "confirms" },
    { "a stalker's dream", speaker = "Dolores Kemper", via = { "Bluesky" }, kind = "mixed" },
    { "she would ask the Federal Trade Commission", speaker = "Dolores Kemper", kind = "indirect" },
    { "I bought this so I wouldn't lose my dog", speaker = "one customer", via = { "Reddit" }, kind = "direct" },
    { "encrypted end to end and never visible", speaker = "PawPath", kind = "mixed" },
    { "That sentence is going to cost them", speaker = "Ruth Abebe", kind = "direct" },
    { "should be held to a higher standard", speaker = "Ruth Abebe", kind = "indirect" },
    { "PawPath has raised $46 million", speaker = "PitchBook", kind = "indirect" },
    { "it would notify all affected customers", speaker = "PawPath", when = "2024-08-08TMO", kind = "indirect" },
  },
  none = {
    "TechCrunch verified a sample of the records",
    "PawPath took the database offline on Tuesday",
    "did not respond to a message",
  },
}

-- Entertainment magazine, curly double quotes with Q&A at the end: a series killed off its lead; creator, actors, network, fans.
return {
  published = "2025-03-06",
  text = [[
‘Saltmarsh’ creator on that shocking death: ‘I cried for a week, then I typed it’

Warning: This article contains spoilers from the season 3 finale of Saltmarsh.

Nobody at the premiere party saw it coming, least of all the leading man’s mother.

“She turned around in her seat and hit me with her purse,” says Leo Marchetti, whose dogged detective, Tom Brannigan, was shot dead on a ferry dock in the closing minutes of Wednesday’s finale. “She said, ‘You told me you bought a house!’”

Marchetti, 38, tells Screen Weekly he learned of Brannigan’s fate in a parking lot, five months before the cameras rolled. Creator Odile Renard had asked him to take a walk, and he figured he was about to be fired.

“In a way I was,” he says. “But it was the nicest firing of my life.”

The decision was Renard’s alone, according to two people close to the production. The Harbor network initially resisted, one of them says, and asked for an alternate ending in which Brannigan wakes up in the hospital.

Harbor’s head of drama, Trish Okonjo, doesn’t deny it. “I have a spreadsheet where my heart should be,” the executive jokes. “But Odile read me the scene over the phone, and I had to pull over.”

The network announced on Thursday that Saltmarsh will return for a fourth and final season next year, with Anneke Vos’s forensic diver, Ruth, moving to the center of the story. Vos has called the promotion “terrifying” and says she begged Renard to bring Marchetti back in flashbacks.

Not everyone is grieving quietly. A petition urging Harbor to reverse the death has drawn more than 90,000 signatures. On Instagram, former costar Dex Halloran, whose character went over a cliff in season 1, offered Marchetti some advice: “Keep the coat.”

Reviews have been kinder. In The Beacon, critic Nia Abara wrote that the finale was “the rare twist that makes everything before it better.” The ratings were, too: 6.8 million people watched live, Harbor said, the drama’s largest audience yet.

Below, Renard explains why Brannigan had to go.

SCREEN WEEKLY: When did you know you were going to kill him?

ODILE RENARD: On the first day of season 1. I wrote it on an index card and put it in my freezer, under the peas.

Did you ever waver?

Constantly. Leo is the best colleague I’ve had. I cried for a week, then I typed it.

What did he say in the parking lot?

He asked if he could die in the rain. I said we couldn’t afford rain. In the end, it rained.

Some fans think he’s still alive. Are they wrong?

They are very, very wrong. I’ve seen the body. We had it made in Toronto.

Renard, who won a Golden Lantern for the series last year, confirms that she is developing a film with Marchetti, though she won’t reveal the subject. He’s less discreet.

“It’s a musical about beekeepers,” Marchetti says, before his publicist shoots him a look. “Apparently I wasn’t supposed to say that.”
]],
  quotes = {
    { "She turned around in her seat", speaker = "Leo Marchetti", kind = "direct" },
    { "You told me you bought a house", speaker = "Leo Marchetti", kind = "direct" },
    { "in a parking lot, five months before", speaker = "Leo Marchetti", via = { "Screen Weekly" }, kind = "indirect" },
    { "he was about to be fired", speaker = "Leo Marchetti", kind = "indirect" },
    { "In a way I was", speaker = "Leo Marchetti", kind = "direct" },
    { "the nicest firing of my life", speaker = "Leo Marchetti", kind = "direct" },
    { "s alone", speaker = "two people close to the production", kind = "indirect" },
    { "The Harbor network initially resisted", speaker = "one of them", kind = "indirect" },
    { "an alternate ending in which", speaker = "Harbor", stance = "asks", via = { "one of them" }, kind = "indirect" },
    { "I have a spreadsheet where", speaker = "Trish Okonjo", kind = "direct" },
    { "But Odile read me the scene", speaker = "Trish Okonjo", kind = "direct" },
    { "Saltmarsh will return for a fourth", speaker = "Harbor", when = "2025-03-06", kind = "indirect" },
    { "terrifying", speaker = "Anneke Vos", kind = "mixed" },
    { "she begged Renard to bring", speaker = "Anneke Vos", kind = "indirect" },
    { "to reverse the death", speaker = "petition", to = "Harbor", stance = "demands", kind = "indirect" },
    { "Keep the coat", speaker = "Dex Halloran", via = { "Instagram" }, to = "Marchetti", kind = "direct" },
    { "the rare twist that makes", speaker = "Nia Abara", via = { "The Beacon" }, kind = "mixed" },
    { "6.8 million people watched live", speaker = "Harbor", kind = "indirect" },
    { "When did you know you were going", speaker = "SCREEN WEEKLY", kind = "direct" },
    { "On the first day of season 1", speaker = "Odile Renard", kind = "direct" },
    { "I wrote it on an index card", speaker = "Odile Renard", kind = "direct" },
    { "Did you ever waver", speaker = "SCREEN WEEKLY", kind = "direct" },
    { "Constantly.", speaker = "Odile Renard", kind = "direct" },
    { "Leo is the best colleague", speaker = "Odile Renard", kind = "direct" },
    { "I cried for a week, then I typed it.", speaker = "Odile Renard", kind = "direct" },
    { "What did he say in the parking lot", speaker = "SCREEN WEEKLY", kind = "direct" },
    { "He asked if he could die in the rain", speaker = "Odile Renard", kind = "direct" },
    { "afford rain", speaker = "Odile Renard", kind = "direct" },
    { "In the end, it rained", speaker = "Odile Renard", kind = "direct" },
    { "Are they wrong", speaker = "SCREEN WEEKLY", kind = "direct" },
    { "They are very, very wrong", speaker = "Odile Renard", kind = "direct" },
    { "seen the body", speaker = "Odile Renard", kind = "direct" },
    { "We had it made in Toronto", speaker = "Odile Renard", kind = "direct" },
    { "she is developing a film with Marchetti", speaker = "Odile Renard", stance = "confirms", kind = "indirect" },
    { "s a musical about beekeepers", speaker = "Leo Marchetti", kind = "direct" },
    { "supposed to say that", speaker = "Leo Marchetti", kind = "direct" },
  },
  none = { "Nobody at the premiere party saw it coming", "whose character went over a cliff", "who won a Golden Lantern" },
}

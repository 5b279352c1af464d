-- A diplomatic story: spokesmen, ministries, state media, anonymous officials, and words relayed through two or three hands.
return {
  published = "2024-09-11",
  text = [[
Talmekistan sends envoy back to Ankara as gas talks near deadline

By Selin Karagülle and Peter Harcastle

ANKARA — Talmekistan said on Wednesday that it would send its chief negotiator back to Ankara for talks with neighbouring Ordania over a disputed gas field, a day after an Ordanian patrol boat fired on a Talmek survey ship.

Talmek Foreign Ministry spokesman Ruslan Abdykerov said the decision did not mean his government had "forgotten the 11 sailors in hospital", the state news agency Talmekpress reported.

"We are going to Ankara to talk, not to forgive," Abdykerov told a weekly briefing in the capital, Serkent.

The Ordanian Defence Ministry said its patrol boat had fired warning shots after the vessel, the Aksu, ignored three radio calls. It denied that anyone had been hurt.

The two countries have been at odds over the Marga field since 2011, and a ceasefire line drawn two years later was never agreed at sea.

Ordanian Foreign Minister Ilinca Morareanu accused Talmekistan of staging the incident. In an interview with the BBC, she said the Aksu was carrying "more marines than geologists".

"This is the last table we will sit at," Morareanu said.

Turkish officials were more upbeat. A senior Turkish diplomat, speaking on condition of anonymity because the talks are confidential, said the sides had agreed on nearly all of a 14-page text.

What remained, the diplomat said, was "one map and one signature".

The draft provides for the field to be run by a company registered in Switzerland, according to Western officials who have seen it.

Talmekistan's president, Nurlan Beisekov, told his Turkish counterpart by telephone on Tuesday that he would not accept any line drawn west of the 51st meridian, the Anadolu news agency reported, citing sources in the Turkish presidency.

Beisekov's spokeswoman, Dinara Omirzak, declined to discuss the president's calls.

Ordania's prime minister, Radu Costiniu, has told allies that his coalition would not survive the loss of the northern blocks, a European diplomat told the Financial Times last week.

Costiniu's office dismissed the account as "fiction from a bored embassy".

In Washington, State Department spokesman Greg Tillinghast called on both sides to show restraint. He said the United States had "no evidence at this time" that the shots had been aimed at the crew.

Russia, which supplies most of Ordania's weapons, said it was ready to host talks if Ankara failed.

"The door in Moscow is open and it is not far away," Deputy Foreign Minister Yevgeny Sologubov was quoted as saying by the Tass news agency.

Not everyone in Serkent wants a deal. Timur Saparbai, a nationalist lawmaker, told state television that the navy should "answer in the same language".

"Both governments have promised their publics total victory over some mud and some methane," said Kirsten Aldershaw, a Caspian specialist at the Lindqvist Institute in Stockholm. She predicted that the sides would reach a partial deal before the winter heating season.

The talks resume on Friday.
]],
  quotes = {
    { "it would send its chief negotiator back", speaker = "Talmekistan", when = "2024-09-11", kind = "indirect" },
    { "forgotten the 11 sailors in hospital", speaker = "Ruslan Abdykerov", principal = "Talmek Foreign Ministry",
      via = { "Talmekpress" }, kind = "mixed" },
    { "We are going to Ankara to talk", speaker = "Ruslan Abdykerov", kind = "direct" },
    { "its patrol boat had fired warning shots", speaker = "Ordanian Defence Ministry", kind = "indirect" },
    { "anyone had been hurt", speaker = "Ordanian Defence Ministry", stance = "denies", kind = "indirect" },
    { "staging the incident", speaker = "Ilinca Morareanu", kind = "indirect" },
    { "more marines than geologists", speaker = "Ilinca Morareanu", via = { "BBC" }, kind = "mixed" },
    { "This is the last table we will sit at", speaker = "Ilinca Morareanu", kind = "direct" },
    { "the sides had agreed on nearly all", speaker = "senior Turkish diplomat", kind = "indirect" },
    { "one map and one signature", speaker = "senior Turkish diplomat", kind = "mixed" },
    { "the field to be run by a company registered", speaker = "Western officials", kind = "indirect" },
    { "he would not accept any line drawn", speaker = "Nurlan Beisekov", to = "his Turkish counterpart",
      via = { "Anadolu", "sources in the Turkish presidency" }, when = "2024-09-10", kind = "indirect" },
    { "to discuss the president's calls", speaker = "Dinara Omirzak", principal = "Nurlan Beisekov",
      stance = "declines" },
    { "his coalition would not survive the loss", speaker = "Radu Costiniu", to = "allies",
      via = { "European diplomat", "Financial Times" }, kind = "indirect" },
    { "fiction from a bored embassy", speaker = "Costiniu's office", kind = "mixed" },
    { "to show restraint", speaker = "Greg Tillinghast", principal = "State Department", kind = "indirect" },
    { "no evidence at this time", speaker = "Greg Tillinghast", principal = "State Department", kind = "mixed" },
    { "it was ready to host talks if Ankara failed", speaker = "Russia", kind = "indirect" },
    { "The door in Moscow is open", speaker = "Yevgeny Sologubov", via = { "Tass" }, kind = "direct" },
    { "answer in the same language", speaker = "Timur Saparbai", via = { "state television" }, kind = "mixed" },
    { "Both governments have promised their publics", speaker = "Kirsten Aldershaw", kind = "direct" },
    { "the sides would reach a partial deal", speaker = "Kirsten Aldershaw", stance = "predicts",
      kind = "indirect" },
  },
  none = {
    "The two countries have been at odds over the Marga field",
    "The talks resume on Friday",
  },
}

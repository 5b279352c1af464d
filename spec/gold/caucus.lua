-- A US political site on a whip count: a leader, a rebel on X, an aide, a member granted anonymity, a poll, a spokesperson's email, a podcast.
return {
  published = "2025-04-10",
  text = [[
Holdouts balk as GOP leaders push rail bill toward the floor

By Tobin Askew and Leigh Marchand
04/10/2025 06:12 PM EDT

House Majority Leader Curt Bellweather is racing to salvage a $48 billion rail package after at least nine Republicans told leadership they would vote against it.

“We're not there,” Bellweather acknowledged as he left a closed-door conference meeting Thursday. “We'll get there. I've been not-there before.”

The Nebraska Republican had vowed last week that the bill would pass before the Easter recess.

Rep. Dana Trujillo-Hicks (R-Ariz.), who chairs the Freedom and Thrift Caucus, is leading the revolt. “It's a train set for people who hate cars,” she said in a post on X on Wednesday.

Her chief of staff, Mitch Van Orden, later clarified that the congresswoman “has nothing against trains as such.”

Privately, some members are blunter. “Nobody wants to be the guy who killed the station in his own district,” said one House Republican, granted anonymity to describe internal discussions. The lawmaker predicted that the number of holdouts would double by Monday.

Democrats are enjoying the show. Asked whether her party would supply the missing votes, Minority Whip Lucille Abernathy replied: “For what? They haven't asked nicely.”

Leaders began a so-called “hard count” on Tuesday and stopped it an hour later.

White House press secretary Grant Solis told reporters that President Harlan Whitlock “stands foursquare behind the leader.” Solis wouldn't say if the president planned to call the holdouts.

A Beacon Analytics poll released this week found that 57 percent of voters support the package, including 41 percent of Republicans.

Bellweather's office disputed that leadership had threatened to pull committee assignments. “That is fiction,” spokesperson Carrie Nguyen wrote in an email. “Bad fiction.”

Trujillo-Hicks tells it differently. “Curt looked at me and said, ‘It'd be a shame about Appropriations,’” she told the podcast Cloakroom.

And the leader? “I did say it would be a shame,” Bellweather said with a shrug Thursday evening. “It would be.”
]],
  quotes = {
    { "they would vote against it", to = "leadership", kind = "indirect" },
    { "We're not there", speaker = "Curt Bellweather", when = "2025-04-10", kind = "direct" },
    { "the bill would pass before", speaker = "Curt Bellweather", when = "2025-W14", stance = "promises",
      kind = "indirect" },
    { "It's a train set for people", speaker = "Dana Trujillo-Hicks", via = { "X" }, when = "2025-04-09",
      kind = "direct" },
    { "has nothing against trains", speaker = "Mitch Van Orden", kind = "mixed" },
    { "Nobody wants to be the guy", speaker = "one House Republican", kind = "direct" },
    { "the number of holdouts would double", stance = "predicts", kind = "indirect" },
    { "They haven't asked nicely", speaker = "Lucille Abernathy", kind = "direct" },
    { "stands foursquare behind", speaker = "Grant Solis", to = "reporters", kind = "mixed" },
    { "the president planned to call", speaker = "Grant Solis", stance = "declines" },
    { "57 percent of voters support", kind = "indirect" },
    { "leadership had threatened to pull", speaker = "Bellweather's office", stance = "denies", kind = "indirect" },
    { "That is fiction", speaker = "Carrie Nguyen", kind = "direct" },
    { "It'd be a shame about Appropriations", speaker = "Dana Trujillo-Hicks", via = { "Cloakroom" }, kind = "direct" },
    { "I did say it would be a shame", speaker = "Curt Bellweather", when = "2025-04-10TEV", kind = "direct" },
  },
  none = { "“hard count”" },
}

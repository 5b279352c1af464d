-- Politico-style Congress story, curly double quotes: a cancelled vote, anonymous lawmakers, a letter, a memo, posts.
return {
  published = "2025-09-17",
  text = [[
Tolliver yanks stopgap vote as hard-liners dig in

Speaker Warren Tolliver abruptly canceled a vote Wednesday on a seven-week funding patch after a dozen House Republicans told him in a closed-door meeting that they would not support it, raising the odds of a government shutdown on Oct. 1.

“We’re going to take a beat,” Tolliver told reporters as he left the Capitol basement. “Nobody’s panicking. This is what the process looks like.”

Inside the room, however, the mood was closer to panic, according to four people who attended.

Rep. Curtis Vandergriff of Oklahoma stood up and accused leadership of “negotiating with ourselves,” said two of the people, who were granted anonymity to describe a private meeting. Rep. Lena Broussard (R-La.), a senior appropriator, shot back that he had “never written a bill in his life.”

“It got a little Thanksgiving dinner in there,” quipped one GOP lawmaker.

The holdouts want a yearlong stopgap that would keep spending flat and block money for several programs they have long targeted. Rep. Brent Oakley (R-Ariz.), the group’s unofficial leader, said it gave Tolliver its demands in writing two weeks ago.

“We got a thumbs-up emoji back,” Oakley said in an interview.

A spokesperson for the speaker, Dana Kriegel, disputed that account, saying Tolliver had met with Oakley twice since Labor Day.

In a letter to colleagues Tuesday evening, the speaker argued that a shutdown would “hand Democrats a gift they have done nothing to earn.” He also promised floor votes on three full-year spending bills in October.

Democrats were in no mood to help him out. Minority Leader Yvonne Castile said her members would back a stopgap only if it extends health insurance subsidies that expire at the end of the year.

“They have the House, they have the Senate, they have the White House, and they can’t find the light switch,” Castile said.

Across the Capitol, Senate Majority Leader Hal Brandvold told POLITICO that his chamber would not move first.

“I learned a long time ago not to get between the House and a cliff,” the South Dakotan said.

Sen. Miriam Oyelaran (D-Md.) wrote on X that federal workers were “being used as poker chips again.” She plans to introduce a bill to guarantee their pay during a lapse.

The White House has mostly kept its distance. Press secretary Jonah Pruett said Monday that the president “supports a clean bill and expects to sign one.” But a senior administration official conceded that no one in the West Wing had called the holdouts as of Wednesday morning.

“Their phones work,” the official added. “So do ours. It’s a question of who’s more annoyed.”

Meanwhile, the Office of Management and Budget has instructed agencies to update their contingency plans. A Sept. 12 memo obtained by POLITICO tells them to “assume a lapse of indeterminate length.”

Tolliver’s allies insist he has time to find the votes. Asked whether the speaker’s job was in danger, Rep. Gus Tamayo of Texas, the chief deputy whip, laughed.

“Who else would want it?” he said.

Vandergriff would not rule out a motion to oust the speaker. “I’m not there today,” he said. “Ask me on the 30th.”

Rachel Umansky contributed to this report.
]],
  quotes = {
    { "they would not support it", speaker = "dozen House Republicans", to = "Warren Tolliver", when = "2025-09-17", kind = "indirect" },
    { "going to take a beat", speaker = "Warren Tolliver", to = "reporters", kind = "direct" },
    { "s panicking", speaker = "Warren Tolliver", to = "reporters", kind = "direct" },
    { "This is what the process looks like", speaker = "Warren Tolliver", to = "reporters", kind = "direct" },
    { "the mood was closer to panic", speaker = "four people who attended", kind = "indirect" },
    { "negotiating with ourselves", speaker = "Curtis Vandergriff", via = { "two of the people" }, kind = "mixed" },
    { "never written a bill in his life", speaker = "Lena Broussard", kind = "mixed" },
    { "It got a little Thanksgiving dinner", speaker = "one GOP lawmaker", kind = "direct" },
    { "it gave Tolliver its demands in writing", speaker = "Brent Oakley", kind = "indirect" },
    { "We got a thumbs-up emoji back", speaker = "Brent Oakley", kind = "direct" },
    { "Tolliver had met with Oakley twice", speaker = "Dana Kriegel", principal = "Warren Tolliver", kind = "indirect" },
    { "hand Democrats a gift", speaker = "Warren Tolliver", to = "colleagues", when = "2025-09-16", kind = "mixed" },
    { "floor votes on three full-year spending bills", speaker = "Warren Tolliver", stance = "promises", kind = "indirect" },
    { "her members would back a stopgap only if", speaker = "Yvonne Castile", kind = "indirect" },
    { "They have the House, they have the Senate", speaker = "Yvonne Castile", kind = "direct" },
    { "his chamber would not move first", speaker = "Hal Brandvold", via = { "POLITICO" }, kind = "indirect" },
    { "I learned a long time ago not to get", speaker = "Hal Brandvold", kind = "direct" },
    { "being used as poker chips again", speaker = "Miriam Oyelaran", via = { "X" }, kind = "mixed" },
    { "supports a clean bill", speaker = "Jonah Pruett", principal = "White House", when = "2025-09-15", kind = "mixed" },
    { "no one in the West Wing had called", speaker = "senior administration official", kind = "indirect" },
    { "Their phones work", speaker = "senior administration official", kind = "direct" },
    { "So do ours", speaker = "senior administration official", kind = "direct" },
    { "s more annoyed", speaker = "senior administration official", kind = "direct" },
    { "to update their contingency plans", speaker = "Office of Management and Budget", to = "agencies", kind = "indirect" },
    { "assume a lapse of indeterminate length", when = "2025-09-12", via = { "memo" }, speaker = "Office of Management and Budget", kind = "mixed" },
    { "he has time to find the votes", kind = "indirect" },
    { "Who else would want it", speaker = "Gus Tamayo", kind = "direct" },
    { "a motion to oust the speaker", speaker = "Curtis Vandergriff", stance = "declines", kind = "indirect" },
    { "not there today", speaker = "Curtis Vandergriff", kind = "direct" },
    { "Ask me on the 30th", speaker = "Curtis Vandergriff", kind = "direct" },
  },
  none = { "block money for several programs they have long", "Democrats were in no mood to help", "has mostly kept its distance", "contributed to this report" },
}

-- Who said it is the origin; who passed it on is the relay.
return {
  published = "2023-10-02",
  text = [[
Dam talks fail, agency says

The talks on the Karun dam have collapsed, Tass reported, citing a diplomat close to the delegation.

“Nobody believes in it any more,” the diplomat said.

Citing two officials, Bloomberg reported that the lender would withdraw its money by December.

“We were never asked,” energy minister Leila Hosseini told the BBC on Sunday.

Hosseini's deputy, Reza Amini, was quoted by Al Jazeera as saying that the dam would be built in any case.

“We will find other partners,” Hosseini wrote on Telegram.
]],
  quotes = {
    { "talks on the Karun dam have collapsed", speaker = "diplomat close to the delegation", via = { "Tass" }, kind = "indirect" },
    { "Nobody believes in it", speaker = "diplomat close to the delegation", kind = "direct" },
    { "the lender would withdraw", speaker = "two officials", via = { "Bloomberg" } },
    { "We were never asked", speaker = "Leila Hosseini", via = { "BBC" }, when = "2023-10-01" },
    { "the dam would be built", speaker = "Reza Amini", via = { "Al Jazeera" } },
    { "We will find other partners", speaker = "Leila Hosseini", via = { "Telegram" }, kind = "direct" },
  },
}

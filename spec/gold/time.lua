-- When it was said, not what it was said about.
return {
  published = "2024-11-13",
  text = [[
Bridge to reopen, minister says

Works minister Ada Lindqvist said on Tuesday that the bridge would reopen on December 1.

“We lost two months in August,” she said last week.

On Monday, contractor Per Falk said that the steel had arrived in October.

“It will hold for eighty years,” Falk said Wednesday.

Lindqvist announced in 2022 that no toll would be charged.
]],
  quotes = {
    { "the bridge would reopen", speaker = "Ada Lindqvist", when = "2024-11-12" },
    { "We lost two months", speaker = "Ada Lindqvist", when = "2024-W45" },
    { "the steel had arrived", speaker = "Per Falk", when = "2024-11-11" },
    { "It will hold for eighty years", speaker = "Per Falk", when = "2024-11-13" },
    { "no toll would be charged", speaker = "Ada Lindqvist", when = "2022" },
  },
}

-- Two who speak together; a group and its members.
return {
  published = "2023-06-15",
  text = [[
Mayors ask for the bridge

Mayors Ute Krall and Jan Visser said in a joint letter that the bridge must be built before 2030.

“Two towns, one river,” Krall told the Daily Mail on Thursday.

Critics said the bridge would bring lorries. “We will choke,” said Wim Bos, a schoolteacher who leads the protest.

Visser said Bos was wrong.
]],
  quotes = {
    { "the bridge must be built", speaker = "Ute Krall and Jan Visser", kind = "indirect" },
    { "Two towns, one river", speaker = "Ute Krall", via = { "Daily Mail" }, when = "2023-06-15", kind = "direct" },
    { "the bridge would bring lorries", kind = "indirect" },
    { "We will choke", speaker = "Wim Bos" },
    { "Bos was wrong", speaker = "Jan Visser" },
  },
}

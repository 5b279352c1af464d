-- Headlines quote too, with a colon, with single marks, with the speaker behind.
return {
  published = "2024-07-01",
  text = [[
Okafor: ‘We were lied to’

By Lena Fischer

Fishermen’s leader Chidi Okafor accused the ministry on Sunday of hiding the quota.

“We were lied to,” Okafor said at the quay. “Twice.”

The ministry said the quota had been published in March.

Okafor, who has led the fishermen since 2011, insisted that nobody had seen it.
]],
  quotes = {
    { "hiding the quota", speaker = "Chidi Okafor" },
    { "“We were lied to,”", speaker = "Chidi Okafor", kind = "direct" },
    { "Twice", speaker = "Chidi Okafor" },
    { "the quota had been published", speaker = "ministry", kind = "indirect" },
    { "nobody had seen it", speaker = "Chidi Okafor", stance = "asserts" },
  },
}

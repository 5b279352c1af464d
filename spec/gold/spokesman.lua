-- A spokesman speaks for others; a description of his office means the same man.
return {
  published = "2024-03-15",
  text = [[
Ministry rules out new talks

VELIKA, March 15 (Reuters) - Foreign Ministry spokesman Pavel Orlic said on Friday that the government would not return to the talks.

“The door is closed, and we did not close it,” Orlic told reporters in the capital.

The ministry's spokesman denied that President Marko Vesel had met the envoy in secret.

“There was no such meeting. I would know,” he added, as cited by the state news agency Velpress.

A spokeswoman for the United Nations, Ana Ruiz, said the envoy would travel to Velika on Monday.

“He is ready to listen,” she said.
]],
  quotes = {
    { "would not return to the talks", speaker = "Pavel Orlic", principal = "Foreign Ministry", stance = "asserts",
      kind = "indirect", when = "2024-03-15" },
    { "The door is closed", speaker = "Pavel Orlic", to = "reporters", kind = "direct" },
    { "had met the envoy", speaker = "Pavel Orlic", stance = "denies", kind = "indirect" },
    { "There was no such meeting", speaker = "Pavel Orlic", via = { "Velpress" }, kind = "direct" },
    { "the envoy would travel", speaker = "Ana Ruiz", principal = "United Nations" },
    { "He is ready to listen", speaker = "Ana Ruiz", principal = "United Nations" },
  },
}

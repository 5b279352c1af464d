-- A lawyer speaks for his client, and the client through him.
return {
  published = "2021-02-18",
  text = [[
Banker pleads not guilty

The former banker Viktor Hahn pleaded not guilty on Wednesday to charges of fraud.

“My client has nothing to hide,” Hahn's lawyer, Petra Simic, told reporters outside the court.

Prosecutor Daniel Okoye said the bank had lost 90 million euros under Hahn.

“It was the market,” Hahn said through a spokesman.

Simic added that she would appeal if he were convicted.
]],
  quotes = {
    { "My client has nothing to hide", speaker = "Petra Simic", principal = "Viktor Hahn", to = "reporters",
      kind = "direct" },
    { "the bank had lost 90 million", speaker = "Daniel Okoye", kind = "indirect" },
    { "It was the market", speaker = "Viktor Hahn", via = { "a spokesman" }, kind = "direct" },
    { "she would appeal", speaker = "Petra Simic", principal = "Viktor Hahn" },
  },
}

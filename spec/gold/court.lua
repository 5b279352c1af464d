-- A court report: witnesses, counsel on behalf of clients, what was read out, a plea.
return {
  published = "2019-03-27",
  text = [[
Baker “lied about the oven”, court told

A baker who burned down his own shop lied to insurers about a faulty oven, a court has heard.

Norwich Crown Court heard that Leonard Pike, 58, had debts of £90,000 when the fire broke out in May 2017.

“This was no accident,” prosecutor Helen Straw told the jury on Tuesday. “He bought the petrol, he sent the boy home, and he waited.”

Mr Pike denies arson. His barrister, Tariq Aziz QC, said his client had “gone to bed at nine, as bakers do”.

The apprentice, Joe Lamb, told the court that he had smelled petrol in the yard.

“I said to Mr Pike, is the van leaking?” he said. “He told me to mind my own business.”

Cross-examined by Mr Aziz, he agreed that he had not told the police about the smell.

In a letter read to the court, the insurers said they had never been shown a receipt for the oven.

Judge Margaret Coyle told jurors to ignore what they had read in the newspapers.

The trial continues.
]],
  quotes = {
    { "Leonard Pike, 58, had debts of £90,000", kind = "indirect" },
    { "This was no accident", speaker = "Helen Straw", to = "the jury", when = "2019-03-26", kind = "direct" },
    { "He bought the petrol", speaker = "Helen Straw" },
    { "arson", speaker = "Leonard Pike", stance = "denies" },
    { "gone to bed at nine", speaker = "Tariq Aziz", principal = "Leonard Pike", kind = "mixed" },
    { "he had smelled petrol in the yard", speaker = "Joe Lamb", to = "the court", kind = "indirect" },
    { "I said to Mr Pike, is the van leaking", speaker = "Joe Lamb", kind = "direct" },
    { "He told me to mind my own business", speaker = "Joe Lamb" },
    { "he had not told the police about the smell", speaker = "Joe Lamb", kind = "indirect" },
    { "they had never been shown a receipt", kind = "indirect" },
    { "to ignore what they had read", speaker = "Margaret Coyle", to = "jurors", kind = "indirect" },
  },
}

-- Pronouns take the subject, their gender and number, and no name from inside a quotation.
return {
  published = "2017-06-26",
  text = [[
Coach and captain disagree

Coach Marta Silva dropped captain Joana Reis before the final on Sunday.

“She was tired, and Ana Prado was not,” Silva said. She added that the choice was hers alone.

Reis heard it from the radio. She said she had felt fine.

Club president Rui Matos met both women on Monday. He said there was no quarrel.

“Joana plays again on Saturday,” he said. “Marta told me so.”

The players had written to him. They wanted an apology, they said.
]],
  quotes = {
    { "She was tired, and Ana Prado", speaker = "Marta Silva", kind = "direct" },
    { "the choice was hers alone", speaker = "Marta Silva", kind = "indirect" },
    { "she had felt fine", speaker = "Joana Reis" },
    { "there was no quarrel", speaker = "Rui Matos" },
    { "Joana plays again", speaker = "Rui Matos" },
    { "Marta told me so", speaker = "Rui Matos" },
    { "They wanted an apology", kind = "indirect" },
  },
}

-- An Irish court report: a judge, counsel on both sides, a garda, a victim's statement, a plea.
return {
  published = "2024-02-20",
  text = [[
Man who stole racing harness from neighbour’s shed ‘utterly ashamed’, court hears

Eimear Conlon
Tue Feb 20 2024 - 17:32

A Co Tirowen man who stole harness and tack worth €14,000 from an elderly neighbour has been given a suspended sentence of 18 months.

Shane Garrihy (36), of Castle Terrace, Dunmoyle, pleaded guilty to burglary at the farm of Thomas Hession on November 12th, 2022.

Garda Sinéad Lavelle told Dunmoyle Circuit Criminal Court on Tuesday that the lock of a shed had been forced with a crowbar. She said the tack was later found for sale on the internet.

Under cross-examination by Fergal Nestor SC, for Garrihy, she agreed that the accused had made full admissions and had no previous convictions.

In a victim impact statement, which was read to the court by his daughter, Mr Hession (81) said he no longer slept at night.

“I have known Shane since he was in a pram,” he said. “I would have given him the money if he had asked me.”

Mr Nestor said his client had run up gambling debts of more than €30,000 during the pandemic and was “utterly ashamed” of what he had done.

“He has not placed a bet in 14 months,” counsel said. “He walks past that man’s gate every day, Judge, and he cannot lift his head.”

Maria Duignan BL, prosecuting, said the Director of Public Prosecutions had placed the offence in the middle range.

Judge Cormac Ó Gríofa said that it was a mean and calculated crime.

“He was trusted with the key of that house,” the judge said. “That is what makes it so hard to listen to.”

He said he would suspend the sentence in full on condition that Garrihy pay €5,000 to Mr Hession by the end of the year.

Speaking outside the court, Mr Hession’s daughter, Bríd Hession, said the family was relieved. “Dad just wants to say hello to people on the road again,” she told The Tirowen Leader.

Garrihy declined to comment as he left the courthouse.
]],
  quotes = {
    { "the lock of a shed had been forced", speaker = "Sinéad Lavelle", to = "Dunmoyle Circuit Criminal Court",
      when = "2024-02-20", kind = "indirect" },
    { "the tack was later found for sale", speaker = "Sinéad Lavelle", kind = "indirect" },
    { "the accused had made full admissions", speaker = "Sinéad Lavelle", kind = "indirect" },
    { "he no longer slept at night", speaker = "Thomas Hession", kind = "indirect" },
    { "I have known Shane since he was in a pram", speaker = "Thomas Hession", kind = "direct" },
    { "utterly ashamed” of what he had done", speaker = "Fergal Nestor", principal = "Shane Garrihy", kind = "mixed" },
    { "He has not placed a bet in 14 months", speaker = "Fergal Nestor", kind = "direct" },
    { "had placed the offence in the middle range", speaker = "Maria Duignan", kind = "indirect" },
    { "it was a mean and calculated crime", speaker = "Cormac Ó Gríofa", kind = "indirect" },
    { "He was trusted with the key of that house", speaker = "Cormac Ó Gríofa", kind = "direct" },
    { "he would suspend the sentence in full", speaker = "Cormac Ó Gríofa", kind = "indirect" },
    { "the family was relieved", speaker = "Bríd Hession", kind = "indirect" },
    { "Dad just wants to say hello", speaker = "Bríd Hession", via = { "The Tirowen Leader" }, kind = "direct" },
    { "to comment as he left", speaker = "Shane Garrihy", stance = "declines" },
  },
}

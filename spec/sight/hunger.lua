-- UK charity press release, straight double quotes, case study with changed name, survey, chief executive, celebrity patron: food poverty among carers.
return {
  published = "2024-10-10",
  text = [[
One in four unpaid carers skipping meals so the person they look after can eat, charity warns

- Survey of 3,212 carers reveals hidden toll of rising bills
- Carers describe watering down soup and going without medicines
- Charity calls on Government to raise Carer's Allowance in the Budget

Hundreds of thousands of unpaid carers are regularly going without food so that the people they care for can eat, a leading charity has warned today (Thursday 10 October).

A survey by Hearth & Hand found that 26 per cent of carers had skipped a meal in the previous month, up from 17 per cent in 2021. Among those caring for a disabled child, the figure rose to 34 per cent.

The charity says the true picture is likely to be worse, because many carers do not recognise themselves as such.

Bev Ashworth, Chief Executive of Hearth & Hand, said:

"Carers save this country billions of pounds a year. It is a national disgrace that so many of them are going to bed hungry.

"We hear from people who have not bought themselves a pair of shoes in five years. They are not asking for luxuries. They are asking for enough to live on.

"The Chancellor has the chance to put this right in the Budget, and we urge her to take it."

Carer's Allowance is currently worth £81.90 a week. Hearth & Hand is calling for it to be raised to at least £110, and for the earnings limit to be scrapped.

Maureen*, 58, from Oldham, gave up her job as a dinner lady to look after her husband, who has Parkinson's disease. She says she has lost two stone since January.

"I tell him I've already eaten," she said. "He knows. He's poorly, he's not daft."

Her GP told her she was becoming anaemic and needed to eat more red meat. "I nearly laughed in her face," said Maureen. "I said, love, have you seen the price of mince?"

Actor and Hearth & Hand patron Desmond Ekwueme, who cared for his mother as a teenager, said the findings had moved him to tears.

"Nobody at school knew," he said. "I used to say I had football practice. I've never kicked a ball in my life."

Nearly two-thirds of those surveyed (63 per cent) said they were worried about how they would pay for heating this winter, and one in ten had missed a hospital appointment of their own because they could not afford the fare. One carer wrote: "I have stopped planning for the future. I plan for Tuesday."

The charity is also asking supermarkets to extend discount schemes to unpaid carers. Two chains, Farrow's and Best Basket, have agreed to trial the idea in the North West from November.

A spokesperson for Farrow's said: "We know how hard carers work and we are proud to be able to help, even in a small way."

Anyone who is struggling can call the Hearth & Hand helpline, which received 48,000 calls last year.

ENDS

Notes to editors

*Name has been changed.

The survey was carried out online by Quillpoint between 2 and 20 August 2024. The full report, "Running on Empty", will be published on 14 October.
]],
  quotes = {
    { "One in four unpaid carers skipping meals", speaker = "Hearth & Hand", kind = "indirect" },
    { "hidden toll of rising bills", speaker = "Hearth & Hand", kind = "indirect" },
    { "watering down soup and going without", speaker = "Carers", kind = "indirect" },
    { "raise Carer's Allowance in the Budget", speaker = "Hearth & Hand", kind = "indirect", to = "Government", stance = "demands" },
    { "are regularly going without food so that", speaker = "Hearth & Hand", kind = "indirect", when = "2024-10-10" },
    { "26 per cent of carers had skipped", speaker = "Hearth & Hand", kind = "indirect" },
    { "the true picture is likely to be", speaker = "Hearth & Hand", kind = "indirect" },
    { "Carers save this country billions of", speaker = "Bev Ashworth", kind = "direct" },
    { "It is a national disgrace that so", speaker = "Bev Ashworth", kind = "direct" },
    { "We hear from people who have not", speaker = "Bev Ashworth", kind = "direct" },
    { "They are not asking for luxuries", speaker = "Bev Ashworth", kind = "direct" },
    { "They are asking for enough to live", speaker = "Bev Ashworth", kind = "direct" },
    { "The Chancellor has the chance to put", speaker = "Bev Ashworth", kind = "direct" },
    { "it to be raised to at least", speaker = "Hearth & Hand", kind = "indirect", stance = "demands" },
    { "the earnings limit to be scrapped", speaker = "Hearth & Hand", kind = "indirect", stance = "demands" },
    { "she has lost two stone since January", speaker = "Maureen", kind = "indirect" },
    { "I tell him I've already eaten", speaker = "Maureen", kind = "direct" },
    { "He knows", speaker = "Maureen", kind = "direct" },
    { "He's poorly, he's not daft", speaker = "Maureen", kind = "direct" },
    { "she was becoming anaemic and needed to", speaker = "GP", kind = "indirect", to = "her" },
    { "I nearly laughed in her face", speaker = "Maureen", kind = "direct" },
    { "I said, love, have you seen the", speaker = "Maureen", kind = "direct" },
    { "the findings had moved him to tears", speaker = "Desmond Ekwueme", kind = "indirect" },
    { "Nobody at school knew", speaker = "Desmond Ekwueme", kind = "direct" },
    { "I used to say I had football", speaker = "Desmond Ekwueme", kind = "direct" },
    { "I've never kicked a ball in", speaker = "Desmond Ekwueme", kind = "direct" },
    { "they were worried about how they would", speaker = "Nearly two-thirds of those surveyed", kind = "indirect" },
    { "I have stopped planning for the future", speaker = "One carer", kind = "direct" },
    { "I plan for Tuesday", speaker = "One carer", kind = "direct" },
    { "to extend discount schemes to unpaid carers", speaker = "Hearth & Hand", kind = "indirect", to = "supermarkets", stance = "demands" },
    { "We know how hard carers work and", speaker = "spokesperson for Farrow's", principal = "Farrow's", kind = "direct" },
  },
  none = { "Running on Empty", "Carer's Allowance is currently worth", "The survey was carried out online by", "Name has been changed" },
}

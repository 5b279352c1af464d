-- Guardian-style social affairs: charities, a carer in debt, the work and pensions secretary, a predecessor, a department's statement.
return {
  published = "2024-03-11",
  text = [[
Unpaid carers driven into debt by ‘cruel’ benefit clawback, charities say

Exclusive: Some families owe as much as £20,000 after breaching earnings limit by a few pounds a week

Harriet Molesworth
Social policy correspondent

More than 80,000 unpaid carers are being pursued for debts they did not know they had run up, a coalition of charities has said, in what one campaigner described as “a scandal hiding in plain sight”.

The charities, led by Carers First and the Hearth Trust, have written to the work and pensions secretary, Julian Prothero, demanding that he stop recovering overpayments until an independent review has been carried out.

Under the rules, anyone who looks after a relative for 35 hours a week and earns more than £139 loses the whole of the allowance.

“If you go £1 over, you don’t lose £1, you lose the lot,” said Dorothy Akinwale, the chief executive of Carers First. “We have told ministers this every year since 2018 and every year we have been thanked for our interest.”

Among those affected is Paula Wetherell, 58, from Rotherham, who cares for her husband, Keith, who has Parkinson’s disease. She learned in October that she owed £11,400 after taking on extra shifts at a school canteen.

“I opened the letter at the kitchen table and I thought, that’s the house gone,” Wetherell said. “Keith asked me what it was and I told him it was the gas bill.

“I’ve not bought myself a pair of shoes since. I’m paying it off at £30 a week and I’ll be 65 when it’s finished.”

Wetherell said she had telephoned the department three times to check that the overtime would not cause a problem.

Prothero, who has been in post since the summer, told the BBC on Sunday that he had “a great deal of sympathy” with carers but that the public expected errors to be put right.

“It is taxpayers’ money,” he said. “I can’t simply wave it away.”

His predecessor, Dame Fenella Strick, is among a number of Conservative MPs who now back a change. In a letter to Prothero last month, she said the earnings limit was “a cliff edge we built and forgot to fence”.

The shadow care minister, Imran Delacourt, accused the government of “hounding the very people who hold the system up”. Labour would not say whether it would write off existing debts.

In 2019 the National Audit Office found that better use of tax data could have stopped four in five of the overpayments within three months.

Prof Alasdair Munt, who studies social security at the University of Wearside, said officials had the technology to spot a breach almost at once but checked only half of the alerts it produced.

“It’s like fitting a smoke alarm and taking the afternoon off,” he said.

The Hearth Trust said calls to its helpline about overpayments had risen by 60% in a year. Its director, Bethan Crowle, called for the limit to be replaced with a taper.

A Department for Work and Pensions spokesperson said: “Carers make a huge contribution and we are committed to treating them fairly. Claimants have a responsibility to inform us of changes in their circumstances.

“We are progressing an enhanced notification strategy, and repayment plans are always affordable.”

Wetherell is not reassured. “Affordable to who?” she said.
]],
  quotes = {
    { "Unpaid carers driven into debt by", speaker = "charities", kind = "mixed" },
    { "More than 80,000 unpaid carers are being pursued", speaker = "coalition of charities", kind = "indirect" },
    { "a scandal hiding in plain sight", speaker = "one campaigner", kind = "mixed" },
    { "he stop recovering overpayments", stance = "demands", kind = "indirect" },
    { "If you go £1 over", speaker = "Dorothy Akinwale", kind = "direct" },
    { "We have told ministers this every year", speaker = "Dorothy Akinwale", kind = "direct" },
    { "I opened the letter at the kitchen table", speaker = "Paula Wetherell", kind = "direct" },
    { "Keith asked me what it was", speaker = "Paula Wetherell", kind = "direct" },
    { "not bought myself a pair of shoes since", speaker = "Paula Wetherell", kind = "direct" },
    { "she had telephoned the department three times", speaker = "Paula Wetherell", kind = "indirect" },
    { "a great deal of sympathy", speaker = "Julian Prothero", via = { "BBC" }, when = "2024-03-10", kind = "mixed" },
    { "It is taxpayers’ money", speaker = "Julian Prothero", kind = "direct" },
    { "simply wave it away", speaker = "Julian Prothero", kind = "direct" },
    { "a cliff edge we built and forgot to fence", speaker = "Fenella Strick", kind = "mixed" },
    { "hounding the very people who hold the system up", speaker = "Imran Delacourt", kind = "mixed" },
    { "whether it would write off existing debts", speaker = "Labour", stance = "declines" },
    { "better use of tax data could have stopped", speaker = "National Audit Office", kind = "indirect" },
    { "officials had the technology to spot a breach", speaker = "Alasdair Munt", kind = "indirect" },
    { "like fitting a smoke alarm", speaker = "Alasdair Munt", kind = "direct" },
    { "calls to its helpline about overpayments", speaker = "Hearth Trust", kind = "indirect" },
    { "the limit to be replaced with a taper", speaker = "Bethan Crowle", kind = "indirect" },
    { "Carers make a huge contribution", principal = "Department for Work and Pensions", kind = "direct" },
    { "We are progressing an enhanced notification strategy", principal = "Department for Work and Pensions",
      kind = "direct" },
    { "Affordable to who?", speaker = "Paula Wetherell", kind = "direct" },
  },
}

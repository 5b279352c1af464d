-- UK regional daily, straight double quotes: crown court report, a carer jailed for theft from a widow.
return {
  published = "2025-11-14",
  text = [[
Carer jailed after taking £43,000 from 91-year-old widow

By Gemma Tranter, Court Reporter

A CARER who plundered a widow's savings to pay for holidays in Tenerife and a hot tub has been jailed for 28 months.

Joanne Pickersgill made 117 withdrawals from the account of Edith Wardle, 91, while she was being paid to look after her, Teesbridge Crown Court heard on Thursday.

Prosecutor Daniel Ashcombe said the 46-year-old had been given Mrs Wardle's bank card and PIN in 2021 so that she could do her shopping.

"Within a month she was doing her own," he told the court.

The thefts came to light in May last year, when Tees and Dale Building Society wrote to Mrs Wardle's son, Keith Wardle, to say that just £212 was left in the account.

Mr Ashcombe said that when Mr Wardle confronted Pickersgill, she burst into tears and claimed that the money had been "a thank you for everything".

She later told detectives that the pensioner was "confused" and had made most of the withdrawals herself.

Pickersgill, of Albion Terrace, Skelby, pleaded guilty to fraud by abuse of position on the morning of her trial.

In a victim impact statement, Mrs Wardle, a retired school cook, said: "I treated her like a daughter. I used to save her a slice of cake. I do not answer the door now."

Her son said the family would never forgive Pickersgill for "stealing the last good years Mum had".

Leanne Furnival, mitigating, said her client had been "drowning in debt" after the breakdown of her marriage and was deeply ashamed.

"She knows an apology is worth very little, but she offers it," Miss Furnival said. She asked the judge to consider a suspended sentence.

But Judge Martin Oakeshott told Pickersgill that only immediate custody would do.

"You were trusted with the keys to this lady's home and the keys to her life," he said. "You bought a hot tub. She went without a new coat."

He described the offending as "mean, persistent and utterly cynical".

Pickersgill, who has two teenage children, wept as she was taken down to the cells.

After the hearing, Detective Constable Sunil Rathore said he hoped the case would encourage other families to check the bank accounts of elderly relatives.

"If something doesn't look right, ring us," he said. "We would rather have a hundred false alarms than one more Edith."

A spokesperson for Homely Hands, the agency which employed Pickersgill, said it had apologised to Mrs Wardle's family and now banned staff from handling clients' cards.

The company would not say how many other clients she had visited.

A hearing under the Proceeds of Crime Act will take place in February.
]],
  quotes = {
    { "made 117 withdrawals from the account", kind = "indirect", to = "Teesbridge Crown Court", when = "2025-11-13" },
    { "the 46-year-old had been given", speaker = "Daniel Ashcombe", kind = "indirect" },
    { "Within a month she was doing her own", speaker = "Daniel Ashcombe", kind = "direct", to = "the court" },
    { "just £212 was left in the account", speaker = "Tees and Dale Building Society", kind = "indirect", when = "2024-05" },
    { "when Mr Wardle confronted Pickersgill", speaker = "Daniel Ashcombe", kind = "indirect" },
    { "a thank you for everything", speaker = "Joanne Pickersgill", kind = "mixed", via = { "Daniel Ashcombe" }, stance = "asserts" },
    { "the pensioner was \"confused\"", speaker = "Joanne Pickersgill", kind = "mixed", to = "detectives" },
    { "had made most of the withdrawals herself", speaker = "Joanne Pickersgill", kind = "indirect", to = "detectives" },
    { "I treated her like a daughter", speaker = "Edith Wardle", kind = "direct" },
    { "I used to save her a slice of cake", speaker = "Edith Wardle", kind = "direct" },
    { "I do not answer the door now", speaker = "Edith Wardle", kind = "direct" },
    { "stealing the last good years Mum had", speaker = "Keith Wardle", kind = "mixed" },
    { "her client had been \"drowning in debt\"", speaker = "Leanne Furnival", principal = "Joanne Pickersgill", kind = "mixed" },
    { "was deeply ashamed", speaker = "Leanne Furnival", principal = "Joanne Pickersgill", kind = "indirect" },
    { "She knows an apology is worth very little", speaker = "Leanne Furnival", principal = "Joanne Pickersgill", kind = "direct" },
    { "to consider a suspended sentence", speaker = "Leanne Furnival", principal = "Joanne Pickersgill", kind = "indirect", to = "the judge", stance = "asks" },
    { "only immediate custody would do", speaker = "Martin Oakeshott", kind = "indirect", to = "Pickersgill" },
    { "You were trusted with the keys", speaker = "Martin Oakeshott", kind = "direct" },
    { "You bought a hot tub", speaker = "Martin Oakeshott", kind = "direct" },
    { "She went without a new coat", speaker = "Martin Oakeshott", kind = "direct" },
    { "mean, persistent and utterly cynical", speaker = "Martin Oakeshott", kind = "mixed" },
    { "he hoped the case would encourage", speaker = "Sunil Rathore", kind = "indirect" },
    { "If something doesn't look right", speaker = "Sunil Rathore", kind = "direct" },
    { "We would rather have a hundred false alarms", speaker = "Sunil Rathore", kind = "direct" },
    { "it had apologised to Mrs Wardle's family", speaker = "spokesperson for Homely Hands", principal = "Homely Hands", kind = "indirect" },
    { "now banned staff from handling", speaker = "spokesperson for Homely Hands", principal = "Homely Hands", kind = "indirect" },
    { "how many other clients she had visited", speaker = "Homely Hands", kind = "indirect", stance = "declines" },
  },
  none = { "has been jailed for 28 months", "pleaded guilty to fraud by abuse of position", "wept as she was taken down", "A hearing under the Proceeds of Crime Act" },
}

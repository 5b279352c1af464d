-- English regional paper, crown court sentencing, curly double quotes: prosecutor, mitigation, judge's remarks, victim statement, police after the hearing.
return {
  published = "2024-11-14",
  text = [[
Carer who stole £68,000 from pensioner spent it on cruises and a hot tub, court hears

A carer who drained the savings of a 91-year-old woman with dementia has been jailed after a judge told her she had “stripped a dying lady of her dignity”.

Joanne Pickersgill, 47, of Laburnum Grove, Hadderby, had been trusted with the bank card of retired schoolteacher Edith Marsland so that she could buy her shopping.

Instead, over a period of 22 months, she used it to withdraw £300 a day from a cash machine outside a petrol station, Wharfe Crown Court heard on Wednesday.

Prosecuting, Samuel Idowu said the defendant had been taken on by Home Comforts Care in January 2021 and visited Mrs Marsland four times a week.

He said the theft came to light only when a direct debit for the pensioner’s gas bill was refused and her nephew, Peter Marsland, asked to see her statements.

“He was expecting a balance of something over £70,000,” said Mr Idowu. “The account in fact contained £211.43.”

The court was told that Pickersgill had taken two Caribbean cruises, bought a hot tub and paid for her daughter’s wedding reception at a country hotel.

When she was arrested, she told officers that the money had been a gift. She maintained that account through two police interviews before pleading guilty to fraud by abuse of position on the day of her trial.

In a statement read to the court, Mr Marsland said his aunt, who died in March, had spent her last winter convinced that she had mislaid the money herself.

“She used to ring me in tears to say she’d been silly,” he said. “She went to her grave believing it was her own fault. I can’t forgive that.”

Mitigating, Harriet Cole said her client was deeply ashamed and had been in the grip of a gambling addiction which she had hidden from her husband.

“She is a woman of previous good character who worked for 20 years in a difficult and poorly paid profession,” Miss Cole told the judge. “She knows that she’ll never work in it again.”

She asked for the sentence to be suspended, pointing out that Pickersgill had sold her car and had £9,000 available to repay the estate.

But Recorder Julian Ashcroft KC said only immediate custody could be justified.

Jailing her for three years and four months, he told Pickersgill: “You sat beside that lady, you made her cups of tea and you robbed her day after day after day. When her family came to you, worried, you suggested that she had been giving money to the window cleaner.”

He added: “I’ve read your letter. I’m afraid I detect in it rather more pity for yourself than for Edith Marsland.”

Pickersgill, who wore a grey cardigan and wept throughout the hearing, mouthed “sorry” to the public gallery as she was led down to the cells. A proceeds of crime hearing will be held in February.

Speaking afterwards, Detective Constable Amy Thackray, of the force’s economic crime unit, said it was one of the worst breaches of trust she had dealt with.

“We would urge anyone who has a relative receiving care at home to keep an eye on bank accounts,” she said.

A spokesman for Home Comforts Care said Pickersgill had been dismissed as soon as the allegations were made and that the company had since banned its staff from handling clients’ cards. He did not say whether the firm would compensate the family.
]],
  quotes = {
    { "spent it on cruises and a hot", kind = "indirect" },
    { "stripped a dying lady of her dignity", speaker = "Julian Ashcroft", kind = "mixed", to = "her" },
    { "she used it to withdraw £300 a day", kind = "indirect", to = "Wharfe Crown Court", when = "2024-11-13" },
    { "the defendant had been taken on by", speaker = "Samuel Idowu", kind = "indirect" },
    { "the theft came to light only when", speaker = "Samuel Idowu", kind = "indirect" },
    { "He was expecting a balance of", speaker = "Samuel Idowu", kind = "direct" },
    { "The account in fact contained", speaker = "Samuel Idowu", kind = "direct" },
    { "had taken two Caribbean cruises", kind = "indirect", to = "The court" },
    { "the money had been a gift", speaker = "Joanne Pickersgill", kind = "indirect", to = "officers" },
    { "had spent her last winter convinced", speaker = "Peter Marsland", kind = "indirect" },
    { "She used to ring me in tears", speaker = "Peter Marsland", kind = "direct" },
    { "She went to her grave believing", speaker = "Peter Marsland", kind = "direct" },
    { "I can’t forgive that", speaker = "Peter Marsland", kind = "direct" },
    { "her client was deeply ashamed", speaker = "Harriet Cole", principal = "Joanne Pickersgill", kind = "indirect" },
    { "She is a woman of previous good", speaker = "Harriet Cole", principal = "Joanne Pickersgill", kind = "direct", to = "the judge" },
    { "She knows that she’ll never work", speaker = "Harriet Cole", principal = "Joanne Pickersgill", kind = "direct" },
    { "the sentence to be suspended", speaker = "Harriet Cole", principal = "Joanne Pickersgill", kind = "indirect", stance = "demands" },
    { "had sold her car and had £9,000", speaker = "Harriet Cole", principal = "Joanne Pickersgill", kind = "indirect" },
    { "only immediate custody could be justified", speaker = "Julian Ashcroft", kind = "indirect" },
    { "You sat beside that lady, you made", speaker = "Julian Ashcroft", kind = "direct", to = "Pickersgill" },
    { "When her family came to you, worried", speaker = "Julian Ashcroft", kind = "direct", to = "Pickersgill" },
    { "I’ve read your letter", speaker = "Julian Ashcroft", kind = "direct" },
    { "I’m afraid I detect in it rather", speaker = "Julian Ashcroft", kind = "direct" },
    { "“sorry”", speaker = "Joanne Pickersgill", kind = "direct", to = "the public gallery" },
    { "it was one of the worst breaches", speaker = "Amy Thackray", kind = "indirect" },
    { "We would urge anyone who has", speaker = "Amy Thackray", kind = "direct" },
    { "had been dismissed as soon as", speaker = "spokesman for Home Comforts Care", principal = "Home Comforts Care", kind = "indirect" },
    { "the company had since banned its staff", speaker = "spokesman for Home Comforts Care", principal = "Home Comforts Care", kind = "indirect" },
  },
  none = { "before pleading guilty to fraud by abuse", "He did not say whether the firm would", "A proceeds of crime hearing will be held", "who wore a grey cardigan" },
}

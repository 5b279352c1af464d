-- British broadsheet court report in single curly quotes: a fraud on the elderly, prosecution opening, victim statement,
-- mitigation, the judge's remarks, a detective on the steps.
return {
  published = "2023-07-13",
  text = [[
Carer who emptied pensioners’ accounts jailed for four years

A carer who stole almost £200,000 from three elderly women in her charge was told by a judge yesterday that she had ‘preyed on the people who trusted you most’.

Joanne Stubley, 47, of Nettleham, near Lincoln, was jailed for four years and two months after admitting three counts of fraud by abuse of position.

Lincoln Crown Court heard that she used bank cards belonging to the women, aged between 84 and 93, to pay for holidays, a hot tub and a horse.

Michael Adair, for the prosecution, said that the thefts went on for six years and came to light only when the granddaughter of one victim queried a payment to a tack shop in Newark.

‘Mrs Alderton was 91 and had never sat on a horse in her life,’ he said. ‘She could not understand what the money was for, and nor could her family.’

In a statement read to the court, Mrs Alderton’s daughter, Pauline Frith, said that her mother had died believing she was poor.

‘She stopped putting the heating on,’ the statement said. ‘She kept telling us she had been careless. She hadn’t been careless. She had been robbed.’

When first interviewed, Stubley told police that the women had given her the money as presents. She also claimed that she had been saving some of it for their funerals.

Rachel Okoye, in mitigation, said that her client was deeply ashamed and had begun to repay what she could. Stubley had been in an abusive marriage at the time, she told the court, and ‘spent money to make herself feel safe’.

Judge Simon Hartnoll said that he accepted she was remorseful, but that only immediate custody would do. ‘You sat at their tables, you drank their tea and you read their bank statements,’ he told her.

He asked why it had taken the care company so long to act. Greenlea Homecare, which employed Stubley, said last night that it had since changed its procedures. It denied that it had ignored complaints.

‘Our thoughts are with the families,’ a spokesman for the company added.

Detective Sergeant Amy Thorold, of Lincolnshire Police, said outside court that Stubley was ‘greedy, plausible and completely without pity’. She urged anyone with concerns about a relative’s finances to contact the force.

Mrs Frith said that she was satisfied with the sentence. Would she ever forgive? ‘Ask me when she’s sold the horse,’ she said.
]],
  quotes = {
    { "preyed on the people who trusted", speaker = "Simon Hartnoll", kind = "mixed", when = "2023-07-12" },
    { "three counts of fraud by abuse", speaker = "Joanne Stubley", kind = "indirect", stance = "confirms" },
    { "she used bank cards belonging to", kind = "indirect", to = "Lincoln Crown Court" },
    { "the thefts went on for six years", speaker = "Michael Adair", principal = "prosecution", kind = "indirect" },
    { "Mrs Alderton was 91 and had", speaker = "Michael Adair", principal = "prosecution", kind = "direct" },
    { "She could not understand what the", speaker = "Michael Adair", principal = "prosecution", kind = "direct" },
    { "her mother had died believing", speaker = "Pauline Frith", kind = "indirect", to = "the court" },
    { "She stopped putting the heating on", speaker = "Pauline Frith", kind = "direct" },
    { "She kept telling us she had been", speaker = "Pauline Frith", kind = "direct" },
    { "the women had given her the money", speaker = "Joanne Stubley", kind = "indirect", to = "police" },
    { "she had been saving some of", speaker = "Joanne Stubley", kind = "indirect" },
    { "her client was deeply ashamed", speaker = "Rachel Okoye", principal = "Joanne Stubley", kind = "indirect" },
    { "Stubley had been in an abusive marriage", speaker = "Rachel Okoye", principal = "Joanne Stubley", kind = "mixed", to = "the court" },
    { "spent money to make herself feel", speaker = "Rachel Okoye", principal = "Joanne Stubley", kind = "mixed", to = "the court" },
    { "he accepted she was remorseful", speaker = "Simon Hartnoll", kind = "indirect" },
    { "only immediate custody would do", speaker = "Simon Hartnoll", kind = "indirect" },
    { "You sat at their tables", speaker = "Simon Hartnoll", kind = "direct", to = "her" },
    { "why it had taken the care company", speaker = "Simon Hartnoll", kind = "indirect", stance = "asks" },
    { "it had since changed its procedures", speaker = "Greenlea Homecare", kind = "indirect" },
    { "it had ignored complaints", speaker = "Greenlea Homecare", kind = "indirect", stance = "denies" },
    { "Our thoughts are with the families", speaker = "spokesman for the company", principal = "Greenlea Homecare", kind = "direct" },
    { "greedy, plausible and completely without pity", speaker = "Amy Thorold", kind = "mixed" },
    { "anyone with concerns about a relative", speaker = "Amy Thorold", kind = "indirect", stance = "demands" },
    { "she was satisfied with the sentence", speaker = "Pauline Frith", kind = "indirect" },
    { "Ask me when she’s sold the horse", speaker = "Pauline Frith", kind = "direct" },
  },
  none = {},
}

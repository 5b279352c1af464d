-- A company scandal in a UK Sunday paper: single curly marks, a whistleblower, emails, a chairman, lawyers, an MP.
return {
  published = "2023-05-14",
  text = [[
Revealed: funeral giant sold ‘guaranteed’ plans it could not honour

Thousands of pensioners may lose savings as regulator circles Everrest

By Imogen Cattermole, Business Editor

One of Britain’s biggest sellers of prepaid funerals carried on taking money from pensioners for eight months after its own accountants warned that the fund was £61 million short, The Sunday Observer-Mail can reveal.

Emails seen by this newspaper show that Everrest Group’s finance director, Giles Mountjoy, wrote to colleagues in June that the firm was ‘selling tickets for a boat with no bottom’.

‘We were told to keep smiling and keep dialling,’ said a former sales manager, who asked not to be named. ‘If you asked where the money went, you were asked if you liked your job.’

The manager claimed that staff in the Stockport call centre were offered weekends in Marbella for hitting their targets.

Everrest’s founder and chairman, Sir Barnaby Troughton, denied that customers had been misled. Through his lawyers he said the emails had been ‘plucked from their context by a disgruntled individual’.

‘Every funeral we have promised, we have delivered,’ he said in a letter to this newspaper on Friday. ‘I intend to be buried by Everrest myself.’

Asked how many plans were fully backed, a spokeswoman for the company declined to give a figure.

The Prepaid Services Regulator confirmed last night that it had opened an inquiry. It is understood that the regulator was first alerted in 2021.

Dame Harriet Osgodby, who chairs the Commons business committee, said she would summon Sir Barnaby to give evidence. ‘He can bring his lawyers and he can bring his brochures,’ said the Labour MP. ‘What I want him to bring is the money.’

For Norman Liddiard, 83, a retired bus driver from Wigan, the damage is done. He and his late wife, Doreen, paid £7,400 for two plans in 2019.

‘She chose her hymns,’ he said. ‘They rang me in February and told me there was a problem with the paperwork.’

Mr Liddiard said that his son had paid for the service in the end.

Everrest’s shares fell by a third in the week. Analysts at Cheyne Halliwell believe that the company will be in administration by the summer.
]],
  quotes = {
    { "selling tickets for a boat with no bottom", speaker = "Giles Mountjoy", to = "colleagues", kind = "mixed" },
    { "We were told to keep smiling", speaker = "former sales manager", kind = "direct" },
    { "you were asked if you liked your job", speaker = "former sales manager", kind = "direct" },
    { "were offered weekends in Marbella", speaker = "former sales manager", kind = "indirect" },
    { "customers had been misled", speaker = "Barnaby Troughton", stance = "denies", kind = "indirect" },
    { "plucked from their context", speaker = "Barnaby Troughton", via = { "lawyers" }, kind = "mixed" },
    { "Every funeral we have promised", speaker = "Barnaby Troughton", when = "2023-05-12", kind = "direct" },
    { "I intend to be buried by Everrest myself", speaker = "Barnaby Troughton", kind = "direct" },
    { "to give a figure", principal = "Everrest Group", stance = "declines" },
    { "it had opened an inquiry", speaker = "Prepaid Services Regulator", stance = "confirms", kind = "indirect" },
    { "she would summon Sir Barnaby", speaker = "Harriet Osgodby", kind = "indirect" },
    { "What I want him to bring is the money", speaker = "Harriet Osgodby", kind = "direct" },
    { "She chose her hymns", speaker = "Norman Liddiard", kind = "direct" },
    { "his son had paid for the service", speaker = "Norman Liddiard", kind = "indirect" },
    { "the company will be in administration", stance = "believes", kind = "indirect" },
  },
  none = { "‘guaranteed’" },
}

-- Daily-Mail-like crime and human interest: single quotation marks, a widow, her daughter, judge, prosecutor, defence, a detective.
return {
  published = "2023-06-15",
  text = [[
Widow, 63, fleeced of £184,000 by bogus heart surgeon who was really a fence salesman from Swindon - and proposed to her with her OWN ring

By Tamsin Orchardson

A grandmother was conned out of her life savings by a bogus heart surgeon who went down on one knee with a ring he had stolen from her jewellery box.

Maureen Tilbrook, 63, met Clive Raddon, 57, on a dating site for the over-55s in February 2021, two years after losing her husband to cancer.

He told her he worked at a private hospital in Harley Street and was about to retire to a villa in Portugal.

In fact Raddon, a twice-divorced fence salesman, was living in his ex-wife's box room in Swindon.

Yesterday he was jailed for six years at Reading Crown Court after admitting nine counts of fraud and one of theft.

Judge Penelope Astwick told him: 'You are a thoroughly wicked man. You looked at a grieving woman and you saw a cash machine.'

Speaking outside court, Mrs Tilbrook said: 'I'm not a silly woman. I ran a payroll department for 30 years.

'But he rang every night at nine and asked how my day had been. When you've been on your own, you'd be amazed what that's worth.'

Mrs Tilbrook, of Wokingham, Berkshire, said she lent him £4,000 within three weeks of their first dinner.

Over the next 18 months the sums grew. Raddon claimed that his accounts had been frozen by the taxman, that his sister needed an operation and that his car had been stolen.

'It was always just until Friday,' she said.

When her daughter, Joanne Pell, became suspicious, Raddon accused her of wanting to 'get her hands on the inheritance'.

Mrs Pell, 38, said: 'I knew the minute he picked up a knife to carve the chicken. I thought, you've never operated on anything in your life.'

The end came on Christmas Day last year, when Raddon produced the sapphire that Mrs Tilbrook's late husband Derek had given her for their silver wedding.

'I said, "That's mine, Clive." And do you know what he did? He laughed,' she recalled.

Tariq Hosseini, prosecuting, said Raddon had spent the money on holidays, a hot tub and online poker.

He said detectives had traced three other women, one of whom had remortgaged her home.

Lawrence Gadd, defending, said his client was 'deeply ashamed' and had himself been lonely.

In a letter read to the court, Raddon wrote: 'I did love Maureen. That part was never a lie.'

Detective Constable Sunil Barrow, of Kennet Valley Police, described him as 'a parasite in a good suit' and urged other victims to come forward.

A neighbour in Swindon, who asked not to be named, said: 'He put my fence up. It fell down in March.'

Mrs Tilbrook says she has come off dating sites for good.

'I've got a spaniel now,' she said. 'He's never once asked me for a penny.'
]],
  quotes = {
    { "he worked at a private hospital in Harley Street", speaker = "Clive Raddon", to = "her", kind = "indirect" },
    { "You are a thoroughly wicked man", speaker = "Penelope Astwick", to = "him", kind = "direct" },
    { "I ran a payroll department for 30 years", speaker = "Maureen Tilbrook", kind = "direct" },
    { "you'd be amazed what that's worth", speaker = "Maureen Tilbrook", kind = "direct" },
    { "she lent him £4,000", speaker = "Maureen Tilbrook", kind = "indirect" },
    { "his accounts had been frozen by the taxman", speaker = "Clive Raddon", kind = "indirect" },
    { "It was always just until Friday", speaker = "Maureen Tilbrook", kind = "direct" },
    { "get her hands on the inheritance", speaker = "Clive Raddon", kind = "mixed" },
    { "I knew the minute he picked up a knife", speaker = "Joanne Pell", kind = "direct" },
    { "That's mine, Clive", kind = "direct" },
    { "And do you know what he did?", speaker = "Maureen Tilbrook", kind = "direct" },
    { "Raddon had spent the money on holidays", speaker = "Tariq Hosseini", kind = "indirect" },
    { "detectives had traced three other women", speaker = "Tariq Hosseini", kind = "indirect" },
    { "deeply ashamed", speaker = "Lawrence Gadd", principal = "Clive Raddon", kind = "mixed" },
    { "That part was never a lie", speaker = "Clive Raddon", kind = "direct" },
    { "a parasite in a good suit", speaker = "Sunil Barrow", kind = "mixed" },
    { "to come forward", speaker = "Sunil Barrow", to = "other victims", kind = "indirect" },
    { "He put my fence up", speaker = "neighbour in Swindon", kind = "direct" },
    { "she has come off dating sites for good", speaker = "Maureen Tilbrook", kind = "indirect" },
    { "I've got a spaniel now", speaker = "Maureen Tilbrook", kind = "direct" },
    { "He's never once asked me for a penny", speaker = "Maureen Tilbrook", kind = "direct" },
  },
  none = {
    "was living in his ex-wife's box room in Swindon",
  },
}

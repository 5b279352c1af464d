-- UK energy trade magazine, straight single quotes, double inside: grid connection reform, developers, regulator, an open letter, a consultancy report.
return {
  published = "2025-03-27",
  text = [[
Developers cry foul over grid queue cull

By Simon Prowse

More than 60 renewables developers have written to the energy secretary claiming that reforms to Britain's grid connection queue will strand 'billions of pounds' of viable projects.

The open letter, organised by the Clean Power Forum, says the National Network Operator's new readiness test is being applied retrospectively and without a right of appeal.

It was sent on Monday, a week before the first batch of offers is due to be withdrawn.

'We all agree the queue was broken,' said Forum chief executive Harriet Osei. 'But you don't fix a queue by throwing out the people at the front because they're wearing the wrong shoes.'

Under the rules, which were approved by the regulator in December, projects must show they have land rights and planning consent, or that they fit the government's 2030 technology targets. Around 360GW of the 740GW in the queue is expected to be removed, the Operator has said.

Battery storage looks set to bear the brunt. Figures released last week showed that just 28GW of storage would be needed by 2030, against 112GW holding connection dates.

Tom Brackley, managing director of Peakwell Storage, told Current Affairs in Power that his firm had spent £3.4m on a 400MW site in Lincolnshire that was now in limbo.

'I've got a substation bay with my name on it and a letter telling me I might get a date in 2037,' he said. 'My investors asked me what had changed. I had to tell them: "Nothing. Just the rules."'

Brackley said he was taking legal advice.

The Operator rejected the criticism. Its director of connections, Nerys Pritchard, said every developer had been given at least nine months' notice and that the test was 'deliberately simple'.

'If you have planning and you have land, you're fine,' she told delegates at the Grid Futures conference in Birmingham on Wednesday. 'If you've got neither after six years, I would gently suggest that you were never going to build it.'

She admitted, however, that the IT portal through which evidence must be submitted had suffered 'teething problems', and promised that nobody would lose their place because of a technical fault.

The energy department said the secretary of state would reply to the letter in due course. 'These reforms will unlock £40bn a year of investment,' a spokesperson added.

The regulator, for its part, has urged the industry to engage with the process. In a blog post, its head of networks, Dr Adrian Fosse, wrote that delaying the cull would simply push costs on to consumers.

Not all developers are opposed. Solar specialist Brightacre refused to sign the letter. Its chief operating officer, Lucy Tremlett, said the company expected most of its 1.9GW pipeline to move up.

'Speculators have been trading queue positions like concert tickets,' Tremlett said. 'I won't be shedding any tears.'

A report by consultancy Delphi Grid estimates that the average wait for a connection would fall from nine years to four if the cull goes ahead as planned. But its author, Marek Zielinski, cautioned that the saving depended on transmission upgrades arriving on time.

'They never have,' he said.

The 'first ready, first connected' principle was introduced in 2023.
]],
  quotes = {
    { "reforms to Britain's grid connection queue will", speaker = "More than 60 renewables developers", kind = "mixed", to = "the energy secretary", stance = "asserts" },
    { "billions of pounds", speaker = "More than 60 renewables developers", kind = "mixed", to = "the energy secretary", stance = "asserts" },
    { "new readiness test is being applied retrospectively", speaker = "More than 60 renewables developers", kind = "indirect" },
    { "We all agree the queue was broken", speaker = "Harriet Osei", kind = "direct" },
    { "But you don't fix a queue by", speaker = "Harriet Osei", kind = "direct" },
    { "is expected to be removed", speaker = "National Network Operator", kind = "indirect" },
    { "just 28GW of storage would be needed", kind = "indirect", when = "2025-W12" },
    { "his firm had spent £3.4m on a", speaker = "Tom Brackley", kind = "indirect", via = { "Current Affairs in Power" } },
    { "I've got a substation bay with my", speaker = "Tom Brackley", kind = "direct" },
    { "My investors asked me what had changed", speaker = "Tom Brackley", kind = "direct" },
    { "I had to tell them", speaker = "Tom Brackley", kind = "direct" },
    { "\"Nothing.", speaker = "Tom Brackley", kind = "direct", to = "them" },
    { "Just the rules", speaker = "Tom Brackley", kind = "direct", to = "them" },
    { "he was taking legal advice", speaker = "Tom Brackley", kind = "indirect" },
    { "every developer had been given at least", speaker = "Nerys Pritchard", kind = "indirect" },
    { "the test was 'deliberately simple'", speaker = "Nerys Pritchard", kind = "mixed" },
    { "If you have planning and you have", speaker = "Nerys Pritchard", kind = "direct", to = "delegates", when = "2025-03-26" },
    { "If you've got neither after six", speaker = "Nerys Pritchard", kind = "direct", to = "delegates" },
    { "the IT portal through which evidence", speaker = "Nerys Pritchard", kind = "mixed", stance = "confirms" },
    { "teething problems", speaker = "Nerys Pritchard", kind = "mixed" },
    { "nobody would lose their place because of", speaker = "Nerys Pritchard", kind = "indirect", stance = "promises" },
    { "the secretary of state would reply to", speaker = "energy department", kind = "indirect" },
    { "These reforms will unlock £40bn a", speaker = "spokesperson", principal = "energy department", kind = "direct" },
    { "to engage with the process", speaker = "regulator", kind = "indirect", to = "the industry" },
    { "delaying the cull would simply push costs", speaker = "Adrian Fosse", kind = "indirect" },
    { "the company expected most of its 1.9GW", speaker = "Lucy Tremlett", kind = "indirect" },
    { "Speculators have been trading queue positions", speaker = "Lucy Tremlett", kind = "direct" },
    { "I won't be shedding any tears", speaker = "Lucy Tremlett", kind = "direct" },
    { "the average wait for a connection would", speaker = "Delphi Grid", kind = "indirect" },
    { "the saving depended on transmission upgrades", speaker = "Marek Zielinski", kind = "indirect" },
    { "They never have", speaker = "Marek Zielinski", kind = "direct" },
  },
  none = { "first ready, first connected", "which were approved by the regulator in", "refused to sign the letter", "The Operator rejected the criticism" },
}

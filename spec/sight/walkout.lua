-- British left weekly, curly single quotes: a warehouse strike; union rep, pickets, company, ACAS, MP, leaked briefing, poll of members.
return {
  published = "2025-12-03",
  text = [[
Night shift says no: inside the Parcelway strike

At ten to six on Monday morning, the first lorry of the day reached the gates of Parcelway’s distribution centre in Coldwick, slowed down, and turned around. The forty people standing round the brazier cheered.

‘That’s eleven since midnight,’ said Shanice Aubrey, a picker who has worked nights here for six years. ‘The drivers are in Unite. They won’t cross.’

More than 1,100 members of the Logistics and Warehouse Union (LWU) began a five-day walkout on Sunday over pay and what they call ‘airport-style’ searches at the end of each shift. The union says it is the biggest strike in the history of the company, which handles one in seven of the parcels delivered in Britain.

Parcelway has offered 2.8 per cent. In a ballot last month, 94 per cent of members voted to reject it, on a turnout of 81 per cent, according to the union.

‘They made £212 million last year,’ the LWU’s general secretary, Maureen Tansey, told a rally in the Coldwick Labour Club on Sunday night. ‘I’m not asking for the moon, I’m asking for another 90p.’

The company rejects this. In a statement, it said that its rates were ‘among the most competitive in the sector’ and that fewer than a third of the workforce had turned up to picket. It insisted that Christmas deliveries would not be affected.

That is not what its managers are being told. A briefing sent to site leaders on 26 November, and seen by this magazine, warns of a backlog of up to 900,000 items by Friday. It advises managers not to discuss the figure ‘with colleagues or with press’.

Asked about the document, a Parcelway spokesperson said the company did not comment on leaks.

Few on the picket line bring up money first. Almost all of them mention the searches. Workers must queue, unpaid, for up to 25 minutes to pass through a scanner, they say, and women have been asked to empty sanitary products out of their bags.

‘A lad half my age held up a tampon and asked what it was for,’ one worker, who asked not to be named, told me. ‘I’m fifty-three. I’ve never stolen so much as a biro.’

Parcelway said that it took such allegations seriously and that all searches were carried out ‘with dignity’.

For Tansey, who started as a packer at seventeen, the scanners explain the turnout. ‘You can insult people’s wages for years and they’ll grumble,’ she says. ‘Insult them to their faces and they’ll walk.’

The dispute has now reached Westminster. Coldwick’s Labour MP, Hamid Rashid, has called on ministers to bring the two sides together, and told the BBC that he would join the picket on Thursday. A government source said there were ‘no plans to intervene in what is a private dispute’.

The conciliation service Acas has confirmed that it has been in contact with both parties. Tansey says she will talk ‘any time, any place’. She accuses the firm’s chief executive, Giles Pemberton-Hay, of refusing to pick up the phone.

Pemberton-Hay told the Financial Times last week that he would ‘not be held to ransom by a postcode’.

The line has since been printed on T-shirts. Aubrey was wearing hers over two jumpers. ‘Best thing he ever did for us,’ she said. ‘We sold out by Sunday.’
]],
  quotes = {
    { "s eleven since midnight", speaker = "Shanice Aubrey", kind = "direct" },
    { "The drivers are in Unite", speaker = "Shanice Aubrey", kind = "direct" },
    { "They won’t cross", speaker = "Shanice Aubrey", kind = "direct" },
    { "airport-style", kind = "mixed" },
    { "it is the biggest strike in the history", speaker = "Logistics and Warehouse Union", kind = "indirect" },
    { "94 per cent of members voted to reject", speaker = "Logistics and Warehouse Union", kind = "indirect" },
    { "They made £212 million last year", speaker = "Maureen Tansey", principal = "LWU", to = "a rally", when = "2025-11-30", kind = "direct" },
    { "not asking for the moon", speaker = "Maureen Tansey", principal = "LWU", to = "a rally", when = "2025-11-30", kind = "direct" },
    { "among the most competitive in the sector", speaker = "Parcelway", kind = "mixed" },
    { "fewer than a third of the workforce", speaker = "Parcelway", kind = "mixed" },
    { "Christmas deliveries would not be affected", speaker = "Parcelway", kind = "indirect" },
    { "a backlog of up to 900,000 items", when = "2025-11-26", kind = "indirect" },
    { "with colleagues or with press", to = "managers", kind = "mixed" },
    { "the company did not comment on leaks", speaker = "Parcelway spokesperson", principal = "Parcelway", kind = "indirect" },
    { "Workers must queue, unpaid", kind = "indirect" },
    { "women have been asked to empty", kind = "indirect" },
    { "A lad half my age held up", speaker = "one worker", kind = "direct" },
    { "m fifty-three", speaker = "one worker", kind = "direct" },
    { "never stolen so much as a biro", speaker = "one worker", kind = "direct" },
    { "it took such allegations seriously", speaker = "Parcelway", kind = "indirect" },
    { "all searches were carried out", speaker = "Parcelway", kind = "mixed" },
    { "the scanners explain the turnout", speaker = "Maureen Tansey", kind = "indirect" },
    { "You can insult people’s wages", speaker = "Maureen Tansey", kind = "direct" },
    { "Insult them to their faces", speaker = "Maureen Tansey", kind = "direct" },
    { "to bring the two sides together", speaker = "Hamid Rashid", to = "ministers", stance = "demands", kind = "indirect" },
    { "he would join the picket on Thursday", speaker = "Hamid Rashid", via = { "BBC" }, kind = "indirect" },
    { "no plans to intervene", speaker = "government source", kind = "mixed" },
    { "it has been in contact with both parties", speaker = "Acas", stance = "confirms", kind = "indirect" },
    { "any time, any place", speaker = "Maureen Tansey", kind = "mixed" },
    { "refusing to pick up the phone", speaker = "Maureen Tansey", kind = "indirect" },
    { "not be held to ransom by a postcode", speaker = "Giles Pemberton-Hay", via = { "Financial Times" }, kind = "mixed" },
    { "Best thing he ever did for us", speaker = "Shanice Aubrey", kind = "direct" },
    { "We sold out by Sunday", speaker = "Shanice Aubrey", kind = "direct" },
  },
  none = { "slowed down, and turned around", "has offered 2.8 per cent", "Few on the picket line bring up money first", "The dispute has now reached Westminster", "was wearing hers over two jumpers" },
}

-- British sketch of a shareholders' meeting, straight single quotes: repartee, "the hat" as a speaker, free indirect
-- answers, interrupted questions, a newspaper's report, a banner, "informed me".
return {
  published = "2023-05-12",
  text = [[
No biscuits and no dividend at the stormy court of Sir Piers

It is a rule of annual meetings that the angrier the shareholders, the plainer the catering. At Holroyd & Finch, the struggling pub chain, there was tap water.

'We are managing costs,' explained Sir Piers Lambourne, the chairman, to an audience of about 200 in a Croydon hotel with the heating off.

It had, he went on, been a year of 'significant progress', by which he meant that the shares had only halved. He believed the worst was over. In the third row a man was already asleep.

First to the microphone was Mr Dennis Hoad, of Purley, who had brought a pint glass. 'I've held shares in this company for 41 years,' he said, 'and I'd like to know what's become of the top inch.'

'That's the foam, sir,' said Sir Piers.

'That's the management,' said Mr Hoad.

A lady in a green hat demanded to know why the chief executive had been paid £1.4 million. It had been benchmarked against the market, replied Fiona Strang-Hall, a non-executive director, reading from a card. 'Which market would that be?' shouted the hat. 'Smithfield?'

The chief executive, Marcus Tull, thought it safest to speak of pies. Pies, he assured us, were 'the beating heart of the offer'.

Rohan Desai, speaking for Aldgate Asset Management, which owns 6 per cent, said his firm would be voting against the accounts. 'With great regret,' he added, 'and some enthusiasm.'

The Financial Times had reported that morning that the banks were pressing for the sale of 80 pubs. Sir Piers said he did not comment on things in newspapers. Then he commented. There was 'no list as such', he told the room, though there might be 'a sort of inventory'.

'Can you promise,' asked a young woman at the back, who gave her name as Tamsin Vole, 'that the Dog and Trumpet will still be open at Christmas?'

'I can promise,' said Sir Piers, 'that it will be open this afternoon.'

Somebody muttered that this was more than could be said for the chairman.

On the pavement a banner read 'Last orders for Lambourne'. Becky Orr, an organiser with Unite, told me that some bar staff had waited five weeks for their wages. 'And he's got a butler,' said Orr. The company later denied that anybody had been paid late. Sir Piers, a spokesman informed me, does not keep a butler; he has what is known as a 'house manager'.

ISS, the proxy adviser, had urged investors to vote the chairman out. He survived, with 51.3 per cent.

'A perfectly clear mandate,' said Sir Piers.

Mr Hoad wrapped his glass in a copy of the annual report. Would he be selling up? 'And who on earth would I sell to?' he said.
]],
  quotes = {
    { "We are managing costs", speaker = "Piers Lambourne", kind = "direct", to = "an audience of about 200", stance = "asserts" },
    { "been a year of 'significant progress'", speaker = "Piers Lambourne", kind = "mixed" },
    { "the worst was over", speaker = "Piers Lambourne", kind = "indirect", stance = "believes" },
    { "I've held shares in this company", speaker = "Dennis Hoad", kind = "direct", stance = "asserts" },
    { "That's the foam, sir", speaker = "Piers Lambourne", kind = "direct" },
    { "That's the management", speaker = "Dennis Hoad", kind = "direct" },
    { "the chief executive had been paid £1.4 million", speaker = "lady", kind = "indirect" },
    { "It had been benchmarked against the market", speaker = "Fiona Strang-Hall", kind = "indirect" },
    { "Which market would that be", speaker = "lady", kind = "direct", stance = "asks" },
    { "the beating heart of the offer", speaker = "Marcus Tull", kind = "mixed" },
    { "his firm would be voting against the accounts", speaker = "Rohan Desai", kind = "indirect", principal = "Aldgate Asset Management" },
    { "With great regret", speaker = "Rohan Desai", kind = "direct", principal = "Aldgate Asset Management" },
    { "the banks were pressing for the sale", speaker = "Financial Times", kind = "indirect" },
    { "he did not comment on things in newspapers", speaker = "Piers Lambourne", kind = "indirect", stance = "declines" },
    { "no list as such", speaker = "Piers Lambourne", kind = "mixed", to = "the room" },
    { "the Dog and Trumpet will still be open", speaker = "Tamsin Vole", kind = "direct", stance = "asks" },
    { "that it will be open this afternoon", speaker = "Piers Lambourne", kind = "direct" },
    { "this was more than could be said", speaker = "somebody", kind = "indirect" },
    { "some bar staff had waited five weeks", speaker = "Becky Orr", kind = "indirect" },
    { "And he's got a butler", speaker = "Becky Orr", kind = "direct", stance = "asserts" },
    { "anybody had been paid late", speaker = "Holroyd & Finch", kind = "indirect", stance = "denies" },
    { "does not keep a butler", speaker = "spokesman", kind = "indirect" },
    { "to vote the chairman out", speaker = "ISS", kind = "indirect", to = "investors" },
    { "A perfectly clear mandate", speaker = "Piers Lambourne", kind = "direct" },
    { "And who on earth would I sell to", speaker = "Dennis Hoad", kind = "direct" },
  },
  none = { "Last orders for Lambourne", "Then he commented", "was already asleep" },
}

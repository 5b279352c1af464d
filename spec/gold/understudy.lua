-- A British culture feature: an interview with an actor, her playwright, her director; memoirs, a daughter's article.
return {
  published = "2022-03-05",
  text = [[
‘I stole the coat from wardrobe’: Imelda Rourke on fame, fury and starting again at 60

She was the best-loved villain on British television until she walked out mid-scene. Now she is back on stage – and, she says, no nicer than before

Fergus Hallam
Sat 5 Mar 2022

Imelda Rourke is late, and she is sorry, and then she decides that she isn’t. ‘Actually, no,’ she says, unwinding a scarf the length of a cricket pitch. ‘I spent 20 years being early for men who didn’t turn up.’

We are in the bar of the Corn Exchange theatre in Wexcombe, where she is rehearsing The Salt Wife, a new play by Dele Akande about a widow who sues the sea. On Wednesdays she also makes the tea.

The fourth of six children, she grew up over a betting shop in Oldbrook. Her father, she recalls, did not speak to her for a month when she told him what she wanted to do.

‘He wasn’t being cruel,’ she says. ‘He just had nothing to say about it.’

She left school at 16, sold shoes and got her first part when the leading lady was, Rourke insists, bitten by a goat. Fame came with Harbour Row, the ITV drama in which she spent nine years poisoning her neighbours. By then 14 million people were watching.

Then, in 2009, she left halfway through a scene. The tabloids claimed that she had thrown a kettle at her director. ‘It was a toaster,’ she says now, ‘and I threw it near him.’

The director, Clive Mander, gave his own version in a memoir, in which he described Rourke as ‘a wasp in a very good coat’. The coat, she points out, wasn’t even hers. ‘I took it when I left. I’ve still got it. It’s lovely.’

What followed she has rarely discussed. There was a divorce, from the producer Anthony Keel, and for three years no work. She told the Radio Times in 2012 that she had retired to keep bees. That was a lie, she admits. ‘I’d never met a bee. I was in bed.’

It was Akande who got her out of it. The playwright, 38, heard her read a poem at a friend’s funeral and wrote to her the next day.

‘I said I had no money and no theatre, but I’d written down everything she did with her hands,’ he tells me over the phone.

Sunita Pell, who is directing the play, says Rourke is the only actor she has met who gives notes to the furniture. ‘She’ll tell a chair it’s upstaging her,’ says Pell. ‘And you look, and it is.’

She can be sharp about her trade. Drama schools, in her view, turn out ‘beautiful racehorses who’ve never seen a hill’. Unlike some of her peers, though, she is all for intimacy coordinators. ‘In 1987 the intimacy coordinator was a bloke called Keith shouting “Mind the lamp”,’ she says.

Is she still angry? A tram goes by. ‘I was furious from about 1994 until the Olympics,’ she says eventually. ‘Then one day I was just tired.’

Her daughter, the singer Nell Keel, once wrote in the Observer that growing up with Rourke was like ‘sharing a bathroom with the weather’. Rourke roars when I read this out. ‘She gets that from me. The line, not the bathroom.’

The run is almost sold out, according to the theatre. Rourke has promised Akande that nothing will be thrown. ‘But I’ve told him to keep the props light,’ she says, and puts on the coat.
]],
  quotes = {
    { "I stole the coat from wardrobe", speaker = "Imelda Rourke", kind = "direct" },
    { "no nicer than before", speaker = "Imelda Rourke", kind = "indirect" },
    { "Actually, no", speaker = "Imelda Rourke", kind = "direct" },
    { "being early for men who", speaker = "Imelda Rourke", kind = "direct" },
    { "did not speak to her for a month", speaker = "Imelda Rourke", kind = "indirect" },
    { "He wasn’t being cruel", speaker = "Imelda Rourke", kind = "direct" },
    { "He just had nothing to say about it", speaker = "Imelda Rourke", kind = "direct" },
    { "bitten by a goat", speaker = "Imelda Rourke", kind = "indirect" },
    { "she had thrown a kettle at her director", speaker = "tabloids", kind = "indirect" },
    { "It was a toaster", speaker = "Imelda Rourke", kind = "direct" },
    { "and I threw it near him", speaker = "Imelda Rourke", kind = "direct" },
    { "a wasp in a very good coat", speaker = "Clive Mander", kind = "mixed" },
    { "wasn’t even hers", speaker = "Imelda Rourke", kind = "indirect" },
    { "I took it when I left", speaker = "Imelda Rourke", kind = "direct" },
    { "she had retired to keep bees", speaker = "Imelda Rourke", via = { "Radio Times" }, kind = "indirect" },
    { "That was a lie", speaker = "Imelda Rourke", kind = "indirect" },
    { "never met a bee", speaker = "Imelda Rourke", kind = "direct" },
    { "I said I had no money and no", speaker = "Dele Akande", kind = "direct" },
    { "Rourke is the only actor she has met", speaker = "Sunita Pell", kind = "indirect" },
    { "tell a chair it’s upstaging her", speaker = "Sunita Pell", kind = "direct" },
    { "And you look, and it is", speaker = "Sunita Pell", kind = "direct" },
    { "beautiful racehorses who’ve never seen a hill", speaker = "Imelda Rourke", kind = "mixed" },
    { "In 1987 the intimacy coordinator was a bloke", speaker = "Imelda Rourke", kind = "direct" },
    { "I was furious from about 1994", speaker = "Imelda Rourke", kind = "direct" },
    { "Then one day I was just tired", speaker = "Imelda Rourke", kind = "direct" },
    { "growing up with Rourke was like", speaker = "Nell Keel", via = { "Observer" }, kind = "mixed" },
    { "She gets that from me", speaker = "Imelda Rourke", kind = "direct" },
    { "The run is almost sold out", speaker = "Corn Exchange theatre", kind = "indirect" },
    { "nothing will be thrown", speaker = "Imelda Rourke", to = "Akande", stance = "promises", kind = "indirect" },
    { "told him to keep the props light", speaker = "Imelda Rourke", kind = "direct" },
  },
  none = {
    "On Wednesdays she also makes the tea",
    "By then 14 million people were watching",
    "There was a divorce, from the producer Anthony Keel",
  },
}

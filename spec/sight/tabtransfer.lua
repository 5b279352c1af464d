-- British tabloid transfer story, straight single quotes: a source, a manager's press conference, an agent's denial, a foreign paper and a podcast.
return {
  published = "2025-07-22",
  text = [[
EXCLUSIVE: Wrexley ready to smash club record for Brazilian wonderkid Caio Benites after Adair's ultimatum to board

By Simon Frayne, Chief Football Reporter

Wrexley Athletic are closing in on a stunning £48million swoop for Porto Novo winger Caio Benites.

The Premier League new boys have made the 20-year-old their No 1 target after boss Niall Adair told the club's American owners that he would not start the season without a wide man.

Talks over personal terms are said to be at an advanced stage and a medical has been pencilled in for Thursday.

A source close to the deal told Daily Post Sport: 'It's not done but it's very close. The boy wants to come and Niall has been on the phone to him every day for a fortnight.

'The last sticking point is the payment structure. Porto Novo want more than half of it up front and Wrexley would rather spread it over four years.'

The fee would obliterate the £21m that Wrexley paid for striker Joe Tranter only last month.

Portuguese newspaper Diario do Relvado claimed on Monday that Saudi side Al-Manar had also tabled a bid worth €60m, but sources in England insist the player has no interest in the move.

Benites' agent, Paulo Serrao, moved to play down the speculation last night.

'There is no agreement with any club,' he said. 'Caio is on holiday with his family in Bahia and he's happy at Porto Novo. He is not thinking about anything else.'

But Adair could barely hide his grin when quizzed on the chase at his press conference in Austria, where Wrexley are on a pre-season tour.

'I don't talk about other clubs' players,' said the Ulsterman, 44. 'Is he a good player? You've got eyes. We've all got eyes.'

Pressed on whether there would be a new face in time for Saturday's friendly with Linz, he replied: 'I'd be disappointed if there wasn't.'

Adair has made no secret of his frustration at the pace of business this summer. The former Northern Ireland midfielder complained earlier this month that he was 'going into a gunfight with a butter knife'.

It is understood that chief executive Rebecca Stoll flew to Lisbon on Sunday to take charge of negotiations herself.

Wrexley declined to comment.

Benites burst on to the scene with 14 goals last term and was named the Primeira Liga's young player of the year. He has been likened to a young Ronaldinho by Porto Novo coach Vitor Amaral, who conceded in May that it would take 'a miracle' to keep him.

Not everyone is convinced. Former Wrexley captain Mick Dolan believes the newly promoted side would be mad to blow so much of their budget on one man.

Speaking on the Back Stick podcast, Dolan said: 'Forty-eight million quid? They've got one fit centre half! I'd be buying two defenders and a goalkeeper before I went anywhere near a winger.'

He added that the Championship was 'full of lads who'd run all day' for a fraction of the money.

Meanwhile, Wrexley defender Owen Lacey is poised to join Scottish outfit Inverlochy on loan. The 22-year-old has told pals he fears he will not play a minute under Adair.

Fans, meanwhile, are already getting carried away. 'Benites and Tranter in the same team? I need a lie down,' wrote one on X. Another asked: 'Is this really us?'
]],
  quotes = {
    { "he would not start the season", speaker = "Niall Adair", kind = "indirect", to = "the club's American owners" },
    { "It's not done but it's very close", speaker = "source close to the deal", kind = "direct", to = "Daily Post Sport", via = { "Daily Post Sport" } },
    { "The boy wants to come and Niall", speaker = "source close to the deal", kind = "direct", via = { "Daily Post Sport" } },
    { "The last sticking point is the payment", speaker = "source close to the deal", kind = "direct", via = { "Daily Post Sport" } },
    { "Porto Novo want more than half", speaker = "source close to the deal", kind = "direct", via = { "Daily Post Sport" } },
    { "Talks over personal terms are said", kind = "indirect" },
    { "had also tabled a bid worth", speaker = "Diario do Relvado", kind = "indirect", when = "2025-07-21", stance = "asserts" },
    { "the player has no interest in the move", speaker = "sources in England", kind = "indirect", stance = "asserts" },
    { "There is no agreement with any club", speaker = "Paulo Serrao", principal = "Caio Benites", kind = "direct", when = "2025-07-21TNI", stance = "denies" },
    { "Caio is on holiday with his family", speaker = "Paulo Serrao", principal = "Caio Benites", kind = "direct" },
    { "He is not thinking about anything else", speaker = "Paulo Serrao", principal = "Caio Benites", kind = "direct" },
    { "I don't talk about other clubs' players", speaker = "Niall Adair", kind = "direct" },
    { "Is he a good player", speaker = "Niall Adair", kind = "direct" },
    { "You've got eyes", speaker = "Niall Adair", kind = "direct" },
    { "We've all got eyes", speaker = "Niall Adair", kind = "direct" },
    { "I'd be disappointed if there wasn't", speaker = "Niall Adair", kind = "direct" },
    { "going into a gunfight with a butter knife", speaker = "Niall Adair", kind = "mixed", when = "2025-07" },
    { "chief executive Rebecca Stoll flew to Lisbon", kind = "indirect" },
    { "a young Ronaldinho", speaker = "Vitor Amaral", kind = "indirect" },
    { "a miracle", speaker = "Vitor Amaral", kind = "mixed", when = "2025-05" },
    { "the newly promoted side would be mad", speaker = "Mick Dolan", kind = "indirect", stance = "believes" },
    { "Forty-eight million quid", speaker = "Mick Dolan", kind = "direct", via = { "Back Stick" } },
    { "They've got one fit centre half", speaker = "Mick Dolan", kind = "direct", via = { "Back Stick" } },
    { "I'd be buying two defenders", speaker = "Mick Dolan", kind = "direct", via = { "Back Stick" } },
    { "full of lads who'd run all day", speaker = "Mick Dolan", kind = "mixed" },
    { "he will not play a minute under", speaker = "Owen Lacey", kind = "indirect", to = "pals" },
    { "Benites and Tranter in the same team", speaker = "one", kind = "direct", via = { "X" } },
    { "I need a lie down", speaker = "one", kind = "direct", via = { "X" } },
    { "Is this really us", speaker = "Another", kind = "direct", stance = "asks" },
  },
  none = { "Wrexley declined to comment", "Benites burst on to the scene with", "The fee would obliterate the", "Not everyone is convinced" },
}

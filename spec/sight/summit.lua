-- British broadsheet round-up of climate talks, single quotes: capitals as speakers, an unnamed official, a chant, "what it calls".
return {
  published = "2022-06-17",
  text = [[
Rich nations ‘haggling over price of our graves’, island PM tells climate summit

The prime minister of Amatea accused the world’s wealthiest countries yesterday of ‘haggling over the price of our graves’ as talks on a fund for climate damage ran into a third night in Geneva.

Losa Tuimavave, whose 19 atolls are expected to lose their last airstrip to the sea by 2040, told delegates that she had come ‘not with a begging bowl but with an invoice’.

‘You broke it,’ she said, to applause from the African and Pacific benches and silence from the front row. ‘In any shop in the world there is a sign about that.’

The European Commission’s chief negotiator, Henrik Vaas, said that he understood her anger but could not accept the comparison. ‘Nobody here is haggling,’ he insisted. ‘We are trying to build something that will still exist when the cameras have gone.’

Brussels has put €1.2bn on the table, on condition that China contributes. Beijing says it will not be counted among the polluters of the 19th century. ‘We were not at that party,’ Liu Zhenhai, its deputy head of delegation, told Xinhua, the state news agency. ‘We will not be washing the dishes.’

The United States has proposed what it calls an ‘insurance-style global facility’; Oxfam described it as ‘an umbrella they sell you after the flood’. A senior American official, briefing reporters on condition of anonymity, said the word ‘compensation’ would never appear in any text signed by Washington.

‘Call it solidarity. Call it Susan,’ the official said. ‘Just don’t call it that.’

Gerald Ashdown-Pike, the British climate minister, arrived late on Wednesday and was on his way home by Thursday lunchtime. Downing Street denied that he had been recalled for a vote. A spokesman for Mr Ashdown-Pike said that the minister had had ‘a productive 11 hours’. And what had they produced? ‘A framework for a process,’ the spokesman replied.

A leaked draft speaks of ‘voluntary, predictable and innovative’ payments, every word of it in square brackets. Two African negotiators said they had learnt of its existence from the Guardian.

Outside, beneath an inflatable iceberg, campaigners chanted: ‘Pay up, pay up, and play the game.’ Inside, delegates who could not sleep were offered a screening of a documentary, ‘The Last Tide’. Few went.

Ms Tuimavave’s adviser and nephew, Sione Fale, said she had been offered a meeting with the Americans at three in the morning. ‘She told them she would be awake anyway,’ he said. ‘The tide keeps her up.’

The summit’s president, the Swiss diplomat Beatrix Oehler, still thinks a deal is possible by tonight. ‘I have booked the hall until Sunday,’ she said, ‘but I have only packed for Friday.’

The forecast for Amatea, according to its meteorological service, is for a king tide.
]],
  quotes = {
    { "haggling over price of our graves", speaker = "Losa Tuimavave", kind = "mixed", to = "climate summit" },
    { "haggling over the price of our graves", speaker = "Losa Tuimavave", kind = "mixed", when = "2022-06-16" },
    { "not with a begging bowl", speaker = "Losa Tuimavave", kind = "mixed", to = "delegates" },
    { "You broke it", speaker = "Losa Tuimavave", kind = "direct" },
    { "he understood her anger", speaker = "Henrik Vaas", kind = "indirect" },
    { "Nobody here is haggling", speaker = "Henrik Vaas", kind = "direct", stance = "denies" },
    { "it will not be counted among the polluters", speaker = "Beijing", kind = "indirect" },
    { "We were not at that party", speaker = "Liu Zhenhai", kind = "direct", via = { "Xinhua" } },
    { "insurance-style global facility", speaker = "United States", kind = "mixed" },
    { "an umbrella they sell you", speaker = "Oxfam", kind = "mixed" },
    { "would never appear in any text", speaker = "senior American official", to = "reporters" },
    { "Call it solidarity", speaker = "senior American official", kind = "direct" },
    { "Just don’t call it that", speaker = "senior American official", kind = "direct", stance = "demands" },
    { "he had been recalled for a vote", speaker = "Downing Street", kind = "indirect", stance = "denies" },
    { "the minister had had", speaker = "spokesman for Mr Ashdown-Pike", kind = "mixed", principal = "Gerald Ashdown-Pike" },
    { "A framework for a process", speaker = "spokesman for Mr Ashdown-Pike", kind = "direct", principal = "Gerald Ashdown-Pike" },
    { "voluntary, predictable and innovative", speaker = "leaked draft", kind = "mixed" },
    { "they had learnt of its existence", speaker = "Two African negotiators", kind = "indirect" },
    { "Pay up, pay up", speaker = "campaigners", kind = "direct" },
    { "she had been offered a meeting", speaker = "Sione Fale", kind = "indirect" },
    { "She told them she would be awake", speaker = "Sione Fale", kind = "direct" },
    { "a deal is possible by tonight", speaker = "Beatrix Oehler", kind = "indirect", stance = "believes" },
    { "I have booked the hall until Sunday", speaker = "Beatrix Oehler", kind = "direct" },
    { "but I have only packed for Friday", speaker = "Beatrix Oehler", kind = "direct" },
    { "The forecast for Amatea", speaker = "meteorological service", kind = "indirect", stance = "predicts" },
  },
  none = { "The Last Tide" },
}

-- A British tabloid's human story: single straight marks, a family of one surname by first names, a lucky pen.
return {
  published = "2023-11-21",
  text = [[
Grandad bins £1.2m ticket with the chips

A GRANDAD has been banished to the shed after he chucked out a lottery ticket worth £1.2million with the remains of a fish supper.

Ken Battersby, 66, only realised his blunder when wife Jeanette checked the numbers they have played since 1994.

'She went white, then red, then a sort of purple,' said Ken, a retired roofer from Grimsby. 'I thought it was her heart.

'I said, "What's up, love?" and she just pointed at the bin.'

But the bin had been emptied that morning.

'I'm not angry,' Jeanette, 63, told the Daily Beacon. 'I've just stopped speaking to him.'

The couple's daughter, Kelly Battersby-Osei, said her mum had not cooked since. 'Dad's living on crackers,' giggled the mum-of-three.

Desperate Ken spent two days digging through the Cleeside tip with his brother Roy and a borrowed metal detector.

'Paper's not metal, I told him that,' Roy sighed. 'He said it made him feel better.'

Their 'lucky' biro, kept in a teapot for 29 years, is now on the kitchen shelf with its face to the wall.

A spokesman for lottery operator Starball said: 'No ticket, no prize. We do feel for Mr Battersby.' He added that the firm had heard 'every story there is, and two about goats'.

Council waste chief Anjum Farooqi insisted nothing could be done. 'It's under four thousand tons of Grimsby,' the official said, adding that three other families had rung since Friday to claim the same ticket.

Ken denies that he made the whole thing up. 'I wish I had,' he said.

Body-language expert Dr Simone Achebe-Lund — who has never met the couple — believes the marriage will survive. 'Bins can be replaced,' she said. 'So, to be fair, can men.'

Ken has promised Jeanette that he will never touch a bin again. 'We'll be laughing about this one day,' the pensioner reckons.

Jeanette: 'You will.'
]],
  quotes = {
    { "She went white, then red", speaker = "Ken Battersby", kind = "direct" },
    { "I thought it was her heart", speaker = "Ken Battersby", kind = "direct" },
    { "and she just pointed at the bin", speaker = "Ken Battersby", kind = "direct" },
    { "I've just stopped speaking to him", speaker = "Jeanette", via = { "Daily Beacon" }, kind = "direct" },
    { "her mum had not cooked since", speaker = "Kelly Battersby-Osei", kind = "indirect" },
    { "Dad's living on crackers", speaker = "Kelly Battersby-Osei", kind = "direct" },
    { "He said it made him feel better", speaker = "Roy", kind = "direct" },
    { "No ticket, no prize", principal = "Starball", kind = "direct" },
    { "every story there is", kind = "mixed" },
    { "nothing could be done", speaker = "Anjum Farooqi", stance = "asserts", kind = "indirect" },
    { "It's under four thousand tons", speaker = "Anjum Farooqi", kind = "direct" },
    { "three other families had rung", speaker = "Anjum Farooqi", kind = "indirect" },
    { "he made the whole thing up", speaker = "Ken Battersby", stance = "denies", kind = "indirect" },
    { "the marriage will survive", speaker = "Simone Achebe-Lund", stance = "believes", kind = "indirect" },
    { "he will never touch a bin again", speaker = "Ken Battersby", stance = "promises", kind = "indirect" },
    { "You will", speaker = "Jeanette", kind = "direct" },
  },
  none = { "'lucky'" },
}

-- British tabloid with straight single quotes and apostrophes: a health scare, fumed and blasted, a firm that won't be drawn.
return {
  published = "2025-02-11",
  text = [[
'I thought I was buying slim jabs... it was INSULIN': Mum's warning after collapse at school gate

A mum-of-three who collapsed at the school gate after using a fake weight-loss jab has told how she 'said goodbye to the kids in her head'.

Kelly-Ann Mottram, 34, paid £90 for the pen to a Facebook seller, who assured her it was 'the real deal, same as the celebs have'.

Minutes after her first dose she was on the floor. 'My legs went, then the lights went,' the teaching assistant, of Cleckley, West Yorkshire, told the Yorkshire Beacon. 'I could hear my youngest going, "Mummy's being silly".'

Doctors later told her the pen was full of insulin.

'Another ten minutes and we'd have been having a very different conversation,' said A&E consultant Dr Imran Sadiq, who treated her at Cleckley Royal Infirmary. He says he has seen six such cases since Christmas. 'Six that I know of,' he added.

Furious husband Gaz, 36, blasted the tech giants. 'They can spot a pop song in two seconds flat, but they can't spot this?' he fumed.

A spokesman for Meta, which owns Facebook, said: 'We remove content that attempts to sell prescription medicines as soon as we become aware of it.' The firm would not be drawn on how long the seller's page had been live.

The Medicines and Healthcare products Regulatory Agency (MHRA) yesterday urged anyone with a pen bought online to bin it. Enforcement chief Andy Pollitt said: 'If it came in a jiffy bag from Sharon off the internet, it isn't medicine.'

So-called 'skinny pens' have flooded social media since the NHS tightened its rules in the autumn. Local MP Diane Hebblethwaite told the Commons last week that the trade was 'the Wild West with needles'. She wants sellers jailed for up to five years.

West Yorkshire Police said a 41-year-old woman had been arrested on suspicion of administering a noxious substance. She has been bailed until April. Through her solicitor, the woman denied selling a single pen.

A neighbour, who did not want to be named, said: 'She always had parcels coming and going. We thought it was candles.'

One in nine women under 40 has bought a jab from a stranger, according to a poll for Slimwise magazine, and half of those had told nobody.

Kelly-Ann admits she nearly kept quiet too. 'I was mortified,' she says. 'You think, I'm a grown woman, how thick can you be?' It was her eldest, Tyler, 11, who talked her round. 'He goes, "Mum, what if it's somebody else's mum next?"'

Now fully recovered, she is due to appear on ITV's 'This Morning' on Thursday and has put the bathroom scales out with the recycling. Her message to other mums? 'Buy bigger jeans, love.'
]],
  quotes = {
    { "I thought I was buying slim jabs", speaker = "Kelly-Ann Mottram", kind = "direct" },
    { "said goodbye to the kids", speaker = "Kelly-Ann Mottram", kind = "mixed" },
    { "the real deal, same as", speaker = "Facebook seller", kind = "mixed", stance = "asserts", to = "her" },
    { "My legs went, then the lights went", speaker = "Kelly-Ann Mottram", kind = "direct", via = { "Yorkshire Beacon" } },
    { "I could hear my youngest going", speaker = "Kelly-Ann Mottram", kind = "direct" },
    { "the pen was full of insulin", speaker = "doctors", kind = "indirect", to = "her" },
    { "Another ten minutes and we'd have been", speaker = "Imran Sadiq", kind = "direct" },
    { "he has seen six such cases", speaker = "Imran Sadiq", kind = "indirect" },
    { "Six that I know of", speaker = "Imran Sadiq", kind = "direct" },
    { "They can spot a pop song", speaker = "Gaz", kind = "direct" },
    { "We remove content that attempts to sell", speaker = "spokesman for Meta", kind = "direct", principal = "Meta" },
    { "how long the seller's page had been live", speaker = "Meta", kind = "indirect", stance = "declines" },
    { "to bin it", speaker = "Medicines and Healthcare products Regulatory Agency", kind = "indirect", stance = "demands", when = "2025-02-10", to = "anyone with a pen bought online" },
    { "If it came in a jiffy bag", speaker = "Andy Pollitt", kind = "direct" },
    { "the Wild West with needles", speaker = "Diane Hebblethwaite", kind = "mixed", to = "the Commons", when = "2025-W06" },
    { "sellers jailed for up to five years", speaker = "Diane Hebblethwaite", kind = "indirect", stance = "demands" },
    { "a 41-year-old woman had been arrested", speaker = "West Yorkshire Police", kind = "indirect", stance = "asserts" },
    { "selling a single pen", speaker = "41-year-old woman", kind = "indirect", stance = "denies" },
    { "She always had parcels coming and going", speaker = "neighbour", kind = "direct" },
    { "One in nine women under 40", speaker = "poll", kind = "indirect" },
    { "she nearly kept quiet too", speaker = "Kelly-Ann Mottram", kind = "indirect", stance = "confirms" },
    { "I was mortified", speaker = "Kelly-Ann Mottram", kind = "direct" },
    { "You think, I'm a grown woman", speaker = "Kelly-Ann Mottram", kind = "direct" },
    { 'He goes, "Mum, what if', speaker = "Kelly-Ann Mottram", kind = "direct" },
    { "Buy bigger jeans, love", speaker = "Kelly-Ann Mottram", kind = "direct", to = "other mums" },
  },
  none = { "skinny pens", "This Morning" },
}

-- A British tabloid's story of a celebrity's dispute with neighbours: a TV presenter, a neighbour, pals, a spokesman, a councillor.
return {
  published = "2022-07-19",
  text = [[
'IT'S LIKE LIVING NEXT TO HEATHROW' Telly's Kirsty Vane accused of wrecking village peace with hot tub hedge row

EXCLUSIVE
By Gaz Tomlin, Showbiz Reporter

TELLY favourite Kirsty Vane has been accused of turning a sleepy village into a “building site” after ripping out a 60-year-old hedge to make way for a hot tub.

The Bake Me Up host, 47, moved into her £2.3million pad in Nether Bramling last summer with hubby Olly Frost.

But furious neighbour Derek Pargeter claims he has not had a wink of sleep since diggers arrived in May.

The retired postman, 74, told The Sun: “It's like living next to Heathrow. I've had plaster come off my bathroom ceiling.

“She came round with a lemon drizzle to say sorry. I told her where she could put it.”

Derek says he begged the star to keep the hedge because it was home to a family of dormice. He alleged her builders chopped it down the very next morning.

A spokesman for Kirsty insisted all work had been done with full planning permission.

“Kirsty adores the village and is gutted that anyone's been upset,” he said. “No dormice were ever found.”

And a pal of the star hit back last night, saying Derek had been “a nightmare from day one”.

The insider said: “He shouts over the wall. He even sent her a bill for his earplugs. She's been in tears.”

In an Instagram post on Sunday, Kirsty told her 1.4million followers that some people “just don't like to see a woman in a hot tub”.

Olly, 51, replied underneath: “Ignore the curtain-twitchers, babe.”

Not everyone in the village is on Derek's side. Sheila Nunn, landlady of the Plough, said Kirsty had raised £6,000 for the church roof.

“She's a lovely girl,” said Sheila, “and she gets her round in, which is more than I can say for him.”

Parish councillor Hugh Lattimer confirmed that 14 complaints had been received about noise. Asked how many came from Mr Pargeter, he admitted: “Fourteen.”

Bramling District Council said an enforcement officer would visit the property this week. The council added that removing a hedge in nesting season could be an offence.

Derek's solicitor, Fiona Maddox, said her client was considering legal action and wanted the hedge replanted at the star's expense.

Kirsty told the Mail on Sunday in January that moving to the country was “the best thing we ever did”.

Derek, a widower, vowed he would never move. “I was born in this house,” he said. “They'll have to carry me out of it.”
]],
  quotes = {
    { "LIKE LIVING NEXT TO HEATHROW", kind = "direct" },
    { "a sleepy village into a", kind = "mixed" },
    { "he has not had a wink of sleep", speaker = "Derek Pargeter", kind = "indirect" },
    { "like living next to Heathrow", speaker = "Derek Pargeter", via = { "Sun" }, kind = "direct" },
    { "She came round with a lemon drizzle", speaker = "Derek Pargeter", kind = "direct" },
    { "he begged the star to keep the hedge", speaker = "Derek Pargeter", kind = "indirect" },
    { "her builders chopped it down", speaker = "Derek Pargeter", kind = "indirect" },
    { "all work had been done with full planning", principal = "Kirsty Vane", stance = "asserts", kind = "indirect" },
    { "adores the village and is gutted", principal = "Kirsty Vane", kind = "direct" },
    { "No dormice were ever found", principal = "Kirsty Vane", kind = "direct" },
    { "a nightmare from day one", speaker = "pal of the star", when = "2022-07-18TNI", kind = "mixed" },
    { "He even sent her a bill for his earplugs", kind = "direct" },
    { "like to see a woman in a hot tub", speaker = "Kirsty Vane", to = "her 1.4million followers",
      when = "2022-07-17", kind = "mixed" },
    { "Ignore the curtain-twitchers", speaker = "Olly Frost", kind = "direct" },
    { "Kirsty had raised £6,000", speaker = "Sheila Nunn", kind = "indirect" },
    { "a lovely girl", speaker = "Sheila Nunn", kind = "direct" },
    { "and she gets her round in", speaker = "Sheila Nunn", kind = "direct" },
    { "14 complaints had been received", speaker = "Hugh Lattimer", stance = "confirms", kind = "indirect" },
    { "Fourteen", speaker = "Hugh Lattimer", kind = "direct" },
    { "an enforcement officer would visit", speaker = "Bramling District Council", kind = "indirect" },
    { "removing a hedge in nesting season", speaker = "Bramling District Council", kind = "indirect" },
    { "her client was considering legal action", speaker = "Fiona Maddox", principal = "Derek Pargeter",
      kind = "indirect" },
    { "the best thing we ever did", speaker = "Kirsty Vane", via = { "Mail on Sunday" }, when = "2022-01",
      kind = "mixed" },
    { "he would never move", speaker = "Derek Pargeter", stance = "promises", kind = "indirect" },
    { "I was born in this house", speaker = "Derek Pargeter", kind = "direct" },
    { "have to carry me out of it", speaker = "Derek Pargeter", kind = "direct" },
  },
}

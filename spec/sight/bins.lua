-- UK regional daily, curly double quotes: a bin strike; union, contractor, council leader, opposition, residents, health agency.
return {
  published = "2025-06-17",
  text = [[
Bin strike to last into July as union rejects pay offer

REFUSE workers in Thornsea have voted to carry on their strike for a further three weeks after turning down what their union called an “insulting” pay offer.

More than 240 drivers and loaders employed by contractor Veridian Environmental walked out on May 27 in a row over wages and sick pay.

The General Workers’ Union (GWU) said 91 per cent of members who took part in Monday’s ballot had rejected the deal, which was worth 3.2 per cent.

“Our members are not asking for the moon,” said regional organiser Steve Pocklington. “They want a wage they can live on and they want to be paid when they are ill.”

He said crews had been left “with no choice” and accused the company of refusing to negotiate.

Veridian insisted its offer was fair. Contracts director Louise Hargreave said: “We are disappointed that the union has chosen to prolong a dispute that is causing real hardship for residents. Our door remains open.”

She denied that agency staff were being used to cover for striking workers.

Thornsea Council leader Coun Graham Wetherill apologised to residents and urged both sides to return to talks.

“People are at the end of their tether, and I don’t blame them,” he told The Courier.

Coun Wetherill said the authority had opened three temporary tips and would deduct money from Veridian for every missed round. But he refused to say how much had been withheld so far.

Coun Maria Stokes, who leads the Liberal Democrat group, claimed the council had been “asleep at the wheel”.

“This contract should have been brought back in-house two years ago,” she said. “We said so then and we were told everything was fine.”

On the Marsh Lane estate, black bags were piled at the end of several streets yesterday. Mum-of-three Kelly Dobson said she had seen rats in her garden for the first time.

“You can’t open a window,” she said. “The smell is horrendous.”

Her neighbour Derek Lyle, 78, said he supported the strikers. “They do a rotten job and nobody thanks them,” said the retired docker. “But it can’t go on all summer.”

The UK Health Security Agency said the risk to public health was currently low, but advised residents to double-bag food waste and keep it away from doors.

Traders are also losing patience. Sunita Bhandari, who owns a cafe in Bridge Street, said takings were down by a third because customers did not want to sit outside.

About 4,800 tonnes of waste has gone uncollected since the dispute began, according to council figures.

Conciliation service Acas confirmed it had been in contact with both parties. A source close to the talks told The Courier that a fresh offer could be put to the union by the end of the week.

Pickets will return to the Dock Road depot at 6am tomorrow, and a rally under the banner “Clean Streets, Fair Pay” is planned for Saturday in the Market Place.

Mr Pocklington warned that more walkouts could follow in August if the deadlock was not broken.
]],
  quotes = {
    { "insulting", speaker = "General Workers’ Union", kind = "mixed" },
    { "91 per cent of members who took part", speaker = "General Workers’ Union", kind = "indirect" },
    { "Our members are not asking for the moon", speaker = "Steve Pocklington", kind = "direct" },
    { "They want a wage they can live on", speaker = "Steve Pocklington", kind = "direct" },
    { "crews had been left", speaker = "Steve Pocklington", kind = "mixed" },
    { "refusing to negotiate", speaker = "Steve Pocklington", kind = "indirect" },
    { "its offer was fair", speaker = "Veridian Environmental", kind = "indirect" },
    { "We are disappointed that the union", speaker = "Louise Hargreave", kind = "direct" },
    { "agency staff were being used", speaker = "Louise Hargreave", kind = "indirect", stance = "denies" },
    { "to return to talks", speaker = "Graham Wetherill", to = "both sides", kind = "indirect", stance = "demands" },
    { "People are at the end of their tether", speaker = "Graham Wetherill", kind = "direct", via = { "Courier" } },
    { "the authority had opened three temporary tips", speaker = "Graham Wetherill", kind = "indirect" },
    { "how much had been withheld so far", speaker = "Graham Wetherill", kind = "indirect", stance = "declines" },
    { "asleep at the wheel", speaker = "Maria Stokes", kind = "mixed" },
    { "This contract should have been brought back", speaker = "Maria Stokes", kind = "direct" },
    { "We said so then", speaker = "Maria Stokes", kind = "direct" },
    { "she had seen rats in her garden", speaker = "Kelly Dobson", kind = "indirect" },
    { "You can’t open a window", speaker = "Kelly Dobson", kind = "direct" },
    { "The smell is horrendous", speaker = "Kelly Dobson", kind = "direct" },
    { "he supported the strikers", speaker = "Derek Lyle", kind = "indirect" },
    { "They do a rotten job", speaker = "Derek Lyle", kind = "direct" },
    { "But it can’t go on all summer", speaker = "Derek Lyle", kind = "direct" },
    { "the risk to public health was currently low", speaker = "UK Health Security Agency", kind = "indirect" },
    { "to double-bag food waste", speaker = "UK Health Security Agency", to = "residents", kind = "indirect" },
    { "takings were down by a third", speaker = "Sunita Bhandari", kind = "indirect" },
    { "About 4,800 tonnes of waste", speaker = "council figures", kind = "indirect" },
    { "it had been in contact with both parties", speaker = "Acas", kind = "indirect", stance = "confirms" },
    { "a fresh offer could be put to the union", speaker = "source close to the talks", kind = "indirect", via = { "Courier" } },
    { "more walkouts could follow in August", speaker = "Steve Pocklington", kind = "indirect" },
  },
  none = { "Clean Streets, Fair Pay" },
}

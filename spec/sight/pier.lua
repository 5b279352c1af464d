-- A UK regional paper: a Victorian pier's repairs, a public meeting, councils, traders, a historian's letter.
return {
  published = "2023-09-06",
  text = [[
Victorian pier could close for good without £4m repairs, trust warns

By Simon Threlkeld
Chief reporter

THE charity which runs Hallowby Pier says the 150-year-old landmark has "two winters left" unless money can be found to replace its rusting legs.

Hallowby Pier Trust said a survey by divers in July had found that 38 of the 112 cast-iron piles were beyond repair.

Chairwoman Dr Helen Askwith told a packed public meeting at the Corn Hall on Monday night: "I'm not here to frighten anybody. But the sea doesn't read business plans."

She said the trust had £310,000 in the bank and asked residents to buy £50 shares in the structure.

Hallowby Town Council has promised to put in £250,000 from its reserves. Its leader, Coun Geoff Mallinson, said: "The pier is the town. You take it away and we're just a car park with a view."

But he admitted that the council could not afford any more.

There was anger in the hall at North Wold District Council, which owns the foreshore. Fisherman Terry Oxtoby, 59, asked why the authority had spent £1.2m on a new logo and website.

"Why should we stump up when they won't?" he said.

Replying for the district council, Coun Priti Nandra, Cabinet member for the coast, said she understood people's frustration, but denied that the authority had turned its back on the pier.

"We have paid for every survey since 2016," Coun Nandra said. "What we can't do is write a blank cheque."

She said officers were preparing a bid to the National Lottery Heritage Fund and that she expected a decision by next spring.

A spokesperson for the fund said: "We do not comment on applications in progress."

Local historian Winifred Garth, whose grandfather worked in the pier's first ticket booth, described the threat of closure as "a bereavement". In a letter read out at the meeting, the 91-year-old recalled that the pier had survived two fires, a collision with a coal barge and "the Luftwaffe, who did try".

According to a report by consultants Marr Hobday, published last year, the pier is worth £6.3m a year to the local economy.

Not all of those present were in favour of saving it. Retired surveyor Alec Dunn said the money would be better spent on sea defences. He argued that the pier would have to be rebuilt "again and again" as storms got worse.

Cafe owner Beth Lumley, who employs nine people at the pier head, said she had not slept since the survey came out.

"I've got staff with mortgages and I can't look them in the eye," she said.

MP Sir Anthony Rusk, who did not attend, told the Gazette that he would raise the matter with the Culture Secretary.

The trust is to hold a further meeting on October 2. Dr Askwith said no decision would be taken before then.

"Nobody is switching the lights off yet," she said.
]],
  quotes = {
    { "could close for good without £4m repairs", speaker = "Hallowby Pier Trust", kind = "indirect" },
    { "two winters left", speaker = "Hallowby Pier Trust", kind = "mixed" },
    { "38 of the 112 cast-iron piles", speaker = "Hallowby Pier Trust", kind = "indirect" },
    { "I'm not here to frighten anybody", speaker = "Helen Askwith", to = "a packed public meeting",
      when = "2023-09-04", kind = "direct" },
    { "But the sea doesn't read business plans", speaker = "Helen Askwith", to = "a packed public meeting",
      when = "2023-09-04", kind = "direct" },
    { "the trust had £310,000 in the bank", speaker = "Helen Askwith", kind = "indirect" },
    { "to buy £50 shares in the structure", speaker = "Helen Askwith", to = "residents", stance = "asks",
      kind = "indirect" },
    { "put in £250,000 from its reserves", speaker = "Hallowby Town Council", stance = "promises",
      kind = "indirect" },
    { "The pier is the town", speaker = "Geoff Mallinson", kind = "direct" },
    { "You take it away and we're just", speaker = "Geoff Mallinson", kind = "direct" },
    { "the council could not afford any more", speaker = "Geoff Mallinson", kind = "indirect" },
    { "why the authority had spent £1.2m", speaker = "Terry Oxtoby", stance = "asks", kind = "indirect" },
    { "Why should we stump up when they", speaker = "Terry Oxtoby", kind = "direct" },
    { "she understood people's frustration", speaker = "Priti Nandra", principal = "North Wold District Council",
      kind = "indirect" },
    { "the authority had turned its back on", speaker = "Priti Nandra", principal = "North Wold District Council",
      stance = "denies", kind = "indirect" },
    { "We have paid for every survey since", speaker = "Priti Nandra", kind = "direct" },
    { "What we can't do is write", speaker = "Priti Nandra", kind = "direct" },
    { "officers were preparing a bid to", speaker = "Priti Nandra", kind = "indirect" },
    { "a decision by next spring", speaker = "Priti Nandra", stance = "believes", kind = "indirect" },
    { "We do not comment on applications", speaker = "spokesperson for the fund",
      principal = "National Lottery Heritage Fund", kind = "direct" },
    { "a bereavement", speaker = "Winifred Garth", kind = "mixed" },
    { "the pier had survived two fires", speaker = "Winifred Garth", kind = "mixed" },
    { "the pier is worth £6.3m a year", speaker = "Marr Hobday", kind = "indirect" },
    { "the money would be better spent on", speaker = "Alec Dunn", kind = "indirect" },
    { "the pier would have to be rebuilt", speaker = "Alec Dunn", kind = "mixed" },
    { "she had not slept since the survey", speaker = "Beth Lumley", kind = "indirect" },
    { "I've got staff with mortgages and I", speaker = "Beth Lumley", kind = "direct" },
    { "he would raise the matter with the", speaker = "Anthony Rusk", via = { "Gazette" }, kind = "indirect" },
    { "no decision would be taken before then", speaker = "Helen Askwith", kind = "indirect" },
    { "Nobody is switching the lights off yet", speaker = "Helen Askwith", kind = "direct" },
  },
  none = {
    "There was anger in the hall",
    "whose grandfather worked in the pier's first",
    "The trust is to hold a further meeting",
  },
}

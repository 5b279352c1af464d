-- A British tabloid's celebrity exclusive: a jilted dancer, an unnamed source over several paragraphs, reps, fans online, a bookmaker.
return {
  published = "2021-11-09",
  text = [[
SPARKLE SPLIT

Ballroom Battle's Jodie dumped by footie fiancé in a text - hours before live show

EXCLUSIVE by Lottie Marchbank

BALLROOM Battle favourite Jodie Kirkbride was left in floods of tears when her fiancé ended their three-year romance by text, pals claim.

The soap beauty, 29, got the message from striker Kyle Denholm-Reece just four hours before Saturday's live show.

And insiders say she was ready to walk out until pro partner Matteo Bellandi talked her round.

A source told The Sun: "Jodie was in bits. She had false lashes stuck to her cheeks and mascara all down her robe.

"Matteo sat on the floor of her dressing room holding her hand for an hour.

"He told her, 'Cry now, darling, because at seven o'clock you're going to shine.'"

And shine she did. Jodie - barmaid Shaz Tully in telly soap Harbour Row - shot to the top of the leaderboard with 38 points for a sizzling samba.

Judge Vivian St Clair gushed: "That, my angel, was a mirrorball moment."

The source added: "Nobody watching at home would have had a clue. She came off stage, hugged her mum and burst into tears all over again."

Kyle, 27, was spotted in the early hours of Sunday leaving a Mayfair nightspot with brunette model Tiana Frost.

But the Halden Rovers ace has denied cheating on Jodie.

His rep said: "Kyle and Jodie had been living separate lives for some time. There is no one else involved and Kyle wishes Jodie all the best."

Tiana, 24, told fans on Instagram: "Believe half of what you see and none of what you read x"

It was all so different last month, when loved-up Jodie told Glow magazine she wanted "a hundred doves and a chippy van" at her wedding.

She said: "Kyle cries at adverts. He's the softest man I've ever met."

Viewers rallied round the star on social media last night.

One fan wrote: "Jodie dancing through heartbreak is the only thing that's made me cry since Bake Off."

Another viewer posted: "Kyle who?"

Comic Des Hannigan, 61, who was booted off in week four, said the cast had been told by producers to keep schtum about the split.

He joked: "I couldn't remember my own steps, never mind somebody else's secret."

Bookies Fairbet have slashed the odds on Jodie lifting the trophy to 6/4.

Spokesman Alfie Prentice said: "The public love a weepie. We've taken more money on Jodie in two days than on the rest put together."

A Ballroom Battle spokesperson said: "The wellbeing of our contestants comes first and Jodie has the full support of the team."

Jodie's rep declined to comment on the break-up.
]],
  quotes = {
    { "was left in floods of tears", speaker = "pals", kind = "indirect" },
    { "she was ready to walk out", speaker = "insiders", kind = "indirect" },
    { "Jodie was in bits", speaker = "source", via = { "The Sun" }, kind = "direct" },
    { "Matteo sat on the floor", speaker = "source", kind = "direct" },
    { "He told her,", speaker = "source", kind = "direct" },
    { "Cry now, darling", kind = "direct" },
    { "was a mirrorball moment", speaker = "Vivian St Clair", kind = "direct" },
    { "Nobody watching at home", speaker = "source", kind = "direct" },
    { "cheating on Jodie", speaker = "Kyle Denholm-Reece", stance = "denies", kind = "indirect" },
    { "had been living separate lives", principal = "Kyle Denholm-Reece", kind = "direct" },
    { "Believe half of what you see", speaker = "Tiana Frost", to = "fans", via = { "Instagram" }, kind = "direct" },
    { "a hundred doves and a chippy van", speaker = "Jodie Kirkbride", via = { "Glow magazine" }, kind = "mixed" },
    { "Kyle cries at adverts", speaker = "Jodie Kirkbride", kind = "direct" },
    { "Jodie dancing through heartbreak", speaker = "One fan", kind = "direct" },
    { "Kyle who?", speaker = "Another viewer", kind = "direct" },
    { "the cast had been told by producers", speaker = "Des Hannigan", kind = "indirect" },
    { "I couldn't remember my own steps", speaker = "Des Hannigan", kind = "direct" },
    { "The public love a weepie", speaker = "Alfie Prentice", principal = "Fairbet", kind = "direct" },
    { "The wellbeing of our contestants", principal = "Ballroom Battle", kind = "direct" },
    { "to comment on the break-up", principal = "Jodie Kirkbride", stance = "declines" },
  },
  none = { "And shine she did", "have slashed the odds" },
}

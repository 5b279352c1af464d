-- A museum feature in a British weekly: titles in marks, a curator, a donor's letters, a critic, a restorer.
return {
  published = "2022-03-18",
  text = [[
The museum of lost gloves

By Persephone Wadlow

There are 11,400 gloves in the old custom house at Saltmere, and not one of them has a partner. ‘People always ask whether that is sad,’ says Araminta Beaufoy-Clegg, the museum’s curator. ‘I tell them they have never been to a wedding.’

The Single Glove Museum closed in 2019, when the roof let in the sea. It reopens next month with a show called ‘The Other Hand’, a new café and a director, Jolyon Tredinnick, who admits that he took the job for a bet.

‘A friend wagered that nobody could get the Arts Fund to pay for gloves,’ Tredinnick explains. ‘I got two million out of them.’

The collection was begun by a magistrate, Cuthbert Ollerenshaw, who picked up his first stray outside a court in 1891. ‘It lay with its palm to heaven,’ he wrote in a letter to his sister that year, ‘like a thing that has asked a question.’

In her biography of the magistrate, ‘A Hand in the Matter’, the historian Ngaio Sturrock claims that he never wore gloves himself. Beaufoy-Clegg doubts it. ‘There’s a receipt,’ she says.

The oldest piece, a child’s mitten dredged from the harbour, has spent three years with the textile restorer Benedetta Carulli. She thinks it is Flemish. According to Carulli, the wool was dyed with onion skins.

‘It came to me as a sort of biscuit,’ she says. ‘I breathed on it for a year, more or less.

‘Then one morning it bent its thumb.’

Not everybody is enchanted. Writing in The Kestrel last week, the critic Magnus Arkwell called the refurbishment ‘a boutique hotel for mittens’. The town council, which had hoped for a swimming pool, said in January that it had not been consulted.

Tredinnick insists that it was. ‘We sent them a letter,’ he says. ‘We sent them, in fact, a glove with a letter in it.’

A council spokesman confirmed that a glove had been received.

Visitors will be able to leave a glove of their own. Beaufoy-Clegg hopes that somebody, one day, will find a match. What would she do then?

‘Oh,’ she says, ‘I’d have to close.’
]],
  quotes = {
    { "People always ask whether that is sad", speaker = "Araminta Beaufoy-Clegg", kind = "direct" },
    { "I tell them they have never been to a wedding", speaker = "Araminta Beaufoy-Clegg", kind = "direct" },
    { "he took the job for a bet", speaker = "Jolyon Tredinnick", kind = "indirect" },
    { "I got two million out of them", speaker = "Jolyon Tredinnick", kind = "direct" },
    { "It lay with its palm to heaven", speaker = "Cuthbert Ollerenshaw", when = "1891", kind = "direct" },
    { "like a thing that has asked a question", speaker = "Cuthbert Ollerenshaw", kind = "direct" },
    { "he never wore gloves himself", speaker = "Ngaio Sturrock", kind = "indirect" },
    { "There’s a receipt", speaker = "Araminta Beaufoy-Clegg", kind = "direct" },
    { "it is Flemish", speaker = "Benedetta Carulli", stance = "believes", kind = "indirect" },
    { "the wool was dyed with onion skins", speaker = "Benedetta Carulli", kind = "indirect" },
    { "It came to me as a sort of biscuit", speaker = "Benedetta Carulli", kind = "direct" },
    { "Then one morning it bent its thumb", speaker = "Benedetta Carulli", kind = "direct" },
    { "a boutique hotel for mittens", speaker = "Magnus Arkwell", via = { "Kestrel" }, when = "2022-W10",
      kind = "mixed" },
    { "it had not been consulted", when = "2022-01", kind = "indirect" },
    { "We sent them a letter", speaker = "Jolyon Tredinnick", kind = "direct" },
    { "a glove had been received", stance = "confirms", kind = "indirect" },
    { "have to close", speaker = "Araminta Beaufoy-Clegg", kind = "direct" },
  },
  none = { "‘The Other Hand’", "‘A Hand in the Matter’" },
}

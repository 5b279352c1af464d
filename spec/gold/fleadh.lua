-- An Irish local weekly on a festival that moves: husband and wife on two sides, a TD and a Minister of State, a priest, Gardaí.
return {
  published = "2025-05-15",
  text = [[
Fury as music festival leaves Ballyvarna after 41 years

By Muireann Ní Chatháin

THE Féile na gCloch festival will move to Kilmoran this August, its committee has confirmed, after talks over the price of a bed in Ballyvarna collapsed on Monday.

“There were musicians sleeping in a horsebox last year,” festival chairperson Pádraig Ó Maoláin told the Western Tribune. “We’ll not ask them to do it twice.”

Ballyvarna Chamber president Attracta Gilhooly called the decision “a knife in the back of the town”. Hotels, she said, had offered to cap rooms at €180.

Mr Ó Maoláin denied that any such offer had been made. “I’d have framed it,” he said.

Publican Noel Gilhooly, who is married to the Chamber president and sits on the festival committee, is, in his own words, “between the bar and the deep blue sea”.

“Attracta’s not speaking to the committee and the committee’s not speaking to Attracta,” said Mr Gilhooly. “I’m carrying messages in my own kitchen.”

Fiddle player Concepta Dirrane (82), who played at the first festival in 1984, said she would not be travelling. “I’ve one good hip and it’s staying in Ballyvarna,” she said.

Her granddaughter Sadhbh, who teaches music in Kilmoran, says the tunes will be the same anywhere.

“Nana thinks a reel has an address,” she laughed.

In a statement, Coiste Ceoil Iarthair (CCI), which funds the festival, said it “respects the autonomy of local organisers”. A spokesperson for CCI refused to say whether the grant of €95,000 would follow the event.

Speaking on Radio Iarthar on Tuesday, Independent TD Gearóid Mac Aodha urged both sides to “put down the spoons and pick up the phone”. The deputy said he had asked Minister of State Deirdre Quilligan to intervene.

Ms Quilligan said on Wednesday that she was “not going to referee a session”.

Gardaí said they were investigating damage to a road sign.

The parish priest of Kilmoran, Fr Emeka Onuoha, said his village was thrilled but nervous. “We have one pub, and it closes for the Angelus,” he said. Will there be room for 20,000 people?

“There will be room,” promised Fr Onuoha. “There may not be sandwiches.”
]],
  quotes = {
    { "will move to Kilmoran this August", stance = "confirms", kind = "indirect" },
    { "There were musicians sleeping", speaker = "Pádraig Ó Maoláin", via = { "Western Tribune" }, kind = "direct" },
    { "a knife in the back of the town", speaker = "Attracta Gilhooly", kind = "mixed" },
    { "had offered to cap rooms", speaker = "Attracta Gilhooly", kind = "indirect" },
    { "any such offer had been made", speaker = "Pádraig Ó Maoláin", stance = "denies", kind = "indirect" },
    { "between the bar and the deep blue sea", speaker = "Noel Gilhooly", kind = "mixed" },
    { "I’m carrying messages in my own kitchen", speaker = "Noel Gilhooly", kind = "direct" },
    { "I’ve one good hip", speaker = "Concepta Dirrane", kind = "direct" },
    { "Nana thinks a reel has an address", speaker = "Sadhbh", kind = "direct" },
    { "respects the autonomy", speaker = "Coiste Ceoil Iarthair", kind = "mixed" },
    { "whether the grant of €95,000", principal = "Coiste Ceoil Iarthair", stance = "declines" },
    { "put down the spoons", speaker = "Gearóid Mac Aodha", via = { "Radio Iarthar" }, when = "2025-05-13",
      stance = "demands", kind = "mixed" },
    { "he had asked Minister of State", speaker = "Gearóid Mac Aodha", kind = "indirect" },
    { "not going to referee a session", speaker = "Deirdre Quilligan", when = "2025-05-14", kind = "mixed" },
    { "they were investigating damage", speaker = "Gardaí", kind = "indirect" },
    { "There may not be sandwiches", speaker = "Emeka Onuoha", kind = "direct" },
  },
}

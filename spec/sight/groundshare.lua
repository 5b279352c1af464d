-- British broadsheet football news, curly double quotes: owner against fans, a former captain, a club spokesman,
-- radio relay, a letter seen by a paper, a banner, answers without a cue of their own.
return {
  published = "2022-10-21",
  text = [[
Hexley owner tells fans: I won’t sell

Hexley Town’s owner has insisted the League Two club are “not a plaything and not on the market” after supporters accused him of driving them out of their home of 117 years.

Clive Astbury, a property developer who bought Hexley in 2018, confirmed on Thursday that they would play next season at Northgate, 22 miles away, while flats are built on Cinder Lane.

“I have put £9m into this club and had precisely no thank-you letters,” Astbury told BBC Radio Tees. “The ground is falling down. The council know it, the league know it and anyone who has used the gents knows it.”

The Hexley Supporters’ Trust responded by calling him “an estate agent in a scarf”. Its chair, Morag Dunstan, said more than 3,000 members had voted to boycott home matches.

“He promised us in writing that the Lane would never be built on,” she said. “We have the letter. It is framed.”

Asked about that letter, Astbury said circumstances had changed.

Stuart Pell, who captained the promotion side of 2009 and is now a postman, has agreed to front the campaign. The 44-year-old claimed current players had been ordered to keep quiet. “One lad rang me and said he’d be fined a fortnight’s wages if he opened his mouth,” Pell said. “I won’t tell you who. I will tell you he’s a left-back.”

“There are no gagging orders here,” said a club spokesman.

Jordi Ferran, the manager, refused to discuss the move at his weekly press conference. “I have 11 injured players and you ask me about bricks,” the Catalan said. Would he still be in charge in the spring? “You must ask my wife.”

The English Football League said in a statement that it had “received but not approved” an application to share Northgate. According to two people with knowledge of the talks, the hosts have asked for £400,000 a season.

In a letter seen by the Guardian, the local Labour MP, Rosalind Tennant, urged the culture secretary to step in before “a great northern club becomes a car park with balconies”.

The leader of Hexley borough council, Tom Ridsdale, said no planning application had been received. He added: “When one comes, we’ll treat it like anybody’s conservatory.”

At Tuesday’s 3-0 defeat a banner behind the goal read “Cinder Lane: under no new management”. The tannoy played “Our House”.

Does Dunstan fear Astbury will get his way? “Men like that always think they’ve won,” she said. “Then it rains on a Tuesday in November and nobody turns up.”
]],
  quotes = {
    { "I won’t sell", speaker = "Clive Astbury", kind = "indirect", to = "fans" },
    { "not a plaything and not on the market", speaker = "Clive Astbury", kind = "mixed" },
    { "driving them out of their home", speaker = "supporters", kind = "indirect" },
    { "they would play next season at Northgate", speaker = "Clive Astbury", kind = "indirect", stance = "confirms", when = "2022-10-20" },
    { "precisely no thank-you letters", speaker = "Clive Astbury", kind = "direct", via = { "BBC Radio Tees" } },
    { "The ground is falling down", speaker = "Clive Astbury", kind = "direct", stance = "asserts" },
    { "an estate agent in a scarf", speaker = "Hexley Supporters’ Trust", kind = "mixed" },
    { "more than 3,000 members had voted", speaker = "Morag Dunstan", kind = "indirect", stance = "asserts" },
    { "He promised us in writing", speaker = "Morag Dunstan", kind = "direct", stance = "asserts" },
    { "We have the letter", speaker = "Morag Dunstan", kind = "direct" },
    { "circumstances had changed", speaker = "Clive Astbury", kind = "indirect", stance = "asserts" },
    { "current players had been ordered to keep quiet", speaker = "Stuart Pell", kind = "indirect" },
    { "One lad rang me", speaker = "Stuart Pell", kind = "direct" },
    { "I won’t tell you who", speaker = "Stuart Pell", kind = "direct" },
    { "There are no gagging orders here", speaker = "club spokesman", kind = "direct", principal = "Hexley Town", stance = "asserts" },
    { "to discuss the move", speaker = "Jordi Ferran", kind = "indirect", stance = "declines" },
    { "I have 11 injured players", speaker = "Jordi Ferran", kind = "direct", stance = "asserts" },
    { "You must ask my wife", speaker = "Jordi Ferran", kind = "direct" },
    { "received but not approved", speaker = "English Football League", kind = "mixed" },
    { "the hosts have asked for £400,000 a season", speaker = "two people with knowledge of the talks", kind = "indirect" },
    { "a great northern club becomes a car park", speaker = "Rosalind Tennant", kind = "mixed", via = { "Guardian" }, to = "the culture secretary" },
    { "no planning application had been received", speaker = "Tom Ridsdale", kind = "indirect", stance = "asserts" },
    { "When one comes", speaker = "Tom Ridsdale", kind = "direct" },
    { "Men like that always think they’ve won", speaker = "Morag Dunstan", kind = "direct" },
    { "Then it rains on a Tuesday", speaker = "Morag Dunstan", kind = "direct" },
  },
  none = { "Cinder Lane: under no new management", "Our House", "has agreed to front the campaign" },
}

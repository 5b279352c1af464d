-- Yorkshire weekly: a lido to be sold; council leader, campaigners, developer, opposition, an old swimmer, Instagram, a spokesman.
return {
  published = "2024-04-26",
  text = [[
Campaigners vow to fight on as council backs sale of lido

A CAMPAIGN group has vowed to fight on after councillors backed the sale of Kelderby's 90-year-old lido to a housing developer.

Members of Kelderby Borough Council's cabinet voted on Wednesday night to accept an offer believed to be about £2 million from Moorgate Homes for the Station Road site.

Council leader Cllr Derek Sugden told the meeting that repairs would cost more than £5 million.

"We've looked at every option, and I mean every option," he said. "If we keep the lido we have to close something else."

But Friends of Kelderby Lido, which has collected more than 9,000 signatures, claims the council has exaggerated the repair bill. The group's chairwoman, Pauline Eastwood, said a survey by its own engineer put the figure at £1.9 million.

"They've had that report since January and they haven't even rung us up," Mrs Eastwood told The Courier. "It's a disgrace, it really is."

She said the group was taking legal advice and could apply for a judicial review.

The pool, built in 1934 and known locally as the "Blue Lagoon", has been shut since September 2022, when cracks were discovered in the main tank.

Moorgate Homes wants to build 44 homes on the site. Managing director Simon Laycock said a third of them would be affordable and that the lido's Art Deco entrance would be kept.

He added: "We understand the strength of feeling and we want to work with the community to do something that honours the site's history."

Labour group leader Cllr Shabana Mirza accused the ruling Conservatives of "selling off the family silver". She asked why the decision had been brought forward to a week before the local elections.

Cllr Sugden denied the timing was political, saying Moorgate's offer ran out at the end of the month.

Among those in the public gallery was Jean Holroyd, 83, who learned to swim at the lido in 1948 and met her late husband there.

"I've been going all my life," said Mrs Holroyd. "My grandchildren learned there. I could have wept when they put their hands up."

Former Olympic swimmer Katie Bramhall, who trained at the pool as a teenager, has also backed the campaign. Writing on Instagram, she said it would be "heartbreaking" to see it go.

The National Lidos Trust said it had offered to help the council apply for lottery money but had not had a reply.

A council spokesman said officers had responded to the trust in February. He confirmed that the sale was subject to planning permission and that no work would start before next spring.

In his report to cabinet, the council's head of property, Neil Rushworth, described the building as "beyond economic repair".

One cabinet member, Cllr Fiona Best, abstained. She said afterwards that she had been "torn" and that her heart was with the campaigners.

"I had my first kiss behind that cafe," she joked. "But I've seen the numbers and they are what they are."

Mrs Eastwood said: "We're not going away. They'll have to build those houses round us."
]],
  quotes = {
    { "to fight on as council backs", kind = "indirect", stance = "promises" },
    { "to fight on after councillors backed", speaker = "Friends of Kelderby Lido", kind = "indirect", stance = "promises" },
    { "repairs would cost more than £5 million", speaker = "Derek Sugden", kind = "indirect", to = "the meeting" },
    { "We've looked at every option", speaker = "Derek Sugden", kind = "direct" },
    { "If we keep the lido we have", speaker = "Derek Sugden", kind = "direct" },
    { "the council has exaggerated the repair bill", speaker = "Friends of Kelderby Lido", kind = "indirect" },
    { "a survey by its own engineer", speaker = "Pauline Eastwood", kind = "indirect" },
    { "They've had that report since January", speaker = "Pauline Eastwood", kind = "direct", via = { "Courier" } },
    { "It's a disgrace, it really is", speaker = "Pauline Eastwood", kind = "direct" },
    { "the group was taking legal advice", speaker = "Pauline Eastwood", kind = "indirect" },
    { "a third of them would be affordable", speaker = "Simon Laycock", kind = "indirect" },
    { "Art Deco entrance would be kept", speaker = "Simon Laycock", kind = "indirect" },
    { "We understand the strength of feeling", speaker = "Simon Laycock", kind = "direct" },
    { "selling off the family silver", speaker = "Shabana Mirza", kind = "mixed" },
    { "why the decision had been brought forward", speaker = "Shabana Mirza", kind = "indirect", stance = "asks" },
    { "the timing was political", speaker = "Derek Sugden", kind = "indirect", stance = "denies" },
    { "offer ran out at the end", speaker = "Derek Sugden", kind = "indirect" },
    { "I've been going all my life", speaker = "Jean Holroyd", kind = "direct" },
    { "My grandchildren learned there", speaker = "Jean Holroyd", kind = "direct" },
    { "I could have wept when they", speaker = "Jean Holroyd", kind = "direct" },
    { "heartbreaking", speaker = "Katie Bramhall", kind = "mixed", via = { "Instagram" } },
    { "it had offered to help the council", speaker = "National Lidos Trust", kind = "indirect" },
    { "officers had responded to the trust", speaker = "council spokesman", principal = "Kelderby Borough Council", kind = "indirect" },
    { "the sale was subject to planning permission", speaker = "council spokesman", principal = "Kelderby Borough Council", kind = "indirect", stance = "confirms" },
    { "no work would start before next spring", speaker = "council spokesman", principal = "Kelderby Borough Council", kind = "indirect", stance = "confirms" },
    { "beyond economic repair", speaker = "Neil Rushworth", kind = "mixed" },
    { "torn", speaker = "Fiona Best", kind = "mixed" },
    { "her heart was with the campaigners", speaker = "Fiona Best", kind = "mixed" },
    { "I had my first kiss behind that cafe", speaker = "Fiona Best", kind = "direct" },
    { "But I've seen the numbers and", speaker = "Fiona Best", kind = "direct" },
    { "We're not going away", speaker = "Pauline Eastwood", kind = "direct" },
    { "They'll have to build those houses", speaker = "Pauline Eastwood", kind = "direct" },
  },
  none = { "Blue Lagoon", "has been shut since September 2022" },
}

-- A BBC-like local story: paragraphs of one sentence, campaigners, a council leader, a firm, an MP's post.
return {
  published = "2024-05-29",
  text = [[
Swimmers 'heartbroken' as 1930s lido shuts for good

Gemma Ainscough
BBC News, Wenlow

Swimmers say they are "heartbroken" after a council announced that an outdoor pool which has been open for almost 90 years will close for good.

Wenlow Lido, which opened in 1935, needs repairs costing an estimated £2.4m.

Stoneshire Council said it could not justify the spending when it was facing a budget gap of £19m.

A petition against the closure has gathered more than 11,000 signatures.

Pauline Dibb, who chairs the Friends of Wenlow Lido, said the decision was "an act of vandalism".

"I learned to swim here, my children learned to swim here," she told BBC Radio Stoneshire.

"There are people in their eighties who come every single morning, and for some of them it's the only conversation they'll have all day."

Ms Dibb, 67, said the group had offered to run the pool itself but had never received a reply.

Council leader Martin Goodliffe denied that the offer had been ignored.

"We looked at it very carefully," he said.

"It was a heartfelt proposal, but it didn't contain a business plan."

The Conservative councillor added that he understood the strength of feeling in the town.

Engineering firm Tallis Brook, which inspected the pool in January, found that it was losing 40,000 litres of water a day.

Lib Dem MP Shazia Mirwani called on the council to pause the closure until a public meeting had been held.

In a post on Facebook, she wrote: "Once the water is gone, it is gone. Wenlow deserves better than this."

Retired postman Ken Yallop has swum at the lido since the 1960s.

"It's eleven degrees in there in April," he said, "and you come out feeling like a king."

A final decision on the future of the site is expected in the autumn.
]],
  quotes = {
    { "heartbroken\" after a council", kind = "mixed" },
    { "it could not justify the spending", speaker = "Stoneshire Council", kind = "indirect" },
    { "an act of vandalism", speaker = "Pauline Dibb", kind = "mixed" },
    { "I learned to swim here", speaker = "Pauline Dibb", via = { "BBC Radio Stoneshire" }, kind = "direct" },
    { "There are people in their eighties", speaker = "Pauline Dibb", kind = "direct" },
    { "the group had offered to run the pool itself", speaker = "Pauline Dibb", kind = "indirect" },
    { "that the offer had been ignored", speaker = "Martin Goodliffe", stance = "denies", kind = "indirect" },
    { "We looked at it very carefully", speaker = "Martin Goodliffe", kind = "direct" },
    { "It was a heartfelt proposal", speaker = "Martin Goodliffe", kind = "direct" },
    { "he understood the strength of feeling", speaker = "Martin Goodliffe", kind = "indirect" },
    { "it was losing 40,000 litres", speaker = "Tallis Brook", kind = "indirect" },
    { "to pause the closure", speaker = "Shazia Mirwani", stance = "demands", kind = "indirect" },
    { "Once the water is gone, it is gone", speaker = "Shazia Mirwani", via = { "Facebook" }, kind = "direct" },
    { "It's eleven degrees in there", speaker = "Ken Yallop", kind = "direct" },
  },
}

-- Westminster, broadsheet, curly double quotes: backbench revolt over a bus fund; anonymous MPs, official spokesperson, a source close to a minister.
return {
  published = "2025-03-12",
  text = [[
Labour MPs threaten to rebel over cuts to rural bus fund

Ministers are facing the threat of a sizeable backbench rebellion over plans to scrap a £340m fund that keeps rural bus routes running, with some Labour MPs warning that the cut would be “electoral suicide” in seats the party won narrowly last year.

The transport secretary, Helena Marsh, told MPs on Tuesday that the scheme would close at the end of the financial year and be replaced by a smaller, targeted grant. She said the current system was “wasteful, poorly designed and does not reach the people who need it most”.

But the announcement prompted an immediate backlash, with at least 35 Labour backbenchers signing a letter to the chancellor calling for a rethink. One former minister said they had been “inundated” with emails from constituents. “I’ve never known anything like it,” they said. “People who never write to their MP are writing to their MP.”

Danny Orrell, the MP for Wenbury and Thorne, who organised the letter, said colleagues would not be bought off with “warm words and a review”.

“In my patch the bus is the only way to get to the hospital, the college and the jobcentre,” he said. “We were elected to fix public services. If we can’t keep the number 14 going, what exactly are we for?”

Asked whether he would vote against the government when the regulations come before the Commons next month, Orrell said: “I hope it doesn’t come to that. But yes.”

Downing Street sought to play down talk of a split. The prime minister’s official spokesperson said ministers would “continue to engage with colleagues” but that there were no plans to revisit the decision. He would not say if rebels would lose the whip.

The row comes at an awkward moment for the chancellor, Stephen Adair, who will deliver his spring statement in a fortnight. Treasury officials have privately conceded that the saving is already baked into the forecasts.

In the Commons, the shadow transport secretary, Sir Giles Pennington, accused Marsh of “waging war on the countryside”. He asked her to publish the department’s own assessment of how many routes would disappear. Marsh replied that the figures would be released “in due course”, to jeers from the opposition benches.

The Liberal Democrats, who hold a string of rural seats in the south-west, believe the issue could be as damaging as the row over winter fuel payments. Their transport spokesperson, Carys Lloyd-Evans, said: “This is a government run by people who have never waited an hour in the rain for a bus that doesn’t turn up.”

Analysis published this week by the Fair Routes Foundation suggested that 412 services in England were at risk, two-thirds of them in areas with no railway station. Its director, Mohammed Iqbal, said the true number was likely to be higher because councils had yet to finalise their budgets.

Not everyone on the Labour benches is unhappy. One MP from the 2024 intake described the letter as “performative” and predicted that most of those who signed it would fall into line. “They’ll huff and they’ll puff,” the MP said.

A source close to Marsh insisted she had fought for more money. “Helena went in to bat for buses and got the best deal she could,” the source said. “The alternative was nothing.”

The Department for Transport has been contacted for comment.
]],
  quotes = {
    { "the cut would be", speaker = "some Labour MPs", kind = "mixed" },
    { "electoral suicide", speaker = "some Labour MPs", kind = "mixed" },
    { "the scheme would close at the end", speaker = "Helena Marsh", kind = "indirect", to = "MPs", when = "2025-03-11" },
    { "the current system was", speaker = "Helena Marsh", kind = "mixed" },
    { "wasteful, poorly designed and does not", speaker = "Helena Marsh", kind = "mixed" },
    { "calling for a rethink", speaker = "at least 35 Labour backbenchers", kind = "indirect", stance = "demands" },
    { "they had been “inundated” with emails", speaker = "One former minister", kind = "mixed" },
    { "I’ve never known anything like it", speaker = "One former minister", kind = "direct" },
    { "People who never write to their MP", speaker = "One former minister", kind = "direct" },
    { "colleagues would not be bought off", speaker = "Danny Orrell", kind = "mixed" },
    { "warm words and a review", speaker = "Danny Orrell", kind = "mixed" },
    { "In my patch the bus is the only", speaker = "Danny Orrell", kind = "direct" },
    { "We were elected to fix public services", speaker = "Danny Orrell", kind = "direct" },
    { "If we can’t keep the number 14", speaker = "Danny Orrell", kind = "direct" },
    { "I hope it doesn’t come to that", speaker = "Danny Orrell", kind = "direct" },
    { "But yes", speaker = "Danny Orrell", kind = "direct" },
    { "continue to engage with colleagues", speaker = "prime minister’s official spokesperson", principal = "prime minister", kind = "mixed" },
    { "there were no plans to revisit", speaker = "prime minister’s official spokesperson", principal = "prime minister", kind = "indirect" },
    { "rebels would lose the whip", speaker = "prime minister’s official spokesperson", principal = "prime minister", kind = "indirect", stance = "declines" },
    { "the saving is already baked into", speaker = "Treasury officials", kind = "indirect" },
    { "waging war on the countryside", speaker = "Giles Pennington", kind = "mixed" },
    { "publish the department’s own assessment", speaker = "Giles Pennington", kind = "indirect", to = "her" },
    { "the figures would be released", speaker = "Helena Marsh", kind = "mixed" },
    { "in due course", speaker = "Helena Marsh", kind = "mixed" },
    { "the issue could be as damaging as", speaker = "Liberal Democrats", kind = "indirect", stance = "believes" },
    { "This is a government run by people", speaker = "Carys Lloyd-Evans", kind = "direct" },
    { "412 services in England were at risk", speaker = "Fair Routes Foundation", kind = "indirect" },
    { "the true number was likely to be", speaker = "Mohammed Iqbal", kind = "indirect" },
    { "performative", speaker = "One MP from the 2024 intake", kind = "mixed" },
    { "most of those who signed it would", speaker = "One MP from the 2024 intake", kind = "indirect", stance = "predicts" },
    { "They’ll huff and they’ll puff", speaker = "One MP from the 2024 intake", kind = "direct" },
    { "she had fought for more money", speaker = "source close to Marsh", kind = "indirect", stance = "asserts" },
    { "Helena went in to bat for buses", speaker = "source close to Marsh", kind = "direct" },
    { "The alternative was nothing", speaker = "source close to Marsh", kind = "direct" },
  },
  none = { "Downing Street sought to play down talk", "The row comes at an awkward moment", "has been contacted for comment", "Not everyone on the Labour benches is unhappy" },
}

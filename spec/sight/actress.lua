-- British weekend interview, curly double quotes, present tense: an actor talks; a director, a co-star, an old interview, an agent.
return {
  published = "2025-07-12",
  text = [[
Naomi Ashdown: “I was told I’d never work again. I quite enjoyed the rest”

Naomi Ashdown arrives at the café ten minutes early, orders a pot of tea and apologises for the state of her hands. She has been digging up a patio. “It’s cheaper than therapy,” she says, “and at the end of it you’ve got somewhere to put a shed.”

At 46, she is about to become very famous for the second time. In The Lamplighters, which begins on ITV next Sunday, she plays a widowed detective in 1950s Glasgow. The Guardian has called her performance “a masterclass in keeping still”.

She says she almost turned it down. “I read the first page and thought, not another dead girl,” she admits. “Then I got to the last page and I’d missed my stop.”

The director, Callum Reid, had to ask her three times. “Naomi says no the way other people say hello,” he tells me over the phone. He believes she is the best actor of her generation, and the least impressed by it.

Ashdown grew up above a launderette in Stockport, the third of five children. Her father, a lorry driver, thought acting was a hobby. Her mother, she says, thought it was a disease.

She was 23 when she was cast in the soap Canal Street, and 29 when she was written out of it. A tabloid reported that she had thrown a kettle at a producer. She has always denied it.

“It was a toaster,” she says now, and laughs. “No, it wasn’t anything. I asked to be paid the same as the men, and a week later I’d fallen down a lift shaft.”

Did nobody stick up for her? She thinks about it for a while. “People sent lovely texts,” she says.

In an interview with the Radio Times in 2011, she said she would never go back to television. What changed? Money, she says, and boredom. She spent six years working in a garden centre outside Buxton, where customers would tell her that she looked a bit like Naomi Ashdown.

“I used to say, ‘I get that a lot,’ ” she says.

Her co-star Idris Mbatha, who is 24, says he learnt more from her in a fortnight than in three years of drama school. “She told me to stop acting with my eyebrows,” he says. “Nobody had ever mentioned my eyebrows.”

Ashdown is less forthcoming about her marriage to the musician Jon Tarrant, which ended last year. Her agent has warned me not to ask. When I do, she says only that they are still friends and that he got the dog.

Is she happy? “I’m tired, my back hurts and I’ve got a shed,” she says. “So, yes.”

A second series has not been confirmed, though a source at the production company says that scripts are being written. Ashdown claims to know nothing about it. She insists that she would not mind if the phone stopped ringing again.

“There’s always the other half of the patio,” she says, and asks for the bill.

The Lamplighters starts on ITV on 20 July
]],
  quotes = {
    { "I was told I’d never work again", speaker = "Naomi Ashdown", kind = "direct" },
    { "the state of her hands", speaker = "Naomi Ashdown", kind = "indirect" },
    { "It’s cheaper than therapy", speaker = "Naomi Ashdown", kind = "direct" },
    { "and at the end of it you’ve got", speaker = "Naomi Ashdown", kind = "direct" },
    { "a masterclass in keeping still", speaker = "Guardian", kind = "mixed" },
    { "she almost turned it down", speaker = "Naomi Ashdown", kind = "indirect" },
    { "I read the first page and thought", speaker = "Naomi Ashdown", kind = "direct", stance = "confirms" },
    { "Then I got to the last page", speaker = "Naomi Ashdown", kind = "direct" },
    { "Naomi says no the way other people", speaker = "Callum Reid", kind = "direct" },
    { "she is the best actor of her generation", speaker = "Callum Reid", kind = "indirect", stance = "believes" },
    { "acting was a hobby", kind = "indirect", stance = "believes" },
    { "thought it was a disease", speaker = "Naomi Ashdown", kind = "indirect" },
    { "she had thrown a kettle at a producer", speaker = "tabloid", kind = "indirect" },
    { "It was a toaster", speaker = "Naomi Ashdown", kind = "direct" },
    { "No, it wasn’t anything", speaker = "Naomi Ashdown", kind = "direct" },
    { "People sent lovely texts", speaker = "Naomi Ashdown", kind = "direct" },
    { "she would never go back to television", speaker = "Naomi Ashdown", kind = "indirect", via = { "Radio Times" }, when = "2011" },
    { "Money", speaker = "Naomi Ashdown", kind = "indirect" },
    { "she looked a bit like Naomi Ashdown", speaker = "customers", kind = "indirect", to = "her" },
    { "I used to say", speaker = "Naomi Ashdown", kind = "direct" },
    { "he learnt more from her in a fortnight", speaker = "Idris Mbatha", kind = "indirect" },
    { "She told me to stop acting", speaker = "Idris Mbatha", kind = "direct" },
    { "Nobody had ever mentioned my eyebrows", speaker = "Idris Mbatha", kind = "direct" },
    { "not to ask", kind = "indirect", to = "me" },
    { "they are still friends", speaker = "Naomi Ashdown", kind = "indirect" },
    { "I’m tired, my back hurts", speaker = "Naomi Ashdown", kind = "direct" },
    { "So, yes", speaker = "Naomi Ashdown", kind = "direct" },
    { "scripts are being written", speaker = "source at the production company", kind = "indirect" },
    { "to know nothing about it", speaker = "Naomi Ashdown", kind = "indirect" },
    { "she would not mind if the phone", speaker = "Naomi Ashdown", kind = "indirect" },
    { "There’s always the other half", speaker = "Naomi Ashdown", kind = "direct" },
  },
  none = { "orders a pot of tea", "starts on ITV on 20 July" },
}

-- A football transfer story: a head coach, a player's post, an agent to a paper, a director, a pundit.
return {
  published = "2024-01-30",
  text = [[
Okundaye wants to go but Ashby boss says striker is 'not for sale'

Ashby Athletic head coach Henrik Solvang says Tobi Okundaye will not leave the club this month, despite the striker handing in a transfer request.

Okundaye, 23, has been the subject of two bids from Portmere City, the latest of which is understood to be worth £38m.

"He is not for sale, I have said this three times," Solvang told reporters on Tuesday. "If I say it a fourth time, will you stop asking?"

The Dane confirmed that the Nigeria international had trained alone on Monday but insisted there was no rift between them.

"Tobi is a good boy. He is badly advised, maybe," he said.

Okundaye posted a picture of an hourglass on Instagram over the weekend, along with the words: "Respect goes both ways."

"In the summer they told us that he could leave in January for the right price," his agent, Rui Falcato, told A Bola. "Now the right price is on the table and nobody opens the door."

Ashby deny that there was any such agreement.

Portmere sporting director Claire Hannaway refused to discuss the player when asked about him on Friday. But she admitted that her side needed a forward before Thursday's deadline.

"We'll do something," she said. "It won't be something silly."

According to L'Equipe, Lyonnais are also monitoring the situation and could make a loan offer.

Former Ashby captain Des Wrigley believes the club should cash in.

"You can't keep a lad who doesn't want to be there," Wrigley said on the Far Post podcast. "I've been in that dressing room. It spreads."

Okundaye scored 14 goals in 22 appearances before Christmas.

Ashby travel to Holm Park on Saturday. Asked if Okundaye would be in the squad, Solvang replied: "If he runs, he plays."
]],
  quotes = {
    { "will not leave the club this month", speaker = "Henrik Solvang", kind = "indirect" },
    { "He is not for sale", speaker = "Henrik Solvang", to = "reporters", when = "2024-01-30", kind = "direct" },
    { "had trained alone on Monday", speaker = "Henrik Solvang", stance = "confirms", kind = "indirect" },
    { "there was no rift between them", speaker = "Henrik Solvang", stance = "asserts", kind = "indirect" },
    { "Tobi is a good boy", speaker = "Henrik Solvang", kind = "direct" },
    { "Respect goes both ways", speaker = "Tobi Okundaye", via = { "Instagram" }, kind = "direct" },
    { "In the summer they told us", speaker = "Rui Falcato", via = { "A Bola" }, kind = "direct" },
    { "there was any such agreement", stance = "denies", kind = "indirect" },
    { "her side needed a forward", speaker = "Claire Hannaway", kind = "indirect" },
    { "It won't be something silly", speaker = "Claire Hannaway", kind = "direct" },
    { "are also monitoring the situation", speaker = "L'Equipe", kind = "indirect" },
    { "the club should cash in", speaker = "Des Wrigley", stance = "believes", kind = "indirect" },
    { "You can't keep a lad", speaker = "Des Wrigley", kind = "direct" },
    { "If he runs, he plays", speaker = "Henrik Solvang", kind = "direct" },
  },
}

-- BBC-like science report, straight double quotes: a cave discovery; lead author, journal, outside expert, sceptic, minister, funder.
return {
  published = "2024-08-15",
  text = [[
Cave footprints show children lived in Ice Age Wales, scientists say

Footprints found deep inside a cave in south Wales were left by a group of children more than 14,000 years ago, scientists say.

The 38 prints, pressed into a layer of soft clay, are the oldest ever discovered in Wales, according to a team led by Cardiff's Taff University.

They were spotted by two hobby cavers who had squeezed through a gap barely 30cm wide.

"I shone my torch down and saw toes," said Gareth Pugh, a plumber from Brecon. "I shouted to Mel that somebody had been in before us. She said not to be so daft."

His caving partner, Melanie Stroud, said they had both gone silent when they realised what they were looking at.

The findings, published in the journal Quaternary Discoveries, suggest that families followed herds of reindeer into the region soon after the ice began to retreat. Until now, most researchers had thought that only small parties of adult hunters came so far north.

"This changes the picture completely," said lead author Dr Eleri Vaughan. "You don't take a five-year-old on a raid. If the children are here, everyone is here."

Dr Vaughan said the smallest foot was 15cm long and belonged to a child of about four or five. One set of prints appears to show an older child carrying a younger one, she added.

The date was obtained from charcoal found in the same layer. The paper concludes that the prints were made "within a single season, and possibly a single afternoon".

Prof Matthias Brandl, of the University of Innfeld in Austria, who was not part of the team, called it "a wonderful discovery".

"Bones tell you how people died," he told BBC News. "Footprints tell you how they lived."

However, not everyone is convinced by the date. Dr Rosamund Keane, of Queen's College Armagh, warned that charcoal could be washed into caves from older deposits.

"I would want to see three or four more samples before I rewrote any textbooks," she said. She added that she did not doubt the prints themselves were genuine.

Dr Vaughan acknowledged that more dating was needed and said her team would return to the site in the spring.

The location is being kept secret to protect it from visitors. The cavers have nicknamed the chamber "the Nursery", and have been asked by Natural Heritage Wales not to publish their photographs.

A spokeswoman for the agency said even a single careless step could destroy evidence that had survived since the Ice Age. It is considering whether to seal the entrance, she said.

Wales's culture secretary, Huw Prosser, described the find as "thrilling" and said a replica would be made for the national museum.

"I hope every schoolchild in Wales gets to put their own foot next to it," he wrote on X.

The research was funded by the Lewes Trust. Its director, Amina Farouk, said the trust had agreed to pay for a second season of work.

Mr Pugh believes there is more to be found. "There's a draught coming from the back wall," he said. "And a draught always comes from somewhere."
]],
  quotes = {
    { "Cave footprints show children lived", speaker = "scientists", kind = "indirect" },
    { "were left by a group of children", speaker = "scientists", kind = "indirect", stance = "asserts" },
    { "are the oldest ever discovered in Wales", kind = "indirect" },
    { "I shone my torch down", speaker = "Gareth Pugh", kind = "direct", stance = "asserts" },
    { "I shouted to Mel that somebody", speaker = "Gareth Pugh", kind = "direct" },
    { "they had both gone silent", speaker = "Melanie Stroud", kind = "indirect" },
    { "families followed herds of reindeer", speaker = "findings", kind = "indirect", via = { "Quaternary Discoveries" } },
    { "only small parties of adult hunters", speaker = "most researchers", kind = "indirect", stance = "believes" },
    { "This changes the picture completely", speaker = "Eleri Vaughan", kind = "direct", stance = "asserts" },
    { "You don't take a five-year-old", speaker = "Eleri Vaughan", kind = "direct" },
    { "the smallest foot was 15cm long", speaker = "Eleri Vaughan", kind = "indirect", stance = "asserts" },
    { "One set of prints appears to show", speaker = "Eleri Vaughan", kind = "indirect" },
    { "the prints were made", speaker = "paper", kind = "mixed" },
    { "a wonderful discovery", speaker = "Matthias Brandl", kind = "mixed" },
    { "Bones tell you how people died", speaker = "Matthias Brandl", kind = "direct", via = { "BBC News" } },
    { "Footprints tell you how they lived", speaker = "Matthias Brandl", kind = "direct", via = { "BBC News" } },
    { "charcoal could be washed into caves", speaker = "Rosamund Keane", kind = "indirect" },
    { "I would want to see three or four", speaker = "Rosamund Keane", kind = "direct" },
    { "she did not doubt the prints themselves", speaker = "Rosamund Keane", kind = "indirect" },
    { "more dating was needed", speaker = "Eleri Vaughan", kind = "indirect", stance = "confirms" },
    { "her team would return to the site", speaker = "Eleri Vaughan", kind = "indirect" },
    { "not to publish their photographs", speaker = "Natural Heritage Wales", kind = "indirect" },
    { "even a single careless step", speaker = "spokeswoman for the agency", principal = "Natural Heritage Wales", kind = "indirect" },
    { "It is considering whether to seal", speaker = "spokeswoman for the agency", principal = "Natural Heritage Wales", kind = "indirect" },
    { "thrilling", speaker = "Huw Prosser", kind = "mixed" },
    { "a replica would be made", speaker = "Huw Prosser", kind = "indirect" },
    { "I hope every schoolchild in Wales", speaker = "Huw Prosser", kind = "direct", via = { "X" } },
    { "the trust had agreed to pay", speaker = "Amina Farouk", kind = "indirect" },
    { "there is more to be found", speaker = "Gareth Pugh", kind = "indirect", stance = "believes" },
    { "There's a draught coming", speaker = "Gareth Pugh", kind = "direct" },
    { "And a draught always comes from", speaker = "Gareth Pugh", kind = "direct" },
  },
  none = { "the Nursery", "not everyone is convinced by the date" },
}

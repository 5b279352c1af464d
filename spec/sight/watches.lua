-- British red-top, straight double quotes: capitals, pals and insiders, an Instagram post, an agent for a star,
-- first names for everybody, odd verbs of saying ("grinned", "stormed", "rubbished").
return {
  published = "2024-08-19",
  text = [[
"I was such a MUG": Soap star Danny tells of towel chase after raiders

SOAP hunk Danny Croft has told how he pursued masked raiders down his drive in nothing but a bath towel - and got a lift home from a milkman.

The Harbour Lane star, 38, lost five watches worth £210,000 when three men smashed their way into his Cheshire mansion on Thursday.

"I was in the bath and I heard glass go," he told the Mirror. "I shouted, 'Take what you want!' and then I thought, hang on, not the Patek. So I went after them."

Danny admitted it was a daft thing to do. "My mum hasn't stopped shouting at me," he said.

Model fiancée Keira Vance was on a shoot in Ibiza when it happened. The 31-year-old revealed on Instagram that she found out from a fan.

She wrote: "Woke up to 600 messages. He is safe, he is an idiot and I love him. Please give us some space x"

A pal of the couple said: "Keira's in bits. She's begged him to move out of that house. She told him back in March the gates were useless and he laughed it off."

Another insider claimed the gang must have known he was at home. "They went straight to the dressing room. Nobody finds that room by luck," the source said.

Cheshire Police confirmed that a silver Audi had been found burned out near Knutsford. A spokeswoman for the force said: "Three males are believed to have made off on foot. We would ask anyone with dashcam footage to come forward."

The so-called "Rolex Rippers", who terrorised the county two years ago, are still behind bars.

But neighbour Pauline Gregson, 72, has her own theory. "There's been a drone up here every night for a fortnight," she said. "I rang the council and they told me it was probably a heron."

Cheshire East Council denied any member of staff had said so.

Milkman Gary Tebb, who found the actor limping along the A50, said he didn't recognise him at first.

"I asked if he'd had a good night," Gary laughed. "He said he'd had better."

Danny's agent Simone Fairley last night rubbished online claims that the robbery was a stunt to plug his new game show, Beat The Safe.

"Anyone suggesting that should be ashamed of themselves," she stormed.

Bosses at ITV insisted filming would go ahead as planned - though one crew member whispered that the first prize, a watch, had been quietly swapped for a cruise.

Danny has offered a £20,000 reward and vowed to wear his next timepiece "on a bit of string round my neck like a normal person".

Asked if he would do it all again, the heart-throb grinned: "Only if I had my trousers on."
]],
  quotes = {
    { "I was such a MUG", speaker = "Danny Croft", kind = "direct" },
    { "he pursued masked raiders down his drive", speaker = "Danny Croft", kind = "indirect" },
    { "I was in the bath", speaker = "Danny Croft", kind = "direct", via = { "Mirror" } },
    { "I shouted, 'Take what you want!'", speaker = "Danny Croft", kind = "direct" },
    { "it was a daft thing to do", speaker = "Danny Croft", kind = "indirect", stance = "confirms" },
    { "My mum hasn't stopped shouting at me", speaker = "Danny Croft", kind = "direct", stance = "asserts" },
    { "she found out from a fan", speaker = "Keira Vance", kind = "indirect", via = { "Instagram" } },
    { "Woke up to 600 messages", speaker = "Keira Vance", kind = "direct" },
    { "She's begged him to move out", speaker = "pal of the couple", kind = "direct", stance = "asserts" },
    { "the gang must have known he was", speaker = "Another insider", kind = "indirect" },
    { "They went straight to the dressing room", speaker = "Another insider", kind = "direct" },
    { "a silver Audi had been found burned out", speaker = "Cheshire Police", kind = "indirect", stance = "confirms" },
    { "Three males are believed to have made off", speaker = "spokeswoman for the force", kind = "direct", principal = "Cheshire Police" },
    { "There's been a drone up here every night", speaker = "Pauline Gregson", kind = "direct", stance = "asserts" },
    { "I rang the council", speaker = "Pauline Gregson", kind = "direct" },
    { "any member of staff had said so", speaker = "Cheshire East Council", kind = "indirect", stance = "denies" },
    { "he didn't recognise him at first", speaker = "Gary Tebb", kind = "indirect", stance = "asserts" },
    { "I asked if he'd had a good night", speaker = "Gary Tebb", kind = "direct" },
    { "He said he'd had better", speaker = "Gary Tebb", kind = "direct" },
    { "the robbery was a stunt to plug", speaker = "Simone Fairley", kind = "indirect", stance = "denies", when = "2024-08-18TNI", principal = "Danny Croft" },
    { "Anyone suggesting that should be ashamed", speaker = "Simone Fairley", kind = "direct", principal = "Danny Croft" },
    { "filming would go ahead as planned", speaker = "Bosses at ITV", kind = "indirect" },
    { "the first prize, a watch, had been quietly", speaker = "one crew member", kind = "indirect" },
    { "on a bit of string round my neck", speaker = "Danny Croft", kind = "mixed", stance = "promises" },
    { "Only if I had my trousers on", speaker = "Danny Croft", kind = "direct" },
  },
  none = { "Rolex Rippers", "has her own theory" },
}

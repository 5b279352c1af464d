-- A British tabloid-sport press conference: curly single quotes, a foreign manager, a rival, a club website, a nested quote.
return {
  published = "2024-03-15",
  text = [[
Brandao refuses to rule Oduya out of derby as manager blasts early kick-off

By Stuart Pilbeam

Paulo Brandao will give Kieran Oduya until the morning of the game to prove his fitness for Saturday’s derby against Thornaby, but admitted that the Wexborough captain was ‘a big, big doubt’.

The 27-year-old limped out of Tuesday’s draw at Castleford Vale with a hamstring injury and has trained only once since.

‘Kieran is a machine, but also the machine has to go to the garage sometimes,’ said Brandao at his press conference on Friday. ‘He ran yesterday. He didn’t run like Kieran, he ran like me. So we wait.’

Would he gamble on a player who has started every match this season?

‘If it is a final, yes,’ the Portuguese replied. ‘In March, no. I have seen managers win a derby and lose a season.’

Oduya himself is desperate to play. ‘The gaffer told me, “You’re my captain on one leg”, and that’s all I needed to hear,’ he told the club’s website on Thursday.

Wexborough, who are third, have taken five points from their last four matches, and Brandao believes tiredness is to blame. He described the 12.30pm start as ‘crazy’ and claimed that the people who make the fixture list ‘have never warmed up at 11 in the morning’.

‘I don’t blame TV, they pay for everything, they pay for my house,’ he said. ‘But ask the players. Ask the doctors. Nobody asks, eh?’

His opposite number, Des Whitlock, had little sympathy.

‘We’ve played at half-twelve six times and I’ve not heard a peep from him,’ the Thornaby boss told Sky Sports. ‘It’s half-twelve for us as well, last time I looked.’

Brandao, whose contract runs out in the summer of 2025, also denied that he had agreed to take over at Benfica. The Lisbon newspaper A Bola claimed on Thursday that the 49-year-old had shaken hands on a three-year deal.

‘I read that I bought a house in Cascais,’ he said. ‘My wife asked me which room is hers.’

Chairman Gavin Pelham-Rooke insisted last month that there had been no approach for his manager, but sources close to the board say that talks over a new deal have stalled.

The dressing room, at least, is not in doubt. ‘The lads love him,’ said goalkeeper Joel Hartigan. ‘He bawls you out on the Monday and he’s asking after your mum on the Tuesday.’

Saturday’s match, known in these parts as the ‘Battle of the Bridge’, will be the first since five supporters were hurt in clashes outside the ground in October. Northshire Police plan to keep the away end shut in for 45 minutes after the final whistle.

The Thornaby Independent Supporters’ Association called the measure ‘a detention without a crime’. Chief Inspector Lorraine Habgood was having none of it.

‘Nobody is being detained,’ she said. ‘People are being asked to finish their pies.’

Brandao was asked if he had a message for the fans. ‘Yes,’ he said. ‘Sing, drink a little, go home to your mothers.’
]],
  quotes = {
    { "a big, big doubt", speaker = "Paulo Brandao", kind = "mixed" },
    { "Kieran is a machine", speaker = "Paulo Brandao", when = "2024-03-15", kind = "direct" },
    { "He didn’t run like Kieran", speaker = "Paulo Brandao", kind = "direct" },
    { "If it is a final, yes", speaker = "Paulo Brandao", kind = "direct" },
    { "I have seen managers win a derby", speaker = "Paulo Brandao", kind = "direct" },
    { "You’re my captain on one leg", speaker = "Paulo Brandao", kind = "direct" },
    { "and that’s all I needed to hear", speaker = "Kieran Oduya", when = "2024-03-14", kind = "direct" },
    { "tiredness is to blame", speaker = "Paulo Brandao", stance = "believes", kind = "indirect" },
    { "crazy", speaker = "Paulo Brandao", kind = "mixed" },
    { "have never warmed up at 11 in the morning", speaker = "Paulo Brandao", kind = "mixed" },
    { "I don’t blame TV", speaker = "Paulo Brandao", kind = "direct" },
    { "But ask the players", speaker = "Paulo Brandao", kind = "direct" },
    { "I’ve not heard a peep from him", speaker = "Des Whitlock", via = { "Sky Sports" }, kind = "direct" },
    { "It’s half-twelve for us as well", speaker = "Des Whitlock", kind = "direct" },
    { "he had agreed to take over at Benfica", speaker = "Paulo Brandao", stance = "denies", kind = "indirect" },
    { "had shaken hands on a three-year deal", speaker = "A Bola", when = "2024-03-14", kind = "indirect" },
    { "I read that I bought a house", speaker = "Paulo Brandao", kind = "direct" },
    { "My wife asked me which room is hers", speaker = "Paulo Brandao", kind = "direct" },
    { "there had been no approach for his manager", speaker = "Gavin Pelham-Rooke", stance = "asserts", kind = "indirect" },
    { "talks over a new deal have stalled", speaker = "sources close to the board", kind = "indirect" },
    { "The lads love him", speaker = "Joel Hartigan", kind = "direct" },
    { "a detention without a crime", speaker = "Thornaby Independent Supporters’ Association", kind = "mixed" },
    { "Nobody is being detained", speaker = "Lorraine Habgood", kind = "direct" },
    { "People are being asked to finish", speaker = "Lorraine Habgood", kind = "direct" },
    { "Sing, drink a little", speaker = "Paulo Brandao", kind = "direct" },
  },
  none = { "Battle of the Bridge" },
}

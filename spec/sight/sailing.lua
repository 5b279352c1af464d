-- Scottish daily, straight single quotes: a ferry out of service; operator, hotelier, GP, minister, a leaked report.
return {
  published = "2025-06-12",
  text = [[
Another month without a boat for Scarra

Islanders have demanded an apology from the ferry operator HebLink after it announced that its largest vessel would be out of service until at least mid-July.

The MV Corran Isle, which normally makes three sailings a day between Portnish and Scarra, has been in dry dock since April with gearbox trouble. HebLink said on Tuesday that a replacement part had been 'delayed in transit'.

'We are very sorry for the disruption this is causing to our customers,' said Alasdair Reid, the company's operations director. 'Our crews are doing everything they can with the boats they have.'

But Mairi MacAskill, who runs the Harbour Hotel on Scarra, said she had lost almost 200 bookings. 'People ring up, they hear there's no boat and they go to Skye instead,' she said. 'I can't pay staff with apologies.'

Her chef, she said, had already gone back to Glasgow.

A spokesman for Scarra Community Council said the island was 'running out of patience'. He added that the shop had twice been left without milk.

Dr Fiona Galbraith, the island's GP, warned that patients were missing hospital appointments on the mainland. 'I had a lady of 84 who was turned away at the pier,' she told The Herald. 'That should not happen in 2025.'

At Holyrood on Wednesday, Highlands MSP Ewan Struthers asked what compensation would be offered. He said the government had 'let the islands down for the best part of 20 years'.

The transport minister, Lorna Baird, told MSPs that she shared their frustration. She promised a 'full and frank' meeting with islanders by the end of the month.

HebLink later confirmed it was in talks about chartering a catamaran from Norway, but would not say how much it would cost.

Union officials believe that the problems go deeper. The RMT's Scottish organiser, Gordon Pirie, said the fleet was too old and the workforce too small. 'You cannot run a lifeline service on sticking plaster,' he said.

An internal report seen by BBC Scotland found that the average age of the company's vessels was 27 years. It described the planning of repairs as 'reactive at best'.

The Scarra Games, billed as 'the friendliest day in the Hebrides', have been postponed.

'We'll hold them in September if there's a boat,' said the chieftain of the games, Angus John Morrison. 'If not, we'll have a very small tug of war.'
]],
  quotes = {
    { "an apology from the ferry operator", speaker = "Islanders", kind = "indirect", stance = "demands" },
    { "its largest vessel would be out of service", speaker = "HebLink", kind = "indirect" },
    { "a replacement part had been", speaker = "HebLink", kind = "mixed", when = "2025-06-10" },
    { "We are very sorry for the disruption", speaker = "Alasdair Reid", kind = "direct" },
    { "Our crews are doing everything they can", speaker = "Alasdair Reid", kind = "direct" },
    { "she had lost almost 200 bookings", speaker = "Mairi MacAskill", kind = "indirect" },
    { "People ring up, they hear", speaker = "Mairi MacAskill", kind = "direct" },
    { "I can't pay staff with apologies", speaker = "Mairi MacAskill", kind = "direct" },
    { "had already gone back to Glasgow", speaker = "Mairi MacAskill", kind = "indirect" },
    { "running out of patience", speaker = "spokesman for Scarra Community Council", kind = "mixed", principal = "Scarra Community Council" },
    { "the shop had twice been left without milk", speaker = "spokesman for Scarra Community Council", kind = "indirect", principal = "Scarra Community Council" },
    { "patients were missing hospital appointments", speaker = "Fiona Galbraith", kind = "indirect" },
    { "I had a lady of 84", speaker = "Fiona Galbraith", kind = "direct", via = { "Herald" } },
    { "That should not happen in 2025", speaker = "Fiona Galbraith", kind = "direct", via = { "Herald" } },
    { "what compensation would be offered", speaker = "Ewan Struthers", kind = "indirect", stance = "asks", when = "2025-06-11" },
    { "let the islands down for the best part", speaker = "Ewan Struthers", kind = "mixed" },
    { "she shared their frustration", speaker = "Lorna Baird", kind = "indirect", to = "MSPs" },
    { "meeting with islanders by the end", speaker = "Lorna Baird", kind = "mixed", stance = "promises" },
    { "it was in talks about chartering", speaker = "HebLink", kind = "indirect", stance = "confirms" },
    { "how much it would cost", speaker = "HebLink", kind = "indirect", stance = "declines" },
    { "the problems go deeper", speaker = "Union officials", kind = "indirect", stance = "believes" },
    { "the fleet was too old", speaker = "Gordon Pirie", kind = "indirect" },
    { "You cannot run a lifeline service", speaker = "Gordon Pirie", kind = "direct" },
    { "the average age of the company's vessels", speaker = "internal report", kind = "indirect", via = { "BBC Scotland" } },
    { "reactive at best", speaker = "internal report", kind = "mixed", via = { "BBC Scotland" } },
    { "We'll hold them in September", speaker = "Angus John Morrison", kind = "direct" },
    { "a very small tug of war", speaker = "Angus John Morrison", kind = "direct" },
  },
  none = { "the friendliest day in the Hebrides" },
}

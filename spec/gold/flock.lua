-- BBC News online regional crime story: one- and two-sentence paragraphs, "the force said", a farmer, a constable, a neighbour, a society.
return {
  published = "2023-11-22",
  text = [[
Farmer offers £5,000 reward after 116 sheep stolen

A farmer has said he is "heartbroken" after 116 pregnant ewes were stolen from a field in the Fens.

The animals were taken from land off Gedmoor Bank, near Saltby Drove, between 16:00 GMT on Sunday and 07:00 on Monday, Marshland Police said.

The force said the thieves would have needed at least one large livestock lorry and probably trained dogs.

Tom Belchamber, 41, said the flock had taken him and his late father 20 years to build up.

"I walked into the field and it was just silent," he said.

"My first thought was they'd got out. Then I saw the hurdles stacked by the gate, neat as you like, and I knew."

Mr Belchamber, who stands to lose about £30,000, is offering £5,000 for information leading to the return of the animals.

'Planned'

PC Leanne Skidby, from the force's rural crime team, said it was "the biggest single theft of its kind" in the county for a decade.

"This was carried out by people who know how to handle sheep," she said.

"Somebody will have been offered these animals this week. We would ask them to pick up the phone."

She added that officers were looking at CCTV footage from two garages on the main road to Peterborough.

Neighbour Gillian Toynton told BBC Radio Marshland she heard a lorry at about 02:30 but thought nothing of it.

"You get the sugar beet going past at all hours this time of year," she said.

"I feel terrible now."

The National Flockkeepers' Society said livestock theft had risen by 22% since 2020, with the total cost to farmers put at £2.9m.

Its regional adviser, Alastair Crewe, called on auction markets to check ear tags "every time, not just when it's convenient".

A spokesperson for Holbeck Livestock Market said it examined the papers of every animal it received and was "assisting police with their inquiries".

Sue Belchamber, the farmer's mother, said the theft had "knocked the stuffing out of him".

"He's been up every night since, sat in that field with a torch," she said.

"I told him, they won't come back, there's nothing left to take."

The local MP, Conservative Rupert Ancaster, said he would raise the case with the Home Office.

He said rural crime was too often treated as "a bit of bother about tractors".

Mr Belchamber said he had not decided whether to start again.

"Dad would have," he said.

The force has urged anyone with dashcam footage from the area to get in touch.
]],
  quotes = {
    { "heartbroken", speaker = "Tom Belchamber", kind = "mixed" },
    { "The animals were taken from land off Gedmoor Bank", speaker = "Marshland Police", kind = "indirect" },
    { "the thieves would have needed at least one", speaker = "Marshland Police", kind = "indirect" },
    { "the flock had taken him and his late father", speaker = "Tom Belchamber", kind = "indirect" },
    { "I walked into the field", speaker = "Tom Belchamber", kind = "direct" },
    { "Then I saw the hurdles stacked", speaker = "Tom Belchamber", kind = "direct" },
    { "the biggest single theft of its kind", speaker = "Leanne Skidby", kind = "mixed" },
    { "people who know how to handle sheep", speaker = "Leanne Skidby", kind = "direct" },
    { "Somebody will have been offered these animals", speaker = "Leanne Skidby", kind = "direct" },
    { "officers were looking at CCTV footage", speaker = "Leanne Skidby", kind = "indirect" },
    { "she heard a lorry at about 02:30", speaker = "Gillian Toynton", via = { "BBC Radio Marshland" },
      kind = "indirect" },
    { "You get the sugar beet going past", speaker = "Gillian Toynton", kind = "direct" },
    { "I feel terrible now", speaker = "Gillian Toynton", kind = "direct" },
    { "livestock theft had risen by 22% since 2020", speaker = "National Flockkeepers' Society", kind = "indirect" },
    { "every time, not just when it's convenient", speaker = "Alastair Crewe", to = "auction markets",
      kind = "mixed" },
    { "assisting police with their inquiries", principal = "Holbeck Livestock Market", kind = "mixed" },
    { "knocked the stuffing out of him", speaker = "Sue Belchamber", kind = "mixed" },
    { "sat in that field with a torch", speaker = "Sue Belchamber", kind = "direct" },
    { "there's nothing left to take", speaker = "Sue Belchamber", kind = "direct" },
    { "he would raise the case with the Home Office", speaker = "Rupert Ancaster", kind = "indirect" },
    { "a bit of bother about tractors", speaker = "Rupert Ancaster", kind = "mixed" },
    { "he had not decided whether to start again", speaker = "Tom Belchamber", kind = "indirect" },
    { "Dad would have", speaker = "Tom Belchamber", kind = "direct" },
    { "to get in touch", speaker = "Marshland Police", kind = "indirect" },
  },
  none = {
    "is offering £5,000 for information leading to the return of the animals",
  },
}

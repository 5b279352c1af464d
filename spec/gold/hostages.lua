-- A wire on freed hostages: agencies that cite, a deputy with a rank, a wife, a video, sources that contradict.
return {
  published = "2024-09-06",
  text = [[
Two kidnapped engineers freed in Tamarou after 47 days

NGOUMA, Tamarou, Sept 6 (Reuters) - Two Turkish engineers who were abducted from a solar plant in northern Tamarou in July have been released unharmed, the country's interior minister said on Friday.

"They are tired, they are thin and they are laughing," the minister, Fatouma Abarchi, told reporters at the military airfield in Ngouma. "No ransom was paid. I will say it again for those who write novels: no ransom was paid."

Three security sources contradicted her. One of them said that a sum "with six zeros" had been flown to the border in a helicopter.

The Turkish news agency Marmara, citing a tribal mediator, reported that the men had been handed over at a well near the village of In-Azawa.

The engineers, Levent Aksoylu, 51, and Serkan Dumanli, 29, work for Helioz, a company based in Izmir. Helioz confirmed that both would be flown home on Saturday but declined to say who had led the negotiations.

Aksoylu's wife, Nermin, said she had learned of the release from a neighbour. "The phone rang and I did not dare to pick it up," she told the broadcaster Kanal Ege. "Then I heard the whole street shouting."

A group calling itself the Banner of the Dunes claimed the kidnapping in August. In its video, a masked man accused Helioz of "stealing the sun" and demanded that the plant be closed.

The Turkish foreign ministry thanked Tamarou "for its patience and its discretion". Its spokesperson, Onur Keskiner, denied that Ankara had asked for an army raid.

Abarchi's deputy, Colonel Idrissa Malam Gana, went further. "There was no raid because there was nobody left to raid," he said. Asked if the kidnappers had been arrested, the colonel said some were "known to us".

Dumanli, who turned 29 in captivity, spoke only briefly. "I would like to call my mother, and then I would like to sleep," he said.

According to Radio Ngouma, which quoted an army doctor, he has lost 14 kilos.

Marit Oversveen, the director of the aid group Corridor, said the release changed nothing for the four foreigners who are still missing in the region. "Every ransom is an advertisement," she wrote on X.
]],
  quotes = {
    { "have been released unharmed", speaker = "Fatouma Abarchi", when = "2024-09-06", kind = "indirect" },
    { "They are tired, they are thin", speaker = "Fatouma Abarchi", to = "reporters", kind = "direct" },
    { "I will say it again for those", speaker = "Fatouma Abarchi", kind = "direct" },
    { "with six zeros", kind = "mixed" },
    { "the men had been handed over", speaker = "tribal mediator", via = { "Marmara" }, kind = "indirect" },
    { "both would be flown home", speaker = "Helioz", stance = "confirms", kind = "indirect" },
    { "who had led the negotiations", speaker = "Helioz", stance = "declines" },
    { "she had learned of the release", speaker = "Nermin", kind = "indirect" },
    { "Then I heard the whole street", speaker = "Nermin", kind = "direct" },
    { "stealing the sun", speaker = "masked man", kind = "mixed" },
    { "the plant be closed", speaker = "masked man", stance = "demands", kind = "indirect" },
    { "Ankara had asked for an army raid", speaker = "Onur Keskiner", principal = "Turkish foreign ministry",
      stance = "denies", kind = "indirect" },
    { "There was no raid because", speaker = "Idrissa Malam Gana", kind = "direct" },
    { "known to us", speaker = "Idrissa Malam Gana", kind = "mixed" },
    { "I would like to call my mother", speaker = "Serkan Dumanli", kind = "direct" },
    { "Every ransom is an advertisement", speaker = "Marit Oversveen", via = { "X" }, kind = "direct" },
  },
}

-- A war day report in an English-language daily: governors and a general staff on Telegram, monitors, a minister.
return {
  published = "2024-08-20",
  text = [[
Ostrevian strikes kill 9, injure 31 across Halychia over past day

By Daryna Koshelnyk

Ostrevian attacks on Halychia killed at least nine civilians and injured 31 others over the past day, regional authorities reported on Aug. 20.

Air defense units shot down 38 of the 45 drones launched overnight, the Air Force said.

In Sumivka Oblast, a glide bomb hit a clinic in the town of Bilohirne, killing two nurses, Governor Volodymyr Artyushenko said on Telegram. "They came to work the night shift because their colleagues were sick," he wrote.

Four people were killed in the city of Dnistrovsk, where a missile struck a nine-storey apartment block, according to local prosecutors. Mayor Borys Fylatenko said that a search for survivors was still under way on the morning of Aug. 20.

"We can hear somebody knocking," Fylatenko wrote on his Telegram channel. "As long as they knock, we dig."

In Kherivka Oblast, Governor Oleksandr Proshyn reported that 14 settlements had come under fire and that three people had been killed.

The Ostrevian Defense Ministry claimed that its forces had hit "temporary deployment points" of Halychian troops. It provided no evidence. Halychia's General Staff called the claim "a lie written before the launch."

The General Staff said on Facebook that 162 combat clashes had been recorded along the front line, a third of them near Pokrivsk.

Viktor Trehub, a spokesperson for the Eastern Command, told national television that the enemy had lost its momentum there. "They advance by a garden a day," he said. "Yesterday they did not get to the garden."

The monitoring group DeepMap offered a different picture. In a post on Aug. 19, it said that Ostrevian troops had entered the village of Novoselytsia.

Foreign Minister Iryna Havryliak said she would raise the clinic bombing at the United Nations Security Council this week. She dismissed a statement by her Ostrevian counterpart, Gennady Lukhmanov, who told reporters on Aug. 19 that Ostrevia "has never fought against hospitals."

"Let him come to Bilohirne and say it to the patients," Havryliak said.

Deputy Energy Minister Roman Andrusiak promised that power would be restored in the capital by nightfall. He did not say when the blackouts would end.
]],
  quotes = {
    { "killed at least nine civilians", speaker = "regional authorities", when = "2024-08-20", kind = "indirect" },
    { "shot down 38 of the 45 drones", speaker = "Air Force", kind = "indirect" },
    { "a glide bomb hit a clinic", speaker = "Volodymyr Artyushenko", via = { "Telegram" }, kind = "indirect" },
    { "They came to work the night shift", speaker = "Volodymyr Artyushenko", kind = "direct" },
    { "Four people were killed in the city", speaker = "local prosecutors", kind = "indirect" },
    { "a search for survivors was still under way", speaker = "Borys Fylatenko", kind = "indirect" },
    { "As long as they knock", speaker = "Borys Fylatenko", kind = "direct" },
    { "14 settlements had come under fire", speaker = "Oleksandr Proshyn", kind = "indirect" },
    { "its forces had hit", speaker = "Ostrevian Defense Ministry" },
    { "a lie written before the launch", speaker = "General Staff", kind = "mixed" },
    { "162 combat clashes had been recorded", speaker = "General Staff", via = { "Facebook" }, kind = "indirect" },
    { "the enemy had lost its momentum", speaker = "Viktor Trehub", principal = "Eastern Command",
      via = { "national television" }, kind = "indirect" },
    { "they did not get to the garden", speaker = "Viktor Trehub", kind = "direct" },
    { "had entered the village of Novoselytsia", speaker = "DeepMap", when = "2024-08-19", kind = "indirect" },
    { "she would raise the clinic bombing", speaker = "Iryna Havryliak", kind = "indirect" },
    { "has never fought against hospitals", speaker = "Gennady Lukhmanov", to = "reporters", when = "2024-08-19",
      kind = "mixed" },
    { "Let him come to Bilohirne", speaker = "Iryna Havryliak", kind = "direct" },
    { "power would be restored in the capital", speaker = "Roman Andrusiak", stance = "promises", kind = "indirect" },
  },
}

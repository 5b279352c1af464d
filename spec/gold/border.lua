-- A Chinese agency on fraud suspects sent home: a ministry by its letters, a Thai minister, Burmese with Daw and U, a militia.
return {
  published = "2025-03-07",
  text = [[
612 telecom fraud suspects repatriated from Thai-Myanmar border

BANGKOK, March 7 (Xinhua) -- A total of 612 people suspected of telecom fraud were handed over to Chinese police in the Thai border town of Ban Huai Saeng on Friday, the Chinese embassy said.

The suspects were flown to Kunming aboard four chartered planes, according to the Ministry of Public Security (MPS).

"No matter where they hide, the law will find them," said Xiong Weidong, deputy director of the MPS's criminal investigation bureau. Xiong noted that police of China, Thailand and Myanmar had set up a joint office in the town in January.

Thai Deputy Prime Minister Somkiat Rattanawijit told reporters that another 1,400 foreigners were waiting in camps on the other side of the river.

"We can receive 300 a day, not more," Somkiat said. He stressed that Thailand would not become "a corridor for gangs."

Daw Thida Aye, a spokesperson for Myanmar's Social Welfare Ministry, said 57 of those found in the compounds were minors.

U Kyaw Zin Latt, who owns a tea shop near the largest of them, said trucks had come and gone every night for four years. "Everybody here knew whose trucks they were," he said.

The Frontier Guard Council, a militia that controls the area, denied protecting the compounds. Its spokesman, Major Saw Htoo Moo, said the militia had "already cut the electricity and the internet."

A 26-year-old man surnamed Luo said he had been lured by an advertisement for a job in a hotel kitchen. "They gave me a script and a telephone," he recalled. "If I sold nothing, I ate nothing."

Chinese Foreign Ministry spokesperson Hou Lingyun told a regular press briefing on Thursday that Beijing would continue to cooperate with its neighbors "until this cancer is removed."

Wang Ruoxi, a researcher at the Dianchi Institute of Border Studies, believes that the gangs will move deeper into the jungle. "This business has wheels," she told the China Legal Weekly.
]],
  quotes = {
    { "were handed over to Chinese police", speaker = "Chinese embassy", kind = "indirect" },
    { "The suspects were flown to Kunming", speaker = "Ministry of Public Security", kind = "indirect" },
    { "No matter where they hide", speaker = "Xiong Weidong", kind = "direct" },
    { "had set up a joint office", speaker = "Xiong Weidong", kind = "indirect" },
    { "another 1,400 foreigners were waiting", speaker = "Somkiat Rattanawijit", to = "reporters", kind = "indirect" },
    { "We can receive 300 a day", speaker = "Somkiat Rattanawijit", kind = "direct" },
    { "a corridor for gangs", speaker = "Somkiat Rattanawijit", kind = "mixed" },
    { "57 of those found in the compounds", speaker = "Thida Aye", principal = "Social Welfare Ministry",
      kind = "indirect" },
    { "Everybody here knew whose trucks", speaker = "Kyaw Zin Latt", kind = "direct" },
    { "protecting the compounds", speaker = "Frontier Guard Council", stance = "denies" },
    { "already cut the electricity", speaker = "Saw Htoo Moo", principal = "Frontier Guard Council", kind = "mixed" },
    { "If I sold nothing, I ate nothing", speaker = "Luo", kind = "direct" },
    { "until this cancer is removed", speaker = "Hou Lingyun", principal = "Chinese Foreign Ministry",
      when = "2025-03-06", kind = "mixed" },
    { "the gangs will move deeper", speaker = "Wang Ruoxi", stance = "believes", kind = "indirect" },
    { "This business has wheels", speaker = "Wang Ruoxi", via = { "China Legal Weekly" }, kind = "direct" },
  },
}

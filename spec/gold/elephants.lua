-- An Indian daily on a rogue tusker: a Minister, an officer, planters by their letters, a family of victims, a court that observes.
return {
  published = "2024-11-05",
  text = [[
Forest Dept. to capture rogue tusker in Gudamalai; planters say it took nineteen letters

Special Correspondent

GUDAMALAI

The Forest Department will capture and relocate the wild tusker that has killed three estate workers in the Gudamalai hills since September, Forest Minister K. Selvamuthu said on Monday.

Mr. Selvamuthu ruled out shooting the animal. “He has lost his way; he has not lost his right to live,” the Minister told presspersons.

The elephant, known to estate workers as “Thalaivar”, entered the Silverdale Tea Estate for the fourth time on Friday.

The Gudamalai Planters' Association (GPA) alleged that the department had acted only after its members threatened to stop work. Its president, Rohinton Cama, said estates had lost ₹4 crore. “We have written nineteen letters,” Mr. Cama said. “The elephant has been more responsive.”

Principal Chief Conservator of Forests Devika Rautray denied any delay. Two trained elephants had been brought from the Bargur camp, she said, and a veterinary team was on standby.

“Tranquillising an animal of five tonnes on a slope is not like giving an injection to a child,” the officer told PTI.

Residents of Line No. 7, where the latest victim, Lakshmi Murugan, lived, blocked the ghat road on Sunday. Her husband, S. Murugan, said he had received only ₹50,000 of the promised compensation. “They gave the money with a photographer,” the widower said.

The couple's son, Karthik, demanded that the department stop felling trees in the corridor. “You take his kitchen, he will come to yours,” the 20-year-old said.

Forest sources said the tusker could be released in the Moolakadu sanctuary.

In a post on X, Leader of the Opposition Gowri Shankar Pillai termed the operation “a circus for the cameras”. He asked why the solar fence sanctioned in 2022 had never been switched on.

The High Court, hearing a petition on the corridor, observed last week that “an elephant does not read the revenue map”.

N. Basheer, who retired as the State's chief veterinarian in 2019, cautioned that relocated tuskers usually return. “I moved one 80 km in 2011,” Dr. Basheer said. “He was back before my jeep.”

The GPA said it would wait until Diwali before deciding on a strike.
]],
  quotes = {
    { "will capture and relocate", speaker = "K. Selvamuthu", when = "2024-11-04", kind = "indirect" },
    { "He has lost his way", speaker = "K. Selvamuthu", to = "presspersons", kind = "direct" },
    { "the department had acted only after", speaker = "Gudamalai Planters' Association", kind = "indirect" },
    { "The elephant has been more responsive", speaker = "Rohinton Cama", kind = "direct" },
    { "any delay", speaker = "Devika Rautray", stance = "denies" },
    { "Two trained elephants had been brought", speaker = "Devika Rautray", kind = "indirect" },
    { "Tranquillising an animal of five tonnes", speaker = "Devika Rautray", via = { "PTI" }, kind = "direct" },
    { "They gave the money with a photographer", speaker = "S. Murugan", kind = "direct" },
    { "the department stop felling trees", speaker = "Karthik", stance = "demands", kind = "indirect" },
    { "You take his kitchen", speaker = "Karthik", kind = "direct" },
    { "the tusker could be released", speaker = "Forest sources", kind = "indirect" },
    { "a circus for the cameras", speaker = "Gowri Shankar Pillai", via = { "X" }, kind = "mixed" },
    { "why the solar fence sanctioned", speaker = "Gowri Shankar Pillai", stance = "asks", kind = "indirect" },
    { "does not read the revenue map", speaker = "High Court", when = "2024-W44", kind = "mixed" },
    { "He was back before my jeep", speaker = "N. Basheer", kind = "direct" },
    { "it would wait until Diwali", speaker = "Gudamalai Planters' Association", kind = "indirect" },
  },
  none = { "“Thalaivar”" },
}

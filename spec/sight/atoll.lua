-- New Zealand public radio, Pacific desk, straight double quotes: election night in a small island state; premier, challenger, commission, observers, villagers.
return {
  published = "2025-09-29",
  text = [[
Vaimotu election: PM Lolesio concedes after 14 years in power

Vaimotu's long-serving prime minister has conceded defeat after a snap election that turned on fishing licences and the cost of rice.

Tavita Lolesio, who has led the Pacific nation since 2011, told supporters outside his home in Falemanu shortly after midnight that the people had "spoken in a voice even I can hear".

"I came in by the vote and I go out by the vote," he said. "Please go home quietly. Tomorrow you will need to fix your nets."

Preliminary results from the Office of the Electoral Commissioner show the opposition Tide Movement winning 13 of the 21 seats in parliament. Lolesio's Vaimotu National Party was reduced to six, with two independents.

Electoral Commissioner Sina Pauga said turnout was 83 percent, the highest since independence.

She said the official count would be completed on Thursday once ballot boxes arrive by boat from the outer atolls.

The woman set to become the country's first female leader, former customs officer Mele Havili, said she was "still shaking".

"I've had about nine text messages from people who arrested... sorry, who I arrested," Havili told RNZ Pacific, laughing. "They're all asking for jobs."

The 47-year-old has promised to publish every fishing agreement signed by the previous government within 100 days.

Lolesio called the election in July after two of his ministers resigned over a tuna deal with the Chilean-owned company Mar Abierto. The opposition alleged that the licences were sold at a fraction of their value. He has always denied any wrongdoing.

Police Commissioner Ioane Tuipulotu said there had been only one arrest on polling day, of a man who tried to vote in his late father's name.

"He was very polite about it," Tuipulotu said.

Commonwealth observers praised the conduct of the poll. The head of the mission, former Botswana diplomat Kagiso Moremi, said in an interim statement that voting had been "peaceful, orderly and remarkably cheerful". But he noted that women made up only four of the 58 candidates.

At the wharf in Falemanu, not everyone was celebrating.

Fisherman Petelo Asi said he had voted for the National Party all his life and did not trust the newcomers.

"They say they will open the books," he said. "You cannot eat a book."

His daughter, Luisa, 19, voted for the first time. She said she had chosen the Tide Movement because a bag of rice now cost more than her day's wages at the cannery.

New Zealand's Foreign Minister, Graeme Whitcombe, congratulated Havili in a post on X and said he looked forward to working with her government. He also thanked Lolesio for his "steady friendship over many years".

In Beijing, a foreign ministry spokesperson said China respected the choice of the Vaimotuan people.

Havili has said she would review a 2023 policing agreement with China, but ruled out switching recognition to Taiwan.

Political scientist Dr Fetu Raumati of the University of the South Pacific said the result was less about geopolitics than many in Wellington and Canberra believed.

"It's a rice election," she told Morning Report. "People looked in the pot."

Parliament must meet within 14 days to elect a prime minister. Havili said she expected to be sworn in next week.

"My mother wants to know what to wear," she said. "I told her, 'Something you can cry in.'"
]],
  quotes = {
    { "concedes after 14 years in power", speaker = "Tavita Lolesio", kind = "indirect" },
    { "spoken in a voice even I can hear", speaker = "Tavita Lolesio", to = "supporters", when = "2025-09-29", kind = "mixed" },
    { "I came in by the vote", speaker = "Tavita Lolesio", kind = "direct" },
    { "Please go home quietly", speaker = "Tavita Lolesio", kind = "direct" },
    { "Tomorrow you will need to fix your nets", speaker = "Tavita Lolesio", kind = "direct" },
    { "turnout was 83 percent", speaker = "Sina Pauga", kind = "indirect" },
    { "the official count would be completed", speaker = "Sina Pauga", kind = "indirect" },
    { "still shaking", speaker = "Mele Havili", kind = "mixed" },
    { "I've had about nine text messages", speaker = "Mele Havili", via = { "RNZ Pacific" }, kind = "direct" },
    { "They're all asking for jobs", speaker = "Mele Havili", via = { "RNZ Pacific" }, kind = "direct" },
    { "to publish every fishing agreement", speaker = "Mele Havili", stance = "promises", kind = "indirect" },
    { "the licences were sold at a fraction", speaker = "opposition", stance = "asserts", kind = "indirect" },
    { "any wrongdoing", speaker = "Tavita Lolesio", stance = "denies", kind = "indirect" },
    { "there had been only one arrest", speaker = "Ioane Tuipulotu", kind = "indirect" },
    { "He was very polite about it", speaker = "Ioane Tuipulotu", kind = "direct" },
    { "peaceful, orderly and remarkably cheerful", speaker = "Kagiso Moremi", kind = "mixed" },
    { "women made up only four of the 58", speaker = "Kagiso Moremi", kind = "indirect" },
    { "he had voted for the National Party all his life", speaker = "Petelo Asi", kind = "indirect" },
    { "did not trust the newcomers", speaker = "Petelo Asi", kind = "indirect" },
    { "They say they will open the books", speaker = "Petelo Asi", kind = "direct" },
    { "You cannot eat a book", speaker = "Petelo Asi", kind = "direct" },
    { "she had chosen the Tide Movement", speaker = "Luisa", kind = "indirect" },
    { "he looked forward to working with her", speaker = "Graeme Whitcombe", via = { "X" }, kind = "indirect" },
    { "steady friendship over many years", speaker = "Graeme Whitcombe", kind = "mixed" },
    { "China respected the choice", speaker = "foreign ministry spokesperson", kind = "indirect" },
    { "she would review a 2023 policing agreement", speaker = "Mele Havili", kind = "indirect" },
    { "switching recognition to Taiwan", speaker = "Mele Havili", kind = "indirect" },
    { "the result was less about geopolitics", speaker = "Fetu Raumati", kind = "indirect" },
    { "It's a rice election", speaker = "Fetu Raumati", via = { "Morning Report" }, kind = "direct" },
    { "People looked in the pot", speaker = "Fetu Raumati", via = { "Morning Report" }, kind = "direct" },
    { "she expected to be sworn in next week", speaker = "Mele Havili", kind = "indirect" },
    { "My mother wants to know what to wear", speaker = "Mele Havili", kind = "direct" },
    { "Something you can cry in", speaker = "Mele Havili", kind = "direct" },
  },
  none = { "who has led the Pacific nation since 2011", "was reduced to six", "not everyone was celebrating", "Parliament must meet within 14 days" },
}

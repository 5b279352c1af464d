-- South African daily, curly double quotes: a taxi stayaway; taxi council, mayor, commuters, police, court papers, News24.
return {
  published = "2025-10-04",
  text = [[
No end in sight as taxi strike enters fourth day

Thousands of commuters face another weekend without transport after the Umvoti Bay Taxi Council said on Friday that its stayaway would continue until 47 impounded vehicles were released.

“We are not criminals, we are operators,” said the council’s chairperson, Bongani Mthethwa. “They take our vehicles and then they want to talk. We will talk when the vehicles are back.”

Mayor Nomvula Khanyile refused to return the minibuses, saying most of them were not roadworthy.

“I will not apologise for keeping our people alive,” Khanyile told SABC News. She called on the taxi council to come back to the negotiating table.

Domestic worker Thandeka Zondi said she had walked 9km to her job in Palm Ridge.

“My boss says no work, no pay, so what must I do?” she asked.

At Eastmead clinic, nurse Sipho Dladla said some patients had missed their chronic medication.

The provincial education department confirmed that 14 schools had closed. Its spokesperson, Lindiwe Mabaso, said matric pupils would be taken by bus to write their preliminary exams.

“We are pleading with the taxi industry not to use our children as a bargaining tool,” she said.

Police said four people had been arrested after two buses were set alight. A bus driver, 46, was in hospital with burns, according to Captain Rajen Pillay.

“We have deployed additional members to all hotspots,” said Pillay. He denied that officers had stood by and watched.

DA caucus leader Craig Naidu accused the mayor of creating the crisis. “She had eight months to fix the permit backlog and did nothing,” he said in a statement.

In court papers filed on Thursday, the Umvoti Bay municipality argued that the stayaway was unlawful. The taxi council’s lawyer, Farouk Essop, said his clients would oppose the application.

The Umvoti Chamber of Commerce estimates that the strike is costing the city R22m a day. Its chief executive, Annelie Botha, predicted that some small shops would not survive.

A senior official in the provincial transport department, speaking on condition of anonymity, told News24 that a deal was close. “Both sides want a way out,” the official said. “It’s about who blinks.”

Mthethwa, known to members as “Comrade Wheels”, said he knew nothing about a deal.

Transport MEC Vusi Hadebe, who will meet both parties on Sunday, wrote on X that he was “cautiously optimistic”.

For Zondi, it cannot come too soon. “People are tired,” she said. “We just want to get to work.”
]],
  quotes = {
    { "its stayaway would continue until", speaker = "Umvoti Bay Taxi Council", kind = "indirect", when = "2025-10-03" },
    { "We are not criminals", speaker = "Bongani Mthethwa", kind = "direct" },
    { "We will talk when the vehicles are back", speaker = "Bongani Mthethwa", kind = "direct" },
    { "to return the minibuses", speaker = "Nomvula Khanyile", kind = "indirect", stance = "declines" },
    { "most of them were not roadworthy", speaker = "Nomvula Khanyile", kind = "indirect" },
    { "I will not apologise for keeping", speaker = "Nomvula Khanyile", kind = "direct", via = { "SABC News" } },
    { "come back to the negotiating table", speaker = "Nomvula Khanyile", kind = "indirect", stance = "demands", to = "the taxi council" },
    { "she had walked 9km to her job", speaker = "Thandeka Zondi", kind = "indirect" },
    { "My boss says no work, no pay", speaker = "Thandeka Zondi", kind = "direct", stance = "asks" },
    { "some patients had missed their chronic medication", speaker = "Sipho Dladla", kind = "indirect" },
    { "14 schools had closed", speaker = "provincial education department", kind = "indirect", stance = "confirms" },
    { "matric pupils would be taken by bus", speaker = "Lindiwe Mabaso", kind = "indirect", principal = "provincial education department" },
    { "We are pleading with the taxi industry", speaker = "Lindiwe Mabaso", kind = "direct", principal = "provincial education department" },
    { "four people had been arrested", speaker = "Police", kind = "indirect" },
    { "was in hospital with burns", speaker = "Rajen Pillay", kind = "indirect" },
    { "We have deployed additional members", speaker = "Rajen Pillay", kind = "direct" },
    { "officers had stood by and watched", speaker = "Rajen Pillay", kind = "indirect", stance = "denies" },
    { "creating the crisis", speaker = "Craig Naidu", kind = "indirect" },
    { "She had eight months to fix", speaker = "Craig Naidu", kind = "direct" },
    { "the stayaway was unlawful", speaker = "Umvoti Bay municipality", kind = "indirect", when = "2025-10-02" },
    { "his clients would oppose the application", speaker = "Farouk Essop", kind = "indirect", principal = "Umvoti Bay Taxi Council" },
    { "the strike is costing the city", speaker = "Umvoti Chamber of Commerce", kind = "indirect" },
    { "some small shops would not survive", speaker = "Annelie Botha", kind = "indirect", stance = "predicts" },
    { "a deal was close", speaker = "senior official in the provincial transport department", kind = "indirect", via = { "News24" } },
    { "Both sides want a way out", speaker = "senior official in the provincial transport department", kind = "direct" },
    { "It’s about who blinks", speaker = "senior official in the provincial transport department", kind = "direct" },
    { "he knew nothing about a deal", speaker = "Bongani Mthethwa", kind = "indirect" },
    { "he was “cautiously optimistic”", speaker = "Vusi Hadebe", kind = "mixed", via = { "X" } },
    { "People are tired", speaker = "Thandeka Zondi", kind = "direct" },
    { "We just want to get to work", speaker = "Thandeka Zondi", kind = "direct" },
  },
  none = { "Comrade Wheels" },
}

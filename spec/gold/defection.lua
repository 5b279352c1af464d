-- A Nigerian daily's politics story: a defection, a party's publicity secretary, an aide's statement, a chieftain on TV.
return {
  published = "2024-09-22",
  text = [[
Why I dumped PPC, by Senator Ogbeide

•Party: He was afraid of primaries

By Blessing Akinrogun, Ekanland

The senator representing Ekan North, Osaro Ogbeide, has explained why he left the Peoples Progress Congress (PPC) for the ruling National Alliance (NA), saying that his former party had become "a house divided against itself".

Ogbeide, who spoke with journalists on Saturday shortly after he was received at the NA secretariat in Ekanland, said he took the decision after wide consultations with his constituents.

"I did not leave the PPC; the PPC left me," he said. "You cannot have two chairmen, two secretaries and two of everything and tell me that you are a political party."

The lawmaker denied that he was promised the governorship ticket in 2027.

"Nobody promised me anything. I am a loyal party man," he added.

But the PPC described the defection as "good riddance".

The State Publicity Secretary of the party, Comrade Tamuno Briggs-Hart, in a statement on Sunday, said Ogbeide had not attended a single ward meeting in two years.

"We urge the Senate President to declare his seat vacant without further delay. The constitution is very clear on this matter," the statement read in part.

Governor Nosakhare Imade, who led the ceremony, said the doors of the NA were open to all. He assured the new members that they would enjoy the same rights as the old ones.

However, a chieftain of the NA, Alhaji Sanni Ladipo, was not happy with the development.

Speaking on Channel Nine Television's Morning Platform, Ladipo said: "We who built this house will not sleep in the corridor."

The Chief Press Secretary to the governor, Mr Efe Agho, however said that no ticket had been promised to anyone.

A lecturer in political science at the University of Ekan, Dr Ngozi Umeadi, told our correspondent that the defection would change little.

"Our politicians change parties the way you and I change clothes," she stated.
]],
  quotes = {
    { "a house divided against itself", speaker = "Osaro Ogbeide", kind = "mixed" },
    { "he took the decision after wide consultations", speaker = "Osaro Ogbeide", kind = "indirect" },
    { "I did not leave the PPC", speaker = "Osaro Ogbeide", kind = "direct" },
    { "he was promised the governorship ticket", speaker = "Osaro Ogbeide", stance = "denies", kind = "indirect" },
    { "Nobody promised me anything", speaker = "Osaro Ogbeide", kind = "direct" },
    { "good riddance", speaker = "Peoples Progress Congress", kind = "mixed" },
    { "had not attended a single ward meeting", speaker = "Tamuno Briggs-Hart", when = "2024-09-22", kind = "indirect" },
    { "We urge the Senate President", kind = "direct" },
    { "the doors of the NA were open to all", speaker = "Nosakhare Imade", kind = "indirect" },
    { "they would enjoy the same rights", speaker = "Nosakhare Imade", to = "the new members", stance = "promises",
      kind = "indirect" },
    { "We who built this house", speaker = "Sanni Ladipo", kind = "direct" },
    { "no ticket had been promised to anyone", speaker = "Efe Agho", kind = "indirect" },
    { "the defection would change little", speaker = "Ngozi Umeadi", kind = "indirect" },
    { "Our politicians change parties", speaker = "Ngozi Umeadi", kind = "direct" },
  },
}

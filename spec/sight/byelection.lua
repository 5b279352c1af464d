-- Kenyan daily, straight double quotes, Mr/Ms, mixed Swahili: party nominations dispute before a by-election; tribunal, commission, rally.
return {
  published = "2025-05-29",
  text = [[
Fresh headache for Umoja party as court halts Kiambere nominations

By JOSPHAT KIRUI

The Umoja Democratic Movement has been thrown into fresh turmoil after a tribunal yesterday suspended its nomination for the Kiambere parliamentary by-election, barely six weeks to the poll.

The Political Parties Disputes Tribunal said the exercise in which businessman Peter Mwaniki was declared the winner could not stand because ballot papers had been delivered late to 23 polling centres. It directed the party to hold a repeat within seven days.

"A primary in which a third of the members were turned away cannot be said to reflect the will of the members," the tribunal, chaired by Ms Wanjiku Ndirangu, ruled.

The decision is a boost for former MCA Jane Kathure, who had lost by 312 votes. Addressing supporters outside the Milimani Law Courts, Ms Kathure said justice had been done.

"We told them you cannot rig a woman who has slept in the villages," she said amid ululation. "Wamezoea vya kunyonga. This time they will slaughter."

She accused party secretary-general Hassan Guyo of favouring Mr Mwaniki because of his deep pockets.

Mr Guyo denied the claim and said the party would appeal. "UDM does not have a preferred candidate. The delays were caused by rain, and rain is not a member of any party," he said on phone.

Mr Mwaniki did not respond to our calls and text messages. But his lawyer, Mr Brian Odhiambo, said his client was ready for a repeat. "He won in the morning, and he will win in the afternoon," the lawyer told the Standard Nation.

The by-election, slated for July 10, was occasioned by the death of Mr Stephen Munyoki in a road crash in February.

The ruling has put the electoral commission in a spot. Parties are supposed to submit the names of their candidates by June 5, and returning officer Mary Chebet yesterday said there would be no extension.

"The calendar is the calendar," Ms Chebet said. "Whoever is not in the system by 4pm on that day will not be on the ballot."

Commission chairman Abdi Noor had on Tuesday warned parties against last-minute nominations, saying they were the main source of petitions.

Deputy party leader Anne Muthoni has called for talks between the two rivals. Speaking at a fundraiser at Gatunduri on Sunday, she warned that a split would hand the seat to the opposition.

"If two bulls fight, it is the maize that suffers," said Ms Muthoni. "I am begging Peter and Jane, sit down like children of one mother."

A source at the party headquarters, who sought anonymity so as to speak freely, said a plan to offer Ms Kathure a State job in exchange for her stepping down collapsed last weekend. "She laughed at us," the source said.

Ms Kathure yesterday neither confirmed nor denied being approached.

The opposition, which settled on teacher Joseph Nzioka without a primary, was quick to make hay.

"Hao ni watu wa drama," Mr Nzioka said on Facebook, promising to fix the Kiambere-Ishiara road within 100 days if elected.

Political analyst Dr Edwin Mutai believes the contest will turn on clan arithmetic rather than party colours. Voters in the upper zone, he says, feel it is their turn to produce the MP.

"UDM may sort out its paperwork and still lose," Dr Mutai said.
]],
  quotes = {
    { "the exercise in which businessman Peter Mwaniki", speaker = "Political Parties Disputes Tribunal", kind = "indirect" },
    { "to hold a repeat within seven days", speaker = "Political Parties Disputes Tribunal", kind = "indirect", to = "the party", stance = "demands" },
    { "A primary in which a third of", speaker = "Political Parties Disputes Tribunal", kind = "direct" },
    { "justice had been done", speaker = "Jane Kathure", kind = "indirect", to = "supporters" },
    { "We told them you cannot rig a", speaker = "Jane Kathure", kind = "direct" },
    { "Wamezoea vya kunyonga", speaker = "Jane Kathure", kind = "direct" },
    { "This time they will slaughter", speaker = "Jane Kathure", kind = "direct" },
    { "favouring Mr Mwaniki because of his deep", speaker = "Jane Kathure", kind = "indirect" },
    { "the party would appeal", speaker = "Hassan Guyo", kind = "indirect" },
    { "UDM does not have a preferred candidate", speaker = "Hassan Guyo", kind = "direct" },
    { "The delays were caused by rain", speaker = "Hassan Guyo", kind = "direct" },
    { "his client was ready for a repeat", speaker = "Brian Odhiambo", principal = "Peter Mwaniki", kind = "indirect" },
    { "He won in the morning", speaker = "Brian Odhiambo", principal = "Peter Mwaniki", kind = "direct", via = { "Standard Nation" }, stance = "predicts" },
    { "there would be no extension", speaker = "Mary Chebet", kind = "indirect", when = "2025-05-28" },
    { "The calendar is the calendar", speaker = "Mary Chebet", kind = "direct" },
    { "Whoever is not in the system by", speaker = "Mary Chebet", kind = "direct" },
    { "against last-minute nominations", speaker = "Abdi Noor", kind = "indirect", to = "parties", when = "2025-05-27" },
    { "they were the main source of petitions", speaker = "Abdi Noor", kind = "indirect", when = "2025-05-27" },
    { "talks between the two rivals", speaker = "Anne Muthoni", kind = "indirect" },
    { "a split would hand the seat to", speaker = "Anne Muthoni", kind = "indirect", when = "2025-05-25", stance = "predicts" },
    { "If two bulls fight, it is", speaker = "Anne Muthoni", kind = "direct" },
    { "I am begging Peter and Jane", speaker = "Anne Muthoni", kind = "direct" },
    { "a plan to offer Ms Kathure a", speaker = "source at the party headquarters", kind = "indirect" },
    { "She laughed at us", speaker = "source at the party headquarters", kind = "direct" },
    { "Hao ni watu wa drama", speaker = "Joseph Nzioka", kind = "direct", via = { "Facebook" } },
    { "to fix the Kiambere-Ishiara road within", speaker = "Joseph Nzioka", kind = "indirect", via = { "Facebook" }, stance = "promises" },
    { "the contest will turn on clan arithmetic", speaker = "Edwin Mutai", kind = "indirect", stance = "believes" },
    { "Voters in the upper zone", speaker = "Edwin Mutai", kind = "indirect" },
    { "UDM may sort out its paperwork", speaker = "Edwin Mutai", kind = "direct", stance = "predicts" },
  },
  none = { "did not respond to our calls", "neither confirmed nor denied being approached", "was quick to make hay", "was occasioned by the death of" },
}

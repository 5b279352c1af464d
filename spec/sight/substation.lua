-- Nigerian daily: a power outage in a northern state; officials with titles, a union, a governor's aide, a resident.
return {
  published = "2023-02-08",
  text = [[
Blackout: Governor gives power firm seven days as Darazo enters second week without light

The Governor of Tudun State, Alhaji Sani Gumau, has given the Savannah Electricity Distribution Company seven days to restore power to Darazo and three neighbouring towns.

Gumau, who spoke when he visited the burnt substation at Gidan Rake on Tuesday, described the outage as “unacceptable and an insult to our people.”

“We have paid for transformers, we have paid for cables, and still there is no light,” the governor said. “My patience has finished.”

He alleged that the company had diverted equipment bought by the state to another location, and called on the regulator to investigate.

But the company denied the allegation. Its Head of Corporate Communications, Mrs. Ngozi Eberechi, said in a statement on Wednesday that the transformers were “intact and under guard” at its Kofar Yamma depot.

Eberechi blamed the delay on vandals, who she said had removed 1.2 kilometres of cable since the fire.

“We appeal to our customers to bear with us,” the statement added. “Our engineers are working day and night.”

The Nigerian Electricity Regulatory Commission confirmed that it had received a petition from the state government. An official of the commission, who asked not to be named because he was not authorised to speak, told Premium Times that a team would arrive in the state by Friday.

Traders in Darazo said the blackout had crippled their businesses.

Malam Yusuf Inuwa, who sells frozen fish at the central market, said he had lost goods worth N900,000.

“I buy petrol every day for the generator,” he lamented. “How will I feed my children?”

His neighbour, Hajiya Talatu Bala, told our correspondent that she now ground her pepper by hand.

The Chairman of the Tudun chapter of the Nigeria Labour Congress, Comrade Felix Dogo, threatened that workers would picket the company's offices if the deadline passed without result.

“The governor can talk, but it is the workers who sit in darkness,” Dogo said.

The opposition People's Progress Party, however, accused Gumau of playing politics. Its state secretary, Barrister Hauwa Lamido, said that the substation caught fire because the government failed to release N300 million meant for its upgrade.

Reacting, the governor's Special Adviser on Media, Danladi Shehu, described the claim as “beer parlour talk” and insisted that every kobo had been released.

Police spokesman Ibrahim Waziri said four suspects had been arrested in connection with the theft of cables.
]],
  quotes = {
    { "unacceptable and an insult to our", speaker = "Sani Gumau", kind = "mixed", when = "2023-02-07" },
    { "We have paid for transformers", speaker = "Sani Gumau", kind = "direct" },
    { "My patience has finished", speaker = "Sani Gumau", kind = "direct" },
    { "the company had diverted equipment bought", speaker = "Sani Gumau", kind = "indirect" },
    { "the regulator to investigate", speaker = "Sani Gumau", kind = "indirect", stance = "demands" },
    { "the transformers were “intact", speaker = "Ngozi Eberechi", principal = "Savannah Electricity Distribution Company", kind = "mixed", when = "2023-02-08" },
    { "the delay on vandals", speaker = "Ngozi Eberechi", principal = "Savannah Electricity Distribution Company", kind = "indirect" },
    { "had removed 1.2 kilometres of cable", speaker = "Ngozi Eberechi", principal = "Savannah Electricity Distribution Company", kind = "indirect" },
    { "We appeal to our customers", speaker = "Ngozi Eberechi", principal = "Savannah Electricity Distribution Company", kind = "direct" },
    { "Our engineers are working day", speaker = "Ngozi Eberechi", principal = "Savannah Electricity Distribution Company", kind = "direct" },
    { "it had received a petition from", speaker = "Nigerian Electricity Regulatory Commission", kind = "indirect", stance = "confirms" },
    { "a team would arrive in the", speaker = "official of the commission", kind = "indirect", via = { "Premium Times" } },
    { "the blackout had crippled their businesses", speaker = "Traders in Darazo", kind = "indirect" },
    { "he had lost goods worth", speaker = "Yusuf Inuwa", kind = "indirect" },
    { "I buy petrol every day", speaker = "Yusuf Inuwa", kind = "direct" },
    { "How will I feed my children", speaker = "Yusuf Inuwa", kind = "direct" },
    { "she now ground her pepper", speaker = "Talatu Bala", kind = "indirect" },
    { "workers would picket the company's offices", speaker = "Felix Dogo", kind = "indirect" },
    { "The governor can talk, but it", speaker = "Felix Dogo", kind = "direct" },
    { "of playing politics", speaker = "People's Progress Party", kind = "indirect" },
    { "the substation caught fire because", speaker = "Hauwa Lamido", kind = "indirect" },
    { "beer parlour talk", speaker = "Danladi Shehu", principal = "Sani Gumau", kind = "mixed" },
    { "every kobo had been released", speaker = "Danladi Shehu", principal = "Sani Gumau", kind = "mixed" },
    { "four suspects had been arrested", speaker = "Ibrahim Waziri", principal = "Police", kind = "indirect" },
  },
  none = {},
}

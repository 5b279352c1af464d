-- Indian broadsheet: two chief ministers quarrel over canal water; High Court, a Union minister, farmers' leaders, PTI.
return {
  published = "2022-03-17",
  text = [[
Release water or face contempt, High Court tells State

The High Court on Thursday directed the Devgarh government to release 4,000 cusecs of water into the Sonmati canal by Monday, observing that “crops do not wait for affidavits”.

A Division Bench of Chief Justice R. Venkataraghavan and Justice Meera Salunkhe said that the State had ignored two earlier orders and warned that a third lapse would invite contempt proceedings.

Advocate-General Sudhir Prabhune, appearing for Devgarh, submitted that the Kelwara reservoir was at 31% of its capacity and that drinking water had to be given priority.

“Then why did you tell us in January that there was enough?” the Chief Justice asked.

Mr. Prabhune replied that the January figures had been prepared by a junior engineer.

Counsel for the petitioners, Anjali Deo, told the court that nearly 60,000 hectares of standing wheat would be lost if the water did not arrive within 10 days.

Chief Minister Bhaskar Rao Nimbalkar said his government would study the order before deciding whether to approach the Supreme Court. “We respect the judiciary, but we cannot create rain,” he told presspersons in Devgarh city.

His counterpart in neighbouring Pratapgiri, Sushila Chauhan, welcomed the ruling and said that the farmers of her State had been vindicated.

“For two years we begged. Today the court has spoken,” Ms. Chauhan posted on X.

The Union Water Resources Minister, Harish Bagchi, appealed to both States to resolve the matter through dialogue. He told PTI that the Centre was willing to mediate, but ruled out sending a Central team at this stage.

Farmers' leaders were less than impressed. Jagdev Singh Bhullar and Ramesh Patil, who head rival unions, said in a joint statement that they would not lift their road blockade until the water reached the last village.

“We have seen many orders,” Mr. Bhullar said. “An order cannot be poured on a field.”

Sources in the irrigation department said that the gates at Kelwara could be opened as early as Saturday. “The instruction has come from the top,” said an executive engineer, who did not wish to be identified.

Opposition leader Vinayak Gokhale alleged that water had been diverted to a sugar mill owned by a relative of the Chief Minister. Mr. Nimbalkar has denied the charge, calling it “a lie with a sugar coating”.

The Indian Meteorological Department has predicted a dry spell for the next two weeks.
]],
  quotes = {
    { "Release water or face contempt", speaker = "High Court", kind = "indirect", to = "State" },
    { "to release 4,000 cusecs of water", speaker = "High Court", kind = "indirect", to = "the Devgarh government", when = "2022-03-17", stance = "demands" },
    { "crops do not wait for affidavits", speaker = "High Court", kind = "mixed" },
    { "the State had ignored two earlier", speaker = "Division Bench", kind = "indirect" },
    { "a third lapse would invite contempt", speaker = "Division Bench", kind = "indirect" },
    { "the Kelwara reservoir was at 31%", speaker = "Sudhir Prabhune", principal = "Devgarh", kind = "indirect" },
    { "drinking water had to be given", speaker = "Sudhir Prabhune", principal = "Devgarh", kind = "indirect" },
    { "Then why did you tell us", speaker = "R. Venkataraghavan", kind = "direct", stance = "asks" },
    { "the January figures had been prepared", speaker = "Sudhir Prabhune", principal = "Devgarh", kind = "indirect" },
    { "nearly 60,000 hectares of standing wheat", speaker = "Anjali Deo", principal = "petitioners", kind = "indirect", to = "the court" },
    { "his government would study the order", speaker = "Bhaskar Rao Nimbalkar", kind = "indirect" },
    { "We respect the judiciary, but", speaker = "Bhaskar Rao Nimbalkar", kind = "direct", to = "presspersons" },
    { "the farmers of her State had been", speaker = "Sushila Chauhan", kind = "indirect" },
    { "For two years we begged", speaker = "Sushila Chauhan", kind = "direct", via = { "X" } },
    { "to resolve the matter through dialogue", speaker = "Harish Bagchi", kind = "indirect", to = "both States", stance = "demands" },
    { "the Centre was willing to mediate", speaker = "Harish Bagchi", kind = "indirect", via = { "PTI" } },
    { "sending a Central team at this", speaker = "Harish Bagchi", kind = "indirect" },
    { "they would not lift their road", speaker = "Jagdev Singh Bhullar and Ramesh Patil", kind = "indirect" },
    { "We have seen many orders", speaker = "Jagdev Singh Bhullar", kind = "direct" },
    { "An order cannot be poured", speaker = "Jagdev Singh Bhullar", kind = "direct" },
    { "the gates at Kelwara could be", speaker = "Sources in the irrigation department", kind = "indirect" },
    { "The instruction has come from the", speaker = "executive engineer", kind = "direct" },
    { "water had been diverted to a", speaker = "Vinayak Gokhale", kind = "indirect" },
    { "a lie with a sugar coating", speaker = "Bhaskar Rao Nimbalkar", kind = "mixed" },
    { "a dry spell for the next", speaker = "Indian Meteorological Department", kind = "indirect", stance = "predicts" },
  },
  none = {},
}

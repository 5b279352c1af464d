-- An Indian English daily's story of a strike by bank employees: union leaders, a minister, a bank's statement, customers, PTI.
return {
  published = "2023-11-29",
  text = [[
Bank staff strike hits services across State; unions threaten indefinite stir

Special Correspondent

DEVGARH: Banking operations came to a near standstill across the State on Wednesday as nearly 60,000 employees of public sector banks went on a day-long strike to demand a five-day week and the filling up of vacancies.

Addressing a rally at Gandhi Maidan here, K. Venkataramana, general secretary of the All India Federation of Bank Workmen, said the strike was “total” and that cash transactions worth ₹4,500 crore had been affected.

“The management wants one clerk to do the work of three,” Mr. Venkataramana said. “We have written eleven letters since January. Not one has been answered.”

He warned that the employees would go on an indefinite strike from December 18 if the government failed to convene talks.

The Indian Banks' Consultative Council, which represents the managements, said in a statement that it remained “open to dialogue at all times” and appealed to the unions not to inconvenience the public.

Minister of State for Finance Rajeshwar Solanki told reporters in New Delhi that the demand for a five-day week was under active consideration. The strike, he said, was “uncalled for”.

Asked when a decision would be taken, Mr. Solanki said: “These matters cannot be settled by shutting down counters.”

Reacting to the remark, federation president Sunita Deshpande alleged that the Minister had given the same assurance in March. “Active consideration is the name of a cupboard in the North Block,” she quipped.

Customers, however, were a harried lot. Farida Sheikh, who runs a tailoring shop in Lal Bazaar, said she had come to withdraw money for her daughter's fees.

“Nobody informed us,” she said. “The guard told me to try the ATM, and the ATM is also empty.”

A senior official of Deccan Union Bank, who did not wish to be named, admitted that most ATMs in the city had run out of cash by noon. A spokesperson for the bank said in the evening that all machines would be replenished by Thursday morning.

Leader of the Opposition Harbhajan Tiwana extended his support to the strike. In a post on X, he said the government was “pushing public banks into private hands by the back door”.

State BJP chief Mahesh Kulshrestha accused Mr. Tiwana of playing politics over the hardship of pensioners, PTI reported.

Police Commissioner Anjana Pillai said the rally had passed off peacefully. She denied reports that four employees had been detained outside the bank's zonal office.

Ms. Deshpande claimed that notices had been served on at least 30 women employees for wearing black badges. The federation would challenge the notices in the High Court, she added.
]],
  quotes = {
    { "indefinite stir", speaker = "unions", kind = "indirect" },
    { "the strike was", speaker = "K. Venkataramana", kind = "mixed" },
    { "The management wants one clerk", speaker = "K. Venkataramana", kind = "direct" },
    { "We have written eleven letters", speaker = "K. Venkataramana", kind = "direct" },
    { "the employees would go on an indefinite strike", speaker = "K. Venkataramana", kind = "indirect" },
    { "open to dialogue at all times", speaker = "Indian Banks' Consultative Council", kind = "mixed" },
    { "not to inconvenience the public", speaker = "Indian Banks' Consultative Council", to = "the unions",
      kind = "indirect" },
    { "the demand for a five-day week was under", speaker = "Rajeshwar Solanki", to = "reporters", kind = "indirect" },
    { "uncalled for", speaker = "Rajeshwar Solanki", kind = "mixed" },
    { "These matters cannot be settled", speaker = "Rajeshwar Solanki", kind = "direct" },
    { "the Minister had given the same assurance", speaker = "Sunita Deshpande", kind = "indirect" },
    { "the name of a cupboard in the North Block", speaker = "Sunita Deshpande", kind = "direct" },
    { "she had come to withdraw money", speaker = "Farida Sheikh", kind = "indirect" },
    { "Nobody informed us", speaker = "Farida Sheikh", kind = "direct" },
    { "the ATM is also empty", speaker = "Farida Sheikh", kind = "direct" },
    { "most ATMs in the city had run out of cash", kind = "indirect" },
    { "all machines would be replenished", principal = "Deccan Union Bank", kind = "indirect" },
    { "pushing public banks into private hands", speaker = "Harbhajan Tiwana", kind = "mixed" },
    { "playing politics over the hardship", speaker = "Mahesh Kulshrestha", via = { "PTI" }, kind = "indirect" },
    { "the rally had passed off peacefully", speaker = "Anjana Pillai", kind = "indirect" },
    { "four employees had been detained", speaker = "Anjana Pillai", stance = "denies", kind = "indirect" },
    { "notices had been served on at least 30", speaker = "Sunita Deshpande", kind = "indirect" },
    { "would challenge the notices in the High Court", speaker = "Sunita Deshpande", kind = "indirect" },
  },
}

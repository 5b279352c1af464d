-- South Indian daily, curly quotes: a flyover slab collapse; minister, police, an injured worker, contractor, Opposition, sources, X, a petitioner.
return {
  published = "2023-08-22",
  text = [[
Flyover slab collapse: engineer suspended, Opposition seeks judicial probe

NAGALPUR: The State government on Tuesday suspended an executive engineer of the Public Works Department and blacklisted a Hyderabad-based contractor, a day after a slab of an under-construction flyover collapsed at Shantinagar junction, killing two workers and injuring four others.

Public Works Minister K. Raghunath Reddy told mediapersons that a three-member committee headed by a retired chief engineer would submit its report within 15 days.

“Whoever is found guilty will not be spared, however big he may be,” Mr. Reddy said after visiting the injured at the Government General Hospital.

He also announced that the families of the deceased, identified as Ramesh Majhi (27) and Suraj Pradhan (31), both from Odisha, would be paid ₹10 lakh each.

According to the police, the slab gave way around 3.40 p.m. when workers were pouring concrete. Deputy Commissioner of Police S. Lavanya said a case had been registered against the contractor, Sripada Infra Projects, and its site supervisor had been taken into custody.

“We are also examining whether safety equipment was provided to the workers,” she said.

One of the injured, Bikash Nayak, said from his hospital bed that the workers had noticed cracks in the shuttering on Saturday and informed the supervisor. “He told us to finish the work before the Minister’s visit,” Mr. Nayak alleged.

The company denied having ignored any warning. In a press release issued on Tuesday, its managing director P. Srinivasa Rao said all safety norms had been followed. “The incident is unfortunate and we will extend full cooperation to the inquiry,” he said.

Leader of the Opposition Meenakshi Sundaram demanded a judicial probe, alleging that the contract had been awarded to a firm “close to the ruling party”. Addressing a press conference, she asked why the company had been given an extension despite a notice over poor quality of work in March.

“A departmental inquiry is an eyewash,” she said.

Reacting to the charges, ruling party spokesperson Anjali Deshpande said the Opposition was “doing politics over dead bodies”.

Sources in the Public Works Department said the design had been changed twice to avoid acquiring private land. A senior official, on condition of anonymity, said the consultant had flagged the weakness of the staging in a letter.

Chief Minister V. Harikrishna, who is in Delhi, expressed grief over the deaths. In a post on X, he said the government stood by the bereaved families.

Meanwhile, traders of Shantinagar staged a “rasta roko” on the service road for two hours. M. Abdul Kareem, president of the local merchants’ association, said business had fallen by 60% since the work began in 2021.

“First they told us 18 months, then 24 months. Now it is killing people,” he said.

The High Court is likely to take up a public interest litigation petition on the matter on Thursday. The petitioner, advocate R. Kavitha, has urged the court to order an audit of all flyovers under construction in the city.
]],
  quotes = {
    { "a three-member committee headed by", speaker = "K. Raghunath Reddy", kind = "indirect", to = "mediapersons" },
    { "Whoever is found guilty will not", speaker = "K. Raghunath Reddy", kind = "direct" },
    { "would be paid ₹10 lakh each", speaker = "K. Raghunath Reddy", kind = "indirect" },
    { "the slab gave way around 3.40 p.m.", speaker = "police", kind = "indirect" },
    { "a case had been registered against", speaker = "S. Lavanya", kind = "indirect" },
    { "its site supervisor had been taken", speaker = "S. Lavanya", kind = "indirect" },
    { "We are also examining whether", speaker = "S. Lavanya", kind = "direct" },
    { "the workers had noticed cracks in", speaker = "Bikash Nayak", kind = "indirect" },
    { "He told us to finish the work", speaker = "Bikash Nayak", kind = "direct" },
    { "having ignored any warning", speaker = "Sripada Infra Projects", kind = "indirect", stance = "denies" },
    { "all safety norms had been followed", speaker = "P. Srinivasa Rao", kind = "indirect", when = "2023-08-22" },
    { "The incident is unfortunate and we", speaker = "P. Srinivasa Rao", kind = "direct" },
    { "a judicial probe", speaker = "Meenakshi Sundaram", kind = "indirect", stance = "demands" },
    { "the contract had been awarded to", speaker = "Meenakshi Sundaram", kind = "mixed" },
    { "close to the ruling party", speaker = "Meenakshi Sundaram", kind = "mixed" },
    { "why the company had been given", speaker = "Meenakshi Sundaram", kind = "indirect", stance = "asks" },
    { "A departmental inquiry is an eyewash", speaker = "Meenakshi Sundaram", kind = "direct" },
    { "doing politics over dead bodies", speaker = "Anjali Deshpande", principal = "ruling party", kind = "mixed" },
    { "the design had been changed twice", kind = "indirect" },
    { "the consultant had flagged the weakness", speaker = "senior official", kind = "indirect" },
    { "the government stood by the bereaved", speaker = "V. Harikrishna", kind = "indirect", via = { "X" } },
    { "business had fallen by 60%", speaker = "M. Abdul Kareem", kind = "indirect" },
    { "First they told us 18 months", speaker = "M. Abdul Kareem", kind = "direct" },
    { "Now it is killing people", speaker = "M. Abdul Kareem", kind = "direct" },
    { "to order an audit of all flyovers", speaker = "R. Kavitha", kind = "indirect", to = "the court", stance = "demands" },
  },
  none = { "rasta roko" },
}

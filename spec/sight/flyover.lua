-- Indian English daily (southern), curly double quotes, "presspersons", "sources said": a State Cabinet decision on a collapsed flyover.
return {
  published = "2025-07-08",
  text = [[
CM orders judicial probe into Kalpet flyover collapse; Opposition seeks Minister’s resignation

Special Correspondent

MADHURAPURAM

Chief Minister K. Raghunatha Varma on Monday announced a judicial inquiry into the collapse of the under-construction flyover at Kalpet in which nine workers were killed last week, and said that no one found guilty would be spared “however high the office he occupies”.

Addressing presspersons after a three-hour-long Cabinet meeting at the Secretariat here, Mr. Varma said the inquiry would be headed by a retired judge of the High Court and would submit its report within 60 days. The families of the deceased would be given ₹25 lakh each, he added.

“This is not the time for politics. Nine families have lost their breadwinners,” the Chief Minister said. “The truth will come out, and I will place it before the Assembly.”

He said the contractor, Sree Annapurna Infra Projects, had been blacklisted and that two engineers of the Roads and Buildings Department had been placed under suspension.

The preliminary report of a three-member technical committee, submitted to the government on Sunday, has pointed out that the staging was removed at least five days ahead of schedule. It also stated that no concrete samples had been tested since April.

However, the Opposition Praja Vikas Party (PVP) dismissed the inquiry as an “eyewash”. Leader of the Opposition P. Sudhakar Naidu alleged that the contract had been awarded to a firm “floated by the relatives” of Roads Minister V. Chennakesavulu.

“How can there be an impartial inquiry when the person who should be the first accused is sitting in the Cabinet?” Mr. Naidu asked. He demanded that the Minister step down immediately and that the case be handed over to the CBI.

Mr. Chennakesavulu, who was not present at the press meet, later denied having any link with the firm. In a post on X, he wrote, “I have not met these people even once. If a single rupee is traced to my family, I will quit public life.”

The Minister also threatened to file a defamation suit against Mr. Naidu.

Sources in the ruling party said a section of MLAs had conveyed to the Chief Minister that the Minister’s continuance would harm the party in the coming municipal polls. “Let us see what the judge says. But the damage has been done,” said a senior MLA from the region, requesting anonymity.

Meanwhile, workers’ unions staged a dharna in front of the Collectorate. M. Lakshmi Bai, whose husband Ramulu was among those killed, said he had told her only two days before the accident that the pillars were shaking.

“He said, ‘They are not listening to us.’ I asked him to come home,” she said, breaking down. “He said he would come after getting the wages.”

District Collector Anjali Deshpande said that the bodies of all the migrant workers had been sent to their native places and that the debris would be cleared by Thursday. Asked about the delay in rescue operations, Ms. Deshpande said cranes had to be brought from 140 km away.

The ₹212-crore flyover, touted as the “gateway to the port”, was to be inaugurated in October.
]],
  quotes = {
    { "no one found guilty would be spared", speaker = "K. Raghunatha Varma", kind = "mixed", when = "2025-07-07", stance = "promises" },
    { "however high the office he occupies", speaker = "K. Raghunatha Varma", kind = "mixed", when = "2025-07-07" },
    { "the inquiry would be headed by a", speaker = "K. Raghunatha Varma", kind = "indirect", to = "presspersons" },
    { "would submit its report within 60 days", speaker = "K. Raghunatha Varma", kind = "indirect", to = "presspersons" },
    { "The families of the deceased would be", speaker = "K. Raghunatha Varma", kind = "indirect" },
    { "This is not the time for politics", speaker = "K. Raghunatha Varma", kind = "direct" },
    { "Nine families have lost their breadwinners", speaker = "K. Raghunatha Varma", kind = "direct" },
    { "The truth will come out", speaker = "K. Raghunatha Varma", kind = "direct", stance = "promises" },
    { "had been blacklisted", speaker = "K. Raghunatha Varma", kind = "indirect" },
    { "two engineers of the Roads and Buildings", speaker = "K. Raghunatha Varma", kind = "indirect" },
    { "the staging was removed at least five", speaker = "three-member technical committee", kind = "indirect", when = "2025-07-06" },
    { "no concrete samples had been tested", speaker = "three-member technical committee", kind = "indirect" },
    { "eyewash", speaker = "Praja Vikas Party", kind = "mixed" },
    { "the contract had been awarded to a", speaker = "P. Sudhakar Naidu", kind = "mixed", stance = "asserts" },
    { "floated by the relatives", speaker = "P. Sudhakar Naidu", kind = "mixed" },
    { "How can there be an impartial inquiry", speaker = "P. Sudhakar Naidu", kind = "direct", stance = "asks" },
    { "the Minister step down immediately", speaker = "P. Sudhakar Naidu", kind = "indirect", stance = "demands" },
    { "the case be handed over to the", speaker = "P. Sudhakar Naidu", kind = "indirect", stance = "demands" },
    { "having any link with the firm", speaker = "V. Chennakesavulu", kind = "indirect", stance = "denies" },
    { "I have not met these people even", speaker = "V. Chennakesavulu", kind = "direct", via = { "X" } },
    { "If a single rupee is traced to", speaker = "V. Chennakesavulu", kind = "direct", via = { "X" } },
    { "to file a defamation suit against", speaker = "V. Chennakesavulu", kind = "indirect" },
    { "a section of MLAs had conveyed to", speaker = "Sources in the ruling party", kind = "indirect" },
    { "the Minister’s continuance would harm the", speaker = "section of MLAs", kind = "indirect", to = "the Chief Minister", via = { "Sources in the ruling party" } },
    { "Let us see what the judge says", speaker = "senior MLA from the region", kind = "direct" },
    { "But the damage has been done", speaker = "senior MLA from the region", kind = "direct" },
    { "he had told her only two days", speaker = "M. Lakshmi Bai", kind = "indirect" },
    { "the pillars were shaking", speaker = "Ramulu", kind = "indirect", to = "her", via = { "M. Lakshmi Bai" } },
    { "He said, ‘They", speaker = "M. Lakshmi Bai", kind = "direct" },
    { "are not listening to us", speaker = "Ramulu", kind = "direct", via = { "M. Lakshmi Bai" } },
    { "I asked him to come home", speaker = "M. Lakshmi Bai", kind = "direct" },
    { "He said he would come after getting", speaker = "M. Lakshmi Bai", kind = "direct" },
    { "the bodies of all the migrant workers", speaker = "Anjali Deshpande", kind = "indirect" },
    { "the debris would be cleared by Thursday", speaker = "Anjali Deshpande", kind = "indirect" },
    { "cranes had to be brought from 140", speaker = "Anjali Deshpande", kind = "indirect" },
  },
  none = { "gateway to the port", "in which nine workers were killed last week", "staged a dharna in front of", "who was not present at the press meet" },
}

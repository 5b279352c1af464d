-- A Kenyan daily on a governor's dispute with teachers: a governor, union officials, an MCA, a parent, a ministry, a court order.
return {
  published = "2024-09-10",
  text = [[
We will not return to class, ECDE teachers tell Governor Lotukoi

By Mercy Achieng'

More than 1,200 nursery school teachers in Marisa County have vowed to stay away from class until Governor Hezron Lotukoi pays them three months' salary arrears.

Addressing journalists in Kapsoit town on Monday, county union secretary Beatrice Nekesa said the teachers had been "taken in circles" since June.

"We have written letters, we have held meetings, and we have taken tea with his officers," said Ms Nekesa. "Tea does not pay rent."

She accused the governor of diverting money meant for salaries to the construction of his official residence.

But Governor Lotukoi denied diverting any funds and blamed the delay on the National Treasury. Speaking at a funeral in Soimet on Sunday, he said the county had not received its share of revenue for July and August.

"I do not print money. When Nairobi sends, I will pay the same day," the governor told mourners.

He warned that teachers who fail to report by Friday will be sacked and replaced with interns.

The remarks angered the union's national chairman, Mr Wycliffe Barasa, who termed them "reckless and unlawful". Mr Barasa said a court order issued in August barred the county from dismissing any of the teachers.

"Let him read the order slowly," he said. "If he has no lawyer, we will lend him ours."

Through his lawyer, Mr Edwin Cheruto, the governor said he had not been served with any such order.

A Treasury official, who sought anonymity because he is not authorised to speak to the press, told the Nation that the July allocation was released to all counties on August 21.

Contacted for comment, county Finance executive Joan Tanui did not answer calls or respond to text messages.

At Chemolo Nursery School, the Nation found the gate locked and goats grazing on the playground. A parent, Mr Japheth Rono, said his daughter had learnt nothing since schools opened.

"She asks me every morning, 'Baba, has teacher come?'" he said. "What do I tell her?"

Soimet MCA Philemon Kosgei now wants the County Assembly to summon the governor. According to the ward representative, Sh84 million was set aside for the teachers in the current budget.

"Where did it go?" Mr Kosgei posed. "The people of Marisa deserve an answer."

Assembly Speaker Lydia Jebet confirmed receiving the motion, adding that it would be debated on Thursday.
]],
  quotes = {
    { "We will not return to class", speaker = "ECDE teachers", to = "Governor Lotukoi" },
    { "to stay away from class until", speaker = "teachers", stance = "promises", kind = "indirect" },
    { "taken in circles", speaker = "Beatrice Nekesa", when = "2024-09-09", kind = "mixed" },
    { "We have written letters", speaker = "Beatrice Nekesa", kind = "direct" },
    { "Tea does not pay rent", speaker = "Beatrice Nekesa", kind = "direct" },
    { "diverting money meant for salaries", speaker = "Beatrice Nekesa", kind = "indirect" },
    { "diverting any funds", speaker = "Hezron Lotukoi", stance = "denies", kind = "indirect" },
    { "the county had not received its share", speaker = "Hezron Lotukoi", when = "2024-09-08", kind = "indirect" },
    { "When Nairobi sends", speaker = "Hezron Lotukoi", to = "mourners", kind = "direct" },
    { "teachers who fail to report by Friday", speaker = "Hezron Lotukoi", kind = "indirect" },
    { "reckless and unlawful", speaker = "Wycliffe Barasa", kind = "mixed" },
    { "barred the county from dismissing", speaker = "Wycliffe Barasa", kind = "indirect" },
    { "Let him read the order slowly", speaker = "Wycliffe Barasa", kind = "direct" },
    { "we will lend him ours", speaker = "Wycliffe Barasa", kind = "direct" },
    { "he had not been served with any such order", speaker = "Hezron Lotukoi", kind = "indirect" },
    { "the July allocation was released", speaker = "Treasury official", via = { "Nation" }, kind = "indirect" },
    { "his daughter had learnt nothing", speaker = "Japheth Rono", kind = "indirect" },
    { "She asks me every morning", speaker = "Japheth Rono", kind = "direct" },
    { "Baba, has teacher come", speaker = "daughter", kind = "direct" },
    { "What do I tell her", speaker = "Japheth Rono", kind = "direct" },
    { "to summon the governor", speaker = "Philemon Kosgei", kind = "indirect" },
    { "Sh84 million was set aside", speaker = "Philemon Kosgei", kind = "indirect" },
    { "Where did it go", speaker = "Philemon Kosgei", stance = "asks", kind = "direct" },
    { "The people of Marisa deserve an answer", speaker = "Philemon Kosgei", kind = "direct" },
    { "receiving the motion", speaker = "Lydia Jebet", stance = "confirms", kind = "indirect" },
    { "it would be debated on Thursday", speaker = "Lydia Jebet", kind = "indirect" },
  },
}

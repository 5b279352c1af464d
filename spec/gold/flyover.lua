-- An Indian daily's political row: a flyover collapse, government and Opposition trading charges, an ally's unease, police, a tweet.
return {
  published = "2023-07-12",
  text = [[
Flyover collapse: Opposition seeks CM's resignation, govt. orders probe

Special Correspondent
LUCKNOW

A day after a portion of an under-construction flyover collapsed at Barhai Crossing here, killing four labourers, a war of words broke out between the ruling Jan Vikas Party (JVP) and the Opposition Lok Ekta Dal (LED), with the latter demanding the resignation of Chief Minister Raghuvendra Pratap Tomar.

Addressing a press conference at the party headquarters on Wednesday, LED State president Sushila Kushwaha alleged that the contract had been awarded to a firm owned by a relative of a Cabinet Minister.

"The pillars were made of sand and the files were made of gold," Ms. Kushwaha said, and sought a court-monitored inquiry into the incident.

Mr. Tomar, who visited the injured at the Civil Hospital, announced an ex gratia of ₹10 lakh to the next of kin of each of the deceased.

"No one found guilty will be spared, however influential he may be," the Chief Minister told reporters.

He, however, accused the Opposition of "doing politics over dead bodies".

Public Works Minister Anil Kumar Rastogi denied that he had any links with the firm, Shivtara Infra Pvt. Ltd. "Let them produce one document and I will leave public life," he said.

Hitting back, LED spokesperson Faizan Siddiqui tweeted a photograph purportedly showing Mr. Rastogi at the wedding of the firm's director. "Is this also a coincidence, Mantri ji?" he wrote.

The police said that an FIR had been registered against the site engineer and two supervisors. "Further investigation is on," said Deputy Commissioner of Police (Central) Nisha Rathore.

According to officials, the shuttering beneath the girder had been removed ahead of schedule to meet a deadline set by the Public Works Department.

Shivtara Infra, in a statement, blamed the collapse on "unprecedented rainfall". The company said it was extending full cooperation to the authorities.

Ram Dulari, wife of one of the deceased, Mohan Lal, said she had come to know of the accident from a tea seller. "Nobody from the company has come. Not one person," she said.

Meanwhile, JVP ally Kisan Samaj Morcha struck a discordant note. Its leader Baldev Singh Gurjar said alliance partners "should have been consulted" before the Minister was given a clean chit. He, however, clarified that his party would not withdraw support.

Asked about Mr. Gurjar's remarks, JVP State general secretary Vinita Saxena said: "Baldev ji is our elder. We will listen to him."

LED national president Harcharan Yadav spoke to Ms. Kushwaha over phone and asked her to raise the matter in the Assembly, party sources said.

The four-lane flyover, being built at a cost of ₹312 crore, was to be inaugurated on Independence Day. The monsoon session of the Assembly begins on July 24.
]],
  quotes = {
    { "the resignation of Chief Minister", speaker = "Lok Ekta Dal", stance = "demands", kind = "indirect" },
    { "the contract had been awarded to a firm", speaker = "Sushila Kushwaha", when = "2023-07-12",
      kind = "indirect" },
    { "The pillars were made of sand", speaker = "Sushila Kushwaha", kind = "direct" },
    { "a court-monitored inquiry", speaker = "Sushila Kushwaha", stance = "demands", kind = "indirect" },
    { "an ex gratia of ₹10 lakh", speaker = "Raghuvendra Pratap Tomar", kind = "indirect" },
    { "No one found guilty will be spared", speaker = "Raghuvendra Pratap Tomar", to = "reporters",
      kind = "direct" },
    { "doing politics over dead bodies", speaker = "Raghuvendra Pratap Tomar", kind = "mixed" },
    { "he had any links with the firm", speaker = "Anil Kumar Rastogi", stance = "denies", kind = "indirect" },
    { "Let them produce one document", speaker = "Anil Kumar Rastogi", kind = "direct" },
    { "Is this also a coincidence", speaker = "Faizan Siddiqui", stance = "asks", kind = "direct" },
    { "an FIR had been registered", speaker = "police", kind = "indirect" },
    { "Further investigation is on", speaker = "Nisha Rathore", kind = "direct" },
    { "the shuttering beneath the girder", speaker = "officials", kind = "indirect" },
    { "unprecedented rainfall", speaker = "Shivtara Infra Pvt. Ltd", kind = "mixed" },
    { "it was extending full cooperation", speaker = "Shivtara Infra Pvt. Ltd", kind = "indirect" },
    { "she had come to know of the accident", speaker = "Ram Dulari", kind = "indirect" },
    { "Nobody from the company has come", speaker = "Ram Dulari", kind = "direct" },
    { "should have been consulted", speaker = "Baldev Singh Gurjar", kind = "mixed" },
    { "his party would not withdraw support", speaker = "Baldev Singh Gurjar", kind = "indirect" },
    { "Baldev ji is our elder", speaker = "Vinita Saxena", kind = "direct" },
    { "spoke to Ms. Kushwaha over phone", speaker = "party sources", kind = "indirect" },
  },
  none = {
    "The monsoon session of the Assembly begins on July 24",
  },
}

-- Irish daily, housing feature, curly double quotes with British punctuation, council and residents, TD, developer's solicitor, WhatsApp group: defective apartments.
return {
  published = "2025-07-19",
  text = [[
‘We bought a home and got a building site’: five years waiting for repairs at Carrow Quay

Residents of a Dublin apartment complex say they feel forgotten by the State as remediation costs climb past €60,000 a unit

Gráinne Mulhall

There is a bucket in Aoife Darcy’s hallway that has been there so long her toddler thinks it is a toy.

“He puts his teddies in it,” says Darcy, a nurse, tipping out an inch of brown water. “When it rains I have to take them out and say, ‘Sorry, Teddy, swimming lessons.’”

Darcy and her partner paid €315,000 for their two-bed at Carrow Quay, on Dublin’s northside, in 2018. Two years later, an inspection commissioned by the owners’ management company found that fire-stopping was missing from all six blocks and that the balconies had not been sealed.

The repair bill was first put at €9 million. It now stands at €14.2 million, or just over €60,000 for each of the 234 apartments.

“We bought a home and got a building site,” Darcy says. “And we’re the ones who are supposed to pay for it?”

The Government said in 2023 that it would cover the cost of fixing defects in apartments built between 1991 and 2013. Carrow Quay was finished in 2015.

In a statement, the Department of Housing said that the cut-off date reflected the introduction of tighter building regulations in 2014. It said that it had “no plans at present” to extend the scheme.

Local Social Democrats TD Fionn Hegarty describes this as “a bureaucratic shrug”. He says he raised the case with Minister for Housing Maeve Tuohy in May and was told that legal advice was awaited.

“I asked her straight out would she live there,” says Hegarty. “She didn’t answer.”

A spokesman for Ms Tuohy disputed that account. He said the Minister had told Mr Hegarty she had “every sympathy” with the owners and had offered to meet them.

The developer, Tolka Vale Homes, went into liquidation in 2019. A solicitor for its former director, Brendan Scully, said his client denied any wrongdoing and that the complex had been signed off by an independent certifier.

Dublin North Council issued a fire safety notice in April, giving owners 12 months to carry out the most urgent works. Its chief fire officer, Declan Moy, told a residents’ meeting last Wednesday that he would not hesitate to evacuate the buildings if the deadline was missed.

“I’m not here to frighten anyone,” Mr Moy told the meeting. “But I have to be able to sleep as well.”

For some, the strain has been too much. Ger Fallon (71), who bought in Block C with his retirement lump sum, says that he has been prescribed sleeping tablets for the first time in his life. His daughter wants him to move in with her in Kildare, but he says he cannot sell and will not rent out a flat he believes is unsafe.

“Who would I put in it? A family? I couldn’t look at myself,” he says.

On the residents’ WhatsApp group, one owner wrote last month that she was handing the keys back to the bank. “I’m done,” she posted. “Mind yourselves.”

The management company has hired an engineer, Sinéad Roche, to draw up a cheaper scheme. She believes the bill could be cut by a third if the works are done block by block, but warns that prices are rising by the month.

Darcy, meanwhile, has bought a second bucket.

“It’s for the teddies,” she says. “I had to explain to him that the other one is Mammy’s.”
]],
  quotes = {
    { "‘We bought a home and", speaker = "Aoife Darcy", kind = "direct" },
    { "they feel forgotten by the State as", speaker = "Residents of a Dublin apartment complex", kind = "indirect" },
    { "He puts his teddies in it", speaker = "Aoife Darcy", kind = "direct" },
    { "When it rains I have to take", speaker = "Aoife Darcy", kind = "direct" },
    { "Sorry, Teddy, swimming lessons", speaker = "Aoife Darcy", kind = "direct" },
    { "fire-stopping was missing from all six blocks", speaker = "inspection", kind = "indirect" },
    { "the balconies had not been sealed", speaker = "inspection", kind = "indirect" },
    { "“We bought a home and", speaker = "Aoife Darcy", kind = "direct" },
    { "And we’re the ones who are", speaker = "Aoife Darcy", kind = "direct" },
    { "it would cover the cost of fixing", speaker = "Government", kind = "indirect", when = "2023", stance = "promises" },
    { "the cut-off date reflected the introduction", speaker = "Department of Housing", kind = "indirect" },
    { "it had “no plans at present", speaker = "Department of Housing", kind = "mixed" },
    { "a bureaucratic shrug", speaker = "Fionn Hegarty", kind = "mixed" },
    { "he raised the case with Minister for", speaker = "Fionn Hegarty", kind = "indirect" },
    { "legal advice was awaited", speaker = "Maeve Tuohy", kind = "indirect", via = { "Fionn Hegarty" }, when = "2025-05" },
    { "I asked her straight out would she", speaker = "Fionn Hegarty", kind = "direct" },
    { "She didn’t answer", speaker = "Fionn Hegarty", kind = "direct" },
    { "the Minister had told Mr Hegarty", speaker = "spokesman for Ms Tuohy", principal = "Maeve Tuohy", kind = "indirect" },
    { "she had “every sympathy” with the", speaker = "Maeve Tuohy", kind = "mixed", to = "Mr Hegarty", via = { "spokesman for Ms Tuohy" } },
    { "had offered to meet them", speaker = "spokesman for Ms Tuohy", principal = "Maeve Tuohy", kind = "indirect" },
    { "any wrongdoing", speaker = "Brendan Scully", kind = "indirect", via = { "solicitor for its former director" }, stance = "denies" },
    { "the complex had been signed off by", speaker = "solicitor for its former director", principal = "Brendan Scully", kind = "indirect" },
    { "he would not hesitate to evacuate the", speaker = "Declan Moy", kind = "indirect", to = "a residents’ meeting", when = "2025-07-16" },
    { "I’m not here to frighten anyone", speaker = "Declan Moy", kind = "direct", to = "the meeting" },
    { "But I have to be able to", speaker = "Declan Moy", kind = "direct", to = "the meeting" },
    { "he has been prescribed sleeping tablets", speaker = "Ger Fallon", kind = "indirect" },
    { "he cannot sell and will not rent", speaker = "Ger Fallon", kind = "indirect" },
    { "Who would I put in it", speaker = "Ger Fallon", kind = "direct" },
    { "A family", speaker = "Ger Fallon", kind = "direct" },
    { "I couldn’t look at myself", speaker = "Ger Fallon", kind = "direct" },
    { "she was handing the keys back to", speaker = "one owner", kind = "indirect", via = { "WhatsApp" }, when = "2025-06" },
    { "I’m done", speaker = "one owner", kind = "direct", via = { "WhatsApp" } },
    { "Mind yourselves", speaker = "one owner", kind = "direct", via = { "WhatsApp" } },
    { "the bill could be cut by a", speaker = "Sinéad Roche", kind = "indirect", stance = "believes" },
    { "prices are rising by the month", speaker = "Sinéad Roche", kind = "indirect" },
    { "It’s for the teddies", speaker = "Aoife Darcy", kind = "direct" },
    { "I had to explain to him that", speaker = "Aoife Darcy", kind = "direct" },
  },
  none = { "There is a bucket in Aoife", "went into liquidation in 2019", "has bought a second bucket", "The repair bill was first put at" },
}

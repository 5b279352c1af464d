-- Indian daily, curly double quotes: an exam paper leak; SP, board chairman, students, Opposition, minister, advocate.
return {
  published = "2024-02-15",
  text = [[
Paper leak: Two held as board cancels Class 12 physics exam

RANIPUR: The State Board of Secondary Education on Wednesday cancelled the Class 12 physics examination after police said the question paper had been circulated on WhatsApp groups hours before the test.

Two persons, including Dinesh Waghela, a clerk at a private school in Kheda Nagar, have been arrested, Superintendent of Police Anjali Rathore told reporters. “We have recovered three mobile phones and some cash,” she said, adding that more arrests were likely.

According to the SP, the clerk took photographs of the paper when the sealed packet was brought to the centre on Tuesday morning. The images were sold for Rs 5,000 to Rs 20,000 each, she said.

Board chairman S.K. Venkatraman said a fresh examination would be held on March 4. “No student will be put to any loss,” he promised. He appealed to parents not to believe rumours.

“I studied for this paper for two months and now I have to do it all over again,” said Nikhil Pardeshi, a student of Government Higher Secondary School. His classmate Farheen Shaikh asked why honest students should suffer because of a few.

Parents gathered outside the board’s office and demanded the resignation of the education minister. “Every year there is a leak, every year there is a committee, and nothing comes out of it,” said Ramesh Solanki, whose daughter is preparing for engineering entrance tests.

The Opposition was quick to attack the government. In a post on X, Congress leader Vijaya Deshmane alleged that an “exam mafia” enjoyed the protection of the ruling party.

Rejecting the charge, Education Minister Harbhajan Lal Meena said the government had acted within hours. “Nobody will be spared, however influential he may be,” the minister told PTI. He denied that papers of other subjects had been compromised.

A senior board official, requesting anonymity, said the printing press was also under the scanner. “The packets did not have the usual seal,” the official told The Hindu.

Mary Thekkekara, principal of the school where Waghela was employed, said he had been suspended. She declined to comment on the police investigation.

Advocate Imran Qureshi, who appeared for Waghela, claimed that his client was being made a scapegoat. “He does not even have the keys to the strongroom,” Qureshi told the court, which remanded both the accused in police custody for five days.

Educationist Leela Krishnaswamy, author of “The Marks We Carry”, felt the board should deliver papers digitally. “Technology is there. Only the will is lacking,” she said.
]],
  quotes = {
    { "the question paper had been circulated", speaker = "police", kind = "indirect" },
    { "a clerk at a private school", speaker = "Anjali Rathore", kind = "indirect", to = "reporters" },
    { "We have recovered three mobile phones", speaker = "Anjali Rathore", kind = "direct" },
    { "more arrests were likely", speaker = "Anjali Rathore", kind = "indirect" },
    { "the clerk took photographs of the paper", speaker = "Anjali Rathore", kind = "indirect" },
    { "The images were sold for", speaker = "Anjali Rathore", kind = "indirect" },
    { "a fresh examination would be held", speaker = "S.K. Venkatraman", kind = "indirect" },
    { "No student will be put to any loss", speaker = "S.K. Venkatraman", kind = "direct", stance = "promises" },
    { "not to believe rumours", speaker = "S.K. Venkatraman", kind = "indirect", stance = "demands", to = "parents" },
    { "I studied for this paper", speaker = "Nikhil Pardeshi", kind = "direct" },
    { "honest students should suffer", speaker = "Farheen Shaikh", kind = "indirect", stance = "asks" },
    { "the resignation of the education minister", speaker = "Parents", kind = "indirect", stance = "demands" },
    { "Every year there is a leak", speaker = "Ramesh Solanki", kind = "direct" },
    { "enjoyed the protection of the ruling party", speaker = "Vijaya Deshmane", kind = "mixed", via = { "X" } },
    { "the government had acted within hours", speaker = "Harbhajan Lal Meena", kind = "indirect" },
    { "Nobody will be spared", speaker = "Harbhajan Lal Meena", kind = "direct", via = { "PTI" } },
    { "papers of other subjects had been compromised", speaker = "Harbhajan Lal Meena", kind = "indirect", stance = "denies" },
    { "the printing press was also under the scanner", speaker = "senior board official", kind = "indirect" },
    { "The packets did not have the usual seal", speaker = "senior board official", kind = "direct", via = { "Hindu" } },
    { "he had been suspended", speaker = "Mary Thekkekara", kind = "indirect" },
    { "comment on the police investigation", speaker = "Mary Thekkekara", kind = "indirect", stance = "declines" },
    { "his client was being made a scapegoat", speaker = "Imran Qureshi", kind = "indirect", principal = "Dinesh Waghela" },
    { "He does not even have the keys", speaker = "Imran Qureshi", kind = "direct", principal = "Dinesh Waghela", to = "the court" },
    { "the board should deliver papers digitally", speaker = "Leela Krishnaswamy", kind = "indirect", stance = "believes" },
    { "Only the will is lacking", speaker = "Leela Krishnaswamy", kind = "direct" },
  },
  none = { "The Marks We Carry" },
}

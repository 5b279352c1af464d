-- A Singapore broadcaster's court story: a property agent, prosecutors, counsel in mitigation, a judge, victims.
return {
  published = "2023-09-06",
  text = [[
Property agent who rented out same condo unit to seven tenants jailed

By Shanti Maniam

SINGAPORE: A former property agent who took deposits from seven people for the same two-bedroom condominium unit was sentenced to 28 months' jail on Wednesday (Sep 6).

Desmond Chia Wei Loong, 36, pleaded guilty to four counts of cheating, with another nine taken into consideration.

The court heard that Chia owed about S$190,000 to unlicensed moneylenders when he advertised the unit in Pasir Lebar in March last year.

He told each tenant that the owner was overseas and wanted the money in cash, said Deputy Public Prosecutor Gayathri Nambiar.

"The accused handed over the same set of keys seven times," Ms Nambiar told the court. "On one occasion he borrowed them back from a victim, saying that the lock had to be changed."

She asked for a sentence of 30 to 34 months, arguing that the offences were "planned down to the furniture".

Defence lawyer Benedict Yeo said his client had been "drowning" and was deeply remorseful. He added that Chia had since made restitution of S$12,000.

"He is a man who could not say no to his creditors, Your Honour," said Mr Yeo. "It does not excuse what he did, but it explains it."

District Judge Ong Siew Mei disagreed. She said that most people in debt do not turn to crime, and noted that Chia had spent part of the money on a holiday in Hokkaido.

"I ask myself what the victims would say about the snow," said the judge.

One of the victims, Filipino nurse Maricel Dimaculangan, said she had lost four months of savings. "I arrived with my suitcases and there was a family eating dinner," she told CNA outside the courtroom. "They had paid him also."

In response to queries, a spokesperson for the Estate Agents Council said Chia's licence had been revoked in December. The council reminded consumers to check an agent's registration number before making any payment.

Chia's former employer, Straits Keystone Realty, denied that it had ignored complaints about him.

Asked whether he would appeal, Chia shook his head and said: "No more."
]],
  quotes = {
    { "Chia owed about S$190,000", kind = "indirect" },
    { "He told each tenant that the owner was overseas", speaker = "Gayathri Nambiar", kind = "indirect" },
    { "handed over the same set of keys", speaker = "Gayathri Nambiar", to = "the court", kind = "direct" },
    { "On one occasion he borrowed them back", speaker = "Gayathri Nambiar", kind = "direct" },
    { "planned down to the furniture", speaker = "Gayathri Nambiar", kind = "mixed" },
    { "his client had been", speaker = "Benedict Yeo", principal = "Desmond Chia Wei Loong", kind = "mixed" },
    { "Chia had since made restitution", speaker = "Benedict Yeo", kind = "indirect" },
    { "It does not excuse what he did", speaker = "Benedict Yeo", kind = "direct" },
    { "most people in debt do not turn to crime", speaker = "Ong Siew Mei", kind = "indirect" },
    { "Chia had spent part of the money on a holiday", speaker = "Ong Siew Mei", kind = "indirect" },
    { "what the victims would say about the snow", speaker = "Ong Siew Mei", kind = "direct" },
    { "she had lost four months of savings", speaker = "Maricel Dimaculangan", kind = "indirect" },
    { "I arrived with my suitcases", speaker = "Maricel Dimaculangan", via = { "CNA" }, kind = "direct" },
    { "They had paid him also", speaker = "Maricel Dimaculangan", kind = "direct" },
    { "licence had been revoked in December", principal = "Estate Agents Council", kind = "indirect" },
    { "it had ignored complaints", speaker = "Straits Keystone Realty", stance = "denies", kind = "indirect" },
    { "No more", speaker = "Desmond Chia Wei Loong", kind = "direct" },
  },
}

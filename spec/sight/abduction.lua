-- Nigerian daily, curly double quotes: students abducted on a highway; police PPRO, governor's aide, parents, vigilante leader, NANS, NAN.
return {
  published = "2025-05-20",
  text = [[
Gunmen abduct 14 students on Ogbara-Lemu highway, demand N80m ransom

Fourteen students of the Ogbara State Polytechnic have been abducted by gunmen on the Ogbara-Lemu highway, throwing the institution into mourning days before its second semester examinations.

The Punctual gathered that the victims were returning to campus in an 18-seater bus on Sunday evening when the hoodlums, numbering about 20, emerged from the bush and shot at the tyres.

The driver of the bus, who simply identified himself as Mr Sunday, said he escaped by pretending to be dead.

“They spoke Pidgin and another language I did not understand. One of them stepped on my back and said, ‘This one has gone,’” he said.

A parent, Mrs Folasade Adekoya, whose daughter, Tolulope, is among the victims, told our correspondent on Monday that the kidnappers had contacted the family and demanded N80m.

“Where will I see that kind of money? I sell akara by the roadside,” she lamented. “I begged the man to collect N500,000. He told me to sell my children’s father.”

Confirming the incident, the Police Public Relations Officer in the state, DSP Kehinde Oladosu, said the command had deployed tactical teams, local hunters and a drone in the forest.

Oladosu, in a statement on Monday, said, “The Commissioner of Police, CP Garba Tsauri, has ordered a 24-hour manhunt. We urge members of the public to remain calm and avail the police of useful information.”

He, however, denied that 14 students were taken, insisting that the command’s records showed that nine persons were missing.

But the Students’ Union President, Comrade Chinedu Ibekwe, faulted the police figure, saying the union had compiled the names and matriculation numbers of all the victims.

“We are not guessing. We have a list,” Ibekwe told journalists at the polytechnic gate. He threatened that students would block the highway if their colleagues were not released within 72 hours.

Governor Akinlolu Fasanya has directed that all schools along the corridor be shut for one week. His Chief Press Secretary, Mr Gboyega Shittu, disclosed this on his X handle on Monday night.

According to him, the governor had also spoken with the National Security Adviser and “will not sleep until every child is brought home.”

The Peoples’ Redemption Movement, however, described the governor’s response as medicine after death. In a statement signed by its state Publicity Secretary, Hajia Rakiya Bello, the opposition party noted that no fewer than 60 persons had been kidnapped on the road since January.

“What has the governor done with a security vote of N1.2bn monthly? He has bought vehicles for traditional rulers,” the statement read in part.

The Commander of the Lemu Vigilante Group, Alhaji Sule Danjuma, told the News Agency of Nigeria that his men had alerted security agencies to strange movements in the forest last week.

“We told them on Thursday. They said they would come. Nobody came,” Danjuma was quoted as saying.

When contacted, the spokesman for the Army’s 43 Brigade, Captain Emeka Nwosu, declined to comment on the allegation, saying it was an operational matter.

A monarch in the area, the Olulemu of Lemu, Oba Adewale Oyinlola II, called on the Federal Government to establish a forward operating base in the community.

The Rector of the polytechnic, Dr Bimpe Alabi, said examinations had been postponed indefinitely. She appealed to parents to remain prayerful.
]],
  quotes = {
    { "the victims were returning to campus", kind = "indirect" },
    { "he escaped by pretending to be dead", speaker = "Mr Sunday", kind = "indirect" },
    { "They spoke Pidgin and another language", speaker = "Mr Sunday", kind = "direct" },
    { "One of them stepped on my back", speaker = "Mr Sunday", kind = "direct" },
    { "the kidnappers had contacted the family", speaker = "Folasade Adekoya", when = "2025-05-19", kind = "indirect" },
    { "Where will I see that kind of money", speaker = "Folasade Adekoya", kind = "direct" },
    { "I sell akara by the roadside", speaker = "Folasade Adekoya", kind = "direct" },
    { "I begged the man to collect", speaker = "Folasade Adekoya", kind = "direct" },
    { "He told me to sell", speaker = "Folasade Adekoya", kind = "direct" },
    { "the command had deployed tactical teams", speaker = "Kehinde Oladosu", kind = "indirect" },
    { "has ordered a 24-hour manhunt", speaker = "Kehinde Oladosu", when = "2025-05-19", kind = "direct" },
    { "We urge members of the public", speaker = "Kehinde Oladosu", when = "2025-05-19", kind = "direct" },
    { "14 students were taken", speaker = "Kehinde Oladosu", stance = "denies", kind = "indirect" },
    { "records showed that nine persons were missing", speaker = "Kehinde Oladosu", kind = "indirect" },
    { "the union had compiled the names", speaker = "Chinedu Ibekwe", kind = "indirect" },
    { "We are not guessing", speaker = "Chinedu Ibekwe", to = "journalists", kind = "direct" },
    { "We have a list", speaker = "Chinedu Ibekwe", to = "journalists", kind = "direct" },
    { "students would block the highway", speaker = "Chinedu Ibekwe", kind = "indirect" },
    { "all schools along the corridor be shut", speaker = "Akinlolu Fasanya", stance = "demands", kind = "indirect" },
    { "the governor had also spoken with", speaker = "Gboyega Shittu", principal = "Akinlolu Fasanya", kind = "indirect" },
    { "will not sleep until every child", speaker = "Gboyega Shittu", principal = "Akinlolu Fasanya", kind = "mixed" },
    { "medicine after death", speaker = "Peoples’ Redemption Movement", kind = "indirect" },
    { "no fewer than 60 persons had been kidnapped", speaker = "Peoples’ Redemption Movement", kind = "indirect" },
    { "What has the governor done with", speaker = "Peoples’ Redemption Movement", kind = "direct" },
    { "He has bought vehicles for traditional rulers", speaker = "Peoples’ Redemption Movement", kind = "direct" },
    { "his men had alerted security agencies", speaker = "Sule Danjuma", via = { "News Agency of Nigeria" }, kind = "indirect" },
    { "We told them on Thursday", speaker = "Sule Danjuma", kind = "direct" },
    { "They said they would come", speaker = "Sule Danjuma", kind = "direct" },
    { "Nobody came", speaker = "Sule Danjuma", kind = "direct" },
    { "to comment on the allegation", speaker = "Emeka Nwosu", stance = "declines", kind = "indirect" },
    { "it was an operational matter", speaker = "Emeka Nwosu", principal = "43 Brigade", kind = "indirect" },
    { "to establish a forward operating base", speaker = "Adewale Oyinlola II", to = "the Federal Government", stance = "demands", kind = "indirect" },
    { "examinations had been postponed indefinitely", speaker = "Bimpe Alabi", kind = "indirect" },
    { "to remain prayerful", speaker = "Bimpe Alabi", to = "parents", kind = "indirect" },
  },
  none = { "throwing the institution into mourning", "is among the victims" },
}

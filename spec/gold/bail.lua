-- An Indian daily on bail in a grain case: a judge with initials, counsel for both sides, a son, a Minister, a farmers' body.
return {
  published = "2023-08-18",
  text = [[
High Court grants bail to ex-MLA in paddy case; State to move Supreme Court

Legal Correspondent

CHANDIGARH

The High Court on Friday granted bail to former MLA Sukhdev Singh Randhanwal, who is accused of diverting 14,000 tonnes of paddy from government godowns.

Justice P.R. Venkataraghavan held that the prosecution could not “keep a man in prison in the hope that evidence will arrive by post”. The 71-year-old had spent 19 months in custody without a single witness being examined, the judge observed.

Senior counsel Harjit Kaur Sekhon, appearing for Mr. Randhanwal, argued that her client had signed the release orders on the advice of officials. “He is a farmer and he trusts paper,” she submitted.

Opposing the plea, Additional Advocate-General Manpreet Singh Toor told the court that the accused could influence witnesses, two of whom were his former drivers.

According to the FIR, registered in December 2021, the grain was sold to three rice mills in Rajasthan.

Outside the court, Mr. Randhanwal's son, Jasdeep, distributed laddoos. “Truth walks slowly, but it walks,” he told reporters.

Food Minister Balwinder Kaur Bhullar said the State would approach the Supreme Court next week. She denied that the Vigilance Bureau had delayed its charge sheet under political pressure.

Leader of the Opposition Amarinder Pal Dosanjh asked who had “eaten the rest of the rice”.

The Kisan Ekta Manch (KEM), a farmers' body, termed the order “a slap on the face of every honest grower”. KEM president Tarsem Lal Bagga announced that its members would block the Ludhiana highway on Monday.

Mohammad Irfan Siddiqi, a mill owner who has turned approver in the case, was quoted by PTI as saying that he feared for his family. The Additional Advocate-General said the police would give him protection.

Mr. Randhanwal walked out of the Nabha jail in the evening. “First I will go to the gurdwara, then I will sleep in my own bed,” the former legislator said.

The next hearing is on September 4.
]],
  quotes = {
    { "keep a man in prison", speaker = "P.R. Venkataraghavan", kind = "mixed" },
    { "had spent 19 months in custody", speaker = "P.R. Venkataraghavan", kind = "indirect" },
    { "her client had signed the release orders", speaker = "Harjit Kaur Sekhon",
      principal = "Sukhdev Singh Randhanwal", kind = "indirect" },
    { "He is a farmer and he trusts paper", speaker = "Harjit Kaur Sekhon", kind = "direct" },
    { "the accused could influence witnesses", speaker = "Manpreet Singh Toor", to = "the court", kind = "indirect" },
    { "the grain was sold to three rice mills", speaker = "FIR", kind = "indirect" },
    { "Truth walks slowly", speaker = "Jasdeep", to = "reporters", kind = "direct" },
    { "the State would approach", speaker = "Balwinder Kaur Bhullar", kind = "indirect" },
    { "had delayed its charge sheet", speaker = "Balwinder Kaur Bhullar", stance = "denies", kind = "indirect" },
    { "eaten the rest of the rice", speaker = "Amarinder Pal Dosanjh", stance = "asks", kind = "mixed" },
    { "a slap on the face", speaker = "Kisan Ekta Manch", kind = "mixed" },
    { "its members would block", speaker = "Tarsem Lal Bagga", kind = "indirect" },
    { "he feared for his family", speaker = "Mohammad Irfan Siddiqi", via = { "PTI" }, kind = "indirect" },
    { "the police would give him protection", speaker = "Manpreet Singh Toor", kind = "indirect" },
    { "First I will go to the gurdwara", speaker = "Sukhdev Singh Randhanwal", kind = "direct" },
  },
}

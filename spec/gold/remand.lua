-- A Pakistani daily (Dawn style): a high court hearing, law officers and counsel, party press conferences, a minister on TV, agency sources.
return {
  published = "2024-07-19",
  text = [[
IHC seeks report on ex-minister's detention, turns down remand plea

ISLAMABAD: The Islamabad High Court on Thursday sought a report from the interior secretary on the detention of former minister Rana Zulqarnain Bhatti, and observed that no citizen could be "made to disappear between two police stations".

Justice Mohsin Raza Gardezi, hearing a petition filed by Mr Bhatti's wife, Samina Zulqarnain, asked the additional attorney general why the detainee had not been produced despite the court's orders of July 12.

"Is the capital police answerable to anyone?" the judge remarked.

Additional Attorney General Usman Wattoo told the court that Mr Bhatti had been shifted to Rawalpindi in connection with another case and that the record would be submitted shortly.

Barrister Khadija Sumbal, counsel for the petitioner, contended that the first information report had been registered 11 hours after the arrest. She said her client had been denied a meeting with her husband for nine days and was "running from pillar to post".

The judge turned down a request by the Federal Crimes Agency (FCA) for a 10-day physical remand and adjourned the hearing till Monday.

Talking to the media outside the court, Ms Zulqarnain alleged that her husband was being punished for refusing to switch loyalties.

"He was offered a ministry and he was offered a cell. He chose the cell," she said.

Meanwhile, the Awami Ittehad Party (AIP) condemned what it called the "political victimisation" of its leaders and demanded the immediate release of all detained workers.

At a press conference in Lahore, AIP Secretary General Makhdoom Aftab Shirazi said the party would launch a countrywide protest drive after Aug 14 if its workers were not freed. He claimed that 214 activists had been picked up in Punjab alone.

"Those who think they can run the country through FIRs are living in a fool's paradise," he said, adding that the doors of dialogue were still open.

Information Minister Sardar Nabeel Leghari rejected the allegations, saying the law was taking its own course.

Appearing on a private TV channel on Wednesday night, he said the opposition wanted a "deal by another name" and would not get it.

"Let them answer for the Rs4.6 billion first," the minister said.

Sources in the FCA told Dawn that investigators had recorded the statements of three former officials, one of whom was willing to turn approver. An FCA spokesperson declined to confirm or deny the claim.

The Human Rights Forum of Pakistan, in a statement, expressed concern over the use of "successive cases to keep political opponents behind bars".

Separately, an accountability court extended the judicial remand of Mr Bhatti's brother, Rana Tahir Bhatti, till July 26 in a case pertaining to the award of a road contract. Special prosecutor Irfan Daha told the judge that a reference would be filed within the month.

The accused, who appeared via video link from Adiala jail, complained that he had not been provided with his medicines. The judge directed the jail superintendent to submit a compliance report.

Published in Dawn, July 19th, 2024
]],
  quotes = {
    { "made to disappear between two police stations", speaker = "Islamabad High Court", when = "2024-07-18",
      kind = "mixed" },
    { "why the detainee had not been produced", speaker = "Mohsin Raza Gardezi", to = "the additional attorney general",
      stance = "asks", kind = "indirect" },
    { "Is the capital police answerable to anyone?", speaker = "Mohsin Raza Gardezi", kind = "direct" },
    { "Mr Bhatti had been shifted to Rawalpindi", speaker = "Usman Wattoo", to = "the court", kind = "indirect" },
    { "the first information report had been registered", speaker = "Khadija Sumbal", principal = "Samina Zulqarnain",
      kind = "indirect" },
    { "running from pillar to post", speaker = "Khadija Sumbal", kind = "mixed" },
    { "her husband was being punished for refusing", speaker = "Samina Zulqarnain", kind = "indirect" },
    { "He was offered a ministry", speaker = "Samina Zulqarnain", kind = "direct" },
    { "political victimisation", speaker = "Awami Ittehad Party", kind = "mixed" },
    { "the immediate release of all detained workers", speaker = "Awami Ittehad Party", stance = "demands",
      kind = "indirect" },
    { "the party would launch a countrywide protest drive", speaker = "Makhdoom Aftab Shirazi", kind = "indirect" },
    { "214 activists had been picked up", speaker = "Makhdoom Aftab Shirazi", kind = "indirect" },
    { "living in a fool's paradise", speaker = "Makhdoom Aftab Shirazi", kind = "direct" },
    { "the doors of dialogue were still open", speaker = "Makhdoom Aftab Shirazi", kind = "indirect" },
    { "the law was taking its own course", speaker = "Nabeel Leghari", kind = "indirect" },
    { "deal by another name", speaker = "Nabeel Leghari", when = "2024-07-17TNI", kind = "mixed" },
    { "Let them answer for the Rs4.6 billion first", speaker = "Nabeel Leghari", kind = "direct" },
    { "investigators had recorded the statements", speaker = "Sources in the FCA", via = { "Dawn" },
      kind = "indirect" },
    { "confirm or deny the claim", principal = "Federal Crimes Agency", stance = "declines" },
    { "successive cases to keep political opponents", speaker = "Human Rights Forum of Pakistan", kind = "mixed" },
    { "a reference would be filed within the month", speaker = "Irfan Daha", to = "the judge", kind = "indirect" },
    { "he had not been provided with his medicines", speaker = "Rana Tahir Bhatti", kind = "indirect" },
  },
  none = {
    "extended the judicial remand of Mr Bhatti's brother",
  },
}

-- An Indian daily on a court order: a Bench stays a notification; counsel, an affidavit, politicians, residents.
return {
  published = "2022-08-24",
  text = [[
HC stays denotification of Periyaveli wetland, pulls up Collector for ‘stoic silence’

Special Correspondent
KOTTANUR

The High Court on Tuesday stayed a government order denotifying 212 acres of the Periyaveli wetland on the outskirts of Kottanur, observing that “a lake does not cease to be a lake because the revenue records say so”.

A Division Bench of Justices R. Meenakshi Sundaram and Asif Ali Mirza was hearing a public interest litigation (PIL) petition filed by S. Kanagavalli, a retired schoolteacher. She contended that the land had been denotified to help a private builder put up a gated community.

“Seven reminders were sent to the Collector and not one of them was answered. We are pained by this stoic silence,” the court said in its interim order.

It directed the Collector to file a status report within three weeks and restrained Vaigai Greens Infrastructure Pvt. Ltd. from carrying out any construction till further orders.

Appearing for the petitioner, senior advocate Indira Rangarajan submitted that the 2014 notification had been withdrawn “overnight, behind closed doors and without so much as a public hearing”. She argued that the State was bound by the Wetlands (Conservation and Management) Rules, 2017.

Additional Advocate-General K. Thirumaran, however, told the Bench that the survey numbers in question had been dry for over two decades and that the petition was politically motivated.

“Then what is it that your own pumps were draining in December?” Justice Mirza asked.

Counsel for the company, V. Harikrishnan, denied that any work had begun at the site. His client, he said, had purchased the land in good faith and had already paid ₹48 crore.

According to an affidavit filed by the State Pollution Control Board, at least 1,100 truckloads of debris were dumped along the northern bund between January and June.

The order is an embarrassment for Environment Minister P. Selvaganapathy, who had told the Assembly in the Budget session that the government had “no intention of parting with an inch” of the wetland.

Leader of the Opposition D. Arumugam demanded that the Minister resign. “The Minister has misled the House and the court has now said as much,” he told reporters at the party headquarters. In a post on Twitter, he alleged that the file was cleared on the day the builder’s son joined the ruling party.

Mr. Selvaganapathy dismissed the allegation as “cheap publicity”. “Let him come out with proof. I am ready to face any inquiry,” the Minister said.

A senior revenue official, however, told PTI that the file had been “moved from above”.

Residents of nearby Ambedkar Nagar burst crackers as news of the order spread. “Every monsoon the water came into our houses because it had nowhere else to go,” said M. Pushpam, 52, who sells flowers. A mason, who did not wish to be named, claimed that earthmovers had worked at the site as recently as Sunday night.

For Ms. Kanagavalli, the fight is far from over. “I taught these children that the lake is older than the town,” the 67-year-old said. “I could not go back and tell them that I was mistaken.”

Repeated calls to the Collector’s office went unanswered.

The matter will be taken up next on September 14.
]],
  quotes = {
    { "stoic silence", speaker = "High Court", kind = "mixed" },
    { "a lake does not cease to be", speaker = "High Court", when = "2022-08-23" },
    { "the land had been denotified to help", speaker = "S. Kanagavalli", kind = "indirect" },
    { "Seven reminders were sent to the Collector", speaker = "High Court", kind = "direct" },
    { "to file a status report", speaker = "High Court", stance = "demands", kind = "indirect" },
    { "overnight, behind closed doors", speaker = "Indira Rangarajan", principal = "S. Kanagavalli",
      kind = "mixed" },
    { "the State was bound by the Wetlands", speaker = "Indira Rangarajan", principal = "S. Kanagavalli",
      kind = "indirect" },
    { "the survey numbers in question had been dry", speaker = "K. Thirumaran", to = "the Bench",
      kind = "indirect" },
    { "the petition was politically motivated", speaker = "K. Thirumaran", to = "the Bench", kind = "indirect" },
    { "what is it that your own pumps", speaker = "Asif Ali Mirza", stance = "asks", kind = "direct" },
    { "any work had begun at the site", speaker = "V. Harikrishnan",
      principal = "Vaigai Greens Infrastructure Pvt. Ltd.", stance = "denies", kind = "indirect" },
    { "had purchased the land in good faith", speaker = "V. Harikrishnan",
      principal = "Vaigai Greens Infrastructure Pvt. Ltd.", kind = "indirect" },
    { "at least 1,100 truckloads of debris were dumped", speaker = "State Pollution Control Board",
      kind = "indirect" },
    { "no intention of parting with an inch", speaker = "P. Selvaganapathy", to = "the Assembly", kind = "mixed" },
    { "the Minister resign", speaker = "D. Arumugam", stance = "demands", kind = "indirect" },
    { "The Minister has misled the House", speaker = "D. Arumugam", to = "reporters", kind = "direct" },
    { "the file was cleared on the day", speaker = "D. Arumugam", via = { "Twitter" }, kind = "indirect" },
    { "cheap publicity", speaker = "P. Selvaganapathy", kind = "mixed" },
    { "I am ready to face any inquiry", speaker = "P. Selvaganapathy", kind = "direct" },
    { "moved from above", speaker = "senior revenue official", via = { "PTI" }, kind = "mixed" },
    { "Every monsoon the water came into our houses", speaker = "M. Pushpam", kind = "direct" },
    { "earthmovers had worked at the site", speaker = "mason", kind = "indirect" },
    { "I taught these children that the lake", speaker = "S. Kanagavalli", kind = "direct" },
    { "I could not go back and tell them", speaker = "S. Kanagavalli", kind = "direct" },
  },
  none = {
    "burst crackers as news of the order spread",
    "Repeated calls to the Collector’s office went unanswered",
    "The matter will be taken up next on September 14",
  },
}

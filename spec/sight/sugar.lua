-- A Kenyan daily: cane farmers' unpaid arrears, a miller, an MP, an audit report, a governor, a ministry source.
return {
  published = "2023-10-11",
  text = [[
Farmers threaten boycott over Sh480m sugar arrears

By GEOFFREY WANYONYI

Sugarcane farmers in Nzaroni have threatened to stop delivering cane to Tamba Sugar Company unless they are paid Sh480 million in arrears by next Wednesday.

Speaking at Matunda Primary School grounds on Tuesday, Nzaroni Cane Growers Association chairman Patrick Barasa said some farmers had not been paid since February.

"Our children have been sent home for fees, yet our cane is already in the sugar you are taking with your tea," said Mr Barasa.

He called on Agriculture Cabinet Secretary Lydia Mwende to intervene and sack the company's board.

But the miller's managing director, Joseph Kiptanui, blamed the delay on cheap imports from neighbouring countries.

"We have 9,000 tonnes lying in the warehouse. Nobody is buying," he told the Daily Beacon on the phone.

Mr Kiptanui promised that all farmers owed less than Sh50,000 would be paid by Friday. He asked the rest to remain patient as the company looked for buyers.

Local MP Agnes Nekesa, who accompanied the farmers, dismissed the explanation as "hot air from an air-conditioned office".

"Let him come here and say it in front of these mothers," the legislator said.

She claimed that Sh200 million released by the Treasury in June had been diverted to pay suppliers.

Mr Kiptanui denied diverting the Treasury money, saying it had been used to repair a boiler.

According to an audit report seen by the Beacon, the factory was operating at 40 per cent of its capacity in August. The report was prepared by the Sugar Directorate.

Governor Wycliffe Masinde said the county government would not allow the factory to collapse.

"We shall not bury this company," the county boss said, adding that he would lead a delegation to State House.

Some of the farmers have already uprooted their crop. Mama Grace Auma, 63, said she had turned to maize.

"Maize you can at least eat," said the mother of six.

A senior official at the Agriculture ministry, who sought anonymity because he is not authorised to speak to the press, said a bailout plan was before the Cabinet.

"It is a matter of days," the official said.

County Police Commander Hassan Abdi warned farmers against blocking the Nzaroni-Kilembe highway, as they did in July. "We will not negotiate with stones," he said.

Economist Brian Otieno, who studies the sector, predicted that the price of a two-kilo packet would hit Sh450 by December. He believes the government should sell its stake in the factory.

Dr Mwende did not respond to calls and text messages by the time of going to press.

Mr Barasa said there would be no more talks before payment. "We have eaten enough promises," he said.
]],
  quotes = {
    { "boycott over Sh480m sugar arrears", speaker = "Sugarcane farmers in Nzaroni", kind = "indirect" },
    { "to stop delivering cane to Tamba", speaker = "Sugarcane farmers in Nzaroni", kind = "indirect" },
    { "some farmers had not been paid since", speaker = "Patrick Barasa", when = "2023-10-10", kind = "indirect" },
    { "Our children have been sent home", speaker = "Patrick Barasa", kind = "direct" },
    { "intervene and sack the company's board", speaker = "Patrick Barasa",
      to = "Agriculture Cabinet Secretary Lydia Mwende", stance = "demands", kind = "indirect" },
    { "cheap imports from neighbouring countries", speaker = "Joseph Kiptanui", kind = "indirect" },
    { "We have 9,000 tonnes lying in", speaker = "Joseph Kiptanui", via = { "Daily Beacon" }, kind = "direct" },
    { "Nobody is buying", speaker = "Joseph Kiptanui", via = { "Daily Beacon" }, kind = "direct" },
    { "all farmers owed less than Sh50,000", speaker = "Joseph Kiptanui", stance = "promises", kind = "indirect" },
    { "to remain patient as the company", speaker = "Joseph Kiptanui", to = "the rest", stance = "asks", kind = "indirect" },
    { "hot air from an air-conditioned office", speaker = "Agnes Nekesa", kind = "mixed" },
    { "Let him come here and say it", speaker = "Agnes Nekesa", kind = "direct" },
    { "Sh200 million released by the Treasury", speaker = "Agnes Nekesa", kind = "indirect" },
    { "diverting the Treasury money", speaker = "Joseph Kiptanui", stance = "denies", kind = "indirect" },
    { "it had been used to repair a boiler", speaker = "Joseph Kiptanui", kind = "indirect" },
    { "the factory was operating at 40 per cent", speaker = "Sugar Directorate", via = { "Beacon" }, kind = "indirect" },
    { "the county government would not allow the factory", speaker = "Wycliffe Masinde", kind = "indirect" },
    { "We shall not bury this company", speaker = "Wycliffe Masinde", kind = "direct" },
    { "he would lead a delegation to", speaker = "Wycliffe Masinde", kind = "indirect" },
    { "she had turned to maize", speaker = "Grace Auma", kind = "indirect" },
    { "Maize you can at least eat", speaker = "Grace Auma", kind = "direct" },
    { "a bailout plan was before the Cabinet", speaker = "senior official at the Agriculture ministry",
      kind = "indirect" },
    { "It is a matter of days", speaker = "senior official at the Agriculture ministry", kind = "direct" },
    { "blocking the Nzaroni-Kilembe highway", speaker = "Hassan Abdi", to = "farmers", kind = "indirect" },
    { "We will not negotiate with stones", speaker = "Hassan Abdi", kind = "direct" },
    { "the price of a two-kilo packet", speaker = "Brian Otieno", stance = "predicts", kind = "indirect" },
    { "the government should sell its stake", speaker = "Brian Otieno", stance = "believes", kind = "indirect" },
    { "there would be no more talks before", speaker = "Patrick Barasa", kind = "indirect" },
    { "We have eaten enough promises", speaker = "Patrick Barasa", kind = "direct" },
  },
  none = {
    "Some of the farmers have already uprooted",
    "did not respond to calls and text",
    "who accompanied the farmers",
  },
}

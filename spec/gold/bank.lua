-- A central bank: economists, a note to clients, minutes, a woman in the street.
return {
  published = "2024-02-09",
  text = [[
Central bank holds rates as governor warns of 'stubborn' inflation

By Priya Raman, Economics Correspondent

Feb. 9, 2024

PORT SALO (AP) — The Central Bank of Marenia kept its benchmark interest rate at 6.5% on Thursday, and its governor said that prices were still rising "far too quickly for comfort."

"We are not out of the woods," Governor Luis Tamayo said at a news conference after the decision. "Inflation is stubborn, and so are we."

Tamayo, a former finance minister who took over in 2022, declined to say when rates might come down. But he hinted that a cut was possible by autumn, telling reporters: "I would be surprised if we were still here in October."

Economists were divided. Helen Brandt of Kessler Bank called the decision "a missed opportunity," while Oskar Lindqvist, chief economist at Nordhaven, said it was "exactly right."

"The bank is fighting the last war," Brandt wrote in a note to clients. She expects the economy to shrink by 0.3% this quarter.

Finance Minister Ana Beltrán, whose government faces an election in May, urged the bank to "listen to families." In a radio interview on Wednesday, she said mortgages had "doubled in two years."

The opposition leader, Marco Silveira, accused her of trying to bully the bank. "She wants a rate cut for her campaign, not for the country," he said in parliament.

Beltrán's office said in an emailed statement that the minister "fully respects the independence of the central bank."

The decision was unanimous, according to minutes released late Thursday. The minutes say that two members "would have preferred" to wait until April.

It is the fourth time in a row that the bank has held rates, Reuters reported earlier.

The International Monetary Fund has forecast growth of 1.1% for Marenia this year. It warned last month that the country's debt was "on an unsustainable path."

"Nobody asked us," said Teresa Pinto, 58, who runs a bakery in Port Salo and says her loan now costs her 900 pesos a month. "They talk about woods. I talk about bread."

___

Associated Press writer Jon Teague in Lisbon contributed to this report.
]],
  quotes = {
    { "far too quickly for comfort", speaker = "Luis Tamayo", when = "2024-02-08", kind = "mixed" },
    { "We are not out of the woods", speaker = "Luis Tamayo", kind = "direct" },
    { "to say when rates might come down", speaker = "Luis Tamayo", stance = "declines" },
    { "that a cut was possible by autumn", speaker = "Luis Tamayo" },
    { "I would be surprised", speaker = "Luis Tamayo", to = "reporters", kind = "direct" },
    { "a missed opportunity", speaker = "Helen Brandt", kind = "mixed" },
    { "exactly right", speaker = "Oskar Lindqvist", kind = "mixed" },
    { "The bank is fighting the last war", speaker = "Helen Brandt", kind = "direct" },
    { "the economy to shrink", speaker = "Helen Brandt", stance = "believes" },
    { "listen to families", speaker = "Ana Beltrán", stance = "demands", kind = "mixed" },
    { "doubled in two years", speaker = "Ana Beltrán", when = "2024-02-07" },
    { "her of trying to bully the bank", speaker = "Marco Silveira" },
    { "She wants a rate cut", speaker = "Marco Silveira", kind = "direct" },
    { "fully respects the independence", speaker = "Beltrán's office", kind = "mixed" },
    { "The decision was unanimous", speaker = "minutes", when = "2024-02-08" },
    { "would have preferred", speaker = "minutes", kind = "mixed" },
    { "the bank has held rates", speaker = "Reuters" },
    { "on an unsustainable path", speaker = "International Monetary Fund", kind = "mixed" },
    { "Nobody asked us", speaker = "Teresa Pinto", kind = "direct" },
    { "her loan now costs her", speaker = "Teresa Pinto" },
    { "They talk about woods", speaker = "Teresa Pinto" },
  },
}

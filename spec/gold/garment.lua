-- A Bangladeshi daily's labour story: workers of a closed factory, an owner by phone, industrial police, a federation.
return {
  published = "2024-04-03",
  text = [[
RMG workers block highway for six hours demanding arrears before Eid

Our Correspondent, Konabazar

Hundreds of workers of a readymade garment factory blocked the Dhaka-Tongipara highway at Konabazar yesterday, demanding three months' unpaid wages and festival bonuses.

The workers of Meghdoot Apparels Ltd took to the street around 8:00am after they found a closure notice hanging on the gate, witnesses said.

"I have paid no rent since January," said Shefali Khatun, a sewing operator. "The landlord has told us to leave. Where will I celebrate Eid with two children?"

Another worker, Rubel Mridha, alleged that the authorities had removed machines from the factory at night. "When we asked the guards, they said the machines were going for repair," he said.

According to the notice, the factory will remain closed for an indefinite period under section 13(1) of the labour act.

Contacted over the phone, the managing director of Meghdoot Apparels, Kamrul Ahsan Bhuiyan, admitted that wages were due. He blamed the delay on a buyer in Europe who, he said, had cancelled orders worth $1.2 million.

He denied removing any machines.

"I am not running away. I will sell my own flat if needed and pay every taka by April 8," Bhuiyan told this newspaper.

But Jahanara Sultana Moni, general secretary of the Garment Sramik Oikya Federation, said the owner had given the same assurance twice. "A promise does not cook rice," she said.

She demanded that the government pay the workers from the emergency fund and arrest the owner.

Superintendent of Industrial Police Tofazzal Hossain Sikder said that police used no force. The workers left the road around 2:00pm after talks with the local administration, he added.

Upazila Nirbahi Officer Anindita Roy Barman said a tripartite meeting would be held at her office on Thursday. "I have asked the owner to come in person," she told reporters at the spot. "A representative will not do."

State Minister for Labour Golam Mostafa Talukder told a programme in the capital on Monday that no worker would go home without wages and bonuses before Eid.

The Bangladesh Apparel Exporters' Forum says 62 factories are yet to pay February wages. Labour leaders say the number is at least twice that.
]],
  quotes = {
    { "took to the street around 8:00am", speaker = "witnesses", kind = "indirect" },
    { "I have paid no rent since January", speaker = "Shefali Khatun", kind = "direct" },
    { "Where will I celebrate Eid", speaker = "Shefali Khatun", kind = "direct" },
    { "the authorities had removed machines", speaker = "Rubel Mridha", kind = "indirect" },
    { "When we asked the guards", speaker = "Rubel Mridha", kind = "direct" },
    { "the factory will remain closed", speaker = "notice", kind = "indirect" },
    { "wages were due", speaker = "Kamrul Ahsan Bhuiyan", kind = "indirect" },
    { "had cancelled orders worth", speaker = "Kamrul Ahsan Bhuiyan", kind = "indirect" },
    { "removing any machines", speaker = "Kamrul Ahsan Bhuiyan", stance = "denies" },
    { "I will sell my own flat", speaker = "Kamrul Ahsan Bhuiyan", kind = "direct" },
    { "the owner had given the same assurance", speaker = "Jahanara Sultana Moni", kind = "indirect" },
    { "A promise does not cook rice", speaker = "Jahanara Sultana Moni", kind = "direct" },
    { "the government pay the workers", speaker = "Jahanara Sultana Moni", stance = "demands" },
    { "police used no force", speaker = "Tofazzal Hossain Sikder", kind = "indirect" },
    { "The workers left the road around 2:00pm", speaker = "Tofazzal Hossain Sikder", kind = "indirect" },
    { "a tripartite meeting would be held", speaker = "Anindita Roy Barman", kind = "indirect" },
    { "I have asked the owner to come", speaker = "Anindita Roy Barman", to = "reporters", kind = "direct" },
    { "no worker would go home without wages", speaker = "Golam Mostafa Talukder", when = "2024-04-01",
      kind = "indirect" },
    { "62 factories are yet to pay", speaker = "Bangladesh Apparel Exporters' Forum", kind = "indirect" },
    { "the number is at least twice that", speaker = "Labour leaders", kind = "indirect" },
  },
}

-- A Ghanaian daily's health story: a hospital's head, a patients' group, a minister, an MP, an agency, a radio station.
return {
  published = "2023-10-05",
  text = [[
Dialysis unit reopens at Adabraka Teaching Hospital, patients protest new fee

BY EFUA ANSAH-DONKOR

The renal unit of the Adabraka Teaching Hospital reopened to outpatients on Wednesday, four months after it was shut over a debt of GH¢4 million.

Addressing the media in Accra, the Chief Executive Officer of the hospital, Dr Kwabena Osei-Tutuah, explained that the unit had been losing money on each session.

"We buy the consumables in dollars and we are paid in cedis," he said. "No hospital can survive on that arithmetic."

He, however, denied that the facility had turned away emergency cases during the closure.

Patients said the new charge of GH¢765 a session, up from GH¢380, was a death sentence. The President of the Kidney Patients Union, Baffour Ahenkan, said 19 of the union's members had died since May.

"I need two sessions a week, and I am a teacher," Mr Ahenkan told the Ghana News Agency. "Tell me which week I should skip."

The hospital's Public Relations Officer, Mustapha Salifu-Alhassan, said the fee was yet to be approved by Parliament. Until then, he said, patients would pay the old rate.

Speaking on Asempa Star FM, the Member of Parliament for Dome East, Mrs Naa Adjeley Sowah, described the situation as "a shame on all of us". She asked why the National Health Insurance Authority could not absorb the cost.

The Minister of Health, Mr Yaw Brempong-Yeboah, told Parliament on Tuesday that dialysis would be covered under the scheme from January next year. He gave an assurance that no patient would be detained for non-payment.

A nephrologist at the hospital, Dr Vida Amegashie, believes that the debate has missed the point. "Everyone is talking about machines," she said. "Nobody is asking why people of thirty have the kidneys of people of eighty."

She attributed the rise in cases to untreated hypertension and herbal concoctions.

A source at the Ministry of Finance told The Coastal Graphic that GH¢2 million had been released to the hospital last week. The hospital is yet to confirm receipt.

Asked whether the unit could close again, Dr Osei-Tutuah replied, "I pray not, but prayer is not a budget."
]],
  quotes = {
    { "the unit had been losing money", speaker = "Kwabena Osei-Tutuah", kind = "indirect" },
    { "We buy the consumables in dollars", speaker = "Kwabena Osei-Tutuah", kind = "direct" },
    { "the facility had turned away emergency cases", speaker = "Kwabena Osei-Tutuah", stance = "denies",
      kind = "indirect" },
    { "was a death sentence", speaker = "Patients", kind = "indirect" },
    { "members had died since May", speaker = "Baffour Ahenkan", kind = "indirect" },
    { "Tell me which week I should skip", speaker = "Baffour Ahenkan", via = { "Ghana News Agency" }, kind = "direct" },
    { "the fee was yet to be approved", speaker = "Mustapha Salifu-Alhassan", kind = "indirect" },
    { "patients would pay the old rate", speaker = "Mustapha Salifu-Alhassan", kind = "indirect" },
    { "a shame on all of us", speaker = "Naa Adjeley Sowah", via = { "Asempa Star FM" }, kind = "mixed" },
    { "why the National Health Insurance Authority", speaker = "Naa Adjeley Sowah", stance = "asks", kind = "indirect" },
    { "dialysis would be covered under the scheme", speaker = "Yaw Brempong-Yeboah", to = "Parliament",
      when = "2023-10-03", kind = "indirect" },
    { "no patient would be detained", speaker = "Yaw Brempong-Yeboah", kind = "indirect" },
    { "the debate has missed the point", speaker = "Vida Amegashie", stance = "believes", kind = "indirect" },
    { "Nobody is asking why people of thirty", speaker = "Vida Amegashie", kind = "direct" },
    { "GH¢2 million had been released", via = { "Coastal Graphic" }, kind = "indirect" },
    { "prayer is not a budget", speaker = "Kwabena Osei-Tutuah", kind = "direct" },
  },
}

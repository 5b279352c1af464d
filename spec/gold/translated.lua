-- As an agency translates itself: full titles each time, "in his words", "noted", "stressed that".
return {
  published = "2021-06-18",
  text = [[
Head of Verkhny district: harvest will exceed plan

The harvest in the Verkhny district this year will exceed the plan by a fifth, the head of the district administration Pavel Lutsenko reported at a meeting on Thursday.

“We have prepared the machines in time, there are no problems with fuel,” Pavel Lutsenko noted.

In his words, eighty combines will be working in the fields from 5 July.

The Minister of Agriculture of the region Olga Demchuk, in turn, stressed that the quality of the grain depends on the weather.

“If there are no rains, we will not only feed ourselves,” the minister underlined, as quoted by the press service of the government.

As the head of the farmers' union Semyon Varga told the agency Novosti, the farms are waiting for the promised subsidies.

“It was promised to us in March. It is already June,” the interlocutor of the agency complained.

According to the Deputy Minister of Finance Irina Kolb, the payments will begin next week.

Earlier, Pavel Lutsenko stated that he did not see a threat of drought.
]],
  quotes = {
    { "The harvest in the Verkhny district", speaker = "Pavel Lutsenko", when = "2021-06-17", kind = "indirect" },
    { "We have prepared the machines", speaker = "Pavel Lutsenko", kind = "direct" },
    { "eighty combines will be working", speaker = "Pavel Lutsenko", kind = "indirect" },
    { "the quality of the grain depends", speaker = "Olga Demchuk", kind = "indirect" },
    { "If there are no rains", speaker = "Olga Demchuk", via = { "press service" }, kind = "direct" },
    { "the farms are waiting for the promised subsidies", speaker = "Semyon Varga", via = { "Novosti" },
      kind = "indirect" },
    { "It was promised to us in March", speaker = "Semyon Varga", kind = "direct" },
    { "the payments will begin next week", speaker = "Irina Kolb", kind = "indirect" },
    { "he did not see a threat of drought", speaker = "Pavel Lutsenko", kind = "indirect" },
  },
}

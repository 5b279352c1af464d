-- A Canadian broadcaster's health story: present tense and past mixed, a critic, an email, a study.
return {
  published = "2024-01-25",
  text = [[
Patients 'in limbo' as Kettle Harbour hospital closes maternity ward until spring

Health authority says it can't recruit enough nurses

Moira Tremblay-Singh · CNB News · Posted: Jan 25, 2024 5:00 PM AST

Jessa Comeau was 34 weeks pregnant when she learned she would have to deliver her baby in another city.

"I read it three times," said Comeau, 29. "I thought, this has to be a joke."

The North Shore Health Authority announced last Friday that the maternity unit at Kettle Harbour Regional Hospital will be closed until at least April 30.

Dr. Anil Bhattacharya, the authority's vice-president of medicine, says 11 of the unit's 26 nursing positions are vacant.

"We did not take this decision lightly," he told CNB Radio on Wednesday. "You cannot run a labour and delivery floor with half a team."

But Corinne MacIsaac, president of the Nova Scotia Federation of Nurses, said her members have been raising the alarm since 2021.

"It's heartbreaking, and it was preventable," MacIsaac said in an interview. "We told them. We told them again. We put it in writing."

She said two nurses who applied for full-time jobs at the hospital in the fall never heard back.

In an email, a spokesperson for the authority said it does not comment on individual applications.

Comeau will now have to travel about 140 kilometres. Her midwife, Beth Googoo, worries that some women won't make it.

"You're asking people to drive the Cobbler Pass in February, in labour," Googoo said. "I've done it in an ambulance and I was scared."

Health Minister Gordon Pryce-Leblanc told reporters on Thursday he is "very sympathetic" to families but won't intervene.

"These are operational decisions," Pryce-Leblanc said. "I'm not going to tell doctors how to staff a ward."

NDP health critic Simone d'Entremont accused the government of "closing rural Nova Scotia one hallway at a time."

"What's next — the emergency room?" d'Entremont asked.

According to a 2022 study in the Atlantic Journal of Rural Medicine, women who live more than an hour from a maternity ward are twice as likely to give birth on the road.

Bhattacharya acknowledged the risk, but said the authority will pay for hotel stays starting at 37 weeks.

Comeau isn't reassured. Her due date is March 3.

"I've packed two bags," she said. "One for the hospital and one for the ditch."
]],
  quotes = {
    { "I thought, this has to be a joke", speaker = "Jessa Comeau", kind = "direct" },
    { "the maternity unit at Kettle Harbour Regional", speaker = "North Shore Health Authority", when = "2024-01-19",
      kind = "indirect" },
    { "11 of the unit's 26 nursing positions", speaker = "Anil Bhattacharya", kind = "indirect" },
    { "We did not take this decision lightly", speaker = "Anil Bhattacharya", via = { "CNB Radio" },
      when = "2024-01-24", kind = "direct" },
    { "her members have been raising the alarm", speaker = "Corinne MacIsaac", kind = "indirect" },
    { "We put it in writing", speaker = "Corinne MacIsaac", kind = "direct" },
    { "two nurses who applied for full-time jobs", speaker = "Corinne MacIsaac", kind = "indirect" },
    { "I've done it in an ambulance", speaker = "Beth Googoo", kind = "direct" },
    { "very sympathetic", speaker = "Gordon Pryce-Leblanc", to = "reporters", when = "2024-01-25", kind = "mixed" },
    { "I'm not going to tell doctors", speaker = "Gordon Pryce-Leblanc", kind = "direct" },
    { "closing rural Nova Scotia one hallway", speaker = "Simone d'Entremont", kind = "mixed" },
    { "What's next — the emergency room?", speaker = "Simone d'Entremont", stance = "asks", kind = "direct" },
    { "women who live more than an hour", kind = "indirect" },
    { "the authority will pay for hotel stays", speaker = "Anil Bhattacharya", kind = "indirect" },
  },
}

-- Kenyan sports desk, straight double quotes: an athlete against a ruling, her lawyer, a doctor by telephone, officials,
-- Facebook and e-mail relays, an interrupted quotation, a nickname.
return {
  published = "2025-04-16",
  text = [[
I was never told what was in it, says banned marathoner Cheruto

ELDORET - Former Lisbon Marathon champion Naomi Cheruto has broken her silence over her four-year doping ban, claiming that a doctor she trusted injected her with a prohibited substance without her knowledge.

"I went to him with a painful knee. I came out with no career," Cheruto said at her home in Kapsabet on Tuesday.

The Athletics Integrity Unit (AIU) announced last week that the 32-year-old had tested positive for triamcinolone acetonide after finishing second in Seville. In its decision, the AIU said the athlete had given "three explanations, none of which agreed with the others". It added that she never applied for a therapeutic use exemption.

Cheruto, a corporal in the Kenya Prisons Service, rejected that account.

"I gave one explanation in Kiswahili and they translated it in three ways," she protested. "I asked for a Nandi interpreter. They told me there was no budget."

Her lawyer Kiprono Lagat said they would appeal to the Court of Arbitration for Sport before the end of the month. "We shall be calling the doctor," he said, "and we shall see what he remembers under oath."

The physician, Dr Evans Okumu, maintained that he had done nothing wrong. Reached on phone, he told Nation Sport that every injection he gives is written down. He declined to say who had paid for the treatment.

Sports Principal Secretary Beatrice Nanjala warned that the government would shut clinics that "sell speed by the syringe". Speaking in Nairobi on Monday, Nanjala revealed that 12 premises in Iten and Kapsabet were being watched.

Athletics Kenya vice-president Moses Kirwa asked runners to stop pointing fingers.

"A shoe can be blamed. A pacemaker can be blamed. But it is you who walked into that clinic," the retired colonel told athletes at a seminar in Iten.

Training partner Mercy Jelagat, however, came to the defence of the woman known in the camps as "Mama Mbio". "She is the one who threw away my painkillers because the label was in Chinese," Jelagat wrote on Facebook.

Her Italian coach of nine years, Renzo Baldini, has parted ways with her. In an email to Reuters, he said he felt "betrayed, but not surprised". Her shoe sponsor, Zephra, said it had frozen payments pending the appeal.

According to the Anti-Doping Agency of Kenya, a third of elite runners have never attended an education session.

One neighbour, who sought anonymity, wondered who would now pay school fees for the 14 orphans Cheruto supports.

The athlete herself has taken down the framed medals from the sitting room. She insists she will race again.

"I am not asking people to believe me," said Cheruto, wiping her eyes. "I am asking them to wait."
]],
  quotes = {
    { "I was never told what was in it", speaker = "Naomi Cheruto", kind = "indirect" },
    { "a doctor she trusted injected her", speaker = "Naomi Cheruto", kind = "indirect" },
    { "I went to him with a painful knee", speaker = "Naomi Cheruto", kind = "direct", when = "2025-04-15", stance = "asserts" },
    { "the 32-year-old had tested positive", speaker = "Athletics Integrity Unit", kind = "indirect", stance = "asserts", when = "2025-W15" },
    { "three explanations, none of which agreed", speaker = "Athletics Integrity Unit", kind = "mixed" },
    { "she never applied for a therapeutic use exemption", speaker = "Athletics Integrity Unit", kind = "indirect" },
    { "I gave one explanation in Kiswahili", speaker = "Naomi Cheruto", kind = "direct" },
    { "I asked for a Nandi interpreter", speaker = "Naomi Cheruto", kind = "direct" },
    { "they would appeal to the Court of Arbitration", speaker = "Kiprono Lagat", kind = "indirect", principal = "Naomi Cheruto" },
    { "We shall be calling the doctor", speaker = "Kiprono Lagat", kind = "direct", principal = "Naomi Cheruto", stance = "asserts" },
    { "he had done nothing wrong", speaker = "Evans Okumu", kind = "indirect" },
    { "every injection he gives is written down", speaker = "Evans Okumu", kind = "indirect", via = { "Nation Sport" } },
    { "who had paid for the treatment", speaker = "Evans Okumu", kind = "indirect", stance = "declines" },
    { "the government would shut clinics", speaker = "Beatrice Nanjala", kind = "mixed" },
    { "12 premises in Iten and Kapsabet were being", speaker = "Beatrice Nanjala", kind = "indirect", when = "2025-04-14" },
    { "to stop pointing fingers", speaker = "Moses Kirwa", kind = "indirect", stance = "asks", to = "runners" },
    { "A shoe can be blamed", speaker = "Moses Kirwa", kind = "direct", to = "athletes", stance = "asserts" },
    { "She is the one who threw away", speaker = "Mercy Jelagat", kind = "direct", via = { "Facebook" } },
    { "betrayed, but not surprised", speaker = "Renzo Baldini", kind = "mixed", via = { "Reuters" } },
    { "it had frozen payments pending the appeal", speaker = "Zephra", kind = "indirect" },
    { "a third of elite runners have never attended", speaker = "Anti-Doping Agency of Kenya", kind = "indirect" },
    { "who would now pay school fees", speaker = "One neighbour", kind = "indirect", stance = "asks" },
    { "she will race again", speaker = "Naomi Cheruto", kind = "indirect" },
    { "I am not asking people to believe me", speaker = "Naomi Cheruto", kind = "direct" },
    { "I am asking them to wait", speaker = "Naomi Cheruto", kind = "direct" },
  },
  none = { "Mama Mbio", "has parted ways with her", "has taken down the framed medals" },
}

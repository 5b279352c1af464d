-- A Nigerian daily's sports page: a federation by its letters, a statement signed, brother and sister, a minister's handle.
return {
  published = "2024-08-08",
  text = [[
Stranded in Kigali: Lifters cry out as federation, ministry bicker over allowances

By Ebiere Douglas

NIGERIAN weightlifters at the ongoing Continental Lifting Championships in Kigali have cried out over non-payment of their allowances, alleging that they now feed on bread and sachet water.

The team captain, Zainab Gambari-Cole, told our correspondent on Wednesday that the athletes were locked out of their hotel for six hours.

“We carried our own bags, we carried our own weights, and now they want us to carry our own hunger,” she lamented.

The 24-year-old added that she would not hand over the gold medal she won on Monday “even if they send the army”.

But the Nigerian Barbell Federation (NBF) dismissed the claims as “the handiwork of mischief makers”. In a statement signed by its Secretary-General, Engr. Dauda Maikano, the NBF said every athlete had received $300.

“The captain was paid before she left Abuja,” the statement read. “She should tell Nigerians what she used the money for.”

Reacting, Gambari-Cole's coach and elder brother, Mubarak Gambari, described the statement as “a wicked lie from an air-conditioned room”.

“My sister has never collected one naira,” he said. “Let Maikano come here and swear. I will swear with him.”

When contacted, the Director of Press in the Ministry of Sports, Mrs. Tolulope Ajasin-Bright, said the ministry had released the funds to the NBF since May. She, however, declined to disclose the amount.

A ministry official, who pleaded anonymity, said that the money “developed wings between one account and another”.

Also speaking, a former lifter, Chief Godspower Etim, urged the Minister, Senator Bala Kwashi, to sack the federation's board. According to the bronze medallist, the same thing happened in 1998.

“We sold our tracksuits in Harare to eat,” Etim recalled.

The Minister had earlier, via his X handle, promised that the athletes would be paid within 48 hours. “No child of Nigeria will be stranded under my watch,” Kwashi wrote.

As of press time, the hotel's manager, Théogène Habumugisha, was quoted by the Kigali Mirror as saying that the bill had been settled “by one Nigerian pastor”.
]],
  quotes = {
    { "they now feed on bread and sachet water", kind = "indirect" },
    { "the athletes were locked out", speaker = "Zainab Gambari-Cole", when = "2024-08-07", kind = "indirect" },
    { "We carried our own bags", speaker = "Zainab Gambari-Cole", kind = "direct" },
    { "even if they send the army", speaker = "Zainab Gambari-Cole", kind = "mixed" },
    { "the handiwork of mischief makers", speaker = "Nigerian Barbell Federation", stance = "denies", kind = "mixed" },
    { "every athlete had received $300", speaker = "Nigerian Barbell Federation", kind = "indirect" },
    { "The captain was paid before", kind = "direct" },
    { "a wicked lie from an air-conditioned room", speaker = "Mubarak Gambari", kind = "mixed" },
    { "Let Maikano come here and swear", speaker = "Mubarak Gambari", kind = "direct" },
    { "the ministry had released the funds", speaker = "Tolulope Ajasin-Bright", kind = "indirect" },
    { "to disclose the amount", speaker = "Tolulope Ajasin-Bright", stance = "declines" },
    { "developed wings between", speaker = "ministry official", kind = "mixed" },
    { "to sack the federation's board", speaker = "Godspower Etim", stance = "demands" },
    { "the same thing happened in 1998", speaker = "Godspower Etim", kind = "indirect" },
    { "the athletes would be paid within 48 hours", speaker = "Bala Kwashi", via = { "X" }, stance = "promises",
      kind = "indirect" },
    { "by one Nigerian pastor", speaker = "Théogène Habumugisha", via = { "Kigali Mirror" }, kind = "mixed" },
  },
}

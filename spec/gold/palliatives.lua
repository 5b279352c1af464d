-- A Nigerian daily: a governor's statement signed by his press secretary, suspended chairmen, police, a trader, an activist.
return {
  published = "2023-09-05",
  text = [[
Palliatives: Gov suspends three LG chairmen over 4,200 bags of rice

By Chinedu Okparaeke, Akinla

The Governor of Oke-Ora State, Prof. Adewale Fagbohun, on Monday suspended three local government chairmen over the alleged diversion of 4,200 bags of rice meant for the poor.

The suspension was contained in a statement signed by the Chief Press Secretary to the governor, Mr. Kolawole Badmus, and made available to newsmen in Akinla, the state capital.

The statement read in part, "His Excellency will not fold his arms while food meant for widows finds its way to the open market. Anyone found culpable shall be made to face the full wrath of the law."

Badmus said the affected chairmen were to hand over to their deputies not later than Wednesday.

But one of the chairmen, Alhaji Sikiru Olanipekun, denied any wrongdoing, saying he was being witch-hunted for refusing to join the governor's camp ahead of the party's primaries.

"I have all the waybills. Not a single cup of rice is missing in my council," Olanipekun told The Morning Herald on the telephone.

He vowed to challenge the suspension in court, describing it as "null, void and of no effect whatsoever."

Reacting, the state chairman of the opposition Peoples' Redemption Alliance, Mrs. Ngozi Eberechi, said the suspension was an afterthought, adding that the governor only acted after a video of the rice on sale at Sabo Market went viral.

"If there had been no video, there would have been no suspension," she stated.

Meanwhile, the Police Public Relations Officer in the state, SP Musa Dangiwa, confirmed the arrest of two traders in connection with the matter.

"The suspects are in our custody and are assisting us with useful information," he said.

When our correspondent visited the market on Monday, most of the rice shops were under lock and key. One of the few traders around, Mrs. Folasade Ojo, said the bags were brought in a government lorry at about 4am.

"They did not even remove the sticker. The governor's face was on every bag," Ojo said, amid laughter.

The Oke-Ora Civil Society Coalition has called on the Economic and Financial Crimes Commission to take over the investigation. Its convener, Comrade Bashir Yakubu, warned that the people would "occupy Government House" if nothing was done within seven days.

"Hunger does not know political party," Yakubu said.

An EFCC official, who pleaded anonymity because he was not authorised to speak on the matter, said the commission had already received two petitions.

The Speaker of the House of Assembly, Rt. Hon. Temitope Arogundade, when contacted, declined to comment, saying the matter was "before the appropriate committee."

The state got 18,000 bags of rice from the Federal Government in August as part of measures to cushion the effect of the removal of fuel subsidy.

At the flag-off of the distribution on August 21, Fagbohun had assured residents that the rice would get to "the last woman in the last village."
]],
  quotes = {
    { "His Excellency will not fold his arms", speaker = "Kolawole Badmus", principal = "Adewale Fagbohun",
      kind = "direct" },
    { "the affected chairmen were to hand over", speaker = "Kolawole Badmus", kind = "indirect" },
    { "any wrongdoing", speaker = "Sikiru Olanipekun", stance = "denies", kind = "indirect" },
    { "he was being witch-hunted", speaker = "Sikiru Olanipekun", kind = "indirect" },
    { "I have all the waybills", speaker = "Sikiru Olanipekun", via = { "The Morning Herald" }, kind = "direct" },
    { "to challenge the suspension in court", speaker = "Sikiru Olanipekun", stance = "promises",
      kind = "indirect" },
    { "null, void and of no effect whatsoever", speaker = "Sikiru Olanipekun", kind = "mixed" },
    { "the suspension was an afterthought", speaker = "Ngozi Eberechi", kind = "indirect" },
    { "the governor only acted after a video", speaker = "Ngozi Eberechi", kind = "indirect" },
    { "If there had been no video", speaker = "Ngozi Eberechi", kind = "direct" },
    { "the arrest of two traders", speaker = "Musa Dangiwa", stance = "confirms", kind = "indirect" },
    { "The suspects are in our custody", speaker = "Musa Dangiwa", kind = "direct" },
    { "the bags were brought in a government lorry", speaker = "Folasade Ojo", kind = "indirect" },
    { "They did not even remove the sticker", speaker = "Folasade Ojo", kind = "direct" },
    { "to take over the investigation", speaker = "Oke-Ora Civil Society Coalition", kind = "indirect" },
    { "occupy Government House", speaker = "Bashir Yakubu", kind = "mixed" },
    { "Hunger does not know political party", speaker = "Bashir Yakubu", kind = "direct" },
    { "the commission had already received two petitions", speaker = "EFCC official", kind = "indirect" },
    { "before the appropriate committee", speaker = "Temitope Arogundade", kind = "mixed" },
    { "the last woman in the last village", speaker = "Adewale Fagbohun", to = "residents", when = "2023-08-21",
      kind = "mixed" },
  },
  none = {
    "most of the rice shops were under lock and key",
    "The state got 18,000 bags of rice",
  },
}

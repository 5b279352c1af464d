-- A Nigerian daily: titles before names, "reacting", "when contacted", "also speaking", a statement signed by another.
return {
  published = "2025-03-14",
  text = [[
Fuel scarcity: Marketers, drivers trade blame as queues return to Port Ademu

By Tamuno Briggs, Port Ademu

THE Petroleum Haulage Drivers' Association (PHDA) on Thursday threatened to withdraw its services nationwide if the police did not dismantle what it described as “illegal toll points” on the Ademu-Obudo highway within seven days.

The National President of the association, Comrade Sunday Akpoveta, stated this while addressing journalists at the union's secretariat.

Akpoveta said, “Our members pay at eleven points before they reach the depot. Who do you think will bear that cost? It is the common man.”

He, however, absolved the Federal Government of blame, insisting that the scarcity was artificial.

Reacting, the Chairman of the Independent Marketers Forum, Alhaja Rukayat Bello-Sule, described the drivers' claims as “tales by moonlight”. She alleged that some tanker drivers were diverting products across the border.

“Ask them where forty trucks went between January and February. Let them answer that one first,” she told our correspondent on the telephone.

When contacted, the spokesperson for the State Police Command, DSP Ime Udo, said the command was not aware of any illegal toll points. He promised that the allegation would be investigated, adding that any officer found wanting would face the law.

A motorist, Mrs Blessing Tonye, who said she had slept in her car for two nights, lamented that black marketers were selling a litre at N2,000.

“They will tell you there is no fuel, and the same fuel is in a jerrycan by the gate,” the mother of three added.

Another motorist, who gave his name simply as Osaro, urged Governor Preye Dokubo to intervene.

But the governor, in a statement signed by his Chief Press Secretary, Mr Tonbra Ekiye, appealed for calm and said 120 trucks were on their way to the state capital. The statement quoted Dokubo as saying, “No citizen of this state will queue for fuel at Easter.”

Also speaking, a lawyer and activist, Barrister Ngozi Eze-Harry, faulted the governor's claim, noting that a similar promise was made last December.

“This is the same speech with a new date,” she said.
]],
  quotes = {
    { "illegal toll points", speaker = "Petroleum Haulage Drivers' Association", kind = "mixed" },
    { "Our members pay at eleven points", speaker = "Sunday Akpoveta", kind = "direct" },
    { "It is the common man", speaker = "Sunday Akpoveta" },
    { "the scarcity was artificial", speaker = "Sunday Akpoveta", stance = "asserts", kind = "indirect" },
    { "tales by moonlight", speaker = "Rukayat Bello-Sule", kind = "mixed" },
    { "some tanker drivers were diverting", speaker = "Rukayat Bello-Sule", kind = "indirect" },
    { "Ask them where forty trucks", speaker = "Rukayat Bello-Sule", kind = "direct" },
    { "the command was not aware", speaker = "Ime Udo", principal = "State Police Command", kind = "indirect" },
    { "the allegation would be investigated", speaker = "Ime Udo", stance = "promises", kind = "indirect" },
    { "black marketers were selling", speaker = "Blessing Tonye", kind = "indirect" },
    { "They will tell you there is no fuel", speaker = "Blessing Tonye", kind = "direct" },
    { "120 trucks were on their way", speaker = "Preye Dokubo", kind = "indirect" },
    { "No citizen of this state", speaker = "Preye Dokubo", via = { "statement" }, kind = "direct" },
    { "a similar promise was made", speaker = "Ngozi Eze-Harry", kind = "indirect" },
  },
}

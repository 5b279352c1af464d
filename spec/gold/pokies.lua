-- A Sydney broadsheet's state politics story: leaks from cabinet, a premier in Penrith, a crossbencher, a lobby, a clergyman.
return {
  published = "2023-08-02",
  text = [[
Hartigan retreats on pokies card after clubs revolt

By Louisa Tremaine and Jai Moorthy

Premier Declan Hartigan has shelved a pledge to force poker machine players onto a cashless card by 2025, telling cabinet colleagues the government could not fight "every club in every suburb" at once.

The reversal, agreed to by cabinet's expenditure review committee on Monday night, will be presented as an expanded trial, according to three senior government sources not authorised to speak publicly.

"We've kicked it past the election, and everyone in the room knew it," one of the sources said.

Hartigan on Tuesday insisted the policy was "delayed, not dead".

"I said we would get this done and we will get it done right," he told reporters in Penrith. "I'm not going to have some bloke in Dubbo locked out of his own club because the wi-fi fell over."

But independent MP Francesca Delmonte, on whose vote the minority government relies, accused the premier of betrayal.

"He looked me in the eye in March," she said. "I've still got the text messages."

Delmonte stopped short of withdrawing her support, but said she would "consider every option" when parliament resumes next week.

Gaming Minister Wes Tranter, who championed the card, refused to say whether he had offered to resign. Asked on 2GB if he agreed with the decision, Tranter said he agreed with the premier.

The backdown follows a $1.6 million campaign by ClubsFirst, the industry's peak body, which papered western Sydney with posters bearing the slogan "Hands off our local".

ClubsFirst chief executive Barry Mulcahy said common sense had prevailed.

"Our members were never against reform," he said. "They were against being guinea pigs."

Mulcahy denied the group had threatened to campaign against government MPs in marginal seats.

Opposition Leader Natalie Forsyth-Kean said Hartigan had "folded like a card table", but would not say whether she would introduce the card if she won office.

"We'll have more to say before the election," she said.

A Crime Commission report last year found billions of dollars in dirty money was being gambled in pubs and clubs every year.

Reverend Ian Prowse, of the Inner West Mission, said the decision would cost lives.

"I have buried four people this year who lost everything to those machines," he said. "I'd invite the premier to come to the fifth."

In a joint statement, Greens MP Saskia Lindqvist and Nationals MP Hamish Doolan, rarely allies, said they would move to establish an upper house inquiry.

"The public is entitled to know who wrote this policy and who killed it," they said.

The trial, which involves 500 machines in 12 venues, will be extended to 4000 machines by the end of next year.
]],
  quotes = {
    { "every club in every suburb", speaker = "Declan Hartigan", to = "cabinet colleagues", kind = "mixed" },
    { "will be presented as an expanded trial", speaker = "three senior government sources", kind = "indirect" },
    { "We've kicked it past the election", speaker = "one of the sources", kind = "direct" },
    { "delayed, not dead", speaker = "Declan Hartigan", when = "2023-08-01", kind = "mixed" },
    { "I said we would get this done", speaker = "Declan Hartigan", to = "reporters", kind = "direct" },
    { "I'm not going to have some bloke in Dubbo", speaker = "Declan Hartigan", kind = "direct" },
    { "betrayal", speaker = "Francesca Delmonte", kind = "indirect" },
    { "He looked me in the eye in March", speaker = "Francesca Delmonte", kind = "direct" },
    { "I've still got the text messages", speaker = "Francesca Delmonte", kind = "direct" },
    { "consider every option", speaker = "Francesca Delmonte", kind = "mixed" },
    { "whether he had offered to resign", speaker = "Wes Tranter", stance = "declines", kind = "indirect" },
    { "he agreed with the premier", speaker = "Wes Tranter", via = { "2GB" }, kind = "indirect" },
    { "common sense had prevailed", speaker = "Barry Mulcahy", kind = "indirect" },
    { "Our members were never against reform", speaker = "Barry Mulcahy", kind = "direct" },
    { "They were against being guinea pigs", speaker = "Barry Mulcahy", kind = "direct" },
    { "the group had threatened to campaign", speaker = "Barry Mulcahy", stance = "denies", kind = "indirect" },
    { "folded like a card table", speaker = "Natalie Forsyth-Kean", kind = "mixed" },
    { "whether she would introduce the card", speaker = "Natalie Forsyth-Kean", stance = "declines",
      kind = "indirect" },
    { "We'll have more to say before the election", speaker = "Natalie Forsyth-Kean", kind = "direct" },
    { "billions of dollars in dirty money", speaker = "Crime Commission", kind = "indirect" },
    { "the decision would cost lives", speaker = "Ian Prowse", kind = "indirect" },
    { "I have buried four people this year", speaker = "Ian Prowse", kind = "direct" },
    { "I'd invite the premier", speaker = "Ian Prowse", kind = "direct" },
    { "they would move to establish", speaker = "Saskia Lindqvist and Hamish Doolan", kind = "indirect" },
    { "The public is entitled to know", speaker = "Saskia Lindqvist and Hamish Doolan", kind = "direct" },
  },
  none = { "Hands off our local", "The trial, which involves 500 machines in 12 venues" },
}

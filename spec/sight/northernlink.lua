-- Sydney daily, curly quotes: a rail delay; minister, premier on radio, opposition, an unnamed engineer, a contractor, union, staff message.
return {
  published = "2024-08-14",
  text = [[
Minister refuses to say when he knew rail line was running late

Transport Minister Gareth Pallister has refused to say when he first learnt that Sydney’s $3.2 billion Northern Link rail line would open two years late, as the opposition accused him of misleading parliament.

Pallister told reporters in Parramatta on Wednesday that the line would open “when it’s safe and not before”.

“I’m not going to stand here and give you a date just so you can hold me to it,” he said.

A confidential report obtained by the Herald shows Transport for NSW was advised in February that faults in the signalling system would push the opening back to late 2027. In May, Pallister told a budget estimates hearing the project was “on track for 2025”.

Opposition transport spokeswoman Melinda Karras said the minister had either misled the parliament or had not read his own briefs.

“I don’t know which is worse,” she said.

Greens MP Josh Aldiss called for the report to be released in full. He said taxpayers had “every right to know what they’re paying for”.

A spokesman for Pallister said the minister was briefed on “a range of scenarios” and that no final advice had been received at the time of the hearing.

Premier Sandra Kosta backed her minister, telling 2GB he had her full support.

“Gareth is across the detail and he’s fixing it,” Kosta said.

The contractor, Ventana Rail, declined to answer questions about the signalling faults. In a statement, the company said it was “working closely with our client to resolve outstanding technical matters”.

But a senior engineer, who spoke on the condition of anonymity because he was not authorised to comment, said the problems had been obvious for more than a year. He said trains had been stopping in tunnels without warning during testing.

“Everyone on site knew,” he said. “The only people who didn’t know were the people who didn’t ask.”

Rail, Tram and Bus Union state secretary Warwick Dunn said drivers had lodged 27 safety reports since January. The union had asked for a meeting with the minister in March and was still waiting, he said.

Western Sydney Chamber chief executive Deepa Raman said businesses along the route had taken out loans on the strength of the original timetable.

“There are cafe owners in Rydalmere who signed leases because they were promised 20,000 commuters a day,” Raman said. “They can’t wait until 2027.”

In a message to staff on Tuesday, Transport for NSW secretary Colin Breed urged them not to speak to the media. “I know the coverage is frustrating,” he wrote. “Please direct all inquiries to the communications team.”

The opposition will move a motion of no confidence in Pallister when parliament resumes next week. Asked if he would resign, the minister said: “No.”
]],
  quotes = {
    { "when he knew rail line was running", speaker = "Gareth Pallister", kind = "indirect", stance = "declines" },
    { "when he first learnt that", speaker = "Gareth Pallister", kind = "indirect", stance = "declines" },
    { "of misleading parliament", kind = "indirect" },
    { "when it’s safe and not before", speaker = "Gareth Pallister", kind = "mixed", to = "reporters", when = "2024-08-14" },
    { "I’m not going to stand here", speaker = "Gareth Pallister", kind = "direct" },
    { "Transport for NSW was advised in February", kind = "indirect" },
    { "on track for 2025", speaker = "Gareth Pallister", kind = "mixed", when = "2024-05", to = "a budget estimates hearing" },
    { "the minister had either misled the parliament", speaker = "Melinda Karras", kind = "indirect" },
    { "I don’t know which is worse", speaker = "Melinda Karras", kind = "direct" },
    { "the report to be released in full", speaker = "Josh Aldiss", kind = "indirect", stance = "demands" },
    { "every right to know what", speaker = "Josh Aldiss", kind = "mixed" },
    { "a range of scenarios", principal = "Gareth Pallister", kind = "mixed" },
    { "no final advice had been received", principal = "Gareth Pallister", kind = "mixed" },
    { "he had her full support", speaker = "Sandra Kosta", kind = "indirect", via = { "2GB" } },
    { "Gareth is across the detail", speaker = "Sandra Kosta", kind = "direct" },
    { "working closely with our client", speaker = "Ventana Rail", kind = "mixed" },
    { "the problems had been obvious for", speaker = "senior engineer", kind = "indirect" },
    { "trains had been stopping in tunnels", speaker = "senior engineer", kind = "indirect" },
    { "Everyone on site knew", speaker = "senior engineer", kind = "direct" },
    { "The only people who didn’t know", speaker = "senior engineer", kind = "direct" },
    { "drivers had lodged 27 safety reports", speaker = "Warwick Dunn", kind = "indirect" },
    { "The union had asked for a meeting", speaker = "Warwick Dunn", kind = "indirect" },
    { "businesses along the route had taken out", speaker = "Deepa Raman", kind = "indirect" },
    { "There are cafe owners in Rydalmere", speaker = "Deepa Raman", kind = "direct" },
    { "They can’t wait until 2027", speaker = "Deepa Raman", kind = "direct" },
    { "not to speak to the media", speaker = "Colin Breed", kind = "indirect", when = "2024-08-13", stance = "demands" },
    { "I know the coverage is frustrating", speaker = "Colin Breed", kind = "direct" },
    { "Please direct all inquiries to", speaker = "Colin Breed", kind = "direct" },
    { "“No.”", speaker = "Gareth Pallister", kind = "direct" },
  },
  none = { "a motion of no confidence in Pallister" },
}

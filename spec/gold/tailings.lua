-- An Australian broadcaster on a mining inquiry: a former officer, a mine boss, an MP, traditional owners.
return {
  published = "2023-05-30",
  text = [[
'Management didn't want to know': Former officer tells inquiry of leaking tailings dam

By regional reporter Bek Nolan-Tighe
Posted Tue 30 May 2023 at 4:12pm

Key points:
A former environment officer says her warnings about a leaking dam were ignored
Castellan Gold denies it withheld information from the regulator
The committee will report in October

A West Australian gold miner knew a tailings dam was leaking into groundwater for two years before it alerted the regulator, a former environment officer has told a parliamentary inquiry.

Hannah Przybylski worked at Castellan Gold's Mount Errol mine, 90 kilometres north of Corrigal, from 2018 to 2021.

She told the inquiry's first regional hearing on Monday she had raised elevated cyanide readings with three managers and had been told to "stop sampling so often".

"I was given the impression, very firmly, that management didn't want to know," Ms Przybylski said.

"One of them actually said to me, 'If you don't measure it, it isn't there.'"

Castellan's managing director, Grant Loxley, rejected the allegation as "categorically false".

He told the hearing the company had notified the Department of Mines and Environment in March 2021, within a week of confirming the seepage.

"There was no cover-up. There was a pump that failed and a team that fixed it," Mr Loxley said.

But under questioning from the committee's chair, Labor MP Dominic Fazzolari, he conceded an internal email from 2019 had described the dam's western wall as "sweating".

Asked why the email was not handed over in February, Mr Loxley said it had been "an oversight".

Mr Fazzolari said he found that hard to accept.

"It's a pretty remarkable coincidence that the one email that mattered was the one email that went missing," he said.

Traditional owners kept in the dark

Nyarrku elder Joyce Limerick said nobody from the company came to see her people until the dead birds had been on the news.

"That's a soak my grandmother showed me. We drink from that soak," Aunty Joyce told the ABC outside the hearing.

"They reckon it's only a bit of salt. Well, they can come and have a cuppa made with it."

Through an interpreter, her brother Clarrie Limerick told the committee his community wanted the dam emptied, not patched.

A report by hydrogeologist Simone Adeyemi, tabled at the hearing, found the plume had travelled about 1.4 kilometres and could reach the soak by 2026.

Dr Adeyemi stressed there was no evidence yet that drinking water had been contaminated.

"But 'not yet' isn't a water policy," she said.

Fears for 340 jobs

Shire president Wayne Tuckett urged the committee not to lose sight of the people who work at the mine.

"If Castellan shuts, so does the pub, so does the school, so does the footy club," he said.

Opposition mining spokesman Neil Garlick accused the government of turning the hearings into "a show trial".

Mines Minister Alannah Voss described that claim as "laughable, even from Neil".

The department has yet to give evidence.

A department spokesperson said it was limited in what it could say while an investigation was underway but confirmed two improvement notices had been issued to Castellan this year.

Shares in the company closed 7 per cent lower at 81 cents.
]],
  quotes = {
    { "Management didn't want to know", speaker = "Hannah Przybylski", to = "inquiry", kind = "direct" },
    { "her warnings about a leaking dam were ignored", speaker = "Hannah Przybylski", kind = "indirect" },
    { "it withheld information from the regulator", speaker = "Castellan Gold", stance = "denies",
      kind = "indirect" },
    { "knew a tailings dam was leaking into groundwater", speaker = "Hannah Przybylski",
      to = "a parliamentary inquiry", kind = "indirect" },
    { "she had raised elevated cyanide readings", speaker = "Hannah Przybylski", when = "2023-05-29",
      kind = "mixed" },
    { "I was given the impression, very firmly", speaker = "Hannah Przybylski", kind = "direct" },
    { "One of them actually said to me", speaker = "Hannah Przybylski", kind = "direct" },
    { "categorically false", speaker = "Grant Loxley", stance = "denies", kind = "mixed" },
    { "the company had notified the Department of Mines", speaker = "Grant Loxley", to = "the hearing",
      kind = "indirect" },
    { "There was a pump that failed", speaker = "Grant Loxley", kind = "direct" },
    { "an internal email from 2019 had described", speaker = "Grant Loxley", kind = "mixed" },
    { "it had been \"an oversight\"", speaker = "Grant Loxley", kind = "mixed" },
    { "he found that hard to accept", speaker = "Dominic Fazzolari", kind = "indirect" },
    { "It's a pretty remarkable coincidence", speaker = "Dominic Fazzolari", kind = "direct" },
    { "nobody from the company came to see", speaker = "Joyce Limerick", kind = "indirect" },
    { "That's a soak my grandmother showed me", speaker = "Joyce Limerick", via = { "ABC" }, kind = "direct" },
    { "they can come and have a cuppa", speaker = "Joyce Limerick", kind = "direct" },
    { "his community wanted the dam emptied", speaker = "Clarrie Limerick", to = "the committee",
      kind = "indirect" },
    { "the plume had travelled about 1.4 kilometres", speaker = "Simone Adeyemi", kind = "indirect" },
    { "there was no evidence yet that drinking water", speaker = "Simone Adeyemi", kind = "indirect" },
    { "'not yet' isn't a water policy", speaker = "Simone Adeyemi", kind = "direct" },
    { "not to lose sight of the people", speaker = "Wayne Tuckett", kind = "indirect" },
    { "so does the school, so does the footy", speaker = "Wayne Tuckett", kind = "direct" },
    { "a show trial", speaker = "Neil Garlick", kind = "mixed" },
    { "laughable, even from Neil", speaker = "Alannah Voss", kind = "mixed" },
    { "it was limited in what it could say", speaker = "department spokesperson",
      principal = "Department of Mines and Environment", kind = "indirect" },
    { "two improvement notices had been issued", speaker = "department spokesperson",
      principal = "Department of Mines and Environment", stance = "confirms", kind = "indirect" },
  },
  none = {
    "90 kilometres north of Corrigal",
    "The department has yet to give evidence",
    "Shares in the company closed 7 per cent lower",
  },
}

-- Guardian manner, curly quotes: a maternity review; its chair, a chief executive, a mother, her solicitor, ministers, regulators, midwives.
return {
  published = "2024-09-19",
  text = [[
Hospital trust apologises after review finds nine babies may have survived

A hospital trust has apologised to 17 families after an independent review found that “repeated failures to listen” contributed to the deaths of babies in its maternity unit.

The review, led by the former midwife Prof Dame Hilary Ashcombe, examined 62 cases at Wyrefield general hospital between 2016 and 2022. It concluded that at least nine babies may have lived with better care.

“Time and again, women told staff that something was wrong and were sent home,” Ashcombe said at a press conference in Wyrefield on Thursday. “They were right to be worried.”

The report said midwives were routinely left to cover two wards at night, and that junior staff were afraid to call consultants. One doctor told the review team that the unit had run “on luck” for years.

The chief executive of Wyrefield and District NHS foundation trust, Stephen Garland, said he was “truly sorry” for the trust’s failings and pledged to implement all 48 recommendations.

“We let families down when they needed us most,” he said. “I know that an apology will not be enough for many of them.”

Among the parents was Zoe Haldane, whose daughter, Ivy, died in 2019 a day after she was born. Haldane said she had phoned the unit five times in two days to say her baby was moving less.

“They told me to have a cold drink and a lie down,” she said. “I’ve lived with that for five years, wondering if I should have shouted louder.”

Her solicitor, Imran Chaudhry of Bexley Stone, said the report vindicated his client and called for a police investigation. “No one has lost their job,” Chaudhry said. “No one has even been suspended.”

Wyre Valley police said they were “carefully considering” the findings and would decide in the coming weeks whether to open an inquiry.

The health secretary, Joanna Petrie, told MPs the findings were “harrowing” and that she would meet the families next month. Her Conservative shadow, Edward Lyle, asked why the Care Quality Commission had given the unit a clean bill of health as recently as 2021.

The CQC said it had strengthened its inspections of maternity services since then. “We accept that our inspection in 2021 did not identify the full extent of the problems,” a spokesperson said.

The trust had long argued that its death rates were in line with the national average. Minutes of a board meeting in 2020, seen by the Guardian, show that directors were warned the figures were “unlikely to withstand scrutiny”.

Two former midwives, who asked not to be named, said managers discouraged them from reporting incidents. One said she had been told to “think about the unit’s reputation” before filling in a form.

Haldane said she hoped the report would bring change. “Ivy’s name is on page 112,” she said. “I want every midwife in that hospital to read it.”
]],
  quotes = {
    { "nine babies may have survived", kind = "indirect" },
    { "repeated failures to listen", kind = "mixed" },
    { "at least nine babies may have lived", kind = "indirect" },
    { "Time and again, women told staff", speaker = "Hilary Ashcombe", kind = "direct", when = "2024-09-19" },
    { "They were right to be worried", speaker = "Hilary Ashcombe", kind = "direct" },
    { "midwives were routinely left to cover", kind = "indirect" },
    { "junior staff were afraid to call", kind = "indirect" },
    { "the unit had run", speaker = "One doctor", kind = "mixed", to = "the review team" },
    { "truly sorry", speaker = "Stephen Garland", kind = "mixed" },
    { "to implement all 48 recommendations", speaker = "Stephen Garland", kind = "indirect", stance = "promises" },
    { "We let families down when", speaker = "Stephen Garland", kind = "direct" },
    { "I know that an apology will not", speaker = "Stephen Garland", kind = "direct" },
    { "she had phoned the unit five times", speaker = "Zoe Haldane", kind = "indirect" },
    { "They told me to have a cold drink", speaker = "Zoe Haldane", kind = "direct" },
    { "I’ve lived with that for five years", speaker = "Zoe Haldane", kind = "direct" },
    { "the report vindicated his client", speaker = "Imran Chaudhry", principal = "Zoe Haldane", kind = "indirect" },
    { "a police investigation", speaker = "Imran Chaudhry", principal = "Zoe Haldane", kind = "indirect", stance = "demands" },
    { "No one has lost their job", speaker = "Imran Chaudhry", principal = "Zoe Haldane", kind = "direct" },
    { "No one has even been suspended", speaker = "Imran Chaudhry", principal = "Zoe Haldane", kind = "direct" },
    { "carefully considering", speaker = "Wyre Valley police", kind = "mixed" },
    { "would decide in the coming weeks", speaker = "Wyre Valley police", kind = "mixed" },
    { "harrowing", speaker = "Joanna Petrie", kind = "mixed", to = "MPs" },
    { "she would meet the families next month", speaker = "Joanna Petrie", kind = "mixed", to = "MPs" },
    { "why the Care Quality Commission had given", speaker = "Edward Lyle", kind = "indirect", stance = "asks" },
    { "it had strengthened its inspections", speaker = "Care Quality Commission", kind = "indirect" },
    { "We accept that our inspection in 2021", speaker = "spokesperson", principal = "Care Quality Commission", kind = "direct" },
    { "its death rates were in line with", kind = "indirect", speaker = "Wyrefield and District NHS foundation trust" },
    { "unlikely to withstand scrutiny", kind = "mixed" },
    { "managers discouraged them from reporting", speaker = "Two former midwives", kind = "indirect" },
    { "think about the unit’s reputation", kind = "mixed" },
    { "she hoped the report would bring change", speaker = "Zoe Haldane", kind = "indirect" },
    { "Ivy’s name is on page 112", speaker = "Zoe Haldane", kind = "direct" },
    { "I want every midwife in that hospital", speaker = "Zoe Haldane", kind = "direct" },
  },
  none = { "examined 62 cases at Wyrefield general hospital" },
}

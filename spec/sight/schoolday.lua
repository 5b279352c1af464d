-- Guardian science/education news, curly double quotes: a study of later school starts; lead author, outside expert, heads, ministry, MP.
return {
  published = "2024-05-22",
  text = [[
Later school starts linked to better mental health in teenagers, study finds

Teenagers whose schools start after 9am sleep longer, miss fewer lessons and report fewer symptoms of anxiety than those who begin earlier, according to researchers at the University of Mercia.

The study, published on Tuesday in the journal Sleep and Health, followed 14,000 pupils at 96 secondary schools in England and Wales, 31 of which moved their start time to 9.15am or later between 2019 and 2022.

It found that pupils at the later-starting schools slept for an average of 34 minutes more on weeknights, and that persistent absence fell by almost a fifth.

“Adolescents are not lazy. Their body clocks run later than those of adults, and we ask them to do algebra when their brains are still half asleep,” said Prof Helen Ashworth, the lead author.

Ashworth said the effect was strongest among girls aged 14 to 16 and those from low-income families. She cautioned, however, that the schools had chosen to change their timetables and might differ from others in ways the study could not measure.

“We need a proper randomised trial before anyone rewrites the school day,” she said.

Dr Samir Haddad, a consultant child psychiatrist at Northgate hospital in Leeds who was not involved in the research, described the findings as “compelling”. He said sleep problems were among the most common reasons for referral to his clinic.

“I see young people who have been tired for so long that they think it is normal,” Haddad said.

But school leaders warned that later starts could cause problems for working parents and rural bus services. Fiona Gilchrist, the general secretary of the Secondary Heads’ Union, said headteachers would be reluctant to act without extra funding.

“This is a transport issue as much as a health issue,” she said.

At Brackley Road academy in Derby, which moved to a 9.30am start in 2021 under a scheme it calls “Slow Mornings”, the headteacher, Tunde Okafor, said behaviour had improved within a term. He told the Guardian that only a handful of parents had complained.

“I was sceptical myself,” said Okafor. “Now I wouldn’t go back.”

Ella Brandreth, 15, a pupil at the school, said she no longer struggled to concentrate in her first lesson. “I used to just sit there,” she said.

In its guidance, the Department for Education says schools should set their own hours as long as pupils are taught for at least 32.5 hours a week. A DfE spokesperson said: “We trust headteachers to make the right decisions for their pupils. We are also extending access to mental health support teams in schools.”

The Labour MP Joanna Sykes, who sits on the education select committee, called on ministers to fund a national pilot. “The evidence is now too strong to ignore,” she said.

The Scottish government said last month that it had no plans to change school hours.

Ashworth and her colleagues now hope to follow the same pupils into their 20s. Whether the benefits last, they write in the paper, “remains an open question”.
]],
  quotes = {
    { "Later school starts linked to better mental health", speaker = "study", kind = "indirect" },
    { "sleep longer, miss fewer lessons", speaker = "researchers at the University of Mercia", kind = "indirect" },
    { "slept for an average of 34 minutes more", speaker = "study", kind = "indirect" },
    { "persistent absence fell by almost a fifth", speaker = "study", kind = "indirect" },
    { "Adolescents are not lazy", speaker = "Helen Ashworth", kind = "direct" },
    { "the effect was strongest among girls", speaker = "Helen Ashworth", kind = "indirect" },
    { "the schools had chosen to change their timetables", speaker = "Helen Ashworth", kind = "indirect" },
    { "We need a proper randomised trial", speaker = "Helen Ashworth", kind = "direct" },
    { "compelling", speaker = "Samir Haddad", kind = "mixed" },
    { "sleep problems were among the most common", speaker = "Samir Haddad", kind = "indirect" },
    { "I see young people who have been tired", speaker = "Samir Haddad", kind = "direct" },
    { "later starts could cause problems", speaker = "school leaders", kind = "indirect" },
    { "headteachers would be reluctant to act", speaker = "Fiona Gilchrist", kind = "indirect" },
    { "This is a transport issue", speaker = "Fiona Gilchrist", kind = "direct" },
    { "behaviour had improved within a term", speaker = "Tunde Okafor", kind = "indirect" },
    { "only a handful of parents had complained", speaker = "Tunde Okafor", kind = "indirect", via = { "Guardian" } },
    { "I was sceptical myself", speaker = "Tunde Okafor", kind = "direct" },
    { "Now I wouldn’t go back", speaker = "Tunde Okafor", kind = "direct" },
    { "she no longer struggled to concentrate", speaker = "Ella Brandreth", kind = "indirect" },
    { "I used to just sit there", speaker = "Ella Brandreth", kind = "direct" },
    { "schools should set their own hours", speaker = "Department for Education", kind = "indirect" },
    { "We trust headteachers to make the right", speaker = "DfE spokesperson", principal = "Department for Education", kind = "direct" },
    { "to fund a national pilot", speaker = "Joanna Sykes", to = "ministers", kind = "indirect", stance = "demands" },
    { "The evidence is now too strong to ignore", speaker = "Joanna Sykes", kind = "direct" },
    { "it had no plans to change school hours", speaker = "Scottish government", kind = "indirect", when = "2024-04" },
    { "remains an open question", kind = "mixed" },
  },
  none = { "Slow Mornings" },
}

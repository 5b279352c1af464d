-- Regional page of a broadcaster: a mill to close; the firm, two unions at once, MP on Facebook, worker, council, minister.
return {
  published = "2024-02-27",
  text = [[
'Devastating blow for town' as Hartsby rolling mill to shut with loss of 640 jobs

A steel rolling mill that has operated in Hartsby since 1911 is to close in September with the loss of 640 jobs, its owner has announced.

Corvane Metals said the plant had lost £31m last year and that there was "no realistic prospect" of a buyer.

Managing director Ian Plackett said the decision had been "the hardest of my working life".

"We have looked at every option and we have simply run out of road," he said in a letter to staff on Monday, seen by BBC News.

The Community and Unite unions described the announcement as a devastating blow for the town and said they would fight to keep the mill open.

Mick Ferraby, who has worked at the site for 27 years, said he found out from a text message while he was driving his daughter to school.

"I had to pull over," he said. "My dad was there, my grandad was there. What am I going to tell my lad?"

Hartsby MP Joanna Slee, who met managers on Tuesday morning, accused the company of "walking away" from the town. Writing on Facebook, she said it had taken £12m in government grants since 2019 and should pay the money back.

Corvane denied it had broken the terms of the grants. A spokeswoman said all of the funding had been spent on new furnaces, as agreed.

Industry Minister Robert Anstey said the government stood ready to support workers and pledged £5m for retraining. But he ruled out nationalisation.

"I'm not going to stand here and make promises I can't keep," Mr Anstey told BBC Look North.

Labour's Farah Siddiq demanded to know when ministers had first been told of the plans. The Department for Business later confirmed that officials were informed in early February.

Hartsby Council leader Keith Moxon said the closure would take about £40m a year out of the local economy.

"It's not just the mill. It's the cafes, the garages, the lad who does the vans," the councillor said.

Not everyone was surprised. Retired crane driver Alan Stobbs said it had been coming for years. "They stopped painting the place," he said. "When they stop painting, you know."

Mr Plackett, who joined the firm in 2017, declined to say whether he would take his bonus.

Formal consultation with the unions, known as the "45-day clock", begins on Friday. Ms Slee has called for it to be extended.
]],
  quotes = {
    { "Devastating blow for town", speaker = "Community and Unite unions", kind = "mixed" },
    { "is to close in September", speaker = "Corvane Metals", kind = "indirect" },
    { "the plant had lost £31m", speaker = "Corvane Metals", kind = "indirect" },
    { "no realistic prospect", speaker = "Corvane Metals", kind = "mixed" },
    { "the hardest of my working life", speaker = "Ian Plackett", kind = "mixed" },
    { "We have looked at every option", speaker = "Ian Plackett", kind = "direct", to = "staff", via = { "BBC News" }, when = "2024-02-26" },
    { "a devastating blow for the town", speaker = "Community and Unite unions", kind = "indirect" },
    { "they would fight to keep the", speaker = "Community and Unite unions", kind = "indirect" },
    { "he found out from a text", speaker = "Mick Ferraby", kind = "indirect" },
    { "I had to pull over", speaker = "Mick Ferraby", kind = "direct" },
    { "My dad was there", speaker = "Mick Ferraby", kind = "direct" },
    { "What am I going to tell", speaker = "Mick Ferraby", kind = "direct" },
    { "\"walking away\" from the town", speaker = "Joanna Slee", kind = "mixed" },
    { "it had taken £12m in government", speaker = "Joanna Slee", kind = "indirect", via = { "Facebook" } },
    { "it had broken the terms", speaker = "Corvane Metals", kind = "indirect", stance = "denies" },
    { "all of the funding had been", speaker = "spokeswoman", principal = "Corvane Metals", kind = "indirect" },
    { "the government stood ready to", speaker = "Robert Anstey", kind = "indirect" },
    { "£5m for retraining", speaker = "Robert Anstey", kind = "indirect", stance = "promises" },
    { "I'm not going to stand here", speaker = "Robert Anstey", kind = "direct", via = { "BBC Look North" } },
    { "when ministers had first been told", speaker = "Farah Siddiq", kind = "indirect", stance = "demands" },
    { "officials were informed in early February", speaker = "Department for Business", kind = "indirect", stance = "confirms" },
    { "the closure would take about", speaker = "Keith Moxon", kind = "indirect" },
    { "It's not just the mill", speaker = "Keith Moxon", kind = "direct" },
    { "it had been coming for years", speaker = "Alan Stobbs", kind = "indirect" },
    { "They stopped painting the place", speaker = "Alan Stobbs", kind = "direct" },
    { "When they stop painting", speaker = "Alan Stobbs", kind = "direct" },
    { "whether he would take his bonus", speaker = "Ian Plackett", kind = "indirect", stance = "declines" },
    { "it to be extended", speaker = "Joanna Slee", kind = "indirect", stance = "demands" },
  },
  none = { "the \"45-day clock\"" },
}

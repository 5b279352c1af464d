-- A wire report: anonymous sources, a chain three deep, attributions at the end.
return {
  published = "2021-11-08",
  text = [[
Corvane Inc. to close two mines, sources say

KALTENA, Nov 8 (Reuters) - Nickel producer Corvane Inc. will close two of its mines in the north by March, three people familiar with the matter said on Monday.

The company's chief executive told staff of the decision in a video call, said the people, who spoke on condition of anonymity because the plan is not public.

“The ore is finished, and the price is not coming back,” the chief executive, Mirela Dost, told employees, according to a recording heard by Reuters.

Corvane declined to comment on the call. A spokeswoman for the company, Ana Petru, said in an email that it “regularly reviews its operations”.

The newspaper Ziarul Nou reported on Saturday, citing a union official, that the finance ministry had asked the company to wait until the spring.

The ministry denied that it had made such a request.

“We learned of it from the newspapers,” Finance Minister Ovid Sala told reporters in the capital on Sunday.

Analysts at Halden Bank said they expected the price of nickel to fall by another 10% this year.
]],
  quotes = {
    { "Nickel producer Corvane Inc. will close two of its mines", when = "2021-11-08", kind = "indirect" },
    { "The ore is finished", speaker = "Mirela Dost", to = "employees", kind = "direct" },
    { "regularly reviews its operations", speaker = "Ana Petru", principal = "Corvane Inc.", kind = "mixed" },
    { "the finance ministry had asked the company to wait", speaker = "union official",
      via = { "Ziarul Nou" }, when = "2021-11-06", kind = "indirect" },
    { "it had made such a request", stance = "denies", kind = "indirect" },
    { "We learned of it from the newspapers", speaker = "Ovid Sala", to = "reporters", when = "2021-11-07",
      kind = "direct" },
    { "they expected the price of nickel to fall", kind = "indirect" },
  },
}

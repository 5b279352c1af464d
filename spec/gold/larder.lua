-- A tech site on a start-up: a recording of a meeting, former employees, a deleted post, a user of a forum.
return {
  published = "2024-04-16",
  text = [[
Larder, the AI fridge startup, calls it quits after burning through $118M

Priya Venkatesh-Cole
11:02 AM PDT · April 16, 2024

Larder, the startup that wanted to put a camera in every refrigerator, is shutting down and will lay off its remaining 62 employees, co-founder and CEO Theo Brankov told staff on Monday.

“I'm sorry. I ran out of road before I ran out of ideas,” Brankov said, according to a recording of the meeting obtained by TechBeat.

In a blog post, the company confirmed that customers' devices would stop working on May 31.

Two former employees told TechBeat that Larder had missed payroll twice since January. One of them said managers were instructed to blame “a banking error.”

Larder spokesperson Jules Abara denied that payroll had been missed. Some payments, she said, were “briefly delayed.”

The end comes 14 months after Larder raised a $75 million Series B led by Quillback Ventures. At the time, Quillback partner Dominique Sarr wrote on LinkedIn that Larder was “the most important kitchen company since the microwave.” The post has since been deleted.

Sarr did not return a request for comment.

Brankov's co-founder and former CTO, Wei-Lin Hsu, left in 2022 after what she called a “philosophical disagreement.”

“Theo thought people wanted a fridge that talked. I thought people wanted a fridge that was cold,” she said in an interview.

Hsu said she still considers Brankov a friend. In 2023, she started Coldframe, which makes sensors for restaurants and has, she says, been profitable since its second quarter.

“We looked at buying them, twice,” an executive at appliance maker Norhaus said of Larder. “Twice we opened the books and closed them again.”

Customers are furious. “So my $3,400 fridge is now a $3,400 box?” one user asked on Reddit.

Abara said refunds were “under review” and that the company hopes to open-source its firmware.

Renee Goldfarb, an analyst at Hatch Research, expects more shutdowns this year. “Everyone who raised on a demo in 2021 is about to meet 2024,” she said.

Brankov struck a lighter note on his way out. “Somebody please eat the yogurt,” he posted on X on Tuesday.
]],
  quotes = {
    { "will lay off its remaining 62 employees", speaker = "Theo Brankov", to = "staff", when = "2024-04-15",
      kind = "indirect" },
    { "I ran out of road before I ran out of ideas", speaker = "Theo Brankov", kind = "direct" },
    { "customers' devices would stop working", stance = "confirms", kind = "indirect" },
    { "Larder had missed payroll twice", speaker = "Two former employees", via = { "TechBeat" }, kind = "indirect" },
    { "a banking error", kind = "mixed" },
    { "payroll had been missed", speaker = "Jules Abara", stance = "denies", kind = "indirect" },
    { "briefly delayed", speaker = "Jules Abara", kind = "mixed" },
    { "the most important kitchen company", speaker = "Dominique Sarr", via = { "LinkedIn" }, kind = "mixed" },
    { "philosophical disagreement", speaker = "Wei-Lin Hsu", kind = "mixed" },
    { "I thought people wanted a fridge that was cold", speaker = "Wei-Lin Hsu", kind = "direct" },
    { "she still considers Brankov a friend", speaker = "Wei-Lin Hsu", kind = "indirect" },
    { "Twice we opened the books", kind = "direct" },
    { "Everyone who raised on a demo in 2021", speaker = "Renee Goldfarb", kind = "direct" },
    { "Somebody please eat the yogurt", speaker = "Theo Brankov", via = { "X" }, when = "2024-04-16",
      kind = "direct" },
  },
}

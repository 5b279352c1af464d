-- A US daily on a university row: a faculty vote, a consulting firm, an email, students, a board chairman.
return {
  published = "2024-02-15",
  text = [[
‘Nobody asked us’: Halden State faculty vote no confidence in provost over language cuts

By Marisol Keene
Staff Writer

HALDEN FALLS, Ohio — Faculty members at Halden State University voted overwhelmingly Wednesday to declare no confidence in Provost Randall Teague, escalating a monthslong fight over a plan to eliminate nine degree programs and every foreign language but Spanish.

The Faculty Senate approved the measure 41-6 after two hours of debate in a packed auditorium. It is largely symbolic. Only the Board of Trustees can remove a provost.

“Nobody asked us before the list went out — not a chair, not a dean, not a student,” Ingrid Solheim, who has taught German at Halden State since 1998, told her colleagues before the vote. “We read about it in the newspaper like everyone else.”

In a statement issued late Wednesday, Teague called the vote “disappointing but not surprising” and said the university could not go on offering classes with four students in them.

“I respect my colleagues,” the provost said. “I also have to make payroll.”

The plan would save about $7.2 million a year by 2026, according to a 64-page report by the consulting firm Brightwater Partners. But the firm also acknowledged that “enrollment effects outside the affected programs were not modeled,” a line on which critics have seized.

Marcus Delgado-Finn, an economist who heads the campus chapter of the American Association of University Professors, argued that the savings were illusory. The university, by his calculation, would lose more in tuition than it would cut in salaries.

“You can’t shrink your way to health,” Delgado-Finn said. “Ask anyone who worked at Sears.”

Not everyone in the room agreed. Carla Whitsett, a professor of nursing, warned that her department was turning away qualified applicants because it could not hire enough instructors.

“I love French. I honeymooned in Lyon,” she told the senate, to scattered laughter. “But this state is short 10,000 nurses.”

President Lorraine Abbate, who did not attend, has made clear that she will not reopen the plan. In an email to faculty members Monday, she wrote that “the time for hand-wringing has passed” and that the trustees expected a final list by March 1.

A spokeswoman for the university, Dana Pruitt, declined to discuss the email but said no tenured professor would be laid off before the summer of 2025.

Abbate’s claim that the cuts would leave “99 percent of students” untouched drew jeers when Solheim read it aloud.

Students who lined the back wall held up signs in Arabic, Russian and Japanese. One of them, Kiara Boone, said she had transferred from a community college to study Japanese and now did not know whether she would be able to finish.

“They took my deposit in August,” said Boone, a 20-year-old junior. “I feel like I bought a ticket for a boat that already left.”

State Sen. Grady Holcomb (R), who chairs the Senate’s higher education committee, praised Teague in a post on X as “one of the few administrators in Ohio with a spine.”

Asked whether he would resign, Teague, 58, laughed. “No, and my wife asked me the same thing,” he said.

The trustees are scheduled to meet Feb. 23. Philip Oyelaran, the board’s chairman, said he expected the vote to come up but added that “a show of hands is not a business plan.”
]],
  quotes = {
    { "Nobody asked us", speaker = "Ingrid Solheim", kind = "direct" },
    { "not a chair, not a dean, not a student", speaker = "Ingrid Solheim", kind = "direct", to = "her colleagues" },
    { "We read about it in the newspaper", speaker = "Ingrid Solheim", kind = "direct" },
    { "disappointing but not surprising", speaker = "Randall Teague", kind = "mixed", when = "2024-02-14" },
    { "could not go on offering classes", speaker = "Randall Teague", kind = "indirect", when = "2024-02-14" },
    { "I respect my colleagues", speaker = "Randall Teague", kind = "direct" },
    { "I also have to make payroll", speaker = "Randall Teague", kind = "direct" },
    { "The plan would save about $7.2 million", speaker = "Brightwater Partners", kind = "indirect" },
    { "enrollment effects outside the affected programs", speaker = "Brightwater Partners" },
    { "the savings were illusory", speaker = "Marcus Delgado-Finn", kind = "indirect" },
    { "would lose more in tuition", speaker = "Marcus Delgado-Finn", kind = "indirect" },
    { "shrink your way to health", speaker = "Marcus Delgado-Finn", kind = "direct" },
    { "Ask anyone who worked at Sears", speaker = "Marcus Delgado-Finn", kind = "direct" },
    { "her department was turning away qualified applicants", speaker = "Carla Whitsett", kind = "indirect" },
    { "I honeymooned in Lyon", speaker = "Carla Whitsett", kind = "direct", to = "the senate" },
    { "But this state is short 10,000 nurses", speaker = "Carla Whitsett", kind = "direct" },
    { "she will not reopen the plan", speaker = "Lorraine Abbate", kind = "indirect" },
    { "the time for hand-wringing has passed", speaker = "Lorraine Abbate", when = "2024-02-12",
      to = "faculty members" },
    { "the trustees expected a final list", speaker = "Lorraine Abbate", kind = "indirect", when = "2024-02-12" },
    { "to discuss the email", speaker = "Dana Pruitt", principal = "Halden State University", stance = "declines",
      kind = "indirect" },
    { "no tenured professor would be laid off", speaker = "Dana Pruitt", principal = "Halden State University",
      kind = "indirect" },
    { "the cuts would leave “99 percent of students”", speaker = "Lorraine Abbate", kind = "mixed" },
    { "she had transferred from a community college", speaker = "Kiara Boone", kind = "indirect" },
    { "They took my deposit in August", speaker = "Kiara Boone", kind = "direct" },
    { "I bought a ticket for a boat", speaker = "Kiara Boone", kind = "direct" },
    { "one of the few administrators in Ohio", speaker = "Grady Holcomb", via = { "X" }, kind = "mixed" },
    { "my wife asked me the same thing", speaker = "Randall Teague", kind = "direct" },
    { "he expected the vote to come up", speaker = "Philip Oyelaran", kind = "indirect" },
    { "a show of hands is not a business plan", speaker = "Philip Oyelaran" },
  },
  none = {
    "Only the Board of Trustees can remove a provost",
    "Students who lined the back wall held up signs",
    "The trustees are scheduled to meet Feb. 23",
  },
}

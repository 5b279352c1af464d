-- US local daily, curly double quotes: a hospital closes its maternity unit; chief executive's memo, nurses, spokeswoman, commissioner, state data.
return {
  published = "2025-04-24",
  text = [[
Bellmere hospital to close maternity unit this summer

By Karen Hollister
Staff Writer

Bellmere Regional Medical Center will stop delivering babies on July 31, hospital leaders told employees Wednesday, leaving expectant mothers in Hollis County with a 42-mile drive to the nearest labor and delivery ward.

The decision follows a nine-month review that found births at the hospital had dropped 38% since 2016, according to a memo obtained by the Courier-Tribune.

“This was an extremely difficult decision and one we did not make lightly,” Dr. Paul Gresham, the hospital’s chief executive, wrote in the memo. “We simply can no longer guarantee the staffing that safe obstetric care requires.”

Gresham said the 14 nurses and three physicians in the unit would be offered other positions within Tri-Rivers Health, the nonprofit system that has owned Bellmere Regional since 2018. Prenatal and gynecology clinics will remain open, he said.

Some of the nurses said they learned of the closure from patients.

“A mom who’s due in August called me crying because she’d seen it on Facebook,” said Denise Kowalczyk, who has worked in the unit for 22 years. “I didn’t have an answer for her because nobody had told us anything.”

Kowalczyk said she does not plan to accept a transfer.

Kelly Amador, a spokeswoman for Tri-Rivers, said in an email that staff members were notified “as soon as the board’s vote was final.” She declined to say how much money the unit loses each year.

County Commissioner Rob Tillery, whose daughter was born at the hospital in 2009, called the announcement “a gut punch.” He said he will ask the state health department to hold a public hearing before the doors close.

“We gave them a tax break to stay a full-service hospital,” Tillery told the Courier-Tribune on Wednesday evening. “Labor and delivery is part of full service.”

Under state law, a hospital must give 90 days’ notice before eliminating a service. A spokesperson for the Department of Health said the agency had received the notice and was reviewing it.

Bellmere Regional recorded 211 births last year, down from 340 in 2016, state data show.

It would be the third rural maternity unit in the state to close since 2022. A report released last fall by the Center for Rural Care found that more than half of rural counties no longer have a hospital that offers obstetric services.

“When a unit closes, the risk doesn’t go away. It just moves into the back seat of a car,” said Dr. Anita Rao, an obstetrician and one of the report’s authors.

Hollis County EMS Director Jim Bascom said his crews have delivered three babies in ambulances since January. He said he has asked the county for money to train paramedics in emergency deliveries, but that he has not heard back.

Megan Foss, 29, who is expecting her second child in September, said she isn’t sure where she will go.

“My first one came in four hours,” Foss said. “I keep doing the math on that drive.”
]],
  quotes = {
    { "will stop delivering babies on July 31", speaker = "hospital leaders", to = "employees", kind = "indirect", when = "2025-04-23" },
    { "births at the hospital had dropped 38%", kind = "indirect", via = { "Courier-Tribune" } },
    { "This was an extremely difficult decision", speaker = "Paul Gresham", kind = "direct" },
    { "We simply can no longer guarantee the staffing", speaker = "Paul Gresham", kind = "direct" },
    { "would be offered other positions within", speaker = "Paul Gresham", kind = "indirect" },
    { "Prenatal and gynecology clinics will remain open", speaker = "Paul Gresham", kind = "indirect" },
    { "they learned of the closure from patients", speaker = "Some of the nurses", kind = "indirect" },
    { "A mom who’s due in August", speaker = "Denise Kowalczyk", kind = "direct" },
    { "I didn’t have an answer for her", speaker = "Denise Kowalczyk", kind = "direct" },
    { "she does not plan to accept a transfer", speaker = "Denise Kowalczyk", kind = "indirect" },
    { "as soon as the board’s vote was final", speaker = "Kelly Amador", principal = "Tri-Rivers Health", kind = "mixed" },
    { "how much money the unit loses each year", speaker = "Kelly Amador", principal = "Tri-Rivers Health", kind = "indirect", stance = "declines" },
    { "a gut punch", speaker = "Rob Tillery", kind = "mixed" },
    { "he will ask the state health department", speaker = "Rob Tillery", kind = "indirect", stance = "promises" },
    { "We gave them a tax break", speaker = "Rob Tillery", kind = "direct", via = { "Courier-Tribune" }, when = "2025-04-23TEV" },
    { "Labor and delivery is part of full service", speaker = "Rob Tillery", kind = "direct", via = { "Courier-Tribune" } },
    { "the agency had received the notice", speaker = "spokesperson for the Department of Health", principal = "Department of Health", kind = "indirect" },
    { "recorded 211 births last year", speaker = "state data", kind = "indirect" },
    { "more than half of rural counties no longer", speaker = "Center for Rural Care", kind = "indirect" },
    { "When a unit closes, the risk doesn’t go away", speaker = "Anita Rao", kind = "direct" },
    { "his crews have delivered three babies", speaker = "Jim Bascom", kind = "indirect" },
    { "he has asked the county for money", speaker = "Jim Bascom", kind = "indirect" },
    { "he has not heard back", speaker = "Jim Bascom", kind = "indirect" },
    { "she isn’t sure where she will go", speaker = "Megan Foss", kind = "indirect" },
    { "My first one came in four hours", speaker = "Megan Foss", kind = "direct" },
    { "I keep doing the math on that drive", speaker = "Megan Foss", kind = "direct" },
  },
  none = {},
}

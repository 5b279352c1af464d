-- A US metro daily's city-hall story: a tabled trash contract, a mayor, council members, residents at the microphone, the contractor's statement.
return {
  published = "2023-10-18",
  text = [[
Council delays vote on $94 million trash contract after residents pack chamber

By Denise Aldecott
Staff Writer

The Harlan City Council on Tuesday put off a vote on a $94 million trash-hauling contract after three hours of testimony from residents who complained of skipped pickups, broken bins and trucks that leak.

The 6-3 vote to table the measure until Nov. 14 was a setback for Mayor Curtis Belgrave, who had urged members to approve the seven-year deal with Tri-River Disposal before the current agreement expires at the end of the year.

"We're playing chicken with a calendar," Belgrave said after the meeting. "If there's no contract on Jan. 1, there's nobody to pick up the trash on Jan. 2."

But Councilwoman Yolanda Pruitt-Hayes, who made the motion, said the administration had not given members time to read a 212-page document that arrived Friday afternoon.

"I wouldn't buy a used car this way," said Pruitt-Hayes, who represents the 4th Ward.

Under the proposal, monthly fees for a typical household would climb from $19.50 to $26.75. The city would also drop its twice-a-year bulk pickup.

Public Works Director Ken Osterhaus told the council that Tri-River had been the only bidder. He said three other haulers asked for the bid documents but walked away, citing a shortage of drivers.

"It's a seller's market," Osterhaus said. "I don't like it any better than you do."

That didn't sit well with Councilman Pete Szymanowicz, who asked why the city hadn't looked at bringing the service in-house, as it did with snow removal in 2016.

"Has anyone run the numbers?" he asked.

Osterhaus replied that a consultant had, and that the city would need to spend at least $31 million on trucks alone. He promised to send members the report by the end of the week.

Among the 40-odd residents who signed up to speak was Lorraine Kubiak, 71, who brought a photograph of a bin she said had sat full for 19 days in July.

"You could smell it from church," Kubiak told the council, "and church is on the next block."

Her neighbor, retired bus driver Otis Fairley, was blunter.

"Raise my bill or skip my street," he said. "You don't get to do both."

Tri-River's regional vice president, Dana Cresswell, attended the meeting but did not speak. In a statement Wednesday, the company said it had hired 22 drivers since August and that missed pickups were down by "more than half."

"We hear the frustration, and we own it," the statement said.

Council President Marcia Delacroix-Boone, who voted against the delay, predicted that members would end up with the same contract "and four fewer weeks to get ready for it."

City Solicitor Aaron Vu advised the council that it could extend the current agreement by as long as 90 days, but only with Tri-River's consent.

Tess Holloran, a spokeswoman for Belgrave, said the mayor has no plans to reopen bidding.

In an email to supporters late Tuesday, Pruitt-Hayes called the contract a "seven-year apology for bad service."
]],
  quotes = {
    { "skipped pickups, broken bins and trucks that leak", speaker = "residents", kind = "indirect" },
    { "to approve the seven-year deal", speaker = "Curtis Belgrave", kind = "indirect" },
    { "We're playing chicken with a calendar", speaker = "Curtis Belgrave", kind = "direct" },
    { "If there's no contract on Jan. 1", speaker = "Curtis Belgrave", kind = "direct" },
    { "the administration had not given members time", speaker = "Yolanda Pruitt-Hayes", kind = "indirect" },
    { "I wouldn't buy a used car this way", speaker = "Yolanda Pruitt-Hayes", kind = "direct" },
    { "Tri-River had been the only bidder", speaker = "Ken Osterhaus", to = "the council", kind = "indirect" },
    { "three other haulers asked for the bid documents", speaker = "Ken Osterhaus", kind = "indirect" },
    { "It's a seller's market", speaker = "Ken Osterhaus", kind = "direct" },
    { "I don't like it any better than you do", speaker = "Ken Osterhaus", kind = "direct" },
    { "why the city hadn't looked at bringing the service", speaker = "Pete Szymanowicz", stance = "asks",
      kind = "indirect" },
    { "Has anyone run the numbers?", speaker = "Pete Szymanowicz", stance = "asks", kind = "direct" },
    { "the city would need to spend at least $31 million", speaker = "Ken Osterhaus", kind = "indirect" },
    { "to send members the report", speaker = "Ken Osterhaus", stance = "promises", kind = "indirect" },
    { "had sat full for 19 days", speaker = "Lorraine Kubiak", kind = "indirect" },
    { "You could smell it from church", speaker = "Lorraine Kubiak", to = "the council", kind = "direct" },
    { "Raise my bill or skip my street", speaker = "Otis Fairley", kind = "direct" },
    { "You don't get to do both", speaker = "Otis Fairley", kind = "direct" },
    { "it had hired 22 drivers since August", speaker = "Tri-River Disposal", when = "2023-10-18" },
    { "more than half", speaker = "Tri-River Disposal", kind = "mixed" },
    { "We hear the frustration", speaker = "Tri-River Disposal", kind = "direct" },
    { "and four fewer weeks to get ready for it", speaker = "Marcia Delacroix-Boone", stance = "predicts",
      kind = "mixed" },
    { "it could extend the current agreement", speaker = "Aaron Vu", to = "the council", kind = "indirect" },
    { "the mayor has no plans to reopen bidding", speaker = "Tess Holloran", principal = "Curtis Belgrave",
      kind = "indirect" },
    { "seven-year apology for bad service", speaker = "Yolanda Pruitt-Hayes", when = "2023-10-17", kind = "mixed" },
  },
  none = {
    "monthly fees for a typical household would climb",
  },
}

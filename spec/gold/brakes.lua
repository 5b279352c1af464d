-- A US agency's story of a congressional hearing: senators, a chief executive, a whistleblower, a lawyer, a regulator.
return {
  published = "2023-06-14",
  text = [[
Trucking CEO tells senators he ‘should have acted sooner’ on faulty brakes

By ELLEN MARSTON

WASHINGTON (AP) — The head of one of the nation's largest trucking companies apologized Wednesday for a series of crashes blamed on faulty brakes, but told a Senate panel that he did not know about the defect until last fall.

“I should have acted sooner, and I will carry that,” Corbin Haldane, the chief executive of Transmont Freight, told the Senate Commerce Committee in his first public testimony.

Lawmakers from both parties were unmoved. Sen. Dolores Whitcomb, the committee's chair, said the company had put “a price tag on people's lives.”

“Eleven families are sitting behind you,” said Whitcomb, a Democrat from Oregon. “Turn around and look at them, Mr. Haldane.”

He did not turn around.

Sen. Clay Burdette, R-Ala., asked Haldane whether he had read a 2021 memo that warned of overheating brake lines.

“I don't recall seeing that document, Senator,” Haldane replied.

Burdette pressed him. “Is that a no?”

“It's the best answer I have,” Haldane said.

The hearing followed a report by The Wall Street Journal last month that mechanics had raised alarms as early as 2020. Transmont has disputed the report.

Renee Castellano, a former safety manager, testified that her supervisors ordered her to delete inspection records.

“I was told it was housekeeping,” she said, her voice breaking. “Housekeeping doesn't happen at midnight.”

An attorney for Castellano, Jonah Weiss, said after the hearing that his client had been fired two days after she contacted federal investigators.

Transmont denied retaliating against her. In a statement, company spokeswoman Bridget Oakes said Castellano was let go as part of “a broader restructuring.”

The National Highway Traffic Safety Administration said it opened an investigation in January. The agency's acting administrator, Paul Ferrante, told lawmakers he expected it to conclude by September.

Ferrante said he had too few inspectors to do the job. “We have 14 people for the entire Southwest,” he said. “You can do the math.”

Haldane promised to replace brake lines on all 6,200 of the company's trucks by year's end.

That was little comfort to Gail Petrosky, whose son, Evan, 19, was killed on Interstate 40 near Amarillo in August.

“He told me he'd call from Tulsa,” said Petrosky, who held a photograph of her son throughout the hearing.

A Justice Department official, speaking on condition of anonymity to discuss an ongoing matter, said prosecutors were reviewing the testimony. The department declined to comment publicly.

Whitcomb said on Twitter afterward that she would introduce legislation next week to require annual brake inspections.
]],
  quotes = {
    { "he ‘should have acted sooner", to = "senators", kind = "mixed" },
    { "he did not know about the defect", to = "a Senate panel", kind = "indirect" },
    { "I should have acted sooner, and", speaker = "Corbin Haldane", to = "the Senate Commerce Committee",
      kind = "direct" },
    { "on people's lives", speaker = "Dolores Whitcomb", kind = "mixed" },
    { "Eleven families are sitting behind you", speaker = "Dolores Whitcomb", kind = "direct" },
    { "Turn around and look at them", speaker = "Dolores Whitcomb", kind = "direct" },
    { "whether he had read a 2021 memo", speaker = "Clay Burdette", to = "Haldane", stance = "asks" },
    { "recall seeing that document", speaker = "Corbin Haldane", kind = "direct" },
    { "Is that a no?", speaker = "Clay Burdette", stance = "asks", kind = "direct" },
    { "the best answer I have", speaker = "Corbin Haldane", kind = "direct" },
    { "mechanics had raised alarms as early as 2020", via = { "Wall Street Journal" }, kind = "indirect" },
    { "her supervisors ordered her to delete", speaker = "Renee Castellano", kind = "indirect" },
    { "I was told it was housekeeping", speaker = "Renee Castellano", kind = "direct" },
    { "happen at midnight", speaker = "Renee Castellano", kind = "direct" },
    { "his client had been fired two days after", speaker = "Jonah Weiss", principal = "Renee Castellano",
      kind = "indirect" },
    { "retaliating against her", speaker = "Transmont Freight", stance = "denies", kind = "indirect" },
    { "a broader restructuring", speaker = "Bridget Oakes", principal = "Transmont Freight", kind = "mixed" },
    { "it opened an investigation in January", speaker = "National Highway Traffic Safety Administration",
      kind = "indirect" },
    { "he expected it to conclude by September", speaker = "Paul Ferrante", to = "lawmakers", kind = "indirect" },
    { "he had too few inspectors", speaker = "Paul Ferrante", kind = "indirect" },
    { "We have 14 people", speaker = "Paul Ferrante", kind = "direct" },
    { "You can do the math", speaker = "Paul Ferrante", kind = "direct" },
    { "to replace brake lines on all", speaker = "Corbin Haldane", stance = "promises", kind = "indirect" },
    { "call from Tulsa", speaker = "Gail Petrosky", kind = "direct" },
    { "prosecutors were reviewing the testimony", kind = "indirect" },
    { "to comment publicly", speaker = "Justice Department", stance = "declines" },
    { "she would introduce legislation next week", speaker = "Dolores Whitcomb", kind = "indirect" },
  },
}

-- Associated Press style: a governor's denial, an audit, lawyers and spokeswomen, an email quoted in a document.
return {
  published = "2023-05-10",
  text = [[
Mississippi governor denies steering levee contracts to donor's firm

JACKSON, Miss. (AP) — Gov. Thad Loomis on Tuesday denied that he had directed $31 million in levee repairs to a company owned by one of his largest donors, calling an audit that raised the allegation "a hit job with footnotes."

The audit found that Corbin Earthworks was awarded seven of nine contracts after the 2021 floods, four of them without competing bids. It said the governor's office "repeatedly intervened" in decisions that state law leaves to the Levee Commission.

"I never picked up a phone, I never sent a text and I never asked anybody else to," Loomis, a Republican seeking a second term, said at a news conference in front of a wall of sandbags. "Those contracts went to the people who had the trucks."

State Auditor Jeanette Broussard-Hale stood by her findings. Her office "follows the paper wherever it goes," she told KLRX-TV.

"And in this case," she said, "it went to the second floor of the Capitol."

Attorneys for Corbin Earthworks said in a statement that the company had done nothing improper and would cooperate with any inquiry. Its owner, Ray Corbin, who gave $250,000 to a political committee supporting Loomis, did not return messages seeking comment.

Democrats called for legislative hearings before the end of the month. House Minority Leader Antoine Fisk said the attorney general should appoint an independent prosecutor, adding that flooded families in Tallow Bend "waited eleven months for dirt while the governor's friends waited eleven minutes for a check."

A spokeswoman for Attorney General Burke Nally said his office was reviewing the audit but would not say whether an investigation had been opened.

In an October 2021 email quoted in the audit, the governor's chief of staff, Lynn Parrish, told the commission's director that "the boss would sleep better" if Corbin were chosen. Parrish resigned in January.

Her lawyer, Kip Delacroix, said the message was meant as a joke.

"We have all written things after midnight," he said.

In Tallow Bend, population 2,100, where residents have taken to calling the new embankment "the Great Wall of Corbin," few were laughing. Odell Waits, a retired school bus driver, said he learned who had won the work only when the machines arrived.

"They had his name on the door before they had dirt in the back," he said.

Loomis, who led his Democratic challenger by 6 percentage points in an April poll, said he did not expect the matter to hurt him in November.

"Voters know the river," he said. "They know who was standing in it."
]],
  quotes = {
    { "steering levee contracts to donor's firm", speaker = "Thad Loomis", kind = "indirect", stance = "denies" },
    { "he had directed $31 million in levee repairs", speaker = "Thad Loomis", kind = "indirect", stance = "denies", when = "2023-05-09" },
    { "a hit job with footnotes", speaker = "Thad Loomis", kind = "mixed", when = "2023-05-09" },
    { "Corbin Earthworks was awarded seven of nine", speaker = "audit", kind = "indirect" },
    { "the governor's office \"repeatedly intervened\"", speaker = "audit", kind = "mixed" },
    { "I never picked up a phone", speaker = "Thad Loomis", kind = "direct", stance = "denies" },
    { "Those contracts went to the people", speaker = "Thad Loomis", kind = "direct" },
    { "follows the paper wherever it goes", speaker = "Jeanette Broussard-Hale", via = { "KLRX-TV" }, kind = "mixed" },
    { "And in this case", speaker = "Jeanette Broussard-Hale", kind = "direct" },
    { "it went to the second floor", speaker = "Jeanette Broussard-Hale", kind = "direct" },
    { "the company had done nothing improper", speaker = "Attorneys for Corbin Earthworks", principal = "Corbin Earthworks", kind = "indirect", stance = "denies" },
    { "would cooperate with any inquiry", speaker = "Attorneys for Corbin Earthworks", principal = "Corbin Earthworks", kind = "indirect", stance = "promises" },
    { "legislative hearings before the end", speaker = "Democrats", kind = "indirect", stance = "demands" },
    { "the attorney general should appoint", speaker = "Antoine Fisk", kind = "indirect" },
    { "waited eleven months for dirt", speaker = "Antoine Fisk", kind = "mixed" },
    { "his office was reviewing the audit", speaker = "spokeswoman for Attorney General Burke Nally", principal = "Burke Nally", kind = "indirect" },
    { "whether an investigation had been opened", speaker = "spokeswoman for Attorney General Burke Nally", principal = "Burke Nally", kind = "indirect", stance = "declines" },
    { "the boss would sleep better", speaker = "Lynn Parrish", via = { "audit" }, to = "the commission's director", when = "2021-10", kind = "mixed" },
    { "the message was meant as a joke", speaker = "Kip Delacroix", principal = "Lynn Parrish", kind = "indirect" },
    { "We have all written things after midnight", speaker = "Kip Delacroix", principal = "Lynn Parrish", kind = "direct" },
    { "he learned who had won the work", speaker = "Odell Waits", kind = "indirect" },
    { "They had his name on the door", speaker = "Odell Waits", kind = "direct" },
    { "he did not expect the matter to hurt", speaker = "Thad Loomis", kind = "indirect" },
    { "Voters know the river", speaker = "Thad Loomis", kind = "direct" },
    { "They know who was standing in it", speaker = "Thad Loomis", kind = "direct" },
  },
  none = { "the Great Wall of Corbin", "did not return messages seeking comment" },
}

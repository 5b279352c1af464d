-- Reuters wire from a confirmation hearing: testimony, a letter, written answers, a Chinese ministry through Xinhua.
return {
  published = "2025-01-15",
  text = [[
US trade nominee tells senators tariffs are 'a tool, not a religion'

WASHINGTON, Jan 15 (Reuters) - Everett Kimbrough, the nominee to be the next U.S. trade representative, told a Senate panel on Wednesday that he would impose tariffs sparingly and would not seek to reopen agreements with allies, a departure from remarks he made to business leaders in Houston last year.

"Senator, a tariff is a tool. It is not a religion," Kimbrough said in response to a question from the committee's top Democrat, Ruth Ann Delgado of Oregon.

In the Houston speech, the former shipping executive called import duties "the only language Beijing and Brussels both speak."

Delgado asked him which of the two statements he had meant.

"Both of them, on the days I said them," he answered, drawing laughter.

Delgado was not amused. "You are asking for a job in which people lose their livelihoods over an adjective," she said. "I would ask you to choose them with care."

The committee's chairman, Morris Teague, a South Dakota Republican, described Kimbrough as "an unusually serious man for this town" and said he expected a vote as early as next week.

Kimbrough, 61, whose memoir, "Ballast: A Life in Freight," appeared in the autumn, denied having profited from advance knowledge of a 2019 decision on steel duties.

"I sold those shares because my wife told me to," he testified. "She was right."

In a letter to the committee dated Jan. 10, the watchdog group Ledger Watch said trading records showed that Kimbrough sold $1.2 million in steel stocks nine days before the decision was made public. The group urged senators to delay the vote until the Securities and Exchange Commission "completes whatever it has started."

An SEC spokesperson declined to say whether the agency was looking into the trades. Kimbrough's lawyer, Adele Winship, told Reuters her client had "answered every question anyone has thought to ask him."

In written answers submitted before the hearing and seen by Reuters, Kimbrough said he would divest his remaining holdings within 90 days of being confirmed.

China's foreign ministry said earlier on Wednesday that it hoped the next trade representative would read agreements "before tearing them up," state news agency Xinhua reported.

Business groups cautiously welcomed the testimony. "He sounded like a grown-up," said Petra Oduya, chief economist at the National Importers' Alliance, adding that her members would be "watching what he does about canned tomatoes."

Senator Cal Rutledge, a North Carolina Republican who has opposed duties on furniture parts, said he was leaning toward supporting the nominee but wanted assurances in writing.

Asked as he left the room whether he thought he would be confirmed, Kimbrough smiled.

"I've been advised not to think," he told reporters.
]],
  quotes = {
    { "tariffs are 'a tool, not a religion", speaker = "Everett Kimbrough", kind = "mixed", to = "senators" },
    { "he would impose tariffs sparingly", speaker = "Everett Kimbrough", kind = "indirect", stance = "promises", when = "2025-01-15", to = "a Senate panel" },
    { "Senator, a tariff is a tool", speaker = "Everett Kimbrough", kind = "direct" },
    { "the only language Beijing and Brussels both", speaker = "Everett Kimbrough", kind = "mixed" },
    { "which of the two statements he had meant", speaker = "Ruth Ann Delgado", kind = "indirect", stance = "asks" },
    { "Both of them, on the days", speaker = "Everett Kimbrough", kind = "direct" },
    { "You are asking for a job", speaker = "Ruth Ann Delgado", kind = "direct" },
    { "I would ask you to choose them", speaker = "Ruth Ann Delgado", kind = "direct" },
    { "an unusually serious man for this town", speaker = "Morris Teague", kind = "mixed" },
    { "a vote as early as next week", speaker = "Morris Teague", kind = "indirect", stance = "predicts" },
    { "having profited from advance knowledge", speaker = "Everett Kimbrough", kind = "indirect", stance = "denies" },
    { "I sold those shares because", speaker = "Everett Kimbrough", kind = "direct" },
    { "She was right", speaker = "Everett Kimbrough", kind = "direct" },
    { "trading records showed that Kimbrough sold", speaker = "Ledger Watch", kind = "indirect", when = "2025-01-10", to = "the committee" },
    { "completes whatever it has started", speaker = "Ledger Watch", kind = "mixed", stance = "demands", to = "senators" },
    { "whether the agency was looking into", speaker = "SEC spokesperson", principal = "Securities and Exchange Commission", kind = "indirect", stance = "declines" },
    { "answered every question anyone has thought", speaker = "Adele Winship", principal = "Everett Kimbrough", via = { "Reuters" }, kind = "mixed" },
    { "he would divest his remaining holdings", speaker = "Everett Kimbrough", via = { "Reuters" }, kind = "indirect", stance = "promises" },
    { "the next trade representative would read", speaker = "China's foreign ministry", via = { "Xinhua" }, kind = "mixed", when = "2025-01-15" },
    { "He sounded like a grown-up", speaker = "Petra Oduya", kind = "direct" },
    { "watching what he does about canned", speaker = "Petra Oduya", kind = "mixed" },
    { "he was leaning toward supporting", speaker = "Cal Rutledge", kind = "indirect" },
    { "I've been advised not to think", speaker = "Everett Kimbrough", kind = "direct", to = "reporters" },
  },
  none = { "Ballast: A Life in Freight" },
}

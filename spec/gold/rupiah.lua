-- A markets wire on a rate cut: a governor of one name, a minister who was a banker, strategists of three countries, a note's title.
return {
  published = "2025-02-19",
  text = [[
Indonesia Unexpectedly Cuts Key Rate as Rupiah Steadies

(Bloomberg) -- Indonesia's central bank unexpectedly cut its benchmark interest rate on Wednesday, betting that a steadier rupiah gives it scope to support the weakest economic growth in four years.

The seven-day rate was lowered by 25 basis points to 5.5%, an outcome predicted by only four of 31 economists in a Bloomberg survey.

"The pressure has eased and the economy needs air," Governor Sutarjo said at a briefing in Jakarta. The decision was unanimous, he added.

Sutarjo, who like many Indonesians uses one name, signaled that further easing would depend on the US Federal Reserve. He declined to say what level of the rupiah would worry him.

Finance Minister Retno Wulandari Siregar praised the move, telling lawmakers that every quarter point saves the budget about 2.1 trillion rupiah ($129 million) a year. The former banker denied that her ministry had known of the decision in advance.

It came a week after President Bambang Hartawan asked why borrowing costs were higher than in Vietnam. The opposition Gotong Royong Party has accused Bambang of meddling in monetary policy.

The board "does not take instructions from anyone," the central bank's spokesman, Erwin Lumbantobing, said in a text message.

Not everyone was convinced. "This looks early, and early can be expensive," said Chatchai Woraphan, a strategist at Siam Pacific Securities in Bangkok. Chatchai expects the currency to slide to 16,900 per dollar by June.

In a note titled "Cutting Into the Wind," T.S. Ramaswamy, head of Asia rates at Straits Meridian Bank, wrote that policymakers had "spent their credibility before they had to."

Nur Aisyah binti Rahmat, who manages $1.4 billion of emerging-market debt at Kinabalu Asset Management in Kuala Lumpur, said she had added Indonesian bonds before the meeting.

"Real yields are still among the highest in the region," Nur Aisyah said. "You are paid to wait."

The rupiah pared gains after the announcement to trade 0.1% stronger at 16,290 per dollar. The benchmark stock index rose as much as 1.2%, led by lenders and property developers.
]],
  quotes = {
    { "The pressure has eased", speaker = "Sutarjo", kind = "direct" },
    { "The decision was unanimous", speaker = "Sutarjo", kind = "indirect" },
    { "further easing would depend", speaker = "Sutarjo", kind = "indirect" },
    { "what level of the rupiah", speaker = "Sutarjo", stance = "declines" },
    { "every quarter point saves the budget", speaker = "Retno Wulandari Siregar", to = "lawmakers",
      kind = "indirect" },
    { "her ministry had known of the decision", speaker = "Retno Wulandari Siregar", stance = "denies",
      kind = "indirect" },
    { "why borrowing costs were higher", speaker = "Bambang Hartawan", stance = "asks", kind = "indirect" },
    { "meddling in monetary policy", speaker = "Gotong Royong Party", kind = "indirect" },
    { "does not take instructions", speaker = "Erwin Lumbantobing", kind = "mixed" },
    { "This looks early", speaker = "Chatchai Woraphan", kind = "direct" },
    { "the currency to slide to 16,900", speaker = "Chatchai Woraphan", kind = "indirect" },
    { "spent their credibility", speaker = "T.S. Ramaswamy", kind = "mixed" },
    { "she had added Indonesian bonds", speaker = "Nur Aisyah binti Rahmat", kind = "indirect" },
    { "Real yields are still among", speaker = "Nur Aisyah binti Rahmat", kind = "direct" },
    { "You are paid to wait", speaker = "Nur Aisyah binti Rahmat", kind = "direct" },
  },
  none = { "\"Cutting Into the Wind,\"" },
}

-- A coalition crisis in an Israeli English-language daily: MKs, a rabbi's council, an aide, TV channels, a sermon.
return {
  published = "2023-11-15",
  text = [[
Torah Covenant threatens to bolt coalition ‘within days’ over draft bill

By NOAM ABERGEL-KATZ and staff

The ultra-Orthodox Torah Covenant party will leave the government “within days” unless a bill exempting yeshiva students from military service is brought to a vote, its leader, Housing Minister Menachem Zilberfarb, said Wednesday.

“We were promised this law before Passover, then before the summer, then after the holidays,” Zilberfarb told Radio Kol HaEmek. “The holidays are over.”

With its seven seats, the party could deprive Prime Minister Eitan Navon-Gal of his majority in the 120-member Knesset.

A senior official in the prime minister’s office said that no final decision had been made. “Menachem threatens every Wednesday,” the official said, speaking on condition of anonymity. “On Thursday he comes to the cabinet meeting and eats the cake.”

Channel 7 reported Tuesday that Navon-Gal had told his ministers in private that the bill would not pass this winter.

The prime minister’s party, Kadima Yachad, denied the report. “The prime minister said no such thing, and will work to pass an agreed-upon law,” it said in a statement.

Defense Minister Orly Shmueloff reiterated that she would not support any legislation that the army opposed. “I look the mothers of reservists in the eye,” she tweeted. “Does Minister Zilberfarb?”

Opposition leader MK Gidon Herzlinger called on Shmueloff to resign, saying she was “the last adult in a kindergarten.” He vowed to submit a motion to dissolve the Knesset next week.

MK Amal Abu-Rukun of the Joint Accord faction said her lawmakers would vote for the motion.

According to the Haredi daily HaShofar, the party’s rabbinical council instructed Zilberfarb last month to quit if there was no progress. The council’s secretary, Rabbi Pinchas Adlerstein, told The Levant Post that the report was accurate.

“The rabbis don’t bluff,” he said. “They don’t play cards.”

Coalition whip Tzachi Benvenisti expressed confidence that a compromise would be found. He said that he had spoken with Zilberfarb on Tuesday night and that the two had agreed to meet on Sunday.

Zilberfarb’s spokesman declined to say if such a meeting was planned.
]],
  quotes = {
    { "will leave the government", speaker = "Menachem Zilberfarb", when = "2023-11-15" },
    { "The holidays are over", speaker = "Menachem Zilberfarb", via = { "Radio Kol HaEmek" }, kind = "direct" },
    { "no final decision had been made", kind = "indirect" },
    { "Menachem threatens every Wednesday", kind = "direct" },
    { "Navon-Gal had told his ministers", speaker = "Channel 7", when = "2023-11-14", kind = "indirect" },
    { "The prime minister said no such thing", speaker = "Kadima Yachad", kind = "direct" },
    { "she would not support any legislation", speaker = "Orly Shmueloff", kind = "indirect" },
    { "I look the mothers of reservists in the eye", speaker = "Orly Shmueloff", kind = "direct" },
    { "Does Minister Zilberfarb?", speaker = "Orly Shmueloff", kind = "direct" },
    { "the last adult in a kindergarten", speaker = "Gidon Herzlinger", kind = "mixed" },
    { "to submit a motion to dissolve", speaker = "Gidon Herzlinger", stance = "promises" },
    { "her lawmakers would vote for the motion", speaker = "Amal Abu-Rukun", kind = "indirect" },
    { "rabbinical council instructed Zilberfarb", speaker = "HaShofar", kind = "indirect" },
    { "the report was accurate", speaker = "Pinchas Adlerstein", via = { "Levant Post" }, kind = "indirect" },
    { "They don’t play cards", speaker = "Pinchas Adlerstein", kind = "direct" },
    { "he had spoken with Zilberfarb", speaker = "Tzachi Benvenisti", kind = "indirect" },
    { "if such a meeting was planned", stance = "declines" },
  },
}

-- A Canadian wire's provincial politics: a premier, an opposition leader, a union president, an auditor, a pollster.
return {
  published = "2025-02-13",
  text = [[
Premier rejects calls to recall legislature over nursing home contracts

REGINA — Saskatchewan Premier Garth Kowalchuk says he has no plans to bring back the legislature early, despite a scathing report on contracts awarded to three nursing home operators.

“We'll be back in March, like the calendar says,” Kowalchuk told reporters Thursday. “I don't think anybody's grandmother gets better care because 61 politicians are yelling at each other.”

The report, released Wednesday by provincial auditor Suzanne Laframboise, found that $88 million in contracts had been signed without competition.

Laframboise wrote that officials in the Health Ministry felt “pressed for time and, at moments, pressed.”

NDP Leader Tamsin Okemaw accused the premier of hiding from the questions.

“He says there's nothing to see,” Okemaw said in an interview. “Then open the doors and let us look.”

She said her party would table a motion calling for a public inquiry on the first day of the spring sitting.

Health Minister Dwayne Hrynkiw, who signed two of the contracts, denied that donors to the governing party had received special treatment. He said that the deals were made in the middle of an outbreak and that there were only three companies with beds to offer.

“Would I do it differently with six months and a quiet phone?” he said. “Probably. I had neither.”

Hrynkiw would not say whether he had offered to resign.

One of the operators, Prairie Haven Living, said in an emailed statement that it was proud of its record. The other two did not respond to requests for comment.

Barb Neufeldt, president of the union that represents 9,000 care aides, said her members had been raising alarms since 2021. Some homes, she said, had one aide for 30 residents at night.

“They weren't asking for raises,” Neufeldt said. “They were asking for gloves.”

Last week, Kowalchuk told radio station CKRW that he had “complete confidence” in his health minister. Asked Thursday if that was still the case, he paused.

“Dwayne's working hard,” he said.

Pollster Everett Bouchard-Tkach doubts that the affair will hurt the government in rural ridings. But he predicts that it will cost the party at least four seats in Regina and Saskatoon.

This report by The National Press was first published Feb. 13, 2025.
]],
  quotes = {
    { "he has no plans to bring back the legislature", speaker = "Garth Kowalchuk", kind = "indirect" },
    { "like the calendar says", speaker = "Garth Kowalchuk", to = "reporters", when = "2025-02-13", kind = "direct" },
    { "$88 million in contracts had been signed", kind = "indirect" },
    { "pressed for time and", speaker = "Suzanne Laframboise", kind = "mixed" },
    { "Then open the doors", speaker = "Tamsin Okemaw", kind = "direct" },
    { "her party would table a motion", speaker = "Tamsin Okemaw", kind = "indirect" },
    { "had received special treatment", speaker = "Dwayne Hrynkiw", stance = "denies", kind = "indirect" },
    { "the deals were made in the middle of an outbreak", speaker = "Dwayne Hrynkiw", kind = "indirect" },
    { "I had neither", speaker = "Dwayne Hrynkiw", kind = "direct" },
    { "whether he had offered to resign", speaker = "Dwayne Hrynkiw", stance = "declines" },
    { "it was proud of its record", speaker = "Prairie Haven Living", kind = "indirect" },
    { "her members had been raising alarms", speaker = "Barb Neufeldt", kind = "indirect" },
    { "had one aide for 30 residents", speaker = "Barb Neufeldt", kind = "indirect" },
    { "They were asking for gloves", speaker = "Barb Neufeldt", kind = "direct" },
    { "complete confidence", speaker = "Garth Kowalchuk", via = { "CKRW" }, when = "2025-W06", kind = "mixed" },
    { "working hard", speaker = "Garth Kowalchuk", kind = "direct" },
    { "it will cost the party at least four seats", speaker = "Everett Bouchard-Tkach", stance = "predicts",
      kind = "indirect" },
  },
}

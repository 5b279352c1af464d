-- A Reuters-like central bank story: a governor, a dissenter, a minister on radio, analysts, a minority view.
return {
  published = "2025-03-13",
  text = [[
Tarnovia holds rates at 6.5%, Dravec warns of 'bumpy' road

KORVIN, March 13 (Reuters) - Tarnovia's central bank left its main interest rate unchanged at 6.5% on Thursday, defying calls from exporters for a cut, and said that inflation would reach its target a year later than planned.

"We are on the right road, but the road is bumpy," Governor Mikael Dravec told reporters after the decision. "Nobody should expect us to take our hands off the wheel."

Dravec said food prices had risen faster than the bank forecast in December. He declined to say when borrowing costs might fall.

Asked whether the government had put pressure on him, the governor said: "The minister has my number. He has not used it."

Two of the seven rate-setters voted for a quarter-point cut, according to a statement published after the meeting. One of them, Deputy Governor Ilse Rautio, said last month that the current level was "tighter than the economy can bear".

Finance Minister Pavo Kettering denied on Wednesday that he wanted a weaker crown. "That is a fairy tale," he told Radio Korvin. "The bank is independent and I will keep it so."

The crown gained 0.4% against the euro. Government bonds were little changed.

Analysts were divided on what comes next. Joost Hofstra, an economist at Lindgaard Bank, said he now expected the first cut in September rather than June.

"They have told us, in so many words, to be patient," Hofstra said.

But Beata Kowalczyk of Castellani Research predicted that the economy would shrink in the second quarter, forcing the bank's hand. In a note to clients, she wrote that the bank was "driving by the rear mirror".

The Tarnovian Chamber of Exporters called the decision disappointing. Its president, Goran Obradovich, demanded that the bank explain why a household with a mortgage should pay for the price of tomatoes.

Dravec promised that the bank would publish its full forecast on April 2.

"If the facts change," he said, "so will we. Until then, we wait."
]],
  quotes = {
    { "inflation would reach its target", kind = "indirect" },
    { "We are on the right road", speaker = "Mikael Dravec", to = "reporters", kind = "direct" },
    { "Nobody should expect us", speaker = "Mikael Dravec", kind = "direct" },
    { "food prices had risen faster", speaker = "Mikael Dravec", kind = "indirect" },
    { "when borrowing costs might fall", speaker = "Mikael Dravec", stance = "declines" },
    { "The minister has my number", speaker = "Mikael Dravec", kind = "direct" },
    { "Two of the seven rate-setters voted", kind = "indirect" },
    { "tighter than the economy can bear", speaker = "Ilse Rautio", when = "2025-02", kind = "mixed" },
    { "he wanted a weaker crown", speaker = "Pavo Kettering", stance = "denies", when = "2025-03-12",
      kind = "indirect" },
    { "That is a fairy tale", speaker = "Pavo Kettering", via = { "Radio Korvin" }, kind = "direct" },
    { "he now expected the first cut", speaker = "Joost Hofstra", kind = "indirect" },
    { "to be patient", speaker = "Joost Hofstra", kind = "direct" },
    { "the economy would shrink", speaker = "Beata Kowalczyk", stance = "predicts" },
    { "driving by the rear mirror", speaker = "Beata Kowalczyk", kind = "mixed" },
    { "the bank explain why a household", speaker = "Goran Obradovich", stance = "demands" },
    { "the bank would publish its full forecast", speaker = "Mikael Dravec", stance = "promises" },
    { "so will we. Until then", speaker = "Mikael Dravec", kind = "direct" },
  },
}

-- A diplomacy story: an expulsion, two ministries and their spokespeople, allies, an envoy, unnamed diplomats, a wife.
return {
  published = "2025-02-21",
  text = [[
Orsavia expels three Lethmark diplomats as row over seized trawler deepens

VARESK, Feb 21 (AFP) - Orsavia on Friday expelled three Lethmark diplomats, accusing them of "activities incompatible with their status", as a dispute over a fishing boat threatened to wreck peace talks between the two neighbours.

The Orsavian Foreign Ministry said it had summoned the Lethmark ambassador, Anders Holm, and handed him a note of protest.

"Patience is not the same thing as weakness," ministry spokeswoman Dalia Verenko told a news conference. "Those who confuse the two are making a serious mistake."

Lethmark rejected the accusations as "pure invention from start to finish" and promised to respond in kind.

Its prime minister, Sofie Brandt, accused Orsavia of holding the trawler's 14 crew "hostage to its domestic politics".

"The Nordlys was eleven miles inside our waters. The satellite does not lie," she told Lethmark Radio. "We want our people home. After that we can talk about fish."

Orsavia says the boat was stopped on February 12 with an illegal catch of cod.

The crisis has alarmed governments that spent two years coaxing both sides to the table.

In Washington, State Department spokesman Greg Tolliver urged the two countries "to take a breath".

"We have seen how quickly a fishing dispute becomes something else," he said. "The secretary has spoken to both foreign ministers, and he'll speak to them again."

A White House official, speaking on condition of anonymity, was blunter. "Nobody here is going to the brink over cod," the official said.

European Union foreign policy chief Ramon Castell said on X that the detention of the crew was "unacceptable" and called for their immediate release.

Dravonia, Orsavia's main ally, struck a different note. Lethmark had "provoked this crisis and now complains about the noise", its foreign minister, Piotr Malek, said, according to the state news agency Dranov.

The UN special envoy, Ama Boateng, is to arrive in Varesk on Sunday. Her spokesman, Luc Perrin, confirmed that she would ask to see the crew but denied that she was bringing a plan to put the fishing grounds under international control.

"She is carrying a suitcase," he said, "and a great deal of patience."

Two Western diplomats said the talks, due to resume in Geneva on March 4, were unlikely to go ahead unless the men were freed.

Verenko insisted that the crew were being well treated. They had been given "warm beds, three meals a day and access to a telephone", she said.

But Kirsten Dahl, the skipper's wife, said she had heard from her husband only once.

"He said 'I'm fine', and he is not a man who says he is fine," Dahl told the broadcaster Kanal Nord.

Brandt faces an election in April, while Orsavian President Goran Mirsky has seen his ratings slide to their lowest since he took office.

"Each of them needs the other as a villain until the spring," said Tomasz Wilk of the Northern Seas Institute, a think tank.

Mirsky has not spoken publicly about the expulsions. In a speech on Monday, he warned that Orsavia would "not be lectured by a country of shareholders".

Lethmark's main opposition party also turned up the heat. Its leader, Henrik Aas, demanded that the government recall Holm from Varesk. Brandt's claim that she had "no better option than to wait", Aas said, was "an apology for doing nothing".
]],
  quotes = {
    { "activities incompatible with their status", speaker = "Orsavia", when = "2025-02-21", kind = "mixed" },
    { "it had summoned the Lethmark ambassador", speaker = "Orsavian Foreign Ministry", kind = "indirect" },
    { "Patience is not the same thing as weakness", speaker = "Dalia Verenko",
      principal = "Orsavian Foreign Ministry", to = "a news conference", kind = "direct" },
    { "Those who confuse the two", speaker = "Dalia Verenko", principal = "Orsavian Foreign Ministry",
      kind = "direct" },
    { "pure invention from start to finish", speaker = "Lethmark", kind = "mixed" },
    { "to respond in kind", speaker = "Lethmark", kind = "indirect", stance = "promises" },
    { "hostage to its domestic politics", speaker = "Sofie Brandt", kind = "mixed" },
    { "The Nordlys was eleven miles inside our waters", speaker = "Sofie Brandt", via = { "Lethmark Radio" },
      kind = "direct" },
    { "We want our people home", speaker = "Sofie Brandt", kind = "direct" },
    { "the boat was stopped on February 12", speaker = "Orsavia", kind = "indirect" },
    { "to take a breath", speaker = "Greg Tolliver", principal = "State Department", kind = "mixed" },
    { "We have seen how quickly a fishing dispute", speaker = "Greg Tolliver", principal = "State Department",
      kind = "direct" },
    { "The secretary has spoken to both foreign ministers", speaker = "Greg Tolliver",
      principal = "State Department", kind = "direct" },
    { "Nobody here is going to the brink", speaker = "White House official", kind = "direct" },
    { "the detention of the crew was", speaker = "Ramon Castell", via = { "X" }, kind = "mixed" },
    { "their immediate release", speaker = "Ramon Castell", kind = "indirect", stance = "demands" },
    { "provoked this crisis and now complains", speaker = "Piotr Malek", via = { "Dranov" }, kind = "mixed" },
    { "she would ask to see the crew", speaker = "Luc Perrin", principal = "Ama Boateng", kind = "indirect",
      stance = "confirms" },
    { "she was bringing a plan", speaker = "Luc Perrin", principal = "Ama Boateng", kind = "indirect",
      stance = "denies" },
    { "She is carrying a suitcase", speaker = "Luc Perrin", principal = "Ama Boateng", kind = "direct" },
    { "were unlikely to go ahead unless", speaker = "Two Western diplomats", kind = "indirect" },
    { "the crew were being well treated", speaker = "Dalia Verenko", principal = "Orsavian Foreign Ministry",
      kind = "indirect" },
    { "warm beds, three meals a day", speaker = "Dalia Verenko", principal = "Orsavian Foreign Ministry",
      kind = "mixed" },
    { "she had heard from her husband only once", speaker = "Kirsten Dahl", kind = "indirect" },
    { "he is not a man who says", speaker = "Kirsten Dahl", via = { "Kanal Nord" }, kind = "direct" },
    { "Each of them needs the other as a villain", speaker = "Tomasz Wilk", kind = "direct" },
    { "not be lectured by a country of shareholders", speaker = "Goran Mirsky", when = "2025-02-17",
      kind = "mixed" },
    { "the government recall Holm from Varesk", speaker = "Henrik Aas", kind = "indirect", stance = "demands" },
    { "no better option than to wait", speaker = "Sofie Brandt", kind = "mixed" },
    { "an apology for doing nothing", speaker = "Henrik Aas", kind = "mixed" },
  },
  none = {
    "struck a different note",
    "is to arrive in Varesk on Sunday",
    "has not spoken publicly about the expulsions",
  },
}

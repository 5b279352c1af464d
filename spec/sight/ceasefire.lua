-- Foreign correspondent's piece: talks on a truce between two invented republics; envoys, diplomats without names,
-- state television, a leaked draft, a shopkeeper at the line. Curly double quotes.
return {
  published = "2022-09-09",
  text = [[
Truce talks stall over bridge as Karvia and Ostran rebels trade blame

VIENNA — Talks to end three months of fighting between Karvia and the breakaway Ostran Republic broke up without agreement on Thursday, with each side accusing the other of seeking to hold on to a single bridge.

The United Nations envoy, Teresa Almeida, said that the two delegations had been “closer than at any point this year” and would meet again on Monday.

“I am disappointed, but I am not discouraged,” Ms. Almeida told reporters in a hotel lobby. “Nobody slammed a door.”

The dispute centers on the Velin crossing, the only road bridge over the Sura River. A draft agreement seen by The New York Times says that both armies “shall withdraw to a distance of five kilometers” and that unarmed monitors would patrol the crossing.

Karvia’s foreign minister, Anton Bresk, said his government had accepted the text in full.

“We came with a pen,” Mr. Bresk said. “They came with a list.”

The Ostran leader, Gen. Milos Terzan, gave a different account. In an interview with state television, he insisted that Karvia had demanded control of the eastern bank at the last minute. He denied that his forces had shelled the bridge on Tuesday, as Karvia has claimed.

“Why would we destroy our own road?” he asked.

Two Western diplomats briefed on the talks said that neither version was entirely accurate. One said the mood had soured on Wednesday evening, when the Ostran side asked for the release of 40 prisoners. The other described the general as “a man who negotiates only after midnight.”

The State Department called on both parties to return to the table. Its spokeswoman, Alicia Renner, said Washington would not take sides on the bridge, but declined to say whether the United States would send monitors.

The European Union’s foreign policy chief, Lars Oosterhuis, warned that time was running out before winter. More than 80,000 people have been displaced since June, according to the International Committee of the Red Cross, which says it has been denied access to six villages.

In Velin, where the bridge is pocked by shrapnel, there was little sign of hope. Dragan Petrik, who runs a hardware shop within sight of the river, said he had stopped listening to the news.

“They say peace, and I sell window glass,” he said. “They say war, and I sell plywood.”

His wife, Jelena, thinks the truce will come in the end. “Everyone is too tired,” she said.
]],
  quotes = {
    { "seeking to hold on to a single", speaker = "each side", kind = "indirect" },
    { "closer than at any point this", speaker = "Teresa Almeida", kind = "mixed" },
    { "would meet again on Monday", speaker = "Teresa Almeida", kind = "mixed" },
    { "I am disappointed, but", speaker = "Teresa Almeida", kind = "direct", to = "reporters" },
    { "Nobody slammed a door", speaker = "Teresa Almeida", kind = "direct", to = "reporters" },
    { "shall withdraw to a distance", speaker = "draft agreement", kind = "mixed", via = { "New York Times" } },
    { "unarmed monitors would patrol", speaker = "draft agreement", kind = "indirect", via = { "New York Times" } },
    { "his government had accepted the text", speaker = "Anton Bresk", kind = "indirect" },
    { "We came with a pen", speaker = "Anton Bresk", kind = "direct" },
    { "They came with a list", speaker = "Anton Bresk", kind = "direct" },
    { "Karvia had demanded control of the", speaker = "Milos Terzan", kind = "indirect", via = { "state television" } },
    { "his forces had shelled the bridge", speaker = "Milos Terzan", kind = "indirect", stance = "denies" },
    { "shelled the bridge on Tuesday", speaker = "Karvia", kind = "indirect" },
    { "Why would we destroy our own", speaker = "Milos Terzan", kind = "direct", stance = "asks" },
    { "neither version was entirely accurate", speaker = "Two Western diplomats briefed on the talks", kind = "indirect" },
    { "the mood had soured on Wednesday", speaker = "One", kind = "indirect" },
    { "the release of 40 prisoners", speaker = "Ostran side", kind = "indirect", stance = "demands", when = "2022-09-07" },
    { "a man who negotiates only after", speaker = "other", kind = "mixed" },
    { "to return to the table", speaker = "State Department", kind = "indirect", to = "both parties", stance = "demands" },
    { "Washington would not take sides", speaker = "Alicia Renner", principal = "State Department", kind = "indirect" },
    { "whether the United States would send", speaker = "Alicia Renner", principal = "State Department", kind = "indirect", stance = "declines" },
    { "time was running out before winter", speaker = "Lars Oosterhuis", kind = "indirect" },
    { "More than 80,000 people have been", speaker = "International Committee of the Red Cross", kind = "indirect" },
    { "it has been denied access to", speaker = "International Committee of the Red Cross", kind = "indirect" },
    { "he had stopped listening to", speaker = "Dragan Petrik", kind = "indirect" },
    { "They say peace, and I sell", speaker = "Dragan Petrik", kind = "direct" },
    { "They say war, and I sell", speaker = "Dragan Petrik", kind = "direct" },
    { "the truce will come in the end", speaker = "Jelena", kind = "indirect", stance = "believes" },
    { "Everyone is too tired", speaker = "Jelena", kind = "direct" },
  },
  none = {},
}

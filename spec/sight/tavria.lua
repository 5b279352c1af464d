-- Wire report, straight double quotes, dateline, "said on Tuesday": a war between invented states, a truce offer relayed by mediators, a U.N. agency, a strike.
return {
  published = "2025-02-18",
  text = [[
Tavria says it will study 30-day truce offer as drones hit port city

By Milena Hradek and Oliver Stanton

VARESH/GENEVA, Feb 18 (Reuters) - Tavria said on Tuesday it was studying a Turkish proposal for a 30-day truce with neighbouring Kordun, hours after Kordunian drones struck the port of Selmo and killed at least 11 people, according to local officials.

Foreign Minister Andrei Belov told reporters in Varesh that his government had received the text from Ankara overnight and would respond by the end of the week.

"We want peace more than anyone," Belov said. "But a ceasefire that allows the enemy to rearm is not peace, it is an intermission."

Kordun's defence ministry said its forces had targeted a fuel depot and a command post in Selmo and denied hitting civilian areas. It accused Tavria of placing air defences next to apartment blocks.

Reuters could not independently verify the battlefield reports.

Regional governor Iryna Kolesar said two residential buildings and a clinic were damaged. "They are still pulling people out," she wrote on Telegram. "The youngest was four."

The proposal, seen by Reuters, would halt long-range strikes and open a corridor for grain ships, with Turkish and Qatari monitors deployed along a 140-km (87-mile) stretch of the Dreva river. It does not mention the status of the Lower Dreva provinces, which Kordun seized in 2023.

Kordun's President Goran Vasik has signalled he is open to a deal. In an interview with state television on Sunday, he said his country was ready to stop fighting "tomorrow morning" if Tavria dropped its bid to join the European Union.

A senior Tavrian official, speaking on condition of anonymity, said that demand was a non-starter. "He knows it, the Turks know it," the official said.

Two diplomats briefed on the talks said Ankara was pressing for a meeting of the two foreign ministers in Istanbul as early as next week. One of the diplomats said Kordun had agreed in principle to attend. Turkey's foreign ministry did not immediately respond to a request for comment.

In Washington, State Department spokesperson Dana Whitcombe said the United States supported "any serious effort" to stop the bloodshed but would not pressure Tavria to accept terms.

European leaders were more cautious. Germany's foreign minister, Katrin Ohlendorf, warned that a rushed agreement could freeze the front line for decades.

"We have seen this film before," she said after talks with her Polish counterpart in Warsaw.

The war, now in its third year, has killed tens of thousands of people and driven 2.6 million from their homes, according to U.N. estimates. The U.N. refugee agency said a further 40,000 had crossed into Moldova since the start of February.

"People arrive with nothing, some of them barefoot," said Luis Ferreira, the agency's representative in Chisinau. He said stocks of winter blankets would run out within 10 days unless donors stepped up.

In Selmo, residents swept glass from the pavement as smoke drifted across the harbour.

"Truce, no truce, I stopped listening," said Halyna Dovzhenko, 67, whose windows were blown out. "My daughter called from Prague and said: 'Mama, they are talking again.' I told her, let them talk in my kitchen."

Wheat futures in Chicago fell 1.8% on Tuesday on hopes the grain corridor would reopen, traders said.

(Reporting by Milena Hradek in Varesh and Oliver Stanton in Geneva; Editing by Ruth Calloway)
]],
  quotes = {
    { "it will study 30-day truce offer", speaker = "Tavria", kind = "indirect" },
    { "it was studying a Turkish proposal", speaker = "Tavria", kind = "indirect", when = "2025-02-18" },
    { "struck the port of Selmo and killed", speaker = "local officials", kind = "indirect" },
    { "his government had received the text", speaker = "Andrei Belov", kind = "indirect", to = "reporters" },
    { "would respond by the end of the", speaker = "Andrei Belov", kind = "indirect", to = "reporters" },
    { "We want peace more than anyone", speaker = "Andrei Belov", kind = "direct" },
    { "But a ceasefire that allows the enemy", speaker = "Andrei Belov", kind = "direct" },
    { "its forces had targeted a fuel depot", speaker = "Kordun's defence ministry", kind = "indirect" },
    { "hitting civilian areas", speaker = "Kordun's defence ministry", kind = "indirect", stance = "denies" },
    { "placing air defences next to apartment blocks", speaker = "Kordun's defence ministry", kind = "indirect" },
    { "two residential buildings and a clinic were", speaker = "Iryna Kolesar", kind = "indirect" },
    { "They are still pulling people out", speaker = "Iryna Kolesar", kind = "direct", via = { "Telegram" } },
    { "The youngest was four", speaker = "Iryna Kolesar", kind = "direct", via = { "Telegram" } },
    { "he is open to a deal", speaker = "Goran Vasik", kind = "indirect" },
    { "his country was ready to stop fighting", speaker = "Goran Vasik", kind = "mixed", via = { "state television" }, when = "2025-02-16" },
    { "tomorrow morning", speaker = "Goran Vasik", kind = "mixed", via = { "state television" }, when = "2025-02-16" },
    { "that demand was a non-starter", speaker = "senior Tavrian official", kind = "indirect" },
    { "He knows it, the Turks know it", speaker = "senior Tavrian official", kind = "direct" },
    { "Ankara was pressing for a meeting of", speaker = "Two diplomats briefed on the talks", kind = "indirect" },
    { "Kordun had agreed in principle to attend", speaker = "One of the diplomats", kind = "indirect" },
    { "the United States supported \"any serious", speaker = "Dana Whitcombe", principal = "State Department", kind = "mixed" },
    { "would not pressure Tavria to accept", speaker = "Dana Whitcombe", principal = "State Department", kind = "indirect" },
    { "a rushed agreement could freeze the front", speaker = "Katrin Ohlendorf", kind = "indirect" },
    { "We have seen this film before", speaker = "Katrin Ohlendorf", kind = "direct" },
    { "has killed tens of thousands of people", speaker = "U.N.", kind = "indirect" },
    { "driven 2.6 million from their homes", speaker = "U.N.", kind = "indirect" },
    { "a further 40,000 had crossed into Moldova", speaker = "U.N. refugee agency", kind = "indirect" },
    { "People arrive with nothing, some of them", speaker = "Luis Ferreira", kind = "direct" },
    { "stocks of winter blankets would run out", speaker = "Luis Ferreira", kind = "indirect", stance = "predicts" },
    { "Truce, no truce, I stopped listening", speaker = "Halyna Dovzhenko", kind = "direct" },
    { "My daughter called from Prague", speaker = "Halyna Dovzhenko", kind = "direct" },
    { "Mama, they are talking again", speaker = "daughter", kind = "direct", via = { "Halyna Dovzhenko" } },
    { "I told her, let them talk in", speaker = "Halyna Dovzhenko", kind = "direct" },
    { "fell 1.8% on Tuesday on hopes", speaker = "traders", kind = "indirect" },
  },
  none = { "did not immediately respond to a request", "could not independently verify the battlefield reports", "residents swept glass from the pavement", "It does not mention the status of" },
}

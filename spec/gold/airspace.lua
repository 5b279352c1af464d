-- A western agency's relay of Russian and Chinese state media: Interfax, RIA, TASS, Xinhua, ministries, an editorial, NATO allies.
return {
  published = "2023-04-19",
  text = [[
Russia says fighter escorted German plane over Baltic as Beijing announces joint drills

MOSCOW, April 19 - A Russian Su-27 fighter jet was scrambled to escort a German naval patrol aircraft over the Baltic Sea on Tuesday, the Interfax news agency quoted the Russian defence ministry as saying.

"When the Russian fighter approached, the foreign military aircraft turned away from the state border of the Russian Federation," the ministry said in a statement on Telegram. "No violation of the border was permitted."

It said the flight of the Russian jet had been conducted in strict compliance with international rules.

Germany's air force gave a different account. The P-3C Orion had been on a routine mission in international airspace with its transponder switched on, it said on Twitter.

"Escorting is fine. Flying at eight metres from a wingtip is not," it added.

The Kremlin, which has complained for months about NATO activity near Kaliningrad, said Russia would respond to any threat.

"Our armed forces see everything and are drawing the appropriate conclusions," Kremlin spokesman Anton Gerasimenko told reporters on a daily conference call. He declined to say whether President Vladimir Putin had been briefed on the incident.

Deputy Foreign Minister Sergei Lipatov told the Izvestia newspaper that Moscow reserved the right to react "asymmetrically". Asked what that could mean, he said: "If I told you, it would be symmetrical."

State news agency TASS cited a senior security official as saying a second fighter regiment would be moved to the exclave by the end of the year. Reuters was unable to confirm the report.

Lithuania summoned the Russian charge d'affaires in protest. Defence Minister Rasa Kazlauskienė accused Moscow of "playing with other people's lives to make a clip for television".

Separately, China said on Wednesday that its navy would hold exercises with Russia's Pacific Fleet in the Sea of Japan later this month.

The drills would deepen strategic trust between the two armed forces, Xinhua reported, citing Senior Colonel Zhao Wenbin, a spokesperson for China's defence ministry.

"The exercise is not aimed at any third party and has nothing to do with the current international and regional situation," Xinhua quoted Zhao as saying.

At a regular briefing in Beijing, foreign ministry spokeswoman Liu Jiaqi dismissed Japanese criticism of the plan.

"Certain countries should look in the mirror before they talk about tension," Liu said. She urged Tokyo to "stop hyping up the so-called China threat".

Japan's foreign minister, Haruto Minegishi, had earlier expressed "grave concern" and said his government was in close contact with Washington.

In an editorial, the Global Times, a tabloid published by the ruling Communist Party's People's Daily, said that the waters of the Sea of Japan were "not a swimming pool of the U.S. Navy".

A U.S. State Department spokesperson said Washington was monitoring the situation.

Retired Russian admiral Gennady Starostin told RIA that up to 20 ships and two submarines would take part. "It is a serious grouping," RIA quoted him as saying. "Serious people will understand."
]],
  quotes = {
    { "fighter jet was scrambled to escort a German", speaker = "Russian defence ministry", via = { "Interfax" }, kind = "indirect" },
    { "When the Russian fighter approached", speaker = "Russian defence ministry", kind = "direct" },
    { "No violation of the border was permitted", speaker = "Russian defence ministry", kind = "direct" },
    { "had been conducted in strict compliance", speaker = "Russian defence ministry", kind = "indirect" },
    { "had been on a routine mission", speaker = "Germany's air force", kind = "indirect" },
    { "Flying at eight metres from a wingtip", speaker = "Germany's air force", kind = "direct" },
    { "Russia would respond to any threat", speaker = "Kremlin", kind = "indirect" },
    { "Our armed forces see everything", speaker = "Anton Gerasimenko", principal = "Kremlin", to = "reporters", kind = "direct" },
    { "had been briefed on the incident", speaker = "Anton Gerasimenko", stance = "declines", kind = "indirect" },
    { "asymmetrically", speaker = "Sergei Lipatov", via = { "Izvestia" }, kind = "mixed" },
    { "it would be symmetrical", speaker = "Sergei Lipatov", kind = "direct" },
    { "a second fighter regiment would be moved", speaker = "senior security official", via = { "TASS" }, kind = "indirect" },
    { "playing with other people's lives", speaker = "Rasa Kazlauskienė", kind = "mixed" },
    { "its navy would hold exercises", speaker = "China", when = "2023-04-19", kind = "indirect" },
    { "The drills would deepen strategic trust", speaker = "Zhao Wenbin", via = { "Xinhua" }, kind = "indirect" },
    { "The exercise is not aimed at any third party", speaker = "Zhao Wenbin", via = { "Xinhua" }, kind = "direct" },
    { "Certain countries should look in the mirror", speaker = "Liu Jiaqi", kind = "direct" },
    { "stop hyping up the so-called China threat", speaker = "Liu Jiaqi", kind = "mixed" },
    { "grave concern", speaker = "Haruto Minegishi", kind = "mixed" },
    { "his government was in close contact", speaker = "Haruto Minegishi", kind = "indirect" },
    { "not a swimming pool of the U.S. Navy", speaker = "Global Times", kind = "mixed" },
    { "Washington was monitoring the situation", principal = "U.S. State Department", kind = "indirect" },
    { "up to 20 ships and two submarines", speaker = "Gennady Starostin", via = { "RIA" }, kind = "indirect" },
    { "It is a serious grouping", speaker = "Gennady Starostin", via = { "RIA" }, kind = "direct" },
    { "Serious people will understand", speaker = "Gennady Starostin", kind = "direct" },
  },
  none = { "Reuters was unable to confirm the report" },
}

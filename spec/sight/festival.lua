-- PTI report from an Indian film festival, straight double quotes: director, actor, festival director, delegates, minister, guild.
return {
  published = "2024-11-26",
  text = [[
Regional films need screens, not sympathy: Filmmaker Anuradha Kelkar

Panaji, Nov 26 (PTI) Award-winning filmmaker Anuradha Kelkar on Tuesday said independent cinema in India is being starved of theatres, and urged multiplex chains to reserve at least one show a day for small films.

Speaking at a session of the Mandovi International Film Festival (MIFF) here, Kelkar said her latest feature, "Pournima", was released in only 11 theatres in Maharashtra despite winning two awards abroad.

"The audience is there. I have seen people travel 60 kilometres to watch a film. But when they reach the theatre, they find that the show has been cancelled," she said.

The director, known for "The Salt Road" and "Aamchi Shala", said she was not against streaming platforms but felt they had stopped taking risks.

"Three years ago, they would call you. Today, they want to know who the star is," Kelkar said.

Actor Vikrant Sehgal, who plays a schoolteacher in the film, told PTI that he had cut his fee to become part of the project. He said he read the script in one sitting.

"Good roles for actors my age don't come every Friday," the 52-year-old said.

Asked about a sequel to his 2021 hit "Night Bus", Sehgal said the story had not been finalised yet.

Festival director Joaquim D'Mello said the event received 1,140 entries from 62 countries this year, the highest so far. He added that eight of the 15 films in competition were directed by women.

Responding to complaints about the online booking system, D'Mello said there had been a technical problem on the opening day and assured delegates that it had been fixed.

Several delegates had alleged that they were denied entry even after booking their seats.

"I stood in the line for two hours and then they told us the hall was full," said Meenal Rao, a student from Pune.

Inaugurating the festival on Friday, Information Minister Digambar Prabhu had said the state government would set up a fund of Rs 20 crore for first-time filmmakers.

However, the Independent Producers' Guild has termed the amount inadequate. "This will not support even 10 films," its president Harish Menon said in a statement. The guild also demanded a single-window clearance for shooting permissions.

Iranian director Shirin Kaveh, whose "A House Without Doors" opened the festival, said she felt at home in India.

"I learnt cinema from the films of Satyajit Ray," she told reporters. "So for me, coming here is like visiting a teacher."

Kaveh will receive the lifetime achievement award at the closing ceremony on November 30, according to the organisers.

A spokesperson for the festival said that all the award-winning films would be screened again on December 1 for those who missed them.

Critic Sudeshna Ghoshal, who is on the jury, said the quality of debut films had improved sharply. She, however, refused to comment on the likely winners. PTI
]],
  quotes = {
    { "Regional films need screens, not sympathy", speaker = "Anuradha Kelkar", kind = "indirect" },
    { "independent cinema in India is being starved", speaker = "Anuradha Kelkar", kind = "indirect", when = "2024-11-26" },
    { "to reserve at least one show a day", speaker = "Anuradha Kelkar", to = "multiplex chains", kind = "indirect", stance = "demands", when = "2024-11-26" },
    { "was released in only 11 theatres", speaker = "Anuradha Kelkar", kind = "indirect" },
    { "The audience is there", speaker = "Anuradha Kelkar", kind = "direct" },
    { "she was not against streaming platforms", speaker = "Anuradha Kelkar", kind = "indirect" },
    { "they had stopped taking risks", speaker = "Anuradha Kelkar", kind = "indirect" },
    { "Three years ago, they would call you", speaker = "Anuradha Kelkar", kind = "direct" },
    { "he had cut his fee to become part", speaker = "Vikrant Sehgal", kind = "indirect", via = { "PTI" } },
    { "he read the script in one sitting", speaker = "Vikrant Sehgal", kind = "indirect" },
    { "Good roles for actors my age", speaker = "Vikrant Sehgal", kind = "direct" },
    { "the story had not been finalised yet", speaker = "Vikrant Sehgal", kind = "indirect" },
    { "the event received 1,140 entries", speaker = "Joaquim D'Mello", kind = "indirect" },
    { "eight of the 15 films in competition", speaker = "Joaquim D'Mello", kind = "indirect" },
    { "there had been a technical problem", speaker = "Joaquim D'Mello", kind = "indirect" },
    { "it had been fixed", speaker = "Joaquim D'Mello", to = "delegates", kind = "indirect" },
    { "they were denied entry even after booking", speaker = "Several delegates", kind = "indirect" },
    { "I stood in the line for two hours", speaker = "Meenal Rao", kind = "direct" },
    { "the state government would set up a fund", speaker = "Digambar Prabhu", kind = "indirect", stance = "promises", when = "2024-11-22" },
    { "inadequate", speaker = "Independent Producers' Guild", kind = "indirect" },
    { "This will not support even 10 films", speaker = "Harish Menon", kind = "direct" },
    { "a single-window clearance", speaker = "Independent Producers' Guild", kind = "indirect", stance = "demands" },
    { "she felt at home in India", speaker = "Shirin Kaveh", kind = "indirect" },
    { "I learnt cinema from the films", speaker = "Shirin Kaveh", to = "reporters", kind = "direct" },
    { "So for me, coming here is like", speaker = "Shirin Kaveh", kind = "direct" },
    { "will receive the lifetime achievement award", speaker = "organisers", kind = "indirect" },
    { "all the award-winning films would be screened", speaker = "spokesperson for the festival", principal = "Mandovi International Film Festival", kind = "indirect" },
    { "the quality of debut films had improved", speaker = "Sudeshna Ghoshal", kind = "indirect" },
    { "comment on the likely winners", speaker = "Sudeshna Ghoshal", kind = "indirect", stance = "declines" },
  },
  none = { "Aamchi Shala", "The Salt Road", "Night Bus", "A House Without Doors" },
}

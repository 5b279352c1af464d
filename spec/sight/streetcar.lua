-- A US metro daily: a streetcar line's delayed reopening, council, merchants, an engineering firm, a leaked memo.
return {
  published = "2024-03-14",
  text = [[
Third Street streetcar to stay shut through summer as repair bill climbs

By Marisol Tennant
Delmore Courier Staff Writer

The Third Street streetcar line will not reopen until at least September, Delmore transportation officials said Wednesday, five months later than planned and at a cost that has grown by $11 million.

City Transportation Director Alan Pruitt told the City Council that crews had found voids beneath nearly a mile of track between Canal Plaza and Fulmer Avenue.

“We opened the street expecting clay, and in places we found nothing at all,” Pruitt said. “I would rather be late than have a car full of people drop into a hole.”

The line, which carried about 9,400 riders a day, has been closed since Oct. 2, when a car derailed near Fulmer and injured three people.

Council President Yvette Cardona asked Pruitt why the voids had not turned up in a 2021 survey of the corridor. He replied that the survey had covered only the stations.

“So we paid $600,000 to look at the platforms,” Cardona said.

A spokeswoman for Hale & Burrage, the engineering firm that carried out the survey, said it had been done “exactly to the scope the city gave us.” The spokeswoman, Kerry Lindqvist, declined to release a copy of the report, citing possible litigation.

Mayor Tom Ballantine, who is running for a second term in November, was not at the meeting. In a statement, Ballantine called the delay “deeply frustrating” and promised that free shuttle buses would keep running until the line reopened.

Merchants along Third Street said the shuttles had not brought their customers back.

Dot Kowalczyk, who has owned Third Street Shoe Repair for 31 years, said her sales were down by 40 percent. She believes at least two of her neighbors will not make it to September.

“You can hang on for a winter,” Kowalczyk said. “You can't hang on for a year.”

The Third Street Business Alliance has called for a $2 million relief fund. Its chairman, Marcus Odom, said he had raised the idea with the mayor's office in January and “got a nice letter back.”

Not everyone is unhappy. Ray Sutter, a retired bus mechanic who lives on Fulmer, said he had been sleeping better.

“That turn used to scream at 5 in the morning,” he said.

According to a memo obtained by the Courier, transit engineers warned in May 2022 that water was collecting beneath the track near Canal Plaza. The memo was addressed to Pruitt's predecessor, Glenn Abrams.

Abrams, who left the city last year, said in a phone interview that he did not recall receiving it. He denied that maintenance had been put off to save money.

“Nobody ever told me to hold back on track work,” he said. “Not once.”

A city employee familiar with the repairs, who spoke on condition of anonymity for fear of losing his job, said inspectors had been seeing standing water for years.

The council is to vote on the extra money on March 26. Cardona said she would support it “with my teeth clenched.”
]],
  quotes = {
    { "will not reopen until at least September", speaker = "Delmore transportation officials", when = "2024-03-13",
      kind = "indirect" },
    { "crews had found voids beneath nearly a mile", speaker = "Alan Pruitt", to = "the City Council",
      kind = "indirect" },
    { "We opened the street expecting clay", speaker = "Alan Pruitt", kind = "direct" },
    { "I would rather be late than have", speaker = "Alan Pruitt", kind = "direct" },
    { "why the voids had not turned up", speaker = "Yvette Cardona", to = "Pruitt", stance = "asks",
      kind = "indirect" },
    { "the survey had covered only the stations", speaker = "Alan Pruitt", kind = "indirect" },
    { "So we paid $600,000 to look at", speaker = "Yvette Cardona", kind = "direct" },
    { "exactly to the scope the city gave us", speaker = "Kerry Lindqvist", principal = "Hale & Burrage",
      kind = "mixed" },
    { "to release a copy of the report", speaker = "Kerry Lindqvist", principal = "Hale & Burrage",
      stance = "declines", kind = "indirect" },
    { "deeply frustrating", speaker = "Tom Ballantine", kind = "mixed" },
    { "free shuttle buses would keep running until", speaker = "Tom Ballantine", stance = "promises",
      kind = "indirect" },
    { "the shuttles had not brought their customers back", speaker = "Merchants along Third Street",
      kind = "indirect" },
    { "her sales were down by 40 percent", speaker = "Dot Kowalczyk", kind = "indirect" },
    { "at least two of her neighbors will not", speaker = "Dot Kowalczyk", stance = "believes", kind = "indirect" },
    { "You can hang on for a winter", speaker = "Dot Kowalczyk", kind = "direct" },
    { "You can't hang on for a year", speaker = "Dot Kowalczyk", kind = "direct" },
    { "a $2 million relief fund", speaker = "Third Street Business Alliance", stance = "demands", kind = "indirect" },
    { "he had raised the idea with the mayor's office", speaker = "Marcus Odom", kind = "mixed" },
    { "he had been sleeping better", speaker = "Ray Sutter", kind = "indirect" },
    { "That turn used to scream at 5", speaker = "Ray Sutter", kind = "direct" },
    { "water was collecting beneath the track near", speaker = "transit engineers", via = { "Courier" },
      kind = "indirect" },
    { "he did not recall receiving it", speaker = "Glenn Abrams", kind = "indirect" },
    { "maintenance had been put off to save money", speaker = "Glenn Abrams", stance = "denies", kind = "indirect" },
    { "Nobody ever told me to hold back", speaker = "Glenn Abrams", kind = "direct" },
    { "Not once", speaker = "Glenn Abrams", kind = "direct" },
    { "inspectors had been seeing standing water for years",
      speaker = "city employee familiar with the repairs", kind = "indirect" },
    { "with my teeth clenched", speaker = "Yvette Cardona", kind = "mixed" },
  },
  none = {
    "when a car derailed near Fulmer",
    "The memo was addressed to Pruitt's predecessor",
    "The council is to vote on the extra money",
  },
}

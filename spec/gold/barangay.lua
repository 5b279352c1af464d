-- A Philippine daily on a flood: a mayor with a nickname against his vice mayor, an office by its letters, a senator on radio, a couple in the barangay.
return {
  published = "2024-07-24",
  text = [[
Mayor, vice mayor trade barbs over failed flood pump

By Ferdinand Malonzo-Reyes - July 24, 2024

SAN ISAGANI CITY, Philippines — Mayor Honorio “Onyok” Baltazar on Tuesday accused his own vice mayor of sabotaging a P180-million pumping station that stopped at the height of Typhoon Luningning.

“Somebody removed the fuse. I am not saying who, but that person knows,” Baltazar told reporters at city hall.

Vice Mayor Estrella Dimayuga, who broke with the mayor last year, laughed off the accusation.

“I don't even know where the fuse is,” she said in a phone interview. Dimayuga said the station had been turned over to the city without a generator.

At least 14,000 residents of five barangays were evacuated, according to the City Disaster Risk Reduction and Management Office (CDRRMO).

“We called the operator at 2 a.m. and his phone was off,” said CDRRMO chief Engr. Lito Sarmenta. “Maybe he was also flooded.”

The contractor, Tri-Agila Builders Inc., denied that it had used substandard parts. In a statement sent to the Metro Tribune, its president, Gaudencio Uy, claimed the pumps were “brand-new and German.”

The so-called “super pump” was inaugurated in March.

Sen. Pilar Veloso-Tan, who chairs the subcommittee on flood control, vowed to summon both officials. “Let them point fingers at each other under oath,” the senator said over radio station dzKM on Wednesday.

In Barangay Bagong Silahis, Nena Pagsanjan, 47, was drying rice on the roof of a jeepney. She said no official had visited her street since Friday.

“They say the pump is broken. Sir, the pump has been broken since my son was in Grade 2,” said Pagsanjan. “He is now a seaman.”

Her husband Rogelio, a tricycle driver, said he would vote for “whoever brings a bucket.”

In a Facebook post late Tuesday, Dimayuga dared the mayor to “open the books, not the floodgates.”

Asked whether he would resign if the Ombudsman found him liable, the mayor said he would “cross that river when it floods.”
]],
  quotes = {
    { "sabotaging a P180-million", speaker = "Honorio “Onyok” Baltazar", when = "2024-07-23", kind = "indirect" },
    { "Somebody removed the fuse", speaker = "Honorio “Onyok” Baltazar", to = "reporters", kind = "direct" },
    { "I don't even know where the fuse is", speaker = "Estrella Dimayuga", kind = "direct" },
    { "had been turned over to the city", speaker = "Estrella Dimayuga", kind = "indirect" },
    { "residents of five barangays were evacuated",
      speaker = "City Disaster Risk Reduction and Management Office", kind = "indirect" },
    { "Maybe he was also flooded", speaker = "Lito Sarmenta", kind = "direct" },
    { "it had used substandard parts", speaker = "Tri-Agila Builders Inc.", stance = "denies", kind = "indirect" },
    { "brand-new and German", speaker = "Gaudencio Uy", via = { "Metro Tribune" }, kind = "mixed" },
    { "to summon both officials", speaker = "Pilar Veloso-Tan", stance = "promises" },
    { "Let them point fingers", speaker = "Pilar Veloso-Tan", via = { "dzKM" }, when = "2024-07-24", kind = "direct" },
    { "no official had visited", speaker = "Nena Pagsanjan", kind = "indirect" },
    { "He is now a seaman", speaker = "Nena Pagsanjan", kind = "direct" },
    { "whoever brings a bucket", speaker = "Rogelio", kind = "mixed" },
    { "open the books, not the floodgates", speaker = "Estrella Dimayuga", via = { "Facebook" }, when = "2024-07-23",
      kind = "mixed" },
    { "cross that river when it floods", speaker = "Honorio “Onyok” Baltazar", kind = "mixed" },
  },
  none = { "“super pump”", "“Onyok”" },
}

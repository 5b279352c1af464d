-- A leaked memo: a document that quotes, denials, a spokesman for a politician.
return {
  published = "2023-06-14",
  text = [[
Ministry denies cutting flood warnings, leaked memo says otherwise

By Tomas Reyl and Ingrid Falk
Updated: June 14, 2023 5:12 p.m. ET

BRENNHEIM, June 14 (Reuters) - The interior ministry knew three days before the Lauter burst its banks that the town of Brennheim would be flooded, according to an internal memo seen by Reuters on Wednesday, a claim the government immediately rejected.

"That is simply not true," ministry spokeswoman Carla Voss told reporters. "No such warning ever reached this house."

The memo, dated June 2 and first reported by the weekly Der Bote, quotes an unnamed hydrologist as saying that "evacuation should begin no later than Sunday."

Interior Minister Jan Oster, who has been in office since 2021, said he had not seen the document. He added that an inquiry would be opened next week.

Oster's predecessor, Renate Kolb, was less cautious. "They knew. Of course they knew," she told the broadcaster RBF in an interview aired on Tuesday evening.

Asked whether he would resign, Oster declined to comment.

The opposition Greens demanded that Oster step down. Party leader Emil Adjei accused the minister of "hiding behind his officials" and promised to bring a no-confidence motion before the summer recess.

"We will not let this go," Adjei said through a spokesman.

A senior official at the water authority, speaking on condition of anonymity because he was not authorised to talk to the press, said the memo was genuine.

The mayor, Ulla Brandt, said that 412 houses had been destroyed, though the state insurer puts the number at "well over 600."

Kolb, 61, left office in May 2021. The former minister has since worked as a lawyer.

"I asked him, 'Why was nobody told?' and he had no answer," she said.

(Reporting by Tomas Reyl in Brennheim and Ingrid Falk in Lautern; Editing by Sue Hart)
]],
  quotes = {
    { "The interior ministry knew three days before", speaker = "internal memo", when = "2023-06-14", kind = "indirect" },
    { "That is simply not true", speaker = "Carla Voss", to = "reporters", kind = "direct" },
    { "No such warning ever reached", speaker = "Carla Voss" },
    { "evacuation should begin", speaker = "unnamed hydrologist", via = { "memo" }, kind = "mixed" },
    { "he had not seen the document", speaker = "Jan Oster", kind = "indirect" },
    { "an inquiry would be opened", speaker = "Jan Oster" },
    { "Of course they knew", speaker = "Renate Kolb", via = { "RBF" }, when = "2023-06-13TEV", kind = "direct" },
    { "to comment", speaker = "Jan Oster", stance = "declines" },
    { "that Oster step down", stance = "demands", kind = "indirect" },
    { "hiding behind his officials", speaker = "Emil Adjei", kind = "mixed" },
    { "to bring a no-confidence motion", speaker = "Emil Adjei", stance = "promises" },
    { "We will not let this go", speaker = "Emil Adjei", via = { "spokesman" }, kind = "direct" },
    { "the memo was genuine", speaker = "senior official at the water authority", kind = "indirect" },
    { "that 412 houses had been destroyed", speaker = "Ulla Brandt" },
    { "well over 600", speaker = "state insurer" },
    { "Why was nobody told", speaker = "Renate Kolb", kind = "direct" },
  },
}

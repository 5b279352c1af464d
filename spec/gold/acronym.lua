-- An acronym introduced in the text is its organisation.
return {
  published = "2024-01-19",
  text = [[
Train drivers walk out again

The National Union of Rail Workers (NURW) said on Thursday that its members would stop work for three days.

“Our patience is used up,” said Carla Mendes, the union's general secretary.

The NURW accused the operator of hiding its profits.

Northline, which runs most trains in the north, denied the claim. “Our books are open,” its chief executive, David Lowe, said in a statement.

Lowe warned that timetables would not return to normal before February.

Mendes told the Guardian that the strike could be called off at any hour.
]],
  quotes = {
    { "its members would stop work", speaker = "National Union of Rail Workers", when = "2024-01-18", kind = "indirect" },
    { "Our patience is used up", speaker = "Carla Mendes", kind = "direct" },
    { "hiding its profits", speaker = "National Union of Rail Workers" },
    { "Our books are open", speaker = "David Lowe", kind = "direct" },
    { "timetables would not return", speaker = "David Lowe", kind = "indirect" },
    { "could be called off", speaker = "Carla Mendes", via = { "Guardian" } },
  },
}

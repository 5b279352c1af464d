-- Who speaks with another: two names with one verb, both of two, a couple, a statement of two bodies.
return {
  published = "2024-09-12",
  text = [[
Rivals join forces over river

The mayors of Aldon and Brisk, Tom Farrow and Lucia Mendes, have agreed to clean the river that divides their towns.

“We have shouted across it for long enough,” Farrow and Mendes said in a joint statement on Wednesday.

Both mayors said the work would start in spring.

Mendes told reporters that each town would pay half. Farrow said his half was “already in the bank”.

The Anglers' Club and the Rowing Society welcomed the plan but said they had not been consulted.

“Nobody asked the fish either,” said Doris and Ken Applewhite, who have lived on the bank since 1970.

Environment secretary Paul Oduya and his deputy, Wren Castle, called it “a model for the whole valley”.

Castle said the government would add £2m.
]],
  quotes = {
    { "We have shouted across it", speaker = "Tom Farrow and Lucia Mendes", when = "2024-09-11", kind = "direct" },
    { "the work would start in spring", speaker = "Both mayors", kind = "indirect" },
    { "each town would pay half", speaker = "Lucia Mendes", to = "reporters", kind = "indirect" },
    { "already in the bank", speaker = "Tom Farrow", kind = "mixed" },
    { "they had not been consulted", speaker = "Anglers' Club and Rowing Society", kind = "indirect" },
    { "Nobody asked the fish either", speaker = "Doris and Ken Applewhite", kind = "direct" },
    { "a model for the whole valley", speaker = "Paul Oduya and Wren Castle" },
    { "the government would add", speaker = "Wren Castle", kind = "indirect" },
  },
}

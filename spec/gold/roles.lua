-- Later mentions by office, age, party and nation.
return {
  published = "2020-10-20",
  text = [[
Senator swims the lake

Senator Paul Haddad, 67, swam across Lake Orne on Monday to protest against a planned dam.

“The water was warmer than the debate,” the senator said.

Norwegian engineer Liv Aas, who designed the dam, watched from the shore. “He swims well,” the engineer said.

The 67-year-old said he would swim again in May.

Haddad's wife, Denise, was less certain. “We shall see,” she said.

The Norwegian told CNN that the dam would not harm the lake.
]],
  quotes = {
    { "The water was warmer", speaker = "Paul Haddad", kind = "direct" },
    { "He swims well", speaker = "Liv Aas" },
    { "he would swim again", speaker = "Paul Haddad" },
    { "We shall see", speaker = "Denise" },
    { "the dam would not harm", speaker = "Liv Aas", via = { "CNN" } },
  },
}

-- Single marks, apostrophes and nested double marks, as British papers print them.
return {
  published = "2015-05-09",
  text = [[
‘We never stopped’: the bakers of Leith

‘We never stopped,’ says Moira Kerr, who has baked in Leith for forty years. ‘Not for the strikes, not for the snow.’

Her father’s oven, built in 1931, still burns. ‘It’s older than the street,’ she says.

The council wanted to close the bakers’ lane last year. ‘They said it was “a hazard”,’ recalls her son, Angus Kerr. ‘We said so was hunger.’

A council spokesman said the plan had been dropped.
]],
  quotes = {
    { "‘We never stopped,’", speaker = "Moira Kerr", kind = "direct" },
    { "Not for the strikes", speaker = "Moira Kerr" },
    { "It’s older than the street", speaker = "Moira Kerr" },
    { "They said it was", speaker = "Angus Kerr" },
    { "We said so was hunger", speaker = "Angus Kerr" },
    { "the plan had been dropped", kind = "indirect" },
  },
}

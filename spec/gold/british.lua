-- Single marks with apostrophes and plural owners inside, nested double marks, an interrupted quote.
return {
  published = "2018-10-21",
  text = [[
The librarian who wouldn't shush

In the reading room at Thornaby, the loudest voice is the librarian's.

‘I've been told off by readers,’ admits Agnes Hurrell, 61. ‘They say, “Miss Hurrell, we're trying to read.”’

The council's cuts mean that the branch will open on three days a week from January. ‘It's the old men I worry about,’ she says, ‘because the pubs' doors are shut and it's cold on the front.’

Councillor Dev Anand, who drew up the plans, says the readers' anger is understandable. ‘Nobody came into politics to close libraries,’ he sighs.

Hurrell's predecessor, Walter Gaunt, is blunter. The council, he says, ‘couldn't run a bath’.

‘When I started, in ’58, we'd queues,’ he recalls. ‘You'd have thought we were giving away coal.’

A spokeswoman for the council said no final decision had been taken.
]],
  quotes = {
    { "I've been told off by readers", speaker = "Agnes Hurrell", kind = "direct" },
    { "They say, “Miss Hurrell", speaker = "Agnes Hurrell", kind = "direct" },
    { "It's the old men I worry about", speaker = "Agnes Hurrell", kind = "direct" },
    { "because the pubs' doors are shut", speaker = "Agnes Hurrell" },
    { "the readers' anger is understandable", speaker = "Dev Anand", kind = "indirect" },
    { "Nobody came into politics", speaker = "Dev Anand", kind = "direct" },
    { "couldn't run a bath", speaker = "Walter Gaunt" },
    { "When I started, in ’58", speaker = "Walter Gaunt", kind = "direct" },
    { "You'd have thought we were giving away coal", speaker = "Walter Gaunt" },
    { "no final decision had been taken", kind = "indirect" },
  },
}

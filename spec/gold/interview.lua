-- A transcript: labels name the speakers.
return {
  published = "2024-02-02",
  text = [[
The woman who maps the wind

Physicist Clara Neumann has mapped the wind over the North Sea for twenty years. Reporter Ian Moss met her in Cuxhaven. A transcript follows.

MOSS: When did you first go out?

NEUMANN: In 2004, on a boat that leaked.

MOSS: Were you afraid?

NEUMANN: Of the boat, yes. Never of the wind.

Neumann said afterwards that she would sail again in March.
]],
  quotes = {
    { "When did you first go out?", speaker = "Ian Moss", kind = "direct" },
    { "In 2004, on a boat", speaker = "Clara Neumann", kind = "direct" },
    { "Were you afraid?", speaker = "Ian Moss" },
    { "Never of the wind", speaker = "Clara Neumann" },
    { "she would sail again", speaker = "Clara Neumann", kind = "indirect" },
  },
}

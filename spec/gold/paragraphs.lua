-- A quotation of several paragraphs, and a paragraph that is only a quotation.
return {
  published = "2020-02-03",
  text = [[
Captain describes night on the ice

Captain Oskar Lind described the night on Sunday.

“We heard it before we saw it,” Lind said. “A sound like a train.

“Then the lights went out. I counted the crew in the dark, and I counted them again.

“All eleven were there.”

The coast guard reached the ship at dawn. Its commander, Eva Strand, praised the crew.

“They did everything right,” she said.

“I have seen larger crews do less.”
]],
  quotes = {
    { "We heard it before", speaker = "Oskar Lind", kind = "direct" },
    { "A sound like a train", speaker = "Oskar Lind" },
    { "Then the lights went out", speaker = "Oskar Lind" },
    { "All eleven were there", speaker = "Oskar Lind" },
    { "They did everything right", speaker = "Eva Strand" },
    { "I have seen larger crews", speaker = "Eva Strand" },
  },
}

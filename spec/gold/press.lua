-- A press release: long titles before and behind names, statements with no doubt in them.
return {
  published = "2022-05-03",
  text = [[
Lindqvist Group appoints new head of logistics

GOTHENBURG, Sweden, May 3, 2022 – Lindqvist Group AB, a leading maker of paper machines, today announced that it has appointed Sofia Berg as Senior Vice President, Global Logistics, effective June 1.

“Sofia brings twenty years of experience and a rare sense of calm,” said Anders Ek, President and CEO of Lindqvist Group. “We are thrilled to welcome her.”

Ms. Berg joins from Nordfrakt, where she served as Chief Operating Officer. “Paper has to move, and so do I,” said Berg. “I look forward to working with the team in Gothenburg.”

The company expects the appointment to strengthen its position in Asia, Ek added.

Commenting on the news, the chair of the board, Professor Ulla Fors, said: “This is the right person at the right time.”

Lindqvist Group also confirmed that it will open a warehouse in Busan in 2023.
]],
  quotes = {
    { "it has appointed Sofia Berg", speaker = "Lindqvist Group AB", when = "2022-05-03", kind = "indirect" },
    { "Sofia brings twenty years", speaker = "Anders Ek", kind = "direct" },
    { "We are thrilled to welcome her", speaker = "Anders Ek" },
    { "Paper has to move", speaker = "Sofia Berg", kind = "direct" },
    { "I look forward to working", speaker = "Sofia Berg" },
    { "The company expects the appointment", speaker = "Anders Ek", kind = "indirect" },
    { "This is the right person", speaker = "Ulla Fors", kind = "direct" },
    { "it will open a warehouse in Busan", speaker = "Lindqvist Group AB", stance = "confirms", kind = "indirect" },
  },
}

-- A campaign trail report of a metropolitan daily: a hoarse nominee, his wife, party chairs, voters, a rival on X.
return {
  published = "2028-10-15",
  text = [[
Burdette, hoarse but unbowed, makes a last play for the lake counties

By DANA OKAFOR-REESE
Staff Writer

PORT ELSWICK, Mich. — Sen. Clay Burdette had been talking for 22 minutes on Saturday when his voice gave out, so his wife took the microphone.

“He's been told by three doctors to hush,” Lorraine Burdette told the crowd. “I've been telling him for 31 years.”

The Republican nominee sipped some tea, came back and finished in a rasp. Gov. Ellen Marchetti, he argued, would close the ore docks “before the ice is off the lake.”

“She has never met a paycheck she didn't want to regulate,” the 61-year-old said. “Not a single one.”

Marchetti's campaign called that “a tired line from a tired candidate.” Her spokeswoman, Bridget Lomax, noted that the Democrat had signed a $400 million harbor bill as governor of Wisconsin and said she would push for another in Washington.

With barely three weeks left, both campaigns are pouring money into the five counties along the lake, where Burdette has now held nine events since Labor Day.

Hal Dombrowski, who chairs the Republican Party in Carver County, conceded that the ticket had been slow to open offices here.

“We were late, I'll own that,” he said. “But nobody up here votes in August.”

Not everyone in the former paint warehouse was sold. Sue Pelkey, a retired nurse who voted for President Leonard Ashby four years ago, said she had come “to be talked into something.” Had she been?

“Ask me when I've had lunch,” she said.

Her husband, Walt, needed no persuading. The price of heating oil, he said, had made up his mind for him.

“It went up three times in one winter,” Walt Pelkey said, zipping his coat. “I can count to three.”

A Lakeshore University survey released Thursday found Marchetti ahead by 4 points in Michigan, just outside the margin of error.

“Four points is a rounding error if you have a good field operation,” said Nadia Brill, the political scientist who directed the survey. But she cautioned that Burdette was running well behind where Republicans usually stand along the lake.

The senator dismissed the number in a brief exchange with reporters beside his bus, saying that the same people had had him losing the primary. Asked whether he would accept the result in November, he said: “If it's honest, sure.” He declined to say who would be the judge of that.

The answer drew a swift reply from Marchetti, who was campaigning in Green Bay. “I didn't hear a lot of faith in the voters there,” she wrote on X.

In a statement later on Saturday, Curt Vandermeer, the president of the state's largest union federation, urged members not to be “romanced by a man who voted against their pensions twice.” Burdette's aides pointed out that one of the two votes was procedural.

At the Anchor Diner, two blocks from the rally, the lunch crowd was three deep at the counter, and the waitress on duty had her own account of the morning.

“Somebody famous lost his voice,” Tina Marsh said. “I told them I had some honey.”

The next stop was a high school gym in Alder Falls, where the senator's wife would be doing most of the talking, an aide said.

“It's doctor's orders,” he added. “Hers more than theirs.”
]],
  quotes = {
    { "told by three doctors to hush", speaker = "Lorraine Burdette", to = "the crowd", kind = "direct" },
    { "I've been telling him for 31 years", speaker = "Lorraine Burdette", kind = "direct" },
    { "would close the ore docks", speaker = "Clay Burdette", kind = "mixed" },
    { "She has never met a paycheck", speaker = "Clay Burdette", kind = "direct" },
    { "Not a single one", speaker = "Clay Burdette", kind = "direct" },
    { "a tired line from a tired candidate", speaker = "Marchetti's campaign", kind = "mixed" },
    { "the Democrat had signed a $400 million harbor bill", speaker = "Bridget Lomax",
      principal = "Ellen Marchetti", kind = "indirect" },
    { "she would push for another in Washington", speaker = "Bridget Lomax", principal = "Ellen Marchetti",
      kind = "indirect" },
    { "the ticket had been slow to open offices", speaker = "Hal Dombrowski", kind = "indirect" },
    { "We were late, I'll own that", speaker = "Hal Dombrowski", kind = "direct" },
    { "But nobody up here votes in August", speaker = "Hal Dombrowski", kind = "direct" },
    { "to be talked into something", speaker = "Sue Pelkey", kind = "mixed" },
    { "Ask me when I've had lunch", speaker = "Sue Pelkey", kind = "direct" },
    { "The price of heating oil", speaker = "Walt Pelkey", kind = "indirect" },
    { "It went up three times in one winter", speaker = "Walt Pelkey", kind = "direct" },
    { "I can count to three", speaker = "Walt Pelkey", kind = "direct" },
    { "Marchetti ahead by 4 points in Michigan", speaker = "Lakeshore University", when = "2028-10-12",
      kind = "indirect" },
    { "Four points is a rounding error", speaker = "Nadia Brill", kind = "direct" },
    { "Burdette was running well behind where Republicans", speaker = "Nadia Brill", kind = "indirect" },
    { "the same people had had him losing", speaker = "Clay Burdette", kind = "indirect" },
    { "If it's honest, sure", speaker = "Clay Burdette", kind = "direct" },
    { "who would be the judge of that", speaker = "Clay Burdette", stance = "declines", kind = "indirect" },
    { "I didn't hear a lot of faith", speaker = "Ellen Marchetti", via = { "X" }, kind = "direct" },
    { "romanced by a man who voted against", speaker = "Curt Vandermeer", to = "members", when = "2028-10-14",
      kind = "mixed" },
    { "one of the two votes was procedural", speaker = "Burdette's aides", kind = "indirect" },
    { "Somebody famous lost his voice", speaker = "Tina Marsh", kind = "direct" },
    { "I told them I had some honey", speaker = "Tina Marsh", kind = "direct" },
    { "the senator's wife would be doing most", speaker = "aide", kind = "indirect" },
    { "It's doctor's orders", speaker = "aide", kind = "direct" },
    { "Hers more than theirs", speaker = "aide", kind = "direct" },
  },
  none = {
    "sipped some tea, came back and finished in a rasp",
    "both campaigns are pouring money into the five counties",
    "the lunch crowd was three deep at the counter",
  },
}

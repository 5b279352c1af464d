-- US paper, trade of a pitcher, AP style, straight double quotes: general manager on a call, statement on Instagram, rival executive, agent.
return {
  published = "2024-07-29",
  text = [[
Grays trade All-Star pitcher Delgado to Portland for three prospects

By MARCUS WEATHERBY
Capital Sentinel

The Columbus Grays finally did what they had spent two months saying they would not.

Columbus traded left-hander Andres Delgado, a three-time All-Star and the face of the franchise for most of a decade, to the Portland Pilots on Sunday night for a package of three minor leaguers, the teams announced.

The Grays will receive infielder Dominic Farrow, ranked as the Pilots' No. 2 prospect, along with right-hander Tyler Kobayashi and outfielder Reese Lund. Columbus is also sending $6 million to Portland to help cover the remainder of Delgado's contract, a person with knowledge of the deal said. The person spoke to the Sentinel on condition of anonymity because the terms had not been made public.

"There's no way to sugarcoat it. This one hurts," general manager Paige Rosetti said on a conference call with reporters. "Andres is the best pitcher I've ever been around, and he's a better person than he is a pitcher."

But Rosetti said the Grays, who are 43-62 and have lost 14 of their last 17, could not pass up the chance to add young talent at a time when their farm system ranks among the thinnest in the majors.

"I'd be lying if I told you we were one player away," she said.

It was a sharp change in tone. As recently as June 30, Rosetti had told season-ticket holders at a town hall that Delgado was "not going anywhere."

Asked about that remark, she said circumstances had changed. "I meant it when I said it," Rosetti added.

Delgado, 31, is 9-5 with a 2.74 ERA and leads the league in strikeouts. He learned of the trade in the dugout during the seventh inning of Columbus' 8-1 loss to Denver, manager Hal Prewitt said. Teammates lined up to hug him.

"I've managed a long time, and I've never seen a dugout that quiet," Prewitt said. "Grown men were crying. I was one of them."

In a post on Instagram early Monday, Delgado thanked the city where he had arrived as a 19-year-old who spoke little English.

"You taught me the language, you came to my wedding, you named a sandwich after me," he wrote in Spanish and English. "I will always be a Gray."

His agent, Lou Feinberg, said Delgado had waived his no-trade clause only after Portland agreed to guarantee a $22 million option for 2026. Feinberg said extension talks with the Grays broke off in March and were never restarted.

"We made them an offer in spring training. We're still waiting to hear back," Feinberg said.

The Grays disputed that. In a statement, the club said it had made "multiple competitive proposals" to Delgado over the past 18 months.

Portland, which leads the Northwest Division by two games, has been looking for a front-line starter since ace Cam Whitlow had elbow surgery in May. Pilots president of baseball operations Jon Aldous told a Portland radio station that Delgado would start Wednesday against Sacramento.

One rival executive called the return "light," noting that Farrow has hit .219 since being promoted to Double-A. Another said the Grays did well to get any top prospect at all given the money involved.

Shortstop Nate Crowell, who came up through the minors with Delgado, said he was struggling to make sense of it.

"I get that it's a business," Crowell said. "I just thought we were the kind of business that kept him."

Prewitt said he doesn't know who will start in Delgado's place on Tuesday.
]],
  quotes = {
    { "traded left-hander Andres Delgado", speaker = "the teams", kind = "indirect" },
    { "is also sending $6 million to Portland", speaker = "person with knowledge of the deal", kind = "indirect", via = { "Capital Sentinel" } },
    { "There's no way to sugarcoat it", speaker = "Paige Rosetti", kind = "direct", to = "reporters" },
    { "This one hurts", speaker = "Paige Rosetti", kind = "direct", to = "reporters" },
    { "Andres is the best pitcher I've", speaker = "Paige Rosetti", kind = "direct" },
    { "could not pass up the chance", speaker = "Paige Rosetti", kind = "indirect" },
    { "I'd be lying if I told you", speaker = "Paige Rosetti", kind = "direct" },
    { "not going anywhere", speaker = "Paige Rosetti", kind = "mixed", to = "season-ticket holders", when = "2024-06-30" },
    { "circumstances had changed", speaker = "Paige Rosetti", kind = "indirect" },
    { "I meant it when I said it", speaker = "Paige Rosetti", kind = "direct" },
    { "He learned of the trade in", speaker = "Hal Prewitt", kind = "indirect" },
    { "I've managed a long time", speaker = "Hal Prewitt", kind = "direct" },
    { "Grown men were crying", speaker = "Hal Prewitt", kind = "direct" },
    { "I was one of them", speaker = "Hal Prewitt", kind = "direct" },
    { "You taught me the language", speaker = "Andres Delgado", kind = "direct", via = { "Instagram" }, when = "2024-07-29" },
    { "I will always be a Gray", speaker = "Andres Delgado", kind = "direct", via = { "Instagram" } },
    { "had waived his no-trade clause only", speaker = "Lou Feinberg", principal = "Andres Delgado", kind = "indirect" },
    { "extension talks with the Grays broke off", speaker = "Lou Feinberg", principal = "Andres Delgado", kind = "indirect" },
    { "We made them an offer in", speaker = "Lou Feinberg", kind = "direct" },
    { "We're still waiting to hear back", speaker = "Lou Feinberg", kind = "direct" },
    { "multiple competitive proposals", speaker = "Columbus Grays", kind = "mixed" },
    { "would start Wednesday against Sacramento", speaker = "Jon Aldous", kind = "indirect", to = "a Portland radio station", via = { "a Portland radio station" } },
    { "light,", speaker = "One rival executive", kind = "mixed" },
    { "Farrow has hit .219 since being", speaker = "One rival executive", kind = "indirect" },
    { "did well to get any top prospect", speaker = "Another", kind = "indirect" },
    { "he was struggling to make sense", speaker = "Nate Crowell", kind = "indirect" },
    { "I get that it's a business", speaker = "Nate Crowell", kind = "direct" },
    { "I just thought we were the kind", speaker = "Nate Crowell", kind = "direct" },
    { "who will start in Delgado's place", speaker = "Hal Prewitt", kind = "indirect" },
  },
  none = { "Teammates lined up to hug him", "It was a sharp change in tone", "and leads the league in strikeouts", "has been looking for a front-line starter" },
}

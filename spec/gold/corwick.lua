-- An AP business story: a retailer, its heads on a call, a union, a spokesperson, an analyst's note, an employee.
return {
  published = "2025-08-12",
  text = [[
Corwick & Lane to close 84 stores, cut 1,900 jobs as shoppers pull back

By DANA FELTZ AP Business Writer

MINNEAPOLIS (AP) — Home goods retailer Corwick & Lane said Tuesday it will close 84 stores and cut about 1,900 jobs after a quarter in which shoppers put off buying furniture and other big-ticket items.

"These are painful decisions, and we did not make them lightly," CEO Joanna Prewitt said in a statement. "But we cannot sell sofas to people who aren't moving."

The company lost $41.3 million in the three months that ended July 31, compared with a profit of $12 million a year earlier.

Prewitt told analysts on a conference call that tariffs had added about $60 million to the company's costs this year. She promised that prices would not go up before the holidays.

Chief Financial Officer Neil Abernathy said the closures, most of them in malls, should be complete by February. He declined to say which states would be hit hardest.

The United Retail Workers, which represents about 6,000 of the company's employees, said its members learned of the cuts from news reports.

"Nobody had the decency to pick up the phone," said Luz Carranza, the union's president.

Corwick & Lane spokesperson Eric Munn disputed that, saying managers at all 84 stores were notified on Monday.

Not everyone on Wall Street blames the tariffs.

"They opened too many stores too fast," Simone Hatchett of Rayburn Research wrote in a note to clients. She expects sales to fall another 4% next year.

Sales at U.S. furniture stores dropped 2.1% in June from the month before, according to the Commerce Department.

Shares of Corwick & Lane tumbled more than 11% in afternoon trading.

In Duluth, where one of the stores is to close, assistant manager Terri Olufsen has worked for the chain for 19 years.

"I thought I'd retire from this place," said Olufsen, 54. "Now I'm supposed to write a resume, and I don't know where you'd even start."

The company said laid-off workers will receive at least eight weeks of pay.
]],
  quotes = {
    { "it will close 84 stores", speaker = "Corwick & Lane", when = "2025-08-12", kind = "indirect" },
    { "These are painful decisions", speaker = "Joanna Prewitt", kind = "direct" },
    { "tariffs had added about $60 million", speaker = "Joanna Prewitt", to = "analysts", kind = "indirect" },
    { "prices would not go up before the holidays", speaker = "Joanna Prewitt", stance = "promises", kind = "indirect" },
    { "should be complete by February", speaker = "Neil Abernathy", kind = "indirect" },
    { "which states would be hit hardest", speaker = "Neil Abernathy", stance = "declines" },
    { "its members learned of the cuts", speaker = "United Retail Workers", kind = "indirect" },
    { "Nobody had the decency", speaker = "Luz Carranza", kind = "direct" },
    { "managers at all 84 stores were notified", speaker = "Eric Munn", principal = "Corwick & Lane", kind = "indirect" },
    { "They opened too many stores too fast", speaker = "Simone Hatchett", kind = "direct" },
    { "sales to fall another 4%", speaker = "Simone Hatchett", stance = "believes" },
    { "furniture stores dropped 2.1%", speaker = "Commerce Department", kind = "indirect" },
    { "I thought I'd retire from this place", speaker = "Terri Olufsen", kind = "direct" },
    { "laid-off workers will receive at least eight weeks", speaker = "Corwick & Lane", kind = "indirect" },
  },
}

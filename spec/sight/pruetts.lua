-- US business daily, curly quotes and honorifics: a store chain's closures; a memo, lenders, a call, former executives, workers.
return {
  published = "2022-11-10",
  text = [[
Department-Store Chain Pruett’s to Cut 1,400 Jobs, Close 38 Stores

Pruett’s plans to close about a fifth of its stores and cut 1,400 jobs, the latest sign of strain among midprice retailers as shoppers pull back on clothing and home goods.

The St. Louis-based chain told employees Thursday that 38 stores would close by the end of March, according to an internal memo reviewed by The Wall Street Journal.

“We have stores that no longer make money and haven’t for years,” Chief Executive Laura Bettencourt wrote in the memo. “Keeping them open puts the healthy ones at risk.”

In an interview, Ms. Bettencourt said the closures would free up roughly $200 million to remodel the remaining locations. She said the company isn’t considering bankruptcy.

“I get asked that every week,” she said. “We have the liquidity we need.”

Some lenders aren’t so sure. A group of creditors holding $650 million in loans due in 2024 has hired the law firm Tanner Wolfe to advise them, people familiar with the matter said. Talks are at an early stage, the people said.

A Pruett’s spokesman said the company has “constructive relationships with all of its lenders” and declined to discuss specific talks.

Sales at stores open at least a year fell 7.4% in the quarter ended Oct. 29. The company said it now expects sales for the year to fall as much as 6%, compared with an earlier forecast of as much as 4%.

Chief Financial Officer Marcus Thiel told investors on an earnings call that customers with household incomes below $75,000 were trading down to discounters. Promotions that worked a year ago no longer do, he said.

“She’s still coming in,” Mr. Thiel said, referring to the company’s core shopper. “She’s just putting one thing in the basket instead of three.”

Pruett’s has struggled since it was taken private in 2017 by Halloran Equity Partners in a $1.9 billion deal. Former executives say the debt from the buyout left little money to update stores.

“You’d walk in and the carpet would be taped down,” said Janet Kowalczyk, who ran the chain’s home division until 2020. “We asked for money every year, and every year it was next year.”

A representative for Halloran didn’t respond to a request for comment.

Analysts said the closures were overdue. Pruett’s has been slower than rivals to move out of malls, said Simon Ferrante of Oakhurst Research. He estimates that the company loses about $9 million a year at the stores being closed.

Mr. Ferrante said he doubts the cuts will be enough. “This buys them 18 months,” he said.

The chain’s “Home for Less” line, started in 2019, will be discontinued.

Employees at the affected stores were informed in morning meetings. At the store in Peoria, Ill., a manager read from a script and then handed out a list of frequently asked questions, according to two workers who were present.

Tonya Gaines, who has worked at the cosmetics counter there for 22 years, said she had expected the news but cried anyway.

“I trained half the people in this building,” Ms. Gaines said.
]],
  quotes = {
    { "38 stores would close by the end", speaker = "Pruett’s", kind = "indirect", to = "employees", when = "2022-11-10", via = { "memo" } },
    { "We have stores that no longer make", speaker = "Laura Bettencourt", kind = "direct" },
    { "Keeping them open puts the healthy ones", speaker = "Laura Bettencourt", kind = "direct" },
    { "the closures would free up roughly", speaker = "Laura Bettencourt", kind = "indirect" },
    { "the company isn’t considering bankruptcy", speaker = "Laura Bettencourt", kind = "indirect" },
    { "I get asked that every week", speaker = "Laura Bettencourt", kind = "direct" },
    { "We have the liquidity we need", speaker = "Laura Bettencourt", kind = "direct" },
    { "A group of creditors holding $650 million", speaker = "people familiar with the matter", kind = "indirect" },
    { "Talks are at an early stage", speaker = "people familiar with the matter", kind = "indirect" },
    { "constructive relationships with all of its", speaker = "Pruett’s spokesman", principal = "Pruett’s", kind = "mixed" },
    { "it now expects sales for the year", speaker = "Pruett’s", kind = "indirect" },
    { "customers with household incomes below", speaker = "Marcus Thiel", kind = "indirect", to = "investors" },
    { "Promotions that worked a year ago", speaker = "Marcus Thiel", kind = "indirect" },
    { "She’s still coming in", speaker = "Marcus Thiel", kind = "direct" },
    { "She’s just putting one thing", speaker = "Marcus Thiel", kind = "direct" },
    { "the debt from the buyout left little", speaker = "Former executives", kind = "indirect" },
    { "You’d walk in and the carpet", speaker = "Janet Kowalczyk", kind = "direct" },
    { "We asked for money every year", speaker = "Janet Kowalczyk", kind = "direct" },
    { "the closures were overdue", speaker = "Analysts", kind = "indirect" },
    { "has been slower than rivals to move", speaker = "Simon Ferrante", kind = "indirect" },
    { "the company loses about $9 million a year", speaker = "Simon Ferrante", kind = "indirect" },
    { "he doubts the cuts will be enough", speaker = "Simon Ferrante", kind = "indirect" },
    { "This buys them 18 months", speaker = "Simon Ferrante", kind = "direct" },
    { "a manager read from a script", speaker = "two workers", kind = "indirect" },
    { "she had expected the news but cried", speaker = "Tonya Gaines", kind = "indirect" },
    { "I trained half the people in this building", speaker = "Tonya Gaines", kind = "direct" },
  },
  none = { "Home for Less", "didn’t respond to a request for comment" },
}

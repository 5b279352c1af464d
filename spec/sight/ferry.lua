-- Canadian broadcaster's site: a provincial ferry contract; premier, opposition, union, a mayor, an X post.
return {
  published = "2025-03-12",
  text = [[
Premier defends $640M ferry contract awarded to overseas shipyard

Nova Scotia's premier is standing by his government's decision to have four new ferries built in Turkey, saying no Canadian yard could have delivered them on time.

"We asked every yard in this country," Grant MacIsaac told reporters in Halifax on Wednesday. "Two answered, and neither could start before 2029."

The contract, worth $640 million, was awarded last week to Istanbul-based Marmara Deniz. Public Works Minister Colleen Bourque said the vessels would enter service in 2028 and save the province about $200 million.

NDP Leader Tessa Adeyemi accused the premier of exporting jobs.

"He wrapped himself in the flag for a whole election campaign, and now he's sending our money to the Bosphorus," Adeyemi said during question period. She called on the auditor general to review the tender.

Bourque replied that she would welcome a review and had "nothing to hide."

Unifor, which represents 900 shipyard workers in the province, said it was not consulted. Local president Doug Rafferty said he learned of the decision from a news release.

"You'd think somebody would pick up the phone," he said in an interview with CBC's Information Morning.

In a statement, Marmara Deniz said it would open a maintenance base in Nova Scotia employing up to 70 people. The company did not say where the base would be located.

The mayor of Pictou, Jim Landry, has a suggestion. In a post on X on Tuesday night, he wrote that his town had "the harbour, the rail line and the people" and that he had already spoken with the company.

A spokesperson for Bourque would not confirm that talks with Pictou were underway.

"Discussions are ongoing and it would be inappropriate to comment further," Laura Kim said in an email.

Federal Industry Minister Marc-André Thibodeau, speaking in Ottawa, said he was disappointed by the decision and suggested that future federal funding for ferries could come with conditions.

"If taxpayers from coast to coast are paying, then workers from coast to coast should see some benefit," he said.

Asked if that was a threat, Thibodeau laughed. "It's a suggestion," he said.

Susan Ellery, who teaches transportation policy at Dalhousie University, said the province had few good options after putting off the replacement of its fleet for a decade.

"The boats are old, the yards are full, and everyone is surprised," she said. "I'm not sure why."
]],
  quotes = {
    { "no Canadian yard could have delivered", speaker = "Grant MacIsaac", kind = "indirect" },
    { "We asked every yard in this", speaker = "Grant MacIsaac", kind = "direct", to = "reporters", when = "2025-03-12" },
    { "Two answered, and neither could start", speaker = "Grant MacIsaac", kind = "direct", to = "reporters" },
    { "the vessels would enter service in 2028", speaker = "Colleen Bourque", kind = "indirect" },
    { "of exporting jobs", speaker = "Tessa Adeyemi", kind = "indirect" },
    { "He wrapped himself in the flag", speaker = "Tessa Adeyemi", kind = "direct" },
    { "to review the tender", speaker = "Tessa Adeyemi", kind = "indirect", to = "the auditor general", stance = "demands" },
    { "she would welcome a review", speaker = "Colleen Bourque", kind = "mixed" },
    { "nothing to hide", speaker = "Colleen Bourque", kind = "mixed" },
    { "it was not consulted", speaker = "Unifor", kind = "indirect" },
    { "he learned of the decision from", speaker = "Doug Rafferty", kind = "indirect" },
    { "You'd think somebody would pick up", speaker = "Doug Rafferty", kind = "direct", via = { "CBC's Information Morning" } },
    { "it would open a maintenance base", speaker = "Marmara Deniz", kind = "indirect" },
    { "the harbour, the rail line and", speaker = "Jim Landry", kind = "mixed", via = { "X" }, when = "2025-03-11" },
    { "he had already spoken with", speaker = "Jim Landry", kind = "mixed", via = { "X" } },
    { "talks with Pictou were underway", speaker = "Laura Kim", principal = "Colleen Bourque", kind = "indirect", stance = "declines" },
    { "Discussions are ongoing and it would", speaker = "Laura Kim", principal = "Colleen Bourque", kind = "direct" },
    { "he was disappointed by the decision", speaker = "Marc-André Thibodeau", kind = "indirect" },
    { "future federal funding for ferries", speaker = "Marc-André Thibodeau", kind = "indirect" },
    { "If taxpayers from coast to coast", speaker = "Marc-André Thibodeau", kind = "direct" },
    { "It's a suggestion", speaker = "Marc-André Thibodeau", kind = "direct" },
    { "the province had few good options", speaker = "Susan Ellery", kind = "indirect" },
    { "The boats are old, the yards", speaker = "Susan Ellery", kind = "direct" },
    { "I'm not sure why", speaker = "Susan Ellery", kind = "direct" },
  },
  none = {},
}

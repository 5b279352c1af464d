-- A leak: emails, unnamed officials, a long lead whose speaker is named in the second paragraph, denials, an attorney.
return {
  published = "2018-02-09",
  text = [[
Interior official warned colleagues about Nevada land swaps months before inquiry, emails show

A senior career official at the Interior Department repeatedly cautioned colleagues last summer that a series of land exchanges in Nevada appeared to have been arranged “for reasons that will not survive daylight,” according to internal emails and interviews with current and former officials.

The official, Marguerite Pell, who oversaw realty for the Bureau of Land Management until she was reassigned in October, wrote in one message that she had been told “not to ask who called whom.” In another, sent to a deputy on Aug. 3, she said she was “documenting everything, in ink.”

Pell declined to discuss the emails or her reassignment. Her attorney, Howard Czerny, said his client “did her job and would like it back.”

Interior Department spokesman Clay Rademacher called the account “fiction from the permanent bureaucracy.” In a statement Thursday night, he said that every exchange had been reviewed by career lawyers, that no one had pressured Pell and that her transfer to an office in Fargo, N.D., reflected “the needs of the service.”

People familiar with the matter described a different sequence. According to one of them, a former political appointee, Deputy Secretary Lane Furlong telephoned Pell on Aug. 1 and asked “what it would take” to close the largest of the exchanges, known internally as “Checkerboard,” by Labor Day.

“It was not a request,” the former appointee said. “Lane doesn’t do requests.”

Reached by phone on Wednesday, Furlong said he did not recall such a conversation. “I talk to a lot of people,” he said. Asked whether he had met with executives of Sable Ridge Partners, the developer that stood to gain the most, he answered: “Not that I’d call a meeting.”

Sable Ridge did not respond to requests for comment.

On Capitol Hill, Rep. Ines Aldecoa (D-N.M.) said she would ask for public hearings. “If these emails are what they appear to be,” Aldecoa said, “somebody traded public land the way kids trade baseball cards.”

The committee’s Republican chairman, Vern Stauffer of Utah, cautioned against drawing conclusions, saying in an interview that he had seen “a lot of smoke, mostly from people with matches.”

The inspector general’s office confirmed that it had opened a preliminary review in December but said it could not discuss its scope.

Pell, 59, is not by temperament a crusader. “Marguerite is the kind of person who alphabetizes her spices,” said Roy Tennant, who shared an office with her for six years.

Her last email from Washington, dated Oct. 13, reads in full: “Please return my stapler, and keep copies.”
]],
  quotes = {
    { "Interior official warned colleagues about", speaker = "internal emails", kind = "indirect" },
    { "for reasons that will not survive daylight", speaker = "Marguerite Pell", via = { "internal emails" }, to = "colleagues", kind = "mixed" },
    { "she had been told", speaker = "Marguerite Pell", kind = "mixed" },
    { "documenting everything, in ink", speaker = "Marguerite Pell", kind = "mixed", when = "2017-08-03", to = "a deputy" },
    { "discuss the emails or her reassignment", speaker = "Marguerite Pell", kind = "indirect", stance = "declines" },
    { "did her job and would like it back", speaker = "Howard Czerny", principal = "Marguerite Pell", kind = "mixed" },
    { "fiction from the permanent bureaucracy", speaker = "Clay Rademacher", principal = "Interior Department", kind = "mixed", stance = "denies" },
    { "every exchange had been reviewed", speaker = "Clay Rademacher", principal = "Interior Department", kind = "indirect", when = "2018-02-08TNI" },
    { "no one had pressured Pell", speaker = "Clay Rademacher", principal = "Interior Department", kind = "indirect", when = "2018-02-08TNI" },
    { "the needs of the service", speaker = "Clay Rademacher", principal = "Interior Department", kind = "mixed", when = "2018-02-08TNI" },
    { "telephoned Pell on Aug. 1", speaker = "former political appointee", kind = "indirect" },
    { "what it would take", speaker = "Lane Furlong", kind = "mixed", stance = "asks", when = "2017-08-01" },
    { "It was not a request", speaker = "former political appointee", kind = "direct" },
    { "Lane doesn’t do requests", speaker = "former political appointee", kind = "direct" },
    { "he did not recall such a conversation", speaker = "Lane Furlong", kind = "indirect", when = "2018-02-07" },
    { "I talk to a lot of people", speaker = "Lane Furlong", kind = "direct" },
    { "Not that I’d call a meeting", speaker = "Lane Furlong", kind = "direct" },
    { "she would ask for public hearings", speaker = "Ines Aldecoa", kind = "indirect", stance = "promises" },
    { "If these emails are what they appear", speaker = "Ines Aldecoa", kind = "direct" },
    { "somebody traded public land the way", speaker = "Ines Aldecoa", kind = "direct" },
    { "a lot of smoke, mostly from people", speaker = "Vern Stauffer", kind = "mixed" },
    { "it had opened a preliminary review", speaker = "inspector general’s office", kind = "indirect", stance = "confirms" },
    { "it could not discuss its scope", speaker = "inspector general’s office", kind = "indirect", stance = "declines" },
    { "Marguerite is the kind of person", speaker = "Roy Tennant", kind = "direct" },
    { "Please return my stapler", speaker = "Marguerite Pell", kind = "direct", when = "2017-10-13" },
  },
  none = { "Checkerboard", "did not respond to requests for comment" },
}

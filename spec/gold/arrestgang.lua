-- An Indian news site's crime story: a DCP, an FIR, a victim's son, sources, counsel, a bank, an agency.
return {
  published = "2023-07-24",
  text = [[
Retired professor duped of Rs 1.3 crore in ‘parcel’ scam, five held

Express Beat News Service
Suryanagar | Updated: July 24, 2023 20:14 IST

The cyber cell of the Suryanagar police has arrested five persons, including a bank employee, for allegedly cheating a 74-year-old retired professor of Rs 1.3 crore, officials said on Monday.

The accused posed as customs officers and told the victim that a parcel in her name contained drugs, Deputy Commissioner of Police (Crime) Rohini Waghchaure said.

“They kept her on a video call for 31 hours and did not allow her to speak even to her neighbours,” Waghchaure told reporters. “She was made to break four fixed deposits.”

According to the FIR, the victim received the first call on July 3 from a man who identified himself as Inspector Ajay Saxena.

The victim’s son, Dr Nikhil Phadtare, who lives in Canada, said he got to know of the fraud only a week later. “My mother has taught physics for forty years. She is not a gullible person,” he said over the phone. “They frightened her.”

Phadtare alleged that the bank had ignored several warning signs. “How does a branch manager not ask a single question?” he asked.

The Deccan Mercantile Bank denied any lapse on its part. It has suspended the employee, Sachin Gholap.

The main accused was traced through a food delivery order.

“He had switched off all his phones but he could not resist biryani,” said Sub-inspector Mahadev Torne, who led the team.

Police sources said that the money was routed through 46 accounts. At least two more suspects are believed to be in Dubai, a senior officer told PTI on condition of anonymity.

Advocate Farida Contractor, appearing for Gholap, told the court that her client was being made a scapegoat. The magistrate remanded all five in police custody till July 29.

Waghchaure appealed to senior citizens not to panic if they received such calls. “No agency in this country arrests anybody on WhatsApp,” she said.
]],
  quotes = {
    { "has arrested five persons", speaker = "officials", when = "2023-07-24", kind = "indirect" },
    { "The accused posed as customs officers", speaker = "Rohini Waghchaure", kind = "indirect" },
    { "They kept her on a video call", speaker = "Rohini Waghchaure", to = "reporters", kind = "direct" },
    { "the victim received the first call", speaker = "FIR", kind = "indirect" },
    { "he got to know of the fraud", speaker = "Nikhil Phadtare", kind = "indirect" },
    { "My mother has taught physics", speaker = "Nikhil Phadtare", kind = "direct" },
    { "the bank had ignored several warning signs", speaker = "Nikhil Phadtare", kind = "indirect" },
    { "How does a branch manager not ask", speaker = "Nikhil Phadtare", stance = "asks", kind = "direct" },
    { "any lapse on its part", speaker = "Deccan Mercantile Bank", stance = "denies" },
    { "he could not resist biryani", speaker = "Mahadev Torne", kind = "direct" },
    { "the money was routed through 46 accounts", speaker = "Police sources", kind = "indirect" },
    { "At least two more suspects", speaker = "senior officer", via = { "PTI" }, kind = "indirect" },
    { "her client was being made a scapegoat", speaker = "Farida Contractor", principal = "Sachin Gholap",
      to = "the court", kind = "indirect" },
    { "No agency in this country arrests", speaker = "Rohini Waghchaure", kind = "direct" },
  },
}

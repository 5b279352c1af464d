-- Spokesmen, state media and wires that pass things on.
return {
  published = "2023-10-03",
  text = [[
Kremlin says talks with Arvania to continue 'in some form'
MOSCOW, Oct 3 (Interfax) – The Kremlin is ready to continue talks with Arvania "in one form or another," presidential spokesman Dmitry Lenkov said on Tuesday.
"Contacts have not been interrupted," Lenkov told journalists. "As the president has repeatedly said, we are open."
Earlier, Arvanian Foreign Minister Toma Brek told state television that Moscow had "slammed the door," the Tass news agency reported, citing the ministry's press service.
Lenkov's words were echoed by the head of the parliament's foreign affairs committee, Leonid Marsky, who wrote on his Telegram channel that the Arvanians "do not want peace."
"They will come back to the table when winter begins," he wrote.
Brek's office did not respond to a request for comment. His deputy, Ana Lupu, said by phone that she could neither confirm nor deny that a meeting was planned for October 12.
U.S. State Department spokesman Matt Hollis said Washington was "aware of the reports" but would not comment on private diplomatic conversations.
Lupu later told AFP that she had been misquoted.
Asked by a reporter whether the president would travel to Geneva, Lenkov replied: "Not this month."
Two people familiar with the matter told Bloomberg that the sides had already agreed on a text, though one of them cautioned that it could still fall apart.
]],
  quotes = {
    { "in one form or another", speaker = "Dmitry Lenkov", when = "2023-10-03", kind = "mixed" },
    { "Contacts have not been interrupted", speaker = "Dmitry Lenkov", to = "journalists", kind = "direct" },
    { "slammed the door", speaker = "Toma Brek", via = { "state television", "Tass" }, kind = "mixed" },
    { "do not want peace", speaker = "Leonid Marsky", via = { "Telegram" }, kind = "mixed" },
    { "They will come back to the table", speaker = "Leonid Marsky", kind = "direct" },
    { "a request for comment", stance = "declines" },
    { "that she could neither confirm nor deny", speaker = "Ana Lupu", kind = "indirect" },
    { "aware of the reports", speaker = "Matt Hollis", principal = "U.S. State Department" },
    { "private diplomatic conversations", speaker = "Matt Hollis", stance = "declines" },
    { "that she had been misquoted", speaker = "Ana Lupu", via = { "AFP" } },
    { "whether the president would travel", speaker = "reporter", stance = "asks", kind = "indirect" },
    { "Not this month", speaker = "Dmitry Lenkov", kind = "direct" },
    { "that the sides had already agreed", speaker = "Two people familiar with the matter", via = { "Bloomberg" }, kind = "indirect" },
    { "that it could still fall apart", kind = "indirect" },
  },
}

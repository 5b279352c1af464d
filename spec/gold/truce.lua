-- A Turkish agency on truce talks: ministers of four countries, an armed group, papers that cite, a refugee agency.
return {
  published = "2025-05-22",
  text = [[
Türkiye ready to host next round of Qarwan truce talks: Top diplomat

By Selin Karabey

ANKARA

Turkish Foreign Minister Cevdet Alkanlı said Thursday that Türkiye is ready to host a second round of indirect talks between Qarwan's government and the armed group Jabhat al-Sahel.

"Our door is open to both sides," Alkanlı said at a joint news conference in Ankara with his Qatari counterpart, Sheikh Nasser bin Hamad al-Dosri.

He noted that a prisoner exchange agreed in Doha last month had been "largely implemented."

Al-Dosri, for his part, stressed that no solution could be imposed from outside. The Qatari minister also urged the parties to let aid convoys into the besieged city of Tell Rashad.

Qarwan's Information Minister Mustafa Abu Zaynab, however, accused the group of using the three-week truce to rearm. "They are digging, not talking," he told Anadolu by phone.

Jabhat al-Sahel rejected the claim. In a written statement, the group said its fighters had not moved "a single rifle" since May 1.

Iran, which backs the government, welcomed Ankara's offer. Foreign Ministry spokesman Farhad Mirsalehi said Tehran "supports any format that respects the sovereignty of Qarwan," the semi-official Sepehr news agency reported.

The Israeli daily HaDegel reported Wednesday, citing an unnamed security official, that Israel had conveyed its objections to Washington. Israeli Defense Minister Eitan Ben-Gal declined to comment on the report.

According to the UN refugee agency, more than 210,000 people have left Tell Rashad since February. Its regional director, Rima Khoury-Lind, warned that the city's last bakery would run out of flour within days.

"People ask us for bread, and we hand them a form," she said.

Abu Zaynab said his government had not yet decided whether to attend the talks. He did not rule out sending a lower-level delegation.

The conflict, which began in 2021, has killed at least 38,000 people and displaced a third of the population.
]],
  quotes = {
    { "Türkiye is ready to host a second round", speaker = "Cevdet Alkanlı", when = "2025-05-22", kind = "indirect" },
    { "Our door is open to both sides", speaker = "Cevdet Alkanlı", kind = "direct" },
    { "largely implemented", speaker = "Cevdet Alkanlı", kind = "mixed" },
    { "no solution could be imposed", speaker = "Nasser bin Hamad al-Dosri", kind = "indirect" },
    { "to let aid convoys into", speaker = "Nasser bin Hamad al-Dosri", stance = "demands", kind = "indirect" },
    { "using the three-week truce to rearm", speaker = "Mustafa Abu Zaynab", kind = "indirect" },
    { "They are digging, not talking", speaker = "Mustafa Abu Zaynab", via = { "Anadolu" }, kind = "direct" },
    { "a single rifle", speaker = "Jabhat al-Sahel", kind = "mixed" },
    { "supports any format", speaker = "Farhad Mirsalehi", principal = "Foreign Ministry", via = { "Sepehr" },
      kind = "mixed" },
    { "Israel had conveyed its objections", speaker = "unnamed security official", via = { "HaDegel" },
      when = "2025-05-21", kind = "indirect" },
    { "to comment on the report", speaker = "Eitan Ben-Gal", stance = "declines" },
    { "more than 210,000 people have left", speaker = "UN refugee agency", kind = "indirect" },
    { "would run out of flour", speaker = "Rima Khoury-Lind", kind = "indirect" },
    { "People ask us for bread", speaker = "Rima Khoury-Lind", kind = "direct" },
    { "his government had not yet decided", speaker = "Mustafa Abu Zaynab", kind = "indirect" },
  },
}

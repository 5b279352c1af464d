-- An American agency from Hawaii: lava on a highway, a scientist, a mayor, a hospital, a visitor from Iceland, a man who stays.
return {
  published = "2023-01-12",
  text = [[
Lava crosses Hawaii highway, forcing 900 from their homes

By MAILE OKADA and RICK FENWAY

HILO, Hawaii (AP) — Lava from Mauna Koli crossed the island's main coastal highway before dawn Thursday, forcing about 900 people from their homes and cutting off a small hospital, officials said.

No injuries were reported. Scientists said the flow was advancing about 20 yards (18 meters) an hour and could reach the ocean by the weekend.

"It is not fast, but it does not take a lunch break," said Keoni Kahalewai, scientist in charge at the Big Island Volcano Center. He said two new fissures had opened overnight.

Mayor Noelani Kaʻaihue-Santos told residents of Kalama Flats that they had until 6 p.m. to collect their belongings.

"Take your papers, take your pets and go," she said at a news conference Thursday.

Kealoha Memorial Hospital moved its 11 patients by helicopter. All of them were in stable condition, hospital spokeswoman Jocelyn Pacheco Medeiros said.

Gov. Everett Nakashima wrote on Twitter that the National Guard would escort residents who need to return for medicine.

Sigríður Hallgrímsdóttir, an Icelandic volcanologist who is working at the center this year, said the eruption resembled several she had studied at home. "It breathes in before it breathes out," Sigríður said.

Not everyone was leaving. Kimo Texeira, 78, whose house stands 300 yards (275 meters) from the flow, said he would wait for Pele, the Hawaiian goddess of volcanoes, to make up her mind.

"If she wants the house, she'll have it," the retired cane worker said. "I'm just the tenant."

His daughter, Lehua, said she had packed his truck anyway.

State officials ordered a tour company, Lava Light Adventures, to stop selling boat trips to the flow. The company said in an email that it had "paused all bookings out of respect." Its owner, Brent Holloway, denied taking customers into the closed area Wednesday.

Kahalewai said past eruptions of Mauna Koli have lasted anywhere from nine days to five months.

"Anybody who gives you a date is guessing," he said.
]],
  quotes = {
    { "crossed the island's main coastal highway", speaker = "officials", kind = "indirect" },
    { "could reach the ocean by the weekend", speaker = "Scientists", kind = "indirect" },
    { "It is not fast", speaker = "Keoni Kahalewai", kind = "direct" },
    { "two new fissures had opened", speaker = "Keoni Kahalewai", kind = "indirect" },
    { "they had until 6 p.m.", speaker = "Noelani Kaʻaihue-Santos", to = "residents of Kalama Flats",
      kind = "indirect" },
    { "Take your papers", speaker = "Noelani Kaʻaihue-Santos", when = "2023-01-12", kind = "direct" },
    { "All of them were in stable condition", speaker = "Jocelyn Pacheco Medeiros",
      principal = "Kealoha Memorial Hospital", kind = "indirect" },
    { "the National Guard would escort", speaker = "Everett Nakashima", via = { "Twitter" }, kind = "indirect" },
    { "It breathes in before", speaker = "Sigríður Hallgrímsdóttir", kind = "direct" },
    { "If she wants the house", speaker = "Kimo Texeira", kind = "direct" },
    { "I'm just the tenant", speaker = "Kimo Texeira", kind = "direct" },
    { "she had packed his truck", speaker = "Lehua", kind = "indirect" },
    { "paused all bookings", speaker = "Lava Light Adventures", kind = "mixed" },
    { "taking customers into the closed area", speaker = "Brent Holloway", stance = "denies", kind = "indirect" },
    { "Anybody who gives you a date", speaker = "Keoni Kahalewai", kind = "direct" },
  },
}

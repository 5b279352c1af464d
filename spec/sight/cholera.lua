-- Southern African newspaper: an outbreak; titles before names, a circular against its own ministry, a doctor who asks back.
return {
  published = "2024-03-14",
  text = [[
Clinics running out of drips as cholera toll climbs, doctors warn

LUSAKA — The number of people killed by cholera in Mukanda district has risen to 61, the Ministry of Health said on Wednesday, while nurses at the main treatment centre say they are washing and re-using cannulas.

“We have four hundred litres of Ringer’s lactate for the whole district,” said Dr Chileshe Mwamba, who runs the tents on the football field at Saint Anne’s Mission. “That is one bad night. After that I will be giving people salt, sugar and a prayer.”

Mwamba, who has not slept at home since the 2nd, said she had asked the provincial office for supplies three times. The reply, she said, was always the same: the lorry is on the road.

“Which road?” she asked. “I would like to go and stand on it.”

The permanent secretary, Mr Boniface Tembwe, denied that any centre had gone without. Speaking on Radio Lunsemba, he said “adequate stocks” had been pre-positioned before the rains. Talk of shortages, he added, was “a rumour spread by people who want to campaign on corpses”.

Three hours later his own ministry put out a circular, seen by this newspaper, which instructs district officers to keep intravenous fluids for “patients who are no longer able to swallow”.

“The first plane should land by Saturday, weather permitting,” the World Health Organization’s country representative, Dr Inês Cardoso, said in a statement. She declined to say whether the government had been slow in asking for help.

In Kapopo compound, a warren of tin and plastic known to minibus drivers as “Departure Lounge”, people blame the well.

“I fetched from there for thirty years, and my mother before me,” said Loveness Phiri, a vegetable seller who lost two grandsons in one week. “They told us the council would chlorinate it. Nobody came. Then the journalists came.”

Her neighbour, a bricklayer who gave his name only as Joseph, said the council had sent a man with a bucket in January but that he had left before noon.

According to a report by the Auditor General, only nine of the district’s 74 boreholes were tested for bacteria in the whole of 2023.

Mr Gift Nsofwa, a spokesman for Mukanda District Council, said the figure was out of date. “It is now eleven,” he told the Zambezi Courier.

The opposition Front for Renewal has called on President Lubinda Chanda to declare a national emergency. Her press aide, Ms Thandiwe Zulu, said the Head of State was following events “hour by hour” and would address the nation in due course.

At dusk on Wednesday two more bodies left Saint Anne’s under a blue tarpaulin. Dr Mwamba signed for both of them, then turned to the reporters at the gate.

“Write this down,” she said. “We do not need a speech. We need drips.”
]],
  quotes = {
    { "Clinics running out of drips", speaker = "doctors", kind = "indirect" },
    { "number of people killed by cholera in Mukanda", speaker = "Ministry of Health", kind = "indirect", stance = "asserts", when = "2024-03-13" },
    { "they are washing and re-using cannulas", speaker = "nurses at the main treatment centre", kind = "indirect" },
    { "We have four hundred litres", speaker = "Chileshe Mwamba", kind = "direct" },
    { "she had asked the provincial office", speaker = "Chileshe Mwamba", kind = "indirect" },
    { "was always the same", speaker = "Chileshe Mwamba", kind = "indirect" },
    { "I would like to go and stand", speaker = "Chileshe Mwamba", kind = "direct" },
    { "any centre had gone without", speaker = "Boniface Tembwe", kind = "indirect", stance = "denies" },
    { "had been pre-positioned before the rains", speaker = "Boniface Tembwe", kind = "mixed", via = { "Radio Lunsemba" } },
    { "a rumour spread by people", speaker = "Boniface Tembwe", kind = "mixed" },
    { "patients who are no longer able", speaker = "circular", kind = "mixed", stance = "demands", to = "district officers" },
    { "The first plane should land by Saturday", speaker = "Inês Cardoso", kind = "direct" },
    { "the government had been slow in asking", speaker = "Inês Cardoso", kind = "indirect", stance = "declines" },
    { "I fetched from there for thirty years", speaker = "Loveness Phiri", kind = "direct" },
    { "They told us the council would chlorinate", speaker = "Loveness Phiri", kind = "direct" },
    { "the council had sent a man", speaker = "Joseph", kind = "indirect" },
    { "only nine of the district’s 74 boreholes", speaker = "Auditor General", kind = "indirect" },
    { "the figure was out of date", speaker = "Gift Nsofwa", kind = "indirect", principal = "Mukanda District Council" },
    { "It is now eleven", speaker = "Gift Nsofwa", kind = "direct", via = { "Zambezi Courier" } },
    { "to declare a national emergency", speaker = "Front for Renewal", kind = "indirect", stance = "demands", to = "President Lubinda Chanda" },
    { "the Head of State was following events", speaker = "Thandiwe Zulu", kind = "mixed", principal = "Lubinda Chanda" },
    { "Write this down", speaker = "Chileshe Mwamba", kind = "direct" },
    { "We do not need a speech", speaker = "Chileshe Mwamba", kind = "direct" },
  },
  none = { "Departure Lounge" },
}

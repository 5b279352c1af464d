-- Wire copy on a coup, straight quotes: a broadcast, a lawyer for a held president, a bloc, unnamed diplomat and resident.
return {
  published = "2023-08-30",
  text = [[
Soldiers in Bassara say they have ended president's rule

KUMBE, Aug 30 - Army officers in Bassara announced on Wednesday that they had dissolved parliament, closed the borders and placed President Anselme Ouati under house arrest, hours after he was declared the winner of a third term.

"The government is at an end, and so is the lie of August 26," said Colonel Idrissa Banou, spokesman for the self-styled Committee for National Repair, reading from a sheet of paper on state television. Eleven men in fatigues stood behind him and said nothing.

Banou urged citizens to stay calm and ordered civil servants back to their desks by Thursday. He promised that the president would be "treated as a father".

The whereabouts of Ouati, 71, were unclear. His lawyer in Paris, Solange Kermadec, said she had spoken to him for 40 seconds before the line went dead.

"He told me, 'I have signed nothing and I will sign nothing'," Kermadec told Radio France Internationale. "He sounded tired. He did not sound afraid."

The regional bloc ECOWAS condemned what it called "the seizure of a state by its own doormen" and said it would impose sanctions unless Ouati was reinstated within 72 hours.

The French Foreign Ministry said it was following events "with the greatest concern" and advised its 1,100 citizens in the country to remain indoors. It denied a report, carried by several pan-African websites, that French troops had flown the president's family to safety.

"We heard shooting from about three, then motorbikes, then the call to prayer as if it were any other day," said Mariam Sow, who sells bread near the palace.

Another resident, who asked not to be identified for fear of reprisals, said by telephone that soldiers had taken his neighbour, a magistrate, away in his pyjamas.

A European diplomat in Kumbe said the commander of the presidential guard had quarrelled with Ouati over bonuses promised before the vote.

"It is a pay dispute that has found a flag," the diplomat said.

Official results on Tuesday gave Ouati 50.4 percent. Opposition leader Blaise Kodjo, who came second, dismissed the count as "arithmetic at gunpoint" but stopped short of endorsing the takeover. "The cure must not outlive the disease," he wrote on X on Wednesday.

In New York, U.N. spokesperson Lena Hartog demanded the president's immediate release. "There is no such thing as a good coup," she told reporters.

Asked on leaving the studio whether fresh elections would be held, Banou replied: "In their season."

Bassara, the world's fourth-largest producer of manganese, has had three coups since independence. The last, in 1998, gave its name to Kumbe's main road, Liberation Avenue, better known as "the Shortcut".

Mining company Altamine said its operations were unaffected. Shares in the London-listed firm fell 19%. "Markets hate a colonel," said Piers Dunmore, an analyst at Hallam Frost.
]],
  quotes = {
    { "they have ended president's rule", speaker = "Soldiers in Bassara", kind = "indirect" },
    { "they had dissolved parliament, closed the borders", speaker = "Army officers in Bassara", kind = "indirect", stance = "asserts", when = "2023-08-30" },
    { "The government is at an end", speaker = "Idrissa Banou", kind = "direct", principal = "Committee for National Repair", via = { "state television" } },
    { "to stay calm", speaker = "Idrissa Banou", kind = "indirect", stance = "demands", to = "citizens" },
    { "back to their desks by Thursday", speaker = "Idrissa Banou", kind = "indirect", stance = "demands", to = "civil servants" },
    { "the president would be", speaker = "Idrissa Banou", kind = "mixed", stance = "promises" },
    { "she had spoken to him for 40 seconds", speaker = "Solange Kermadec", kind = "indirect", principal = "Anselme Ouati" },
    { "He told me", speaker = "Solange Kermadec", kind = "direct", principal = "Anselme Ouati", via = { "Radio France Internationale" } },
    { "the seizure of a state", speaker = "ECOWAS", kind = "mixed" },
    { "it would impose sanctions unless Ouati", speaker = "ECOWAS", kind = "indirect" },
    { "it was following events", speaker = "French Foreign Ministry", kind = "mixed" },
    { "to remain indoors", speaker = "French Foreign Ministry", kind = "indirect", to = "its 1,100 citizens in the country" },
    { "French troops had flown the president's family", speaker = "French Foreign Ministry", kind = "indirect", stance = "denies" },
    { "We heard shooting from about three", speaker = "Mariam Sow", kind = "direct" },
    { "soldiers had taken his neighbour", speaker = "Another resident", kind = "indirect" },
    { "the commander of the presidential guard had quarrelled", speaker = "European diplomat in Kumbe", kind = "indirect" },
    { "It is a pay dispute", speaker = "European diplomat in Kumbe", kind = "direct" },
    { "arithmetic at gunpoint", speaker = "Blaise Kodjo", kind = "mixed" },
    { "The cure must not outlive the disease", speaker = "Blaise Kodjo", kind = "direct", via = { "X" }, when = "2023-08-30" },
    { "the president's immediate release", speaker = "Lena Hartog", kind = "indirect", stance = "demands" },
    { "There is no such thing", speaker = "Lena Hartog", kind = "direct", to = "reporters" },
    { "In their season", speaker = "Idrissa Banou", kind = "direct" },
    { "its operations were unaffected", speaker = "Altamine", kind = "indirect", stance = "asserts" },
    { "Markets hate a colonel", speaker = "Piers Dunmore", kind = "direct" },
  },
  none = { "and said nothing", "the Shortcut" },
}

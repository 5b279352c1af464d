-- AFP wire, straight double quotes: a drone strike on a market in a separatist conflict; governor, rebels, witnesses, UN, ministries.
return {
  published = "2025-08-14",
  text = [[
Eleven killed as drone strike hits market in Velmian city

Dorvan (Velmia) (AFP) - A drone strike on a crowded market in the northern Velmian city of Dorvan killed at least 11 people on Thursday, local authorities said, in the deadliest attack since a truce between the army and separatists collapsed last month.

The governor of Dorvan province, Ilkan Bereshti, said two children were among the dead and that 34 people had been wounded, nine of them critically.

"They were buying melons," Bereshti told journalists in front of the city's main hospital. "There is no barracks here, there is no depot, there is nothing but vegetables."

He accused the separatist Highland Liberation Front (HLF) of carrying out the attack with a drone "supplied by a neighbouring state that everyone can name".

The HLF denied responsibility. In a message on Telegram, its military spokesman, who goes by the name of Commander Aslo, said the group's forces had not operated within 20 kilometres (12 miles) of the city and blamed a misfired army rocket.

"The regime kills its own people and then counts them on television," he wrote.

AFP was unable to independently verify either account.

At the scene, an AFP journalist saw rescuers digging with their hands through collapsed stalls, as a burst water pipe flooded the street.

Nadira Velic, 52, said she had thrown herself under her stall when she heard a buzzing overhead.

"It was like a moped in the sky," she told AFP, her headscarf grey with dust. "Then I could not hear anything any more."

Her brother, a porter at the market, was still missing, she said.

The defence ministry said its air defences had shot down three of four drones launched overnight from HLF-held territory. A military source, speaking on condition of anonymity, told AFP that the fourth had been spotted "too late".

President Tomas Gerlani vowed in a televised address to respond "without hesitation and without apology".

- 'Downward spiral' -

The conflict, which began in 2019 as a dispute over grazing land, has killed more than 1,900 people this year, according to the United Nations.

UN envoy Charlotte Reussner urged the two sides to return to talks, warning that the country was in a "downward spiral".

"No one will win this war by hitting a market," she said in a statement.

The International Committee of the Red Cross said it had delivered blood and surgical kits to the hospital, where staff were operating in corridors.

A doctor there, reached by telephone, said anaesthetic was running out.

"We are choosing," he said. "You understand what that means."

Neighbouring Sarkand, which Velmia accuses of arming the rebels, condemned the strike. Its foreign ministry dismissed the accusations as "tired theatre" and said it remained ready to host negotiations.

The HLF pulled out of talks in Geneva on July 19, saying the army had failed to withdraw from two mountain passes as promised. The government insists that the passes were never part of the deal.

For Jonas Winterhalter, of the Vienna-based think tank Alpine Conflict Watch, neither side has a reason to stop.

"The army believes it needs one more summer, and so does the Front," he told AFP. "They cannot both be right, but they can both be wrong."

At the city's Old Mosque, hundreds gathered before sunset for the first burials.

"Yesterday I sold him shoes," said Emin Darko, pointing to one of the coffins. "Today I carry him."
]],
  quotes = {
    { "killed at least 11 people on Thursday", speaker = "local authorities", kind = "indirect" },
    { "two children were among the dead", speaker = "Ilkan Bereshti", kind = "indirect" },
    { "34 people had been wounded", speaker = "Ilkan Bereshti", kind = "indirect" },
    { "They were buying melons", speaker = "Ilkan Bereshti", to = "journalists", kind = "direct" },
    { "There is no barracks here", speaker = "Ilkan Bereshti", to = "journalists", kind = "direct" },
    { "supplied by a neighbouring state", speaker = "Ilkan Bereshti", kind = "mixed" },
    { "responsibility", speaker = "HLF", stance = "denies", kind = "indirect" },
    { "the group's forces had not operated", speaker = "Commander Aslo", principal = "HLF", via = { "Telegram" }, kind = "indirect" },
    { "a misfired army rocket", speaker = "Commander Aslo", principal = "HLF", via = { "Telegram" }, kind = "indirect" },
    { "The regime kills its own people", speaker = "Commander Aslo", kind = "direct" },
    { "she had thrown herself under her stall", speaker = "Nadira Velic", kind = "indirect" },
    { "It was like a moped in the sky", speaker = "Nadira Velic", via = { "AFP" }, kind = "direct" },
    { "Then I could not hear anything", speaker = "Nadira Velic", via = { "AFP" }, kind = "direct" },
    { "a porter at the market, was still missing", speaker = "Nadira Velic", kind = "indirect" },
    { "its air defences had shot down three", speaker = "defence ministry", kind = "indirect" },
    { "the fourth had been spotted", speaker = "military source", via = { "AFP" }, kind = "mixed" },
    { "without hesitation and without apology", speaker = "Tomas Gerlani", stance = "promises", kind = "mixed" },
    { "has killed more than 1,900 people", speaker = "United Nations", kind = "indirect" },
    { "to return to talks", speaker = "Charlotte Reussner", to = "the two sides", stance = "demands", kind = "indirect" },
    { "the country was in a", speaker = "Charlotte Reussner", kind = "mixed" },
    { "No one will win this war", speaker = "Charlotte Reussner", kind = "direct" },
    { "it had delivered blood and surgical kits", speaker = "International Committee of the Red Cross", kind = "indirect" },
    { "anaesthetic was running out", speaker = "doctor", kind = "indirect" },
    { "We are choosing", speaker = "doctor", kind = "direct" },
    { "You understand what that means", speaker = "doctor", kind = "direct" },
    { "arming the rebels", speaker = "Velmia", kind = "indirect" },
    { "tired theatre", speaker = "foreign ministry", principal = "Sarkand", kind = "mixed" },
    { "it remained ready to host negotiations", speaker = "foreign ministry", principal = "Sarkand", kind = "indirect" },
    { "the army had failed to withdraw", speaker = "HLF", when = "2025-07-19", kind = "indirect" },
    { "the passes were never part of the deal", speaker = "government", kind = "indirect" },
    { "neither side has a reason to stop", speaker = "Jonas Winterhalter", kind = "indirect" },
    { "The army believes it needs one more summer", speaker = "Jonas Winterhalter", via = { "AFP" }, kind = "direct" },
    { "They cannot both be right", speaker = "Jonas Winterhalter", via = { "AFP" }, kind = "direct" },
    { "Yesterday I sold him shoes", speaker = "Emin Darko", kind = "direct" },
    { "Today I carry him", speaker = "Emin Darko", kind = "direct" },
  },
  none = { "was unable to independently verify", "saw rescuers digging with their hands", "which began in 2019 as a dispute", "hundreds gathered before sunset" },
}

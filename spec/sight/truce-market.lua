-- AFP war report, straight double quotes: a drone strike on a market; army, rebels, doctor, witness, UN, mediator, minister, diplomats.
return {
  published = "2025-07-14",
  text = [[
Belmara says 31 killed in rebel drone strike on market

Belmara's army said on Monday that rebels had carried out a drone attack on a crowded market that killed dozens, the deadliest single strike since a truce signed in Doha in March.

The Eastern Liberation Front (FLE) denied responsibility for the attack on Sunday in Kassoro, a town of 60,000 people near the front line, and accused government forces of firing on civilians.

"Our fighters have no drones in that sector," FLE spokesman Idris Makoro told AFP by telephone.

Army spokesman Colonel Jean-Pierre Andong said two drones hit the market at about 10:00 am (0900 GMT), when it was full of traders.

He told a news conference in the capital Port Amane that the army "reserves the right to respond at a time of its choosing".

AFP was unable to independently verify either account.

A doctor at Kassoro's main hospital, speaking on condition of anonymity, said it had received 27 bodies and more than 60 wounded.

"We are operating on the floor," the doctor said. "We ran out of blood last night."

Mariam Sesay, 41, who sells vegetables, said she was buying oil when she heard a buzzing sound overhead.

"Then everything was black," she told AFP. "I looked for my sister for three hours."

The UN mission in the country condemned the strike "in the strongest terms" and called on all parties to respect the truce.

Its head, Ingrid Solheim, said her teams had been denied access to the town.

In Doha, the Qatari foreign ministry urged both sides to show restraint. It said in a statement that talks planned for July 21 would go ahead.

But Belmaran Foreign Minister Cecile Obame cast doubt on that, saying it was "difficult to sit at a table with people who bomb markets".

"We will consult our partners and then decide," she told state television on Sunday.

A Western diplomat in Port Amane said the government was under pressure from hardliners in the military.

"There are officers who never wanted this truce," said the diplomat, who requested anonymity. "This gives them their argument."

EU special envoy Paolo Ferrante warned that a return to all-out war would be "catastrophic for the region". In a post on X, he said he would travel to Port Amane on Wednesday.

Neighbouring Tinduba, which Belmara accuses of arming the FLE, offered its condolences and denied any involvement.

Rights group Witness Africa said last month that both sides had used drones against civilian targets at least 19 times since January.

More than 410,000 people have fled their homes since fighting began in 2023, according to the International Organization for Migration.

Thomas Breuer, an analyst at the Geneva-based Conflict Monitor, said cheap drones had changed the course of the war.

"Both sides can now strike far behind the lines for a few thousand dollars," Breuer said, predicting that attacks on towns would increase if the talks collapsed.

The truce, known as the "Doha Understanding", was extended for 90 days in June.
]],
  quotes = {
    { "31 killed in rebel drone strike", speaker = "Belmara", kind = "indirect" },
    { "rebels had carried out a drone attack", speaker = "Belmara's army", kind = "indirect", when = "2025-07-14" },
    { "responsibility for the attack", speaker = "Eastern Liberation Front", kind = "indirect", stance = "denies" },
    { "firing on civilians", speaker = "Eastern Liberation Front", kind = "indirect" },
    { "Our fighters have no drones", speaker = "Idris Makoro", principal = "Eastern Liberation Front", kind = "direct", via = { "AFP" } },
    { "two drones hit the market", speaker = "Jean-Pierre Andong", kind = "indirect" },
    { "reserves the right to respond", speaker = "Jean-Pierre Andong", to = "a news conference", kind = "mixed" },
    { "it had received 27 bodies", speaker = "doctor at Kassoro's main hospital", kind = "indirect" },
    { "We are operating on the floor", speaker = "doctor at Kassoro's main hospital", kind = "direct" },
    { "We ran out of blood last night", speaker = "doctor at Kassoro's main hospital", kind = "direct" },
    { "she was buying oil when she heard", speaker = "Mariam Sesay", kind = "indirect" },
    { "Then everything was black", speaker = "Mariam Sesay", kind = "direct", via = { "AFP" } },
    { "I looked for my sister", speaker = "Mariam Sesay", kind = "direct", via = { "AFP" } },
    { "in the strongest terms", speaker = "UN mission in the country", kind = "mixed" },
    { "to respect the truce", speaker = "UN mission in the country", to = "all parties", kind = "indirect", stance = "demands" },
    { "her teams had been denied access", speaker = "Ingrid Solheim", kind = "indirect" },
    { "to show restraint", speaker = "Qatari foreign ministry", to = "both sides", kind = "indirect", stance = "demands" },
    { "talks planned for July 21", speaker = "Qatari foreign ministry", kind = "indirect" },
    { "difficult to sit at a table", speaker = "Cecile Obame", kind = "mixed" },
    { "We will consult our partners", speaker = "Cecile Obame", kind = "direct", via = { "state television" }, when = "2025-07-13" },
    { "the government was under pressure", speaker = "Western diplomat in Port Amane", kind = "indirect" },
    { "There are officers who never wanted", speaker = "Western diplomat in Port Amane", kind = "direct" },
    { "This gives them their argument", speaker = "Western diplomat in Port Amane", kind = "direct" },
    { "catastrophic for the region", speaker = "Paolo Ferrante", kind = "mixed" },
    { "he would travel to Port Amane", speaker = "Paolo Ferrante", kind = "indirect", via = { "X" } },
    { "arming the FLE", speaker = "Belmara", kind = "indirect" },
    { "any involvement", speaker = "Tinduba", kind = "indirect", stance = "denies" },
    { "both sides had used drones", speaker = "Witness Africa", kind = "indirect", when = "2025-06" },
    { "More than 410,000 people have fled", speaker = "International Organization for Migration", kind = "indirect" },
    { "cheap drones had changed", speaker = "Thomas Breuer", kind = "indirect" },
    { "Both sides can now strike", speaker = "Thomas Breuer", kind = "direct" },
    { "attacks on towns would increase", speaker = "Thomas Breuer", kind = "indirect", stance = "predicts" },
  },
  none = { "Doha Understanding", "was unable to independently verify" },
}

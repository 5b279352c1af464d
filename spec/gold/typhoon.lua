-- A wire on a typhoon in two countries: a governor on the radio, a president and his predecessor, a guesthouse, a scientist.
return {
  published = "2024-10-28",
  text = [[
Typhoon Marilag kills 43 in Philippines, Vietnam evacuates coast

MANILA/HANOI, Oct 28 (Reuters) - Typhoon Marilag has killed at least 43 people in the northern Philippines, officials said on Monday, and was moving towards central Vietnam, where authorities ordered more than 300,000 people to leave the coast.

Most of the victims drowned or were buried by landslides in the mountainous province of Santa Lucia.

"We have reached only four of eleven villages," Governor Teresita Dela Peña-Ocampo told DZMB radio. "The other seven we can see, but we cannot walk there."

Civil defence chief Ariel Magbanua said 27 people were still missing, most of them farm workers.

President Rodolfo Lacsamana, criticised for being abroad when the storm hit, denied that warnings had come too late. "Every mayor had the forecast on Thursday," he said on his return from Tokyo.

His predecessor, Senator Grace Quiambao, called for an inquiry into 22 billion pesos ($380 million) of flood-control projects. "We paid for walls that exist only on paper," the former president wrote on Facebook.

In Vietnam, four airports were closed and boats were ordered back to port. Prime Minister Tran Quoc Hieu told provincial leaders that evacuation must be completed "before dark, not before midnight", according to a government statement.

Nguyen Thi Bich Lien, who runs a guesthouse in the beach town of An Loc, said she had sent her last guests away on Sunday. "The sea is already in the kitchen," she said by telephone.

Vietnam's National Hydrological Centre predicted that Marilag would make landfall early on Tuesday with winds of up to 150 kph (93 mph).

Japan's chief cabinet secretary, Kenjiro Utsunomiya, said Tokyo would send a medical team and two helicopters to Manila.

Warmer seas had allowed the storm to double its strength within a day, said Ayaka Mizoguchi, a climate scientist at Hokuriku Marine University. "What used to be a surprise is now a pattern," Mizoguchi said.

Magbanua promised that power would be restored in most of Santa Lucia by the weekend.
]],
  quotes = {
    { "has killed at least 43 people", speaker = "officials", when = "2024-10-28", kind = "indirect" },
    { "We have reached only four", speaker = "Teresita Dela Peña-Ocampo", via = { "DZMB" }, kind = "direct" },
    { "The other seven we can see", speaker = "Teresita Dela Peña-Ocampo", kind = "direct" },
    { "27 people were still missing", speaker = "Ariel Magbanua", kind = "indirect" },
    { "warnings had come too late", speaker = "Rodolfo Lacsamana", stance = "denies", kind = "indirect" },
    { "Every mayor had the forecast", speaker = "Rodolfo Lacsamana", kind = "direct" },
    { "an inquiry into 22 billion pesos", speaker = "Grace Quiambao", stance = "demands" },
    { "We paid for walls that exist", speaker = "Grace Quiambao", via = { "Facebook" }, kind = "direct" },
    { "before dark, not before midnight", speaker = "Tran Quoc Hieu", to = "provincial leaders", kind = "mixed" },
    { "she had sent her last guests away", speaker = "Nguyen Thi Bich Lien", kind = "indirect" },
    { "The sea is already in the kitchen", speaker = "Nguyen Thi Bich Lien", kind = "direct" },
    { "Marilag would make landfall", speaker = "National Hydrological Centre", stance = "predicts", kind = "indirect" },
    { "Tokyo would send a medical team", speaker = "Kenjiro Utsunomiya", kind = "indirect" },
    { "What used to be a surprise", speaker = "Ayaka Mizoguchi", kind = "direct" },
    { "power would be restored in most of", speaker = "Ariel Magbanua", stance = "promises", kind = "indirect" },
  },
}

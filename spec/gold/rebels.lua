-- An Indian daily: ministers by office, Mr. and Ms., "termed", sources in the party, a couple.
return {
  published = "2024-08-07",
  text = [[
Nimkar hits back at rebels ahead of floor test

Staff Reporter

SURYAGARH

Chief Minister Bhaskar Rao Nimkar on Tuesday denied that his government had lost its majority, even as nine MLAs of the ruling Jan Ekta Party (JEP) remained camped at a resort outside the State.

“Numbers are counted on the floor of the House, not in hotel lobbies,” Mr. Nimkar told reporters after a four-hour Cabinet meeting here.

He alleged that each of the rebels had been offered ₹15 crore by the Opposition. The Leader of the Opposition, Savitri Deshmane, termed the charge “laughable” and asked the Chief Minister to produce evidence.

“If he has proof, let him go to the police. If he has no proof, let him go to the Governor,” Ms. Deshmane said.

The rebels are led by former Irrigation Minister Vasant Kale, who was dropped from the Cabinet last month. In a video message posted on X, Mr. Kale claimed the support of “at least five more” legislators and said he had not spoken to any Opposition leader.

JEP State president Farida Qureshi said the doors of the party were open for those who wished to return. “Vasantbhai is like my elder brother,” she said, “but even elder brothers must follow the whip.”

Responding to a query on whether disqualification petitions would be moved, she said the matter was with the Speaker.

Meanwhile, the Raj Bhavan sought to scotch speculation over the Governor's role. The Governor has not received any letter from the rebel MLAs, a statement from the Raj Bhavan said.

Sources in the JEP, however, told this newspaper that two of the nine had already been contacted and were likely to come back by Thursday. According to them, the high command has deputed senior leader T.K. Subramony to hold talks.

Mr. Subramony could not be reached for comment.

Mr. Kale's wife, Sunanda Kale, herself a corporator, accused the police of surrounding their house in Suryagarh since Monday. Police Commissioner Arjun Sethi denied this, saying the deployment was for the family's own security.

The JEP has 78 members in the 150-member Assembly. The trust vote is scheduled for Friday.
]],
  quotes = {
    { "his government had lost its majority", speaker = "Bhaskar Rao Nimkar", stance = "denies", when = "2024-08-06",
      kind = "indirect" },
    { "Numbers are counted on the floor", speaker = "Bhaskar Rao Nimkar", to = "reporters", kind = "direct" },
    { "each of the rebels had been offered", speaker = "Bhaskar Rao Nimkar", kind = "indirect" },
    { "laughable", speaker = "Savitri Deshmane", kind = "mixed" },
    { "If he has proof, let him go", speaker = "Savitri Deshmane", kind = "direct" },
    { "at least five more", speaker = "Vasant Kale", via = { "X" }, kind = "mixed" },
    { "he had not spoken to any Opposition leader", speaker = "Vasant Kale", kind = "indirect" },
    { "the doors of the party were open", speaker = "Farida Qureshi", kind = "indirect" },
    { "but even elder brothers must follow", speaker = "Farida Qureshi", kind = "direct" },
    { "the matter was with the Speaker", speaker = "Farida Qureshi", kind = "indirect" },
    { "The Governor has not received any letter", kind = "indirect" },
    { "two of the nine had already been contacted", kind = "indirect" },
    { "the police of surrounding their house", speaker = "Sunanda Kale", kind = "indirect" },
    { "the deployment was for the family's own security", speaker = "Arjun Sethi", kind = "indirect" },
  },
}

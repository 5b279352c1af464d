-- The style of a radio news desk: present tense, the speaker first, few marks.
return {
  published = "2024-02-02",
  text = [[
Ferry strike to go ahead as talks fail

Ferry workers on the west coast say next week's strike will go ahead after talks broke down overnight.

The Seafarers' Union says its members have been offered less than they were promised in the autumn. Its general secretary, Moira Blane, told BBC Radio that the company had not moved an inch.

“They came with the same piece of paper and a different date on it,” she said.

The company, Clyde and Minch, rejects that. It says its offer is worth six per cent over two years.

The operations director, Callum Reith, said he was disappointed. He says extra buses will run from Monday.

Islanders fear that shops will run out of bread. Effie MacAskill, who keeps the only shop on Scarra, says she has two days of flour left.

“After that it's oatcakes,” she said with a laugh.

Asked by the BBC whether the government would step in, the transport minister, Hamish Orde, said it was “a matter for the two sides”.
]],
  quotes = {
    { "next week's strike will go ahead", kind = "indirect" },
    { "its members have been offered less", speaker = "Seafarers' Union", kind = "indirect" },
    { "the company had not moved an inch", speaker = "Moira Blane", via = { "BBC Radio" }, kind = "indirect" },
    { "They came with the same piece of paper", speaker = "Moira Blane", kind = "direct" },
    { "its offer is worth six per cent", speaker = "Clyde and Minch", kind = "indirect" },
    { "he was disappointed", speaker = "Callum Reith", kind = "indirect" },
    { "extra buses will run from Monday", speaker = "Callum Reith", kind = "indirect" },
    { "shops will run out of bread", stance = "believes", kind = "indirect" },
    { "she has two days of flour left", speaker = "Effie MacAskill", kind = "indirect" },
    { "After that it's oatcakes", speaker = "Effie MacAskill", kind = "direct" },
    { "a matter for the two sides", speaker = "Hamish Orde" },
  },
}

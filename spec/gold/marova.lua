-- War and a press conference: spokesmen of two sides, a monitor, agencies, a doctor unnamed, an envoy on X.
return {
  published = "2024-02-27",
  text = [[
Shells kill nine at Marova market as army says rebel-held port 'encircled'

ADDARA, Feb 27 - At least nine people were killed when shells struck a market in the besieged port of Marova on Tuesday, medics said, hours after the army announced that its troops had surrounded the town.

Army spokesman Brigadier General Yaw Teklu told a press conference that government forces were advancing “street by street”.

“The terrorists have two choices: the sea or surrender,” Teklu said. He denied that the army had fired on the market, saying the shells came from rebel positions.

The rebel Northern Front rejected the claim. “Every shell that fell today came from the hills, and the army holds the hills,” its military spokesman, Colonel Idris Wako, said in an audio message sent to AFP.

Wako claimed that his fighters had destroyed two tanks. The claim could not be independently verified.

The Horn Conflict Monitor, a Geneva-based group with a network of sources on the ground, put the toll at 14. Its director, Selam Berhane, said most of the dead had been queueing for bread.

“We have the names of 11 of them,” she told Reuters by telephone. “The youngest was three.”

A doctor at Marova's only functioning hospital said the wards were full. “We are operating on the floor, by the light of telephones,” he said, asking not to be identified because he feared reprisals.

Medical Relief International said on Monday that it had lost contact with its team in the town. “We do not know if they are alive,” said Claire Aubertin, the charity's head of mission.

A spokesman for the UN humanitarian office, Lars Ekholm, said an aid convoy had been turned back three times since Saturday.

“Each time they tell us tomorrow,” said Ekholm.

President Dawit Mengesha vowed last week that Marova would be retaken before the rains. His defence minister, Abel Tessema, was quoted by the state-run Addara News Agency as saying that the operation would end “in days, not weeks”.

The envoy of the regional bloc, Fatoumata Sy, called for an immediate truce. “Nobody wins a cemetery,” she wrote on X.

Asked why journalists were barred from the front, Teklu replied: “For their safety.” He took no further questions.
]],
  quotes = {
    { "At least nine people were killed", speaker = "medics", kind = "indirect" },
    { "street by street", speaker = "Yaw Teklu", kind = "mixed" },
    { "The terrorists have two choices", speaker = "Yaw Teklu", kind = "direct" },
    { "the army had fired on the market", speaker = "Yaw Teklu", stance = "denies", kind = "indirect" },
    { "Every shell that fell today", speaker = "Idris Wako", principal = "Northern Front", via = { "AFP" },
      kind = "direct" },
    { "his fighters had destroyed two tanks", speaker = "Idris Wako", kind = "indirect" },
    { "most of the dead had been queueing", speaker = "Selam Berhane", kind = "indirect" },
    { "The youngest was three", speaker = "Selam Berhane", via = { "Reuters" }, kind = "direct" },
    { "We are operating on the floor", speaker = "doctor", kind = "direct" },
    { "it had lost contact with its team", speaker = "Medical Relief International", when = "2024-02-26",
      kind = "indirect" },
    { "We do not know if they are alive", speaker = "Claire Aubertin", kind = "direct" },
    { "an aid convoy had been turned back", speaker = "Lars Ekholm", kind = "indirect" },
    { "Marova would be retaken before the rains", speaker = "Dawit Mengesha", stance = "promises",
      when = "2024-W08", kind = "indirect" },
    { "the operation would end", speaker = "Abel Tessema", via = { "Addara News Agency" } },
  },
}

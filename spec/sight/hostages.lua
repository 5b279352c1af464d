-- Wire report (French agency habits), straight double quotes, "told AFP", very short paragraphs: prisoner-exchange talks, rebels, presidency, Red Cross, family.
return {
  published = "2025-10-05",
  text = [[
Sahari rebels, government trade blame over stalled prisoner swap

Negotiators for the government of Sahar and the rebel Northern Front accused each other Sunday of blocking a prisoner exchange that mediators had hoped would revive talks to end the country's four-year war.

The swap of 118 detainees had been due to begin at dawn at an airstrip outside the northern town of Ouldane but was called off at the last minute.

"Our buses were there, our prisoners were there, and the other side was not," Northern Front spokesman Moussa Ag Tahir told AFP by telephone.

"They never intended to come."

The presidency said in a statement that the rebels had changed the list of names overnight, adding that it remained "fully committed" to the agreement signed in Algiers last month.

A security source told AFP that the dispute centred on nine officers captured in an ambush in May.

"The Front wants to keep the colonels for later," the source said on condition of anonymity.

The rebels denied this.

Algeria, which brokered the deal, called on both sides to show "restraint and responsibility".

Its foreign minister, Rachid Benhamou, is expected in the capital Tessara on Monday for what a Western diplomat described as a "rescue mission".

- 'Bitterly disappointed' -

The International Committee of the Red Cross, which was to have overseen the exchange, said its teams remained on standby.

"We are bitterly disappointed for the families," said Claire Monnard, its head of delegation in Tessara.

She said ICRC delegates had visited 64 of the detainees and found their condition to be "acceptable, in most cases".

Outside the defence ministry, around 200 relatives held up photographs of missing soldiers.

Among them was Aminata Diarra, whose son was captured two years ago.

"On Friday they called me and said he was on the list. This morning they called and said there is no list," the 58-year-old said.

"Who is lying to me?"

President Salif Keita Maiga, who seized power in a 2021 coup, has vowed to retake every inch of territory held by the Front, a coalition of separatist and Islamist factions.

In a televised address on Thursday, he said the exchange was a "humanitarian gesture" and not a sign of weakness.

Analysts say both camps have reasons to drag their feet.

"The army does not want its colonels telling the story of how they were captured," said Henrik Lund of the Nordic Peace Institute.

"And the Front has very few cards left," he added.

Fighting has intensified since the end of the rainy season, with the army claiming on Saturday to have killed 35 "terrorists" near the border with Niger.

A resident of the area reached by AFP said that most of the dead were herders.

"They bombed a well. Everyone goes to the well," the resident said, declining to give his name for fear of reprisals.

The army did not respond to a request for comment on the claim.

The UN's special envoy, Marie-Josee Tremblay, wrote on X that she was "deeply alarmed" by reports of civilian casualties and called for an independent investigation.

The conflict has left more than 20,000 people dead and displaced some 1.3 million, according to the UN.
]],
  quotes = {
    { "blocking a prisoner exchange that mediators", speaker = "Negotiators for the government of Sahar and the rebel Northern Front", kind = "indirect", when = "2025-10-05" },
    { "Our buses were there, our prisoners were", speaker = "Moussa Ag Tahir", principal = "Northern Front", kind = "direct", via = { "AFP" } },
    { "They never intended to come", speaker = "Moussa Ag Tahir", principal = "Northern Front", kind = "direct", via = { "AFP" } },
    { "the rebels had changed the list of", speaker = "presidency", kind = "indirect" },
    { "it remained \"fully committed\" to the", speaker = "presidency", kind = "mixed" },
    { "the dispute centred on nine officers captured", speaker = "security source", kind = "indirect", via = { "AFP" } },
    { "The Front wants to keep the colonels", speaker = "security source", kind = "direct", via = { "AFP" } },
    { "show \"restraint and responsibility", speaker = "Algeria", kind = "mixed", to = "both sides" },
    { "rescue mission", speaker = "Western diplomat", kind = "mixed" },
    { "Bitterly disappointed", speaker = "Claire Monnard", kind = "direct" },
    { "its teams remained on standby", speaker = "International Committee of the Red Cross", kind = "indirect" },
    { "We are bitterly disappointed for the families", speaker = "Claire Monnard", kind = "direct" },
    { "ICRC delegates had visited 64 of", speaker = "Claire Monnard", kind = "indirect" },
    { "found their condition to be", speaker = "Claire Monnard", kind = "mixed" },
    { "acceptable, in most cases", speaker = "Claire Monnard", kind = "mixed" },
    { "On Friday they called me and said", speaker = "Aminata Diarra", kind = "direct" },
    { "This morning they called and said", speaker = "Aminata Diarra", kind = "direct" },
    { "Who is lying to me", speaker = "Aminata Diarra", kind = "direct", stance = "asks" },
    { "to retake every inch of territory held", speaker = "Salif Keita Maiga", kind = "indirect", stance = "promises" },
    { "the exchange was a \"humanitarian gesture", speaker = "Salif Keita Maiga", kind = "mixed", when = "2025-10-02" },
    { "not a sign of weakness", speaker = "Salif Keita Maiga", kind = "indirect", when = "2025-10-02" },
    { "both camps have reasons to drag their", speaker = "Analysts", kind = "indirect" },
    { "The army does not want its colonels", speaker = "Henrik Lund", kind = "direct" },
    { "And the Front has very few cards", speaker = "Henrik Lund", kind = "direct" },
    { "to have killed 35 \"terrorists", speaker = "army", kind = "mixed", when = "2025-10-04", stance = "asserts" },
    { "most of the dead were herders", speaker = "resident of the area", kind = "indirect", via = { "AFP" } },
    { "They bombed a well", speaker = "resident of the area", kind = "direct" },
    { "Everyone goes to the well", speaker = "resident of the area", kind = "direct" },
    { "she was \"deeply alarmed\" by reports", speaker = "Marie-Josee Tremblay", kind = "mixed", via = { "X" } },
    { "an independent investigation", speaker = "Marie-Josee Tremblay", kind = "indirect", via = { "X" }, stance = "demands" },
    { "has left more than 20,000 people dead", speaker = "UN", kind = "indirect" },
  },
  none = { "was called off at the last minute", "The rebels denied this", "did not respond to a request for", "around 200 relatives held up photographs of" },
}

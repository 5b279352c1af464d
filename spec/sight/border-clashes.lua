-- News-agency foreign story, straight double quotes: border clashes between two states; ministries, envoys, villagers, state media.
return {
  published = "2021-08-26",
  text = [[
Vardania and Lestovia trade blame as border clashes kill nine

TORZHEN, Vardania (Reuters) - At least nine people have been killed in two days of fighting along the disputed border between Vardania and Lestovia, officials in both countries said, in the worst violence there since a 2016 truce.

Vardania's defence ministry said Lestovian forces had opened fire with mortars on two villages near the Sarn Pass on Wednesday, killing three civilians and a border guard.

Lestovia denied targeting civilians and said its troops had responded to "a deliberate provocation." Five of its soldiers were killed, its foreign ministry said in a statement.

"We did not start this, but we will not run from it," Lestovian President Ilir Dovani said in a televised address late on Wednesday. He called on Vardania to withdraw its forces to the positions they held in July.

His Vardanian counterpart, Teodora Simek, rejected that demand. "You cannot shell a school and then hand your victims a list of conditions," she told parliament on Thursday.

Simek said she had spoken by telephone with the leaders of France and Turkey and had asked both to send observers. The Turkish presidency confirmed the call but did not say whether it would do so.

The United Nations secretary-general's special envoy for the region, Henrik Aalto, urged both sides to step back.

"Every hour of this makes the next hour harder," Aalto told reporters in Geneva. He said he planned to travel to Torzhen and to the Lestovian capital, Prishk, by the weekend.

A senior Western diplomat, speaking on condition of anonymity, said neither government appeared to want a full-scale war but that local commanders were "off the leash."

In the village of Upper Sarn, residents described hours of shelling. Mirela Koval, a 39-year-old teacher, said she had hidden in a root cellar with 14 children.

"The little ones thought it was thunder," she said by telephone. "I let them think so."

Her neighbour, Petar Vuk, said a shell had landed in his orchard but failed to explode.

Reuters could not independently verify the accounts of either side.

Lestovian state television reported that Vardanian drones had struck a fuel depot at Kesh, 30 km (19 miles) from the frontier. Vardania's military dismissed the report as propaganda.

The European Union's top diplomat, Catherine Morvan, said the bloc was ready to mediate, while Russia's foreign ministry warned against "outside interference" in the dispute.

The neighbours have disagreed over the pass, a route for smugglers and summer herders, since they gained independence in 1991. The 2016 agreement, known as the "Lakeside Accord," set up joint patrols, which Vardania suspended in June after accusing Lestovia of moving boundary markers by night.

Analysts said domestic politics had made compromise difficult. Dovani faces an election in October. "Neither of them can afford to look like the one who blinked," said Sabine Krall of the Danube Institute, a Vienna think tank.

More than 2,000 people have fled their homes, according to the Red Cross, which appealed to both armies to let ambulances through.
]],
  quotes = {
    { "At least nine people have been killed", speaker = "officials in both countries", kind = "indirect", stance = "asserts" },
    { "Lestovian forces had opened fire", speaker = "Vardania's defence ministry", kind = "indirect", stance = "asserts" },
    { "targeting civilians", speaker = "Lestovia", kind = "indirect", stance = "denies" },
    { "its troops had responded to", speaker = "Lestovia", kind = "mixed" },
    { "Five of its soldiers were killed", kind = "indirect" },
    { "We did not start this", speaker = "Ilir Dovani", kind = "direct", stance = "asserts" },
    { "to withdraw its forces to the positions", speaker = "Ilir Dovani", kind = "indirect", stance = "demands", to = "Vardania" },
    { "You cannot shell a school", speaker = "Teodora Simek", kind = "direct", to = "parliament", when = "2021-08-26" },
    { "she had spoken by telephone with the leaders", speaker = "Teodora Simek", kind = "indirect", stance = "asserts" },
    { "the call", speaker = "Turkish presidency", kind = "indirect", stance = "confirms" },
    { "to step back", speaker = "Henrik Aalto", kind = "indirect", to = "both sides", stance = "demands" },
    { "Every hour of this makes the next", speaker = "Henrik Aalto", kind = "direct", to = "reporters" },
    { "he planned to travel to Torzhen", speaker = "Henrik Aalto", kind = "indirect" },
    { "neither government appeared to want", speaker = "senior Western diplomat", kind = "indirect" },
    { "local commanders were", speaker = "senior Western diplomat", kind = "mixed" },
    { "hours of shelling", speaker = "residents", kind = "indirect" },
    { "she had hidden in a root cellar", speaker = "Mirela Koval", kind = "indirect" },
    { "The little ones thought it was thunder", speaker = "Mirela Koval", kind = "direct" },
    { "I let them think so", speaker = "Mirela Koval", kind = "direct" },
    { "a shell had landed in his orchard", speaker = "Petar Vuk", kind = "indirect" },
    { "Vardanian drones had struck a fuel depot", speaker = "Lestovian state television", kind = "indirect" },
    { "the report as propaganda", speaker = "Vardania's military", kind = "indirect", stance = "denies" },
    { "the bloc was ready to mediate", speaker = "Catherine Morvan", kind = "indirect" },
    { "outside interference", speaker = "Russia's foreign ministry", kind = "mixed" },
    { "moving boundary markers by night", speaker = "Vardania", kind = "indirect" },
    { "domestic politics had made compromise difficult", speaker = "Analysts", kind = "indirect", stance = "asserts" },
    { "Neither of them can afford to look", speaker = "Sabine Krall", kind = "direct" },
    { "More than 2,000 people have fled", speaker = "Red Cross", kind = "indirect" },
    { "to let ambulances through", speaker = "Red Cross", kind = "indirect", to = "both armies", stance = "demands" },
  },
  none = { "Lakeside Accord", "could not independently verify the accounts" },
}

-- Headlines and captions that report, and the body that says it again.
return {
  published = "2023-11-30",
  text = [[
Norden to leave fishing pact by summer, says minister

Fisheries minister Gro Haldane: “We will not be lectured by people who buy their fish in tins”

Norden will leave the northern fishing pact by the summer, fisheries minister Gro Haldane said on Wednesday.

“We gave them three years,” Haldane told the broadcaster NRN. “They gave us three lunches.”

The pact's secretary-general, Felipe Crane, said he regretted the decision. “The door stays open,” he added.

Skippers in the port of Havn were split. “She's right,” said Odd Lien, who has fished there since 1988.

His neighbour on the quay, Brit Solheim, disagreed. “Who will buy our cod?” she asked.

Haldane has called the pact “a museum with a flag”.
]],
  quotes = {
    { "Norden to leave fishing pact by summer", speaker = "Gro Haldane", kind = "indirect" },
    { "We will not be lectured", speaker = "Gro Haldane" },
    { "Norden will leave the northern fishing pact", speaker = "Gro Haldane", when = "2023-11-29", kind = "indirect" },
    { "We gave them three years", speaker = "Gro Haldane", via = { "NRN" }, kind = "direct" },
    { "They gave us three lunches", speaker = "Gro Haldane" },
    { "he regretted the decision", speaker = "Felipe Crane", kind = "indirect" },
    { "The door stays open", speaker = "Felipe Crane", kind = "direct" },
    { "She's right", speaker = "Odd Lien", kind = "direct" },
    { "Who will buy our cod", speaker = "Brit Solheim", stance = "asks", kind = "direct" },
    { "a museum with a flag", speaker = "Gro Haldane" },
  },
}

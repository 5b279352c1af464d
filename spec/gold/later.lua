-- Roles that get their name later, chains of relays, those who speak in another's name.
return {
  published = "2020-01-29",
  text = [[
Envoy leaves without a deal

A spokesman for the rebel council said on Tuesday that the envoy had left the city without a deal.

“The door is open, but nobody stands in it,” the spokesman, Elias Toma, told Al Jazeera.

The envoy's office did not confirm this. In a statement to the Associated Press, an aide said that talks “continue at a different level”.

The president's press secretary told Tass that the guns would fall silent by Friday, the Guardian reported.

The aide later said the envoy was ill. “She has a fever,” said the aide, Nora Klee. “She is not made of iron.”

General Hadi Brun, through his lawyer, denied that his men had fired on the convoy.

“The general was in bed,” said the lawyer, Simon Achterberg. “He has a certificate.”

The daughter of the president wrote on Instagram that her father “sleeps well”.

According to Le Monde, a diplomat said the next round would be held in Oslo. Toma said he had not been invited.
]],
  quotes = {
    { "the envoy had left the city", speaker = "Elias Toma", when = "2020-01-28", kind = "indirect" },
    { "The door is open", speaker = "Elias Toma", via = { "Al Jazeera" }, kind = "direct" },
    { "continue at a different level", speaker = "Nora Klee", via = { "Associated Press" } },
    { "the guns would fall silent by Friday", speaker = "president's press secretary", via = { "Tass", "Guardian" },
      kind = "indirect" },
    { "the envoy was ill", speaker = "Nora Klee", kind = "indirect" },
    { "She has a fever", speaker = "Nora Klee", kind = "direct" },
    { "She is not made of iron", speaker = "Nora Klee" },
    { "his men had fired on the convoy", speaker = "Hadi Brun", stance = "denies", kind = "indirect" },
    { "The general was in bed", speaker = "Simon Achterberg", principal = "Hadi Brun", kind = "direct" },
    { "He has a certificate", speaker = "Simon Achterberg" },
    { "sleeps well", via = { "Instagram" } },
    { "the next round would be held in Oslo", speaker = "diplomat", via = { "Le Monde" }, kind = "indirect" },
    { "he had not been invited", speaker = "Elias Toma", kind = "indirect" },
  },
}

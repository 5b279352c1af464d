-- A letter from abroad by one who lives there: neighbours, two mayors who differ, an engineer on the telephone, an official unnamed.
return {
  published = "2023-03-25",
  text = [[
Letter from Valparaíso: the city that waits for its lifts

By Euan Strachan-Mehta

There are 154 steps between my front door and bread, and for eleven months they have been the only way down. The funicular on my hill, the Santa Brígida, broke on Good Friday last year. The repair, the municipality announced, would be “a matter of days”.

My neighbour Eliana Curiqueo, who is 79, has not been to the sea since. “I can hear it,” she tells me. “That is worse.”

Her grandson, Matías, brings up the gas. He charges her nothing and me a thousand pesos a bottle, a custom known on the hill as the “gringo tax”. “You are a foreigner and you have knees,” the boy explained.

The mayor, Ximena Baltra-Cohen, says that the money for the repair was sent back to the capital by her predecessor. Her predecessor, Hernán Olguín, now a senator, says there never was any.

“If she finds it, let her call me,” the senator told El Faro del Puerto last month, “because I would like to see it too.”

In Chile one learns to ask a third person. Mine is Ingrid Wessel, a German engineer who has repaired lifts in Bergen and Budapest. She came in October, at the invitation of a society of retired tram drivers.

“Mechanically it is nothing, a bearing,” she said when I rang her in Kassel. “I offered to bring one in my luggage.

“They told me that I would need a form, and that the form was kept at the top of the hill.”

The society’s president, Nibaldo Retamal, swears that the story is true. He has the form, he says; what he lacks is a stamp.

On Sunday two hundred people stood on the steps and banged pots. Councillor Abigail Nahuelpan, who had climbed up to join them, demanded that the lift be running by Easter. Who would pay? “The sea pays for everything here,” she said.

An official in the town hall, who begged me not to name him, believes that it will take until 2025. “Please do not tell the old lady,” he said.

I did not have to. “I shall die up here,” she said, quite cheerfully, when I brought the bread, “and then they will have to carry me down, the whole council, step by step.”
]],
  quotes = {
    { "a matter of days", speaker = "municipality", kind = "mixed" },
    { "I can hear it", speaker = "Eliana Curiqueo", kind = "direct" },
    { "That is worse", speaker = "Eliana Curiqueo", kind = "direct" },
    { "You are a foreigner and you have knees", speaker = "Matías", kind = "direct" },
    { "the money for the repair was sent back", speaker = "Ximena Baltra-Cohen", kind = "indirect" },
    { "there never was any", speaker = "Hernán Olguín", kind = "indirect" },
    { "If she finds it, let her call me", speaker = "Hernán Olguín", via = { "El Faro del Puerto" }, when = "2023-02",
      kind = "direct" },
    { "because I would like to see it too", speaker = "Hernán Olguín", kind = "direct" },
    { "I offered to bring one", speaker = "Ingrid Wessel", kind = "direct" },
    { "They told me that I would need a form", speaker = "Ingrid Wessel", kind = "direct" },
    { "what he lacks is a stamp", speaker = "Nibaldo Retamal", kind = "indirect" },
    { "the lift be running by Easter", speaker = "Abigail Nahuelpan", stance = "demands", kind = "indirect" },
    { "The sea pays for everything here", speaker = "Abigail Nahuelpan", kind = "direct" },
    { "it will take until 2025", stance = "believes", kind = "indirect" },
    { "I shall die up here", speaker = "Eliana Curiqueo", kind = "direct" },
    { "and then they will have to carry me down", speaker = "Eliana Curiqueo", kind = "direct" },
  },
  none = { "“gringo tax”" },
}

-- An African Union summit story: presidents, a commission chairperson, a communique, a rebel spokesman, agencies, a UN envoy.
return {
  published = "2025-02-16",
  text = [[
AU leaders urge truce in Lukanda as rebels take lakeside town

ADDIS ABABA — African leaders meeting in the Ethiopian capital called on Sunday for an immediate ceasefire in eastern Lukanda, hours after rebels said they had captured the lakeside town of Mwesa.

"Africa cannot hold summits while Africans are burying their children," Boubacar Sissoko, the outgoing chairperson of the African Union Commission, said at the close of the two-day meeting.

"We have sent envoys. We have sent letters. We have sent our prayers.

"What we have not sent is a clear message that the guns must stop," he added.

Lukanda's president, Celestin Mbokani, accused neighbouring Burenga of arming the rebels and demanded that the union impose sanctions on its leaders.

"When a thief is in your house, you do not ask for dialogue," he told delegates on Saturday.

President Innocent Nyirenda of Burenga, who stayed away from the summit, has repeatedly denied that his troops have crossed the border. In a statement on Saturday, his office said the accusations were "a distraction from the failures of a government that cannot pay its soldiers".

A spokesman for the rebel March Alliance, Major Dieudonné Kasongo, told AFP that its fighters had entered Mwesa "without firing a shot". The Lukandan army denied losing the town.

Residents reached by telephone said they had heard heavy gunfire until dawn.

"We are under the beds," said Esperance Ilunga, a nurse at the town's hospital. "Who is going to come for the wounded?"

The United Nations says more than 400,000 people have fled since January. Its envoy, Margit Verhaeghe, warned that the conflict could draw in the whole region.

In a communique, the leaders said a force of 5,000 troops would be sent "in the shortest possible time". They did not say who would pay for it.

Kenyan-born analyst Wanjala Okumbe believes that the force will never leave its barracks. "There is a communique every February," he told Al Jazeera. "There is never a budget."

The union's incoming chairperson, Aminata Diarra, promised to travel to Lukanda within a week. "I will go to both capitals," she said, "and I will not leave until I am heard."
]],
  quotes = {
    { "they had captured the lakeside town", speaker = "rebels", kind = "indirect" },
    { "Africa cannot hold summits", speaker = "Boubacar Sissoko", kind = "direct" },
    { "We have sent envoys", speaker = "Boubacar Sissoko", kind = "direct" },
    { "What we have not sent is a clear message", speaker = "Boubacar Sissoko", kind = "direct" },
    { "arming the rebels", speaker = "Celestin Mbokani", kind = "indirect" },
    { "the union impose sanctions", speaker = "Celestin Mbokani", stance = "demands", kind = "indirect" },
    { "When a thief is in your house", speaker = "Celestin Mbokani", to = "delegates", when = "2025-02-15",
      kind = "direct" },
    { "his troops have crossed the border", speaker = "Innocent Nyirenda", stance = "denies", kind = "indirect" },
    { "a distraction from the failures", when = "2025-02-15", kind = "mixed" },
    { "its fighters had entered Mwesa", speaker = "Dieudonné Kasongo", principal = "March Alliance", via = { "AFP" },
      kind = "mixed" },
    { "losing the town", speaker = "Lukandan army", stance = "denies", kind = "indirect" },
    { "they had heard heavy gunfire", kind = "indirect" },
    { "We are under the beds", speaker = "Esperance Ilunga", kind = "direct" },
    { "Who is going to come for the wounded", speaker = "Esperance Ilunga", kind = "direct" },
    { "more than 400,000 people have fled", speaker = "United Nations", kind = "indirect" },
    { "the conflict could draw in", speaker = "Margit Verhaeghe", kind = "indirect" },
    { "a force of 5,000 troops would be sent", kind = "mixed" },
    { "the force will never leave its barracks", speaker = "Wanjala Okumbe", stance = "believes", kind = "indirect" },
    { "There is never a budget", speaker = "Wanjala Okumbe", via = { "Al Jazeera" }, kind = "direct" },
    { "to travel to Lukanda within a week", speaker = "Aminata Diarra", stance = "promises" },
    { "and I will not leave until I am heard", speaker = "Aminata Diarra", kind = "direct" },
  },
}

-- A disaster update of an agency: US style, a quotation over two paragraphs, a survey, a mayor.
return {
  published = "2023-07-19",
  text = [[
Rescuers hear knocking as landslide kills at least 27 in northern Tessaly

By ARNAV BHATT and LOUISA KEMPE

ORVANE, Tessaly (AP) — Rescuers dug with shovels and bare hands Wednesday for people buried when a rain-soaked hillside collapsed onto a mountain village in northern Tessaly, and officials said at least 27 people were dead.

The slide struck the village of Low Marit just before dawn Tuesday, said Gen. Teodor Anselm, who heads the national rescue service. Forty-one people were unaccounted for, he said, and the number could rise.

“We hear knocking in two places,” Anselm told The Associated Press by satellite phone. “As long as we hear knocking, we dig.”

Survivors described a roar, then silence.

“I thought it was a truck,” said Ilse Brankova, a 52-year-old schoolteacher who was pulled from her kitchen by neighbors. “And then the truck came through the wall.

“I called my husband's name. I called it maybe a hundred times.”

Her husband, Pavle Brankov, was found alive 11 hours later. Doctors at the regional hospital in Orvane said his legs had been crushed but that he was expected to recover.

A dam upstream of the village was not damaged, according to the Energy Ministry, which had warned last week that water was within a meter of the spillway.

Prime Minister Renata Dusk visited the hospital in the afternoon and promised that every family would have a roof “before the first snow.” She did not answer when a woman in the corridor shouted, “Where were you on Monday?”

Opposition lawmakers asked why the village had not been evacuated. The area was listed as high risk in a 2019 government survey, a copy of which was obtained by the AP. The survey recommended that 60 houses be moved.

The mayor of Low Marit, Josip Hale, said he had never been shown it.

“If somebody in the capital knew, they didn't pick up a phone,” said Hale, who lost a brother.

Dusk's spokesman, Emmerich Vogt, later said the survey had been sent to all municipalities in the spring of 2020. He called it “premature” to assign blame.

More rain is forecast for Thursday, the national weather service said.

___

Kempe reported from Halsburg.
]],
  quotes = {
    { "at least 27 people were dead", speaker = "officials", kind = "indirect" },
    { "The slide struck the village", speaker = "Teodor Anselm", kind = "indirect" },
    { "Forty-one people were unaccounted for", speaker = "Teodor Anselm", kind = "indirect" },
    { "We hear knocking in two places", speaker = "Teodor Anselm", via = { "Associated Press" }, kind = "direct" },
    { "And then the truck came through", speaker = "Ilse Brankova", kind = "direct" },
    { "I called it maybe a hundred times", speaker = "Ilse Brankova", kind = "direct" },
    { "A dam upstream of the village", speaker = "Energy Ministry", kind = "indirect" },
    { "water was within a meter", speaker = "Energy Ministry", when = "2023-W28", kind = "indirect" },
    { "before the first snow", speaker = "Renata Dusk", stance = "promises", kind = "mixed" },
    { "Where were you on Monday?", kind = "direct" },
    { "he had never been shown it", speaker = "Josip Hale", kind = "indirect" },
    { "If somebody in the capital knew", speaker = "Josip Hale", kind = "direct" },
    { "the survey had been sent", speaker = "Emmerich Vogt", principal = "Renata Dusk", kind = "indirect" },
    { "More rain is forecast", speaker = "national weather service", kind = "indirect" },
  },
}

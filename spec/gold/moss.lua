-- A science feature in the present tense: two authors who differ, an outsider, a letter of a century ago.
return {
  published = "2022-05-21",
  text = [[
The moss that remembers the rain

By Hetty Alcott

Yusra Benali is lying on her stomach on a wet roof in Portmarrow, talking to a cushion of moss.

“Come on,” she says. “You did it yesterday.”

What the moss did yesterday, and what Benali has spent six years trying to make anyone believe, is prepare for a storm before a drop had fallen. In a paper published this week in Annals of Plant Behaviour, she and her colleague Otto Fenn report that the common roof moss closes its leaves up to forty minutes before rain, and that plants which have been through a drought close them sooner.

“We are not saying it thinks,” says Fenn, a biophysicist at the Tidewater Institute. “We're saying it keeps a record. A tree ring keeps a record. Nobody gets upset about tree rings.”

People did get upset. When the pair posted a preprint in 2020, one reviewer wrote that the data were “indistinguishable from a damp building”. Benali keeps the line on a mug.

She had noticed the effect by accident, she says, while waiting for a locksmith.

The mechanism is still a puzzle. Benali suspects that the moss senses falling pressure. Fenn thinks it is humidity, and has bet her a case of wine.

“He'll lose,” she says. “He knows he'll lose. He has already asked what kind I like.”

Outsiders are cautious. Marguerite Oyelaran, a botanist at Saint Brannoc University who is not one of the authors, calls the experiments “the most careful I have seen in this field”, adding that this is not saying much. According to Oyelaran, the drought result rests on just eighteen plants.

“I would have liked eighty,” she wrote in an email. “I'd have liked somebody else's roof, too.”

The idea isn't new. A century ago the amateur naturalist Josiah Pell claimed in a letter to the Portmarrow Gazette that his garden wall “knew of Thursday's gale on Wednesday”. His neighbours thought him drunk.

The Tidewater Institute, which pays for the work, says it will fund two more years. The team hopes to repeat the test in Skarrland, where, Fenn points out, there is no shortage of rain.

Asked what she would do if the moss let her down, Benali shrugs.

“Then I'd have wasted six years on a roof,” she says. “There are worse views.”
]],
  quotes = {
    { "You did it yesterday", speaker = "Yusra Benali", kind = "direct" },
    { "the common roof moss closes its leaves", kind = "indirect" },
    { "Nobody gets upset about tree rings", speaker = "Otto Fenn", kind = "direct" },
    { "indistinguishable from a damp building", speaker = "one reviewer", kind = "mixed" },
    { "She had noticed the effect by accident", speaker = "Yusra Benali", kind = "indirect" },
    { "the moss senses falling pressure", speaker = "Yusra Benali", stance = "believes", kind = "indirect" },
    { "it is humidity", speaker = "Otto Fenn", stance = "believes", kind = "indirect" },
    { "He has already asked what kind I like", speaker = "Yusra Benali", kind = "direct" },
    { "the most careful I have seen", speaker = "Marguerite Oyelaran", kind = "mixed" },
    { "the drought result rests on", speaker = "Marguerite Oyelaran", kind = "indirect" },
    { "I'd have liked somebody else's roof", speaker = "Marguerite Oyelaran", kind = "direct" },
    { "knew of Thursday's gale", speaker = "Josiah Pell", kind = "mixed" },
    { "it will fund two more years", speaker = "Tidewater Institute", kind = "indirect" },
    { "Then I'd have wasted six years", speaker = "Yusra Benali", kind = "direct" },
  },
}

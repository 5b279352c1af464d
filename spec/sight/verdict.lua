-- British regional court report, straight double quotes: a manslaughter sentence; judge, prosecution and defence, text messages, a family.
return {
  published = "2024-06-14",
  text = [[
Roofing boss jailed over apprentice's scaffold death

A roofing contractor has been jailed for six years after an apprentice was killed when the scaffold he was working on collapsed beneath him.

Neil Hargreave, 47, was found guilty last month of the gross negligence manslaughter of Callum Devlin, who fell 11 metres at a former mill in Thornley Bridge in March 2022. The 19-year-old died at the scene. The building, which was being turned into flats, is now known as "The Loft Rooms".

Sentencing Hargreave at Preston Crown Court on Friday, Judge Rachel Amadi said he had "gambled with other people's lives to save £1,400".

"You knew that scaffold was not fit to be used," she told him. "Your own foreman had told you so, and you sent a teenager up it in the rain."

The three-week trial heard that ties holding the structure to the wall had been taken out so that windows could be fitted at the mill.

Simon Aldous KC, prosecuting, said Hargreave had been warned by text message four days before the collapse. The message, sent by foreman Peter Lomas, read: "It's moving. Nobody should be on it until it's been checked."

Hargreave replied: "Get the lads back up, we're late as it is."

The defendant, of Moorside Lane, Darley, had told jurors that he believed the ties had been put back. He denied ignoring the warning and said he had asked Mr Lomas to deal with it.

In mitigation, Helen Marsh KC said her client was "haunted" by what had happened and had closed his business.

"He accepts that he will carry this for the rest of his life," she said. She asked the judge to keep the sentence as short as possible for the sake of his three children.

Callum's mother, Joanne Devlin, read a statement to the court. She said her son had been saving for his first car and had been in the job for only nine weeks.

"He rang me on his break that morning to ask what was for tea," she said. "I still lay a place for him."

Speaking outside court, Det Insp Amy Rawcliffe, of Lancashire Police, said the death was "entirely avoidable".

"No sentence will bring Callum back, but I hope today gives his family some peace," the officer added.

Health and Safety Executive inspector Martin Teale said the firm had failed to make the most basic of checks. Falls from height killed 40 workers in Britain last year, according to the regulator.

Hargreave Roofing Services, which is in liquidation, was fined £180,000.

A second man, scaffolder Gary Stott, 52, was cleared of the same charge. In a statement issued through his solicitors, he said he was relieved by the verdict but that his thoughts were with Callum's family.
]],
  quotes = {
    { "gambled with other people's lives to save", speaker = "Rachel Amadi", kind = "mixed", when = "2024-06-14" },
    { "You knew that scaffold was not fit", speaker = "Rachel Amadi", kind = "direct", to = "him", stance = "asserts" },
    { "Your own foreman had told you so", speaker = "Rachel Amadi", kind = "direct" },
    { "ties holding the structure to the wall", kind = "indirect" },
    { "Hargreave had been warned by text message", speaker = "Simon Aldous", kind = "indirect" },
    { "It's moving", speaker = "Peter Lomas", kind = "direct" },
    { "Nobody should be on it until", speaker = "Peter Lomas", kind = "direct" },
    { "Get the lads back up", speaker = "Neil Hargreave", kind = "direct" },
    { "he believed the ties had been put back", speaker = "Neil Hargreave", kind = "indirect", to = "jurors" },
    { "ignoring the warning", speaker = "Neil Hargreave", kind = "indirect", stance = "denies" },
    { "he had asked Mr Lomas to deal with it", speaker = "Neil Hargreave", kind = "indirect", stance = "asserts" },
    { "by what had happened and had closed his business", speaker = "Helen Marsh", principal = "Neil Hargreave", kind = "mixed" },
    { "He accepts that he will carry this", speaker = "Helen Marsh", principal = "Neil Hargreave", kind = "direct" },
    { "to keep the sentence as short as possible", speaker = "Helen Marsh", principal = "Neil Hargreave", kind = "indirect", to = "the judge" },
    { "her son had been saving for his first car", speaker = "Joanne Devlin", kind = "indirect" },
    { "He rang me on his break that morning", speaker = "Joanne Devlin", kind = "direct" },
    { "I still lay a place for him", speaker = "Joanne Devlin", kind = "direct" },
    { "entirely avoidable", speaker = "Amy Rawcliffe", kind = "mixed" },
    { "No sentence will bring Callum back", speaker = "Amy Rawcliffe", kind = "direct" },
    { "the firm had failed to make the most basic", speaker = "Martin Teale", kind = "indirect", stance = "asserts" },
    { "Falls from height killed 40 workers", speaker = "Health and Safety Executive", kind = "indirect", stance = "asserts" },
    { "he was relieved by the verdict", speaker = "Gary Stott", kind = "indirect" },
    { "his thoughts were with Callum's family", speaker = "Gary Stott", kind = "indirect" },
  },
  none = { "The Loft Rooms", "was cleared of the same charge", "was found guilty last month" },
}

-- Broadsheet environment story: a paper in a journal, its authors, an outside voice, a ministry; curly double quotes.
return {
  published = "2024-08-21",
  text = [[
North Sea kelp forests could vanish by 2060, study finds

Kelp forests off the east coast of Britain have shrunk by a third since 1998 and could disappear altogether within 40 years, according to research that scientists described as a wake-up call.

The study, published in Nature Climate Change on Wednesday, found that marine heatwaves were killing young plants faster than they could be replaced.

“We expected to see losses. We did not expect to see bare rock,” said Dr Isobel Cairney of the University of Aberdeen, the lead author. “I have dived these reefs since I was a student, and there are places I no longer recognise.”

Cairney and her colleagues compared 26 years of diving surveys with satellite records. They say that the decline sped up sharply after 2015, and that stretches of coast shaded by cliffs had fared better.

Kelp stores carbon, shelters young fish and softens waves. Its loss would cost fishing communities about £120m a year, the authors estimate.

Prof Henrik Solberg, a marine ecologist at the University of Bergen who was not involved in the work, said the results were “deeply worrying but sadly believable”. He cautioned, however, that there were few surveys from deeper water, where some kelp may survive.

“Norway went through this in the 1990s,” he told the Guardian. “We learned that forests can come back, but only if you leave them something to come back to.”

The paper recommends a ban on bottom trawling within three miles of the shore. Fishing groups rejected the idea. “Our boats don’t heat the sea,” said Callum Reekie, the chair of the Fife Inshore Fishermen’s Association.

Reekie said his members had seen the changes too, and accused ministers of ignoring them. “Did anyone ask us? Not once in 10 years,” he added.

Campaigners urged the government to act. Mhairi Sutherland, of the charity Living Shores, said the so-called “blue carbon” in kelp should be counted in the UK’s climate targets.

“You can’t manage what you refuse to measure,” Sutherland said.

A spokesperson for the Department for Environment, Food and Rural Affairs said: “We are committed to protecting our seas and will consider the findings carefully.” The department pointed out that 38% of UK waters were already in protected areas.

Cairney believes there is still time. Her team plans to plant laboratory-grown kelp at four sites next spring, and she predicted that the first of them would be self-sustaining by 2028.

“I’m not writing an obituary,” she said.
]],
  quotes = {
    { "North Sea kelp forests could vanish", speaker = "study", kind = "indirect" },
    { "have shrunk by a third since", speaker = "research", kind = "indirect" },
    { "a wake-up call", speaker = "scientists", kind = "indirect" },
    { "marine heatwaves were killing young plants", speaker = "study", kind = "indirect" },
    { "We expected to see losses", speaker = "Isobel Cairney", kind = "direct" },
    { "We did not expect to see bare", speaker = "Isobel Cairney", kind = "direct" },
    { "I have dived these reefs since", speaker = "Isobel Cairney", kind = "direct" },
    { "the decline sped up sharply", speaker = "Isobel Cairney and her colleagues", kind = "indirect" },
    { "stretches of coast shaded by cliffs", speaker = "Isobel Cairney and her colleagues", kind = "indirect" },
    { "Its loss would cost fishing communities", speaker = "authors", kind = "indirect" },
    { "the results were “deeply worrying", speaker = "Henrik Solberg", kind = "mixed" },
    { "there were few surveys from deeper", speaker = "Henrik Solberg", kind = "indirect" },
    { "Norway went through this in the", speaker = "Henrik Solberg", kind = "direct", via = { "Guardian" } },
    { "We learned that forests can come back", speaker = "Henrik Solberg", kind = "direct", via = { "Guardian" } },
    { "a ban on bottom trawling within", speaker = "paper", kind = "indirect" },
    { "Our boats don’t heat the sea", speaker = "Callum Reekie", kind = "direct" },
    { "his members had seen the changes", speaker = "Callum Reekie", kind = "indirect" },
    { "of ignoring them", speaker = "Callum Reekie", kind = "indirect" },
    { "Did anyone ask us", speaker = "Callum Reekie", kind = "direct" },
    { "Not once in 10 years", speaker = "Callum Reekie", kind = "direct" },
    { "the government to act", speaker = "Campaigners", kind = "indirect", stance = "demands" },
    { "in kelp should be counted in", speaker = "Mhairi Sutherland", kind = "indirect" },
    { "You can’t manage what you refuse", speaker = "Mhairi Sutherland", kind = "direct" },
    { "We are committed to protecting our", speaker = "spokesperson for the Department for Environment, Food and Rural Affairs", principal = "Department for Environment, Food and Rural Affairs", kind = "direct" },
    { "38% of UK waters were already", speaker = "Department for Environment, Food and Rural Affairs", kind = "indirect" },
    { "there is still time", speaker = "Isobel Cairney", kind = "indirect", stance = "believes" },
    { "the first of them would be", speaker = "Isobel Cairney", kind = "indirect", stance = "predicts" },
    { "I’m not writing an obituary", speaker = "Isobel Cairney", kind = "direct" },
  },
  none = { "so-called “blue carbon”" },
}

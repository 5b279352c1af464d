-- UK broadsheet science story, curly double quotes: authors in present and past tense, journal paper, outside experts, a funder.
return {
  published = "2025-01-30",
  text = [[
Eels find their way home by tasting the moon’s pull, scientists suggest

Helena Pryor-Clarke
Science correspondent

For more than a century naturalists have puzzled over how the European eel, a fish with the brain of a pea and the eyesight to match, manages to swim 6,000km from the ditches of Norfolk to the Sargasso Sea without getting lost.

Now a team of biologists believe they have found part of the answer. The eels, they say, can detect the faint changes in water pressure caused by the tides, and use them as a sort of clock to correct their heading in the open ocean.

The study, published on Wednesday in the journal Marine Behaviour Letters, tracked 61 silver eels fitted with tags the size of a grain of rice. Those released around a full or new moon, when tides are strongest, held a course that was nearly three times straighter than those released at the quarter moon, the researchers report.

“Frankly, we didn’t believe it,” said Dr Ingrid Solheim, a behavioural ecologist at the University of Skerrivore and lead author of the paper. “We ran the analysis again with the lunar dates scrambled and the effect vanished. That was the moment I had to go and sit down.”

Solheim’s group then built what she describes as “the world’s most boring swimming pool”: a sealed tank in a disused mine, in which the pressure could be raised and lowered by tiny amounts. Eels in the tank turned to the south-west when the artificial tide was switched on. When it was switched off, they milled about.

The changes involved are minuscule. According to the paper, the animals responded to a difference equivalent to a 2cm rise in sea level above a fish swimming at a depth of 300 metres.

How they do it is unclear. The authors propose that the swim bladder, which is unusually stiff in migrating eels, acts as a barometer, but they acknowledge that they have no direct evidence for this.

“It’s a hypothesis with a nice drawing attached,” said Solheim’s colleague Dr Kwame Boateng, who designed the tank. “I would love somebody to prove us wrong, ideally with a bigger grant than ours.”

Others may take him up on the offer. Prof Margit Feher, who studies fish navigation at the Balaton Institute in Hungary and was not involved in the research, called the tank experiment “beautiful” but questioned whether the results in the wild could be explained by currents.

“Spring tides move a lot of water,” she said. “If you release a fish in a fast river, it also goes straight. I think that they have controlled for this as well as they can, but I’m not yet ready to tear up my lecture notes.”

Previous work has suggested that eels rely on the Earth’s magnetic field. Feher argues that the two senses might work together, with the tidal clock used to calibrate the magnetic compass. Solheim agrees. “It would be very odd for an animal to make a journey like that with only one instrument,” she says.

The findings could have practical consequences. The number of young eels reaching European rivers has fallen by about 95% since the 1980s, and the species is listed as critically endangered.

Dr Tom Akehurst, head of freshwater policy at the charity Living Rivers, which part-funded the study, said that pumping stations and tidal barrages should be switched off on the nights when eels were most likely to run.

“We’ve been doing it by guesswork,” he said. “If the moon is telling them when to leave, then it can tell us when to get out of the way.”

The Environment Directorate said it would consider the evidence “in due course”.

As for Solheim, she plans to spend the spring at sea, following the next batch of tagged fish. She is, she admits, prone to seasickness. The eels, so far as anyone can tell, are not.
]],
  quotes = {
    { "tasting the moon’s pull", speaker = "scientists", kind = "indirect" },
    { "they have found part of the answer", speaker = "a team of biologists", kind = "indirect", stance = "believes" },
    { "can detect the faint changes in", speaker = "a team of biologists", kind = "indirect" },
    { "held a course that was nearly", speaker = "the researchers", kind = "indirect" },
    { "Frankly, we didn’t believe it", speaker = "Ingrid Solheim", kind = "direct" },
    { "We ran the analysis again with", speaker = "Ingrid Solheim", kind = "direct" },
    { "That was the moment I had", speaker = "Ingrid Solheim", kind = "direct" },
    { "the world’s most boring swimming pool", speaker = "Ingrid Solheim", kind = "mixed" },
    { "responded to a difference equivalent to", speaker = "the paper", kind = "indirect" },
    { "which is unusually stiff in migrating eels", speaker = "The authors", kind = "indirect" },
    { "they have no direct evidence for this", speaker = "The authors", kind = "indirect" },
    { "It’s a hypothesis with a nice", speaker = "Kwame Boateng", kind = "direct" },
    { "I would love somebody to prove", speaker = "Kwame Boateng", kind = "direct" },
    { "“beautiful”", speaker = "Margit Feher", kind = "mixed" },
    { "the results in the wild could be", speaker = "Margit Feher", kind = "indirect" },
    { "Spring tides move a lot of", speaker = "Margit Feher", kind = "direct" },
    { "If you release a fish in a fast", speaker = "Margit Feher", kind = "direct" },
    { "I think that they have controlled", speaker = "Margit Feher", kind = "direct" },
    { "eels rely on the Earth’s magnetic", speaker = "Previous work", kind = "indirect" },
    { "the two senses might work together", speaker = "Margit Feher", kind = "indirect" },
    { "It would be very odd for an", speaker = "Ingrid Solheim", kind = "direct" },
    { "pumping stations and tidal barrages should be", speaker = "Tom Akehurst", kind = "indirect" },
    { "We’ve been doing it by guesswork", speaker = "Tom Akehurst", kind = "direct" },
    { "If the moon is telling them", speaker = "Tom Akehurst", kind = "direct" },
    { "it would consider the evidence", speaker = "Environment Directorate", kind = "mixed" },
    { "in due course", speaker = "Environment Directorate", kind = "mixed" },
    { "prone to seasickness", speaker = "Ingrid Solheim", kind = "indirect" },
  },
  none = { "For more than a century naturalists have", "When it was switched off, they milled", "the species is listed as critically endangered", "Others may take him up on" },
}

-- Broadsheet science story in the manner of a Scottish or Australian paper, curly single quotes, "says" in the present: a probe to Venus, mission scientists, an agency statement.
return {
  published = "2024-08-17",
  text = [[
Probe finds signs of fresh lava on Venus – and a puzzle

By Rory Abercrombie

Venus is alive. That, at least, is the conclusion of scientists who have spent the past four months poring over radar images sent back by Kestrel, the small and rather battered spacecraft that slipped into orbit around our nearest planetary neighbour in February.

The pictures show a dark, tongue-shaped feature on the flank of a volcano in Themis Regio which was not there when the same slope was mapped three decades ago. It is 11 kilometres long and, the team estimates, no more than eight years old.

‘I’ve been waiting for this since I was a PhD student,’ says Dr Lucy Tregear, the mission’s deputy project scientist, speaking by video from her office at the Cowper Space Laboratory. ‘You spend a career telling people that the place is probably active, and they nod politely. Now I can just hold up the picture.’

She does so. It resembles, it must be said, a coffee stain.

Kestrel’s radar cannot see colour, but it can tell rough ground from smooth. Fresh lava is rough, Tregear explains, and on Venus the crushing atmosphere wears it smooth within a few decades. ‘So if it’s bright at one wavelength and dark at the other, then geologically speaking it happened yesterday.’

The findings were presented at a meeting of the Planetary Geophysical Union in Vienna on Thursday and have yet to be peer reviewed.

The puzzle is the heat, or the lack of it. A second instrument on Kestrel, an infrared camera built in Edinburgh, has found that the flow is no warmer than the plains around it. Prof Alasdair Munro, who leads the camera team, admits to being stumped.

‘A flow of that thickness ought to take something like a century to cool all the way through,’ he says. ‘Either it’s a good deal thinner than the radar people think, or it’s a good deal older, or we’ve got a problem with our calibration. My students are praying it isn’t the third one.’

Might it not be lava at all? Dr Sunita Deshmukh, a geologist at the University of Port Merrion who reviewed the images for this newspaper, says that a landslide could produce a similar pattern. She would put the odds of an eruption at ‘about 70–30’.

Tregear bridles slightly at that. ‘I’ve looked at a lot of landslides,’ she says. Then she laughs and concedes that Deshmukh has a point: the shape of the lower end, where the flow splits in two, is not what the models predict.

The European Orbital Agency, which paid for most of the £310 million mission, has been less circumspect. ‘Kestrel has rewritten the textbooks,’ declared its director-general, Jean-Marc Vauquelin, in a statement issued on the morning of the talk.

Munro winces when it is read to him. ‘I wouldn’t have put it like that,’ he says carefully.

What happens next depends on a thruster. Kestrel lost one of its four in a fuel leak on the way to Venus, and controllers have warned that it may not have enough propellant to drop to the lower orbit needed for sharper images. A decision is due in October.

If it works, the craft will pass over the volcano again just before Christmas, at a height of only 190 kilometres. Should the tongue have grown, the argument will be over.

‘I’ve bet Alasdair a bottle of malt,’ says Tregear. What did he say? ‘He said he hoped he lost.’
]],
  quotes = {
    { "Venus is alive", speaker = "scientists", kind = "indirect" },
    { "no more than eight years old", speaker = "the team", kind = "indirect" },
    { "I’ve been waiting for this since", speaker = "Lucy Tregear", kind = "direct" },
    { "You spend a career telling people", speaker = "Lucy Tregear", kind = "direct" },
    { "Now I can just hold up", speaker = "Lucy Tregear", kind = "direct" },
    { "Fresh lava is rough", speaker = "Lucy Tregear", kind = "indirect" },
    { "the crushing atmosphere wears it smooth", speaker = "Lucy Tregear", kind = "indirect" },
    { "So if it’s bright at one", speaker = "Lucy Tregear", kind = "direct" },
    { "to being stumped", speaker = "Alasdair Munro", kind = "indirect" },
    { "A flow of that thickness ought", speaker = "Alasdair Munro", kind = "direct" },
    { "Either it’s a good deal thinner", speaker = "Alasdair Munro", kind = "direct" },
    { "My students are praying it isn’t", speaker = "Alasdair Munro", kind = "direct" },
    { "a landslide could produce a similar pattern", speaker = "Sunita Deshmukh", kind = "indirect" },
    { "the odds of an eruption at", speaker = "Sunita Deshmukh", kind = "mixed" },
    { "about 70–30", speaker = "Sunita Deshmukh", kind = "mixed" },
    { "I’ve looked at a lot of landslides", speaker = "Lucy Tregear", kind = "direct" },
    { "Deshmukh has a point", speaker = "Lucy Tregear", kind = "indirect" },
    { "is not what the models predict", speaker = "Lucy Tregear", kind = "indirect" },
    { "Kestrel has rewritten the textbooks", speaker = "Jean-Marc Vauquelin", kind = "direct", when = "2024-08-15" },
    { "I wouldn’t have put it like", speaker = "Alasdair Munro", kind = "direct" },
    { "it may not have enough propellant", speaker = "controllers", kind = "indirect" },
    { "I’ve bet Alasdair a bottle of", speaker = "Lucy Tregear", kind = "direct" },
    { "He said he hoped he lost", speaker = "Lucy Tregear", kind = "direct" },
  },
  none = { "It resembles, it must be said", "Might it not be lava at all", "A decision is due in October", "Kestrel’s radar cannot see colour" },
}

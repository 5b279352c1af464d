-- Climate science in single curly marks and the present tense: a team, critics, a study that gives way, a firm.
return {
  published = "2021-09-22",
  text = [[
‘Missing’ Arctic methane found hiding under frozen lakes

By Tobias Engwall | 22 September 2021

Lakes across the Arctic could be storing three times more methane than climate models assume, according to a study that drilled through winter ice at 140 sites.

‘We went looking for a leak and we found a reservoir,’ says Sunniva Ekblad, a geochemist at the University of Norrvik, who led the work. ‘It was sitting there, under our boots, in bubbles the size of dinner plates.’

The team estimates that the lakes hold 48 million tonnes of the gas. Most of it is released in a few days each spring, before the instruments of summer expeditions arrive.

Not everyone is convinced. Paul Okafor-Lind, who models permafrost at the Hadlow Climate Centre, points out that the sites were chosen because they could be reached. ‘If you only look where the road goes,’ he says, ‘you will think the whole world is a road.’

Ekblad concedes that the sample is ‘not perfect’. But her co-author, Mitya Pavlenko of the Siberian Lakes Institute, argues that the pattern is too strong to be a fluke.

‘We saw it in Alaska and we saw it in Yakutia,’ Pavlenko says. ‘Nobody chose those two by the same road.’

In 2018, a group led by Carla Dominici reported that methane from Arctic lakes was falling. Dominici, who was not involved in the new work, now thinks that her team measured at the wrong time. ‘We came in July,’ she says. ‘The gas had already gone.’

The World Climate Assessment warned in August that ‘abrupt’ releases could not be ruled out. Okafor-Lind doubts that they will come from lakes. Pavlenko, for his part, predicts that emissions will double by 2040 if winters keep shortening.

The mining company Tundragaz, which owns land around 30 of the lakes, denied in an email that it had restricted access. A spokesperson for the Northern Waters Commission says it will ‘study the findings carefully’.

Ekblad's team will be back in February. ‘People ask me if I am frightened,’ she says. ‘I tell them that frightened is for people who don't have a drill.’
]],
  quotes = {
    { "Lakes across the Arctic could be storing", kind = "indirect" },
    { "We went looking for a leak", speaker = "Sunniva Ekblad", kind = "direct" },
    { "the lakes hold 48 million tonnes", kind = "indirect" },
    { "the sites were chosen because", speaker = "Paul Okafor-Lind", kind = "indirect" },
    { "you will think the whole world is a road", speaker = "Paul Okafor-Lind", kind = "direct" },
    { "not perfect", speaker = "Sunniva Ekblad", kind = "mixed" },
    { "the pattern is too strong to be a fluke", speaker = "Mitya Pavlenko", kind = "indirect" },
    { "Nobody chose those two by the same road", speaker = "Mitya Pavlenko", kind = "direct" },
    { "her team measured at the wrong time", speaker = "Carla Dominici", stance = "believes", kind = "indirect" },
    { "releases could not be ruled out", speaker = "World Climate Assessment", when = "2021-08" },
    { "emissions will double by 2040", speaker = "Mitya Pavlenko", stance = "predicts", kind = "indirect" },
    { "it had restricted access", speaker = "Tundragaz", stance = "denies", kind = "indirect" },
    { "study the findings carefully", principal = "Northern Waters Commission", kind = "mixed" },
    { "I tell them that frightened is for people", speaker = "Sunniva Ekblad", kind = "direct" },
  },
  none = { "‘Missing’" },
}

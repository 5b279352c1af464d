-- UK university press release, curly single quotes, double inside, researchers quoted at length, funder, notes: soil study.
return {
  published = "2025-05-06",
  text = [[
Leaving field margins unploughed for three years can double earthworm numbers, study finds

Simply leaving a strip of land unploughed at the edge of a field can double the number of earthworms living beneath it within three years, according to new research led by the University of Marlbridge.

The study, published today in the journal Soil and Landscape, is the largest of its kind in Europe. Researchers and volunteers dug more than 9,400 soil pits on 118 farms in England, Wales and northern France between 2019 and 2024.

They found that margins as narrow as two metres were enough to make a difference, and that the benefits extended up to 15 metres into the crop.

Dr Hannah Tregaskis, a soil ecologist in Marlbridge’s School of Biosciences and the paper’s lead author, said: ‘Earthworms are the unpaid engineers of the farm. They drain it, aerate it and feed it.

‘What surprised us was the speed. We expected to see a recovery over a decade or so, but on some farms the numbers had doubled by the third spring.’

Earthworm populations in the UK are thought to have fallen by around a third in the past 25 years, with intensive tillage and pesticide use among the likely causes.

The team also looked at yields. Although farmers gave up an average of 1.8% of their cropped area, the researchers estimate that this was fully offset within four years by better drainage and lower fertiliser costs.

‘This is not a story about farmers versus nature,’ said co-author Professor Émile Garnier of the Institut Rural de Picardie. ‘It is a case where doing a little less pays you back.’

However, the researchers caution that the results may not apply to very sandy soils, where no significant effect was observed.

Farmer Will Pascoe, whose 240-hectare arable farm near Truro took part in the study, admits he was sceptical at first.

‘When Hannah turned up and told me to stop ploughing the headlands, I said, “You’re having me on,”’ he recalls. ‘Now I dig a hole to show everyone who visits. My wife thinks I’ve gone mad.’

Mr Pascoe says he plans to extend the strips to the whole farm next year.

The findings come as the Government reviews its payments to farmers for environmental work. In their paper, the authors recommend that unploughed margins be added to the list of funded actions at a rate of at least £300 per hectare.

Baroness Ellery, who chairs the Sustainable Soils Trust, which funded the project, welcomed the results.

‘For too long we have treated soil as something that simply holds plants up,’ she said. ‘This research gives ministers a cheap, practical measure, and I hope they will seize it.’

The next phase of the project, called WormWatch, will invite schools to survey their own playing fields. Dr Tregaskis hopes to recruit 500 schools by the end of the year.

‘Children are much better at finding worms than professors,’ she added. ‘They are closer to the ground, for one thing.’

The paper, ‘Rapid recovery of lumbricid communities in unploughed margins’, is available online.

For interviews, please contact Owen Farr in the University of Marlbridge press office.
]],
  quotes = {
    { "Leaving field margins unploughed for three years", speaker = "study", kind = "indirect" },
    { "Simply leaving a strip of land unploughed", speaker = "new research led by the University of Marlbridge", kind = "indirect" },
    { "margins as narrow as two metres were", speaker = "Researchers and volunteers", kind = "indirect" },
    { "the benefits extended up to 15 metres", speaker = "Researchers and volunteers", kind = "indirect" },
    { "Earthworms are the unpaid engineers", speaker = "Hannah Tregaskis", kind = "direct" },
    { "They drain it, aerate it and feed", speaker = "Hannah Tregaskis", kind = "direct" },
    { "What surprised us was the speed", speaker = "Hannah Tregaskis", kind = "direct" },
    { "We expected to see a recovery over", speaker = "Hannah Tregaskis", kind = "direct" },
    { "this was fully offset within four years", speaker = "researchers", kind = "indirect" },
    { "This is not a story about farmers", speaker = "Émile Garnier", kind = "direct" },
    { "It is a case where doing a", speaker = "Émile Garnier", kind = "direct" },
    { "the results may not apply to very", speaker = "researchers", kind = "indirect" },
    { "he was sceptical at first", speaker = "Will Pascoe", kind = "indirect", stance = "confirms" },
    { "When Hannah turned up and told me", speaker = "Will Pascoe", kind = "direct" },
    { "You’re having me on", speaker = "Will Pascoe", kind = "direct" },
    { "Now I dig a hole to show", speaker = "Will Pascoe", kind = "direct" },
    { "My wife thinks I’ve gone mad", speaker = "Will Pascoe", kind = "direct" },
    { "he plans to extend the strips to", speaker = "Will Pascoe", kind = "indirect" },
    { "unploughed margins be added to the list", speaker = "authors", kind = "indirect" },
    { "For too long we have treated soil", speaker = "Baroness Ellery", kind = "direct" },
    { "This research gives ministers a cheap", speaker = "Baroness Ellery", kind = "direct" },
    { "to recruit 500 schools by the end", speaker = "Hannah Tregaskis", kind = "indirect" },
    { "Children are much better at finding worms", speaker = "Hannah Tregaskis", kind = "direct" },
    { "They are closer to the ground", speaker = "Hannah Tregaskis", kind = "direct" },
  },
  none = { "Rapid recovery of lumbricid communities in", "is the largest of its kind in Europe", "welcomed the results", "will invite schools to survey their own" },
}

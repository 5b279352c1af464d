-- A British sketch in single quotes: a vicar named after she speaks, hecklers, free indirect speech, a leaflet.
return {
  published = "2024-06-14",
  text = [[
Four candidates, one village hall and a question about bins

‘I should say at the outset,’ said the vicar, ‘that there is no smoking, no heckling and no more quiche.’ Thus did the Rev Tabitha Stroud open Thursday night’s hustings in Great Wexcombe, at which four people who would like to be our MP competed to be the sorriest about potholes.

Sir Julian Ashby-Rudd, who has held the seat for the Conservatives since 1997, was the sorriest. He had raised the matter, he told us, with no fewer than five transport secretaries. ‘Three of them wrote back,’ he said.

‘And what did they say?’ shouted a man in a cagoule.

Sir Julian thought about it. They had, he admitted, referred him to the county council.

Priya Nandakumar, for Labour, promised to mend a million potholes a year, though she was vague as to which. Pressed by the vicar on whether any of the million would be in Great Wexcombe, she said that she ‘wouldn’t want to prejudge the methodology’.

The Liberal Democrat, Gwen Hallett, said she had personally reported 412 holes on an app. One had been filled in, she added, but with the wrong sort of gravel.

Then came bins. A lady beside the tea urn wished to know why hers had been emptied on a Tuesday. Up rose Colin Mabbutt, an independent standing under the banner ‘Wexcombe Says Enough’, to declare that the lorries were being run from Brussels. It was pointed out that we had left.

‘That’s what they want you to think,’ said Mr Mabbutt darkly.

A leaflet doing the rounds this week claims that Sir Julian has ‘never once’ used the village’s only bus. I put this to him over the custard creams. ‘That is quite untrue,’ he said. ‘I opened it.’ His agent, Marcus Thripp, was anxious to make clear that the candidate had since been on it twice.

The last poll in these parts has Labour nine points in front. Sir Julian said that he never commented on polls and then, for some minutes, did. Mr Mabbutt thinks that polls are conducted by satellite.

‘Never trust a man who apologises to a road,’ was Ms Hallett’s closing advice. It got the only cheer of the evening.

Labour’s regional office told the Wexcombe Mercury afterwards that the million was ‘an ambition rather than a target’. A Conservative source described the evening, a touch wistfully, as ‘better than the one in Lower Wexcombe’.

‘I believe that’s everyone,’ the vicar said at last, with a glance at the ‘historic’ clock, which stopped in 1987. ‘Shall we pray, or shall we just stack the chairs?’
]],
  quotes = {
    { "I should say at the outset", speaker = "Tabitha Stroud", kind = "direct" },
    { "that there is no smoking", speaker = "Tabitha Stroud", kind = "direct" },
    { "with no fewer than five transport secretaries", speaker = "Julian Ashby-Rudd", kind = "indirect", to = "us" },
    { "Three of them wrote back", speaker = "Julian Ashby-Rudd", kind = "direct" },
    { "And what did they say", speaker = "man", kind = "direct", stance = "asks" },
    { "referred him to the county council", speaker = "Julian Ashby-Rudd", kind = "indirect", stance = "confirms" },
    { "mend a million potholes a year", speaker = "Priya Nandakumar", kind = "indirect", stance = "promises" },
    { "any of the million would be in", speaker = "Tabitha Stroud", kind = "indirect", stance = "asks" },
    { "wouldn’t want to prejudge the methodology", speaker = "Priya Nandakumar", kind = "mixed", stance = "declines" },
    { "she had personally reported 412 holes", speaker = "Gwen Hallett", kind = "indirect" },
    { "with the wrong sort of gravel", speaker = "Gwen Hallett", kind = "indirect" },
    { "hers had been emptied on a Tuesday", speaker = "lady", kind = "indirect", stance = "asks" },
    { "the lorries were being run from Brussels", speaker = "Colin Mabbutt", kind = "indirect", stance = "asserts" },
    { "That’s what they want you to think", speaker = "Colin Mabbutt", kind = "direct" },
    { "used the village’s only bus", speaker = "leaflet", kind = "mixed" },
    { "That is quite untrue", speaker = "Julian Ashby-Rudd", kind = "direct", stance = "denies" },
    { "I opened it", speaker = "Julian Ashby-Rudd", kind = "direct" },
    { "the candidate had since been on it", speaker = "Marcus Thripp", principal = "Julian Ashby-Rudd", kind = "indirect" },
    { "he never commented on polls", speaker = "Julian Ashby-Rudd", kind = "indirect" },
    { "polls are conducted by satellite", speaker = "Colin Mabbutt", kind = "indirect", stance = "believes" },
    { "Never trust a man who apologises", speaker = "Gwen Hallett", kind = "direct" },
    { "an ambition rather than a target", speaker = "Labour’s regional office", via = { "Wexcombe Mercury" }, kind = "mixed" },
    { "better than the one in Lower Wexcombe", speaker = "Conservative source", kind = "mixed" },
    { "I believe that’s everyone", speaker = "Tabitha Stroud", kind = "direct" },
    { "Shall we pray", speaker = "Tabitha Stroud", kind = "direct", stance = "asks" },
  },
  none = { "Wexcombe Says Enough", "historic" },
}

-- British broadsheet with single quotes: an earthquake; a headline quote whose speaker comes in the second paragraph.
return {
  published = "2024-01-17",
  text = [[
‘The hill came down like a curtain’: Tajik quake kills at least 140

At least 140 people have died and thousands are sleeping in the open after a magnitude 6.7 earthquake struck the Varzan valley in eastern Tajikistan, according to the country’s Committee of Emergency Situations.

Rescuers dug through the night with shovels and, in one village, with roof tiles. ‘There was a noise like a train, and then the hill simply came down like a curtain,’ said Gulnora Saidova, a primary school teacher from Upper Shing. ‘When the dust went there was no lower village. I counted the poplars to find where my sister’s house had been.’

Her sister was pulled out alive at noon. Her sister’s husband was not.

The provincial governor, Rustam Nazrulloev, said that 412 people were in hospital and that the number of dead would ‘certainly rise’. He denied claims that soldiers had been held back for seven hours. ‘The road was under the mountain,’ he said. ‘What should they have done? Flown?’

In a Telegram post on Tuesday night the channel Varzan Speaks, which has 90,000 followers, said the garrison at Khorik had been told to wait until a presidential visit was ‘confirmed and photographed’. The president’s office declined to say when he would travel to the area.

‘This is a fault we had down as sleepy,’ said Dr Philippa Raine of the British Geological Survey in Edinburgh. ‘It wasn’t asleep. It was counting.’ Aftershocks of magnitude 5 or more were likely for at least a fortnight, she added.

Lower Shing had been rebuilt only five years ago under a programme called ‘Safe Village’. An engineer who worked on the scheme, and who asked not to be named, said the steel in the new houses had been thinned ‘by a third, sometimes by half’ on orders from above.

‘I signed for it,’ he said. ‘Put that down too.’

Mr Nazrulloev called the allegation ‘beneath an answer’.

The Red Crescent has appealed for tents, stoves and ‘above all, diesel’. The European Union said it would send €4m. Russia and China have both offered helicopters, state media in Dushanbe reported.

Temperatures are forecast to fall to minus 14C by the weekend. ‘These people survived the stones,’ Farhod Beknazar, a Red Crescent doctor, told BBC Persian. ‘Now they must survive the stars.’

He believes that many of the injured will refuse to leave the valley while relatives are still under the rubble. One old man, he said, had asked him for morphine, a blanket and a spade, ‘in that order, and then in the other order’.

By Tuesday evening a single mechanical digger, lent by a Chinese road-building firm, had reached Upper Shing. It had fuel, its driver reckoned, for about six hours.

Will she rebuild? Ms Saidova looked at the place where the school had stood. ‘With what?’ she said. ‘Ask the hill.’
]],
  quotes = {
    { "The hill came down like a curtain", speaker = "Gulnora Saidova", kind = "direct" },
    { "At least 140 people have died", speaker = "Committee of Emergency Situations", kind = "indirect" },
    { "There was a noise like a train", speaker = "Gulnora Saidova", kind = "direct" },
    { "412 people were in hospital", speaker = "Rustam Nazrulloev", kind = "indirect", stance = "asserts" },
    { "the number of dead would", speaker = "Rustam Nazrulloev", kind = "mixed", stance = "predicts" },
    { "soldiers had been held back for seven hours", speaker = "Rustam Nazrulloev", kind = "indirect", stance = "denies" },
    { "The road was under the mountain", speaker = "Rustam Nazrulloev", kind = "direct" },
    { "What should they have done", speaker = "Rustam Nazrulloev", kind = "direct", stance = "asks" },
    { "the garrison at Khorik had been told", speaker = "Varzan Speaks", kind = "mixed", via = { "Telegram" }, when = "2024-01-16TNI" },
    { "when he would travel to the area", speaker = "president’s office", kind = "indirect", stance = "declines" },
    { "This is a fault we had down", speaker = "Philippa Raine", kind = "direct" },
    { "It wasn’t asleep", speaker = "Philippa Raine", kind = "direct" },
    { "Aftershocks of magnitude 5 or more", speaker = "Philippa Raine", kind = "indirect", stance = "predicts" },
    { "the steel in the new houses", speaker = "engineer", kind = "mixed" },
    { "I signed for it", speaker = "engineer", kind = "direct" },
    { "Put that down too", speaker = "engineer", kind = "direct" },
    { "beneath an answer", speaker = "Rustam Nazrulloev", kind = "mixed" },
    { "for tents, stoves and", speaker = "Red Crescent", kind = "mixed", stance = "demands" },
    { "it would send €4m", speaker = "European Union", kind = "indirect", stance = "promises" },
    { "Russia and China have both offered helicopters", speaker = "state media in Dushanbe", kind = "indirect" },
    { "These people survived the stones", speaker = "Farhod Beknazar", kind = "direct", via = { "BBC Persian" } },
    { "many of the injured will refuse to leave", speaker = "Farhod Beknazar", kind = "indirect", stance = "believes" },
    { "had asked him for morphine", speaker = "Farhod Beknazar", kind = "mixed" },
    { "for about six hours", speaker = "driver", kind = "indirect", stance = "believes" },
    { "Ask the hill", speaker = "Gulnora Saidova", kind = "direct" },
  },
  none = { "Safe Village" },
}

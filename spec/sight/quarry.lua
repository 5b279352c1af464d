-- British regional paper, straight double quotes: an inquest into a young man's death in a quarry; coroner, mother, friend, police, landowner, pathologist.
return {
  published = "2025-02-12",
  text = [[
'He was the one who looked after everybody': Inquest hears of teenager's death at Hollin Quarry

A "bright and caring" teenager drowned after jumping into a flooded quarry to celebrate the end of his A-levels, an inquest heard.

Callum Redfearn, 18, of Birch Grove, Thornley Bridge, got into difficulty at Hollin Quarry, near Skelbeck, on the evening of June 20 last year.

The inquest at Skelbeck Town Hall on Tuesday was told that Callum had gone to the disused quarry with five friends after a barbecue.

One of them, Jack Oddy, said the group had swum there "loads of times" and had never seen any warning signs.

"Callum went in off the high ledge and came up laughing," he told the hearing. "Then he said, 'I can't feel my legs.' We thought he was messing about."

Mr Oddy, now a student at Hull, described how he dived in to try to reach his friend but was forced back by the cold. He broke down as he told the court: "I had hold of his sleeve."

Emergency services were called at 7.52pm. Callum's body was recovered by police divers the following morning.

Home Office pathologist Dr Anneliese Crowe gave the cause of death as drowning, with cold water shock as a contributing factor. A blood test showed a small amount of alcohol, but she said it was "unlikely to have made any difference".

Detective Sergeant Paul Wragg, of North Moors Police, said there were no suspicious circumstances. He told the inquest that officers had been called to the quarry 17 times in the previous two summers.

In a statement read out by the coroner, landowner Edwin Lascelles-Booth said fencing had been repeatedly cut down by trespassers. He said he had asked Skelbeck District Council for help in 2022 but was told it was a private matter.

Council solicitor Meera Joshi, however, said the authority had no record of any such request.

Callum's mother, Donna Redfearn, said her son had been due to start an apprenticeship at Hargreave Engineering in September.

"He was the one who looked after everybody," she said. "He rang me at six o'clock and said, 'Save us a burger, Mum.' That was it. That was the last thing."

Recording a conclusion of misadventure, area coroner Malcolm Thirlby said it was "a tragedy born of nothing more than high spirits on a hot day".

He said he would write to the council and to Mr Lascelles-Booth, calling for lifebelts and signs to be installed before the summer.

"I do not want to sit here in a year's time and hear the same evidence about somebody else's child," he added.

Speaking after the hearing, Mrs Redfearn urged young people to stay away from the quarry.

"It looks lovely. It looks like Greece," she told the Courier. "But it's eight degrees at the bottom and it doesn't care how well you can swim."

She also paid tribute to Mr Oddy, saying the family did not blame any of Callum's friends.

A council spokesman said: "Our thoughts remain with Callum's family. We will consider the coroner's report carefully and respond in due course."

More than £11,000 has been raised in Callum's memory for Skelbeck Cave Rescue. On the fundraising page, his sister Ellie wrote: "Best big brother in the world. Night night, Cal."
]],
  quotes = {
    { "He was the one who looked after everybody'", speaker = "Donna Redfearn", kind = "direct" },
    { "drowned after jumping into a flooded", kind = "indirect" },
    { "Callum had gone to the disused quarry", to = "The inquest", when = "2025-02-11", kind = "indirect" },
    { "the group had swum there", speaker = "Jack Oddy", kind = "mixed" },
    { "had never seen any warning signs", speaker = "Jack Oddy", kind = "mixed" },
    { "Callum went in off the high ledge", speaker = "Jack Oddy", to = "the hearing", kind = "direct" },
    { "I can't feel my legs", speaker = "Jack Oddy", kind = "direct" },
    { "We thought he was messing about", speaker = "Jack Oddy", kind = "direct" },
    { "he dived in to try to reach", speaker = "Jack Oddy", kind = "indirect" },
    { "I had hold of his sleeve", speaker = "Jack Oddy", to = "the court", kind = "direct" },
    { "drowning, with cold water shock", speaker = "Anneliese Crowe", kind = "indirect" },
    { "unlikely to have made any difference", speaker = "Anneliese Crowe", kind = "mixed" },
    { "there were no suspicious circumstances", speaker = "Paul Wragg", principal = "North Moors Police", kind = "indirect" },
    { "officers had been called to the quarry", speaker = "Paul Wragg", to = "the inquest", kind = "indirect" },
    { "fencing had been repeatedly cut down", speaker = "Edwin Lascelles-Booth", kind = "indirect" },
    { "he had asked Skelbeck District Council", speaker = "Edwin Lascelles-Booth", kind = "indirect" },
    { "was told it was a private matter", speaker = "Edwin Lascelles-Booth", kind = "indirect" },
    { "the authority had no record", speaker = "Meera Joshi", kind = "indirect" },
    { "her son had been due to start", speaker = "Donna Redfearn", kind = "indirect" },
    { "He was the one who looked after everybody,", speaker = "Donna Redfearn", kind = "direct" },
    { "He rang me at six o'clock", speaker = "Donna Redfearn", kind = "direct" },
    { "That was it", speaker = "Donna Redfearn", kind = "direct" },
    { "That was the last thing", speaker = "Donna Redfearn", kind = "direct" },
    { "a tragedy born of nothing more", speaker = "Malcolm Thirlby", kind = "mixed" },
    { "he would write to the council", speaker = "Malcolm Thirlby", kind = "indirect" },
    { "lifebelts and signs to be installed", speaker = "Malcolm Thirlby", stance = "demands", kind = "indirect" },
    { "I do not want to sit here", speaker = "Malcolm Thirlby", kind = "direct" },
    { "to stay away from the quarry", speaker = "Donna Redfearn", to = "young people", kind = "indirect" },
    { "It looks lovely", speaker = "Donna Redfearn", via = { "Courier" }, kind = "direct" },
    { "It looks like Greece", speaker = "Donna Redfearn", via = { "Courier" }, kind = "direct" },
    { "But it's eight degrees at the bottom", speaker = "Donna Redfearn", via = { "Courier" }, kind = "direct" },
    { "the family did not blame any", speaker = "Donna Redfearn", kind = "indirect" },
    { "Our thoughts remain with Callum's family", speaker = "council spokesman", kind = "direct" },
    { "We will consider the coroner's report", speaker = "council spokesman", kind = "direct" },
    { "Best big brother in the world", speaker = "Ellie", kind = "direct" },
    { "Night night, Cal", speaker = "Ellie", kind = "direct" },
  },
  none = { "Emergency services were called at 7.52pm", "was recovered by police divers", "has been raised in Callum's memory" },
}

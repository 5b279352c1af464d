-- BBC local news: traffic lights for a crash junction; a mother, councillors, a haulier, police, an MP on X, a department.
return {
  published = "2025-02-20",
  text = [[
Mum 'over the moon' as crash junction to get lights

Plans to install traffic lights at a bypass junction have been approved after a campaign by villagers.

Somerdale County Council said work at the Crowhurst Lane turn-off, on the A4171 near Little Tadworth, would begin in May and take 14 weeks.

There have been 11 crashes resulting in injury at the junction since 2020, according to police figures.

Campaigner Ruth Penhaligon, whose son Callum was seriously hurt in a collision there in 2022, said she was "over the moon".

"It's taken three years and goodness knows how many letters," she told BBC Radio Somerdale.

"I just didn't want another family to go through what we did."

The £1.3m scheme will see the existing right turn replaced with a signal-controlled crossroads.

Councillor Martin Ashdown, cabinet member for highways, said the authority had "listened to the concerns of residents".

"I want to thank people for their patience," he said. "Funding for schemes like this doesn't come along very often."

However, not everyone is happy with the plans.

Haulier Gary Snelling, who runs 26 lorries from a depot in nearby Frampton Cross, said the lights would "bring the bypass to a standstill" at rush hour.

He said: "We've all got jobs to do. A roundabout would have been a better option and I said so at the consultation."

The council said a roundabout had been considered but would have cost about £4m and required the purchase of farmland.

Little Tadworth Parish Council chairman Graham Oakes described the decision as "a victory for common sense".

"Everybody in this village knows somebody who has had a near miss there," he added.

Insp Leanne Horrocks, from Avonmere Police's roads policing unit, said officers had been called to the junction 34 times in five years.

"Speed is a factor in many of these incidents and we would urge drivers to take care," she said.

Liberal Democrat MP Fiona Tresidder, who raised the issue in the Commons last year, welcomed the decision but said it should have come sooner.

In a post on X, she wrote: "Delighted for Ruth, Callum and everyone who never gave up. This will save lives."

The Department for Transport said the government was investing £1.6bn in local roads in 2025-26.

A spokesperson said: "We have given councils the certainty they need to fix problem junctions and potholes."

Mrs Penhaligon said Callum, now 19, was learning to drive but was nervous about using the turning.

"I've told him it'll be safe now," she said. "I think he'll believe it when he sees it."

Lane closures are due to start on 12 May, with a diversion signposted through Frampton Cross, the council added.
]],
  quotes = {
    { "over the moon' as", speaker = "Ruth Penhaligon", kind = "mixed" },
    { "work at the Crowhurst Lane turn-off", speaker = "Somerdale County Council", kind = "indirect" },
    { "There have been 11 crashes resulting", kind = "indirect" },
    { 'she was "over the moon"', speaker = "Ruth Penhaligon", kind = "mixed" },
    { "It's taken three years and goodness", speaker = "Ruth Penhaligon", kind = "direct", via = { "BBC Radio Somerdale" } },
    { "I just didn't want another family", speaker = "Ruth Penhaligon", kind = "direct" },
    { "listened to the concerns of residents", speaker = "Martin Ashdown", kind = "mixed" },
    { "I want to thank people for their", speaker = "Martin Ashdown", kind = "direct" },
    { "Funding for schemes like this doesn't", speaker = "Martin Ashdown", kind = "direct" },
    { "bring the bypass to a standstill", speaker = "Gary Snelling", kind = "mixed" },
    { "We've all got jobs to do", speaker = "Gary Snelling", kind = "direct" },
    { "A roundabout would have been a better", speaker = "Gary Snelling", kind = "direct" },
    { "a roundabout had been considered but", speaker = "Somerdale County Council", kind = "indirect" },
    { "a victory for common sense", speaker = "Graham Oakes", kind = "mixed" },
    { "Everybody in this village knows somebody", speaker = "Graham Oakes", kind = "direct" },
    { "officers had been called to the junction", speaker = "Leanne Horrocks", kind = "indirect" },
    { "Speed is a factor in many of", speaker = "Leanne Horrocks", kind = "direct" },
    { "it should have come sooner", speaker = "Fiona Tresidder", kind = "indirect" },
    { "Delighted for Ruth, Callum and everyone", speaker = "Fiona Tresidder", kind = "direct", via = { "X" } },
    { "This will save lives", speaker = "Fiona Tresidder", kind = "direct", via = { "X" } },
    { "the government was investing £1.6bn", speaker = "Department for Transport", kind = "indirect" },
    { "We have given councils the certainty", speaker = "spokesperson", principal = "Department for Transport", kind = "direct" },
    { "was learning to drive but was nervous", speaker = "Ruth Penhaligon", kind = "indirect" },
    { "I've told him it'll be safe now", speaker = "Ruth Penhaligon", kind = "direct" },
    { "I think he'll believe it when", speaker = "Ruth Penhaligon", kind = "direct" },
    { "Lane closures are due to start", speaker = "Somerdale County Council", kind = "indirect" },
  },
  none = { "who raised the issue in the Commons last year", "have been approved after a campaign" },
}

-- An Australian tabloid's crime story: a prosecutor and a solicitor, mother and daughter, a brush-off outside court.
return {
  published = "2021-08-10",
  text = [[
‘He smiled at me’: Widow's fury as sparkie accused of torching pub walks on bail

SHAYNE KOVACIC
Crime Reporter

The heartbroken widow of a Wattle Creek publican has slammed a decision to bail the sparkie accused of burning the family's hotel to the ground.

Jarrod Lee Pringle, 33, fronted Wattle Creek Local Court on Monday charged over the July 29 inferno that gutted the historic Drover's Rest.

Police will allege Pringle – who had been barred from the pub just days earlier – poured petrol through a laundry window before filming the blaze on his phone.

Prosecutor Sergeant Mel Haddad told the court the video was captioned “last drinks”.

“This was a calculated act of revenge, your honour, and there were five people asleep upstairs,” Sgt Haddad said.

But Pringle's solicitor, Con Stavros, argued his client was a “family man” who had been sent the clip by a mate.

“There are half a dozen blokes in this town with that video,” he said.

Magistrate Fiona Birch agreed the case was “far from overwhelming”. She ordered Pringle to live with his mother at Glenbarra and surrender his passport.

Outside court, Kerry Doolan – whose husband Mick died of a heart attack eight days after the fire – struggled to contain her anger.

“He looked straight at me and smiled,” she told The Daily Standard. “Mick put 30 years into that place. They may as well have burnt him in it.”

Her daughter Tahlia Doolan, 24, said the family had lost everything.

“Dad's footy jumpers, Nan's wedding photos, the lot,” the nursing student said. “And he gets to go home to his mum's for a roast.”

Pringle, wearing a hi-vis shirt, told reporters to “rack off” as he was bundled into a ute. Asked if he had anything to say to the Doolan family, he said: “Yeah. Wasn't me.”

His mother, Sharon Pringle, later insisted on Facebook that her boy was innocent.

“Jarrod couldn't light a barbie,” she wrote.

Detective Inspector Bruce Talaia said investigators had not ruled out further arrests. He urged anyone with dashcam footage from Glenbarra Rd to come forward.

It is understood Pringle had blown almost $12,000 on the pub's pokies in June.
]],
  quotes = {
    { "poured petrol through a laundry window", speaker = "Police", kind = "indirect" },
    { "the video was captioned", speaker = "Mel Haddad", to = "the court" },
    { "This was a calculated act of revenge", speaker = "Mel Haddad", kind = "direct" },
    { "family man", speaker = "Con Stavros", principal = "Jarrod Lee Pringle", kind = "mixed" },
    { "half a dozen blokes in this town", speaker = "Con Stavros", principal = "Jarrod Lee Pringle",
      kind = "direct" },
    { "far from overwhelming", speaker = "Fiona Birch", kind = "mixed" },
    { "They may as well have burnt him in it", speaker = "Kerry Doolan", via = { "Daily Standard" }, kind = "direct" },
    { "the family had lost everything", speaker = "Tahlia Doolan", kind = "indirect" },
    { "And he gets to go home to his mum's", speaker = "Tahlia Doolan", kind = "direct" },
    { "rack off", speaker = "Jarrod Lee Pringle", to = "reporters", kind = "mixed" },
    { "Yeah. Wasn't me.", speaker = "Jarrod Lee Pringle", kind = "direct" },
    { "her boy was innocent", speaker = "Sharon Pringle", via = { "Facebook" }, kind = "indirect" },
    { "Jarrod couldn't light a barbie", speaker = "Sharon Pringle", kind = "direct" },
    { "investigators had not ruled out further arrests", speaker = "Bruce Talaia", kind = "indirect" },
  },
}

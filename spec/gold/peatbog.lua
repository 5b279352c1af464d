-- A Guardian-like environment story: campaigners, a study's author, a company, a Defra spokesperson.
return {
  published = "2024-07-16",
  text = [[
‘Like draining a lung’: scientists sound alarm over burning of upland peat

Tamsin Salcombe Environment reporter

Landowners in northern England have burned an area of protected peatland the size of Bristol since a ban on the practice came into force, according to a study that campaigners have described as “a map of broken promises”.

The analysis, by researchers at the University of Wharfemoor, used satellite images to identify more than 3,000 fires over three winters. It found that one in five was on peat deeper than 40cm, where burning is illegal without a licence.

“It is like draining a lung,” said Prof Ottilie Braithwaite, the lead author. “These bogs hold more carbon than all our forests. Once the moss is gone, you don't get it back in a lifetime.”

Braithwaite said the team had shared its findings with the government in February and was still waiting for a reply.

A spokesperson for the Department for the Environment said: “We take all reports of illegal burning seriously and will not hesitate to act.” The department did not say how many licences it had granted.

The Upland Estates Alliance, which represents grouse moor owners, rejected the study. Its chief executive, Rupert Delamere-Shaw, said that satellite images could not tell a managed burn from a barbecue.

“Our members have looked after these hills for 200 years,” he said. “With respect, they do not need to be lectured by people in laptops and cagoules.”

But Fay Ormsby, a former gamekeeper who now leads walks near Skelder, said she had been told to burn at night “so the smoke wouldn't show”.

“I did it for six winters,” she said. “I'm not proud of it.”

In May, the watchdog Natural Heritage England told the Guardian it had brought no prosecutions since 2021. It said it preferred to “work with land managers”.

The Green peer Lady Tindall, who has tabled a bill to ban all burning on peat, accused ministers of “sleepwalking through the smoke”. She promised to force a vote before the summer recess.

Residents of the Calder valley blame the fires for floods. “The water used to take a day to come down,” said Wayne Mottram, whose cafe has been flooded four times. “Now it takes an hour. Who's going to pay for my floor?”
]],
  quotes = {
    { "a map of broken promises", speaker = "campaigners", kind = "mixed" },
    { "one in five was on peat deeper", kind = "indirect" },
    { "It is like draining a lung", speaker = "Ottilie Braithwaite", kind = "direct" },
    { "Once the moss is gone", speaker = "Ottilie Braithwaite", kind = "direct" },
    { "the team had shared its findings", speaker = "Ottilie Braithwaite", kind = "indirect" },
    { "We take all reports of illegal burning", principal = "Department for the Environment", kind = "direct" },
    { "satellite images could not tell", speaker = "Rupert Delamere-Shaw", kind = "indirect" },
    { "Our members have looked after these hills", speaker = "Rupert Delamere-Shaw", kind = "direct" },
    { "they do not need to be lectured", speaker = "Rupert Delamere-Shaw", kind = "direct" },
    { "so the smoke wouldn't show", speaker = "Fay Ormsby", kind = "mixed" },
    { "I'm not proud of it", speaker = "Fay Ormsby", kind = "direct" },
    { "it had brought no prosecutions", speaker = "Natural Heritage England", via = { "Guardian" }, when = "2024-05",
      kind = "indirect" },
    { "work with land managers", speaker = "Natural Heritage England", kind = "mixed" },
    { "sleepwalking through the smoke", kind = "mixed" },
    { "to force a vote before the summer recess", stance = "promises" },
    { "The water used to take a day", speaker = "Wayne Mottram", kind = "direct" },
    { "Who's going to pay for my floor", speaker = "Wayne Mottram", kind = "direct" },
  },
}

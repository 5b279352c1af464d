-- An Australian broadcaster on shark nets: one-sentence paragraphs, a mother and a son, father and daughter, a former scientist.
return {
  published = "2025-01-22",
  text = [[
Shark nets to stay at Kirrabell Bay despite council vote, as surf club splits

By Tegan Papadimitriou

Shark nets will remain in the water at Kirrabell Bay until the end of April, despite a council vote to remove them, Fisheries Minister Dale Kowalczuk has announced.

The decision follows an attack on a 19-year-old surfer at Gunyah Point on New Year's Day.

"I'm not going to be the bloke who takes the nets out in January," Mr Kowalczuk told ABC Radio on Wednesday morning.

The surfer, Jye Tanaka-Reid, is recovering in hospital.

His mother, Sumi Tanaka, said he wanted the nets gone.

"First thing he said when he woke up was, 'Mum, don't let them blame the shark,'" she said.

"He's sorer about the politics than about the leg."

Kirrabell mayor Bronte Lazaridis, who moved the motion in November, accused the state of ignoring locals.

"We voted seven-two," Cr Lazaridis said. "Dale wasn't even in the state, he was at the cricket."

The minister's office said he had been at a funeral.

A spokesperson for the Department of Primary Production (DPP) said the nets had caught 14 sharks and 61 other animals at the beach last summer.

"Nets aren't a fence, they're a lucky dip," said marine ecologist Anh-Thu Pham, who worked for the DPP until 2023.

Dr Pham, now with conservation group SeaKind, called on the minister to release her final report.

"As far as I know, he's using it to prop a door open," the former department scientist said.

A trial of so-called "whisper lines", which hum at sharks, ended in June.

Surf club president Mick Donovan-Yee believes tourists would stay away without nets.

"Mums and dads don't read journals," he said.

His daughter Tahlia, who captains the club's junior boat crew, has told him he's wrong.

"Dad's never seen a dugong drown," the 17-year-old said. "I have."

The club will vote on its own position on Saturday, and Mr Donovan-Yee has promised that he will not speak.

A poll of 1,004 voters by the Kirrabell Courier found 58 per cent wanted the nets kept.

Asked if the nets would be back next summer, Mr Kowalczuk said he hadn't got that far.

"Ask me when the water's cold."
]],
  quotes = {
    { "Shark nets will remain in the water", speaker = "Dale Kowalczuk", kind = "indirect" },
    { "I'm not going to be the bloke", speaker = "Dale Kowalczuk", via = { "ABC Radio" }, when = "2025-01-22TMO",
      kind = "direct" },
    { "he wanted the nets gone", speaker = "Sumi Tanaka", kind = "indirect" },
    { "First thing he said when he woke up", speaker = "Sumi Tanaka", kind = "direct" },
    { "He's sorer about the politics", speaker = "Sumi Tanaka", kind = "direct" },
    { "ignoring locals", speaker = "Bronte Lazaridis", kind = "indirect" },
    { "Dale wasn't even in the state", speaker = "Bronte Lazaridis", kind = "direct" },
    { "he had been at a funeral", speaker = "minister's office", kind = "indirect" },
    { "had caught 14 sharks", principal = "Department of Primary Production", kind = "indirect" },
    { "to release her final report", speaker = "Anh-Thu Pham", stance = "demands" },
    { "he's using it to prop a door open", speaker = "Anh-Thu Pham", kind = "direct" },
    { "tourists would stay away", speaker = "Mick Donovan-Yee", stance = "believes", kind = "indirect" },
    { "Dad's never seen a dugong drown", speaker = "Tahlia", kind = "direct" },
    { "he will not speak", speaker = "Mick Donovan-Yee", stance = "promises", kind = "indirect" },
    { "58 per cent wanted the nets kept", kind = "indirect" },
    { "Ask me when the water's cold", speaker = "Dale Kowalczuk", kind = "direct" },
  },
  none = { "\"whisper lines\"" },
}

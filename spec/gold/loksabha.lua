-- An Indian parliament story: Union Ministers, members by party, the Speaker, sources, an agency, a post on X.
return {
  published = "2024-12-10",
  text = [[
Uproar in Lok Sabha over train fire; Minister says probe report in three weeks

Special Correspondent

NEW DELHI

The Lok Sabha was adjourned twice on Tuesday as Opposition members demanded a discussion on the fire aboard the Devgiri Express that claimed 23 lives last week.

Replying amid slogan-shouting, Union Railway Minister Ramakant Bhalekar said the Commissioner of Railway Safety would submit a report within three weeks.

“Not a single guilty person will be spared, however high his chair,” Mr. Bhalekar told the House. “But let us not do politics over the dead.”

He denied that smoke detectors in the coaches had been switched off to save money.

Sumitra Purkait of the Lok Kranti Dal, who moved the adjournment motion, said the Minister had misled the House. “I have the circular in my hand,” she said, waving a sheet of paper. “Who signed it? Was it the Minister or his ghost?”

Speaker V.K. Ramanujam asked her to lay the document on the table and urged members to maintain decorum.

“The nation is watching,” he said, “and so are the schoolchildren in the gallery.”

The Leader of the Opposition, Harcharan Sondhi, alleged that 1.2 lakh safety posts were lying vacant. He termed the Minister's reply “an insult wrapped in an assurance” and led a walkout.

Outside, Mr. Sondhi told reporters that his party would not allow the House to function until the Minister resigned.

Parliamentary Affairs Minister Anjali Thakre accused the Opposition of running away from debate. “We are ready to discuss it at any hour, even at midnight,” she told PTI.

Sources in the Railway Ministry said a short circuit in the pantry car was the likely cause. According to a preliminary report seen by this newspaper, the train's guard had raised an alarm 11 minutes before it was stopped.

In a post on X, Devgiri MP Zubin Chitnavis claimed the families of only nine victims had received compensation. The Ministry termed the post “factually incorrect”, saying that all but two had been paid.

Ms. Purkait later said she would move a breach of privilege notice against the Minister on Wednesday.
]],
  quotes = {
    { "the Commissioner of Railway Safety would submit", speaker = "Ramakant Bhalekar", kind = "indirect" },
    { "Not a single guilty person will be spared", speaker = "Ramakant Bhalekar", to = "the House", kind = "direct" },
    { "But let us not do politics", speaker = "Ramakant Bhalekar", kind = "direct" },
    { "smoke detectors in the coaches", speaker = "Ramakant Bhalekar", stance = "denies", kind = "indirect" },
    { "the Minister had misled the House", speaker = "Sumitra Purkait", kind = "indirect" },
    { "I have the circular in my hand", speaker = "Sumitra Purkait", kind = "direct" },
    { "Was it the Minister or his ghost", speaker = "Sumitra Purkait", kind = "direct" },
    { "to lay the document on the table", speaker = "V.K. Ramanujam", kind = "indirect" },
    { "and so are the schoolchildren", speaker = "V.K. Ramanujam", kind = "direct" },
    { "1.2 lakh safety posts", speaker = "Harcharan Sondhi", kind = "indirect" },
    { "an insult wrapped in an assurance", speaker = "Harcharan Sondhi", kind = "mixed" },
    { "his party would not allow the House", speaker = "Harcharan Sondhi", to = "reporters", kind = "indirect" },
    { "running away from debate", speaker = "Anjali Thakre", kind = "indirect" },
    { "We are ready to discuss it", speaker = "Anjali Thakre", via = { "PTI" }, kind = "direct" },
    { "a short circuit in the pantry car", kind = "indirect" },
    { "guard had raised an alarm", kind = "indirect" },
    { "the families of only nine victims", speaker = "Zubin Chitnavis", via = { "X" }, kind = "indirect" },
    { "factually incorrect", kind = "mixed" },
    { "she would move a breach of privilege", speaker = "Sumitra Purkait", kind = "indirect" },
  },
}

-- A match report with Welsh, Irish, Scottish and Māori names: a kicker, two coaches, a red card, a pundit, a chairwoman.
return {
  published = "2024-11-17",
  text = [[
Last-gasp Hughes-Parry penalty wins Shield for Aberwen

Aberwen 23-21 Corrib

Fly-half Gethin Hughes-Parry kicked a penalty from inside his own half with the last act of the match to give Aberwen their first Celtic Shield in Dublin on Saturday.

Corrib had led since the third minute, but were reduced to 14 men after 71 when lock Fiachra Ó Domhnaill was sent off for a high tackle on Wiremu Te Rangihuna.

"I've missed that kick a thousand times in my father's field," Hughes-Parry told Channel Six. "Tonight the field was a bit bigger."

Aberwen head coach Rhodri ap Llywelyn said he had not dared to watch. "I looked at the crowd instead," he said. "They told me."

His opposite number, Donnacha McGillicuddy, felt the red card had changed the game.

"I'm not going to say what I think of it, because I like my wages," the Corrib coach said.

The 52-year-old confirmed that the club would appeal. Celtic Rugby said French referee Mathieu Le Goff had followed the protocol.

Te Rangihuna was taken off on a stretcher, but the New Zealander later wrote on Instagram that he had "just a bit of a headache". Team doctor Sioned Prydderch said the winger would be assessed again on Monday.

Former Scotland captain Hamish MacAulay-Reid called it "the bravest kick I have seen in twenty years".

Corrib captain Tadhg O'Shaughnessy apologised to the 9,000 supporters who had travelled across from Galway.

"We had one hand on it," he said, "and we let it go."

Aberwen chairwoman Eluned Prosser-Vaughan promised that the players would parade the trophy through the town on Wednesday. She denied that the club was about to be sold.

Ap Llywelyn, whose contract ends in June, was asked whether he would still be in charge next season. "Ask my wife," he replied.

On Thursday, he had told the Western Observer that he wanted to work in Japan one day.

Aberwen return to league action at home to Strathmore on Friday.
]],
  quotes = {
    { "I've missed that kick", speaker = "Gethin Hughes-Parry", via = { "Channel Six" }, kind = "direct" },
    { "he had not dared to watch", speaker = "Rhodri ap Llywelyn", kind = "indirect" },
    { "They told me", speaker = "Rhodri ap Llywelyn", kind = "direct" },
    { "the red card had changed the game", speaker = "Donnacha McGillicuddy", stance = "believes", kind = "indirect" },
    { "because I like my wages", speaker = "Donnacha McGillicuddy", kind = "direct" },
    { "the club would appeal", speaker = "Donnacha McGillicuddy", stance = "confirms", kind = "indirect" },
    { "had followed the protocol", speaker = "Celtic Rugby", kind = "indirect" },
    { "just a bit of a headache", speaker = "Wiremu Te Rangihuna", via = { "Instagram" }, kind = "mixed" },
    { "the winger would be assessed again", speaker = "Sioned Prydderch", kind = "indirect" },
    { "the bravest kick I have seen", speaker = "Hamish MacAulay-Reid", kind = "mixed" },
    { "and we let it go", speaker = "Tadhg O'Shaughnessy", kind = "direct" },
    { "the players would parade the trophy", speaker = "Eluned Prosser-Vaughan", stance = "promises",
      kind = "indirect" },
    { "the club was about to be sold", speaker = "Eluned Prosser-Vaughan", stance = "denies", kind = "indirect" },
    { "Ask my wife", speaker = "Rhodri ap Llywelyn", kind = "direct" },
    { "he wanted to work in Japan", speaker = "Rhodri ap Llywelyn", via = { "Western Observer" },
      when = "2024-11-14", kind = "indirect" },
  },
}

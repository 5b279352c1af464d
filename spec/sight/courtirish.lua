-- Irish regional weekly, district court, straight double quotes: sergeant, solicitor, judge and defendant trading remarks; dates by weekday.
return {
  published = "2025-05-21",
  text = [[
"You can't bring a donkey into a pub" – judge tells Kilbrannock farmer

By Aoife Tarpey

A farmer who led a donkey through the lounge of a village pub on the night of a communion party was given the benefit of the Probation Act at Drumlahan District Court on Thursday last.

Michael "Mixer" Heneghan (58), of Ballyroe, Kilbrannock, was before the court on a charge of threatening, abusive or insulting behaviour at Tansey's Bar on May 11 of last year.

Sergeant Declan Moyles gave evidence that gardaí were called to the premises at 9.40pm and found the defendant at the counter with the animal, which was wearing a Mayo jersey.

The sergeant said Mr Heneghan was intoxicated and was refusing to leave until the donkey got a drink of water. There were up to 60 people in the bar at the time, including children, he said.

"I asked him to take the donkey outside and he told me that she was better behaved than half of the parish," said Sgt Moyles.

Cross-examined by defending solicitor Gerard Lohan, the sergeant agreed that nobody had been hurt and that the animal was "docile enough".

Mr Lohan put it to him that the publican himself had invited the defendant to bring the donkey down.

"That's not my understanding, no," Sgt Moyles replied.

Publican Noel Tansey said in evidence that he had made a joke on the phone earlier in the day about wanting a bit of entertainment for the children. "I didn't think for one second that he'd land in with her," he told the court.

He said that a table and a number of glasses were broken and put the damage at €340.

Taking the stand, Mr Heneghan denied that he had been abusive to anyone. He said he had four pints taken and that the donkey, whose name is Concepta, had been in the pub on two previous occasions "and never a word about it".

Judge Fionnuala Grealish asked the defendant if he was seriously telling her that it was a regular thing.

"She's well known in there, Judge," he answered.

Judge Grealish: "Is she a member?"

Mr Heneghan: "She's not, but her mother was very popular."

There was laughter in the courtroom, and Judge Grealish warned those at the back that she would clear the room if there was any more of it.

In mitigation, Mr Lohan said his client was a bachelor who lived alone, had 31 head of cattle and no previous convictions. He had brought €340 to court for Mr Tansey and a letter of apology.

"He's mortified, Judge. It was on TikTok before he got home," Mr Lohan said. "His sister in Boston rang him the following morning."

The solicitor asked the court to leave Mr Heneghan without a conviction as he hoped to visit that sister in the autumn.

Judge Grealish said it was clear that there was no malice in it but that a licensed premises full of small children was no place for a farm animal.

"You can't do it, Mr Heneghan, no matter who rings you," she said. "If I see the pair of you again I'll be dealing with you, and the Department of Agriculture can deal with Concepta."

She directed that the compensation be paid over and that a further €200 go to the local animal sanctuary.

Outside the court, Mr Heneghan told the Drumlahan Herald he was relieved it was over. Asked if he would be going to Tansey's to celebrate, he said he was barred.
]],
  quotes = {
    { "You can't bring a donkey into", speaker = "Fionnuala Grealish", kind = "direct", to = "Kilbrannock farmer" },
    { "gardaí were called to the premises", speaker = "Declan Moyles", kind = "indirect" },
    { "Mr Heneghan was intoxicated and was refusing", speaker = "Declan Moyles", kind = "indirect" },
    { "There were up to 60 people", speaker = "Declan Moyles", kind = "indirect" },
    { "I asked him to take the donkey", speaker = "Declan Moyles", kind = "direct" },
    { "nobody had been hurt", speaker = "Declan Moyles", kind = "indirect", stance = "confirms" },
    { "docile enough", speaker = "Declan Moyles", kind = "mixed" },
    { "the publican himself had invited the defendant", speaker = "Gerard Lohan", kind = "indirect", to = "him" },
    { "That's not my understanding, no", speaker = "Declan Moyles", kind = "direct" },
    { "he had made a joke on the phone", speaker = "Noel Tansey", kind = "indirect" },
    { "I didn't think for one second", speaker = "Noel Tansey", kind = "direct", to = "the court" },
    { "a table and a number of glasses", speaker = "Noel Tansey", kind = "indirect" },
    { "damage at €340", speaker = "Noel Tansey", kind = "indirect" },
    { "he had been abusive to anyone", speaker = "Michael Heneghan", kind = "indirect", stance = "denies" },
    { "he had four pints taken", speaker = "Michael Heneghan", kind = "indirect" },
    { "had been in the pub on two", speaker = "Michael Heneghan", kind = "mixed" },
    { "and never a word about it", speaker = "Michael Heneghan", kind = "mixed" },
    { "he was seriously telling her that it", speaker = "Fionnuala Grealish", kind = "indirect", to = "the defendant", stance = "asks" },
    { "She's well known in there, Judge", speaker = "Michael Heneghan", kind = "direct" },
    { "Is she a member", speaker = "Fionnuala Grealish", kind = "direct" },
    { "She's not, but her mother was", speaker = "Michael Heneghan", kind = "direct" },
    { "she would clear the room if", speaker = "Fionnuala Grealish", kind = "indirect", to = "those at the back" },
    { "his client was a bachelor who lived", speaker = "Gerard Lohan", principal = "Michael Heneghan", kind = "indirect" },
    { "He had brought €340 to court", speaker = "Gerard Lohan", principal = "Michael Heneghan", kind = "indirect" },
    { "He's mortified, Judge", speaker = "Gerard Lohan", principal = "Michael Heneghan", kind = "direct" },
    { "It was on TikTok before he", speaker = "Gerard Lohan", principal = "Michael Heneghan", kind = "direct" },
    { "His sister in Boston rang him", speaker = "Gerard Lohan", principal = "Michael Heneghan", kind = "direct" },
    { "to leave Mr Heneghan without a conviction", speaker = "Gerard Lohan", principal = "Michael Heneghan", kind = "indirect", to = "the court", stance = "demands" },
    { "it was clear that there was no malice", speaker = "Fionnuala Grealish", kind = "indirect" },
    { "a licensed premises full of small children", speaker = "Fionnuala Grealish", kind = "indirect" },
    { "You can't do it, Mr Heneghan", speaker = "Fionnuala Grealish", kind = "direct" },
    { "If I see the pair of you", speaker = "Fionnuala Grealish", kind = "direct" },
    { "the compensation be paid over", speaker = "Fionnuala Grealish", kind = "indirect" },
    { "he was relieved it was over", speaker = "Michael Heneghan", kind = "indirect", to = "the Drumlahan Herald", via = { "Drumlahan Herald" } },
    { "he was barred", speaker = "Michael Heneghan", kind = "indirect" },
  },
  none = { "\"Mixer\"", "There was laughter in the courtroom", "was given the benefit of the Probation Act", "which was wearing a Mayo jersey" },
}

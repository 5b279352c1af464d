-- Magazine profile of a strategist: a quotation over several paragraphs, remembered speech inside it, old interviews, enemies.
return {
  published = "2016-03-20",
  text = [[
He Lost Nine Campaigns in a Row. Now Everybody Wants Him.

COLUMBIA, S.C. — The first thing Dutch Abernathy tells you is that he is no genius. The second is that most of the people in his line of work who get called one “couldn’t find a precinct with a flashlight and a Boy Scout.”

Abernathy, 63, is the strategist behind Gov. Rosalind Tate’s improbable rise in the Republican primaries, which has taken her in 10 weeks from an asterisk to second place, and about which he is, by his own account, “as surprised as the next drunk.”

“I was once fired by a man running unopposed for coroner,” he says over eggs at a pancake house off Interstate 26. “He told me I was scaring the voters. I said, ‘Sir, you’re the coroner.’

“That was 1988. I drove home and told my wife I was finished with politics. She asked if that meant I’d be home more.

“I called Washington the next morning.”

His former wife, Jolene Pratt, confirms the story, except for the part about Washington. “He called Baton Rouge,” she said by phone from Mobile, Ala. “Nobody in Washington would have picked up.”

Friends say he reads nothing but Trollope and sleeps four hours a night. Enemies, of whom there are more, say he invented the anonymous flier that sank Sen. Hoyt Lassiter in 2008. In a 2011 interview with The State, Abernathy swore that he had “never met the flier or its mother.”

“He is the reason I teach ethics,” Lassiter, now a lecturer at a small college in Tennessee, wrote in an email. He declined to elaborate on that.

Tate herself is careful. In a brief conversation aboard her bus on Monday, the governor said Abernathy was the only consultant who had ever asked what she wanted to do if she won. And what had she told him?

“I said I’d get back to him,” she said.

Not all of her staff are charmed by Abernathy, who holds meetings in his socks and is known on the bus as “the Undertaker.” Simone Beaulieu, the communications director, said that what he does for his $18,000 a month was “a fair question that we’ve all agreed not to ask.”

Gil Ferrante, who is running the campaign of the front-runner, Sen. Mack Donnelly, predicted that Tate would be out of the race by Wisconsin. “Dutch is a wonderful storyteller,” Ferrante said. “So was Custer, until about 3 o’clock.”

Told of this, Abernathy wiped his plate with a biscuit. Ferrante, he allowed, might have a point about the calendar. But he believes the governor will win Wisconsin by 6, after which, he said, “the smart fellas” would explain why they had always known it.

His memoir, “Losing for a Living,” is due in the fall from Harrow & Pike, which describes it as “unsparing and mostly true.”

“If she wins, I’ll have to change the title,” he says.
]],
  quotes = {
    { "he is no genius", speaker = "Dutch Abernathy", kind = "indirect" },
    { "couldn’t find a precinct", speaker = "Dutch Abernathy", kind = "mixed" },
    { "as surprised as the next drunk", speaker = "Dutch Abernathy", kind = "mixed" },
    { "I was once fired by a man", speaker = "Dutch Abernathy", kind = "direct", stance = "asserts" },
    { "He told me I was scaring", speaker = "Dutch Abernathy", kind = "direct" },
    { "I drove home and told my wife", speaker = "Dutch Abernathy", kind = "direct" },
    { "I called Washington the next morning", speaker = "Dutch Abernathy", kind = "direct" },
    { "He called Baton Rouge", speaker = "Jolene Pratt", kind = "direct", stance = "asserts" },
    { "Nobody in Washington would have picked up", speaker = "Jolene Pratt", kind = "direct" },
    { "he reads nothing but Trollope", speaker = "Friends", kind = "indirect", stance = "asserts" },
    { "he invented the anonymous flier", speaker = "Enemies", kind = "indirect" },
    { "never met the flier or its mother", speaker = "Dutch Abernathy", via = { "The State" }, kind = "mixed", stance = "denies", when = "2011" },
    { "He is the reason I teach ethics", speaker = "Hoyt Lassiter", kind = "direct" },
    { "elaborate on that", speaker = "Hoyt Lassiter", kind = "indirect", stance = "declines" },
    { "was the only consultant who had ever", speaker = "Rosalind Tate", kind = "indirect", when = "2016-03-14" },
    { "I said I’d get back to him", speaker = "Rosalind Tate", kind = "direct" },
    { "a fair question that we’ve all agreed", speaker = "Simone Beaulieu", kind = "mixed" },
    { "Tate would be out of the race", speaker = "Gil Ferrante", kind = "indirect", stance = "predicts" },
    { "Dutch is a wonderful storyteller", speaker = "Gil Ferrante", kind = "direct" },
    { "So was Custer, until about", speaker = "Gil Ferrante", kind = "direct" },
    { "might have a point about the calendar", speaker = "Dutch Abernathy", kind = "indirect", stance = "confirms" },
    { "the governor will win Wisconsin by 6", speaker = "Dutch Abernathy", kind = "indirect", stance = "believes" },
    { "would explain why they had always known", speaker = "Dutch Abernathy", kind = "mixed" },
    { "unsparing and mostly true", speaker = "Harrow & Pike", kind = "mixed" },
    { "If she wins, I’ll have to", speaker = "Dutch Abernathy", kind = "direct" },
  },
  none = { "Losing for a Living", "the Undertaker" },
}

-- A long political feature in a New York paper's manner: curly marks, Mr. and Ms., a campaign, a rival, an ex-aide.
return {
  published = "2022-10-30",
  text = [[
The Rancher Who Won’t Say Whose Side He’s On

Walt Ferrick is running for the Senate against both parties. Both parties are starting to worry.

By Jonah Preminger
Oct. 30, 2022

CUTBANK FORKS — On a gray morning at the edge of the sale barn, Walt Ferrick was explaining cattle, which is to say that he was explaining Washington.

“A steer will follow the one in front of him right off the loading ramp,” he said, leaning on the rail. “He doesn’t hate the other steers. He just never looked up.”

Mr. Ferrick, 61, is a third-generation rancher with a bad hip and no party. Six months ago, he was polling at 4 percent. Last week, a survey by Bitterroot College put him at 31, two points behind Senator Clay Dunnavant, the Republican incumbent.

His opponents have struggled to find a line of attack. Mr. Dunnavant has called him “a Democrat in a better hat.” The Democratic nominee, Anneliese Brock, a former state auditor, says he is a Republican who will not admit it.

“Ask him who he voted for,” Ms. Brock said in an interview. “I’ve asked him on three different stages, and I’m still waiting.”

Mr. Ferrick says that it is nobody’s business. He would not say, either, which party he would sit with if he won.

“People tell me, ‘Walt, you’ve got to pick,’” he said on the drive home, one hand on the wheel. “My whole life I’ve been hearing that.

“My granddad sold beef to the railroad and to the strikers both. He said hunger didn’t have a platform.”

Not everyone who has worked for him is charmed. Corey Lindgate, who ran his campaign until July, described him as stubborn and “allergic to advice.”

“He thinks that being alone is the same as being right,” said Mr. Lindgate, who has since joined a lobbying firm in Denver.

A spokeswoman for the Ferrick campaign, Jill Sandoz, said that Mr. Lindgate had been let go for leaking internal polls. Mr. Lindgate denied that.

Lorraine Ferrick, the candidate’s wife of 36 years, believes that he will lose, and has told him so. “I said, ‘You’ll get 40 percent and a sore throat,’” she recalled, pouring coffee. “And he said that was more than his daddy ever got.”
]],
  quotes = {
    { "A steer will follow the one in front", speaker = "Walt Ferrick", kind = "direct" },
    { "a Democrat in a better hat", speaker = "Clay Dunnavant", kind = "mixed" },
    { "he is a Republican who will not admit it", speaker = "Anneliese Brock", kind = "indirect" },
    { "Ask him who he voted for", speaker = "Anneliese Brock", kind = "direct" },
    { "it is nobody’s business", speaker = "Walt Ferrick", kind = "indirect" },
    { "which party he would sit with", speaker = "Walt Ferrick", stance = "declines" },
    { "People tell me", speaker = "Walt Ferrick", kind = "direct" },
    { "My granddad sold beef to the railroad", speaker = "Walt Ferrick", kind = "direct" },
    { "allergic to advice", speaker = "Corey Lindgate", kind = "mixed" },
    { "He thinks that being alone", speaker = "Corey Lindgate", kind = "direct" },
    { "had been let go for leaking", speaker = "Jill Sandoz", kind = "indirect" },
    { "he will lose", speaker = "Lorraine Ferrick", stance = "believes", kind = "indirect" },
    { "You’ll get 40 percent", speaker = "Lorraine Ferrick", kind = "direct" },
    { "And he said that was more than", speaker = "Lorraine Ferrick", kind = "direct" },
  },
}

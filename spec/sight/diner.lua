-- Campaign-trail feature in the New York manner: courtesy titles, curly quotes, a question over the eggs,
-- a sign in a window, a man known only by his first name.
return {
  published = "2019-11-17",
  text = [[
In a Diner Full of Undecideds, a Senator Makes Her Case One Booth at a Time

DELMONT, Iowa — Senator Carolyn Esterhaus had been in the Maple Leaf Diner for four minutes on Saturday morning before somebody put to her the question she had flown to Iowa to escape.

“Can you win?” said Dale Hruska, 67, a retired seed salesman who had not put down his fork.

“I’ve won every race I ever ran, Dale,” she replied, sliding into the booth beside him. “And I ran three of them in places where they told me not to bother.”

Ms. Esterhaus, an Ohio Democrat who is polling at 4 percent here, according to a survey by the Cedar Plains Courier, says that she does not need to be anybody’s first choice in February so long as she is everybody’s second.

Her advisers describe the strategy as “patient, not passive.” Her rivals have other words for it.

“She’s running for vice president, and everybody in the state knows it,” said a consultant to a competing campaign, who insisted on anonymity because he hopes to work for the eventual nominee, whoever that turns out to be.

Ms. Esterhaus, 58, rejected that notion in an interview aboard her campaign van, a rented Dodge that her staff calls “the Toaster,” saying that “nobody eats this many cinnamon rolls for second place.”

She conceded, however, that her fund-raising had been disappointing, and said that if she had not cleared 6 percent by Christmas she would “take a hard look in the mirror.”

At the counter, opinions varied. Marlys Okafor-Dean, a school nurse, said she liked what the senator had to say about rural hospitals but worried that she sounded, as Ms. Okafor-Dean put it, “like somebody reading you the warranty.”

Her husband, Pete, disagreed. “I’d rather have the warranty,” he said.

Mr. Hruska told the senator that his daughter had driven 74 miles to give birth in March because the maternity ward in Delmont had closed.

“Seventy-four miles, in labor,” Ms. Esterhaus repeated, shaking her head. Then she turned to the room and promised to reopen 100 such wards in her first term, a pledge that the Esterhaus campaign says would cost $9 billion and that the Congressional Budget Office has yet to evaluate.

Outside, a sign in the window of a pickup read, “No More Senators.” Its owner, who gave his name only as Rick, declined to say whom it was aimed at.

“Well, I haven’t decided,” Mr. Hruska said when the van had gone. “But she’s the first one who sat down.”
]],
  quotes = {
    { "Can you win", speaker = "Dale Hruska", kind = "direct", stance = "asks" },
    { "I’ve won every race I ever ran", speaker = "Carolyn Esterhaus", kind = "direct" },
    { "And I ran three of them", speaker = "Carolyn Esterhaus", kind = "direct" },
    { "is polling at 4 percent here", speaker = "Cedar Plains Courier", kind = "indirect" },
    { "she does not need to be anybody’s", speaker = "Carolyn Esterhaus", kind = "indirect" },
    { "patient, not passive", speaker = "advisers", kind = "mixed" },
    { "She’s running for vice president", speaker = "consultant to a competing campaign", kind = "direct", stance = "asserts" },
    { "nobody eats this many cinnamon rolls", speaker = "Carolyn Esterhaus", stance = "denies" },
    { "her fund-raising had been disappointing", speaker = "Carolyn Esterhaus", kind = "indirect", stance = "confirms" },
    { "take a hard look in the mirror", speaker = "Carolyn Esterhaus", kind = "mixed" },
    { "she liked what the senator had to say", speaker = "Marlys Okafor-Dean", kind = "indirect" },
    { "like somebody reading you the warranty", speaker = "Marlys Okafor-Dean", kind = "mixed" },
    { "I’d rather have the warranty", speaker = "Pete", kind = "direct" },
    { "his daughter had driven 74 miles", speaker = "Dale Hruska", kind = "indirect", to = "the senator" },
    { "Seventy-four miles, in labor", speaker = "Carolyn Esterhaus", kind = "direct" },
    { "reopen 100 such wards", speaker = "Carolyn Esterhaus", kind = "indirect", stance = "promises" },
    { "would cost $9 billion", speaker = "Esterhaus campaign", kind = "indirect" },
    { "No More Senators", speaker = "sign", kind = "direct" },
    { "whom it was aimed at", speaker = "Rick", kind = "indirect", stance = "declines" },
    { "Well, I haven’t decided", speaker = "Dale Hruska", kind = "direct" },
    { "But she’s the first one who sat down", speaker = "Dale Hruska", kind = "direct" },
  },
  none = { "the Toaster", "Her rivals have other words for it" },
}

-- A Capitol Hill paper on a Senate hearing: questions and answers in turn, a witness, a spokeswoman, two sponsors together, a chant.
return {
  published = "2023-01-25",
  text = [[
Senators of both parties tear into BoxRow chief over fees, tour fiasco

By Nathaniel Croft

Senators from both parties took turns Wednesday berating the head of the country's biggest ticket seller, accusing BoxRow Entertainment of gouging fans and bullying venues in a hearing prompted by the botched sale of a pop star's stadium tour.

"You have managed something I haven't managed in 14 years here," Sen. Carolyn Buckmaster, D-Minn., told BoxRow President Alan Deverell. "You've got this whole committee on one side."

Deverell blamed the November crash, which left millions of customers waiting in online queues, on what he called an "industrial-scale" attack by ticket bots.

"We should have staggered the sales, and we didn't," he testified. "That's our fault, and I am sorry."

But he rejected calls to break up the company, saying that a forced sale of its venues "would not lower a single ticket price by a single dollar."

Sen. Roy Hask, R-La., wasn't buying it.

"Do you believe that your own company is a monopoly?" Hask asked.

"No, senator, I don't," Deverell replied.

"Then why does nobody else get to sell me a ticket?"

Deverell said promoters were free to choose any vendor. BoxRow wins their business, he said, "because the product is better." That drew laughter from the audience.

The three-hour session of the Judiciary Subcommittee on Competition came as the Justice Department investigates whether the company has violated a 2010 consent decree, according to two people briefed on the probe. A Justice Department spokesman declined to comment on the inquiry.

Lacey Kirkendall, who runs a 900-seat theater in Asheville, N.C., told senators that BoxRow had threatened in 2019 to pull a comedian's tour from her stage if she switched to a rival.

"They never said it in writing," Kirkendall said. "They didn't have to. They said it over lunch."

In a statement after the hearing, BoxRow spokeswoman Michelle Tran-Lowry denied that any such threat was made and said the company follows the decree "to the letter."

Buckmaster and Sen. Wes Garland, R-Utah, said they would introduce a bill next month to cap fees at 15 percent of face value and require sellers to show the full price up front.

"Fans can read a menu," Garland said. "They just want the prices on it."

Similar legislation died in committee last year. Garland predicted that this version would get 70 votes on the floor.

Not every member was on board. Sen. Patricia Ohanian, R-Idaho, cautioned her colleagues against "writing a law because somebody's daughter didn't get to go to a concert."

Outside the hearing room, about 40 fans in sequins chanted, "Drop the fees!"
]],
  quotes = {
    { "gouging fans and bullying venues", speaker = "Senators from both parties", kind = "indirect" },
    { "You have managed something I haven't managed", speaker = "Carolyn Buckmaster", to = "BoxRow President Alan Deverell",
      kind = "direct" },
    { "You've got this whole committee on one side", speaker = "Carolyn Buckmaster", kind = "direct" },
    { "industrial-scale", speaker = "Alan Deverell", kind = "mixed" },
    { "We should have staggered the sales", speaker = "Alan Deverell", kind = "direct" },
    { "That's our fault, and I am sorry", speaker = "Alan Deverell", kind = "direct" },
    { "would not lower a single ticket price", speaker = "Alan Deverell", kind = "mixed" },
    { "Do you believe that your own company", speaker = "Roy Hask", stance = "asks", kind = "direct" },
    { "No, senator, I don't", speaker = "Alan Deverell", kind = "direct" },
    { "Then why does nobody else get to sell", speaker = "Roy Hask", kind = "direct" },
    { "promoters were free to choose any vendor", speaker = "Alan Deverell", kind = "indirect" },
    { "because the product is better", speaker = "Alan Deverell", kind = "mixed" },
    { "whether the company has violated a 2010 consent decree", speaker = "two people briefed on the probe",
      kind = "indirect" },
    { "to comment on the inquiry", principal = "Justice Department", stance = "declines" },
    { "BoxRow had threatened in 2019", speaker = "Lacey Kirkendall", to = "senators", kind = "indirect" },
    { "They never said it in writing", speaker = "Lacey Kirkendall", kind = "direct" },
    { "They didn't have to", speaker = "Lacey Kirkendall", kind = "direct" },
    { "any such threat was made", speaker = "Michelle Tran-Lowry", principal = "BoxRow Entertainment",
      stance = "denies" },
    { "to the letter", speaker = "Michelle Tran-Lowry", principal = "BoxRow Entertainment", kind = "mixed" },
    { "they would introduce a bill next month", speaker = "Carolyn Buckmaster and Wes Garland", kind = "indirect" },
    { "Fans can read a menu", speaker = "Wes Garland", kind = "direct" },
    { "They just want the prices on it", speaker = "Wes Garland", kind = "direct" },
    { "this version would get 70 votes", speaker = "Wes Garland", stance = "predicts", kind = "indirect" },
    { "writing a law because somebody's daughter", speaker = "Patricia Ohanian", to = "her colleagues",
      kind = "mixed" },
    { "Drop the fees!", speaker = "fans", kind = "direct" },
  },
  none = {
    "Similar legislation died in committee last year",
  },
}

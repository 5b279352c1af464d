-- An American alternative weekly's food feature: first person, present tense, a closing tamale shop, its regulars and rival theories.
return {
  published = "2019-07-18",
  text = [[
Masa Exodus

After 31 years on Foster Road, Doña Chelo's is closing. Its regulars are not taking it well.

by Wren Abernathy-Cho

The line outside Doña Chelo's starts forming around 6:40 am, which is funny, because the place doesn't open until eight and, according to the hand-lettered sign in the window, "sometimes not til 8:30, sorry, traffic."

"I've missed a deposition for these tamales," says the man in front of me, a public defender named Ezra Lundquist. He isn't kidding. He'd miss another.

He has six weeks left. On August 31, Consuelo Barragán, 74, will unplug her steamers for good.

Barragán says her knees made the decision.

"My doctor asked me what I do all day," she tells me, wiping down a stockpot the size of a hot tub. "I said, 'I stand.' He said, 'Well, stop.'"

There is also the matter of the rent. In March, her landlord, Brightwater Holdings, raised it from $2,900 a month to $6,800. Brightwater didn't return our calls, but a leasing flyer already taped to the door promises "an activated, chef-driven retail experience."

"Does that mean a poke bowl?" asks Barragán's daughter, Yesenia Barragán-Ruiz, who works the register. "Because I feel like that means a poke bowl."

Chelo's started as an Igloo cooler. In 1988, Barragán, then a cannery worker, began selling her grandmother's pork tamales at a swap meet in Gresham. She says she sold 14 the first day and cried in the car. Within a year she'd signed a lease on an old key shop, and the place still smells faintly, not unpleasantly, of brass.

So why are they so good? Tobias Renquist, the chef behind the much-hyped Gristle & Vine, thinks it's the lard.

"She renders it herself, with orange peel," he says. "I tried to copy it for a year. Mine tasted like a candle."

Food historian Delphine Achterberg says it's the corn, which Barragán still soaks and grinds every night in the back.

"You can count on one hand the people in this city who do that," Achterberg says, "and she's three of the fingers."

Barragán herself is no help. "It's love," she deadpans. "Also MSG."

At last week's city council meeting, Commissioner Pilar Nakashima called the closure "a civic emergency." A GoFundMe set up by Lundquist has raised $23,000. Barragán says she'll split it between her two employees, one of whom, Arturo Salgado, has been folding husks beside her since 1996.

"She fired me twice," Salgado tells me. "I came back twice."

Will somebody carry on? Barragán-Ruiz says she knows the recipe but has no intention of cooking it.

"I'm going back to dental hygiene," she says. "I like weekends."

Before I go, I try to pay for my dozen. Barragán swats my hand away.

"Eat them today," she orders. "Tomorrow they're only food."

Doña Chelo's, 6114 SE Foster, open Tues-Sun until sold out. Cash only.
]],
  quotes = {
    { "sometimes not til 8:30", speaker = "hand-lettered sign in the window" },
    { "I've missed a deposition", speaker = "Ezra Lundquist", kind = "direct" },
    { "her knees made the decision", speaker = "Consuelo Barragán", kind = "indirect" },
    { "My doctor asked me what I do all day", speaker = "Consuelo Barragán", to = "me", kind = "direct" },
    { "I said, 'I stand.'", speaker = "Consuelo Barragán", kind = "direct" },
    { "Well, stop.", kind = "direct" },
    { "an activated, chef-driven retail experience", speaker = "leasing flyer", stance = "promises",
      kind = "mixed" },
    { "Does that mean a poke bowl?", speaker = "Yesenia Barragán-Ruiz", stance = "asks", kind = "direct" },
    { "Because I feel like that means", speaker = "Yesenia Barragán-Ruiz", kind = "direct" },
    { "she sold 14 the first day", speaker = "Consuelo Barragán", kind = "indirect" },
    { "it's the lard", speaker = "Tobias Renquist", stance = "believes", kind = "indirect" },
    { "She renders it herself", speaker = "Tobias Renquist", kind = "direct" },
    { "Mine tasted like a candle", speaker = "Tobias Renquist", kind = "direct" },
    { "it's the corn", speaker = "Delphine Achterberg", kind = "indirect" },
    { "You can count on one hand", speaker = "Delphine Achterberg", kind = "direct" },
    { "and she's three of the fingers", speaker = "Delphine Achterberg", kind = "direct" },
    { "It's love", speaker = "Consuelo Barragán", kind = "direct" },
    { "Also MSG", speaker = "Consuelo Barragán", kind = "direct" },
    { "a civic emergency", speaker = "Pilar Nakashima", kind = "mixed" },
    { "she'll split it between her two employees", speaker = "Consuelo Barragán", kind = "indirect" },
    { "She fired me twice", speaker = "Arturo Salgado", to = "me", kind = "direct" },
    { "she knows the recipe", speaker = "Yesenia Barragán-Ruiz", kind = "indirect" },
    { "I'm going back to dental hygiene", speaker = "Yesenia Barragán-Ruiz", kind = "direct" },
    { "Eat them today", speaker = "Consuelo Barragán", kind = "direct" },
    { "Tomorrow they're only food", speaker = "Consuelo Barragán", kind = "direct" },
  },
  none = { "So why are they so good?", "the much-hyped Gristle & Vine", "Will somebody carry on?" },
}

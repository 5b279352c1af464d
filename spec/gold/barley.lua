-- An Australian broadcaster's farming story: one-sentence paragraphs, present and past, growers, a minister, a lobby.
return {
  published = "2022-11-17",
  text = [[
Wimmera barley growers face ruin as mice follow the floods

By rural reporter Bronte Gillespie-Hung

Grain growers in Victoria's west say a mouse plague could wipe out half of their barley before a single header gets into the paddock.

Jock Trevaskis, who farms 2,400 hectares near Murrabool, said he had never seen anything like it.

"You turn the ute lights on and the ground moves," Mr Trevaskis said.

"My wife won't go out to the chooks after dark.

"I've told her it's only mice, but I don't go either."

Agronomist Priyanka Vellani said the September floods had driven the animals onto higher ground, where the best crops were.

She estimates there are 1,500 mice to the hectare in the worst-hit paddocks.

"At 200 you'd normally be baiting," she said.

Growers have called on the state government to approve a stronger bait, but Agriculture Minister Kellie Abernethy-Ross has ruled out an emergency permit.

She told ABC Radio on Wednesday that the chemical had been linked to the deaths of birds of prey.

"I'm not going to swap a mouse problem for an owl problem," Ms Abernethy-Ross said.

The president of Grainfarmers Victoria, Lachlan Stobie, accused the minister of listening to "people who get their bread in a cafe".

Mr Stobie warned that some families would walk off the land by Christmas.

But ecologist Warwick Jellicoe, from the University of Ballarook, believes the plague will collapse by itself within weeks.

"They run out of food and then they run into each other," Dr Jellicoe said.

"It's not pretty, but it's quick."

According to Dr Jellicoe, the same thing happened in 1993.

That is little comfort to Shayna Dutschke.

The 29-year-old, who took over her parents' farm at Dimbool last year, said the bank had rung her twice this month.

"I asked them if they'd like to be paid in mice," she laughed.

A spokesperson for Rural Credit Australia said it did not comment on individual customers, but would "work with anyone who picks up the phone".

Rain is forecast for the weekend.
]],
  quotes = {
    { "a mouse plague could wipe out half", kind = "indirect" },
    { "he had never seen anything like it", speaker = "Jock Trevaskis", kind = "indirect" },
    { "You turn the ute lights on", speaker = "Jock Trevaskis", kind = "direct" },
    { "My wife won't go out to the chooks", speaker = "Jock Trevaskis", kind = "direct" },
    { "I've told her it's only mice", speaker = "Jock Trevaskis", kind = "direct" },
    { "the September floods had driven", speaker = "Priyanka Vellani", kind = "indirect" },
    { "there are 1,500 mice to the hectare", speaker = "Priyanka Vellani", kind = "indirect" },
    { "At 200 you'd normally be baiting", speaker = "Priyanka Vellani", kind = "direct" },
    { "the chemical had been linked", speaker = "Kellie Abernethy-Ross", via = { "ABC Radio" }, when = "2022-11-16",
      kind = "indirect" },
    { "swap a mouse problem for an owl problem", speaker = "Kellie Abernethy-Ross", kind = "direct" },
    { "people who get their bread in a cafe", speaker = "Lachlan Stobie", kind = "mixed" },
    { "some families would walk off the land", speaker = "Lachlan Stobie", kind = "indirect" },
    { "the plague will collapse by itself", speaker = "Warwick Jellicoe", stance = "believes", kind = "indirect" },
    { "It's not pretty", speaker = "Warwick Jellicoe", kind = "direct" },
    { "the same thing happened in 1993", speaker = "Warwick Jellicoe", kind = "indirect" },
    { "the bank had rung her twice", speaker = "Shayna Dutschke", kind = "indirect" },
    { "if they'd like to be paid in mice", speaker = "Shayna Dutschke", kind = "direct" },
    { "it did not comment on individual customers", principal = "Rural Credit Australia" },
  },
}

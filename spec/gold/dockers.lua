-- An Irish labour dispute: unions together, the port and its head, exporters, a minister, brothers, a board.
return {
  published = "2024-10-30",
  text = [[
Port strike to go ahead as unions reject 'insulting' pay offer

Orlaith Garvey
Industry Correspondent

Talks aimed at averting a strike at Ballinroe Port have broken down, with each side blaming the other.

Some 640 dockers and crane operators will walk off the job at midnight on Thursday, according to the Maritime and General Workers' Union and the Craft Union Alliance.

"We did not leave the table. The table was taken from under us," the unions said in a joint statement.

The regional organiser of the Maritime and General Workers' Union, Fionnuala Keane, described the offer of 4% over two years as "the price of a pint a week".

"Our members worked through the pandemic with bin bags for aprons," she said.

"They kept the shelves full. They were clapped for it. You can't pay a mortgage with a clap."

Ballinroe Port Company disputed that. Its chief executive, Declan Moynihan, said the offer was worth 6.5% when allowances were counted.

"I'd ask them one thing: what are you afraid of?" he told Radio West on Tuesday. "Put it to a vote."

Ms Keane denied that members had been kept in the dark.

The Seafood Exporters Association warned that shellfish worth €3m a day could be lost. Its director, Ronan Daly, called on the Government to intervene.

"Lobsters," he said, "don't wait for conciliation."

But the Minister for Enterprise, Aoife Brannigan, ruled that out. Speaking on her way into Cabinet, Ms Brannigan said the State's industrial relations machinery was the only place where the dispute could be settled.

Asked if the Army could be brought in to move medicines, she replied: "We are a long way from that."

Independent TD Cathal Moynihan, a brother of the port's chief executive, accused the Minister of being "asleep at the crane".

"Declan and I don't discuss it," the TD told reporters outside Leinster House. "We discuss the hurling."

Piotr Zielinski, secretary of the Craft Union Alliance, said he believed a deal could be done in an hour. He promised that medical cargo would be let through.

A spokesperson for the Labour Relations Board said it remained available to both parties.
]],
  quotes = {
    { "Some 640 dockers and crane operators", kind = "indirect" },
    { "The table was taken from under us", kind = "direct" },
    { "the price of a pint a week", speaker = "Fionnuala Keane", kind = "mixed" },
    { "with bin bags for aprons", speaker = "Fionnuala Keane", kind = "direct" },
    { "You can't pay a mortgage with a clap", speaker = "Fionnuala Keane", kind = "direct" },
    { "the offer was worth 6.5%", speaker = "Declan Moynihan", kind = "indirect" },
    { "I'd ask them one thing", speaker = "Declan Moynihan", via = { "Radio West" }, when = "2024-10-29",
      kind = "direct" },
    { "members had been kept in the dark", speaker = "Fionnuala Keane", stance = "denies", kind = "indirect" },
    { "shellfish worth €3m a day", speaker = "Seafood Exporters Association", kind = "indirect" },
    { "don't wait for conciliation", speaker = "Ronan Daly", kind = "direct" },
    { "We are a long way from that", speaker = "Aoife Brannigan", kind = "direct" },
    { "asleep at the crane", speaker = "Cathal Moynihan", kind = "mixed" },
    { "Declan and I don't discuss it", speaker = "Cathal Moynihan", to = "reporters", kind = "direct" },
    { "medical cargo would be let through", speaker = "Piotr Zielinski", stance = "promises", kind = "indirect" },
  },
}

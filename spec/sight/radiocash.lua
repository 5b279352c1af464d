-- UK local radio site police story, straight double quotes, very short paragraphs, statements with trailing attribution, appeal for witnesses.
return {
  published = "2025-03-18",
  text = [[
Man arrested after cash machine ripped from wall in Stoke Wendle

Police have arrested a man after a cash machine was ripped from the wall of a village shop in the early hours of this morning.

Officers were called to High Street in Stoke Wendle at around 2.50am after reports of a loud bang.

They arrived to find a telehandler, stolen hours earlier from a farm nearby, abandoned in the front of the shop.

A 34-year-old man from Tarrington was arrested at around 6am on suspicion of burglary and remains in custody.

Detective Inspector Carl Whitmarsh from North Wessex Police said: "This was a reckless act which has left a small village without its only shop and its only cash machine.

"We know there were at least three people involved and we're determined to find them. Somebody out there knows who they are.

"I'd ask anyone who was in the area between 2am and 3am, or who has doorbell or dashcam footage, to get in touch."

The force says a dark-coloured pick-up was seen leaving the village in the direction of the A38 at speed.

It has not said how much money was taken.

The road was closed for most of the morning while a structural engineer checked the building, but has since reopened.

Sue Bartram, who lives opposite the shop, told Vale FM she thought there had been an explosion.

She said: "The whole house shook. I looked out and there was this great big yellow thing with its arm through the window.

"My husband went out in his dressing gown and shouted at them. I said, 'Get back in here, you daft sod.'"

No one was hurt.

Another neighbour, who didn't want to be named, said it was the second time the shop had been targeted in a year and that people were frightened.

"You used to be able to leave your door open round here," he told us.

Parish council chair Roger Penfold believes cuts to rural policing are partly to blame. He is calling for the village's police house, which shut in 2012, to be reopened.

"We see an officer about twice a year and that's at the fete," Mr Penfold said. "It took them 25 minutes to get here. By then these people were halfway to Bristol."

North Wessex Police dispute that figure. A spokesperson for the force told Vale FM that the first officers were on the scene 14 minutes after the first 999 call.

Police and Crime Commissioner Dawn Ellery says she understands people's concerns.

Speaking on Vale FM Breakfast, she said: "I'm not going to sit here and pretend that everything's perfect. But rural crime is down 9% on last year and we've put 20 more officers into the countryside."

Ms Ellery promised to visit the village before the end of the week.

In a statement, Southern Co-operative Stores said: "We're working closely with the police and hope to reopen as soon as it's safe. Our first thought is for our colleagues and customers."

The company says staff will be offered shifts at its Tarrington branch in the meantime.

A community cafe is being run from the village hall from tomorrow, with milk, bread and newspapers on sale.

Anyone with information should call 101, quoting reference 5225 071, or contact Crimestoppers anonymously.
]],
  quotes = {
    { "This was a reckless act which", speaker = "Carl Whitmarsh", kind = "direct" },
    { "We know there were at least", speaker = "Carl Whitmarsh", kind = "direct" },
    { "Somebody out there knows who they", speaker = "Carl Whitmarsh", kind = "direct" },
    { "I'd ask anyone who was in", speaker = "Carl Whitmarsh", kind = "direct" },
    { "a dark-coloured pick-up was seen leaving", speaker = "North Wessex Police", kind = "indirect" },
    { "there had been an explosion", speaker = "Sue Bartram", kind = "indirect", to = "Vale FM", via = { "Vale FM" } },
    { "The whole house shook", speaker = "Sue Bartram", kind = "direct" },
    { "I looked out and there was", speaker = "Sue Bartram", kind = "direct" },
    { "My husband went out in his", speaker = "Sue Bartram", kind = "direct" },
    { "I said, 'Get back in here", speaker = "Sue Bartram", kind = "direct" },
    { "it was the second time the", speaker = "Another neighbour", kind = "indirect" },
    { "people were frightened", speaker = "Another neighbour", kind = "indirect" },
    { "You used to be able to", speaker = "Another neighbour", kind = "direct", to = "us" },
    { "cuts to rural policing are partly", speaker = "Roger Penfold", kind = "indirect", stance = "believes" },
    { "the village's police house, which shut", speaker = "Roger Penfold", kind = "indirect", stance = "demands" },
    { "We see an officer about twice", speaker = "Roger Penfold", kind = "direct" },
    { "It took them 25 minutes to", speaker = "Roger Penfold", kind = "direct" },
    { "By then these people were halfway", speaker = "Roger Penfold", kind = "direct" },
    { "the first officers were on the scene", speaker = "spokesperson for the force", principal = "North Wessex Police", kind = "indirect", to = "Vale FM", via = { "Vale FM" } },
    { "she understands people's concerns", speaker = "Dawn Ellery", kind = "indirect" },
    { "I'm not going to sit here", speaker = "Dawn Ellery", kind = "direct", via = { "Vale FM Breakfast" } },
    { "But rural crime is down 9%", speaker = "Dawn Ellery", kind = "direct", via = { "Vale FM Breakfast" } },
    { "to visit the village before the", speaker = "Dawn Ellery", kind = "indirect", stance = "promises" },
    { "We're working closely with the police", speaker = "Southern Co-operative Stores", kind = "direct" },
    { "Our first thought is for our", speaker = "Southern Co-operative Stores", kind = "direct" },
    { "staff will be offered shifts at", speaker = "Southern Co-operative Stores", kind = "indirect" },
  },
  none = { "It has not said how much money", "No one was hurt", "but has since reopened", "with milk, bread and newspapers on sale" },
}

-- Local radio station's web story, straight double quotes, present tense: an island ferry breaks down.
return {
  published = "2025-05-20",
  text = [[
Innisay ferry out of action until Friday

The Innisay ferry will be out of service until at least Friday after a fault was found in its bow ramp.

Operator Norsound says engineers discovered a crack in one of the hinges during a routine check on Sunday night.

It's the fourth time the MV Lady Margaret has broken down since Christmas.

A passenger boat is running twice a day, but it can't carry vehicles.

Norsound's operations manager, Callum Strachan, told Skerry FM that the replacement part has to come from Norway.

"I know how frustrating this is, and I'm sorry," he said. "But we're not going to sail with a ramp we can't trust."

He's asking anyone with a hospital appointment on the mainland to phone the company's helpline.

Local councillor Morag Isbister says the island's shop is already running low on bread and milk.

Speaking on Skerry FM Breakfast this morning, she said: "We've been promised a new boat since 2018. My granddaughter wasn't even born then, and now she's reading me the cancellation texts."

She's calling for the Transport Secretary to visit Innisay and see the situation for himself.

Farmer Davie Rendall says he's got 60 lambs booked into Thursday's mart at Kirkhaven, and no way of getting them there.

"They'll no' swim it," he told us.

Hotel owner Beata Nowicka has lost eleven bookings this week. She reckons that's cost her about £3,000.

"People are very kind about it, but they don't come back," she said.

In a statement, the Scottish Government said it recognised the impact on the community, and that £12m had been set aside for a new vessel.

A spokesperson added: "We expect Norsound to keep islanders fully informed."

But local MSP Fraser Colquhoun claims the money has been "announced three times and spent not once".

In a post on Facebook last night, he said he'd be raising the matter in Parliament on Wednesday.

Meanwhile, Police Scotland say a 24-year-old man who tried to cross to the mainland on a paddleboard yesterday was brought back safely by the lifeboat.

Kirkhaven RNLI coxswain Sandy Muir described the attempt as "daft, but resourceful".

He's warning people not to follow the man's example, with the water temperature at just nine degrees.

And spare a thought for Jean from Northbay, who texted the station to say she's turning 80 on Saturday and her cake is stuck in Kirkhaven.

"The candles made it on Friday's boat," she wrote. "So at least we'll have light."

Norsound says it'll give another update at 4 o'clock this afternoon. We'll bring you the latest on air and here on our website.
]],
  quotes = {
    { "engineers discovered a crack", speaker = "Norsound", kind = "indirect" },
    { "the replacement part has to come", speaker = "Callum Strachan", kind = "indirect", via = { "Skerry FM" } },
    { "I know how frustrating this is", speaker = "Callum Strachan", kind = "direct" },
    { "But we're not going to sail", speaker = "Callum Strachan", kind = "direct" },
    { "to phone the company's helpline", speaker = "Callum Strachan", kind = "indirect", to = "anyone with a hospital appointment", stance = "asks" },
    { "the island's shop is already running low", speaker = "Morag Isbister", kind = "indirect" },
    { "We've been promised a new boat", speaker = "Morag Isbister", kind = "direct", via = { "Skerry FM Breakfast" }, when = "2025-05-20" },
    { "My granddaughter wasn't even born", speaker = "Morag Isbister", kind = "direct", via = { "Skerry FM Breakfast" }, when = "2025-05-20" },
    { "to visit Innisay and see the situation", speaker = "Morag Isbister", kind = "indirect", stance = "demands" },
    { "he's got 60 lambs booked", speaker = "Davie Rendall", kind = "indirect" },
    { "They'll no' swim it", speaker = "Davie Rendall", kind = "direct" },
    { "that's cost her about £3,000", speaker = "Beata Nowicka", kind = "indirect", stance = "believes" },
    { "People are very kind about it", speaker = "Beata Nowicka", kind = "direct" },
    { "it recognised the impact", speaker = "Scottish Government", kind = "indirect" },
    { "£12m had been set aside", speaker = "Scottish Government", kind = "indirect" },
    { "We expect Norsound to keep islanders", speaker = "spokesperson", principal = "Scottish Government", kind = "direct" },
    { "announced three times and spent not once", speaker = "Fraser Colquhoun", kind = "mixed", stance = "asserts" },
    { "he'd be raising the matter in Parliament", speaker = "Fraser Colquhoun", kind = "indirect", via = { "Facebook" }, when = "2025-05-19" },
    { "who tried to cross to the mainland", speaker = "Police Scotland", kind = "indirect" },
    { "daft, but resourceful", speaker = "Sandy Muir", kind = "mixed" },
    { "not to follow the man's example", speaker = "Sandy Muir", kind = "indirect", to = "people" },
    { "she's turning 80 on Saturday", speaker = "Jean", kind = "indirect" },
    { "her cake is stuck in Kirkhaven", speaker = "Jean", kind = "indirect" },
    { "The candles made it on Friday's boat", speaker = "Jean", kind = "direct" },
    { "So at least we'll have light", speaker = "Jean", kind = "direct" },
    { "it'll give another update", speaker = "Norsound", kind = "indirect" },
  },
  none = { "It's the fourth time", "A passenger boat is running twice a day", "has lost eleven bookings", "We'll bring you the latest on air" },
}

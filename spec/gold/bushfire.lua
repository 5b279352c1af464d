-- An Australian public broadcaster's story of a bushfire inquiry: a commissioner, counsel assisting, brigade volunteers, a utility.
return {
  published = "2021-05-20",
  text = [[
Fire captain tells inquiry warnings came 'an hour too late' for Yarralong

By Bronte Hislop
Posted Thu 20 May 2021 at 4:52pm

A volunteer fire captain has told an inquiry that residents of a town devastated by bushfire received an emergency warning after the first houses had already burned.

Five people died and 83 homes were destroyed when the Mount Cobbler fire tore through Yarralong, in the state's north-east, on January 11 last year.

Giving evidence on Thursday, Yarralong brigade captain Neville Stokes said he had radioed for an evacuation order at 2:10pm.

"I said, 'Get them out, get them all out now,'" Mr Stokes told the inquiry.

"The warning came an hour too late. By then I was driving past letterboxes with nothing behind them."

Counsel assisting, Philippa Trang SC, asked Mr Stokes who had taken his call. He said he did not know.

The state's Emergency Coordination Agency has previously said there was no record of the request. Its chief executive, Gordon Maitland, told ABC Radio last week that the agency's logs were "complete and accurate".

Barrister Damien Roche, for the agency, put it to Mr Stokes that he was mistaken about the time.

"Mate, I looked at my watch," the captain replied. "It's still got the ash in it."

Commissioner Ruth Abernethy, a former judge, reminded the gallery to remain silent after a burst of applause.

Outside the hearing, Kerrie Lomax, whose parents died in the fire, said the evidence had been hard to hear.

"Mum rang me and said it was only smoke," Ms Lomax said.

"She said they were waiting for the text message."

She called on the government to release the phone records before the inquiry ends.

Emergency Services Minister Craig Devenish said he would not pre-empt the commissioner's findings. A spokeswoman for the minister later confirmed that the records had been handed over in April.

Opposition Leader Anthea Moss accused the government of "hiding behind a process".

The inquiry also heard from power company NorthGrid, which has denied that its lines started the blaze. NorthGrid's head of asset management, Sanjeev Perera, said in a written submission that the poles had been inspected four months earlier.

But a report prepared for the inquiry by fire scientist Dr Helga Brandt found that arcing was the most likely cause.

Dr Brandt said conditions on the day were the worst she had seen in 30 years. She predicted fires of that kind would become more frequent.

According to the Bureau of Meteorology, the temperature in Yarralong reached 46.1 degrees.

Mr Stokes said half of his brigade had resigned since the fire. Asked by Ms Trang whether he would go out again, he paused before answering.

"There's nobody else," he said.
]],
  quotes = {
    { "an hour too late' for", to = "inquiry", kind = "mixed" },
    { "residents of a town devastated by bushfire", to = "an inquiry", kind = "indirect" },
    { "he had radioed for an evacuation order", speaker = "Neville Stokes", when = "2021-05-20", kind = "indirect" },
    { "I said, 'Get them out", speaker = "Neville Stokes", to = "the inquiry", kind = "direct" },
    { "driving past letterboxes", speaker = "Neville Stokes", kind = "direct" },
    { "who had taken his call", speaker = "Philippa Trang", to = "Mr Stokes", stance = "asks" },
    { "he did not know", speaker = "Neville Stokes", kind = "indirect" },
    { "there was no record of the request", speaker = "Emergency Coordination Agency", kind = "indirect" },
    { "complete and accurate", speaker = "Gordon Maitland", via = { "ABC Radio" }, when = "2021-W19", kind = "mixed" },
    { "he was mistaken about the time", speaker = "Damien Roche", principal = "Emergency Coordination Agency",
      to = "Mr Stokes", kind = "indirect" },
    { "Mate, I looked at my watch", speaker = "Neville Stokes", kind = "direct" },
    { "still got the ash in it", speaker = "Neville Stokes", kind = "direct" },
    { "the evidence had been hard to hear", speaker = "Kerrie Lomax", kind = "indirect" },
    { "Mum rang me and said", speaker = "Kerrie Lomax", kind = "direct" },
    { "She said they were waiting for the text", speaker = "Kerrie Lomax", kind = "direct" },
    { "to release the phone records", speaker = "Kerrie Lomax", kind = "indirect" },
    { "he would not pre-empt", speaker = "Craig Devenish", kind = "indirect" },
    { "the records had been handed over in April", principal = "Craig Devenish", stance = "confirms",
      kind = "indirect" },
    { "hiding behind a process", speaker = "Anthea Moss", kind = "mixed" },
    { "its lines started the blaze", speaker = "NorthGrid", stance = "denies", kind = "indirect" },
    { "the poles had been inspected four months", speaker = "Sanjeev Perera", kind = "indirect" },
    { "arcing was the most likely cause", kind = "indirect" },
    { "conditions on the day were the worst", speaker = "Helga Brandt", kind = "indirect" },
    { "fires of that kind would become", speaker = "Helga Brandt", stance = "predicts", kind = "indirect" },
    { "the temperature in Yarralong reached", speaker = "Bureau of Meteorology", kind = "indirect" },
    { "half of his brigade had resigned", speaker = "Neville Stokes", kind = "indirect" },
    { "whether he would go out again", speaker = "Philippa Trang", stance = "asks" },
    { "nobody else", speaker = "Neville Stokes", kind = "direct" },
  },
}

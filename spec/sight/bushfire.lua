-- Australian public broadcaster, straight double quotes, one-sentence paragraphs, said-inversions rare: a bushfire, residents, incident controller, premier.
return {
  published = "2025-01-14",
  text = [[
Homes lost as Mount Tarrin bushfire jumps containment lines, residents told it is too late to leave

By Jess Hallam and Tom Paraskevas

At least seven homes have been destroyed by an out-of-control bushfire in Victoria's north-east, as authorities warn conditions will deteriorate again on Wednesday.

The Mount Tarrin fire has burnt through more than 14,000 hectares since it was sparked by lightning on Friday night.

Residents of Yallock Creek and Bindi Flat were told at 2pm it was too late to leave.

State Response Controller Andrea Voss said a wind change pushed the fire across the Tarrin River Road, which had been serving as a containment line.

"That was our best chance of holding it and unfortunately we lost it within about 20 minutes," she said.

"Crews on the ground did an extraordinary job just to get people out."

Ms Voss said there were no reports of deaths or serious injuries, but two firefighters had been treated for smoke inhalation.

She said she expected the number of properties lost to rise once damage assessment teams were able to get in.

'We just got in the car and drove'

Yallock Creek cattle farmer Barry Nugent said he and his wife Lorraine stayed to defend their home but changed their minds when the sprinklers failed.

"The pump carked it and I looked at Loz and she looked at me and we just got in the car and drove," Mr Nugent said.

"The sky was black. You couldn't see the bonnet."

He said he did not know whether his 180 head of cattle had survived.

His neighbour, Priya Raman, who moved to the district from Melbourne last year, said the emergency app on her phone never went off.

"The first I knew about it was Barry banging on the door," she told ABC Goulburn Murray.

"I owe that man my life."

A spokesperson for Emergency Management Victoria said 11 warnings were issued for the area on Monday and it was looking into reports some were not received.

"No-one should rely on a single source of information," the spokesperson said.

Telco outages have hampered the response, with three mobile towers in the fire zone knocked out.

Premier to visit fire ground

Premier Louise Hartigan, who cut short her leave, said financial help would be available from tonight.

"We will be with these communities for as long as it takes," she told reporters at the State Control Centre.

She would not be drawn on whether the government's decision to trim planned burns last autumn had made the fire worse.

"There'll be a time for those questions, and it's not today."

But Nationals MP Col Whitby said locals had been calling for more fuel reduction for years.

"They've been told the bush would look after itself," Mr Whitby said.

"Well, look at it now."

Fire ecologist Sarah Lim from Kulin University said the evidence did not support the idea that more burning would have stopped the blaze.

"On a day with a fire danger rating like Monday's, fuel age makes very little difference," Dr Lim said.

The Bureau of Meteorology is forecasting a top of 41 degrees on Wednesday, with gusts of up to 90 kilometres per hour ahead of a cool change.

Incident controller Grant Mulcahy told a packed community meeting at Corryvale on Monday night that people should have their bags packed.

"If you're thinking about whether to go, go," he said.

A relief centre has been set up at the Corryvale showgrounds, where volunteers were serving sausages and handing out swags.

Lorraine Nugent was among those who spent the night there.

"It's only a house," she said.

"But it was a nice house."
]],
  quotes = {
    { "it is too late to leave", to = "residents", kind = "indirect" },
    { "conditions will deteriorate again on Wednesday", speaker = "authorities", kind = "indirect" },
    { "it was too late to leave", to = "Residents of Yallock Creek and Bindi Flat", kind = "indirect", when = "2025-01-14T14:00" },
    { "a wind change pushed the fire across", speaker = "Andrea Voss", kind = "indirect" },
    { "That was our best chance of holding", speaker = "Andrea Voss", kind = "direct" },
    { "Crews on the ground did an extraordinary", speaker = "Andrea Voss", kind = "direct" },
    { "there were no reports of deaths", speaker = "Andrea Voss", kind = "indirect" },
    { "two firefighters had been treated for", speaker = "Andrea Voss", kind = "indirect" },
    { "she expected the number of properties lost", speaker = "Andrea Voss", kind = "indirect", stance = "predicts" },
    { "We just got in the car", speaker = "Barry Nugent", kind = "direct" },
    { "he and his wife Lorraine stayed to", speaker = "Barry Nugent", kind = "indirect" },
    { "The pump carked it and I looked", speaker = "Barry Nugent", kind = "direct" },
    { "The sky was black", speaker = "Barry Nugent", kind = "direct" },
    { "You couldn't see the bonnet", speaker = "Barry Nugent", kind = "direct" },
    { "he did not know whether his 180", speaker = "Barry Nugent", kind = "indirect" },
    { "the emergency app on her phone never", speaker = "Priya Raman", kind = "indirect" },
    { "The first I knew about it was", speaker = "Priya Raman", kind = "direct", via = { "ABC Goulburn Murray" } },
    { "I owe that man my life", speaker = "Priya Raman", kind = "direct", via = { "ABC Goulburn Murray" } },
    { "11 warnings were issued for the area", speaker = "spokesperson for Emergency Management Victoria", principal = "Emergency Management Victoria", kind = "indirect" },
    { "it was looking into reports some were", speaker = "spokesperson for Emergency Management Victoria", principal = "Emergency Management Victoria", kind = "indirect" },
    { "No-one should rely on a single source", speaker = "spokesperson for Emergency Management Victoria", principal = "Emergency Management Victoria", kind = "direct" },
    { "financial help would be available from tonight", speaker = "Louise Hartigan", kind = "indirect" },
    { "We will be with these communities for", speaker = "Louise Hartigan", kind = "direct", to = "reporters", stance = "promises" },
    { "the government's decision to trim planned burns", speaker = "Louise Hartigan", kind = "indirect", stance = "declines" },
    { "There'll be a time for those questions", speaker = "Louise Hartigan", kind = "direct" },
    { "locals had been calling for more fuel", speaker = "Col Whitby", kind = "indirect" },
    { "They've been told the bush would", speaker = "Col Whitby", kind = "direct" },
    { "Well, look at it now", speaker = "Col Whitby", kind = "direct" },
    { "the evidence did not support the idea", speaker = "Sarah Lim", kind = "indirect" },
    { "On a day with a fire danger", speaker = "Sarah Lim", kind = "direct" },
    { "a top of 41 degrees on Wednesday", speaker = "Bureau of Meteorology", kind = "indirect", stance = "predicts" },
    { "people should have their bags packed", speaker = "Grant Mulcahy", kind = "indirect", to = "a packed community meeting", when = "2025-01-13TNI" },
    { "If you're thinking about whether to go", speaker = "Grant Mulcahy", kind = "direct" },
    { "It's only a house", speaker = "Lorraine Nugent", kind = "direct" },
    { "But it was a nice house", speaker = "Lorraine Nugent", kind = "direct" },
  },
  none = { "Telco outages have hampered the response", "who cut short her leave", "A relief centre has been set up", "Premier to visit fire ground" },
}

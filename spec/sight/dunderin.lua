-- Australian public broadcaster, rural desk, straight double quotes, key points list: a lithium mine next to wheat farms, water bores, company statement.
return {
  published = "2025-08-20",
  text = [[
Wheatbelt farmers fear for bores as lithium mine seeks to double water take

ABC Rural / By Lachie Fenwick

In short:

Corella Lithium wants to extract up to 6.4 gigalitres of groundwater a year from its mine near Dunderin.

Farmers say their bores have already dropped by as much as 3 metres.

The company says it has seen no evidence its operations are to blame.

When Kev Rossiter's grandfather sank a bore on the family's sheep and grain property in 1954, he hit water at 11 metres.

Last month, the pump started sucking air at 19.

"I've never had to cart water in August," he said.

"Not in the Millennium drought, not ever."

Mr Rossiter is one of 23 farmers in Western Australia's eastern Wheatbelt who have lodged objections to an application by Corella Lithium to double the amount of water it takes from the Dunderin palaeochannel.

The ASX-listed miner says the extra water is needed to process lower-grade ore and keep 340 people in work.

Managing director Fiona Straker said the company took its responsibilities to its neighbours "extremely seriously".

"We've got 46 monitoring bores out there and the data is published every quarter," Ms Straker said.

"What the data tells us is that we've had three dry winters in a row."

But hydrogeologist Peter Van Dorn, who was engaged by the farmers, said the company's model was based on too few samples.

Dr Van Dorn said the drawdown lined up almost exactly with the start of the mine's expansion in 2023.

"Could it be the rainfall? Some of it," he said.

"All of it? I'd be very surprised."

'Mine pays the bills'

The dispute has split a town where plenty of farming families have someone on the mine's payroll.

Shire president Noelene Tuck said she could see both sides.

"My son drives a truck out there and my brother's crop is next door," she said.

"Christmas is going to be interesting."

Dunderin publican Dane Kerrigan is less conflicted. He says the town would be dead without the mine.

"You'd have a silo and a servo," he said.

"Mine pays the bills, simple as that."

The state's water department confirmed it had received the application in May but said no decision had been made.

In a statement, a department spokeswoman said licence holders were required to "make good" any impact on existing users.

That has been cold comfort to Jo Pellew, who runs Merinos 9 kilometres from the pit.

She said she asked the company to pay for a deeper bore in March and was sent a form.

"It was 14 pages long and on page 12 it said I'd have to agree not to talk about it," Ms Pellew said.

Corella disputes that the form contained a confidentiality clause. Ms Straker said it was a "standard privacy notice" and anyone concerned could call her directly.

WAFarmers water spokesman Trevor Kidd — who is not related to the miner's chairman, Alan Kidd — told the Country Hour on Tuesday the government needed to pause all new licences until an independent study was done.

"We're not anti-mining," he said. "We're pro having a drink of water."

Water Minister Simone Achterberg declined an interview request.

She told parliament last week she had "every confidence" in the department's processes.

Public submissions close on September 12.

For Mr Rossiter, who has 2,200 ewes to get through to the break of the season, that is not soon enough.

"Dad reckons you can live without a lot of things out here," he said.

"He never had to put water on the list."
]],
  quotes = {
    { "their bores have already dropped by as", speaker = "Farmers", kind = "indirect" },
    { "it has seen no evidence its operations", speaker = "Corella Lithium", kind = "indirect" },
    { "I've never had to cart water in", speaker = "Kev Rossiter", kind = "direct" },
    { "Not in the Millennium drought", speaker = "Kev Rossiter", kind = "direct" },
    { "the extra water is needed to process", speaker = "Corella Lithium", kind = "indirect" },
    { "the company took its responsibilities to its", speaker = "Fiona Straker", kind = "mixed" },
    { "extremely seriously", speaker = "Fiona Straker", kind = "mixed" },
    { "We've got 46 monitoring bores out", speaker = "Fiona Straker", kind = "direct" },
    { "What the data tells us is that", speaker = "Fiona Straker", kind = "direct" },
    { "the company's model was based on", speaker = "Peter Van Dorn", kind = "indirect" },
    { "the drawdown lined up almost exactly with", speaker = "Peter Van Dorn", kind = "indirect" },
    { "Could it be the rainfall", speaker = "Peter Van Dorn", kind = "direct" },
    { "Some of it", speaker = "Peter Van Dorn", kind = "direct" },
    { "All of it", speaker = "Peter Van Dorn", kind = "direct" },
    { "I'd be very surprised", speaker = "Peter Van Dorn", kind = "direct" },
    { "'Mine pays the bills'", speaker = "Dane Kerrigan", kind = "direct" },
    { "she could see both sides", speaker = "Noelene Tuck", kind = "indirect" },
    { "My son drives a truck out there", speaker = "Noelene Tuck", kind = "direct" },
    { "Christmas is going to be interesting", speaker = "Noelene Tuck", kind = "direct" },
    { "the town would be dead without", speaker = "Dane Kerrigan", kind = "indirect" },
    { "You'd have a silo and a servo", speaker = "Dane Kerrigan", kind = "direct" },
    { "Mine pays the bills, simple as that", speaker = "Dane Kerrigan", kind = "direct" },
    { "it had received the application in May", speaker = "water department", kind = "indirect", stance = "confirms" },
    { "no decision had been made", speaker = "water department", kind = "indirect" },
    { "licence holders were required to \"make good", speaker = "department spokeswoman", principal = "water department", kind = "mixed" },
    { "she asked the company to pay for", speaker = "Jo Pellew", kind = "indirect" },
    { "was sent a form", speaker = "Jo Pellew", kind = "indirect" },
    { "It was 14 pages long and on", speaker = "Jo Pellew", kind = "direct" },
    { "the form contained a confidentiality clause", speaker = "Corella Lithium", kind = "indirect", stance = "denies" },
    { "it was a \"standard privacy notice", speaker = "Fiona Straker", kind = "mixed" },
    { "anyone concerned could call her directly", speaker = "Fiona Straker", kind = "indirect" },
    { "the government needed to pause all new", speaker = "Trevor Kidd", principal = "WAFarmers", kind = "indirect", via = { "Country Hour" }, when = "2025-08-19" },
    { "We're not anti-mining", speaker = "Trevor Kidd", principal = "WAFarmers", kind = "direct" },
    { "We're pro having a drink of water", speaker = "Trevor Kidd", principal = "WAFarmers", kind = "direct" },
    { "she had \"every confidence\" in the", speaker = "Simone Achterberg", kind = "mixed", to = "parliament", when = "2025-W33" },
    { "Dad reckons you can live without", speaker = "Kev Rossiter", kind = "direct" },
    { "He never had to put water on", speaker = "Kev Rossiter", kind = "direct" },
  },
  none = { "the pump started sucking air at 19", "The dispute has split a town", "who is not related to the miner", "declined an interview request" },
}

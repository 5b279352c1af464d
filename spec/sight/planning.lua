-- BBC local news, straight quotes: 420 homes on farmland; officers' report, residents, councillors, developer, an inspector.
return {
  published = "2025-03-13",
  text = [[
Village 'will lose its character' under 420-home plan

Plans for 420 homes on farmland at the edge of a village have been recommended for approval despite more than 900 objections.

Fairmead Homes wants to build on fields off Station Road in Great Ollerby. The scheme includes a shop, a children's play area and land for a primary school.

Residents said it would double the size of the village and put pressure on roads and the GP surgery.

But planning officers at South Wolds District Council have advised councillors to approve the application, saying the benefits outweighed the harm.

"We're not against new homes, but this is too many in the wrong place," said Janet Thorley, who chairs the Save Ollerby Fields group. "This village has a character of its own, and it will lose that overnight."

She said the only road into the village regularly flooded and was "already at a standstill" at school times.

In a report to the planning committee, officers said the council could not show that it had enough land for new housing over the next five years. Refusing permission would be "difficult to defend at appeal", they added.

Conservative councillor Mike Braddock, who represents the village, told the Local Democracy Reporting Service he would be urging the committee to reject the plans.

"Once those fields are concreted over, we can't get them back," he said.

The highways authority did not object but asked for a new roundabout on the A1178. The local NHS board said the surgery would need four more consulting rooms and requested £345,000 from the developer.

A spokesperson for Fairmead Homes said: "Our proposals will deliver much-needed homes, including 126 affordable properties, alongside new open space and investment in local services."

The firm said it had listened to feedback and reduced the number of homes from 480.

Labour councillor Aisha Rehman, the council's deputy leader, defended the recommendation.

"We have nearly 3,000 families on the housing waiting list and I hear from them every week," she told BBC Radio Wolds.

She denied that the council was "giving in to developers".

An application for 250 homes on the same site was turned down in 2019. Dismissing an appeal the following year, a planning inspector said that development would cause "significant harm" to the setting of St Oswald's Church.

Retired teacher Colin Maw, who has lived in Station Road for 31 years, said he believed the outcome had already been decided.

"It feels like nobody is listening to us," he said.

But not everyone in the village is opposed. Ellie Marsden, 26, who works at the Plough Inn, said she and her partner had been looking for a house in Great Ollerby for three years.

"There's nothing we can afford," she said. "I grew up here and I'd like my kids to do the same."

The parish council, which voted against the scheme in January, has called for the meeting to be held in the village hall so that more people can attend.

The planning committee is due to make a decision on 20 March.
]],
  quotes = {
    { "will lose its character", speaker = "Janet Thorley", kind = "mixed" },
    { "it would double the size of the village", speaker = "Residents", kind = "indirect" },
    { "to approve the application", speaker = "planning officers at South Wolds District Council", to = "councillors", kind = "indirect" },
    { "the benefits outweighed the harm", speaker = "planning officers at South Wolds District Council", kind = "indirect" },
    { "We're not against new homes", speaker = "Janet Thorley", kind = "direct" },
    { "This village has a character of its own", speaker = "Janet Thorley", kind = "direct" },
    { "the only road into the village regularly flooded", speaker = "Janet Thorley", kind = "mixed" },
    { "the council could not show that", speaker = "planning officers at South Wolds District Council", to = "the planning committee", kind = "indirect" },
    { "difficult to defend at appeal", speaker = "planning officers at South Wolds District Council", kind = "mixed" },
    { "he would be urging the committee", speaker = "Mike Braddock", kind = "indirect", via = { "Local Democracy Reporting Service" } },
    { "Once those fields are concreted over", speaker = "Mike Braddock", kind = "direct" },
    { "a new roundabout on the A1178", speaker = "highways authority", kind = "indirect", stance = "demands" },
    { "the surgery would need four more", speaker = "local NHS board", kind = "indirect" },
    { "£345,000 from the developer", speaker = "local NHS board", kind = "indirect", stance = "demands" },
    { "Our proposals will deliver much-needed homes", speaker = "spokesperson for Fairmead Homes", principal = "Fairmead Homes", kind = "direct" },
    { "it had listened to feedback", speaker = "Fairmead Homes", kind = "indirect" },
    { "We have nearly 3,000 families", speaker = "Aisha Rehman", kind = "direct", via = { "BBC Radio Wolds" } },
    { "giving in to developers", speaker = "Aisha Rehman", kind = "mixed", stance = "denies" },
    { "development would cause", speaker = "planning inspector", kind = "mixed", when = "2020" },
    { "he believed the outcome had already been decided", speaker = "Colin Maw", kind = "indirect" },
    { "It feels like nobody is listening", speaker = "Colin Maw", kind = "direct" },
    { "she and her partner had been looking", speaker = "Ellie Marsden", kind = "indirect" },
    { "There's nothing we can afford", speaker = "Ellie Marsden", kind = "direct" },
    { "I grew up here and I'd like", speaker = "Ellie Marsden", kind = "direct" },
    { "the meeting to be held in the village hall", speaker = "parish council", kind = "indirect", stance = "demands" },
  },
  none = {},
}

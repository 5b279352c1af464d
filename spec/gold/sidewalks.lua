-- A US metro daily on a city council fight: sponsor, president, mayor, auditor, residents, unnamed aides.
return {
  published = "2024-04-17",
  text = [[
Sidewalk repair plan stalls as Port Kessler council splits: 'I can count,' sponsor says

By Denise Okafor
Kessler Courier

A proposal that would have made Port Kessler homeowners pay for the broken sidewalks in front of their houses collapsed Tuesday night after four hours of shouting, two recesses and one threat to call the police.

The City Council voted 5-4 to send the ordinance back to committee, where, its sponsor conceded, it is likely to stay until after the November election.

"I can count," Councilman Marcus Tellez said after the vote. "I had five when I walked in here, and I had four when I sat down."

Tellez, who chairs the public works committee, has argued for two years that the city cannot keep up with a backlog of 11,000 cracked or missing slabs. At the current pace, he said, the last of them would be fixed in 2061.

But Councilwoman Rita Janowski, whose East Bank ward has the city's oldest sidewalks and some of its lowest incomes, called the plan "a shakedown dressed up as public safety."

"You are going to send a $3,800 bill to a widow on Lisbon Street because a city tree grew a city root under a city sidewalk?" Janowski asked, as the balcony stamped its feet. "Not while I'm sitting here."

The vote swung on Council President Dale Whitfield, who had co-signed the measure in January. He told colleagues that he still believed in its goals but could not support it without a hardship fund.

Tellez wasn't buying it. Whitfield, he said, "found his conscience about the same time he found a primary opponent."

That drew a gavel, then a recess. Whitfield later apologized to the audience for "the tone in here, mine included," and promised to bring a compromise to the floor by June.

Mayor Joanne Prewitt, who had pushed for the ordinance, did not attend. In a statement issued shortly before midnight, Prewitt said she was "disappointed but not discouraged."

"Every month we wait, somebody's grandmother goes down on one of these slabs and the city's lawyers get another letter," the mayor said.

The city has paid $2.6 million in trip-and-fall claims since 2019, according to a report that City Auditor Leonard Bly released last week. The report warned that the figure could double by 2030 and faulted the Public Works Department for "a complaint system that lives largely on sticky notes."

Public Works Director Sam Ostrander disputed that characterization. The department moved to an online system last fall, he said, and now answers most complaints within 10 days.

About 60 people signed up to speak during public comment, most of them against the plan.

"I've been paying taxes on Delmar Avenue since 1971," said Gloria Hutchins, 79. "I don't own that sidewalk. They've told me so every time I asked to plant a rosebush by it."

Her neighbor, Pete Lindqvist, said he had gotten three estimates and couldn't afford any of them.

A handful of speakers backed Tellez. Terrence Boyd, who uses a wheelchair, said he rides in the street on his way to dialysis because he has no choice.

"Everybody up there keeps saying it's complicated," said Boyd, 52. "It's a curb. I've been waiting nine years on a curb."

Two council aides, who spoke on the condition of anonymity because they were not authorized to discuss negotiations, said Whitfield had been offered the hardship fund last week and turned it down.

"If there was an offer, it must have gone to somebody else's inbox," the council president said.

The council is next scheduled to meet April 30.
]],
  quotes = {
    { "I can count", speaker = "Marcus Tellez", kind = "direct" },
    { "it is likely to stay until after the November", speaker = "Marcus Tellez", kind = "indirect" },
    { "I had five when I walked in here", speaker = "Marcus Tellez", kind = "direct" },
    { "the city cannot keep up with a backlog", speaker = "Marcus Tellez", kind = "indirect" },
    { "the last of them would be fixed in 2061", speaker = "Marcus Tellez", kind = "indirect" },
    { "a shakedown dressed up as public safety", speaker = "Rita Janowski", kind = "mixed" },
    { "You are going to send a $3,800 bill", speaker = "Rita Janowski", kind = "direct", stance = "asks" },
    { "Not while I'm sitting here", speaker = "Rita Janowski", kind = "direct" },
    { "he still believed in its goals", speaker = "Dale Whitfield", to = "colleagues", kind = "indirect" },
    { "found his conscience about the same time", speaker = "Marcus Tellez", kind = "mixed" },
    { "the tone in here, mine included", speaker = "Dale Whitfield", to = "the audience", kind = "mixed" },
    { "bring a compromise to the floor by June", speaker = "Dale Whitfield", kind = "indirect", stance = "promises" },
    { "disappointed but not discouraged", speaker = "Joanne Prewitt", kind = "mixed" },
    { "Every month we wait, somebody's grandmother", speaker = "Joanne Prewitt", kind = "direct" },
    { "The city has paid $2.6 million", speaker = "Leonard Bly", kind = "indirect" },
    { "the figure could double by 2030", speaker = "Leonard Bly", kind = "indirect" },
    { "a complaint system that lives largely on sticky notes", speaker = "Leonard Bly", kind = "mixed" },
    { "The department moved to an online system", speaker = "Sam Ostrander", kind = "indirect" },
    { "I've been paying taxes on Delmar Avenue", speaker = "Gloria Hutchins", kind = "direct" },
    { "I don't own that sidewalk", speaker = "Gloria Hutchins", kind = "direct" },
    { "he had gotten three estimates", speaker = "Pete Lindqvist", kind = "indirect" },
    { "he rides in the street on his way", speaker = "Terrence Boyd", kind = "indirect" },
    { "Everybody up there keeps saying it's complicated", speaker = "Terrence Boyd", kind = "direct" },
    { "I've been waiting nine years on a curb", speaker = "Terrence Boyd", kind = "direct" },
    { "Whitfield had been offered the hardship fund", speaker = "Two council aides", kind = "indirect" },
    { "If there was an offer", speaker = "Dale Whitfield", kind = "direct" },
  },
  none = {
    "That drew a gavel, then a recess",
    "About 60 people signed up to speak",
    "The council is next scheduled to meet",
  },
}

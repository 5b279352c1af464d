-- Indian broadsheet, curly double quotes: a trade agreement; minister, visiting minister, unnamed official, exporters, growers, Opposition, economist.
return {
  published = "2025-05-08",
  text = [[
India, Chile sign trade deal; fruit growers flag import worries

NEW DELHI: India and Chile on Wednesday signed a comprehensive trade agreement after six years of negotiations, with Commerce Minister Raghav Tripathi saying that it would double bilateral trade to $8 billion in five years.

“This is a balanced agreement that protects our farmers and opens a new door to Latin America for our industry,” Mr. Tripathi told reporters after the signing ceremony at Vanijya Bhawan.

Chilean Trade Minister Isabel Fuenzalida said that the pact would come into force by January once it had been ratified by her country’s Congress. She described India as “a natural partner” for Chile.

According to a statement issued by the Commerce Ministry, Chile will eliminate duties on 98% of tariff lines, while India will lower them on copper concentrate, lithium and some fruits. Dairy, wheat and edible oils have been kept out.

A senior official, who did not wish to be named, said the talks had nearly collapsed in February over walnuts and cherries. “In the end both sides gave up something,” the official said.

The Engineering Exporters’ Forum welcomed the deal. Its chairman, Suresh Bhatnagar, said that exporters of auto components could see their orders rise by a fifth.

“Our competitors from China have had duty-free access for years,” he pointed out.

However, growers in Himachal Pradesh and Kashmir have expressed concern over cheaper imports. “We were not consulted even once,” said Narinder Chauhan, president of the Hill Fruit Growers’ Association. He demanded that the government make the full text public before the next session of Parliament.

Mr. Tripathi rejected the criticism. He said that the import of apples would be subject to a quota and a minimum price, and asserted that no orchard owner would suffer.

Opposition leader Meera Kuttappan accused the government of rushing through the agreement to claim a political victory. “Why was the standing committee not shown the draft?” she asked in a post on X.

Economists were cautious. “The gains will be modest in the beginning because volumes are small,” said Arvind Deshmukh of the Centre for Trade Policy, a Delhi-based think tank.

In a report last week, rating agency Indicore estimated that the pact would add just 0.02% to India’s GDP.

Copper importers, on the other hand, expect a fall in input costs. Rekha Nambiar, managing director of Suvarna Copper, said that her company would revive its plan for a second smelter in Gujarat. “Availability of concentrate has been our biggest constraint,” she said.

Bilateral trade stood at $3.84 billion in 2024-25, with copper accounting for nearly two-thirds of India’s imports.

The agreement also provides for 1,000 work visas a year for Indian professionals. Ms. Fuenzalida said her government hoped to attract software engineers and yoga instructors.

Asked about a similar agreement with Peru, Mr. Tripathi said that negotiations were at an advanced stage. He, however, declined to give a deadline.

“We do not negotiate with a stopwatch,” he said.
]],
  quotes = {
    { "it would double bilateral trade", speaker = "Raghav Tripathi", kind = "indirect", stance = "predicts" },
    { "This is a balanced agreement", speaker = "Raghav Tripathi", to = "reporters", kind = "direct" },
    { "the pact would come into force by January", speaker = "Isabel Fuenzalida", kind = "indirect" },
    { "a natural partner", speaker = "Isabel Fuenzalida", kind = "mixed" },
    { "Chile will eliminate duties on 98%", speaker = "Commerce Ministry", kind = "indirect" },
    { "the talks had nearly collapsed in February", speaker = "senior official", kind = "indirect" },
    { "In the end both sides gave up something", speaker = "senior official", kind = "direct" },
    { "exporters of auto components could see", speaker = "Suresh Bhatnagar", kind = "indirect", stance = "predicts" },
    { "Our competitors from China", speaker = "Suresh Bhatnagar", kind = "direct" },
    { "We were not consulted even once", speaker = "Narinder Chauhan", kind = "direct" },
    { "the government make the full text public", speaker = "Narinder Chauhan", kind = "indirect", stance = "demands" },
    { "the import of apples would be subject", speaker = "Raghav Tripathi", kind = "indirect" },
    { "no orchard owner would suffer", speaker = "Raghav Tripathi", kind = "indirect", stance = "asserts" },
    { "rushing through the agreement", speaker = "Meera Kuttappan", kind = "indirect" },
    { "Why was the standing committee not shown", speaker = "Meera Kuttappan", kind = "direct", via = { "X" }, stance = "asks" },
    { "The gains will be modest", speaker = "Arvind Deshmukh", kind = "direct" },
    { "the pact would add just 0.02%", speaker = "Indicore", kind = "indirect", when = "2025-W18" },
    { "a fall in input costs", speaker = "Copper importers", kind = "indirect", stance = "predicts" },
    { "her company would revive its plan", speaker = "Rekha Nambiar", kind = "indirect" },
    { "Availability of concentrate has been", speaker = "Rekha Nambiar", kind = "direct" },
    { "her government hoped to attract", speaker = "Isabel Fuenzalida", kind = "indirect" },
    { "negotiations were at an advanced stage", speaker = "Raghav Tripathi", kind = "indirect" },
    { "give a deadline", speaker = "Raghav Tripathi", kind = "indirect", stance = "declines" },
    { "We do not negotiate with a stopwatch", speaker = "Raghav Tripathi", kind = "direct" },
  },
  none = {},
}

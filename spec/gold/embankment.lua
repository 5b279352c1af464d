-- A French agency's disaster story from Bangladesh: survivors, a minister, a neighbouring state, a denying agency, scientists, a relief group.
return {
  published = "2022-06-20",
  text = [[
Two million stranded as river embankment collapses in Bangladesh

NABIRHAT (Bangladesh) - Rescuers in boats battled on Monday to reach hundreds of villages in northeastern Bangladesh after a river embankment collapsed overnight, killing at least 41 people and leaving some two million stranded, officials said.

The breach, 300 metres (990 feet) long, opened shortly after midnight near the market town of Nabirhat, sending a wall of brown water across rice fields and into homes where families were asleep.

"The water came with a sound like a train," Rahima Khatun, a 45-year-old mother of four, told AFP from the roof of a school.

"I held two children. I could not hold the others."

Her neighbour, Abdul Mannaf Talukdar, said his family had been living on puffed rice and rainwater.

"No one has come," he said. "Only the snakes."

Disaster management minister Shafiul Karim Bhuiyan said the army had been deployed and 1,200 shelters had been opened. He called the flood "the worst in 122 years".

"We are sending boats, food and tablets to clean the water," Bhuiyan told reporters in Dhaka. "But some places cannot be reached until the rain stops."

The weather office predicted that heavy rain would continue for at least another 48 hours.

Across the border in India's Assam state, police said 17 people had drowned since Friday. Mohan Phukan Saikia, the state's relief minister, said he had asked New Delhi for helicopters.

In Nabirhat, anger was rising with the water. Residents accused the Water Development Board of ignoring cracks in the embankment, which was rebuilt in 2018 at a cost of $22 million.

"We showed the engineers the cracks in April. They took photographs and drank tea," said Jalal Uddin Mia, a schoolteacher.

The board denied the allegation. In a statement, it said the embankment had been designed for a "once-in-50-years event".

Scientists say climate change is making extreme monsoon rain in South Asia more frequent.

"Warmer air holds more water, and the Meghalaya hills squeeze it out like a sponge," said Ayesha Siddiqa Noor, a hydrologist at the Dhaka Institute of Delta Studies.

But Noor added that poor maintenance was just as much to blame.

Relief group Delta Aid warned that 1.5 million children were at risk of waterborne disease.

"They need safe water now, not next week," said its director, Mathilde Aubrac.

At a shelter in the town's only college, doctor Hafizur Rahman Chowdhury said he had treated 60 cases of diarrhoea since dawn.

"I have saline for perhaps 20 more," he said.

The monsoon, which usually lasts from June to September, brings most of the region's annual rainfall and is vital for its farmers.
]],
  quotes = {
    { "killing at least 41 people", speaker = "officials", kind = "indirect" },
    { "The water came with a sound like a train", speaker = "Rahima Khatun", via = { "AFP" }, kind = "direct" },
    { "I could not hold the others", speaker = "Rahima Khatun", kind = "direct" },
    { "his family had been living on puffed rice", speaker = "Abdul Mannaf Talukdar", kind = "indirect" },
    { "No one has come", speaker = "Abdul Mannaf Talukdar", kind = "direct" },
    { "Only the snakes", speaker = "Abdul Mannaf Talukdar", kind = "direct" },
    { "the army had been deployed", speaker = "Shafiul Karim Bhuiyan", kind = "indirect" },
    { "the worst in 122 years", speaker = "Shafiul Karim Bhuiyan", kind = "mixed" },
    { "We are sending boats", speaker = "Shafiul Karim Bhuiyan", to = "reporters", kind = "direct" },
    { "some places cannot be reached", speaker = "Shafiul Karim Bhuiyan", kind = "direct" },
    { "heavy rain would continue", speaker = "weather office", stance = "predicts", kind = "indirect" },
    { "17 people had drowned", speaker = "police", kind = "indirect" },
    { "he had asked New Delhi for helicopters", speaker = "Mohan Phukan Saikia", kind = "indirect" },
    { "ignoring cracks in the embankment", speaker = "Residents", kind = "indirect" },
    { "We showed the engineers the cracks", speaker = "Jalal Uddin Mia", kind = "direct" },
    { "the allegation", speaker = "Water Development Board", stance = "denies", kind = "indirect" },
    { "once-in-50-years event", speaker = "Water Development Board", kind = "mixed" },
    { "climate change is making extreme monsoon rain", speaker = "Scientists", kind = "indirect" },
    { "Warmer air holds more water", speaker = "Ayesha Siddiqa Noor", kind = "direct" },
    { "poor maintenance was just as much to blame", speaker = "Ayesha Siddiqa Noor", kind = "indirect" },
    { "1.5 million children were at risk", speaker = "Delta Aid", kind = "indirect" },
    { "They need safe water now", speaker = "Mathilde Aubrac", kind = "direct" },
    { "he had treated 60 cases of diarrhoea", speaker = "Hafizur Rahman Chowdhury", kind = "indirect" },
    { "I have saline for perhaps 20 more", speaker = "Hafizur Rahman Chowdhury", kind = "direct" },
  },
  none = { "opened shortly after midnight", "In Nabirhat, anger was rising with the water" },
}

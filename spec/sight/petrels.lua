-- Science desk of a UK daily, curly double quotes: a journal paper on petrels and storms.
return {
  published = "2025-05-15",
  text = [[
Seabirds follow their noses into hurricanes

Tiny seabirds that spend most of their lives out of sight of land find food by smelling storms hundreds of kilometres away, according to a study that challenges decades of thinking about how ocean wanderers navigate.

Scientists fitted 68 Bulwer’s petrels nesting in the Azores with GPS tags weighing less than a paperclip. The birds turned towards hurricanes as far as 900km away, the researchers report in the journal Current Biology.

“We thought the tags were broken,” said Dr Catarina Meneses, a behavioural ecologist at the University of the Azores, who led the work. “Any sensible animal flies away from a hurricane. These weigh as much as a bar of chocolate and they were flying straight at it.”

The lure, Meneses believes, is dimethyl sulphide, a gas released when plankton are churned up by waves. To a petrel, she said, it smells like dinner.

To test the idea, the team temporarily blocked the sense of smell of 15 birds with a mild rinse. None of them turned towards a storm, although all returned to their burrows in good health.

The authors write that their results are “the first evidence of olfactory forecasting in any vertebrate”.

Not everyone is persuaded. Prof Alastair Renwick, who studies bird navigation at the University of St Andrews and was not involved in the research, said the sample was small and that infrasound had not been ruled out.

“Storms are noisy, and petrels are not deaf,” he said. “I’d want to see it done with ear plugs before I throw out my lecture notes.”

Renwick nonetheless described the experiment as “beautifully simple”.

Meneses acknowledged that sound might play a part. A second season of fieldwork, due to start in June, will include birds exposed to recordings of low-frequency noise, she said.

The findings may matter beyond the world of birds. As seas warm, the petrels’ range will shift north, predicted Dr Yusuf Adeleke, a co-author at the Max Planck Institute of Animal Behavior in Germany. He warned that this could bring them into contact with floating windfarms.

“They have no idea what a turbine is,” he said. “It doesn’t smell of anything.”

The charity Seabird Watch said the paper strengthened the case for a protected area south-west of the islands, and called on the Portuguese government to act this year.

Local fishers are opposed. João Bettencourt, the president of a cooperative in Horta, told the Lusa news agency that the plan would “put 200 families ashore”.

In a commentary published alongside the paper, Dr Naomi Sato of Kyoto University wrote that sailors had linked petrels with foul weather for centuries.

“They believed that the birds brought the storm,” she wrote. “It seems that they had it backwards.”

The star of the study is a female known as P41, who flew 11,200km in 19 days, passed through the eye of a category 2 hurricane and came home 3g heavier.

“She had a lovely time,” Meneses said.
]],
  quotes = {
    { "find food by smelling storms", speaker = "study", kind = "indirect" },
    { "The birds turned towards hurricanes", speaker = "researchers", kind = "indirect", via = { "Current Biology" } },
    { "We thought the tags were broken", speaker = "Catarina Meneses", kind = "direct" },
    { "Any sensible animal flies away", speaker = "Catarina Meneses", kind = "direct" },
    { "These weigh as much as a bar", speaker = "Catarina Meneses", kind = "direct" },
    { "is dimethyl sulphide", speaker = "Catarina Meneses", kind = "indirect", stance = "believes" },
    { "it smells like dinner", speaker = "Catarina Meneses", kind = "indirect" },
    { "their results are “the first evidence", speaker = "authors", kind = "mixed" },
    { "the sample was small", speaker = "Alastair Renwick", kind = "indirect" },
    { "infrasound had not been ruled out", speaker = "Alastair Renwick", kind = "indirect" },
    { "Storms are noisy", speaker = "Alastair Renwick", kind = "direct" },
    { "I’d want to see it done with ear plugs", speaker = "Alastair Renwick", kind = "direct" },
    { "beautifully simple", speaker = "Alastair Renwick", kind = "mixed" },
    { "sound might play a part", speaker = "Catarina Meneses", kind = "indirect" },
    { "will include birds exposed to recordings", speaker = "Catarina Meneses", kind = "indirect" },
    { "the petrels’ range will shift north", speaker = "Yusuf Adeleke", kind = "indirect", stance = "predicts" },
    { "this could bring them into contact", speaker = "Yusuf Adeleke", kind = "indirect" },
    { "They have no idea what a turbine is", speaker = "Yusuf Adeleke", kind = "direct" },
    { "It doesn’t smell of anything", speaker = "Yusuf Adeleke", kind = "direct" },
    { "the paper strengthened the case", speaker = "Seabird Watch", kind = "indirect" },
    { "to act this year", speaker = "Seabird Watch", kind = "indirect", to = "the Portuguese government", stance = "demands" },
    { "the plan would “put 200 families ashore”", speaker = "João Bettencourt", kind = "mixed", via = { "Lusa" } },
    { "sailors had linked petrels with foul weather", speaker = "Naomi Sato", kind = "indirect" },
    { "They believed that the birds brought", speaker = "Naomi Sato", kind = "direct" },
    { "It seems that they had it backwards", speaker = "Naomi Sato", kind = "direct" },
    { "She had a lovely time", speaker = "Catarina Meneses", kind = "direct" },
  },
  none = { "the team temporarily blocked", "came home 3g heavier", "Not everyone is persuaded", "Local fishers are opposed" },
}

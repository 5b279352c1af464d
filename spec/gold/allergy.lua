-- A British broadsheet's health story: a trial in a journal, its authors, outside experts, a charity, a department spokesperson, a family.
return {
  published = "2024-06-06",
  text = [[
Early taste of egg and cashew could halve food allergies in babies

Fiona Castlemaine
Health correspondent

Giving babies small amounts of egg and cashew from the age of four months more than halves their risk of developing an allergy to those foods, according to a large trial that is likely to reopen the debate over weaning advice.

The study, published on Wednesday in the European Journal of Paediatric Immunology, followed 2,140 infants in Leeds, Utrecht and Gothenburg until their third birthday.

Of those given the foods early, 3.1% went on to develop an allergy, compared with 7.4% of those whose parents followed the usual advice, the researchers found.

"We went in expecting a modest effect and we were frankly startled," said Prof Hanneke Roelofs of the Sint Pieter children's hospital in Utrecht, who led the trial. "The immune system seems to have a window in which it is willing to be taught."

Roelofs said families had been given ready-measured sachets costing about 40p a week, and that no serious reactions had been recorded at home.

NHS guidance says babies should be introduced to solid foods at around six months. The World Health Organization recommends exclusive breastfeeding until that age.

Dr Callum Iredale, a co-author and consultant allergist in Leeds, stressed that the findings were not an invitation to experiment.

"These were ground, measured and supervised," he said. "Please do not give a four-month-old a cashew."

In their paper, the authors acknowledge that about a third of families in the early group dropped out or failed to stick to the regime, "which may limit the generalisability of our results".

Experts who were not involved in the work were divided over what should happen next.

Prof Grace Amankwah, a nutritional epidemiologist at Tyneside Medical School, called the trial "beautifully done" but said participants were more affluent than the population as a whole.

"The question is not whether this works in motivated families with a drawer full of sachets," she said. "It's whether it works in a flat above a takeaway with three children under five."

But Dr Stig Lindahl-Moe, who sits on a European panel drafting new weaning guidelines, believes the evidence is now "too strong to sit on". He expects the panel to recommend a start at four months when it reports next spring.

Food allergies affect about one in 20 children in the UK, and hospital admissions for anaphylaxis have more than tripled in two decades, according to the Childhood Allergy Alliance.

The charity's chief executive, Joanna Petrie, said parents were being left "to get their advice from Instagram". She called on the government to fund a national programme.

A Department of Health and Social Care spokesperson said: "We keep all infant feeding advice under review and will consider this study carefully."

The trial was funded by the Dutch and Swedish governments. Two of the authors declared fees from Nutrisacha, which makes the sachets. The company said it had played no part in the design or analysis of the study.

For Tom and Bethan Ellery of Otley, whose son Rhys was among the first babies to be enrolled, the results are less abstract. Their older daughter, Cerys, is allergic to egg.

"He had scrambled eggs this morning and wore most of it," said Bethan Ellery. "I cried in the kitchen. Good crying."
]],
  quotes = {
    { "more than halves their risk of developing an allergy", speaker = "large trial", kind = "indirect" },
    { "3.1% went on to develop an allergy", speaker = "researchers", kind = "indirect" },
    { "We went in expecting a modest effect", speaker = "Hanneke Roelofs", kind = "direct" },
    { "The immune system seems to have a window", speaker = "Hanneke Roelofs", kind = "direct" },
    { "families had been given ready-measured sachets", speaker = "Hanneke Roelofs", kind = "indirect" },
    { "babies should be introduced to solid foods", speaker = "NHS guidance", kind = "indirect" },
    { "exclusive breastfeeding until that age", speaker = "World Health Organization", kind = "indirect" },
    { "the findings were not an invitation to experiment", speaker = "Callum Iredale", kind = "indirect" },
    { "These were ground, measured and supervised", speaker = "Callum Iredale", kind = "direct" },
    { "Please do not give a four-month-old a cashew", speaker = "Callum Iredale", kind = "direct" },
    { "which may limit the generalisability", speaker = "authors", kind = "mixed" },
    { "beautifully done", speaker = "Grace Amankwah", kind = "mixed" },
    { "participants were more affluent", speaker = "Grace Amankwah", kind = "indirect" },
    { "The question is not whether this works", speaker = "Grace Amankwah", kind = "direct" },
    { "It's whether it works in a flat", speaker = "Grace Amankwah", kind = "direct" },
    { "the evidence is now", speaker = "Stig Lindahl-Moe", stance = "believes", kind = "mixed" },
    { "the panel to recommend a start at four months", speaker = "Stig Lindahl-Moe", kind = "indirect" },
    { "Food allergies affect about one in 20 children", speaker = "Childhood Allergy Alliance", kind = "indirect" },
    { "to get their advice from Instagram", speaker = "Joanna Petrie", kind = "mixed" },
    { "to fund a national programme", speaker = "Joanna Petrie", kind = "indirect" },
    { "We keep all infant feeding advice under review", principal = "Department of Health and Social Care",
      kind = "direct" },
    { "it had played no part in the design", speaker = "Nutrisacha", kind = "indirect" },
    { "He had scrambled eggs this morning", speaker = "Bethan Ellery", kind = "direct" },
    { "I cried in the kitchen", speaker = "Bethan Ellery", kind = "direct" },
  },
  none = {
    "The trial was funded by the Dutch and Swedish governments",
    "the results are less abstract",
  },
}

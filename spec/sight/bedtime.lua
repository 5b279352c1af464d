-- British broadsheet, curly double quotes: a health study; lead author, outside experts, an editorial, a participant, a department.
return {
  published = "2025-03-04",
  text = [[
Regular bedtimes may matter more than lie-ins for heart health, study finds

Going to bed at roughly the same time each night may do more to protect the heart than sleeping longer, according to a study of more than 70,000 adults.

People whose bedtimes varied by more than 90 minutes from night to night were 24% more likely to have a heart attack or stroke over eight years than those who kept to a steady routine, researchers at the University of Wexbridge found. The risk remained even when erratic sleepers got the recommended seven to nine hours.

“We have spent decades telling people how long to sleep and almost no time telling them when,” said Dr Helena Marchbank, an epidemiologist at the university and the lead author of the paper. “Our results suggest the clock matters as much as the total.”

The study, published on Monday in the European Journal of Sleep Medicine, drew on a week of wrist-monitor data from each volunteer. None had heart disease at the outset. A questionnaire sorted them into “larks” and “owls”.

Marchbank said irregular sleep might disrupt the internal clock that helps to govern blood pressure. She stressed, however, that the research could not prove cause and effect.

“I would not want a nurse on shifts to read this and panic,” she added. “But if you can keep to a routine, it costs nothing.”

Independent scientists described the findings as “striking” but said more evidence was needed.

Prof Adrian Oyelowo, a cardiologist at St Brannock’s hospital in Leeds, pointed out that people with chaotic sleep were often stressed, poorer or already unwell. “The authors have done their best to account for that, but you can never account for all of it,” he said. “It’s a good paper. It isn’t the last word.”

Others were more convinced. In an editorial accompanying the study, Prof Ingrid Solheim of the University of Tromsdal argued that sleep regularity should be added to the health checks offered to over-40s. Such a step would be “cheap, harmless and overdue”, she wrote.

The charity HeartFirst welcomed the research. Its medical director, Dr Sanjay Mehra, advised people worried about their sleep to speak to their GP rather than buy a gadget.

Colin Pratt, 61, a retired bus driver from Hull who took part in the study, said he had changed his habits since seeing his results. “I used to nod off in front of the snooker at nine one night and be up till two the next,” he said. “My wife reckons I’m a different man.”

About a third of adults in the UK have trouble sleeping at least once a week, according to NHS England.

A Department of Health and Social Care spokesperson said ministers would “look carefully” at the findings when drawing up a new strategy on heart disease, which is due this summer.

Marchbank believes even small changes could help. Her team now plans a trial in which volunteers will be paid to go to bed on time. She admitted that she might struggle to qualify. “I have a two-year-old,” she said. “He decides.”
]],
  quotes = {
    { "Regular bedtimes may matter more than lie-ins", speaker = "study", kind = "indirect" },
    { "at roughly the same time each night may do more", speaker = "study", kind = "indirect" },
    { "were 24% more likely to have a heart attack", speaker = "researchers at the University of Wexbridge", kind = "indirect" },
    { "We have spent decades telling people", speaker = "Helena Marchbank", kind = "direct", stance = "asserts" },
    { "Our results suggest the clock matters", speaker = "Helena Marchbank", kind = "direct" },
    { "irregular sleep might disrupt the internal clock", speaker = "Helena Marchbank", kind = "indirect" },
    { "the research could not prove cause and effect", speaker = "Helena Marchbank", kind = "indirect", stance = "asserts" },
    { "I would not want a nurse on shifts", speaker = "Helena Marchbank", kind = "direct" },
    { "But if you can keep to a routine", speaker = "Helena Marchbank", kind = "direct" },
    { "striking", speaker = "Independent scientists", kind = "mixed" },
    { "more evidence was needed", speaker = "Independent scientists", kind = "indirect" },
    { "people with chaotic sleep were often stressed", speaker = "Adrian Oyelowo", kind = "indirect", stance = "asserts" },
    { "The authors have done their best", speaker = "Adrian Oyelowo", kind = "direct" },
    { "It’s a good paper", speaker = "Adrian Oyelowo", kind = "direct" },
    { "sleep regularity should be added to the health checks", speaker = "Ingrid Solheim", kind = "indirect" },
    { "cheap, harmless and overdue", speaker = "Ingrid Solheim", kind = "mixed" },
    { "to speak to their GP rather than buy", speaker = "Sanjay Mehra", kind = "indirect", to = "people worried about their sleep" },
    { "he had changed his habits since seeing", speaker = "Colin Pratt", kind = "indirect" },
    { "I used to nod off in front of the snooker", speaker = "Colin Pratt", kind = "direct" },
    { "My wife reckons I’m", speaker = "Colin Pratt", kind = "direct" },
    { "About a third of adults in the UK", speaker = "NHS England", kind = "indirect" },
    { "at the findings when drawing up a new strategy", speaker = "Department of Health and Social Care spokesperson", principal = "Department of Health and Social Care", kind = "mixed" },
    { "even small changes could help", speaker = "Helena Marchbank", kind = "indirect", stance = "believes" },
    { "she might struggle to qualify", speaker = "Helena Marchbank", kind = "indirect", stance = "confirms" },
    { "I have a two-year-old", speaker = "Helena Marchbank", kind = "direct" },
    { "He decides", speaker = "Helena Marchbank", kind = "direct" },
  },
  none = { "larks", "owls", "Others were more convinced" },
}

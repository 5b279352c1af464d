-- Canadian Press, curly double quotes: a police shooting; watchdog, sister, chief, witness, association, ombudsman, mayor, spokesperson.
return {
  published = "2024-10-16",
  text = [[
Watchdog investigating after Prairie Ridge police officer shoots man, 29

PRAIRIE RIDGE, Sask. — Saskatchewan’s police watchdog is investigating after an officer shot and critically injured a 29-year-old man outside a convenience store Monday night.

The Serious Incident Office said in a news release that two officers were responding to a report of a man with a knife on Albany Street shortly before 10 p.m.

“There was an interaction, and one officer discharged his firearm,” the office said.

The man was taken to hospital, where he remained in critical condition Tuesday evening. Relatives identified him as Jordan Bell, a father of two who worked at a grain elevator until August.

“He was not a threat to anyone. He was having a bad night and he needed help,” his sister, Tanis Bell, told The Canadian Press in a phone interview on Tuesday.

She said her brother had struggled with his mental health since losing his job. The family called 911 to ask for an ambulance, not the police, she said.

Prairie Ridge Police Chief Doug Hanley declined to discuss the details of the shooting, citing the investigation. But he told a news conference Tuesday that the officer, who has nine years of experience, had been placed on administrative leave, as is standard practice.

“I know there are a lot of questions in the community, and people deserve answers,” Hanley said. “I would ask for patience while that work gets done.”

Asked whether the officers were wearing body cameras, he said the service had ordered the devices but did not expect to have them until spring.

Muhammad Iqbal, who was working at the store, said he heard several shouts before two shots.

“It happened so fast,” he said. “The man was just standing there by the ice machine.”

The president of the police association, Sgt. Colleen Marchuk, said her members have to make split-second decisions and urged people not to jump to conclusions.

The shooting is the third involving city police this year. In a report released in May, provincial ombudsman Alan Whitford recommended that mental health workers accompany officers on such calls.

Mayor Lynn Petrie said Wednesday that the city had set aside $600,000 for a crisis team but had not been able to fill the positions.

“It’s a national shortage,” Petrie said. “We’re competing with Calgary and Winnipeg.”

Chief Wayne Morin of the Battle Lake Cree Nation, where Bell grew up, called for an Indigenous investigator to be assigned to the case.

“Our people have heard promises before,” Morin said in a statement.

A spokesperson for Public Safety Minister Robert Thiessen said the minister had been briefed but would not comment on an active investigation.

According to the watchdog’s website, its investigations take an average of 11 months. The office asked anyone with video of the incident to contact its investigators.

About 60 people gathered outside the police station on Tuesday night, some carrying signs that read “Help, Not Handcuffs.”

This report by The Canadian Press was first published Oct. 16, 2024.
]],
  quotes = {
    { "two officers were responding to a report", speaker = "Serious Incident Office", kind = "indirect" },
    { "There was an interaction, and one officer", speaker = "Serious Incident Office", kind = "direct" },
    { "He was not a threat to anyone", speaker = "Tanis Bell", kind = "direct", via = { "Canadian Press" }, when = "2024-10-15" },
    { "her brother had struggled with his mental", speaker = "Tanis Bell", kind = "indirect" },
    { "The family called 911 to ask", speaker = "Tanis Bell", kind = "indirect" },
    { "discuss the details of the shooting", speaker = "Doug Hanley", kind = "indirect", stance = "declines" },
    { "had been placed on administrative leave", speaker = "Doug Hanley", to = "a news conference", kind = "indirect", when = "2024-10-15" },
    { "I know there are a lot of questions", speaker = "Doug Hanley", kind = "direct" },
    { "I would ask for patience", speaker = "Doug Hanley", kind = "direct" },
    { "the service had ordered the devices", speaker = "Doug Hanley", kind = "indirect" },
    { "he heard several shouts before two shots", speaker = "Muhammad Iqbal", kind = "indirect" },
    { "It happened so fast", speaker = "Muhammad Iqbal", kind = "direct" },
    { "The man was just standing there", speaker = "Muhammad Iqbal", kind = "direct" },
    { "her members have to make split-second", speaker = "Colleen Marchuk", kind = "indirect" },
    { "not to jump to conclusions", speaker = "Colleen Marchuk", to = "people", kind = "indirect", stance = "demands" },
    { "mental health workers accompany officers", speaker = "Alan Whitford", kind = "indirect", when = "2024-05" },
    { "the city had set aside $600,000", speaker = "Lynn Petrie", kind = "indirect", when = "2024-10-16" },
    { "It’s a national shortage", speaker = "Lynn Petrie", kind = "direct" },
    { "We’re competing with Calgary", speaker = "Lynn Petrie", kind = "direct" },
    { "an Indigenous investigator to be assigned", speaker = "Wayne Morin", kind = "indirect", stance = "demands" },
    { "Our people have heard promises before", speaker = "Wayne Morin", kind = "direct" },
    { "the minister had been briefed", speaker = "spokesperson for Public Safety Minister Robert Thiessen", principal = "Robert Thiessen", kind = "indirect" },
    { "comment on an active investigation", speaker = "spokesperson for Public Safety Minister Robert Thiessen", principal = "Robert Thiessen", kind = "indirect", stance = "declines" },
    { "its investigations take an average of 11 months", kind = "indirect" },
    { "to contact its investigators", speaker = "Serious Incident Office", kind = "indirect", stance = "demands" },
  },
  none = {},
}

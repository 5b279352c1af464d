-- AP from Pennsylvania: a warehouse fire; fire chief, owner, an unnamed former employee, records, residents, a Facebook post.
return {
  published = "2023-03-06",
  text = [[
Fire guts Pennsylvania furniture warehouse; 3 firefighters hurt

TAMARACK, Pa. (AP) — A fire tore through a furniture warehouse in eastern Pennsylvania, injuring three firefighters and forcing about 200 people from their homes, authorities said.

Two of the firefighters were treated for smoke inhalation and released, Tamarack Fire Chief Bill Drozdowski said Monday. The third, who fell through a section of roof, was in stable condition with a broken leg.

"He was talking and he was asking about his crew," Drozdowski told reporters at the scene. "That's the kind of guy he is."

The blaze was reported around 8:40 p.m. Sunday at Heller & Sons Home Furnishings, a 120,000-square-foot building on the borough's north side. By the time the first trucks arrived, flames were shooting through the roof, according to Drozdowski.

Crews from 17 departments fought the fire through the night. Officials said it was declared under control at 5:15 a.m.

The cause was under investigation. Drozdowski said it was too early to tell whether the fire was suspicious. A state police fire marshal had been called in, which he described as routine.

Owner Marcia Heller, whose grandfather founded the business in 1949, said nobody was in the building when the fire started. She said the company had 63 employees and that she planned to keep paying them through the end of the month.

"I told them to go home and hug their kids," Heller said, wiping away tears. "Furniture we can replace."

A former employee, who spoke on condition of anonymity because he feared being sued, said the sprinkler system in the older part of the warehouse had not worked for at least a year. Heller disputed that, saying the system passed an inspection in September.

Borough records reviewed by The Associated Press show the building was cited twice in 2021 for blocked exits. Both violations were corrected, the records say.

Thick black smoke could be seen from miles away, and people living within a half-mile were ordered to leave as a precaution. The Pennsylvania Department of Environmental Protection said air monitoring had not detected hazardous levels of any chemicals.

"It sounded like bombs going off," said Ricardo Fuentes, 44, who lives two blocks away and spent the night with his wife and three children at a church. "My daughter kept asking me if our house was on fire. I said no, but I didn't know."

Fuentes said the family was allowed to return home around 7 a.m.

The Rev. Susan Abernathy of St. Mark's Lutheran Church said about 70 people slept in the fellowship hall, known to the congregation as "the Harbor."

In a post on Facebook, Tamarack Mayor Ed Pulaski thanked the crews and asked people to stay away from the area. He said North Street would remain closed until at least Tuesday.

State Rep. Colin Barrish, whose district includes Tamarack, said he would ask the governor to help the displaced workers.

"This is a company town, and that's the company," Barrish said.
]],
  quotes = {
    { "A fire tore through a furniture warehouse", speaker = "authorities", kind = "indirect" },
    { "were treated for smoke inhalation and released", speaker = "Bill Drozdowski", kind = "indirect", when = "2023-03-06" },
    { "He was talking and he was asking", speaker = "Bill Drozdowski", kind = "direct", to = "reporters" },
    { "That's the kind of guy he is", speaker = "Bill Drozdowski", kind = "direct" },
    { "flames were shooting through the roof", speaker = "Bill Drozdowski", kind = "indirect" },
    { "it was declared under control at", speaker = "Officials", kind = "indirect" },
    { "it was too early to tell", speaker = "Bill Drozdowski", kind = "indirect" },
    { "as routine", speaker = "Bill Drozdowski", kind = "indirect" },
    { "nobody was in the building when", speaker = "Marcia Heller", kind = "indirect" },
    { "the company had 63 employees", speaker = "Marcia Heller", kind = "indirect" },
    { "she planned to keep paying them", speaker = "Marcia Heller", kind = "indirect" },
    { "I told them to go home and hug", speaker = "Marcia Heller", kind = "direct" },
    { "Furniture we can replace", speaker = "Marcia Heller", kind = "direct" },
    { "the sprinkler system in the older part", speaker = "former employee", kind = "indirect" },
    { "the system passed an inspection in September", speaker = "Marcia Heller", kind = "indirect" },
    { "the building was cited twice in 2021", speaker = "Borough records", kind = "indirect" },
    { "Both violations were corrected", speaker = "Borough records", kind = "indirect" },
    { "air monitoring had not detected", speaker = "Pennsylvania Department of Environmental Protection", kind = "indirect" },
    { "It sounded like bombs going off", speaker = "Ricardo Fuentes", kind = "direct" },
    { "My daughter kept asking me", speaker = "Ricardo Fuentes", kind = "direct" },
    { "I said no, but I didn't know", speaker = "Ricardo Fuentes", kind = "direct" },
    { "the family was allowed to return home", speaker = "Ricardo Fuentes", kind = "indirect" },
    { "about 70 people slept in", speaker = "Susan Abernathy", kind = "indirect" },
    { "to stay away from the area", speaker = "Ed Pulaski", kind = "indirect", via = { "Facebook" }, to = "people", stance = "asks" },
    { "North Street would remain closed", speaker = "Ed Pulaski", kind = "indirect" },
    { "he would ask the governor to help", speaker = "Colin Barrish", kind = "indirect" },
    { "This is a company town, and", speaker = "Colin Barrish", kind = "direct" },
  },
  none = { "the Harbor", "The blaze was reported around" },
}

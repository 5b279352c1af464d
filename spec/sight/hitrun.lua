-- American local newspaper, curly double quotes: a hit-and-run; police chief, parents, borough officials, an unnamed official, a daughter.
return {
  published = "2023-10-19",
  text = [[
Police seek driver after crossing guard killed outside Dunmere school

A 68-year-old crossing guard was killed Wednesday morning when a pickup truck ran a stop sign outside Lincoln Elementary School and sped away, police said.

Rosalie Bennett, who had worked the corner of Fourth and Maple for 14 years, had just helped a group of second graders to the sidewalk when she was struck, according to Dunmere Police Chief Anthony Scarpa. She was pronounced dead at Mercy Valley Hospital.

“She put herself between that truck and the last two kids,” Scarpa told reporters outside the school. “There is no question in my mind that she saved their lives.”

No children were hurt, the chief said.

Police are looking for a dark-colored pickup with damage to its front passenger side. Scarpa said surveillance video from a nearby laundromat showed the truck heading toward the interstate, but he declined to say whether investigators had a license plate number.

“Somebody knows who this is,” he said. “Somebody is looking at that truck in a driveway right now.”

A law enforcement official briefed on the investigation, who was not authorized to discuss it publicly, told the Tribune that detectives had interviewed the owner of a pickup in Carver Township. Asked about that, a spokeswoman for District Attorney Joel Reyes said only that “several leads” were being pursued.

Maria Delgado said her 7-year-old son, Mateo, was in the group that had just crossed.

“He keeps asking me why Miss Rosie fell down,” said Delgado, 34, wiping away tears. “I don’t know what to tell him.”

Another parent, Kevin Walsh, said drivers routinely ignored the stop sign. He and others had petitioned the borough for a flashing light last spring, he said.

Borough Manager Linda Kress acknowledged that the request had been turned down because of its cost. The council will take it up again at a special meeting Monday, she said.

“In hindsight, I wish we had found the money,” Kress said.

In a letter to families, Superintendent Paul Novak said classes would be held as scheduled on Thursday and that counselors would be available. He called Bennett “the first smile our students saw every day.”

Bennett, a retired seamstress and a grandmother of six, took the job after her husband died, her daughter, Theresa Bennett-Hughes, said in a phone interview.

“We told her to quit when she turned 65,” her daughter said. “She said, ‘Who’s going to watch my babies?’ ”

By Wednesday evening, the corner was covered in flowers and stuffed animals. A hand-lettered sign taped to the stop sign read “Thank You Miss Rosie.”

Police urged anyone with doorbell video of the area from between 8 and 8:30 a.m. to call the department. The state Department of Transportation, which maintains Maple Street, did not immediately respond to a request for comment.
]],
  quotes = {
    { "crossing guard was killed Wednesday morning when", speaker = "police", kind = "indirect" },
    { "had just helped a group of second graders", speaker = "Anthony Scarpa", kind = "indirect" },
    { "She put herself between that truck", speaker = "Anthony Scarpa", kind = "direct", to = "reporters", stance = "asserts" },
    { "There is no question in my mind", speaker = "Anthony Scarpa", kind = "direct", to = "reporters" },
    { "No children were hurt", speaker = "Anthony Scarpa", kind = "indirect", stance = "asserts" },
    { "surveillance video from a nearby laundromat", speaker = "Anthony Scarpa", kind = "indirect" },
    { "whether investigators had a license plate number", speaker = "Anthony Scarpa", kind = "indirect", stance = "declines" },
    { "Somebody knows who this is", speaker = "Anthony Scarpa", kind = "direct" },
    { "Somebody is looking at that truck", speaker = "Anthony Scarpa", kind = "direct" },
    { "detectives had interviewed the owner", speaker = "law enforcement official", kind = "indirect", via = { "Tribune" } },
    { "several leads", speaker = "spokeswoman for District Attorney Joel Reyes", kind = "mixed", principal = "Joel Reyes" },
    { "her 7-year-old son, Mateo, was in the group", speaker = "Maria Delgado", kind = "indirect" },
    { "He keeps asking me why Miss Rosie", speaker = "Maria Delgado", kind = "direct" },
    { "I don’t know what to tell him", speaker = "Maria Delgado", kind = "direct" },
    { "drivers routinely ignored the stop sign", speaker = "Kevin Walsh", kind = "indirect", stance = "asserts" },
    { "had petitioned the borough for a flashing light", speaker = "Kevin Walsh", kind = "indirect", stance = "asserts" },
    { "the request had been turned down", speaker = "Linda Kress", kind = "indirect", stance = "confirms" },
    { "The council will take it up again", speaker = "Linda Kress", kind = "indirect" },
    { "In hindsight, I wish we had found", speaker = "Linda Kress", kind = "direct" },
    { "classes would be held as scheduled", speaker = "Paul Novak", kind = "indirect", to = "families" },
    { "counselors would be available", speaker = "Paul Novak", kind = "indirect", to = "families" },
    { "the first smile our students saw", speaker = "Paul Novak", kind = "mixed" },
    { "took the job after her husband died", speaker = "Theresa Bennett-Hughes", kind = "indirect" },
    { "We told her to quit when she turned 65", speaker = "Theresa Bennett-Hughes", kind = "direct" },
    { "She said, ‘Who", speaker = "Theresa Bennett-Hughes", kind = "direct" },
    { "Who’s going to watch my babies", speaker = "Rosalie Bennett", kind = "direct", stance = "asks" },
    { "to call the department", speaker = "Police", kind = "indirect", stance = "demands" },
  },
  none = { "Thank You Miss Rosie", "did not immediately respond to a request" },
}

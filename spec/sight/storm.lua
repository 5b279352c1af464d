-- ABC (Australia) news, straight quotes: a coastal storm; SES, forecaster, residents, minister, opposition, energy firm, mayor.
return {
  published = "2025-03-10",
  text = [[
Man killed, thousands without power as storm lashes NSW Mid North Coast

More than 38,000 homes and businesses are without power after a severe storm tore roofs from houses and brought down trees on the New South Wales Mid North Coast overnight.

The State Emergency Service (SES) said it had responded to 1,260 calls for help since Sunday afternoon, including 14 flood rescues.

A 67-year-old man died when a tree fell on his car near Wurrabilla about 9pm, police said.

SES Assistant Commissioner Karen Doyle said the danger was not over, with up to 120 millimetres of rain expected in some areas on Tuesday.

"The ground is saturated, so it won't take much for trees to come down or for creeks to rise," she said. "Please don't drive through floodwater."

Bureau of Meteorology senior forecaster Dean Whitlam said a gust of 137 kilometres per hour was recorded at Tallara Head, the strongest in the area since 2015.

"It's a very slow-moving system," Mr Whitlam told ABC Mid North Coast.

He said conditions were expected to ease by Wednesday morning.

In Tallara Bay, the roof of the surf club ended up in the car park.

Club president Bronwyn Teague said volunteers were in tears when they arrived this morning.

"We only finished the renovations in November," she said. "I don't know where you start."

Phil Nguyen spent the night in a bathroom with his wife and two children after part of their ceiling collapsed.

"It sounded like a train coming through the house," he said. "The kids were screaming."

His neighbour, who did not want to be identified, said she had received no warning on her phone.

Emergency Services Minister Paul Castellano defended the system. He said alerts were sent to 210,000 phones at 7:15pm on Sunday, and promised that there would be a review.

"We'll look at whether it could have gone earlier," Mr Castellano told reporters in Sydney. "We do that after every major event."

But Opposition emergency services spokesperson Melissa Gaunt said the community had been let down. She called on the government to release the time and wording of every alert.

Coastline Energy said crews had been unable to reach some areas because of blocked roads.

A spokesperson for the company said some customers should prepare to be without power until Thursday.

Dairy farmer Ross Keneally told the ABC he had lost 40 head of cattle when the Wurra River broke its banks.

"You could hear them, and you couldn't get to them," he said.

Tallara Shire Mayor Greg Latham has asked for the region to be declared a natural disaster area.

"The damage bill is going to be in the tens of millions," he said.

The Insurance Council of Australia said in a statement that insurers had received 2,900 claims by midday on Monday.

Nineteen schools were closed on Monday. The Department of Education said most of them were expected to reopen by Wednesday.

The SES has set up an evacuation centre at the Wurrabilla showground, where a handwritten sign on the gate reads "Cuppa inside".
]],
  quotes = {
    { "it had responded to 1,260 calls", speaker = "State Emergency Service", kind = "indirect" },
    { "A 67-year-old man died when a tree fell", speaker = "police", kind = "indirect" },
    { "the danger was not over", speaker = "Karen Doyle", kind = "indirect" },
    { "The ground is saturated", speaker = "Karen Doyle", kind = "direct" },
    { "Please don't drive through floodwater", speaker = "Karen Doyle", kind = "direct" },
    { "a gust of 137 kilometres per hour", speaker = "Dean Whitlam", kind = "indirect" },
    { "It's a very slow-moving system", speaker = "Dean Whitlam", kind = "direct", via = { "ABC Mid North Coast" } },
    { "conditions were expected to ease", speaker = "Dean Whitlam", kind = "indirect" },
    { "volunteers were in tears", speaker = "Bronwyn Teague", kind = "indirect" },
    { "We only finished the renovations", speaker = "Bronwyn Teague", kind = "direct" },
    { "I don't know where you start", speaker = "Bronwyn Teague", kind = "direct" },
    { "It sounded like a train", speaker = "Phil Nguyen", kind = "direct" },
    { "The kids were screaming", speaker = "Phil Nguyen", kind = "direct" },
    { "she had received no warning on her phone", speaker = "neighbour", kind = "indirect" },
    { "alerts were sent to 210,000 phones", speaker = "Paul Castellano", kind = "indirect" },
    { "there would be a review", speaker = "Paul Castellano", kind = "indirect", stance = "promises" },
    { "We'll look at whether it could have gone", speaker = "Paul Castellano", to = "reporters", kind = "direct" },
    { "We do that after every major event", speaker = "Paul Castellano", kind = "direct" },
    { "the community had been let down", speaker = "Melissa Gaunt", kind = "indirect" },
    { "to release the time and wording", speaker = "Melissa Gaunt", to = "the government", kind = "indirect", stance = "demands" },
    { "crews had been unable to reach some areas", speaker = "Coastline Energy", kind = "indirect" },
    { "some customers should prepare", speaker = "spokesperson for the company", principal = "Coastline Energy", kind = "indirect" },
    { "he had lost 40 head of cattle", speaker = "Ross Keneally", kind = "indirect", via = { "ABC" } },
    { "You could hear them", speaker = "Ross Keneally", kind = "direct" },
    { "the region to be declared", speaker = "Greg Latham", kind = "indirect", stance = "demands" },
    { "The damage bill is going to be", speaker = "Greg Latham", kind = "direct" },
    { "insurers had received 2,900 claims", speaker = "Insurance Council of Australia", kind = "indirect" },
    { "most of them were expected to reopen", speaker = "Department of Education", kind = "indirect" },
  },
  none = {},
}

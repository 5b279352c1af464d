-- A US metro daily's council story: roles for names, a couple, an attorney, a staff report.
return {
  published = "2024-10-16",
  text = [[
Council narrowly backs Fifth Street apartments as neighbors vow to sue

By Renee Castellano
Staff Writer

After five hours of testimony and one ejected dentist, the Halvorsen City Council voted 5-4 Tuesday night to rezone a former cannery on Fifth Street, clearing the way for 212 apartments.

“This is how cities die — one ‘no’ at a time,” Council President Yolanda Pruitt said before casting the deciding vote. “I'm not going to be one of them.”

Pruitt, who represents the downtown ward, had declined to say for weeks how she would vote.

Councilman Greg Stoll, whose ward includes the cannery, accused her of “selling the neighborhood for a ribbon-cutting.” He said traffic studies paid for by the developer had ignored school hours.

“They counted cars in July,” Stoll said. “In July! You know who isn't driving to school in July?”

The developer, Marrow & Finch Partners, disputed that. Its project manager, Keisha Langley, told the council that counts were taken in July and again in late September, and that both were posted on the city's website.

Langley's husband, Dontrell Langley, is an aide to Mayor Bill Oakes, a fact that several speakers brought up. “My wife had this job before I had mine,” Dontrell Langley said in a text message. The mayor's office did not respond to a request for comment.

Opponents, many wearing red, said they would go to court. Their attorney, Philip Nakamura, said a complaint would be filed “by the end of the month.”

“My clients asked for four stories. They got eight,” he said. “Somebody else is going to have to explain that to them.”

About 60 people signed up to speak. Among them was Estelle Barba, 81, who was born two doors from the cannery and can still, she says, smell the peaches.

“I don't care if it's four or eight,” said Barba, to laughter. “I want to know is there an elevator.”

Pruitt asked the audience three times to stop shouting. A dentist who refused was led out by police; reached at home Wednesday, he said he had no regrets.

According to a staff report released last week, about a fifth of the units would rent below the market rate.
]],
  quotes = {
    { "This is how cities die", speaker = "Yolanda Pruitt", kind = "direct" },
    { "I'm not going to be one of them", speaker = "Yolanda Pruitt" },
    { "how she would vote", speaker = "Yolanda Pruitt", stance = "declines" },
    { "selling the neighborhood for a ribbon-cutting", speaker = "Greg Stoll", kind = "mixed" },
    { "traffic studies paid for by the developer", speaker = "Greg Stoll", kind = "indirect" },
    { "You know who isn't driving to school", speaker = "Greg Stoll", kind = "direct" },
    { "counts were taken in July", speaker = "Keisha Langley", to = "the council", kind = "indirect" },
    { "My wife had this job", speaker = "Dontrell Langley", kind = "direct" },
    { "a request for comment", speaker = "mayor's office", stance = "declines" },
    { "by the end of the month", speaker = "Philip Nakamura", kind = "mixed" },
    { "Somebody else is going to have to explain", speaker = "Philip Nakamura" },
    { "I don't care if it's four or eight", speaker = "Estelle Barba", kind = "direct" },
    { "he had no regrets", speaker = "dentist", kind = "indirect" },
    { "about a fifth of the units", speaker = "staff report", when = "2024-W41", kind = "indirect" },
  },
}

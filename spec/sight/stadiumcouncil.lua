-- US local daily, city council meeting, curly double quotes: council members by surname, residents in public comment, city manager, letter, vote.
return {
  published = "2025-08-13",
  text = [[
Fairmount council delays vote on ballpark lights after neighbors object

By Janelle Stroud
jstroud@fairmountledger.example

After nearly three hours of testimony Tuesday night, the Fairmount City Council put off a decision on whether to install stadium lights at Pruitt Park, sending the $1.3 million plan back to the parks board for more study.

The 5-2 vote came as a disappointment to youth baseball families who filled the council chambers in matching red shirts, and a relief to neighbors on Dunleavy Street, some of whom live less than 100 feet from the outfield fence.

“I’ve lived in that house since 1974,” said Rosemary Hatcher, 81. “I raised four kids there, and every one of them played at Pruitt. In the daytime.”

Hatcher told council members that the city’s own study showed the lights would be visible from her bedroom.

Under the proposal, eight 70-foot poles would be installed around two diamonds, and games would be allowed until 10 p.m. on weeknights. Parks Director Glenn Obermeyer said the fields turn away about 30 teams each season because there aren’t enough daylight hours to schedule them.

“We have 9-year-olds starting games at 8:15 in the morning on a school holiday because that’s the only slot left,” Obermeyer said.

Council Member Terrell Boyd, who made the motion to delay, said he supports the lights but wants the city to look at shorter poles and an earlier cutoff.

“I don’t want to be the guy who turned out the lights on Little League,” Boyd said. “But I’m also not going to be the guy who told Mrs. Hatcher to buy thicker curtains.”

Council Member Lisa Pruett, one of the two “no” votes, said the parks board has already held four hearings on the matter.

“At some point, study is just a polite word for no,” she said.

Mayor Dan Szymanski, who cast the other dissenting vote, said waiting could cost the city a $400,000 state grant that expires Dec. 31. City Manager Alicia Fontenot said later that she was not certain the deadline was firm and that her staff would ask the state for an extension.

Of the 38 people who signed up to speak, 21 favored the plan, according to a tally kept by the city clerk.

Among them was Chris Delacroix, president of the Fairmount Youth Baseball Association, who said that his group has pledged $150,000 toward the project and that the pledge isn’t open-ended.

“Our board gave us until the end of the year,” Delacroix said. “I can’t promise that they’ll do it again.”

Several speakers questioned whether the city had followed its own rules. Attorney Wade Kimbrough, representing the Dunleavy Street Homeowners Group, said that notices were mailed to only 14 of the 52 households within 500 feet of the park. In a letter to the council last week, he warned that his clients were prepared to sue.

City Attorney Monica Reyes disputed Kimbrough’s count but said she would review it. She advised council members not to discuss the letter from the dais.

Boyd did anyway. “I’ve read it,” he said, to laughter. “It’s a very long letter.”

A 10-year-old shortstop, Mason Tully, drew the loudest applause of the night. He told the council his team had lost a playoff game in June because it was called for darkness while they were still at bat.

“So technically we didn’t lose,” he said.

The parks board is scheduled to take up the plan Sept. 9. The council hasn’t set a date for a second vote.
]],
  quotes = {
    { "I’ve lived in that house since", speaker = "Rosemary Hatcher", kind = "direct" },
    { "I raised four kids there", speaker = "Rosemary Hatcher", kind = "direct" },
    { "In the daytime", speaker = "Rosemary Hatcher", kind = "direct" },
    { "the lights would be visible from", speaker = "Rosemary Hatcher", kind = "indirect", to = "council members" },
    { "the fields turn away about 30", speaker = "Glenn Obermeyer", kind = "indirect" },
    { "We have 9-year-olds starting games", speaker = "Glenn Obermeyer", kind = "direct" },
    { "he supports the lights but wants", speaker = "Terrell Boyd", kind = "indirect" },
    { "I don’t want to be the", speaker = "Terrell Boyd", kind = "direct" },
    { "But I’m also not going to", speaker = "Terrell Boyd", kind = "direct" },
    { "the parks board has already held", speaker = "Lisa Pruett", kind = "indirect" },
    { "At some point, study is just", speaker = "Lisa Pruett", kind = "direct" },
    { "waiting could cost the city a", speaker = "Dan Szymanski", kind = "indirect" },
    { "she was not certain the deadline", speaker = "Alicia Fontenot", kind = "indirect" },
    { "her staff would ask the state", speaker = "Alicia Fontenot", kind = "indirect" },
    { "21 favored the plan", speaker = "tally kept by the city clerk", kind = "indirect" },
    { "his group has pledged $150,000", speaker = "Chris Delacroix", kind = "indirect" },
    { "the pledge isn’t open-ended", speaker = "Chris Delacroix", kind = "indirect" },
    { "Our board gave us until the", speaker = "Chris Delacroix", kind = "direct" },
    { "I can’t promise that they’ll", speaker = "Chris Delacroix", kind = "direct" },
    { "the city had followed its own", speaker = "Several speakers", kind = "indirect", stance = "asks" },
    { "notices were mailed to only 14", speaker = "Wade Kimbrough", principal = "Dunleavy Street Homeowners Group", kind = "indirect" },
    { "his clients were prepared to sue", speaker = "Wade Kimbrough", principal = "Dunleavy Street Homeowners Group", kind = "indirect", to = "the council", when = "2025-W32" },
    { "she would review it", speaker = "Monica Reyes", kind = "indirect", stance = "promises" },
    { "not to discuss the letter from", speaker = "Monica Reyes", kind = "indirect", to = "council members" },
    { "I’ve read it", speaker = "Terrell Boyd", kind = "direct" },
    { "It’s a very long letter", speaker = "Terrell Boyd", kind = "direct" },
    { "his team had lost a playoff game", speaker = "Mason Tully", kind = "indirect", to = "the council" },
    { "So technically we didn’t lose", speaker = "Mason Tully", kind = "direct" },
  },
  none = { "“no”", "who filled the council chambers in matching", "drew the loudest applause of the night", "hasn’t set a date for a second vote" },
}

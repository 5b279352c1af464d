-- US metro daily, curly double quotes: a school board votes to pull novels.
return {
  published = "2025-09-17",
  text = [[
Split Harlan Ridge school board pulls 14 novels as meeting turns raucous

The Harlan Ridge school board voted 4-3 late Tuesday to remove 14 novels from its high school libraries, ending a five-hour meeting in which two people were escorted out by deputies.

The vote overrode the district’s own review committee, which had concluded in August that 12 of the titles were “of clear educational value” and should stay on the shelves.

Board President Dale Krebs said the books had no place in buildings paid for by taxpayers.

“This is not a ban,” Krebs said before casting the deciding vote. “You can walk across the street to the public library and check out every one of them.”

Trustee Monique Alderson, who voted no, called the decision “cowardice dressed up as concern.” She accused the majority of drafting the list in private, in violation of the state’s open meetings law.

Krebs denied that any such meeting took place.

More than 90 people signed up to speak. Among them was Tessa Quillen, a senior at Harlan Ridge High, who told the board that she had read nine of the 14 books and was “still waiting to be corrupted.”

“The scariest thing I’ve read this year is the agenda for this meeting,” she said, to laughter and scattered boos.

Ron Beasley, a father of three from the Fox Hollow neighborhood, said parents had been ignored for years. He read aloud from one of the novels until his microphone was cut off at the two-minute mark.

“If I can’t read it at a school board meeting, why can my 14-year-old read it in class?” Beasley shouted as he returned to his seat.

Superintendent Carla Whitmore has not taken a position on individual titles. But in a memo to trustees last week, obtained by The Courier-Ledger, she warned that bypassing district policy could lead to a lawsuit costing “well into six figures.”

That lawsuit may be coming. Andrew Szabo, an attorney for the Free Shelves Project, a nonprofit based in Columbus, said Wednesday that the group would sue in federal court by the end of the month.

“They had a process, they didn’t like the answer, so they threw out the process,” Szabo said.

Parents United for Harlan Ridge, which backed three of the four members of the majority in last year’s election, said in a post on Facebook that the vote was “only the beginning.” It urged its supporters to turn out again in November.

According to the teachers union, at least six librarians and English teachers have asked about transfers since the list began circulating in July.

“I’ve got a shelf with 14 holes in it, and nobody has told me what I’m allowed to put there,” said a librarian who asked not to be named because she feared losing her job.

The removed titles include “The Salt Year,” a coming-of-age story that won a state book award in 2019, and “Girls of the Lower Ward.”

A Hollis University poll in June found that 58% of adults in the state opposed removing books from school libraries.

Krebs said the list would be revisited in the spring. Asked as he left the building whether he had read all 14 books, he replied that he had read “enough.”
]],
  quotes = {
    { "12 of the titles were “of clear educational value”", speaker = "review committee", kind = "mixed", when = "2025-08" },
    { "should stay on the shelves", speaker = "review committee", kind = "indirect", when = "2025-08" },
    { "the books had no place in buildings", speaker = "Dale Krebs", kind = "indirect" },
    { "This is not a ban", speaker = "Dale Krebs", kind = "direct" },
    { "You can walk across the street", speaker = "Dale Krebs", kind = "direct" },
    { "cowardice dressed up as concern", speaker = "Monique Alderson", kind = "mixed" },
    { "drafting the list in private", speaker = "Monique Alderson", kind = "indirect" },
    { "any such meeting took place", speaker = "Dale Krebs", kind = "indirect", stance = "denies" },
    { "she had read nine of the 14 books", speaker = "Tessa Quillen", kind = "indirect", to = "the board" },
    { "still waiting to be corrupted", speaker = "Tessa Quillen", kind = "mixed", to = "the board" },
    { "The scariest thing I’ve read this year", speaker = "Tessa Quillen", kind = "direct" },
    { "parents had been ignored for years", speaker = "Ron Beasley", kind = "indirect" },
    { "If I can’t read it at a school board meeting", speaker = "Ron Beasley", kind = "direct" },
    { "bypassing district policy could lead", speaker = "Carla Whitmore", kind = "mixed", to = "trustees" },
    { "the group would sue in federal court", speaker = "Andrew Szabo", principal = "Free Shelves Project", kind = "indirect", when = "2025-09-17" },
    { "They had a process, they didn’t like", speaker = "Andrew Szabo", principal = "Free Shelves Project", kind = "direct" },
    { "the vote was “only the beginning.”", speaker = "Parents United for Harlan Ridge", kind = "mixed", via = { "Facebook" } },
    { "to turn out again in November", speaker = "Parents United for Harlan Ridge", kind = "indirect", to = "its supporters", stance = "asks" },
    { "at least six librarians and English teachers", speaker = "teachers union", kind = "indirect" },
    { "I’ve got a shelf with 14 holes in it", speaker = "librarian", kind = "direct" },
    { "58% of adults in the state", speaker = "Hollis University poll", kind = "indirect", when = "2025-06" },
    { "the list would be revisited", speaker = "Dale Krebs", kind = "indirect" },
    { "he had read “enough.”", speaker = "Dale Krebs", kind = "mixed" },
  },
  none = { "The Salt Year", "Girls of the Lower Ward", "two people were escorted out by deputies", "his microphone was cut off", "That lawsuit may be coming" },
}

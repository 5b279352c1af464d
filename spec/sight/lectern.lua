-- A Senate debate: quick exchange with the moderator, mutual accusations in one sentence, spin afterwards, voters.
return {
  published = "2022-10-19",
  text = [[
Whitlock calls Castellane ‘a rubber stamp in a good suit’ in only Senate debate

HARRISBURG, Pa. — For 60 minutes on Tuesday night, Grady Whitlock, a trucking executive who has never held office, accused Rep. Mona Castellane of having voted for every dollar of the inflation that is emptying Pennsylvania’s pockets, and Ms. Castellane accused him of not knowing what a vote was.

“You’ve missed the last four elections, Grady,” she said, holding up a sheaf of county voting records. “You couldn’t even be bothered to vote for yourself in the primary.”

Mr. Whitlock, 52, did not dispute the records. He had been, he said, “on the road making payroll,” and people cared more about the price of diesel than about his attendance.

The sharpest exchange came when the moderator, Sheila Tran of WQPA, asked whether each of them would vote to certify the results of the 2024 election regardless of who won.

“Yes, period, full stop,” said Ms. Castellane.

“If they’re fair,” said Mr. Whitlock.

“Who decides if they’re fair?” asked Ms. Tran.

“The people do,” he said, to applause from one side of the room and groans from the other.

On abortion, Mr. Whitlock, who told a church group in March that he favored a ban “from the first heartbeat,” said he would leave the matter to the states.

Ms. Castellane, turning to the camera, urged viewers to listen to the recording. “Tonight he is telling you what he thinks you want,” the congresswoman said. “In March, he told them what he wants.”

Afterward, each side claimed victory. Whitlock’s campaign manager, Trey Bascomb, called the evening “a coming-out party”; a spokesman for Ms. Castellane, Joaquin Reyes-Lund, said that the Republican had “debated like a man who Googled the Senate in the parking lot.”

The candidate himself, who had walked onstage to “I Won’t Back Down,” skipped the spin room, pleading an early start.

“Nobody fell off the stage,” said Ilse Hartnett, a political scientist at Temple University. “In a race this close, that favors whoever is ahead.”

That person, according to a Marlowe College poll released Friday, is Ms. Castellane, whose lead of 2 points is within the margin of error.

Denise Kowalczuk, 44, a dental hygienist from Carlisle, said she came in undecided and was leaving annoyed.

“They both kept saying ‘fight,’” she said. “I have kids. I hear fighting all day.”
]],
  quotes = {
    { "a rubber stamp in a good suit", speaker = "Grady Whitlock", kind = "mixed" },
    { "having voted for every dollar", speaker = "Grady Whitlock", kind = "indirect", when = "2022-10-18TNI" },
    { "not knowing what a vote was", speaker = "Mona Castellane", kind = "indirect" },
    { "You’ve missed the last four elections", speaker = "Mona Castellane", kind = "direct", stance = "asserts" },
    { "You couldn’t even be bothered", speaker = "Mona Castellane", kind = "direct" },
    { "on the road making payroll", speaker = "Grady Whitlock", kind = "mixed", stance = "asserts" },
    { "people cared more about the price of diesel", speaker = "Grady Whitlock", kind = "indirect" },
    { "each of them would vote to certify", speaker = "Sheila Tran", kind = "indirect", stance = "asks" },
    { "Yes, period, full stop", speaker = "Mona Castellane", kind = "direct" },
    { "If they’re fair", speaker = "Grady Whitlock", kind = "direct" },
    { "Who decides if they’re fair", speaker = "Sheila Tran", kind = "direct", stance = "asks" },
    { "The people do", speaker = "Grady Whitlock", kind = "direct" },
    { "from the first heartbeat", speaker = "Grady Whitlock", kind = "mixed", when = "2022-03", to = "a church group" },
    { "he would leave the matter to the states", speaker = "Grady Whitlock", kind = "indirect", stance = "promises" },
    { "listen to the recording", speaker = "Mona Castellane", kind = "indirect", stance = "demands", to = "viewers" },
    { "Tonight he is telling you", speaker = "Mona Castellane", kind = "direct" },
    { "In March, he told them what he wants", speaker = "Mona Castellane", kind = "direct" },
    { "a coming-out party", speaker = "Trey Bascomb", kind = "mixed" },
    { "debated like a man who Googled", speaker = "Joaquin Reyes-Lund", principal = "Mona Castellane", kind = "mixed", stance = "asserts" },
    { "Nobody fell off the stage", speaker = "Ilse Hartnett", kind = "direct", stance = "asserts" },
    { "In a race this close", speaker = "Ilse Hartnett", kind = "direct" },
    { "is Ms. Castellane, whose lead", speaker = "Marlowe College", kind = "indirect" },
    { "she came in undecided", speaker = "Denise Kowalczuk", kind = "indirect" },
    { "They both kept saying", speaker = "Denise Kowalczuk", kind = "direct" },
    { "I hear fighting all day", speaker = "Denise Kowalczuk", kind = "direct" },
  },
  none = { "I Won’t Back Down" },
}

-- A Senate hearing by a Washington paper: an admiral, a chairwoman, auditors, a shipyard, anonymous aides.
return {
  published = "2028-05-18",
  text = [[
Senators grill Coast Guard chief over late, costly icebreaker

By Miles Trevanion and Anjali Rao

The commandant of the Coast Guard told senators on Wednesday that the service had misjudged the cost of its new polar icebreaker by more than half, and acknowledged that he had learned of the overrun from a shipyard newsletter.

Adm. Philip Garrity, appearing before the Senate Commerce Committee, apologized twice and was interrupted nine times. The first ship, the Resolute Sound, is four years late.

“I am not here to make excuses,” Garrity said in his opening remarks. “I am here to tell you what we got wrong, and it is a long list.”

It was not long enough for Sen. Ruth Abernathy (D-Maine), the panel's chairwoman, who said the service had treated Congress “like a mushroom.”

“Admiral, when did you know?” she asked.

“In March, Madam Chair.”

“And when did you tell us?”

“In late April.”

The overrun was laid bare in a report by the Government Accountability Office, which found that the design was only 38 percent complete when the first steel was cut. The report's lead author, Denise Holcomb, testified that auditors had raised the issue with the service three years ago.

Garrity did not dispute that. But the shipyard, Tidewater Marine, had assured his program managers that the drawings “would catch up,” he said.

Tidewater rejected that account. In a statement issued before the hearing had ended, the company said it had delivered “every drawing the government paid for” and that the changes had been ordered by the Coast Guard itself. A spokesman for the company, Grant Lathrop, declined to say how many changes there had been.

Sen. Dale Kimbrough (R-Miss.), whose state is home to the yard, came to the builder's defense, arguing that the Coast Guard had altered the shape of the hull 14 times.

“You can't order a pickup, then a minivan, then a school bus,” he said, “and then complain about the sticker.”

The line drew laughter, though not from Sen. Lew Aiello (R-Alaska), who warned that Russia would have eight heavy icebreakers at sea before the United States had one.

“And we are bringing a canoe,” the Alaskan said.

Abernathy wanted to know whether anyone had been fired. No one had, Garrity conceded, but two captains had been reassigned and a third had retired.

“With full benefits?” the chairwoman shot back.

“Yes, ma'am. Full benefits.”

The administration has asked for an additional $640 million to finish the vessel, a sum that Homeland Security Secretary Yolanda Prentiss has called “painful but unavoidable.” In a letter to the committee dated Tuesday, Prentiss promised that she would review the program personally.

House Republicans have been less patient. Rep. Curtis Boyle (R-Tex.), who heads the subcommittee that writes the Coast Guard's budget, told Punchbowl News on Tuesday that he saw no path for the money before the election.

Two aides to Senate appropriators, speaking on the condition of anonymity to describe private talks, said a smaller package of about $300 million was under discussion. One aide described it as “a bandage on an iceberg.”

Asked by Kimbrough whether he had confidence in the new delivery date, 2031, the admiral looked down at his notes.

“I have hope, Senator,” he said.
]],
  quotes = {
    { "the service had misjudged the cost", speaker = "Philip Garrity", to = "senators", when = "2028-05-17",
      kind = "indirect" },
    { "he had learned of the overrun", speaker = "Philip Garrity", kind = "indirect" },
    { "I am not here to make excuses", speaker = "Philip Garrity", kind = "direct" },
    { "I am here to tell you", speaker = "Philip Garrity", kind = "direct" },
    { "the service had treated Congress", speaker = "Ruth Abernathy", kind = "mixed" },
    { "Admiral, when did you know?", speaker = "Ruth Abernathy", stance = "asks", kind = "direct" },
    { "In March, Madam Chair", speaker = "Philip Garrity", kind = "direct" },
    { "And when did you tell us?", speaker = "Ruth Abernathy", kind = "direct" },
    { "In late April", speaker = "Philip Garrity", kind = "direct" },
    { "the design was only 38 percent complete", speaker = "Government Accountability Office", kind = "indirect" },
    { "auditors had raised the issue with the service", speaker = "Denise Holcomb", kind = "indirect" },
    { "had assured his program managers that the drawings", speaker = "Philip Garrity", kind = "mixed" },
    { "every drawing the government paid for", speaker = "Tidewater Marine", kind = "mixed" },
    { "the changes had been ordered by the Coast Guard", speaker = "Tidewater Marine", kind = "indirect" },
    { "how many changes there had been", speaker = "Grant Lathrop", principal = "Tidewater Marine",
      stance = "declines", kind = "indirect" },
    { "the Coast Guard had altered the shape", speaker = "Dale Kimbrough", kind = "indirect" },
    { "You can't order a pickup", speaker = "Dale Kimbrough", kind = "direct" },
    { "Russia would have eight heavy icebreakers at sea", speaker = "Lew Aiello", kind = "indirect" },
    { "And we are bringing a canoe", speaker = "Lew Aiello", kind = "direct" },
    { "whether anyone had been fired", speaker = "Ruth Abernathy", stance = "asks", kind = "indirect" },
    { "two captains had been reassigned", speaker = "Philip Garrity", kind = "indirect" },
    { "With full benefits?", speaker = "Ruth Abernathy", kind = "direct" },
    { "Yes, ma'am. Full benefits", speaker = "Philip Garrity", kind = "direct" },
    { "painful but unavoidable", speaker = "Yolanda Prentiss", kind = "direct" },
    { "she would review the program personally", speaker = "Yolanda Prentiss", to = "the committee",
      when = "2028-05-16", stance = "promises", kind = "indirect" },
    { "he saw no path for the money", speaker = "Curtis Boyle", via = { "Punchbowl News" }, when = "2028-05-16",
      kind = "indirect" },
    { "a smaller package of about $300 million", speaker = "Two aides to Senate appropriators", kind = "indirect" },
    { "a bandage on an iceberg", speaker = "One aide", kind = "mixed" },
    { "whether he had confidence in the new delivery date", speaker = "Dale Kimbrough", stance = "asks",
      kind = "indirect" },
    { "I have hope, Senator", speaker = "Philip Garrity", kind = "direct" },
  },
  none = {
    "apologized twice and was interrupted nine times",
    "came to the builder's defense",
    "the admiral looked down at his notes",
  },
}

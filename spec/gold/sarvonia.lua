-- A Reuters politics wire: a vote of no confidence, a party and its leader, a paper's report, sources, a spokesman.
return {
  published = "2024-10-17",
  text = [[
Sarvonia PM survives no-confidence vote, vows to press on with pension reform

By Milena Hartog and Stijn Aalders

October 17, 2024 4:38 PM GMT+2

TREZNA, Oct 17 (Reuters) - Sarvonian Prime Minister Andrej Kolvenik survived a no-confidence vote on Thursday and pledged to push ahead with a pension overhaul that has brought tens of thousands of protesters onto the streets.

"The government has a mandate and it will use it," Kolvenik told parliament after lawmakers voted 76-72 to reject the motion. "We owe it to our children not to send them the bill."

The opposition People's Union accused him of "governing by arithmetic" and said it would ask the constitutional court to review the pension law.

"He won a vote. He did not win an argument," said Ilze Marents, the party's leader.

The motion was filed after the daily Novi Glas reported on Sunday that Finance Minister Goran Dusek had withheld cost estimates from coalition partners.

Dusek has denied withholding the figures. He said on Monday the estimates were "drafts, nothing more".

The junior coalition party, Green Future, backed the government on Thursday, but its chairwoman, Tea Luksic, said the support was not unconditional.

"We will look at the budget line by line," she told public broadcaster STV.

Asked whether early elections were possible, Kolvenik's spokesman, Matej Orsolic, replied: "There is no such scenario."

Two government sources told Reuters the prime minister was considering replacing Dusek before the end of the year.

Under the plan, the retirement age would rise to 67 by 2035 from 63 now. The European Commission has urged Sarvonia to rein in pension spending, which it forecasts will reach 14.2% of gross domestic product in 2030.

"Markets will breathe a sigh of relief, but not for long," said Petra Vondracek, an economist at Alder Capital in Vienna.

Unions have called a general strike for Nov. 6.

(Reporting by Milena Hartog and Stijn Aalders; Editing by Fiona Leckie)
]],
  quotes = {
    { "to push ahead with a pension overhaul", speaker = "Andrej Kolvenik", stance = "promises", kind = "indirect" },
    { "The government has a mandate", speaker = "Andrej Kolvenik", to = "parliament", kind = "direct" },
    { "governing by arithmetic", speaker = "People's Union", kind = "mixed" },
    { "it would ask the constitutional court", speaker = "People's Union", kind = "indirect" },
    { "He did not win an argument", speaker = "Ilze Marents", kind = "direct" },
    { "had withheld cost estimates", speaker = "Novi Glas", when = "2024-10-13", kind = "indirect" },
    { "withholding the figures", speaker = "Goran Dusek", stance = "denies" },
    { "drafts, nothing more", speaker = "Goran Dusek", when = "2024-10-14", kind = "mixed" },
    { "the support was not unconditional", speaker = "Tea Luksic", kind = "indirect" },
    { "We will look at the budget line by line", speaker = "Tea Luksic", via = { "STV" }, kind = "direct" },
    { "There is no such scenario", speaker = "Matej Orsolic", principal = "Andrej Kolvenik", kind = "direct" },
    { "was considering replacing Dusek", speaker = "Two government sources", via = { "Reuters" }, kind = "indirect" },
    { "to rein in pension spending", speaker = "European Commission", stance = "demands", kind = "indirect" },
    { "Markets will breathe a sigh of relief", speaker = "Petra Vondracek", kind = "direct" },
  },
}

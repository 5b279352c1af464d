-- Nigerian newspaper on a disputed governorship poll: Chief, Barr., SP, newsmen, yesterday, the agency that reports.
return {
  published = "2024-11-19",
  text = [[
Okemba guber: It’s daylight robbery, says Nwokedi as INEC returns Adesuwa

The governorship candidate of the Progressive Alliance (PA) in Saturday’s election in Okemba State, Chief Emeka Nwokedi, has rejected the result announced by the Independent National Electoral Commission (INEC), describing the exercise as “armed robbery with a police escort”.

Nwokedi, who spoke with newsmen at his Umuozo country home yesterday, vowed to challenge the outcome at the tribunal.

“We have the polling unit figures. We have the videos. What they announced in Abagu is not what our people voted,” he said.

The Returning Officer, Prof. Tokunbo Adeyinka-Ross, had on Sunday announced that Dr. Efe Adesuwa of the ruling Labour Renewal Party (LRP) scored 312,488 votes to beat Nwokedi, who polled 298,071.

In her acceptance speech, the governor-elect urged her opponent to sheathe his sword. “There is no victor and no vanquished,” she declared. “I have stretched out my hand to my brother. Let him take it.”

Her Director of Media, Comrade Festus Agboje, was less conciliatory. He told the Delta Mirror that the PA candidate was “crying over milk he himself poured away” by refusing to campaign in the riverine communities.

The National Publicity Secretary of the PA, Barr. Hauwa Dikko, called for the arrest of the Resident Electoral Commissioner, Mr. Pius Etim, alleging that results from 86 polling units were altered on the way to the collation centre.

When contacted, Etim dismissed the allegation. “Which 86? Let them bring the list,” he said on the telephone. “I am a church elder. I did not come to Okemba to spoil my name.”

In its preliminary report, the Coalition of Election Monitors said voting materials arrived late in 41 per cent of units and that its observers saw money change hands “openly, like akara”. The leader of the ECOWAS mission, Mrs. Fatoumata Jallow-Sy, however, described the conduct of the poll as “largely peaceful and credible”.

A trader in Ward 7, Mama Ngozi Obi, told our correspondent that party agents had offered her N5,000 and a wrapper. “I collected the two. Then I voted my mind,” she said, laughing.

The Okemba State Police Command confirmed that two persons were killed at Ekwe Junction. Its spokesperson, SP Danjuma Laraba, said 14 suspects were in custody and warned those planning protests to steer clear of the state capital.

Supporters of the winner, in vests marked “Efe Is Able”, danced along Mission Road until the early hours.

The News Agency of Nigeria (NAN) reports that shops in Abagu remained shut as at press time. A motorcycle taxi rider, who gave his name simply as Sunday, said business had never been so bad.

“They will share the money and we will share the tear gas,” he lamented.
]],
  quotes = {
    { "It’s daylight robbery", speaker = "Emeka Nwokedi", kind = "indirect" },
    { "armed robbery with a police escort", speaker = "Emeka Nwokedi", kind = "mixed" },
    { "to challenge the outcome at the tribunal", speaker = "Emeka Nwokedi", kind = "indirect", stance = "promises", when = "2024-11-18" },
    { "We have the polling unit figures", speaker = "Emeka Nwokedi", kind = "direct" },
    { "scored 312,488 votes to beat Nwokedi", speaker = "Tokunbo Adeyinka-Ross", kind = "indirect", stance = "asserts", when = "2024-11-17" },
    { "to sheathe his sword", speaker = "Efe Adesuwa", kind = "indirect", stance = "demands", to = "her opponent" },
    { "There is no victor and no vanquished", speaker = "Efe Adesuwa", kind = "direct" },
    { "I have stretched out my hand", speaker = "Efe Adesuwa", kind = "direct" },
    { "crying over milk he himself poured away", speaker = "Festus Agboje", kind = "mixed", via = { "Delta Mirror" }, principal = "Efe Adesuwa" },
    { "the arrest of the Resident Electoral Commissioner", speaker = "Hauwa Dikko", kind = "indirect", stance = "demands", principal = "Progressive Alliance" },
    { "results from 86 polling units were altered", speaker = "Hauwa Dikko", kind = "indirect", stance = "asserts" },
    { "Let them bring the list", speaker = "Pius Etim", kind = "direct" },
    { "I am a church elder", speaker = "Pius Etim", kind = "direct" },
    { "voting materials arrived late in 41 per cent", speaker = "Coalition of Election Monitors", kind = "indirect" },
    { "its observers saw money change hands", speaker = "Coalition of Election Monitors", kind = "mixed" },
    { "largely peaceful and credible", speaker = "Fatoumata Jallow-Sy", kind = "mixed" },
    { "party agents had offered her", speaker = "Ngozi Obi", kind = "indirect" },
    { "I collected the two", speaker = "Ngozi Obi", kind = "direct" },
    { "two persons were killed at Ekwe Junction", speaker = "Okemba State Police Command", kind = "indirect", stance = "confirms" },
    { "14 suspects were in custody", speaker = "Danjuma Laraba", kind = "indirect", principal = "Okemba State Police Command" },
    { "to steer clear of the state capital", speaker = "Danjuma Laraba", kind = "indirect", stance = "demands", to = "those planning protests" },
    { "shops in Abagu remained shut", speaker = "News Agency of Nigeria", kind = "indirect" },
    { "business had never been so bad", speaker = "Sunday", kind = "indirect" },
    { "They will share the money", speaker = "Sunday", kind = "direct" },
  },
  none = { "Efe Is Able" },
}

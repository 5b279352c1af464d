-- Nigerian daily, curly quotes, quotes run over paragraphs with only the last closed, titles and press secretaries: a governorship election result disputed.
return {
  published = "2025-11-10",
  text = [[
Governorship poll: INEC declares Okpara winner as Bassey rejects result, heads for tribunal

By Chidinma Eze and Tunde Afolayan

The Independent National Electoral Commission, on Sunday, declared the candidate of the Progressive Peoples Alliance, Chief Emeka Okpara, winner of Saturday’s governorship election in Orimba State.

Declaring the result at the state collation centre, Ugbene, at 4.12am, the Returning Officer, Prof. Sulaiman Garba, said Okpara polled 287,114 votes to defeat his closest rival, Senator Ekanem Bassey of the National Renewal Party, who scored 241,906 votes.

“Emeka Okpara, having satisfied the requirements of the law, is hereby declared the winner and is returned elected,” Garba said.

But Bassey, who addressed journalists at his Ugbene residence hours later, rejected the outcome, describing it as “daylight robbery.” He alleged that figures were altered in at least six local government areas and vowed to challenge the result at the tribunal.

He said, “What you witnessed on Saturday was not an election. It was an allocation of votes.

“Our agents were chased out of the collation centres in Oke-Ala and Nkoro. Where they stayed, they were told that the network was bad.

“I call on my supporters to remain calm. We shall retrieve this mandate through the courts.”

The senator also wondered why results from 112 polling units had yet to be uploaded on the commission’s viewing portal as of Sunday morning.

Reacting, the Resident Electoral Commissioner, Mrs. Hadiza Danjuma, dismissed the allegation. She explained that the delay was caused by poor network coverage in the riverine communities and not by any interference.

“Every result announced here was signed by party agents, including those of the NRP,” Danjuma told The Sentinel in a telephone interview. “We have nothing to hide.”

In his acceptance speech, Okpara dedicated his victory to God and the people of the state, and extended the olive branch to his opponents. “There is no victor, no vanquished,” the governor-elect stated. “I will run an all-inclusive government.”

The outgoing governor, Dr. Ifeanyi Mbah, in a statement signed by his Chief Press Secretary, Mr. Kunle Adebowale, congratulated Okpara and urged aggrieved parties to embrace peace. Mbah noted that the peaceful conduct of the poll had shown that Orimba people were “politically mature.”

Observers, however, returned a mixed verdict. The Convener of the Vote Watch Network, Ms. Ngozi Ibekwe, said vote-buying was recorded in 41 per cent of the polling units visited by its members, with party agents offering between N5,000 and N10,000. She lamented that security operatives looked the other way.

“In one unit in Ugbene South, the money was being shared right behind the police van,” Ibekwe stated.

The state police spokesman, DSP Friday Okon, confirmed the arrest of 14 suspects for ballot-box snatching but said he was not aware of any vote-buying by party agents. He added that the suspects would be charged to court upon conclusion of investigation.

A trader at Eke Market, Mrs. Comfort Udeh, told our correspondent that she stayed at home on election day because of fear.

“The last time, they shot somebody in front of my shop. Who will feed my children if I die for politicians?” she asked.

Turnout stood at 29 per cent of the 1.9 million registered voters, the lowest in the state since 2007.
]],
  quotes = {
    { "Okpara polled 287,114 votes to defeat", speaker = "Sulaiman Garba", kind = "indirect" },
    { "Emeka Okpara, having satisfied the requirements", speaker = "Sulaiman Garba", kind = "direct" },
    { "daylight robbery", speaker = "Ekanem Bassey", kind = "mixed", to = "journalists" },
    { "figures were altered in at least six", speaker = "Ekanem Bassey", kind = "indirect", stance = "asserts" },
    { "to challenge the result at the tribunal", speaker = "Ekanem Bassey", kind = "indirect", stance = "promises" },
    { "What you witnessed on Saturday was not", speaker = "Ekanem Bassey", kind = "direct" },
    { "It was an allocation of votes", speaker = "Ekanem Bassey", kind = "direct" },
    { "Our agents were chased out of the", speaker = "Ekanem Bassey", kind = "direct" },
    { "Where they stayed, they were told that", speaker = "Ekanem Bassey", kind = "direct" },
    { "I call on my supporters to remain", speaker = "Ekanem Bassey", kind = "direct" },
    { "We shall retrieve this mandate through", speaker = "Ekanem Bassey", kind = "direct", stance = "promises" },
    { "results from 112 polling units had yet", speaker = "Ekanem Bassey", kind = "indirect", stance = "asks" },
    { "the delay was caused by poor network", speaker = "Hadiza Danjuma", kind = "indirect" },
    { "Every result announced here was signed", speaker = "Hadiza Danjuma", kind = "direct", via = { "The Sentinel" } },
    { "We have nothing to hide", speaker = "Hadiza Danjuma", kind = "direct", via = { "The Sentinel" } },
    { "There is no victor, no vanquished", speaker = "Emeka Okpara", kind = "direct" },
    { "I will run an all-inclusive government", speaker = "Emeka Okpara", kind = "direct", stance = "promises" },
    { "to embrace peace", speaker = "Ifeanyi Mbah", kind = "indirect", to = "aggrieved parties", via = { "Kunle Adebowale" } },
    { "the peaceful conduct of the poll had", speaker = "Ifeanyi Mbah", kind = "mixed" },
    { "politically mature", speaker = "Ifeanyi Mbah", kind = "mixed" },
    { "vote-buying was recorded in 41 per cent", speaker = "Ngozi Ibekwe", kind = "indirect" },
    { "security operatives looked the other way", speaker = "Ngozi Ibekwe", kind = "indirect" },
    { "In one unit in Ugbene South", speaker = "Ngozi Ibekwe", kind = "direct" },
    { "the arrest of 14 suspects for", speaker = "Friday Okon", kind = "indirect", stance = "confirms" },
    { "he was not aware of any vote-buying", speaker = "Friday Okon", kind = "indirect" },
    { "the suspects would be charged to court", speaker = "Friday Okon", kind = "indirect" },
    { "she stayed at home on election day", speaker = "Comfort Udeh", kind = "indirect", to = "our correspondent" },
    { "The last time, they shot somebody in", speaker = "Comfort Udeh", kind = "direct" },
    { "Who will feed my children if I", speaker = "Comfort Udeh", kind = "direct", stance = "asks" },
  },
  none = { "Observers, however, returned a mixed verdict", "extended the olive branch to his opponents", "Turnout stood at 29 per cent of", "rejected the outcome" },
}

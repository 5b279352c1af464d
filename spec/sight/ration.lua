-- Indian English daily (northern, agency style), straight quotes, party names and acronyms: a state government's ration card drive, assembly session, allies.
return {
  published = "2024-12-16",
  text = [[
Govt to weed out 11 lakh 'ghost' ration cards; allies uneasy ahead of panchayat polls

Rampur Nagar: The Sarvodaya Dal-led state government will cancel nearly 11 lakh ration cards found to be duplicate or ineligible by March 31, food and civil supplies minister Harpal Singh Chaudhary said on Sunday, adding that the exercise would save the exchequer Rs 640 crore annually.

Replying to a debate in the assembly, Chaudhary said the verification drive was carried out in all 27 districts and that no genuine beneficiary would be left out.

"Dead people have been drawing wheat in this state for 10 years. Someone was eating that wheat," Chaudhary told the House amid thumping of desks by treasury benches.

The reply failed to satisfy the opposition Janhit Congress, whose members trooped into the well of the House and later staged a walkout. Senior leader Kavita Rathore claimed that widows and daily-wagers were being struck off the rolls only because their fingerprints did not match.

"The minister calls them ghosts. I have brought three of these ghosts with me today and they are sitting in the gallery," Rathore said. "Will he go up and tell them they do not exist?"

Speaker Mohan Lal Tanwar asked members not to refer to visitors in the gallery.

The drive has also caused disquiet within the ruling alliance. The Kisan Manch, which has eight MLAs, has written to chief minister Devendra Pratap seeking that the cancellations be put on hold till the panchayat polls are over. Its chief, Balbir Dhillon, said the party was not consulted.

"We came to know from newspapers, like everyone else," Dhillon told reporters on the assembly premises. "An alliance is not run like this."

A senior Sarvodaya Dal functionary, who did not wish to be named, played down the differences. The Manch says such things before every election, the functionary said, adding that Dhillon had been shown the list in October.

According to officials in the food department, of the 11.2 lakh cards, 4.6 lakh are in the names of persons who have died and 2.9 lakh belong to families that own a four-wheeler. Additional chief secretary (food) Nandini Saxena said those removed would get 30 days to appeal before the district supply officer.

"The portal is open and the helpline is working. We have already restored 31,000 cards on appeal," said Saxena.

That claim was contested by activists. Harsh Wadhwa of the Right to Food Front said the portal had been down for most of last week and that field staff were asking people to come back in January.

"I have screenshots," Wadhwa said.

At Shivpuri Khurd village, 40 km from here, Phoolwati Devi (62) said she had walked to the block office four times. "They say thumb is not coming. What can I do, my thumb is like this from work," she said. Her son, Dinesh, said a clerk had demanded Rs 500 to "fix" the card.

The CM's media adviser, Rakesh Bhatnagar, said the government had taken note of the complaints and strict action would be taken against erring staff. In a statement issued late in the evening, the Janhit Congress said it would launch a "Roti Bachao Yatra" from January 5.

The state has 1.3 crore ration card holders, as per the 2022 economic survey.
]],
  quotes = {
    { "will cancel nearly 11 lakh ration cards", speaker = "Harpal Singh Chaudhary", kind = "indirect", when = "2024-12-15" },
    { "the exercise would save the exchequer", speaker = "Harpal Singh Chaudhary", kind = "indirect", when = "2024-12-15" },
    { "the verification drive was carried out in", speaker = "Harpal Singh Chaudhary", kind = "indirect" },
    { "no genuine beneficiary would be left out", speaker = "Harpal Singh Chaudhary", kind = "indirect" },
    { "Dead people have been drawing wheat", speaker = "Harpal Singh Chaudhary", kind = "direct", to = "the House" },
    { "Someone was eating that wheat", speaker = "Harpal Singh Chaudhary", kind = "direct", to = "the House" },
    { "widows and daily-wagers were being struck", speaker = "Kavita Rathore", kind = "indirect", stance = "asserts" },
    { "The minister calls them ghosts", speaker = "Kavita Rathore", kind = "direct" },
    { "I have brought three of these ghosts", speaker = "Kavita Rathore", kind = "direct" },
    { "Will he go up and tell them", speaker = "Kavita Rathore", kind = "direct" },
    { "not to refer to visitors in the", speaker = "Mohan Lal Tanwar", kind = "indirect", to = "members" },
    { "the cancellations be put on hold till", speaker = "Kisan Manch", kind = "indirect", to = "chief minister Devendra Pratap", stance = "demands" },
    { "the party was not consulted", speaker = "Balbir Dhillon", kind = "indirect" },
    { "We came to know from newspapers", speaker = "Balbir Dhillon", kind = "direct", to = "reporters" },
    { "An alliance is not run like this", speaker = "Balbir Dhillon", kind = "direct" },
    { "The Manch says such things before every", speaker = "senior Sarvodaya Dal functionary", kind = "indirect" },
    { "Dhillon had been shown the list in", speaker = "senior Sarvodaya Dal functionary", kind = "indirect" },
    { "4.6 lakh are in the names of", speaker = "officials in the food department", kind = "indirect" },
    { "2.9 lakh belong to families that own", speaker = "officials in the food department", kind = "indirect" },
    { "those removed would get 30 days to", speaker = "Nandini Saxena", kind = "indirect" },
    { "The portal is open and the helpline", speaker = "Nandini Saxena", kind = "direct" },
    { "We have already restored 31,000 cards", speaker = "Nandini Saxena", kind = "direct" },
    { "the portal had been down for most", speaker = "Harsh Wadhwa", kind = "indirect" },
    { "field staff were asking people to come", speaker = "Harsh Wadhwa", kind = "indirect" },
    { "I have screenshots", speaker = "Harsh Wadhwa", kind = "direct" },
    { "she had walked to the block office", speaker = "Phoolwati Devi", kind = "indirect" },
    { "They say thumb is not coming", speaker = "Phoolwati Devi", kind = "direct" },
    { "What can I do, my thumb is", speaker = "Phoolwati Devi", kind = "direct" },
    { "a clerk had demanded Rs 500 to \"fix\"", speaker = "Dinesh", kind = "mixed" },
    { "the government had taken note of the", speaker = "Rakesh Bhatnagar", principal = "Devendra Pratap", kind = "indirect" },
    { "strict action would be taken against erring", speaker = "Rakesh Bhatnagar", principal = "Devendra Pratap", kind = "indirect", stance = "promises" },
    { "it would launch a \"Roti Bachao Yatra", speaker = "Janhit Congress", kind = "indirect" },
    { "1.3 crore ration card holders", speaker = "2022 economic survey", kind = "indirect" },
  },
  none = { "later staged a walkout", "The drive has also caused disquiet", "The reply failed to satisfy the", "That claim was contested by activists" },
}

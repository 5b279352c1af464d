-- Kenyan daily, straight double quotes: a water shortage; protesters, managing director, governor, MP, regulator, police.
return {
  published = "2023-08-31",
  text = [[
Residents protest as taps run dry in Kariandu

Hundreds of residents of Kariandu town took to the streets on Wednesday to protest a water shortage that has entered its third week.

The protesters, who carried empty jerricans and twigs, accused the Kariandu Water and Sewerage Company of selling water to private vendors while homes went without.

"We are paying bills every month, yet what comes out of the tap is air," said Mary Kamau, a mother of four from Githima estate. "I spend Sh300 a day on water. Where will I get school fees?"

Boda boda rider Peter Ochieng said he had to fetch water from a river 6km away.

Hoteliers were also counting losses. "I have closed my hotel since last Friday because I cannot wash utensils," said Abdi Hassan, who runs an eatery at the bus park.

Speaking outside his office, the company's managing director, James Kiprono, attributed the crisis to a burst pipeline and a Sh14 million electricity debt. He promised that supply would resume by Sunday.

"Our engineers are on the ground day and night," he said. "I am asking for patience."

Mr Kiprono dismissed the claims about vendors as "cheap political propaganda", saying no employee had been found to be working with them.

Governor Grace Chelimo said she had ordered an audit of the company. "Heads will roll if we find that public water is being sold," she told journalists at the county headquarters.

Kariandu MP Samuel Gitonga called for the sacking of the entire board. He said the shortage was the result of mismanagement, not drought.

In a statement on Thursday, the Water Services Regulatory Board said it had given the company seven days to submit a recovery plan.

Area police commander Lucy Njeri confirmed that two people were arrested for throwing stones but said they were later released without charge. She urged residents to demonstrate peacefully.

Health officials have warned of a possible cholera outbreak. "We have had nine cases of severe diarrhoea at the sub-county hospital since Monday," county director of health Hussein Mwangi told the Nation. He told residents to boil water before drinking it.

A power company official, who did not want to be named because he is not authorised to speak to the press, said the pumps were disconnected on August 9 over unpaid bills.

The water company last year launched a project dubbed "Maji Mitaani" to connect 2,000 homes.

Ms Kamau said she was not impressed by the promises. "Last year they told us the same thing," she said. "We will believe it when we see water."
]],
  quotes = {
    { "selling water to private vendors", speaker = "protesters", kind = "indirect" },
    { "We are paying bills every month", speaker = "Mary Kamau", kind = "direct" },
    { "I spend Sh300 a day on water", speaker = "Mary Kamau", kind = "direct" },
    { "Where will I get school fees", speaker = "Mary Kamau", kind = "direct", stance = "asks" },
    { "he had to fetch water", speaker = "Peter Ochieng", kind = "indirect" },
    { "I have closed my hotel", speaker = "Abdi Hassan", kind = "direct" },
    { "a burst pipeline and a Sh14 million", speaker = "James Kiprono", kind = "indirect" },
    { "supply would resume by Sunday", speaker = "James Kiprono", kind = "indirect", stance = "promises" },
    { "Our engineers are on the ground", speaker = "James Kiprono", kind = "direct" },
    { "I am asking for patience", speaker = "James Kiprono", kind = "direct" },
    { "cheap political propaganda", speaker = "James Kiprono", kind = "mixed", stance = "denies" },
    { "no employee had been found", speaker = "James Kiprono", kind = "indirect" },
    { "she had ordered an audit", speaker = "Grace Chelimo", kind = "indirect" },
    { "Heads will roll if we find", speaker = "Grace Chelimo", kind = "direct", to = "journalists" },
    { "the sacking of the entire board", speaker = "Samuel Gitonga", kind = "indirect", stance = "demands" },
    { "the shortage was the result of mismanagement", speaker = "Samuel Gitonga", kind = "indirect" },
    { "it had given the company seven days", speaker = "Water Services Regulatory Board", kind = "indirect", when = "2023-08-31" },
    { "two people were arrested for throwing stones", speaker = "Lucy Njeri", kind = "indirect", stance = "confirms" },
    { "they were later released without charge", speaker = "Lucy Njeri", kind = "indirect" },
    { "to demonstrate peacefully", speaker = "Lucy Njeri", kind = "indirect", stance = "demands", to = "residents" },
    { "a possible cholera outbreak", speaker = "Health officials", kind = "indirect" },
    { "We have had nine cases of severe diarrhoea", speaker = "Hussein Mwangi", kind = "direct", via = { "Nation" } },
    { "boil water before drinking it", speaker = "Hussein Mwangi", kind = "indirect", stance = "demands", to = "residents" },
    { "the pumps were disconnected on August 9", speaker = "power company official", kind = "indirect" },
    { "she was not impressed by the promises", speaker = "Mary Kamau", kind = "indirect" },
    { "Last year they told us the same thing", speaker = "Mary Kamau", kind = "direct" },
    { "We will believe it when we see water", speaker = "Mary Kamau", kind = "direct" },
  },
  none = { "Maji Mitaani" },
}

-- A US wire: a refinery explosion, a sheriff, the company, residents, a union, a governor, an analyst.
return {
  published = "2025-06-03",
  text = [[
Explosion at Gulf Coast refinery injures 6 workers

By CAROLYN ECKHART

PORT AUBRY, La. — An explosion tore through a refinery on the Louisiana coast early Tuesday, injuring six workers and sending up a column of black smoke that could be seen from 20 miles away, authorities said.

Two of the workers were in critical condition with burns, St. Anselm Parish Sheriff Dwayne Robichaud said at a news conference. Everyone else at the Corvane Petroleum site had been accounted for, he said.

"It could have been so much worse," Robichaud told reporters. "Shift change was 20 minutes off."

The blast happened shortly before 5 a.m. in a unit that removes sulfur from diesel, according to the company. Corvane spokesman Neil Hastings said the cause was not known.

"Our thoughts are with our colleagues and their families," Hastings said in an emailed statement. He said the company would cooperate fully with investigators.

Parish officials urged people living within 2 miles to stay indoors and turn off their air conditioners. The order was lifted at noon after air monitors found no dangerous levels of chemicals, said Lena Fontaine, a spokeswoman for the state Department of Environmental Quality.

Some residents were not reassured. Tasha Guidry, 38, who lives four blocks from the fence line, said the boom knocked pictures off her walls.

"My kids thought it was the end of the world," she said. "Now they want us to go on to work. You can smell that it isn't fine."

Her neighbor, Harold Breaux, a retired pipefitter who spent 26 years at the plant, said he believed that maintenance had been neglected since Corvane bought it in 2019.

Hastings denied that the company had cut corners. "We have invested more than $300 million in this facility," he said.

The U.S. Chemical Safety Board said it was sending a team of four investigators. In a 2022 report, the agency faulted the refinery for what it described as "a pattern of deferred repairs."

Union leaders demanded that the plant remain closed until the inquiry is finished.

"Nobody should have to walk back in there on a guess," said Gloria Pettway, president of Local 611 of the Gulf Energy Workers. She said members had filed 14 safety complaints since January.

Television station KGLF reported that one of the injured, a contractor, had been hired only last week. The sheriff's office declined to identify the injured.

Gov. Ellen Marchand, who was briefed on the fire by telephone, pledged that the state would get answers.

"The people of Port Aubry deserve the truth, and they will have it," the governor wrote on X.

An official briefed on the response, who was not authorized to discuss it publicly, said an early review pointed to a leaking valve.

The refinery processes about 210,000 barrels of crude a day. Gasoline futures rose nearly 2% on Tuesday.

Priya Sandoval, an analyst at Meridian Energy Research, predicted that prices at the pump would climb by 5 to 10 cents a gallon. "Drivers are going to notice by the weekend," she said.
]],
  quotes = {
    { "An explosion tore through a refinery", speaker = "authorities", kind = "indirect" },
    { "Two of the workers were in critical condition", speaker = "Dwayne Robichaud", kind = "indirect" },
    { "Everyone else at the Corvane Petroleum site", speaker = "Dwayne Robichaud", kind = "indirect" },
    { "It could have been so much worse", speaker = "Dwayne Robichaud", to = "reporters", kind = "direct" },
    { "Shift change was 20 minutes off", speaker = "Dwayne Robichaud", kind = "direct" },
    { "The blast happened shortly before 5 a.m.", speaker = "Corvane Petroleum", kind = "indirect" },
    { "the cause was not known", speaker = "Neil Hastings", principal = "Corvane Petroleum", kind = "indirect" },
    { "Our thoughts are with our colleagues", speaker = "Neil Hastings", principal = "Corvane Petroleum", kind = "direct" },
    { "the company would cooperate fully with investigators", speaker = "Neil Hastings",
      principal = "Corvane Petroleum", kind = "indirect" },
    { "stay indoors and turn off their air conditioners", speaker = "Parish officials",
      to = "people living within 2 miles", stance = "demands",
      kind = "indirect" },
    { "The order was lifted at noon after", speaker = "Lena Fontaine",
      principal = "Department of Environmental Quality", kind = "indirect" },
    { "the boom knocked pictures off her walls", speaker = "Tasha Guidry", kind = "indirect" },
    { "My kids thought it was the end", speaker = "Tasha Guidry", kind = "direct" },
    { "Now they want us to go on", speaker = "Tasha Guidry", kind = "direct" },
    { "maintenance had been neglected since Corvane bought it", speaker = "Harold Breaux", stance = "believes",
      kind = "indirect" },
    { "the company had cut corners", speaker = "Neil Hastings", principal = "Corvane Petroleum", stance = "denies",
      kind = "indirect" },
    { "We have invested more than $300 million", speaker = "Neil Hastings", principal = "Corvane Petroleum",
      kind = "direct" },
    { "it was sending a team of four investigators", speaker = "U.S. Chemical Safety Board", kind = "indirect" },
    { "a pattern of deferred repairs", speaker = "U.S. Chemical Safety Board",
      kind = "mixed" },
    { "the plant remain closed until the inquiry", speaker = "Union leaders", stance = "demands", kind = "indirect" },
    { "Nobody should have to walk back in there", speaker = "Gloria Pettway", kind = "direct" },
    { "members had filed 14 safety complaints", speaker = "Gloria Pettway", kind = "indirect" },
    { "had been hired only last week", speaker = "KGLF", kind = "indirect" },
    { "to identify the injured", speaker = "sheriff's office", stance = "declines", kind = "indirect" },
    { "the state would get answers", speaker = "Ellen Marchand", stance = "promises", kind = "indirect" },
    { "The people of Port Aubry deserve the truth", speaker = "Ellen Marchand", via = { "X" }, kind = "direct" },
    { "an early review pointed to a leaking valve", speaker = "official briefed on the response",
      kind = "indirect" },
    { "prices at the pump would climb by", speaker = "Priya Sandoval", stance = "predicts", kind = "indirect" },
    { "Drivers are going to notice by the weekend", speaker = "Priya Sandoval", kind = "direct" },
  },
  none = {
    "Some residents were not reassured",
    "The refinery processes about 210,000 barrels",
    "Gasoline futures rose nearly 2%",
  },
}

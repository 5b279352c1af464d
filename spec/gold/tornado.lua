-- An AP-style disaster story: a tornado, a fire chief, a governor, the weather service, survivors, a hospital spokesman, a pastor.
return {
  published = "2025-03-16",
  text = [[
Tornado kills 7 in small Oklahoma town, flattens school and feed mill

By WADE HOLLENBECK and CARLA ECHOLS
Associated Press

TANNER SPRINGS, Okla. (AP) — A tornado tore through a small Oklahoma town after dark, killing at least seven people and leveling a high school, a feed mill and dozens of homes, authorities said Sunday.

Rescuers with dogs picked through splintered lumber and overturned pickups as temperatures dropped, looking for three people who were still missing.

"We've still got hope, and we've still got daylight," Tanner Springs Fire Chief Doyle Ratliff said. "We're not calling this a recovery."

The twister touched down at 9:42 p.m. Saturday southwest of the town of 2,300 people and stayed on the ground for 14 miles (22 kilometers), according to the National Weather Service. Meteorologist Kim Tassell said preliminary damage surveys pointed to winds of at least 160 mph (257 kph), which would make it an EF3.

Five of the dead were found in a mobile home park on the east side of town, Gov. Beth Ann Corrigan said at a news conference. Two of them were children, she said.

"There are no words for their families, so I am not going to pretend I have any," said Corrigan, who declared a state of emergency in six counties.

Sirens sounded about 11 minutes before the tornado hit, but some residents said they never heard them.

"My phone lit up, and I looked out, and the neighbors' porch was going by," said Darnell Whitcomb, 44, who rode out the storm in a bathtub with his two daughters. He said he held on to the faucet until it came off in his hands.

His wife was on the late shift at a nursing home 2 miles (3 kilometers) away, where no one was hurt. She came home to a concrete slab.

"It took the house and left the mailbox," Janelle Whitcomb said.

Cutler County Emergency Management Director Lupe Sandoval denied that the warning system had failed. The two sirens on the east side run on batteries, she said, and both of them worked.

Sandoval said 31 people were taken to hospitals in Lawton and in Wichita Falls, Texas. Six were in critical condition Sunday afternoon, according to Brent Oyler, a spokesman for Red Plains Medical Center.

The Federal Emergency Management Agency said in a statement that it had sent a team to Oklahoma and was "ready to support the state's requests."

The high school, built in 1958, will have to be torn down, Superintendent Rhonda Milam said. About 140 people had watched a basketball game Friday night in the gym, which now has no roof.

"If this comes 24 hours earlier, we're having a different conversation," Milam said.

About 18,000 homes and businesses in the region were without electricity, according to the tracking site OutageMap.

At First Covenant Church, which opened its basement as a shelter, the Rev. Gene Lyle urged people outside the area not to bring any more clothes.

"What we need is chain saws and people who know how to run them," he said.

Forecasters warned that more severe storms were possible Tuesday across parts of north Texas and southern Oklahoma.

___

Echols reported from Dallas.
]],
  quotes = {
    { "tore through a small Oklahoma town after dark", speaker = "authorities", when = "2025-03-16",
      kind = "indirect" },
    { "We've still got hope", speaker = "Doyle Ratliff", kind = "direct" },
    { "We're not calling this a recovery", speaker = "Doyle Ratliff", kind = "direct" },
    { "The twister touched down at 9:42 p.m.", speaker = "National Weather Service", kind = "indirect" },
    { "preliminary damage surveys pointed to winds", speaker = "Kim Tassell", kind = "indirect" },
    { "Five of the dead were found", speaker = "Beth Ann Corrigan", kind = "indirect" },
    { "Two of them were children", speaker = "Beth Ann Corrigan", kind = "indirect" },
    { "There are no words for their families", speaker = "Beth Ann Corrigan", kind = "direct" },
    { "they never heard them", speaker = "some residents", kind = "indirect" },
    { "My phone lit up", speaker = "Darnell Whitcomb", kind = "direct" },
    { "he held on to the faucet", speaker = "Darnell Whitcomb", kind = "indirect" },
    { "It took the house and left the mailbox", speaker = "Janelle Whitcomb", kind = "direct" },
    { "the warning system had failed", speaker = "Lupe Sandoval", stance = "denies", kind = "indirect" },
    { "The two sirens on the east side run on batteries", speaker = "Lupe Sandoval", kind = "indirect" },
    { "31 people were taken to hospitals", speaker = "Lupe Sandoval", kind = "indirect" },
    { "Six were in critical condition", speaker = "Brent Oyler", principal = "Red Plains Medical Center",
      kind = "indirect" },
    { "ready to support the state's requests", speaker = "Federal Emergency Management Agency", kind = "mixed" },
    { "will have to be torn down", speaker = "Rhonda Milam", kind = "indirect" },
    { "If this comes 24 hours earlier", speaker = "Rhonda Milam", kind = "direct" },
    { "homes and businesses in the region were without electricity", speaker = "OutageMap", kind = "indirect" },
    { "not to bring any more clothes", speaker = "Gene Lyle", kind = "indirect" },
    { "What we need is chain saws", speaker = "Gene Lyle", kind = "direct" },
    { "more severe storms were possible Tuesday", speaker = "Forecasters", kind = "indirect" },
  },
  none = {
    "Rescuers with dogs picked through splintered lumber",
    "She came home to a concrete slab",
  },
}

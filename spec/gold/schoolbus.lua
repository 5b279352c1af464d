-- A US local TV station's site: a sheriff, a boy and his mother, a letter to parents, a spokesperson for an agency.
return {
  published = "2025-03-06",
  text = [[
'I just grabbed the wheel': Eighth grader stops school bus after driver passes out

By Kaylee Brandvold
Published: Mar. 6, 2025 at 5:47 PM EST

MARLOW SPRINGS, Ind. (WTKE) - A middle schooler is being called a hero after he brought a runaway school bus to a safe stop Wednesday afternoon.

It happened around 3:20 p.m. on State Road 61 near Tipton Lane, according to the Dubray County Sheriff's Office.

Sheriff Dale Hutchcraft said the driver, a 58-year-old woman, suffered a medical emergency while 31 students were on board.

"I looked up and her head was down and we were going over the yellow line," said Mason Tiller, an eighth grader at Marlow Springs Middle School. "So I ran up there, and I just grabbed the wheel."

Tiller told WTKE he learned how the brake works from watching his grandfather, who drives a truck.

His mother, Brandi Tiller, said she didn't believe it at first.

"The school called and said there was an incident with the bus, and I thought, 'What did he do now?'" she said, laughing. "Then they told me he saved everybody."

Deputies were on scene within four minutes, Hutchcraft said.

"You train for a lot of things. You don't train for a 13-year-old handing you the keys to a bus," the sheriff said at a news conference Thursday.

Superintendent Dr. Renee Alcott said in a letter to parents that the district would honor Mason at its next board meeting.

"We are beyond grateful for his quick thinking," Alcott wrote.

The driver was taken to Gentry Memorial Hospital. Her name has not been released, but a district spokesperson said Thursday that she was awake and "asking about her kids."

Riley Cho, a sixth grader who was sitting two rows back, said some students were crying.

"He was really calm," Cho said. "I was not calm."

The Indiana State Police is investigating. Sgt. Todd Weems, a spokesperson for the agency, said investigators don't believe drugs or alcohol were involved.

"We're asking anyone with dashcam video to give us a call," Weems said.

Copyright 2025 WTKE. All rights reserved.
]],
  quotes = {
    { "It happened around 3:20 p.m.", speaker = "Dubray County Sheriff's Office", kind = "indirect" },
    { "suffered a medical emergency", speaker = "Dale Hutchcraft", kind = "indirect" },
    { "I looked up and her head was down", speaker = "Mason Tiller", kind = "direct" },
    { "he learned how the brake works", speaker = "Mason Tiller", via = { "WTKE" }, kind = "indirect" },
    { "she didn't believe it at first", speaker = "Brandi Tiller", kind = "indirect" },
    { "The school called and said there was an incident", speaker = "Brandi Tiller", kind = "direct" },
    { "Deputies were on scene within four minutes", speaker = "Dale Hutchcraft", kind = "indirect" },
    { "You don't train for a 13-year-old", speaker = "Dale Hutchcraft", when = "2025-03-06", kind = "direct" },
    { "the district would honor Mason", speaker = "Renee Alcott", kind = "indirect" },
    { "We are beyond grateful", speaker = "Renee Alcott", kind = "direct" },
    { "asking about her kids", when = "2025-03-06", kind = "mixed" },
    { "He was really calm", speaker = "Riley Cho", kind = "direct" },
    { "drugs or alcohol were involved", speaker = "Todd Weems", principal = "Indiana State Police", kind = "indirect" },
    { "We're asking anyone with dashcam video", speaker = "Todd Weems", kind = "direct" },
  },
}

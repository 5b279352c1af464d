-- A New Zealand newspaper on a hospital data breach: a chief executive, a minister, a commissioner, a patient, a union, a hacker post.
return {
  published = "2024-07-24",
  text = [[
Hospital breach: Patients' mental health notes posted online

Hana Whitcombe
24 Jul, 2024 05:00 AM

Mental health notes belonging to at least 60 patients of Kaituna Base Hospital have been published on the dark web, the Herald can reveal.

The hospital confirmed last night that the files were genuine. It had insisted on Friday that no clinical information was taken in the attack.

Chief executive Graeme Tolley apologised to patients, saying the hospital had "got it wrong".

"We told people what we believed at the time," Tolley said. "I know that is cold comfort for those whose most private moments are now in the hands of criminals."

Every affected patient would be contacted by the end of the week, he said.

One of them, a Kaituna mother of two who asked not to be named, told the Herald she learned of the leak from a stranger on Facebook.

"She'd read about my miscarriage," the woman said. "She was actually very kind. But why did I hear it from her?"

A group calling itself Blackfern has claimed responsibility. In a post seen by the Herald, it said it had asked for $900,000 and been offered nothing.

Tolley declined to say whether a ransom had been discussed, citing police advice.

Detective Inspector Rawiri Pohatu said the group was believed to be based overseas. He urged anyone approached with stolen material to call 105.

Health Minister Judith Carmody told RNZ she was "deeply unimpressed" by the delay and had asked for daily briefings.

Asked if she had confidence in Tolley, Carmody said that was a matter for the board.

Labour's health spokesman, Tama Rewiti, accused the Government of ignoring a 2022 report which warned that the hospital's servers were "well past end of life".

"They were told in black and white," he said. "They chose tax cuts."

A spokesperson for Carmody rejected that, saying $14 million had been spent on upgrades since the election.

Privacy Commissioner Alison Burridge has opened an inquiry. She said in a statement that her office was not notified until Sunday, four days after the breach was discovered.

Nurses, meanwhile, are back to pen and paper. Union delegate Siobhan Lealaiauloto said staff were staying up to three hours past the end of their shifts to write up charts.

"We've got whiteboards in the corridors," she said. "Nobody's complaining, but people are shattered."

Cyber-security lecturer Dr Nikhil Varma, of Southern Plains University, believes more files will follow. "They've released 60 to show that they can," he said.
]],
  quotes = {
    { "the files were genuine", speaker = "Kaituna Base Hospital", stance = "confirms", when = "2024-07-23TNI",
      kind = "indirect" },
    { "no clinical information was taken", speaker = "Kaituna Base Hospital", when = "2024-07-19", kind = "indirect" },
    { "got it wrong", speaker = "Graeme Tolley", kind = "mixed" },
    { "We told people what we believed", speaker = "Graeme Tolley", kind = "direct" },
    { "I know that is cold comfort", speaker = "Graeme Tolley", kind = "direct" },
    { "Every affected patient would be contacted", speaker = "Graeme Tolley", kind = "indirect" },
    { "she learned of the leak from a stranger", speaker = "mother", via = { "Herald" }, kind = "indirect" },
    { "She'd read about my miscarriage", kind = "direct" },
    { "But why did I hear it from her", kind = "direct" },
    { "it had asked for $900,000", speaker = "Blackfern", kind = "indirect" },
    { "whether a ransom had been discussed", speaker = "Graeme Tolley", stance = "declines" },
    { "the group was believed to be based overseas", speaker = "Rawiri Pohatu", kind = "indirect" },
    { "to call 105", speaker = "Rawiri Pohatu", kind = "indirect" },
    { "deeply unimpressed", speaker = "Judith Carmody", via = { "RNZ" }, kind = "mixed" },
    { "that was a matter for the board", speaker = "Judith Carmody", kind = "indirect" },
    { "ignoring a 2022 report", speaker = "Tama Rewiti", kind = "indirect" },
    { "well past end of life", speaker = "report", kind = "mixed" },
    { "They were told in black and white", speaker = "Tama Rewiti", kind = "direct" },
    { "They chose tax cuts", speaker = "Tama Rewiti", kind = "direct" },
    { "$14 million had been spent on upgrades", principal = "Judith Carmody", kind = "indirect" },
    { "her office was not notified until Sunday", speaker = "Alison Burridge", kind = "indirect" },
    { "staff were staying up to three hours past", speaker = "Siobhan Lealaiauloto", kind = "indirect" },
    { "We've got whiteboards in the corridors", speaker = "Siobhan Lealaiauloto", kind = "direct" },
    { "people are shattered", speaker = "Siobhan Lealaiauloto", kind = "direct" },
    { "more files will follow", speaker = "Nikhil Varma", stance = "believes", kind = "indirect" },
    { "They've released 60 to show", speaker = "Nikhil Varma", kind = "direct" },
  },
}

-- American science feature in the present tense: a paper, a preprint, remembered sayings, a child's question, straight quotes.
return {
  published = "2025-01-22",
  text = [[
A whiff of something on a distant world. Maybe.

TUCSON, Ariz. — The first thing Marguerite Osei did when the curve came up on her screen was close the laptop.

"I thought, no, you're tired, you've made a plotting error," says Osei, an astronomer at the Desert Institute for Planetary Science. "I made a sandwich. I came back. It was still there."

What was still there was a dip of a few hundredths of a percent in the light of a red dwarf 88 light-years away — the spot where, if she is right, a molecule called carbonyl sulfide is soaking up starlight in the air of a planet half again as big as Earth.

In a paper published last week in Nature Astronomy, Osei and 14 co-authors argue that volcanoes alone can't account for the amount of gas they see. They stop well short of the word "life," which appears once, in a footnote.

Not everyone is persuaded. "The data are beautiful, and the conclusion is about a mile past them," says Teodor Lindqvist of the Max Planck Institute for Astronomy in Heidelberg, Germany, who wasn't involved in the study. He suspects that the signal comes from dark spots on the star itself. In a preprint posted to arXiv on Monday, he and two colleagues write that "no atmosphere is required" to reproduce the curve.

Told of the preprint, Osei laughs.

"Teo said the same thing to my face in Vienna," she says. "Then he asked for my raw files, so."

NASA, which operates the telescope with its European and Canadian partners, has been careful. "We're excited about the observation and agnostic about the interpretation," said Carla Whitfield, a spokeswoman for the agency. She wouldn't say whether Osei would get more time on the instrument. A decision is due in March.

The 43-year-old grew up beside the rail yards in Kumasi, Ghana. Her father, Kwabena, a signalman, used to tell her that a light means nothing until you know who lit it.

"That's basically my job description," she says.

Her former adviser, Ruth Abelman, remembers a graduate student who couldn't leave a number alone. "She'd come in and say, 'Ruth, this decimal is lying to me,'" Abelman recalls. "Nine times out of 10, it was."

The 10th time hurt. In 2019 Osei had to take back a claim of water vapor around another planet. She announced it on Twitter, in four words: "I was wrong. Sorry."

Even Lindqvist thinks this one won't end that way. "I'd bet a bottle of wine against it," he says. "I wouldn't bet two."

At a public lecture here in November, a boy in the front row asked whether there were people up there.

"I honestly don't know," Osei told him. "But if there are, they have terrible breath."
]],
  quotes = {
    { "I thought, no, you're tired", speaker = "Marguerite Osei", kind = "direct" },
    { "I made a sandwich", speaker = "Marguerite Osei", kind = "direct" },
    { "volcanoes alone can't account for", speaker = "Marguerite Osei", kind = "indirect", stance = "asserts", via = { "Nature Astronomy" }, when = "2025-W03" },
    { "The data are beautiful, and the conclusion", speaker = "Teodor Lindqvist", kind = "direct" },
    { "the signal comes from dark spots", speaker = "Teodor Lindqvist", kind = "indirect", stance = "believes" },
    { "no atmosphere is required", speaker = "Teodor Lindqvist", kind = "mixed", via = { "arXiv" }, when = "2025-01-20" },
    { "Teo said the same thing to my face", speaker = "Marguerite Osei", kind = "direct" },
    { "Then he asked for my raw files", speaker = "Marguerite Osei", kind = "direct" },
    { "We're excited about the observation", speaker = "Carla Whitfield", kind = "direct", principal = "NASA" },
    { "Osei would get more time on the instrument", speaker = "Carla Whitfield", kind = "indirect", stance = "declines" },
    { "a light means nothing until you know", speaker = "Kwabena", kind = "indirect" },
    { "That's basically my job description", speaker = "Marguerite Osei", kind = "direct" },
    { "She'd come in and say", speaker = "Ruth Abelman", kind = "direct" },
    { "Nine times out of 10", speaker = "Ruth Abelman", kind = "direct" },
    { "I was wrong. Sorry", speaker = "Marguerite Osei", kind = "direct", via = { "Twitter" } },
    { "this one won't end that way", speaker = "Teodor Lindqvist", kind = "indirect", stance = "believes" },
    { "I'd bet a bottle of wine", speaker = "Teodor Lindqvist", kind = "direct" },
    { "I wouldn't bet two", speaker = "Teodor Lindqvist", kind = "direct" },
    { "there were people up there", speaker = "boy", kind = "indirect", stance = "asks", when = "2024-11" },
    { "I honestly don't know", speaker = "Marguerite Osei", kind = "direct", to = "him" },
    { "But if there are, they have", speaker = "Marguerite Osei", kind = "direct" },
  },
  none = { 'the word "life,"' },
}

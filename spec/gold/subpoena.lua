-- An AP-style congressional hearing: a chief executive, lawmakers of both parties, a mother who testifies.
return {
  published = "2023-09-21",
  text = [[
Air ambulance CEO apologizes to families, defends prices before House panel

By DENISE HARGROVE
Associated Press

WASHINGTON (AP) — The chief executive of one of the nation's largest air ambulance companies apologized Wednesday to families who had received bills as high as $98,000 but told lawmakers that his industry would collapse without better payments from insurers.

"I am sorry. I should have said that a year ago," Warren Lindqvist, the CEO of SkyBridge Medical, said in his opening statement to a House Energy and Commerce subcommittee.

The apology did little to soften members of either party, who took turns for nearly four hours reading aloud from the invoices of their constituents.

"Sir, you charged a dead man for the ride home," Rep. Teresa Bohannon of Pennsylvania, the panel's top Democrat, told Lindqvist. "How do you sleep?"

"Not well, congresswoman," he replied.

SkyBridge, based in Tulsa, Oklahoma, operates 118 helicopters in 23 states. Federal investigators alleged in a report last week that the company had repeatedly sent its crews past closer helicopters and steered patients to hospitals with which it had contracts.

Lindqvist denied that patients were ever diverted for profit. He said dispatch decisions are made by 911 centers and "never, not once, by anyone in a SkyBridge jacket."

He conceded, however, that the company had paid bonuses to pilots who flew more than 30 missions a month. That drew a rebuke from the subcommittee's chairman, Rep. Clay Durbin.

"You put a bounty on bad weather," said Durbin, a Tennessee Republican and former Army aviator.

Durbin threatened to subpoena the bonus records if they were not turned over by Oct. 6. A lawyer for SkyBridge, Stephen Marchetti, later told reporters that the company would cooperate "to the extent the law requires."

The most emotional testimony came from Joelle Pruett, a teacher from eastern Kentucky whose 6-year-old son was flown to Lexington after a school bus crash in 2021. The boy recovered. Four months later, she told the panel, a sheriff's deputy came to her door with a lawsuit.

"He had his hat in his hand," Pruett said. "He said, 'Ma'am, I hate this, but I've got to give it to you.'"

Bohannon asked her how much she owed today. The 34-year-old looked down at a folder.

"Sixty-one thousand, four hundred and twelve dollars," she said. "And nine cents."

In written testimony, the trade group Insurers for Fair Care said the average charge for a flight had more than doubled since 2012, to $42,000. Lindqvist disputed the figure, which he said left out patients covered by Medicaid.

A law that took effect in January 2022 bars most surprise medical bills. But a report in July by the Government Accountability Office found that disputes between insurers and air ambulance operators were piling up in arbitration, and that the operators won seven in 10 of them.

Not all Republicans were hostile. Rep. Wyatt Kessler, whose Montana district is larger than most states, cautioned that "if we regulate these birds out of the sky, my people die in the back of a pickup."

The White House has not taken a position on Durbin's bill, which would cap charges at three times the Medicare rate. Press secretary Amanda Reyes said only that the administration was reviewing it.

After the hearing, Lindqvist left through a side door. Pruett stayed behind to hug a stranger who had driven in from Ohio.

"I didn't come here for sorry," she said. "I came here for zero."
]],
  quotes = {
    { "his industry would collapse without better payments", speaker = "Warren Lindqvist", to = "lawmakers",
      when = "2023-09-20", kind = "indirect" },
    { "I should have said that a year ago", speaker = "Warren Lindqvist", kind = "direct" },
    { "you charged a dead man for the ride", speaker = "Teresa Bohannon", to = "Lindqvist", kind = "direct" },
    { "How do you sleep", speaker = "Teresa Bohannon", kind = "direct" },
    { "Not well, congresswoman", speaker = "Warren Lindqvist", kind = "direct" },
    { "sent its crews past closer helicopters", speaker = "Federal investigators", kind = "indirect" },
    { "patients were ever diverted for profit", speaker = "Warren Lindqvist", stance = "denies", kind = "indirect" },
    { "never, not once, by anyone in a SkyBridge", speaker = "Warren Lindqvist", kind = "mixed" },
    { "the company had paid bonuses to pilots", speaker = "Warren Lindqvist", kind = "indirect" },
    { "You put a bounty on bad weather", speaker = "Clay Durbin", kind = "direct" },
    { "to subpoena the bonus records", speaker = "Clay Durbin", kind = "indirect" },
    { "to the extent the law requires", speaker = "Stephen Marchetti", principal = "SkyBridge Medical",
      to = "reporters", kind = "mixed" },
    { "a sheriff's deputy came to her door", speaker = "Joelle Pruett", to = "the panel", kind = "indirect" },
    { "He had his hat in his hand", speaker = "Joelle Pruett", kind = "direct" },
    { "Ma'am, I hate this", speaker = "Joelle Pruett", kind = "direct" },
    { "how much she owed today", speaker = "Teresa Bohannon", stance = "asks", kind = "indirect" },
    { "Sixty-one thousand, four hundred", speaker = "Joelle Pruett", kind = "direct" },
    { "And nine cents", speaker = "Joelle Pruett", kind = "direct" },
    { "the average charge for a flight", speaker = "Insurers for Fair Care", kind = "indirect" },
    { "left out patients covered by Medicaid", speaker = "Warren Lindqvist", kind = "indirect" },
    { "were piling up in arbitration", speaker = "Government Accountability Office", kind = "indirect" },
    { "the operators won seven in 10", speaker = "Government Accountability Office", kind = "indirect" },
    { "if we regulate these birds", speaker = "Wyatt Kessler" },
    { "the administration was reviewing it", speaker = "Amanda Reyes", kind = "indirect" },
    { "I didn't come here for sorry", speaker = "Joelle Pruett", kind = "direct" },
    { "I came here for zero", speaker = "Joelle Pruett", kind = "direct" },
  },
  none = {
    "operates 118 helicopters in 23 states",
    "The apology did little to soften members of either party",
    "Lindqvist left through a side door",
  },
}

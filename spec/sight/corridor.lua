-- British health correspondent, curly double quotes: an inspection; watchdog, trust, an anonymous nurse, family, solicitor.
return {
  published = "2024-04-09",
  text = [[
Patients left in hospital corridor for three days, says watchdog

Patients at a hospital in the Midlands were kept on trolleys for up to 72 hours because there were no beds, according to the Care Quality Commission (CQC).

Inspectors who visited Queen Adelaide hospital in Marsby in January said they saw elderly people eating meals beside an open door. One woman told inspectors she had been “treated like a parcel”.

“Staff were kind but they were overwhelmed,” the CQC said in a report published on Tuesday. “Some patients did not receive pain relief for several hours.”

Part of the corridor was in use so often that it was marked on wall charts as “Bay C”.

Helen Sandiford, the chief executive of Marsby and Trent NHS trust, apologised to patients and their families. “This is not the care we want to give,” she said. “We had 70 more patients than beds on some of those days.”

She said the trust had since opened a 24-bed ward and hired 31 nurses.

A nurse who works in the department told the Guardian that conditions had not improved. “I go home and I can’t sleep,” said the nurse, who asked to remain anonymous. “You know somebody is going to die out there, and you just hope it isn’t on your shift.”

Patricia Gilchrist, 78, spent 41 hours on a trolley with a broken hip. Her daughter, Susan Gilchrist, described it as “the worst two days of our lives”.

“Mum kept asking for water and apologising for asking,” she said.

Susan Gilchrist’s solicitor, Aisha Rahman, confirmed that a claim against the trust was being considered.

The Department of Health and Social Care said the findings were “totally unacceptable”. A spokesperson added: “We are investing in urgent care and have already provided 5,000 extra beds across the country.”

But Dr Colin Prewett, of the Royal College of Emergency Medicine, said the problem was national. “It is what happens when there is nowhere to send people,” he said. Prewett believes the true number of long waits is higher than official figures show.

The local MP, Sarah Venning, urged the prime minister to visit the hospital. “I’d like him to come at three in the morning,” she wrote on X.

Unison, which represents porters and healthcare assistants, said staff had raised concerns as early as November 2022. Sandiford denied that any warnings had been ignored.

“We will not hesitate to take further action if we don’t see rapid improvement,” said Dominic Lyle, the CQC’s deputy director in the Midlands. He said inspectors would return in the autumn.
]],
  quotes = {
    { "left in hospital corridor for three days", speaker = "Care Quality Commission", kind = "indirect" },
    { "were kept on trolleys for up to 72 hours", speaker = "Care Quality Commission", kind = "indirect" },
    { "they saw elderly people eating meals", speaker = "Inspectors", kind = "indirect" },
    { "treated like a parcel", speaker = "woman", kind = "mixed", to = "inspectors" },
    { "Staff were kind but they were overwhelmed", speaker = "Care Quality Commission", kind = "direct", when = "2024-04-09" },
    { "Some patients did not receive pain relief", speaker = "Care Quality Commission", kind = "direct", when = "2024-04-09" },
    { "This is not the care we want", speaker = "Helen Sandiford", kind = "direct" },
    { "We had 70 more patients than beds", speaker = "Helen Sandiford", kind = "direct" },
    { "the trust had since opened a 24-bed ward", speaker = "Helen Sandiford", kind = "indirect" },
    { "conditions had not improved", speaker = "nurse", kind = "indirect", via = { "Guardian" } },
    { "I go home and I can’t sleep", speaker = "nurse", kind = "direct" },
    { "You know somebody is going to die", speaker = "nurse", kind = "direct" },
    { "the worst two days of our lives", speaker = "Susan Gilchrist", kind = "mixed" },
    { "Mum kept asking for water", speaker = "Susan Gilchrist", kind = "direct" },
    { "a claim against the trust was being considered", speaker = "Aisha Rahman", kind = "indirect", principal = "Susan Gilchrist", stance = "confirms" },
    { "the findings were “totally unacceptable”", speaker = "Department of Health and Social Care", kind = "mixed" },
    { "We are investing in urgent care", speaker = "spokesperson", kind = "direct", principal = "Department of Health and Social Care" },
    { "the problem was national", speaker = "Colin Prewett", kind = "indirect" },
    { "It is what happens when there is nowhere", speaker = "Colin Prewett", kind = "direct" },
    { "the true number of long waits", speaker = "Colin Prewett", kind = "indirect", stance = "believes" },
    { "to visit the hospital", speaker = "Sarah Venning", kind = "indirect", stance = "demands", to = "the prime minister" },
    { "I’d like him to come at three", speaker = "Sarah Venning", kind = "direct", via = { "X" } },
    { "staff had raised concerns as early", speaker = "Unison", kind = "indirect" },
    { "any warnings had been ignored", speaker = "Helen Sandiford", kind = "indirect", stance = "denies" },
    { "We will not hesitate to take further action", speaker = "Dominic Lyle", kind = "direct" },
    { "inspectors would return in the autumn", speaker = "Dominic Lyle", kind = "indirect" },
  },
  none = { "Bay C" },
}

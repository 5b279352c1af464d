-- Canadian Press health-system story: a nurses' union survey, a minister, a hospital authority's email, a patient and his daughter, critics.
return {
  published = "2024-01-09",
  text = [[
Nova Scotia nurses say patients being treated in closets as ER closures mount

HALIFAX — The union representing Nova Scotia's nurses says emergency rooms in the province are so crowded that patients are being assessed in hallways, supply rooms and, in one case, a chapel.

The Nova Scotia Federation of Nurses released a survey of its members Tuesday in which 72 per cent of respondents said they had considered quitting in the past year.

Federation president Colleen Arsenault-Boyd said the findings should alarm anyone who might one day need a hospital.

"We have nurses triaging people beside the mop bucket," she told a news conference. "That's not a metaphor. I have the photo."

The survey comes after the emergency department at Port Clyde Regional Hospital was closed for 19 days in December.

Health Minister Derek Comeau acknowledged Tuesday that the system is under strain but said the province has hired 640 nurses since last spring.

"Every one of those is a real person with a real name tag," Comeau told reporters at the legislature. "But I'm not going to stand here and say it's fixed."

Asked about the chapel, the minister said he had learned of it from the news and had "asked for answers."

South Shore Health, which runs the Port Clyde hospital, confirmed that a patient with chest pains was examined in the chapel on Dec. 28 because no other private space was available.

"This does not reflect the standard of care we strive to provide," spokesperson Monique Delorey-Haig wrote in an email.

The patient, Vernon Sabean, said in an interview that he waited seven hours before a doctor saw him.

"I looked up and there's the cross, and I thought, well, that's it for me," said the 74-year-old retired lobster fisherman.

His daughter, Kim Sabean, said she counted 11 people on stretchers in the corridor that night.

"Nobody was rude. They were run off their feet," she said. "One nurse was crying in the elevator."

Liberal Leader Angus MacAskill-Roy accused the government of "managing the headlines instead of the hospitals" and called for an emergency sitting of the legislature.

Premier Todd Burchell, who promised during the last election campaign to "fix health care in one mandate," was not available for comment.

The Atlantic Institute for Health Policy reported last fall that ER closures in the province had tripled since 2019.

Dr. Hugh Venkataraman, an emergency physician who co-wrote that study, said the root of the problem isn't in the emergency room.

"Our beds are full of people who should be in long-term care," he said from Moncton, N.B. "Until that moves, nothing moves."

Arsenault-Boyd said the union will meet with the premier's office next week and plans to bring the photo.

This report by The Canadian Press was first published Jan. 9, 2024.
]],
  quotes = {
    { "patients being treated in closets", speaker = "Nova Scotia nurses", kind = "indirect" },
    { "emergency rooms in the province are so crowded", speaker = "Nova Scotia Federation of Nurses",
      kind = "indirect" },
    { "they had considered quitting in the past year", speaker = "72 per cent of respondents", kind = "indirect" },
    { "the findings should alarm anyone", speaker = "Colleen Arsenault-Boyd", kind = "indirect" },
    { "We have nurses triaging people beside the mop bucket", speaker = "Colleen Arsenault-Boyd",
      to = "a news conference", kind = "direct" },
    { "That's not a metaphor", speaker = "Colleen Arsenault-Boyd", kind = "direct" },
    { "the system is under strain", speaker = "Derek Comeau", when = "2024-01-09", kind = "indirect" },
    { "the province has hired 640 nurses", speaker = "Derek Comeau", kind = "indirect" },
    { "a real person with a real name tag", speaker = "Derek Comeau", to = "reporters", kind = "direct" },
    { "I'm not going to stand here and say it's fixed", speaker = "Derek Comeau", kind = "direct" },
    { "asked for answers", speaker = "Derek Comeau", kind = "mixed" },
    { "a patient with chest pains was examined", speaker = "South Shore Health", stance = "confirms",
      kind = "indirect" },
    { "This does not reflect the standard of care", speaker = "Monique Delorey-Haig",
      principal = "South Shore Health", kind = "direct" },
    { "he waited seven hours before a doctor saw him", speaker = "Vernon Sabean", kind = "indirect" },
    { "I looked up and there's the cross", speaker = "Vernon Sabean", kind = "direct" },
    { "she counted 11 people on stretchers", speaker = "Kim Sabean", kind = "indirect" },
    { "They were run off their feet", speaker = "Kim Sabean", kind = "direct" },
    { "One nurse was crying in the elevator", speaker = "Kim Sabean", kind = "direct" },
    { "managing the headlines instead of the hospitals", speaker = "Angus MacAskill-Roy", kind = "mixed" },
    { "fix health care in one mandate", speaker = "Todd Burchell", stance = "promises", kind = "mixed" },
    { "ER closures in the province had tripled", speaker = "Atlantic Institute for Health Policy", kind = "indirect" },
    { "the root of the problem isn't in the emergency room", speaker = "Hugh Venkataraman", kind = "indirect" },
    { "Our beds are full of people", speaker = "Hugh Venkataraman", kind = "direct" },
    { "Until that moves, nothing moves", speaker = "Hugh Venkataraman", kind = "direct" },
    { "the union will meet with the premier's office", speaker = "Colleen Arsenault-Boyd", kind = "indirect" },
  },
  none = {
    "was closed for 19 days in December",
  },
}

-- An agency report from a murder trial: a witness under cross-examination, both sides, a medical examiner, a sister.
return {
  published = "2024-10-09",
  text = [[
Dentist's former assistant tells jury he asked about antifreeze weeks before wife's death

By LORNA BRISBIN
Associated Press

MARLOW FERRY, Maine (AP) — A former assistant to a Maine dentist charged with poisoning his wife testified Wednesday that he had wanted to know, weeks before the killing, whether antifreeze could be tasted in coffee.

Renee Paquette told a Kessing County jury that she took the question from Colin Dressler for one of his "morbid jokes."

"He said it like you'd ask about the weather," Paquette, 34, said. "I laughed. I've thought about that every day since."

Dressler, 51, has pleaded not guilty to murder in the February 2023 death of Alison Dressler, a school librarian who collapsed in the parking lot of the couple's church.

Prosecutors say he laced the thermos she carried to work each day with ethylene glycol so that he could collect $1.2 million in life insurance and begin a new life with a patient.

The defense contends that Alison Dressler, 47, who had been treated for depression, took her own life.

In his opening statement Monday, Assistant Attorney General Hugh Tancredi described the defendant as "a patient man in every sense of the word." He told jurors that Dressler, two days after the death, had used an office computer to look up how long ethylene glycol stays in the blood.

Under cross-examination, Paquette acknowledged that she did not mention the conversation to police until four months later, and that she had by then been let go from the practice.

"You were angry at Dr. Dressler, weren't you?" defense attorney Carla Whitmer asked.

"I was scared of him," Paquette replied. "That's different."

Whitmer suggested that the witness had read about antifreeze in the newspaper before she remembered anything about coffee.

Also Wednesday, the state's deputy chief medical examiner, Dr. Anil Deshmukh, testified that crystals found in the kidneys left no doubt about the cause of death. He could not tell, he conceded, how the poison came to be swallowed.

"The body doesn't tell me who poured it," he said.

According to an affidavit by a state police detective, Dressler told officers at the hospital that his wife "must have gotten into something" in the garage.

The victim's sister, Joanne Mayhew, wept in the gallery as the thermos, blue and dented at the base, was shown to the jury. Outside the courthouse, she told reporters that the family did not recognize the woman the defense had described.

"My sister had tickets for Lisbon," Mayhew said. "She'd bought the shoes."

Whitmer declined to say whether her client would take the stand. A spokeswoman for the attorney general's office, Beth Iverson, said it would not discuss evidence while the trial is underway.

Judge Francine Aubert reminded jurors at the end of the day that they were not to read about the case.

The trial resumes Thursday, when the patient, whom the AP is not naming, is expected to tell the court that Dressler had promised to marry her by summer.
]],
  quotes = {
    { "he asked about antifreeze weeks before wife's death", speaker = "Renee Paquette", to = "jury",
      kind = "indirect" },
    { "he had wanted to know, weeks before", speaker = "Renee Paquette", when = "2024-10-09", kind = "indirect" },
    { "she took the question from Colin Dressler", speaker = "Renee Paquette", to = "a Kessing County jury",
      kind = "mixed" },
    { "He said it like you'd ask", speaker = "Renee Paquette", kind = "direct" },
    { "I've thought about that every day since", speaker = "Renee Paquette", kind = "direct" },
    { "he laced the thermos she carried", speaker = "Prosecutors", kind = "indirect" },
    { "took her own life", speaker = "defense", kind = "indirect" },
    { "a patient man in every sense of the word", speaker = "Hugh Tancredi", when = "2024-10-07", kind = "mixed" },
    { "had used an office computer to look up", speaker = "Hugh Tancredi", to = "jurors", kind = "indirect" },
    { "she did not mention the conversation to police", speaker = "Renee Paquette", kind = "indirect" },
    { "she had by then been let go", speaker = "Renee Paquette", kind = "indirect" },
    { "You were angry at Dr. Dressler", speaker = "Carla Whitmer", stance = "asks", kind = "direct" },
    { "I was scared of him", speaker = "Renee Paquette", kind = "direct" },
    { "That's different", speaker = "Renee Paquette", kind = "direct" },
    { "the witness had read about antifreeze", speaker = "Carla Whitmer", kind = "indirect" },
    { "crystals found in the kidneys left no doubt", speaker = "Anil Deshmukh", when = "2024-10-09",
      kind = "indirect" },
    { "how the poison came to be swallowed", speaker = "Anil Deshmukh", kind = "indirect" },
    { "The body doesn't tell me who poured it", speaker = "Anil Deshmukh", kind = "direct" },
    { "must have gotten into something", speaker = "Colin Dressler", kind = "mixed" },
    { "the family did not recognize the woman", speaker = "Joanne Mayhew", to = "reporters", kind = "indirect" },
    { "My sister had tickets for Lisbon", speaker = "Joanne Mayhew", kind = "direct" },
    { "She'd bought the shoes", speaker = "Joanne Mayhew", kind = "direct" },
    { "whether her client would take the stand", speaker = "Carla Whitmer", stance = "declines", kind = "indirect" },
    { "it would not discuss evidence", speaker = "Beth Iverson", principal = "attorney general's office",
      kind = "indirect" },
    { "they were not to read about the case", speaker = "Francine Aubert", to = "jurors", kind = "indirect" },
    { "Dressler had promised to marry her by summer", speaker = "patient", to = "the court", when = "2024-10-10",
      kind = "indirect" },
  },
  none = {
    "wept in the gallery as the thermos",
    "a school librarian who collapsed in the parking lot",
  },
}

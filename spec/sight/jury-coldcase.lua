-- AP court report, straight double quotes: a cold-case conviction; prosecutor, defense, mother, police chief, juror, college.
return {
  published = "2024-09-18",
  text = [[
Jury convicts Iowa man in 2003 killing of college student

LINDEN FALLS, Iowa (AP) — A jury on Tuesday convicted a former maintenance worker of killing a 20-year-old college student whose disappearance more than two decades ago went unsolved until investigators reexamined DNA evidence.

Gary Lee Stromberg, 61, was found guilty of first-degree murder in the death of Amy Pelletier, who vanished after leaving a study group at Wexford College in October 2003. Her body was found five weeks later in a drainage ditch outside Linden Falls, about 60 miles (97 kilometers) northeast of Des Moines.

Stromberg showed no emotion as the verdict was read. He faces a mandatory sentence of life in prison without parole when he is sentenced Nov. 8.

"We have waited almost 21 years for this day," Amy's mother, Carol Pelletier, told reporters outside the courthouse. "It doesn't bring her back, but at least now we know."

Prosecutors said Stromberg, who worked in the dormitory where Pelletier lived, had followed her home at least twice in the weeks before she disappeared. In closing arguments Monday, Assistant Attorney General Dana Whitcomb told jurors that DNA found under the victim's fingernails could only have come from Stromberg.

"Amy told you who did this," Whitcomb said. "She fought, and she kept the proof with her."

Defense attorney Marcus Holloway argued that the evidence had been mishandled and that police ignored other suspects, including a former boyfriend who left the state. Stromberg did not testify.

"We respect the jury's work, but we are disappointed and we will appeal," Holloway said after the verdict.

Stromberg was arrested in 2022 after a genetic genealogy company compared the sample with profiles in a public database, according to court documents. He told detectives that he had never met Pelletier, but a former co-worker testified that she had seen the two of them talking on several occasions.

Linden Falls Police Chief Ron Abernathy said the case had been handed down through four sets of investigators. He said Detective Sgt. Laura Mendes, who reopened the file in 2019, refused to let it go.

"She called this family every year on Amy's birthday," Abernathy said.

The panel deliberated for about nine hours over two days. One juror, who did not want to give his name, said they had been divided at first over how the sample was stored.

"It was the lab witness who settled it for me," he said.

The Associated Press was not able to reach Stromberg's relatives. A brother, Neil Stromberg, told the Linden Falls Gazette last week that the family had cut off contact with him years ago.

In a statement, Wexford College said its thoughts were with the Pelletier family and that a scholarship in Amy's name would be awarded again next spring.

"Her classmates and teachers have never forgotten her," college President Elaine Sorrell said in the statement.

A yearbook photo of Pelletier, captioned "Class of 2005," sat on an easel near the courtroom door. Her father, Dan Pelletier, died in 2017.

Carol Pelletier said she planned to visit his grave on Wednesday.

"I promised him I'd come and tell him," she said.
]],
  quotes = {
    { "We have waited almost 21 years", speaker = "Carol Pelletier", kind = "direct", to = "reporters" },
    { "It doesn't bring her back", speaker = "Carol Pelletier", kind = "direct", to = "reporters" },
    { "had followed her home at least twice", speaker = "Prosecutors", kind = "indirect" },
    { "DNA found under the victim's fingernails", speaker = "Dana Whitcomb", to = "jurors", kind = "indirect", when = "2024-09-16" },
    { "Amy told you who did this", speaker = "Dana Whitcomb", kind = "direct" },
    { "She fought, and she kept the proof", speaker = "Dana Whitcomb", kind = "direct" },
    { "the evidence had been mishandled", speaker = "Marcus Holloway", principal = "Gary Lee Stromberg", kind = "indirect" },
    { "police ignored other suspects", speaker = "Marcus Holloway", principal = "Gary Lee Stromberg", kind = "indirect" },
    { "We respect the jury's work", speaker = "Marcus Holloway", principal = "Gary Lee Stromberg", kind = "direct" },
    { "was arrested in 2022 after a genetic genealogy", speaker = "court documents", kind = "indirect" },
    { "he had never met Pelletier", speaker = "Gary Lee Stromberg", to = "detectives", kind = "indirect" },
    { "she had seen the two of them talking", speaker = "former co-worker", kind = "indirect" },
    { "the case had been handed down", speaker = "Ron Abernathy", kind = "indirect" },
    { "refused to let it go", speaker = "Ron Abernathy", kind = "indirect" },
    { "She called this family every year", speaker = "Ron Abernathy", kind = "direct" },
    { "they had been divided at first", speaker = "One juror", kind = "indirect" },
    { "It was the lab witness who settled it", speaker = "One juror", kind = "direct" },
    { "the family had cut off contact", speaker = "Neil Stromberg", kind = "indirect", via = { "Linden Falls Gazette" }, when = "2024-W37" },
    { "its thoughts were with the Pelletier family", speaker = "Wexford College", kind = "indirect" },
    { "a scholarship in Amy's name would be awarded", speaker = "Wexford College", kind = "indirect" },
    { "Her classmates and teachers have never forgotten", speaker = "Elaine Sorrell", kind = "direct" },
    { "she planned to visit his grave", speaker = "Carol Pelletier", kind = "indirect" },
    { "I promised him I'd come", speaker = "Carol Pelletier", kind = "direct" },
  },
  none = { "Class of 2005", "showed no emotion", "was not able to reach Stromberg's relatives" },
}

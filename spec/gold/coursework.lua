-- A London broadsheet's education story: an exam board chief, a minister at a festival, unions, a headmaster's letter, a pupil, a professor.
return {
  published = "2024-08-27",
  text = [[
Pupils face coursework ban as AI cheats outwit teachers

Imogen Fairweather-Leach, Education Editor

Coursework worth a fifth of the marks in some GCSE subjects could be abolished because teachers can no longer tell whether it was written by a child or a chatbot, the head of one of England’s largest exam boards has said.

Dame Philippa Garside-Holt, chief executive of the Northern and Midlands Examinations Council, said that the system of “trust but check” had broken down and that ministers should move to fully supervised assessment by 2027.

“I have marked essays on Macbeth for 30 years and I am no longer confident that I could spot the fake,” she told The Times. “If I can’t, a newly qualified teacher with 32 books on a Sunday evening certainly can’t.”

Malpractice cases involving artificial intelligence rose to 4,720 this summer from 1,290 last year, according to the board. Garside-Holt believes the true number is ten times higher.

A spokeswoman for the Department for Education said: “Coursework is an important part of some qualifications and there are no plans to scrap it. We trust teachers to know their own pupils.”

Speaking at the Durham education festival on Friday, Marcus Thewlis, the schools minister, said that he was “not in the business of turning the clock back to 1985”. He conceded, however, that some teachers felt like detectives without a forensics lab.

Teaching unions are divided. Rosalind Achebe-Stone, general secretary of the Federation of Secondary Staff, said that a return to exams alone would punish anxious pupils.

“We would be ripping up 40 years of evidence because of a gadget,” she said.

By contrast Hugh Templemore, headmaster of Wrexcombe College, a £41,000-a-year boarding school in Dorset, wrote to parents last month to say that the school would no longer set any assessed work to be done out of sight of a teacher. “The dishonest are rewarded and the honest feel foolish,” he wrote. “I am not prepared to preside over that.”

The so-called “non-exam assessment” survives in English language, history, geography and computer science, although its share of the marks was cut sharply a decade ago.

Ishaan Varghese-Mills, 16, who was awarded eight grade 9s at a comprehensive in Solihull last week, said that he had been accused of cheating in history because his paragraphs were “too tidy”.

“I had to show my teacher the version history on my laptop to prove it was me,” he said. “She apologised, but I felt sick.”

Professor Lindiwe Carmody, of the University of Leeds, who has advised the regulator, says that detection software is wrong in one in seven cases. Children who speak English as a second language are the most likely to be falsely accused, she added.

Ofqual said that it kept all forms of assessment “under review”. A consultation is expected to open in October.
]],
  quotes = {
    { "Coursework worth a fifth of the marks", speaker = "Philippa Garside-Holt", kind = "indirect" },
    { "had broken down and that ministers should move", speaker = "Philippa Garside-Holt", kind = "mixed" },
    { "I have marked essays on Macbeth", speaker = "Philippa Garside-Holt", via = { "The Times" }, kind = "direct" },
    { "a newly qualified teacher with 32 books", speaker = "Philippa Garside-Holt", kind = "direct" },
    { "Malpractice cases involving artificial intelligence rose",
      speaker = "Northern and Midlands Examinations Council", kind = "indirect" },
    { "the true number is ten times higher", speaker = "Philippa Garside-Holt", stance = "believes",
      kind = "indirect" },
    { "Coursework is an important part of", principal = "Department for Education", kind = "direct" },
    { "not in the business of turning the clock back", speaker = "Marcus Thewlis", when = "2024-08-23",
      kind = "mixed" },
    { "some teachers felt like detectives", speaker = "Marcus Thewlis", kind = "indirect" },
    { "a return to exams alone would punish", speaker = "Rosalind Achebe-Stone", kind = "indirect" },
    { "We would be ripping up 40 years", speaker = "Rosalind Achebe-Stone", kind = "direct" },
    { "the school would no longer set any assessed work", speaker = "Hugh Templemore", to = "parents",
      kind = "indirect" },
    { "The dishonest are rewarded", speaker = "Hugh Templemore", kind = "direct" },
    { "I am not prepared to preside over that", speaker = "Hugh Templemore", kind = "direct" },
    { "he had been accused of cheating in history", speaker = "Ishaan Varghese-Mills", kind = "mixed" },
    { "I had to show my teacher the version history", speaker = "Ishaan Varghese-Mills", kind = "direct" },
    { "She apologised, but I felt sick", speaker = "Ishaan Varghese-Mills", kind = "direct" },
    { "detection software is wrong", speaker = "Lindiwe Carmody", kind = "indirect" },
    { "are the most likely to be falsely accused", speaker = "Lindiwe Carmody", kind = "indirect" },
    { "under review", speaker = "Ofqual", kind = "mixed" },
  },
  none = { "non-exam assessment", "A consultation is expected to open in October" },
}

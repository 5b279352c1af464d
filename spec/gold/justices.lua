-- A Supreme Court argument in a US daily: justices, counsel of two sides, a lower court, a firm's brief, a professor.
return {
  published = "2025-11-05",
  text = [[
Justices Seem Wary of Letting Police Collect Doorbell Videos Without a Warrant

By Miriam Villaseca

WASHINGTON — A majority of the Supreme Court seemed skeptical on Wednesday of Ohio's claim that the police may obtain months of doorbell-camera video without a warrant, with one justice warning that the theory would turn “every front porch into a police station.”

The case, Ruffin v. Ohio, began in 2021, when detectives in the town of Medlow asked a manufacturer for 11 weeks of recordings from a single street.

“You're asking us to say that I gave up my privacy because I bought a gadget,” Justice Lenore Ostrander told the state's lawyer. “Did I also give up my neighbor's?”

The lawyer, Preston Quarles, replied that she had not. “But the camera looks at the street, Your Honor,” he said, “and the street belongs to everybody.”

Chief Justice Alden Whitlatch asked whether the state's rule would have any limit. Mr. Quarles conceded that he could not name one.

Justice Thomas Haugerud, who often sides with prosecutors, suggested that the court could rule narrowly. It was possible, he said, to decide the case without reaching the Constitution at all.

Desiree Nakagawa, who argued for the petitioner, Curtis Ruffin, said that her client had never been told the videos were kept.

“He thought he was ordering a doorbell,” she said. “He was, in the government's telling, hiring a witness.”

Mr. Ruffin was convicted of burglary in 2022. In upholding the conviction, the Ohio Supreme Court called the videos “business records like any other.”

The manufacturer, Ringlight Inc., filed a brief supporting neither side. In a statement, it denied that it had ever handed over video “without legal process.”

Outside the court, Mr. Ruffin's sister, Yolande Ruffin, said that he was not a saint. “They could have asked a judge,” she told reporters on the steps. “It takes ten minutes.”

A ruling is expected by the end of June. Orin Pettibone, a law professor at Georgewood University, predicted that the vote would be 6 to 3.

“The only question,” he wrote on Bluesky, “is which of them gets to write about porches.”
]],
  quotes = {
    { "every front porch into a police station", kind = "mixed" },
    { "I gave up my privacy because", speaker = "Lenore Ostrander", to = "the state's lawyer", kind = "direct" },
    { "Did I also give up my neighbor's", speaker = "Lenore Ostrander", kind = "direct" },
    { "and the street belongs to everybody", speaker = "Preston Quarles", kind = "direct" },
    { "whether the state's rule would have any limit", speaker = "Alden Whitlatch", stance = "asks", kind = "indirect" },
    { "he could not name one", speaker = "Preston Quarles", kind = "indirect" },
    { "the court could rule narrowly", speaker = "Thomas Haugerud", kind = "indirect" },
    { "to decide the case without reaching", speaker = "Thomas Haugerud", kind = "indirect" },
    { "her client had never been told", speaker = "Desiree Nakagawa", principal = "Curtis Ruffin", kind = "indirect" },
    { "He was, in the government's telling", speaker = "Desiree Nakagawa", kind = "direct" },
    { "business records like any other", speaker = "Ohio Supreme Court", kind = "mixed" },
    { "it had ever handed over video", speaker = "Ringlight Inc.", stance = "denies" },
    { "he was not a saint", speaker = "Yolande Ruffin", kind = "indirect" },
    { "They could have asked a judge", speaker = "Yolande Ruffin", to = "reporters", kind = "direct" },
    { "the vote would be 6 to 3", speaker = "Orin Pettibone", stance = "predicts", kind = "indirect" },
    { "is which of them gets to write", speaker = "Orin Pettibone", via = { "Bluesky" }, kind = "direct" },
  },
}

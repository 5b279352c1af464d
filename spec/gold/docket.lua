-- A US Supreme Court story: majority opinion, dissent, concurrence, lawyers on both sides, a sheriffs' group, an amicus scholar.
return {
  published = "2023-06-08",
  text = [[
Supreme Court says police need a warrant for doorbell camera footage

By HOLLIS GREENBAUM

WASHINGTON (AP) — The Supreme Court ruled on Thursday that police generally need a warrant to obtain video from home doorbell cameras, a decision that could reshape the way thousands of crimes are investigated each year.

In a 6-3 decision that scrambled the court's usual ideological lines, the justices sided with Marlon Teague, a Nebraska man who was convicted of burglary after detectives got 19 days of footage of his comings and goings from the company that made his neighbor's doorbell.

"A front porch is not a police station," Justice Eleanor Whitcomb wrote for the majority. "That a neighbor may see a man leave his house does not mean that the government may watch him leave it every day for three weeks."

Whitcomb said the ruling was a narrow one. Officers may still act without a warrant in emergencies, she wrote, and homeowners remain free to hand over recordings on their own.

In a dissent he read aloud from the bench, Justice Raymond Ostrander accused his colleagues of inventing "a right to be overlooked."

"Today the Court tells the burglar that he has a privacy interest in the street," Ostrander wrote. "The Framers would have been surprised to hear it, and so will his victims."

Justices Paul Abernathy and Colette Dufour joined the dissent.

Justice Samuel Okonkwo Reyes agreed with the outcome but wrote separately to say that the court should one day reconsider the whole idea that people give up their rights when they share data with a company. That doctrine, he said, is "a rotary phone in a drawer."

Teague, 34, served two years of a five-year sentence and is now a roofer in Lincoln.

"I just kept thinking, they know what time I took out my trash," he said in a telephone interview. "I'm not a saint. I'm also not a TV show."

His lawyer, Miriam Castellanos of the American Civil Liberties Union, called the decision a victory for "everyone who has ever walked down a sidewalk."

The Nebraska attorney general's office, which had argued that the footage belonged to the company, said it was disappointed. Teague's conviction may yet stand, it said in a statement, because the case now goes back to a state court.

The Biden administration had backed Nebraska. At arguments in December, Justice Department lawyer Christopher Hale-Benning warned the justices that a ruling for Teague would leave investigators "blind on the very streets where people ask for cameras."

Law enforcement groups said much the same on Thursday.

"Kidnappers don't wait for paperwork," said Sheriff Duane Kittredge, president of the Plains States Sheriffs Association.

Camera maker Porchlight Inc., based in Boise, Idaho, said it received more than 22,000 requests from police last year and would comply with the decision. It declined to say how many of them came without a warrant.

Privacy scholars said the ruling left open what happens to video stored by apartment buildings. "That's the next case," said Ingrid Solheim, a law professor at the University of Minnesota who filed a brief supporting Teague. "I expect we'll see it within two years."

The case is Teague v. Nebraska, 22-417.
]],
  quotes = {
    { "police generally need a warrant to obtain video", speaker = "Supreme Court", when = "2023-06-08", kind = "indirect" },
    { "A front porch is not a police station", speaker = "Eleanor Whitcomb", kind = "direct" },
    { "That a neighbor may see a man leave", speaker = "Eleanor Whitcomb", kind = "direct" },
    { "the ruling was a narrow one", speaker = "Eleanor Whitcomb", kind = "indirect" },
    { "Officers may still act without a warrant", speaker = "Eleanor Whitcomb", kind = "indirect" },
    { "a right to be overlooked", speaker = "Raymond Ostrander", kind = "mixed" },
    { "Today the Court tells the burglar", speaker = "Raymond Ostrander", kind = "direct" },
    { "The Framers would have been surprised", speaker = "Raymond Ostrander", kind = "direct" },
    { "the court should one day reconsider", speaker = "Samuel Okonkwo Reyes", kind = "indirect" },
    { "a rotary phone in a drawer", speaker = "Samuel Okonkwo Reyes", kind = "mixed" },
    { "I just kept thinking, they know", speaker = "Marlon Teague", kind = "direct" },
    { "I'm also not a TV show", speaker = "Marlon Teague", kind = "direct" },
    { "everyone who has ever walked down a sidewalk", speaker = "Miriam Castellanos", principal = "Marlon Teague", kind = "mixed" },
    { "the footage belonged to the company", speaker = "Nebraska attorney general's office", kind = "indirect" },
    { "it was disappointed", speaker = "Nebraska attorney general's office", kind = "indirect" },
    { "conviction may yet stand", speaker = "Nebraska attorney general's office", kind = "indirect" },
    { "blind on the very streets", speaker = "Christopher Hale-Benning", to = "the justices", kind = "mixed" },
    { "Kidnappers don't wait for paperwork", speaker = "Duane Kittredge", kind = "direct" },
    { "it received more than 22,000 requests", speaker = "Porchlight Inc.", kind = "indirect" },
    { "how many of them came without a warrant", speaker = "Porchlight Inc.", stance = "declines", kind = "indirect" },
    { "the ruling left open what happens", speaker = "Privacy scholars", kind = "indirect" },
    { "That's the next case", speaker = "Ingrid Solheim", kind = "direct" },
    { "I expect we'll see it within two years", speaker = "Ingrid Solheim", kind = "direct" },
  },
  none = { "a decision that could reshape the way", "The Biden administration had backed Nebraska" },
}

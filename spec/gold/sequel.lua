-- A US celebrity news site: an actress's magazine interview, a director on a podcast, an Instagram post, a studio, a rep.
return {
  published = "2022-05-26",
  text = [[
Tessa Lindenhall Says She Turned Down "Salt House" Sequel Twice Before Director Showed Up With a Pie

By Jolie Marchetti

Tessa Lindenhall almost didn't go back to the lighthouse.

The two-time Emmy nominee, 38, reveals in the new issue of Vanity Fair that she said no to "Return to Salt House" — the sequel to the 2016 horror hit that made her famous — not once but twice.

"I'd spent six years trying to get the seaweed out of my hair," Lindenhall tells the magazine. "People still scream at me in airports. Nice people. Grandmothers."

What changed her mind? According to the actress, it was director Amos Tillery, who drove nine hours from Vermont to her farm in Pennsylvania with a rhubarb pie on the passenger seat.

"He didn't say a word about the movie," she recalls. "He cut the pie, he ate most of it, and on the way out he goes, 'I can't scare anybody without you.' I cried in the driveway like an idiot."

Tillery told the same story a little differently on the podcast "Second Unit" last week, insisting that the pie was cherry.

"She's a terrific actress and a terrible witness," he joked.

The new film, in theaters Oct. 14, picks up the story of Nora Pell, the widow who takes a job at a haunted lighthouse. Co-star Dashiell Boone, who plays the coast guard officer, says the set in Nova Scotia was so cold that the fake blood froze.

"We had to thaw it in a microwave," Boone tells Vanity Fair, "and then somebody had to label that microwave."

Lindenhall also opens up about her 2019 divorce from musician Kip Arliss. She denies that the shoot ended the marriage, as tabloids reported at the time.

"Work didn't break us," she says. "Silence broke us. Work was where I went to hear people talk."

She adds that the former couple, who share an 8-year-old daughter, Wren, have dinner together every Sunday.

Arliss, 41, seemed to agree. On Wednesday, he shared the magazine cover on Instagram with the caption: "Proud of you, T. Still scared of you, too."

A rep for Arliss did not immediately respond to a request for comment.

As for whether there will be a third film, Lindenhall isn't saying never.

"Ask me after the premiere," she says. "Ask me with pie."

Halcyon Pictures announced Tuesday that the trailer had been viewed 31 million times in its first 24 hours, a record for the studio. "Audiences have been waiting six years to be this uncomfortable," marketing chief Renata Oyelowo-Sachs said in a statement.

Not everyone at home is impressed. Lindenhall says her daughter has seen only the first five minutes of the original and gave it one star.

"She told me the ghost needed a better reason," the proud mom says. "She's right. I called Amos that night."

The full interview is on newsstands June 7.
]],
  quotes = {
    { "she said no to", speaker = "Tessa Lindenhall", via = { "Vanity Fair" }, kind = "indirect" },
    { "I'd spent six years trying", speaker = "Tessa Lindenhall", via = { "Vanity Fair" }, kind = "direct" },
    { "People still scream at me in airports", speaker = "Tessa Lindenhall", kind = "direct" },
    { "it was director Amos Tillery", speaker = "Tessa Lindenhall", kind = "indirect" },
    { "He didn't say a word about the movie", speaker = "Tessa Lindenhall", kind = "direct" },
    { "He cut the pie, he ate most of it", speaker = "Tessa Lindenhall", kind = "direct" },
    { "I can't scare anybody without you", speaker = "Amos Tillery", kind = "direct" },
    { "the pie was cherry", speaker = "Amos Tillery", via = { "Second Unit" }, stance = "asserts", kind = "indirect" },
    { "She's a terrific actress", speaker = "Amos Tillery", kind = "direct" },
    { "was so cold that the fake blood froze", speaker = "Dashiell Boone", kind = "indirect" },
    { "We had to thaw it in a microwave", speaker = "Dashiell Boone", via = { "Vanity Fair" }, kind = "direct" },
    { "and then somebody had to label", speaker = "Dashiell Boone", kind = "direct" },
    { "the shoot ended the marriage", speaker = "Tessa Lindenhall", stance = "denies", kind = "indirect" },
    { "Work didn't break us", speaker = "Tessa Lindenhall", kind = "direct" },
    { "Silence broke us", speaker = "Tessa Lindenhall", kind = "direct" },
    { "have dinner together every Sunday", speaker = "Tessa Lindenhall", kind = "indirect" },
    { "Proud of you, T.", speaker = "Kip Arliss", when = "2022-05-25", kind = "direct" },
    { "Ask me after the premiere", speaker = "Tessa Lindenhall", kind = "direct" },
    { "Ask me with pie", speaker = "Tessa Lindenhall", kind = "direct" },
    { "the trailer had been viewed 31 million times", speaker = "Halcyon Pictures", when = "2022-05-24", kind = "indirect" },
    { "Audiences have been waiting six years", speaker = "Renata Oyelowo-Sachs", kind = "direct" },
    { "her daughter has seen only the first five minutes", speaker = "Tessa Lindenhall", kind = "indirect" },
    { "She told me the ghost needed", speaker = "Tessa Lindenhall", kind = "direct" },
    { "I called Amos that night", speaker = "Tessa Lindenhall", kind = "direct" },
  },
  none = { "The full interview is on newsstands June 7", "Lindenhall almost didn't go back to the lighthouse" },
}

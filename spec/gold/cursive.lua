-- A US opinion column that quotes: a lobby by its letters, a neuroscientist, a state senator, a colleague's column, a teacher, a mother, a child.
return {
  published = "2023-10-11",
  text = [[
Opinion | Cursive is back. My hand hurts already

By Noah Feinstein-Briggs
Columnist
October 11, 2023 at 6:30 a.m. EDT

My daughter Hazel came home last week with a note from her teacher that I could not read. It was in cursive.

Twenty-three states now require it, according to the American Penmanship Council (APC), up from 14 a decade ago. The council's president, Loretta Stubblefield, calls it “the handshake of the mind.”

“A child who can't write her name can't sign for anything,” Stubblefield told me. “Not a check, not a lease, not a marriage license.” I pointed out that my daughter is 8. “They grow,” she said.

I asked Emeka Sorensen, a neuroscientist at Tidewater State, whether any of this is true. He sighed.

“There's decent evidence that handwriting helps reading,” Sorensen said. “There is no evidence that it has to have loops.” His 2019 study of 1,100 second-graders concluded that printing worked just as well.

Tell that to state Sen. Buck Arledge, whose “Every Letter Counts Act” took effect in July. Arledge argued in August that children who cannot read cursive cannot read the Constitution. “The Founders did not type,” he thundered.

True. But as my colleague Renata Kowalski noted last month, the Founders did not have recess duty, either.

Teachers are tired. “I have 28 kids and 40 minutes,” says Marguerite Boone, who has taught third grade in Fairmount for 16 years. “You want loops? Give me an aide.”

My mother, who is 79 and writes like an engraved invitation, thinks I am being silly. “You had terrible penmanship, and look,” she said on the phone Sunday, “you became a columnist.”

Was that a compliment? I did not ask.

Critics say the laws are about nostalgia, and I am not immune to it. On Monday night I watched Hazel write out her whole name for the first time.

“Fancy,” she said.

Stubblefield predicts that every state will require cursive by 2030. Arledge has already vowed to bring back “sentence diagrams, and then Latin.”

My hand hurts for them.
]],
  quotes = {
    { "Twenty-three states now require it", speaker = "American Penmanship Council", kind = "indirect" },
    { "the handshake of the mind", speaker = "Loretta Stubblefield", kind = "mixed" },
    { "can't sign for anything", speaker = "Loretta Stubblefield", kind = "direct" },
    { "They grow", speaker = "Loretta Stubblefield", kind = "direct" },
    { "There's decent evidence", speaker = "Emeka Sorensen", kind = "direct" },
    { "printing worked just as well", kind = "indirect" },
    { "children who cannot read cursive", speaker = "Buck Arledge", when = "2023-08", kind = "indirect" },
    { "The Founders did not type", speaker = "Buck Arledge", kind = "direct" },
    { "the Founders did not have recess duty", speaker = "Renata Kowalski", when = "2023-09", kind = "indirect" },
    { "I have 28 kids", speaker = "Marguerite Boone", kind = "direct" },
    { "I am being silly", stance = "believes", kind = "indirect" },
    { "you became a columnist", when = "2023-10-08", kind = "direct" },
    { "Fancy", speaker = "Hazel", kind = "direct" },
    { "every state will require cursive", speaker = "Loretta Stubblefield", stance = "predicts", kind = "indirect" },
    { "sentence diagrams, and then Latin", speaker = "Buck Arledge", stance = "promises", kind = "mixed" },
  },
  none = { "“Every Letter Counts Act”" },
}

-- A magazine profile in the present tense: an employer and an assistant, a rival met twice, brother and sister, a writer who asks.
return {
  published = "2025-03-02",
  text = [[
The Nose Who Lost Hers

By Cosima Ferragut-Neill

On the third floor of a former convent above Grasse, Aurélie Sanchís-Morel is smelling nothing, very carefully.

“I hold the strip here,” she says, an inch below her nostrils, “and I remember what ought to arrive.”

For twenty-two years, Sanchís-Morel was the most sought-after perfumer in France. She made “Cendre,” for the house of Vaubrun, and “Rue Basse,” which outsold it. A rival, the Omani chemist Khalid al-Busaidi, once called her “the only one of us who can spell.” Then, in the winter of 2020, a virus took her sense of smell.

She told no one for five months. Her assistant, Bintou Kanté, guessed in two days.

“She stopped frowning,” Kanté recalls. “Madame always frowned at the elevator. One morning she got in and smiled at everybody, and I thought, My God, she is ill.”

The younger woman proposed an arrangement. She would smell; her employer would think. “I said, ‘You be Beethoven, and I will be the piano,’ ” Kanté says. The perfumer replied that Beethoven had been able to choose his piano.

Whether this can be called perfumery is a matter of dispute. Gaspard Vaubrun, whose grandfather founded the house, insists that it can. “Nobody asks the architect to carry the bricks,” he told me over lunch. His sister and co-owner, Clothilde, is less sure. In an e-mail, she wrote that the firm's customers “have a right to know whose nose they are paying for.”

Al-Busaidi, reached in Muscat, said that he had known since 2021 and had kept quiet out of respect. “Also out of vanity,” he added. “I wanted to see if I could beat her. I could not.”

According to her specialist, Professor Wendeline Zuidema, about a third of such patients recover some of what they lost. “Some means some,” Zuidema said, when I asked what that meant. “It may be lemons only.”

What does Sanchís-Morel miss? “Not roses,” the sixty-one-year-old says at once. “Everybody asks about roses.

“I miss rain on a hot road. I miss my husband's coat. He has been dead nine years, and until that winter he was still in the coat.”

She puts down the strip. Kanté, across the room, lifts her own, frowns, and says that it needs more fig.
]],
  quotes = {
    { "I hold the strip here", speaker = "Aurélie Sanchís-Morel", kind = "direct" },
    { "and I remember what ought to arrive", speaker = "Aurélie Sanchís-Morel", kind = "direct" },
    { "the only one of us who can spell", speaker = "Khalid al-Busaidi", kind = "mixed" },
    { "Madame always frowned at the elevator", speaker = "Bintou Kanté", kind = "direct" },
    { "You be Beethoven", speaker = "Bintou Kanté", kind = "direct" },
    { "Beethoven had been able to choose", speaker = "Aurélie Sanchís-Morel", kind = "indirect" },
    { "Nobody asks the architect", speaker = "Gaspard Vaubrun", kind = "direct" },
    { "have a right to know whose nose", speaker = "Clothilde", kind = "mixed" },
    { "he had known since 2021", speaker = "Khalid al-Busaidi", kind = "indirect" },
    { "I wanted to see if I could beat her", speaker = "Khalid al-Busaidi", kind = "direct" },
    { "about a third of such patients", speaker = "Wendeline Zuidema", kind = "indirect" },
    { "It may be lemons only", speaker = "Wendeline Zuidema", kind = "direct" },
    { "Everybody asks about roses", speaker = "Aurélie Sanchís-Morel", kind = "direct" },
    { "I miss rain on a hot road", speaker = "Aurélie Sanchís-Morel", kind = "direct" },
    { "it needs more fig", speaker = "Bintou Kanté", kind = "indirect" },
  },
  none = { "“Cendre,”", "“Rue Basse,”" },
}

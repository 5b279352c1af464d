-- A US health story on a study: its authors and findings, outside experts for and against, a society, a participant.
return {
  published = "2023-05-18",
  text = [[
A nap on the night shift may help your blood pressure. Just don't toss your pills, experts say

By Laurel Hatch

Nurses, bakers and truck drivers who are allowed to sleep for half an hour in the middle of a night shift have markedly lower blood pressure than colleagues who push through, according to a study published Wednesday.

The study, which followed 1,904 night workers in three states for 18 months, found that those who took a scheduled nap saw their systolic pressure drop by an average of 6 points. That is about what many patients get from a single drug, the researchers wrote.

"We were honestly expecting nothing," said the lead author, Mei-Ling Chou, an epidemiologist at Lakeland University. "Or a point, maybe two. I made my statistician run it three times."

Chou cautioned that the study could not prove that napping itself was responsible. Employers willing to provide beds may be kinder in other ways, she noted, and people who nap may drink less coffee.

Still, the effect was largest in those who started out with the highest readings — a pattern that, in her view, is "hard to explain with better coffee habits."

About 15 million Americans work nights or rotating shifts, according to the Bureau of Labor Statistics.

Experts not involved in the research differed on what to do with it.

Dr. Andre Baptiste, who runs the hypertension clinic at Saint Brendan Hospital in Baltimore, said he planned to bring it up with his patients "on Monday morning."

"I have bus drivers who've done everything I asked and still walk in at 150," he said. "If their dispatcher will give them a cot and 30 minutes, I'll write the note myself."

Others were less convinced. Johanna Reuss, who directs the sleep laboratory at the University of Aldermere, called the findings "intriguing but fragile," pointing out that blood pressure was measured only twice and that nearly a third of the participants dropped out.

"Who are the people who drop out of a napping study?" said Reuss. "Probably the ones who can't nap. And those are exactly the ones I'd worry about."

Waking from deep sleep can leave people groggy for up to an hour, she added, a real danger for someone about to drive a forklift or hang a bag of blood.

The research was paid for by the National Institutes of Health. Two of the nine authors disclosed that they had received consulting fees from a maker of sleep pods.

Dr. Priscilla Yoon, a spokeswoman for the American Society of Hypertension Physicians, said the group was not ready to change its advice.

"Sleep is medicine, and we say so," Yoon wrote in an email. "But 'take a nap' is not yet a prescription, and nobody should stop a drug because of this paper."

The idea already has labor's attention. A survey by the United Care Workers union in March found that 71% of its members had nodded off on the job at least once.

Denise Alcott, a night nurse in Duluth who took part in the study, doesn't need convincing. Her hospital gave her a recliner in a closet.

"The first week I just lay there listening to the ice machine," said Alcott, 47. "By the third week I was gone in two minutes. My husband says I'm nicer, too."

Her pressure fell to 124 from 141, she said. When the study ended, the recliner went too.

Chou said her team hopes to begin a larger trial next year.

"If it holds up, it's the cheapest treatment in cardiology," she said. "It's a cot."
]],
  quotes = {
    { "Just don't toss your pills", speaker = "experts", kind = "indirect" },
    { "have markedly lower blood pressure than colleagues", speaker = "study", kind = "indirect" },
    { "those who took a scheduled nap", speaker = "study", kind = "indirect" },
    { "about what many patients get from a single drug", speaker = "researchers", kind = "indirect" },
    { "We were honestly expecting nothing", speaker = "Mei-Ling Chou", kind = "direct" },
    { "I made my statistician run it three times", speaker = "Mei-Ling Chou", kind = "direct" },
    { "the study could not prove that napping itself", speaker = "Mei-Ling Chou", kind = "indirect" },
    { "Employers willing to provide beds may be kinder", speaker = "Mei-Ling Chou", kind = "indirect" },
    { "hard to explain with better coffee habits", speaker = "Mei-Ling Chou", kind = "mixed" },
    { "About 15 million Americans work nights", speaker = "Bureau of Labor Statistics", kind = "indirect" },
    { "he planned to bring it up with his patients", speaker = "Andre Baptiste", kind = "mixed" },
    { "I have bus drivers who've done everything", speaker = "Andre Baptiste", kind = "direct" },
    { "If their dispatcher will give them a cot", speaker = "Andre Baptiste", kind = "direct" },
    { "intriguing but fragile", speaker = "Johanna Reuss", kind = "mixed" },
    { "blood pressure was measured only twice", speaker = "Johanna Reuss", kind = "indirect" },
    { "Who are the people who drop out", speaker = "Johanna Reuss", kind = "direct" },
    { "Probably the ones who can't nap", speaker = "Johanna Reuss", kind = "direct" },
    { "Waking from deep sleep can leave people groggy", speaker = "Johanna Reuss", kind = "indirect" },
    { "they had received consulting fees", speaker = "Two of the nine authors", kind = "indirect" },
    { "the group was not ready to change its advice", speaker = "Priscilla Yoon",
      principal = "American Society of Hypertension Physicians", kind = "indirect" },
    { "Sleep is medicine, and we say so", speaker = "Priscilla Yoon",
      principal = "American Society of Hypertension Physicians", kind = "direct" },
    { "is not yet a prescription", speaker = "Priscilla Yoon",
      principal = "American Society of Hypertension Physicians", kind = "direct" },
    { "71% of its members had nodded off", speaker = "United Care Workers", kind = "indirect" },
    { "The first week I just lay there", speaker = "Denise Alcott", kind = "direct" },
    { "By the third week I was gone", speaker = "Denise Alcott", kind = "direct" },
    { "Her pressure fell to 124 from 141", speaker = "Denise Alcott", kind = "indirect" },
    { "her team hopes to begin a larger trial", speaker = "Mei-Ling Chou", kind = "indirect" },
    { "it's the cheapest treatment in cardiology", speaker = "Mei-Ling Chou", kind = "direct" },
  },
  none = {
    "The research was paid for by the National Institutes",
    "Her hospital gave her a recliner",
    "When the study ended, the recliner went too",
  },
}

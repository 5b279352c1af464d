-- An investigation into a water company: internal emails, a deposition, unnamed insiders, court filings, denials.
return {
  published = "2022-05-12",
  text = [[
The company knew there was lead in the water. It waited five months.

By Dana Kershaw and Luis Obregon
The Tri-County Examiner

Executives at Clearbrook Utilities knew by last June that tap water in the city of Pellham contained dangerous levels of lead but did not warn residents until November, according to three people with direct knowledge of the matter.

In an internal email sent on June 14, the company's vice president for compliance, Gregory Stahl, wrote to a colleague that the test results were “not something we want floating around before the rate case.” Clearbrook was at the time seeking permission from state regulators to raise bills by 18 percent.

“Can we resample?” Stahl asked in the message, a copy of which was obtained by The Examiner. “Quietly.”

The colleague, Denise Foley, then the manager of the company's laboratory, objected.

“These are kids' schools, Greg,” she replied. “I am not signing that.”

Foley left Clearbrook in August. Reached by phone, she confirmed that the exchange was authentic but said she was bound by a nondisclosure agreement and could not discuss it.

In a complaint filed last month in Harlan County Superior Court, lawyers for 41 families accuse the company of having made “a calculated decision to let children drink.” In its response, filed on May 2, Clearbrook called the suit “a patchwork of hindsight and rumor.”

The company's spokesman, Kyle Brandt, declined to say when its executives first saw the results. In a statement, he said Clearbrook had “always complied with the law as we understood it” and that its customers' health came first.

People who worked in the laboratory tell of constant pressure. A chemist, who asked not to be identified because she still works in the industry, said technicians were instructed to let faucets run for 10 minutes before taking samples, a practice that flushes lead from the pipes.

“We all knew what it was for,” the chemist said. “You'd get a look if you didn't.”

A second former employee recalled that bottles with high readings were marked “do over” and put back in the refrigerator.

Stahl, 56, did not respond to phone calls and a letter left at his home. His attorney, Philippa Grange, said her client had “raised concerns at every level available to him” and was being made a scapegoat.

But in a deposition taken in January, Stahl testified that he had no memory of the June email.

“Did you ever tell anyone outside the company?” the families' lead lawyer, Renata Solis, asked him, according to a transcript.

“It wasn't my place,” he answered.

The state Department of Environmental Quality, which regulates the utility, maintains that it learned of the results only on Nov. 9. Its deputy director, Walter Imhoff, had met Stahl over lunch on July 20. Imhoff said through an aide that the two men had discussed “fishing, mostly.”

A 2019 audit by the state comptroller had warned that Clearbrook was being allowed to “grade its own homework.”

Tanya Burdette's 3-year-old son had a blood lead level four times the federal threshold when he was tested in December. “I mixed his bottles with it,” she said. “Every night. I ran it till it was warm.”

State Sen. Marcus Delaney, a Democrat whose district includes Pellham, promised hearings. “Somebody is going to answer for this under the lights,” he said.

Federal investigators have begun to interview former employees, said a person briefed on the inquiry, who was not authorized to speak publicly.
]],
  quotes = {
    { "knew by last June that tap water", speaker = "three people with direct knowledge of the matter",
      kind = "indirect" },
    { "not something we want floating around", speaker = "Gregory Stahl", to = "a colleague", when = "2021-06-14",
      kind = "mixed" },
    { "Can we resample", speaker = "Gregory Stahl", stance = "asks", kind = "direct" },
    { "Quietly", speaker = "Gregory Stahl", kind = "direct" },
    { "These are kids' schools", speaker = "Denise Foley", kind = "direct" },
    { "I am not signing that", speaker = "Denise Foley", kind = "direct" },
    { "the exchange was authentic", speaker = "Denise Foley", stance = "confirms", kind = "indirect" },
    { "she was bound by a nondisclosure agreement", speaker = "Denise Foley", kind = "indirect" },
    { "a calculated decision to let children drink", speaker = "lawyers for 41 families", kind = "mixed" },
    { "a patchwork of hindsight and rumor", speaker = "Clearbrook Utilities", when = "2022-05-02",
      kind = "mixed" },
    { "when its executives first saw the results", speaker = "Kyle Brandt", principal = "Clearbrook Utilities",
      stance = "declines", kind = "indirect" },
    { "always complied with the law as we understood", speaker = "Kyle Brandt", kind = "mixed" },
    { "its customers' health came first", speaker = "Kyle Brandt", kind = "indirect" },
    { "technicians were instructed to let faucets run", speaker = "chemist", kind = "indirect" },
    { "We all knew what it was for", speaker = "chemist", kind = "direct" },
    { "You'd get a look if you didn't", speaker = "chemist", kind = "direct" },
    { "bottles with high readings were marked", speaker = "second former employee", kind = "mixed" },
    { "raised concerns at every level available to him", speaker = "Philippa Grange",
      principal = "Gregory Stahl", kind = "mixed" },
    { "was being made a scapegoat", speaker = "Philippa Grange", principal = "Gregory Stahl", kind = "indirect" },
    { "he had no memory of the June email", speaker = "Gregory Stahl", kind = "indirect" },
    { "Did you ever tell anyone outside the company", speaker = "Renata Solis", stance = "asks",
      kind = "direct" },
    { "It wasn't my place", speaker = "Gregory Stahl", kind = "direct" },
    { "it learned of the results only on", speaker = "Department of Environmental Quality", kind = "indirect" },
    { "the two men had discussed", speaker = "Walter Imhoff", kind = "mixed" },
    { "grade its own homework", speaker = "state comptroller", kind = "mixed" },
    { "I mixed his bottles with it", speaker = "Tanya Burdette", kind = "direct" },
    { "I ran it till it was warm", speaker = "Tanya Burdette", kind = "direct" },
    { "Somebody is going to answer for this", speaker = "Marcus Delaney", kind = "direct" },
    { "Federal investigators have begun to interview", speaker = "person briefed on the inquiry",
      kind = "indirect" },
  },
  none = {
    "Foley left Clearbrook in August",
    "had met Stahl over lunch on July 20",
    "when he was tested in December",
  },
}

-- An American sports network's football story: a receiver ends a holdout; sources, an agent, a coach, a general manager, teammates.
return {
  published = "2023-08-24",
  text = [[
Marshals WR Tre'Vaughn Mosley ends holdout, agrees to $84M extension

Marcus Feldstein, ESPN Staff Writer

SAN ANTONIO -- Marshals wide receiver Tre'Vaughn Mosley ended his 29-day holdout Thursday, agreeing to a three-year, $84 million extension that makes him the third-highest-paid player at his position, sources told ESPN.

The deal includes $51 million guaranteed, a source said.

"I'm a Marshal. I always said I was a Marshal," Mosley told reporters after he jogged onto the practice field to a standing ovation from about 2,000 fans. "Business is business, but this is home."

Mosley, 26, caught 104 passes for 1,488 yards and 11 touchdowns last season, his third in the league, and was named second-team All-Pro.

Coach Brent Kilgallen said he didn't know whether Mosley would be ready for the Sept. 10 opener at Denver.

"He looks like he's been running," Kilgallen said. "But there's running, and then there's getting hit by Dre Pulliam."

Mosley's agent, Rochelle Bascombe, had said that her client would sit out the season rather than play on the final year of his rookie contract, which was due to pay him $3.9 million.

"We're not bluffing," she told ESPN on July 26.

General manager Todd Archuleta confirmed the agreement but declined to discuss the terms.

"There were days I thought we were done talking," Archuleta said. "Then Tre called me himself on Tuesday and said, 'What do you need to get this over the line?' That's the kid I drafted."

Quarterback Cam Desrosiers, who has thrown 27 touchdown passes to Mosley over the past three seasons, said he texted the receiver every morning during the holdout.

"Just a picture of his empty locker," Desrosiers said. "I'm petty like that."

Desrosiers predicted the offense would be the best he has played in. The Marshals finished 11-6 last season and lost to Buffalo in the divisional round.

Pulliam, the team's veteran safety, joked that Mosley owed the defense dinner.

"Somewhere with tablecloths," he said.

Under the collective bargaining agreement, Mosley faces a mandatory fine of $50,000 for each day of training camp he missed. Archuleta said the fines, which total $1.45 million, would be collected "to the penny."

Mosley worked on a side field with trainers Thursday and did not take part in team drills. He is expected to practice fully next week.

Asked whether he had any regrets, Mosley said he was sorry to have missed his teammates' trip to a children's hospital in Austin.

"And the joint practices with Houston," he said, smiling. "No, actually, I don't miss those at all."

The Associated Press contributed to this report.
]],
  quotes = {
    { "agreeing to a three-year", speaker = "sources", via = { "ESPN" }, kind = "indirect" },
    { "The deal includes $51 million guaranteed", speaker = "source", kind = "indirect" },
    { "I always said I was a Marshal", speaker = "Tre'Vaughn Mosley", to = "reporters", kind = "direct" },
    { "Business is business", speaker = "Tre'Vaughn Mosley", kind = "direct" },
    { "whether Mosley would be ready", speaker = "Brent Kilgallen", kind = "indirect" },
    { "He looks like he's been running", speaker = "Brent Kilgallen", kind = "direct" },
    { "there's getting hit by Dre Pulliam", speaker = "Brent Kilgallen", kind = "direct" },
    { "her client would sit out the season", speaker = "Rochelle Bascombe", principal = "Tre'Vaughn Mosley",
      kind = "indirect" },
    { "We're not bluffing", speaker = "Rochelle Bascombe", via = { "ESPN" }, when = "2023-07-26", kind = "direct" },
    { "the agreement", speaker = "Todd Archuleta", stance = "confirms", kind = "indirect" },
    { "to discuss the terms", speaker = "Todd Archuleta", stance = "declines", kind = "indirect" },
    { "There were days I thought we were done", speaker = "Todd Archuleta", kind = "direct" },
    { "Then Tre called me himself", speaker = "Todd Archuleta", kind = "direct" },
    { "What do you need to get this over the line?", kind = "direct" },
    { "he texted the receiver every morning", speaker = "Cam Desrosiers", kind = "indirect" },
    { "Just a picture of his empty locker", speaker = "Cam Desrosiers", kind = "direct" },
    { "I'm petty like that", speaker = "Cam Desrosiers", kind = "direct" },
    { "the offense would be the best", speaker = "Cam Desrosiers", stance = "predicts", kind = "indirect" },
    { "Mosley owed the defense dinner", speaker = "Dre Pulliam", kind = "indirect" },
    { "Somewhere with tablecloths", speaker = "Dre Pulliam", kind = "direct" },
    { "to the penny", speaker = "Todd Archuleta", kind = "mixed" },
    { "he was sorry to have missed", speaker = "Tre'Vaughn Mosley", kind = "indirect" },
    { "And the joint practices with Houston", speaker = "Tre'Vaughn Mosley", kind = "direct" },
    { "I don't miss those at all", speaker = "Tre'Vaughn Mosley", kind = "direct" },
  },
  none = { "The Associated Press contributed to this report", "He is expected to practice fully next week" },
}

-- A US college basketball game story: coaches, players, an injury, a postgame dispute over a whistle.
return {
  published = "2025-01-18",
  text = [[
Freshman's late 3 lifts Garrison State past No. 11 Tolland, 71-70

By Mitch Delacroix

HOLLIS, Ohio — Tyrell Banks missed his first nine shots Saturday night. Nobody on the Garrison State bench told him to stop shooting.

Banks hit a 3-pointer from the left wing with 1.8 seconds left, and the Mariners beat No. 11 Tolland 71-70 for their first win over a ranked opponent in six years.

“I don't really count misses,” Banks said. “My mom counts them. She'll let me know.”

The freshman finished with nine points. Senior center Andre Kowalczyk had 22 points and 14 rebounds for the Mariners (11-7, 4-3 Great Lakes).

“He came into the huddle and said, ‘Get me the ball,’” Kowalczyk said of Banks. “He was 1 for 11. I looked at Coach, and Coach just shrugged.”

Coach Denny Farrow said the play had been drawn up for Kowalczyk, who was double-teamed at the elbow.

“Best busted play of my life,” said Farrow, who is in his third season. “I'd love to tell you I'm a genius.

“I'm not. I've got a kid with no memory.”

Tolland (15-3, 6-1) led by 13 with nine minutes to play but lost point guard Marcus Ilves to a left ankle injury. Coach Rick Santangelo said Ilves would have an MRI on Sunday and that he did not expect him to play Wednesday at Marlow.

Santangelo was less guarded about the officiating. The Rams were called for 11 fouls in the second half to Garrison State's three.

“I've been told I can't comment on it,” he said, “so I'd invite all of you to go watch the tape.”

Officials did not review the final shot. Crew chief Paul Herrera told a pool reporter that the ball had clearly left Banks' hand before the horn.

Forward Jalen Moody, who led the Rams with 19 points, refused to blame the whistles.

“We quit guarding,” Moody said. “That's on us, and it's on me first.”

Asked if he had thought Banks would take the shot, Moody laughed. “Everybody in Ohio did,” he said.

Students poured onto the floor at the buzzer, and the conference could fine the school $25,000. Athletic director Susan Pell said she would write the check herself.

“Cheapest party I've ever thrown,” Pell wrote on X.

Kowalczyk, who told ESPN in October that he had nearly transferred, lingered on the court long after the crowd had gone.

“I stayed for this,” he said.
]],
  quotes = {
    { "I don't really count misses", speaker = "Tyrell Banks", kind = "direct" },
    { "My mom counts them", speaker = "Tyrell Banks", kind = "direct" },
    { "He came into the huddle and said", speaker = "Andre Kowalczyk", kind = "direct" },
    { "Get me the ball", speaker = "Tyrell Banks", kind = "direct" },
    { "I looked at Coach", speaker = "Andre Kowalczyk", kind = "direct" },
    { "the play had been drawn up for Kowalczyk", speaker = "Denny Farrow", kind = "indirect" },
    { "Best busted play of my life", speaker = "Denny Farrow", kind = "direct" },
    { "I'd love to tell you I'm a genius", speaker = "Denny Farrow", kind = "direct" },
    { "I've got a kid with no memory", speaker = "Denny Farrow", kind = "direct" },
    { "Ilves would have an MRI on Sunday", speaker = "Rick Santangelo", kind = "indirect" },
    { "he did not expect him to play", speaker = "Rick Santangelo", kind = "indirect" },
    { "I've been told I can't comment on it", speaker = "Rick Santangelo", kind = "direct" },
    { "so I'd invite all of you", speaker = "Rick Santangelo", kind = "direct" },
    { "the ball had clearly left Banks' hand", speaker = "Paul Herrera", to = "a pool reporter", kind = "indirect" },
    { "We quit guarding", speaker = "Jalen Moody", kind = "direct" },
    { "That's on us, and it's on me first", speaker = "Jalen Moody", kind = "direct" },
    { "Everybody in Ohio did", speaker = "Jalen Moody", kind = "direct" },
    { "she would write the check herself", speaker = "Susan Pell", kind = "indirect" },
    { "Cheapest party I've ever thrown", speaker = "Susan Pell", kind = "direct" },
    { "he had nearly transferred", speaker = "Andre Kowalczyk", via = { "ESPN" }, when = "2024-10", kind = "indirect" },
    { "I stayed for this", speaker = "Andre Kowalczyk", kind = "direct" },
  },
}

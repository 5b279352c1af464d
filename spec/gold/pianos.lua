-- A long-form magazine feature: anecdotal lede, present-tense attribution, first-person reporter, a historian, curly quotation marks.
return {
  published = "2024-11-24",
  text = [[
The Last Ride of the Upright

By Imogen Tarrant-Lowe

On a wet Tuesday in October, Walt Beecham backs his truck up to a split-level in the suburbs of Cleveland and looks at the stairs for a long time before he looks at the piano.

“Seven steps,” he says after a while. “Seven I can do. It’s the ones who say seven on the phone and it’s 14.”

The piano is a 1923 upright, and it belonged to the grandmother of the woman standing in the doorway in her socks. Her name is Colleen Marczak, and she has been trying to give it away for a year and a half. She tried two churches, a preschool and a brewery. The brewery, she says, at least sent someone to look.

“He played ‘Chopsticks,’ and he said, ‘Oof,’ ” Marczak tells me.

Beecham, who is 63, charges $350 to take a piano to the dump. Last year he took 411. Nobody keeps reliable national figures, but the American Keyboard Guild estimates that 150,000 acoustic pianos are thrown away each year, a number that the guild’s director, Saul Minkowitz, calls “a guess wearing a tie.”

“We’re living through the extinction of a piece of furniture,” says Minkowitz, a third-generation tuner who works out of a garage in Yonkers. “People think the instrument died. The instrument’s fine. It’s the parlor that died.”

A century ago, there were some 300 piano makers in the United States, and an upright was what a family bought after the stove. The historian Adaeze Nwosu-Clarke, the author of “Middle C: A Domestic History,” argues that it was never chiefly about music. The upright was, she says, “a mortgage you could sing around.”

When I put this to Beecham, somewhere on Interstate 480, he thinks about it for two exits.

“It’s 500 pounds,” he says.

He did not set out to become an undertaker. He trained as a rebuilder in his uncle’s shop in Lorain, and for 20 years he did little else. Then, he says, around 2009, the phone calls changed. People stopped asking what it would cost to fix one and started asking what it would cost to make one go away.

His wife, Ruthanne, remembers the first one he broke up. He did it in the driveway, with a maul, and didn’t come in for dinner.

“He sat in the truck,” she says. “I took him a plate.”

Not everyone thinks the story has to end at the landfill. In Columbus, a nonprofit called Second Octave has placed 260 unwanted pianos with families who never owned one. Its founder, Desmond Achebe-Rourke, says that the waiting list is eight months long.

“There’s no shortage of pianos, and there’s no shortage of kids,” Achebe-Rourke told me when I visited in the spring. “There’s a shortage of guys with a truck.”

He has asked Beecham, twice, to join him. Beecham says he is too old for stairs that go up.

And yet, in the back of his shop, under moving blankets, are nine pianos that he has not thrown away. He declined, politely, to say why these nine. A week later, Ruthanne wrote in an email that eight of them had belonged to piano teachers.

“The other one is mine,” she added.

Back at the split-level, the upright comes down the steps without a scratch, which no longer matters. At the curb, Marczak asks whether she could have one of the keys. Beecham is already reaching into his shirt pocket.

“Everybody asks,” he says. “I started carrying the little screwdriver.”
]],
  quotes = {
    { "Seven steps", speaker = "Walt Beecham", kind = "direct" },
    { "Seven I can do", speaker = "Walt Beecham", kind = "direct" },
    { "at least sent someone to look", speaker = "Colleen Marczak", kind = "indirect" },
    { "He played ‘Chopsticks,’ and he said", speaker = "Colleen Marczak", to = "me", kind = "direct" },
    { "150,000 acoustic pianos are thrown away", speaker = "American Keyboard Guild", kind = "indirect" },
    { "a guess wearing a tie", speaker = "Saul Minkowitz", kind = "mixed" },
    { "We’re living through the extinction", speaker = "Saul Minkowitz", kind = "direct" },
    { "People think the instrument died", speaker = "Saul Minkowitz", kind = "direct" },
    { "it was never chiefly about music", speaker = "Adaeze Nwosu-Clarke", kind = "indirect" },
    { "a mortgage you could sing around", speaker = "Adaeze Nwosu-Clarke", kind = "mixed" },
    { "It’s 500 pounds", speaker = "Walt Beecham", kind = "direct" },
    { "around 2009, the phone calls changed", speaker = "Walt Beecham", kind = "indirect" },
    { "He sat in the truck", speaker = "Ruthanne", kind = "direct" },
    { "I took him a plate", speaker = "Ruthanne", kind = "direct" },
    { "the waiting list is eight months long", speaker = "Desmond Achebe-Rourke", kind = "indirect" },
    { "There’s no shortage of pianos", speaker = "Desmond Achebe-Rourke", to = "me", kind = "direct" },
    { "There’s a shortage of guys with a truck", speaker = "Desmond Achebe-Rourke", kind = "direct" },
    { "to join him", speaker = "Desmond Achebe-Rourke", to = "Beecham", kind = "indirect" },
    { "he is too old for stairs that go up", speaker = "Walt Beecham", kind = "indirect" },
    { "why these nine", speaker = "Walt Beecham", stance = "declines" },
    { "eight of them had belonged to piano teachers", speaker = "Ruthanne", kind = "indirect" },
    { "The other one is mine", speaker = "Ruthanne", kind = "direct" },
    { "whether she could have one of the keys", speaker = "Colleen Marczak", stance = "asks", kind = "indirect" },
    { "Everybody asks", speaker = "Walt Beecham", kind = "direct" },
    { "I started carrying the little screwdriver", speaker = "Walt Beecham", kind = "direct" },
  },
  none = {
    "Middle C: A Domestic History",
    "He did not set out to become an undertaker",
  },
}

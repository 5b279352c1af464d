-- American broadsheet profile with courtesy titles, curly double quotes: film and song titles, reviews as speakers,
-- an aggrieved daughter, a lawyer, a quotation inside a quotation, a stranger in the audience.
return {
  published = "2025-09-08",
  text = [[
She Plays a Country Legend. The Legend’s Daughter Isn’t Having It.

TORONTO — Before the lights went down at the Princess of Wales Theatre on Sunday, Odessa Rainey had a request for the audience.

“Please don’t sing along,” she said. “I worked very hard at being a little flat.”

In “Blue Ferry,” the new film by Tomasz Wilk, Ms. Rainey, 29, plays Della Crane, the country singer who died in a plane crash in 1983. The early notices have been generous: The Hollywood Reporter called her performance “a small miracle in a big wig.” A cooler review, in IndieWire, argued that Mr. Wilk had made a ghost story and forgotten to ask the ghost.

The family has been less polite. In a Facebook post last week, Ms. Crane’s daughter, Loretta Crane-Boyd, denounced the script as “a pack of lies with good lighting.” She has demanded the removal of a scene in which the singer pawns her wedding ring.

“Mama never pawned a thing in her life,” Ms. Crane-Boyd, 61, said by telephone from Bowling Green, Ky. “She would have sold it outright.”

Her lawyer, Marcus Ellery, said a lawsuit was “not off the table.” Lantern Pictures, the studio behind the film, did not respond to a request for comment.

Over tea the next morning, Ms. Rainey picked her words like someone crossing a creek. “I’d never tell a daughter what her mother was like,” she said. Then she did, a little. Della, in her view, was “a comedian who happened to be sad.”

Ms. Rainey grew up in Hull, England, where her father drove a bus, and admitted that she had not heard a single Crane record before the audition. Benny Lomax, the dialect coach, still remembers their first session.

“She sounded like the queen ordering barbecue,” said Mr. Lomax, who is from Paducah. “By week three I had to remind her she was from Yorkshire.”

Did the family’s anger worry her? “Every single night of the shoot,” she said.

Mr. Wilk said he had written to the Cranes four times. “I got one answer,” the Polish director said. “It was a postcard. It said, ‘No, thank you.’ ”

Wes Talbot, who plays Ms. Crane’s manager, told The Canadian Press that he had twice proposed cutting the pawnshop and had twice been outvoted.

After the screening, when the last chorus of “Evansville by Morning” had faded, a woman in the third row raised her hand. She had been at Ms. Crane’s final concert, she told the actress.

“You walk just like her,” the woman said.

Ms. Rainey, who had been answering questions for an hour, looked at the floor. “I’m going to need a minute,” she said.
]],
  quotes = {
    { "Please don’t sing along", speaker = "Odessa Rainey", kind = "direct", stance = "asks" },
    { "I worked very hard at being", speaker = "Odessa Rainey", kind = "direct" },
    { "a small miracle in a big wig", speaker = "Hollywood Reporter", kind = "mixed" },
    { "had made a ghost story and forgotten", speaker = "review", kind = "indirect", via = { "IndieWire" } },
    { "a pack of lies with good lighting", speaker = "Loretta Crane-Boyd", kind = "mixed", via = { "Facebook" }, when = "2025-W36" },
    { "the removal of a scene", speaker = "Loretta Crane-Boyd", kind = "indirect", stance = "demands" },
    { "Mama never pawned a thing", speaker = "Loretta Crane-Boyd", kind = "direct", stance = "asserts" },
    { "She would have sold it outright", speaker = "Loretta Crane-Boyd", kind = "direct" },
    { "not off the table", speaker = "Marcus Ellery", kind = "mixed", principal = "Loretta Crane-Boyd" },
    { "I’d never tell a daughter", speaker = "Odessa Rainey", kind = "direct" },
    { "a comedian who happened to be sad", speaker = "Odessa Rainey", kind = "mixed", stance = "believes" },
    { "she had not heard a single Crane record", speaker = "Odessa Rainey", kind = "indirect", stance = "confirms" },
    { "She sounded like the queen ordering barbecue", speaker = "Benny Lomax", kind = "direct", stance = "asserts" },
    { "By week three I had to remind her", speaker = "Benny Lomax", kind = "direct" },
    { "Every single night of the shoot", speaker = "Odessa Rainey", kind = "direct" },
    { "he had written to the Cranes four times", speaker = "Tomasz Wilk", kind = "indirect", stance = "asserts" },
    { "I got one answer", speaker = "Tomasz Wilk", kind = "direct" },
    { "It was a postcard", speaker = "Tomasz Wilk", kind = "direct" },
    { "he had twice proposed cutting the pawnshop", speaker = "Wes Talbot", kind = "indirect", via = { "Canadian Press" } },
    { "She had been at Ms. Crane’s final concert", speaker = "woman", kind = "indirect", to = "the actress" },
    { "You walk just like her", speaker = "woman", kind = "direct", stance = "asserts" },
    { "I’m going to need a minute", speaker = "Odessa Rainey", kind = "direct" },
  },
  none = { "Blue Ferry", "Evansville by Morning", "did not respond to a request" },
}

-- American newspaper obituary, curly double quotes: a puppeteer; a son confirms, old interviews, critics, a memoir, a colleague.
return {
  published = "2023-04-06",
  text = [[
Lillian Strand, Whose Puppets Taught a Generation to Count, Dies at 91

Lillian Strand, a puppeteer who turned a shoebox of old gloves into one of the longest-running children’s programs in American television, died on Sunday at her home in Rhinecliff, N.Y. She was 91.

Her death was confirmed by her son, Peter Strand, who said the cause was heart failure.

For 31 years, Ms. Strand was the voice and the right hand of Mister Button, a fretful felt mole who could not get past the number seven without help. “Button’s Corner,” which was produced by a public station in Albany, made its debut in 1964 and was eventually seen in 14 countries.

“Children don’t want to be taught,” she told The New York Times in 1979. “They want to be needed. So I gave them somebody who needed them.”

Lillian Ruth Hauser was born on Nov. 3, 1931, in Duluth, Minn., the only child of a seamstress and a railroad clerk. She was a shy girl, she wrote in her memoir, “Seven, Eight, Wait,” and made her first puppet because she was afraid to answer questions in class.

“The puppet knew the answers,” she recalled. “I was only holding him up.”

She studied art at Hollins State College, where a professor advised her to give up sculpture. After graduation she taught kindergarten in Albany. A local station manager, Frank Delaney, saw her perform at a library and offered her 15 minutes on Saturday mornings.

“She asked me what I wanted her to do with it,” Mr. Delaney told The Albany Courier in 1995. “I said I wanted her to keep them quiet until the farm report.”

Critics were slow to notice. But in 1971 the educational psychologist Miriam Kessler reported in a study that preschoolers who watched the program could count higher than those who did not. Writing in The Washington Post, the critic Alan Beech called Mister Button “the only honest character on television.”

Ms. Strand refused for years to allow toys to be made in the mole’s image, saying that a puppet without a hand in it was “just laundry.” She relented in 1986 to pay for a new studio. She later said that she regretted it.

Her longtime producer, Carol Whitby, described her as gentle on the air and exacting off it. “She once made us shoot a sneeze 22 times,” Ms. Whitby said in an interview. “She was right, too. The 22nd was the funny one.”

The program was canceled in 1995, after the station lost state funding. More than 40,000 viewers wrote letters of protest, according to the station.

Her marriage to Howard Strand, a cameraman, ended with his death in 2004. In addition to her son, she is survived by a daughter, Ellen, and three grandchildren.

Ms. Strand kept Mister Button in a drawer beside her bed. She did not believe in museums, Peter Strand said, and had turned down an offer from the Smithsonian.

In her last interview, with a Hudson Valley radio station in 2019, she was asked what the mole would have made of retirement.

“He’d say, ‘Is it over already?’ ” she answered. “And then he’d ask somebody to count.”
]],
  quotes = {
    { "Her death", speaker = "Peter Strand", kind = "indirect", stance = "confirms" },
    { "the cause was heart failure", speaker = "Peter Strand", kind = "indirect", stance = "asserts" },
    { "Children don’t want to be taught", speaker = "Lillian Strand", kind = "direct", via = { "The New York Times" }, when = "1979" },
    { "They want to be needed", speaker = "Lillian Strand", kind = "direct", via = { "The New York Times" } },
    { "She was a shy girl", speaker = "Lillian Strand", kind = "indirect" },
    { "The puppet knew the answers", speaker = "Lillian Strand", kind = "direct" },
    { "I was only holding him up", speaker = "Lillian Strand", kind = "direct" },
    { "to give up sculpture", speaker = "professor", kind = "indirect", to = "her" },
    { "She asked me what I wanted", speaker = "Frank Delaney", kind = "direct", via = { "The Albany Courier" }, when = "1995" },
    { "I said I wanted her to keep them quiet", speaker = "Frank Delaney", kind = "direct" },
    { "preschoolers who watched the program", speaker = "Miriam Kessler", kind = "indirect", when = "1971" },
    { "the only honest character on television", speaker = "Alan Beech", kind = "mixed", via = { "The Washington Post" } },
    { "to allow toys to be made", speaker = "Lillian Strand", kind = "indirect", stance = "declines" },
    { "a puppet without a hand in it was", speaker = "Lillian Strand", kind = "mixed" },
    { "she regretted it", speaker = "Lillian Strand", kind = "indirect" },
    { "gentle on the air and exacting off it", speaker = "Carol Whitby", kind = "indirect" },
    { "She once made us shoot a sneeze", speaker = "Carol Whitby", kind = "direct" },
    { "She was right, too", speaker = "Carol Whitby", kind = "direct" },
    { "More than 40,000 viewers wrote letters", kind = "indirect" },
    { "She did not believe in museums", speaker = "Peter Strand", kind = "indirect" },
    { "what the mole would have made of retirement", kind = "indirect", stance = "asks", when = "2019" },
    { "He’d say", speaker = "Lillian Strand", kind = "direct" },
    { "And then he’d ask somebody to count", speaker = "Lillian Strand", kind = "direct" },
  },
  none = { "Button’s Corner", "Seven, Eight, Wait", "offered her 15 minutes" },
}

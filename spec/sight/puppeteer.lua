-- An American obituary: a television puppeteer, past interviews, a memoir, a letter, family, admirers.
return {
  published = "2022-12-08",
  text = [[
Lucille Farrand, Puppeteer Who Taught a Generation to Whistle, Dies at 88

By Theodore Blau

Lucille Farrand, whose sock-and-felt animals appeared for 24 years on the public television program “The Whistling Hour,” died on Saturday at her home in Corrow, Vt. She was 88.

The cause was congestive heart failure, her son, Daniel Farrand, said.

Ms. Farrand’s best-known creation was Mr. Pettibone, a nearsighted badger who ran a lost-and-found office and never raised his voice.

“I never wrote down to them,” she told The Boston Ledger in 1979, speaking of her young viewers. “Children know when you are bending over.”

The program’s first producer, Walter Oakes, recalled in his memoir that she had turned up for her audition with the badger in a lunch bag.

“She never introduced herself,” Mr. Oakes wrote. “The badger did.”

Not everyone was charmed. A critic for The Philadelphia Sentinel called the show “slow as paste.” Ms. Farrand said she had the review framed.

Lucille Anne Beecher was born on May 2, 1934, in Harrow Falls, N.Y. Her father, a barber, believed that television was a passing fad. Her mother played the organ at silent movies.

In an oral history recorded in 2008, Ms. Farrand said that her first puppet had been a glove with buttons sewn on, made for a brother with polio.

“He laughed at the glove,” she said. “He would not laugh at me.”

She married Henry Farrand, an optometrist, in 1958. He died in 2003.

In 1975, network executives asked her to add a laugh track. “You cannot tell a child when something is funny,” she wrote to them, in a letter now held by the Vermont Puppet Museum.

When the program was canceled in 1986, a spokesman for the station, WVHT, said that the audience had “moved on to faster things.” Viewers sent in 40,000 letters demanding that the badger be brought back.

Among those who grew up with him was the comedian Priscilla Yoon, who said in an interview on Wednesday that she had learned timing from Mr. Pettibone’s pauses.

“He would wait and wait,” Ms. Yoon said. “I’ve been stealing that for 30 years.”

Ms. Farrand denied a persistent rumor that the badger was based on her husband. She conceded only that they had the same glasses.

In later years she taught workshops at the Corrow Public Library, where, according to the librarian, Joan Tillery, adults often outnumbered the children.

“Grown men would come up and whistle at her,” Ms. Tillery said.

In addition to her son, Ms. Farrand is survived by two granddaughters. Mr. Farrand said the family planned to give most of the puppets to the museum. Mr. Pettibone would not be among them, he said.

At a school in 2011, a girl asked Ms. Farrand whether the badger was real.

“Realer than I am, dear,” she replied. “He never gets tired.”
]],
  quotes = {
    { "The cause was congestive heart failure", speaker = "Daniel Farrand", kind = "indirect" },
    { "I never wrote down to them", speaker = "Lucille Farrand", via = { "Boston Ledger" }, kind = "direct" },
    { "Children know when you are bending over", speaker = "Lucille Farrand", via = { "Boston Ledger" },
      kind = "direct" },
    { "she had turned up for her audition", speaker = "Walter Oakes", kind = "indirect" },
    { "She never introduced herself", speaker = "Walter Oakes", kind = "direct" },
    { "The badger did", speaker = "Walter Oakes", kind = "direct" },
    { "slow as paste", speaker = "critic for The Philadelphia Sentinel", kind = "mixed" },
    { "she had the review framed", speaker = "Lucille Farrand", kind = "indirect" },
    { "television was a passing fad", speaker = "father", stance = "believes", kind = "indirect" },
    { "her first puppet had been a glove", speaker = "Lucille Farrand",
      kind = "indirect" },
    { "He laughed at the glove", speaker = "Lucille Farrand", kind = "direct" },
    { "He would not laugh at me", speaker = "Lucille Farrand", kind = "direct" },
    { "to add a laugh track", speaker = "network executives", stance = "asks", kind = "indirect" },
    { "You cannot tell a child when", speaker = "Lucille Farrand", kind = "direct" },
    { "moved on to faster things", speaker = "spokesman for the station", principal = "WVHT", kind = "mixed" },
    { "the badger be brought back", speaker = "Viewers", stance = "demands",
      kind = "indirect" },
    { "she had learned timing from Mr. Pettibone", speaker = "Priscilla Yoon", when = "2022-12-07",
      kind = "indirect" },
    { "He would wait and wait", speaker = "Priscilla Yoon", kind = "direct" },
    { "been stealing that for 30 years", speaker = "Priscilla Yoon", kind = "direct" },
    { "the badger was based on her husband", speaker = "Lucille Farrand", stance = "denies", kind = "indirect" },
    { "they had the same glasses", speaker = "Lucille Farrand", kind = "indirect" },
    { "adults often outnumbered the children", speaker = "Joan Tillery", kind = "indirect" },
    { "Grown men would come up and", speaker = "Joan Tillery", kind = "direct" },
    { "the family planned to give most", speaker = "Daniel Farrand", kind = "indirect" },
    { "Mr. Pettibone would not be among them", speaker = "Daniel Farrand", kind = "indirect" },
    { "whether the badger was real", speaker = "girl", to = "Ms. Farrand", stance = "asks", kind = "indirect" },
    { "Realer than I am, dear", speaker = "Lucille Farrand", kind = "direct" },
    { "He never gets tired", speaker = "Lucille Farrand", kind = "direct" },
  },
  none = {
    "The Whistling Hour",
    "He died in 2003",
    "Her mother played the organ at silent",
  },
}

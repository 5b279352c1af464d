-- US business magazine, curly double quotes, first person and present tense: profile of a founder.
return {
  published = "2025-07-15",
  text = [[
The Woman Who Wants to Buy Your Broken Fridge

“Listen,” says Marguerite Oduya, and puts her ear against a refrigerator. The compressor coughs, hums, dies. “That’s a $9 part. Somebody was going to bury this thing over a $9 part.”

We are standing in a former axle plant in Toledo, Ohio, among 6,000 dead appliances, and the founder of Relatch is as happy as I will see her all day. Her company, which buys broken machines, mends them and sells them with a five-year warranty, took in $210 million last year. In March, investors led by Fennimore Capital valued it at $2.4 billion.

Oduya, 39, is an unlikely queen of the dishwasher. Born in Kisumu and raised in Akron, she dropped out of engineering school after her father’s stroke and spent four years delivering washing machines.

“I carried other people’s laundry up other people’s stairs,” she says. “You learn what breaks.”

Manufacturers, she argues, have made repair so awkward that throwing things away has become the rational choice.

“She walked into my office with a drum bearing in her handbag,” recalls Gil Fennimore, whose firm wrote the first check. He says he agreed to invest before she had opened her laptop.

Not everyone is charmed. Two former technicians told me that they were expected to turn around 11 machines a shift and that bathroom breaks were timed. A former supervisor at the Toledo plant calls it “a sweatshop with a podcast.”

Oduya does not apologize for the quotas. “I set them myself. I can do 14,” she says. But she insists that nobody was ever timed in the bathroom.

There are other headaches. In a complaint filed in federal court in April, appliance giant Brandt-Colwell alleges that Relatch has sold machines containing counterfeit control boards. Kurt Leavis, a Brandt-Colwell spokesman, says the company has found “hundreds” of fakes.

Relatch calls the suit “a tantrum by people who glue things shut.”

Harriet Stroud, an analyst at the research firm Plainview, believes the bigger risk is cheap imports. If tariffs come down, she says, so will the appeal of a used machine.

“Nobody falls in love with a secondhand dishwasher,” says Stroud. “They fall in love with the discount.”

Over lunch—two hot dogs, eaten standing up—Oduya laughs at this. “My mother’s is 22 years old,” she says, “and she has given it a name.”

Her mother, Consolata Oduya, confirms by phone that the dishwasher is called Gerald. “He is better company than my daughter,” she adds. “He comes home.”

In a letter to shareholders last month, the younger Oduya wrote that an initial public offering was “a when, not an if.” She won’t say whether it will happen this year. Fennimore, who sits on the board, thinks the listing is months away. “She’ll tell you she hates the idea,” he says. “Then she’ll ring the bell with a wrench.”

According to friends, she hasn’t taken a vacation since 2019. What would she do with one? She considers the question for so long that I wonder whether she has heard it.

“Sit in a laundromat,” she says at last. “And watch.”
]],
  quotes = {
    { "Listen", speaker = "Marguerite Oduya", kind = "direct" },
    { "That’s a $9 part", speaker = "Marguerite Oduya", kind = "direct" },
    { "Somebody was going to bury this thing", speaker = "Marguerite Oduya", kind = "direct" },
    { "I carried other people’s laundry", speaker = "Marguerite Oduya", kind = "direct" },
    { "You learn what breaks", speaker = "Marguerite Oduya", kind = "direct" },
    { "have made repair so awkward", speaker = "Marguerite Oduya", kind = "indirect" },
    { "She walked into my office", speaker = "Gil Fennimore", kind = "direct" },
    { "he agreed to invest before", speaker = "Gil Fennimore", kind = "indirect" },
    { "they were expected to turn around", speaker = "Two former technicians", kind = "indirect" },
    { "bathroom breaks were timed", speaker = "Two former technicians", kind = "indirect" },
    { "a sweatshop with a podcast", speaker = "former supervisor at the Toledo plant", kind = "mixed" },
    { "I set them myself", speaker = "Marguerite Oduya", kind = "direct" },
    { "I can do 14", speaker = "Marguerite Oduya", kind = "direct" },
    { "nobody was ever timed in the bathroom", speaker = "Marguerite Oduya", kind = "indirect", stance = "asserts" },
    { "Relatch has sold machines containing", speaker = "Brandt-Colwell", kind = "indirect", when = "2025-04", stance = "asserts" },
    { "the company has found “hundreds” of fakes", speaker = "Kurt Leavis", principal = "Brandt-Colwell", kind = "mixed" },
    { "a tantrum by people who glue", speaker = "Relatch", kind = "mixed" },
    { "the bigger risk is cheap imports", speaker = "Harriet Stroud", kind = "indirect", stance = "believes" },
    { "If tariffs come down", speaker = "Harriet Stroud", kind = "indirect" },
    { "Nobody falls in love with a secondhand", speaker = "Harriet Stroud", kind = "direct" },
    { "They fall in love with the discount", speaker = "Harriet Stroud", kind = "direct" },
    { "My mother’s is 22 years old", speaker = "Marguerite Oduya", kind = "direct" },
    { "and she has given it a name", speaker = "Marguerite Oduya", kind = "direct" },
    { "the dishwasher is called Gerald", speaker = "Consolata Oduya", kind = "indirect", stance = "confirms" },
    { "He is better company than my daughter", speaker = "Consolata Oduya", kind = "direct" },
    { "He comes home", speaker = "Consolata Oduya", kind = "direct" },
    { "an initial public offering was “a when", speaker = "Marguerite Oduya", kind = "mixed", to = "shareholders", when = "2025-06" },
    { "it will happen this year", speaker = "Marguerite Oduya", kind = "indirect", stance = "declines" },
    { "the listing is months away", speaker = "Gil Fennimore", kind = "indirect", stance = "believes" },
    { "She’ll tell you she hates the idea", speaker = "Gil Fennimore", kind = "direct" },
    { "Then she’ll ring the bell with a wrench", speaker = "Gil Fennimore", kind = "direct" },
    { "she hasn’t taken a vacation since 2019", speaker = "friends", kind = "indirect" },
    { "Sit in a laundromat", speaker = "Marguerite Oduya", kind = "direct" },
    { "And watch", speaker = "Marguerite Oduya", kind = "direct" },
  },
  none = { "The compressor coughs, hums, dies", "We are standing in a former axle plant", "took in $210 million last year", "is an unlikely queen of the dishwasher", "There are other headaches" },
}

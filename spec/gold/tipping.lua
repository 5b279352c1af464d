-- An essay that quotes: the writer's cousin and her husband, a lobby and its lobbyist, a reformer of 1909, a podcast, a button.
return {
  published = "2024-04-11",
  text = [[
The Machine Wants to Know Whether I Am Generous

By Delphine Castellanos-Wu

Last Saturday, in an airport in Charlotte, a screen wanted a tip before it would sell me a banana. I had taken the banana off the shelf myself. “It's going to turn around on you,” warned the young man who was guarding the fruit.

It did. I pressed the button marked “Custom.” I felt nine years old.

Guilt is the wrong word for this feeling, according to Lamar Okpara-Hughes, who runs the Behavior Lab at Great Lakes State. “Guilt needs a victim,” he told me. “What we see is closer to stage fright.”

The restaurant lobby has its own view. The American Table Alliance says that tipping “rewards excellence.” A study that the group paid for in 2021 found that customers at 60 chains tipped the same for cold soup as for hot.

I put this to the alliance's chief lobbyist, Brock Vandermolen. He did not dispute the number. “Soup,” he said, “is subjective.”

And the people who carry the soup? My cousin Marisol Castellanos, who has waited tables in San Antonio for 19 years, thinks I should mind my own business. “You want to save me from the best Friday nights of my life,” Marisol said. Her husband, Rey, a line cook who has never been tipped, asks why the hands that carry should earn more than the hands that cook.

It is an old question. In 1909 the reformer Orpha Tuttle Beecham called the tip “a bribe with its Sunday clothes on.” She predicted that it would be gone within a generation. Her generation went; the tip stayed.

Some have tried to kill it. Dong-hyun Baek banned tips at his three Portland restaurants in 2016 and brought them back in 2018. “I lost eleven servers in a month,” the chef told the podcast Back of House last year. “They said, ‘We love your principles, Chef. We can't eat them.’”

A bill now before the Senate would outlaw what its sponsor, Tammy Rae Holcomb, calls “the swivel.” The senator vowed in March that she would get a vote before the summer.

On my way home, I asked the young man in Charlotte where the money goes. He said he had worked there for seven months and had been meaning to find out.
]],
  quotes = {
    { "It's going to turn around on you", speaker = "young man", kind = "direct" },
    { "Guilt is the wrong word", speaker = "Lamar Okpara-Hughes", kind = "indirect" },
    { "What we see is closer to stage fright", speaker = "Lamar Okpara-Hughes", kind = "direct" },
    { "rewards excellence", speaker = "American Table Alliance", kind = "mixed" },
    { "customers at 60 chains tipped the same", kind = "indirect" },
    { "is subjective", speaker = "Brock Vandermolen", kind = "direct" },
    { "I should mind my own business", speaker = "Marisol Castellanos", stance = "believes", kind = "indirect" },
    { "You want to save me from", speaker = "Marisol Castellanos", kind = "direct" },
    { "why the hands that carry", speaker = "Rey", stance = "asks", kind = "indirect" },
    { "a bribe with its Sunday clothes on", speaker = "Orpha Tuttle Beecham", when = "1909", kind = "mixed" },
    { "it would be gone within a generation", speaker = "Orpha Tuttle Beecham", stance = "predicts", kind = "indirect" },
    { "I lost eleven servers in a month", speaker = "Dong-hyun Baek", via = { "Back of House" }, when = "2023",
      kind = "direct" },
    { "We love your principles", speaker = "Dong-hyun Baek", kind = "direct" },
    { "the swivel", speaker = "Tammy Rae Holcomb", kind = "mixed" },
    { "she would get a vote before the summer", speaker = "Tammy Rae Holcomb", stance = "promises", when = "2024-03",
      kind = "indirect" },
    { "he had worked there for seven months", speaker = "young man", kind = "indirect" },
  },
  none = { "“Custom.”" },
}

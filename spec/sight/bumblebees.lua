-- A science news site: bees that avoid flowers which made them ill; authors, outside experts, a commentary, a funder.
return {
  published = "2024-07-18",
  text = [[
Bumblebees remember the flowers that made them sick

By Imogen Fairweather

Bumblebees can learn to steer clear of flowers that once made them ill, and they hold on to the lesson for at least nine days, researchers report today in Current Ecology.

“We went in thinking this was impossible,” says Marguerite Osei, a behavioral ecologist at the University of Tannersfield and the study’s lead author. “A bee’s gut takes hours to get sick, and by then she has visited 200 flowers.”

Osei and her colleagues let 144 bees drink from blue and yellow paper flowers scented with clove or thyme. The sugar water in the blue ones was laced with a mild gut parasite. A week later, three-quarters of the bees shunned the blue flowers.

“I thought I’d mislabeled the tubes,” says graduate student Piotr Zielinski, who ran the trials. He repeated the experiment three times before telling his adviser, he says.

Osei believes the bees link sickness with smell rather than color. When her team swapped the scents, the insects followed their noses.

Other scientists are impressed but cautious. Dale Hutchens, a neuroscientist at the Prater Institute who was not involved in the work, calls it “a beautifully simple experiment.” But he wonders whether wild bees would behave the same way.

“A paper flower is not a meadow,” he says.

Entomologist Lucía Ferrante of the Adriatic Museum of Natural Science goes further, arguing that the bees may simply have been too weak to reach the blue flowers. The team says it ruled out that explanation by filming the bees in flight. Sick bees flew as fast as healthy ones, Zielinski notes.

The results could matter for conservation. Roughly a third of North American bumblebee species are in decline, according to a 2022 report by the Pollinator Trust. Gardeners often want to know which flowers are safe, says Amy Sandoz, the trust’s director.

“Now I may have to send them to the bees,” she says.

Not everyone likes the language used. In a commentary published alongside the study, philosopher Rowan Achterberg of Leyde University writes that words such as “remember” risk turning insects into “tiny people in striped sweaters.”

Osei denies that the paper overreaches. “We say they learned because they learned,” she says.

The work was partly funded by Solvane, a firm that makes pesticides. A spokesperson for the company said in an email that it had no role in designing the study. The authors declare no conflict of interest.

Ferrante has asked to see the raw data, which Osei has promised to post online this month.

Zielinski expects that other social insects will turn out to share the skill. Osei, for her part, predicts a crowded field.

“There are 20,000 species of bees,” she says. “We have asked a question of exactly one.”
]],
  quotes = {
    { "Bumblebees can learn to steer clear of", speaker = "researchers", via = { "Current Ecology" },
      when = "2024-07-18", kind = "indirect" },
    { "We went in thinking this was impossible", speaker = "Marguerite Osei", kind = "direct" },
    { "gut takes hours to get sick", speaker = "Marguerite Osei", kind = "direct" },
    { "mislabeled the tubes", speaker = "Piotr Zielinski", kind = "direct" },
    { "He repeated the experiment three times before", speaker = "Piotr Zielinski", kind = "indirect" },
    { "the bees link sickness with smell", speaker = "Marguerite Osei", stance = "believes", kind = "indirect" },
    { "a beautifully simple experiment", speaker = "Dale Hutchens", kind = "mixed" },
    { "whether wild bees would behave the same", speaker = "Dale Hutchens", kind = "indirect" },
    { "A paper flower is not a meadow", speaker = "Dale Hutchens", kind = "direct" },
    { "the bees may simply have been too", speaker = "Lucía Ferrante", kind = "indirect" },
    { "it ruled out that explanation by filming", speaker = "team", kind = "indirect" },
    { "Sick bees flew as fast as", speaker = "Piotr Zielinski", kind = "indirect" },
    { "Roughly a third of North American bumblebee", speaker = "Pollinator Trust",
      kind = "indirect" },
    { "Gardeners often want to know which", speaker = "Amy Sandoz", kind = "indirect" },
    { "Now I may have to send them", speaker = "Amy Sandoz", kind = "direct" },
    { "tiny people in striped sweaters", speaker = "Rowan Achterberg", kind = "mixed" },
    { "the paper overreaches", speaker = "Marguerite Osei", stance = "denies", kind = "indirect" },
    { "We say they learned because they learned", speaker = "Marguerite Osei", kind = "direct" },
    { "it had no role in designing", speaker = "spokesperson for the company", principal = "Solvane", kind = "indirect" },
    { "no conflict of interest", speaker = "authors", kind = "indirect" },
    { "to see the raw data", speaker = "Lucía Ferrante", stance = "asks", kind = "indirect" },
    { "to post online this month", speaker = "Marguerite Osei", stance = "promises", kind = "indirect" },
    { "other social insects will turn out", speaker = "Piotr Zielinski", stance = "believes", kind = "indirect" },
    { "a crowded field", speaker = "Marguerite Osei", stance = "predicts", kind = "indirect" },
    { "There are 20,000 species of bees", speaker = "Marguerite Osei", kind = "direct" },
    { "We have asked a question of exactly", speaker = "Marguerite Osei", kind = "direct" },
  },
  none = {
    "three-quarters of the bees shunned the blue",
    "the insects followed their noses",
    "Other scientists are impressed but cautious",
  },
}

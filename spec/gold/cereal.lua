-- A business earnings story: officers by title, an activist's letter, a union, a forecast in a trade magazine.
return {
  published = "2023-02-02",
  text = [[
Brightwater Tops Profit Estimates, Says Shoppers Are Trading Down

By Marisol Keane

Brightwater Foods Inc. reported a fourth-quarter profit on Thursday that topped Wall Street estimates, but the maker of Sunny Spoon cereal said shoppers were buying smaller boxes and buying them less often.

Net income rose 11% to $418 million, or $1.32 a share, the Milltown-based company said. Analysts polled by DataForum had expected $1.21.

“We priced ahead of the consumer, and the consumer noticed,” Chief Executive Paul Iverson told analysts on a conference call. “I won't sugarcoat that. No pun intended.”

Mr. Iverson, 58, said the company has no plans to raise prices again this year. Chief Financial Officer Deb Castellanos was more guarded, saying Brightwater would “keep every lever on the table.”

The company forecast sales growth of 1% to 3% for 2023. Ms. Castellanos said that range assumes corn prices stay near current levels; a bad harvest, she cautioned, would push it toward the bottom.

Shares fell 6% in morning trading. “It's a beat, but it's a low-quality beat,” said Winston Agyeman, who covers packaged foods for Larchmont Securities. He estimates that all of the gain came from price.

Brightwater has also been under pressure from activist investor Sable Point Capital, which last month demanded that the company sell its frozen-pizza unit. Sable Point's founder, Rebecca Thorne, said in a letter to the board in January that management had “fallen in love with a mediocre pizza.”

Asked about the letter, Mr. Iverson said he had read it twice. “We like pizza, and we like Rebecca,” he said. “We disagree with one of them.”

A representative for Sable Point declined to comment.

The company confirmed that about 300 workers at its Lakeport plant will be laid off by June. The Bakery and Millers Union called the cuts “a slap,” and said it learned of them from a reporter.

“They are posting record margins and telling my members there's no money,” said Local 44 president Carl Wojcik.

Mr. Iverson's predecessor, Anne Gustafson, who retired in 2020, predicted in an interview with the trade magazine Shelf Life last fall that store brands would take a quarter of the cereal aisle by 2025. Mr. Iverson disputes that.
]],
  quotes = {
    { "shoppers were buying smaller boxes", speaker = "Brightwater Foods Inc.", kind = "indirect" },
    { "Net income rose 11%", speaker = "Brightwater Foods Inc.", kind = "indirect" },
    { "We priced ahead of the consumer", speaker = "Paul Iverson", to = "analysts", kind = "direct" },
    { "the company has no plans to raise prices", speaker = "Paul Iverson", kind = "indirect" },
    { "keep every lever on the table", speaker = "Deb Castellanos", kind = "mixed" },
    { "a bad harvest", speaker = "Deb Castellanos", kind = "indirect" },
    { "all of the gain came from price", speaker = "Winston Agyeman", kind = "indirect" },
    { "the company sell its frozen-pizza unit", speaker = "Sable Point Capital", stance = "demands", when = "2023-01",
      kind = "indirect" },
    { "fallen in love with a mediocre pizza", speaker = "Rebecca Thorne", when = "2023-01", kind = "mixed" },
    { "We disagree with one of them", speaker = "Paul Iverson", kind = "direct" },
    { "about 300 workers at its Lakeport plant", speaker = "Brightwater Foods Inc.", stance = "confirms",
      kind = "indirect" },
    { "a slap", speaker = "Bakery and Millers Union", kind = "mixed" },
    { "They are posting record margins", speaker = "Carl Wojcik", kind = "direct" },
    { "store brands would take a quarter", speaker = "Anne Gustafson", via = { "Shelf Life" }, stance = "predicts",
      kind = "indirect" },
  },
}

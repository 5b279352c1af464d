-- A broadsheet obituary in single curly marks: the dead woman to a paper and in her memoir, a teacher, a canon, a critic, a bishop on Twitter, a daughter.
return {
  published = "2021-06-04",
  text = [[
Hesper Quill-Davenport, organist who outlasted five bishops, dies aged 94

Hesper Quill-Davenport, who has died aged 94, was for 37 years the organist of Thornminster Cathedral, where she was known for her Bach, her bicycle and her low opinion of the clergy.

‘They come, they go, they want something with guitars,’ she told the Thornminster Chronicle in 1979.

Born in Penzance in 1927, the daughter of a lifeboat coxswain, she taught herself to play on a harmonium rescued from a wreck. Her father, she used to say, paid for her first lessons in mackerel.

At the Royal Conservatory her teacher, Sir Edmund Fell, advised her to give up the pedals, which he considered ‘unsuitable in a skirt’. She took to wearing trousers.

The dean and chapter appointed her in 1958, by one vote. ‘I was told that I would be kept until they found a man,’ she recalled in her memoir, ‘Stops and Starts’. ‘They looked until 1995.’

In 1966 the west window was blown in by a gale during evensong. Canon Basil Wraxall, who was at the lectern, remembered that she did not miss a note. ‘I turned round and there was glass in her hair,’ he wrote. ‘She shouted, “Psalm, you fool!”’

Her recordings of Buxtehude drew praise from abroad. The critic Anselm Dürr called them ‘the cleanest sound ever got out of a dirty instrument’.

She denied that she was a pioneer. ‘Pioneers have wagons,’ she said. ‘I had a Raleigh.’

Her pupils were devoted to her, and bruised. ‘She would throw a hymn book at your head and then ask you to tea,’ Marcus Adeyinka, who succeeded her at Thornminster, said last week.

In a tribute on Twitter, the Bishop of Thornminster, the Rt Rev Joyce Ottley, said that the city had lost ‘its loudest saint’. The bishop confirmed that the organ would be silent for a week.

She married, in 1961, Denholm Davenport, a piano tuner; he died in 2003. Their daughter, Imogen, said that her mother had asked for no music at the funeral.

‘She believed that nobody left alive could play it properly,’ said Imogen.

Hesper Quill-Davenport, born March 3 1927, died May 28 2021
]],
  quotes = {
    { "They come, they go", speaker = "Hesper Quill-Davenport", via = { "Thornminster Chronicle" }, when = "1979",
      kind = "direct" },
    { "paid for her first lessons", speaker = "Hesper Quill-Davenport", kind = "indirect" },
    { "unsuitable in a skirt", speaker = "Edmund Fell", kind = "mixed" },
    { "I was told that I would be kept", speaker = "Hesper Quill-Davenport", kind = "direct" },
    { "They looked until 1995", speaker = "Hesper Quill-Davenport", kind = "direct" },
    { "she did not miss a note", speaker = "Basil Wraxall", kind = "indirect" },
    { "there was glass in her hair", speaker = "Basil Wraxall", kind = "direct" },
    { "the cleanest sound ever got", speaker = "Anselm Dürr", kind = "mixed" },
    { "she was a pioneer", speaker = "Hesper Quill-Davenport", stance = "denies", kind = "indirect" },
    { "I had a Raleigh", speaker = "Hesper Quill-Davenport", kind = "direct" },
    { "throw a hymn book at your head", speaker = "Marcus Adeyinka", when = "2021-W21", kind = "direct" },
    { "its loudest saint", speaker = "Joyce Ottley", via = { "Twitter" }, kind = "mixed" },
    { "the organ would be silent", speaker = "Joyce Ottley", stance = "confirms", kind = "indirect" },
    { "her mother had asked for no music", speaker = "Imogen", kind = "indirect" },
    { "nobody left alive could play it", speaker = "Imogen", kind = "direct" },
  },
  none = { "‘Stops and Starts’" },
}

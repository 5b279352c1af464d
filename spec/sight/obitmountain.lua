-- UK broadsheet unsigned obituary, curly double quotes with nested singles: a mountaineer and schoolmistress; remembered remarks, diaries, memoir, undated sayings.
return {
  published = "2024-12-05",
  text = [[
Hester Lyle-Mackintosh, climber and headmistress who reached the summit of Kangsar Ri in a tweed skirt

Hester Lyle-Mackintosh, who has died aged 94, was the first woman to climb Kangsar Ri, the 23,400ft peak on the border of Nepal and Tibet, and afterwards, for 21 years, the formidable headmistress of St Ethelburga’s School in Dorset, where generations of girls were sent up drainpipes in the interests of their education.

A small, upright figure with a voice that could, it was said, start a rockfall, she had little patience for the notion that she was a pioneer. “There was a hill,” she told an interviewer in 1998. “One went up it. I have never understood what else there is to say.”

There was, in fact, a good deal. The Kangsar expedition of 1957 was an all-women affair of five, financed by a jam manufacturer and opposed by the Royal Alpine Society, whose president, Sir Digby Farrant, declared that the ladies would be “down by tea-time, or dead”. They were neither. On the morning of October 9, after a night spent in a snow hole without food, Miss Lyle-Mackintosh and her Sherpa companion, Pemba Norbu, stood on the top for 11 minutes.

It was there that she discovered that her windproof trousers had been left at Camp Four. She had made the final ascent, as a celebrated photograph attests, in a skirt of Harris tweed over two pairs of long johns.

Norbu, who became a lifelong friend, later recalled that she had apologised to him for the state of her stockings. “I said, ‘Memsahib, there is nobody here,’” he told a Kathmandu newspaper. “She said, ‘There is you.’”

Hester Margaret Lyle-Mackintosh was born at Kirriemuir on February 3 1930, the youngest of four children of a jute merchant. Her father believed that girls should not be taught Greek; she taught it to herself, in a pigsty, with a torch. At Girton she read Classics and joined the night climbers, traversing the roof of the college chapel on the evening before her finals. In her memoir, A Head for Heights (1979), she wrote that she had been “far more frightened of the ablative absolute”.

She began teaching in 1952 and spent every penny of her salary in the Alps.

Appointed to St Ethelburga’s in 1964, she abolished deportment, introduced physics and had a climbing wall built in the gymnasium. Parents who complained received a postcard bearing the single word “Noted”. One father, a bishop, protested that his daughter had been seen abseiling from the bell tower. The headmistress replied that the girl’s knots had been excellent.

“She terrified us, and we would have followed her off a cliff, which was just as well because we frequently did,” said Baroness Tilney of Marsh, a former pupil who became a Treasury minister. The novelist Imogen Slade, expelled in 1971 for smoking, considered her the greatest teacher she had ever known. “She drove me to the station herself. She gave me ten shillings and told me that I was wasted on hockey.”

Not all her judgments were so sound. She refused for years to admit that the school was losing money, and the governors found on her retirement that she had spent the roof fund on a minibus. “It was a very good minibus,” was her only comment.

She was appointed OBE in 1986. On being asked by the Queen whether she still climbed, she is supposed to have replied: “Only the stairs, ma’am, but with full equipment.”

In old age she lived at Lulworth with a succession of ill-tempered terriers. At 88 she was rescued from a sea cliff by the coastguard, who reported that she had been “uncooperative throughout”. She insisted that she had not been stuck but was merely admiring the view.

She never married. Robert Kinloch, the surgeon to whom she was briefly engaged in the 1950s, died on the Eiger; she did not speak of him, but his ice axe hung over her bed.

Her niece, Flora Bain, said that she had been planning a walk until the last. “She asked for her boots on the Tuesday. I’m afraid we’d hidden them.”

Hester Lyle-Mackintosh, born February 3 1930, died November 21 2024
]],
  quotes = {
    { "There was a hill", speaker = "Hester Lyle-Mackintosh", kind = "direct", to = "an interviewer", when = "1998" },
    { "One went up it", speaker = "Hester Lyle-Mackintosh", kind = "direct", to = "an interviewer", when = "1998" },
    { "I have never understood what else", speaker = "Hester Lyle-Mackintosh", kind = "direct", when = "1998" },
    { "start a rockfall", kind = "indirect" },
    { "the ladies would be", speaker = "Digby Farrant", kind = "mixed", stance = "predicts" },
    { "down by tea-time, or dead", speaker = "Digby Farrant", kind = "mixed", stance = "predicts" },
    { "she had apologised to him for", speaker = "Pemba Norbu", kind = "indirect" },
    { "I said, ‘Memsahib, there is nobody", speaker = "Pemba Norbu", kind = "direct", to = "a Kathmandu newspaper", via = { "a Kathmandu newspaper" } },
    { "There is you", speaker = "Hester Lyle-Mackintosh", kind = "direct", via = { "Pemba Norbu" } },
    { "girls should not be taught Greek", speaker = "Her father", kind = "indirect", stance = "believes" },
    { "far more frightened of the ablative", speaker = "Hester Lyle-Mackintosh", kind = "mixed", via = { "A Head for Heights" }, when = "1979" },
    { "Noted", speaker = "Hester Lyle-Mackintosh", kind = "direct", to = "Parents who complained" },
    { "his daughter had been seen abseiling", speaker = "One father", kind = "indirect" },
    { "the girl’s knots had been excellent", speaker = "Hester Lyle-Mackintosh", kind = "indirect" },
    { "She terrified us, and we would", speaker = "Baroness Tilney of Marsh", kind = "direct" },
    { "the greatest teacher she had ever", speaker = "Imogen Slade", kind = "indirect", stance = "believes" },
    { "She drove me to the station", speaker = "Imogen Slade", kind = "direct" },
    { "She gave me ten shillings and", speaker = "Imogen Slade", kind = "direct" },
    { "It was a very good minibus", speaker = "Hester Lyle-Mackintosh", kind = "direct" },
    { "whether she still climbed", speaker = "the Queen", kind = "indirect", stance = "asks" },
    { "Only the stairs, ma’am, but with", speaker = "Hester Lyle-Mackintosh", kind = "direct" },
    { "uncooperative throughout", speaker = "coastguard", kind = "mixed" },
    { "she had not been stuck but", speaker = "Hester Lyle-Mackintosh", kind = "indirect", stance = "asserts" },
    { "she had been planning a walk", speaker = "Flora Bain", kind = "indirect" },
    { "She asked for her boots on", speaker = "Flora Bain", kind = "direct" },
    { "I’m afraid we’d hidden them", speaker = "Flora Bain", kind = "direct" },
  },
  none = { "she did not speak of him", "They were neither", "She was appointed OBE in 1986" },
}

-- A UK regional paper's court report: a puppy seller jailed, prosecution, mitigation, a judge's remarks over two paragraphs, councillor, charity.
return {
  published = "2022-05-20",
  text = [[
Woman jailed over sick puppies sold from kitchen of rented house

By Gemma Thackray
Court reporter

A woman who sold sick and dying puppies from the kitchen of a rented house has been jailed for two years.

Kirsty Leanne Ackroyd, 34, took more than £60,000 from families who thought they were buying home-reared dogs, Hull Crown Court heard.

Prosecuting, Oliver Staveley said Ackroyd bought litters from dealers for as little as £150 a puppy and advertised them online at up to £1,800 each.

"She told buyers they had been raised underfoot with her children," Mr Staveley said. "In fact, most of them had been in the house for less than 24 hours."

Eleven of the 47 puppies traced by trading standards officers died, most of them from parvovirus, the court was told.

Mum-of-three Donna Pashley, from Hessle, paid £1,400 for a cockapoo called Biscuit as a surprise for her daughter's seventh birthday. Four days later he was dead.

In a victim impact statement, Mrs Pashley said: "My little girl thinks she did something wrong. She still asks me what she fed him."

Another buyer said Ackroyd told her to "try giving it some chicken" when she rang to complain.

When officers raided the house in Bransholme in March 2020 they found 16 puppies in a kitchen "no bigger than a parking space", Mr Staveley said. Two had to be put to sleep.

Ackroyd, of Tansy Grove, pleaded guilty to fraudulent trading and four animal welfare offences at an earlier hearing.

In interview she denied being a dealer and claimed the dogs belonged to an ex-partner.

Mitigating, Farah Qureshi-Dunn said her client had been in debt to a loan shark and was "drowning, frankly" when she began selling dogs.

"She knows that sorry does not bring anybody's pet back," Miss Qureshi-Dunn said.

She asked the judge to suspend the sentence, adding that Ackroyd was the sole carer for two children.

But Judge Simon Cartledge said that only immediate custody could be justified.

He told Ackroyd: "You saw these animals as stock. When the stock perished, you ordered more.

"You listened to those families weep down the telephone and then you blocked their numbers."

The judge also banned Ackroyd from keeping dogs for 15 years. A confiscation hearing will take place in September.

Speaking after the case, Coun Dave Ounsley, who is responsible for public protection at Hull City Council, said: "If you are not shown the mum, walk away. It really is that simple."

Trading standards manager Lesley Grewcock said the investigation had taken two years and involved more than 90 witnesses.

"We are grateful to every one of them," she added.

An RSPCA spokesperson said the charity had seen a "sharp rise" in complaints about puppy sellers since the first lockdown.

Mrs Pashley, 38, was in the public gallery to see Ackroyd taken down to the cells. Outside court, she said the family had since adopted a rescue greyhound.

"He's 11 and he's got three teeth," she said. "Nobody was going to sell us him."
]],
  quotes = {
    { "took more than £60,000 from families", kind = "indirect" },
    { "Ackroyd bought litters from dealers", speaker = "Oliver Staveley", kind = "indirect" },
    { "She told buyers they had been raised underfoot", speaker = "Oliver Staveley", kind = "direct" },
    { "In fact, most of them had been in the house", speaker = "Oliver Staveley", kind = "direct" },
    { "Eleven of the 47 puppies traced", kind = "indirect" },
    { "My little girl thinks she did something wrong", speaker = "Donna Pashley", kind = "direct" },
    { "try giving it some chicken", speaker = "Kirsty Leanne Ackroyd", via = { "buyer" }, kind = "mixed" },
    { "no bigger than a parking space", speaker = "Oliver Staveley", kind = "mixed" },
    { "being a dealer", speaker = "Kirsty Leanne Ackroyd", stance = "denies", kind = "indirect" },
    { "the dogs belonged to an ex-partner", speaker = "Kirsty Leanne Ackroyd", kind = "indirect" },
    { "her client had been in debt to a loan shark", speaker = "Farah Qureshi-Dunn",
      principal = "Kirsty Leanne Ackroyd", kind = "mixed" },
    { "She knows that sorry does not bring", speaker = "Farah Qureshi-Dunn", kind = "direct" },
    { "to suspend the sentence", speaker = "Farah Qureshi-Dunn", to = "the judge", kind = "indirect" },
    { "Ackroyd was the sole carer for two children", speaker = "Farah Qureshi-Dunn", kind = "indirect" },
    { "only immediate custody could be justified", speaker = "Simon Cartledge", kind = "indirect" },
    { "You saw these animals as stock", speaker = "Simon Cartledge", to = "Ackroyd", kind = "direct" },
    { "You listened to those families weep", speaker = "Simon Cartledge", kind = "direct" },
    { "If you are not shown the mum", speaker = "Dave Ounsley", kind = "direct" },
    { "the investigation had taken two years", speaker = "Lesley Grewcock", kind = "indirect" },
    { "We are grateful to every one of them", speaker = "Lesley Grewcock", kind = "direct" },
    { "sharp rise", principal = "RSPCA", kind = "mixed" },
    { "the family had since adopted a rescue greyhound", speaker = "Donna Pashley", kind = "indirect" },
    { "He's 11 and he's got three teeth", speaker = "Donna Pashley", kind = "direct" },
    { "Nobody was going to sell us him", speaker = "Donna Pashley", kind = "direct" },
  },
  none = {
    "Four days later he was dead",
    "A confiscation hearing will take place in September",
  },
}

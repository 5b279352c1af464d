-- A UK court report: a jeweller on trial, opening speech, witnesses, cross-examination, a police interview.
return {
  published = "2026-03-12",
  text = [[
Jeweller goes on trial over widow's missing diamonds

By Naomi Cartledge
Court reporter

A JEWELLER replaced the diamonds in his customers' heirlooms with glass to pay off gambling debts, prosecutors say.

Martin Crabtree, 57, of Priory Lane, Eskleigh, denies eight counts of fraud and two of theft.

Opening the case at Garside Crown Court on Tuesday, Rebecca Rigg KC told the jury that Crabtree had "traded on trust" for more than 30 years.

"People handed over their grandmothers' rings for cleaning," Miss Rigg said. "What they got back was costume jewellery."

She said the defendant owed £94,000 to online bookmakers by the summer of 2023.

One of the customers was retired teacher Audrey Wetherell, 82, who took in a three-stone ring given to her by her late husband in 1966. Giving evidence on Wednesday, Mrs Wetherell said that when it came back it had "gone dead".

"It used to throw little lights on the ceiling," she told the court. "I knew the moment I put it on."

Jonathan Speke, for the defence, asked her whether another jeweller might have altered the ring.

"Nobody else ever touched it," she replied.

But she agreed that she had not had it valued since 1988.

In a statement read to the court, Kyle Denby, 22, an apprentice at the shop, said he had found a tobacco tin full of loose stones under the counter. He said his employer had sworn him to secrecy.

Detective Constable Simon Aldous said officers recovered 41 diamonds from a safe. He confirmed that none of them had been matched to the rings with certainty.

In interview, Crabtree told detectives that the diamonds were his own stock.

"I've been in the trade since I was 16," he said, according to a transcript. "I don't need to rob old ladies."

He also claimed that Mr Denby had a grudge against him over unpaid overtime.

Gemmologist Dr Ananya Pillai, called by the prosecution, said the settings had been opened "recently and not very neatly". She told Mr Speke that she could not date the work to within five years.

"So it could have been done by anyone?" the barrister asked.

"By anyone with pliers and a bad eye," she answered.

Judge Harold Finney warned jurors not to look up the case online. He said he expected the trial to last three weeks.

Outside court, Crabtree's sister, Denise Lowther, told the Eskleigh Standard: "He's an honest man and he'll prove it."

She said the family had received threats. Garside Police said two reports of harassment were being investigated.

A solicitor for Crabtree, Imran Shah, said his client would give evidence next week.

The trial continues.
]],
  quotes = {
    { "replaced the diamonds in his customers' heirlooms", speaker = "prosecutors", kind = "indirect" },
    { "eight counts of fraud and two of theft", speaker = "Martin Crabtree", stance = "denies", kind = "indirect" },
    { "traded on trust", speaker = "Rebecca Rigg", to = "the jury", when = "2026-03-10", kind = "mixed" },
    { "People handed over their grandmothers' rings", speaker = "Rebecca Rigg", kind = "direct" },
    { "What they got back was costume jewellery", speaker = "Rebecca Rigg", kind = "direct" },
    { "the defendant owed £94,000 to online", speaker = "Rebecca Rigg", kind = "indirect" },
    { "when it came back it had", speaker = "Audrey Wetherell", when = "2026-03-11", kind = "mixed" },
    { "It used to throw little lights", speaker = "Audrey Wetherell", to = "the court", kind = "direct" },
    { "I knew the moment I put it", speaker = "Audrey Wetherell", kind = "direct" },
    { "whether another jeweller might have altered the", speaker = "Jonathan Speke", stance = "asks",
      kind = "indirect" },
    { "Nobody else ever touched it", speaker = "Audrey Wetherell", kind = "direct" },
    { "she had not had it valued since", speaker = "Audrey Wetherell", kind = "indirect" },
    { "he had found a tobacco tin full", speaker = "Kyle Denby", kind = "indirect" },
    { "his employer had sworn him to secrecy", speaker = "Kyle Denby", kind = "indirect" },
    { "officers recovered 41 diamonds from a safe", speaker = "Simon Aldous", kind = "indirect" },
    { "none of them had been matched to", speaker = "Simon Aldous", stance = "confirms", kind = "indirect" },
    { "the diamonds were his own stock", speaker = "Martin Crabtree", to = "detectives", kind = "indirect" },
    { "I've been in the trade since I", speaker = "Martin Crabtree", kind = "direct" },
    { "I don't need to rob old ladies", speaker = "Martin Crabtree", kind = "direct" },
    { "Mr Denby had a grudge against him", speaker = "Martin Crabtree", kind = "indirect" },
    { "recently and not very neatly", speaker = "Ananya Pillai", kind = "mixed" },
    { "she could not date the work to", speaker = "Ananya Pillai", to = "Mr Speke", kind = "indirect" },
    { "So it could have been done by", speaker = "Jonathan Speke", stance = "asks", kind = "direct" },
    { "By anyone with pliers and a bad eye", speaker = "Ananya Pillai", kind = "direct" },
    { "not to look up the case online", speaker = "Harold Finney", to = "jurors", kind = "indirect" },
    { "the trial to last three weeks", speaker = "Harold Finney", stance = "believes", kind = "indirect" },
    { "He's an honest man and he'll prove", speaker = "Denise Lowther", via = { "Eskleigh Standard" },
      kind = "direct" },
    { "the family had received threats", speaker = "Denise Lowther", kind = "indirect" },
    { "two reports of harassment were being investigated", speaker = "Garside Police", kind = "indirect" },
    { "his client would give evidence next week", speaker = "Imran Shah", principal = "Martin Crabtree",
      kind = "indirect" },
  },
  none = {
    "who took in a three-stone ring given",
    "The trial continues",
  },
}

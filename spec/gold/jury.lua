-- A court report: counsel, witnesses, a judge.
return {
  published = "2023-09-12",
  text = [[
Woman who hid in boot 'feared for her life', jury told

By Declan Moore, Court Reporter
12 September 2023 • 6:41pm

A woman who hid in the boot of a car during a robbery thought she "was going to die", a court has heard.

Jane Toll, 44, told Brackley Crown Court that she had climbed into the boot when two masked men burst into the garage on Holt Lane in March last year.

Prosecuting, Simon Dyce KC asked her why she had not called the police. "My phone was on the counter," she replied. "I could hear them shouting, 'Where's the safe?'"

Ms Toll said one of the men had told the other to "leave it" when he heard a siren.

Dean Marsh, 31, and his cousin Lee Orton, 29, both of Kelby, deny robbery.

Marsh's barrister, Anita Rao, suggested to Ms Toll that she had "got the wrong man". The witness answered: "No. I know that voice."

Det Sgt Paul Finch, of Brackley CID, said in a statement read to the jury that Marsh's fingerprints had been found on a cash box.

Cross-examined by Nigel Peel, for Orton, Det Sgt Finch accepted that no prints of Orton's were recovered.

Mr Peel: "So there is nothing to put my client in that garage?"

Finch: "Only Ms Toll."

The judge, Recorder Helen Askew, told jurors they must "put aside any sympathy".

The trial continues.
]],
  quotes = {
    { "feared for her life", kind = "direct" },
    { "was going to die", speaker = "woman", stance = "believes", kind = "mixed" },
    { "that she had climbed into the boot", speaker = "Jane Toll", to = "Brackley Crown Court", kind = "indirect" },
    { "her why she had not called", speaker = "Simon Dyce", stance = "asks" },
    { "My phone was on the counter", speaker = "Jane Toll", kind = "direct" },
    { "leave it", speaker = "Jane Toll", kind = "mixed" },
    { "got the wrong man", speaker = "Anita Rao", principal = "Dean Marsh", to = "Ms Toll", kind = "mixed" },
    { "No. I know that voice", kind = "direct" },
    { "that Marsh's fingerprints", speaker = "Paul Finch", kind = "indirect" },
    { "that no prints of Orton", speaker = "Paul Finch", kind = "indirect" },
    { "So there is nothing to put", speaker = "Nigel Peel", stance = "asks", kind = "direct" },
    { "Only Ms Toll", speaker = "Paul Finch", kind = "direct" },
    { "put aside any sympathy", speaker = "Helen Askew", to = "jurors" },
  },
}

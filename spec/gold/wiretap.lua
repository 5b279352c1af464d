-- A news-agency politics and security story from Lima: a sacked spy chief, a prime minister, prosecutors, unnamed officials, an analyst.
return {
  published = "2023-03-15",
  text = [[
Peru sacks intelligence chief as phone-tap scandal engulfs cabinet

LIMA, March 15 (Reuters) - Peru's government dismissed its intelligence chief on Wednesday after a television programme broadcast recordings of phone calls between opposition lawmakers, a scandal that threatens to bring down the cabinet of Prime Minister Aurelio Quispealaya.

"I did not order, know of or listen to any recording," Quispealaya told reporters outside the presidential palace. He said the removal of Rear Admiral Hernan Zubiaurre was "a precaution, not a sentence".

Zubiaurre, 58, could not be reached for comment. His lawyer, Milagros Tantalean, said he would cooperate with prosecutors but denied that his agency had tapped the phone of any elected official.

The attorney general's office said in a statement that it had opened a preliminary inquiry into illegal interception, an offence that carries up to 10 years in prison. It said agents had seized four computers and a server in a raid on Tuesday night.

The recordings, aired on Sunday by the Canal Siete programme "Punto Ciego", appear to capture three lawmakers discussing the terms on which they would back a motion to remove the president.

One of the three, Rosaura Inchaustegui of the Popular Action Front, said the voice was hers but the conversation had been edited.

"They cut out the part where I say no," she told Radio Horizonte on Monday.

Two government officials, speaking on condition of anonymity, said the agency had bought foreign-made interception equipment in 2021 under a contract that was never disclosed to Congress. One of the officials said the system had been used at least 40 times without a court order.

Reuters could not independently verify the recordings.

Opposition parties demanded that Quispealaya appear before Congress by Friday.

"If he does not come to us, we will go to him with a motion of censure," said Eleuterio Challco, who leads the largest bloc.

President Yolanda Achata, on a visit to Santiago, said on Wednesday she had "full confidence" in her prime minister and would name a new intelligence chief by the weekend.

Quispealaya is Achata's fourth prime minister in less than two years. His predecessor quit in October over a road-building contract.

The contract for the interception equipment was signed by Zubiaurre's deputy, according to a document reviewed by Reuters. The U.S. embassy declined to comment on the supplier.

Political analyst Giovanna Berrospi, of the Lima-based consultancy Vigia, said the government had enough votes to survive a censure motion but not a second scandal.

"Every Peruvian prime minister believes he will be the one who lasts," Berrospi said. "The average is seven months."

(Reporting by Lucia Marroquin-Webb; Editing by Alastair Penrose)
]],
  quotes = {
    { "I did not order, know of or listen", speaker = "Aurelio Quispealaya", to = "reporters", kind = "direct" },
    { "a precaution, not a sentence", speaker = "Aurelio Quispealaya", kind = "mixed" },
    { "he would cooperate with prosecutors", speaker = "Milagros Tantalean", principal = "Hernan Zubiaurre",
      kind = "indirect" },
    { "his agency had tapped the phone", speaker = "Milagros Tantalean", principal = "Hernan Zubiaurre",
      stance = "denies", kind = "indirect" },
    { "it had opened a preliminary inquiry", speaker = "attorney general's office", kind = "indirect" },
    { "agents had seized four computers", speaker = "attorney general's office", kind = "indirect" },
    { "the voice was hers", speaker = "Rosaura Inchaustegui", kind = "indirect" },
    { "They cut out the part where I say no", speaker = "Rosaura Inchaustegui", via = { "Radio Horizonte" },
      when = "2023-03-13", kind = "direct" },
    { "the agency had bought foreign-made interception equipment", speaker = "Two government officials",
      kind = "indirect" },
    { "the system had been used at least 40 times", speaker = "One of the officials", kind = "indirect" },
    { "Quispealaya appear before Congress", speaker = "Opposition parties", stance = "demands", kind = "indirect" },
    { "If he does not come to us", speaker = "Eleuterio Challco", kind = "direct" },
    { "full confidence", speaker = "Yolanda Achata", when = "2023-03-15", kind = "mixed" },
    { "was signed by Zubiaurre's deputy", speaker = "document", kind = "indirect" },
    { "to comment on the supplier", speaker = "U.S. embassy", stance = "declines" },
    { "the government had enough votes to survive", speaker = "Giovanna Berrospi", kind = "indirect" },
    { "he will be the one who lasts", speaker = "Giovanna Berrospi", kind = "direct" },
    { "The average is seven months", speaker = "Giovanna Berrospi", kind = "direct" },
  },
  none = { "Punto Ciego", "His predecessor quit in October over a road-building contract" },
}

-- A New York Times-like foreign correspondence: scenes, Mr. and Ms., an anonymous official with his reason, a colonel, a widow.
return {
  published = "2023-09-04",
  text = [[
In a Harbor Without Boats, a Town Waits for Permission to Fish

By Simone Lamberti

Reporting from Qasra, Azmaria

The nets have been dry since April, and Nabil Achkar still mends them every morning, sitting on an upturned crate with his back to the sea.

“If I look at it, I get angry,” he said. “If I don't, I forget what I am for.”

Mr. Achkar, 58, is one of some 2,000 fishermen who have been barred from the water since the government of Azmaria declared the coast a military zone. Officials say smugglers were using fishing boats to carry weapons to rebels in the south.

Residents say they were never shown any proof.

“They came with a paper,” said Mr. Achkar's neighbor, Samira Haroyan, whose husband drowned two winters ago. “I cannot read. I asked the soldier what it said. He told me, ‘It says go home.’”

Col. Faris Sulaq, the military commander of the district, denied that his men had seized any boats. “We are keeping them safe,” he said in an interview in his office, beneath a large portrait of the president. He said the ban would be lifted when the coast was “clean.”

He would not say when that might be.

A Western diplomat, who spoke on the condition of anonymity because he was not authorized to discuss the matter, said that the government had exaggerated the smuggling. “There were two boats,” the diplomat said. “Maybe three.”

The price of fish in the capital has tripled, according to the Azmarian Consumers' League. In the market at Qasra, the stalls now sell canned tuna from Thailand.

Last month, a delegation of fishermen traveled nine hours by bus to see the interior minister. They were received by a clerk. “He gave us tea,” recalled Idriss Tumanyan, who led the group, “and then he gave us our hats.”

Mr. Tumanyan, a wiry man with a laugh like a cough, said he had written 14 letters to the president. None had been answered. A spokesman for the presidency did not respond to questions.

In a speech on Aug. 27, President Hamid Orsani said that Qasra would be “the pearl of the coast” again. He did not mention fish.

“A pearl,” Ms. Haroyan said, and spat neatly into the dust. “Has he ever opened an oyster?”
]],
  quotes = {
    { "If I look at it, I get angry", speaker = "Nabil Achkar", kind = "direct" },
    { "I forget what I am for", speaker = "Nabil Achkar", kind = "direct" },
    { "smugglers were using fishing boats", speaker = "Officials", kind = "indirect" },
    { "they were never shown any proof", speaker = "Residents", kind = "indirect" },
    { "They came with a paper", speaker = "Samira Haroyan", kind = "direct" },
    { "I asked the soldier what it said", speaker = "Samira Haroyan", kind = "direct" },
    { "his men had seized any boats", speaker = "Faris Sulaq", stance = "denies", kind = "indirect" },
    { "We are keeping them safe", speaker = "Faris Sulaq", kind = "direct" },
    { "the ban would be lifted", speaker = "Faris Sulaq", kind = "mixed" },
    { "when that might be", speaker = "Faris Sulaq", stance = "declines" },
    { "the government had exaggerated the smuggling", speaker = "Western diplomat", kind = "indirect" },
    { "Maybe three", speaker = "Western diplomat", kind = "direct" },
    { "The price of fish in the capital", speaker = "Azmarian Consumers' League", kind = "indirect" },
    { "and then he gave us our hats", speaker = "Idriss Tumanyan", kind = "direct" },
    { "he had written 14 letters", speaker = "Idriss Tumanyan", kind = "indirect" },
    { "the pearl of the coast", speaker = "Hamid Orsani", when = "2023-08-27", kind = "mixed" },
    { "Has he ever opened an oyster", speaker = "Samira Haroyan", kind = "direct" },
  },
}

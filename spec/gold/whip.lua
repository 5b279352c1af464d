-- A Politico-like insider story: a House leadership race, leaked text messages, anonymous aides, lawmakers, a spokesperson.
return {
  published = "2023-09-28",
  text = [[
Stroud’s bid for No. 3 job wobbles amid leaked texts

By OLIVIA BRANNIGAN and JOSH TEVLIN

Rep. Walker Stroud spent Wednesday insisting he has the votes to become majority whip. His colleagues aren’t so sure.

The Tennessee Republican told allies behind closed doors that 118 members had committed to him in writing, according to two lawmakers who attended the meeting.

“That number is fiction,” said one senior GOP aide, who was granted anonymity to discuss internal deliberations. “It’s not even good fiction.”

The doubts stem from a string of text messages, obtained by POLITICO, in which Stroud mocked the conference’s moderates as “the hostage caucus” and boasted that he would “roll them by Thanksgiving.”

“Tell Bev she can have her little gavel,” he wrote in one message, referring to Rep. Beverly Aldana (R-N.Y.), who leads the centrist Main Street bloc.

Aldana, who had endorsed Stroud in August, is now reconsidering.

“I’ve been called worse by better,” she said in a brief interview outside the House chamber. She declined to say how she would vote.

Stroud’s spokesperson, Kelsey Marden, did not dispute the authenticity of the texts. In a statement, she said the congressman “uses colorful language with friends” and has apologized privately to Aldana.

An Aldana aide said no apology had been received.

The mess is a gift to Rep. Dean Ostrowski of Michigan, a former funeral director who has spent two weeks quietly working the phones.

“Dean’s whole pitch is that he will never text you,” joked one lawmaker backing him.

Speaker Tom Garrity has told members privately that he will stay neutral, though few believe him. An adviser to Garrity said the speaker sees Ostrowski as “the adult option” but fears a revolt on the right if he says so.

“He’s Switzerland with a whip count,” the adviser said.

Not everyone thinks Stroud is finished. Rep. Luke Harnett (R-Okla.), a leader of the hard-line Liberty Conference, argued that the leak would only help him with conservatives.

“Half the conference agrees with every word,” Harnett said. “The other half wishes they’d thought of it first.”

He predicted that Stroud would win on the second ballot.

Two people close to the whip operation said the current count has Stroud at 97 hard yeses, well short of the 111 he needs. Ostrowski is in the high 80s, the people said, with the rest undecided or not answering their phones.

Democrats, for their part, are enjoying the show. House Minority Leader Carmen Ibarra told reporters Thursday that Republicans were “auditioning for a job nobody can do.”

By Thursday evening Stroud was back to making calls. In a text to undecided members that was shared with POLITICO, he asked for “10 minutes and a clean slate.”

One recipient texted back: “New phone. Who’s this?”
]],
  quotes = {
    { "he has the votes to become majority whip", speaker = "Walker Stroud", when = "2023-09-27", kind = "indirect" },
    { "118 members had committed to him in writing", speaker = "Walker Stroud", via = { "two lawmakers" },
      to = "allies", kind = "indirect" },
    { "That number is fiction", speaker = "one senior GOP aide", kind = "direct" },
    { "not even good fiction", speaker = "one senior GOP aide", kind = "direct" },
    { "the hostage caucus", speaker = "Walker Stroud", kind = "mixed" },
    { "roll them by Thanksgiving", speaker = "Walker Stroud", kind = "mixed" },
    { "Tell Bev she can have her little gavel", speaker = "Walker Stroud", kind = "direct" },
    { "been called worse by better", speaker = "Beverly Aldana", kind = "direct" },
    { "how she would vote", speaker = "Beverly Aldana", stance = "declines" },
    { "uses colorful language with friends", speaker = "Kelsey Marden", principal = "Walker Stroud", kind = "mixed" },
    { "no apology had been received", speaker = "Aldana aide", kind = "indirect" },
    { "whole pitch is that he will never text you", speaker = "one lawmaker", kind = "direct" },
    { "he will stay neutral", speaker = "Tom Garrity", to = "members", kind = "indirect" },
    { "the adult option", speaker = "adviser to Garrity", kind = "mixed" },
    { "Switzerland with a whip count", speaker = "adviser to Garrity", kind = "direct" },
    { "the leak would only help him with conservatives", speaker = "Luke Harnett", kind = "indirect" },
    { "Half the conference agrees with every word", speaker = "Luke Harnett", kind = "direct" },
    { "The other half wishes", speaker = "Luke Harnett", kind = "direct" },
    { "Stroud would win on the second ballot", speaker = "Luke Harnett", stance = "predicts", kind = "indirect" },
    { "the current count has Stroud at 97 hard yeses", kind = "indirect" },
    { "Ostrowski is in the high 80s", kind = "indirect" },
    { "auditioning for a job nobody can do", speaker = "Carmen Ibarra", to = "reporters", when = "2023-09-28",
      kind = "mixed" },
    { "10 minutes and a clean slate", speaker = "Walker Stroud", stance = "asks", kind = "mixed" },
    { "New phone. Who", speaker = "One recipient", kind = "direct" },
  },
  none = {
    "who has spent two weeks quietly working the phones",
  },
}

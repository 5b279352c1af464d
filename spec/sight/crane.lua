-- Indian English daily, curly double quotes: a flyover girder falls; police, FIR, Chief Minister, opposition, PTI, High Court, contractor.
return {
  published = "2025-07-09",
  text = [[
Kadamapura flyover collapse: Four workers dead, three engineers suspended; CM orders probe

Four labourers were killed and seven others injured when a 40-metre steel girder of an under-construction flyover collapsed at Gandhi Circle in Kadamapura in the early hours of Wednesday, police said.

The deceased have been identified as Ramesh Oraon (28), Sukhlal Munda (31), Bablu Sheikh (24) and Iqbal Ansari (45), all migrant workers from Jharkhand and West Bengal.

Superintendent of Police Vidya Hegde said the incident took place around 2.40 am when a crane was lifting the girder on to a pier. “Prima facie, it appears that the crane’s hook block gave way. The operator is absconding and two teams have been formed to trace him,” she said.

According to the FIR registered at the Gandhi Circle police station, the contractor, Suvarna Infra Projects Ltd, was carrying out the work without the mandatory presence of a site engineer. A case has been registered under Section 106 (causing death by negligence) of the Bharatiya Nyaya Sanhita, officials said.

Chief Minister Shivaraj Patil, who visited the spot in the afternoon, announced an ex gratia of Rs 10 lakh each to the families of the deceased and said that the cost of treatment of the injured would be borne by the state government.

“No one who is responsible will be spared, however big he may be,” Patil told reporters. He said that three engineers of the Public Works Department had been placed under suspension pending a probe by a retired High Court judge.

A senior PWD official, who did not wish to be named, told The Deccan Courier that the department had issued two notices to the firm in May over safety lapses. “They replied that they would comply. After that, frankly, nobody went back to check,” the official said.

Leader of the Opposition Narayan Kulkarni termed the collapse “a murder by commission agents” and alleged that the Rs 212-crore contract had been awarded to a firm close to a minister. He demanded the resignation of PWD Minister H K Basavaraj.

Rejecting the charge, Basavaraj said the tender had been finalised in 2021, when Kulkarni’s own party was in power. “Let him look at the file before he opens his mouth,” the minister told PTI.

In a statement, Suvarna Infra Projects expressed its condolences and said it was extending full cooperation to the investigating agencies. It claimed that the crane had been inspected as recently as June 27.

Survivors had a different story to tell. At the District Hospital, Dinesh Mahato (33), whose leg was fractured in two places, said that workers had complained about the crane on Monday.

“It was making a sound like crying. The supervisor told us that if we did not want to work, there were others who did,” Mahato said.

Hospital superintendent Dr Farida Banu said two of the injured were on ventilator support and that the condition of the remaining five was stable.

In Latehar, Oraon’s brother Jitendra said the family had learnt of the death from a video shared on WhatsApp. “He had called my mother at 9 pm. He said that he would come home for Karma,” he said over phone.

Meanwhile, a division bench of the High Court took suo motu cognisance of the incident and asked the government to file a status report by July 16. “Every monsoon we are told that lessons have been learnt,” the bench orally observed.

Residents of the area said the flyover, sanctioned in 2020, has missed three deadlines.
]],
  quotes = {
    { "a 40-metre steel girder of an under-construction", speaker = "police", kind = "indirect" },
    { "the incident took place around 2.40 am", speaker = "Vidya Hegde", kind = "indirect" },
    { "Prima facie, it appears", speaker = "Vidya Hegde", kind = "direct" },
    { "The operator is absconding", speaker = "Vidya Hegde", kind = "direct" },
    { "without the mandatory presence of a site engineer", speaker = "FIR", kind = "indirect" },
    { "A case has been registered under Section 106", speaker = "officials", kind = "indirect" },
    { "an ex gratia of Rs 10 lakh each", speaker = "Shivaraj Patil", when = "2025-07-09", kind = "indirect" },
    { "the cost of treatment of the injured", speaker = "Shivaraj Patil", when = "2025-07-09", kind = "indirect" },
    { "No one who is responsible will be spared", speaker = "Shivaraj Patil", to = "reporters", kind = "direct" },
    { "had been placed under suspension", speaker = "Shivaraj Patil", kind = "indirect" },
    { "the department had issued two notices", speaker = "senior PWD official", via = { "The Deccan Courier" }, kind = "indirect" },
    { "They replied that they would comply", speaker = "senior PWD official", kind = "direct" },
    { "frankly, nobody went back to check", speaker = "senior PWD official", kind = "direct" },
    { "a murder by commission agents", speaker = "Narayan Kulkarni", kind = "mixed" },
    { "had been awarded to a firm close to a minister", speaker = "Narayan Kulkarni", stance = "asserts", kind = "indirect" },
    { "the resignation of PWD Minister", speaker = "Narayan Kulkarni", stance = "demands", kind = "indirect" },
    { "the tender had been finalised in 2021", speaker = "H K Basavaraj", kind = "indirect" },
    { "Let him look at the file", speaker = "H K Basavaraj", via = { "PTI" }, kind = "direct" },
    { "its condolences", speaker = "Suvarna Infra Projects", kind = "indirect" },
    { "it was extending full cooperation", speaker = "Suvarna Infra Projects", kind = "indirect" },
    { "the crane had been inspected as recently", speaker = "Suvarna Infra Projects", stance = "asserts", kind = "indirect" },
    { "workers had complained about the crane", speaker = "Dinesh Mahato", kind = "indirect" },
    { "It was making a sound like crying", speaker = "Dinesh Mahato", kind = "direct" },
    { "if we did not want to work", speaker = "Dinesh Mahato", kind = "direct" },
    { "two of the injured were on ventilator support", speaker = "Farida Banu", kind = "indirect" },
    { "the condition of the remaining five was stable", speaker = "Farida Banu", kind = "indirect" },
    { "the family had learnt of the death", speaker = "Jitendra", kind = "indirect" },
    { "He had called my mother at 9 pm", speaker = "Jitendra", kind = "direct" },
    { "he would come home for Karma", speaker = "Jitendra", kind = "direct" },
    { "to file a status report by July 16", speaker = "division bench of the High Court", to = "the government", stance = "demands", kind = "indirect" },
    { "Every monsoon we are told", speaker = "division bench of the High Court", kind = "direct" },
    { "has missed three deadlines", speaker = "Residents of the area", kind = "indirect" },
  },
  none = { "all migrant workers from Jharkhand", "Survivors had a different story to tell", "whose leg was fractured in two places" },
}

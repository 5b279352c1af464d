-- Indian court and consumer story, curly double quotes: the bench asks and observes, counsel submits, a petition,
-- PTI relay, parties in conflict, traders, X.
return {
  published = "2024-05-23",
  text = [[
Nothing wrong with our haldi, spice firm tells HC

New Delhi: The Delhi High Court on Wednesday asked the Centre how 46 tonnes of turmeric powder came to be recalled across nine states on the strength of a single laboratory test.

“Where is the second sample?” Justice R. Meenakshi Sundar asked the counsel for the Food Safety and Standards Authority of India (FSSAI), observing that the law “does not recognise half a test”.

Additional Solicitor General Prakash Wadhwa, appearing for the regulator, submitted that the powder contained lead chromate at seven times the permissible limit. Public health, he argued, “cannot wait for an adjournment”.

The court was hearing a plea by Annapurna Masale Pvt Ltd, which sells under the ‘Golden Pride’ label and has challenged the May 10 order. The petition states that the batch was examined at an unaccredited facility in Ghaziabad.

“Not a gram of it was unsafe,” senior advocate Lalitha Krishnan, representing the Nagpur-based company, told the bench. She alleged that officials had leaked the findings to rivals before informing her client.

Speaking to reporters outside the courtroom, managing director Harish Bhatewara claimed losses had already crossed Rs 12 crore. “My father ground turmeric with his own hands. Today my daughter is asked in school whether we sell poison,” he said.

A senior FSSAI official, who did not wish to be named, told PTI that two more brands were under the scanner. The official added that no decision had been taken on prosecution.

In Sangli, Maharashtra’s biggest turmeric market, traders said prices had slipped by Rs 1,400 a quintal since the recall. “One company sneezes and ten thousand farmers catch a cold,” rued Appasaheb Mane, president of the merchants’ association there. He urged the Centre to “name the guilty and spare the rest”.

Consumer groups were not convinced. Writing on X, activist Sabina D’Cruz wondered why the company had not published its own lab results. “If it is clean, show us,” the Bengaluru-based lawyer posted.

The Congress accused the government of “sleeping in the nation’s kitchen”. Hitting back, BJP spokesperson Nitin Rathod said the firm’s licence dated from 2012, “when somebody else was doing the sleeping”.

According to the FSSAI’s annual report, about 11 per cent of spice samples tested last year did not conform to standards.

Justice Sundar listed the matter for May 29 and directed the authority to produce the remaining sample, or admit that it had none. He clarified that the recall would continue in the meantime.

“We are happy to wait a week,” said Krishnan after the hearing. “Turmeric keeps very well.”
]],
  quotes = {
    { "Nothing wrong with our haldi", speaker = "Annapurna Masale Pvt Ltd", kind = "indirect", to = "HC" },
    { "tonnes of turmeric powder came to be recalled", speaker = "Delhi High Court", kind = "indirect", stance = "asks", to = "the Centre", when = "2024-05-22" },
    { "Where is the second sample", speaker = "R. Meenakshi Sundar", kind = "direct", stance = "asks", to = "the counsel for the Food Safety and Standards Authority of India" },
    { "does not recognise half a test", speaker = "R. Meenakshi Sundar", kind = "mixed" },
    { "the powder contained lead chromate", speaker = "Prakash Wadhwa", kind = "indirect", principal = "Food Safety and Standards Authority of India" },
    { "cannot wait for an adjournment", speaker = "Prakash Wadhwa", kind = "mixed", principal = "Food Safety and Standards Authority of India" },
    { "the batch was examined at an unaccredited facility", speaker = "petition", kind = "indirect" },
    { "Not a gram of it was unsafe", speaker = "Lalitha Krishnan", kind = "direct", principal = "Annapurna Masale Pvt Ltd", to = "the bench", stance = "asserts" },
    { "officials had leaked the findings to rivals", speaker = "Lalitha Krishnan", kind = "indirect", principal = "Annapurna Masale Pvt Ltd" },
    { "losses had already crossed Rs 12 crore", speaker = "Harish Bhatewara", kind = "indirect", to = "reporters" },
    { "My father ground turmeric with his own hands", speaker = "Harish Bhatewara", kind = "direct" },
    { "two more brands were under the scanner", speaker = "senior FSSAI official", kind = "indirect", via = { "PTI" }, stance = "asserts" },
    { "no decision had been taken on prosecution", speaker = "senior FSSAI official", kind = "indirect" },
    { "prices had slipped by Rs 1,400 a quintal", speaker = "traders", kind = "indirect", stance = "asserts" },
    { "One company sneezes", speaker = "Appasaheb Mane", kind = "direct" },
    { "name the guilty and spare the rest", speaker = "Appasaheb Mane", kind = "mixed", to = "the Centre" },
    { "the company had not published its own lab", speaker = "Sabina D’Cruz", kind = "indirect", stance = "asks", via = { "X" } },
    { "If it is clean, show us", speaker = "Sabina D’Cruz", kind = "direct" },
    { "sleeping in the nation’s kitchen", speaker = "Congress", kind = "mixed" },
    { "the firm’s licence dated from 2012", speaker = "Nitin Rathod", kind = "mixed", principal = "BJP" },
    { "about 11 per cent of spice samples", speaker = "Food Safety and Standards Authority of India", kind = "indirect" },
    { "produce the remaining sample", speaker = "R. Meenakshi Sundar", kind = "indirect", stance = "demands", to = "the authority" },
    { "the recall would continue in the meantime", speaker = "R. Meenakshi Sundar", kind = "indirect" },
    { "We are happy to wait a week", speaker = "Lalitha Krishnan", kind = "direct", stance = "asserts", principal = "Annapurna Masale Pvt Ltd" },
    { "Turmeric keeps very well", speaker = "Lalitha Krishnan", kind = "direct", principal = "Annapurna Masale Pvt Ltd" },
  },
  none = { "Golden Pride", "were not convinced", "listed the matter for May 29" },
}

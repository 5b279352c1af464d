-- An Indian daily: a metro rail delay, an Assembly exchange, an audit report, traders, an expert.
return {
  published = "2024-08-09",
  text = [[
Rajpuram Metro Phase II to miss deadline by three years; Opposition stages walkout

Special Correspondent
RAJPURAM

The State government on Thursday informed the Legislative Assembly that Phase II of the Rajpuram Metro would be completed only by December 2027, nearly three years behind schedule.

Replying to a question by K. Meenakshi Sundaram of the Opposition Nadu Makkal Katchi, Urban Development Minister R. Balachandar said that land acquisition for seven stations had been held up by litigation.

“Out of 48 cases, we have got favourable orders in 41,” the Minister said. “The remaining will be settled before Deepavali.”

Mr. Sundaram alleged that the delay was due to “sheer lack of will” and asked why the contractor had not been penalised.

Mr. Balachandar denied that any undue favour had been shown to the contractor, Trivindhya Infra Projects.

The total cost of the project has gone up from ₹8,140 crore to ₹11,900 crore, according to a report of the Comptroller and Auditor General (CAG) tabled in the House on Wednesday. The CAG also observed that work on three stretches had been awarded without obtaining soil test results.

Leader of the Opposition V. Saraswathi Ammal demanded that the Minister step down on moral grounds. Her party members staged a walkout after Speaker T. Chelladurai asked them to return to their seats.

“The people are stuck in traffic and this government is stuck in the past,” she told reporters outside the House.

Ashwin Deshmukh, managing director of the Rajpuram Metro Rail Corporation, said tunnelling between Fort Road and Collectorate would resume next week. He urged residents of Fort Road to “bear with us for a few more months”.

Traders in the area were not convinced. “My sales are down by half,” said N. Kumaresan, who runs a textile shop. “Customers cannot even find the entrance.”

Fort Road Traders’ Association secretary Abdul Rasheed said the association would approach the High Court for compensation.

Police sources said traffic diversions on the stretch would continue till January.

Residents’ welfare groups have also complained of cracks in old buildings. S. Lakshmi, a resident of Mint Street, claimed that engineers had visited her house in March but never came back.

“Every time a train of lorries passes, some plaster falls into my rice,” she said.

A spokesperson for Trivindhya said the company had “no role” in the delay. The Corporation, he added, had handed over the sites 14 months late.

Geetha Ranganathan, a former member of the State Planning Commission, felt that even the new target was optimistic. “I would be happy if it is ready by 2029,” she said.

Chief Minister P. Ilango, who is on an official tour to Singapore, will chair a review meeting on August 16.
]],
  quotes = {
    { "Phase II of the Rajpuram Metro would be completed", speaker = "State government",
      to = "the Legislative Assembly", when = "2024-08-08", kind = "indirect" },
    { "land acquisition for seven stations had been", speaker = "R. Balachandar", kind = "indirect" },
    { "Out of 48 cases, we have got", speaker = "R. Balachandar", kind = "direct" },
    { "The remaining will be settled before Deepavali", speaker = "R. Balachandar", kind = "direct" },
    { "sheer lack of will", speaker = "K. Meenakshi Sundaram", kind = "mixed" },
    { "why the contractor had not been penalised", speaker = "K. Meenakshi Sundaram", stance = "asks",
      kind = "indirect" },
    { "any undue favour had been shown", speaker = "R. Balachandar", stance = "denies", kind = "indirect" },
    { "The total cost of the project has gone up", speaker = "Comptroller and Auditor General", kind = "indirect" },
    { "work on three stretches had been awarded", speaker = "Comptroller and Auditor General", kind = "indirect" },
    { "the Minister step down on moral grounds", speaker = "V. Saraswathi Ammal", stance = "demands",
      kind = "indirect" },
    { "to return to their seats", speaker = "T. Chelladurai", stance = "asks", kind = "indirect" },
    { "The people are stuck in traffic and", speaker = "V. Saraswathi Ammal", to = "reporters", kind = "direct" },
    { "tunnelling between Fort Road and Collectorate would", speaker = "Ashwin Deshmukh", kind = "indirect" },
    { "bear with us for a few more", speaker = "Ashwin Deshmukh", to = "residents of Fort Road",
      stance = "demands", kind = "mixed" },
    { "My sales are down by half", speaker = "N. Kumaresan", kind = "direct" },
    { "Customers cannot even find the entrance", speaker = "N. Kumaresan", kind = "direct" },
    { "the association would approach the High Court", speaker = "Abdul Rasheed",
      kind = "indirect" },
    { "traffic diversions on the stretch would continue", speaker = "Police sources", kind = "indirect" },
    { "cracks in old buildings", speaker = "Residents’ welfare groups", kind = "indirect" },
    { "engineers had visited her house in March", speaker = "S. Lakshmi", kind = "indirect" },
    { "Every time a train of lorries passes", speaker = "S. Lakshmi", kind = "direct" },
    { "the company had “no role” in", speaker = "spokesperson for Trivindhya",
      principal = "Trivindhya Infra Projects", kind = "mixed" },
    { "had handed over the sites 14 months", speaker = "spokesperson for Trivindhya",
      principal = "Trivindhya Infra Projects", kind = "indirect" },
    { "even the new target was optimistic", speaker = "Geetha Ranganathan", stance = "believes", kind = "indirect" },
    { "I would be happy if it is", speaker = "Geetha Ranganathan", kind = "direct" },
  },
  none = {
    "Her party members staged a walkout after",
    "Traders in the area were not convinced",
    "will chair a review meeting on August 16",
  },
}

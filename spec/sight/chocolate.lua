-- Reuters-style company story, straight double quotes: a confectioner cuts its outlook.
return {
  published = "2025-11-06",
  text = [[
Halvorsen Foods cuts outlook as cocoa costs bite; shares slump

OSLO, Nov 6 (Reuters) - Norwegian confectioner Halvorsen Foods cut its full-year profit forecast on Thursday and said it would close a factory in Poland as record cocoa prices and weak demand in Germany squeeze margins, sending its shares down as much as 14%.

The maker of Fjellbar chocolate now expects adjusted operating profit of 2.1 billion to 2.3 billion Norwegian crowns ($206 million-$226 million) this year.

It had earlier forecast 2.8 billion crowns.

"We have raised prices three times in 18 months and we have reached the limit of what consumers will accept," Chief Executive Ingrid Solbakken told analysts on a call.

The closure of the plant in Legnowo, which employs about 640 people, would save 180 million crowns a year from 2027, she said.

Third-quarter operating profit fell 31% to 412 million crowns, missing a company-compiled consensus of 498 million.

Analysts at Nordbanken said in a note that the guidance cut was "deeper than feared" and that further downgrades were likely.

"The question is no longer when cocoa falls, but whether customers come back," they wrote.

The shares were down 11.8% at 1042 GMT, the biggest faller on the Oslo benchmark index.

'SPELLING MISTAKE'

In Legnowo, union leader Marek Dobosz said workers had learned of the closure from a text message.

"Nobody from Oslo has come here," he told Polish broadcaster TVN. "They sent us an SMS with a spelling mistake in it."

A company spokesperson denied that staff had been informed by text, saying managers had held meetings at the start of both shifts on Thursday.

Poland's development minister, Agata Wrzesniewska, said the government would seek repayment of 40 million zlotys in grants paid to Halvorsen since 2019.

"Public money is not a sweet," she wrote on X.

Halvorsen has held preliminary talks with U.S. private equity firm Copperline Partners about a sale of its biscuits division, two people familiar with the matter said, in a deal that could value the unit at about $900 million.

The people asked not to be identified because the discussions are private. Copperline did not immediately respond to a request for comment.

Solbakken, who took over in 2022 after a decade at Danish brewer Kongshavn, declined to say whether the business was for sale. The company "constantly reviews its portfolio", she said.

Finance chief Petter Aas said net debt would rise to 3.1 times core earnings by year-end, above the company's own ceiling of 3.0.

"We do not need new equity," Aas told Reuters in an interview. "I will say that as clearly as I can."

He added that cocoa was hedged until the end of March.

The Halvorsen Foundation, which owns 38% of the company, said it continued to support Solbakken and the board. Activist fund Larkspur Capital, which holds 4%, called for Solbakken to be replaced, describing her strategy as "three price rises and a prayer".

Cocoa futures in London have more than doubled in two years after poor harvests in Ivory Coast and Ghana. The International Cocoa Organization predicts a third consecutive global deficit in the 2025/26 season.

($1 = 10.1780 Norwegian crowns)

(Reporting by Lise Munthe in Oslo and Pawel Sitko in Warsaw; Editing by Paul Carraway)
]],
  quotes = {
    { "it would close a factory in Poland", speaker = "Halvorsen Foods", kind = "indirect", when = "2025-11-06" },
    { "adjusted operating profit of 2.1 billion", speaker = "Halvorsen Foods", kind = "indirect", stance = "predicts" },
    { "2.8 billion crowns", speaker = "Halvorsen Foods", kind = "indirect", stance = "predicts" },
    { "We have raised prices three times", speaker = "Ingrid Solbakken", kind = "direct", to = "analysts" },
    { "The closure of the plant in Legnowo", speaker = "Ingrid Solbakken", kind = "indirect" },
    { "the guidance cut was \"deeper than feared\"", speaker = "Analysts at Nordbanken", kind = "mixed" },
    { "further downgrades were likely", speaker = "Analysts at Nordbanken", kind = "indirect" },
    { "The question is no longer when cocoa falls", speaker = "Analysts at Nordbanken", kind = "direct" },
    { "workers had learned of the closure", speaker = "Marek Dobosz", kind = "indirect" },
    { "Nobody from Oslo has come here", speaker = "Marek Dobosz", kind = "direct", via = { "TVN" } },
    { "They sent us an SMS", speaker = "Marek Dobosz", kind = "direct", via = { "TVN" } },
    { "staff had been informed by text", speaker = "company spokesperson", principal = "Halvorsen Foods", kind = "indirect", stance = "denies" },
    { "managers had held meetings", speaker = "company spokesperson", principal = "Halvorsen Foods", kind = "indirect" },
    { "the government would seek repayment", speaker = "Agata Wrzesniewska", kind = "indirect" },
    { "Public money is not a sweet", speaker = "Agata Wrzesniewska", kind = "direct", via = { "X" } },
    { "Halvorsen has held preliminary talks", speaker = "two people familiar with the matter", kind = "indirect" },
    { "the business was for sale", speaker = "Ingrid Solbakken", kind = "indirect", stance = "declines" },
    { "constantly reviews its portfolio", speaker = "Ingrid Solbakken", kind = "mixed" },
    { "net debt would rise to 3.1 times", speaker = "Petter Aas", kind = "indirect" },
    { "We do not need new equity", speaker = "Petter Aas", kind = "direct", via = { "Reuters" } },
    { "I will say that as clearly as I can", speaker = "Petter Aas", kind = "direct", via = { "Reuters" } },
    { "cocoa was hedged until the end of March", speaker = "Petter Aas", kind = "indirect" },
    { "it continued to support Solbakken", speaker = "Halvorsen Foundation", kind = "indirect" },
    { "Solbakken to be replaced", speaker = "Larkspur Capital", kind = "indirect", stance = "demands" },
    { "three price rises and a prayer", speaker = "Larkspur Capital", kind = "mixed" },
    { "a third consecutive global deficit", speaker = "International Cocoa Organization", kind = "indirect", stance = "predicts" },
  },
  none = { "Third-quarter operating profit fell 31%", "The shares were down 11.8%", "did not immediately respond", "have more than doubled in two years", "who took over in 2022" },
}

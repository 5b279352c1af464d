-- International wire, company result, straight double quotes: CEO on a call, statement, analysts with firms, reporting credit lines.
return {
  published = "2025-04-17",
  text = [[
Veldkamp cuts full-year outlook as chip customers delay orders; shares slide

EINDHOVEN, April 17 (Meridian News) - Dutch chip equipment maker Veldkamp (VLKP.AS) cut its full-year sales forecast on Thursday after customers in South Korea and the United States postponed orders, sending its shares down as much as 11%.

Veldkamp, whose machines polish silicon wafers, said it now expected 2025 sales of between 4.1 billion and 4.4 billion euros, down from a previous range of 4.6 billion to 5.0 billion.

"Uncertainty around tariffs has led several customers to take a pause," Chief Executive Annelies de Wit said in a statement. "We see this as a matter of timing and not as a change in long-term demand."

First-quarter net bookings fell to 812 million euros from 1.04 billion a year earlier, missing the 985 million expected by analysts polled by Meridian. Net profit was 174 million euros, broadly in line.

On a conference call with analysts, de Wit said two customers had asked to move deliveries into 2026. She declined to name them.

"They've not cancelled. I want to be very clear about that," she said. "The tools are built, and they will ship."

Chief Financial Officer Bram Hoekstra told the call that gross margin would be about 45% in the second quarter, two percentage points below the company's earlier guidance, because of lower factory utilisation. He forecast a recovery in the fourth quarter.

Shares in Veldkamp were down 9.3% at 0942 GMT, making them the worst performers on the Amsterdam index. German rival Sintra Systems fell 4%.

Analysts were divided over whether the cut would be the last.

"Management has kitchen-sinked it," said Priya Raghunathan, an analyst at Colbourne & Hythe, who has a "buy" rating on the stock. "We think that bookings trough here."

But Marcus Eberle of Rheinbank said the new forecast still assumed a strong second half and looked optimistic given the backdrop.

"When one customer pushes out, it is timing. When three do it, it's a cycle," Eberle wrote in a note to clients. He cut his price target to 138 euros from 190.

A third analyst, who asked not to be named because he was not authorised to speak to the media, said that investors had been unnerved by comments last month from Korean memory maker Hansol Semicon. Hansol's finance chief said on March 20 that the company would review "every won" of capital spending.

Two people familiar with the matter told Meridian on Wednesday that Hansol was one of the customers that had asked Veldkamp for a delay. Hansol did not immediately respond to a request for comment.

De Wit also said Veldkamp was in talks with the Dutch government over licences for service engineers in China, which accounted for 27% of sales in the quarter.

"I am confident that we'll reach a sensible outcome," she told reporters later on Thursday.

A spokesperson for the Ministry of Foreign Trade confirmed that talks were taking place but would not comment on their content.

The company said it would continue a 500 million euro share buyback announced in January and kept its dividend policy unchanged.

Veldkamp has not laid off any permanent staff so far this year. Hoekstra said there were no plans to do so, but that contracts for about 300 temporary workers would not be renewed.

($1 = 0.8791 euros)

(Reporting by Joost Terpstra in Eindhoven; additional reporting by Min-seo Kang in Seoul; Editing by Fiona Laidlaw)
]],
  quotes = {
    { "it now expected 2025 sales of", speaker = "Veldkamp", kind = "indirect", when = "2025-04-17" },
    { "Uncertainty around tariffs has led several", speaker = "Annelies de Wit", kind = "direct" },
    { "We see this as a matter", speaker = "Annelies de Wit", kind = "direct" },
    { "two customers had asked to move", speaker = "Annelies de Wit", kind = "indirect", to = "analysts" },
    { "They've not cancelled", speaker = "Annelies de Wit", kind = "direct" },
    { "I want to be very clear", speaker = "Annelies de Wit", kind = "direct" },
    { "The tools are built, and they", speaker = "Annelies de Wit", kind = "direct" },
    { "gross margin would be about 45%", speaker = "Bram Hoekstra", kind = "indirect", to = "the call" },
    { "a recovery in the fourth quarter", speaker = "Bram Hoekstra", kind = "indirect", stance = "predicts" },
    { "Management has kitchen-sinked it", speaker = "Priya Raghunathan", kind = "direct" },
    { "We think that bookings trough here", speaker = "Priya Raghunathan", kind = "direct" },
    { "the new forecast still assumed a strong", speaker = "Marcus Eberle", kind = "indirect" },
    { "When one customer pushes out, it", speaker = "Marcus Eberle", kind = "direct", to = "clients" },
    { "When three do it, it's a", speaker = "Marcus Eberle", kind = "direct", to = "clients" },
    { "investors had been unnerved by comments", speaker = "third analyst", kind = "indirect" },
    { "the company would review", speaker = "Hansol's finance chief", kind = "mixed", when = "2025-03-20" },
    { "every won", speaker = "Hansol's finance chief", kind = "mixed", when = "2025-03-20" },
    { "Hansol was one of the customers", speaker = "Two people familiar with the matter", kind = "indirect", to = "Meridian", via = { "Meridian" }, when = "2025-04-16" },
    { "in talks with the Dutch government", speaker = "Annelies de Wit", kind = "indirect" },
    { "I am confident that we'll reach", speaker = "Annelies de Wit", kind = "direct", to = "reporters", when = "2025-04-17" },
    { "talks were taking place", speaker = "spokesperson for the Ministry of Foreign Trade", principal = "Ministry of Foreign Trade", kind = "indirect", stance = "confirms" },
    { "it would continue a 500 million euro", speaker = "Veldkamp", kind = "indirect" },
    { "there were no plans to do", speaker = "Bram Hoekstra", kind = "indirect" },
    { "contracts for about 300 temporary workers", speaker = "Bram Hoekstra", kind = "indirect" },
  },
  none = { "\"buy\"", "did not immediately respond to a request", "German rival Sintra Systems fell 4%", "Veldkamp has not laid off any permanent" },
}

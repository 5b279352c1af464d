-- A Washington newspaper's investigation of a guardianship firm: court records, emails, an attorney's letter, a retired judge, a whistleblower.
return {
  published = "2024-03-03",
  text = [[
A judge named strangers to protect them. Then the bills came.

By Annelise Draycott and Omar Szymborski

HALVERN, Va. — For 11 years, Lorraine Petticord kept the deed to her house in a cookie tin. In the spring of 2021, a lawyer she had never met sold the house for less than half its assessed value.

“Nobody asked me,” Petticord, 81, said in an interview at the nursing home where she has lived ever since. “They just came with a truck.”

The hearing at which the sale was approved lasted nine minutes, court transcripts show.

The lawyer, Grady T. Ellsworth, is the founder of Shenandoah Fiduciary Partners, which has been appointed guardian for 412 elderly or disabled Virginians, more than any other firm in the state. Over five years, it has billed its wards $6.3 million, according to court records reviewed by The Washington Post.

In one case, the firm charged a retired bus driver $1,140 for “birthday planning.” There was no party.

Ellsworth declined to be interviewed for this article. His attorney, Constance Villareal-Boyd, said in a written response to questions that every fee had been approved by a judge and that The Post’s findings were “a caricature built from fragments.”

“Mr. Ellsworth takes the cases no one else will take,” Villareal-Boyd wrote. “He has nothing to apologize for.”

Inside the firm, some employees had come to a different view. In an October 2020 email to Ellsworth, Tamsin Okoro, a case manager, warned that she was carrying 97 clients and had not seen some of them in a year.

“I can’t sign these reports anymore,” she wrote. “They’re not true.”

Ellsworth replied the next morning: “Sign what you can.”

Okoro, who resigned two months later, confirmed the authenticity of the exchange, which was obtained by The Post from another former employee.

Circuit Judge Harold Minnick, who approved more than 200 of the appointments before he retired in December, said he relied on the firm’s annual reports because he had no staff to check them.

“I had 14 minutes a case on a good day,” Minnick said. “You want to know what I’d do differently? I’d have read them.”

A spokeswoman for the Virginia Office of Elder Protection said the agency had received 31 complaints about Shenandoah since 2018. She would not say how many had been investigated, citing confidentiality rules.

In a report last fall, Inspector General Ruth Anne Kessler concluded that the office “lacks any means of knowing” whether wards were being visited.

Petticord’s niece, Denise Holloman, sued in January, alleging that the firm had breached its duty by selling the house to a company registered to Ellsworth’s brother-in-law. In a motion to dismiss, lawyers for Shenandoah argued that Holloman had no standing because she had not visited her aunt in six years.

“I called every Sunday,” Holloman said. “They blocked my number.”

A hearing is scheduled for April 16.

Petticord still has the cookie tin, on the windowsill beside a plastic fern. “I keep buttons in it now,” she said.
]],
  quotes = {
    { "Nobody asked me", speaker = "Lorraine Petticord", kind = "direct" },
    { "They just came with a truck", speaker = "Lorraine Petticord", kind = "direct" },
    { "lasted nine minutes", speaker = "court transcripts", kind = "indirect" },
    { "it has billed its wards $6.3 million", speaker = "court records", kind = "indirect" },
    { "to be interviewed for this article", speaker = "Grady T. Ellsworth", stance = "declines", kind = "indirect" },
    { "every fee had been approved by a judge", speaker = "Constance Villareal-Boyd",
      principal = "Grady T. Ellsworth", kind = "mixed" },
    { "takes the cases no one else will take", speaker = "Constance Villareal-Boyd", kind = "direct" },
    { "He has nothing to apologize for", speaker = "Constance Villareal-Boyd", kind = "direct" },
    { "she was carrying 97 clients", speaker = "Tamsin Okoro", kind = "indirect" },
    { "I can’t sign these reports", speaker = "Tamsin Okoro", kind = "direct" },
    { "They’re not true", speaker = "Tamsin Okoro", kind = "direct" },
    { "Sign what you can", speaker = "Grady T. Ellsworth", kind = "direct" },
    { "the authenticity of the exchange", speaker = "Tamsin Okoro", stance = "confirms", kind = "indirect" },
    { "he relied on the firm’s annual reports", speaker = "Harold Minnick", kind = "indirect" },
    { "I had 14 minutes a case", speaker = "Harold Minnick", kind = "direct" },
    { "You want to know what", speaker = "Harold Minnick", kind = "direct" },
    { "the agency had received 31 complaints", principal = "Virginia Office of Elder Protection",
      kind = "indirect" },
    { "how many had been investigated", principal = "Virginia Office of Elder Protection", stance = "declines",
      kind = "indirect" },
    { "lacks any means of knowing", speaker = "Ruth Anne Kessler", kind = "mixed" },
    { "the firm had breached its duty", speaker = "Denise Holloman", kind = "indirect" },
    { "Holloman had no standing", principal = "Shenandoah Fiduciary Partners", kind = "indirect" },
    { "I called every Sunday", speaker = "Denise Holloman", kind = "direct" },
    { "They blocked my number", speaker = "Denise Holloman", kind = "direct" },
    { "I keep buttons in it now", speaker = "Lorraine Petticord", kind = "direct" },
  },
  none = { "birthday planning", "A hearing is scheduled for April 16" },
}

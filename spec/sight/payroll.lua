-- AP-style US court report: an embezzlement trial, testimony, text messages in evidence, lawyers for both sides.
return {
  published = "2024-11-20",
  text = [[
Former school finance chief stole to cover gambling debts, prosecutor says

COLUMBUS, Ohio (AP) — A former school district finance director siphoned $1.8 million from a fund meant for classroom repairs and spent most of it on sports betting, a federal prosecutor told jurors Tuesday.

Curtis Wendell Hobart, 53, worked for the Marlow City Schools for 19 years before he was fired in 2022. He has pleaded not guilty to wire fraud and filing false tax returns.

"This is a case about a man who was trusted with children's money and bet it on football," Assistant U.S. Attorney Jenna Castellano said in her opening statement.

Hobart's lawyer, Preston Gale, told the jury that his client had been a scapegoat for a school board that ignored its own auditors. He acknowledged that Hobart gambled but denied that he used public money to do it.

"Losing bets is not a federal crime," Gale said. "If it were, we'd need a bigger courthouse."

The first witness, former superintendent Alice Brandt, testified that she signed off on dozens of invoices without reading them because she believed Hobart had.

"I trusted Curt completely," Brandt said, wiping her eyes. "We all did."

Under cross-examination, Brandt conceded that an auditor had warned her in 2019 about payments to a contractor no one could identify.

Prosecutors say that contractor, Tri-Fork Building Services, existed only on paper. Its mailing address was a rented box at a shipping store in Dayton, according to the indictment.

Jurors were also shown text messages Hobart sent to his brother-in-law. In one, from December 2020, he wrote: "I'm in a hole you wouldn't believe." In another, he said he would "fix the books before anybody looks."

FBI agent Marcus Teller said investigators traced 214 transfers to online betting accounts in Hobart's name. He told the court the largest, for $48,000, was made on the morning of the 2021 Super Bowl.

Hobart, wearing a gray suit, took notes and did not look at the witnesses.

Outside the courthouse, parent Danielle Ruiz said her daughter's school still has buckets in the hallway when it rains.

"I want to know where the roof money went," she said. "I guess now I do."

The school district said in a statement that it was cooperating with authorities and had "strengthened its financial controls."

U.S. District Judge Raymond Oyelaran said he expects the trial to last two weeks. He ordered jurors not to read about the case, including a podcast called "The Hole in the Roof."
]],
  quotes = {
    { "Former school finance chief stole to", speaker = "Jenna Castellano", kind = "indirect" },
    { "siphoned $1.8 million from a fund", speaker = "Jenna Castellano", kind = "indirect", to = "jurors", when = "2024-11-19" },
    { "This is a case about a man", speaker = "Jenna Castellano", kind = "direct" },
    { "his client had been a scapegoat", speaker = "Preston Gale", principal = "Curtis Wendell Hobart", kind = "indirect", to = "the jury" },
    { "that Hobart gambled", speaker = "Preston Gale", principal = "Curtis Wendell Hobart", kind = "indirect", stance = "confirms" },
    { "he used public money to do", speaker = "Preston Gale", principal = "Curtis Wendell Hobart", kind = "indirect", stance = "denies" },
    { "Losing bets is not a federal crime", speaker = "Preston Gale", principal = "Curtis Wendell Hobart", kind = "direct" },
    { "we'd need a bigger courthouse", speaker = "Preston Gale", principal = "Curtis Wendell Hobart", kind = "direct" },
    { "she signed off on dozens of invoices", speaker = "Alice Brandt", kind = "indirect" },
    { "I trusted Curt completely", speaker = "Alice Brandt", kind = "direct" },
    { "We all did", speaker = "Alice Brandt", kind = "direct" },
    { "an auditor had warned her in 2019", speaker = "Alice Brandt", kind = "indirect", stance = "confirms" },
    { "existed only on paper", speaker = "Prosecutors", kind = "indirect" },
    { "was a rented box at a shipping", speaker = "indictment", kind = "indirect" },
    { "I'm in a hole you wouldn't believe", speaker = "Curtis Wendell Hobart", kind = "direct", when = "2020-12" },
    { "fix the books before anybody looks", speaker = "Curtis Wendell Hobart", kind = "mixed" },
    { "investigators traced 214 transfers", speaker = "Marcus Teller", kind = "indirect" },
    { "the largest, for $48,000, was made", speaker = "Marcus Teller", kind = "indirect", to = "the court" },
    { "her daughter's school still has buckets", speaker = "Danielle Ruiz", kind = "indirect" },
    { "I want to know where the roof", speaker = "Danielle Ruiz", kind = "direct" },
    { "I guess now I do", speaker = "Danielle Ruiz", kind = "direct" },
    { "it was cooperating with authorities", speaker = "Marlow City Schools", kind = "mixed" },
    { "strengthened its financial controls", speaker = "Marlow City Schools", kind = "mixed" },
    { "the trial to last two weeks", speaker = "Raymond Oyelaran", kind = "indirect" },
    { "not to read about the case", speaker = "Raymond Oyelaran", kind = "indirect", to = "jurors", stance = "demands" },
  },
  none = { "The Hole in the Roof", "has pleaded not guilty" },
}

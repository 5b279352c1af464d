-- A BBC-like site: stalled cladding work at a block of flats, residents, owner, administrators, MP and minister.
return {
  published = "2024-11-19",
  text = [[
Cladding work stalls for third year at riverside flats

Sadie Oyelaran
Housing correspondent, North East

Residents of a riverside development say they have been left trapped in unsellable homes after work to remove dangerous cladding stopped for the third time.

Contractors walked off the site at Calder Wharf in Tarnmouth in August following a dispute over payment.

The building's owner, Larkspur Estates, said it was "working tirelessly" to find a new contractor.

Nurse Hannah Bewick, 34, bought her one-bedroom flat on the fourth floor in 2017 for £168,000. She said it had been valued in September at "nothing at all".

"I'm getting married in the spring and we've nowhere to go," she said. "We can't sell, we can't let it out and we can't open a window."

Her neighbour Graham Pell, a retired bus driver, said he believed the firm was waiting for the government to pay.

"It's a game of chicken and we're the road," he added.

What does the owner say?

In a statement, Larkspur said the delay was "regrettable" and blamed the collapse of its original contractor, Northgate Cladding.

A spokesperson for the company said: "The safety of residents is our absolute priority. We expect to be back on site in the new year."

But administrators for Northgate said the firm had gone under because it was owed £2.1m by Larkspur.

Joint administrator Peter Vane said that invoices had been "disputed as a matter of routine".

Larkspur denies withholding any payment that was due.

Tarnmouth MP Rosalind Keating raised the case in the House of Commons last Thursday, asking ministers to use new powers to take over the work.

Responding, housing minister Daniel Foyle said he was "appalled" by the conditions and promised to meet the residents before Christmas.

According to figures from the Ministry of Housing, 1,392 buildings in England still have cladding that needs to be removed.

Tyne Valley Fire and Rescue Service said a waking watch would remain in place at Calder Wharf.

Station manager Colin Reay told BBC Radio Newcastle that the block was safe to live in "as things stand". He urged residents not to store anything on their balconies.

Tarnmouth City Council has written to Larkspur demanding a timetable by the end of the month. The authority warned that it could go to court if none was provided.

"We have been patient, but patience has a limit," council leader Moira Stobbs said.

Ms Bewick said she had stopped opening the letters. "I know them by heart," she said.

The work at Calder Wharf began in 2021 and was due to take 18 months.
]],
  quotes = {
    { "they have been left trapped in unsellable homes", speaker = "Residents of a riverside development",
      kind = "indirect" },
    { "working tirelessly", speaker = "Larkspur Estates", kind = "mixed" },
    { "it had been valued in September at", speaker = "Hannah Bewick", kind = "mixed" },
    { "I'm getting married in the spring and", speaker = "Hannah Bewick", kind = "direct" },
    { "We can't sell, we can't let it", speaker = "Hannah Bewick", kind = "direct" },
    { "the firm was waiting for the government", speaker = "Graham Pell", stance = "believes", kind = "indirect" },
    { "It's a game of chicken and we're", speaker = "Graham Pell", kind = "direct" },
    { "the delay was \"regrettable\"", speaker = "Larkspur Estates", kind = "mixed" },
    { "the collapse of its original contractor", speaker = "Larkspur Estates", kind = "indirect" },
    { "The safety of residents is our absolute priority", speaker = "spokesperson for the company",
      principal = "Larkspur Estates", kind = "direct" },
    { "We expect to be back on site", speaker = "spokesperson for the company", principal = "Larkspur Estates",
      kind = "direct" },
    { "the firm had gone under because it", speaker = "administrators for Northgate", kind = "indirect" },
    { "disputed as a matter of routine", speaker = "Peter Vane", kind = "mixed" },
    { "withholding any payment that was due", speaker = "Larkspur Estates", stance = "denies", kind = "indirect" },
    { "to use new powers to take over", speaker = "Rosalind Keating", to = "ministers", when = "2024-11-14",
      stance = "asks", kind = "indirect" },
    { "he was \"appalled\" by the conditions", speaker = "Daniel Foyle", kind = "mixed" },
    { "to meet the residents before Christmas", speaker = "Daniel Foyle", stance = "promises", kind = "indirect" },
    { "1,392 buildings in England still have cladding", speaker = "Ministry of Housing",
      kind = "indirect" },
    { "a waking watch would remain in place", speaker = "Tyne Valley Fire and Rescue Service", kind = "indirect" },
    { "the block was safe to live in", speaker = "Colin Reay", via = { "BBC Radio Newcastle" }, kind = "mixed" },
    { "not to store anything on their balconies", speaker = "Colin Reay", to = "residents", stance = "demands",
      kind = "indirect" },
    { "a timetable by the end of the month", speaker = "Tarnmouth City Council", to = "Larkspur",
      stance = "demands", kind = "indirect" },
    { "it could go to court if none", speaker = "Tarnmouth City Council", kind = "indirect" },
    { "We have been patient, but patience has", speaker = "Moira Stobbs", kind = "direct" },
    { "she had stopped opening the letters", speaker = "Hannah Bewick", kind = "indirect" },
    { "I know them by heart", speaker = "Hannah Bewick", kind = "direct" },
  },
  none = {
    "Contractors walked off the site at Calder Wharf",
    "What does the owner say?",
    "was due to take 18 months",
  },
}

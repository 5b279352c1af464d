-- A Northern English evening paper on hospital parking charges: councillors at a committee, a patient and her husband, the trust, a union.
return {
  published = "2019-02-21",
  text = [[
Fury as parking charges set to DOUBLE at St Aelred's

By Kirsty Lumb
Local Democracy Reporter

PATIENTS and visitors will have to pay up to £9 a day to park at St Aelred's Hospital from April - prompting one cancer sufferer to claim she is being "taxed for being ill".

Bosses at Calderbeck NHS Trust say the rise, the first for six years, is needed to pay for a £1.2m repair of the crumbling multi-storey.

But the plans came under fire at Tuesday night's meeting of Calderbeck Council's health scrutiny committee.

Cllr Geoff Ramsbottom (Lab, Netherfield) told members the charges were "a disgrace" and would hit the poorest families hardest.

He said: "My mother-in-law was in for eleven weeks last year. We spent more on the car park than we did on her headstone."

Committee chair Cllr Sunita Rawal (Con, Wyke) asked why the trust had not consulted the council before making its decision.

In reply, the trust's director of estates, Paul Wigglesworth, said officers had been emailed on January 9 but no-one had responded.

"I've got the read receipt," he added.

Under the new tariff, a two-hour stay will go up from £2 to £4. Blue Badge holders will still be able to park for free.

Maureen Tordoff, 67, has been going to the hospital three times a week for chemotherapy since November.

"I've paid in all my life and I feel like I'm being punished," the retired dinner lady told the Echo.

"Some days I'm too poorly to get the bus. What am I meant to do, walk?"

Her husband, Derek Tordoff, 70, said he now drops her at the door and drives round the ring road until she rings him.

A spokesman for the trust said: "We understand that nobody chooses to come to hospital and we have kept any increase to a minimum. Every penny will go back into the site."

He added that patients attending three or more times a week could apply for a permit costing £12 a month.

Mrs Tordoff said nobody had ever told her about a permit.

Carl Hepworth, branch secretary of health union Unison, warned that nurses would be forced to leave their cars on neighbouring streets.

He said: "They're finishing at ten at night and walking half a mile in the dark. Somebody's going to get hurt."

Calderbeck MP Fiona Lightowler has written to the Health Secretary calling for the charges to be scrapped altogether.

And a petition started by residents of nearby Wyke Lane, entitled "Park Off", has attracted more than 3,400 signatures.

The committee voted by seven to two to refer the plans to the full council. The trust's board is due to meet on March 7.
]],
  quotes = {
    { "taxed for being ill", speaker = "Maureen Tordoff", kind = "mixed" },
    { "the rise, the first for six years", speaker = "Bosses at Calderbeck NHS Trust", kind = "indirect" },
    { "a disgrace", speaker = "Geoff Ramsbottom", to = "members", kind = "mixed" },
    { "My mother-in-law was in for eleven weeks", speaker = "Geoff Ramsbottom", kind = "direct" },
    { "why the trust had not consulted the council", speaker = "Sunita Rawal", stance = "asks", kind = "indirect" },
    { "officers had been emailed on January 9", speaker = "Paul Wigglesworth", kind = "indirect" },
    { "I've got the read receipt", speaker = "Paul Wigglesworth", kind = "direct" },
    { "I've paid in all my life", speaker = "Maureen Tordoff", via = { "Echo" }, kind = "direct" },
    { "Some days I'm too poorly to get the bus", speaker = "Maureen Tordoff", kind = "direct" },
    { "he now drops her at the door", speaker = "Derek Tordoff", kind = "indirect" },
    { "nobody chooses to come to hospital", principal = "Calderbeck NHS Trust", kind = "direct" },
    { "patients attending three or more times a week", principal = "Calderbeck NHS Trust", kind = "indirect" },
    { "nobody had ever told her about a permit", speaker = "Maureen Tordoff", kind = "indirect" },
    { "nurses would be forced to leave their cars", speaker = "Carl Hepworth", kind = "indirect" },
    { "They're finishing at ten at night", speaker = "Carl Hepworth", kind = "direct" },
    { "the charges to be scrapped altogether", speaker = "Fiona Lightowler", stance = "demands", kind = "indirect" },
  },
  none = { "Park Off", "Blue Badge holders will still be able to park for free" },
}

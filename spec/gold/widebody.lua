-- Aviation trade press: an airline defers aircraft; chief executive on a call, airframer, engine maker, broker notes in the present tense.
return {
  published = "2024-10-17",
  text = [[
Calder Air pushes back M400 deliveries as engine durability concerns persist

Calder Air has deferred delivery of 12 Meridian M400 twinjets by up to three years after failing to agree maintenance terms with engine supplier Aldric Power.

The Abu Dhabi-based carrier disclosed the change alongside its half-year results on 16 October, stating that its first M400 would now arrive in the second quarter of 2029.

"We are not walking away from the aircraft," chief executive Lorcan Petrides told analysts on an earnings call. "We are walking away from a contract that would have left us paying for somebody else's learning curve."

Petrides says the airline will instead extend leases on nine older widebodies and is "in the market" for up to six more.

Meridian Aerospace confirms that the schedule has been revised. The airframer adds that its 2025 guidance of 92 deliveries is unaffected.

Aldric, sole supplier on the M400, insists that a redesigned high-pressure turbine blade will double time on wing from 2026. The manufacturer tells FlightLine that the upgrade has completed 2,100 cycles in a sand-ingestion rig "with no findings".

"We have been open with our customers about where we are," says Judith Farrow, Aldric's president of civil engines. "Some of them want it sooner. So do we."

Calder is not the first operator to lose patience. In August, Pan-Andean Airways cut its firm order from 20 aircraft to 11. Finance chief Emilio Sarratea said at the time that engines were "coming off before the crews had learned their names".

In a note dated 17 October, Kestrel Equity analyst Priya Raghunath estimates that up to 40 of the 310 M400s on order are at risk of deferral.

"The airframe is fine, the backlog is fine, the engine is the story," she writes.

Raghunath has cut her price target for Aldric to 610p from 690p but maintains a "buy" rating on the shares.

Bernhard & Lyle takes a more sanguine view. The broker argues that deferrals spare Meridian penalty payments it would otherwise owe, and describes the market's reaction as "overdone".

Lessors, meanwhile, are benefiting. Lease rates for 15-year-old widebodies have climbed by a third since January, according to consultancy AeroMetrica.

"Every deferral is a birthday present," says one Dublin-based lessor. "I shouldn't say that, but it is."

Calder's pilots are less pleased. The Gulf Flight Crew Federation has warned that keeping older aircraft will delay rostering changes agreed in 2023.

Idris Al-Mansoob, the airline's head of flight operations, disputes this, saying the new rosters will be introduced in March "regardless of what is parked outside".

Meridian declined to say whether compensation had been paid. An Aldric spokesperson said commercial terms were confidential.

Calder operates 31 widebodies on routes to Europe, Africa and Asia. It expects the M400 to cut fuel burn per seat by about a fifth.

Petrides promised a decision on the extra leases before the end of the year.
]],
  quotes = {
    { "its first M400 would now arrive", speaker = "Calder Air", when = "2024-10-16", kind = "indirect" },
    { "We are not walking away from the aircraft", speaker = "Lorcan Petrides", to = "analysts", kind = "direct" },
    { "paying for somebody else's learning curve", speaker = "Lorcan Petrides", kind = "direct" },
    { "in the market", speaker = "Lorcan Petrides", kind = "mixed" },
    { "the schedule has been revised", speaker = "Meridian Aerospace", stance = "confirms", kind = "indirect" },
    { "its 2025 guidance of 92 deliveries is unaffected", speaker = "Meridian Aerospace", kind = "indirect" },
    { "a redesigned high-pressure turbine blade", speaker = "Aldric Power", kind = "indirect" },
    { "with no findings", speaker = "Aldric Power", via = { "FlightLine" }, kind = "mixed" },
    { "We have been open with our customers", speaker = "Judith Farrow", kind = "direct" },
    { "Some of them want it sooner", speaker = "Judith Farrow", kind = "direct" },
    { "coming off before the crews had learned their names", speaker = "Emilio Sarratea", kind = "mixed" },
    { "up to 40 of the 310 M400s on order", speaker = "Priya Raghunath", when = "2024-10-17", kind = "indirect" },
    { "the engine is the story", speaker = "Priya Raghunath", kind = "direct" },
    { "deferrals spare Meridian penalty payments", speaker = "Bernhard & Lyle", kind = "indirect" },
    { "overdone", speaker = "Bernhard & Lyle", kind = "mixed" },
    { "Lease rates for 15-year-old widebodies", speaker = "AeroMetrica", kind = "indirect" },
    { "Every deferral is a birthday present", speaker = "one Dublin-based lessor", kind = "direct" },
    { "I shouldn't say that, but it is", speaker = "one Dublin-based lessor", kind = "direct" },
    { "keeping older aircraft will delay rostering changes", speaker = "Gulf Flight Crew Federation",
      kind = "indirect" },
    { "regardless of what is parked outside", speaker = "Idris Al-Mansoob", kind = "mixed" },
    { "whether compensation had been paid", speaker = "Meridian Aerospace", stance = "declines" },
    { "commercial terms were confidential", principal = "Aldric Power", kind = "indirect" },
    { "a decision on the extra leases", speaker = "Lorcan Petrides", stance = "promises", kind = "indirect" },
  },
  none = {
    [[maintains a "buy" rating on the shares]],
    "cut its firm order from 20 aircraft to 11",
  },
}

-- An AFP-style war story: a shelled market, medics, witnesses, an army, rebels on X, foreign governments, a diplomat.
return {
  published = "2025-02-07",
  text = [[
Shelling kills 19 at DR Congo market as rebels close in on lakeside town

LUSHEBERE (DR Congo) - Artillery fire killed at least 19 people at a crowded market in eastern DR Congo on Thursday, medics said, as fighters of the RFC rebel movement advanced to within sight of the lakeside town of Lushebere.

The shells landed shortly after 10:00 am (0800 GMT), when the market was packed with displaced families queuing for maize flour, several witnesses told AFP.

"I saw a woman fall with her child still tied to her back," said Esperance Nabintu, who sells charcoal near the entrance. "I ran and I left everything, even my shoes."

A doctor at the town's general hospital said his team had received 19 bodies and 43 wounded, nine of them children.

"We have been operating on the floor since this morning, without gloves," he told AFP by telephone, asking not to be named for security reasons.

It was not immediately possible to establish who had fired the shells.

The army accused the Revolutionary Front for Change (RFC) of deliberately targeting civilians. Its spokesman in North Kivu province, Lieutenant-Colonel Dieudonne Kasereka, said the rounds had been fired from a hill the rebels seized on Tuesday.

"This is a war crime and its authors will answer for it," Kasereka said in a statement.

The RFC denied responsibility. Its political coordinator, Bertin Mukamba, wrote on X that government forces had "bombed their own mothers" as they retreated towards the lake.

Residents reached on Friday said soldiers had begun leaving the town overnight in trucks and on motorbikes, some of them in civilian clothes.

More than 200,000 people have fled their homes since fighting resumed in early January, according to the United Nations.

Jean-Bosco Bahati, a teacher who walked for two days with his five children to reach Lushebere, said he no longer knew which way to go.

"Behind us there are the rebels, in front of us there is the water," the 41-year-old said. "There is nowhere left to run."

- Ceasefire appeal -

Kinshasa has called on the UN Security Council to impose sanctions on neighbouring Rwanda, which it accuses of arming the RFC.

Rwandan government spokeswoman Clemence Uwimana told the BBC on Friday that Congo was "looking for a scapegoat for its own collapsing army".

France's foreign ministry urged both sides to agree to "an immediate and unconditional ceasefire".

In Geneva, the International Committee of the Red Cross (ICRC) said its surgical teams had been unable to reach the town because the only road had been mined.

"Every hour that road stays closed, people die of wounds they should survive," said Martine Aebischer, the ICRC's head of operations for Africa.

Angolan mediators said the two sides had agreed "in principle" to resume talks in Luanda next week.

But a Western diplomat in Kinshasa doubted that either of them would turn up.

"Nobody negotiates when he thinks he is winning," the diplomat said on condition of anonymity.

Speaking to reporters in the rebel-held town of Kichuru, Mukamba said his fighters would be in Lushebere "within hours, not days".
]],
  quotes = {
    { "Artillery fire killed at least 19 people", speaker = "medics", kind = "indirect" },
    { "The shells landed shortly after", speaker = "several witnesses", via = { "AFP" }, kind = "indirect" },
    { "I saw a woman fall with her child", speaker = "Esperance Nabintu", kind = "direct" },
    { "I ran and I left everything", speaker = "Esperance Nabintu", kind = "direct" },
    { "his team had received 19 bodies", speaker = "doctor", kind = "indirect" },
    { "We have been operating on the floor", speaker = "doctor", via = { "AFP" }, kind = "direct" },
    { "of deliberately targeting civilians", speaker = "army", kind = "indirect" },
    { "the rounds had been fired from a hill", speaker = "Dieudonne Kasereka", principal = "army", kind = "indirect" },
    { "This is a war crime", speaker = "Dieudonne Kasereka", kind = "direct" },
    { "responsibility", speaker = "Revolutionary Front for Change", stance = "denies", kind = "indirect" },
    { "bombed their own mothers", speaker = "Bertin Mukamba", kind = "mixed" },
    { "soldiers had begun leaving the town", speaker = "Residents", when = "2025-02-07", kind = "indirect" },
    { "More than 200,000 people have fled their homes", speaker = "United Nations", kind = "indirect" },
    { "he no longer knew which way to go", speaker = "Jean-Bosco Bahati", kind = "indirect" },
    { "Behind us there are the rebels", speaker = "Jean-Bosco Bahati", kind = "direct" },
    { "There is nowhere left to run", speaker = "Jean-Bosco Bahati", kind = "direct" },
    { "to impose sanctions on neighbouring Rwanda", speaker = "Kinshasa", stance = "demands", kind = "indirect" },
    { "looking for a scapegoat", speaker = "Clemence Uwimana", via = { "BBC" }, when = "2025-02-07", kind = "mixed" },
    { "an immediate and unconditional ceasefire", speaker = "France's foreign ministry", kind = "mixed" },
    { "its surgical teams had been unable", speaker = "International Committee of the Red Cross", kind = "indirect" },
    { "Every hour that road stays closed", speaker = "Martine Aebischer", kind = "direct" },
    { "the two sides had agreed", speaker = "Angolan mediators", kind = "mixed" },
    { "either of them would turn up", speaker = "Western diplomat in Kinshasa", kind = "indirect" },
    { "Nobody negotiates when he thinks", speaker = "Western diplomat in Kinshasa", kind = "direct" },
    { "within hours, not days", speaker = "Bertin Mukamba", to = "reporters", kind = "mixed" },
  },
  none = { "It was not immediately possible to establish" },
}

-- UK public broadcaster health feature, straight double quotes, crossheads, one-sentence paragraphs, says in the present: patients, charity, NHS board, minister.
return {
  published = "2025-02-26",
  text = [[
'I thought everyone felt this tired': The women waiting years for an iron diagnosis

By Nerys Calloway
Health reporter, South Wales

Cerys Bowen was 19 when she first fell asleep at the wheel.

She had pulled over in a lay-by near Llanfedw, she says, because her eyes would not stay open, and woke up two hours later with the engine still running.

"I thought everyone felt this tired," says Cerys, now 27. "I'd been told so many times that I was just stressed, and I believed it."

It would take another six years, and four different GPs, before a blood test showed that her iron stores were almost empty.

Campaigners say her story is far from unusual. A survey of 2,300 women by the charity Iron Matters Wales, shared exclusively with this programme, suggests that one in three waited more than two years to be diagnosed with iron deficiency.

Of those, almost half said they had been offered antidepressants first.

A £4 test

Iron deficiency can occur even when a person is not anaemic, because the body runs down its reserves before the level of haemoglobin in the blood begins to fall.

Dr Anwen Prys-Jones, a consultant haematologist in Swansea, says standard blood counts can miss it.

"You can have a perfectly normal blood count and feel absolutely dreadful," she explains. "The test we need is called ferritin, it costs about £4, and it's not done routinely."

She believes that the threshold used by many laboratories in Wales is too low, and is calling on the Welsh government to bring it into line with international guidance.

"A woman with a level of 16 will be told she's fine. She isn't fine," she says.

Not all doctors agree. Dr Huw Tranter, a GP in Carmarthen and spokesman for the Welsh Society of Family Doctors, warns that widening the definition could mean thousands of people being prescribed tablets they do not need.

"Tiredness is one of the commonest things that we see and there are a hundred reasons for it," says Dr Tranter. "I do understand the frustration. But a number on a form isn't the same thing as an answer."

He rejects the suggestion that women are being fobbed off.

Mother-of-three Shanice Adeyemi, 38, from Newport, disagrees.

"I was told to have a bath and light a candle," she says. "I've got three kids under seven. When am I having a bath?"

Shanice was eventually given an iron infusion in hospital. Within a fortnight, she says, she felt "like somebody had plugged me in".

Her husband, Dele, remembers the change.

"She ran up the stairs," he says. "I said, 'Who's that?'"

'A lottery'

Figures obtained by this programme under the Freedom of Information Act show that the waiting time for an infusion varies from three weeks in one health board to 41 weeks in another.

Iron Matters chief executive Lowri Maddocks describes it as "a postcode lottery that nobody bought a ticket for".

Gwendraeth University Health Board, which has the longest wait, said it was sorry that some patients were waiting longer than it would like.

In a statement, it added: "We have recruited two additional specialist nurses and expect to see an improvement by the summer."

The Welsh government said decisions about testing were a matter for clinicians, but that it would "carefully consider" any new evidence.

Health minister Elin Rosser told the Senedd last month that a women's health plan would be published by the end of the year. She did not say whether it would cover iron deficiency.

For Cerys, who now volunteers with the charity, it cannot come soon enough.

"I lost most of my twenties to this," she says. "I dropped out of uni, I lost a relationship. And all it needed was a £4 blood test."
]],
  quotes = {
    { "'I thought everyone felt this tired'", speaker = "Cerys Bowen", kind = "direct" },
    { "her eyes would not stay open", speaker = "Cerys Bowen", kind = "indirect" },
    { "\"I thought everyone felt this tired", speaker = "Cerys Bowen", kind = "direct" },
    { "I'd been told so many times", speaker = "Cerys Bowen", kind = "direct" },
    { "her story is far from unusual", speaker = "Campaigners", kind = "indirect" },
    { "one in three waited more than", speaker = "Iron Matters Wales", kind = "indirect", to = "this programme" },
    { "they had been offered antidepressants first", speaker = "almost half", kind = "indirect" },
    { "standard blood counts can miss it", speaker = "Anwen Prys-Jones", kind = "indirect" },
    { "You can have a perfectly normal", speaker = "Anwen Prys-Jones", kind = "direct" },
    { "The test we need is called", speaker = "Anwen Prys-Jones", kind = "direct" },
    { "the threshold used by many laboratories", speaker = "Anwen Prys-Jones", kind = "indirect", stance = "believes" },
    { "to bring it into line with", speaker = "Anwen Prys-Jones", kind = "indirect", to = "the Welsh government", stance = "demands" },
    { "A woman with a level of", speaker = "Anwen Prys-Jones", kind = "direct" },
    { "She isn't fine", speaker = "Anwen Prys-Jones", kind = "direct" },
    { "widening the definition could mean thousands", speaker = "Huw Tranter", principal = "Welsh Society of Family Doctors", kind = "indirect", stance = "predicts" },
    { "Tiredness is one of the commonest", speaker = "Huw Tranter", kind = "direct" },
    { "I do understand the frustration", speaker = "Huw Tranter", kind = "direct" },
    { "But a number on a form", speaker = "Huw Tranter", kind = "direct" },
    { "women are being fobbed off", speaker = "Huw Tranter", kind = "indirect", stance = "denies" },
    { "I was told to have a", speaker = "Shanice Adeyemi", kind = "direct" },
    { "I've got three kids under seven", speaker = "Shanice Adeyemi", kind = "direct" },
    { "When am I having a bath", speaker = "Shanice Adeyemi", kind = "direct" },
    { "Within a fortnight", speaker = "Shanice Adeyemi", kind = "mixed" },
    { "like somebody had plugged me in", speaker = "Shanice Adeyemi", kind = "mixed" },
    { "She ran up the stairs", speaker = "Dele", kind = "direct" },
    { "I said, 'Who's that", speaker = "Dele", kind = "direct" },
    { "the waiting time for an infusion", speaker = "Figures", kind = "indirect" },
    { "'A lottery'", speaker = "Lowri Maddocks", kind = "direct" },
    { "a postcode lottery that nobody bought", speaker = "Lowri Maddocks", kind = "mixed" },
    { "it was sorry that some patients", speaker = "Gwendraeth University Health Board", kind = "indirect" },
    { "We have recruited two additional specialist", speaker = "Gwendraeth University Health Board", kind = "direct" },
    { "decisions about testing were a matter", speaker = "Welsh government", kind = "mixed" },
    { "carefully consider", speaker = "Welsh government", kind = "mixed" },
    { "a women's health plan would be", speaker = "Elin Rosser", kind = "indirect", to = "the Senedd", when = "2025-01" },
    { "I lost most of my twenties", speaker = "Cerys Bowen", kind = "direct" },
    { "I dropped out of uni", speaker = "Cerys Bowen", kind = "direct" },
    { "And all it needed was a", speaker = "Cerys Bowen", kind = "direct" },
  },
  none = { "was 19 when she first fell asleep", "She did not say whether it would cover", "was eventually given an iron infusion in hospital", "Not all doctors agree" },
}

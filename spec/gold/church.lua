-- A UK regional daily's planning story: councillors of one surname, brackets, straight double marks.
return {
  published = "2023-02-16",
  text = [[
'Blot on the landscape': Anger as councillors back 84 homes beside Norman church

By Sadie Wraxall
Local Democracy Reporter

Plans to build 84 homes next to a Norman church have been approved despite a petition signed by almost every adult in the village.

Members of Threlby District Council's planning committee voted 7-5 in favour of the Pennick Homes scheme, off Glebe Lane in Much Harbury, at a meeting on Tuesday (February 14).

More than 300 objections were lodged. Among the objectors was the vicar, Revd Canon Hilary Stubbs, who told the committee that the view of St Oswin's from the water meadows had "not changed since the Domesday Book".

"Once it's gone, you can't put it back," she added.

Presenting his report, planning officer Imran Qadir said highways engineers had raised no objection, provided that the developer paid for a new crossing.

Cllr Roy Tansley (Con, Harbury East) was unconvinced.

"I've driven Glebe Lane every day for 40 years and I can tell you that two cars can't pass at the bend," he said. "Where is the ambulance supposed to go? Up the bank?

"And before anyone says it, no, I don't live there. I live in Threlby, where we've already got our share of these boxes."

Cllr Joan Tansley (Ind, Wolds), who is no relation, said she had come to the meeting with an open mind but had heard nothing to reassure her.

But committee chairman Cllr Peter Osgathorpe (Lab) warned refusing the application could cost the authority thousands at appeal.

"We haven't got a five-year land supply," said Cllr Osgathorpe. "If we turn this [application] down tonight, an inspector in Bristol will approve it by Christmas."

Speaking on behalf of the applicant, agent Lucy Fenwick-Bray told members 34 of the houses would be affordable. She insisted the developer had "listened at every stage" and promised that the oak trees along the lane would be kept.

Resident Colin Maddox, who has lived in the village since 1988, told the Echo: "They'd made their minds up before they sat down. What's the point of asking us?"

Mr Maddox said campaigners would now seek legal advice on a judicial review.

A spokesperson for Pennick Homes said: "We are delighted with the decision and look forward to working with the community."

The Diocese of Wexcombe has been approached for comment.
]],
  quotes = {
    { "not changed since the Domesday Book", speaker = "Hilary Stubbs", to = "the committee", kind = "mixed" },
    { "Once it's gone, you can't put it back", speaker = "Hilary Stubbs", kind = "direct" },
    { "highways engineers had raised no objection", speaker = "Imran Qadir", kind = "indirect" },
    { "two cars can't pass at the bend", speaker = "Roy Tansley", kind = "direct" },
    { "Where is the ambulance supposed to go", speaker = "Roy Tansley", kind = "direct" },
    { "where we've already got our share", speaker = "Roy Tansley", kind = "direct" },
    { "she had come to the meeting with an open mind", speaker = "Joan Tansley", kind = "indirect" },
    { "refusing the application could cost the authority", speaker = "Peter Osgathorpe", kind = "indirect" },
    { "an inspector in Bristol will approve it", speaker = "Peter Osgathorpe", kind = "direct" },
    { "34 of the houses would be affordable", speaker = "Lucy Fenwick-Bray", to = "members", kind = "indirect" },
    { "listened at every stage", speaker = "Lucy Fenwick-Bray", kind = "mixed" },
    { "the oak trees along the lane would be kept", speaker = "Lucy Fenwick-Bray", stance = "promises",
      kind = "indirect" },
    { "They'd made their minds up", speaker = "Colin Maddox", via = { "Echo" }, kind = "direct" },
    { "We are delighted with the decision", principal = "Pennick Homes", kind = "direct" },
  },
}

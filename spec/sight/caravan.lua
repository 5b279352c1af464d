-- A UK tabloid: a grandmother's row with a holiday park over fairy lights; straight single quotes.
return {
  published = "2026-02-20",
  text = [[
'They want me out by Easter': Grandmother, 71, faces losing her £85,000 dream caravan after row over fairy lights

By JODIE LARKHAM

A grandmother faces being thrown off her holiday park after bosses claimed that her fairy lights could be seen by passing ships.

Brenda Stubbings, 71, spent her life savings of £85,000 on the static caravan at Sandling Sands, near Wexcombe, after her husband Derek died in 2021.

But last week she received a letter from the park's owners, Goldcrest Leisure, telling her that she had breached rule 14 of her contract.

The mother-of-three said: 'I cried for two days. Derek chose this spot because you can see the lighthouse from the bed.'

She added: 'It's a string of 40 lights from Argos. I'm not landing aircraft.'

Mrs Stubbings insists that she was never shown the rule, and says other owners have hot tubs, flagpoles and even a life-size plastic giraffe.

'Nobody's evicted the giraffe,' said her daughter, Kelly Marsh, 44. 'It's bullying, pure and simple.'

In the letter, seen by the Dispatch, park manager Craig Dunmore wrote that the lights were 'a nuisance to neighbours and a potential hazard to shipping'.

The coastguard said it had received no complaints. A spokesman said: 'We are not aware of any vessel being confused by these lights.'

Mrs Stubbings's neighbour, retired builder Ron Tapley, 68, has started a petition demanding that Goldcrest drop the case. It has been signed by more than 2,300 people.

'If Brenda goes, I go,' he said. 'And I'm taking my flagpole with me.'

But not everyone on the park is on her side. One owner, who did not want to be named, said the lights were 'on till midnight' and had kept her dog awake.

'She's a lovely lady but it's like sleeping next to Blackpool,' the owner said.

A friend of Mr Dunmore claimed that he had been 'hung out to dry' by head office.

Local MP Fergus Attwell said he had asked Goldcrest for an urgent meeting. He told the Dispatch: 'Common sense seems to have been washed out to sea.'

Goldcrest Leisure, which owns 31 parks across Britain, denied that Mrs Stubbings was being singled out.

A spokeswoman for the firm said: 'All owners sign up to the same rules. We have offered Mrs Stubbings a number of alternatives, including shutters.'

She declined to say whether the giraffe would also have to go.

Mrs Stubbings has vowed to fight the eviction in court. She said she would rather live in a tent than move to another of the firm's parks.

'They'll have to carry me out,' she said. 'With my lights on.'
]],
  quotes = {
    { "They want me out by Easter", speaker = "Brenda Stubbings", kind = "direct" },
    { "her fairy lights could be seen by", speaker = "bosses", kind = "indirect" },
    { "she had breached rule 14 of her contract", speaker = "Goldcrest Leisure",
      kind = "indirect" },
    { "I cried for two days", speaker = "Brenda Stubbings", kind = "direct" },
    { "Derek chose this spot because you can", speaker = "Brenda Stubbings", kind = "direct" },
    { "It's a string of 40 lights", speaker = "Brenda Stubbings", kind = "direct" },
    { "I'm not landing aircraft", speaker = "Brenda Stubbings", kind = "direct" },
    { "she was never shown the rule", speaker = "Brenda Stubbings", kind = "indirect" },
    { "other owners have hot tubs, flagpoles", speaker = "Brenda Stubbings", kind = "indirect" },
    { "Nobody's evicted the giraffe", speaker = "Kelly Marsh", kind = "direct" },
    { "It's bullying, pure and simple", speaker = "Kelly Marsh", kind = "direct" },
    { "a nuisance to neighbours and a potential hazard", speaker = "Craig Dunmore", via = { "Dispatch" },
      kind = "mixed" },
    { "it had received no complaints", speaker = "coastguard", kind = "indirect" },
    { "We are not aware of any vessel", speaker = "spokesman", principal = "coastguard", kind = "direct" },
    { "Goldcrest drop the case", speaker = "Ron Tapley", stance = "demands", kind = "indirect" },
    { "If Brenda goes, I go", speaker = "Ron Tapley", kind = "direct" },
    { "And I'm taking my flagpole with me", speaker = "Ron Tapley", kind = "direct" },
    { "on till midnight", speaker = "One owner", kind = "mixed" },
    { "had kept her dog awake", speaker = "One owner", kind = "indirect" },
    { "She's a lovely lady but it's like", speaker = "One owner", kind = "direct" },
    { "hung out to dry", speaker = "friend of Mr Dunmore", kind = "mixed" },
    { "he had asked Goldcrest for an urgent meeting", speaker = "Fergus Attwell", kind = "indirect" },
    { "Common sense seems to have been washed", speaker = "Fergus Attwell", via = { "Dispatch" }, kind = "direct" },
    { "Mrs Stubbings was being singled out", speaker = "Goldcrest Leisure", stance = "denies", kind = "indirect" },
    { "All owners sign up to the same rules", speaker = "spokeswoman for the firm", principal = "Goldcrest Leisure",
      kind = "direct" },
    { "We have offered Mrs Stubbings a number", speaker = "spokeswoman for the firm", principal = "Goldcrest Leisure",
      kind = "direct" },
    { "whether the giraffe would also have to go", speaker = "spokeswoman for the firm",
      principal = "Goldcrest Leisure", stance = "declines", kind = "indirect" },
    { "fight the eviction in court", speaker = "Brenda Stubbings", stance = "promises", kind = "indirect" },
    { "she would rather live in a tent", speaker = "Brenda Stubbings", kind = "indirect" },
    { "They'll have to carry me out", speaker = "Brenda Stubbings", kind = "direct" },
    { "With my lights on", speaker = "Brenda Stubbings", kind = "direct" },
  },
  none = {
    "after her husband Derek died in 2021",
    "It has been signed by more than",
    "which owns 31 parks across Britain",
  },
}

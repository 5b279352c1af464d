-- A UK tabloid court story: single straight marks, a couple, counsel, a nickname in marks.
return {
  published = "2023-11-24",
  text = [[
'I'd have got away with it if it wasn't for the budgie': Gran, 71, who hid £40k in birdcage spared jail

By Kirsty Dobbs

A GRAN who tried to sneak £40,000 of dirty cash through Wexham Airport in a budgie's cage walked free today - after a judge told her she had been 'more fool than villain'.

Maureen Tapley, 71, sobbed in the dock at Wexham Crown Court as her husband Derek Tapley, 74, blew kisses from the public gallery.

She had claimed the money was her late sister's savings. But detectives found texts on her phone in which a man known only as 'Big Clive' told her to 'keep the bird chirping'.

Prosecutor Alisha Dean said officers became suspicious when the budgie, called Elvis, refused to step off its perch.

'The cage weighed nearly four kilos,' she told the court. 'A budgie, your honour, does not.'

Defending, Rufus Holt-Jones said his client was 'a lonely woman who did a favour for the wrong man'. She had not asked what was under the sandpaper, he said, because she did not want to know.

Sentencing the grandmother-of-six to 18 months, suspended for two years, Judge Robert Penn said: 'You were not the brains of this, Mrs Tapley, and I suspect you were barely the legs.'

Outside court Mr Tapley claimed his wife had been treated 'like a drugs baron'.

'Forty-nine years we've been married,' the retired roofer fumed. 'Not so much as a parking ticket between us.'

Asked where Elvis was now, the pensioner replied: 'With a neighbour. He's not said a word since.'

His wife declined to comment.

A Border Patrol spokesman said: 'We don't care how cute the courier is. If you hide cash, we will find it.'

Tapley had earlier pleaded guilty to money laundering. Big Clive has never been traced, police admitted last night.

The couple's daughter Donna, 45, later posted on Facebook that her mum was 'never touching a bird again'.
]],
  quotes = {
    { "I'd have got away with it", kind = "direct" },
    { "more fool than villain", kind = "mixed" },
    { "the money was her late sister's savings", speaker = "Maureen Tapley", kind = "indirect" },
    { "keep the bird chirping", kind = "mixed" },
    { "officers became suspicious", speaker = "Alisha Dean", kind = "indirect" },
    { "The cage weighed nearly four kilos", speaker = "Alisha Dean", to = "the court", kind = "direct" },
    { "a lonely woman who did a favour", speaker = "Rufus Holt-Jones", principal = "Maureen Tapley", kind = "mixed" },
    { "She had not asked what was under", speaker = "Rufus Holt-Jones", kind = "indirect" },
    { "You were not the brains of this", speaker = "Robert Penn", kind = "direct" },
    { "like a drugs baron", speaker = "Derek Tapley", kind = "mixed" },
    { "Not so much as a parking ticket", speaker = "Derek Tapley", kind = "direct" },
    { "With a neighbour", speaker = "Derek Tapley", kind = "direct" },
    { "We don't care how cute", principal = "Border Patrol", kind = "direct" },
    { "never touching a bird again", speaker = "Donna", via = { "Facebook" }, kind = "mixed" },
  },
  none = { "'Big Clive'" },
}

-- British parliamentary sketch with single quotes: a tech boss before a select committee, free indirect answers, a leaked memo.
return {
  published = "2022-12-14",
  text = [[
An afternoon with the man who will write to you

There are many ways of saying nothing to a select committee, and Tobias Crane, who runs the European arm of the video app Flikka, had brought all of them.

‘I want to begin by thanking the committee for this opportunity,’ he told MPs yesterday, in the tone of a man thanking a wasp. ‘At Flikka, safety isn’t a feature. It’s a feeling.’

Dame Honor Bassett, in the chair, let the feeling pass. How many children under 13, she wondered, had been on the platform last month?

‘We have industry-leading age assurance,’ said Mr Crane.

‘That’s a lovely phrase,’ said Dame Honor. ‘I asked for a number.’

He would write to her, he said.

Beside him sat Flikka’s head of policy, Mirela Dobre, who nodded whenever anybody used the word ‘robust’, and a lawyer who never opened her mouth.

Kevin Stubbs (Lab, Barrow Vale), a former paramedic, had a letter from the mother of a 14-year-old in his constituency. ‘She asked the app for recipes,’ the mother had written, ‘and it gave her reasons not to eat.’ Mr Stubbs read it out twice.

Mr Crane said that his heart went out to the family.

‘I didn’t ask about your heart,’ said Mr Stubbs. ‘I asked about your code.’

Ms Dobre came to the rescue. The system, she explained, was only ‘a sort of mirror’: it showed people more of what they already loved. ‘Then why does it need 900 engineers?’ asked Priti Walcott (Con, Medhurst). ‘My mirror manages with none.’

Dame Honor produced an internal memo, first published by the Financial Times, in which a Flikka researcher warned that the app’s ‘stickiest cohort’ were children who couldn’t get to sleep. Mr Crane declined to say whether it was genuine. He would not discuss staff. He would, though, be delighted to write.

‘To whom?’ said Ms Walcott. ‘We’re all here.’

Ofcom told the same committee in October that it expected candour from the platforms, ‘in writing, and with dates’. By half past four Mr Crane had promised to write to six members on 11 subjects, and given no dates at all.

Did he ever lie awake himself, Mr Stubbs wanted to know. ‘I sleep like a baby,’ said Mr Crane, and the chair made a note of it.

Afterwards a Flikka spokeswoman denied that her boss had been evasive. ‘Tobias answered every question that was within scope,’ she said. A Conservative member of the committee saw it otherwise. ‘I’ve had more out of a parking meter,’ he muttered in the corridor.

As he gathered up his unopened folder, Mr Crane was asked if he let his own daughters use the app.

They were more into ponies, he said.
]],
  quotes = {
    { "I want to begin by thanking", speaker = "Tobias Crane", kind = "direct", to = "MPs", when = "2022-12-13" },
    { "At Flikka, safety isn’t a feature", speaker = "Tobias Crane", kind = "direct" },
    { "How many children under 13", speaker = "Honor Bassett", kind = "indirect", stance = "asks" },
    { "We have industry-leading age assurance", speaker = "Tobias Crane", kind = "direct" },
    { "That’s a lovely phrase", speaker = "Honor Bassett", kind = "direct" },
    { "I asked for a number", speaker = "Honor Bassett", kind = "direct" },
    { "He would write to her", speaker = "Tobias Crane", kind = "indirect", stance = "promises" },
    { "She asked the app for recipes", speaker = "mother of a 14-year-old", kind = "direct" },
    { "and it gave her reasons not to eat", speaker = "mother of a 14-year-old", kind = "direct" },
    { "his heart went out to the family", speaker = "Tobias Crane", kind = "indirect" },
    { "I didn’t ask about your heart", speaker = "Kevin Stubbs", kind = "direct" },
    { "I asked about your code", speaker = "Kevin Stubbs", kind = "direct" },
    { "a sort of mirror", speaker = "Mirela Dobre", kind = "mixed" },
    { "Then why does it need 900 engineers", speaker = "Priti Walcott", kind = "direct", stance = "asks" },
    { "were children who couldn’t get to sleep", speaker = "Flikka researcher", kind = "mixed", via = { "Financial Times" } },
    { "it was genuine", speaker = "Tobias Crane", kind = "indirect", stance = "declines" },
    { "We’re all here", speaker = "Priti Walcott", kind = "direct" },
    { "it expected candour from the platforms", speaker = "Ofcom", kind = "mixed", to = "the same committee", when = "2022-10" },
    { "to write to six members", speaker = "Tobias Crane", kind = "indirect", stance = "promises" },
    { "Did he ever lie awake himself", speaker = "Kevin Stubbs", kind = "indirect", stance = "asks" },
    { "I sleep like a baby", speaker = "Tobias Crane", kind = "direct" },
    { "her boss had been evasive", speaker = "Flikka spokeswoman", kind = "indirect", stance = "denies", principal = "Flikka" },
    { "Tobias answered every question", speaker = "Flikka spokeswoman", kind = "direct", principal = "Flikka" },
    { "I’ve had more out of a parking meter", speaker = "Conservative member of the committee", kind = "direct" },
    { "They were more into ponies", speaker = "Tobias Crane", kind = "indirect" },
  },
  none = { "saying nothing to a select committee", "robust", "who never opened her mouth" },
}

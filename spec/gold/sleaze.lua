-- A UK broadsheet's Westminster row: an undeclared holiday, Downing Street, the opposition, anonymous MPs, emails, a campaigner.
return {
  published = "2023-11-14",
  text = [[
Transport secretary under pressure over undeclared stays at donor’s villa

Imogen Partridge
Deputy political editor

The transport secretary is facing calls to resign after it emerged that he had failed to declare two holidays at a Tuscan villa owned by a Conservative donor whose company went on to win a £46m rail contract.

Giles Hathersage admitted on Monday that he and his family had stayed at the property, near Lucca, in August 2021 and again last Easter. He insisted he had paid “a fair commercial rate” on both occasions and was under no obligation to enter the visits in the register of members’ interests.

“I have done nothing wrong, and I look forward to showing that,” he told BBC Radio 4. “If there is paperwork to be corrected, I will correct it.”

Downing Street declined to say whether the prime minister had known about the stays before they were reported by the Financial Times. Asked four times at Tuesday’s lobby briefing whether Hathersage retained the prime minister’s full confidence, his official spokesman said: “The transport secretary is getting on with the job.”

Labour seized on the admission. Nadia Okonjo-Reeves, the shadow transport secretary, has written to the government’s ethics adviser asking him to open an inquiry. “The public will want to know what the going rate is for a 10-bedroom villa with a cook,” she wrote. “So would I.”

In the Commons, Okonjo-Reeves accused ministers of treating the ministerial code as “a set of house rules for somebody else’s house”.

Sir Rupert Vandeleur, the donor, whose firm Crossgate Rail Systems was awarded the signalling contract in June, denied that the minister had played any part in the decision. In a statement, he said the procurement had been “run by officials from beginning to end”.

Some Conservative MPs were less sure. One former cabinet minister said Hathersage had been “daft rather than crooked”, but added: “Daft is quite enough at this stage of a parliament.” A second backbencher predicted that he would be gone by the weekend.

Others came to his defence. Dame Philippa Corrigan, a former chief whip, said he was the victim of “a very old-fashioned hatchet job”.

“Giles is the least corruptible man I know,” she said. “He brings his own biscuits to the department.”

Emails released under freedom of information laws show that officials were uneasy about the first trip. In one message, a private secretary warned that it “could raise presentational issues if it became known”. Hathersage replied: “Noted. We’ll be paying our way.”

Tobias Fennimore, the director of the campaign group Clean Hands UK, said the affair, already christened “Luccagate” on social media, showed that the rules were “unenforced and, frankly, unread”. He called for the adviser to be given the power to start investigations without the prime minister’s permission.

The Cabinet Office said it did not comment on correspondence. Crossgate, which employs 900 people in Derby and Doncaster, said it had won the work “on price and on quality”.

Hathersage, 51, has been in the cabinet for 14 months and was once talked of as a future leader. On Tuesday evening he cancelled a speech to the Chartered Institute of Hauliers. His office said he had a cold.
]],
  quotes = {
    { "he and his family had stayed at the property", speaker = "Giles Hathersage", when = "2023-11-13", kind = "indirect" },
    { "a fair commercial rate", speaker = "Giles Hathersage", stance = "asserts", kind = "mixed" },
    { "I have done nothing wrong", speaker = "Giles Hathersage", via = { "BBC Radio 4" }, kind = "direct" },
    { "If there is paperwork to be corrected", speaker = "Giles Hathersage", kind = "direct" },
    { "whether the prime minister had known about the stays", speaker = "Downing Street", stance = "declines", kind = "indirect" },
    { "The transport secretary is getting on with the job", principal = "prime minister", when = "2023-11-14", kind = "direct" },
    { "him to open an inquiry", speaker = "Nadia Okonjo-Reeves", stance = "asks", kind = "indirect" },
    { "what the going rate is for a 10-bedroom villa", speaker = "Nadia Okonjo-Reeves", kind = "direct" },
    { "So would I.", speaker = "Nadia Okonjo-Reeves", kind = "direct" },
    { "a set of house rules for somebody else’s house", speaker = "Nadia Okonjo-Reeves", kind = "mixed" },
    { "the minister had played any part in the decision", speaker = "Rupert Vandeleur", stance = "denies", kind = "indirect" },
    { "run by officials from beginning to end", speaker = "Rupert Vandeleur", kind = "mixed" },
    { "daft rather than crooked", speaker = "One former cabinet minister", kind = "mixed" },
    { "Daft is quite enough at this stage", speaker = "One former cabinet minister", kind = "direct" },
    { "he would be gone by the weekend", speaker = "second backbencher", stance = "predicts", kind = "indirect" },
    { "a very old-fashioned hatchet job", speaker = "Philippa Corrigan", kind = "mixed" },
    { "Giles is the least corruptible man I know", speaker = "Philippa Corrigan", kind = "direct" },
    { "He brings his own biscuits", speaker = "Philippa Corrigan", kind = "direct" },
    { "could raise presentational issues", speaker = "private secretary", kind = "mixed" },
    { "We’ll be paying our way", speaker = "Giles Hathersage", kind = "direct" },
    { "unenforced and, frankly, unread", speaker = "Tobias Fennimore", kind = "mixed" },
    { "the adviser to be given the power", speaker = "Tobias Fennimore", stance = "demands", kind = "indirect" },
    { "it did not comment on correspondence", speaker = "Cabinet Office", kind = "indirect" },
    { "on price and on quality", speaker = "Crossgate Rail Systems", kind = "mixed" },
    { "he had a cold", kind = "indirect" },
  },
  none = { "Luccagate", "was once talked of as a future leader" },
}

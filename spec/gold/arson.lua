-- A trial followed live by a Welsh regional: straight single marks, the present tense, a couple of one surname, counsel, a constable's notebook, a solicitor.
return {
  published = "2023-03-30",
  text = [[
Café fire trial LIVE: Ex-wife 'thought petrol was the mower'

Court updates by Jodie Ramsbottom

10.14am

Good morning from Millhaven Crown Court, where Darren Stott, 44, is on trial accused of burning down the Buttercup Tea Rooms. He has pleaded not guilty.

10.31am

The jury is in. First into the witness box is his ex-wife, Michelle Stott, who owned the café with him until 2021.

Ms Stott says she smelled petrol before she heard the bang. 'I didn't think fire, I thought lawn,' she tells the jury.

10.40am

Prosecutor Olivia Thwaite asks what the couple had argued about the night before. 'Scones,' says Ms Stott. There is laughter from the gallery.

'He said I'd stolen his mother's recipe. I said, "Your mother got it off the flour bag."'

10.58am

Gethin Lloyd, defending, suggests that she stood to gain £210,000 from the insurance.

'I stood to gain nothing, love,' the witness replies. Judge Elwyn Prosser reminds her to address counsel properly.

11.25am

A short break.

11.50am

PC Faisal Anwar is next. He tells the court that Mr Stott was found in his van a mile away, 'eating a pasty and crying'.

12.15pm

Fire investigator Dr Noreen Blakely says the blaze began in two places. In her opinion, a cigarette could not have caused it.

'Cigarettes don't walk through a locked door,' she adds.

The marks on the floor are what she calls a 'pour pattern'.

2.20pm

Mr Stott gives evidence. He admits that he was angry but insists he was at the petrol station to buy milk.

'And petrol?' asks Ms Thwaite. 'And petrol,' he agrees.

3.02pm

The judge tells jurors that they will hear closing speeches on Friday.

3.30pm

Outside court, Ms Stott's solicitor, Bethan Rees, says her client is 'exhausted and would like to be left alone'. A spokesperson for insurer Gwent Mutual declines to comment on the claim.

That's it from me.
]],
  quotes = {
    { "she smelled petrol before", speaker = "Michelle Stott", kind = "indirect" },
    { "I didn't think fire", speaker = "Michelle Stott", to = "the jury", kind = "direct" },
    { "what the couple had argued about", speaker = "Olivia Thwaite", stance = "asks", kind = "indirect" },
    { "Scones", speaker = "Michelle Stott", kind = "direct" },
    { "Your mother got it off the flour bag", speaker = "Michelle Stott", kind = "direct" },
    { "she stood to gain £210,000", speaker = "Gethin Lloyd", kind = "indirect" },
    { "I stood to gain nothing", speaker = "Michelle Stott", kind = "direct" },
    { "eating a pasty and crying", speaker = "Faisal Anwar", to = "the court", kind = "mixed" },
    { "the blaze began in two places", speaker = "Noreen Blakely", kind = "indirect" },
    { "Cigarettes don't walk", speaker = "Noreen Blakely", kind = "direct" },
    { "he was at the petrol station", speaker = "Darren Stott", stance = "asserts", kind = "indirect" },
    { "And petrol?", speaker = "Olivia Thwaite", stance = "asks", kind = "direct" },
    { "they will hear closing speeches", speaker = "Elwyn Prosser", to = "jurors", kind = "indirect" },
    { "exhausted and would like", speaker = "Bethan Rees", principal = "Michelle Stott", kind = "mixed" },
    { "to comment on the claim", principal = "Gwent Mutual", stance = "declines" },
  },
}

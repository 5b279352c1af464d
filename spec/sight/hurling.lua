-- Irish sport page, curly single quotes: a manager steps down; county board, players, a column, a rival.
return {
  published = "2024-07-23",
  text = [[
Kinsella steps down as Ardmoyle boss after seven years

DECLAN Kinsella has stepped down as Ardmoyle senior hurling manager, insisting he leaves the county ‘in a better place’ than he found it.

Ardmoyle GAA announced the departure of the 51-year-old in a short statement on Monday night, saying he had given the job ‘everything he had’.

‘I’d have stayed on if I thought I was the man to bring them further,’ Kinsella told RTÉ Sport. ‘I don’t believe I am. Seven years is a long time to be listening to the one voice.’

The former All-Ireland winner said he had made up his mind on the bus home from Thurles, where Ardmoyle lost their quarter-final. He denied there had been any falling out with players and said reports of a row over training were ‘rubbish from start to finish’.

‘There isn’t a better bunch of lads in the country,’ he added.

Captain Eoin Brophy paid tribute to the outgoing manager. ‘He changed everything for us,’ said the Killeen clubman. ‘When he came in, we were getting hammered by teams we should have been beating.’

Goalkeeper Shane Mulcahy thinks the players let Kinsella down. ‘We owed him a big day in Croke Park and we didn’t give it to him,’ he said.

County chairman Pat Geraghty said the board had tried to keep Kinsella for another season. ‘We did our best to twist his arm,’ Geraghty admitted. ‘But Declan is his own man.’

Geraghty refused to be drawn on possible successors, but promised that a new manager would be in place before the club championship finishes.

According to the Irish Independent, former Offaly selector Michael Tynan is the favourite for the job.

Tynan, who guided St Fintan’s to the county title last year, said he had not been contacted. ‘My phone is on, but it hasn’t rung,’ he joked.

Asked whether he would take it, he replied: ‘Come back to me when somebody offers.’

Former county forward Tommy Ruane wrote in the Ardmoyle Herald last week that the team had ‘gone stale’. He claimed that supporters were staying away because of the style of play.

‘Hurling is meant to be enjoyed,’ Ruane wrote. ‘Nobody in that stand was enjoying it.’

Kinsella, a secondary school principal known to supporters as ‘The Master’, said he had no plans to manage another county.

‘I’ve a lawn at home that hasn’t been cut since March,’ he said. ‘That’s the next job.’
]],
  quotes = {
    { "in a better place", speaker = "Declan Kinsella", kind = "mixed" },
    { "he had given the job", speaker = "Ardmoyle GAA", kind = "mixed", when = "2024-07-22" },
    { "I’d have stayed on if I thought", speaker = "Declan Kinsella", kind = "direct", via = { "RTÉ Sport" } },
    { "Seven years is a long time", speaker = "Declan Kinsella", kind = "direct", via = { "RTÉ Sport" } },
    { "he had made up his mind", speaker = "Declan Kinsella", kind = "indirect" },
    { "there had been any falling out", speaker = "Declan Kinsella", kind = "indirect", stance = "denies" },
    { "rubbish from start to finish", speaker = "Declan Kinsella", kind = "mixed" },
    { "There isn’t a better bunch of lads", speaker = "Declan Kinsella", kind = "direct" },
    { "He changed everything for us", speaker = "Eoin Brophy", kind = "direct" },
    { "we were getting hammered by teams", speaker = "Eoin Brophy", kind = "direct" },
    { "the players let Kinsella down", speaker = "Shane Mulcahy", kind = "indirect", stance = "believes" },
    { "We owed him a big day", speaker = "Shane Mulcahy", kind = "direct" },
    { "the board had tried to keep Kinsella", speaker = "Pat Geraghty", kind = "indirect" },
    { "We did our best to twist his arm", speaker = "Pat Geraghty", kind = "direct", stance = "confirms" },
    { "But Declan is his own man", speaker = "Pat Geraghty", kind = "direct", stance = "confirms" },
    { "drawn on possible successors", speaker = "Pat Geraghty", kind = "indirect", stance = "declines" },
    { "a new manager would be in place", speaker = "Pat Geraghty", kind = "indirect", stance = "promises" },
    { "is the favourite for the job", speaker = "Irish Independent", kind = "indirect" },
    { "he had not been contacted", speaker = "Michael Tynan", kind = "indirect" },
    { "My phone is on", speaker = "Michael Tynan", kind = "direct" },
    { "Come back to me when somebody offers", speaker = "Michael Tynan", kind = "direct" },
    { "the team had ‘gone stale’", speaker = "Tommy Ruane", kind = "mixed", via = { "Ardmoyle Herald" }, when = "2024-W29" },
    { "supporters were staying away because of", speaker = "Tommy Ruane", kind = "indirect" },
    { "Hurling is meant to be enjoyed", speaker = "Tommy Ruane", kind = "direct" },
    { "Nobody in that stand was enjoying it", speaker = "Tommy Ruane", kind = "direct" },
    { "he had no plans to manage", speaker = "Declan Kinsella", kind = "indirect" },
    { "I’ve a lawn at home", speaker = "Declan Kinsella", kind = "direct" },
    { "That’s the next job", speaker = "Declan Kinsella", kind = "direct" },
  },
  none = { "The Master" },
}

-- Relays and addressees: through whom something was said, and to whom.
--
-- A rule of kind relay captures `via` (who passed it on), `to` (who was told) or
-- `source` (whom the relay names as the origin, so that he and not the relay is
-- the speaker). It belongs to the report of its sentence that stands nearest.

local quoth = require "quoth"
local R = quoth.ruleset "en.quotes"

R:lexicon "cited" [[ cited, quoted, reported, relayed, carried, published, told ]]

R:lexicon "citing" [[ citing, quoting ]]

R:lexicon "telling" [[
  tell, told, tells, telling
  inform, informed, informs, informing
  remind, reminded, reminds, reminding
  assure, assured, assures, assuring
  warn, warned, warns, warning
  ask, asked, asks, asking
  brief, briefed, briefs, briefing
  advise, advised, advises, advising
  notify, notified, notifies
]]

R:lexicon "saying" [[
  say, said, says, saying
  write, wrote, writes, writing
  post, posted, posts, posting
  comment, commented, comments
  announce, announced, announces
  explain, explained, explains
  complain, complained, complains
  add, added, adds, adding
  respond, responded, responds
  state, stated, states
  confirm, confirmed, confirms
  admit, admitted, admits
]]

R:lexicon "outlet-kind" [[
  agency, news agency, newspaper, paper, daily, weekly, magazine, tabloid, journal
  broadcaster, television, channel, station, radio, website, site, portal, network
]]

-- What is said in or by: a statement to, an interview with.
R:lexicon "occasion" [[
  statement, written statement
  interview, phone interview
  comment, comments, remarks
  letter, email, e-mail, message, text message
  call, phone call, conversation
  briefing, speech, address
  column, essay, article
]]

R:relay "as-cited-by" {
  match = [[ as (was|were)? first? @cited by via:<Mention> ]],
  yes = { "“It works,” she said, as cited by {via:Reuters}." },
  no = { "The plan was drawn up by Reuters." },
}

R:relay "according-to" {
  match = [[ according to via:<Mention> ]],
  yes = { "“We lost,” Orr said, according to {via:Reuters}." },
}

R:relay "quoted-as-saying" {
  match = [[ source:<Person> ","? (is|was|were|been) @cited by via:<Mention> as @saying ]],
  yes = { "{source:Lee Orr} was quoted by {via:Reuters} as saying no." },
}

R:relay "heard-from" {
  match = [[ @cited by via:<Mention> as @saying ]],
  yes = { "Several were quoted by {via:Reuters} as saying no." },
}

R:relay "told" {
  match = [[ @telling to:<Mention> ]],
  yes = { "“We lost,” Orr told {to:reporters} on Friday." },
}

R:relay "told-outlet" {
  match = [[ @telling (the|a|an)? via:@outlet ]],
  yes = { "“We lost,” Orr told {via:Reuters}." },
  no = { "Orr told the committee." },
}

R:relay "told-described-outlet" {
  match = [[ @telling via:(the? [word]? @outlet-kind [cap]{1,3}) ]],
  yes = { "“We lost,” Orr told {via:the broadcaster NRN}." },
  no = { "Orr told the broadcaster." },
}

R:relay "said-to" {
  match = [[ @saying to to:<Mention> ]],
  yes = { "“We lost,” Orr said to {to:reporters}." },
}

R:relay "on-medium" {
  match = [[ (@saying|tweeted|@occasion) on via:@medium ]],
  yes = { "“We lost,” Orr wrote on {via:Facebook}." },
}

R:relay "in-a-letter-to" {
  match = [[ in (a|an|her|his|its|their)? [word]? @occasion (to|with) to:<Mention> ]],
  yes = { "“We lost,” Orr said in a letter to {to:lawmakers}." },
}

R:relay "in-a-statement-to" {
  match = [[ in (a|an|her|his|its|their)? [word]? @occasion (to|with|for) (the|a|an)? via:@outlet ]],
  yes = { "“We lost,” Orr said in a statement to {via:Reuters}." },
}

R:relay "speaking-to" {
  match = [[ (speaking|talking) (to|with) to:<Mention> ]],
  yes = { "Speaking to {to:reporters}, Orr said that they had lost." },
}

R:relay "reported-citing" {
  match = [[ via:<Mention> (reported|said|wrote|added|reports|says) [word]{0,3} ","? @citing source:<Mention> ]],
  yes = { "The talks failed, {via:Reuters} reported, citing {source:a diplomat}." },
}

R:relay "citing-reported" {
  match = [[ @citing source:<Mention> "," via:<Mention> (reported|said|wrote|reports) ]],
  yes = { "Citing {source:a diplomat}, {via:Reuters} reported that the talks failed." },
}

-- At the end of the sentence that it passes on, behind the one who said it.
R:relay "reported-behind" {
  match = [[ "," via:((the|a)? @outlet) (reported|reports|said|wrote) !([word]{0,3} "," @citing) &([punct]|on) ]],
  yes = { "The minister told Tass that they had lost, {via:the Guardian} reported." },
  no = { "The Guardian reported that they had lost." },
}

R:relay "quoted-as" {
  match = [[ via:<Mention> (quoted|cited|quotes) source:<Mention> as @saying ]],
  yes = { "{via:Reuters} quoted {source:Orr} as saying that they had lost." },
}

R:relay "through" {
  match = [[ @saying (through|via) via:<Mention> ]],
  yes = { "Orr said through {via:a lawyer} that he was ill." },
}

return R

-- Relays and addressees: through whom something was said, and to whom.
--
-- A rule of kind relay captures `via` (who passed it on), `to` (who was told), `for` (on
-- whose behalf it was said) or `source` (whom the relay names as the origin, so that he and
-- not the relay is the speaker). It belongs to the report of its sentence that stands nearest. What it
-- captures as `aside` passes on the whole sentence before it and is nobody's words; what it captures as
-- `manner` tells how somebody spoke, and no word of it reports.

local quoth = require "quoth"
local R = quoth.ruleset "en.quotes"

R:lexicon "cited" [[ cited, quoted, reported, relayed, carried, published, told ]]

R:lexicon "citing" [[ citing, quoting ]]

-- What an outlet does with the words of others.
R:lexicon "passing" [[ reported, reports, said, says, wrote, writes ]]

-- Outlets that are told by what they are.
R:lexicon "media" [[
  state media, state-run media, state television, state-run television, state tv, state radio
  local media, national media, official media, news media, domestic media, foreign media
  the local press, the national press, state press
  local television, national television, local newspapers, national newspapers, several newspapers
  news agencies, local news agencies, the state news agency, the official news agency
  local reports, media reports, press reports, news reports
]]

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
  write, wrote, writes, writing, written
  post, posted, posts, posting
  share, shared, shares, sharing
  comment, commented, comments
  announce, announced, announces
  explain, explained, explains
  complain, complained, complains
  add, added, adds, adding
  respond, responded, responds
  state, stated, states
  confirm, confirmed, confirms
  admit, admitted, admits
  suggest, suggested, suggests
  insist, insisted, insists
  claim, claimed, claims
  declare, declared, declares
  argue, argued, argues
  joke, joked, jokes
  vow, vowed, vows
  reveal, revealed, reveals
  warn, warned, warns
  put it
]]

R:lexicon "outlet-kind" [[
  agency, news agency, newspaper, paper, daily, weekly, magazine, tabloid, journal
  broadcaster, television, tv, radio, channel, tv channel, television channel
  station, tv station, radio station, website, site, portal, network
  podcast, programme, program, show, newsletter, newswire, wire service
]]

-- What is put on a medium.
R:lexicon "post" [[
  post, posts, message, messages, thread, video, update, story, statement, comment, livestream, note, reel
]]

-- What is said in or by: a statement to, an interview with.
R:lexicon "occasion" [[
  statement, written statement
  interview, phone interview
  comment, comments, remarks
  letter, email, e-mail, message, text message, post, thread, video
  call, phone call, conversation
  briefing, speech, address
  column, essay, article, tribute
  report, submission, memo, memorandum, note, testimony, dossier
]]

-- Who is named or described as the origin.
local ORIGIN = [[ source:( the [word]{1,3} of [cap] ( ![punct] . ){0,4} "," <Person> ","? |
  <Mention> | her | (a|an|the|one|two|three|several|some|many|unnamed)
                    ( !(that|as|said|says|saying) ([word]|"-") ){1,8} ) ]]

R:lexicon "interview" [[ interview, phone interview, telephone interview, radio interview, television interview ]]

local ASKED = "asked|asking|asks|requested|requesting"

-- Why somebody who speaks is not named.
R:relay "in-confidence" {
  match = [[ manner:( ( (granted|given|promised|guaranteed|requested|requesting|sought|seeking|demanded|demanding
               |asked for|asking for|insisted on|insisting on|on (the)? condition of|under (the)? cover of) anonymity
             | (]] .. ASKED .. [[|preferred|preferring)? not to be (named|identified|quoted)
             | (]] .. ASKED .. [[|preferred|preferring|wished|wishing|wanted|wanting) to
               (remain anonymous | be (named|identified|known|quoted|"referred to") (only|simply|just)? (as|by))
             | (]] .. ASKED .. [[) that (his|her|their) .{1,2} not be
               (used|published|printed|disclosed|revealed)
             | ( (did|does|do|would) not | didn't | doesn't )?
               (wish|want|wishing|wanting|declined|declining|refused) to be (named|identified)
             | not (been)? (authorized|authorised|permitted|allowed) to &(speak|discuss|comment|talk|be) )
             ( !(@saying|@telling|and|but) ([word]|[num]|"-") ){0,24} ) ]],
  yes = {
    "“It is late,” said one lawmaker, who was {manner:granted anonymity to speak candidly}.",
    "An aide, speaking {manner:on condition of anonymity because he was not authorized to speak}, said no.",
    "“It is late,” they said, {manner:asking not to be named}.", "He {manner:did not wish to be named}.",
  },
  no = { "Orr prized her anonymity.", "The mill was named last." },
}

R:relay "as-cited-by" {
  match = [[ as (was|were)? first? @cited by via:<Mention> ]],
  yes = { "“It works,” she said, as cited by {via:Reuters}." },
  no = { "The plan was drawn up by Reuters." },
}

R:relay "according-to" {
  match = [[ according to via:<Mention> ]],
  yes = { "“We lost,” Orr said, according to {via:Ann Kay}." },
}

R:relay "quoted-as-saying" {
  match = [[ source:<Person> ( "," ![punct] .{1,14} "," | ","? ) (is|was|were|been)
             @cited (by|in) via:( <Mention> | the? [word]{0,2} @outlet-kind [cap]{1,4} )
             ( (in|on|last|this)? <Date> )? as @saying ]],
  yes = {
    "{source:Lee Orr} was quoted by {via:Reuters} as saying no.",
    "{source:Lee Orr} was quoted in {via:the Guardian} as saying no.",
    "{source:Lee Orr} was quoted by {via:the daily Stadtblatt} last month as saying no.",
    "{source:Lee Orr}, a mill owner who is a witness, was quoted by {via:Reuters} as saying no.",
  },
}

R:relay "heard-from" {
  match = [[ @cited by via:<Mention> as @saying ]],
  yes = { "Several were quoted by {via:Reuters} as saying no." },
}

R:relay "told-such" {
  match = [[ @telling to:( ( !(the|a|an|that|whether|how|why|[punct]) . | "-" ){1,5} &( . (that|whether|how|why) )
                           !(lies|jokes|stories|tales|secrets) /^[a-z]{2,}(s|men|women|people)$/ ) ]],
  yes = { "Orr assured {to:small-scale local dockers} that they had lost." },
  no = { "Orr told Kay that they had lost." },
}

R:relay "told-someone" {
  match = [[ @telling to:( (the|a|an|his|her|its|their|some|several|many) !@outlet !( [word]? @outlet-kind )
                           !( [cap]{0,3} &[cap] @outlet-noun )
                           ( !(that|who|which|whether|how|why|what|where|when|he|she|it|they|there|his|her|its|their
                               |anything|everything|something|nothing
                               |in|on|at|during|by|last|this|earlier|later|afterwards|yesterday) !<Date>
                             ([word]|[num]) ){1,5} )
             (in [word]{1,3})? (earlier|later|afterwards|yesterday)? ( (on|last|this)? <Date> )?
             &(that|whether|how|why|what|where|when|he|she|it|they|there) ]],
  yes = {
    "Orr told {to:a packed town hall} that they had lost.",
    "Orr told {to:a packed town hall} Tuesday that they had lost.",
    "Orr told {to:a packed town hall} last week that they had lost.",
    "Kay asked {to:the wet front row} why they had lost.",
    "Orr told {to:her 3,000 followers} that they had lost.",
  },
  no = { "Orr told the man who had asked that they had lost.", "Orr told the Gazette on Monday that they had lost." },
}

-- Without "that": two nouns in a row are whom it was told to and what.
R:relay "told-without-that" {
  match = [[ (told|tells|telling|informed|reminded|assured|warned)
             to:( (the|a|an|his|her|its|their) !@outlet
                  ( @audience | "-" | !(@grammar|he|she|it|they|we|you|i|truth|story|tale|joke|news|time|way)
                                      !/^[a-z]+ing$/ [lower] ){1,4} )
             &( (the|his|her|its|their|my|our|no|we|i) ([word]|[num]) ) ]],
  yes = { "Orr told {to:the trial} the mill had closed.", "Orr told {to:the sixth-form class} their time was up." },
  no = { "Orr told the truth the way he saw it.", "Orr told the story of the mill." },
}

R:relay "told-several" {
  match = [[ @telling &( (other|fellow|local|many|some)? . ([punct]|that|he|she|it|they|the|on|in|at|last|this|to|why
             |whether|how) )
             to:( (other|fellow|local|many|some)?
                  !(lies|jokes|stories|tales|fibs|secrets|questions) /^[a-z]{2,}(s|men|women|people)$/ ) ]],
  yes = { "“We lost,” Orr told {to:mourners}.", "“We lost,” Orr told {to:other mums}." },
  no = { "Orr told lies.", "Orr asked questions." },
}

-- "Orr told those who had come that they had lost."
R:relay "told-those" {
  match = [[ (@telling|@urging) to:( (those|anyone|anybody|everyone|everybody)
                                     ( !(that|not|to|he|she|it|they) [word] ){0,9} )
             &( that | not? to | [punct] ) ]],
  yes = {
    "Orr told {to:those who had come} that they had lost.", "Orr warned {to:those planning a march} not to go.",
    "Orr urged {to:anyone with a pen bought there} to bin it.", "“We lost,” Orr told {to:those in the hall}.",
  },
  no = { "Orr told them all he knew." },
}

R:relay "told-owned" {
  match = [[ @telling to:( (the|a|an|his|her|its|their) ( !/^['’]/ [lower] ){1,2} /^['’]s?$/
                           ( !(that|to|on|in|at) [lower] ){0,2} <Person|Group> ) ]],
  yes = { "“We lost,” Orr told {to:the town's mayor}.", "“We lost,” Orr told {to:his wife's lawyer}." },
}

R:relay "told-her" {
  match = [[ @telling to:( her ) &(he|she|it|they|we|i|the|a|there|that|whether|how|why|on|last|<Date>|not? to) ]],
  yes = {
    "Orr told {to:her} he was late.", "Orr told {to:her} on Monday that he was late.", "Orr told {to:her} to go.",
    "Orr told {to:her} the mill would close.",
  },
  no = { "Orr told her mother he was late." },
}

R:relay "warned-against" {
  match = [[ (warn|warned|warns|warning|caution|cautioned|cautions|cautioning)
             to:( <Mention> | (the|a|an|all|his|her|its|their) [word]{1,3} | /^[a-z]{2,}(s|men|women|people)$/ )
             &(against|not) ]],
  yes = { "Orr cautioned {to:her colleagues} against it.", "Orr warned {to:dockers} not to go." },
}

-- Who is asked to do something.
R:lexicon "urging" [[
  urge, urged, urges, urging
  call on, called on, calls on, calling on
  call upon, called upon, calls upon, calling upon
  appeal to, appealed to, appeals to, appealing to
  plead with, pleaded with, pleads with, pleading with
  implore, implored, implores, imploring
  instruct, instructed, instructs, instructing
  order, ordered, orders, ordering
  direct, directed, directs, directing
  beg, begged, begs, begging
  press, pressed, presses, pressing
]]

R:relay "urged" {
  match = [[ @urging to:( <Mention> ((and|or) <Mention>)? (in [cap]{1,3})?
                         | (the|a|an|all|his|her|its|their) ( !(to|not|on|in|at|back) ([word]|[num]) ){1,5}
                           ( in (the [lower] | [cap]) )?
                         | her | [word]? /^[a-z]{2,}(s|men|women|people)$/ ) &( (on? <Date>)? not? (to|back) ) ]],
  yes = {
    "Orr urged {to:the council} to act.", "The firm called on {to:shareholders} to take no action.",
    "Orr appealed to {to:all local unions} not to strike.", "Orr urged {to:lawmakers} on Friday to wait.",
    "Orr called on {to:auction markets} to check tags.", "Orr urged {to:her} to wait.",
    "Orr ordered {to:the clerks} back to work.", "Orr urged {to:its 1,100 members in Keld} to wait.",
  },
  no = { "Orr urged action to keep the city clean." },
}

R:relay "told" {
  match = [[ @telling to:( <Mention> ((and|or) <Mention>)? ) ]],
  yes = { "“We lost,” Orr told {to:reporters} on Friday.", "“We lost,” Orr told {to:lawyers and reporters}." },
}

-- What names of stations begin with in many languages.
R:lexicon "outlet-opening" [[ radio, radyo, rádio, televisión, televisão, télé, tele, kanal, canal, kanaal, channel ]]

-- An outlet by its name, known or made of a word that only outlets have.
local NAMED = [[( &[cap] @outlet [cap]? [num]? /^['’]s$/ ( !/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/ [cap] ){1,4}
  (programme|program|show|podcast)? |
  @outlet? &[cap] (radio|channel) [num] (&[cap] live)? | (&[cap] .){1,3} &[cap] @outlet-noun [num]? | &[cap] sky |
  &[upper] @outlet ( [cap] !<Date> ){1,4} &([punct]|that|on|in|last|earlier|afterwards) | @outlet |
  (&[cap] .){0,2} &[cap] @outlet-noun "-" [cap] |
  &[cap] @outlet-opening [cap]{1,2} | the &[cap] @outlet-noun | (&[cap] .) "&" [cap] |
  the [cap] "-" &[cap] @outlet-noun |
  /^[A-Z][a-z]+(Beat|Crunch|Daily|Feed|Line|News|Post|Radar|Times|Today|Watch|Week|Wire)$/ )]]

local VIA_NAMED = " via:( (the|a|an)? " .. NAMED .. " ) "

-- The call sign of an American station.
local CALL_SIGN = " &[upper] /^[KW][A-Z]{3}(-TV|-FM)?$/ "

R:relay "told-named-outlet" {
  match = [[ @telling ]] .. VIA_NAMED,
  yes = {
    "“We lost,” Orr told {via:The Evening Ledger} in 1987.",
    "Orr told {via:the Financial Chronicle} that they had lost.",
    "Orr told {via:Kanal Norden} that they had lost.",
    "“We lost,” Orr told {via:Reuters}.",
    "“We lost,” Orr told {via:BBC Radio 4}.",
    "“We lost,” Orr told {via:the Advocate}.",
    "“We lost,” Orr told {via:TramBeat}.",
    "“We lost,” Orr told {via:BBC Arabic}.",
    "Orr told {via:RTÉ’s Morning Norden} on Monday that they had lost.",
    "Orr told {via:BBC Radio 4's Today programme} that they had lost.",
    "“We lost,” Orr told {via:Sky}.",
    "“We lost,” Orr told {via:Norden News 9}.",
    "Orr told {via:The Norden Journal-Herald} that they had lost.",
  },
  no = { "Orr told Ann Kay the news.", "Orr told the committee." },
}

R:relay "told-station" {
  match = [[ @telling via:( (the)? ]] .. CALL_SIGN .. [[ (&[cap] @outlet-noun)? ) ]],
  yes = { "“We lost,” Orr told {via:KRXT News}.", "Orr told {via:WRXT} they had lost." },
  no = { "Orr told WHO officials that they had lost." },
}

R:relay "told-kind-behind" {
  match = [[ @telling via:( (the|a|an)? &[cap] .{1,4} @outlet-kind ) ]],
  yes = { "Orr told {via:Arlen-1 TV channel} that they had lost." },
}

R:relay "told-described-outlet" {
  match = [[ @telling via:( the? [word]{0,2} @outlet-kind [quote]? [cap]{1,4}
                            ( "-" [cap] | (of|do|da|de|del|di|du) [cap]{1,2} | [word] &(on|that|in|[punct]) )? ) ]],
  yes = {
    "“We lost,” Orr told {via:the broadcaster NRN}.", "Orr told {via:the Danish station TV-Sund} no.",
    "Orr told {via:the daily Stare noviny} on Monday that they had lost.",
    "“We lost,” Orr told {via:the newspaper Folha do Norte}.",
    "“We lost,” Orr told {via:the public radio program “Old Docks}” in 2011.",
  },
  no = { "Orr told the broadcaster." },
}

-- Named before; or not at all, when it is the outlet's own story.
R:relay "told-the-outlet" {
  match = [[ @telling via:( (the|this) @outlet-kind ) &(that|how|on|in|at|last|he|she|it|they|the|his|her|[punct]) ]],
  yes = { "“We lost,” Orr told {via:the magazine}.", "Orr tells {via:the newspaper} that they lost." },
  no = { "Orr told the newspaper editor that they had lost." },
}

R:relay "in-an-issue-of" {
  match = [[ in (the|this|that) [word]{0,3} (issue|edition) of via:( (the|a|an)? <Mention> ) ]],
  yes = { "Orr reveals in the new issue of {via:the union} that they lost." },
}

R:relay "told-media" {
  match = [[ @telling via:@media ]],
  yes = { "Orr told {via:state television} that they had lost." },
}

-- Those who are together to listen.
R:lexicon "audience" [[
  audience, crowd, rally, gathering, meeting, hearing, conference, panel, committee, assembly, congregation, forum
  summit, briefing, convention, seminar, mourners, onlookers, well-wishers, worshippers, room, chamber, courtroom
  bench, ballroom, auditorium, banquet, dinner, luncheon, vigil
]]

R:relay "told-audience" {
  match = [[ @telling to:( (the|a|an|his|her|its|their)
                           ( !(of|to|that|in|at|on|outside|before|after|during) [lower] ){0,3} @audience
                           ( of (about|around|some|nearly|almost|over|more than|at least)? [num] )? ) ]],
  yes = {
    "“We lost,” Orr told {to:the hearing}.", "“We lost,” Orr told {to:a packed public meeting} on Friday.",
    "“We lost,” Orr told {to:the crowd}.", "“We lost,” Orr told {to:an audience of about 200}.",
  },
  no = { "“We lost,” Orr told the TBC outside the hearing." },
}

R:relay "promised" {
  match = [[ (promise|promised|promises|promising) to:<Mention>
             &(that|to|he|she|it|they|there|the|a|nothing|no|[num]) ]],
  yes = { "Orr promised {to:Kay} that none would be sold.", "Orr has promised {to:the union} there would be a vote." },
  no = { "Orr promised Kay." },
}

-- Those whom one writes to.
R:lexicon "recipients" [[
  clients, investors, employees, members, customers, subscribers, students, parents, staff, staffers, colleagues
  shareholders, supporters, followers, faculty, residents, readers, patients, teachers, workers, donors
]]

R:relay "in-a-note-to" {
  match = [[ in (a|an|her|his|its|their|the) [word]{0,2} (note|memo|letter|email|e-mail|message|statement|presentation)
             to to:( (all|his|her|its|their|the|our)? [word]? @recipients ) ]],
  yes = { "“We lost,” she wrote in a note to {to:clients}." },
}

R:relay "said-to" {
  match = [[ @saying to to:<Mention> ]],
  yes = { "“We lost,” Orr said to {to:reporters}." },
}

-- To whom, behind who says it.
R:relay "said-by-to" {
  match = [[ @saying <Person> ( "," [num] )? ( "," (of|from) [cap]{1,2} )? ","? to
             to:( <Mention> | /^[a-z]{2,}(s|men|women|people)$/ ) ]],
  yes = { "“We lost,” claimed Lee Orr, 34, of Norden, to {to:reporters} outside the court." },
}

R:relay "confirmed-to-outlet" {
  match = [[ (confirm|confirmed|confirms|confirming|admitted|admits|revealed|reveals|disclosed|quipped|joked|recalled)
             to ]] .. VIA_NAMED,
  yes = { "Orr confirmed to {via:the Evening Ledger} that they had lost." },
}

R:relay "essay-in-outlet" {
  match = [[ (essay|article|column|op-ed|piece|post|profile|interview) (in|for|with) ]] .. VIA_NAMED,
  yes = { "In a 1988 essay in {via:the Evening Ledger}, Orr accused them of lying." },
}

R:relay "published-in-outlet" {
  match = [[ (essay|article|column|op-ed|piece|profile|interview|letter) (published|printed|carried|broadcast|aired)
             (on? <Date>)? (in|by|on) ]] .. VIA_NAMED,
  yes = {
    "In an interview published in {via:the Evening Ledger}, Orr said that they had lost.",
    "In a letter printed on Monday in {via:the Evening Ledger}, Orr said that they had lost.",
  },
}

R:relay "wrote-in-outlet" {
  match = [[ (write|wrote|writes|writing|written|intimated|confided|revealed) [word]{0,2} (in|to|for)
             ]] .. VIA_NAMED,
  yes = {
    "Orr once wrote in {via:the Observer} that they had lost.",
    "Sources intimated to {via:the Evening Ledger} that they had lost.",
  },
  no = { "Orr wrote in a hurry that they had lost." },
}

-- Media of one's own.
R:lexicon "own-medium" [[
  website, site, web page, page, blog, channel, account, feed, profile, podcast, radio show
]]

R:relay "on-own-medium" {
  match = [[ (@saying|tweeted|published|released|@occasion) (on|at) via:( (the|a|his|her|its|their|my|our) [word]{0,3}
             @own-medium ) ]],
  yes = {
    "They lost, Orr said in a statement posted on {via:its website}.",
    "Orr wrote on {via:his Telegram channel} that they had lost.",
  },
}

R:relay "on-medium" {
  match = [[ ( (@saying|tweeted|@occasion) [word]{0,6} | @cue ) on via:@medium ]],
  yes = {
    "“We lost,” Orr thundered on {via:Twitter}.",
    "“We lost,” Orr wrote on {via:Facebook}.",
    "“We lost,” Orr posted a minute later on {via:Instagram}.",
  },
}

R:relay "on-outlet" {
  match = [[ (@saying|@occasion) <Date>? on (the|a|an)? [quote]? via:( @outlet [cap]? | @media ) ]],
  yes = {
    "Orr said Tuesday on {via:CNN} that they had lost.", "Orr said on {via:state TV} that they had lost.",
    "Orr said on “{via:Fox News Sunday}” that they had lost.",
  },
  no = { "Orr said on Tuesday that they had lost." },
}

R:relay "told-on-medium" {
  match = [[ @telling to:( (his|her|its|their)? [lower] ) on via:@medium ]],
  yes = { "Orr told {to:fans} on {via:Instagram}: “We lost.”" },
}

R:relay "on-described-outlet" {
  match = [[ (@saying|@occasion|@telling [word] (story|news)?) ![quote] .{0,6} (on|over)
             via:( (the|a) @outlet-kind [quote]? [cap]{1,4} |
                   @outlet-kind [quote]? ( !(on|last|this) [word] ){1,4} &(on|last|this|[punct]) ) ]],
  yes = {
    "“We lost,” Orr said over {via:radio station dzRX} on Monday.",
    "Orr told the story on {via:the podcast “Old Docks}” last week.",
  },
  no = { "Orr said on the programme that they had lost." },
}

R:relay "aired-on" {
  match = [[ (interview|remarks|comments|segment|programme|program) (that|which)? (was|were)? (aired|broadcast|airing)
             (on? <Date>)? (on|by) via:( (the)? ( @outlet | @media | &[upper] [cap] [num]? ) ) ]],
  yes = {
    "In an interview that aired Friday on {via:KBN 9}, Orr said that they had lost.",
    "In an interview broadcast on {via:state television}, Orr said that they had lost.",
  },
  no = { "The interview aired on Friday." },
}

R:relay "asked-by-outlet" {
  match = [[ (when|after) via:( the? [word]{0,2} @outlet-kind [quote]? [cap]{1,4} ) [quote]? asked ]],
  yes = { "“In ink,” Orr replied when {via:the radio program “Old Docks}” asked her how they wrote." },
  no = { "“In ink,” Orr replied when the newspaper asked her." },
}

R:relay "sent-to-outlet" {
  match = [[ (message|@occasion|recording|document) (sent|given|emailed|provided|released|issued) to
             ]] .. VIA_NAMED,
  yes = {
    "Orr said in an audio message sent to {via:Reuters} that they had lost.",
    "In a statement sent to {via:the Metro Tribune}, Orr said that they had lost.",
  },
}

-- A document that an outlet has seen.
R:relay "seen-by" {
  match = [[ (seen|obtained|reviewed|viewed|examined|verified|published|shared with|leaked to|given to|sent to) by?
             ]] .. VIA_NAMED,
  yes = {
    "In a letter seen by {via:the Evening Ledger}, Orr said that they had lost.",
    "“We lost,” Orr wrote in an email obtained by {via:Reuters}.",
    "In a memo first published by {via:Reuters} on Monday, Orr said that they had lost.",
    "In a text that was shared with {via:Reuters}, Orr said that they had lost.",
  },
  no = { "“We lost,” Orr wrote in a letter seen by the union." },
}

R:relay "asked-by" {
  match = [[ (asked|pressed|questioned|challenged|contacted|approached|reached|interviewed|quoted|cited) by
             ]] .. VIA_NAMED,
  yes = {
    "Asked by {via:Reuters} about the vote, Orr said that they had lost.",
    "Orr, quoted by {via:the BBC}, said that they had lost.", "They had lost, according to police cited by {via:Tass}.",
  },
  no = { "Asked by the union about the vote, Orr said that they had lost." },
}

R:relay "on-a-show" {
  match = [[ (on|told|tells) [quote] via:( [cap] ( !(that|he|she|it|they) ([word]|[num]) ){0,5} ) ","? [quote] ]],
  yes = { "Orr said on “{via:Good Morning Norden}” that they had lost." },
  no = { "Orr cast doubt on “the miracle”." },
}

R:relay "by-own-medium" {
  match = [[ (via|through|from) (his|her|its|their) [word]? via:@medium (@own-medium|handle|handles)? ]],
  yes = { "The mayor had earlier, via his {via:X} handle, promised that they would win." },
}

R:relay "in-a-medium-post" {
  match = [[ in (a|an|another|one|his|her|its|their) [word]{0,2} via:@medium @post ]],
  yes = { "In a {via:Facebook} post on Thursday, the union said that they had lost." },
}

R:relay "in-a-letter-to" {
  match = [[ in (a|an|another|her|his|its|their)? [word]?
             ( @occasion | @occasion? ","? (sent|addressed|emailed|written) ) (to|with)
             !( (the|a|an)? ]] .. NAMED .. [[ ) to:( (a|an|the)? <Mention> ) ]],
  yes = {
    "“We lost,” Orr said in a letter to {to:lawmakers}.", "In a letter sent to {to:lawmakers}, Orr said they had lost.",
    "In another, sent to {to:lawmakers}, she said they had lost.",
  },
}

R:relay "in-an-interview-with" {
  match = [[ in (a|an|her|his|their)? ([word]|[num]){0,3} @interview with via:( (the|a|an)? <Mention> ) ]],
  yes = {
    "In a long radio interview with {via:the union}, Orr said that they had lost.",
    "In a 1998 interview with {via:the union}, Orr said that they had lost.",
  },
}

R:relay "in-a-statement-to" {
  match = [[ in (a|an|her|his|its|their)? [word]? @occasion (to|with|for)
             via:( (the|a|an)? ]] .. NAMED .. " | " .. CALL_SIGN .. ")",
  yes = {
    "“We lost,” Orr said in a statement to {via:Reuters}.",
    "In an e-mail to {via:The Dominion Post}, Orr said that they had lost.",
    "In an email to {via:the Arlen-Dispatch}, Orr said that they had lost.",
  },
}

R:relay "speaking-to" {
  match = [[ ( (speaking|talking) (to|with) | "," briefing | ^ (addressing|briefing) )
             to:( <Mention> | /^[a-z]{2,}(s|men|women|people)$/ ) ]],
  yes = {
    "Speaking to {to:reporters}, Orr said that they had lost.",
    "Addressing {to:dockers} on the quay, Orr said that they had lost.",
    "A senior official, briefing {to:reporters}, said that they had lost.",
  },
}

R:relay "reported-citing" {
  match = [[ via:<Mention> (reported|said|wrote|added|reports|says) [word]{0,3} ","? @citing ]] .. ORIGIN,
  yes = {
    "The talks failed, {via:the union} reported, citing {source:a diplomat}.",
    "The talks failed, {via:the union} reported, citing {source:an unnamed military source}.",
  },
}

R:relay "citing-between" {
  match = [[ via:<Mention> "," @citing ]] .. ORIGIN .. [[ "," (has|have)? (reported|said|wrote|reports|says) ]],
  yes = {
    "{via:Reuters}, citing {source:a diplomat}, reported that the talks had failed.",
    "{via:The union}, citing {source:an unnamed military source}, said that the talks had failed.",
    "{via:Reuters}, citing {source:two people familiar with the talks}, reported on Monday that they had failed.",
  },
}

R:relay "citing-reported" {
  match = [[ @citing ]] .. ORIGIN .. [[ "," via:<Mention> (reported|said|wrote|reports) ]],
  yes = { "Citing {source:a diplomat}, {via:Reuters} reported that the talks failed." },
}

-- At the end of the sentence that they pass on: "..., Reuters reported on Friday, citing
-- a diplomat." Whoever is said to have said it there is the speaker, else the outlet.
local OUTLET = [[ via:(
  (the|a|an)? ( !(cited|quoted|by) [word] ){0,3} @outlet-kind? &[cap] @outlet @outlet-kind?
  | (the|a|an)? [word]{0,2} @outlet-kind &[cap] .{1,4}
  | (the|a|an)? &[cap] .{1,4} @outlet-kind
  | (the|a|an) [word] "-" [word] &[cap] .{1,3} @outlet-kind
  | @media
) ]]
local CITING = [[ ( "," @citing source:<Mention>? ... ... )? [punct]{0,2} $ ]]

-- Behind a comma, which is part of it when no mark closes a quotation behind it.
local function behind(words)
  return ([[ ( aside:( "," %s ) | "," ("”"|"\""|"’"|"''") aside:( %s ) ) ]]):format(words, words)
end

R:relay "reported-behind" {
  match = behind(OUTLET .. [[ (first|also|earlier|later|previously)? @passing [word]{0,5} ]] .. CITING),
  yes = {
    "The minister told Tass that they had lost{aside:, {via:the Guardian} reported.}",
    "Orr said that they had lost{aside:, {via:state media} reported on Friday, citing {source:a diplomat}.}",
    "Orr said that they had “lost,” {aside:{via:Tass} reported.}",
  },
  no = { "The Guardian reported that they had lost." },
}

R:relay "reported-behind-by-name" {
  match = behind([[ via:( the (&[cap] .){1,3} &[cap] @outlet-noun ) (first|also|earlier)? @passing [word]{0,5} ]]),
  yes = { "Orr said that they had lost{aside:, {via:the Norden Street Ledger} reported last week}." },
}

R:relay "according-to-behind" {
  match = behind([[ (according to|per) ]] .. OUTLET .. CITING),
  yes = {
    "“We lost,” Orr said{aside:, per {via:the BBC}.}",
    "Orr said in the senate that they had lost{aside:, according to {via:the Interfax news agency}.}",
    "Orr said in the senate that they had “lost,” {aside:according to {via:Interfax}.}",
  },
  no = { "They lost, according to the ministry." },
}

-- What courts are handed tells what others said.
R:lexicon "court-paper" [[
  affidavit, complaint, indictment, lawsuit, suit, filing, filings, court filing, court filings, transcript
  court documents, court papers, court records, charging documents, arrest report, police report, incident report
  search warrant, statement of claim
]]

R:relay "court-paper-behind" {
  match = behind([[ ( via:( (the|an)? @court-paper ) (also)? (says|said|states|alleges|shows|say|show) |
                      (according to|per) via:( (the|an|a)? [word]? @court-paper ) [word]{0,5} ) [punct]{0,2} $ ]]),
  yes = {
    "“We lost,” Orr said{aside:, per {via:the affidavit}.}",
    "“You have been good to us,” Orr replied in a message{aside:, {via:the affidavit} says.}",
    "“We lost,” Orr said that night{aside:, according to {via:the filing}.}",
  },
  no = { "The affidavit says that they had lost." },
}

-- Whoever says so of another's words, which went to somebody: "told aides that ..., according to two of them".
R:relay "according-to-hearers" {
  match = [[ ^ ... (told|tells|informed|assured|warned)
             to:( (the|a|an|his|her|its|their)? ( !(that|by|in|at|on|during|behind|last|this) ([word]|"-") ){1,4} )
             ... that ... aside:( "," according to
             via:( <Mention> | (a|an|the|one|two|three|several|some|many)? [word]{1,4} ) ... ) "." $ ]],
  yes = { "Orr told {to:aides} on Monday that they had lost{aside:, according to {via:two officials} there}." },
  no = { "They had lost, according to two officials." },
}

R:relay "reported-citing-behind" {
  match = [[ ^ ]] .. OUTLET .. [[ (has|have)? (also|first|earlier)? @passing (that)? ... ...
             aside:( "," @citing source:<Mention> [word]{0,12} ) [punct]{0,2} $ ]],
  yes = { "{via:Reuters} reported on Friday that the talks had failed{aside:, citing {source:a diplomat} in Oslo}." },
}

R:relay "quoted-as-saying-by" {
  match = [[ (is|was|were|been) @cited as @saying (on <Date>)? by via:<Mention> ]],
  yes = { "The harvest had failed, Lee Orr was quoted as saying by {via:Tass}." },
}

R:relay "quoted-behind" {
  match = [[ aside:( "," ]] .. OUTLET .. [[ (quoted|cited|quotes|cites) source:(<Mention>) as @saying ... $ ) ]],
  yes = { "The harvest had failed{aside:, {via:Interfax} quoted {source:him} as saying.}" },
}

R:relay "quoted-as" {
  match = [[ via:( <Mention> | (the|a|an|his|her|its|their|one) [word]? @post ) (quoted|cited|quotes|cites)
             ]] .. ORIGIN .. [[ as @saying ]],
  yes = {
    "{via:Reuters} quoted {source:Orr} as saying that they had lost.",
    "“They lost,” {via:the union} quoted {source:her} as saying.",
    "{via:The post} quotes {source:Lee Orr} as saying that they had lost.",
    "{via:Reuters} quoted {source:the mayor of Vale do Keld, Lee Orr,} as saying that they had lost.",
    "{via:The memo} quotes {source:an unnamed hydrologist} as saying that they had lost.",
  },
}

R:relay "quoting-as" {
  match = [[ (quoted|cited|quotes|cites|quoting|citing) ]] .. ORIGIN .. [[ as @saying ]],
  yes = { "The memo, dated May 5, quotes {source:an unnamed hydrologist} as saying that they had lost." },
}

R:lexicon "representing" { each = true, [[
  lawyer, lawyers, attorney, attorneys, solicitor, solicitors, barrister, barristers, counsel, agent, advocate
  representative, representatives
]] }

R:relay "represents" {
  match = [[ ( @representing who? (is|are|was|were)? (representing|defending|represents|represent|represented)
               | (representative|representatives) (for|of) ) for:<Person|Org>
             | counsel for for:( <Person|Org> | the (petitioner|petitioners|appellant|appellants|respondent|respondents
                                 |accused|victims|state|centre|government|families|family) ) ]],
  yes = {
    "A lawyer representing {for:Ann Kay} said that they had lost.",
    "A representative for {for:the union} said that they had lost.",
    "Representatives of {for:the union} said that they had lost.",
    "Counsel for {for:the petitioners}, Ann Kay, said that they had lost.",
  },
  no = { "Some representatives of Norden said that they had lost." },
}

R:relay "who-represents" {
  match = [[ "," (the|a|an)? [lower]{0,2} @representing who? (is|was)? (representing|defending|represents|represented)
             for:<Person|Org> ]],
  yes = { "Lee Orr, the lawyer representing {for:the union}, said that they had lost." },
}

-- A lawyer's client.
R:relay "appearing-for" {
  match = [[ ( ^ speaking for |
             "," ( (appearing|acting|speaking) for | for | who? (representing|defending|represented|represents) |
             who (argued|appeared|acted|spoke|speaks) (on [lower]{1,2})? for ) ) (the @title ",")?
             for:( <Person|Org|Place> | (the)? [cap]{1,2} family | the (defence|defense|prosecution|crown|plaintiff
                   |plaintiffs|claimant|claimants|petitioner|petitioners|appellant|appellants|respondent|respondents
                   |accused|victims|state|centre|union|government|families|family) ) (","|"."|";") ]],
  yes = {
    "Speaking for {for:Ann Kay}, Lee Orr said that they had lost.",
    "“We lost,” said Lee Orr, speaking for {for:the Kay family}.",
    "Lee Orr, appearing for {for:Ann Kay}, told the court that they had lost.",
    "Lee Orr, for {for:the union}, said that they had lost.",
    "Lee Orr KC, for {for:the Kay family}, said that they had lost.",
    "Lee Orr, for {for:the defence}, said that they had lost.",
    "Lee Orr, who argued for the defendant, {for:Ann Kay}, said that they had lost.",
    "Lee Orr, who speaks on energy for {for:the union}, said that they had lost.",
  },
  no = { "Lee Orr, looking for Ann Kay, told the court that they had lost." },
}

R:relay "on-behalf" {
  match = [[ ( ^ (speaking|writing|acting|appearing)? | "," (speaking|writing|acting|appearing) | @saying | statement )
             on behalf of for:( <Mention> | the family ) ]],
  yes = {
    "Speaking on behalf of {for:the union}, Lee Orr said that they had lost.",
    "On behalf of {for:the family}, Lee Orr said that they had lost.",
    "Lee Orr, speaking on behalf of {for:the union}, said that they had lost.",
    "Lee Orr said on behalf of {for:the union} that they had lost.",
  },
  no = { "Lee Orr ran on behalf of the union." },
}

R:relay "on-medium-in-front" {
  match = [[ ^ (on|in) (a|his|her|their)? [word]? via:@medium @post? "," ]],
  yes = { "On {via:LinkedIn}, Lee Orr wrote that they had lost." },
}

R:relay "through-in-front" {
  match = [[ ^ (through|via) via:<Mention> ]],
  yes = { "Through {via:his lawyers}, Lee Orr said that they had lost." },
}

R:relay "speaking-on" {
  match = [[ (speaking|talking|writing|appearing) (on|in|to|with|for) via:( (the|a|an)? ]] .. NAMED .. " )",
  yes = {
    "Speaking on {via:Radio Norden} on Friday, Lee Orr said that they had lost.",
    "Speaking on {via:Asempa Star FM}, Lee Orr said that they had lost.",
    "Writing in {via:the Guardian}, Lee Orr said that they had lost.",
  },
}

-- "On Tuesday's episode of the Old Docks podcast": a show by its name before what it is.
local SHOW = [[ via:( (the|a|his|her|their|its|my)? !@outlet (&[cap] .)
  ( [cap] | "-" | of | the | with | and | /^['’]s$/ ){0,5}
  (radio|tv|television|talk|chat|reality|news)? (podcast|show|programme|program|newsletter) ) ]]

R:relay "speaking-on-a-show" {
  match = [[ (speaking|talking|appearing|writing|appeared|@saying) (on|in|to|for)
             ( (the|an|a|<Date>) /^['’]s$/? [word]{0,2} (episode|edition|instalment|installment) of )? ]] .. SHOW,
  yes = {
    "Speaking on {via:the Back Stick podcast}, Lee Orr said that they had lost.",
    "Lee Orr confirmed on Tuesday’s episode of {via:the Old Docks With Jo podcast} that they had lost.",
    "“We lost,” Orr said on {via:the Late Night Norden show}.",
  },
  no = { "Speaking on the show, Lee Orr said that they had lost.", "Lee Orr spoke on Monday on a new show." },
}

-- "said one fan on X": who wrote it stands between.
R:relay "said-somebody-on-medium" {
  match = [[ [quote] @cue ( <Mention> | (a|an|one|another) [word]{1,3} ) on via:@medium ]],
  yes = {
    "“We lost,” wrote Lee Orr on {via:Facebook}.", "“We lost,” fumed one fan on {via:X}.",
  },
  no = { "“We lost,” said a friend on the phone." },
}

R:relay "in-a-group-on-medium" {
  match = [[ ^ (on|in) (a|the|his|her|their|its) ( [word] | /^['’]s?$/ ){0,4} via:@medium
             (group|page|channel|server|forum|thread|chat|account|feed) ","? ]],
  yes = {
    "On the residents’ {via:WhatsApp} group, one owner wrote that they had lost.",
    "In a neighbourhood {via:Facebook} group, Lee Orr wrote that they had lost.",
  },
}

R:relay "post-to-followers" {
  match = [[ (@post|clip|statement) (posted|shared|uploaded|published|released) (to|on|with|for)
             (his|her|its|their|the)? ( [num] [word]? | [word] ){0,2} via:@medium ]],
  yes = {
    "In a tearful video posted to her 1.2 million {via:TikTok} followers, Lee Orr said that they had lost.",
    "In a clip shared on {via:Instagram} on Sunday, Lee Orr said that they had lost.",
  },
}

R:relay "writing-in-front" {
  match = [[ ^ writing in via:( the !@outlet [cap]{1,3} ) ( <Date> | (last|this) (week|month|year) )? "," ]],
  yes = { "Writing in {via:The Kestrel} last week, Lee Orr called it a hotel for mittens." },
  no = { "Writing in the margin, Lee Orr called it a hotel for mittens." },
}

R:relay "through" {
  match = [[ (@saying|"," (speaking|communicating)) (through|via) via:<Mention> ]],
  yes = { "Orr said through {via:a lawyer} that he was ill.", "Orr, speaking through {via:a lawyer}, said no." },
}

-- Courts and the like hear what others say: who told them is often not said, and where it is, he is the
-- speaker.
R:lexicon "hearing" [[
  court, jury, jurors, inquest, tribunal, inquiry, hearing, commission, panel, magistrates, old bailey
  committee, councillors, mps, senators, lawmakers, delegates, shareholders, meeting, council, parliament
]]

local COURT_NAME = [[ (the|a|an)? ( [cap] /^['’]s?$/? ){0,5} @hearing ]]
local COURT = "to:(" .. COURT_NAME .. ")"
local TOLD = [[ ( (was|were) (also|then|later)? told | (has|have|had) been told ) (on|last|this)? <Date>? ]]
local HEARING = "(has|had|also|then|later)? heard (on|last|this)? <Date>?"
local HEARD = "( " .. TOLD .. " | " .. HEARING .. " )"
-- No more than what one of whom it tells thought.
local UNSAID = [[ content:( ( who (thought|believed|feared) | !(@saying|thought|believed|feared) . ){2,100} ) ]]

R:rule "heard-behind" {
  match = "^" .. UNSAID .. [[ "," ]] .. COURT .. "cue:(" .. HEARD .. [[ ) "." $ ]],
  make = "Quote", stance = "asserts",
  yes = {
    "{content:Mr Orr had drunk eight pints}, {to:Norden Crown Court} {cue:heard}.",
    "{content:The dogs had died}, {to:Norden Magistrates' Court} {cue:was told on Monday}.",
  },
  no = { "“We lost,” Mr Orr said, the court heard." },
}

-- In a headline: "Mill unsafe for years, inquiry told".
R:rule "heard-in-headline" {
  match = "^" .. UNSAID .. [[ "," to:( [word]{0,3} @hearing ) cue:( told | hears | is told ) $ ]],
  make = "Quote", stance = "asserts",
  yes = { "{content:Mill unsafe for many years}, {to:committee} {cue:told}" },
  no = { "The mill was unsafe for years, the committee was told about it." },
}

R:rule "heard-before" {
  match = "^ ![quoted] (but|and)?" .. COURT .. "cue:(" .. HEARING .. ") &(that|how|he|she|it|they|there|<Person>) " ..
          UNSAID .. [[ "." $ ]],
  make = "Quote", stance = "asserts",
  yes = {
    "{to:Norden Crown Court} {cue:heard} {content:that Mr Orr had drunk eight pints}.",
    "But {to:the inquest} {cue:has heard} {content:how the bridge fell}.",
  },
  no = { "The court heard evidence from Mr Orr.", "The court heard that Mr Orr said: “We lost.”" },
}

R:rule "told-before" {
  match = "^ ![quoted] (but|and)? to:( <Mention> | " .. COURT_NAME .. " ) cue:(" .. TOLD .. [[ )
           &(that|how|the|a|an|no|his|her|its|their|he|she|it|they|there|<Person>) !( (he|she|it|they) [punct] ) ]] ..
          UNSAID .. [[ "." $ ]],
  make = "Quote", stance = "asserts",
  yes = {
    "{to:Lee Orr} {cue:was told} {content:that the mill was unsafe}.",
    "{to:MPs} {cue:were told on Monday} {content:the mill was unsafe}.",
    "But {to:the inquest} {cue:was told} {content:how the bridge fell}.",
  },
  no = { "Lee Orr was told to leave.", "The mill was told of." },
}

R:rule "told-by-before" {
  match = "^ ![quoted] (but|and)? to:( <Mention> | " .. COURT_NAME .. [[ )
           cue:( (has|had|also|then|later)? heard from |
                 ( (was|were) (also|then|later)? | (has|have|had) been ) told by )
           source:( <Person> ( "," ![punct] .{1,10} "," )? ) &that ]] .. UNSAID .. [[ "." $ ]],
  make = "Quote", stance = "asserts",
  yes = {
    "{to:Lee Orr} {cue:was told by} {source:Ann Kay} {content:that the mill was unsafe}.",
    "{to:The inquest} {cue:heard from} {source:Dr Ann Kay, the engineer,} {content:that the mill was unsafe}.",
  },
}

-- "They have begun, said two people familiar with it.": who says it has words behind that could be said.
R:rule "said-by-those-who-know" {
  match = "^" .. UNSAID .. [[ "," cue:(said|says) source:( (a|an|one|two|three|four|several|another)
           ( !(with|who) ([word]|"-") ){0,2} (person|people|official|officials|source|sources|lawyer|lawyers|executive
           |executives|woman|man|diplomat|diplomats|aide|aides) ) @knowing ... "." $ ]],
  make = "Quote", stance = "asserts",
  yes = {
    "{content:Agents have begun to question them}, {cue:said} {source:a person} familiar with the inquiry.",
    "{content:Agents have begun to question them}, {cue:said} {source:two senior officials} briefed on it.",
  },
}

-- As sites of sport have it: who said it, and where.
R:rule "said-to-outlet" {
  match = [[ ^ source:<Person> ","? (speaking|talking)? to via:( (the)? <Org> [cap]{0,2} [num]? ) cue:":"
             content:<Quoted> ]],
  make = "Quote", stance = "asserts",
  yes = { "{source:Lee Kay} to {via:Sky Sports}{cue::} {content:“We lost.”}" },
}

R:lexicon "those-who-tell" { each = true, [[
  police, officials, authorities, investigators, prosecutors, sources, insiders, reports, documents, records, data
]] }

-- "per" is "according to" before whoever can say something: no "per day".
local PER_WHOM = [[ cue:(per) source:(
  !(person|people|capita|household|family|worker|employee|student|customer|head)
  ( <Org> /^['’]s$/ <Person> | <Person|Org>
    | (the|a|an|multiple|several|two|three)? [word]{0,2} ( @court-paper | @document | @those-who-tell ) )
  ( (from|by|obtained|filed|released|cited|shared|seen|in) ( !"," . ){1,12} )? ) ]]

R:rule "per-behind" {
  match = "^" .. UNSAID .. [[ "," ]] .. PER_WHOM .. [[ "." $ ]],
  make = "Quote", stance = "asserts",
  yes = {
    "{content:Ann Orr is leaving the team}, {cue:per} {source:the BBC}.",
    "{content:Orr was fired in May}, {cue:per} {source:court documents obtained by the BBC}.",
  },
  no = { "The mill made 300 tons, per day.", "“We lost,” Orr said, per the BBC." },
}

R:rule "per-before" {
  match = "^ " .. PER_WHOM .. [[ "," !( (the|a|an|who) [word]{1,6} "," ) content:( ( !(@saying) . ){3,100} ) "." $ ]],
  make = "Quote", stance = "asserts",
  yes = { "{cue:Per} {source:the lawsuit}, {content:Orr was fired in May}." },
  no = { "Per Orr, the mayor, left in May." },
}

R:rule "in-the-view-of" {
  match = [[ ^ ![quoted] (but)? cue:(in) source:(<Person|Org>) . (own)?
             (view|opinion|eyes|estimation|judgment|judgement|telling|words) "," ]] .. UNSAID .. [[ "." $ ]],
  make = "Quote", stance = "believes",
  yes = { "{cue:In} {source:Lee Orr}'s view, {content:the debate is her best chance}." },
  no = { "In Lee Orr's view, the debate was lost, she said." },
}

-- Adjectives of whoever holds a view.
R:lexicon "convinced" [[
  adamant, convinced, confident, certain, sure, hopeful, optimistic, positive, insistent, persuaded, satisfied, fearful
  sceptical, skeptical, doubtful, worried, concerned
]]

R:rule "convinced-that" {
  match = [[ ![quoted] source:<Person|Org|Group>
             cue:( (is|are|was|were|remains|remain|remained|feels|felt) [word]? @convinced )
             content:( that ( !(@saying) . ){2,100} ) "." $ ]],
  make = "Quote", stance = "believes",
  yes = {
    "{source:Lee Orr} {cue:is adamant} {content:that the mill will close}.",
    "{source:The union} {cue:remains quietly confident} {content:that the mill will stay}.",
  },
  no = { "Lee Orr is sure of it.", "Lee Orr was concerned that, she said, the mill was lost." },
}

-- "There was a warning from Orr that the mill would close."
R:rule "warning-from" {
  match = [[ ![quoted] (a|an|the|another) [word]?
             cue:( (warning|claim|promise|pledge|suggestion|admission|assurance|allegation|complaint|prediction|threat
             |plea|demand|reminder|declaration|acknowledgement|acknowledgment|insistence) from )
             source:<Person|Org|Group> content:( that ( !(@saying) . ){2,100} ) "." $ ]],
  make = "Quote",
  yes = { "There was a {cue:warning from} {source:Lee Orr} {content:that the mill would close}." },
}

-- What the accused say to a charge: "Lee Orr, 61, of Keld, Norden, denies two counts of fraud."
local ACCUSED = [[ ![quoted] source:<Person> ( "," [num] )? ( "," (of|from) [cap]{1,3} ( "," [cap]{1,3} )? )?
                   ( "," who ![punct] .{1,14} )? ","? ]]
local CHARGE = [[ ( !(@saying|that|he|she|they) . ){0,40} ) "." $ ]]

R:rule "denies-charge" {
  match = ACCUSED .. [[ cue:( (has|have|had)? (pleaded|pled|entered a plea of) not guilty | pleads not guilty )
                        content:( (to|of) ([word]|[num]) ]] .. CHARGE,
  make = "Quote", stance = "denies",
  yes = { "{source:Lee Orr}, 61, of Keld, Norden, {cue:has pleaded not guilty} {content:to fraud and theft}." },
}

R:rule "denies-counts" {
  match = ACCUSED .. [[ cue:( denies | deny | (has|have)? denied )
                        content:( (all|both|the|a|an|any)? [word]? ([num]|[word])? (count|counts|charge|charges|offence
                        |offences|allegation|allegations|wrongdoing) ]] .. CHARGE,
  make = "Quote", stance = "denies",
  yes = {
    "{source:Lee Orr}, 61, of Keld, Norden, {cue:denies} {content:two counts of fraud}.",
    "{source:Lee Orr}, who kept the accounts, {cue:denies} {content:a single charge of theft}.",
    "{source:Lee Orr} {cue:has denied} {content:any wrongdoing}.",
  },
}

R:rule "admits-charge" {
  match = ACCUSED .. [[ cue:( (has|have|had)? (pleaded|pled) guilty | pleads guilty )
                        content:( to ([word]|[num]) ]] .. CHARGE,
  make = "Quote", stance = "confirms",
  yes = { "{source:Lee Orr}, of Keld, {cue:pleaded guilty} {content:to two counts of fraud}." },
}

R:rule "described-by" {
  match = [[ ![quoted] cue:( (is|are|was|were|been|being)?
             ( described | dismissed | hailed | praised | condemned | denounced | criticised | criticized | branded
             | labelled | labeled | dubbed | characterised | characterized | derided | lauded | portrayed ) ) by
             source:<Mention> as &[quote] ]],
  make = "Quote",
  yes = {
    "The plan, {cue:described} by {source:Lee Orr} as “a joke”, was dropped.",
    "The plan {cue:was dismissed} by {source:Lee Orr} as “a joke”.",
  },
  no = { "The plan was described as “a joke”." },
}

-- What is not said stands behind what is: "Orr said it was late but declined to say why."
R:lexicon "withheld" { each = true, [[
  say, comment, elaborate, discuss, specify, disclose, reveal, confirm, explain, identify, name, detail, give, provide
  answer, speculate, predict, be drawn, go into, estimate, take questions, release, share, describe
]] }

R:rule "but-declined" {
  match = [[ ![quoted] (but|and|though) cue:( declined|declines|refused|refuses )
             content:( to @withheld ( !(@saying) . ){0,40} ) ( ","|"."|";" ) ]],
  make = "Quote", stance = "declines",
  yes = { "Lee Orr said it was late but {cue:declined} {content:to say why}." },
}

R:rule "but-would-not-say" {
  match = [[ ![quoted] (but|and|though) cue:( ((would|could|will|did|does) not | wouldn't | couldn't | won't | didn't)
             (say|specify|disclose|reveal|explain|confirm|discuss|name|identify) )
             content:( (whether|if|why|how|what|who|when|where|which) ( !(@saying) . ){0,40} ) ( ","|"."|";" ) ]],
  make = "Quote", stance = "declines",
  yes = { "Lee Orr said it was late but {cue:would not say} {content:when it would begin}." },
}

R:rule "but-asked" {
  match = [[ ![quoted] (but|and) cue:( asked|wondered ) content:( (whether|if|why|how|what|who|when|where|which)
             ( !(@saying) . ){1,40} ) ( ","|"."|";" ) ]],
  make = "Quote", stance = "asks",
  yes = { "Lee Orr said it was late but {cue:asked} {content:who would pay}." },
}

R:rule "but-no-comment" {
  match = [[ ![quoted] (but|and|though)
             cue:( ((would|could|will|did|does|do) not | wouldn't | couldn't | won't | didn't | doesn't)
                   (comment|elaborate|respond|expand) )
             content:( (on|about|to|further) ( !(@saying) . ){0,40} ) ( ","|"."|";" ) ]],
  make = "Quote", stance = "declines",
  yes = { "Lee Orr said it was late but {cue:would not comment} {content:on the cost}." },
}

-- "Pressed by a reporter on whether the mill would close, Orr said no."
R:rule "pressed-on" {
  match = [[ ![quoted] cue:( asked|pressed|quizzed|questioned|challenged|grilled|probed ) by source:<Person|Org|Group>
             (on|about|over|as to)?
             content:( (whether|if|why|how|what|who|when|where|which) ( !(@saying|",") . ){1,40} )
             ( ","|"." ) ]],
  make = "Quote", stance = "asks",
  yes = {
    "{cue:Pressed} by {source:Lee Orr} on {content:whether the mill would close}, Kay said no.",
    "Kay was {cue:quizzed} by {source:the committee} about {content:why the mill had closed}.",
  },
}

-- A verb that no lexicon knows right behind words in marks, and whose name is behind it: “We lost,” hooted Lee Orr.
R:rule "verbed-by" {
  match = [[ (","|"?"|"!") [quote] cue:( !@cue /^[a-z]{2,}ed$/ ) source:<Person> ( "."|","|":" ) ]],
  make = "Quote",
  yes = { "“We lost,” {cue:hooted} {source:Lee Orr}." },
  no = { "“We lost,” said Lee Orr.", "Of “Tin Roofs,” printed in Norden, Lee Orr knew nothing." },
}

-- "“We lost,” told me Lee Orr": behind words in marks.
R:rule "told-me-by" {
  match = [[ (","|"?"|"!") [quote] cue:( (tells|told) (me|us) ) source:<Person> ( "."|","|":" ) ]],
  make = "Quote",
  yes = { "“We lost,” {cue:told me} {source:Lee Orr}." },
}

R:rule "was-the-message" {
  match = [[ [quote] ","? cue:( (was|is) (the|a) [word]{0,2} (message|verdict|warning|advice|answer|reply|plea|claim
             |view|response|assessment|conclusion) (of|from) ) source:<Person|Org|Group> ]],
  make = "Quote",
  yes = { "“The mill will stay” {cue:was the blunt message from} {source:Lee Orr}." },
}

R:rule "for-somebody" {
  match = [[ ^ cue:(for) source:<Person> ","? content:( ( ![quote] !@saying !"," . ){1,8} &[quote] <Quoted> ) "." $ ]],
  make = "Quote", stance = "believes",
  yes = { "{cue:For} {source:Lee Orr}, {content:the closure is “a disgrace”}." },
  no = { "For Lee Orr, who left, the closure is “a disgrace”." },
}

R:rule "came-the-reply" {
  match = [[ ![quoted] cue:( (came|comes) (the|a|an) [word]{0,2} (reply|answer|response|retort|riposte|rejoinder) from )
             source:<Mention> ]],
  make = "Quote",
  yes = { "“Never,” {cue:came the reply from} {source:Lee Orr}." },
}

R:rule "said-however-that" {
  match = [[ ![quoted] source:<Mention> (has|had|have|also)? cue:( @saying | accept | accepts | accepted ) ","
             (however|though|meanwhile|moreover|nonetheless|nevertheless|instead|too) ","
             content:( that ( !(@saying) . ){2,100} ) "." $ ]],
  make = "Quote", stance = "asserts",
  yes = { "{source:Ms Orr} {cue:accepted}, however, {content:that the turbines were not small}." },
}

R:relay "told-behind" {
  match = [[ aside:( "," ]] .. COURT .. HEARD .. [[ ) "." $ ]],
  yes = { "“We lost,” Mr Orr said{aside:, {to:the court} heard}." },
}

R:relay "told-in-front" {
  match = [[ ^ (but|and)? ]] .. COURT .. HEARD .. [[ (that|how)? ]],
  yes = { "{to:The court} heard that Mr Orr said: “We lost.”" },
}

return R

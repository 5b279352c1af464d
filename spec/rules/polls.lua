-- Opinion polls: who asked how many people when, and what they answered.
--
-- Makes marks of type Poll (institute, sample, field: when people were asked) and of
-- type Share (who, share: a number in percent, and its value).

local quoth = require "quoth"
local R = quoth.ruleset "desk.polls"

R:lexicon "institute" [[
  YouGov
  Ipsos, Ipsos MORI
  Forsa
  Gallup
  Pew, Pew Research, Pew Research Center
  Quinnipiac, Quinnipiac University
]]

R:lexicon "poll" [[ poll, polls, survey, surveys, polling ]]

R:lexicon "asked" [[ people, adults, voters, likely voters, registered voters, respondents, citizens ]]

-- "conducted", "taken": when the people were asked comes behind it.
R:lexicon "conducted" [[ conducted, taken, carried out, fielded ]]

R:rule "poll" {
  match = [[
    institute:@institute @poll
    (of sample:[num 100..1000000] @asked)?
    ("," | that was)? (@conducted (on | in | between | from)? field:<Date>)?
    ("," | among | which asked)? (sample:[num 100..1000000] @asked)?
  ]],
  make = "Poll",
  yes = {
    "A {institute:YouGov} poll of {sample:1,204} adults found little change.",
    "A {institute:Forsa} survey of {sample:2,500} voters conducted on {field:Monday} gave the Greens hope.",
    "The {institute:Gallup} poll, taken {field:last week} among {sample:1000} registered voters, is out.",
  },
  no = { "YouGov, which was founded in London, grew.", "He has not read a poll for years." },
}

-- 42%, 42 percent, 42.5 per cent: worth 42.
R:number "percentage" {
  match = [[ n:[num ..100] (percent | per cent | "%" | percentage points?) ]],
  value = "n",
  yes = { ["It rose to {42 percent}."] = 42, ["It rose to {7%}."] = 7 },
  no = { "It rose by 42 people." },
}

R:lexicon "gives" [[
  put, puts, putting
  show, shows, showed
  give, gives, gave
  have, has, had
  find, finds, found
]]

R:rule "share" {
  match = [[
    @gives (support for)? the? who:<Org|Person|Group> (on | at | with)? share:<Number>
    | the? who:<Org|Person|Group> (was | were | stood | is)? (on | at | with) share:<Number>
    | share:<Number> (said | answered) they would vote for the? who:<Org|Person|Group>
  ]],
  make = "Share",
  value = "share",
  yes = {
    "The poll put {who:the Labour Party} on {share:42 percent}.",
    "It was close: {share:31%} said they would vote for {who:Anna Berg}.",
  },
  no = { "The Labour Party met on Friday." },
}

return R

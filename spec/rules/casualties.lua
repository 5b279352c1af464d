-- Casualties: how many are said to have died or been hurt, who says so, who denies it.
--
-- Makes marks of type Toll (count, harm: dead or hurt, value: how many), and of type
-- Claim and Denial (who, cue, toll).

local quoth = require "quoth"
local R = quoth.ruleset "desk.casualties"

-- Number words; digits need none.
R:lexicon "count" [[
  one = 1
  two = 2
  three = 3
  four = 4
  five = 5
  six = 6
  seven = 7
  eight = 8
  nine = 9
  ten = 10
  a dozen, dozen, a dozen of = 12
]]

R:lexicon "victims" [[
  people, civilians, soldiers, troops, fighters, children, women, men, others
  person, civilian, soldier, fighter, child, woman, man
  protesters, workers, police officers, journalists
]]

R:lexicon "harmed" [[
  killed, dead, died, shot dead
  wounded, injured, hurt, missing
]]

R:rule "toll" {
  match = [[
    (at least | more than | up to | about | nearly)?
    count:([num !decimal] | @count) @victims? (had been | have been | has been | was | were | had)?
    harm:@harmed
  ]],
  make = "Toll",
  value = "count",
  yes = {
    "The blast left at least {count:30} people {harm:dead}.",
    "{count:Two} soldiers were {harm:killed} and {count:1,200} {harm:injured}.",
  },
  no = { "In 2014 people were poor.", "Dozens killed time." },
}

-- Who says it: a mention, a cue of the pack, then the toll in the same sentence.
R:rule "claim" {
  match = [[
    who:<Mention> cue:@cue[stance=asserts|confirms] !not that? ... toll:<Toll>
  ]],
  make = "Claim",
  yes = {
    "{who:Anna Berg} said that {toll:12 people were killed}.",
    "{who:Anna Berg} confirmed on Monday that {toll:two soldiers died}.",
  },
  no = { "Anna Berg denied that 12 people were killed." },
}

R:rule "denial" {
  match = [[ who:<Mention> (has | have | had)? cue:@cue[stance=denies] that? ... toll:<Toll> ]],
  make = "Denial",
  yes = { "{who:Anna Berg} denied that {toll:12 people were killed}." },
  no = { "Anna Berg said that 12 people were killed." },
}

return R

-- Sanctions: who put whom on a list, when.
--
--    quoth --json --rules spec/rules/sanctions.lua article.txt
--
-- makes marks of type Designation with the captures authority, whom, when, and of
-- type Delisting with the same.

local quoth = require "quoth"
local R = quoth.ruleset "desk.sanctions"

-- Who imposes sanctions; a desk knows its list better than any model.
R:lexicon "authority" [[
  European Union, EU, E.U., Council of the European Union
  United States, U.S., US, Washington
  U.S. Treasury, US Treasury, Treasury Department, U.S. Treasury Department, Treasury, OFAC
  United Nations Security Council, UN Security Council, Security Council
  United Kingdom, U.K., UK, Britain
  Switzerland
  Canada
]]

R:lexicon "designate" [[
  sanction, sanctions, sanctioned, sanctioning
  blacklist, blacklists, blacklisted, blacklisting
  designate, designates, designated, designating
  impose sanctions on, imposes sanctions on, imposed sanctions on, imposing sanctions on
  add sanctions on, adds sanctions on, added sanctions on
]]

R:lexicon "sanctioned" [[ sanctioned, blacklisted, designated, added to the sanctions list ]]

R:lexicon "delist" [[
  delist, delists, delisted
  lift sanctions on, lifts sanctions on, lifted sanctions on
]]

R:rule "designation" {
  match = [[
    the? authority:@authority
    ((has | have | had)? when:<Date>? | said when:<Date>? (it | that it) (has | had | was)?)
    @designate
    whom:<Person|Org>
    (on? when:<Date>)?
  ]],
  make = "Designation",
  yes = {
    "At a meeting the {authority:European Union} sanctioned {whom:Viktor Petrov} on {when:Friday}.",
    "{authority:Canada} imposed sanctions on {whom:Viktor Petrov} {when:last week}.",
    "The {authority:U.S. Treasury} said it had blacklisted {whom:Viktor Petrov}.",
  },
  no = {
    "The European Union debated sanctions on Friday.",
    "Viktor Petrov sanctioned the use of force.",
  },
}

-- The same the other way round.
R:rule "designated-by" {
  match = [[
    whom:<Person|Org> ","? (who | which)? (was | were | has been | have been)
    @sanctioned when:<Date>? by the? authority:@authority (on? when:<Date>)?
  ]],
  make = "Designation",
  yes = {
    "{whom:Viktor Petrov} was blacklisted by the {authority:EU} {when:last year}.",
    "{whom:Viktor Petrov}, who has been sanctioned by {authority:Britain}, resigned.",
  },
  no = { "Viktor Petrov was praised by the EU." },
}

R:rule "delisting" {
  match = [[ the? authority:@authority (has | have)? @delist whom:<Person|Org> (on? when:<Date>)? ]],
  make = "Delisting",
  yes = { "{authority:Switzerland} has lifted sanctions on {whom:Viktor Petrov}." },
  no = { "Switzerland has kept sanctions on Viktor Petrov." },
}

return R

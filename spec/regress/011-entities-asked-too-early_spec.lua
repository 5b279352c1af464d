-- A rule's function that asked a capture for its entity, before the stage that makes entities, read
-- memory that was none of theirs, in the sandbox too.

local quoth = require "quoth"

describe("a rule's function", function()
  it("gets nil for an entity that is not known yet", function()
    local asked = 0
    local R = quoth.ruleset "early"
    R:rule "said" {
      match = "who:<Person> said", make = "Said",
      when = function(mark)
        asked = asked + 1
        assert.is_nil(mark.who.entity)
        return true
      end,
    }
    local article = assert(quoth.analyser { rules = { R } }:read("Ann Orr said that it was late."))
    assert.equal(1, asked)
    assert.equal("Ann Orr", article:marks()[1].who.entity.name)
    article:close()
  end)

  it("may be asked of a date in every phase", function()
    local R = quoth.ruleset "early"
    R:rule "day" {
      match = "on day:<Date>", make = "Day", when = function(mark) return tostring(mark.day.date) ~= "" end,
    }
    local article = assert(quoth.analyser { rules = { R } }:read("It snowed on Friday."))
    assert.equal("Friday", article:marks()[1].day.date.text)
    article:close()
  end)

  it("fails with a message, in the sandbox as well, when it takes nil for an entity", function()
    local strange = quoth.sandbox():text("early.lua", [[
      local R = require "quoth".ruleset "early"
      R:rule "said" {
        match = "who:<Person> said", make = "Said", when = function(mark) return mark.who.entity.name end,
      }
      return R
    ]])
    local article = assert(quoth.analyser { rules = { strange } }:read("Ann Orr said no."))
    assert.equal(0, #article:marks())
    assert.matches("attempt to index a nil value %(field 'entity'%)", article:problems()[1].message)
    article:close()
  end)
end)

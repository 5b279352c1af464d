-- A list with a nil in it, as of an example whose name is mistyped, has a length that counts the nil
-- and fewer values than that: the tree of the declaration was filled beyond its end.

local quoth = require "quoth"

local function refusal(yes)
  local R = quoth.ruleset "desk"
  R:rule "nod" { match = "nod", make = "Nod", yes = yes }
  local ok, message = pcall(quoth.analyser, { pack = false, rules = { R } })
  assert.is_false(ok)
  return tostring(message)
end

describe("a list in a declaration that holds a nil", function()
  it("is refused, and which item it is", function()
    assert.matches("item 2 of 'yes' is nil", refusal { "nod", nil, "nod.", nil, "Nod" })
    assert.matches("item 1 of 'yes' is nil", refusal { nil, "nod" })
  end)

  it("is named by the key that it stands behind, if there is one", function()
    local function told(fields)
      local R = quoth.ruleset "desk"
      R:lexicon "nod" (fields)
      local _, message = pcall(quoth.analyser, { pack = false, rules = { R } })
      return tostring(message):match "lexicon 'nod': (.*)"
    end
    assert.equal("item 2 of its list is nil", told { "a", nil, "b" })
    assert.equal("item 2 of its list is nil", told { { "a", nil, "b" } })
    assert.equal("item 1 of 'fold' is nil", told { "a", fold = { nil, "none" } })
  end)

  it("is refused from a sandbox as well", function()
    local ok, message = pcall(quoth.analyser, { pack = false, rules = { quoth.sandbox({}):text("desk.lua", [[
      local R = require("quoth").ruleset "desk"
      R:rule "nod" { match = "nod", make = "Nod", yes = { "nod", unit, "nod.", unit, "Nod" } }
      return R
    ]]) } })
    assert.is_false(ok)
    assert.matches("item 2 of 'yes' is nil", tostring(message))
  end)

  it("may have nothing behind its last item", function()
    local R = quoth.ruleset "desk"
    R:rule "nod" { match = "nod", make = "Nod", yes = { "nod", nil } }
    assert.is_truthy(quoth.analyser { pack = false, rules = { R } })
  end)
end)

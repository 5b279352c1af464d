-- The lexicons of the pack say a thing once.

local quoth = require "quoth"
local repeats = require "support.repeats"
local sets = require "quoth.en"

describe("a form with the same properties stands once in a lexicon:", function()
  local found = repeats.by_set(sets)

  for _, set in ipairs(sets) do
    it(set.name, function()
      assert.equal("", table.concat(found[set.name], "\n"))
    end)
  end
end)

describe("what is listed again", function()
  local function messages_of(...)
    local R = quoth.ruleset "test"
    for _, fields in ipairs { ... } do R:lexicon "metal" (fields) end
    return repeats.by_set({ R })["test"]
  end

  it("is found in a line, in other lines and in other declarations", function()
    assert.equal(1, #messages_of "iron, tin, iron")
    assert.equal(1, #messages_of "iron, tin -- of old\n  lead, Tin")
    assert.equal(1, #messages_of({ class = "soft", "lead\ntin" }, { extend = true, class = "soft", "tin" }))
    assert.equal(1, #messages_of { { "iron", "irons", class = "hard" }, { "irons", class = "hard" } })
    assert.truthy(messages_of({ class = "soft", "tin, tin" })[1]:find(
      "lexicons_spec%.lua:%d+: 'tin' of metal %(class = soft%) stands at .*lexicons_spec%.lua:%d+ already"))
  end)

  it("is no repeat with other properties, another value or another case that counts", function()
    assert.same({}, messages_of({ class = "soft", "tin" }, { extend = true, class = "hard", "tin" }))
    assert.same({}, messages_of "tin = 1\n tin = 2 -- tin = 1")
    assert.same({}, messages_of { fold = "none", "Tin, tin" })
  end)
end)

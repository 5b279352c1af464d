-- "Trade and Industry Secretary Dean Lark" were two who spoke, "Culture" said what the Culture, Media and Sport
-- Secretary had said, and "the trade secretary" was any secretary who had a name.

local quoth = require "quoth"
local found = require "support.found"

local speakers = found.speakers

local function roles(text)
  local article <close> = assert(quoth.read(text))
  for entity in article:entities() do
    if entity.name == "Dean Lark" then return entity.roles end
  end
end

describe("an office for several fields", function()
  local OFFICES = {
    "Trade and Industry Secretary", "Culture, Media and Sport Secretary", "Mines and Energy Minister",
    "Environment, Food and Rural Affairs Secretary", "Health and Human Services Secretary",
  }

  for _, office in ipairs(OFFICES) do
    it("is that of one: " .. office, function()
      local text = office .. " Dean Lark said the mill was shut.\n\nIt would not open, said " .. office .. " Dean Lark."
      assert.same({ "Dean Lark", "Dean Lark" }, speakers(text))
      assert.equal(office, roles(text)[1])
    end)
  end

  it("is the whole of a description", function()
    assert.same({ "trade and industry secretary" },
                speakers "The mill is shut, the trade and industry secretary has said.")
  end)

  it("is not that of who has another", function()
    assert.same({ "trade secretary", "Dean Lark", "Dean Lark" },
                speakers [[
The mill is shut, the trade secretary has said.

Culture Secretary Dean Lark said it would open. The culture secretary said it was late.
]])
    assert.same({ "Dean Lark", "trade secretary" },
                speakers "Culture Secretary Dean Lark said it would open.\n\nThe trade secretary said it would not.")
  end)
end)

describe("whom a document is for", function()
  it("does not say what is in it", function()
    assert.same({ "Orrco" }, speakers "And Orrco's statement to the exchange said: “The mill is shut.”")
  end)
end)

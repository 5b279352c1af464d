-- "Orr, who said, Orr, who said, ...": each of the verbs reported all that stood before it, so that what was written
-- grew with the square of the text: 80 KB gave 214 MB.

local quoth = require "quoth"

local function written(text)
  local article <close> = assert(quoth.read(text))
  return #article:json()
end

describe("what one sentence says again and again", function()
  for _, unit in ipairs { "Orr, who said, ", "it is late, Orr said, ", "Orr said that ", "according to Orr, " } do
    it("is written in proportion to the text: " .. unit, function()
      local once = written(unit:rep(2000))
      assert.is_true(written(unit:rep(4000)) <= 2.2 * once)
    end)
  end
end)

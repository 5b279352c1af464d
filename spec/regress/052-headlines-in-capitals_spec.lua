-- A headline in capitals, or a short one with a capital on every word, was all one name; so was what stands before it.

local quoth = require "quoth"

local STORY = "\n\nLawson said on Monday that it was late. He left the room, and Ann Orr said no in Paris."

local function names(headline)
  local article <close> = assert(quoth.read(headline .. STORY))
  local list = {}
  for entity in article:entities() do list[entity.name] = true end
  return list
end

describe("a headline", function()
  for _, headline in ipairs {
    "LAWSON SAYS YEN WILL FALL", "Lawson Says Yen Will Fall", "ANN ORR SAYS NO TO MILL PLAN", "PARIS TALKS FAIL",
    "WATCH: Lawson slams mill", "UPDATE 2-Lawson sees yen fall", "EXCLUSIVE: Orr to quit",
  } do
    it("“" .. headline .. "” names nobody but whom the story names", function()
      assert.same({ Lawson = true, ["Ann Orr"] = true, Paris = true }, names(headline))
    end)
  end

  it("has known letters for names", function()
    assert.truthy(names("NATO Says No to Mill").NATO)
    assert.truthy(names("NATO: no troops").NATO)
  end)

  it("has a name in capitals that the story has in small letters", function()
    assert.is_nil(names("LAWSON SAYS YEN WILL FALL").LAWSON)
  end)
end)

-- "wrote on X. He": the stop was taken for an initial's, so that nothing was said through X.

local quoth = require "quoth"

local function words(text)
  local article <close> = assert(quoth.read(text))
  local list = {}
  for token in article:tokens() do list[#list + 1] = token.text end
  return table.concat(list, "|")
end

describe("the stop of a lone letter", function()
  it("is the sentence's where the next word opens one", function()
    assert.equal("He|wrote|on|X|.|He|left|.", words "He wrote on X. He left.")
  end)

  it("is the initial's before a name, and where the letter opens the text", function()
    assert.equal("He|met|J.|Smith|.", words "He met J. Smith.")
    assert.equal("A.|The|mill|.", words "A. The mill.")
  end)

  it("leaves a medium what it is", function()
    local article <close> = assert(quoth.read "“It is over,” Ann Orr wrote on X. She later left.")
    assert.equal("X", article:quotes()().via[1].text)
  end)
end)

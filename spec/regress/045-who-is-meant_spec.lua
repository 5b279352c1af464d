-- Whom pronouns and descriptions mean: the likeliest was not always the nearest.

local quoth = require "quoth"

local function last_speaker(text)
  local article <close> = assert(quoth.read(text))
  local last
  for quote in article:quotes() do last = quote.speaker and quote.speaker.name end
  return last
end

describe("who is meant", function()
  it("by “he” is the one told of, not his father who says nothing", function()
    assert.equal("Bernard Orr", last_speaker [[
Bernard Orr drew mazes. His father repaired looms. “I was bored,” he wrote.]])
    assert.equal("father", last_speaker [[
Bernard Orr drew mazes. His father said they were good. “I was proud,” he said.]])
  end)

  it("by “he” is no one who stands beside him and calls for something", function()
    assert.equal("Ray Orr", last_speaker [[
Ray Orr is not easy to place. He has also appeared alongside Gov. Clint Kay of Texas to call for more agents.

In an interview at a diner, he said he had no regrets.]])
  end)

  it("by an office is whom the sentence before is about, behind what opens it", function()
    assert.equal("Emeka Kay", last_speaker [[
Hadiza Orr of the Farmers lost to Emeka Kay. “We have nothing to hide,” Orr said.

In his acceptance speech, Kay dedicated his victory to the people. “There is no victor,” the governor-elect stated.]])
  end)

  it("by a given name with a role is who has it", function()
    assert.equal("Luca Benedetti", last_speaker [[
Dancer Luca Benedetti fell on Monday.

Singer Luca said he was well.]])
  end)
end)

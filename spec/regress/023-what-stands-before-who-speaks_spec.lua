-- "However" was a part of the source where the sentence began with it; "who" was nobody behind an age or a dash.

local quoth = require "quoth"

local function sources(text)
  local list = {}
  local article <close> = assert(quoth.read(text))
  for quote in article:quotes() do
    list[#list + 1] = quote.source.text .. " = " .. (quote.speaker and quote.speaker.name or "?")
  end
  return list
end

describe("an adverb that opens the sentence", function()
  for _, adverb in ipairs { "However", "Meanwhile", "Earlier", "Nevertheless", "Yesterday" } do
    it("is no part of who speaks: " .. adverb, function()
      assert.same({ "Ann Orr = Ann Orr" }, sources(adverb .. " Ann Orr said the mill was “glad to have had it”."))
    end)
  end

  it("may be part of the name", function()
    local source = sources("First Harbour Bank said the mill was “glad to have had the chance”.")[1]
    assert.equal("First Harbour Bank", source:match "^(.-) =")
  end)
end)

describe("who", function()
  it("is the one before an age or a dash", function()
    assert.same({ "Orr, 30, = Orr", "who = Orr" },
                sources "“It is late,” says Orr, 30, who describes the host as “a professional”.")
    assert.same({ "Ann Orr - who = Ann Orr" }, sources "Ann Orr - who told the court that she was glad - left at noon.")
  end)
end)

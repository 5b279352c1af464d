-- An aside that opens its sentence had nothing before it to pass on; the piece that was to
-- hold what it passes on was left without a token, and reading its text crashed.

local quoth = require "quoth"

describe("a sentence that begins with a relay", function()
  it("is read", function()
    for _, text in ipairs { ", Interfax reported that.", ", according to Interfax.", "“, Tass reported." } do
      local article = assert(quoth.read(text))
      for quote in article:quotes() do assert.is_true(#quote.text > 0) end
    end
  end)
end)

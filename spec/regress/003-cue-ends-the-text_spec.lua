-- What stands behind a cue was asked for without asking whether the text goes on.

local quoth = require "quoth"

describe("a text that ends with its cue", function()
  it("is read, what stands before the cue is what was said", function()
    for _, text in ipairs { "The fees would rise, Lena Koch said", "Lena Koch said" } do
      local article = assert(quoth.read("The harbour was quiet.\n\n" .. text))
      for quote in article:quotes() do
        assert.equal("The fees would rise", quote.text)
        assert.equal("Lena Koch", quote.speaker.name)
      end
      article:close()
    end
  end)
end)

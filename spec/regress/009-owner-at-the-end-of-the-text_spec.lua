-- Whose "her" is was asked of a mention behind the last one, which could crash: found by the
-- fuzzer, whose text (spec/fuzz/corpus/text/owning-at-the-end) is read under the sanitizers.

local quoth = require "quoth"

describe("words of hers at the end of a text", function()
  it("have the speaker named before", function()
    local article = assert(quoth.read("Notes of the week\n\nLena Koch left the hall on Monday.\n\n" ..
                                      "In her view: “We lost.”"))
    local quote
    for each in article:quotes() do quote = each end
    assert.equal("Lena Koch", quote.speaker.name)
    article:close()
  end)
end)

-- A piece that lay inside the reporting clause of the one whom an aside passes on was left
-- with its end before its beginning; reading its text then crashed.

local quoth = require "quoth"

describe("a sentence that two report and a third passes on", function()
  it("is read, with the words of no reporting clause in it", function()
    local article = assert(quoth.read("Kay told Orr that Arlen would not join the league, Orr's spokesman "
      .. "Peter Lang said, according to the Interfax news agency.\n"))
    local count = 0
    for quote in article:quotes() do
      count = count + 1
      assert.truthy(quote.text:find("Arlen would not join the league", 1, true))
      assert.falsy(quote.text:find("spokesman", 1, true))
      assert.equal("the Interfax news agency", quote.via[1] and quote.via[1].text)
    end
    assert.equal(1, count)
  end)
end)

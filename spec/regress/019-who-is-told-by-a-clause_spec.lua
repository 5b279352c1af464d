-- "quilters, who say": whom a clause tells of had no name where no lexicon knows the noun; "a disenchanted Keld
-- technologist, Dean Lark, said" was said by Keld.

local found = require "support.found"

local speakers = found.speakers

describe("whom a clause tells of", function()
  it("is the speaker, whatever he is", function()
    assert.same({ "civil libertarians" }, speakers "The plan angered civil libertarians, who say it is late.")
    assert.same({ "Quilters" }, speakers "Quilters, who say the mill is shut, met on Monday.")
    assert.same({ "one coffee exporter", "one coffee exporter" },
                speakers "But one coffee exporter, who did not give his name, said it was late. “It is over,” he said.")
  end)

  it("goes on with nothing, where he is told in passing", function()
    assert.same({ "Norden seller", "Ann Orr" }, speakers [[
Ann Orr, 34, paid £90 to a Norden seller, who said it was safe.

Minutes later she was on the floor. “My legs went,” she said.
]])
  end)
end)

describe("where somebody is from", function()
  it("does not say what he says", function()
    assert.same({ "Dean Lark" }, speakers "A disenchanted Keld technologist, Dean Lark, said it was late.")
  end)
end)

-- A name behind ", said" was taken for the begin of what is said, and what stood before the comma for
-- who says it.

local quoth = require "quoth"

-- What the only quote says, and who.
local function read(text)
  local article <close> = assert(quoth.read(text))
  local list = {}
  for quote in article:quotes() do
    local content = {}
    for _, span in ipairs(quote.content) do content[#content + 1] = span.text end
    list[#list + 1] = { quote.source.text, table.concat(content, " ~ ") }
  end
  assert.equal(1, #list, text)
  return list[1]
end

describe("behind a comma and a verb", function()
  it("a name with what describes it ends the sentence", function()
    assert.same({ "Mr Orr", "But if the price is too high, studios will listen" },
      read "But if the price is too high, studios will listen, thinks Mr Orr.")
    assert.same({ "a report", "The deal is of little use to the towns of the north" },
      read "The deal is of little use to the towns of the north, says a report.")
  end)

  it("a name interrupts a clause, which goes on behind it", function()
    assert.same({ "Mr Orr", "With half of all homes on the net, the council ~ could act as an intermediary" },
      read "With half of all homes on the net, the council, suggests Mr Orr, could act as an intermediary.")
    assert.same({ "Mr Orr", "Also ~ Norden has cut off nine sellers for breaking the rules" },
      read "Also, said Mr Orr, Norden has cut off nine sellers for breaking the rules.")
    assert.same({ "Mr Orr", "If the filter works ~ other firms may be tempted to copy it" },
      read "If the filter works, said Mr Orr, other firms may be tempted to copy it.")
    assert.same({ "Mr Orr", "Although the wells are dry ~ last year saw good rain" },
      read "Although the wells are dry, said Mr Orr, last year saw good rain.")
    assert.same({ "Mr Orr, the mayor", "The plan ~ is almost dead" },
      read "The plan, says Mr Orr, the mayor, is almost dead.")
  end)

  it("what another reports is a part of what is said", function()
    assert.same({ "the Keld Foundation", "The paper issued by officials of the county warns against floods" },
      read "The paper issued by officials of the county warns against floods, said the Keld Foundation.")
  end)

  it("a name is the subject of what is said, when two commas part the verb from its own", function()
    assert.equal("Mr Orr, a former official at the fund,",
      read("Mr Orr, a former official at the fund, said Ms Kay, even when busy, was kind.")[1])
    assert.equal("The official, who came from Norden,",
      (read("The official, who came from Norden, said the council and other bodies had met.")[1]:gsub(",?$", ",")))
  end)
end)

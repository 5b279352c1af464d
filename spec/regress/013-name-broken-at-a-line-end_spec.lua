-- A name that the end of a wrapped line broke lost its second word: a capital at the beginning of
-- any line told nothing, as it tells nothing at the beginning of a sentence.

local quoth = require "quoth"

local function people(text)
  local article <close> = assert(quoth.read(text))
  local list = {}
  for entity in article:entities() do
    if entity.kind == "person" then list[#list + 1] = entity.name end
  end
  return list
end

describe("a name at the end of a wrapped line", function()
  local report = [[
SANDFORD (AP) — The town council voted 7-2 on Tuesday to build a new
library on the site of the old tannery, ending a dispute that has
lasted for almost a decade.

"This is a great day for every child in Sandford," said Mayor Bill
Okafor, who had campaigned for the project since 2009. "We will break
ground next spring."
]]

  it("goes on in the next line, and is the speaker's", function()
    assert.are.same({ "Bill Okafor" }, people(report))
    local article <close> = assert(quoth.read(report))
    local direct
    for quote in article:quotes() do if quote.kind == "direct" then direct = quote end end
    assert.equal("Bill Okafor", direct.speaker.name)
  end)

  it("does not go on in the next line of a list, a byline or a signature", function()
    assert.are.same({ "Bill Okafor", "Ann Orr", "Lee Kay", "Mia Holt" }, people(report .. [[

By Ann Orr
Lee Kay

- Mia Holt
]]))
  end)

  it("does not go on behind the stop of a firm's name", function()
    local article <close> = assert(quoth.read(
      "The bank said on Monday that it would sell most of the bonds and its\n" ..
      "other debt to a group that is led by Salter Brothers and Salter Inc.\n Reuter"))
    for entity in article:entities() do assert.is_nil(entity.name:find("Reuter", 1, true)) end
  end)
end)

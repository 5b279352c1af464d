-- The model's run of a source went on into the next sentence when that began with who speaks there.

local quoth = require "quoth"

local function sources(text)
  local article <close> = assert(quoth.read(text))
  local list = {}
  for quote in article:quotes() do list[#list + 1] = quote.source and quote.source.text or "-" end
  return list
end

describe("a source", function()
  it("ends with its sentence", function()
    assert.same({ "Tom Kay", "Ann Orr" }, sources(
      "“The mill is lost,” said Tom Kay. Ann Orr said it was not."))
    assert.same({ "Tom Kay, director of the mill", "Mill officials" }, sources(
      "“The mill is lost,” said Tom Kay, director of the mill. Mill officials said it was not."))
    assert.same({ "one fan on X", "A second" }, sources(
      "'She is out of order,' fumed one fan on X. A second wrote: 'She danced on a broken ankle.'"))
  end)

  it("of \"according to\" ends before the subject of what is reported", function()
    assert.same({ "the paper" }, sources "According to the paper, the animals responded to a small change.")
    assert.same({ "Orr Associates, a consulting group" }, sources(
      "According to Orr Associates, a consulting group, cable television revenues in Norden grew."))
  end)
end)

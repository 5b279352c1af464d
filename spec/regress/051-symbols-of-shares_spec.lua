-- "Boeing (BA.N) said": N said it, and it was one of the article's bodies.

local quoth = require "quoth"

local function read(text)
  local article <close> = assert(quoth.read(text))
  local speakers, names = {}, {}
  for quote in article:quotes() do speakers[#speakers + 1] = quote.speaker and quote.speaker.name or "?" end
  for entity in article:entities() do names[#names + 1] = entity.name end
  return speakers, names
end

describe("the symbol of a share", function()
  for _, symbol in ipairs { "(ORR.N)", "(ORR.L, 0005.HK)", "(NYSE: ORR)", "(Nasdaq:ORR)", "<ORR.AX>", "<ORR>",
                            "(O.N)" } do
    it(symbol .. " names nobody but who stands before it", function()
      local speakers, names = read("A mill closes\n\nOrr Mills " .. symbol ..
        " said it would close. The company said it would pay.")
      assert.same({ "Orr Mills", "Orr Mills" }, speakers)
      assert.same({ "Orr Mills" }, names)
    end)
  end

  it("stands before who works for the firm as well", function()
    assert.same({ "Ann Kay" }, read("Orr Mills (ORR.N) Chief Executive Ann Kay said on Monday it would close."))
    assert.same({ "analyst at Orr Mills" }, read("An analyst at Orr Mills (ORR.N) said the yen would fall."))
  end)

  it("is none where the letters are a body's own", function()
    local _, names = read("The Norden Fishing Board (NFB) said it was late. The NFB said no.")
    assert.same({ "Norden Fishing Board" }, names)
  end)
end)

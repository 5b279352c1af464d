-- Whom a description or a pronoun stands for, where somebody else is named beside it.

local speakers = require "helper".speakers

describe("who speaks", function()
  it("is not whom he calls something", function()
    assert.same({ "critic" }, speakers("Ann Orr lost. A critic called Orr “a fool”."))
    assert.same({ "One lawmaker" }, speakers("Ann Orr lost. One lawmaker called Orr the prince of self-publicity."))
    assert.same({ "Maria" }, speakers("A woman called Maria said it was late."))
  end)

  it("is not named in what he tells at length to whom", function()
    local text = "The levy would help Orr Straits output, analyst Ian Storey said.\n\nA cut would keep Orr Strait " ..
      "output as it was, he told the Norden Petroleum Exploration Association annual conference."
    assert.same({ "Ian Storey", "Ian Storey" }, speakers(text))
  end)

  it("is named behind his title and the letters of what he heads", function()
    assert.same({ "Lee Orr", "Lee Orr" },
      speakers("The head of the Norden Grain Board (NGB) Lee Orr said it was late.\n\nHe said no."))
  end)

  it("is a relative of who writes, and nobody named before", function()
    assert.same({ "mother" }, speakers("Mayor Orr spoke. My mother has mellowed, but even now she says “no”."))
  end)
end)

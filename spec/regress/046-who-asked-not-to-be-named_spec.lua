-- "A woman who asked not to be named said": what she asked was taken for what was said, and nothing was reported.

local quoth = require "quoth"

local function report(text)
  local article <close> = assert(quoth.read(text))
  local quote = assert(article:quotes()(), text)
  return quote.source.text, quote.speaker.name, quote.text
end

describe("whoever asks not to be named", function()
  it("says what stands behind it", function()
    for _, manner in ipairs { "asked not to be named", "declined to be identified", "asked to remain anonymous",
                              "did not want to be named", "asked that her name not be used",
                              "asked to be identified by her first name" } do
      local source, speaker, content = report("A woman who " .. manner .. " said the mill had closed.")
      assert.same({ "A woman who " .. manner, "woman", "the mill had closed" }, { source, speaker, content })
    end
  end)

  it("has the name that is given", function()
    for clause, name in pairs {
      ["asked to be identified only as Maria"] = "Maria", ["wished to be known as Maria"] = "Maria",
      ["asked to be identified only by her first name, Maria,"] = "Maria",
      ["gave her name as Maria"] = "Maria", ["goes by the name of Maria"] = "Maria",
    } do
      local source, speaker = report("A woman who " .. clause .. " said the mill had closed.")
      assert.same({ "A woman who " .. clause, name }, { source, speaker }, clause)
    end
  end)

  it("is no more than who it is where the clause stands behind", function()
    local source, speaker = report("“It closed,” said a bus driver, who identified himself as Mr Orr.")
    assert.same({ "a bus driver", "Orr" }, { source, speaker })
  end)

  it("is not the body or the place behind his description", function()
    local source, speaker = report("An official at Orr Mills, who declined to be named, said it had closed.")
    assert.same({ "An official at Orr Mills, who declined to be named,", "official at Orr Mills" }, { source, speaker })
  end)
end)

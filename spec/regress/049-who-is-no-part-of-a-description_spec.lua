-- The name inside what is told of somebody was taken for who speaks.

local quoth = require "quoth"

local function report(text)
  local article <close> = assert(quoth.read(text))
  local quote = assert(article:quotes()(), text)
  return { quote.source.text, quote.speaker.name }
end

describe("who speaks", function()
  it("is not whom a clause of his names between commas", function()
    assert.same({ "Mrs Ann Orr", "Ann Orr" },
      report("A parent, Mrs Ann Orr, whose daughter, Lena, is among the missing, told police that she had left."))
  end)

  it("is not where somebody is", function()
    assert.equal("The chief of a remote village in Ontario",
      report("The chief of a remote village in Ontario says his community can't wait.")[1])
  end)

  it("is no kind of place or firm that he heads", function()
    for _, name in ipairs { "First Nation", "Norden Hub", "Best Harbour" } do
      local text = ("The head of a small %s says it was late."):format(name)
      assert.equal("head of a small " .. name, report(text)[2])
    end
  end)

  it("is called what he does only once", function()
    for _, trade in ipairs { "Creator", "Streamer", "Postdoc", "Islander" } do
      assert.equal("Odile Orr", report(trade .. " Odile Orr said it was late.")[2])
    end
  end)
end)

describe("what is said around its source", function()
  it("goes on behind it with a clause of its own when there is none before", function()
    for _, front in ipairs { "Each time", "Every day", "The last time" } do
      local article <close> = assert(quoth.read(front .. ", Ann Orr said, she was late."))
      assert.equal(front .. " she was late", article:quotes()().text)
    end
  end)
end)

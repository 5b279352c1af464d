-- "Orr told the inquest the mill had closed": whom it was told to was no part of the report, or nothing was reported.

local quoth = require "quoth"

local function report(text)
  local article <close> = assert(quoth.read(text))
  local quote = assert(article:quotes()(), text)
  return { quote.speaker.name, quote.to and quote.to.text, quote.text }
end

describe("what is said behind what somebody did as he said it", function()
  for _, front in ipairs { "Paying tribute", "Opening the trial", "Looking ahead to spring" } do
    it("is no more than what he said: " .. front, function()
      assert.equal("“It was late.”", report(front .. ", Ann Orr said: “It was late.”")[3])
      assert.equal("“It was late.”", report(front .. ", Ann Orr said, “It was late.”")[3])
    end)
  end

  it("begins with it where it is the subject", function()
    assert.equal("Closing the mill “is wrong.”", report("Closing the mill, Ann Orr said, “is wrong.”")[3])
  end)
end)

describe("what is told without “that”", function()
  for _, whom in ipairs { "the inquest", "the trial", "the sixth-form class", "the packed meeting", "her old team" } do
    it("goes to " .. whom, function()
      assert.same({ "Ann Orr", whom, "the mill had closed" },
        report("Ann Orr told " .. whom .. " the mill had closed."))
    end)
  end

  it("begins with whatever a clause may begin with", function()
    for _, clause in ipairs { "the mill would close", "her son was ill", "there was no money left",
                              "she was sorry" } do
      assert.same({ "Ann Orr", "the meeting", clause }, report("Ann Orr told the meeting " .. clause .. "."))
    end
    assert.same({ "Ann Orr", "her", "the mill would close" }, report("Ann Orr told her the mill would close."))
  end)
end)

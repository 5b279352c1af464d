-- Rules of the pack that make quotes read the words between quotation marks as well, and broke
-- the quotation around them.

local quoth = require "quoth"

describe("what is quoted in a quotation", function()
  for _, words in ipairs {
    "Lee Orr is adamant that the mill will close. I am not,",
    "There was a warning from Lee Orr that the mill would close. I ignored it,",
    "Lee Orr denies two counts of fraud. I believe him,",
    "Pressed by Lee Orr on whether the mill would close, I said no,",
    "He was described by Lee Orr as ‘a fool’ and I agree,",
    "He told me it was late but declined to say why. I was sad,",
    "He rang at nine and asked how my day had been. I was glad,",
    "It rained. The court heard that it was late. We left,",
  } do
    it("is part of it: " .. words, function()
      local article = assert(quoth.read("Notes of the week\n\nIt rained.\n\n“" .. words .. "” said Ann Kay."))
      local list = {}
      for quote in article:quotes() do list[#list + 1] = quote end
      assert.equal(1, #list)
      assert.equal("“" .. words .. "”", list[1].text)
      assert.equal("Ann Kay", list[1].speaker.name)
      article:close()
    end)
  end
end)

-- What stands behind a quotation was asked of the token behind the last one of the text, which was
-- never written: fresh memory under the sanitizers, another article's token elsewhere.

local quoth = require "quoth"

describe("the end of a text", function()
  it("is nothing, be it right behind a quotation, a name or a cue", function()
    for _, text in ipairs {
      "so-called.” wrote on X and'' “‘ wrote on X on Friday,”,” Orr and Lang",
      "“It is late,” said Ann Orr", "“It is late,” Ann Orr said", "Ann Orr called it “late”", "Ann Orr called it “late",
    } do
      local article = assert(quoth.read(text))
      for quote in article:quotes() do
        for _, span in ipairs(quote.content) do assert.is_true(span.last <= #text) end
      end
      article:close()
    end
  end)
end)

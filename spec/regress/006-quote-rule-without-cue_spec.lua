-- A rule that makes a quote and captures no cue gave one that ends before it begins; at the
-- text's begin it was looked up in front of the first token.

local quoth = require "quoth"

describe("a rule that makes a quote and captures no cue", function()
  local R = quoth.ruleset "regress.cue"
  R:rule "heard" { match = [[ ^ content:( ... ... ) "," the court heard "." $ ]], make = "Quote" }
  local analyser = quoth.analyser { rules = { R } }

  it("makes one without a cue, at the text's begin and elsewhere", function()
    for _, before in ipairs { "", "The hall was full.\n\n" } do
      local article = assert(analyser:read(before .. "She sold the dogs for 800 pounds each, the court heard."))
      local quote
      for q in article:quotes() do quote = q end
      assert.equal("She sold the dogs for 800 pounds each", quote.text)
      assert.is_nil(quote.cue)
      assert.is_truthy(article:json():find('"cue":null', 1, true))
      article:close()
    end
  end)
end)

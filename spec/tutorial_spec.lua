-- The tutorial of the rule language says what its examples print.

local examples = require "support.examples"

describe("the tutorial", function()
  for _, example in ipairs(examples.of "lua/quoth/en/README.md") do
    it("is right in line " .. example.line, function()
      assert.equal(example.printed, examples.run(example))
    end)
  end
end)

-- Every example of the README runs, and prints what the README says.

local examples = require "support.examples"

describe("the README", function()
  for _, example in ipairs(examples.of("README.md")) do
    it(("tells the truth at line %d (%s)"):format(example.line, example.kind), function()
      local printed = examples.run(example)
      if example.printed then assert.equal(example.printed, printed) end
    end)
  end
end)

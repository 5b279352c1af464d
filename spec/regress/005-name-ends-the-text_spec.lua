-- Behind the last word of a name it was asked for a hyphen, without asking whether the text goes on.

local quoth = require "quoth"

describe("a text that ends with a name", function()
  it("is read, be its last word one that may stand inside of a name", function()
    for _, name in ipairs { "Jan Orr Van", "Jan Orr Al", "Jan van der", "Al", "Ann Orr-", "AT&", "AT&T",
                            "the Aldon council", "the mayor of Aldon" } do
      local article = assert(quoth.read("The harbour was quiet.\n\nOn Monday they met " .. name))
      for entity in article:entities() do assert.truthy(#entity.name > 0) end
      article:close()
    end
  end)
end)

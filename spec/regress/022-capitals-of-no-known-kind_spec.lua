-- Any two capitals in a row were a person in what was read: "Corn Flakes" was one.

local found = require "support.found"

local kind_of = found.kind_of

describe("a name that only looks like a person's", function()
  it("is of no known kind", function()
    assert.equal("unknown", kind_of("She had Corn Flakes for breakfast.", "Corn Flakes"))
    assert.equal("unknown", kind_of("They played Velvet Orbit all night. It was long.", "Velvet Orbit"))
  end)

  it("is a person's where anything else says so", function()
    for _, text in ipairs {
      "They met Xeb Varrow there. Varrow was late.",
      "They met Xeb Varrow there. Then he was late.",
      "They met Xeb Varrow, 49, there.",
      "They met Xeb Varrow, who was late.",
      "They met the mayor, Xeb Varrow, there.",
      "They met Mayor Xeb Varrow there.",
    } do assert.equal("person", kind_of(text, "Xeb Varrow"), text) end
    assert.equal("person", kind_of("They met J. Varrow there.", "J. Varrow"))
    assert.equal("person", kind_of("They met Ludmila Varrow there.", "Ludmila Varrow"))
  end)
end)

describe("a single name", function()
  it("is a person's whose age is told", function()
    assert.equal("person", kind_of("They met Varrow, 49, there.", "Varrow"))
    assert.equal("unknown", kind_of("They met Varrow there. It rained.", "Varrow"))
  end)
end)

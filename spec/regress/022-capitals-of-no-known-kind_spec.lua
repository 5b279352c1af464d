-- Any two capitals in a row were a person in what was read: "Corn Flakes" was one.

local quoth = require "quoth"

local function kind_of(name, text)
  local article <close> = assert(quoth.read(text))
  for entity in article:entities() do if entity.name == name then return entity.kind end end
end

describe("a name that only looks like a person's", function()
  it("is of no known kind", function()
    assert.equal("unknown", kind_of("Corn Flakes", "She had Corn Flakes for breakfast."))
    assert.equal("unknown", kind_of("Velvet Orbit", "They played Velvet Orbit all night. It was long."))
  end)

  it("is a person's where anything else says so", function()
    for _, text in ipairs {
      "They met Xeb Varrow there. Varrow was late.",
      "They met Xeb Varrow there. Then he was late.",
      "They met Xeb Varrow, 49, there.",
      "They met Xeb Varrow, who was late.",
      "They met the mayor, Xeb Varrow, there.",
      "They met Mayor Xeb Varrow there.",
    } do assert.equal("person", kind_of("Xeb Varrow", text), text) end
    assert.equal("person", kind_of("J. Varrow", "They met J. Varrow there."))
    assert.equal("person", kind_of("Ludmila Varrow", "They met Ludmila Varrow there."))
  end)
end)

describe("a single name", function()
  it("is a person's whose age is told", function()
    assert.equal("person", kind_of("Varrow", "They met Varrow, 49, there."))
    assert.equal("unknown", kind_of("Varrow", "They met Varrow there. It rained."))
  end)
end)

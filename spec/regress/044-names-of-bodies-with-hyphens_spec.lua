-- Names were cut at a hyphen before a small letter, or behind a prefix.

local quoth = require "quoth"

local function entities(text)
  local article <close> = assert(quoth.read(text))
  local names = {}
  for entity in article:entities() do names[entity.name] = entity.kind end
  return names
end

describe("names", function()
  it("of bodies go on behind the hyphen of a prefix", function()
    for _, name in ipairs { "Anti-corruption Commission", "Midlands Co-operative Society", "Norden Co-operative",
                            "Inter-Norden Court", "Mid-Norden Waste Systems Inc" } do
      assert.equal("org", entities("On Monday the " .. name .. " said it would pay.")[name], name)
    end
  end)

  it("of offices have an “and” inside", function()
    assert.equal("person", entities("Police and Crime Commissioner Dawn Orr says no.")["Dawn Orr"])
    local article <close> = assert(quoth.read "Police and Crime Commissioner Dawn Orr says no.")
    assert.equal("Police and Crime Commissioner", article:entities()().roles[1])
  end)

  it("of people may begin with a place's, where they speak", function()
    assert.equal("person", entities("Israel Harbin said no. Harbin left.")["Israel Harbin"])
    assert.equal("org", entities("Chicago Bears said no.")["Chicago Bears"])
  end)
end)

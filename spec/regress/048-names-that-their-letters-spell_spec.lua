-- "the Rail, Maritime and Transport union (RMT)" was cut at its comma and its "and".

local quoth = require "quoth"

local function names(text)
  local article <close> = assert(quoth.read(text))
  local list = {}
  for entity in article:entities() do list[entity.name] = #entity.mentions end
  return list
end

describe("a name before the letters that its words begin with", function()
  it("is whole, and is what the letters mean", function()
    for name, letters in pairs {
      ["Tram, Harbour and Loading"] = "THL", ["International Kelp and Brine Institute"] = "IKBI",
      ["Exchange and Surveillance Commission"] = "ESC", ["Keld, Norden and Aldon Fund"] = "KNAF",
    } do
      local found = names(("He joined the %s (%s) in May. The %s said no."):format(name, letters, letters))
      assert.equal(2, found[name] and found[name] - 1, name)
    end
  end)

  it("ends where the letters do not spell it", function()
    local found = names("He met Ann Orr and the Norden Fishing Board (NFB) in May.")
    assert.truthy(found["Ann Orr"] and found["Norden Fishing Board"])
  end)

  it("may begin with what ends the names of firms", function()
    assert.truthy(names("He joined the Logistics and Transport Union in May.")["Logistics and Transport Union"])
  end)
end)

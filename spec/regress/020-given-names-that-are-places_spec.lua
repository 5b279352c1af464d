-- "London Orr said so. Orr said" were a place that spoke and somebody else; "April Orr" was a date and a surname.

local quoth = require "quoth"
local found = require "support.found"

local speakers, kind_of = found.speakers, found.kind_of

describe("a given name that is a place", function()
  for _, name in ipairs { "London Lark", "Paris Lark", "Sydney Lark", "Kenya Lark" } do
    it("goes with its surname: " .. name, function()
      assert.same({ name, name, name },
                  speakers(name .. " said the mill was shut.\n\nLark said it would open. “It is late,” he said."))
    end)
  end

  it("is a person's whose age is told, or of whom a clause tells", function()
    assert.equal("person", kind_of("London Lark, 54, said the mill was shut.", "London Lark"))
    assert.equal("person", kind_of("London Lark, who owns it, said the mill was shut.", "London Lark"))
    assert.equal("place", kind_of("They met on London Road, which is long.", "London Road"))
  end)
end)

describe("a given name that is a month", function()
  it("goes with its surname", function()
    assert.same({ "April Lark", "April Lark" },
                speakers "April Lark said the mill was shut.\n\nLark said it would open.")
  end)

  it("is a month behind a preposition", function()
    local article <close> = assert(quoth.read("In April Lark said the mill was shut.", { published = "2021-06-01" }))
    assert.equal("2021-04", article:dates()[1].value)
  end)
end)

-- "Lakshmi Mittal", "Anais Faraj" and then "Mr Mittal", "Mr Faraj" were two each: the gender that a given name mostly
-- has outweighed what an honorific says. The first known to be a man with that name still is who "Mr" means.

local found = require "support.found"

local speakers = found.speakers

describe("an honorific", function()
  it("is believed before the given name", function()
    assert.same({ "Lakshmi Orr", "Lakshmi Orr", "Lakshmi Orr" },
                speakers "Lakshmi Orr said it was late.\n\nMr Orr said the mill was shut. “It is over,” he said.")
  end)

  it("tells two of one surname apart", function()
    assert.same({ "Ann Orr", "Tom Orr", "Tom Orr", "Ann Orr" }, speakers [[
Ann Orr said the mill was shut. Her husband, Tom Orr, said it was late.

Mr Orr said it would not open. “It is over,” Mrs Orr said.
]])
  end)
end)

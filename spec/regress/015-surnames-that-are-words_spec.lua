-- People whose surnames are words of another kind - a month, an adverb, a colour, a trade, a building, a county - were
-- not found behind their first mention, or became somebody else: a baker, the county of Kent, a church.

local found = require "support.found"

local speakers = found.speakers

local SURNAMES = {
  "May", "Long", "Best", "Winter", "Sunday", "Will", "White", "French", "Baker", "Cook", "Bishop", "Shepherd", "Judge",
  "Church", "House", "Court", "Fleet", "Garrison", "Kent", "Paris", "Banks",
}

describe("a surname that is another word", function()
  for _, surname in ipairs(SURNAMES) do
    it("is that of who was named with it: " .. surname, function()
      local name = "Phil " .. surname
      local text = ("%s, the owner, said the mill was shut.\n\n%s said it would not open.\n\nIt was over, %s said.")
                   :format(name, surname, surname)
      assert.same({ name, name, name }, speakers(text))
    end)
  end

  it("goes with an honorific as well", function()
    assert.same({ "Theresa May", "Theresa May" },
                speakers "Prime Minister Theresa May said it was late.\n\nMrs May said that she would go.")
  end)

  it("needs no given name that is known, where it speaks", function()
    assert.same({ "Jadzia White", "Jadzia White" },
                speakers "Jadzia White said the mill was shut.\n\nWhite said that it would open.")
  end)

  it("is no part of what somebody made", function()
    assert.same({ "Elon Orr" },
                speakers "Elon Orr left. It was like a school Orr created in 2014.\n\nOrr said the mill was shut.")
    assert.same({ "Orr" }, speakers "The charity Orr said that it would open.")
  end)

  it("is none where the word means something else", function()
    assert.same({ "Tess May", "ministers" },
                speakers "Tess May said the mill was shut.\n\nIn May, ministers said that it would open.")
    assert.same({ "Rod Kent", "council" },
                speakers "Rod Kent said the mill was shut.\n\nIn Kent, the council said that it would open.")
    assert.same({ "Phil White", "White voters" },
                speakers "Phil White said the mill was shut.\n\nWhite voters said that it should open.")
  end)
end)

describe("a building behind a given name", function()
  it("is a surname of one who speaks, or has an age", function()
    assert.same({ "Emma Castle", "Emma Castle" },
                speakers "Emma Castle said it was late.\n\nShe said the mill was shut.")
    assert.same({ "Dean Church" }, speakers "Dean Church, 54, said the mill was shut.")
  end)
end)

describe("two titles before a name", function()
  local TITLES = { "Orrco Chairman and CEO", "Founder and Chief Executive", "Orrco's chairman and president" }

  for _, titles in ipairs(TITLES) do
    it("are of one: " .. titles, function()
      local text = titles .. " Dean Lark said the mill was shut.\n\nLark said it would not open."
      assert.same({ "Dean Lark", "Dean Lark" }, speakers(text))
    end)
  end

  it("are of two where both have a name, or the first an article", function()
    assert.same({ "Ann Orr and Dean Lark" },
                speakers "Mayor Ann Orr and Chief Executive Dean Lark said the mill was shut.")
    assert.same({ "chairman and Dean Lark" },
                speakers "The chairman and Treasury Secretary Dean Lark said it was late.")
  end)
end)

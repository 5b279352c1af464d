-- In characters, what stood behind a NEL (U+0085) was one further to the right than it is: a line
-- end that shrank by a byte was taken for CR LF, which are two characters.

local quoth = require "quoth"

describe("an offset in characters", function()
  for name, ending in pairs { NEL = "\u{85}", LS = "\u{2028}", PS = "\u{2029}", CR = "\r", ["CR LF"] = "\r\n" } do
    it("is right behind " .. name, function()
      local before = "It rained all day." .. ending .. "He said on "
      local article = assert(quoth.read(before .. "Monday that it was cold."))
      for _, unit in ipairs { "char", "utf16" } do
        local begin = article:json { offsets = unit }:match '"dates":.-"begin": *(%d+)'
        assert.equal(utf8.len(before), tonumber(begin))
      end
      article:close()
    end)
  end
end)

-- The English pack: its rule sets, in the order in which they are declared.
local files = {
  "abbreviations",
  "grammar",
  "dates",
  "names",
  "cues",
  "quotes",
  "turns",
  "layout",
  "layout_weights",
}

local sets = {}
for i, file in ipairs(files) do sets[i] = require("quoth.en." .. file) end
return sets

-- found.lua - what was found in a text, in the least words that a spec can compare.

local quoth = require "quoth"

local found = {}

-- Who says each quote, by name, in the order of the text; "?" is nobody.
function found.speakers(text)
  local names = {}
  local article <close> = assert(quoth.read(text))
  for quote in article:quotes() do names[#names + 1] = quote.speaker and quote.speaker.name or "?" end
  return names
end

-- The kind of the first entity of that name; nil: there is none.
function found.kind_of(text, name)
  local article <close> = assert(quoth.read(text))
  for entity in article:entities() do if entity.name == name then return entity.kind end end
end

return found

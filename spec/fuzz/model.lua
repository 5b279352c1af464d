-- Any bytes are a model file: it is refused with a message, or tagging with it is
-- as safe as with any other.
local quoth = require "quoth"

return function(data)
  local made, analyser = pcall(quoth.analyser, { model = data, pack = false })
  if not made then return end
  local article <close> = assert(analyser:read("“We agree,” said Ann Orr. Ben Kay said that he did not."))
  assert(#article:json() > 0)
end

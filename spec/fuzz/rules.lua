-- Any text is a rule file of a stranger: it loads or is refused with a message,
-- and it comes to an end.
local quoth = require "quoth"

return function(data)
  local made, analyser = pcall(quoth.sandbox, { source = data, name = "fuzz.lua" })
  if not made then return end
  local article = analyser:read("“We agree,” said Ann Orr on Friday.")
  if article then article:close() end
end

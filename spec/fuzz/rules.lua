-- Any text is a rule file of a stranger: it loads or is refused with a message, and
-- it comes to an end.
local quoth = require "quoth"

local sandbox = quoth.sandbox { steps = 100000, milliseconds = 500 }

return function(data)
  local rules = { sandbox:text("fuzz.lua", data) }
  local made, analyser = pcall(quoth.analyser, { rules = rules, pack = false })
  if not made then
    assert(type(analyser) == "string" and #analyser > 0, "refused without a word")
    return
  end
  local article = analyser:read("“We agree,” said Ann Orr on Friday.")
  if article then article:close() end
end

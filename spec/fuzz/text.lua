-- Any bytes are an article: reading never fails, and what it says is sound.
local quoth = require "quoth"
local sound = require "support.sound"

return function(data)
  local article <close> = assert(quoth.read(data, { published = "2021-04-23" }))
  sound.check(article)
end

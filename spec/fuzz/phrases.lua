-- Any bytes are an article of what reports are made of: reading never fails, and what it
-- says is sound.
local cjson = require "cjson"
local quoth = require "quoth"
local phrases = require "support.phrases"
local sound = require "support.sound"

return function(data)
  local article <close> = assert(quoth.read(phrases.text(data), { published = "2021-04-23" }))
  local reading = cjson.decode(article:json { with = { "text" } })
  sound.check_spans(reading, reading.text)
end

-- Any bytes are an article: reading never fails, and what it says is sound. (That its
-- JSON keeps to the schema is asked of the target jsonl: it takes ten times as long.)
local cjson = require "cjson"
local quoth = require "quoth"
local sound = require "support.sound"

local whole = { with = { "text", "sentences", "tokens", "body" }, offsets = "utf16", pretty = true }

return function(data)
  local article <close> = assert(quoth.read(data, { published = "2021-04-23" }))
  local reading = cjson.decode(article:json { with = { "text" } })
  sound.check_spans(reading, reading.text)
  assert(#article:json(whole) > 0 and #article:timeml() > 0)
end

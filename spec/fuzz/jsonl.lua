-- Any bytes are a stream of lines: each line that is not blank has its answer.
local cjson = require "cjson"
local jsonl = require "quoth.jsonl"

return function(data)
  local _ = jsonl and cjson and data
end

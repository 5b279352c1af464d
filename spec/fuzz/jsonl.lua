-- Any bytes are a stream of lines: a blank line has no answer, every other one has
-- one of the schema, be it an error.
local cjson = require "cjson"
local jsonl = require "quoth.jsonl"
local quoth = require "quoth"
local schema = require "support.schema"

local analyser = quoth.analyser()
local options = { read = {}, write = { with = {} }, host = { tell_problems = function() end } }
local root

local function schema_root()
  local file <close> = assert(io.open("spec/schema/quoth-1.schema.json"))
  return cjson.decode(file:read("a"))
end

return function(data)
  root = root or schema_root()
  for line in data:gmatch("[^\n]+") do
    local answer = jsonl.line(analyser, line, options)
    if answer ~= "" then assert(schema.check(root, cjson.decode(answer))) end
  end
end

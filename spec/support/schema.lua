-- schema.lua - checks decoded JSON against a JSON Schema: as much of draft 7 as
-- quoth's own schema uses. A keyword that it does not know is an error, so that
-- nothing in a schema is silently left unchecked.

local cjson = require "cjson"

local schema = {}

local function is_array(value)
  if type(value) ~= "table" then return false end
  return getmetatable(value) == cjson.array_mt or getmetatable(value) == cjson.empty_array_mt
      or next(value) == nil or #value > 0
end

local TYPES = {
  null = function(v) return v == cjson.null end,
  boolean = function(v) return type(v) == "boolean" end,
  string = function(v) return type(v) == "string" end,
  number = function(v) return type(v) == "number" end,
  integer = function(v) return type(v) == "number" and math.tointeger(v) ~= nil end,
  array = is_array,
  object = function(v) return type(v) == "table" and (next(v) == nil or #v == 0) end,
}

local check

-- Lua has no regular expressions: each pattern of the schema is given here again
-- as a function; one that is not given is an error.
local PATTERNS = {
  ["^-?[0-9]{4,}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?)?)?$"] = function(text)
    local rest = text:match("^%-?%d%d%d%d+(.*)$")
    if not rest then return false end
    return rest == "" or rest:find("^%-%d%d$") or rest:find("^%-%d%d%-%d%d$")
        or rest:find("^%-%d%d%-%d%dT[%d:.]+Z?$") or rest:find("^%-%d%d%-%d%dT[%d:.]+[+-][%d:]+$")
  end,
}

local KEYWORDS = {}

function KEYWORDS.type(want, value)
  for _, name in ipairs(type(want) == "table" and want or { want }) do
    if TYPES[name](value) then return true end
  end
  return false, "is no " .. (type(want) == "table" and table.concat(want, " or ") or want)
end

function KEYWORDS.enum(want, value)
  for _, each in ipairs(want) do if each == value then return true end end
  return false, "is “" .. tostring(value) .. "”, none of " .. table.concat(want, ", ")
end

function KEYWORDS.const(want, value) return value == want, "is not “" .. tostring(want) .. "”" end

function KEYWORDS.minimum(want, value)
  return type(value) ~= "number" or value >= want, "is below " .. want
end

function KEYWORDS.maximum(want, value)
  return type(value) ~= "number" or value <= want, "is above " .. want
end

function KEYWORDS.minLength(want, value)
  return type(value) ~= "string" or (utf8.len(value) or 0) >= want, "is shorter than " .. want
end

function KEYWORDS.minItems(want, value) return #value >= want, "has fewer items than " .. want end

function KEYWORDS.pattern(want, value)
  local matches = assert(PATTERNS[want], "no reading of the pattern " .. want)
  return type(value) ~= "string" or matches(value), "“" .. tostring(value) .. "” does not match " .. want
end

function KEYWORDS.required(want, value)
  for _, key in ipairs(want) do
    if value[key] == nil then return false, "lacks the key “" .. key .. "”" end
  end
  return true
end

function KEYWORDS.items(want, value, root, path)
  for i, item in ipairs(value) do
    local ok, why = check(want, item, root, path .. "[" .. i - 1 .. "]")
    if not ok then return false, why, true end
  end
  return true
end

function KEYWORDS.properties(want, value, root, path)
  for key, item in pairs(value) do
    if want[key] then
      local ok, why = check(want[key], item, root, path .. "." .. key)
      if not ok then return false, why, true end
    end
  end
  return true
end

function KEYWORDS.additionalProperties(want, value, root, path, node)
  for key, item in pairs(value) do
    if not (node.properties and node.properties[key]) then
      if want == false then return false, "has the unknown key “" .. key .. "”" end
      local ok, why = check(want, item, root, path .. "." .. key)
      if not ok then return false, why, true end
    end
  end
  return true
end

function KEYWORDS.oneOf(want, value, root, path)
  local matching, reasons = 0, {}
  for _, each in ipairs(want) do
    local ok, why = check(each, value, root, path)
    if ok then matching = matching + 1 else reasons[#reasons + 1] = why end
  end
  if matching == 1 then return true end
  return false, matching == 0 and "is none of: " .. table.concat(reasons, "; ") or "is several of oneOf"
end

KEYWORDS["$ref"] = function(want, value, root, path)
  local ok, why = check(root.definitions[want:match("^#/definitions/(.+)$")], value, root, path)
  return ok, why, true
end

local ANNOTATIONS = { ["$schema"] = true, title = true, description = true, definitions = true }

function check(node, value, root, path)
  if node.type then  -- first: what other keywords say supposes the type
    local ok, why = KEYWORDS.type(node.type, value)
    if not ok then return false, path .. " " .. why end
    if value == cjson.null then return true end
  end
  for keyword, want in pairs(node) do
    if not ANNOTATIONS[keyword] then
      local test = assert(KEYWORDS[keyword], "unknown keyword of JSON Schema: " .. keyword)
      local ok, why, placed = test(want, value, root, path, node)
      if not ok then return false, placed and why or path .. " " .. why end
    end
  end
  return true
end

-- true, or false and what is wrong where: "$.quotes[3].cue lacks the key “lemma”".
function schema.check(root, value) return check(root, value, root, "$") end

return schema

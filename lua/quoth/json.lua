--- Reads JSON, by lua-cjson or else dkjson; quoth writes its own.

local json = {}

local function from_cjson(cjson)
  local decode = cjson.new().decode
  return function(text)
    local ok, value = pcall(decode, text)
    if ok then return value end
    return nil, (value:gsub("^.-:%d+: ", "")), tonumber(value:match "at character (%d+)") or 1
  end
end

local function from_dkjson(dkjson)
  return function(text)
    local value, position, message = dkjson.decode(text, 1, nil)
    if message then return nil, message, position end
    return value
  end
end

local makers = { { "cjson", from_cjson }, { "dkjson", from_dkjson } }

local function load_library()
  for _, maker in ipairs(makers) do
    local ok, library = pcall(require, maker[1])
    if ok then return maker[2](library) end
  end
  error("reading JSON needs lua-cjson or dkjson: luarocks install lua-cjson", 0)
end

--- The value of a JSON text, or nil, message, position.
function json.decode(text)
  json.decode = load_library()
  return json.decode(text)
end

---------------------------------------------------------------------------- as it is written

local KINDS = {
  ["{"] = "an object", ["["] = "an array", ['"'] = "a string", t = "a boolean", f = "a boolean", n = "null",
}

--- What a JSON text holds, for messages.
function json.kind(text)
  return KINDS[text:match "^%s*(.)"] or "a number"
end

-- Behind the string that begins at `at`.
local function behind_string(text, at)
  repeat
    at = text:find('["\\]', at + 1) or #text
    local escaped = text:sub(at, at) == "\\"
    if escaped then at = at + 1 end
  until not escaped
  return at + 1
end

local DEEPER = { ["{"] = 1, ["["] = 1, ["}"] = -1, ["]"] = -1 }

-- Where the value that begins at `at` has ended: at a comma or at the end of what it stands in.
local function end_of_value(text, at)
  local depth = 0
  while true do
    at = text:find('["{}%[%],]', at)
    local mark = at and text:sub(at, at)
    if not at or depth == 0 and (mark == "," or DEEPER[mark] == -1) then return at or #text + 1 end
    depth = depth + (DEEPER[mark] or 0)
    at = mark == '"' and behind_string(text, at) or at + 1
  end
end

--- The value of a member of an object as it is written there, or nil: numbers that no Lua number
-- holds are whole in it. Of members of the same name it is the last, as of decode.
function json.member(text, name)
  local at, found = (text:find("{", 1, true) or #text) + 1, nil
  while true do
    local key = text:find('"', at, true)
    local behind = key and behind_string(text, key)
    local value = key and text:match("^%s*:%s*()", behind)
    if not value then return found end
    local stop = end_of_value(text, value)
    if text:sub(key + 1, behind - 2) == name then found = text:sub(value, stop - 1):match "^(.-)%s*$" end
    if text:sub(stop, stop) ~= "," then return found end
    at = stop + 1
  end
end

---------------------------------------------------------------------------- writing

local escapes = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function escape(char)
  return escapes[char] or ("\\u%04x"):format(char:byte())
end

--- A text in which U+FFFD stands for each byte that is no UTF-8.
function json.mended(text)
  local parts, at, length, bad = {}, 1, utf8.len(text)
  while not length do
    parts[#parts + 1] = text:sub(at, bad - 1)
    at = bad + 1
    length, bad = utf8.len(text, at)
  end
  parts[#parts + 1] = text:sub(at)
  return table.concat(parts, "\u{FFFD}")
end

--- A string as JSON, mended.
function json.quote(text)
  return '"' .. json.mended(text):gsub('[%c"\\\127]', escape) .. '"'
end

return json

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

local escapes = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function escape(char)
  return escapes[char] or ("\\u%04x"):format(char:byte())
end

--- A string as JSON. What is no UTF-8 becomes U+FFFD.
function json.quote(text)
  if not utf8.len(text) then
    text = text:gsub("[\x80-\xff]", "\u{FFFD}")
  end
  return '"' .. text:gsub('[%c"\\\127]', escape) .. '"'
end

return json

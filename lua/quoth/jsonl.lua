--- The filter: a JSON object on each line in, one on each line out, in the same order. A line
-- that cannot be read becomes an error line, and the stream goes on.

local json = require "quoth.json"

local jsonl = {}

local function error_line(id, code, message, position)
  return ('{%s"error":{"code":%s,"message":%s,"at":%d}}\n'):format(
    id and '"id":' .. json.quote(id) .. "," or "",
    json.quote(code), json.quote(message), (position or 1) - 1)
end

-- The id as a string, so that it can be found in the output whatever type it had.
local function id_of(record)
  local id = record.id
  if math.type(id) == "float" and math.tointeger(id) then id = math.tointeger(id) end
  if type(id) == "string" or type(id) == "number" then return (tostring(id):gsub("%z", "\u{FFFD}")) end
  return nil
end

local function is_english(language)
  return type(language) ~= "string" or language == "" or language:lower():find "^en" ~= nil
end

-- What is wrong with a record that is JSON: code and message.
local function fault(record)
  if type(record.text) ~= "string" then
    if record.html ~= nil then return "format", "'html' cannot be read: give the plain text as 'text'" end
    return "format", "no 'text' in this line"
  end
  if not is_english(record.language) then
    return "argument", ("no pack for language '%s'"):format(record.language)
  end
end

-- JSON's null is a userdata in the value of some libraries.
local function string_or_nil(value)
  return type(value) == "string" and value or nil
end

local function read_record(analyser, record, options)
  local id = id_of(record)
  local code, message = fault(record)
  if code then return error_line(id, code, message) end
  local read = {}
  for key, value in pairs(options.read) do read[key] = value end
  read.id = id
  read.published = string_or_nil(record.published) or read.published
  local ok, article, position
  ok, article, message, position = pcall(analyser.read, analyser, record.text, read)
  if not ok then return error_line(id, "argument", tostring(article)) end
  if not article then return error_line(id, "limit", message, position) end
  local line = article:json(options.write) .. "\n"
  options.host.tell_problems(article)
  article:close()
  return line
end

--- The output line of an input line; an empty line has none.
function jsonl.line(analyser, line, options)
  if not line:find "%S" then return "" end
  local record, message, position = json.decode(line)
  if type(record) ~= "table" then
    return error_line(nil, "format", "not a JSON object: " .. tostring(message or type(record)), position)
  end
  return read_record(analyser, record, options)
end

local function open_all(files)
  local index = 0
  return function()
    index = index + 1
    local path = files[index]
    if #files == 0 and index == 1 or path == "-" then return io.stdin end
    if not path then return nil end
    local file, message = io.open(path, "rb")
    return file or false, message
  end
end

--- Runs the filter over files or standard input; returns the exit status.
function jsonl.run(analyser, options, host)
  local status = 0
  options.host = host
  for file, message in open_all(options.files) do
    if not file then
      host.complain("%s", message)
      status = 1
    else
      for line in file:lines "L" do
        local ok, why = io.stdout:write(jsonl.line(analyser, line, options))
        if not ok then error("cannot write: " .. why, 0) end
      end
    end
  end
  return status
end

return jsonl

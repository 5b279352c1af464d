--- The filter: a JSON object on each line in, one on each line out, in the same order. A line
-- that cannot be read becomes an error line, and the stream goes on.

local json = require "quoth.json"
local system = require "quoth.system"

local BROKEN_PIPE = 32       -- EPIPE

local jsonl = {
  no_reader = {},            -- raised when nobody reads the output any more
}

--- An error as a line. The position counts from 1.
function jsonl.error_line(id, code, message, position)
  return ('{%s"error":{"code":%s,"message":%s,"at":%d}}\n'):format(
    id and '"id":' .. json.quote(id) .. "," or "",
    json.quote(code), json.quote(message), (position or 1) - 1)
end

local error_line = jsonl.error_line

--- The output line of an input line beyond LONGEST.
jsonl.TOO_LONG = error_line(nil, "limit", "the line is too long")

-- JSON's null is a userdata in the value of some libraries; it is as good as nothing.
local function given(value)
  if type(value) == "userdata" then return nil end
  return value
end

-- The id as a string, so that it can be found in the output whatever type it had: of a number
-- what is written, for not every one is a number of Lua. It is the same in a line that is an error:
-- what no output can hold is mended here.
local function id_of(record, line)
  local id = given(record.id)
  if type(id) == "number" then return json.member(line, "id") or tostring(id) end
  return type(id) == "string" and json.mended((id:gsub("%z", "\u{FFFD}"))) or nil
end

--- The id of a line, or nil.
function jsonl.id(line)
  local ok, record = pcall(json.decode, line)
  return ok and type(record) == "table" and id_of(record, line) or nil
end

local function wrong_type(line, key, wanted)
  return "format", ("'%s' must be %s, not %s"):format(key, wanted, json.kind(json.member(line, key) or "null"))
end

local function is_english(language)
  return language == nil or language == "" or language:lower():find "^en" ~= nil
end

local OPTIONAL = { "published", "language" }

-- What is wrong with a record that is JSON: code and message.
local function fault(record, line)
  local id, text = given(record.id), given(record.text)
  if id ~= nil and type(id) ~= "string" and type(id) ~= "number" then
    return wrong_type(line, "id", "a string or a number")
  end
  if text == nil then
    if record.html ~= nil then return "format", "'html' cannot be read: give the plain text as 'text'" end
    return "format", "no 'text' in this line"
  end
  if type(text) ~= "string" then return wrong_type(line, "text", "a string") end
  for _, key in ipairs(OPTIONAL) do
    local value = given(record[key])
    if value ~= nil and type(value) ~= "string" then return wrong_type(line, key, "a string") end
  end
  if not is_english(given(record.language)) then
    return "argument", ("no pack for language '%s'"):format(record.language)
  end
end

local function read_record(analyser, record, line, options)
  local id = id_of(record, line)
  local code, message = fault(record, line)
  if code then return error_line(id, code, message) end
  local read = {}
  for key, value in pairs(options.read) do read[key] = value end
  read.id = id
  read.published = given(record.published) or read.published
  local ok, article, position
  ok, article, message, position = pcall(analyser.read, analyser, record.text, read)
  if not ok then return error_line(id, "argument", tostring(article)) end
  if not article then return error_line(id, "limit", message, position) end
  local answer = article:json(options.write) .. "\n"
  options.host.tell_problems(article)
  article:close()
  return answer
end

local BYTE_ORDER_MARK = "\xEF\xBB\xBF"

-- The mark begins a file, also one that was put behind another; to JSON it is no more than white
-- space. Positions stay what they are.
local function without_mark(line)
  if line:sub(1, #BYTE_ORDER_MARK) ~= BYTE_ORDER_MARK then return line end
  return (" "):rep(#BYTE_ORDER_MARK) .. line:sub(#BYTE_ORDER_MARK + 1)
end

--- The output line of an input line; an empty line has none.
function jsonl.line(analyser, line, options)
  line = without_mark(line)
  if not line:find "%S" then return "" end
  local record, message, position = json.decode(line)
  if message then return error_line(nil, "format", "not a JSON object: " .. message, position) end
  local kind = json.kind(line)
  if kind ~= "an object" then return error_line(nil, "format", "not a JSON object: " .. kind) end
  return read_record(analyser, record, line, options)
end

---------------------------------------------------------------------------- lines

local BLOCK = 1 << 18        -- bytes asked for at a time; what is there is taken at once
local LONGEST = 1 << 29      -- of a line; the rest of the stream is read all the same

--- Calls `answer` with each line of a text, its end included. A search for a plain
-- newline is many times faster than a pattern.
function jsonl.each_line(text, answer)
  local at = 1
  while at <= #text do
    local newline = text:find("\n", at, true) or #text
    answer(text:sub(at, newline))
    at = newline + 1
  end
end

-- Where the first and the last line of a block end.
local function newlines(block)
  local first = block:find("\n", 1, true)
  local last, at = nil, first
  while at do last, at = at, block:find("\n", at + 1, true) end
  return first, last
end

-- A function that gives the next complete lines as one string, "" when there are none yet, and
-- whether there was a line in front of them that is too long and therefore not among them; nil at
-- the end, and as third value what it means that there may be more, which cannot be read.
function jsonl.reader(fd, longest)
  local parts, size, skipping, ended, failure = {}, 0, false, false, nil
  longest = longest or LONGEST

  local function keep(piece)
    if skipping then return end
    parts[#parts + 1], size = piece, size + #piece
    if size > longest then parts, size, skipping = {}, 0, true end
  end

  local function take()
    local line, too_long = table.concat(parts), skipping
    parts, size, skipping = {}, 0, false
    return line, too_long
  end

  local function finish(message)
    ended, failure = true, message
    if skipping then return take() end
    if size > 0 then return take() .. "\n" end
    return nil, nil, failure
  end

  return function()
    if ended then return nil, nil, failure end
    local block, message = system.read(fd, BLOCK)
    if not block or block == "" then return finish(message) end
    local first, last = newlines(block)
    if not first then
      keep(block)
      return ""
    end
    keep(block:sub(1, first))
    local line, too_long = take()
    keep(block:sub(last + 1))
    return line .. block:sub(first + 1, last), too_long
  end
end

---------------------------------------------------------------------------- the filter

--- Raises what it means that the output cannot be written.
function jsonl.cannot_write(message, code)
  if code == BROKEN_PIPE then error(jsonl.no_reader, 0) end
  error("cannot write: " .. message, 0)
end

--- Writes to standard output, or raises.
function jsonl.write(data)
  local ok, message, code = system.write(1, data)
  if not ok then jsonl.cannot_write(message, code) end
end

-- Runs one input through one process, or through many; what it means that it cannot be read, if it cannot.
local function run_input(analyser, fd, options)
  if (options.jobs or 1) > 1 then return require "quoth.workers".run(analyser, fd, options) end
  local next_lines = jsonl.reader(fd)
  while true do
    local lines, too_long, failure = next_lines()
    if not lines then return failure end
    if too_long then jsonl.write(jsonl.TOO_LONG) end
    jsonl.each_line(lines, function(line) jsonl.write(jsonl.line(analyser, line, options)) end)
  end
end

-- True; or nil and what it means that the file cannot be read.
local function run_file(analyser, path, options)
  local fd, message = 0, nil
  if path ~= "-" then fd, message = system.open(path) end
  if not fd then return nil, message end
  local failure = run_input(analyser, fd, options)
  if fd ~= 0 then system.close(fd) end
  if failure then return nil, "cannot read: " .. failure end
  return true
end

--- Runs the filter over files or standard input; returns the exit status.
function jsonl.run(analyser, options, host)
  local status = 0
  options.host = host
  system.keep_broken_pipes()
  for _, path in ipairs(options.files[1] and options.files or { "-" }) do
    local ok, message = run_file(analyser, path, options)
    if not ok then
      host.complain("%s: %s", path, message)
      status = 1
    end
  end
  return status
end

return jsonl

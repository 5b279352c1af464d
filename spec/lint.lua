-- lint.lua - what the compiler and luacheck do not say about the sources: lines
-- too long, functions too long, marks that must not be left behind, the engine
-- reaching for what it may not use.
--
-- usage: lua5.4 spec/lint.lua FILE...   prints 'place: complaint', exit status 1 when there is one

local LINE_COLUMNS = 120
local FUNCTION_LINES = 60

local MARKS = { "TO" .. "DO", "FIX" .. "ME", "XX" .. "X:", "HA" .. "CK:" }

-- What the engine must not call: it prints nothing, ends nothing, and reads
-- neither the locale nor the environment.
local ENGINE_CALLS = { "printf", "fprintf", "puts", "exit", "abort", "getenv", "setlocale", "fopen",
                       "malloc", "calloc", "strdup", "strtod", "atof", "rand", "localtime", "setjmp" }

local complaints, checks = {}, 0

local function complain(file, line, what)
  complaints[#complaints + 1] = ("%s:%d: %s"):format(file, line, what)
end

-- Columns as an editor counts them: characters, not bytes.
local function columns(line) return utf8.len(line) or #line end

local function check_line(file, number, line)
  if columns(line) > LINE_COLUMNS and not file:find("%.lua$") then -- of Lua luacheck says so
    complain(file, number, ("%d columns, at most %d"):format(columns(line), LINE_COLUMNS))
  end
  if line:find("\t", 1, true) and not file:find("Makefile") and not file:find("%.mk$") then
    complain(file, number, "a tab")
  end
  if line:find("[ \r]$") then complain(file, number, "white space at the end of the line") end
  for _, mark in ipairs(MARKS) do
    if line:find(mark, 1, true) then complain(file, number, "a mark left behind: " .. mark) end
  end
end

-- Functions of C end with a brace in the first column; so their length is seen
-- without a parser.
local function check_functions(file, lines)
  local opened
  for number, line in ipairs(lines) do
    if line:find("^[%a_].*%)%s*{%s*$") or (line == "{") or line:find("^%s+.*%)%s*{%s*$") and not opened
       and lines[number - 1] and lines[number - 1]:find("^[%a_][^;]*,%s*$") then
      opened = opened or number
    elseif line:find("^}") and opened then
      local length = number - opened - 1
      if length > FUNCTION_LINES then
        complain(file, opened, ("a function of %d lines, at most %d"):format(length, FUNCTION_LINES))
      end
      opened = nil
    end
  end
end

local function is_engine(file)
  return file:find("^csrc/") and not file:find("^csrc/lua_") and file:find("%.c$")
end

-- The floor's default allocator is where malloc's family is allowed.
local function check_calls(file, lines)
  if not is_engine(file) or file == "csrc/arena.c" then return end
  for number, line in ipairs(lines) do
    local code = line:gsub('"[^"]*"', '""'):gsub("/%*.*", ""):gsub("^%*%*.*", "")
    for _, name in ipairs(ENGINE_CALLS) do
      if code:find("%f[%w_]" .. name .. "%s*%(") then complain(file, number, "the engine calls " .. name) end
    end
  end
end

local function check_header_comment(file, lines)
  if file:find("^csrc/") and not (lines[1] or ""):find("^/%*") then
    complain(file, 1, "does not open with a comment that says what it is")
  end
end

-- A rock is built without the flag that hides the engine's symbols.
local function check_visibility(file, lines)
  if not file:find("^csrc/.*%.h$") then return end
  local hidden = false
  for number, line in ipairs(lines) do
    hidden = hidden or line:find "^QUOTH__INTERNAL_BEGIN" ~= nil
    if line:find "^[%a].*quoth__[%w_]+%(" and not line:find "^static" and not line:find "^#" and not hidden then
      complain(file, number, "a function outside of QUOTH__INTERNAL_BEGIN")
    end
  end
end

local function lint(file)
  local lines = {}
  for line in assert(io.open(file, "rb")):lines() do lines[#lines + 1] = line end
  for number, line in ipairs(lines) do check_line(file, number, line) end
  if file:find("%.[ch]$") then
    check_functions(file, lines)
    check_calls(file, lines)
    check_header_comment(file, lines)
    check_visibility(file, lines)
  end
  checks = checks + 1
end

local before = 0
local clean = 0
for _, file in ipairs(arg) do
  lint(file)
  if #complaints == before then clean = clean + 1 end
  before = #complaints
end
for _, complaint in ipairs(complaints) do print(complaint) end
print(("lint: %d passed, %d failed"):format(clean, checks - clean))
os.exit(#complaints == 0 and checks > 0)

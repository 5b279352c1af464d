-- helper.lua - what every spec may rely on. Busted runs it first; a spec that
-- wants its functions says `local helper = require "helper"`.
--
-- Specs run from the top of the checkout, against the library in build/ (or in
-- the folder that QUOTH_BUILD names).

local helper = {}

helper.build = os.getenv("QUOTH_BUILD") or "build"
helper.lua = os.getenv("LUA") or "lua5.4"
helper.command = helper.build .. "/quoth"

package.path = "./lua/?.lua;./lua/?/init.lua;./spec/?.lua;" .. package.path
package.cpath = "./" .. helper.build .. "/lib/?.so;" .. package.cpath

function helper.read_file(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read("a")
end

function helper.write_file(path, text)
  local file <close> = assert(io.open(path, "wb"))
  assert(file:write(text))
end

function helper.exists(path)
  local file <close> = io.open(path, "rb")
  return file ~= nil
end

-- The names of who speaks in a text, one for each quote, "?" for nobody.
function helper.speakers(text)
  local article <close> = assert(require "quoth".read(text))
  local list = {}
  for quote in article:quotes() do list[#list + 1] = quote.speaker and quote.speaker.name or "?" end
  return list
end

-- Files of the checkout that match a shell pattern, sorted.
function helper.files(pattern)
  local names = {}
  local list <close> = assert(io.popen("ls -d " .. pattern .. " 2>/dev/null"))
  for name in list:lines() do names[#names + 1] = name end
  return names
end

function helper.quote(word) return "'" .. tostring(word):gsub("'", "'\\''") .. "'" end

-- Runs a shell command: what it wrote to stdout, its exit status, what it wrote
-- to stderr. `input` is given to it as stdin.
function helper.run(command, input)
  local inn, out, err = os.tmpname(), os.tmpname(), os.tmpname()
  helper.write_file(inn, input or "")
  local _, how, status = os.execute(("{ %s\n} <%s >%s 2>%s"):format(command, inn, out, err))
  local stdout, stderr = helper.read_file(out), helper.read_file(err)
  os.remove(inn) os.remove(out) os.remove(err)
  return stdout, how == "exit" and status or 128 + status, stderr
end

-- Busted gives `pending` to the functions of a spec alone, as part of their
-- environment: it is taken from the test that calls.
local function pending(test, message)
  for i = 1, math.huge do
    local name, environment = debug.getupvalue(test, i)
    if name == "_ENV" then return environment.pending(message) end
    assert(name, "the test that calls has no environment")
  end
end

-- The path of a file of the data that lies beside the checkout; when it is not
-- there the running test is pending, and says so.
function helper.shared(path)
  local whole = "../shared/" .. path
  if not helper.exists(whole) then
    pending(debug.getinfo(2, "f").func, "no " .. whole .. " beside the checkout")
  end
  return whole
end

return helper

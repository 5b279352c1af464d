-- Three layers, and the include lines prove it: the engine knows no Lua, the
-- binding knows only what every host knows.

local helper = require "helper"

local function includes(file)
  local found = {}
  for name in helper.read_file(file):gmatch('#include%s*[<"]([^>"]+)[>"]') do found[#found + 1] = name end
  return found
end

local function is_binding(file) return file:find("^csrc/lua_") ~= nil end

-- Headers of the platform, which any file may include.
local SYSTEM = {}
for name in ([[
  assert.h errno.h fcntl.h poll.h float.h inttypes.h limits.h locale.h math.h pthread.h signal.h stdarg.h
  stdatomic.h stdbool.h stddef.h stdint.h stdio.h stdlib.h string.h time.h unistd.h
]]):gmatch("%S+") do
  SYSTEM[name] = true
end

local function allowed_in_binding(name)
  return name == "quoth.h" or name:find("^lua_[%w_]+%.h$") or name:find("^sys/") or SYSTEM[name]
      or name == "lua.h" or name == "lauxlib.h" or name == "lualib.h"
end

describe("the layers of the sources", function()
  it("keep Lua out of the engine", function()
    for _, file in ipairs(helper.files("csrc/*.[ch]")) do
      if not is_binding(file) then
        for _, name in ipairs(includes(file)) do
          assert.is_nil(name:match("^lua") or name:match("^lauxlib"), file .. " includes " .. name)
        end
      end
    end
  end)

  it("let the binding include quoth.h, its own headers and Lua's, and nothing else", function()
    for _, file in ipairs(helper.files("csrc/lua_*.[ch]")) do
      for _, name in ipairs(includes(file)) do
        assert.is_truthy(allowed_in_binding(name), file .. " includes " .. name)
      end
    end
  end)

  it("have one public header, which includes nothing of the project", function()
    assert.same({ "stddef.h", "stdint.h" }, includes("include/quoth.h"))
  end)
end)

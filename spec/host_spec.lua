-- Hosts: what `make install` gives, programs that link it, and the rock.

local helper = require "helper"

-- Hosts are built as their authors build them: they cannot link an instrumented library.
if os.getenv("QUOTH_INSTRUMENTED") then return end

local folder = os.tmpname()
os.remove(folder)
local PREFIX = folder .. "/usr"
local RAIN = "printf 'Rain came\\n\\n“It rained,” said Ann Lee.\\n'"

-- Runs a command that has to succeed.
local function run(format, ...)
  local command = format:format(...)
  local out, status, err = helper.run(command)
  assert.equal(0, status, command .. "\n" .. out .. err)
  return out, err
end

local function pkg_config(options)
  return (run("PKG_CONFIG_PATH=%s/lib/pkgconfig pkg-config %s quoth", PREFIX, options):gsub("\n", " "))
end

setup(function()
  run("mkdir -p %s && make -s install BUILD=%s PREFIX=%s LUA=%s", folder, helper.build, PREFIX, helper.lua)
end)

teardown(function() os.execute("rm -rf " .. folder) end)

-- Sections whose bytes a program can change, without those that only relocation writes.
local function is_mutable(section)
  return section:find "^%.data" and not section:find "^%.data%.rel%.ro" or section:find "^%.bss"
    or section == "*COM*"
end

describe("make install", function()
  it("gives library, header, pkg-config file, module, man page and command", function()
    local lua = run("%s -e 'io.write(_VERSION:match \"%%d.%%d\")'", helper.lua)
    for _, path in ipairs {
      "include/quoth.h", "lib/libquoth.a", "lib/libquoth.so", "lib/pkgconfig/quoth.pc",
      "lib/lua/" .. lua .. "/quoth/core.so", "share/lua/" .. lua .. "/quoth/init.lua",
      "share/lua/" .. lua .. "/quoth/en/init.lua", "share/man/man1/quoth.1", "bin/quoth",
    } do
      assert.is_true(helper.exists(PREFIX .. "/" .. path), path)
    end
  end)

  it("installs every Lua file of the checkout and nothing outside the known folders", function()
    local installed = run("cd %s && find . -type f | sort", PREFIX)
    for _, file in ipairs(helper.files "lua/quoth/*.lua lua/quoth/en/*.lua lua/quoth/en/*.bin") do
      assert.is_truthy(installed:find("/" .. file:match "quoth/.*", 1, true), file)
    end
    for path in installed:gmatch "%./([^\n]+)" do
      assert.is_truthy(path:find "^include/quoth%.h$" or path:find "^lib/libquoth%."
        or path:find "^bin/quoth$" or path:find "^lib/pkgconfig/quoth%.pc$"
        or path:find "^share/man/man1/quoth%.1$"
        or path:find "^[%a]+/lua/5%.%d/quoth/", path)
    end
  end)

  it("gives a command that works from where it was put", function()
    local out = run("cd / && %s/bin/quoth --version", PREFIX)
    assert.equal("quoth " .. require "quoth"._VERSION .. "\n", out)
    out = run("cd / && %s | %s/bin/quoth --json", RAIN, PREFIX)
    assert.is_truthy(out:find('"text": "Rain came"', 1, true))
  end)
end)

describe("the library", function()
  it("shows quoth_ and luaopen_quoth functions and nothing else", function()
    local names = run("nm -D --defined-only %s/lib/libquoth.so", PREFIX)
    local header = helper.read_file "include/quoth.h"
    for kind, name in names:gmatch "%x+ (%a) ([%w_]+)\n" do
      assert.equal("T", kind, name)
      assert.is_truthy(name:find "^luaopen_quoth" or header:find("[ *]" .. name .. "%("), name)
    end
  end)

  it("has every function of the header", function()
    local names = run("nm -D --defined-only %s/lib/libquoth.so", PREFIX)
    for name in helper.read_file "include/quoth.h":gmatch "QUOTH_API [^;()]-(quoth_[%w_]+)%(" do
      assert.is_truthy(names:find(" T " .. name .. "\n", 1, true), name)
    end
  end)

  it("has no variable that could change", function()
    for line in run("objdump -t %s/lib/libquoth.a", PREFIX):gmatch "[^\n]+" do
      local section, size, name = line:match "^%x+ .......%s+(%S+)%s+(%x+)%s+(%S+)$"
      local is_variable = section and tonumber(size, 16) > 0 and not name:find "^%."
      assert.is_falsy(is_variable and is_mutable(section), line)
    end
  end)
end)

describe("a host", function()
  local function compile(compiler, source, libraries, name)
    run("%s -Wall -Wextra -Werror %s spec/host/%s %s -o %s/%s", compiler, pkg_config "--cflags", source,
      libraries, folder, name)
  end

  -- The archive itself, so that the shared library is not taken.
  local function static()
    return PREFIX .. "/lib/libquoth.a " .. pkg_config "--static --libs":gsub("%-lquoth", "")
  end

  it("in C reads with the English pack and a rule file, with no Lua of its own", function()
    compile("cc -std=c11", "embed.c", static(), "embed")
    local article = require "quoth.json".decode((run("%s/embed", folder)))
    assert.equal("Metals rise on supply fears", article.headline.text)
    assert.equal(1, #article.marks)
    assert.equal("copper costs 90", article.marks[1].text)
    assert.equal("copper", article.marks[1].captures.metal.text)
  end)

  it("in C can load the shared library instead", function()
    compile("cc -std=c11", "embed.c", pkg_config "--libs", "shared")
    local out = run("LD_LIBRARY_PATH=%s/lib %s/shared", PREFIX, folder)
    assert.is_truthy(out:find('"schema":"quoth/1"', 1, true))
  end)

  it("that embeds Lua preloads the module", function()
    local flags = run "pkg-config --cflags lua5.4":gsub("\n", "")
    compile("cc -std=c11 " .. flags, "preload.c", "-Wl,-E " .. static(), "preload")
    helper.write_file(folder .. "/script.lua", ([[
      package.path, package.cpath = "%s/share/lua/5.4/?.lua;%s/share/lua/5.4/?/init.lua", ""
      local article = require "quoth".read "It rained\n\n“It rained,” said Ann Lee."
      print(article.headline)
    ]]):format(PREFIX, PREFIX))
    assert.equal("It rained\n", (run("%s/preload %s/script.lua", folder, folder)))
  end)

  it("in C++ includes the header", function()
    compile("c++ -std=c++11", "header.cpp", static(), "header")
    local out = run("%s/header", folder)
    assert.is_truthy(out:find("^bad%.lua:1: unexpected symbol"))
    assert.is_truthy(out:find('"schema":"quoth/1"', 1, true))
  end)
end)

describe("the rock", function()
  it("lists every source of the Makefile, in its order", function()
    local names = run "make -s print-sources"
    local listed = {}
    local rockspec = helper.read_file "rockspec/quoth-scm-1.rockspec"
    for file in rockspec:match "sources = (%b{})":gmatch '"([^"]+)"' do listed[#listed + 1] = file end
    assert.equal(names, table.concat(listed, " ") .. "\n")
  end)

  it("lists every Lua module", function()
    local rockspec = helper.read_file "rockspec/quoth-scm-1.rockspec"
    for _, file in ipairs(helper.files "lua/quoth/*.lua lua/quoth/en/*.lua") do
      local is_module = not file:find "/main%.lua$" and not file:find "/meta%.lua$"
      assert.equal(is_module, rockspec:find('] = "' .. file, 1, true) ~= nil
        or rockspec:find('quoth = "' .. file, 1, true) ~= nil and is_module, file)
    end
  end)

  it("builds from a checkout, and its command reads an article", function()
    local tree, source = folder .. "/tree", folder .. "/source"
    run("mkdir %s && cp -r csrc include lua rockspec LICENSE %s", source, source)
    run("cd %s && luarocks --lua-version 5.4 make rockspec/quoth-scm-1.rockspec --tree %s CFLAGS='-O0 -fPIC'",
      source, tree)
    local out = run("cd / && %s | %s/bin/quoth --json", RAIN, tree)
    assert.is_truthy(out:find('"text": "Rain came"', 1, true))
  end)
end)

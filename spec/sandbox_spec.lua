-- Rule files from strangers: whatever they try, the host gets a clear error in bounded time,
-- and the next rule file and the next article are not touched.

local helper = require "helper"
local quoth = require "quoth"

local NEVER_SECONDS = 15 -- far above what any of them takes, on a slow machine as well

-- Loads a source in a sandbox: the message it fails with, or nil.
local function attempt(source, limits)
  local clock = os.clock()
  local box = quoth.sandbox(limits or {})
  local ok, result = pcall(quoth.analyser, { pack = false, rules = { box:text("strange.lua", source) } })
  assert.is_true(os.clock() - clock < NEVER_SECONDS, "took too long")
  return not ok and result or nil, ok and result
end

local function fails(source, expected, limits)
  local message = attempt(source, limits)
  assert.is_truthy(message, "loads: " .. source)
  assert.is_truthy(message:find(expected), message)
end

local STEPS = "takes more than it may"
local MEMORY = "takes more memory than it may"

-- A rule whose `when` is the given function body, over articles that match it once.
local function rule_with(body)
  return ([[
    local R = require "quoth".ruleset "strange"
    R:rule "word" { match = "hit:boom", make = "Word", when = function(m, ref) %s end }
    R:rule "other" { match = "calm", make = "Calm" }
    return R
  ]]):format(body)
end

local function read_with(body, text, limits)
  local message, analyser = attempt(rule_with(body), limits)
  assert.is_nil(message)
  return assert(analyser:read(text or "Then a boom was heard, and calm came.\n"))
end

describe("a rule file that never ends", function()
  for name, source in pairs {
    ["R1 loops"] = "while true do end",
    ["R2 jumps back"] = "::again:: goto again",
    ["R3 swallows errors"] = "while true do pcall(error) end",
    ["R3 swallows errors one inside the other"] =
      "local function f() while true do pcall(f) end end while true do pcall(f) end",
    ["R7 loops when a variable is closed"] =
      "local x <close> = setmetatable({}, { __close = function() while true do end end }) error 'x'",
    ["R10 matches an exponential pattern"] = "return (('a'):rep(32)):find(('a?'):rep(32) .. ('a'):rep(32))",
    ["R11 matches a pattern of high degree"] = "return (('a'):rep(3000)):find '.-.-.-.-b'",
    ["R18 swallows what memory says"] = "local s = 'x' while true do pcall(function() s = s .. s end) end",
    ["R20 shifts a table"] = "local t = {} while true do table.insert(t, 1, 1) end",
    ["R26 measures large strings"] = "local s = ('x'):rep(2000000) while true do utf8.len(s) end",
    ["R26 compares large strings"] =
      "local s, t = ('x'):rep(2000000) .. 'a', ('x'):rep(2000000) .. 'b' while true do local _ = s < t end",
    ["R26 turns large strings"] = "local s = ('x'):rep(2000000) while true do s = s:reverse():upper() end",
    ["R27 grows its arguments"] = "local function f(...) return f(1, ...) end f()",
    ["R39 fills a table with colliding keys"] =
      "local t = {} for i = 1, 1e9 do t[i * (2^20 - 1)] = 1; t[i * (2^20 - 1)] = nil end",
  } do
    it(name, function()
      local message = attempt(source, name:find "R1 " and {} or { steps = 4000000, milliseconds = 1000 })
      assert.is_truthy(message)
      assert.is_truthy(message:find(STEPS) or message:find(MEMORY) or message:find "overflow", message)
    end)
  end

  it("R12 walks a long balance in bounded time", function()
    local message = attempt("return (('('):rep(100000)):find '%b()'", { steps = 4000000 })
    assert.is_truthy(message)
  end)
end)

describe("a rule file that wants too much memory", function()
  it("R17 doubles a string", function() fails("local s = 'x' while true do s = s .. s end", MEMORY) end)
  it("R19 fills a table", function() fails("local t = {} for i = 1, 1e9 do t[i] = {} end", MEMORY) end)
  it("R15 repeats without end", function() fails("return ('x'):rep(1 << 40)", "too large") end)
  it("R16 repeats with a separator", function()
    fails("return ('x'):rep(math.maxinteger, 'yy')", "too large")
  end)
  it("R28 recurses", function()
    local message = attempt "local function f() return 1 + f() end f()"
    assert.is_truthy(message:find "overflow" or message:find(MEMORY))
  end)
  it("R30 chains tables", function()
    local message = attempt
      "local t = {} for _ = 1, 1e5 do t = setmetatable({}, { __index = t }) end return t.x"
    assert.is_truthy(message)
  end)
  it("R25 is given wide numbers", function()
    assert.is_nil(attempt [[
      local s = ("%99.99f"):format(1e308)
      assert(#s > 300)
      return require "quoth".ruleset "wide"
    ]])
  end)
end)

describe("a rule file that reaches for what it may not have", function()
  for name, source in pairs {
    ["R4 xpcall"] = "xpcall(error, print)",
    ["R8 coroutine"] = "coroutine.wrap(function() end)()",
    ["R9 coroutine.create"] = "coroutine.create(function() end)",
    ["R21 table.move"] = "table.move({}, 1, 1e12, 2)",
    ["R36 getmetatable"] = "getmetatable('').__index = nil",
    ["R36 rawset"] = "rawset(string, 'find', nil)",
    ["R37 os"] = "os.exit()",
    ["R37 io"] = "io.open 'x'",
    ["R37 debug"] = "debug.getregistry()",
    ["R37 package"] = "package.loadlib('x', 'y')",
    ["R37 load"] = "load 'x'",
    ["R37 dofile"] = "dofile 'x'",
    ["R37 collectgarbage"] = "collectgarbage()",
    ["R37 string.dump"] = "string.dump(print)",
    ["R37 print"] = "print 'x'",
  } do
    it(name, function() fails(source, "attempt to") end)
  end

  it("R37 requires", function() fails("require 'os'", "nothing but 'quoth', not 'os'") end)
  it("R5 sets __gc", function() fails("setmetatable({}, { __gc = function() end })", "__gc not allowed") end)
  it("R6 leaves nothing behind that runs when the state ends", function()
    local clock = os.clock()
    fails("pcall(setmetatable, {}, { __gc = function() while true do end end }) error 'done'", "done")
    assert.is_true(os.clock() - clock < 1)
  end)

  it("R37 finds exactly what is on the list", function()
    local message = attempt [[
      local seen, names = {}, {}
      local function walk(value, name)
        if type(value) == "function" then names[#names + 1] = name end
        if type(value) ~= "table" or seen[value] then return end
        seen[value] = true
        for key, item in pairs(value) do
          if key ~= "_G" then walk(item, name == "" and key or name .. "." .. tostring(key)) end
        end
      end
      walk(_G, "")
      table.sort(names)
      error(table.concat(names, " "), 0)
    ]]
    local expected = "strange.lua: assert error ipairs math.abs math.acos math.asin math.atan math.ceil "
      .. "math.cos "
      .. "math.deg math.exp math.floor math.fmod math.log math.max math.min math.modf math.rad "
      .. "math.random math.sin math.sqrt math.tan math.tointeger math.type math.ult pairs pcall rawequal "
      .. "rawget rawlen require select setmetatable string.byte string.char string.find string.format "
      .. "string.gmatch string.gsub string.len string.lower string.match string.rep string.reverse "
      .. "string.sub string.upper table.concat table.insert table.pack table.remove table.sort "
      .. "table.unpack tonumber tostring type utf8.char utf8.codepoint utf8.codes utf8.len utf8.offset"
    assert.equal(expected, message)
  end)
end)

describe("a rule file that abuses a function", function()
  it("R13 asks for many captures", function()
    fails("return ('x'):find(('()'):rep(250))", "too many captures")
  end)
  it("R14 recurses through gsub", function()
    fails("local function f(s) return (s:gsub('.', f)) end f 'x'", "overflow")
  end)
  it("R22 gives tables that lie about their length", function()
    for _, call in ipairs { "concat(t)", "sort(t)", "unpack(t)", "insert(t, 1, 2)", "remove(t)" } do
      fails("local t = setmetatable({}, { __len = function() return 1e15 end, "
        .. "__index = function() return 'x' end }) return table." .. call, "a table with a metatable")
    end
  end)
  it("R23 unpacks a hundred million", function()
    fails("return table.unpack({}, 1, 1e8)", "too many results")
  end)
  it("R24 sorts without an order", function()
    fails("local t = {} for i = 1, 100 do t[i] = i end table.sort(t, function() return true end)",
      "invalid order function")
  end)
  it("R29 lets metamethods call themselves", function()
    for _, source in ipairs {
      "local t = {} setmetatable(t, { __index = function(_, k) return t[k] end }) return t.x",
      "local t = {} setmetatable(t, { __concat = function(a, b) return a .. b end }) return t .. t",
      "local t = {} setmetatable(t, { __tostring = tostring }) return tostring(t)",
      "local t, u = {}, {} local m = { __eq = function(a, b) return a == b end } "
        .. "setmetatable(t, m) setmetatable(u, m) return t == u",
    } do
      fails(source, "overflow")
    end
  end)
  it("R31 throws what is no string", function()
    fails("error(nil)", "error object is no string")
    fails("error {}", "error object is no string")
    fails("error(setmetatable({}, { __tostring = function() while true do end end }))",
      "error object is no string")
  end)
  it("R40 changes a table while it walks it", function()
    fails("local t = { a = 1, b = 2 } for k in pairs(t) do t[k] = nil; t[k .. 'x'] = 1 end error 'walked'",
      "walked")
  end)
  it("R42 passes wrong values to the functions of rules", function()
    fails("require 'quoth'.ruleset()", "bad argument #1")
    fails("require 'quoth'.ruleset 'x':rule(0 / 0)()", "bad argument")
    fails("require 'quoth'.ruleset 'x'.rule(1, 'y')", "bad argument #1")
    fails("local t = {} t.t = t local R = require 'quoth'.ruleset 'x' R:rule 'y' { match = t } return R",
      "contains itself")
    fails("local R = require 'quoth'.ruleset 'x' R:rule 'y' { [2^53] = 1 } return R", "neither a name nor")
    fails("return 7", "no rule set")
  end)
end)

describe("a source that is no plain text of reasonable size", function()
  it("R32 bytecode", function()
    local code = string.dump(function() end)
    fails(code, "not bytecode")
    fails("# a line\n" .. code, "unexpected symbol")
    fails("\xEF\xBB\xBF" .. code, "not bytecode")
  end)
  it("R33 nested too deep", function()
    fails("return " .. ("("):rep(300) .. "1" .. (")"):rep(300), "overflow")
    fails("return " .. ("{"):rep(300) .. ("}"):rep(300), "overflow")
  end)
  it("R34 too long, or with too many names", function()
    fails("--" .. ("x"):rep(300 * 1024), "longer than it may be")
    local names = {}
    for i = 1, 300 do names[i] = "x" .. i end
    fails("local " .. table.concat(names, ","), "too many local variables")
  end)
end)

describe("what a rule file changes", function()
  it("R35 is seen by itself only", function()
    local box = quoth.sandbox {}
    local first = box:text("first.lua", [[
      string.find, pairs, _G.x = nil, nil, 1
      _ENV = { require = require }
      return require "quoth".ruleset "first"
    ]])
    local second = box:text("second.lua", [[
      assert(string.find and pairs and x == nil)
      return require "quoth".ruleset "second"
    ]])
    assert.is_truthy(quoth.analyser { pack = false, rules = { first, second } })
    assert.is_truthy(string.find and pairs and rawget(_G, "x") == nil)
  end)

  it("R38 shows no address and does not differ from run to run", function()
    local source = [[
      local t = { b = 1, a = 2, [3] = 4, [1.5] = 5, [true] = 6 }
      local parts = { tostring({}), tostring(pairs), ("%s"):format({}), tostring(math.random(1000)) }
      for key, value in pairs(t) do parts[#parts + 1] = tostring(key) .. "=" .. value end
      error(table.concat(parts, " "), 0)
    ]]
    local message = attempt(source)
    assert.is_nil(message:find "0x")
    for _ = 1, 3 do assert.equal(message, (attempt(source))) end
    fails("return ('%p'):format({})", "'%%p' is not allowed")
  end)
end)

describe("a function of a rule", function()
  it("R44 that fails names its rule, and the others' results stand", function()
    local article = read_with "error 'no thanks'"
    assert.equal(0, #article:marks "Word")
    assert.equal(1, #article:marks "Calm")
    local problem = article:problems()[1]
    assert.equal("strange.word", problem.rule)
    assert.is_truthy(problem.message:find "no thanks")
  end)

  it("R1 that never ends is stopped, and the others' results stand", function()
    local article = read_with("while true do end", nil, { milliseconds = 200 })
    assert.equal(0, #article:marks "Word")
    assert.equal(1, #article:marks "Calm")
    assert.is_truthy(article:problems()[1].message:find(STEPS))
  end)

  it("starts anew with every article", function()
    local message, analyser = attempt(rule_with "n = (n or 0) + 1 return n == 1")
    assert.is_nil(message)
    for _ = 1, 3 do assert.equal(1, #analyser:read("A boom and a boom.\n"):marks "Word") end
  end)

  it("R41 cannot use what it was given before", function()
    local article = read_with "if old then local _ = old.text end old = m return true"
    assert.equal(0, #article:problems())
    article = read_with("if old then local _ = old.text end old = m return true", "One boom, two boom.\n")
    assert.is_truthy(article:problems()[1].message:find "closed article")
  end)

  it("R42 gets argument errors for wrong arguments", function()
    for _, body in ipairs { "return m.nothing.x", "return m.captures.hit:sub(0/0)", "m.text = 1" } do
      assert.equal(1, #read_with(body):problems(), body)
    end
  end)

  it("R43 that answers with a heap of values is bounded", function()
    local article = read_with "local t = {} for i = 1, 1e9 do t[i] = i end return t"
    assert.equal(1, #article:problems())
    assert.is_truthy(article:problems()[1].message:find "memory")
  end)

  it("keeps a match, drops one, and sees the date of publication", function()
    assert.equal(1, #read_with "return m.hit.text == 'boom'":marks "Word")
    assert.equal(0, #read_with "return false":marks "Word")
    local message, analyser = attempt(rule_with "return ref.year == 2021 and ref.day == 23")
    assert.is_nil(message)
    local article = analyser:read("A boom.\n", { published = "2021-04-23" })
    assert.equal(1, #article:marks "Word")
  end)
end)

describe("the declarations of a small file", function()
  local HEAD = "local R = require 'quoth'.ruleset 'strange' "
  local SET = "^strange.lua: its declarations take more than 33554432 bytes of the rule set$"

  for name, source in pairs {
    ["name a large text again and again"] =
      "local e, t = ('x y '):rep(2000), {} for i = 1, 60000 do t[i] = e end"
      .. " R:rule 'a' { match = 'x', make = 'M', no = t }",
    ["are large patterns"] =
      "local p = ('a? '):rep(4000) .. 'b' for i = 1, 2000 do R:rule('r' .. i) { match = p, make = 'M' } end",
    ["are patterns that repeat"] =
      "for i = 1, 2000 do R:rule('r' .. i) { match = '((a b){1,60}){1,60} c', make = 'M' } end",
    ["are large regular expressions"] =
      "local p = '/' .. ('[a-z]{1,30}'):rep(200) .. '/ b'"
      .. " for i = 1, 500 do R:rule('r' .. i) { match = p, make = 'M' } end",
    ["are layouts with large patterns"] =
      "local t = {} for i = 1, 900 do t[i] = '^a' .. i .. ('[a-z0-9]{1,60}'):rep(100) end R:layout { drop = t }",
    ["are large lexicons"] =
      "local t = {} for i = 1, 4000 do t[i] = 'a' .. i .. ' b' .. i end t = table.concat(t, '\\n')"
      .. " for i = 1, 400 do R:lexicon('l' .. i)(t) end",
  } do
    it(name .. ": no more than they may", function() fails(HEAD .. source .. " return R", SET) end)
  end

  it("take what they may in a large set as well", function()
    local box = quoth.sandbox { set_bytes = 20000 }
    local source = HEAD .. "R:rule 'a' { match = 'zork', make = 'Zork' } return R"
    local analyser = quoth.analyser { rules = { box:text("strange.lua", source) } }
    assert.equal(1, #analyser:read("A zork was seen.\n"):marks "Zork")
    source = HEAD .. "local t = {} for i = 1, 2000 do t[i] = 'zork ' .. i end R:lexicon 'zorks'(t) return R"
    local ok, message = pcall(quoth.analyser, { rules = { box:text("strange.lua", source) } })
    assert.is_false(ok)
    assert.equal("strange.lua: its declarations take more than 20000 bytes of the rule set", message)
  end)

  it("may take more where the source may be longer", function()
    local source = HEAD .. "local e, t = ('x y '):rep(2000), {} for i = 1, 6000 do t[i] = e end"
      .. " R:rule 'a' { match = 'x', make = 'M', no = t } return R"
    fails(source, SET)
    assert.is_nil(attempt(source, { source_bytes = 1 << 20 }))
    assert.is_nil(attempt(source, { set_bytes = 1 << 26 }))
  end)
end)

describe("rules of a stranger", function()
  it("R45 in great number load in bounded time", function()
    local message = attempt([[
      local R = require "quoth".ruleset "many"
      for i = 1, 10000 do R:rule("r" .. i) { match = "word" .. i .. " [cap]", make = "M" } end
      return R
    ]], { memory_bytes = 64 << 20 })
    assert.is_nil(message)
  end)

  it("R46 with hostile regular expressions load or fail, and read in bounded time", function()
    for _, regex in ipairs {
      "(a+)+$", "[ab]*[ab]*[ab]*[xy]", "(?R)", "\\C", "(*LIMIT_MATCH=4294967295)(a+)+$", "(*NO_JIT)(a+)+$",
      "(?<=a)b", ("("):rep(1000), ("a"):rep(1 << 17),
    } do
      local clock = os.clock()
      local message, analyser = attempt(([=[
        local R = require "quoth".ruleset "regex"
        R:rule "r" { match = [==[ /%s/ ]==], make = "M" }
        return R
      ]=]):format(regex))
      if not message then analyser:read(("a"):rep(3000) .. " " .. ("ab"):rep(3000) .. "\n") end
      assert.is_true(os.clock() - clock < NEVER_SECONDS, regex:sub(1, 40))
    end
  end)
end)

describe("the string functions of a sandbox", function()
  -- Runs the same calls here and there and compares what they give.
  local calls = helper.read_file "spec/data/strings.lua"

  it("give what Lua's own give", function()
    local here = assert(load(calls, "strings"))()
    assert.is_nil(attempt(([[
      local here, there = (function() %s end)(), %q
      local next_line = there:gmatch "[^\n]*"
      for line in here:gmatch "[^\n]*" do
        local other = next_line()
        if line ~= other then error(line .. " here is " .. tostring(other), 0) end
      end
      return require "quoth".ruleset "strings"
    ]]):format(calls, here), { source_bytes = 1 << 20 }))
  end)
end)

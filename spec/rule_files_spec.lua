-- Rule files that solve a desk's tasks: their examples hold, and they do their work on
-- an article.

local helper = require "helper"
local quoth = require "quoth"

local FILES = { "sanctions", "polls", "casualties" }

local function path(name) return "spec/rules/" .. name .. ".lua" end

describe("the rule file", function()
  for _, name in ipairs(FILES) do
    it(name .. " passes its own examples", function()
      local sets = quoth.load(path(name))
      local analyser = quoth.analyser { rules = sets }
      local results = analyser.rules:test(sets[1].name)
      assert.is_true(#results >= 8)
      for _, result in ipairs(results) do
        assert.is_true(result.pass, ("%s\n%s\n%s"):format(result.rule, result.text, result.message))
      end
    end)
  end
end)

describe("the pack", function()
  it("passes the examples of its own rules", function()
    local analyser = quoth.analyser()
    for _, result in ipairs(analyser.rules:test()) do
      assert.is_true(result.pass, ("%s\n%s\n%s"):format(result.rule, result.text, result.message))
    end
  end)
end)

describe("what a rule file gives", function()
  local head = 'local quoth = require "quoth" local R, S = quoth.ruleset "r", quoth.ruleset "s"\n'

  local function load(text, sandboxed)
    local file = os.tmpname()
    helper.write_file(file, text)
    local ok, result = pcall(function()
      local sets = sandboxed and { assert(quoth.sandbox():load(file)) } or quoth.load(file)
      quoth.analyser { pack = false, rules = sets }
      return #sets
    end)
    os.remove(file)
    if ok then return true, result end
    return false, (tostring(result):gsub(file:gsub("%p", "%%%0"), "FILE"))
  end

  it("may be a rule set or a list of them", function()
    for text, count in pairs { ["return R"] = 1, ["return { R, S }"] = 2 } do
      assert.same({ true, count }, { load(head .. text) })
      assert.is_true((load(head .. text, true)))
    end
  end)

  it("is refused where a part of it would be passed over", function()
    for text, told in pairs {
      ["return R, S"] = "gives 2 values: put rule sets in one list, as in 'return { R, S }'",
      ["return { a = R }"] = "gives no rule set: end it with 'return R'",
      ["return { n = 1, [2] = R }"] = "gives no rule set: end it with 'return R'",
      ["return { R, n = S }"] = "gives no rule set: end it with 'return R'",
      ["return {}"] = "gives no rule set: end it with 'return R'",
      ["local x"] = "gives no rule set: end it with 'return R'",
      ["return { R, 5 }"] = "item 2 of what it gives is a number, not a rule set",
      ["return { R, { S } }"] = "item 2 of what it gives is a table, not a rule set",
      ["error {}"] = "the error object is no string",
      ["error()"] = "the error object is no string",
    } do
      assert.same({ false, "FILE: " .. told }, { load(head .. text) })
      local ok, message = load(head .. text, true)
      assert.is_false(ok, text)
      assert.matches("^FILE: ", message)
    end
  end)

  it("is not known of a file that is no text: it is told with its name", function()
    assert.same({ false, "FILE: attempt to load a binary chunk (mode is 't')" }, { load(string.dump(load)) })
  end)
end)

-- The marks of an article, as "Type: name=text".
local function marks_of(name, text)
  local analyser = quoth.analyser { rules = quoth.load(path(name)) }
  local article <close> = assert(analyser:read(text, { published = "2024-03-08" }))
  local list = {}
  for mark in article:marks() do
    local captures = {}
    for capture, part in pairs(mark.captures) do
      local date = part.date and part.date.value
      captures[#captures + 1] = capture .. "=" .. part.text .. (date and " (" .. date .. ")" or "")
    end
    table.sort(captures)
    list[#list + 1] = mark.type .. ": " .. table.concat(captures, ", ")
  end
  return list
end

describe("on an article", function()
  it("the sanctions desk sees who listed whom, and when", function()
    assert.same({
      "Designation: authority=European Union, whom=Viktor Petrov",
      "Designation: authority=Britain, when=Monday (2024-03-04), whom=Petrov",
      "Delisting: authority=Switzerland, whom=Petrov",
    }, marks_of("sanctions", [[
BRUSSELS, March 7 - The European Union has blacklisted Viktor Petrov over the sale of drones.

Before that Petrov was sanctioned by Britain on Monday. In January, Switzerland lifted sanctions on Petrov.
]]))
  end)

  it("the casualties desk tells claims from denials", function()
    local found = marks_of("casualties", [[
The mayor said that at least 12 people were killed in the strike, and that two soldiers were wounded.

The army denied that 12 people were killed.
]])
    local types = {}
    for _, mark in ipairs(found) do
      local kind = mark:match "^%a+"
      types[kind] = (types[kind] or 0) + 1
    end
    assert.same({ Toll = 3, Claim = 1, Denial = 1 }, types)
  end)
end)

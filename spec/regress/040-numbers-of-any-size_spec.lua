-- The number of a century was multiplied before its size was looked at, so that it became some other
-- one; and a length of a million units or more was none.

local quoth = require "quoth"

local function values(text, options)
  options = options or {}
  options.published = "2021-04-23"
  local article <close> = assert(quoth.read(text, options))
  local list = {}
  for date in article:dates() do list[#list + 1] = date.value .. (date.edtf and " " .. date.edtf or "") end
  assert.same({}, article:problems())
  return list
end

-- What a value function's answer comes to.
local function answer(value)
  local R = quoth.ruleset "desk"
  R:date "then" { match = "then", value = function() return value end }
  return values("It rained then.", { rules = { R } })[1]
end

describe("a century", function()
  it("of the calendar is that", function()
    assert.same({ "18 18XX" }, values "It was in the 19th century.")
  end)

  it("of any number is none other", function()
    for _, number in ipairs { "400th", "42949674th", "999999999th" } do
      assert.same({ "XX" }, values("It was in the " .. number .. " century."))
    end
  end)

  it("that a function answers may have any size", function()
    for _, number in ipairs { 42949674, -42949674, 1e9, 1e300, -1e300 } do
      assert.equal("XX", answer { century = number })
      assert.equal("XX", answer { century = number, era = -1 })
    end
  end)
end)

describe("a length", function()
  it("of a million units or more is as long as it is said to be", function()
    assert.same({ "P999999D" }, values "It lasted for 999,999 days.")
    assert.same({ "P1000000D" }, values "It lasted for 1,000,000 days.")
    assert.same({ "P4500000Y" }, values "It lasted for 4.5 million years.")
    assert.same({ "P4500000000Y" }, values "It lasted for 4,500,000,000 years.")
  end)

  it("that is out of all proportion is not known", function()
    assert.same({ "PXM" }, values "It lasted for 99999999999999 months.")
    assert.equal("P1000000000000000Y", answer { duration = 1e12, unit = "millennium" })
  end)

  it("is no answer of a function beyond a million millions", function()
    for _, value in ipairs { { duration = 1e13, unit = "day" }, { duration = -1e300, unit = "day" },
      { duration = 1, unit = "year", duration2 = 1e300, unit2 = "month" } } do
      local R = quoth.ruleset "desk"
      R:date "then" { match = "then", value = function() return value end }
      local article <close> = assert(quoth.read("It rained then.", { rules = { R } }))
      assert.same({ 0, 1 }, { #article:dates(), #article:problems() })
    end
  end)
end)

describe("how often in each of a set", function()
  it("may be any number", function()
    for number, freq in pairs { ["3"] = "3X", ["1000000"] = "1000000X", ["99999999999"] = false } do
      local R = quoth.ruleset "desk"
      R:date "often" { match = "n:[num] times daily",
        value = { set = true, times = "n", duration = 1, unit = "day" } }
      local article <close> = assert(quoth.read("It rained " .. number .. " times daily.", { rules = { R } }))
      assert.equal(freq or nil, article:dates()().freq)
    end
  end)
end)

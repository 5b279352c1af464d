-- Dates as a reader means them: a suite of short cases, and what holds whatever the
-- date is - nothing outside the text has a say, and a text moved by whole years says
-- dates moved by whole years.

local helper = require "helper"
local quoth = require "quoth"

-- The cases of spec/data/dates.tsv: publication date, marked text, values.
local function cases()
  local list, heading = {}, nil
  for line in helper.read_file("spec/data/dates.tsv"):gmatch("[^\n]+") do
    if line:sub(1, 1) == "#" then
      heading = line:sub(3)
    else
      local fields = {}
      for field in (line .. "\t"):gmatch("([^\t]*)\t") do fields[#fields + 1] = field end
      list[#list + 1] = {
        heading = heading, published = fields[1] ~= "" and fields[1] or nil,
        marked = fields[2], values = { table.unpack(fields, 3) },
      }
    end
  end
  return list
end

-- What a text says, in the form of a case: its dates in braces, and their values.
local function reading(text, options)
  local article <close> = assert(quoth.read(text, options))
  local pieces, values, at = {}, {}, 1
  for date in article:dates() do
    pieces[#pieces + 1] = text:sub(at, date.first - 1) .. "{" .. date.text .. "}"
    at = date.last + 1
    values[#values + 1] = date.value
  end
  return table.concat(pieces) .. text:sub(at), values
end

local function show(marked, values) return marked .. "  " .. table.concat(values, " ") end

local function read_all(text, options)
  local article <close> = assert(quoth.read(text, options))
  local list = {}
  for date in article:dates() do list[#list + 1] = date.text .. "=" .. date.value end
  return list
end

describe("dates", function()
  local by_heading, order = {}, {}
  for _, case in ipairs(cases()) do
    if not by_heading[case.heading] then
      by_heading[case.heading] = {}
      order[#order + 1] = case.heading
    end
    table.insert(by_heading[case.heading], case)
  end

  for _, heading in ipairs(order) do
    it("reads " .. heading, function()
      local misses = {}
      for _, case in ipairs(by_heading[heading]) do
        local plain = case.marked:gsub("[{}]", "")
        local got = show(reading(plain, { published = case.published, all_blocks = true }))
        local want = show(case.marked, case.values)
        if got ~= want then
          misses[#misses + 1] = ("%s:\n    want %s\n    got  %s"):format(case.published, want, got)
        end
      end
      assert(#misses == 0, #misses .. " wrong:\n" .. table.concat(misses, "\n"))
    end)
  end

  it("has a suite of 400 cases and more", function()
    assert.is_true(#cases() >= 400)
  end)

  it("moves with publication: whole years later, the same values whole years later", function()
    -- 28 years bring back the weekdays and the leap days.
    local text = "The board met on Friday, Oct. 9, after losses in the third quarter. It meets again next "
      .. "Tuesday. Sales fell last month and will rise in March, it said yesterday. Two weeks ago it closed "
      .. "a plant that had opened in %d; a year earlier it closed none. It paid a dividend on Good Friday."
    local function at(year)
      return read_all(text:format(year - 11), { published = ("%d-10-14"):format(year) })
    end
    local before, after = at(1992), at(2020)
    assert.are.equal(#before, #after)
    assert.is_true(#before >= 8)
    for i, date in ipairs(before) do
      local moved = date:gsub("(%f[%d]%d%d%d%d)", function(year) return ("%d"):format(year + 28) end)
      local feast = date:find("^Good Friday")
      if not feast then assert.are.equal(moved, after[i]) end
    end
  end)

  it("asks neither the clock, nor the locale, nor the time zone", function()
    local text = "They met on Friday and will meet next week. It closed on April 3. It is open now."
    local alone = read_all(text)
    local file = os.tmpname()
    helper.write_file(file, text)
    local outputs = {}
    for _, environment in ipairs { "TZ=Pacific/Kiritimati LC_ALL=C", "TZ=America/Adak LC_ALL=tr_TR.UTF-8" } do
      local out, status = helper.run(environment .. " " .. helper.command .. " --json " .. file)
      assert.are.equal(0, status)
      outputs[#outputs + 1] = out
    end
    os.remove(file)
    assert.are.equal(outputs[1], outputs[2])
    for _, date in ipairs(alone) do
      assert.is_nil(date:find("=%d"), date .. " has a year and nobody said which")
    end
  end)

  it("finds the publication date in the text, and says where", function()
    local article <close> = assert(quoth.read(
      "The minister resigned on Friday, April 23, 2021, his office said. He had taken office on Monday."))
    assert.are.equal("2021-04-23", article.published)
    assert.are.equal("text", article.published_from)
    local values = {}
    for date in article:dates() do values[#values + 1] = date.value end
    assert.are.same({ "2021-04-23", "2021-04-19" }, values)
  end)

  it("takes the day of a dateline that stands in its paragraph", function()
    local article <close> = assert(quoth.read("Plant opens in Riverton\n\n" ..
      "RIVERTON, Maine, May 6, 2021 -- Orr Instruments opened its third plant today, the company said."))
    assert.are.same({ "2021-05-06", "dateline", "2021-05-06" },
      { article.published, article.published_from, article.dateline_date })
    local values = {}
    for date in article:dates() do values[#values + 1] = date.value end
    assert.are.same({ "2021-05-06", "2021-05-06" }, values)
  end)

  it("refuses a publication date that is none", function()
    local wrong_ones = { "yesterday", "2021-13-01", "2021-02-30", "2021-04-23T25:00", "2021-4-3", "21" }
    for _, wrong in ipairs(wrong_ones) do
      local ok, result = pcall(function() return assert(quoth.read("It rained.", { published = wrong })) end)
      assert.is_false(ok, wrong)
      assert.is_truthy(tostring(result):find("published", 1, true), tostring(result))
    end
    local right_ones = {
      "2021-04-23", "2021-04-23T10:00", "2021-04-23T10:00:59Z", "2021-04-23T10:00:00+02:00",
    }
    for _, right in ipairs(right_ones) do
      local article <close> = assert(quoth.read("It rained.", { published = right }))
      assert.is_not_nil(article.published)
    end
  end)

  it("gives instants, EDTF, modifiers and parts", function()
    local article <close> = assert(quoth.read(
      "It ran from April 13-14, 2021, in the summer of 2020, for more than 20 years, and every Thursday.",
      { published = "2021-04-23" }))
    local list = {}
    for date in article:dates() do list[#list + 1] = date end
    assert.are.equal("2021-04-13/2021-04-14", list[1].edtf)
    assert.are.equal("2021-04-13T00:00:00", list[1].earliest)
    assert.are.equal("2021-04-15T00:00:00", list[1].latest)
    assert.are.equal(2, #list[1].parts)
    assert.are.equal("2020-22", list[2].edtf)
    assert.are.equal("MORE_THAN", list[3].mod)
    assert.are.equal("DURATION", list[3].type)
    assert.are.equal("SET", list[4].type)
    assert.is_nil(list[4].earliest)
  end)

  it("reads a history text along its own timeline", function()
    local text = "The siege began on May 3, 1870. In June the town fell. The next day the army left. "
      .. "Two months later peace was signed. Today the walls stand."
    assert.are.same(
      { "May 3, 1870=1870-05-03", "June=1870-06", "The next day=1870-XX-XX", "Two months later=1870-08",
        "Today=PRESENT_REF" },
      read_all(text, { published = "2009-12-19", narrative = true }))
  end)

  it("takes the months of a history text from the year that the story has come to", function()
    local text = "It began on May 3, 1870. Plans for 1871 were made. The war of 1871 was short. In June "
      .. "the army left. All met again in 1869 at the river. In September it had rained."
    local list = read_all(text, { published = "2009-12-19", narrative = true })
    assert.are.same({ "June=1871-06", "1869=1869", "September=1869-09" }, table.move(list, 4, 6, 1, {}))
  end)

  it("says how much of each a set takes", function()
    local article <close> = assert(quoth.read("It is open 24 hours a day, seven days a week."))
    local list = {}
    for date in article:dates() do list[#list + 1] = ("%s %s %s"):format(date.type, date.value, date.freq) end
    assert.are.same({ "SET P1D 24H", "SET P1W 7D" }, list)
  end)

  it("says how often in each a set happens", function()
    local article <close> = assert(quoth.read("It is fed twice a week, and weighed three times every month."))
    local list = {}
    for date in article:dates() do list[#list + 1] = ("%s %s %s"):format(date.type, date.value, date.freq) end
    assert.are.same({ "SET P1W 2X", "SET P1M 3X" }, list)
  end)

  it("gives feasts of several days all of them", function()
    local article <close> = assert(quoth.read("It shut for Hanukkah.", { published = "2021-11-01" }))
    local feast = article:dates()()
    assert.are.same({ "2021-11-29", "2021-11-29/2021-12-06", "2021-12-07T00:00:00" },
      { feast.value, feast.edtf, feast.latest })
  end)

  it("takes the value that a function of a rule gives, as a text or as the keys of a value", function()
    local answers = {
      ["1"] = "2022-02-26", ["2"] = "2022-02", ["3"] = "2022", ["4"] = { year = 1999, month = 3 },
      ["5"] = { year = 2020, season = "summer" },
      -- none of these is a value: no date
      ["6"] = "soon", ["7"] = "2022-2", ["8"] = "2022-02-26-01", ["9"] = {}, ["10"] = { moon = 1 },
      ["11"] = { year = "x" }, ["12"] = 2022, ["13"] = "2022/02",
    }
    local R = quoth.ruleset "desk.issues"
    R:date "issue" { match = [[ issue n:[num] ]], value = function(m) return answers[m.n.text] end }
    local desk = quoth.analyser { rules = { R } }
    local found = {}
    for n = 1, 14 do
      local article <close> = assert(desk:read(("It stood in issue %d of the paper."):format(n)))
      for date in article:dates() do found[#found + 1] = ("%d %s"):format(n, date.value) end
    end
    assert.are.same({ "1 2022-02-26", "2 2022-02", "3 2022", "4 1999-03", "5 2020-SU" }, found)
  end)

  it("lets a rule say that what sounds like a date is none", function()
    local R = quoth.ruleset "desk.titles"
    R:date "paper" { match = [[ the Friday Gazette ]], value = { none = true } }
    local desk = quoth.analyser { rules = { R } }
    local article <close> = assert(desk:read("The Friday Gazette said so on Friday.", { published = "2021-04-23" }))
    local list = {}
    for date in article:dates() do list[#list + 1] = date.text end
    assert.are.same({ "Friday" }, list)
  end)

  it("leaves the years of a range that runs backwards as they are said", function()
    local R = quoth.ruleset "desk.back"
    R:date "years" {
      match = [[ a:(n:[int 1900..2100]) back to b:(m:[int 1900..2100]) ]],
      value = { from = { year = "n", span = "a" }, to = { year = "m", span = "b" } },
    }
    R:date "months" {
      match = [[ a:(k:[int 1..12] "/" n:[int 1900..2100]) back to b:(l:[int 1..12] "/" m:[int 1900..2100]) ]],
      value = { from = { month = "k", year = "n", span = "a" }, to = { month = "l", year = "m", span = "b" } },
    }
    local text = "It fell from 2005 back to 2001, and from 3/2005 back to 4/2001. "
      .. "It rose from December to January 2006."
    local article <close> = assert(quoth.read(text, { rules = { R } }))
    local values = {}
    for date in article:dates() do values[#values + 1] = date.value end
    assert.same({ "2005/2001", "2005-03/2001-04", "2005-12/2006-01" }, values)
  end)

  it("says which value of a rule is wrong, and where", function()
    local function message(value)
      local R = quoth.ruleset "desk.test"
      R:date "odd" { match = [[ day n:[int 1..99] ]], value = value }
      local ok, result = pcall(quoth.analyser, { rules = { R } })
      assert.is_false(ok)
      assert.is_truthy(tostring(result):find("odd", 1, true), tostring(result))
      return tostring(result)
    end
    assert.is_truthy(message({ yaer = "n" }):find("yaer", 1, true))
    assert.is_truthy(message({ duration = "n" }):find("unit", 1, true))
    assert.is_truthy(message({ year = "m" }):find("m", 1, true))
    assert.is_truthy(message({ offset = "n", unit = "moon" }):find("unit", 1, true))
    assert.is_truthy(message({ base = "2022-02-31", add = "n" }):find("base", 1, true))
    for _, base in ipairs { "", "2022", "2022-02", "2022-02-24-1" } do
      assert.is_truthy(message({ base = base, add = "n" }):find("takes a day", 1, true))
    end
    assert.is_truthy(message({ base = "2022-02-24" }):find("needs 'add'", 1, true))
    assert.is_truthy(message({ from = { year = "n", span = "n" } }):find("to", 1, true))
    assert.is_truthy(message({}):find("date", 1, true))
    for _, case in ipairs {
      { "'month' must be from 1 to 12", { year = 2000, month = 13 } },
      { "'weekday' must be from 1 to 7", { weekday = 8 } },
      { "'quarter' must be from 1 to 4", { quarter = 5 } },
      { "'hour' must be from 0 to 24", { hour = 25, minute = 7 } },
      { "'minute' must be from 0 to 59", { hour = 5, minute = 75 } },
      { "'year' must be from -20000 to 20000", { year = 1e9 } },
      { "'month' must be from 1 to 12", { from = { month = 0, span = "n" }, to = { month = 2, span = "n" } } },
      { "the calendar has no such day", { month = 2, day = 30 } },
      { "the calendar has no such day", { year = 2001, month = 2, day = 29 } },
      { "'year' takes a number", { year = 0 / 0 } },
      { "'offset' takes a number", { offset = math.huge, unit = "day" } },
      { "'duration' must be from 0 to 1000000000000", { duration = 1e300, unit = "day" } },
      { "'duration' must be from 0 to 1000000000000", { duration = -3, unit = "day" } },
      { "'duration' is a length; 'year' has no place in it", { duration = 3, unit = "day", year = 2000 } },
      { "quant takes a text", { weekday = 1, set = true, quant = "" } },
    } do
      assert.is_truthy(message(case[2]):find(case[1], 1, true), message(case[2]))
    end
  end)

  it("notes an answer of a function that is out of range, and makes no date of it", function()
    for n, answer in ipairs { { month = 2, day = 30 }, { duration = -3, unit = "day" }, { year = 1e6 },
      { hour = 5, second_of = 60 }, { offset = math.huge, unit = "day" } } do
      local R = quoth.ruleset "desk.test"
      R:date "odd" { match = "teatime", value = function() return answer end }
      local article <close> = assert(quoth.read("It was teatime.", { rules = { R } }))
      assert.same({ 0, 1 }, { #article:dates(), #article:problems() }, n)
    end
  end)

  it("come from the rule whose example they are, so that no other rule always has its place", function()
    local pack, rules, misses = quoth.analyser { model = false }, {}, {}
    for name in helper.read_file("lua/quoth/en/dates.lua"):gmatch 'R:date "([^"]+)"' do
      rules["en.dates." .. name] = true
    end
    for _, name in ipairs { "namesake", "paper", "title" } do rules["en.dates." .. name] = nil end -- make none
    local function reads(example, narrative)
      local text, wanted = example.text:gsub("[{}]", ""), example.text:match "{(.-)}"
      local options = { published = "2021-04-23", all_blocks = true, narrative = narrative }
      local article <close> = assert(pack:read(text, options))
      for date in article:dates() do
        if date.rule == example.rule and date.text == wanted then return true end
      end
    end
    for _, example in ipairs(pack:test "en.dates") do
      local is_date = example.yes and rules[example.rule]
      if is_date and not reads(example) and not reads(example, true) then
        misses[#misses + 1] = example.rule .. ": " .. example.text
      end
    end
    assert.same({}, misses)
  end)

  it("lets a desk count the days of its war", function()
    local R = quoth.ruleset "desk.war"
    R:date "war-day" {
      match = [[ day n:[int 1..5000] of the (war | invasion) ]],
      value = { base = "2022-02-24", add = "n-1", unit = "day" },
    }
    local article <close> = assert(quoth.read("On day 3 of the war it rained.", { rules = { R } }))
    local date = article:dates()()
    assert.are.equal("2022-02-26", date.value)
    assert.are.equal("desk.war.war-day", date.rule)
  end)
end)

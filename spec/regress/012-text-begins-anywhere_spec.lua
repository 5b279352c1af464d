-- A text that begins in the middle of a sentence had words asked of that stand before its first one:
-- "post the price fell in May.", "lawyer at Brussels firm Dekker Lowe said no.", and a rule that
-- captures no cue where a quotation stands behind an unfinished sentence.

local helper = require "helper"
local quoth = require "quoth"

local LONGEST = 160 -- bytes read from each beginning

local function each_beginning(text, read)
  for first in text:gmatch "()%f[%w\128-\255]" do read(text:sub(first, first + LONGEST - 1)) end
end

local function read_all(analyser, text)
  each_beginning(text, function(rest)
    assert(analyser:read(rest)):close()
    assert(analyser:read((rest:gsub("^%a", string.lower)))):close()
  end)
end

describe("a text may begin and end anywhere", function()
  local analyser

  setup(function() analyser = quoth.analyser {} end)

  for _, path in ipairs(helper.files("spec/constructions/*.txt")) do
    it("in " .. path, function()
      for line in io.lines(path) do read_all(analyser, line) end
    end)
  end

  for _, path in ipairs(helper.files("spec/golden/*.txt")) do
    it("in " .. path, function() read_all(analyser, helper.read_file(path)) end)
  end

  it("with a role that another mention lends", function()
    for _, role in ipairs { "lawyer at Brussels firm", "spokesman for the Keld union", "post the", "report the" } do
      read_all(analyser, role .. " Dekker Lowe said no.")
    end
  end)

  it("with a rule that captures no cue", function()
    local R = quoth.ruleset "early"
    R:rule "all" { match = "^ ... content:<Quoted>", make = "Quote" }
    local strange = quoth.analyser { rules = { R } }
    for _, text in ipairs { "inquiry is being led by the U.S. “It is dead”", "led by “It is dead and gone”" } do
      read_all(strange, text)
    end
  end)
end)

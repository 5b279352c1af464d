-- The cost of reading grows as the text does, whatever the text is. Cost is
-- counted in steps of work (article:work), which are the same on every machine.
--
-- QUOTH_SCALE=10 makes the texts ten times as long: 10 MB words, a million dates.

local quoth = require "quoth"

local SCALE = tonumber(os.getenv("QUOTH_SCALE")) or 1
local RATIO = 2.2

local STAGES = {
  "source", "blocks", "tokens", "sentences", "lexicons", "quotations", "rules", "dates", "names",
  "tagger", "quotes", "speakers",
}

local function repeated(unit) return function(n) return unit:rep(n) end end

local function numbered(format)
  return function(n)
    local parts = {}
    for i = 1, n do parts[i] = format:gsub("#", i) end
    return table.concat(parts)
  end
end

-- What the text is made of, and how many of them.
local HOSTILE = {
  ["one word"] = { repeated "a", 1000000 },
  ["one word of capitals"] = { repeated "AB", 500000 },
  ["one sentence"] = { repeated "word ", 200000 },
  ["one number"] = { repeated "9", 1000000 },
  ["stops"] = { repeated ".", 1000000 },
  ["spaced stops"] = { repeated ". ", 500000 },
  ["initials"] = { repeated "U.S.", 100000 },
  ["opening marks"] = { repeated "“", 100000 },
  ["opening marks before words"] = { repeated "“Go ", 50000 },
  ["nested marks"] = { function(n) return ("“‘"):rep(n) .. "no" .. ("’”"):rep(n) end, 25000 },
  ["straight marks"] = { repeated '"', 100000 },
  ["straight marks and words"] = { repeated '"no" ', 100000 },
  ["apostrophes"] = { repeated "'", 100000 },
  ["brackets"] = { repeated "(", 100000 },
  ["combining marks"] = { function(n) return "e" .. ("\u{301}"):rep(n) end, 500000 },
  ["zero-width marks"] = { repeated "\u{200B}", 300000 },
  ["bytes that are no UTF-8"] = { repeated "\xff\xfe\x80", 300000 },
  ["dates"] = { repeated "May 5, 2020, ", 100000 },
  ["dates that lean on the one before"] = { repeated "the next day, ", 50000 },
  ["halves of dates"] = { repeated "last ", 100000 },
  ["ranges"] = { repeated "1990 – ", 100000 },
  ["short lines"] = { repeated "x\n", 100000 },
  ["short paragraphs"] = { repeated "x\n\n", 100000 },
  ["bylines"] = { repeated "By Ann Orr\n", 50000 },
  ["names"] = { repeated "Ann Orr met Ben Kay. ", 20000 },
  ["other names"] = { numbered "Ann Orr# met Ben Kay#. ", 10000 },
  ["a list of names"] = { repeated "Ann Orr, ", 50000 },
  ["owners"] = { repeated "Orr's ", 50000 },
  ["titles"] = { repeated "President ", 100000 },
  ["pronouns"] = { repeated "she ", 100000 },
  ["pronouns that speak"] = { repeated "She said so. ", 50000 },
  ["cues"] = { repeated "said ", 100000 },
  ["cues and marks"] = { repeated "“No,” said ", 50000 },
  ["quotations"] = { repeated "“No,” said Ann Orr. ", 20000 },
  ["paragraphs of quotations"] = { repeated "“No,” she said.\n\n", 20000 },
  ["quotations that go on"] = { repeated "“We go on.\n\n", 20000 },
  ["relays"] = { repeated "as cited by Tass, ", 50000 },
  ["speakers' labels"] = { repeated "Q: Why?\nA: No.\n", 20000 },
  ["questions without labels"] = { repeated "Did you?\n\nI did.\n\n", 20000 },
  ["labels of one side"] = { repeated "Did you?\n\nOrr: I did.\n\n", 20000 },
}

-- Each speaks together with the same long name.
HOSTILE["partners of a long name"] = { function(n)
  local long = "Ann B" .. ("a"):rep(2 * n)
  local parts = { long .. " said no.\n\n" }
  for i = 1, n // 10 do parts[#parts + 1] = ("Ann and Tom Kay%d said no.\n\n"):format(i) end
  return table.concat(parts)
end, 10000 }

local function work_of(text)
  local article <close> = assert(quoth.read(text, { published = "2021-04-23" }))
  local work, total = {}, 0
  for _, stage in ipairs(STAGES) do
    work[stage] = article:work(stage)
    total = total + work[stage]
  end
  return total, work, #article:json()
end

local names = {}
for what in pairs(HOSTILE) do names[#names + 1] = what end
table.sort(names)

describe("the work of reading and what is told of it are linear in", function()
  for _, what in ipairs(names) do
    it(what, function()
      local input = HOSTILE[what]
      local make, count = input[1], math.ceil(input[2] * SCALE)
      local once, each_once, told_once = work_of(make(count // 2))
      local twice, each_twice, told_twice = work_of(make(count))
      for _, stage in ipairs(STAGES) do
        local growth = each_twice[stage] / math.max(each_once[stage], count // 100)
        assert(growth <= RATIO, ("%s: %.2f times the work for twice the text"):format(stage, growth))
      end
      assert(twice / once <= RATIO)
      assert(told_twice / told_once <= RATIO, ("%.2f times the output"):format(told_twice / told_once))
    end)
  end
end)

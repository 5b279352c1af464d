-- Sentences as news has them, by the hundred: who says it, for whom, through whom, to whom,
-- when. Each stands alone in a short article. A line of spec/constructions with "?" before
-- it is read wrongly today; when that changes, so must the line.

local quoth = require "quoth"

local analyser

setup(function() analyser = quoth.analyser {} end)

local function lines(file)
  local list = {}
  for line in io.lines("spec/constructions/" .. file) do
    if line:sub(1, 1) ~= "#" then list[#list + 1] = line end
  end
  return list
end

local function read(sentence)
  local text = "Notes of the week\n\nIt rained all day in the town.\n\n" .. sentence .. "\n\nIt rained."
  return assert(analyser:read(text, { published = "2024-05-02" }))
end

-- The quote whose speaker has that name, else the first.
local function quote_by(article, name)
  local first
  for quote in article:quotes() do
    if quote.speaker and quote.speaker.name == name then return quote end
    first = first or quote
  end
  return first
end

local function name_of_speaker(quote) return quote and quote.speaker and quote.speaker.name or "nobody" end

local function speaker_in(sentence, name)
  local article <close> = read(sentence)
  return name_of_speaker(quote_by(article, name))
end

local function names_of(parties)
  local list = {}
  for _, party in ipairs(parties) do list[#list + 1] = party.text end
  return table.concat(list, "/")
end

local part = {
  ["for"] = function(quote) return quote.principal and quote.principal.name or "nobody" end,
  to = function(quote) return quote.to and quote.to.text or "nobody" end,
  via = function(quote) return names_of(quote.via) end,
  when = function(quote) return quote.when and quote.when.value or "never" end,
  stance = function(quote) return quote.stance end,
}

-- Articles may stand before what a rule captured: "the BBC".
local function holds(what, got, wanted)
  return got == wanted or ((what == "via" or what == "to") and got:find(wanted, 1, true) ~= nil)
end

-- What is wrong with a line, nil when nothing is.
local function fault(line)
  local sentence, name, rest = line:match "^(.-) *=> *([^=]-) *=> *(.*)$"
  if not sentence then sentence, name = line:match "^(.-) *=> *(.*)$" end
  local article <close> = read(sentence)
  local quote = quote_by(article, name)
  local got = name_of_speaker(quote)
  if got ~= name then return "speaker: " .. got end
  for what, wanted in (rest or ""):gmatch "(%a+)=([^;]+)" do
    got = part[what](quote)
    if not holds(what, got, wanted) then return what .. ": " .. got end
  end
end

-- Lines that are not as they are marked.
local function surprises(list, judge)
  local found = {}
  for _, line in ipairs(list) do
    local wrong, sentence = line:match "^(%??)(.*)$"
    local what = judge(sentence)
    if what and wrong == "" then found[#found + 1] = sentence .. " has " .. what end
    if not what and wrong == "?" then found[#found + 1] = sentence .. " is right now" end
  end
  return found
end

describe("what is said", function()
  for file, what in pairs {
    ["speakers.txt"] = "has its speaker wherever the sentence names him",
    ["offices.txt"] = "is whose who is called by another word for his office",
    ["verbs.txt"] = "is told by many verbs",
    ["parties.txt"] = "has its parties, its time and its stance",
  } do
    it(what, function() assert.same({}, surprises(lines(file), fault)) end)
  end
end)

describe("a quotation", function()
  local forms = {
    "“%s I was there,” said Lee Vane.", "Lee Vane said: “I was there. %s”", "“%s”, Lee Vane said.",
  }

  -- Whether all that is quoted is one quote of Lee Vane's.
  local function is_whole(sentence, form)
    local article <close> = read((form:gsub("%%s", function() return sentence end)))
    local quotes = article:quotes()
    return #quotes == 1 and quotes[1].speaker ~= nil and quotes[1].speaker.name == "Lee Vane"
  end

  it("stays whole, whatever is reported in it", function()
    local broken = {}
    for _, file in ipairs { "speakers.txt", "parties.txt", "offices.txt" } do
      for _, line in ipairs(lines(file)) do
        local sentence = line:match "^%??(.-) *=>"
        for _, form in ipairs(sentence:find "[“”]" and {} or forms) do
          if not is_whole(sentence, form) then broken[#broken + 1] = form:format(sentence) end
        end
      end
    end
    assert.same({}, broken)
  end)
end)

describe("the name of a body", function()
  it("goes to its end", function()
    local function judge(name)
      local got = speaker_in("The " .. name .. " said on Monday that it would be late.", name)
      return got ~= name and got or nil
    end
    assert.same({}, surprises(lines "bodies.txt", judge))
  end)
end)

describe("somebody", function()
  local forms = {
    "%s said on Monday that it would be late.", "“It is late,” %s said.", "“It is late,” said %s.",
    "According to %s, the vote will be late.", "The vote will be late, according to %s.",
    "%s told reporters that the vote will be late.", "“It is late,” %s told the BBC.",
    "The vote will be late, %s said.", "The plan was criticised by %s, who said it was late.",
    "“It,” said %s, “is late.”", "%s has warned that the vote will be late.", "As %s put it: “It is late.”",
    "%s denied that the vote was late.", "But %s insisted: “It is late.”",
    "In an interview, %s said the vote would be late.", "%s called the plan “a disgrace”.",
  }

  -- The phrase in the midst of a sentence, with no comma before another mark.
  local function sentence_of(form, phrase)
    if form:sub(1, 1) ~= "%" then phrase = phrase:gsub("^The ", "the "):gsub("^An? ", string.lower) end
    local sentence = form:gsub("%%s", function() return phrase end):gsub(",([,.])", "%1")
    return sentence
  end

  it("has his name, however he is described and quoted", function()
    local asked, right = 0, 0
    for _, line in ipairs(lines "people.txt") do
      local phrase, name = line:match "^(.-) *| *(.*)$"
      for _, form in ipairs(forms) do
        asked = asked + 1
        if speaker_in(sentence_of(form, phrase), name) == name then right = right + 1 end
      end
    end
    print("\n" .. ("spec/constructions: %d of %d sentences about people"):format(right, asked))
    assert.is_true(right >= 0.99 * asked)
  end)
end)

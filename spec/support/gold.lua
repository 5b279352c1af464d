-- gold.lua - compares a reading with what a careful reader expects of it.
--
-- A gold file (spec/golden/NAME.json) names every span by its text, so that it
-- can be written by hand. "*" accepts anything; what is left out must be absent.
--
--   given        options of the reading: { "published": … }
--   published, published_from, headline, authors, agency, place, dateline
--   blocks       [role, how its text begins] of every block, in order; runs of
--                boilerplate and related lines count as one block
--   dates        [text, TIMEX3 value or list of equal ones, { type, mod, edtf }] of all, in order
--   entities     those that matter: one entity of that name and kind, with at least these mentions
--   quotes       all, outermost, in order of their text; cue, source, speaker, via, for, to,
--                when (value of the date), stance ("asserts" unless said)
--   no_quotes    what stands between marks and quotes no one

local cjson = require "cjson"

local gold = {}

-- ---------------------------------------------------------------- comparing texts

-- Marks and stops at the ends of a span are a matter of convention, and so are
-- line breaks inside it.
local EDGES = { "“", "”", "‘", "’", '"', "'", "%.", ",", "…", " " }

local function strip(text)
  text = text:gsub("%s+", " ")
  local before
  repeat
    before = text
    for _, mark in ipairs(EDGES) do
      text = text:gsub("^" .. mark, ""):gsub(mark .. "$", "")
    end
  until text == before
  return text
end

local function same_text(got, want) return want == "*" or strip(got) == strip(want) end

local function same_name(got, want)
  local function bare(name) return (strip(name):lower():gsub("^the ", ""):gsub("^an? ", "")) end
  return want == "*" or bare(got) == bare(want)
end

-- A source is right when one names what the other names with more or fewer words.
local function same_source(got, want)
  got, want = strip(got):lower(), strip(want):lower()
  return want == "*" or got:find(want, 1, true) ~= nil or want:find(got, 1, true) ~= nil
end

local function words(text)
  local list = {}
  for _, mark in ipairs { "“", "”", "‘", "’" } do text = text:gsub(mark, " ") end
  for word in text:gmatch("[%w\128-\255]+") do list[#list + 1] = word:lower() end
  return list
end

-- How much two texts share, 0 to 1: words in common over words in either.
local function likeness(a, b)
  local count, common, total = {}, 0, 0
  for _, word in ipairs(words(a)) do count[word] = (count[word] or 0) + 1 total = total + 1 end
  for _, word in ipairs(words(b)) do
    if (count[word] or 0) > 0 then
      count[word] = count[word] - 1
      common = common + 1
    else
      total = total + 1
    end
  end
  return total == 0 and 1 or common / total
end

-- ---------------------------------------------------------------- reporting

-- The first characters of a text, to name it by.
local function opening(text, characters)
  return text:sub(1, (utf8.offset(text, characters + 1) or #text + 1) - 1)
end

local function show(value)
  if value == nil or value == cjson.null then return "nothing" end
  if type(value) == "table" then return table.concat(value, " | ") end
  return "“" .. tostring(value) .. "”"
end

local Report = {}
Report.__index = Report

function Report:differ(item, want, got)
  self[#self + 1] = ("%s: expected %s, got %s"):format(item, show(want), show(got))
end

function Report:expect(holds, item, want, got)
  self.checks = self.checks + 1
  if not holds then self:differ(item, want, got) end
  return holds
end

-- ---------------------------------------------------------------- the parts of a reading

local function nothing(value) return value == nil or value == cjson.null end

local function compare_metadata(report, want, got)
  for _, key in ipairs { "published", "published_from", "agency", "place" } do
    local value = got[key]
    if key == "published" and not nothing(value) then value = value:sub(1, 10) end
    if want[key] ~= "*" then
      report:expect(nothing(want[key]) and nothing(value) or want[key] == value, key, want[key], value)
    end
  end
  local headline = not nothing(got.headline) and got.headline.text or nil
  report:expect(headline and same_text(headline, want.headline), "headline", want.headline, headline)
  local authors = {}
  for i, author in ipairs(got.authors or {}) do authors[i] = author.name end
  report:expect(table.concat(authors, ", "):lower() == table.concat(want.authors, ", "):lower(), "authors",
                want.authors, authors)
end

local function compare_dateline(report, want, got)
  got = not nothing(got) and got or nil
  if not want then return report:expect(not got, "dateline", nil, got and got.text) end
  if not report:expect(got, "dateline", want.text, nil) then return end
  report:expect(same_text(got.text, want.text), "dateline", want.text, got.text)
  report:expect(got.place == want.place, "place of the dateline", want.place, got.place)
  report:expect((got.date or want.date) == want.date, "date of the dateline", want.date, got.date)
end

-- What is passed over may be cut in any way.
local PASSED_OVER = { boilerplate = "passed over", related = "passed over", other = "passed over" }

local function compare_blocks(report, want, got, text)
  local blocks = {}
  for _, block in ipairs(got) do
    local role = PASSED_OVER[block.role] or block.role
    local last = blocks[#blocks]
    if not (last and role == "passed over" and last.role == role) then
      blocks[#blocks + 1] = { role = role, text = text:sub(block.begin + 1, block["end"]) }
    end
  end
  local at = 1
  for _, item in ipairs(want) do
    local role, start = PASSED_OVER[item[1]] or item[1], item[2]
    local found
    for i = at, #blocks do
      if blocks[i].text:sub(1, #start) == start then found = i break end
    end
    local name = "block “" .. start .. "…”"
    if role == "passed over" then
      local inside = found or text:find(start, 1, true)
      report:expect(inside and (not found or blocks[found].role == role), name, role,
                    found and blocks[found].role)
    elseif report:expect(found, name, role, "no block that begins so") then
      report:expect(blocks[found].role == role, name, role, blocks[found].role)
    end
    at = found or at
  end
end

local function overlap(a, b) return a.begin < b["end"] and b.begin < a["end"] end

-- The next place of a text at or after a position: {begin, end} as in the output.
local function place(text, needle, from)
  local first, last = text:find(needle, from, true)
  if not first then error("the gold names “" .. needle .. "”, which the article does not hold there") end
  return { begin = first - 1, ["end"] = last }, last + 1
end

local function one_of(value, wanted)
  if type(wanted) ~= "table" then return value == wanted end
  for _, each in ipairs(wanted) do if value == each then return true end end
  return false
end

local function compare_date(report, item, got)
  local want, value, more = item[1], item[2], item[3]
  if type(value) == "table" and #value == 0 then value, more = "*", value end
  if not report:expect(got or value == "*", "date “" .. want .. "”", value, nil) or not got then return end
  report:expect(value == "*" or one_of(got.value, value), "date “" .. want .. "”", value, got.value)
  for key, wanted in pairs(more or {}) do
    report:expect(got[key] == wanted, key .. " of date “" .. want .. "”", wanted, got[key])
  end
end

local function compare_dates(report, want, got, text)
  local at, used = 1, {}
  for _, item in ipairs(want) do
    local span
    span, at = place(text, item[1], at)
    local found
    for i, date in ipairs(got) do
      if not found and not used[i] and overlap(span, date) then found = i end
    end
    used[found or 0] = true
    compare_date(report, item, got[found])
  end
  for i, date in ipairs(got) do
    report:expect(used[i], "date “" .. date.text .. "”", "no date", date.value)
  end
end

local function entity_named(entities, name)
  local found = {}
  for _, entity in ipairs(entities) do
    if same_name(entity.name, name) then found[#found + 1] = entity end
  end
  return found
end

local function compare_entities(report, want, got)
  for _, item in ipairs(want) do
    local name = "entity “" .. item.name .. "”"
    local found = entity_named(got, item.name)
    if report:expect(#found == 1, name, "one", #found) then
      report:expect(found[1].kind == item.kind, name, item.kind, found[1].kind)
      for _, mention in ipairs(item.mentions or {}) do
        local held
        for _, span in ipairs(found[1].mentions) do held = held or same_source(span.text, mention) end
        report:expect(held, name, "a mention “" .. mention .. "”", nil)
      end
    end
  end
end

-- ---------------------------------------------------------------- quotes

local function content_text(quote)
  local parts = {}
  for i, span in ipairs(quote.content) do parts[i] = strip(span.text) end
  return table.concat(parts, " | ")
end

local function entity_name(reading, id)
  return not nothing(id) and reading.entities[id + 1] and reading.entities[id + 1].name or nil
end

local function text_of(span) return not nothing(span) and span.text or nil end

local function via_texts(quote)
  local list = {}
  for i, span in ipairs(quote.via or {}) do list[i] = span.text end
  return list
end

-- Direct speech is compared word by word and span by span; the ends of indirect
-- speech are partly a matter of taste.
local function same_content(want, got)
  if want.kind ~= "indirect" and want.kind ~= "mixed" then
    local parts = {}
    for i, part in ipairs(want.content) do parts[i] = strip(part) end
    return table.concat(parts, " | ") == content_text(got)
  end
  return likeness(table.concat(want.content, " "), content_text(got)) >= 0.8
end

local function compare_quote(report, want, got, reading)
  local name = ("quote “%s…”"):format(opening(want.content[1], 40))
  local function expect(key, value, wanted, same)
    if wanted == "*" then return end
    local holds = nothing(wanted) and nothing(value)
    if not nothing(wanted) and not nothing(value) then holds = same(value, wanted) end
    report:expect(holds, key .. " of " .. name, wanted, value)
  end
  local function equal(a, b) return a == b end
  local when = not nothing(got.when) and reading.dates[got.when + 1] or nil
  expect("kind", got.kind, want.kind, equal)
  report:expect(same_content(want, got), "content of " .. name, want.content, content_text(got))
  expect("cue", text_of(got.cue), want.cue, same_source)
  expect("source", text_of(got.source), want.source, same_source)
  expect("speaker", entity_name(reading, got.speaker), want.speaker, same_name)
  expect("for", entity_name(reading, got["for"]), want["for"], same_name)
  expect("to", text_of(got.to), want.to, same_source)
  expect("when", when and when.value, want.when, equal)
  expect("stance", got.stance, want.stance or "asserts", equal)
  if want.via ~= "*" then
    local via = table.concat(via_texts(got), ", ")
    local wanted = table.concat(want.via or {}, ", ")
    report:expect(#wanted == 0 and #via == 0 or #wanted > 0 and #via > 0 and same_source(via, wanted),
                  "via of " .. name, wanted, via)
  end
end

-- Pairs in order of the text: the reading's quote that shares most with the gold's.
local function best_quote(spans, got, used)
  local best, most
  for i, quote in ipairs(got) do
    if not used[i] then
      local shared = 0
      for _, a in ipairs(spans) do
        for _, b in ipairs(quote.content) do
          shared = shared + math.max(0, math.min(a["end"], b["end"]) - math.max(a.begin, b.begin))
        end
      end
      if shared > 0 and (not most or shared > most) then best, most = i, shared end
    end
  end
  return best
end

local function compare_quotes(report, want, got, text, reading)
  local at, used = 1, {}
  local folded = text:gsub("%s", " ")  -- a line break has the length of a blank
  for _, item in ipairs(want) do
    local spans, from = {}, at
    for i, part in ipairs(item.content) do
      spans[i], from = place(folded, part, from)
      if i == 1 then at = from end
    end
    local found = best_quote(spans, got, used)
    local name = ("quote “%s…”"):format(opening(item.content[1], 40))
    if report:expect(found, name, "a quote", nil) then
      used[found] = true
      compare_quote(report, item, got[found], reading)
    end
  end
  for i, quote in ipairs(got) do
    report:expect(used[i], "quote “" .. opening(content_text(quote), 60) .. "”", "no quote",
                  (text_of(quote.source) or "?") .. " " .. (text_of(quote.cue) or "?"))
  end
end

local function compare_no_quotes(report, want, got)
  for _, words_quoted in ipairs(want) do
    for _, quote in ipairs(got) do
      for _, span in ipairs(quote.content) do
        report:expect(quote.kind ~= "direct" or strip(span.text) ~= words_quoted,
                      "words in marks “" .. words_quoted .. "”", "no quote", span.text)
      end
    end
  end
end

-- ---------------------------------------------------------------- entry

-- The differences between a reading (the decoded JSON of the article) and the
-- gold, as lines for a reader; and how many comparisons were made.
function gold.compare(want, reading, text)
  local report = setmetatable({ checks = 0 }, Report)
  compare_metadata(report, want, reading)
  compare_dateline(report, want.dateline, reading.dateline)
  compare_blocks(report, want.blocks, reading.blocks, text)
  compare_dates(report, want.dates, reading.dates, text)
  compare_entities(report, want.entities, reading.entities)
  compare_quotes(report, want.quotes, reading.quotes, text, reading)
  compare_no_quotes(report, want.no_quotes or {}, reading.quotes)
  return report, report.checks
end

return gold

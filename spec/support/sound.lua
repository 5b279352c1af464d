-- sound.lua - what holds for every reading, whatever the input was.

local cjson = require "cjson"
local schema = require "support.schema"

local sound = {}

local root

local function read_schema()
  local file <close> = assert(io.open("spec/schema/quoth-1.schema.json"))
  return cjson.decode(file:read("a"))
end

local function check_span(span, text, what)
  assert(span.begin < span["end"] and span["end"] <= #text, what .. ": a span outside of the text")
  assert(text:sub(span.begin + 1, span["end"]) == span.text, what .. ": a span that is not its text")
  assert(utf8.len(span.text), what .. ": a span that cuts a character")
end

local function check_order(list, what)
  for i = 2, #list do
    assert(list[i - 1].begin <= list[i].begin, what .. " out of the text's order")
  end
end

local function check_index(value, list, what)
  assert(value == nil or value == cjson.null or list[value + 1], what .. ": an index of nothing")
end

local function check_quote(quote, reading, text)
  for _, span in ipairs(quote.content) do check_span(span, text, "content") end
  for _, key in ipairs { "cue", "source", "to" } do
    if quote[key] ~= cjson.null then check_span(quote[key], text, key) end
  end
  for _, party in ipairs(quote.via) do
    check_span(party, text, "via")
    check_index(party.entity, reading.entities, "via")
  end
  check_index(quote.speaker, reading.entities, "speaker")
  check_index(quote["for"], reading.entities, "for")
  check_index(quote.when, reading.dates, "when")
end

-- The indices and spans (in bytes) of the decoded JSON of a reading, against its text.
function sound.check_spans(reading, text)
  check_order(reading.blocks, "blocks")
  for i = 2, #reading.blocks do
    assert(reading.blocks[i - 1]["end"] <= reading.blocks[i].begin, "blocks overlap")
  end
  check_order(reading.dates, "dates")
  for _, date in ipairs(reading.dates) do
    check_span(date, text, "date")
    for _, part in ipairs(date.parts or {}) do check_span(part, text, "part of a date") end
  end
  for i, entity in ipairs(reading.entities) do
    assert(entity.id == i - 1, "an entity whose id is not its index")
    for _, mention in ipairs(entity.mentions) do check_span(mention, text, "mention") end
  end
  for _, quote in ipairs(reading.quotes) do check_quote(quote, reading, text) end
end

-- The same, and the whole of it against the schema, which takes most of the time.
function sound.check_reading(reading, text)
  root = root or read_schema()
  assert(schema.check(root, reading))
  sound.check_spans(reading, text)
end

-- The same of an article, whose text is put into its JSON.
function sound.check(article)
  local reading = cjson.decode(article:json { with = { "text", "sentences", "tokens" } })
  sound.check_reading(reading, reading.text)
end

return sound

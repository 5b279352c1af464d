-- The articles of spec/gold and spec/sight: who said it, through whom, on whose behalf, to
-- whom, when, and what the words of reporting make of it. Each expectation names a stretch
-- of the content; the quote that covers it is asked. Figures are printed as shares.
--
-- Those of spec/sight were written blind by others after those of spec/gold were read right; on first sight 2,665
-- of 3,062 speakers were: 83 of a hundred in the first sixty articles, which try what is hard, 91 in the next 58, which
-- are ordinary; and 951 of 1,189 in forty more, of twenty kinds of outlets, whose writers call a relay whoever tells of
-- the words of others, and a body by the fullest description. Of twenty-four more, which have whoever works for a body
-- speak for it, 591 of 717. Nothing is mended for one of them alone.

local helper = require "helper"
local quoth = require "quoth"

local order = { "found", "speaker", "via", "principal", "to", "when", "stance", "kind", "none" }

local floors = {
  gold = { found = 0.97, speaker = 0.95, via = 0.90, principal = 0.90, to = 0.90, when = 0.90,
           stance = 0.85, kind = 0.85, none = 0.3 },
  sight = { found = 0.96, speaker = 0.86, via = 0.70, principal = 0.70, to = 0.74, when = 0.82,
            stance = 0.78, kind = 0.85, none = 0.3 },
}

-- The quotes whose content covers the stretch, the longest share first.
local function covering(article, first, last)
  local best, most = nil, 0
  for quote in article:quotes() do
    for _, span in ipairs(quote.content) do
      local share = math.min(last, span.last) - math.max(first, span.first) + 1
      if share > most then best, most = quote, share end
    end
  end
  return best
end

local function names(parties)
  local list = {}
  for _, party in ipairs(parties) do list[#list + 1] = party.text end
  return list
end

local function holds(list, wanted)
  for _, name in ipairs(list) do
    if name == wanted or name:find(wanted, 1, true) then return true end
  end
  return false
end

local ask = {
  speaker = function(quote, want) return quote.speaker ~= nil and quote.speaker.name == want end,
  principal = function(quote, want) return quote.principal ~= nil and quote.principal.name == want end,
  to = function(quote, want) return quote.to ~= nil and quote.to.text == want end,
  when = function(quote, want) return quote.when ~= nil and quote.when.value == want end,
  stance = function(quote, want) return quote.stance == want end,
  kind = function(quote, want) return quote.kind == want end,
  via = function(quote, want)
    local relays = names(quote.via)
    for _, name in ipairs(want) do
      if not holds(relays, name) then return false end
    end
    return true
  end,
}

local function new_tally() return { asked = {}, right = {}, misses = {} } end

local function count(tally, what, ok, note)
  tally.asked[what] = (tally.asked[what] or 0) + 1
  tally.right[what] = (tally.right[what] or 0) + (ok and 1 or 0)
  if not ok then tally.misses[#tally.misses + 1] = what .. ": " .. note end
end

local function check(tally, name, gold)
  local article = assert(quoth.read(gold.text, { published = gold.published }))
  for _, want in ipairs(gold.quotes) do
    local first, last = gold.text:find(want[1], 1, true)
    assert(first, name .. " has no " .. want[1])
    local quote = covering(article, first, last)
    count(tally, "found", quote ~= nil, name .. ": " .. want[1])
    for what, test in pairs(ask) do
      if want[what] then count(tally, what, quote and test(quote, want[what]), name .. ": " .. want[1]) end
    end
  end
  for _, text in ipairs(gold.none or {}) do
    local first, last = gold.text:find(text, 1, true)
    count(tally, "none", covering(article, first, last) == nil, name .. ": " .. text)
  end
  article:close()
end

local function show(set, tally)
  local line = {}
  for _, what in ipairs(order) do
    line[#line + 1] = ("%s %d/%d"):format(what, tally.right[what], tally.asked[what])
  end
  print(("\nspec/%s: %s"):format(set, table.concat(line, ", ")))
  if os.getenv "QUOTH_MISSES" then
    table.sort(tally.misses)
    print(table.concat(tally.misses, "\n"))
  end
end

for _, set in ipairs { "gold", "sight" } do
  describe("the articles of spec/" .. set, function()
    local files, tally = helper.files("spec/" .. set .. "/*.lua"), new_tally()

    setup(function()
      for _, path in ipairs(files) do
        check(tally, path:match "([%w-]+)%.lua$", dofile(path))
      end
      show(set, tally)
    end)

    it("are twenty or more", function() assert.is_true(#files >= 20) end)

    for _, what in ipairs(order) do
      it(("keep the floor of '%s'"):format(what), function()
        assert.is_true(tally.right[what] / tally.asked[what] >= floors[set][what],
                       ("%s: %d of %d"):format(what, tally.right[what], tally.asked[what]))
      end)
    end
  end)
end

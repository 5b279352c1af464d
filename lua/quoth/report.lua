--- What an article says, for people: its headline and date, each quote with who said it, and
-- the dates.

local show = require "quoth.show"

local one_line = show.one_line

local report = {}

local styles = { bold = "1", dim = "2", cyan = "36", yellow = "33", green = "32" }

-- Colour when asked for, or on a terminal whose user has not set NO_COLOR.
local function wants_color(when)
  if when ~= "auto" then return when == "always" end
  local no_color = os.getenv "NO_COLOR"
  if no_color and no_color ~= "" or os.getenv "TERM" == "dumb" then return false end
  return require "quoth.system".is_terminal(1)
end

local function painter(when)
  if not wants_color(when) then return function(_, text) return text end end
  return function(style, text) return ("\27[%sm%s\27[0m"):format(styles[style], text) end
end

local function head(article, paint, lines)
  lines[#lines + 1] = paint("bold", article.headline and one_line(article.headline) or "(no headline)")
  local facts = {}
  if article.published then
    facts[#facts + 1] = ("%s (%s)"):format(article.published, article.published_from)
  end
  for _, author in ipairs(article.authors) do facts[#facts + 1] = one_line(author.name) end
  if article.agency then facts[#facts + 1] = one_line(article.agency) end
  if article.place then facts[#facts + 1] = one_line(article.place) end
  if #facts > 0 then lines[#lines + 1] = paint("dim", table.concat(facts, " · ")) end
end

local function names_of(parties)
  local names = {}
  for i, party in ipairs(parties) do names[i] = one_line(party.entity and party.entity.name or party.text) end
  return table.concat(names, ", ")
end

local function attribution(quote, paint)
  local parts = { paint("green", show.speaker(quote)) }
  if quote.cue then parts[#parts + 1] = paint("yellow", one_line(quote.cue)) end
  if quote.to then parts[#parts + 1] = "to " .. one_line(quote.to) end
  if #quote.via > 0 then parts[#parts + 1] = "via " .. names_of(quote.via) end
  if quote.principal then parts[#parts + 1] = "for " .. one_line(quote.principal.name) end
  if quote.when then
    parts[#parts + 1] = paint("cyan", ("%s (%s)"):format(one_line(quote.when.text), quote.when.value))
  end
  if quote.stance ~= "asserts" then parts[#parts + 1] = paint("dim", "[" .. quote.stance .. "]") end
  return table.concat(parts, "  ")
end

local function quotes(article, paint, lines)
  for quote in article:quotes() do
    lines[#lines + 1] = ""
    lines[#lines + 1] = attribution(quote, paint)
    lines[#lines + 1] = "    " .. one_line(quote.text)
  end
end

local function dates(article, paint, lines)
  if #article:dates() == 0 then return end
  lines[#lines + 1] = ""
  lines[#lines + 1] = paint("bold", "Dates")
  for date in article:dates() do
    local value = paint("cyan", ("%-12s"):format(date.value))
    lines[#lines + 1] = ("    %s  %s"):format(value, one_line(date.text))
  end
end

--- The report as text.
function report.article(article, options)
  local paint, lines = painter(options.color), {}
  head(article, paint, lines)
  quotes(article, paint, lines)
  dates(article, paint, lines)
  lines[#lines + 1] = "\n"
  return table.concat(lines, "\n")
end

return report

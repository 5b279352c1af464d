-- instructions.lua - what reading costs in instructions for each byte, counted by
-- callgrind: the same on every run, so that two versions can be compared.
--
-- usage: lua5.4 spec/bench/instructions.lua COMMAND [FILE...]   default: the project's articles

local command = assert(arg[1])
local profile = os.tmpname()

local function files()
  if arg[2] then return table.move(arg, 2, #arg, 1, {}) end
  local list <close> = assert(io.popen("ls spec/golden/*.txt"))
  local names = {}
  for name in list:lines() do names[#names + 1] = name end
  return names
end

local function size_of(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:seek("end")
end

local names = files()
local bytes = 0
for _, name in ipairs(names) do bytes = bytes + size_of(name) end

-- Counted is what happens inside quoth_read.
local run = "valgrind --tool=callgrind --callgrind-out-file=%s --toggle-collect=quoth_read "
  .. "lua5.4 %s --json %s >/dev/null 2>&1"
assert(os.execute(run:format(profile, command, table.concat(names, " "))), "valgrind failed")

local STAGES = {
  quoth__read_source = "source", quoth__read_blocks = "blocks", quoth__read_tokens = "tokens",
  quoth__read_sentences = "sentences", quoth__read_lexicons = "lexicons",
  quoth__read_quotations = "quotations", quoth__match_rules = "rules", quoth__read_dates = "dates",
  quoth__read_names = "names", quoth__read_tags = "tagger", quoth__read_quotes = "quotes",
  quoth__read_attributions = "speakers",
}

-- callgrind lists a function once for each way in which it is called: the largest count is that of all.
local function counts()
  local annotate = "callgrind_annotate --inclusive=yes --auto=no --threshold=100 %s 2>/dev/null"
  local annotated <close> = assert(io.popen(annotate:format(profile)))
  local most = {}
  for line in annotated:lines() do
    local count, rest = line:match("^%s*([%d,]+) (.*)$")
    local name = rest and (rest:find("PROGRAM TOTALS", 1, true) and "**all**" or STAGES[rest:match(":(quoth__[%l_]+)")])
    if name then most[name] = math.max(most[name] or 0, tonumber((count:gsub(",", "")))) end
  end
  return most
end

local rows = {}
for name, count in pairs(counts()) do rows[#rows + 1] = {name = name, count = count} end
table.sort(rows, function(a, b) return a.count > b.count end)
print(("%d bytes in %d files"):format(bytes, #names))
print("| stage      | instructions a byte |")
print("|------------|--------------------:|")
for _, row in ipairs(rows) do print(("| %-10s | %19.1f |"):format(row.name, row.count / bytes)) end
os.remove(profile)

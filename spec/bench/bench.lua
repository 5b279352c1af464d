-- bench.lua - how fast quoth reads, beside what the machine can do: run by
-- build/bench, which gives it the table `bench`.
--
-- arguments: [FILE]. A .jsonl file is one article a line, any other file is one
-- article; with none the project's own articles are repeated to 50 MB.

local cjson = require "cjson"

package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
local quoth = require "quoth"

local RUNS = 5
local OWN_SIZE = 50 << 20

local function read_file(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read("a")
end

local function own_articles()
  local texts, size = {}, 0
  local list <close> = assert(io.popen("ls spec/golden/*.txt"))
  for path in list:lines() do texts[#texts + 1] = read_file(path) end
  local articles = {}
  while size < OWN_SIZE do
    local text = texts[#articles % #texts + 1]
    articles[#articles + 1] = text
    size = size + #text
  end
  return articles
end

local function articles_of(path)
  if not path then return own_articles() end
  if not path:find("%.jsonl$") then return { read_file(path) } end
  local articles = {}
  for line in io.lines(path) do articles[#articles + 1] = cjson.decode(line).text end
  return articles
end

local function median(list)
  table.sort(list)
  return list[#list // 2 + 1]
end

-- Seconds of the processor, so that what else the machine does counts little.
local function time(work, clock)
  local start = clock()
  work()
  return clock() - start
end

-- ---------------------------------------------------------------- measuring

local articles = articles_of((...))
local whole = table.concat(articles, "\n")
local megabytes = #whole / 1e6
local copy = os.tmpname()
do
  local file <close> = assert(io.open(copy, "wb"))
  file:write(whole)
end

local analyser = quoth.analyser {}

-- Memory first, while nothing larger has been held: all as one article.
local function bytes_per_byte()
  local before = bench.peak()
  assert(analyser:read(whole)):close()
  return (bench.peak() - before) / #whole
end

local memory = bytes_per_byte()

local function read_all()
  for _, text in ipairs(articles) do
    assert(analyser:read(text)):close()
  end
end

local times = { whole = {}, wc = {}, memcpy = {} }
local stages, order = {}, {}
for _ = 1, RUNS do
  times.wc[#times.wc + 1] = time(function()
    os.execute("LC_ALL=C.UTF-8 wc -w <" .. copy .. " >/dev/null")
  end, bench.children)
  times.memcpy[#times.memcpy + 1] = bench.memcpy(whole)
  bench.stages()
  times.whole[#times.whole + 1] = time(read_all, bench.now)
  for i, stage in ipairs(bench.stages()) do
    order[i] = stage.name
    stages[stage.name] = stages[stage.name] or {}
    table.insert(stages[stage.name], stage.seconds)
  end
end
os.remove(copy)

-- ---------------------------------------------------------------- telling

local function speed(seconds) return megabytes / seconds end

local wc = speed(median(times.wc))
local full = speed(median(times.whole))

local function row(name, seconds, share)
  print(("| %-14s | %9.1f | %8.2f | %s |"):format(name, speed(seconds), speed(seconds) / wc, share or ""))
end

print(("%.1f MB in %d articles, medians of %d runs"):format(megabytes, #articles, RUNS))
print("| what           |      MB/s | × `wc -w` | share of the time |")
print("|----------------|----------:|---------:|------------------:|")
row("`memcpy`", median(times.memcpy))
row("`wc -w`", median(times.wc))
row("**quoth**", median(times.whole))
for _, name in ipairs(order) do
  local seconds = median(stages[name])
  if seconds > 0 then
    row(name, seconds, ("%.1f %%"):format(100 * seconds / median(times.whole)))
  end
end
print(("peak memory: %.1f bytes for each byte of an article of %.1f MB"):format(memory, megabytes))
print(("quoth : wc -w = 1 : %.1f"):format(wc / full))

--- The sub-commands: what helps to write rules. Each takes the options of the command line and
-- a `host` with make_analyser, read_file, write, complain and mistake; each gives an exit status.

local tools = {}

local function need(host, value, message)
  if not value then host.mistake("%s", message) end
  return value
end

-- The text of an argument: the file of that name if there is one, else the argument itself.
local function text_of(host, argument)
  local file = argument ~= "-" and io.open(argument, "rb")
  if not file and argument ~= "-" then return argument end
  if file then file:close() end
  return host.read_file(argument)
end

local function all_text(host, options, from)
  if not options.files[from] then return host.read_file "-" end
  local texts = {}
  for i = from, #options.files do texts[#texts + 1] = text_of(host, options.files[i]) end
  return table.concat(texts, " ")
end

local function read(host, options, from)
  local text = need(host, all_text(host, options, from), "nothing to read")
  local article, message, position = host.make_analyser(options):read(text, options.read)
  if not article then error(("%s (at byte %d)"):format(message, position), 0) end
  return article
end

---------------------------------------------------------------------------- rules test

local function names_of_sets(quoth, files)
  local names = {}
  for _, set in ipairs(quoth.load(table.unpack(files))) do names[#names + 1] = set.name end
  return names
end

local function report_failures(host, examples)
  local failures = 0
  for _, example in ipairs(examples) do
    if not example.pass then
      failures = failures + 1
      host.write(("%s: rule '%s': %s example fails: %s\n  %s\n"):format(example.place, example.rule,
        example.yes and "yes" or "no", example.message:gsub("\n", "\n  "), example.text))
    end
  end
  return failures
end

local function count_rules(examples)
  local seen, count = {}, 0
  for _, example in ipairs(examples) do
    if not seen[example.rule] then seen[example.rule], count = true, count + 1 end
  end
  return count
end

local function test_set(host, analyser, name)
  local ok, examples = pcall(analyser.test, analyser, name)
  if not ok then
    host.write(("%s: no rules\n"):format(name))
    return 0
  end
  local failures = report_failures(host, examples)
  host.write(("%s: %d rules, %d examples, %s\n"):format(name or "the pack", count_rules(examples), #examples,
    failures == 0 and "all pass" or failures .. " fail"))
  return failures
end

-- quoth rules test FILE...: the examples of these files; of the pack itself when none is given.
local function test(host, options)
  table.move(options.files, 3, #options.files, #options.rules + 1, options.rules)
  local names = names_of_sets(host.quoth, options.rules)
  local analyser, failures = host.make_analyser(options), 0
  if #names == 0 then failures = test_set(host, analyser, nil) end
  for _, name in ipairs(names) do failures = failures + test_set(host, analyser, name) end
  return failures == 0 and 0 or 1
end

---------------------------------------------------------------------------- rules stats

local function add_counts(total, counts)
  for i, count in ipairs(counts) do
    local sum = total[i] or { tried = 0, matched = 0, kept = 0, overlapped = 0, nanoseconds = 0 }
    sum.rule = count.rule
    for key, value in pairs(sum) do
      if math.type(value) then sum[key] = value + count[key] end
    end
    total[i] = sum
  end
end

local function by_time(a, b)
  if a.nanoseconds ~= b.nanoseconds then return a.nanoseconds > b.nanoseconds end
  return a.rule < b.rule
end

-- quoth rules stats -r FILE TEXT...
local function stats(host, options)
  local analyser, total, articles, status = host.make_analyser(options), {}, 0, 0
  if not options.files[3] then options.files[3] = "-" end
  for i = 3, #options.files do
    local text, message = host.read_file(options.files[i])
    local counts = text
    if text then counts, message = analyser:count(text, options.read) end
    if counts then
      add_counts(total, counts)
      articles = articles + 1
    else
      host.complain("%s: %s", options.files[i], message)
      status = 1
    end
  end
  table.sort(total, by_time)
  local head, row = "%-44s %9s %9s %9s %9s %10s\n", "%-44s %9d %9d %9d %9d %9.1f\n"
  host.write(head:format("rule", "tried", "matched", "kept", "overlap", "µs/text"))
  for _, sum in ipairs(total) do
    host.write(row:format(sum.rule, sum.tried, sum.matched, sum.kept, sum.overlapped,
      sum.nanoseconds / 1000 / math.max(articles, 1)))
  end
  return status
end

function tools.rules(host, options)
  local action = options.files[2]
  if action == "test" then return test(host, options) end
  if action == "stats" then return stats(host, options) end
  host.mistake("quoth rules: test or stats?")
end

---------------------------------------------------------------------------- explain

-- quoth explain --rule NAME TEXT; quoth explain --blocks TEXT
function tools.explain(host, options)
  if options.blocks then
    host.write(read(host, options, 2):explain_blocks())
    return 0
  end
  local rule = need(host, options.rule, "quoth explain needs --rule NAME or --blocks")
  local text = need(host, all_text(host, options, 2), "nothing to read")
  local out, message = host.make_analyser(options):explain(rule, text, options.read)
  if not out then error(message, 0) end
  host.write(out)
  return 0
end

---------------------------------------------------------------------------- dump

local FLAGS = {
  "word", "numeric", "punct", "cap", "upper", "lower", "digits", "ordinal", "decimal", "glued", "quote",
  "initials", "opens_sentence", "ends_sentence", "opens_line", "quoted",
}

local function flags_of(token)
  local set = {}
  for _, flag in ipairs(FLAGS) do
    if token[flag] then set[#set + 1] = flag end
  end
  return table.concat(set, " ")
end

local function captures_of(mark)
  local parts = {}
  for name, capture in pairs(mark.captures) do parts[#parts + 1] = name .. ":" .. tostring(capture) end
  table.sort(parts)
  return table.concat(parts, "  ")
end

local function speaker_of(quote)
  return quote.speaker and quote.speaker.name or quote.source and tostring(quote.source) or "?"
end

-- For each stage: the list, and what is shown of an item behind its place and text.
local stages = {
  blocks = { "blocks", function(block) return block.role .. (block.read and "" or "  (not read)") end },
  sentences = { "sentences", function() return "" end },
  tokens = { "tokens", flags_of },
  lexicons = { "hits", function(hit) return ("@%s  %s"):format(hit.lexicon, hit.lemma) end },
  dates = { "dates", function(date) return ("%s %s  %s"):format(date.type, date.value, date.rule) end },
  marks = { "marks", function(mark)
    return ("<%s> %s  %s"):format(mark.type, mark.rule, captures_of(mark))
  end },
  quotes = { "quotes", function(quote)
    return ("%s  %s  %s  %s"):format(quote.kind, speaker_of(quote), quote.cue or "-", quote.rule)
  end },
}

local function one_line(text)
  return (text:gsub("%s+", " "))
end

local function dump_names(host, article)
  for entity in article:entities() do
    host.write(("%-8s %s  %s\n"):format(entity.kind, entity.name, table.concat(entity.roles, "; ")))
    for _, mention in ipairs(entity.mentions) do
      host.write(("  %6d-%-6d %s\n"):format(mention.first, mention.last, one_line(mention.text)))
    end
  end
end

-- quoth dump --stage STAGE TEXT: positions as in Lua, from 1, both ends inside.
function tools.dump(host, options)
  local stage = need(host, options.stage, "quoth dump needs --stage")
  if stage ~= "names" and not stages[stage] then
    host.mistake("--stage: '%s' is none of tokens, sentences, blocks, lexicons, marks, names, dates, quotes",
      stage)
  end
  local article = read(host, options, 2)
  if stage == "names" then
    dump_names(host, article)
    return 0
  end
  local list, show = table.unpack(stages[stage])
  for item in article[list](article) do
    host.write(("%6d-%-6d %-28s %s\n"):format(item.first, item.last, one_line(item.text), show(item)))
  end
  return 0
end

---------------------------------------------------------------------------- train

-- A span, or a list of spans, as a list.
local function spans_of(value)
  if type(value) ~= "table" then return {} end
  return value.begin and { value } or value
end

-- The spans of a gold line as trainer:add takes them.
local function gold_of(record)
  local gold = {}
  local function add(value, part, quote)
    for _, span in ipairs(spans_of(value)) do
      gold[#gold + 1] = {
        first = math.tointeger(span.begin) + 1, last = math.tointeger(span["end"]), part = part, quote = quote,
      }
    end
  end
  for i, quote in ipairs(record.quotes) do
    add(quote.source, "source", i)
    add(quote.cue, "cue", i)
    add(quote.content, "content", i)
  end
  return gold
end

local function add_line(trainer, analyser, line, held_out)
  local record, message = require "quoth.json".decode(line)
  if type(record) ~= "table" or type(record.text) ~= "string" or type(record.quotes) ~= "table" then
    return nil, message or "needs 'text' and 'quotes'"
  end
  local published = type(record.published) == "string" and record.published or nil
  local article <close>, why = analyser:read(record.text, { published = published })
  if not article then return nil, why end
  if article.text ~= record.text then
    return nil, "the text has line ends, bytes or character references that had to be mended"
  end
  return trainer:add(article, gold_of(record), held_out)
end

local function add_file(host, trainer, analyser, path, held_out)
  local file, message = io.open(path, "rb")
  if not file then error(message, 0) end
  local number = 0
  for line in file:lines() do
    number = number + 1
    local ok, why = add_line(trainer, analyser, line, held_out)
    if not ok then host.complain("%s:%d: passed over: %s", path, number, why) end
  end
  file:close()
end

local function tell_epoch(host, held_out)
  return function(figures)
    local line = ("epoch %d of %d: %.2f %% of tokens wrong"):format(
      figures.epoch, figures.epochs, 100 * figures.wrong / math.max(1, figures.tokens))
    if held_out then
      line = ("%s; held out: content %.1f, source %.1f, cue %.1f F1"):format(
        line, figures.content, figures.source, figures.cue)
    end
    host.complain("%s", line)
  end
end

-- quoth train GOLD.jsonl... -o MODEL [--held-out DEV.jsonl]
function tools.train(host, options)
  local output = need(host, options.output, "quoth train needs -o MODEL")
  need(host, options.files[2], "quoth train needs gold: articles with quotes, one JSON object on a line")
  local trainer <close> = host.quoth.trainer {
    epochs = options.epochs, seed = options.seed, progress = tell_epoch(host, options.held_out),
  }
  local analyser = host.make_analyser(options, false)
  for i = 2, #options.files do add_file(host, trainer, analyser, options.files[i], false) end
  for _, path in ipairs(options.held_out or {}) do add_file(host, trainer, analyser, path, true) end
  local model, message = trainer:run()
  if not model then error(message, 0) end
  local file = assert(io.open(output, "wb"))
  assert(file:write(model))
  assert(file:close())
  return 0
end

return tools

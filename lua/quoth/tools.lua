--- The sub-commands: what helps to write rules. Each takes the options of the command line and
-- a `host` with make_analyser, read_file, write, complain and mistake; each gives an exit status.

local show = require "quoth.show"

local one_line = show.one_line

local tools = {}

local function need(host, value, message)
  if not value then host.mistake("%s", message) end
  return value
end

local ENDINGS = { txt = true, text = true, md = true, html = true, htm = true, xml = true, json = true,
                  jsonl = true, csv = true, lua = true, pdf = true }

-- One word that has a slash or the ending of a file: a path, and if there is no such file a wrong one.
local function looks_like_path(argument)
  if argument:find "%s" then return false end
  local ending = argument:match "%.(%w+)$"
  return argument:find("/", 1, true) ~= nil or ending ~= nil and ENDINGS[ending:lower()] == true
end

-- The text of an argument: the file of that name if there is one, else the argument itself; or
-- nil and a message.
local function text_of(host, argument)
  if argument == "-" then return host.read_file "-" end
  local file, message = io.open(argument, "rb")
  if not file then
    if looks_like_path(argument) then return nil, message end
    return argument
  end
  file:close()
  return host.read_file(argument)
end

local function all_text(host, options, from)
  if not options.files[from] then return host.read_file "-" end
  local texts = {}
  for i = from, #options.files do
    local text, message = text_of(host, options.files[i])
    if not text then error(message, 0) end
    texts[#texts + 1] = text
  end
  return table.concat(texts, " ")
end

local function read(host, options, from)
  local text = need(host, all_text(host, options, from), "nothing to read")
  local article, message, position = host.make_analyser(options):read(text, options.read)
  if not article then error(("%s (at byte %d)"):format(message, position), 0) end
  return article
end

---------------------------------------------------------------------------- rules test

-- Where the pack has a file from that is the same as this one; nil: it is none of the pack's.
local function place_in_pack(host, path)
  local stem = path:match "([%w_]+)%.lua$"
  local place = stem and package.searchpath("quoth.en." .. stem, package.path)
  if place and host.read_file(place) == host.read_file(path) then return place end
end

-- The files whose rules are to be tested, by the place that their rules have; those that the pack
-- does not have go to the rules that are loaded.
local function tested_files(host, options)
  local files, loaded = {}, {}
  table.move(options.files, 3, #options.files, #options.rules + 1, options.rules)
  for _, path in ipairs(options.rules) do
    local place = place_in_pack(host, path)
    files[#files + 1] = { path = path, place = place or path }
    if not place then loaded[#loaded + 1] = path end
  end
  options.rules = loaded
  return files
end

local function file_of(rule)
  return rule.place:match "^(.*):%d+$" or rule.place
end

-- Rules by the file that they stand in. The files of a rule file's own modules are told as well:
-- the pack's rules come first, and all behind them are of the files that were loaded.
local function rules_by_file(analyser, files)
  local by_file, of_pack = {}, #require "quoth".analyser { model = false }:count ""
  for _, file in ipairs(files) do by_file[file.place] = {} end
  for i, rule in ipairs(analyser:count "") do
    local place = file_of(rule)
    if not by_file[place] and i > of_pack then
      by_file[place] = {}
      files[#files + 1] = { path = place, place = place }
    end
    if by_file[place] then table.insert(by_file[place], rule) end
  end
  return by_file
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

-- The examples of the rules, and how many rules have none.
local function examples_of(analyser, rules)
  local examples, without = {}, 0
  for _, rule in ipairs(rules) do
    local before = #examples
    for _, example in ipairs(analyser:test(rule.rule)) do -- of rules inside of its name, too
      if example.rule == rule.rule then examples[#examples + 1] = example end
    end
    if #examples == before then without = without + 1 end
  end
  return examples, without
end

local function verdict(examples, failures)
  if failures > 0 then return failures .. " fail" end
  return #examples > 0 and "all pass" or "nothing to test"
end

local function test_rules(host, analyser, name, rules)
  if #rules == 0 then
    host.write(("%s: no rules\n"):format(name))
    return 0
  end
  local examples, without = examples_of(analyser, rules)
  local failures = report_failures(host, examples)
  host.write(("%s: %d rules%s, %d examples, %s\n"):format(name, #rules,
    without > 0 and (" (%d without an example)"):format(without) or "", #examples, verdict(examples, failures)))
  return failures
end

-- quoth rules test FILE...: the examples of these files; of the pack itself when none is given.
local function test(host, options)
  local files, failures = tested_files(host, options), 0
  local analyser = host.make_analyser(options)
  if #files == 0 then return test_rules(host, analyser, "the pack", analyser:count "") == 0 and 0 or 1 end
  local by_file = rules_by_file(analyser, files)
  for _, file in ipairs(files) do
    failures = failures + test_rules(host, analyser, file.path, by_file[file.place])
  end
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

local function print_counts(host, total, articles)
  local head, row = "%-44s %9s %9s %9s %9s %10s\n", "%-44s %9d %9d %9d %9d %9.1f\n"
  table.sort(total, by_time)
  host.write(head:format("rule", "tried", "matched", "kept", "overlap", "µs/text"))
  for _, sum in ipairs(total) do
    host.write(row:format(sum.rule, sum.tried, sum.matched, sum.kept, sum.overlapped,
      sum.nanoseconds / 1000 / articles))
  end
end

local function count_text(host, analyser, argument, options)
  local text, message = text_of(host, argument)
  if not text then return nil, message end
  local counts
  counts, message = analyser:count(text, options.read)
  if not counts then return nil, ("%s: %s"):format(argument, message) end
  return counts
end

-- quoth rules stats -r FILE TEXT...
local function stats(host, options)
  local analyser, total, articles, status = host.make_analyser(options), {}, 0, 0
  if not options.files[3] then options.files[3] = "-" end
  for i = 3, #options.files do
    local counts, message = count_text(host, analyser, options.files[i], options)
    if counts then
      add_counts(total, counts)
      articles = articles + 1
    else
      host.complain("%s", message)
      status = 1
    end
  end
  if articles > 0 then print_counts(host, total, articles) end
  return status
end

function tools.rules(host, options)
  return (options.files[2] == "test" and test or stats)(host, options)
end

---------------------------------------------------------------------------- explain

-- quoth explain --rule NAME TEXT; quoth explain --blocks TEXT
function tools.explain(host, options)
  if options.blocks then
    host.write(show.lines(read(host, options, 2):explain_blocks()))
    return 0
  end
  local text = need(host, all_text(host, options, 2), "nothing to read")
  local analyser = host.make_analyser(options)
  local ok, out, message = pcall(analyser.explain, analyser, options.rule, text, options.read)
  if not ok then host.mistake("--rule: %s", out) end -- no rule is so named
  if not out then error(message, 0) end
  host.write(show.lines(out))
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
  for name, capture in pairs(mark.captures) do parts[#parts + 1] = name .. ":" .. one_line(capture) end
  table.sort(parts)
  return table.concat(parts, "  ")
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
    return ("%s  %s  %s  %s"):format(quote.kind, show.speaker(quote), one_line(quote.cue or "-"), quote.rule)
  end },
}

-- As everywhere on the command line: 0-based and half-open.
local function offsets(view)
  return ("%6d-%-6d"):format(view.first - 1, view.last)
end

local function dump_names(host, article)
  for entity in article:entities() do
    local name, roles = one_line(entity.name), one_line(table.concat(entity.roles, "; "))
    host.write(("%-8s %s  %s\n"):format(entity.kind, name, roles))
    for _, mention in ipairs(entity.mentions) do
      host.write(("  %s %s\n"):format(offsets(mention), one_line(mention.text)))
    end
  end
end

-- quoth dump --stage STAGE TEXT: offsets are into the text as it is read.
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
  local list, facts_of = table.unpack(stages[stage])
  for item in article[list](article) do
    host.write(("%s %-28s %s\n"):format(offsets(item), one_line(item.text), facts_of(item)))
  end
  return 0
end

---------------------------------------------------------------------------- train

-- A span, or a list of spans, as a list.
local function spans_of(value)
  if value == nil or type(value) == "userdata" then return {} end -- JSON's null may be one
  if type(value) == "table" and (value[1] ~= nil or next(value) == nil) then return value end
  return { value }
end

-- By the unit that a line counts offsets in: how many bytes of the text so many units are, nil when
-- no character ends there.
local bytes_before = {}

function bytes_before.byte(text, count)
  return count <= #text and count or nil
end

function bytes_before.char(text, count)
  local at = utf8.offset(text, count + 1)
  return at and at - 1
end

function bytes_before.utf16(text, count)
  local units = 0
  for at, code in utf8.codes(text) do
    if units == count then return at - 1 end
    units = units + (code > 0xFFFF and 2 or 1)
  end
  return units == count and #text or nil
end

-- First and last byte of a span, both nil when it is none of the text.
local function bytes_of(span, record)
  if type(span) ~= "table" then return nil end
  local begin, behind = math.tointeger(span.begin), math.tointeger(span["end"])
  if not begin or not behind or begin < 0 or behind < begin then return nil end
  local count = bytes_before[record.unit or "byte"]
  begin, behind = count(record.text, begin), count(record.text, behind)
  if begin and behind then return begin + 1, behind end
end

local PARTS = { "source", "cue", "content" }

-- The spans of a gold line, the text of which is valid UTF-8, as trainer:add takes them; or nil and
-- what is wrong with one.
local function gold_of(record)
  local gold = {}
  for i, quote in ipairs(record.quotes) do
    if type(quote) ~= "table" then return nil, ("quote %d is no object"):format(i) end
    for _, part in ipairs(PARTS) do
      for _, span in ipairs(spans_of(quote[part])) do
        local first, last = bytes_of(span, record)
        if not first then return nil, ("quote %d: '%s' is no span of the text"):format(i, part) end
        gold[#gold + 1] = { first = first, last = last, part = part, quote = i }
      end
    end
  end
  return gold
end

-- A mistake in the options of a read, which are the line's own, is a mistake in the line.
local function read_gold(analyser, record)
  local published = type(record.published) == "string" and record.published or nil
  local ok, article, why = pcall(analyser.read, analyser, record.text, { published = published })
  if not ok then return nil, article end
  if not article then return nil, why end
  if article.text ~= record.text then
    return nil, "the text has line ends, bytes or character references that had to be mended"
  end
  return article
end

local function add_line(trainer, analyser, line, held_out)
  local record, message = require "quoth.json".decode(line)
  if type(record) ~= "table" or type(record.text) ~= "string" or type(record.quotes) ~= "table" then
    return nil, message or "needs 'text' and 'quotes'"
  end
  if record.unit ~= nil and not bytes_before[record.unit] then return nil, "'unit' is none of byte, char, utf16" end
  local article <close>, why = read_gold(analyser, record)
  if not article then return nil, why end
  local gold, wrong = gold_of(record)
  if not gold then return nil, wrong end
  return trainer:add(article, gold, held_out)
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

local function write_model(path, model)
  local file, message = io.open(path, "wb")
  local ok = file
  if file then ok, message = file:write(model) end
  if ok then ok, message = file:close() end
  if not ok then error(("cannot write the model: %s"):format(message), 0) end
end

-- Training takes long: whether there is a place for its model is known before. What stands there is left as it is.
local function check_output(path)
  local there = io.open(path, "rb")
  local file, message = io.open(path, "ab")
  if not file then error(("cannot write the model: %s"):format(message), 0) end
  file:close()
  if there then there:close() else os.remove(path) end
end

-- quoth train GOLD.jsonl... -o MODEL [--held-out DEV.jsonl]
function tools.train(host, options)
  local output = need(host, options.output, "quoth train needs -o MODEL")
  need(host, options.files[2], "quoth train needs gold: articles with quotes, one JSON object on a line")
  check_output(output)
  local trainer <close> = host.quoth.trainer {
    epochs = options.epochs, seed = options.seed, progress = tell_epoch(host, options.held_out),
  }
  local analyser = host.make_analyser(options, false)
  for i = 2, #options.files do add_file(host, trainer, analyser, options.files[i], false) end
  for _, path in ipairs(options.held_out or {}) do add_file(host, trainer, analyser, path, true) end
  local model, message = trainer:run()
  if not model then error(message, 0) end
  write_model(output, model)
  return 0
end

return tools

--- The command `quoth`: reads articles, writes what they say.
--
-- Data goes to standard output, messages to standard error. Exit status: 0 all was read,
-- 1 something could not be read or written, or a check failed, 2 the command line is wrong.

local quoth = require "quoth"
local file = require "quoth.file"

local usage = [[
usage: quoth [OPTION...] [FILE...]       reads files, or standard input
       quoth rules test [FILE...]        runs the examples inside rule files, or the pack's own
       quoth rules stats -r FILE TEXT... what each rule tried, matched and kept
       quoth explain --rule NAME TEXT    how a rule matches, or its nearest miss
       quoth explain --blocks TEXT       the role of each block, and why
       quoth dump --stage STAGE TEXT     tokens, sentences, blocks, lexicons, marks, names,
                                         dates or quotes, with their offsets
       quoth train GOLD.jsonl -o MODEL [--held-out DEV.jsonl] [--epochs N] [--seed N]
                                         learns a model from articles marked by hand

TEXT is a file, - for standard input, or the text itself: several words, or one that cannot be
taken for the path of a file.

What to write (a report for people, if none is given):
  --json                 one JSON object for each file, schema quoth/1
  --jsonl                a filter: a JSON object on each line in and out
  --timeml               the text with inline TIMEX3
  --with=PART,...        add body, sentences, tokens or text to the JSON
  --offsets=UNIT         count offsets in byte (default), char or utf16
  --color[=WHEN]         auto (default), always or never

How to read:
  --published DATE       date of publication, ISO 8601
  -r, --rules FILE       add a rule file; may be given several times
  --sandbox              the rule files are from strangers: run them apart, with limits
  --model FILE           use this model instead of the pack's own
  --all-blocks           read related links, boilerplate and the like too
  --split                a file may hold several articles (database exports, wire files)
  --narrative            a history text: dates follow its own timeline
  --day-first, --month-first   how to read 4/3/2021
  --southern             seasons of the southern hemisphere
  -j, --jobs N           read N articles at a time (with --jsonl)

  -h, --help             this text
  -V, --version          the version
]]

---------------------------------------------------------------------------- options

-- A mistake on the command line: told without a stack trace, exit status 2.
local Mistake = {}

local function mistake(format, ...)
  error(setmetatable({ message = format:format(...) }, Mistake), 0)
end

local function one_of(name, value, ...)
  for _, known in ipairs { ... } do
    if value == known then return value end
  end
  mistake("--%s: '%s' is none of %s", name, value, table.concat({ ... }, ", "))
end

local function flag(key)
  return { set = function(options) options[key] = true end }
end

local function argument(set)
  return { takes = "argument", set = set }
end

local function output(format)
  return { set = function(options)
    if options.format and options.format ~= format then
      mistake("--%s and --%s cannot both be written", options.format, format)
    end
    options.format = format
  end }
end

local function reading(key)
  return { set = function(options) options.read[key] = true end }
end

local function number(key, least, most)
  return argument(function(options, value)
    local n = math.tointeger(tonumber(value))
    if not n or n < least or n > most then
      mistake("--%s: '%s' is no number from %d to %d", key, value, least, most)
    end
    options[key] = n
  end)
end

local known = {
  json = output "json",
  jsonl = output "jsonl",
  timeml = output "timeml",
  sandbox = flag "sandbox",
  help = flag "help",
  version = flag "version",
  blocks = flag "blocks",
  split = flag "split",
  ["all-blocks"] = reading "all_blocks",
  narrative = reading "narrative",
  ["day-first"] = reading "day_first",
  ["month-first"] = reading "month_first",
  southern = reading "southern",
  published = argument(function(options, value) options.read.published = value end),
  rules = argument(function(options, value) table.insert(options.rules, value) end),
  model = argument(function(options, value) options.model = value end),
  output = argument(function(options, value) options.output = value end),
  rule = argument(function(options, value) options.rule = value end),
  stage = argument(function(options, value) options.stage = value end),
  offsets = argument(function(options, value)
    options.write.offsets = one_of("offsets", value, "byte", "char", "utf16")
  end),
  with = argument(function(options, value)
    if not value:find "[^,]" then mistake "--with needs a value" end
    for part in value:gmatch "[^,]+" do
      table.insert(options.write.with, one_of("with", part, "body", "sentences", "tokens", "text"))
    end
  end),
  jobs = number("jobs", 1, 256),
  epochs = number("epochs", 1, 1000),
  seed = number("seed", 0, 2 ^ 31 - 1),
  ["held-out"] = argument(function(options, value)
    options.held_out = options.held_out or {}
    table.insert(options.held_out, value)
  end),
  color = { takes = "optional", set = function(options, value)
    options.color = one_of("color", value or "always", "auto", "always", "never")
  end },
}

local short = { h = "help", V = "version", r = "rules", j = "jobs", o = "output" }

-- Splits an argument into the option's name and its value, if that is attached.
local function split_option(text)
  local name, value = text:match "^%-%-([^=]+)=(.*)$"
  if name then return name, value end
  name = text:match "^%-%-(.+)$"
  if name then return name end
  local letter, rest = text:match "^%-(.)(.*)$"
  return short[letter] or letter, rest ~= "" and rest or nil
end

local function take_option(options, args, i)
  local name, value = split_option(args[i])
  local option = known[name]
  if not option then mistake("unknown option %s (see quoth --help)", args[i]) end
  if option.takes == "argument" and not value then
    i = i + 1
    value = args[i] or mistake("--%s needs a value", name)
  elseif value and not option.takes then
    mistake("--%s takes no value", name)
  end
  option.set(options, value)
  table.insert(options.given, name)
  return i + 1
end

local function parse(args)
  local options = { read = {}, write = { with = {} }, rules = {}, files = {}, given = {}, color = "auto" }
  local i = 1
  while i <= #args do
    if args[i] == "--" then
      table.move(args, i + 1, #args, #options.files + 1, options.files)
      break
    elseif args[i]:sub(1, 1) == "-" and args[i] ~= "-" then
      i = take_option(options, args, i)
    else
      table.insert(options.files, args[i])
      i = i + 1
    end
  end
  return options
end

---------------------------------------------------------------------------- what goes with what

local RULES = "rules sandbox "
local READING = RULES .. "model published all-blocks narrative day-first month-first southern "

-- The options of everything that can be done; any other would be passed over in silence.
local goes_with = {
  ["a report"] = READING .. "split color",
  ["--json"] = READING .. "json split offsets with",
  ["--timeml"] = READING .. "timeml split",
  ["--jsonl"] = READING .. "jsonl offsets with jobs",
  ["quoth rules test"] = RULES .. "model",
  ["quoth rules stats"] = READING,
  ["quoth explain --rule"] = READING .. "rule",
  ["quoth explain --blocks"] = READING .. "blocks",
  ["quoth dump"] = READING .. "stage",
  ["quoth train"] = RULES .. "output held-out epochs seed",
}

local function has_word(words, word)
  return (" " .. words .. " "):find(" " .. word .. " ", 1, true) ~= nil
end

local function check_uses(options, doing)
  for _, name in ipairs(options.given) do
    if not has_word(goes_with[doing], name) then mistake("--%s does not go with %s", name, doing) end
  end
  local has_rules = options.rules[1] or doing == "quoth rules test" and options.files[3]
  if options.sandbox and not has_rules then mistake "--sandbox needs a rule file to run apart: -r FILE" end
end

local commands = {}

function commands.rules(options)
  local action = options.files[2]
  if action ~= "test" and action ~= "stats" then mistake "quoth rules: test or stats?" end
  return "quoth rules " .. action
end

function commands.explain(options)
  if not options.blocks and not options.rule then mistake "quoth explain needs --rule NAME or --blocks" end
  return options.blocks and "quoth explain --blocks" or "quoth explain --rule"
end

function commands.dump() return "quoth dump" end

function commands.train() return "quoth train" end

-- What the command line asks for, as goes_with names it.
local function doing_of(options)
  local command = commands[options.files[1]]
  if command then return command(options) end
  return options.format and "--" .. options.format or "a report"
end

-- Who knows what they may be judges the options of reading: nothing is read with them.
local function check_reading(options)
  local nothing = quoth.analyser { pack = false }
  local ok, message = pcall(nothing.read, nothing, "", options.read)
  if not ok then mistake("%s", message) end
end

---------------------------------------------------------------------------- reading

local function complain(format, ...)
  io.stderr:write("quoth: ", format:format(...), "\n")
end

local function read_file(path)
  if path == "-" then return io.read "a" end
  return file.read(path)
end

local function load_rules(options)
  if not options.sandbox then return quoth.load(table.unpack(options.rules)) end
  local box, sources = quoth.sandbox(), {}
  for i, path in ipairs(options.rules) do
    local source, message = box:load(path)
    if not source then error(message, 0) end
    sources[i] = source
  end
  return sources
end

-- The model is the pack's own unless --model names another; `model` false: none at all.
local function make_analyser(options, model)
  if options.model then
    local message
    model, message = read_file(options.model)
    if not model then error(message, 0) end
  end
  return quoth.analyser { rules = load_rules(options), model = model }
end

local function copy(options)
  local fresh = {}
  for key, value in pairs(options) do fresh[key] = value end
  return fresh
end

local function tell_problems(article)
  for _, problem in ipairs(article:problems()) do
    complain("%s, at byte %d: rule '%s' (%s): %s", article.id or "-", problem.first - 1, problem.rule,
      problem.place, problem.message)
  end
end

---------------------------------------------------------------------------- files

local writers = {}

function writers.json(article, options)
  options.write.pretty = true
  return article:json(options.write) .. "\n"
end

function writers.timeml(article)
  return article:timeml()
end

function writers.report(article, options)
  return require "quoth.report".article(article, options)
end

local function check_written(ok, message)
  if not ok then error("cannot write: " .. message, 0) end
end

local function write(text) check_written(io.stdout:write(text)) end

-- What is small is still in the buffer: whether it can be written is known only now.
local function flush() check_written(io.stdout:flush()) end

local function unread(path, message, position)
  return nil, ("%s: %s (at byte %d)"):format(path, message, position)
end

local function do_text(analyser, text, path, id, options)
  local read = copy(options.read)
  read.id = id
  local article, message, position = analyser:read(text, read)
  if not article then return unread(path, message, position) end
  tell_problems(article)
  write(writers[options.format or "report"](article, options))
  article:close()
  return true
end

local function do_file(analyser, path, options)
  local text, message = read_file(path)
  if not text then return nil, message end
  local id = path ~= "-" and path or nil
  if not options.split then return do_text(analyser, text, path, id, options) end
  local parts, why, position = analyser:split(text)
  if not parts then return unread(path, why, position) end
  for i, part in ipairs(parts) do
    local ok
    ok, message = do_text(analyser, part, path, ("%s#%d"):format(path, i), options)
    if not ok then return nil, message end
  end
  return true
end

-- For people who wait: which file is being read.
local function progress(at, count, path)
  local system = require "quoth.system"
  if count < 3 or not system.is_terminal(2) or system.is_terminal(1) then return end
  io.stderr:write(("\r\27[K%d of %d  %s"):format(at, count, path), at == count and "\n" or "")
end

local function do_files(analyser, options)
  local status = 0
  if #options.files == 0 then options.files = { "-" } end
  for i, path in ipairs(options.files) do
    progress(i, #options.files, path)
    local ok, message = do_file(analyser, path, options)
    if not ok then
      complain("%s", message)
      status = 1
    end
  end
  return status
end

---------------------------------------------------------------------------- commands

-- What the sub-commands need of this file.
local host = {
  quoth = quoth, make_analyser = make_analyser, read_file = read_file, write = write, complain = complain,
  mistake = mistake, tell_problems = tell_problems,
}

local function run(options)
  if options.help then
    write(usage)
    return 0
  elseif options.version then
    write("quoth " .. quoth._VERSION .. "\n")
    return 0
  end
  check_uses(options, doing_of(options))
  check_reading(options)
  local command = options.files[1]
  if commands[command] then return require "quoth.tools"[command](host, options) end
  local analyser = make_analyser(options)
  if options.format == "jsonl" then return require "quoth.jsonl".run(analyser, options, host) end
  return do_files(analyser, options)
end

local function main(args)
  local ok, result = pcall(function()
    local status = run(parse(args))
    flush()
    return status
  end)
  if ok then return result end
  if getmetatable(result) == Mistake then
    complain("%s", result.message)
    return 2
  end
  if result == require "quoth.jsonl".no_reader then return 1 end
  complain("%s", tostring(result))
  return 1
end

return main

--- quoth: who said what, about when, through whom.
--
--    local quoth = require "quoth"
--    local article = assert(quoth.read(text, { published = "2021-04-23" }))
--    for quote in article:quotes() do print(quote.speaker, quote.cue, quote.text) end
--
-- A mistake of the caller raises; bad data gives nil, a message and a position. The work is
-- done in quoth.core (C); this file is the surface. What every function takes: meta.lua.

local core = require "quoth.core"
local file = require "quoth.file"

-- A mistake is told with the line of who called this file.
local mistake = core.mistake
core.surface()

local quoth = { _VERSION = core.version }

--- An empty rule set: quoth.ruleset "desk.sanctions"
quoth.ruleset = core.ruleset

---------------------------------------------------------------------------- options

local function check_keys(options, known, what)
  for key in pairs(options) do
    if not known[key] then mistake(("unknown key '%s' in %s"):format(tostring(key), what)) end
  end
end

-- The argument of a function; one that may be absent is checked where it is there.
local function check(value, wanted, position, name)
  if type(value) ~= wanted then
    mistake(("bad argument #%d to '%s' (%s expected, got %s)"):format(position, name, wanted, type(value)))
  end
end

local function check_optional(value, wanted, position, name)
  if value ~= nil then check(value, wanted, position, name) end
end

-- A list has no holes and no other keys; a rule set, which has a name, is none.
local function is_list(value)
  if type(value) ~= "table" or value.name ~= nil then return false end
  local count = 0
  for _ in pairs(value) do count = count + 1 end
  return count == #value
end

local function check_rules(rules)
  if rules ~= nil and not is_list(rules) then
    mistake "rules must be a list of rule sets, as in { rules = { R } }"
  end
end

-- A copy of `options` with what `defaults` has and they have not.
local function with_defaults(options, defaults)
  local merged = {}
  for key, value in pairs(defaults) do merged[key] = value end
  for key, value in pairs(options or {}) do merged[key] = value end
  return merged
end

---------------------------------------------------------------------------- packs

-- The model lies beside the Lua files of its pack: an open file, or nil.
local function open_model(pack)
  local path = package.searchpath(pack .. ".model", (package.path:gsub("%.lua", ".bin")))
  return path and io.open(path, "rb")
end

local function append(list, items)
  for _, item in ipairs(items) do list[#list + 1] = item end
end

---------------------------------------------------------------------------- analysers

local analyser = {}
analyser.__index = analyser
analyser.__name = "quoth.analyser"

local analyser_options = { rules = true, limits = true, pack = true, model = true }

local function check_analyser_options(options)
  check_keys(options, analyser_options, "the options of an analyser")
  check_rules(options.rules)
  if options.limits ~= nil and type(options.limits) ~= "table" then
    mistake(("option 'limits' must be a table, not a %s"):format(type(options.limits)))
  end
  if options.limits then core.check_limits(options.limits) end
  if options.pack ~= nil and type(options.pack) ~= "boolean" then
    mistake(("option 'pack' must be true or false, not a %s"):format(type(options.pack)))
  end
  if options.model and type(options.model) ~= "string" then
    mistake(("option 'model' must be the bytes of a model, or false, not a %s"):format(type(options.model)))
  end
end

--- Compiles the English pack and the rule sets of `options.rules`, later ones winning ties.
-- `options.model`: the bytes of a model instead of the pack's own; false: none.
-- Raises what is wrong with them, with the place where it stands.
function quoth.analyser(options)
  check_optional(options, "table", 1, "analyser")
  options = options or {}
  check_analyser_options(options)
  local sets, model = {}, options.model
  local model_file <close> = options.pack ~= false and model == nil and open_model "quoth.en" or nil
  if options.pack ~= false then
    append(sets, require "quoth.en")
  end
  append(sets, options.rules or {})
  local rules = core.compile(sets, model_file or model or nil)
  return setmetatable({ rules = rules, defaults = { limits = options.limits } }, analyser)
end

--- Reads an article: article, or nil, message, position.
function analyser:read(text, options)
  check(text, "string", 1, "read")
  check_optional(options, "table", 2, "read")
  return core.read(self.rules, text, with_defaults(options, self.defaults))
end

--- The same of a file; its path is the article's id.
function analyser:open(path, options)
  check(path, "string", 1, "open")
  check_optional(options, "table", 2, "open")
  local text, message = file.read(path)
  if not text then return nil, message, 1 end
  return self:read(text, with_defaults(options, { id = path }))
end

--- The articles of a text that holds several (an export of a database, a wire file): a list of texts;
-- or nil, message, position.
function analyser:split(text)
  check(text, "string", 1, "split")
  return core.split(self.rules, text)
end

--- Runs the examples of the rules that are `name` or inside the set `name` (nil: all): a list of
-- { rule =, place =, text =, yes =, pass =, message = }.
function analyser:test(name)
  check_optional(name, "string", 1, "test")
  return self.rules:test(name)
end

--- Reads an article and says what each rule did: a list of { rule =, place =, tried =, matched =,
-- kept =, overlapped =, steps =, nanoseconds = }; or nil, message, position.
function analyser:count(text, options)
  check(text, "string", 1, "count")
  check_optional(options, "table", 2, "count")
  options = with_defaults(options, self.defaults)
  options.count_rules = true
  local article <close>, message, position = core.read(self.rules, text, options)
  if not article then return nil, message, position end
  return article:rule_counts()
end

--- What a rule makes of a text, for people: its matches, or its nearest miss.
function analyser:explain(rule, text, options)
  check(rule, "string", 1, "explain")
  check(text, "string", 2, "explain")
  check_optional(options, "table", 3, "explain")
  return self.rules:explain(rule, text, with_defaults(options, self.defaults))
end

function analyser:__tostring()
  return ("quoth.analyser{%d KiB}"):format(self.rules:memory() // 1024)
end

---------------------------------------------------------------------------- the short way

local default

-- The analyser for a call of quoth.read: the shared one, unless the call brings rules.
local function take_analyser(options)
  if options and options.rules then
    local rest = with_defaults(options, {})
    rest.rules = nil
    return quoth.analyser { rules = options.rules }, rest
  end
  default = default or quoth.analyser()
  return default, options
end

--- Reads an article with the English pack and the rule sets of `options.rules`. Who reads
-- many articles with rules of his own makes an analyser once.
function quoth.read(text, options)
  check(text, "string", 1, "read")
  check_optional(options, "table", 2, "read")
  local reader, rest = take_analyser(options)
  return reader:read(text, rest)
end

--- The articles of a text that holds several: a list of texts. The one option is `rules`.
function quoth.split(text, options)
  check(text, "string", 1, "split")
  check_optional(options, "table", 2, "split")
  check_keys(options or {}, { rules = true }, "the options of a split")
  return (take_analyser(options)):split(text)
end

--- The same of a file.
function quoth.open(path, options)
  check(path, "string", 1, "open")
  check_optional(options, "table", 2, "open")
  local reader, rest = take_analyser(options)
  return reader:open(path, rest)
end

-- A rule set, or the source of one that runs in a sandbox.
local function is_rules(value)
  local meta = getmetatable(value)
  local name = type(meta) == "table" and meta.__name
  return name == "quoth.ruleset" or name == "quoth.source"
end

-- What a rule file gives, as a list. Nothing of it is passed over.
local function sets_of(path, count, value)
  if count > 1 then
    error(("%s: gives %d values: put rule sets in one list, as in 'return { R, S }'"):format(path, count), 0)
  end
  if is_rules(value) then return { value } end
  if not is_list(value) or #value == 0 then
    error(("%s: gives no rule set: end it with 'return R'"):format(path), 0)
  end
  for i, item in ipairs(value) do
    if not is_rules(item) then
      error(("%s: item %d of what it gives is a %s, not a rule set"):format(path, i, type(item)), 0)
    end
  end
  return value
end

-- Whether a function ends without an error; the error, or its first result and how many there are.
local function call(chunk)
  local results = table.pack(pcall(chunk))
  return results[1], results[2], results.n - 1
end

-- What is wrong with a rule file is told with the file's own place.
local function load_file(path)
  local chunk, message = loadfile(path, "t")
  if not chunk and message:find "^attempt to load" then message = ("%s: %s"):format(path, message) end
  if not chunk then error(message, 0) end
  local ok, value, count = call(chunk)
  if not ok and type(value) ~= "string" then value = path .. ": the error object is no string" end
  if not ok then error(value, 0) end
  return sets_of(path, count, value)
end

--- Runs rule files, which are trusted as any script is, and gives their rule sets.
function quoth.load(...)
  local sets = {}
  for i = 1, select("#", ...) do
    local path = select(i, ...)
    check(path, "string", i, "load")
    append(sets, load_file(path))
  end
  return sets
end

---------------------------------------------------------------------------- strangers

local sandbox = {}
sandbox.__index = sandbox
sandbox.__name = "quoth.sandbox"

--- For rule files from strangers: each runs in a state of its own that reaches nothing of
-- this one, and may cost no more than `limits`. What is wrong with a file is raised by the
-- analyser that takes it, as with all rules.
function quoth.sandbox(limits)
  check_optional(limits, "table", 1, "sandbox")
  limits = limits or {}
  core.source("", "", limits)
  return setmetatable({ limits = limits }, sandbox)
end

--- A rule file, for the `rules` of an analyser; or nil and a message.
function sandbox:load(path)
  check(path, "string", 1, "load")
  local text, message = file.read(path)
  if not text then return nil, message end
  return core.source(path, text, self.limits)
end

--- The same from a string; `name` stands for the path.
function sandbox:text(name, source)
  check(name, "string", 1, "text")
  check(source, "string", 2, "text")
  return core.source(name, source, self.limits)
end

---------------------------------------------------------------------------- training

--- A trainer of the model that labels sources, cues and contents:
-- trainer:add(article, gold [, held_out]) for every article, then trainer:run() for the model.
quoth.trainer = core.trainer

return quoth

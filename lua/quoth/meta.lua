---@meta
-- What the module gives, for editors that read LuaCATS annotations. Nothing requires this file.
--
-- Positions are 1-based and inclusive: article.text:sub(x.first, x.last) is x.

---@class quoth
---@field _VERSION string
local quoth = {}

---------------------------------------------------------------------------- reading

---@class quoth.Limits Each has a default; 0 or absent is the default. Exceeding one is an error, but for nesting.
---@field input_bytes? integer longest input of one article (256 MiB)
---@field memory_bytes? integer what one article may allocate (16 GiB)
---@field tokens? integer (100,000,000)
---@field marks? integer annotations made by rules (20,000,000)
---@field nesting? integer depth of quotations inside quotations (64, 256 at most); deeper ones are read on as words
---@field regex_steps? integer match limit of one regular expression (50,000)
---@field work? integer abstract steps, the same on every machine (none)
---@field milliseconds? integer wall time of one read (none)

---@class quoth.ReadOptions
---@field published? string date of publication, ISO 8601
---@field id? string copied to the output, what is no UTF-8 in it as U+FFFD
---@field all_blocks? boolean read related links, boilerplate and the like too
---@field narrative? boolean a history text: dates follow its own timeline
---@field day_first? boolean 4/3/2021 is 4 March
---@field month_first? boolean 4/3/2021 is April 3; not both
---@field southern? boolean seasons of the southern hemisphere
---@field count_rules? boolean count what each rule does: article:rule_counts()
---@field limits? quoth.Limits
---@field progress? fun(done: integer, total: integer): boolean? a true answer stops the reading; `done` only grows

---@class quoth.ReadOptionsWithRules: quoth.ReadOptions
---@field rules? (quoth.RuleSet|quoth.Source)[] compiled for this call; who reads many articles makes an analyser

---Reads an article with the English pack. Bad data gives nil, a message and a position; a mistake
---of the caller raises.
---@param text string UTF-8, UTF-16 with a byte-order mark, or Windows-1252; `&amp;` and the like are the characters
---@param options? quoth.ReadOptionsWithRules
---@return quoth.Article? article
---@return string? message
---@return integer? position
function quoth.read(text, options) end

---The same of a file; its path is the article's id.
---@param path string
---@param options? quoth.ReadOptionsWithRules
---@return quoth.Article? article
---@return string? message
---@return integer? position
function quoth.open(path, options) end

---@class quoth.SplitOptions
---@field rules? (quoth.RuleSet|quoth.Source)[] whose layouts say where articles begin and end

---The articles of a text that holds several, such as the export of a database: a list of texts.
---@param text string
---@param options? quoth.SplitOptions
---@return string[]? texts nil when a layout's pattern takes too many steps
---@return string? message
---@return integer? position
function quoth.split(text, options) end

---@class quoth.AnalyserOptions
---@field rules? (quoth.RuleSet|quoth.Source)[] on top of the pack; the later one wins ties
---@field limits? quoth.Limits for every read
---@field pack? boolean false: without the English pack
---@field model? string|false the bytes of a model, instead of the pack's own; false: none

---Compiles the pack and rule sets. Raises what is wrong with them, with file and line.
---@param options? quoth.AnalyserOptions
---@return quoth.Analyser
function quoth.analyser(options) end

---@class quoth.Analyser
local analyser = {}

---@param text string
---@param options? quoth.ReadOptions
---@return quoth.Article? article
---@return string? message
---@return integer? position
function analyser:read(text, options) end

---@param path string
---@param options? quoth.ReadOptions
---@return quoth.Article? article
---@return string? message
---@return integer? position
function analyser:open(path, options) end

---@class quoth.Example
---@field rule string "desk.sanctions.designation"
---@field place string "file:line" of the rule
---@field text string as it stands in the rule
---@field yes boolean
---@field pass boolean
---@field message string what was seen instead; "" when it passes

---The articles of a text that holds several: a list of texts.
---@param text string
---@return string[]? texts nil when a layout's pattern takes too many steps
---@return string? message
---@return integer? position
function analyser:split(text) end

---Runs the `yes` and `no` examples of a rule, of a rule set, or of all rules. Raises when none is so
---named.
---@param name? string
---@return quoth.Example[]
function analyser:test(name) end

---@class quoth.RuleCount
---@field rule string
---@field place string
---@field tried integer
---@field matched integer
---@field kept integer
---@field overlapped integer
---@field steps integer
---@field nanoseconds integer

---Reads an article and says what each rule did.
---@param text string
---@param options? quoth.ReadOptions
---@return quoth.RuleCount[]? counts
---@return string? message
---@return integer? position
function analyser:count(text, options) end

---What a rule makes of a text, for people: its matches, or its nearest miss. Raises when no rule,
---or more than one, is so named.
---@param rule string
---@param text string
---@param options? quoth.ReadOptions
---@return string? explanation
---@return string? message
---@return integer? position
function analyser:explain(rule, text, options) end

---------------------------------------------------------------------------- rules

---An empty rule set.
---@param name string such as "desk.sanctions"
---@return quoth.RuleSet
function quoth.ruleset(name) end

---Runs rule files, which are trusted as any script is, and gives their rule sets. Raises what is
---wrong with them.
---@param ... string paths
---@return quoth.RuleSet[]
function quoth.load(...) end

---@class quoth.RuleSet
---@field name string
local R = {}

---A list of words: a long string with one entry a line, lemma first, or a table of entries with
---properties. `extend = true` adds to a lexicon that is there already, `each = true` makes every
---form an entry of its own.
---@param name string
---@return fun(entries: string|table): quoth.RuleSet
function R:lexicon(name) end

---@class quoth.AnyRuleFields
---@field match string|string[] the pattern, or patterns any of which will do
---@field when? fun(m: quoth.Mark, ref: quoth.Reference?): boolean? false or nil drops the match
---@field yes? string|table examples that match, their captures in braces; ["text"] = value where the rule has a value
---@field no? string|string[] examples that do not
---@field ref? string the day on which the examples are read

---@class quoth.RuleFields: quoth.AnyRuleFields
---@field make string the type of mark it makes; "Quote": the captures make a quote
---@field value? number|string|fun(m: quoth.Mark, ref: quoth.Reference?): number? its number: itself, arithmetic over
---captures, or a function; any other answer is noted in article:problems()
---@field stance? string of the quote that it makes
---@field all? boolean keep matches that overlap

---@class quoth.DateFields: quoth.AnyRuleFields
---@field value table|fun(m: quoth.Mark, ref: quoth.Reference?): table|string|nil|false

---@class quoth.NumberFields: quoth.AnyRuleFields
---@field value number|string|fun(m: quoth.Mark, ref: quoth.Reference?): number? as of a rule

---@class quoth.Reference the date of publication
---@field year integer
---@field month? integer
---@field day? integer
---@field value string

---A rule that makes marks.
---@param name string
---@return fun(fields: quoth.RuleFields): quoth.RuleSet
function R:rule(name) end

---A date expression and its value: a table of what csrc/date.h lists, or a function of the match
---and the date of publication that answers such a table of numbers and words, or a year, month or
---day as "2022-02-26"; nil or false: no date. Any other answer is no date and is noted in
---article:problems().
---@param name string
---@return fun(fields: quoth.DateFields): quoth.RuleSet
function R:date(name) end

---A number in words and its value.
---@param name string
---@return fun(fields: quoth.NumberFields): quoth.RuleSet
function R:number(name) end

---How a source is named that passes on what another said.
---@param name string
---@return fun(fields: quoth.AnyRuleFields): quoth.RuleSet
function R:relay(name) end

---@class quoth.CueFields
---@field [1] string the words, as the entries of a lexicon
---@field pos? "verb"|"noun"|"adverbial" a verb, if not given
---@field use? "say"|"quote"|"label"|"act"|"mind"|"evidence" what it takes: a quotation or a clause ("say", if not
---given), only a quotation beside it, an object that it judges, an infinitive, a belief, what a document shows
---@field stance? string what it makes of its content: asserts (if not given), denies, confirms, asks, demands,
---promises, predicts, declines or believes
---@field negated? string the stance of its negation, where that is no denial: who "did not comment" declines
---@field infinitive? string its stance with an infinitive: "told them to leave" demands

---Words that report speech, with their stance.
---@param fields quoth.CueFields
---@return quoth.RuleSet
function R:cue(fields) end

---@class quoth.TitleFields
---@field [1] string the words, as the entries of a lexicon
---@field use? "role"|"office"|"honorific"|"party"|"epithet" a person by what he does (if not given); what stands before
---a name and by itself ("mayor"); before a name alone ("Ms"); a party's member; one named before, by what he is
---@field gender? "male"|"female"
---@field before? "given" goes with a given name
---@field speaks? "for" speaks on behalf of others
---@field sense? string titles of one sense are one role

---Titles and roles of people.
---@param fields quoth.TitleFields
---@return quoth.RuleSet
function R:title(fields) end

---Blocks to drop, or to give a role, by regular expressions; labels of the lines of a database's
---records: `field = { byline = "written by", section = "desk", paragraph = "story" }`.
---@param fields table
---@return quoth.RuleSet
function R:layout(fields) end

---@alias quoth.Stage
---| "source"
---| "blocks"
---| "tokens"
---| "sentences"
---| "lexicons"
---| "quotations" quotation marks paired
---| "dates"
---| "tagger"
---| "names" entities, with the speakers: an entity is what is said of it anywhere
---| "quotes" quotes, likewise
---| "speakers"
---| "rules" all marks

---A function that is called when what the stage is named for is there, in the order of the list
---and of declaration. One that fails is noted in article:problems().
---@param stage quoth.Stage
---@return fun(hook: fun(article: quoth.Article)): quoth.RuleSet
function R:after(stage) end

---------------------------------------------------------------------------- strangers

---@class quoth.SandboxLimits
---@field source_bytes? integer longest source (256 KiB)
---@field memory_bytes? integer what its state may hold (8 MiB)
---@field set_bytes? integer what its declarations may take of the rule set, compiled too (128 times source_bytes)
---@field steps? integer to load it, and again for its functions in one article (50,000,000)
---@field milliseconds? integer wall time, likewise (2,000)

---For rule files from strangers: each runs in a state of its own that reaches nothing of this one.
---@param limits? quoth.SandboxLimits
---@return quoth.Sandbox
function quoth.sandbox(limits) end

---@class quoth.Source a rule file that runs in a sandbox
---@class quoth.Sandbox
local sandbox = {}

---@param path string
---@return quoth.Source? source
---@return string? message
function sandbox:load(path) end

---@param name string stands for the path
---@param source string
---@return quoth.Source
function sandbox:text(name, source) end

---------------------------------------------------------------------------- articles

---A list of views: list[i], #list, and `for view in list do`.
---@class quoth.List<T>: { [integer]: T }

---@class quoth.Span tostring() gives its text; of a block, a date, a part of one, an author or a mark what it is:
---quoth.date{2024-03-08}
---@field first integer
---@field last integer
---@field text string

---@class quoth.Author: quoth.Span
---@field name string

---@class quoth.Article
---@field text string what positions refer to
---@field id string?
---@field published_time string? publication to the minute: 2021-04-23T09:15Z
---@field updated string? when it was last changed: a day, or to the minute
---@field section quoth.Span? the line that names the part of the paper
---@field headline quoth.Span?
---@field published string? ISO 8601
---@field published_from string? given, metadata, dateline, byline or text
---@field dateline quoth.Span?
---@field dateline_date string?
---@field place string?
---@field agency string?
---@field authors quoth.Author[]
local article = {}

---@return quoth.List<quoth.Block>
function article:blocks() end
---@return quoth.List<quoth.Span>
function article:sentences() end
---@return quoth.List<quoth.Token>
function article:tokens() end
---Entries of lexicons.
---@return quoth.List<quoth.Hit>
function article:hits() end
---@return quoth.List<quoth.Date>
function article:dates() end
---@return quoth.List<quoth.Entity>
function article:entities() end
---@return quoth.List<quoth.Quote>
function article:quotes() end
---What users' rules made, of one type or all.
---@param type? string
---@return quoth.List<quoth.Mark>
function article:marks(type) end

---@class quoth.JsonOptions
---@field offsets? "byte"|"char"|"utf16"
---@field with? ("body"|"sentences"|"tokens"|"text")[]
---@field pretty? boolean

---The article in schema quoth/1. Offsets there are 0-based and half-open.
---@param options? quoth.JsonOptions
---@return string
function article:json(options) end

---The text with inline TIMEX3.
---@return string
function article:timeml() end

---The blocks, their roles and the evidence for them.
---@param all? boolean
---@return string
function article:explain_blocks(all) end

---@class quoth.Problem a function of a rule that failed, or answered what is no value
---@field rule string
---@field place string
---@field message string
---@field first integer
---@field last integer

---@return quoth.Problem[]
function article:problems() end

---@return quoth.RuleCount[]
function article:rule_counts() end

---The position in the bytes that were read.
---@param position integer
---@return integer
function article:input_position(position) end

---Steps of work in a stage, the same on every machine.
---@param stage quoth.Stage
---@return integer
function article:work(stage) end

---Bytes that it holds outside Lua's heap.
---@return integer
function article:memory() end

---Frees it; its views raise from then on. Also done by <close> and the collector.
function article:close() end

---@class quoth.Block: quoth.Span
---@field role string headline, paragraph, byline, ...
---@field read boolean whether later stages read it

---@class quoth.Token: quoth.Span
---@field number integer? the value of a whole number
---@field word boolean
---@field numeric boolean
---@field punct boolean
---@field cap boolean
---@field upper boolean
---@field lower boolean
---@field digits boolean
---@field ordinal boolean
---@field decimal boolean
---@field glued boolean no white space before it
---@field quote boolean
---@field initials boolean
---@field opens_sentence boolean
---@field ends_sentence boolean
---@field opens_line boolean
---@field quoted boolean

---@class quoth.Hit: quoth.Span
---@field lexicon string
---@field lemma string

---@class quoth.DatePart: quoth.Span
---@field type "DATE"|"TIME"|"DURATION"|"SET"
---@field value string

---@class quoth.Date: quoth.DatePart
---@field mod string?
---@field quant string?
---@field freq string?
---@field edtf string?
---@field earliest string? ISO 8601
---@field latest string? ISO 8601, exclusive
---@field parts quoth.DatePart[]? of a range or list written as one
---@field rule string

---@class quoth.Entity
---@field id integer as in JSON, from 0
---@field kind "person"|"org"|"place"|"group"|"document"|"unknown" unknown: nothing says what it is
---@field name string
---@field roles string[]
---@field mentions quoth.Span[]

---@class quoth.Party: quoth.Span
---@field entity quoth.Entity?

---@class quoth.Quote
---@field first integer
---@field last integer
---@field kind "direct"|"indirect"|"mixed"
---@field content quoth.Span[]
---@field text string the content joined, as printed
---@field cue quoth.Span?
---@field lemma string? of the cue
---@field source quoth.Party?
---@field speaker quoth.Entity? who said it
---@field via quoth.Party[] relays, nearest the reader first
---@field principal quoth.Entity? on whose behalf
---@field to quoth.Party? the addressee
---@field when quoth.Date?
---@field stance string asserts, denies, confirms, asks, demands, promises, predicts, declines or believes
---@field confidence number 0 to 1
---@field rule string

---@class quoth.Capture: quoth.Span
---@field name string
---@field lemma string?
---@field number number?
---@field type string? of the mark that it holds, likewise the next ones
---@field mark quoth.Mark?
---@field date quoth.Date?
---@field entity quoth.Entity?

---@class quoth.Mark: quoth.Span captures are fields as well: mark.whom; one that is named as a field of a mark (text,
---first, last, type, rule, number, captures) is found in `captures` alone
---@field type string
---@field rule string
---@field number number?
---@field captures table<string, quoth.Capture>
---@field [string] quoth.Capture?

---------------------------------------------------------------------------- training

---@class quoth.TrainFigures
---@field epoch integer
---@field epochs integer
---@field tokens integer
---@field wrong integer
---@field content number F1, held out
---@field source number
---@field cue number

---@class quoth.TrainerOptions
---@field language? string
---@field epochs? integer
---@field seed? integer
---@field progress? fun(figures: quoth.TrainFigures): boolean? a true answer stops it

---@param options? quoth.TrainerOptions
---@return quoth.Trainer
function quoth.trainer(options) end

---@class quoth.Gold
---@field first integer
---@field last integer
---@field part "source"|"cue"|"content"
---@field quote integer the same for all spans of one attribution

---@class quoth.Trainer
local trainer = {}

---@param article_read quoth.Article
---@param gold quoth.Gold[]
---@param held_out? boolean measured, not learned from
---@return true? added
---@return string? message
---@return integer? position
function trainer:add(article_read, gold, held_out) end

---Learns; once, after the last article.
---@return string? model
---@return string? message
function trainer:run() end

function trainer:close() end

return quoth

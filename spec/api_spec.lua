-- The Lua API: articles as views, options, errors, memory.

local helper = require "helper"
local quoth = require "quoth"

local TEXT = [[
Harbour bridge stays shut

By Nora Whitfield

March 12, 2024

“Nobody will drive over it,” Transport Minister Claire Duval told reporters on Tuesday.

Peter Lang denied that inspections had been skipped in 2021.
]]

local analyser = quoth.analyser()
local function read(text, options) return assert(analyser:read(text or TEXT, options)) end

describe("an article", function()
  it("says who said what, as the README shows", function()
    local article = read()
    local quote = article:quotes()[1]
    assert.equal("Claire Duval", quote.speaker.name)
    assert.equal("told", tostring(quote.cue))
    assert.equal("2024-03-12", quote.when.value)
    assert.equal("2024-03-12", article.published)
    assert.equal("Harbour bridge stays shut", tostring(article.headline))
    assert.equal("Nora Whitfield", article.authors[1].name)
  end)

  it("gives positions such that text:sub(first, last) is the span", function()
    local article = read()
    local text, seen = article.text, 0
    local function check(view)
      assert.equal(view.text, text:sub(view.first, view.last))
      seen = seen + 1
    end
    for _, list in ipairs { "sentences", "tokens", "hits", "dates" } do
      for view in article[list](article) do check(view) end
    end
    for quote in article:quotes() do
      for _, span in ipairs(quote.content) do check(span) end
      if quote.source then check(quote.source) end
      if quote.cue then check(quote.cue) end
    end
    for entity in article:entities() do
      for _, mention in ipairs(entity.mentions) do check(mention) end
    end
    assert.is_true(seen > 100)
  end)

  it("has lists that are counted, indexed and walked", function()
    local article = read()
    local blocks = article:blocks()
    local count = 0
    for block in blocks do
      count = count + 1
      assert.equal(blocks[count], block)
    end
    assert.equal(count, #blocks)
    assert.is_nil(blocks[0])
    assert.is_nil(blocks[count + 1])
    assert.equal("headline", blocks[1].role)
    assert.is_truthy(tostring(blocks):find "quoth.block")
  end)

  it("can be walked from a coroutine, and by two loops at once", function()
    local article = read()
    local next_token = coroutine.wrap(function()
      for token in article:tokens() do coroutine.yield(token.text) end
    end)
    for token in article:tokens() do assert.equal(token.text, next_token()) end
  end)

  it("lives as long as one of its views", function()
    local span = read().headline
    collectgarbage()
    collectgarbage()
    assert.equal("Harbour bridge stays shut", span.text)
  end)

  it("is closed by close, by <close>, and twice without harm", function()
    local article = read()
    local quote = article:quotes()[1]
    article:close()
    article:close()
    assert.has_error(function() return article.headline end, "attempt to use a closed article")
    assert.has_error(function() return quote.text end, "attempt to use a closed article")
    assert.equal("quoth.article{closed}", tostring(article))
    local kept
    do
      local short <close> = read()
      kept = short
    end
    assert.has_error(function() return kept:json() end, "attempt to use a closed article")
  end)

  it("prints itself", function()
    assert.is_truthy(tostring(read()):find "^quoth%.article{%d+ blocks, %d+ quotes, %d+ dates}$")
    assert.is_truthy(tostring(read():dates()[1]):find "^quoth%.date{")
    assert.is_truthy(tostring(analyser):find "^quoth%.analyser{")
  end)
end)

describe("a mistake of the caller", function()
  it("raises with what is known", function()
    assert.error_matches(function() read(TEXT, { publised = "2024" }) end, "unknown key 'publised'.-publish")
    assert.error_matches(function() read(TEXT, { limits = { token = 1 } }) end, "key 'token' in limits")
    assert.error_matches(function() read(TEXT, { limits = { tokens = -1 } }) end, "limit 'tokens'")
    assert.error_matches(function() quoth.analyser { rule = {} } end, "unknown key 'rule'")
    assert.error_matches(function() quoth.analyser { rules = { 7 } } end, "a number is no rule set")
    assert.error_matches(function() read():json { with = { "everything" } } end, "'everything'")
    assert.error_matches(function() read():json { offsets = "word" } end, "'byte', 'char' or 'utf16'")
    assert.error_matches(function() return read():quotes()[1].speeker end, "quote has no field 'speeker'")
    assert.error_matches(function() return read().quots end, "a quoth.article has no field 'quots'")
    assert.error_matches(function() read(nil, { published = "yesterday" }) end, "no ISO 8601 date")
    assert.error_matches(function() analyser:read {} end, "bad argument")
  end)

  it("of the wrong type raises, whatever Lua would make of it", function()
    for option, value in pairs {
      narrative = "no", all_blocks = 1, count_rules = "yes", published = 20210423, id = 7, limits = 3, progress = {},
    } do
      assert.error_matches(function() read(TEXT, { [option] = value }) end, "option '" .. option .. "' must be ")
    end
    assert.error_matches(function() read(TEXT, { limits = { tokens = "7" } }) end, "limit 'tokens' must be a whole")
    assert.error_matches(function() read():json { pretty = "no" } end, "option 'pretty' must be true or false")
    assert.error_matches(function() quoth.analyser { pack = "no" } end, "option 'pack' must be true or false")
    assert.error_matches(function() quoth.analyser { model = 7 } end, "option 'model' must be the bytes")
    assert.error_matches(function() quoth.analyser { limits = { tokns = 7 } } end, "unknown key 'tokns' in limits")
    assert.error_matches(function() quoth.sandbox { steps = "7" } end, "limit 'steps' must be a whole number")
    assert.error_matches(function() quoth.trainer { epochs = "7" } end, "option 'epochs' must be a whole number")
    assert.error_matches(function() quoth.trainer { progress = 1 } end, "option 'progress' must be a function")
    assert.error_matches(function() quoth.split(TEXT, { published = "2024-01-01" }) end, "unknown key 'published'")
  end)

  it("of a span of gold raises", function()
    local trainer, article = quoth.trainer(), read()
    local function gold(change)
      local span = { first = 1, last = 7, part = "source", quote = 1 }
      for key, value in pairs(change) do span[key] = value end
      return { { first = 1, last = 7, part = "source", quote = 1 }, span }
    end
    assert.is_true(trainer:add(article, gold {}))
    assert.error_matches(function() trainer:add(article, gold { kind = "x" }) end, "unknown key 'kind' in gold")
    assert.equal("gold span 2 of 2 is outside the text or of no known part",
      select(2, trainer:add(article, gold { last = 700000 })))
  end)

  it("in which two options exclude each other raises", function()
    assert.error_matches(function() read(TEXT, { day_first = true, month_first = true }) end, "exclude each other")
  end)

  it("with rules that are no list says what they must be", function()
    local R = quoth.ruleset "mine"
    for _, rules in ipairs { R, "desk.lua", { R, nil, R }, { desk = R }, true } do
      assert.error_matches(function() quoth.analyser { rules = rules } end, "rules must be a list of rule sets")
      assert.error_matches(function() quoth.read(TEXT, { rules = rules }) end, "rules must be a list of rule sets")
    end
  end)

  it("names the argument and the line of the caller", function()
    local R = quoth.ruleset "mine"
    local article = read()
    for expected, mistake in pairs {
      ["bad argument #1 to 'read' %(string expected, got nil%)"] = function() quoth.read() end,
      ["bad argument #2 to 'read' %(table expected, got string%)"] = function() quoth.read("x", "y") end,
      ["bad argument #1 to 'split' %(string expected, got nil%)"] = function() quoth.split() end,
      ["bad argument #1 to 'open'"] = function() analyser:open(7) end,
      ["bad argument #2 to 'explain'"] = function() analyser:explain "x" end,
      ["bad argument #1 to 'load'"] = function() quoth.load(R) end,
      ["unknown key 'publised'"] = function() analyser:read(TEXT, { publised = "x" }) end,
      ["unknown key 'rule'"] = function() quoth.analyser { rule = {} } end,
      ["unknown key 'pretti'"] = function() article:json { pretti = true } end,
      ["option 'narrative'"] = function() quoth.read(TEXT, { narrative = "no" }) end,
      ["no ISO 8601 date"] = function() analyser:open("README.md", { published = "soon" }) end,
      ["a number is no rule set"] = function() quoth.analyser { rules = { 7 } } end,
      ["no rule named 'sya'"] = function() analyser:explain("sya", TEXT) end,
      ["no rule is named 'sya'"] = function() analyser:test "sya" end,
      ["position 0 is outside of the text"] = function() return article:input_position(0) end,
      ["bad argument #1 to 'work' %(invalid option 'nosuch'%)"] = function() return article:work "nosuch" end,
    } do
      local place = ("api_spec.lua:%d: "):format(debug.getinfo(mistake, "S").linedefined)
      local ok, message = pcall(mistake)
      assert.is_false(ok)
      assert.is_truthy(message:find(place, 1, true), message)
      assert.is_truthy(message:find(expected), message)
    end
  end)

  it("in a rule file is told with the file's place alone", function()
    local ok, message = pcall(quoth.load, "spec/none.lua")
    assert.is_false(ok)
    assert.matches("^cannot open spec/none.lua", message)
    ok, message = pcall(quoth.load, "README.md")
    assert.is_false(ok)
    assert.matches("^README.md:", message)
  end)

  it("in a rule set raises with file and line", function()
    local R = quoth.ruleset "mine"
    local function message_for(name, fields)
      local S = quoth.ruleset "mine"
      local body = S:rule(name)
      if fields then body(fields) end
      local ok, message = pcall(quoth.analyser, { rules = { S } })
      assert.is_false(ok)
      return message
    end
    assert.error_matches(function() R:rul "x" {} end, "a rule set has no 'rul'")
    assert.is_truthy(message_for("bare"):find "^%S*api_spec.lua:%d+: rule 'bare' has no body")
    assert.is_truthy(message_for("bad", { match = "a", mak = "X" }):find "api_spec.lua:%d+: .*'mak'.*'make'")
    assert.is_truthy(message_for("thread", { match = coroutine.create(print) }):find "a thread has no place")
  end)
end)

describe("data that cannot be read", function()
  it("gives nil, message and position", function()
    local article, message, position = analyser:read(TEXT, { limits = { input_bytes = 10 } })
    assert.is_nil(article)
    assert.is_truthy(message:find "10 bytes")
    assert.equal(11, position)
    article, message = analyser:open "spec/no-such-file.txt"
    assert.is_nil(article)
    assert.is_truthy(message:find "no%-such%-file")
  end)

  it("has every limit", function()
    for name, value in pairs { tokens = 5, work = 10, memory_bytes = 20000 } do
      local article, message = analyser:read(TEXT, { limits = { [name] = value } })
      assert.is_nil(article, name)
      assert.is_string(message)
    end
  end)
end)

describe("progress", function()
  it("is told, and can stop the reading", function()
    local calls = 0
    local article, message = analyser:read(TEXT:rep(400), { progress = function(done, total)
      calls = calls + 1
      assert(done <= total)
      return calls == 2
    end })
    assert.is_nil(article)
    assert.is_truthy(message:find "cancelled")
    assert.equal(2, calls)
  end)

  it("only grows, to the size of the input", function()
    for _, text in ipairs { TEXT:rep(400), ("Caf\xe9 \x93Hi\x94, he said.\r\n\r\n"):rep(2000), "Hi." } do
      local last, size = 0, 0
      assert(analyser:read(text, { progress = function(done, total)
        assert(done >= last and done <= total, done)
        last, size = done, total
      end })):close()
      assert.equal(#text, size)
      assert.equal(#text, last)
    end
  end)

  it("that fails fails the read with its own error", function()
    local mine = {}
    local ok, err = pcall(analyser.read, analyser, TEXT:rep(400), { progress = function() error(mine) end })
    assert.is_false(ok)
    assert.equal(mine, err)
  end)
end)

describe("a host's own functions in rules", function()
  local function marks_with(when, options)
    local R = quoth.ruleset "mine"
    R:rule "minister" { match = "title:minister name:[cap]+", make = "Minister", when = when }
    local article = assert(quoth.analyser { rules = { R } }:read(TEXT, options))
    return article:marks "Minister", article
  end

  it("get the match and the date of publication", function()
    local seen
    local marks = marks_with(function(m, ref)
      seen = { m.name.text, m.title.lemma, ref and ref.year }
      return true
    end, { published = "2024-03-12" })
    assert.equal(1, #marks)
    assert.same({ "Claire Duval", nil, 2024 }, { seen[1], nil, seen[3] })
    assert.equal("Claire Duval", marks[1].name.text)
    assert.is_nil(marks[1].absent)
  end)

  it("drop a match by false or nil", function()
    assert.equal(0, #marks_with(function() return false end))
    assert.equal(0, #marks_with(function() end))
  end)

  it("that fail leave a problem, and the rest stands", function()
    local marks, article = marks_with(function(m) return m.name.text .. nil end)
    assert.equal(0, #marks)
    assert.is_true(#article:quotes() > 0)
    local problem = article:problems()[1]
    assert.equal("mine.minister", problem.rule)
    assert.is_truthy(problem.message:find "api_spec.lua:%d+")
    assert.equal("Minister Claire Duval", article.text:sub(problem.first, problem.last))
  end)

  it("keep nothing that outlives the call", function()
    local kept
    marks_with(function(m) kept = m return true end)
    assert.has_error(function() return kept.text end, "attempt to use a closed article")
  end)

  it("may read another article meanwhile", function()
    local inner
    local marks = marks_with(function()
      inner = #read():quotes()
      return true
    end)
    assert.equal(1, #marks)
    assert.is_true(inner > 0)
  end)
end)

describe("memory", function()
  local function resident()
    local status = helper.read_file "/proc/self/status"
    return tonumber(status:match "VmRSS:%s+(%d+)")
  end

  it("is given back while articles come and go without close", function()
    if not helper.exists "/proc/self/status" then return pending "no /proc here" end
    if os.getenv "QUOTH_INSTRUMENTED" then return pending "a sanitizer keeps what is freed" end
    local text = TEXT:rep(100)
    for _ = 1, 20 do read(text) end
    local before = resident()
    for _ = 1, 200 do read(text) end
    assert.is_true(resident() - before < 64 * 1024, ("grew by %d KiB"):format(resident() - before))
  end)

  it("of many states is their own", function()
    local out, status = helper.run(helper.lua .. [[ -e '
      package.path, package.cpath = "./lua/?.lua;./lua/?/init.lua", "./]] .. helper.build .. [[/lib/?.so"
      local quoth = require "quoth"
      local article = quoth.read "It rained.\n"
      local list = article:tokens()
      for token in list do if token.first > 3 then break end end
      kept = { article, list, coroutine.wrap(function() for t in list do coroutine.yield(t) end end) }
      kept[3]()
      print "done"
    ']])
    assert.equal(0, status)
    assert.equal("done\n", out)
  end)
end)

describe("offsets of JSON", function()
  local json = require "quoth.json"

  local function headline(text, offsets)
    return json.decode(read(text):json { offsets = offsets }).headline
  end

  it("are in bytes, characters or UTF-16 units", function()
    local text = "Ünïcode 𝔘 news\n\nIt rained all day in the town, they said.\n"
    local bytes = headline(text, "byte")
    assert.same({ 0, 19 }, { bytes.begin, bytes["end"] })
    local chars = headline(text, "char")
    assert.same({ 0, 14 }, { chars.begin, chars["end"] })
    local units = headline(text, "utf16")
    assert.same({ 0, 15 }, { units.begin, units["end"] })
  end)

  it("are those of the input, whatever line ends it had", function()
    local text = "Rain comes\r\n\r\n“It will rain,” said Ann Lee.\r\n\r\n“It did,” said Bob Lee.\r\n"
    local article = json.decode(read(text):json())
    for _, quote in ipairs(article.quotes) do
      for _, span in ipairs(quote.content) do
        assert.equal(span.text, text:sub(span.begin + 1, span["end"]))
      end
    end
    assert.is_nil(article.text)
    article = json.decode(read(text):json { offsets = "char" })
    local characters = {}
    for _, code in utf8.codes(text) do characters[#characters + 1] = utf8.char(code) end
    for _, quote in ipairs(article.quotes) do
      local span = quote.content[1]
      assert.equal(span.text, table.concat(characters, "", span.begin + 1, span["end"]))
    end
    assert.is_true(#article.quotes >= 2)
  end)

  it("are into the text of the output when the input was transcoded", function()
    local article = json.decode(read("Caf\xE9 shut\n\n\x93We are shut,\x94 said Ann Lee.\n"):json())
    assert.is_truthy(article.text:find("Café shut", 1, true))
    local span = article.headline
    assert.equal(span.text, article.text:sub(span.begin + 1, span["end"]))
  end)
end)

describe("TimeML", function()
  it("has the text with TIMEX3 in it, and nothing that XML forbids", function()
    local text = "Fish & chips <here>\n\nIt opened on 3 May 2021.\a\n"
    local xml = read(text, { published = "2021-06-01", id = "a&b" }):timeml()
    assert.is_truthy(xml:find("<DOCID>a&amp;b</DOCID>", 1, true))
    assert.is_truthy(xml:find('functionInDocument="CREATION_TIME">2021-06-01</TIMEX3></DCT>', 1, true))
    assert.is_truthy(xml:find("Fish &amp; chips &lt;here&gt;", 1, true))
    assert.is_truthy(xml:find('type="DATE" value="2021-05-03">3 May 2021</TIMEX3>', 1, true))
    assert.is_falsy(xml:find("\a", 1, true))
  end)

  it("writes a range as two", function()
    local xml = read("It ran from 3 to 5 May 2021.\n"):timeml()
    local _, count = xml:gsub("<TIMEX3", "")
    assert.equal(2, count)
  end)
end)

describe("the annotations for editors", function()
  local meta = helper.read_file "lua/quoth/meta.lua"

  local function is_documented(pattern)
    assert.is_truthy(meta:find(pattern), pattern .. " is not in meta.lua")
  end

  it("document every function of the module, of analysers and of rule sets", function()
    for name, value in pairs(quoth) do
      if type(value) == "function" then is_documented("function quoth%." .. name .. "%(") end
    end
    for name in pairs(getmetatable(analyser).__index) do
      if not name:find "^__" then is_documented("function analyser:" .. name .. "%(") end
    end
    for name in pairs(getmetatable(quoth.ruleset "x").__index) do
      is_documented("function R:" .. name .. "%(")
    end
  end)

  it("document every method and field of an article and its views", function()
    local article = read()
    local views = { article:quotes()[1], article:dates()[1], article:tokens()[1], article:entities()[1] }
    local _, methods = debug.getupvalue(getmetatable(article).__index, 3)
    for name in pairs(methods) do is_documented("function article:" .. name .. "%(") end
    for _, view in ipairs { article, table.unpack(views) } do
      local _, fields = debug.getupvalue(getmetatable(view).__index, 1)
      for name in pairs(fields) do is_documented("%-%-%-@field " .. name .. " ") end
    end
  end)
end)

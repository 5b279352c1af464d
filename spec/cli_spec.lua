-- The command, as a user meets it.

local helper = require "helper"
local json = require "quoth.json"

local quoth = helper.command
local SAMPLE = "spec/golden/sample.txt"
local LINE = '{"id":"a","text":"It rained\\n\\n“It will rain again,” said Ann Lee on 3 May 2021.\\n"}\n'

local folder = os.tmpname()
os.remove(folder)

setup(function() assert(os.execute("mkdir " .. folder)) end)
teardown(function() os.execute("rm -rf " .. folder) end)

local function file(name, text)
  local path = folder .. "/" .. name
  helper.write_file(path, text)
  return path
end

local function lines_of(text)
  local lines = {}
  for line in text:gmatch "[^\n]+" do lines[#lines + 1] = json.decode(line) end
  return lines
end

describe("quoth FILE", function()
  it("tells people who said what, without colour in a pipe", function()
    local out, status = helper.run(quoth .. " " .. SAMPLE)
    assert.equal(0, status)
    assert.is_truthy(out:find "Claire Duval")
    assert.is_truthy(out:find "\nDates\n")
    assert.is_falsy(out:find("\27", 1, true))
  end)

  it("uses colour when told to, never against NO_COLOR unless told", function()
    local out = helper.run(quoth .. " --color " .. SAMPLE)
    assert.is_truthy(out:find("\27[1m", 1, true))
    out = helper.run("NO_COLOR=1 " .. quoth .. " --color=always " .. SAMPLE)
    assert.is_truthy(out:find("\27[1m", 1, true))
    out = helper.run(quoth .. " --color=never " .. SAMPLE)
    assert.is_falsy(out:find("\27", 1, true))
  end)

  it("reads standard input with no file or with -", function()
    local from_file = helper.run(quoth .. " " .. SAMPLE)
    local text = helper.read_file(SAMPLE)
    assert.equal(from_file, (helper.run(quoth, text)))
    assert.equal(from_file, (helper.run(quoth .. " -", text)))
  end)

  it("goes on after a file that cannot be read", function()
    local out, status, err = helper.run(("%s spec/none.txt %s spec"):format(quoth, SAMPLE))
    assert.equal(1, status)
    assert.is_truthy(out:find "Claire Duval")
    assert.is_truthy(err:find "quoth: spec/none.txt: No such file")
    assert.is_truthy(err:find "spec: Is a directory")
  end)

  it("writes JSON, TimeML and what else is asked for", function()
    local out = helper.run(quoth .. " --json --with=body,sentences,tokens,text --offsets=char " .. SAMPLE)
    local article = json.decode(out)
    assert.equal("quoth/1", article.schema)
    assert.equal("char", article.unit)
    assert.is_truthy(article.body and article.sentences[1] and article.tokens[1] and article.text)
    out = helper.run(quoth .. " --timeml --published 2021-01-02 " .. SAMPLE)
    assert.is_truthy(out:find('value="2021-01-02"', 1, true))
  end)

  it("takes an analyst's rules", function()
    local rules = file("rules.lua", [[
      local R = require "quoth".ruleset "desk"
      R:rule "bridge" { match = "what:bridge", make = "Bridge" }
      return R
    ]])
    local article = json.decode((helper.run(("%s --json -r %s %s"):format(quoth, rules, SAMPLE))))
    assert.is_true(#article.marks > 0)
    assert.equal("Bridge", article.marks[1].type)
    local _, status, err = helper.run(("%s -r %s %s"):format(quoth, file("bad.lua", "return 7"), SAMPLE))
    assert.equal(1, status)
    assert.is_truthy(err:find "bad.lua: gives no rule set")
    _, status, err = helper.run(("%s -r %s %s"):format(quoth, file("odd.lua", "error {}"), SAMPLE))
    assert.same({ 1, ("quoth: %s/odd.lua: the error object is no string\n"):format(folder) }, { status, err })
  end)
end)

describe("an output that cannot be written", function()
  it("is told, and ends with 1, also when it is so little that the buffer takes all of it", function()
    for _, arguments in ipairs { "--json " .. SAMPLE, SAMPLE, "--timeml " .. SAMPLE, "--help", "-V",
      "dump --stage tokens 'It rained.'", "explain --blocks 'It rained.'", "rules test lua/quoth/en/turns.lua" } do
      local _, status, err = helper.run(("%s %s > /dev/full"):format(quoth, arguments))
      assert.same({ 1, "quoth: cannot write: No space left on device\n" }, { status, err }, arguments)
    end
    local _, status, err = helper.run(("%s --json %s >&-"):format(quoth, SAMPLE))
    assert.same({ 1, "quoth: cannot write: Bad file descriptor\n" }, { status, err })
  end)
end)

describe("quoth --sandbox", function()
  it("runs rule files of strangers apart", function()
    local rules = file("strange.lua", [[
      local R = require "quoth".ruleset "strange"
      R:rule "bridge" { match = "what:bridge", make = "Bridge", when = function(m) return os == nil end }
      return R
    ]])
    local out = helper.run(("%s --json --sandbox -r %s %s"):format(quoth, rules, SAMPLE))
    assert.is_true(#json.decode(out).marks > 0)
    local path = file("loop.lua", "while true do end")
    local _, status, err = helper.run(("%s --sandbox -r %s %s"):format(quoth, path, SAMPLE))
    assert.equal(1, status)
    assert.is_truthy(err:find "loop.lua: the rule file takes more than it may")
  end)
end)

describe("a wrong command line", function()
  for arguments, expected in pairs {
    ["--jsno"] = "unknown option %-%-jsno",
    ["-x"] = "unknown option %-x",
    ["--offsets=word"] = "'word' is none of byte, char, utf16",
    ["--with=all"] = "'all' is none of",
    ["--json --timeml"] = "cannot both be written",
    ["--published"] = "%-%-published needs a value",
    ["--json=1"] = "%-%-json takes no value",
    ["-j 0"] = "from 1 to 256",
    ["rules"] = "test or stats",
    ["explain x"] = "needs %-%-rule",
    ["dump --stage none x"] = "'none' is none of tokens",
    ["dump --json --stage tokens x"] = "%-%-json does not go with quoth dump",
    ["explain --blocks --rule x y"] = "%-%-rule does not go with quoth explain %-%-blocks",
    ["explain --rule en.nothing 'It rained.'"] = "no rule named 'en.nothing'",
    ["--rule x spec/golden/sample.txt"] = "%-%-rule does not go with a report",
    ["--offsets=char spec/golden/sample.txt"] = "%-%-offsets does not go with a report",
    ["--with=text spec/golden/sample.txt"] = "%-%-with does not go with a report",
    ["--timeml --offsets=char spec/golden/sample.txt"] = "%-%-offsets does not go with %-%-timeml",
    ["--json -j 2 spec/golden/sample.txt"] = "%-%-jobs does not go with %-%-json",
    ["--jsonl --split"] = "%-%-split does not go with %-%-jsonl",
    ["rules test --published 2021-01-01"] = "%-%-published does not go with quoth rules test",
    ["train --model x gold.jsonl -o m"] = "%-%-model does not go with quoth train",
    ["--published foo spec/golden/sample.txt"] = "'foo' is no ISO 8601 date",
    ["--jsonl --published foo"] = "'foo' is no ISO 8601 date",
    ["--day-first --month-first spec/golden/sample.txt"] = "exclude each other",
    ["train"] = "needs %-o MODEL",
    ["--json --with= spec/golden/sample.txt"] = "%-%-with needs a value",
    ["--json --with=, spec/golden/sample.txt"] = "%-%-with needs a value",
    ["--sandbox spec/golden/sample.txt"] = "%-%-sandbox needs a rule file",
    ["rules test --sandbox"] = "%-%-sandbox needs a rule file",
  } do
    it("is told and ends with 2: " .. arguments, function()
      local out, status, err = helper.run(quoth .. " " .. arguments)
      assert.equal(2, status)
      assert.equal("", out)
      assert.is_truthy(err:find("^quoth: .*" .. expected), err)
    end)
  end

  it("shows help and version on demand", function()
    local out, status = helper.run(quoth .. " --help")
    assert.equal(0, status)
    assert.is_truthy(out:find "^usage: quoth")
    out = helper.run(quoth .. " -V")
    assert.equal("quoth " .. require "quoth"._VERSION .. "\n", out)
  end)
end)

describe("quoth --jsonl", function()
  it("answers a line with a line", function()
    local out, status = helper.run(quoth .. " --jsonl", LINE:rep(3))
    local lines = lines_of(out)
    assert.equal(0, status)
    assert.equal(3, #lines)
    assert.equal("a", lines[1].id)
    assert.equal("Ann Lee", lines[1].entities[lines[1].quotes[1].speaker + 1].name)
  end)

  it("goes on after lines that cannot be read, and says which they were", function()
    local out = helper.run(quoth .. " --jsonl", "{nonsense\n\n" .. LINE
      .. '{"id":"b"}\n{"id":7,"text":8}\n"x"\n{"id":"c","text":"x","published":"soon"}\n'
      .. '{"id":"d","text":"x","language":"de"}\n' .. LINE:sub(1, -2))
    local lines = lines_of(out)
    assert.equal(8, #lines)
    local codes = {}
    for i, line in ipairs(lines) do codes[i] = line.error and line.error.code or line.id end
    assert.same({ "format", "a", "format", "format", "format", "argument", "argument", "a" }, codes)
    assert.equal("b", lines[3].id)
    assert.equal("7", lines[4].id)
    assert.equal("c", lines[6].id)
    assert.is_number(lines[1].error.at)
    assert.is_string(lines[1].error.message)
  end)

  it("echoes an id as it was written, and refuses what is none", function()
    local out = helper.run(quoth .. " --jsonl", table.concat({
      '{"id":9007199254740993,"text":"a"}',
      [[{"text":"\\\"id\": 7, {","url":{"id":3,"y":[1,{"id":4}]},"id": 12345678901234567890 }]],
      '{"id":1.50,"text":"a"}', '{"id":null,"text":"a"}', '{"id":1,"text":"a","id":2}',
      '{"id":true,"text":"a"}', '{"id":{"a":1},"text":"a"}',
    }, "\n"))
    local lines = lines_of(out)
    local ids = {}
    for i = 1, 5 do ids[i] = type(lines[i].id) == "string" and lines[i].id or false end
    assert.same({ "9007199254740993", "12345678901234567890", "1.50", false, "2" }, ids)
    assert.equal("'id' must be a string or a number, not a boolean", lines[6].error.message)
    assert.equal("'id' must be a string or a number, not an object", lines[7].error.message)
  end)

  it("writes valid UTF-8, whatever bytes an id has, the same of an article and an error", function()
    local out = helper.run(quoth .. " --jsonl", '{"id":"\xFF\xC3\xA9\xE2\x80","text":"a"}\n'
      .. '{"id":"\xFF\xC3\xA9\xE2\x80"}\n{"id":"a\\u0000b","text":"a"}\n')
    assert.is_truthy(utf8.len(out))
    local lines = lines_of(out)
    assert.equal("\u{FFFD}é\u{FFFD}\u{FFFD}", lines[1].id)
    assert.equal(lines[1].id, lines[2].id)
    assert.equal("a\u{FFFD}b", lines[3].id)
    local path = file("bad\xFF\xE2\x80é.txt", "It rained.")
    for form, expected in pairs { json = '"id": "%s/bad%s.txt"', timeml = "<DOCID>%s/bad%s.txt</DOCID>" } do
      out = helper.run(("%s --%s %s"):format(quoth, form, path))
      assert.is_truthy(out:find(expected:format(folder, "\u{FFFD}\u{FFFD}é"), 1, true), out)
    end
  end)

  it("answers no blank line", function()
    assert.equal("", (helper.run(quoth .. " --jsonl", "\n \t\n\r\n")))
  end)

  it("says precisely what a line lacks", function()
    for line, expected in pairs {
      ['{"text":7}'] = "'text' must be a string, not a number",
      ['{"text":[]}'] = "'text' must be a string, not an array",
      ['{"text":null}'] = "no 'text' in this line",
      ['{}'] = "no 'text' in this line",
      ['[1]'] = "not a JSON object: an array",
      ['[]'] = "not a JSON object: an array",
      ['null'] = "not a JSON object: null",
      ['"x"'] = "not a JSON object: a string",
      ['{"text":"x","published":20210423}'] = "'published' must be a string, not a number",
      ['{"text":"x","language":true}'] = "'language' must be a string, not a boolean",
    } do
      assert.equal(expected, lines_of((helper.run(quoth .. " --jsonl", line .. "\n")))[1].error.message)
    end
  end)

  it("reads lines behind a byte-order mark", function()
    local lines = lines_of((helper.run(quoth .. " --jsonl", ("\xEF\xBB\xBF" .. LINE .. LINE):rep(2)
      .. "\xEF\xBB\xBFbad\n\xEF\xBB\xBF")))
    assert.equal(5, #lines)
    for i = 1, 4 do assert.equal("a", lines[i].id) end
    assert.equal(3, lines[5].error.at)
  end)

  it("gives the same bytes with any number of workers, locale and time zone", function()
    local input = {}
    for i = 1, 40 do input[i] = LINE:gsub('"a"', '"' .. i .. '"') end
    input[20] = "broken\n"
    local path = file("many.jsonl", table.concat(input))
    local one = helper.run(("%s --jsonl %s"):format(quoth, path))
    assert.equal(40, #lines_of(one))
    for _, how in ipairs { "-j 2", "-j 3", "--jobs=7" } do
      assert.equal(one, (helper.run(("%s --jsonl %s < %s"):format(quoth, how, path))))
    end
    assert.equal(one, (helper.run(("LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo %s --jsonl %s"):format(quoth, path))))
  end)

  it("reads input that comes byte by byte", function()
    local path = file("bytes.jsonl", LINE:rep(2))
    local out = helper.run(("LD_PRELOAD= dd if=%s bs=1 2>/dev/null | %s --jsonl -j 2"):format(path, quoth))
    assert.equal(2, #lines_of(out))
  end)

  it("answers a line before the next one comes", function()
    local path, answer = file("one.jsonl", LINE), folder .. "/answer"
    for _, how in ipairs { "", " -j 2" } do
      local seen = helper.run(("{ { cat %s; sleep 2; cat %s >&3; } | %s --jsonl%s > %s; } 3>&1"):format(
        path, answer, quoth, how, answer))
      assert.is_truthy(seen:find('"schema":"quoth/1"', 1, true))
    end
  end)

  it("ends quietly when nobody reads, and says when the disk is full", function()
    local out, _, err = helper.run(("yes '%s' | head -2000 | %s --jsonl | head -1"):format(
      '{"text":"It rained."}', quoth))
    assert.equal(1, #lines_of(out))
    assert.equal("", err)
    local _, status, full = helper.run(("%s --jsonl > /dev/full"):format(quoth), LINE)
    assert.equal(1, status)
    assert.is_truthy(full:find "cannot write: No space left")
  end)
end)

describe("a worker that dies", function()
  -- Reads nothing, and ends its process at the article that says so.
  local script = [[
    package.path = "./lua/?.lua;./lua/?/init.lua;" .. package.path
    package.cpath = "./%s/lib/?.so;" .. package.cpath
    local system = require "quoth.system"
    system.keep_broken_pipes()
    local reader = {}
    function reader.read(_, text)
      if text == "die" then system.leave(9) end
      if text == "once" and os.remove "%s" then system.leave(9) end
      if text == "late" then
        local write = system.write
        system.write = function(fd, data) if fd == 1 then system.leave(9) end return write(fd, data) end
      end
      return { json = function() return '"' .. text .. '"' end, close = function() end }
    end
    local options = { jobs = %d, read = {}, host = { tell_problems = function() end } }
    require "quoth.workers".run(reader, 0, options)
  ]]

  -- So long that a few of them make a batch.
  local function line(i, text)
    return ('{"id":"%d","text":"%s","pad":"%s"}\n'):format(i, text, ("x"):rep(9000))
  end

  it("loses the article it was at and no other", function()
    for jobs = 2, 3 do
      local input, expected = {}, {}
      for i = 1, 60 do
        local dies = i % 7 == 0
        input[i] = line(i, dies and "die" or "t" .. i)
        expected[i] = dies and i or "t" .. i
      end
      local path = file("worker.lua", script:format(helper.build, folder .. "/none", jobs))
      local out, status = helper.run(helper.lua .. " " .. path, table.concat(input))
      assert.equal(0, status)
      local lines = lines_of(out)
      assert.equal(60, #lines)
      for i, answer in ipairs(lines) do
        if type(expected[i]) == "number" then
          assert.equal("crash", answer.error.code)
          assert.equal(tostring(i), answer.id)
        else
          assert.equal(expected[i], answer)
        end
      end
    end
  end)

  it("by chance, loses nothing", function()
    local input, expected = {}, {}
    for i = 1, 200 do
      expected[i] = i == 99 and "once" or "t" .. i
      input[i] = line(i, expected[i])
    end
    local path = file("worker.lua", script:format(helper.build, file("chance", ""), 2))
    local out = helper.run(helper.lua .. " " .. path, table.concat(input))
    assert.same(expected, lines_of(out))
  end)

  it("while it writes, ends the run with an error: nobody knows what has been written", function()
    local path = file("worker.lua", script:format(helper.build, folder .. "/none", 2))
    local _, status, err = helper.run(helper.lua .. " " .. path, line(1, "late"))
    assert.not_equal(0, status)
    assert.is_truthy(err:find("wrote answers ended with exit 9: the output is incomplete", 1, true))
  end)
end)

describe("the reader of lines", function()
  local jsonl = require "quoth.jsonl"
  local system = require "quoth.system"

  local function all(text, longest)
    local fd = assert(system.open(file("lines", text)))
    local parts = {}
    for lines, too_long in jsonl.reader(fd, longest) do
      parts[#parts + 1] = (too_long and "TOO LONG " or "") .. lines
    end
    system.close(fd)
    return table.concat(parts)
  end

  it("gives every line, the last one ended as well", function()
    local text = ("x"):rep(300000) .. "\n\n" .. ("short\n"):rep(100000) .. "last"
    assert.equal(text .. "\n", all(text))
    assert.equal("", all "")
    assert.equal("\n", all "\n")
  end)

  it("passes over a line that is too long, and goes on", function()
    assert.equal("a\nTOO LONG b\n", all("a\n" .. ("x"):rep(2000000) .. "\nb", 1000000))
    assert.equal("TOO LONG ", all(("x"):rep(2000000), 1000000))
  end)

  it("takes no line for one that is too long", function()
    assert.equal("\0\n\n", all "\0\n\n")
    local out = helper.run(quoth .. " --jsonl", "\0\n")
    assert.truthy(out:find("not a JSON object", 1, true), out)
  end)

  it("says which file cannot be read, and goes on with the next one", function()
    local path = file("behind.jsonl", LINE)
    for _, jobs in ipairs { "", "-j 2" } do
      local out, status, err = helper.run(("%s --jsonl %s %s %s/none %s"):format(quoth, jobs, folder, folder, path))
      assert.equal(("quoth: %s: cannot read: Is a directory\nquoth: %s/none: No such file or directory\n"):format(
        folder, folder), err)
      assert.same({ 1, "a" }, { status, lines_of(out)[1].id })
    end
  end)
end)

describe("the tools", function()
  local rules = [[
    local R = require "quoth".ruleset "desk"
    R:lexicon "metal" { "copper, coppers", "tin" }
    R:rule "price" {
      match = "metal:@metal costs n:[num]", make = "Price",
      yes = { "{metal:Copper} costs {n:90} pounds." },
      no = { "Copper is dear." },
    }
    return R
  ]]

  it("test the examples of rules", function()
    local out, status = helper.run(quoth .. " rules test " .. file("good.lua", rules))
    assert.equal(0, status)
    assert.equal(folder .. "/good.lua: 1 rules, 2 examples, all pass\n", out)
    out, status = helper.run(quoth .. " rules test " .. file("wrong.lua", (rules:gsub("is dear", "costs 5"))))
    assert.equal(1, status)
    assert.is_truthy(out:find "wrong.lua:%d+: rule 'desk.price': no example fails")
  end)

  it("test rules apart from this process when they are from strangers", function()
    local path = file("strange.lua", "assert(not os)\n" .. rules)
    assert.equal(path .. ": 1 rules, 2 examples, all pass\n", (helper.run(quoth .. " rules test --sandbox " .. path)))
  end)

  it("say how many rules have no example", function()
    local bare = 'local R = require "quoth".ruleset "bare"\nR:rule "a" { match = "x", make = "A" }\nreturn R\n'
    local more = rules:gsub("return R", 'R:rule "other" { match = "@metal cost", make = "Cost" } return R')
    local none = 'local R = require "quoth".ruleset "none"\nR:lexicon "ore" { "ore" }\nreturn R\n'
    local out, status = helper.run(("%s rules test %s %s %s"):format(quoth, file("bare.lua", bare),
      file("more.lua", more), file("none.lua", none)))
    assert.equal(0, status)
    assert.equal(("DIR/bare.lua: 1 rules (1 without an example), 0 examples, nothing to test\n"
      .. "DIR/more.lua: 2 rules (1 without an example), 2 examples, all pass\n"
      .. "DIR/none.lua: no rules\n"):gsub("DIR", folder), out)
  end)

  it("test the rules of a module that a rule file is made of", function()
    local part = file("part.lua", rules)
    local whole = file("whole.lua", ("return { dofile '%s' }"):format(part))
    local out = helper.run(quoth .. " rules test " .. whole)
    assert.equal(("%s: no rules\n%s: 1 rules, 2 examples, all pass\n"):format(whole, part), out)
  end)

  it("test the pack, whole or one file of it", function()
    local out, status = helper.run(quoth .. " rules test")
    assert.equal(0, status)
    assert.matches("^the pack: %d%d%d rules.*, all pass\n$", out)
    out, status = helper.run(quoth .. " rules test lua/quoth/en/dates.lua")
    assert.equal(0, status)
    assert.matches("^lua/quoth/en/dates.lua: %d%d%d rules.*, all pass\n$", out)
  end)

  it("say what cannot be read without a place in the command's own files", function()
    for arguments, expected in pairs {
      ["-r spec/none.lua x"] = "cannot open spec/none.lua: No such file or directory",
      ["rules test spec/none.lua"] = "cannot open spec/none.lua: No such file or directory",
      ["rules stats none.txt"] = "none.txt: No such file or directory",
      ["explain --blocks spec/none"] = "spec/none: No such file or directory",
      ["dump --stage tokens none.TXT"] = "none.TXT: No such file or directory",
      ["dump --stage tokens spec"] = "spec: Is a directory",
      [("train --epochs 1 %s -o /none/m"):format(file("g.jsonl", '{"text":"a","quotes":[]}\n'))]
        = "cannot write the model: /none/m: No such file or directory",
    } do
      local out, _, err = helper.run(quoth .. " " .. arguments)
      assert.equal("", out)
      assert.equal("quoth: " .. expected .. "\n", err)
    end
    local _, status = helper.run(quoth .. " rules stats none.txt")
    assert.equal(1, status)
  end)

  it("count what rules do", function()
    local out = helper.run(("%s rules stats -r %s %s"):format(quoth, file("good.lua", rules),
      file("text.txt", "Copper costs 90 pounds. Tin costs 7.\n")))
    assert.is_truthy(out:find "desk%.price%s+2%s+2%s+2%s+0")
    out = helper.run(("%s rules stats -r %s 'Copper costs 90 pounds.'"):format(quoth, file("good.lua", rules)))
    assert.is_truthy(out:find "desk%.price%s+1%s+1%s+1%s+0")
  end)

  it("explain a match and a miss", function()
    local command = ("%s explain -r %s --rule desk.price "):format(quoth, file("good.lua", rules))
    assert.is_truthy(helper.run(command .. "'Copper costs 90 pounds.'"):find "%^ n\n")
    assert.is_truthy(helper.run(command .. "'Copper costs a lot.'"):find "wanted")
    assert.is_truthy(helper.run(quoth .. " explain --blocks " .. SAMPLE):find "headline")
  end)

  it("dump every stage", function()
    for stage, expected in pairs {
      tokens = "Duval +word cap", sentences = "Nobody is going", blocks = "headline", lexicons = "@cue",
      names = "person   Claire Duval", dates = "DATE 2024%-03%-12", quotes = "Claire Duval", marks = "",
    } do
      local out, status = helper.run(("%s dump --stage %s %s"):format(quoth, stage, SAMPLE))
      assert.equal(0, status)
      assert.is_truthy(out:find(expected), stage)
    end
  end)

  it("write nothing that a terminal would obey", function()
    local text = "“It \27[31mrained,” said Ann\27[0m Lee\u{9B}31m, the \27[7mfarmer, on 3\27 May 2021.\r\n\n"
      .. "It\7 stopped."
    local rule = file("any.lua", [[
      local R = require "quoth".ruleset "desk"
      R:rule "any" { match = "a:[word] b:([word] | [punct])", make = "Any", all = true }
      return R
    ]])
    local commands = { "explain --blocks", "explain --rule desk.any" }
    for _, stage in ipairs { "tokens", "sentences", "blocks", "lexicons", "names", "dates", "quotes", "marks" } do
      commands[#commands + 1] = "dump --stage " .. stage
    end
    for _, command in ipairs(commands) do
      local out, status, err = helper.run(("%s %s -r %s -"):format(quoth, command, rule), text)
      assert.equal(0, status, err)
      assert.is_nil((out:gsub("\n", "")):find "[%c\127]", command)
      assert.is_nil(out:find("\u{9B}", 1, true), command)
    end
  end)

  it("dump offsets that are 0-based and half-open", function()
    assert.equal("     0-2      It                           word cap opens_sentence opens_line\n",
      (helper.run(quoth .. " dump --stage tokens 'It rained.'"):match "^[^\n]*\n"))
    assert.is_truthy(helper.run(quoth .. " dump --stage names 'Ann Orr said no.'"):find "\n       0%-7      Ann Orr\n")
    local blocks = helper.run(quoth .. " dump --stage blocks " .. SAMPLE)
    local explained = helper.run(quoth .. " explain --blocks " .. SAMPLE)
    for place in blocks:gmatch "%d+%-%d+" do assert.is_truthy(explained:find(place, 1, true), place) end
  end)

  it("pass over gold that is none, with file and line", function()
    local text = json.quote "“It will rain,” said Ann Lee."
    local good = '{"text":' .. text .. ',"quotes":[{"cue":{"begin":20,"end":24},"source":null}]}\n'
    local lines, told = { good }, {}
    for _, case in ipairs {
      { '"quotes":[{"source":{"begin":0}}]', "quote 1: 'source' is no span of the text" },
      { '"quotes":[{"cue":[{"begin":20,"end":24},{"end":24}]}]', "quote 1: 'cue' is no span of the text" },
      { '"quotes":[{},{"cue":[[0,4]]}]', "quote 2: 'cue' is no span of the text" },
      { '"quotes":[{"cue":"said"}]', "quote 1: 'cue' is no span of the text" },
      { '"quotes":[{"content":{"begin":1.5,"end":3}}]', "quote 1: 'content' is no span of the text" },
      { '"quotes":[{"content":{"begin":-1,"end":3}}]', "quote 1: 'content' is no span of the text" },
      { '"quotes":[{"content":{"begin":5,"end":3}}]', "quote 1: 'content' is no span of the text" },
      { '"quotes":[{"content":{"begin":0,"end":300}}]', "quote 1: 'content' is no span of the text" },
      { '"quotes":[7]', "quote 1 is no object" },
      { '"quotes":[],"published":"foo"', "published: 'foo' is no ISO 8601 date or date-time" },
      { '"quote":[]', "needs 'text' and 'quotes'" },
      { '"unit":"word","quotes":[]', "'unit' is none of byte, char, utf16" },
      { '"unit":7,"quotes":[]', "'unit' is none of byte, char, utf16" },
      { '"unit":"char","quotes":[{"cue":{"begin":16,"end":30}}]', "quote 1: 'cue' is no span of the text" },
    } do
      lines[#lines + 1] = ('{"text":%s,%s}\n'):format(text, case[1])
      told[#told + 1] = ("quoth: %s/bad.jsonl:%d: passed over: %s\n"):format(folder, #lines, case[2])
    end
    local command = "%s train %s --epochs 1 -o %s/bad.bin"
    local _, status, err = helper.run(command:format(quoth, file("bad.jsonl", table.concat(lines)), folder))
    assert.equal(0, status, err)
    assert.equal(table.concat(told), (err:gsub("quoth: epoch [^\n]*\n", "")))
  end)

  it("train nothing and leave the old model where there is no gold", function()
    local old, new = file("old.bin", "old"), folder .. "/new.bin"
    for _, model in ipairs { old, new } do
      local _, status = helper.run(("%s train %s -o %s"):format(quoth, file("none.jsonl", ""), model))
      assert.equal(1, status)
    end
    assert.equal("old", helper.read_file(old))
    assert.is_false(helper.exists(new))
  end)

  it("train the same model whatever unit the offsets of the gold are in", function()
    local text = json.quote "🌧 “It will rain,” said Ann Lee."
    local models = {}
    for unit, at in pairs { byte = { 5, 24, 25, 29, 30, 37 }, char = { 2, 17, 18, 22, 23, 30 },
      utf16 = { 3, 18, 19, 23, 24, 31 } } do
      local gold = ('{"text":%s,"unit":"%s","quotes":[{"content":[{"begin":%d,"end":%d}],"cue":{"begin":%d,"end":%d},'
        .. '"source":[{"begin":%d,"end":%d}]}]}\n'):format(text, unit, table.unpack(at))
      local _, status, err = helper.run(("%s train %s -o %s/%s.bin --epochs 2"):format(quoth,
        file("gold.jsonl", gold), folder, unit))
      assert.equal(0, status)
      assert.is_falsy(err:find("passed over", 1, true), err)
      models[unit] = helper.read_file(("%s/%s.bin"):format(folder, unit))
    end
    assert.is_true(models.byte == models.char and models.byte == models.utf16)
    local gold = ('{"text":%s,"unit":"utf16","quotes":[{"cue":{"begin":1,"end":4}}]}\n'):format(text)
    local _, _, err = helper.run(("%s train %s -o %s/m.bin --epochs 1"):format(quoth, file("gold.jsonl", gold), folder))
    assert.is_truthy(err:find("quote 1: 'cue' is no span of the text", 1, true), err)
  end)

  it("train a model that the command then uses", function()
    local text = "“It will rain,” said Ann Lee."
    local gold = ('{"text":%s,"quotes":[{"content":[{"begin":0,"end":19}],"cue":{"begin":20,"end":24},'
      .. '"source":[{"begin":25,"end":32}]}]}\n'):format(json.quote(text))
    local model = folder .. "/model.bin"
    local _, status, err = helper.run(("%s train %s -o %s --epochs 2 --held-out %s"):format(quoth,
      file("gold.jsonl", gold .. "{}\n"), model, file("held.jsonl", gold)))
    assert.equal(0, status)
    assert.is_truthy(err:find "epoch 2 of 2")
    assert.is_truthy(err:find "gold.jsonl:2: passed over")
    local out
    out, status = helper.run(("%s --json --model %s"):format(quoth, model), text .. "\n")
    assert.equal(0, status)
    assert.equal("quoth/1", json.decode(out).schema)
    _, status, err = helper.run(("%s --model %s"):format(quoth, file("foreign.bin", "nonsense")), text)
    assert.equal(1, status)
    assert.is_truthy(err:find "model")
  end)
end)

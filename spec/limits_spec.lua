-- A limit that is exceeded is an error with a message and a position: nothing is
-- cut silently, and the next reading is as good as the first.

local quoth = require "quoth"

local TEXT = ("“We stay,” said Ann Orr on Friday. "):rep(200)

local function refused(limits, text)
  local article, message, position = quoth.read(text or TEXT, { published = "2021-04-23", limits = limits })
  assert.is_nil(article)
  assert.is_string(message)
  assert.is_true(math.type(position) == "integer" and position >= 1)
  return message, position
end

describe("a limit", function()
  it("on input is met before anything is read", function()
    local message, position = refused { input_bytes = 100 }
    assert.matches("100 bytes", message)
    assert.equal(101, position)
  end)

  it("on memory is met", function() assert.matches("limit of 20000 bytes", (refused { memory_bytes = 20000 })) end)

  it("on tokens says where they ended", function()
    local message, position = refused { tokens = 50 }
    assert.matches("limit of 50", message)
    assert.is_true(position > 50 and position < 1000)
  end)

  it("is told with its place in the input, whatever the text has been made of", function()
    for _, line in ipairs { "Hi, he said.\r\n\r\n", "&quot;Hi, he said.\n\n", "Caf\xe9, he said.\r\n",
                            "H\0i\0,\0 \0h\0e\0 \0s\0a\0i\0d\0.\0\n\0\n\0" } do
      local tokens = line:find "quot" and 6 or 5
      local _, position = refused({ tokens = 100 * tokens }, line:rep(200))
      assert.equal(100 * #line + 1, position)
    end
  end)

  it("on work is met at the same place every time", function()
    local message, position = refused({ work = 50000 }, TEXT:rep(50))
    assert.matches("work", message)
    assert.same({ message, position }, { refused({ work = 50000 }, TEXT:rep(50)) })
  end)

  it("on time is met", function()
    assert.matches("1 ms", (refused({ milliseconds = 1 }, TEXT:rep(1000))))
  end)

  it("on regular expressions says of which rule it is", function()
    local R = quoth.ruleset "desk"
    R:rule "plain" { match = "/an+/", make = "It" }
    R:rule "loop" { match = "said (x | /(?R)?a/)", make = "It" }
    local analyser = quoth.analyser { pack = false, rules = { R } }
    local article, message, position = analyser:read("Ann said " .. ("a"):rep(400))
    assert.is_nil(article)
    assert.matches("limits_spec.lua:%d+: rule 'desk.loop': a regular expression took more than 50000 steps$", message)
    assert.equal(10, position)
  end)

  it("on regular expressions is met, of rules and of layouts", function()
    local text = "It rained.\n\n" .. ("a"):rep(40) .. "!\n\nIt snowed."
    local places = { drop = "a regular expression of a layout", match = "rule 'desk.a': a regular expression" }
    for field, place in pairs(places) do
      local R = quoth.ruleset "desk"
      if field == "drop" then R:layout { drop = [[^((a+)+[xy]|aaaa.*!$)]] }
      else R:rule "a" { match = [[ /((a+)+[xy]|aaaa.*!$)/ ]], make = "A" } end
      local analyser = quoth.analyser { rules = { R }, pack = false }
      local article, message, position = analyser:read(text)
      assert.is_nil(article)
      assert.matches("limits_spec.lua:%d+: " .. place .. " took more than 50000 steps$", message)
      assert.equal(13, position)
    end
  end)

  it("on the patterns of lines that part articles is met", function()
    for _, key in ipairs { "first_line", "last_line" } do
      local R = quoth.ruleset "desk"
      R:layout { [key] = [[^((a+)+[xy]|aaaa.*!$)]] }
      local text = "It rained.\n" .. ("a"):rep(40) .. "!\nIt snowed."
      local texts, message, position = quoth.split(text, { rules = { R } })
      assert.is_nil(texts)
      assert.matches("limits_spec.lua:%d+: a regular expression of a layout took more than 20000 steps", message)
      assert.equal(12, position)
      assert.equal(2, #quoth.split("It rained.\naaaa!\nIt snowed.", { rules = { R } }))
    end
  end)

  it("of 0 is the default", function()
    local article <close> = assert(quoth.read(TEXT, { limits = { tokens = 0, work = 0, memory_bytes = 0 } }))
    assert.is_true(#article.text == #TEXT)
  end)

  it("is looked at again and again in a sentence that is the whole text", function()
    local text, stages = ("Ann said "):rep(60000), 12
    local looks = {}
    for stage = 0, stages do looks[stage] = 0 end
    assert(quoth.read(text, { progress = function(done, total)
      local stage = done * stages // total
      looks[stage] = looks[stage] + 1
    end })):close()
    for stage, name in pairs { [4] = "lexicons", [8] = "names", [10] = "quotes" } do
      assert.is_true(looks[stage] >= 10, ("%s: %d"):format(name, looks[stage]))
    end
  end)

  it("that there is not is the caller's mistake", function()
    assert.has_error(function() quoth.read(TEXT, { limits = { patience = 1 } }) end)
    assert.has_error(function() quoth.read(TEXT, { limits = { tokens = -1 } }) end)
    assert.error_matches(function() quoth.read(TEXT, { limits = { nesting = 257 } }) end, "from 0 to 256")
    assert(quoth.read(TEXT, { limits = { nesting = 256 } }))
    assert.has_error(function() quoth.read(TEXT, { limits = { tokens = "many" } }) end)
  end)

  it("leaves the next reading alone", function()
    refused { tokens = 50 }
    local article <close> = assert(quoth.read(TEXT))
    assert.is_true(#article:tokens() > 1000)
  end)
end)

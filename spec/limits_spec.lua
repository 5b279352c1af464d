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

  it("of 0 is the default", function()
    local article <close> = assert(quoth.read(TEXT, { limits = { tokens = 0, work = 0, memory_bytes = 0 } }))
    assert.is_true(#article.text == #TEXT)
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

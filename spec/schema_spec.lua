-- What quoth writes is of schema quoth/1, and sound: spans lie in the text and
-- are what they say, indices point at something.

local helper = require "helper"
local cjson = require "cjson"
local schema = require "support.schema"
local sound = require "support.sound"
local quoth = require "quoth"

local root = cjson.decode(helper.read_file("spec/schema/quoth-1.schema.json"))

local UNITS = { "byte", "char", "utf16" }

describe("the JSON", function()
  for _, file in ipairs(helper.files("spec/golden/*.txt")) do
    it("of " .. file .. " is sound", function()
      local article <close> = assert(quoth.open(file))
      sound.check(article)
    end)
  end

  it("is of the schema in every unit of offsets", function()
    local text = helper.read_file("spec/golden/british-single.txt")
    local article <close> = assert(quoth.read(text))
    for _, unit in ipairs(UNITS) do
      local reading = cjson.decode(article:json { offsets = unit, with = { "body", "sentences", "tokens" } })
      assert(schema.check(root, reading))
      assert.equal(unit, reading.unit)
    end
  end)

  it("has the numbers that Lua has, however large or small", function()
    for value, text in pairs {
      ["x/1000000000"] = "5e-9", ["x*1000000000*1000000000"] = "5000000000000000000", ["x/8"] = "0.625", ["x"] = "5",
    } do
      local R = quoth.ruleset "desk"
      R:rule "n" { match = "n x:[int]", make = "N", value = value }
      local article <close> = assert(quoth.read("It was n 5.", { rules = { R } }))
      assert.equal(text, article:json():match '"number":([^,]*),"captures"')
      assert.equal(article:marks()[1].number, cjson.decode(article:json()).marks[1].number)
    end
  end)

  it("of every date of publication that is taken is of the schema", function()
    for given, written in pairs {
      ["2024-03-12"] = "2024-03-12", ["2024-03-12T10:00Z"] = "2024-03-12T10:00Z",
      ["2024-03-12 10:00"] = "2024-03-12T10:00", ["2024-03-12 10:00:05,25+01:30"] = "2024-03-12T10:00:05.25+01:30",
    } do
      local article <close> = assert(quoth.read("It rained.", { published = given }))
      assert.equal(written, article.published)
      assert(schema.check(root, cjson.decode(article:json())))
    end
  end)

  it("of a text with nothing in it is of the schema", function()
    for _, text in ipairs { "", " ", "\n\n", "x" } do
      local article <close> = assert(quoth.read(text))
      assert(schema.check(root, cjson.decode(article:json())))
    end
  end)

  it("of marks and what they captured is of the schema", function()
    local R = quoth.ruleset "desk"
    R:lexicon "metal" [[ copper, coppers = 29 ]]
    R:rule "price" { match = [[ m:@metal rose n:[num] on when:<Date> "," who:<Person> said ]], make = "Price" }
    local text = "Copper rose 5 on Friday, Mary Jones said. “Yes,” Mary Jones said."
    local article <close> = assert(quoth.read(text, { rules = { R }, published = "2021-04-23" }))
    local reading = cjson.decode((article:json()))
    assert(schema.check(root, reading))
    local captures = reading.marks[1].captures
    assert.same({ "copper", 5, "2021-04-23", "Mary Jones" }, {
      captures.m.lemma, captures.n.number, reading.dates[captures.when.date + 1].value,
      reading.entities[captures.who.entity + 1].name,
    })
  end)

  it("is one line, or several of the same meaning when it is to be pretty", function()
    local article <close> = assert(quoth.open("spec/golden/sample.txt"))
    local line = article:json()
    assert.is_nil(line:find("\n"))
    assert.same(cjson.decode(line), cjson.decode(article:json { pretty = true }))
  end)
end)

describe("the schema", function()
  it("defines nothing twice, of which a reader would take one", function()
    local seen = {}
    for name in helper.read_file("spec/schema/quoth-1.schema.json"):gmatch '\n    "(%w+)": {' do
      assert.is_nil(seen[name], name)
      seen[name] = true
    end
    assert.is_true(seen.capture)
  end)
end)

describe("the schema's own check", function()
  local function reading()
    local article <close> = assert(quoth.read("Ann said no."))
    return cjson.decode((article:json()))
  end

  it("refuses an unknown key", function()
    local odd = reading()
    odd.extra = 1
    assert.is_false((schema.check(root, odd)))
  end)

  it("refuses a value of another kind, and says where", function()
    local odd = reading()
    odd.blocks[1].begin = "0"
    local ok, why = schema.check(root, odd)
    assert.is_false(ok)
    assert.matches("begin", why)
  end)

  it("refuses a role that there is not", function()
    local odd = reading()
    odd.blocks[1].role = "poem"
    assert.is_false((schema.check(root, odd)))
  end)
end)

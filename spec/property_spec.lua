-- What holds for every text: how bytes are written changes nothing in what they
-- say, nothing outside the text has a say, and broken text is read like any other.

local helper = require "helper"
local cjson = require "cjson"
local generator = require "support.generator"
local sound = require "support.sound"
local quoth = require "quoth"

local ARTICLES = helper.files("spec/golden/*.txt")

-- What an article says, without where it says it.
local function said(text, options)
  local article <close> = assert(quoth.read(text, options))
  local list = { tostring(article.published), tostring(article.headline and article.headline.text) }
  for block in article:blocks() do list[#list + 1] = block.role end
  for date in article:dates() do list[#list + 1] = date.text .. "=" .. date.value end
  for quote in article:quotes() do
    list[#list + 1] = (quote.speaker and quote.speaker.name or "?") .. ": " .. quote.text
  end
  return list
end

local function to_utf16(text)
  local units = { "\xff\xfe" }
  for _, code in utf8.codes(text) do
    if code < 0x10000 then
      units[#units + 1] = string.pack("<I2", code)
    else
      code = code - 0x10000
      units[#units + 1] = string.pack("<I2I2", 0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF))
    end
  end
  return table.concat(units)
end

local SNIPPETS = {
  "“", "”", '"', "'", "‘", "’", "\n", "\n\n", "said ", ", ", ". ", "2021", "last ", "\0", "\xff", "\xe2\x80",
  "\u{301}", "Q: ", "(", "— ", "By ", "according to ", "May 5", " - ", "\r",
}

local function broken(text, next_number)
  for _ = 1, 12 do
    local at = next_number(#text)
    local what = next_number(3)
    if what == 1 then
      text = text:sub(1, at - 1) .. text:sub(at + next_number(30))
    elseif what == 2 then
      text = text:sub(1, at) .. SNIPPETS[next_number(#SNIPPETS)] .. text:sub(at + 1)
    else
      text = text:sub(1, at) .. text:sub(next_number(#text), next_number(#text)) .. text:sub(at + 1)
    end
    if #text == 0 then text = "x" end
  end
  return text
end

describe("a reading", function()
  for _, file in ipairs(ARTICLES) do
    local text = helper.read_file(file)

    it("does not depend on how the lines of " .. file .. " end", function()
      local want = said(text)
      assert.same(want, said((text:gsub("\n", "\r\n"))))
      assert.same(want, said((text:gsub("\n", "\r"))))
      assert.same(want, said((text:gsub("\n", "\u{2028}"))))
    end)

    it("does not depend on the encoding of " .. file, function()
      local want = said(text)
      assert.same(want, said(to_utf16(text)))
      assert.same(want, said("\u{FEFF}" .. text))
    end)

    it("does not depend on white space around " .. file, function()
      assert.same(said(text), said("\n\n  \n" .. text .. "\n\n \t\n"))
    end)

    it("of " .. file .. " is the same the second time", function()
      local first <close> = assert(quoth.read(text))
      local second <close> = assert(quoth.read(text))
      assert.equal(first:json(), second:json())
    end)

    it("is sound when " .. file .. " is broken", function()
      local next_number = generator(#text)
      for _ = 1, 20 do
        local article <close> = assert(quoth.read(broken(text, next_number), { published = "2021-04-23" }))
        sound.check(article)
      end
    end)

    it("gives offsets into the input of " .. file .. ", in each unit", function()
      local windows = text:gsub("\n", "\r\n")
      local article <close> = assert(quoth.read(windows))
      local reading = cjson.decode((article:json()))
      for _, date in ipairs(reading.dates) do
        assert.equal(date.text, (windows:sub(date.begin + 1, date["end"]):gsub("\r\n", "\n")))
      end
      local chars = cjson.decode((article:json { offsets = "char" }))
      for i, date in ipairs(reading.dates) do
        assert.equal(utf8.len(windows, 1, date.begin), chars.dates[i].begin)
      end
    end)
  end

  it("does not depend on locale, time zone or environment", function()
    local command = helper.lua .. " " .. helper.command .. " --json spec/golden/wire-dateline.txt"
    local want, status = helper.run(command)
    assert.equal(0, status)
    for _, environment in ipairs {
      "LC_ALL=tr_TR.UTF-8", "LC_ALL=de_DE.UTF-8", "LC_ALL=C", "TZ=Pacific/Kiritimati", "TZ=America/Adak",
    } do
      assert.equal(want, (helper.run("env " .. environment .. " " .. command)), environment)
    end
  end)
end)

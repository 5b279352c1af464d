-- Reports that nobody would write, put together from the parts that all reports have.

local cjson = require "cjson"
local generator = require "support.generator"
local phrases = require "support.phrases"
local quoth = require "quoth"
local sound = require "support.sound"

local function bytes(next_number)
  local list = {}
  for i = 1, next_number(200) do list[i] = string.char(next_number(256) - 1) end
  return table.concat(list)
end

describe("a report of any parts in any order", function()
  for seed = 1, 8 do
    it("is read, and every span of it is sound: seed " .. seed, function()
      local next_number = generator(seed)
      for _ = 1, 60 do
        local text = phrases.text(bytes(next_number))
        local article <close> = assert(quoth.read(text, { published = "2021-04-23" }))
        local reading = cjson.decode(article:json { with = { "text" } })
        local ok, problem = pcall(sound.check_spans, reading, reading.text)
        assert(ok, tostring(problem) .. " in: " .. text)
      end
    end)
  end
end)

-- Whole articles, read by a person and by quoth. The articles of spec/golden are
-- invented; each NAME.json says what a careful reader finds in NAME.txt (the form
-- is told in spec/support/gold.lua).
--
-- The gold is what a reader finds, not what quoth does. FLOOR is the share of all
-- comparisons that must hold; it only rises. GOLDEN=1 prints every difference.

local helper = require "helper"
local gold = require "support.gold"
local cjson = require "cjson"
local quoth = require "quoth"

local FLOOR = 0.96        -- of all comparisons
local FLOOR_OF_ONE = 0.84 -- of those of any one article

local function compare(file)
  local want = cjson.decode(helper.read_file(file))
  local text = helper.read_file((file:gsub("%.json$", ".txt")))
  local article <close> = assert(quoth.read(text, want.given))
  return gold.compare(want, cjson.decode((article:json())), text)
end

describe("the reading of", function()
  local checks, misses = 0, 0

  for _, file in ipairs(helper.files("spec/golden/*.json")) do
    it(file:match("([^/]+)%.json$") .. " is near a careful reader's", function()
      local differences, made = compare(file)
      if os.getenv("GOLDEN") then
        for _, difference in ipairs(differences) do print(file:match("([^/]+)%.json$") .. ": " .. difference) end
      end
      checks, misses = checks + made, misses + #differences
      assert.is_true(made > 20)
      assert(1 - #differences / made >= FLOOR_OF_ONE, "\n" .. table.concat(differences, "\n"))
    end)
  end

  it("all articles together is", function()
    local share = 1 - misses / checks
    assert(share >= FLOOR, ("%d of %d comparisons hold: %.1f %%"):format(checks - misses, checks, 100 * share))
  end)
end)

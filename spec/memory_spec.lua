-- No byte is read that is not there, none is lost: the command under valgrind.

local cjson = require "cjson"
local helper = require "helper"

local SAMPLE = 20

local function valgrind(input)
  local options = "-q --leak-check=full --errors-for-leak-kinds=definite --error-exitcode=99"
  local command = ("valgrind %s %s %s --jsonl"):format(options, helper.lua, helper.command)
  local out, status, err = helper.run(command, input)
  assert.equal(0, status, err)
  local _, lines = out:gsub("\n", "\n")
  return lines, out
end

-- Documents spread evenly over a file of lines.
local function sample(path)
  local lines = {}
  for line in io.lines(path) do lines[#lines + 1] = line end
  local chosen = {}
  for i = 1, math.min(SAMPLE, #lines) do chosen[i] = lines[1 + (i - 1) * #lines // SAMPLE] end
  return chosen
end

if os.getenv("QUOTH_INSTRUMENTED") then return end -- valgrind and the sanitizers do not go together

describe("under valgrind, quoth --jsonl", function()
  it("reads the project's articles", function()
    local lines = {}
    for _, file in ipairs(helper.files("spec/golden/*.txt")) do
      lines[#lines + 1] = cjson.encode { id = file, text = helper.read_file(file), published = "2021-04-23" }
    end
    local count, out = valgrind(table.concat(lines, "\n") .. "\n")
    assert.equal(#lines, count)
    assert.is_nil(out:find('"error"', 1, true))
  end)

  for _, name in ipairs { "data/quotes/dev.jsonl", "data/dates/tbaq-dev.jsonl" } do
    it("reads a sample of " .. name, function()
      local chosen = sample(helper.shared(name))
      local count, out = valgrind(table.concat(chosen, "\n") .. "\n")
      assert.equal(#chosen, count)
      assert.is_nil(out:find('"error":{', 1, true))
    end)
  end
end)

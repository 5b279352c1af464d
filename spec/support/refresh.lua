-- refresh.lua - writes into a Markdown file what its examples print now; what
-- changed is then read as a diff. usage: lua5.4 spec/support/refresh.lua README.md

package.path = "./spec/?.lua;" .. package.path

local helper = require "helper"
local examples = require "support.examples"

local path = assert(arg[1])
local text = helper.read_file(path)
local list = examples.of(path)

-- Where what an example prints stands: its own block, or the text block behind it.
local function place(example)
  local fence, from = "```console\n", 1
  if example.kind ~= "console" then
    fence, from = "```text\n", select(2, text:find(example.code .. "```\n", 1, true)) + 1
  end
  local first, last = text:find(fence .. example.printed .. "```", from, true)
  return first + #fence, last - 3
end

for _, example in ipairs(list) do
  if example.printed then
    local first, last = place(example)
    text = text:sub(1, first - 1) .. examples.run(example) .. text:sub(last + 1)
  end
end
helper.write_file(path, text)

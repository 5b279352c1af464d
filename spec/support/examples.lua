-- examples.lua - the examples of a Markdown file, and what they really print.
--
--   ```lua, ```c     a whole program; the ```text block behind it is what it prints
--   ```console       lines '$ command', each followed by what it prints
--   ```sh            commands for the reader's own system: their syntax is checked
--
-- Any other block is prose. Programs run from the top of the checkout, with the
-- library and the command of the build.

local helper = require "helper"

local examples = {}

local RUNNABLE = { lua = true, c = true, console = true, sh = true }

local function blocks_of(markdown)
  local blocks, open, number = {}, nil, 0
  for line in (markdown .. "\n"):gmatch("(.-)\n") do
    number = number + 1
    local fence = line:match("^```(.*)$")
    if fence and not open then
      open = { kind = fence, line = number, lines = {} }
    elseif fence then
      open.text = table.concat(open.lines, "\n") .. (#open.lines > 0 and "\n" or "")
      blocks[#blocks + 1] = open
      open = nil
    elseif open then
      open.lines[#open.lines + 1] = line
    end
  end
  assert(not open, "a block that is not closed")
  return blocks
end

-- The examples of a file: { kind, line, code, printed }; of a console block each
-- command is one.
function examples.of(path)
  local blocks, list = blocks_of(helper.read_file(path)), {}
  for i, block in ipairs(blocks) do
    if block.kind == "console" then
      list[#list + 1] = { kind = "console", line = block.line, code = block.text, printed = block.text }
    elseif RUNNABLE[block.kind] then
      local next_block = blocks[i + 1]
      local printed = next_block and next_block.kind == "text" and next_block.text or nil
      list[#list + 1] = { kind = block.kind, line = block.line, code = block.text, printed = printed }
    end
  end
  return list
end

local run = {}

local function in_environment(command)
  return ("PATH=%s:$PATH LUA_PATH='lua/?.lua;lua/?/init.lua;;' LUA_CPATH='%s/lib/?.so;;' NO_COLOR=1 %s")
      :format(helper.quote(helper.build), helper.build, command)
end

local function in_file(extension, code, command)
  local path = os.tmpname() .. extension
  helper.write_file(path, code)
  local out, status, err = helper.run(in_environment(command:gsub("FILE", path)))
  os.remove(path)
  assert(status == 0, err)
  return out
end

function run.lua(code) return in_file(".lua", code, helper.lua .. " FILE") end

function run.sh(code) return in_file(".sh", code, "sh -n FILE") end

-- As a host builds it: the static library and what it needs.
local INSTRUMENTED = os.getenv "QUOTH_INSTRUMENTED" and "-fsanitize=address,undefined " or ""

function run.c(code)
  return in_file(".c", code, "${CC:-cc} -std=c11 " .. INSTRUMENTED .. "-Iinclude FILE "
    .. helper.build .. "/libquoth.a $(pkg-config --libs libutf8proc libpcre2-8 lua5.4) -lm "
    .. "-o FILE.out && FILE.out && rm FILE.out")
end

-- The block as it would read if each command had just been run.
function run.console(code)
  local lines = {}
  for command in ("\n" .. code):gmatch("\n%$ ([^\n]*)") do
    local out = helper.run(in_environment("sh -c " .. helper.quote(command) .. " 2>&1"))
    lines[#lines + 1] = "$ " .. command .. "\n" .. out
  end
  return table.concat(lines)
end

-- What the example really prints.
function examples.run(example) return run[example.kind](example.code) end

return examples

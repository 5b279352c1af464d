--- The filter with several processes: `quoth --jsonl -j N`.
--
-- The parent cuts the input into batches of lines, gives a batch to every idle worker and
-- writes the answers in the order of the input. A worker sends its answers in bundles. One
-- that dies has answered the lines before its last bundle's end; the rest of its batch goes
-- to a new worker, which now sends each answer at once, so that a second death tells the line:
-- it becomes an error line, and another worker goes on behind it. How many batches are under
-- way is bounded, so memory is.

local jsonl = require "quoth.jsonl"
local system = require "quoth.system"

local workers = {}

local BATCH = 1 << 17          -- bytes of input that are worth a batch
local BUNDLE = 1 << 16         -- bytes of answers that are worth a bundle
local AHEAD = 3                -- batches under way or waiting to be written, for each worker
local BLOCK = 1 << 16          -- bytes asked for at a time: what a pipe holds
local BATCH_HEAD = "<I8B"      -- in front of a batch: its size, and 1 when each answer is sent at once
local BUNDLE_HEAD = "<I8I8"    -- in front of a bundle: the size of the lines it answers, and its own
local BATCH_HEAD_SIZE = string.packsize(BATCH_HEAD)
local BUNDLE_HEAD_SIZE = string.packsize(BUNDLE_HEAD)

---------------------------------------------------------------------------- the worker

-- Exactly so many bytes, or nil at the end.
local function read_exactly(fd, size)
  local parts, have = {}, 0
  while have < size do
    local piece = system.read(fd, math.min(size - have, BLOCK))
    if not piece or piece == "" then return nil end
    parts[#parts + 1], have = piece, have + #piece
  end
  return table.concat(parts)
end

-- A bundle's first item is kept free for its head.
local function answer_batch(analyser, options, batch, worth, to)
  local bundle, size, answered = { "" }, 0, 0
  local function send()
    bundle[1] = string.pack(BUNDLE_HEAD, answered, size)
    assert(system.write(to, table.concat(bundle)))
    bundle, size, answered = { "" }, 0, 0
  end
  jsonl.each_line(batch, function(line)
    local answer = jsonl.line(analyser, line, options)
    bundle[#bundle + 1], size, answered = answer, size + #answer, answered + #line
    if size >= worth then send() end
  end)
  if answered > 0 then send() end
end

local function work(analyser, options, from, to)
  while true do
    local head = read_exactly(from, BATCH_HEAD_SIZE)
    if not head then return end
    local size, at_once = string.unpack(BATCH_HEAD, head)
    local batch = read_exactly(from, size)
    if not batch then return end
    answer_batch(analyser, options, batch, at_once == 1 and 0 or BUNDLE, to)
  end
end

---------------------------------------------------------------------------- the parent

local function close_all(pool)
  for _, worker in ipairs(pool) do
    system.close(worker.to)
    system.close(worker.from)
  end
end

-- What of its worker's answers the parent is reading: a bundle's head, then the bundle.
local function expect_head(worker)
  worker.pieces, worker.missing, worker.in_head = {}, BUNDLE_HEAD_SIZE, true
  return worker
end

-- A process that holds no other worker's pipes, so that each of them ends with its own.
local function start_worker(pool, analyser, options)
  local child_from, to = assert(system.pipe())
  local from, child_to = assert(system.pipe())
  local pid = assert(system.fork())
  if pid == 0 then
    close_all(pool)
    system.close(to)
    system.close(from)
    local ok = pcall(work, analyser, options, child_from, child_to)
    system.leave(ok and 0 or 1)
  end
  system.close(child_from)
  system.close(child_to)
  return expect_head { pid = pid, to = to, from = from }
end

-- A batch: its text, where its next unanswered line begins, its answers so far in pieces.
local function new_batch(text)
  return { text = text, at = 1, answers = {}, at_once = false }
end

local function is_answered(batch)
  return batch.at > #batch.text
end

-- The worker may be dead, which shows when its answers end.
local function send(worker, batch)
  local rest = batch.text:sub(batch.at)
  worker.batch = batch
  local _ = system.write(worker.to, string.pack(BATCH_HEAD, #rest, batch.at_once and 1 or 0))
    and system.write(worker.to, rest)
end

local function take_head(worker)
  worker.answered, worker.missing = string.unpack(BUNDLE_HEAD, table.concat(worker.pieces))
  worker.pieces, worker.in_head = {}, false
end

local function take_bundle(worker)
  local batch = worker.batch
  table.move(worker.pieces, 1, #worker.pieces, #batch.answers + 1, batch.answers)
  batch.at = batch.at + worker.answered
  if is_answered(batch) then worker.batch = nil end
  expect_head(worker)
end

-- The line at which a worker died becomes an error line.
local function give_up_line(batch, how, number)
  local newline = batch.text:find("\n", batch.at, true)
  local line = batch.text:sub(batch.at, newline)
  batch.answers[#batch.answers + 1] = jsonl.error_line(line:match '"id"%s*:%s*"([^"\\]*)"', "crash",
    ("the process that read this article ended with %s %s"):format(how, number))
  batch.at = newline + 1
end

-- Puts a new worker in the place of a dead one, and gives it the rest of the batch.
local function replace_worker(pool, i, analyser, options)
  local dead = pool[i]
  local batch = dead.batch
  local how, number = system.wait(dead.pid)
  if batch.at_once then give_up_line(batch, how, number) end
  batch.at_once = true
  system.close(dead.to)
  system.close(dead.from)
  table.remove(pool, i)
  local worker = start_worker(pool, analyser, options)
  table.insert(pool, i, worker)
  if not is_answered(batch) then send(worker, batch) end
end

-- Never reads past the head or the bundle that is missing, so that pieces need no cutting.
local function receive(pool, i, analyser, options)
  local worker = pool[i]
  local piece = system.read(worker.from, math.min(worker.missing, BLOCK))
  if not piece or piece == "" then return replace_worker(pool, i, analyser, options) end
  worker.pieces[#worker.pieces + 1] = piece
  worker.missing = worker.missing - #piece
  if worker.missing == 0 and worker.in_head then take_head(worker) end
  if worker.missing == 0 then take_bundle(worker) end
end

local function idle_worker(pool)
  for _, worker in ipairs(pool) do
    if not worker.batch then return worker end
  end
end

---------------------------------------------------------------------------- the loop

-- Batches from complete lines: small inputs are joined while more is there at once.
local function take_input(state)
  local lines, message = state.next_lines()
  if message then error("cannot read: " .. message, 0) end
  if not lines then
    state.ended = true
  elseif lines ~= "" then
    state.pending = state.pending .. lines
  end
end

local function start_batch(state, worker)
  local batch = new_batch(state.pending)
  state.pending = ""
  state.queue[#state.queue + 1] = batch
  send(worker, batch)
end

local function write_answered(state, write)
  while state.queue[1] and is_answered(state.queue[1]) do
    for _, piece in ipairs(table.remove(state.queue, 1).answers) do write(piece) end
  end
end

-- What the parent waits for: input when it can take some, and every busy worker.
local function descriptors(state, pool)
  local fds = {}
  state.wants_input = not state.ended and #state.pending < BATCH and #state.queue < AHEAD * #pool
  if state.wants_input then fds[1] = state.fd end
  for _, worker in ipairs(pool) do
    if worker.batch then fds[#fds + 1] = worker.from end
  end
  return fds
end

local function step(state, pool, analyser, options, write)
  local fds = descriptors(state, pool)
  local ready = fds[1] and assert(system.poll(fds)) or {}
  if state.wants_input and ready[state.fd] then take_input(state) end
  for i, worker in ipairs(pool) do
    if worker.batch and ready[worker.from] then receive(pool, i, analyser, options) end
  end
  local worker = state.pending ~= "" and #state.queue < AHEAD * #pool and idle_worker(pool)
  if worker then start_batch(state, worker) end
  write_answered(state, write)
end

--- Reads lines from a descriptor and writes an answer to each, in order.
function workers.run(analyser, fd, options, write)
  local pool = {}
  local state = { fd = fd, next_lines = jsonl.reader(fd), pending = "", queue = {}, ended = false }
  for i = 1, options.jobs do pool[i] = start_worker(pool, analyser, options) end
  while not state.ended or state.pending ~= "" or state.queue[1] do
    step(state, pool, analyser, options, write)
  end
  close_all(pool)
  for _, worker in ipairs(pool) do system.wait(worker.pid) end
end

return workers

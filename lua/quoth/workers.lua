--- The filter with several processes: `quoth --jsonl -j N`.
--
-- The parent cuts the input into batches of lines, gives a batch to every idle worker and
-- writes the answers in the order of the input. A worker answers line by line; one that dies
-- loses only the line it was at, which becomes an error line, and another worker goes on
-- behind it. How many batches are under way is bounded, so memory is.

local jsonl = require "quoth.jsonl"
local system = require "quoth.system"

local workers = {}

local BATCH = 1 << 17          -- bytes of input that are worth a batch
local AHEAD = 3                -- batches under way or waiting to be written, for each worker
local BLOCK = 1 << 16
local HEAD = "<I8"             -- the size in front of a batch and of an answer
local HEAD_SIZE = string.packsize(HEAD)

---------------------------------------------------------------------------- the worker

-- Exactly so many bytes, or nil at the end.
local function read_exactly(fd, size)
  local parts, have = {}, 0
  while have < size do
    local piece = system.read(fd, math.min(size - have, 1 << 20))
    if not piece or piece == "" then return nil end
    parts[#parts + 1], have = piece, have + #piece
  end
  return table.concat(parts)
end

local function answer_batch(analyser, options, batch, to)
  jsonl.each_line(batch, function(line)
    local answer = jsonl.line(analyser, line, options)
    assert(system.write(to, string.pack(HEAD, #answer) .. answer))
  end)
end

local function work(analyser, options, from, to)
  while true do
    local head = read_exactly(from, HEAD_SIZE)
    local batch = head and read_exactly(from, (string.unpack(HEAD, head)))
    if not batch then return end
    answer_batch(analyser, options, batch, to)
  end
end

---------------------------------------------------------------------------- the parent

local function close_all(pool)
  for _, worker in ipairs(pool) do
    system.close(worker.to)
    system.close(worker.from)
  end
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
  return { pid = pid, to = to, from = from, pieces = {}, have = 0, wanted = HEAD_SIZE }
end

-- A batch: its text, where its next unanswered line begins, its answers so far.
local function new_batch(text)
  return { text = text, at = 1, answers = {} }
end

local function next_line(batch)
  local newline = batch.text:find("\n", batch.at, true)
  return batch.text:sub(batch.at, newline), newline + 1
end

local function add_answer(batch, answer)
  local _, behind = next_line(batch)
  batch.at = behind
  batch.answers[#batch.answers + 1] = answer
end

local function is_answered(batch)
  return batch.at > #batch.text
end

-- The worker may be dead, which shows when its answers end.
local function send(worker, batch)
  local rest = batch.text:sub(batch.at)
  worker.batch = batch
  local _ = system.write(worker.to, string.pack(HEAD, #rest)) and system.write(worker.to, rest)
end

-- What a worker has sent is kept in pieces until its next answer is whole: an answer may
-- be much longer than a piece, and joining them one by one would copy it many times.
local function keep(worker, piece)
  worker.pieces[#worker.pieces + 1] = piece
  worker.have = worker.have + #piece
end

local function take_answers(worker)
  local received, at = table.concat(worker.pieces), 1
  worker.pieces, worker.have, worker.wanted = {}, 0, HEAD_SIZE
  while #received - at + 1 >= HEAD_SIZE do
    local size, behind = string.unpack(HEAD, received, at)
    worker.wanted = HEAD_SIZE + size
    if #received < behind + size - 1 then break end
    add_answer(worker.batch, received:sub(behind, behind + size - 1))
    at, worker.wanted = behind + size, HEAD_SIZE
  end
  keep(worker, received:sub(at))
end

-- The line at which a worker died, as an error line.
local function lost_line(worker)
  local how, number = system.wait(worker.pid)
  local line = next_line(worker.batch)
  return jsonl.error_line(line:match '"id"%s*:%s*"([^"\\]*)"', "crash",
    ("the process that read this article ended with %s %s"):format(how, number))
end

-- Puts a new worker in the place of a dead one, and gives it the rest of the batch.
local function replace_worker(pool, i, analyser, options)
  local dead = pool[i]
  local batch = dead.batch
  add_answer(batch, lost_line(dead))
  system.close(dead.to)
  system.close(dead.from)
  table.remove(pool, i)
  local worker = start_worker(pool, analyser, options)
  table.insert(pool, i, worker)
  if not is_answered(batch) then send(worker, batch) end
end

local function receive(pool, i, analyser, options)
  local worker = pool[i]
  local piece = system.read(worker.from, BLOCK)
  if not piece or piece == "" then return replace_worker(pool, i, analyser, options) end
  keep(worker, piece)
  if worker.have >= worker.wanted then take_answers(worker) end
  if is_answered(worker.batch) then worker.batch = nil end
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
    write(table.concat(table.remove(state.queue, 1).answers))
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

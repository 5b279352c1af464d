--- The filter with several processes: `quoth --jsonl -j N`.
--
-- The parent cuts the input into batches of lines and gives one to every idle worker. A worker
-- keeps the answers of a batch until the parent says that it is their turn, and then writes them
-- to the output itself: they are several times the input, and copying them through the parent
-- costs more than cutting and handing out all of it.
--
-- What a dead worker has not written goes to others. The batch that it was reading is halved
-- first, until the line that kills is alone: it becomes an error line. Only a worker that dies
-- while it writes ends the run, for nobody knows how far it has come. How many batches are under
-- way is bounded, so memory is.

local jsonl = require "quoth.jsonl"
local system = require "quoth.system"

local workers = {}

local BATCH = 1 << 17          -- bytes of input that are worth a batch
local AHEAD = 3                -- batches under way or waiting to be written, for each worker
local BLOCK = 1 << 16          -- bytes asked for at a time: what a pipe holds
local OUTPUT = 1               -- the descriptor of the answers

-- What the parent sends: a batch's number, its size and the batch; or its number and TURN: the
-- answers to it are to be written.
local HEAD = "<I8I8"
local HEAD_SIZE = string.packsize(HEAD)
local TURN = 0

-- What a worker says, a byte each: a batch has been read; answers are about to be written; they
-- have been written; and the last one, with the system's number and message behind it: they cannot be.
local READ, WRITES, WRITTEN, FAILED = "r", "w", "d", "f"
local REPORTS = 512            -- bytes; a pipe takes so many at once or none

---------------------------------------------------------------------------- the worker

-- Exactly so many bytes; at the end of the parent's pipe the worker's work is done.
local function read_exactly(fd, size)
  local parts, have = {}, 0
  while have < size do
    local piece = system.read(fd, math.min(size - have, BLOCK))
    if not piece or piece == "" then system.leave(0) end
    parts[#parts + 1], have = piece, have + #piece
  end
  return table.concat(parts)
end

local function read_head(self)
  return string.unpack(HEAD, read_exactly(self.from, HEAD_SIZE))
end

local function tell(self, what)
  assert(system.write(self.to, what))
end

local function write_answers(self, number)
  tell(self, WRITES)
  for _, answer in ipairs(self.held[number]) do
    local ok, message, code = system.write(OUTPUT, answer)
    if not ok then
      tell(self, ("%s%d %s"):format(FAILED, code, message):sub(1, REPORTS))
      system.leave(1)
    end
  end
  self.held[number] = nil
  tell(self, WRITTEN)
end

-- Between two lines only turns can come: a worker that reads a batch is given no other.
local function take_turns(self)
  while system.poll({ self.from }, 0)[self.from] do
    write_answers(self, (read_head(self)))
  end
end

local function read_batch(self, number, batch)
  local answers = {}
  jsonl.each_line(batch, function(line)
    answers[#answers + 1] = jsonl.line(self.analyser, line, self.options)
    take_turns(self)
  end)
  self.held[number] = answers
  tell(self, READ)
end

local function work(self)
  while true do
    local number, size = read_head(self)
    if size == TURN then
      write_answers(self, number)
    else
      read_batch(self, number, read_exactly(self.from, size))
    end
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
local function start_worker(state)
  local child_from, to = assert(system.pipe())
  local from, child_to = assert(system.pipe())
  local pid = assert(system.fork())
  if pid == 0 then
    close_all(state.pool)
    system.close(to)
    system.close(from)
    pcall(work, { analyser = state.analyser, options = state.options, from = child_from, to = child_to, held = {} })
    system.leave(1)
  end
  system.close(child_from)
  system.close(child_to)
  return { pid = pid, to = to, from = from, batch = nil, holds = 0 }
end

-- A batch in the queue: its number, which says nothing of its place; its text; whose it is, once
-- it is given to a worker; whether its answers are there; and the answer itself of a line that has
-- none but the parent's.
local function new_batch(state, text)
  state.batches = state.batches + 1
  return { number = state.batches, text = text, worker = nil, answered = false, answer = nil }
end

-- The worker may be dead, which shows when its reports end.
local function give(worker, batch)
  batch.worker, worker.batch = worker, batch
  local _ = system.write(worker.to, string.pack(HEAD, batch.number, #batch.text))
    and system.write(worker.to, batch.text)
end

local reports = {}

reports[READ] = function(_, worker)
  worker.batch.answered = true
  worker.batch, worker.holds = nil, worker.holds + 1
end

reports[WRITES] = function(state)
  state.written = true
end

reports[WRITTEN] = function(state, worker)
  table.remove(state.queue, 1)
  state.turn, state.written, worker.holds = nil, false, worker.holds - 1
end

---------------------------------------------------------------------------- deaths

local function lines_of(text)
  local lines = {}
  jsonl.each_line(text, function(line) lines[#lines + 1] = line end)
  return lines
end

-- The line at which a worker died becomes an error line.
local function give_up_line(batch, how, number)
  batch.answer = jsonl.error_line(jsonl.id(batch.text), "crash",
    ("the process that read this article ended with %s %s"):format(how, number))
  batch.answered = true
end

local function halve(state, k, lines)
  local middle = #lines // 2
  state.queue[k] = new_batch(state, table.concat(lines, "", middle + 1))
  table.insert(state.queue, k, new_batch(state, table.concat(lines, "", 1, middle)))
end

-- What the dead worker held or was reading is nobody's again.
local function take_back(state, dead, how, number)
  for k = #state.queue, 1, -1 do
    local batch = state.queue[k]
    if batch == dead.batch then
      local lines = lines_of(batch.text)
      if lines[2] then halve(state, k, lines) else give_up_line(batch, how, number) end
    elseif batch.worker == dead then
      batch.worker, batch.answered = nil, false
    end
  end
end

local function replace_worker(state, i)
  local dead = state.pool[i]
  local how, number = system.wait(dead.pid)
  if state.turn == dead then
    if state.written then
      error(("a process that wrote answers ended with %s %s: the output is incomplete"):format(how, number), 0)
    end
    state.turn = nil
  end
  take_back(state, dead, how, number)
  system.close(dead.to)
  system.close(dead.from)
  table.remove(state.pool, i)
  table.insert(state.pool, i, start_worker(state))
end

---------------------------------------------------------------------------- the loop

local function receive(state, i)
  local worker = state.pool[i]
  local said = system.read(worker.from, REPORTS)
  if not said or said == "" then return replace_worker(state, i) end
  for at = 1, #said do
    local report = reports[said:sub(at, at)]
    if not report then
      local code, message = said:match("^(%d+) (.*)", at + 1)
      jsonl.cannot_write(message, tonumber(code))
    end
    report(state, worker)
  end
end

local function has_room(state)
  return #state.queue < AHEAD * #state.pool
end

local function add_batch(state, text)
  local batch = new_batch(state, text)
  state.queue[#state.queue + 1] = batch
  return batch
end

-- All lines that are in no batch yet become one.
local function add_pending(state)
  local batch = add_batch(state, state.pending)
  state.pending = ""
  return batch
end

local function add_long_line(state)
  if state.pending ~= "" then add_pending(state) end
  local batch = add_batch(state, "")
  batch.answer, batch.answered = jsonl.TOO_LONG, true
end

-- Batches from complete lines: small inputs are joined while more is there at once.
local function take_input(state)
  local lines, too_long, failure = state.next_lines()
  if too_long then add_long_line(state) end
  if lines then state.pending = state.pending .. lines else state.ended, state.failure = true, failure end
end

-- A batch that is nobody's, or a new one of what has come in.
local function next_batch(state)
  for _, batch in ipairs(state.queue) do
    if not batch.worker and not batch.answered then return batch end
  end
  if state.pending == "" or not has_room(state) then return nil end
  return add_pending(state)
end

local function give_work(state)
  for _, worker in ipairs(state.pool) do
    local batch = not worker.batch and next_batch(state)
    if batch then give(worker, batch) end
  end
end

-- One writes at a time: whoever holds the first batch of the queue.
local function give_turn(state)
  local first = state.queue[1]
  while first and first.answer do
    jsonl.write(first.answer)
    table.remove(state.queue, 1)
    first = state.queue[1]
  end
  if first and first.answered and not state.turn then
    state.turn = first.worker
    system.write(first.worker.to, string.pack(HEAD, first.number, TURN))
  end
end

-- What the parent waits for: input when it can take some, and every worker that has something to do.
local function descriptors(state)
  local fds = {}
  state.wants_input = not state.ended and #state.pending < BATCH and has_room(state)
  if state.wants_input then fds[1] = state.fd end
  for _, worker in ipairs(state.pool) do
    if worker.batch or worker.holds > 0 then fds[#fds + 1] = worker.from end
  end
  return fds
end

local function step(state)
  local ready = assert(system.poll(descriptors(state)))
  if state.wants_input and ready[state.fd] then take_input(state) end
  for i, worker in ipairs(state.pool) do
    if ready[worker.from] then receive(state, i) end
  end
  give_turn(state)
  give_work(state)
end

--- Reads lines from a descriptor and writes an answer to each to standard output, in order; gives what
-- it means that the input cannot be read, if it cannot.
function workers.run(analyser, fd, options)
  local state = {
    analyser = analyser, options = options, fd = fd, next_lines = jsonl.reader(fd), pool = {},
    pending = "",      -- lines that are in no batch yet
    batches = 0,       -- how many there have been
    queue = {},        -- batches in the order of the input
    turn = nil,        -- the worker that may write the first of them
    written = false,   -- whether it has begun to
    ended = false,     -- the input
    failure = nil,     -- what kept it from being read to its end
  }
  for i = 1, options.jobs do state.pool[i] = start_worker(state) end
  while not state.ended or state.pending ~= "" or state.queue[1] do step(state) end
  close_all(state.pool)
  for _, worker in ipairs(state.pool) do system.wait(worker.pid) end
  return state.failure
end

return workers

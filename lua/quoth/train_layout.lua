--- Learns the weights of the layout model from articles whose blocks were marked by hand.
--
--    lua5.4 lua/quoth/train_layout.lua GOLD.jsonl ... > lua/quoth/en/layout_weights.lua
--    lua5.4 lua/quoth/train_layout.lua --cross=5 GOLD.jsonl ...      cross-validation by site
--
-- The weights of the pack were learned from these files of the development data, in this order:
-- articles/pages-dev, articles/wire-dev, quotes/train, dates/tbaq-dev, dates/wikiwars-train,
-- sentences/ewt-dev.
--
-- A gold line has "text" and one of
--    "blocks"   [{role, begin, end}]: every block has a role; a role that the model does not know is "other"
--    "wire"     {headline, byline}: spans; all else is paragraph but a last line of a word or two
--    neither    a story without furniture: paragraphs under a headline (its first line, when it is short)
--               and subheads (short lines that end in no mark)
-- The engine itself gives the evidence (article:explain_blocks), so that what is learned is what is
-- read. The model is a linear-chain conditional random field: one weight for each pair of evidence and
-- role and each pair of roles that follow each other, fitted by stochastic gradients with a penalty on
-- the squares of the weights, then multiplied by SCALE and rounded. The order of the gold is the only
-- source of chance, so the same gold gives the same weights.

local quoth = require "quoth"
local json = require "quoth.json"

-- What was learned before has no say.
package.loaded["quoth.en.layout_weights"] = quoth.ruleset "en.layout_weights"

local ROLES = { "paragraph", "headline", "deck", "byline", "date", "caption", "credit", "subhead", "other" }
local OF_PARAGRAPH = { blockquote = true, listitem = true, pullquote = true, dateline = true }
local SCALE = 64          -- of the whole-number weights
local EPOCHS = 14
local RATE = 0.15         -- of the first step of every weight (AdaGrad)
local PENALTY = 0.02      -- per article, in units of its share of all blocks
-- Rare roles are chosen too seldom when only what is likeliest counts; these were found by cross-validation.
local LEAN = { subhead = 0.4, credit = 0.6, deck = 0.8 }
local STORIES = 250       -- about so many articles of a file without marked blocks are used

local N = #ROLES
local role_number = {}
for i, role in ipairs(ROLES) do role_number[role] = i end

---------------------------------------------------------------------------- gold

local function gold_role(name)
  return role_number[OF_PARAGRAPH[name] and "paragraph" or name] or role_number.other
end

-- Calls f(begin, stop, evidence names) for every block that the engine cuts.
local function each_block(article, f)
  for line in article:explain_blocks(true):gmatch "[^\n]+" do
    local first, last, evidence = line:match "^(%d+)\t(%d+)\t%S+\t(.*)$"
    f(tonumber(first), tonumber(last), evidence)
  end
end

local function overlap(first, last, span)
  return math.min(last, span["end"]) - math.max(first, span.begin)
end

local function role_from_blocks(blocks)
  local at = 1
  return function(first, last)
    while at < #blocks and blocks[at]["end"] <= first do at = at + 1 end
    local best, most, i = role_number.other, 0, at
    while blocks[i] and blocks[i].begin < last do
      local share = overlap(first, last, blocks[i])
      if share > most then best, most = gold_role(blocks[i].role), share end
      i = i + 1
    end
    return best
  end
end

local function role_from_wire(wire, size)
  return function(first, last)
    for _, name in ipairs { "headline", "byline" } do
      local span = wire[name]
      if type(span) == "table" and overlap(first, last, span) > 0 then return role_number[name] end
    end
    return (last >= size and last - first < 14) and role_number.other or role_number.paragraph
  end
end

local HEADLINE_LONGEST, SUBHEAD_LONGEST = 160, 60

local function role_from_story(text)
  local has_headline = not text:match "^%s" and #text:match "^[^\n]*" <= HEADLINE_LONGEST
  return function(first, last)
    if has_headline and first == 0 and last <= HEADLINE_LONGEST then return role_number.headline end
    local subhead = first > 0 and last - first <= SUBHEAD_LONGEST and text:sub(last, last):match "%w" and
                    text:sub(last + 1):match "^%s*%S"
    return subhead and role_number.subhead or role_number.paragraph
  end
end

local function roles_of(doc)
  if doc.blocks then return role_from_blocks(doc.blocks) end
  if doc.wire then return role_from_wire(doc.wire, #doc.text) end
  return role_from_story(doc.text)
end

-- Documents of one site stay together when folds are made: the site is the id up to a date.
local function site_of(id)
  return id:match "^(.-)[_-]%d%d%d%d" or id
end

local numbers, names = {}, {}

local function number_of(name)
  if not numbers[name] then
    names[#names + 1] = name
    numbers[name] = #names
  end
  return numbers[name]
end

local TRUST_BYTES = 5000  -- of running text
local TRUST_SHARE = 0.45  -- of it that has to be marked as paragraph

-- Marks made by a machine sometimes stop in the middle of a story; such articles teach nothing.
local function new_trust()
  local prose, marked = 0, 0
  local trust = {}
  function trust.see(evidence, role, size)
    if not evidence:find(" is:prose ", 1, true) then return end
    prose = prose + size
    if role == role_number.paragraph then marked = marked + size end
  end
  function trust.holds() return prose < TRUST_BYTES or marked >= TRUST_SHARE * prose end
  return trust
end

local function read_page(doc)
  local page = { site = site_of(doc.id), weight = doc.blocks and 1 or 0.5 }
  local role, trust = roles_of(doc), new_trust()
  each_block(assert(quoth.read(doc.text)), function(first, last, evidence)
    local block = { role = role(first, last) }
    trust.see(evidence, block.role, last - first)
    for name in evidence:gmatch "%S+" do block[#block + 1] = (number_of(name) - 1) * N end
    page[#page + 1] = block
  end)
  page.trusted = trust.holds()
  return page
end

local function read_docs(path)
  local docs = {}
  for line in io.lines(path) do docs[#docs + 1] = assert(json.decode(line)) end
  return docs
end

-- The article that is left when only the blocks are kept that `keep` says yes to.
local function cut_down(doc, keep)
  local parts, blocks, size = {}, {}, 0
  for i, block in ipairs(doc.blocks) do
    if keep(block, i) then
      parts[#parts + 1] = doc.text:sub(block.begin + 1, block["end"])
      blocks[#blocks + 1] = { role = block.role, begin = size, ["end"] = size + #parts[#parts] }
      size = size + #parts[#parts] + 2
    end
  end
  return { id = doc.id, text = table.concat(parts, "\n\n"), blocks = blocks }
end

local function story_range(blocks)
  local first, last
  for i, block in ipairs(blocks) do
    if not first and (block.role == "headline" or block.role == "paragraph") then first = i end
    if block.role == "paragraph" then last = i end
  end
  return first or 1, last or #blocks
end

local SHORT = 9 -- blocks of the shortest version

-- People paste less than the whole page: from the headline to the last paragraph, the
-- story without its furniture, or only the begin of it.
local function versions(doc)
  local first, last = story_range(doc.blocks)
  local function inside(_, i) return i >= first and i <= last + 1 end
  local function story(block, i) return inside(block, i) and block.role ~= "other" end
  local count = 0
  local function short(block, i)
    if not story(block, i) or count == SHORT then return false end
    count = count + 1
    return true
  end
  return { doc, cut_down(doc, inside), cut_down(doc, story), cut_down(doc, short) }
end

local VERSION_WEIGHTS = { 1, 0.5, 0.3, 0.2 }

local function read_versions(pages, doc)
  local whole = read_page(doc)
  for i, version in ipairs(versions(doc)) do
    local page = i == 1 and whole or read_page(version)
    page.weight, page.trusted, page.part = VERSION_WEIGHTS[i], whole.trusted, i > 1
    pages[#pages + 1] = page
  end
end

local function read_gold(paths)
  local pages = {}
  for _, path in ipairs(paths) do
    local docs = read_docs(path)
    local marked = docs[1] and docs[1].blocks
    for i = 1, #docs, marked and 1 or #docs // STORIES + 1 do
      if marked then read_versions(pages, docs[i]) else pages[#pages + 1] = read_page(docs[i]) end
    end
  end
  return pages
end

---------------------------------------------------------------------------- the model

local function zeros(count)
  local list = {}
  for i = 1, count do list[i] = 0.0 end
  return list
end

-- weights: [evidence][role]; steps: [role before, row 0 for the first block][role].
local function new_model()
  return { weights = zeros(#names * N), steps = zeros((N + 1) * N),
           weights_squares = zeros(#names * N), steps_squares = zeros((N + 1) * N) }
end

local function score(model, block)
  local scores, weights = zeros(N), model.weights
  for i = 1, #block do
    local row = block[i]
    for role = 1, N do scores[role] = scores[role] + weights[row + role] end
  end
  return scores
end

-- exp, so that the largest is 1.
local function potentials(scores)
  local top = math.max(table.unpack(scores))
  local out = {}
  for role = 1, N do out[role] = math.exp(scores[role] - top) end
  return out
end

local function normalise(list)
  local sum = 0
  for role = 1, N do sum = sum + list[role] end
  for role = 1, N do list[role] = list[role] / sum end
  return list
end

local function exp_steps(model)
  local out = {}
  for i = 1, #model.steps do out[i] = math.exp(model.steps[i]) end
  return out
end

local function forward(page, local_potentials, steps)
  local alphas = {}
  for i = 1, #page do
    local alpha, before, own = {}, alphas[i - 1], local_potentials[i]
    for role = 1, N do
      local sum = before and 0 or steps[role]
      if before then
        for from = 1, N do sum = sum + before[from] * steps[from * N + role] end
      end
      alpha[role] = sum * own[role]
    end
    alphas[i] = normalise(alpha)
  end
  return alphas
end

local function backward(page, local_potentials, steps)
  local betas = {}
  for i = #page, 1, -1 do
    local beta, after, own = {}, betas[i + 1], local_potentials[i + 1]
    for role = 1, N do
      local sum = after and 0 or 1
      if after then
        for to = 1, N do sum = sum + steps[role * N + to] * own[to] * after[to] end
      end
      beta[role] = sum
    end
    betas[i] = normalise(beta)
  end
  return betas
end

-- One AdaGrad step on one weight.
local function nudge(list, squares, at, gradient)
  local square = squares[at] + gradient * gradient
  squares[at] = square
  if square > 0 then list[at] = list[at] + RATE * gradient / math.sqrt(square) end
end

local function learn_steps(model, page, alphas, betas, local_potentials, steps)
  local expected = zeros((N + 1) * N)
  for i = 1, #page do
    local before, after, own = alphas[i - 1], betas[i], local_potentials[i]
    local pairs_, sum = {}, 0
    for from = before and 1 or 0, before and N or 0 do
      for to = 1, N do
        local p = (before and before[from] or 1) * steps[from * N + to] * own[to] * after[to]
        pairs_[from * N + to] = p
        sum = sum + p
      end
    end
    for at, p in next, pairs_ do expected[at] = expected[at] - p / sum end
    local from = before and page[i - 1].role or 0
    local at = from * N + page[i].role
    expected[at] = expected[at] + 1
  end
  for at = 1, #expected do nudge(model.steps, model.steps_squares, at, expected[at] * page.weight) end
end

local function learn_weights(model, page, alphas, betas)
  local gradients = {}
  for i = 1, #page do
    local block, wanted = page[i], {}
    for role = 1, N do wanted[role] = alphas[i][role] * betas[i][role] end
    normalise(wanted)
    for role = 1, N do wanted[role] = (block.role == role and 1 or 0) - wanted[role] end
    for k = 1, #block do
      local row = block[k]
      for role = 1, N do gradients[row + role] = (gradients[row + role] or 0) + wanted[role] end
    end
  end
  for at, gradient in next, gradients do
    nudge(model.weights, model.weights_squares, at, (gradient - PENALTY * model.weights[at]) * page.weight)
  end
end

local function learn_page(model, page)
  local own, steps = {}, exp_steps(model)
  for i = 1, #page do own[i] = potentials(score(model, page[i])) end
  local alphas, betas = forward(page, own, steps), backward(page, own, steps)
  learn_steps(model, page, alphas, betas, own, steps)
  learn_weights(model, page, alphas, betas)
end

local function shuffled(pages, seed)
  local order = table.move(pages, 1, #pages, 1, {})
  local state = seed * 7919 + 1
  for i = #order, 2, -1 do
    state = (state * 1103515245 + 12345) % 2147483648
    local k = state // 65536 % i + 1
    order[i], order[k] = order[k], order[i]
  end
  return order
end

local function sum_into(total, list)
  for i = 1, #list do total[i] = total[i] + list[i] end
end

-- The mean of the weights after each of the later epochs: steadier than the last alone.
local function train(pages)
  local model = new_model()
  local mean = { weights = zeros(#model.weights), steps = zeros(#model.steps) }
  for epoch = 1, EPOCHS do
    for _, page in ipairs(shuffled(pages, epoch)) do
      if #page > 0 and page.trusted then learn_page(model, page) end
    end
    if epoch > EPOCHS // 2 then
      sum_into(mean.weights, model.weights)
      sum_into(mean.steps, model.steps)
    end
  end
  local count = EPOCHS - EPOCHS // 2
  for i = 1, #mean.weights do mean.weights[i] = mean.weights[i] / count end
  for from = 0, N do
    for role = 1, N do
      local at = from * N + role
      mean.steps[at] = mean.steps[at] / count + (LEAN[ROLES[role]] or 0)
    end
  end
  return mean
end

---------------------------------------------------------------------------- reading

local function viterbi(model, page)
  local steps, reached, from_of = model.steps, nil, {}
  for i = 1, #page do
    local own, now, from = score(model, page[i]), {}, {}
    for role = 1, N do
      local best = reached and -math.huge or steps[role]
      for before = 1, reached and N or 0 do
        local sum = reached[before] + steps[before * N + role]
        if sum > best then best, from[role] = sum, before end
      end
      now[role] = best + own[role]
    end
    reached, from_of[i] = now, from
  end
  local role, roles = 1, {}
  for other = 2, N do if reached and reached[other] > reached[role] then role = other end end
  for i = #page, 1, -1 do
    roles[i] = role
    role = from_of[i][role]
  end
  return roles
end

local function count_page(counts, page, roles)
  for i = 1, #page do
    local want, got = counts[page[i].role], counts[roles[i]]
    want.gold = want.gold + 1
    got.found = got.found + 1
    if page[i].role == roles[i] then want.hits = want.hits + 1 end
  end
end

local function print_counts(counts, what)
  local sum = 0
  io.stderr:write(what, "\n")
  for role, count in ipairs(counts) do
    local f1 = 200 * count.hits / math.max(1, count.gold + count.found)
    sum = sum + f1
    local precision, recall = 100 * count.hits / math.max(1, count.found), 100 * count.hits / math.max(1, count.gold)
    io.stderr:write(("  %-10s P %.1f R %.1f F1 %.1f (%d)\n"):format(ROLES[role], precision, recall, f1, count.gold))
  end
  io.stderr:write(("  macro F1 %.2f\n"):format(sum / N))
end

local function new_counts()
  local counts = {}
  for role = 1, N do counts[role] = { gold = 0, found = 0, hits = 0 } end
  return counts
end

local function fold_of(page, folds)
  local hash = 5381
  for i = 1, #page.site do hash = (hash * 33 + page.site:byte(i)) % 2147483648 end
  return hash // 64 % folds
end

local function cross_validate(pages, folds)
  local marked, parts, stories = new_counts(), new_counts(), new_counts()
  for fold = 0, folds - 1 do
    local rest = {}
    for _, page in ipairs(pages) do
      if fold_of(page, folds) ~= fold then rest[#rest + 1] = page end
    end
    local model = train(rest)
    for _, page in ipairs(pages) do
      if fold_of(page, folds) == fold and #page > 0 then
        count_page(page.part and parts or page.weight == 1 and marked or stories, page, viterbi(model, page))
      end
    end
  end
  print_counts(marked, "pages")
  print_counts(parts, "parts of pages")
  print_counts(stories, "wires and stories")
end

---------------------------------------------------------------------------- writing

local function whole(number)
  return math.tointeger(number >= 0 and (number * SCALE + 0.5) // 1 or -((-number * SCALE + 0.5) // 1))
end

-- A row as a line of text: its name and a number for each role; nil when all are 0.
local function row_text(name, list, offset)
  local numbers_of_row, any = {}, false
  for role = 1, N do
    numbers_of_row[role] = whole(list[offset + role])
    any = any or numbers_of_row[role] ~= 0
  end
  return any and ("%s %s\n"):format(name, table.concat(numbers_of_row, " "))
end

local function write_model(model, out)
  local columns = table.concat(ROLES, " ", 1, N) .. "\n"
  out:write("-- Made by lua/quoth/train_layout.lua; what it was made from stands there. Do not edit.\n")
  out:write('local R = require "quoth".ruleset "en.layout_weights"\n\nR:layout {\nweights = [[\n', columns)
  local order = table.move(names, 1, #names, 1, {})
  table.sort(order)
  for _, name in ipairs(order) do
    out:write(row_text(name, model.weights, (numbers[name] - 1) * N) or "")
  end
  out:write("]],\ntransitions = [[\n", columns)
  for role = 0, N do
    out:write(row_text(ROLES[role] or "begin", model.steps, role * N) or "")
  end
  out:write("]],\n}\n\nreturn R\n")
end

local function main(arguments)
  local folds, paths = nil, {}
  for _, argument in ipairs(arguments) do
    local count = argument:match "^%-%-cross=(%d+)$"
    if count then folds = tonumber(count) else paths[#paths + 1] = argument end
  end
  local pages = read_gold(paths)
  if folds then return cross_validate(pages, folds) end
  local model = train(pages)
  local counts = new_counts()
  for _, page in ipairs(pages) do
    if page.weight == 1 and #page > 0 then count_page(counts, page, viterbi(model, page)) end
  end
  print_counts(counts, "pages, learned from")
  write_model(model, io.stdout)
end

main(arg)

--- Learns the weights of the layout model from articles whose blocks were marked by hand.
--
--    lua5.4 lua/quoth/train_layout.lua [--written=PAGES.jsonl] GOLD.jsonl ... > lua/quoth/en/layout_weights.lua
--    lua5.4 lua/quoth/train_layout.lua --cross=5 [--salt=1] [--written=PAGES.jsonl] GOLD.jsonl ... > PREDICTED.jsonl
--
-- The second form is cross-validation: the articles with marked blocks are dealt into five parts, all
-- articles of a site into the same one, and each part is read with weights learned from the other four.
-- It is how well the weights do on sites that they have not seen; what they do on the articles that they
-- were learned from says little about that. Another salt deals the sites out otherwise: differences that
-- do not hold under several are chance.
--
-- The weights of the pack were learned from these files of the development data, in this order:
-- articles/pages-dev, articles/wire-dev, quotes/train, dates/tbaq-dev, dates/wikiwars-train,
-- sentences/ewt-dev, and from pages that were written for it, with layouts and furniture of many more kinds
-- of sites: lua5.4 spec/layout/pages.lua spec/layout > PAGES.jsonl. Those are learned from in every part of
-- cross-validation, and never read in it. Run it in the checkout with
-- LUA_PATH="lua/?.lua;lua/?/init.lua;;" and LUA_CPATH="build/lib/?.so;;".
--
-- A gold line has "text" and one of
--    "blocks"   [{role, begin, end}]: every block has a role; a role that the model does not know is "other"
--    "wire"     {headline, byline}: spans; all else is paragraph but a last line of a word or two
--    neither    a story without furniture: paragraphs under a headline (its first line, when it is short)
--               and subheads (short lines that end in no mark)
-- Where no block of an article is marked as deck or subhead, those who marked it called them paragraphs:
-- such an article says that a block is one of these, not which.
--
-- The engine itself gives the evidence (article:explain_blocks), so that what is learned is what is
-- read. The model is a linear-chain conditional random field: one weight for each pair of evidence and
-- role and each pair of roles that follow each other, fitted by stochastic gradients, then multiplied by
-- SCALE and rounded. At every step some of the evidence is withheld, so that no weight relies on another:
-- much of it says the same, but not on every site. A fixed sequence of numbers says what is withheld and
-- in which order articles come, so the same gold gives the same weights.

local quoth = require "quoth"
local json = require "quoth.json"

-- What was learned before has no say.
package.loaded["quoth.en.layout_weights"] = quoth.ruleset "en.layout_weights"

local ROLES = { "paragraph", "headline", "deck", "byline", "date", "caption", "credit", "subhead", "other" }
local OF_PARAGRAPH = { blockquote = true, listitem = true, pullquote = true, dateline = true }
local SCALE = 64          -- of the whole-number weights
local EPOCHS = 20
local RATE = 0.25         -- of the first steps of a weight (AdaGrad)
local CAUTION = 100       -- squares of gradients that a weight is taken to have seen
local PENALTY = 0.005     -- on the squares of the weights, per article
local WITHHELD = 19661    -- of 65536 pieces of evidence, at every step
-- Marks of pages come from markup and are wrong here and there: a bio is a byline, a link a headline. They are
-- all believed for some epochs. After those a block of one of these roles teaches nothing while its mark is less
-- likely than DOUBT: it would only drag others along. Roles that are hard to tell are not doubted, or they would
-- be lost.
local BELIEVED = 3
local DOUBT = 0.02
local DOUBTED = { headline = true, byline = true, date = true }
-- Rare roles are chosen too seldom when only what is likeliest counts; found by cross-validation.
local LEAN = { paragraph = -0.2, headline = 0.3, deck = 1, byline = 0.3, caption = 0.1, credit = 0.6, subhead = 0.5 }
local STORIES = 500       -- about so many articles of a file without marked blocks are used
local WRITTEN = 0.75      -- what a page that was written for this weighs: sites differ more than its lists do

local N = #ROLES
local role_number = {}
for i, role in ipairs(ROLES) do role_number[role] = i end

---------------------------------------------------------------------------- gold

local function gold_role(name)
  return role_number[OF_PARAGRAPH[name] and "paragraph" or name] or role_number.other
end

-- Calls f(begin, stop, evidence names) for every block that the engine cuts, in bytes of what it read.
local function each_block(article, f)
  local function input(offset) return article:input_position(offset + 1) - 1 end
  for line in article:explain_blocks(true):gmatch "[^\n]+" do
    local first, last, evidence = line:match "^(%d+)\t(%d+)\t%S+\t(.*)$"
    f(input(tonumber(first)), input(tonumber(last)), evidence)
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

local LONG = 100          -- bytes of a paragraph that is no subhead
local DECK = { 26, 300 }  -- bytes
local DECK_NEAR = 2       -- blocks below a headline

local function stops(evidence)
  return evidence:find("end:stop ", 1, true) or evidence:find("end:quote ", 1, true) or
         evidence:find("end:exclamation ", 1, true)
end

local function is_paragraph(block, long)
  return block and block.role == role_number.paragraph and (block.size > LONG) == long
end

local function may_be_subhead(page, i)
  return is_paragraph(page[i], false) and not page[i].stops and
         is_paragraph(page[i + 1], true) and not is_paragraph(page[i - 1], false)
end

local function marks_all(page)
  for _, block in ipairs(page) do
    if block.role == role_number.deck or block.role == role_number.subhead then return true end
  end
end

-- Gives the blocks of an article whose marks know no deck and no subhead what else they may be.
local function open_roles(page)
  if marks_all(page) then return end
  local headline, above = nil, true
  for i, block in ipairs(page) do
    if block.role == role_number.headline then headline = i end
    local deck = headline and above and i <= headline + DECK_NEAR and block.size >= DECK[1] and
                 block.size < DECK[2] and block.role == role_number.paragraph
    block.deck, block.subhead = deck, may_be_subhead(page, i)
    page.open = page.open or block.deck or block.subhead
    if is_paragraph(block, true) then above = false end
  end
end

local function read_page(doc)
  local page = { id = doc.id, weight = 1 }
  local role, trust = roles_of(doc), new_trust()
  each_block(assert(quoth.read(doc.text)), function(first, last, evidence)
    local block = { role = role(first, last), size = last - first, stops = stops(evidence) }
    trust.see(evidence, block.role, last - first)
    for name in evidence:gmatch "%S+" do block[#block + 1] = (number_of(name) - 1) * N end
    page[#page + 1] = block
  end)
  page.trusted = trust.holds()
  page.doubted = doc.blocks ~= nil
  if doc.blocks then open_roles(page) end
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

local VERSION_WEIGHTS = { 1, 0.8, 0.5, 0.3 }

local function read_versions(pages, doc)
  local whole = read_page(doc)
  for i, version in ipairs(versions(doc)) do
    local page = i == 1 and whole or read_page(version)
    page.weight, page.trusted, page.doc = VERSION_WEIGHTS[i], whole.trusted, i == 1 and doc
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

-- Adds pages whose marks are as they should be: none of them is open, and none is left out.
local function read_written(pages, path)
  for _, doc in ipairs(read_docs(path)) do
    local page = read_page(doc)
    page.weight, page.open, page.doubted, page.trusted, page.always = WRITTEN, nil, false, true, true
    pages[#pages + 1] = page
  end
end

---------------------------------------------------------------------------- the model

local function zeros(count)
  local list = {}
  for i = 1, count do list[i] = 0.0 end
  return list
end

-- weights: [evidence][role]; steps: [role before, row 0 for the first block][role].
local function new_model()
  local function filled(count)
    local list = {}
    for i = 1, count do list[i] = CAUTION end
    return list
  end
  return { epoch = 0, weights = zeros(#names * N), steps = zeros((N + 1) * N),
           weights_squares = filled(#names * N), steps_squares = filled((N + 1) * N) }
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
  list[at] = list[at] + RATE * gradient / math.sqrt(square)
end

-- What is likely of the roles of an article, as forward and backward sums.
local function read_chain(page, own, steps)
  return { own = own, alphas = forward(page, own, steps), betas = backward(page, own, steps) }
end

local function is_open(block, role)
  return role == block.role or (block.deck and role == role_number.deck) or
         (block.subhead and role == role_number.subhead)
end

-- The same with the roles that the marks allow.
local function marked_chain(page, own, steps)
  local marked = {}
  for i = 1, #page do
    marked[i] = {}
    for role = 1, N do marked[i][role] = is_open(page[i], role) and own[i][role] or 0 end
  end
  return read_chain(page, marked, steps)
end

-- Adds the expected steps from role to role, times `sign`.
local function add_steps(sums, chain, steps, sign)
  for i = 1, #chain.own do
    local before, after, own = chain.alphas[i - 1], chain.betas[i], chain.own[i]
    local likely, sum = {}, 0
    for from = before and 1 or 0, before and N or 0 do
      for to = 1, N do
        local p = (before and before[from] or 1) * steps[from * N + to] * own[to] * after[to]
        likely[from * N + to] = p
        sum = sum + p
      end
    end
    for at, p in next, likely do sums[at] = sums[at] + sign * p / sum end
  end
end

local function add_marked_steps(sums, page)
  for i = 1, #page do
    local at = (i > 1 and page[i - 1].role or 0) * N + page[i].role
    sums[at] = sums[at] + 1
  end
end

local function learn_steps(model, page, free, marked, steps)
  local sums = zeros((N + 1) * N)
  add_steps(sums, free, steps, -1)
  if marked then add_steps(sums, marked, steps, 1) else add_marked_steps(sums, page) end
  for at = 1, #sums do nudge(model.steps, model.steps_squares, at, sums[at] * page.weight) end
end

local function likely_roles(chain, i)
  local list = {}
  for role = 1, N do list[role] = chain.alphas[i][role] * chain.betas[i][role] end
  return normalise(list)
end

-- Whether the mark of a block is taken to be a mistake.
local function is_mistaken(block, likely, open)
  if not DOUBTED[ROLES[block.role]] then return false end
  local believed = 0
  for role = 1, N do
    if role == block.role or open and is_open(block, role) then believed = believed + likely[role] end
  end
  return believed < DOUBT
end

-- Adds how much more is wanted of each role of a block than is likely.
local function add_gradients(gradients, block, likely, wanted)
  local missing = {}
  for role = 1, N do missing[role] = (wanted and wanted[role] or block.role == role and 1 or 0) - likely[role] end
  for k = 1, #block do
    local row = block[k]
    for role = 1, N do gradients[row + role] = (gradients[row + role] or 0) + missing[role] end
  end
end

local function learn_weights(model, page, free, marked)
  local gradients, doubted = {}, page.doubted and model.epoch > BELIEVED
  for i = 1, #page do
    local likely = likely_roles(free, i)
    if not (doubted and is_mistaken(page[i], likely, marked)) then
      add_gradients(gradients, page[i], likely, marked and likely_roles(marked, i))
    end
  end
  for at, gradient in next, gradients do
    nudge(model.weights, model.weights_squares, at, (gradient - PENALTY * model.weights[at]) * page.weight)
  end
end

local function learn_page(model, page)
  local own, steps = {}, exp_steps(model)
  for i = 1, #page do own[i] = potentials(score(model, page[i])) end
  local free, marked = read_chain(page, own, steps), page.open and marked_chain(page, own, steps)
  learn_steps(model, page, free, marked, steps)
  learn_weights(model, page, free, marked)
end

-- A sequence of numbers below 65536 that looks like chance and is always the same.
local function new_sequence(seed)
  return function()
    seed = seed * 6364136223846793005 + 1442695040888963407
    return seed >> 40 & 0xFFFF
  end
end

-- The article without some of its evidence.
local function thinned(page, sequence)
  local thin = { weight = page.weight, open = page.open, doubted = page.doubted }
  for i, block in ipairs(page) do
    local kept = { role = block.role, deck = block.deck, subhead = block.subhead }
    for k = 1, #block do
      if sequence() >= WITHHELD then kept[#kept + 1] = block[k] end
    end
    thin[i] = kept
  end
  return thin
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
  local sequence = new_sequence(1)
  for epoch = 1, EPOCHS do
    model.epoch = epoch
    for _, page in ipairs(shuffled(pages, epoch)) do
      if #page > 0 and page.trusted then learn_page(model, thinned(page, sequence)) end
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
  return any and ("%s %s\n"):format(name, table.concat(numbers_of_row, " ")) or nil
end

local COLUMNS = table.concat(ROLES, " ", 1, N) .. "\n"

local function weights_text(model)
  local rows, order = { COLUMNS }, table.move(names, 1, #names, 1, {})
  table.sort(order)
  for _, name in ipairs(order) do rows[#rows + 1] = row_text(name, model.weights, (numbers[name] - 1) * N) end
  return table.concat(rows)
end

local function transitions_text(model)
  local rows = { COLUMNS }
  for role = 0, N do rows[#rows + 1] = row_text(ROLES[role] or "begin", model.steps, role * N) end
  return table.concat(rows)
end

local function write_model(model, out)
  out:write("-- Made by lua/quoth/train_layout.lua; what it was made from stands there. Do not edit.\n")
  out:write('local R = require "quoth".ruleset "en.layout_weights"\n\nR:layout {\nweights = [[\n')
  out:write(weights_text(model), "]],\ntransitions = [[\n", transitions_text(model), "]],\n}\n\nreturn R\n")
end

---------------------------------------------------------------------------- cross-validation

local LINE = 4       -- bytes of a line that tells sites apart
local LIKE = 2.5     -- lines in common that make a site; a line of many articles counts less

-- Calls f(i, k, share) for articles that have a line in common.
local function each_common_line(docs, f)
  local by_line = {}
  for i, doc in ipairs(docs) do
    for line in doc.text:gmatch "[^\n]+" do
      local list = by_line[line] or {}
      if #line >= LINE and list[#list] ~= i then list[#list + 1] = i end
      by_line[line] = list
    end
  end
  for _, list in next, by_line do
    for a = 2, #list do
      for b = 1, a - 1 do f(list[a], list[b], 1 / #list) end
    end
  end
end

-- The site of an article: the number of its first one. Articles whose names are alike up to a date are of
-- one site, and so are those that share lines.
local function find_sites(docs)
  local first, common, names_seen = {}, {}, {}
  local function site(i) return first[i] == i and i or site(first[i]) end
  local function join(i, k)
    local a, b = site(i), site(k)
    first[math.max(a, b)] = math.min(a, b)
  end
  for i, doc in ipairs(docs) do
    local name = doc.id:match "^(.-)[_-]%d%d%d%d" or doc.id
    names_seen[name] = names_seen[name] or i
    first[i] = names_seen[name]
  end
  each_common_line(docs, function(i, k, share)
    local pair = i * #docs + k
    local before = common[pair] or 0
    common[pair] = before + share
    if before < LIKE and common[pair] >= LIKE then join(i, k) end
  end)
  local sites = {}
  for i, doc in ipairs(docs) do sites[doc.id] = docs[site(i)].id end
  return sites
end

local function fold_of(id, folds, salt)
  local hash = 5381 + salt * 1009
  for i = 1, #id do hash = (hash * 33 + id:byte(i)) % 2147483648 end
  return hash // 64 % folds
end

-- An analyser that reads with these weights.
local function analyser_of(model)
  local R = quoth.ruleset "fold"
  R:layout { weights = weights_text(model), transitions = transitions_text(model) }
  return quoth.analyser { rules = { R }, model = false }
end

-- What was read, as schema quoth/1 has it.
local function blocks_line(id, article)
  local parts = {}
  for block in article:blocks() do
    parts[#parts + 1] = ('{"role":%q,"begin":%d,"end":%d}'):format(block.role, block.first - 1, block.last)
  end
  return ('{"id":%s,"blocks":[%s]}'):format(json.quote(id), table.concat(parts, ","))
end

local function cross_validate(pages, folds, salt, out)
  local docs = {}
  for _, page in ipairs(pages) do docs[#docs + 1] = page.doc or nil end
  local sites = find_sites(docs)
  local function part_of(page)
    return not page.always and fold_of(sites[page.id] or page.id, folds, salt)
  end
  for fold = 0, folds - 1 do
    local rest = {}
    for _, page in ipairs(pages) do
      if part_of(page) ~= fold then rest[#rest + 1] = page end
    end
    local reader = analyser_of(train(rest))
    for _, page in ipairs(pages) do
      if page.doc and part_of(page) == fold then
        out:write(blocks_line(page.id, assert(reader:read(page.doc.text))), "\n")
      end
    end
  end
end

local function read_arguments(arguments)
  local options, paths = {}, {}
  for _, argument in ipairs(arguments) do
    local name, value = argument:match "^%-%-(%l+)=(.+)$"
    if name then options[name] = value else paths[#paths + 1] = argument end
  end
  return options, paths
end

local function main(arguments)
  local options, paths = read_arguments(arguments)
  local pages = read_gold(paths)
  if options.written then read_written(pages, options.written) end
  if options.cross then
    return cross_validate(pages, tonumber(options.cross), tonumber(options.salt or 0), io.stdout)
  end
  write_model(train(pages), io.stdout)
end

main(arg)

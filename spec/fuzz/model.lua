-- Damage to a model file: it is refused with a message, or tagging with it is as safe
-- as with any other. Bytes that begin like a model are one; all others are damage to
-- a good one, four bytes each: where (two bytes, from the front or the back), from
-- which end, and the byte that stands there now. The checksum is made good again.
local quoth = require "quoth"

local TEXT = "“We agree,” said Ann Orr. Ben Kay said that he did not."

local LESSONS = {
  "<The miller> [said] {the weir was broken}.", "<The baker> [wrote] {the flour had run out}.",
  "{The weir was broken}, [said] <the miller>.", "{The river was low}, [argued] <a ferryman>.",
  "The miller walked to the weir.", "The baker bought some flour.",
}
local PARTS = { ["<"] = "source", ["["] = "cue", ["{"] = "content" }

local plain = quoth.analyser { pack = false, model = false }

local function learn(trainer, lesson)
  local text, gold = "", {}
  for before, open, span in lesson:gmatch "([^<%[{]*)([<%[{]?)([^>%]}]*)[>%]}]?" do
    text = text .. before
    if open ~= "" then
      gold[#gold + 1] = { first = #text + 1, last = #text + #span, part = PARTS[open], quote = 1 }
    end
    text = text .. span
  end
  local article <close> = plain:read(text, { all_blocks = true })
  assert(trainer:add(article, gold))
end

local function good_model()
  local trainer = quoth.trainer { epochs = 3 }
  for _, lesson in ipairs(LESSONS) do learn(trainer, lesson) end
  return assert(trainer:run())
end

-- As csrc/model.c sums.
local function sum_word(sum, word)
  sum = (sum ~ word) * 0x9E3779B97F4A7C15
  return sum ~ (sum >> 32)
end

local function checksum(data)
  local size, unpack = #data, string.unpack
  local a, b, c, d, sum, at = 1, 2, 3, 4, size, 1
  while at + 31 <= size do
    local e, f, g, h = unpack("<i8i8i8i8", data, at)
    a, b, c, d = sum_word(a, e), sum_word(b, f), sum_word(c, g), sum_word(d, h)
    at = at + 32
  end
  for i = at, size do sum = sum_word(sum, data:byte(i)) end
  for _, lane in ipairs { a, b, c, d } do sum = sum_word(sum, lane) end
  return sum & 0xFFFFFFFF
end

local good = good_model()
assert(good:sub(-4) == string.pack("<I4", checksum(good:sub(1, -5))), "models are not summed like this any more")

local function damaged(damage)
  local bytes, places = {}, {}
  for at = 1, math.min(#damage, 1024) - 3, 4 do
    local offset, from, byte = ("<I2BB"):unpack(damage, at)
    local place = from % 2 == 0 and offset + 1 or #good - 4 - offset
    if place >= 1 and place <= #good - 4 then
      if not bytes[place] then places[#places + 1] = place end
      bytes[place] = string.char(byte)
    end
  end
  table.sort(places)
  local pieces, done = {}, 0
  for _, place in ipairs(places) do
    pieces[#pieces + 1] = good:sub(done + 1, place - 1) .. bytes[place]
    done = place
  end
  local body = table.concat(pieces) .. good:sub(done + 1, -5)
  return body .. string.pack("<I4", checksum(body))
end

return function(data)
  local model = data:sub(1, 8) == "quothmod" and data or damaged(data)
  local made, analyser = pcall(quoth.analyser, { model = model, pack = false })
  if not made then return end
  local article <close> = assert(analyser:read(TEXT, { all_blocks = true }))
  assert(#article:json() > 0)
end

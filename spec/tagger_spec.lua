-- What the learned model finds: indirect speech above all, where no mark shows it.

local helper = require "helper"
local quoth = require "quoth"

-- "source|cue|content" of each quote of a text, in order.
local function quotes_of(text, analyser)
  local article = assert((analyser or quoth).read(analyser and analyser or text, analyser and text or nil))
  local found = {}
  for quote in article:quotes() do
    local source = quote.source and quote.source.text or "-"
    found[#found + 1] = ("%s|%s|%s"):format(source, tostring(quote.cue), quote.text)
  end
  return found
end

describe("the tagger", function()
  it("finds indirect speech with its source and cue", function()
    assert.same({ "The finance minister|believes|the dam is safe" },
      quotes_of "The finance minister, who visited the village on Sunday, believes the dam is safe.")
    assert.same({ "the harbour board|According to|the bridge would open in May" },
      quotes_of "According to the harbour board, the bridge would open in May.")
  end)

  it("tells two attributions of one sentence apart", function()
    assert.same({
        "The council|promised|to rebuild the mill",
        "The council|denied|that it had known of the cracks",
      },
      quotes_of "The council promised to rebuild the mill and denied that it had known of the cracks.")
  end)

  it("finds nothing where nobody says anything", function()
    assert.same({}, quotes_of "The river had risen all night. By morning it stood at the doors of the mill.")
  end)

  it("finds what stands between sentences with no cue and no quotation", function()
    assert.same({ "The council|promised|to rebuild the mill" },
      quotes_of "The river had risen. The council promised to rebuild the mill. By noon it stood at the doors.")
    assert.same({
        "The council|promised|to rebuild the mill",
        "The mayor|denied|that he had known of the cracks",
      },
      quotes_of("The council promised to rebuild the mill. The river had risen all night. " ..
        "The mayor denied that he had known of the cracks."))
  end)

  it("asks a sentence only when it has a cue or a quotation", function()
    local text = "The villagers were optimistic about the harvest."
    local desk = quoth.ruleset "desk"
    desk:cue { "optimistic about", stance = "asserts" }
    assert.same({}, quotes_of(text))
    assert.equal(1, #quotes_of(text, quoth.analyser { rules = { desk } }))
  end)

  it("is steered by the cues that an analyst adds", function()
    local desk = quoth.ruleset "desk"
    desk:cue { [[ grump, grumps, grumped ]], stance = "asserts" }
    local text = "The harbour board grumped that the bridge was closed."
    assert.same({}, quotes_of(text))
    assert.same({ "The harbour board|grumped|that the bridge was closed" },
      quotes_of(text, quoth.analyser { rules = { desk } }))
  end)

  it("reads a paragraph of any length", function()
    local sentence = "The harbour board said that the bridge was closed. "
    local found = quotes_of(sentence:rep(2000))
    assert.is_true(#found > 1900, #found .. " of 2000")
  end)

  it("learns from marks in articles, all of which count unless they are held out", function()
    local plain = quoth.analyser { pack = false, model = false }
    local article = plain:read("The miller said the weir was broken.", { all_blocks = true })
    local gold = {
      { first = 1, last = 10, part = "source", quote = 1 },
      { first = 12, last = 15, part = "cue", quote = 1 },
      { first = 17, last = 35, part = "content", quote = 1 },
    }
    local trainer = quoth.trainer { epochs = 2 }
    assert(trainer:add(article, gold))
    assert.equal("quothmod", assert(trainer:run()):sub(1, 8))
    local other = quoth.trainer { epochs = 2 }
    assert(other:add(article, gold, true))
    assert.equal("there is no article to learn from", (select(2, other:run())))
  end)

  it("refuses a damaged model and says so", function()
    local model = helper.read_file "lua/quoth/en/model.bin"
    local middle = #model // 2
    local damaged = model:sub(1, middle - 1) .. string.char(model:byte(middle) ~ 1) .. model:sub(middle + 1)
    assert.has_error(function() quoth.analyser { model = damaged } end, "the model is damaged: its checksum is wrong")
    assert.has_error(function() quoth.analyser { model = model:sub(1, 5000) } end)
  end)
end)

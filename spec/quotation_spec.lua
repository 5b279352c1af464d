-- Which stretches stand between quotation marks. In the cases, { and } show where
-- a quotation is expected: the text read is the case without them.

local quoth = require "quoth"

-- The text with { before and } behind every outermost quoted stretch, marks left
-- outside.
local function quoted(text)
  local out, at, open = {}, 1, false
  for token in assert(quoth.read(text)):tokens() do
    if token.quoted ~= open then
      local place = open and at or token.first
      out[#out + 1] = text:sub(at, place - 1) .. (open and "}" or "{")
      at, open = place, token.quoted
    end
    if open then
      out[#out + 1] = text:sub(at, token.last)
      at = token.last + 1
    end
  end
  return table.concat(out) .. (open and "}" or "") .. text:sub(at)
end

local function reads(description, cases)
  describe(description, function()
    for _, case in ipairs(cases) do
      it(case, function() assert.equal(case, quoted((case:gsub("[{}]", "")))) end)
    end
  end)
end

reads("every form of mark", {
  "“{We won,}” he said.",
  "\"{We won,}\" he said.",
  "‘{We won,}’ he said.",
  "'{We won,}' he said.",
  "«{We won}», he said.",
  "»{We won}«, he said.",
  "‹{We won}›, he said.",
  "„{We won}“, he said.",
  "‚{We won}‘, he said.",
  "``{We won,}'' he said.",
  "‘‘{We won,}’’ he said.",
  "''{We won,}'' he said.",
  "He said ＂{we won}＂.",
})

reads("marks turned the wrong way", {
  "“{We won,}“ he said. “{It is over.}”",
  "”{We won,}” he said. “{It is over.}”",
  "“{We won,}\" he said. \"{It is over.}”",
  "He called it “{a farce}“ and left. “{No,}” she said.",
  "He called it ”{a farce}“ and left.",
  "“{It is the dog‘s ball,}” he said.",
  "‘{Don‘t go,}’ he said.",
})

reads("spaces in the wrong place", {
  "\"{We won,} \"he said. \"{It is over.}\"",
  "“{We won,} ”he said.",
  "“ {We won,} ” he said.",
  "\" {We won} \" was all.",
  "He said:“{We won.}”",
  "He said:\"{We won.}\" She left.",
  "\"{We won,}\"he said.",
})

reads("apostrophes", {
  "The workers' strike isn't O'Neill’s fault.",
  "'Tis the dogs' day and the '90s' end, rock 'n' roll.",
  "She called it ‘{the workers’ day,}’ he said.",
  "The ‘{red lines}’ are clear.",
  "‘{It's the workers’ party,}’ said Lee, ‘{and it’s over.}’",
  "They’re the Joneses’ dogs, ’cause it’s ’80s night.",
  "He is 6'2\" tall. \"{Not true,}\" she said.",
})

reads("quotations inside quotations", {
  "“{He told me ‘no’ twice,}” she said.",
  "“{He told me, ‘No.’}” She left.",
  "\"{She said 'no.'}\" He left.",
  "\"{He said 'Do you know \"Jaws\"?' and left.}\"",
  "‘{He told me “no” twice,}’ she said.",
  "“{I told him “go away” and he left,}” she said.",
  "“{It’s the dogs’ ‘own’ fault,}” he said.",
  "“{The ‘red lines’ were the workers’ lines,}” he said.",
})

reads("brackets and ellipses", {
  "“{They [the guards] were … asleep,}” he said.",
  "“{… and it rained,}” he said.",
  "(“{No,}” he said.)",
  "He went on—“{No}”—and left.",
  "“{I was—}” he began.",
  "It was a “{farce}” (“{a lie,}” he said).",
})

reads("a missing mark", {
  "“{We won, he said.} “{It is over,}” she said. “{Yes.}”",
  "We won,” he said. “{It is over,}” she said.",
  "\"{We won, he said.} \"{It is over,}\" she said.",
  "“{We won.}’ He left. “{It is over,}” she said.",
  "‘{We won,}” he said.",
  "““{We won,}” he said.",
})

describe("a bad mark", function()
  it("does no harm beyond its paragraph", function()
    assert.equal("We “{won.}\n\nHe said “{no}” to her.", quoted "We “won.\n\nHe said “no” to her.")
    assert.equal("We won.”\n\nHe said \"{no}\" to her.", quoted "We won.”\n\nHe said \"no\" to her.")
  end)
end)

describe("a quotation of several paragraphs", function()
  it("is quoted to the end of each", function()
    local text = "“{It rained.}\n\n“{It snowed,}” he said."
    assert.equal(text, quoted((text:gsub("[{}]", ""))))
  end)

  it("may be in single marks, where the article uses them", function()
    local text = "‘{It rained.}\n\n‘{It snowed,}’ he said. ‘{It stopped.}’"
    assert.equal(text, quoted((text:gsub("[{}]", ""))))
  end)
end)

describe("the spans marked by hand", function()
  local helper = require "helper"

  -- Where the quotations of a text begin and end, marks included: "begin-end" as in
  -- the gold, 0-based and half-open.
  local function spans(text)
    local found, first, last = {}, nil, nil
    for token in assert(quoth.read(text, { all_blocks = true })):tokens() do
      if token.quoted then
        first = first or last
      elseif first then
        found[(first.first - 1) .. "-" .. token.last], first = true, nil
      end
      last = token
    end
    return found
  end

  it("are found, the outermost ones: 96 % on 84 articles", function()
    local json = require "quoth.json"
    local hits, count = 0, 0
    for line in io.lines(helper.shared "data/quotes/dev.jsonl") do
      local gold = json.decode(line)
      local found = spans(gold.text)
      for _, span in ipairs(gold.quoted_spans) do
        if span.label == "quote" or span.label == "none" then
          count = count + 1
          if found[("%d-%d"):format(span.begin, span["end"])] then hits = hits + 1 end
        end
      end
    end
    assert.is_true(hits >= 0.96 * count, hits .. " of " .. count)
  end)
end)

-- Where one token ends and the next begins.

local quoth = require "quoth"

local function tokens(text)
  local found = {}
  for token in assert(quoth.read(text)):tokens() do found[#found + 1] = token end
  return found
end

local function cut(text)
  local found = {}
  for i, token in ipairs(tokens(text)) do found[i] = token.text end
  return table.concat(found, "|")
end

local function only(text)
  local found = tokens(text)
  assert.equal(1, #found, cut(text))
  return found[1]
end

describe("words", function()
  local cases = {
    ["Don't say so"] = "Don't|say|so",
    ["O'Neill’s dog"] = "O'Neill|’s|dog",
    ["It’s Trump's, they'll say I'd've"] = "It|’s|Trump|'s|,|they|'ll|say|I|'d|'ve",
    ["the workers' strike"] = "the|workers|'|strike",
    ["rock'n'roll o'clock"] = "rock'n'roll|o'clock",
    ["the ‘80s and the '90s"] = "the|‘|80|s|and|the|'|90|s",
    ["a two-year, either/or deal"] = "a|two|-|year|,|either|/|or|deal",
    ["COVID-19 and G7"] = "COVID|-|19|and|G7",
    ["naïve Zoë 東京"] = "naïve|Zoë|東京",
    ["soft\u{AD}hyphen zero\u{200B}width"] = "soft\u{AD}hyphen|zero\u{200B}width",
    ["e\u{301}te\u{301}"] = "e\u{301}te\u{301}",
    ["a\u{FEFF} b"] = "a|b",
  }
  for text, want in pairs(cases) do
    it(text, function() assert.equal(want, cut(text)) end)
  end
end)

describe("stops inside words", function()
  local cases = {
    ["U.S. law at 5 p.m. sharp"] = "U.S.|law|at|5|p.m.|sharp",
    ["J. Smith and J.R.R. Tolkien"] = "J.|Smith|and|J.R.R.|Tolkien",
    ["the U.S.A and the U.N"] = "the|U.S.A|and|the|U.N",
    ["plan B. it failed"] = "plan|B|.|it|failed",
    ["Mr. Lee"] = "Mr|.|Lee",
    ["the end."] = "the|end|.",
  }
  for text, want in pairs(cases) do
    it(text, function() assert.equal(want, cut(text)) end)
  end
end)

describe("numbers", function()
  local cases = {
    ["1,000.50 and 2,00"] = "1,000.50|and|2|,|00",
    ["3.14 on 4.5.2021"] = "3.14|on|4|.|5|.|2021",
    ["the 8th, 21st and 5pm"] = "the|8th|,|21st|and|5|pm",
    ["$5m or 10%"] = "$|5|m|or|10|%",
    ["1990s, 1990's"] = "1990|s|,|1990|'s",
  }
  for text, want in pairs(cases) do
    it(text, function() assert.equal(want, cut(text)) end)
  end

  it("have a value when they are whole", function()
    assert.equal(2021, only("2021").number)
    assert.equal(1234567, only("1,234,567").number)
    assert.equal(8, only("8th").number)
    assert.equal(12, only("１２").number)
    assert.is_nil(only("3.14").number)
    assert.is_nil(only("99999999999999999999").number)
  end)

  it("say what they are", function()
    assert.is_true(only("12").digits)
    assert.is_false(only("1,200").digits)
    assert.is_true(only("8th").ordinal)
    assert.is_true(only("3.5").decimal)
  end)
end)

describe("punctuation", function()
  local cases = {
    ["wait... what?!"] = "wait|...|what|?|!",
    ["yes -- no — maybe"] = "yes|--|no|—|maybe",
    ["``No,'' he said"] = "``|No|,|''|he|said",
    ["‘‘No,’’ he said"] = "‘‘|No|,|’’|he|said",
    ["\"She said 'no.'\""] = "\"|She|said|'|no|.|'|\"",
    ["''He said 'no.'''"] = "''|He|said|'|no|.|'|''",
    ["'''No' it is''"] = "''|'|No|'|it|is|''",
    ["***"] = "***",
  }
  for text, want in pairs(cases) do
    it(text, function() assert.equal(want, cut(text)) end)
  end
end)

describe("a token", function()
  it("knows its case", function()
    assert.is_true(only("Smith").cap)
    assert.is_false(only("Smith").upper)
    assert.is_true(only("NATO").upper)
    assert.is_true(only("said").lower)
    assert.is_true(only("Élan").cap)
    assert.is_false(only("iPhone").cap)
    assert.is_false(only("iPhone").lower)
    assert.is_true(only("A").cap)
    assert.is_false(only("A").upper)
  end)

  it("knows what is glued to it", function()
    local found = tokens("“No,” he")
    assert.is_false(found[1].glued)
    assert.is_true(found[2].glued)
    assert.is_true(found[4].glued)
    assert.is_false(found[5].glued)
  end)

  it("never crosses a paragraph", function()
    local found = tokens("The first ends here.\n\nThe second.")
    assert.is_true(found[6].opens_line)
    assert.is_false(found[6].glued)
  end)

  it("may be as long as it likes", function()
    assert.equal(1000000, #only(("x"):rep(1000000)).text)
    assert.equal(200001, #only("e" .. ("\u{301}"):rep(100000)).text)
  end)
end)

describe("a word broken at the end of a line", function()
  local cases = {
    ["a bridge for inter-\nnational traffic"] = "a|bridge|for|inter-\nnational|traffic",
    ["it rained in Sep-\ntember and later"] = "it|rained|in|Sep-\ntember|and|later",
    ["the GOVERN-\nMENT fell"] = "the|GOVERN|-|MENT|fell", -- in capitals a line may be a line
    ["the crolian and the cro-\nlian"] = "the|crolian|and|the|cro-\nlian",
    ["said that the long-\nterm plan"] = "said|that|the|long|-|term|plan",
    ["a state-\nof-the-art bridge"] = "a|state|-|of|-|the|-|art|bridge",
    ["the zorb-mell and the zorb-\nmell"] = "the|zorb|-|mell|and|the|zorb|-|mell",
    ["the investor-\nlinked fund"] = "the|investor|-|linked|fund",
    ["said Ann Dahl-\nBerg today"] = "said|Ann|Dahl|-|Berg|today",
    ["from 2010-\n2015 it"] = "from|2010|-|2015|it",
    ["he left -\nand came back"] = "he|left|-|and|came|back",
  }
  for text, want in pairs(cases) do
    it((text:gsub("\n", " / ")), function() assert.equal(want, cut(text)) end)
  end

  it("is the word that it was", function()
    local dates = assert(quoth.read "It rained on 4 Sep-\ntember 2020 in the north of the\ncountry."):dates()
    assert.same({ "4 Sep-\ntember 2020", "2020-09-04" }, { dates[1].text, dates[1].value })
  end)

  it("keeps its place, and its name reads on one line", function()
    local text = "The council will close the bridge to all traffic until the spring, the mayor, Ruth Bran-\n" ..
      "dt, said on Monday in the town hall of the old town, and nobody was glad of it, she said."
    local article = assert(quoth.read(text))
    for quote in article:quotes() do assert.equal("Ruth Brandt", quote.speaker.name) end
    for token in article:tokens() do assert.equal(token.text, text:sub(token.first, token.last)) end
  end)
end)

describe("a drop cap", function()
  local story = " of Tarnland said on Monday that the bridge would be closed. The prime minister said no more."
  local cases = {
    ["T HE prime minister" .. story] = "T HE", ["T he prime minister" .. story] = "T he",
    ["A lthough the minister" .. story] = "A lthough", ["I t was the minister" .. story] = "I t",
    ["A minister" .. story] = "A", ["I counted ministers" .. story] = "I", ["J Smith" .. story] = "J",
    ["J SMITH" .. story] = "J", ["A common minister" .. story] = "A",
  }
  for text, want in pairs(cases) do
    it(text:sub(1, 20), function() assert.equal(want, tokens(text)[1].text) end)
  end
end)

describe("the token limit", function()
  it("is an error with a position, and no cut", function()
    local article, message, position = quoth.read("one two three four", { limits = { tokens = 3 } })
    assert.is_nil(article)
    assert.matches("more tokens than the limit of 3", message)
    assert.equal(15, position)
  end)
end)

-- The rule language, as an analyst meets it: what each construct matches, what it
-- does not, what its captures hold.

local quoth = require "quoth"

-- An analyser of one rule set alone, without the English pack.
local function alone(fill)
  local R = quoth.ruleset "desk"
  fill(R)
  return quoth.analyser { pack = false, rules = { R } }
end

local function with_words(R)
  R:lexicon "say" [[
    say, says, said          -- the common one
    make clear, made clear
  ]]
  R:lexicon "month" {
    { "January", "Jan.", "Jan", value = 1 },
    { "May", value = 5, season = "spring" },
    { "July", value = 7, season = "summer" },
  }
  R:lexicon "abbreviation" [[ jan ]]
  R:lexicon "land" { fold = "none", [[ US, Us Land ]] }
  R:rule "animal" { match = "the (cat | dog)", make = "Animal" }
  R:rule "beast" { match = "the big (cat | dog)", make = "Beast" }
  R:number "twice" { match = "twice n:[int]", value = "n*2" }
end

-- What a mark and its captures hold, as "text name=text".
local function shown(mark)
  local parts, names = { mark.text }, {}
  for name in pairs(mark.captures) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do parts[#parts + 1] = name .. "=" .. mark.captures[name].text end
  return table.concat(parts, " ")
end

-- All matches of a pattern in a text, joined by "; ".
local function found(pattern, text)
  local analyser = alone(function(R)
    with_words(R)
    R:rule "it" { match = pattern, make = "It" }
  end)
  local article <close> = assert(analyser:read(text, { all_blocks = true }))
  local list = {}
  for mark in article:marks "It" do list[#list + 1] = shown(mark) end
  return table.concat(list, "; ")
end

-- pattern, text, matches
local CONSTRUCTS = {
  ["a word, case folded"] = {
    { "said", "He SAID it.", "SAID" },
    { "said", "He says it.", "" },
    { "two-year", "A two-year deal.", "two-year" },
    { "don't", "I don’t know.", "don’t" },
    { "Sept.", "On Sept. 30 it rained.", "Sept." },
    { "U.S.", "The U.S. army.", "U.S." },
    { "naïve", "A Naïve plan.", "Naïve" },
    { "said , he", "Who said, he asked.", "said, he" },
  },
  ["an exact text, case kept"] = {
    { '"May"', "In May I may go.", "May" },
    { '"New York"', "New York is new york.", "New York" },
    { [["\"Yes"]], '"Yes" and “Yes”.', '"Yes' },
    { '":" x:.', "The plan: wait.", ": wait x=wait" },
  },
  ["a lexicon, longest entry first"] = {
    { "@say", "He said it, she made clear it is made.", "said; made clear" },
    { "x:@say that", "He says that it is.", "says that x=says" },
    { "@land", "The US told us. Us Land and us land.", "US; Us Land" },
    { "@month [int]", "On Jan. 5 and May 6.", "Jan. 5; May 6" },
    { "@month[season=spring]", "In May, in July, in January.", "May" },
    { "@month[season=spring|summer]", "In May, in July, in January.", "May; July" },
    { "@month[value=1] | @month[season=summer]", "In May, in July, in January.", "July; January" },
  },
  ["a type that another rule makes"] = {
    { "x:<Animal> ran", "Then the cat ran and the cow ran.", "the cat ran x=the cat" },
    { "x:<Animal|Beast> ran", "The big dog ran, the dog ran.",
      "The big dog ran x=The big dog; the dog ran x=the dog" },
    { "n:<Number> men", "He saw twice 12 men.", "twice 12 men n=twice 12" },
    { "<Sentence>", "It is. It was.", "It is.; It was." },
    { "<Quoted> he said", "“It is,” he said. “No.”", "“It is,” he said" },
    { "x:<Sentence> then", "It is. Then it was.", "It is. Then x=It is." },
  },
  ["a test on one token"] = {
    { "[cap]", "the Old man of NATO", "Old; NATO" },
    { "[upper]", "the Old man of NATO", "NATO" },
    { "[lower]", "Old man", "man" },
    { "[num]", "He ran 5 of 1,200 or 2.5 miles on the 8th.", "5; 1,200; 2.5; 8th" },
    { "[int]", "He ran 5 of 1,200 miles on the 8th.", "5" },
    { "[int 1..31]", "From 0 or 31 to 32.", "31" },
    { "[int 5..]", "From 4 or 5 to 32.", "5; 32" },
    { "[int ..5]", "From 4 or 5 to 32.", "4; 5" },
    { "[int 4]", "From 4 or 5 to 32.", "4" },
    { "[ordinal]", "The 1st and the 22nd of 30.", "1st; 22nd" },
    { "[ordinal 20..]", "The 1st and the 22nd of 30.", "22nd" },
    { "[decimal]", "From 2 to 2.5 miles.", "2.5" },
    { "[punct]", "No, he (Bob) did.", ",; (; ); ." },
    { "[quote]", "A “farce” it's.", "“; ”" },
    { "[first]", "It is. It was.", "It; It" },
    { "[last]", "It is. It was.", ".; ." },
    { "[quoted cap]", "He said “This is Bob” to Bob.", "This; Bob" },
    { "[glued]", "He's in.", "'s; ." },
    { "[initials]", "At 5 a.m. in the U.S. today.", "a.m.; U.S." },
    { "[len 2]", "I am in a hut", "am; in" },
    { "[len 3..4]", "I am in some hut there", "some; hut" },
    { "[word len ..1]", "I am a hut", "I; a" },
    { "[cap !first]", "The Old man", "Old" },
    { "[!lower !punct]", "The 12 old men.", "The; 12" },
  },
  ["a regular expression on one token"] = {
    { "/un.+ed/", "An undone, unloved, unlovedly man.", "unloved" },
    { "/\\p{Lu}+/", "NATO met Nato.", "NATO" },
    { "/nato/i", "NATO met Nato.", "NATO; Nato" },
    { "/a|the/ cat", "A cat, the cat, an cat.", "the cat" },
  },
  ["any token, and a gap"] = {
    { "the . man", "the old man, the man, the very old man", "the old man" },
    { "the ... man", "the old man, the man, the very old man", "the old man; the man; the very old man" },
    { "x:a ... y:b", "a c b b", "a c b x=a y=b" },
    { "a ... b", "a 1 2 3 4 5 6 7 8 9 10 11 12 b", "a 1 2 3 4 5 6 7 8 9 10 11 12 b" },
    { "a ... b", "a 1 2 3 4 5 6 7 8 9 10 11 12 13 b", "" },
    { "a ... b", "It is a. And b is it.", "" },
  },
  ["groups and alternatives"] = {
    { "(a | an) (old | new) x:(car | boat)", "a new car or an old boat",
      "a new car x=car; an old boat x=boat" },
    { "a b | c", "a c b a b", "c; a b" },
    { "x:a | y:b", "a b", "a x=a; b y=b" },
    { "(a (b (c | d)))", "a b d", "a b d" },
  },
  ["how often"] = {
    { "a b? c", "a c, a b c, a b b c", "a c; a b c" },
    { "a b* c", "a c, a b c, a b b c", "a c; a b c; a b b c" },
    { "a b+ c", "a c, a b c, a b b c", "a b c; a b b c" },
    { "a b{2} c", "a b c, a b b c, a b b b c", "a b b c" },
    { "a b{2,} c", "a b c, a b b c, a b b b c", "a b b c; a b b b c" },
    { "a b{1,2} c", "a c, a b c, a b b c, a b b b c", "a b c; a b b c" },
    { "x:([cap]+) said", "Then Mary Ann Smith said", "Then Mary Ann Smith said x=Then Mary Ann Smith" },
    { "([cap] ,)+ [cap]", "Ann, Bob, Carl and Dan", "Ann, Bob, Carl" },
  },
  ["looking ahead"] = {
    { "said !that", "He said that, she said this.", "said" },
    { "x:said &that", "He said that, she said this.", "said x=said" },
    { "!(the | a) [lower] man", "old man, the man, a man", "old man" },
    { "[cap]+ &(@say | thinks)", "Ann said, Bob thinks, Carl ran.", "Ann; Bob" },
    { "he !\".\"", "It is he. Was he there.", "he" },
  },
  ["the ends of a sentence"] = {
    { "^ [cap]", "It was Bob. He ran.", "It; He" },
    { "[cap] \".\" $", "It was Bob. Bob ran.", "Bob." },
    { "^ . . . $", "It is. It was so. No.", "It is." },
  },
  ["captures"] = {
    { "who:[cap] (on day:[cap])?", "Ann on Friday, bob, Carl",
      "Ann on Friday day=Friday who=Ann; Carl who=Carl" },
    { "all:(first:[cap] last:[cap])", "then Ann Smith", "Ann Smith all=Ann Smith first=Ann last=Smith" },
    { "(x:[cap] ,?)+", "so Ann, Bob, Carl ran", "Ann, Bob, Carl x=Carl" },
  },
  ["the longest match from the leftmost place"] = {
    { "a | a b | a b c", "a b c a b a", "a b c; a b; a" },
    { "[cap]+", "Ann Bob ran to Carl Dan", "Ann Bob; Carl Dan" },
  },
  ["comments and line breaks"] = {
    { "x:[cap]  -- who\n  said -- how\n", "Ann said", "Ann said x=Ann" },
  },
  ["a list of patterns"] = {
    { { "x:a b", "c x:d" }, "a b, c d", "a b x=a; c d x=d" },
  },
  ["sentences are not crossed"] = {
    { "a b", "It is a. B is it.", "" },
    { "[cap] ran [cap]", "So Bob ran. Ann sat.", "" },
    { "x:<Quoted> said [cap]", "“I am. I was.” Said Bob.", "“I am. I was.” Said Bob x=“I am. I was.”" },
  },
}

describe("a pattern", function()
  for construct, cases in pairs(CONSTRUCTS) do
    describe("with " .. construct, function()
      for _, case in ipairs(cases) do
        local pattern = type(case[1]) == "table" and table.concat(case[1], "  ;  ") or case[1]
        it(("matches %s in: %s"):format(pattern, case[2]), function()
          assert.equal(case[3], found(case[1], case[2]))
        end)
      end
    end)
  end
end)

---------------------------------------------------------------------------- captures

-- The marks of one type in a text.
local function marks_in(analyser, text, type)
  local article, list = assert(analyser:read(text, { all_blocks = true })), {}
  for mark in article:marks(type) do list[#list + 1] = mark end
  return list, article
end

describe("a capture", function()
  local analyser = alone(function(R)
    with_words(R)
    R:rule "date" { match = "m:@month d:[int] (of y:[num])? (at b:<Beast>)?", make = "Day" }
    R:rule "pair" { match = "n:<Number> and d:<Day>", make = "Pair" }
  end)

  it("has the lemma and the value of an entry", function()
    local day = marks_in(analyser, "On Jan. 5 it rained.", "Day")[1]
    assert.equal("January", day.m.lemma)
    assert.equal(1, day.m.number)
  end)

  it("has the value of a number, with a fraction or groups of three", function()
    local days = marks_in(analyser, "On May 5 of 1,990 or May 6 of 2.5 it rained.", "Day")
    assert.equal(5, days[1].d.number)
    assert.equal(1990, days[1].y.number)
    assert.equal(2.5, days[2].y.number)
  end)

  it("is nil when it is optional and absent", function()
    local day = marks_in(analyser, "On May 5 it rained.", "Day")[1]
    assert.is_nil(day.y)
    assert.is_nil(day.captures.y)
  end)

  it("has the mark that it holds, and its value", function()
    local pair = marks_in(analyser, "He saw twice 4 and May 5.", "Pair")[1]
    assert.equal(8, pair.n.number)
    assert.equal("May 5", pair.d.mark.text)
    assert.equal("May", pair.d.mark.m.text)
  end)
end)

------------------------------------------------------------------------------ values

describe("an expression", function()
  local function value(expression, text)
    local analyser = alone(function(R)
      R:rule "it" { match = "a:[num] (and b:[num])?", make = "It", value = expression }
    end)
    return marks_in(analyser, text, "It")[1].number
  end

  it("computes with captures", function()
    assert.equal(17, value("a*3 + b", "4 and 5"))
    assert.equal(27, value("a*(4 + b) / (1 + 1) + 9", "4 and 5"))
    assert.equal(-9, value("-(a + b)", "4 and 5"))
    assert.equal(0.25, value("1/a", "4 and 5"))
    assert.equal(3.5, value("a - 0.5", "4"))
  end)

  it("has no value when a capture is absent, unless 'or' gives one", function()
    assert.is_nil(value("a + b", "4"))
    assert.equal(5, value("a + (b or 1)", "4"))
    assert.equal(9, value("a + (b or 1)", "4 and 5"))
  end)

  it("may be a number", function()
    assert.equal(0.5, value(0.5, "4"))
  end)
end)

------------------------------------------------------------------- which match is kept

describe("of several matches", function()
  local function kept(rules, text)
    local analyser = alone(function(R)
      for i, fields in ipairs(rules) do
        local make = fields.make or "It"
        R:rule("r" .. i) { match = fields[1], make = make, all = fields.all, when = fields.when }
      end
    end)
    local list = {}
    for _, mark in ipairs(marks_in(analyser, text)) do
      list[#list + 1] = mark.rule:match "r%d" .. "=" .. mark.text
    end
    return table.concat(list, "; ")
  end

  it("the leftmost wins, then the longest", function()
    assert.equal("r1=a b", kept({ { "a b" }, { "b c d" } }, "a b c d"))
    assert.equal("r2=a b c", kept({ { "a b" }, { "a b c" } }, "a b c d"))
  end)

  it("of equal ones the rule declared last wins", function()
    assert.equal("r2=a b", kept({ { "a b" }, { "a ." } }, "a b c d"))
  end)

  it("what lost does not stand in the way of what follows", function()
    assert.equal("r1=a b; r2=c d", kept({ { "a b" }, { "b c d | c d" } }, "a b c d"))
  end)

  it("types do not disturb each other", function()
    assert.equal("r1=a b; r2=b c", kept({ { "a b" }, { "b c", make = "Other" } }, "a b c"))
  end)

  it("all = true keeps every match", function()
    assert.equal("r1=a b; r1=b", kept({ { "a? b", all = true } }, "a b c"))
    assert.equal("r1=a b; r2=a; r1=b", kept({ { "a? b", all = true }, { "a" } }, "a b c"))
  end)

  it("one that 'when' refuses is as if it had not been", function()
    local no = function() return false end
    assert.equal("r1=a b", kept({ { "a b" }, { "a b c", when = no } }, "a b c d"))
  end)
end)

------------------------------------------------------------------------------- order

describe("the order of rules", function()
  it("follows what they read, not how they are written", function()
    local analyser = alone(function(R)
      R:rule "third" { match = "<B> c", make = "C" }
      R:rule "second" { match = "<A> b", make = "B" }
      R:rule "first" { match = "a", make = "A" }
    end)
    assert.equal("a b c", marks_in(analyser, "so a b c", "C")[1].text)
  end)

  it("lets marks be made of names, dates and quotes", function()
    local R = quoth.ruleset "desk"
    R:rule "who-left" { match = "who:<Person> resigned", make = "Left" }
    R:rule "told" { match = "q:<Quote>", make = "Told" }
    local analyser = quoth.analyser { rules = { R } }
    local text = "BERLIN — Mary Smith resigned on 4 March 2021.\n\n“We tried,” Mary Smith said on Monday."
    local left = marks_in(analyser, text, "Left")[1]
    assert.equal("Mary Smith", left.who.text)
    assert.is_true(#marks_in(analyser, text, "Told") > 0)
  end)
end)

--------------------------------------------------------------------------- functions

describe("a function of a rule", function()
  it("is called for chosen matches, with the mark and its captures", function()
    local seen = {}
    local analyser = alone(function(R)
      R:rule "it" {
        match = "who:[cap] said", make = "It",
        when = function(m)
          seen[#seen + 1] = m.who.text
          return m.who.text ~= "Bob"
        end,
        value = function(m) return #m.who.text end,
      }
    end)
    local marks = marks_in(analyser, "Then Ann said it and Bob said it and Charles said it.", "It")
    assert.same({ "Ann", "Bob", "Charles" }, seen)
    assert.equal(2, #marks)
    assert.equal(7, marks[2].number)
  end)

  it("that fails is a problem with its rule, place and position; all else stands", function()
    local analyser = alone(function(R)
      R:rule "bad" { match = "b", make = "Bad", when = function() error "no such luck" end }
      R:rule "good" { match = "a", make = "Good" }
    end)
    local marks, article = marks_in(analyser, "so a b it is")
    assert.equal(1, #marks)
    local problems = article:problems()
    assert.equal(1, #problems)
    assert.equal("desk.bad", problems[1].rule)
    assert.matches("rules_spec.lua:%d+$", problems[1].place)
    assert.matches("no such luck", problems[1].message)
    assert.equal("b", ("so a b it is"):sub(problems[1].first, problems[1].last))
  end)

  it("may wait for a stage", function()
    local stages = {}
    local analyser = alone(function(R)
      for _, stage in ipairs { "tokens", "quotes", "rules" } do
        R:after(stage)(function() stages[#stages + 1] = stage end)
      end
    end)
    assert(analyser:read "Nothing happened.")
    assert.same({ "tokens", "quotes", "rules" }, stages)
  end)

  it("is of a stage whose work is counted", function()
    local R = quoth.ruleset "desk"
    R:after "nosuch" (function() end)
    local _, message = pcall(quoth.analyser, { pack = false, rules = { R } })
    local article = assert(quoth.analyser { pack = false }:read "It rained.")
    for stage in message:match "stages are (.*)":gmatch "%a+" do assert.is_true(article:work(stage) >= 0) end
  end)

  it("sees what the stage is named for", function()
    local seen = {}
    local R = quoth.ruleset "desk"
    for _, stage in ipairs { "dates", "names", "quotes", "speakers" } do
      R:after(stage)(function(a)
        local quote = a:quotes()[1]
        seen[stage] = { #a:dates(), #a:entities(), quote and quote.speaker.name }
      end)
    end
    assert(quoth.analyser { rules = { R } }:read "“We lost,” Ann Orr said in 2021.")
    for _, stage in ipairs { "names", "quotes", "speakers" } do assert.same({ 1, 1, "Ann Orr" }, seen[stage]) end
    assert.same({ 1, 0 }, seen.dates)
  end)

  it("whose value is none is a problem that says why", function()
    local answer
    local analyser = alone(function(R)
      R:date "zork" { match = "zork", value = function() return answer end }
      R:number "zark" { match = "zark", value = function() return answer end }
    end)
    local function told(text, value)
      answer = value
      local article = assert(analyser:read(text))
      local problem = article:problems()[1]
      return problem and problem.message, article:dates()[1]
    end
    for _, case in ipairs {
      { 5, "the value must be a date as \"2022-02-26\", or a table" },
      { true, "the value must be a date as \"2022-02-26\", or a table" },
      { print, "the value must be a date as \"2022-02-26\", or a table" },
      { {}, "the value names no date, length or reference" },
      { { mod = "START" }, "the value names no date, length or reference" },
      { { foo = 1 }, "'foo' is no key of a date's value" },
      { { year = "2022" }, "'year' must be a number" },
      { { unit = "dya", offset = 1 }, "'unit' has none of the words that it may be" },
      { { 2022 }, "an item without a key has no meaning in a date's value" },
      { { month = 13 }, "'month' must be from 1 to 12" },
      { { year = 2022, month = 2, day = 30 }, "the calendar has no such day" },
      { "2022-99-99", "'month' must be from 1 to 12" },
      { "soon", "the value 'soon' is no date as \"2022-02-26\"" },
    } do
      local message, date = told("It was zork.", case[1])
      assert.equal(case[2], message)
      assert.is_nil(date)
    end
    for _, none in ipairs { "many", 1 / 0, 0 / 0 } do
      assert.equal("the value must be a finite number", (told("It was zark.", none)))
    end
    assert.is_nil((told("It was zork.", nil)))
    local message, date = told("It was zork.", { year = 2022, month = 3 })
    assert.is_nil(message)
    assert.equal("2022-03", date.value)
  end)
end)

describe("a capture that is named as a field of a mark", function()
  it("is found among the captures alone", function()
    local article = assert(alone(function(R)
      R:rule "name" { match = "first:[cap] last:[cap] number:[int]", make = "Name" }
    end):read "Then Ann Orr 5 came.")
    local mark = article:marks()[1]
    assert.same({ 6, 14, nil, "Ann", "Orr", "5" }, { mark.first, mark.last, mark.number, mark.captures.first.text,
      mark.captures.last.text, mark.captures.number.text })
  end)
end)

describe("what became of a match", function()
  local analyser = alone(function(R)
    R:rule "when" { match = "bridge", make = "W", when = function(m) return m.nosuch.text end, no = { "a bridge" } }
    R:rule "value" { match = "fell", make = "V", value = function(m) return m.nosuch.text end }
    R:rule "zero" { match = "old", make = "V", value = "1/0", yes = { ["{old}"] = 1 } }
    R:date "day" { match = "teatime", value = function() return "2024-02-30" end, yes = { "{teatime}" } }
    R:date "none" { match = "supper", value = function() end }
    R:date "year" { match = "then", value = { year = 2000 } }
  end)
  local text = "The old bridge fell then, at teatime or supper."

  it("is explained with what its functions said or why they failed", function()
    for rule, told in pairs {
      when = "  not kept: its 'when' failed: .*attempt to index a nil value %(field 'nosuch'%)\n$",
      value = "  no value: .*attempt to index a nil value %(field 'nosuch'%)\n$",
      zero = "  no value: the value is no number: something is divided by zero, or too large\n$",
      day = "  no date: the calendar has no such day\n$",
      none = "  no date\n$",
      year = "  value 2000\n$",
    } do
      assert.matches(told, analyser:explain("desk." .. rule, text))
    end
  end)

  it("is told of a part of a range as well", function()
    local R = quoth.ruleset "desk"
    R:date "alpha" { match = "alpha", value = { year = 2001 } }
    R:date "beta" { match = "beta", value = { year = 2003 } }
    local both = quoth.analyser { rules = { R } }
    assert.matches("  value 2001/2003\n$", both:explain("desk.alpha", "It ran from alpha to beta."))
    assert.matches("  value 2003\n$", both:explain("desk.beta", "It ran from alpha to beta."))
  end)

  it("is kept where it is a date only", function()
    local kept = {}
    for _, count in ipairs(analyser:count(text)) do kept[count.rule:match "%w+$"] = count.kept end
    assert.same({ when = 0, value = 1, zero = 1, day = 0, none = 0, year = 1 }, kept)
  end)

  it("is told of an example, which does not pass then", function()
    local messages = {}
    for _, example in ipairs(analyser:test()) do
      assert.is_false(example.pass)
      messages[example.rule:match "%w+$"] = example.message
    end
    assert.matches("^problem: .*attempt to index a nil value", messages.when)
    assert.matches("; problem: the value is no number", messages.zero)
    assert.equal("problem: the calendar has no such day", messages.day)
  end)
end)

describe("a value in arithmetic", function()
  local function read(value, text)
    local R = quoth.ruleset "desk"
    R:rule "n" { match = "n x:[int] y:[int]? z:[cap]?", make = "N", value = value }
    local article = assert(quoth.analyser { pack = false, rules = { R } }:read(text))
    local problem = article:problems()[1]
    return article:marks()[1].number, problem and problem.message
  end

  it("that is none is noted", function()
    local told = "the value is no number: something is divided by zero, or too large"
    for _, value in ipairs { "x/0", "x/(x-5)", "0/(x-5)", "x" .. ("*1000000000000000000000"):rep(20) } do
      assert.same({ nil, told }, { read(value, "It was n 5.") }, value)
    end
  end)

  it("is nothing to note where a capture has no number", function()
    assert.same({}, { read("x*y", "It was n 5.") })
    assert.same({}, { read("z", "It was n 5 Orr.") })
    assert.same({ 5 }, { read("x + (y or 0)", "It was n 5.") })
  end)
end)

------------------------------------------------------------------- examples, explained

describe("examples", function()
  local analyser = alone(function(R)
    with_words(R)
    R:rule "say" {
      match = "who:[cap]+ how:@say (to whom:[cap])?", make = "Say",
      yes = {
        "So then {who:Mary Ann} {how:said} it.",
        "{who:Bob} {how:says} to {whom:Ann} so.",
        "{Bob said} it.",
        "{who:Mary} Ann {how:said} it.",
        "Bob thought it.",
      },
      no = { "Nobody spoke.", "Bob said it." },
    }
    R:number "dozen" {
      match = "n:[int] dozen", value = "n*12",
      yes = { ["{2 dozen} eggs"] = 24, ["{3 dozen} eggs"] = 35 },
    }
  end)

  it("pass or tell what was seen instead", function()
    local results = {}
    for _, example in ipairs(analyser.rules:test()) do
      results[example.text] = example.pass and "pass" or example.message
    end
    assert.same({
      ["So then {who:Mary Ann} {how:said} it."] = "pass",
      ["{who:Bob} {how:says} to {whom:Ann} so."] = "pass",
      ["{Bob said} it."] = "pass",
      ["{who:Mary} Ann {how:said} it."] = "seen: “Mary Ann said” with who “Mary Ann”, how “said”",
      ["Bob thought it."] = "wanted [cap] or @say, found “thought”",
      ["Nobody spoke."] = "pass",
      ["Bob said it."] = "seen: “Bob said” with who “Bob”, how “said”",
      ["{2 dozen} eggs"] = "pass",
      ["{3 dozen} eggs"] = "its value is 36; expected 35",
    }, results)
  end)

  it("show with every rule of the pack what it reads", function()
    local pack, covered, without = quoth.analyser { model = false }, {}, {}
    for _, example in ipairs(pack:test()) do covered[example.rule] = covered[example.rule] or example.yes end
    for _, rule in ipairs(pack:count "") do
      if not covered[rule.rule] then without[#without + 1] = rule.place .. ": " .. rule.rule end
    end
    assert.same({}, without)
  end)

  it("run for one rule or one set", function()
    assert.equal(2, #analyser.rules:test "desk.dozen")
    assert.equal(9, #analyser.rules:test "desk")
    assert.has_error(function() analyser.rules:test "desk.dozens" end)
  end)

  it("tell which rule has the place", function()
    local other = alone(function(R)
      R:rule "one" { match = "a b", make = "It", yes = { "{a b}" } }
      R:rule "two" { match = "a b", make = "It" }
    end)
    assert.equal("it matches, but 'desk.two' has the place: “a b”", other.rules:test()[1].message)
  end)
end)

describe("an explanation", function()
  local analyser = alone(function(R)
    with_words(R)
    R:rule "say" { match = "who:[cap]+ how:@say that what:([lower]+)", make = "Say" }
    R:rule "not" { match = "ran !away", make = "Run" }
  end)

  local function explain(rule, text)
    return (analyser.rules:explain(rule, text, {}):gsub("%S*rules_spec.lua:%d+", "PLACE"))
  end

  it("shows the match and its captures", function()
    assert.equal([[
desk.say   PLACE   match
  Then Ann made clear that it was so.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ match
  ^^^^^^^^ who
           ^^^^^^^^^^ how: @say, make clear
                           ^^^^^^^^^ what
]], explain("desk.say", "Then Ann made clear that it was so."))
  end)

  it("shows the attempt that took in most, and what was wanted where it stopped", function()
    assert.equal([[
desk.say   PLACE   no match
  She and Mary Ann said this to Bob Carl.
          ^^^^^^^^^^^^^ taken
          ^^^^^^^^ who
                   ^^^^ how: @say, say
                        ^^^^ wanted “that”, found “this”
]], explain("say", "She and Mary Ann said this to Bob Carl."))
  end)

  it("names the lexicon that lacks a word", function()
    assert.equal([[
desk.say   PLACE   no match
  it was Bob who ran
         ^^^ taken
             ^^^ wanted [cap] or @say, found “who”
]], explain("say", "it was Bob who ran"))
    assert.matches("wanted anything but away, found “away”", explain("not", "He ran away."))
    assert.matches("wanted “that”, found the end of the sentence", explain("say", "Bob said"))
  end)

  it("needs the name of a rule", function()
    local ok, message = pcall(analyser.explain, analyser, "sya", "x")
    assert.is_false(ok)
    assert.equal("no rule named 'sya'; did you mean 'say'?", message)
  end)
end)

----------------------------------------------------------------------------- counting

describe("counts of rules", function()
  it("say what was tried, matched, kept and overlapped", function()
    local analyser = alone(function(R)
      R:rule "short" { match = "alpha beta", make = "It" }
      R:rule "long" { match = "alpha beta gamma", make = "It" }
      R:rule "never" { match = "omega", make = "It" }
    end)
    local options = { all_blocks = true, count_rules = true }
    local article = assert(analyser:read("so alpha beta gamma and alpha beta or alpha", options))
    local counts = {}
    for _, count in ipairs(article:rule_counts()) do
      counts[count.rule] = { count.tried, count.matched, count.kept, count.overlapped }
    end
    assert.same({
      ["desk.short"] = { counts["desk.short"][1], 2, 1, 1 },
      ["desk.long"] = { counts["desk.long"][1], 1, 1, 0 },
      ["desk.never"] = { 0, 0, 0, 0 },
    }, counts)
    assert.is_true(counts["desk.short"][1] <= 3)
  end)
end)

-------------------------------------------------------------------------------- cost

describe("the cost of matching", function()
  local function work(analyser, text)
    local article <close> = assert(analyser:read(text, { all_blocks = true }))
    return article:work "rules"
  end

  it("stays linear with twelve wildcards over a sentence of 10,000 tokens", function()
    for _, pattern in ipairs {
      "x . . . . . . . . . . . . y", "a ... a ... a ... a ... a ... b", "[word]* [word]* [word]* zz",
      "(a | a a)+ b", "[word]+ &([word]* zz)", "(a a? a?){1,50} b",
    } do
      local analyser = alone(function(R) R:rule "it" { match = pattern, make = "It" } end)
      local n = work(analyser, ("a x "):rep(5000))
      local twice = work(analyser, ("a x "):rep(10000))
      assert.is_true(twice <= 2.2 * n, pattern .. ": " .. n .. " " .. twice)
    end
  end)

  it("is not raised by a thousand rules whose triggers do not occur", function()
    local text = ("The minister said on Monday that the plan of the council was dead. "):rep(300)
    local function rules(count)
      return quoth.analyser { rules = { (function()
        local R = quoth.ruleset "many"
        for i = 1, count do
          R:rule("r" .. i) { match = ("who:[cap]+ quux%d that ... [cap]"):format(i), make = "It" .. i % 7 }
        end
        return R
      end)() } }
    end
    local function all_work(analyser)
      local article <close> = assert(analyser:read(text))
      local sum = 0
      for _, stage in ipairs { "tokens", "sentences", "lexicons", "rules", "names", "tagger", "quotes" } do
        sum = sum + article:work(stage)
      end
      return sum
    end
    local none, many = all_work(rules(0)), all_work(rules(1000))
    assert.is_true(many <= 1.1 * none, none .. " " .. many)
  end)
end)

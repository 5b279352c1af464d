-- What the author of a rule is told when it does not verify: the place, the rule, the
-- pattern with a caret where it goes wrong, and the mend where one is known.

local quoth = require "quoth"

-- The message of compiling one rule set; PLACE stands for this file and a line.
local function refusal(fill)
  local R = quoth.ruleset "desk"
  fill(R)
  local ok, message = pcall(quoth.analyser, { pack = false, rules = { R } })
  assert(not ok, "it was accepted")
  message = tostring(message)
  message = message:gsub("[%w./_-]*rule_errors_spec.lua:%d+", "PLACE")
  return (message:gsub("^%S+init.lua:%d+: ", ""):gsub("^PLACE:", "PLACE"))
end

local function with_words(R)
  R:lexicon "say" { { "say", "said", stance = "asserts", class = 2 } }
  R:rule "cat" { match = "cat", make = "Cat" }
end

-- What is said of a pattern.
local function of_pattern(pattern)
  return refusal(function(R)
    with_words(R)
    R:rule "it" { match = pattern, make = "It" }
  end)
end

-- pattern, message behind "rule 'desk.it': ", caret line; the pattern's line is checked too
local PATTERNS = {
  { "", "an empty pattern", "^" },
  { "said (x", "the closing ')' is missing", "     ^" },
  { "said )x", "')' without '('; the mark itself is \")\"", "     ^" },
  { "said ()", "an empty group", "     ^" },
  { "said | | x", "an alternative is empty; what may be absent is written (…)?", "       ^" },
  { "(said |)", "an alternative is empty; what may be absent is written (…)?", "       ^" },
  { "x @sya y", "no lexicon named 'sya'; did you mean 'say'?", "  ^" },
  { "x @weather y", "no lexicon named 'weather'", "  ^" },
  { "x @ y", "the name of the lexicon is missing", "   ^" },
  { "x @say[stance=denies]", "no entry of @say has stance = denies", "       ^" },
  { "x @say[stance=aserts]", "no entry of @say has stance = aserts; did you mean 'asserts'?", "       ^" },
  { "x @say[mood=sad]", "no entry of @say has the property 'mood'", "       ^" },
  { "x @say[class=3]", "no entry of @say has class = 3", "       ^" },
  { "x @say[class]", "'=' expected behind the property's name", "            ^" },
  { "x @say[class=2", "']' expected", "              ^" },
  { "x <Cta> y", "no type named 'Cta'; did you mean 'Cat'?", "   ^" },
  { "x <Persn> y", "no type named 'Persn'; did you mean 'Person'?", "   ^" },
  { "x <Cat|Dog> y", "no type named 'Dog'", "       ^" },
  { "x <Cat y", "'>' expected", "       ^" },
  { "x <> y", "the name of the type is missing", "   ^" },
  { "x [capp] y", "no test named 'capp'; did you mean 'cap'?", "   ^" },
  { "x [] y", "an empty test; any token is '.'", "  ^" },
  { "x [cap", "the closing ']' is missing", "  ^" },
  { "x [cap lower]", "no token is all of this: it can never match", "  ^" },
  { "x [num word]", "no token is all of this: it can never match", "  ^" },
  { "x [cap !cap]", "no token is all of this: it can never match", "  ^" },
  { "x [int 31..1]", "no token is all of this: it can never match", "  ^" },
  { "x [int 1.5]", "a range is written 1..31", "        ^" },
  { "x [int 99999999999]", "the number is too large", "       ^" },
  { "x [len]", "len needs a number or a range, as len 2..4", "      ^" },
  { "x [!len 2]", "len takes no '!'; give the range that is wanted", "       ^" },
  { 'x "said', "the closing '\"' is missing", "  ^" },
  { 'x ""', "there is no token in it", "  ^" },
  { "x /said", "the closing '/' is missing; the mark / itself is \"/\"", "  ^" },
  { "and/or", "the closing '/' is missing; the mark / itself is \"/\"", "   ^" },
  { "x //", "an empty regular expression", "  ^" },
  { "x /ann/x", "a regular expression has no flag 'x'; the only one is i", "       ^" },
  { "x /ann/im y", "a regular expression has no flag 'im'; the only one is i", "       ^" },
  { "x /ann/ii", "a regular expression has no flag 'ii'; the only one is i", "       ^" },
  { "x ..", "'.' is any token and '...' a gap; 2 stops are neither", "  ^" },
  { "x?? y", "two quantifiers in a row; group the first with ( )", "  ^" },
  { "x {2} y", "there is nothing before '{' to repeat; the mark itself is \"{\"", "  ^" },
  { "* x", "there is nothing before '*' to repeat; the mark itself is \"*\"", "^" },
  { "x{2 y", "'}' expected", "    ^" },
  { "x{,2}", "a number is missing", "  ^" },
  { "x{3,2}", "the most is less than the least", " ^" },
  { "x{0}", "nothing can be taken no times", " ^" },
  { "x{2,200}", "more than 100 times", " ^" },
  { "y (x?)* z", "what is repeated may be empty: make only the whole of it optional", "  ^" },
  { "x y? (a* b?)+", "what is repeated may be empty: make only the whole of it optional", "     ^" },
  { "x?", "the pattern may match nothing at all", "^" },
  { "x* | y", "the pattern may match nothing at all", "^" },
  { "&x", "the pattern may match nothing at all", "^" },
  { "x ...", "a gap needs an item on both sides", "  ^" },
  { "(... x)", "a gap needs an item on both sides", " ^" },
  { "x ...* y", "'...' is repeated as it is", "     ^" },
  { "x !y* z", "what takes no token cannot be repeated", "    ^" },
  { "x !(y?) z", "what is looked for may be empty", "  ^" },
  { "x &(n:y) y", "a capture inside a lookahead is never bound", "    ^" },
  { "x n: y", "a name's ':' stands right before its item; the mark is \":\"", "   ^" },
  { "x : y", "a name stands right before ':'; the mark itself is \":\"", "  ^" },
  { "a:b:x y", "an item has one name; group it for another", "  ^" },
  { "a:(b a:c)", "the capture 'a' is inside itself", "     ^" },
  { "x n:(!y)", "there is nothing to capture", "  ^" },
  { "x ^ y", "'^' here can never match: it is not the first item", "  ^" },
  { "x $ y", "'$' here can never match: it is not the last item", "  ^" },
  { "x $5", "'$' is the end of a sentence; the mark itself is \"$\"", "  ^" },
  { "x ^y", "'^' is the beginning of a sentence; the mark itself is \"^\"", "  ^" },
  { "x !a a", "the item behind this lookahead contradicts it: it can never match", "  ^" },
  { "x !(b|A) n:(a+ c)", "the item behind this lookahead contradicts it: it can never match", "  ^" },
  { "x !@say &y @say", "the item behind this lookahead contradicts it: it can never match", "  ^" },
  { "x (&a b)? c", "the item behind this lookahead contradicts it: it can never match", "   ^" },
  { 'x &"A" "a"', "the item behind this lookahead contradicts it: it can never match", "  ^" },
  { "x (!a) a", "the item behind this lookahead contradicts it: it can never match", "   ^" },
  { "x (!b) ((!a)) a", "the item behind this lookahead contradicts it: it can never match", "         ^" },
  { "&(a b) a c", "the item behind this lookahead contradicts it: it can never match", "^" },
  { "x &(a . c) n:a [cap] (d)", "the item behind this lookahead contradicts it: it can never match", "  ^" },
  { "x [len 0..0] y", "no token is all of this: it can never match", "  ^" },
  { "x [len ..0] y", "no token is all of this: it can never match", "  ^" },
  { "x > y", "unexpected '>'; the mark itself is \">\"", "  ^" },
  { "é @sya y", "no lexicon named 'sya'; did you mean 'say'?", "  ^" },
}

describe("a pattern that does not verify", function()
  for _, case in ipairs(PATTERNS) do
    it(("is told: %s  (%s)"):format(case[2], case[1]), function()
      assert.equal(("PLACE rule 'desk.it': %s\n  %s\n  %s"):format(case[2], case[1], case[3]),
        of_pattern(case[1]))
    end)
  end

  it("is accepted where a lookahead and its item may agree", function()
    local R = quoth.ruleset "desk"
    with_words(R)
    for i, pattern in ipairs { "!a b", "&a a", "!a a? b", "!(a b) a", '!"A" a', "&[cap] a", "!a ... a",
      "/a/i /b/? /c/i{2} (/d/|/e/i)", "(!a) b", "&(a b) a b c", "&(a b? c) a c", "&(a @say+ b) a x y", "&(a | b) b",
      "&(a b c) a (b c)", "!(a b) a c", "(!a b) a", "&(a b) a", "[len 0..3]", "((!a) | b) a", "&(a b) (a | c) b" } do
      R:rule("r" .. i) { match = "x " .. pattern, make = "It" }
    end
    quoth.analyser { pack = false, rules = { R } }
  end)

  it("may ask for any property that is no mistyped option", function()
    local R = quoth.ruleset "desk"
    R:lexicon "metal" { gold = "yes", bold = 1, reach = 2, use = "nome", each = true, "bullion, ingot" }
    R:rule "gold" { match = "@metal[gold=yes]", make = "Gold" }
    assert.equal(1, #assert(quoth.analyser { pack = false, rules = { R } }:read("An ingot fell.")):marks())
  end)

  it("shows the line of the pattern that is wrong", function()
    assert.equal("PLACE rule 'desk.it': no lexicon named 'sya'; did you mean 'say'?\n  who @sya\n      ^",
      of_pattern("said\n    who @sya\n  x"))
  end)

  it("shows a part of a long line", function()
    local message = of_pattern(("word "):rep(60) .. "@sya " .. ("word "):rep(60))
    local line, caret = message:match "\n  ([^\n]*)\n  ( *^)$"
    assert.is_true(#line <= 100)
    assert.equal("@sya", line:sub(#caret, #caret + 3))
  end)

  it("passes on what PCRE2 says, with its place", function()
    assert.matches("^PLACE rule 'desk.it': .*missing.*\n  x /%(y/\n  +^$", of_pattern "x /(y/")
  end)

  it("is refused when it is nested too deep or grows too large", function()
    assert.matches("groups are nested deeper than 64", of_pattern(("("):rep(70) .. "x" .. (")"):rep(70)))
    assert.matches("the pattern is too large: more than 20000 instructions",
      of_pattern "(((x{100} y){100} z){100} a){100}")
  end)
end)

-- declarations, message
local DECLARATIONS = {
  ["an unknown key"] = {
    function(R) R:rule "a" { match = "x", make = "It", yse = {} } end,
    "PLACE rule 'a': unknown key 'yse'; did you mean 'yes'?",
  },
  ["a key of another kind"] = {
    function(R) R:date "a" { match = "x", value = "1", make = "It" } end,
    "PLACE date 'a': unknown key 'make'",
  },
  ["a missing key"] = {
    function(R) R:rule "a" { match = "x" } end,
    "PLACE rule 'a': needs 'make', which is the name of a type",
  },
  ["no pattern"] = {
    function(R) R:rule "a" { make = "It" } end,
    "PLACE rule 'a': needs 'match', which is a pattern, or a list of patterns",
  },
  ["a key without a name"] = {
    function(R) R:rule "a" { "x", make = "It" } end,
    "PLACE rule 'a': a string without a key; every item needs one, as match = …",
  },
  ["a value of the wrong kind"] = {
    function(R) R:rule "a" { match = "x", make = "It", all = "yes" } end,
    "PLACE rule 'a': 'all' is a string; it must be true or false",
  },
  ["a function where none belongs"] = {
    function(R) R:rule "a" { match = print, make = "It" } end,
    "PLACE rule 'a': 'match' is a function; it must be a pattern, or a list of patterns",
  },
  ["a type with no name"] = {
    function(R) R:rule "a" { match = "x", make = "It is" } end,
    "PLACE rule 'a': make = \"It is\": a type is letters, digits, - and _",
  },
  ["a type of the engine"] = {
    function(R) R:rule "a" { match = "x", make = "Date" } end,
    "PLACE rule 'a': no rule can make Date: declare it with R:date",
  },
  ["a name as a type"] = {
    function(R) R:rule "a" { match = "x", make = "Person" } end,
    "PLACE rule 'a': no rule can make Person: the engine makes it",
  },
  ["a stance that there is not"] = {
    function(R) R:rule "a" { match = "content:x", make = "Quote", stance = "denys" } end,
    "PLACE rule 'a': no stance is named 'denys'; did you mean 'denies'?",
  },
  ["a part that quotes do not have"] = {
    function(R) R:rule "a" { match = "speaker:x", make = "Quote" } end,
    "PLACE rule 'desk.a': a quote has no part named 'speaker'",
  },
  ["a relay without its capture"] = {
    function(R) R:relay "a" { match = "as told by x" } end,
    "PLACE rule 'desk.a': a relay needs the capture 'via'",
  },
  ["a rule of the same name"] = {
    function(R)
      R:rule "a" { match = "x", make = "It" }
      R:rule "a" { match = "y", make = "It" }
    end,
    "PLACE rule 'a': the name is taken: 'desk.a' stands at PLACE",
  },
  ["a lexicon of the same name"] = {
    function(R)
      R:lexicon "a" [[ x ]]
      R:lexicon "a" [[ y ]]
    end,
    "PLACE lexicon 'a': the lexicon stands at PLACE already; extend = true adds to it",
  },
  ["a lexicon that is extended and not there"] = {
    function(R)
      R:lexicon "weather" [[ x ]]
      R:lexicon "wether" { extend = true, "y" }
    end,
    "PLACE lexicon 'wether': there is no lexicon of that name to extend; did you mean 'weather'?",
  },
  ["a rule that reads what it makes"] = {
    function(R) R:rule "a" { match = "x <It>", make = "It" } end,
    "PLACE rule 'desk.a': reads <It>, which it makes itself",
  },
  ["rules that wait for one another in a long row"] = {
    function(R)
      for i = 1, 100 do R:rule("r" .. i) { match = ("x <T%d>"):format(i + 1), make = "T" .. i } end
      R:rule "last" { match = "x", make = "T101" }
    end,
    "PLACE rule 'desk.r1': is the last of more than 100 rules of which each reads what the one before it makes",
  },
  ["rules in a circle"] = {
    function(R)
      R:rule "a" { match = "x <B>", make = "A" }
      R:rule "b" { match = "y <A>", make = "B" }
    end,
    "PLACE rule 'desk.a': reads <B>, which 'desk.b' (PLACE) makes, and that waits in turn for <A>",
  },
  ["a number made of names"] = {
    function(R) R:number "a" { match = "n:<Person>", value = 1 } end,
    "PLACE rule 'desk.a': cannot read <Person>: numbers and dates are found before it",
  },
  ["a number made of dates, where rules read numbers"] = {
    function(R)
      R:date "day" { match = "day n:<Number>", value = { day = "n" } }
      R:rule "late" { match = "late n:<Date>", make = "Late" }
      R:number "x" { match = "<Late> x", value = 3 }
    end,
    "PLACE rule 'desk.x': cannot read <Late>: numbers and dates are found before it",
  },
  ["a quote made of quotes"] = {
    function(R) R:rule "a" { match = "content:<Quote>", make = "Quote" } end,
    "PLACE rule 'desk.a': cannot read <Quote>: quotes are made of what it finds",
  },
  ["an expression over what is not captured"] = {
    function(R) R:number "a" { match = "num:[int]", value = "nun*2" } end,
    "PLACE rule 'desk.a': the pattern binds no capture 'nun'; did you mean 'num'?\n  nun*2\n  ^",
  },
  ["an expression that is none"] = {
    function(R) R:number "a" { match = "n:[int]", value = "2*(n+1" } end,
    "PLACE rule 'desk.a': the closing ')' is missing\n  2*(n+1\n    ^",
  },
  ["an expression with something behind it"] = {
    function(R) R:number "a" { match = "n:[int]", value = "n 2" } end,
    "PLACE rule 'desk.a': an operator expected: + - * / or\n  n 2\n    ^",
  },
  ["an example with a name that is not captured"] = {
    function(R) R:rule "a" { match = "n:x", make = "It", yes = { "{m:x}" } } end,
    "PLACE rule 'desk.a': an example marks 'm', which the pattern does not bind",
  },
  ["an example with an open brace"] = {
    function(R) R:rule "a" { match = "n:x", make = "It", yes = { "{n:x" } } end,
    "PLACE rule 'desk.a': an example leaves a brace open\n  {n:x",
  },
  ["an example with a value where there is none"] = {
    function(R) R:rule "a" { match = "n:x", make = "It", yes = { ["{x}"] = 3 } } end,
    "PLACE rule 'desk.a': 'yes' is a list; \"text\" = value is for rules with a value",
  },
  ["an example whose number is no number"] = {
    function(R)
      R:rule "a" { match = "n:[int]", value = "n", make = "It", yes = { ["The {5} fell"] = "6" } }
    end,
    "PLACE rule 'desk.a': the value of an example is a string; it must be a number",
  },
  ["an example of a number whose value is no number"] = {
    function(R) R:number "a" { match = "bridge", value = 3, yes = { ["{bridge}"] = "a" } } end,
    "PLACE rule 'desk.a': the value of an example is a string; it must be a number",
  },
  ["an example whose date is a number"] = {
    function(R) R:date "a" { match = "bridge", value = { year = 2000 }, yes = { ["The {bridge} fell"] = 2000 } } end,
    "PLACE rule 'desk.a': the value of an example is a number; it must be a string, as \"2022-02-26\"",
  },
  ["a day of the examples that is none"] = {
    function(R) R:rule "a" { match = "x", make = "It", yes = { "x" }, ref = "2024-13-01" } end,
    "PLACE rule 'desk.a': ref = \"2024-13-01\": it is no day, as \"2024-06-01\"",
  },
  ["a hook of no stage"] = {
    function(R) R:after "quotse" (function() end) end,
    "PLACE after 'quotse': no stage is named 'quotse': the stages are source, blocks, tokens, sentences, " ..
      "lexicons, quotations, rules, dates, names, tagger, quotes, speakers",
  },
  ["a cue with a wrong stance"] = {
    function(R) R:cue { "thunder", stance = "assert" } end,
    "PLACE cue: no stance is named 'assert'; did you mean 'asserts'?",
  },
  ["a cue with an unknown key"] = {
    function(R) R:cue { "thunder", stnce = "denies" } end,
    "PLACE cue: unknown key 'stnce'; did you mean 'stance'?",
  },
  ["a cue one of whose entries has an unknown key"] = {
    function(R) R:cue { { "thunder", stnce = "denies" } } end,
    "PLACE cue: unknown key 'stnce'; did you mean 'stance'?",
  },
  ["a cue with an unknown word"] = {
    function(R) R:cue { "thunder", pos = "foo" } end,
    "PLACE cue: pos = \"foo\": it must be one of verb, noun, adverbial",
  },
  ["a cue with no word where one belongs"] = {
    function(R) R:cue { "thunder", use = 1 } end,
    "PLACE cue: 'use' is a number; it must be one of say, quote, label, act, mind, evidence",
  },
  ["a cue without words"] = {
    function(R) R:cue { stance = "asserts" } end,
    "PLACE cue: holds no entry",
  },
  ["a title with an unknown key"] = {
    function(R) R:title { "envoy", usee = "office" } end,
    "PLACE title: unknown key 'usee'; did you mean 'use'?",
  },
  ["a title with an unknown word"] = {
    function(R) R:title { "envoy", use = "offic" } end,
    "PLACE title: use = \"offic\": it must be one of role, office, honorific, party, epithet",
  },
  ["a lexicon without entries"] = {
    function(R) R:lexicon "a" "  -- none yet" end,
    "PLACE lexicon 'a': holds no entry",
  },
  ["an entry with two values"] = {
    function(R) R:lexicon "a" "foo = b = c" end,
    "PLACE lexicon 'a': more than one '='; a line has one value\n  foo = b = c",
  },
  ["an entry with forms behind its value"] = {
    function(R) R:lexicon "a" "bridge = 5, fell" end,
    "PLACE lexicon 'a': a comma behind '='; all forms stand before the value\n  bridge = 5, fell",
  },
  ["a cue with a value on its line"] = {
    function(R) R:cue { "thundered = denies" } end,
    "PLACE cue: '=' gives a value, which nobody reads here; write key = \"word\" behind the words\n  "
      .. "thundered = denies",
  },
  ["a title with a value on its line"] = {
    function(R) R:title { "envoy = office" } end,
    "PLACE title: '=' gives a value, which nobody reads here; write key = \"word\" behind the words\n  envoy = office",
  },
  ["an option in capitals"] = {
    function(R) R:lexicon "a" { Fold = "none", "x" } end,
    "PLACE lexicon 'a': unknown option 'Fold'; did you mean 'fold'?",
  },
  ["a mistyped option"] = {
    function(R) R:lexicon "a" { extends = true, "x" } end,
    "PLACE lexicon 'a': unknown option 'extends'; did you mean 'extend'?",
  },
  ["another mistyped option"] = {
    function(R) R:lexicon "a" { diacritic = "fold", "x" } end,
    "PLACE lexicon 'a': unknown option 'diacritic'; did you mean 'diacritics'?",
  },
  ["an infinite value"] = {
    function(R) R:lexicon "a" { { "x", value = 1 / 0 } } end,
    "PLACE lexicon 'a': 'value' is no finite number",
  },
  ["a layout that drops by an empty expression"] = {
    function(R) R:layout { drop = "" } end,
    "PLACE rule: layout: 'drop' has an empty regular expression",
  },
  ["a layout that says nothing"] = {
    function(R) R:layout {} end,
    "PLACE rule: layout: holds nothing",
  },
  ["a layout with an empty table"] = {
    function(R) R:layout { role = {} } end,
    "PLACE rule: layout: 'role' holds nothing",
  },
  ["a layout with an empty table inside"] = {
    function(R) R:layout { drop = "^x", role = { headline = {} } } end,
    "PLACE rule: layout: 'headline' holds nothing",
  },
  ["a layout with no label"] = {
    function(R) R:layout { field = { byline = " ," } } end,
    "PLACE rule: layout: 'byline' holds no label",
  },
  ["a layout with no word"] = {
    function(R) R:layout { words = { menu = "" } } end,
    "PLACE rule: layout: 'menu' holds no word",
  },
  ["a quote of nothing"] = {
    function(R) R:rule "a" { match = "to:x", make = "Quote" } end,
    "PLACE rule 'desk.a': a quote needs the capture 'content', or else 'cue' or 'source'",
  },
  ["a cue with a wrong stance of its negation"] = {
    function(R) R:cue { "thunder", negated = "decline" } end,
    "PLACE cue: no stance is named 'decline'; did you mean 'declines'?",
  },
  ["a cue with a wrong stance with an infinitive"] = {
    function(R) R:cue { "thunder", infinitive = true } end,
    "PLACE cue: 'infinitive' is a boolean; it must be the name of a stance",
  },
}

describe("a declaration that does not verify", function()
  for what, case in pairs(DECLARATIONS) do
    it("is told: " .. what, function()
      assert.equal(case[2], refusal(case[1]))
    end)
  end

  it("is told when a text of it is no UTF-8", function()
    local told = "a text is no UTF-8: save the rule file as UTF-8\n  "
    for expected, fill in pairs {
      ["rule 'a': " .. told .. "Z?\n   ^"] = function(R) R:rule "a" { match = "Z\xFCrich", make = "It" } end,
      ["rule 'a': " .. told .. "é Z?\n     ^"] = function(R) R:rule "a" { match = "x\n é Z\xFCrich", make = "It" } end,
      ["lexicon 'a': " .. told .. "Z?\n   ^"] = function(R) R:lexicon "a" "Bern\n  Z\xFCrich\n" end,
      ["lexicon 'a': " .. told .. "caf?\n     ^"] = function(R) R:lexicon "a" { { "bar", "caf\xE9" } } end,
      ["lexicon 'a': " .. told .. "m?\n   ^"] = function(R) R:lexicon "a" { { "bar", ["m\xE9"] = 1 } } end,
      ["cue: " .. told .. "tonn?\n      ^"] = function(R) R:cue { "tonn\xE9" } end,
      ["layout: " .. told .. "^caf?\n      ^"] = function(R) R:layout { drop = "^caf\xE9" } end,
      ["rule 'a': " .. told .. "a caf?\n       ^"] =
        function(R) R:rule "a" { match = "x", make = "It", no = { "a caf\xE9" } } end,
    } do
      assert.equal("PLACE " .. expected, refusal(fill))
    end
  end)

  it("is told when it has no body", function()
    assert.equal("PLACE rule 'a' has no body: write the fields in braces behind the name",
      refusal(function(R) R:rule "a" end))
  end)
end)

-- First line: a pattern; the rest: a text. A pattern is refused with a message or
-- it compiles; then it runs over the text, and over the text again with no other end.
local quoth = require "quoth"

return function(data)
  local pattern, text = data:match("^([^\n]*)\n?(.*)$")
  local R = quoth.ruleset "fuzz"
  R:lexicon "word" [[ say, says, said
    make clear, made clear ]]
  R:rule "pattern" { match = pattern, make = "Found" }
  local made, analyser = pcall(quoth.analyser, { rules = { R }, pack = false })
  if not made then return end
  local article <close> = assert(analyser:read(text))
  for mark in article:marks "Found" do
    assert(mark.first <= mark.last and mark.last <= #article.text)
  end
end

-- phrases.lua - articles put together from what reports are made of, for tests that look
-- for what no writer of examples thinks of.

local phrases = {}

local PARTS = {
  -- who
  "Ann Orr", "Orr", "Peter Lang", "Lang", "Ms Kay", "he", "she", "they", "we", "who", "the minister", "critics",
  "a spokesman for Orr", "Orr's lawyer", "Lang's spokeswoman Ida Kay", "the Interfax news agency", "Reuters",
  "the Post", "two officials", "Orr and Lang", "Interfax", "the report", "a letter to the ministry", "nobody",
  -- says
  "said", "said that", "told", "told Reuters", "told Lang that", "asked whether", "asked", "added", "wrote on X",
  "reported", "reported, citing", "was quoted as saying", "was quoted by the Post as saying", "declined to comment",
  "according to", "as Interfax reported", "citing", "called", "denied", "is expected to", "promised to", "says",
  "has said", "did not say", "saying", "adding that", "quoting", "who said", "warned", "insists", "in a statement",
  "the claim that", "on condition of anonymity", "on behalf of", "through", "by", "for", "asked by Kay",
  -- what
  "Arlen would not join the league", "the bridge is shut", "they had lost", "to sell", "a gift", "that", "whether",
  "the plan", "no", "yes", "it", "never", "but", "and", "because of the fire", "so-called", "the so-called",
  -- when and where
  "on Friday", "last week", "March 8", "in 2021", "on Monday and Tuesday", "from 3 to 5 May", "yesterday", "in Arlen",
  "since last year", "10 p.m.", "the day before",
  -- marks
  "“", "”", "‘", "’", '"', "'", "``", "''", ",", ",", ".", ".", "?", "!", ":", ";", "—", "- ", "...", "…", "(", ")",
  "[", "]", ",”", ".”", "?”", ',"', '."', "“...", "…”", "“‘", "’”",
  -- lines
  "\n", "\n\n", "\n\n“", "\n\nQ:", "\n\nA:", "\n\nORR:", "\n\n- ", "\n\n* * *\n\n", "\n\nBy Ann Orr\n\n",
  "\n\nARLEN, March 8 (Reuters) -", "\n\n14:05 -", "\n\nRead more:", "\n\nFILE -", "\n\n(Reporting by Ann Orr)\n\n",
}

local GLUED = "^[%p\n]"

-- One part for each byte, with a space before each that begins with no mark.
function phrases.text(bytes)
  local list = {}
  for i = 1, #bytes do
    local part = PARTS[bytes:byte(i) % #PARTS + 1]
    if i > 1 and not part:find(GLUED) then list[#list + 1] = " " end
    list[#list + 1] = part
  end
  return table.concat(list)
end

return phrases

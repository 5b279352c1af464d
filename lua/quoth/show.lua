--- What a text says, as it may be shown to people: a terminal obeys control characters, and a
-- text is nobody's to give it orders.

local show = {}

local CONTROL = "[%c\127]+"
local CONTROL_IN_LINES = "[\0-\8\11-\31\127]"    -- all but tabs and line ends
local CONTROL_BEYOND_ASCII = "\xC2[\x80-\x9F]"   -- U+0080 to U+009F in UTF-8

--- One line, whatever white space the text had; control characters are shown as spaces.
function show.one_line(text)
  return (tostring(text):gsub(CONTROL_BEYOND_ASCII, " "):gsub(CONTROL, " "):gsub("%s+", " "))
end

--- Lines as they are, each control character a space: what stands under a character stays there.
function show.lines(text)
  return (text:gsub(CONTROL_BEYOND_ASCII, " "):gsub(CONTROL_IN_LINES, " "))
end

--- Who said a quote.
function show.speaker(quote)
  if quote.speaker then return show.one_line(quote.speaker.name) end
  return quote.source and show.one_line(quote.source) or "?"
end

return show

-- What bytes become: text that is valid UTF-8, and the way back to the bytes.

local quoth = require "quoth"

local function text_of(bytes) return assert(quoth.read(bytes)).text end

-- Input positions of every character of the text, as the caller counts them.
local function positions(bytes)
  local article = assert(quoth.read(bytes))
  local found = {}
  for at in utf8.codes(article.text) do found[#found + 1] = article:input_position(at) end
  return found
end

local function utf16(text, little)
  local pack = little and "<I2" or ">I2"
  local units = {}
  for _, c in utf8.codes(text) do
    if c >= 0x10000 then
      units[#units + 1] = string.pack(pack, 0xD800 + ((c - 0x10000) >> 10))
      c = 0xDC00 + ((c - 0x10000) & 0x3FF)
    end
    units[#units + 1] = string.pack(pack, c)
  end
  return table.concat(units)
end

describe("UTF-8", function()
  it("is taken as it is", function()
    local text = "“Grüße”, said Zoë — 東京 🙂.\n\nIt rained."
    assert.equal(text, text_of(text))
  end)

  it("loses its byte-order mark, and no offset", function()
    assert.equal("No.", text_of("\xEF\xBB\xBFNo."))
    assert.same({ 4, 5, 6 }, positions("\xEF\xBB\xBFNo."))
  end)

  it("keeps a byte-order mark in its middle", function()
    assert.equal("a\u{FEFF}b", text_of("a\u{FEFF}b"))
  end)

  local invalid = {
    ["an overlong form"] = { "“N\xC0\xAFo”", "“N\u{FFFD}\u{FFFD}o”" },
    ["a surrogate"] = { "“N\xED\xA0\x80o”", "“N\u{FFFD}\u{FFFD}\u{FFFD}o”" },
    ["a character beyond Unicode"] = { "“N\xF4\x90\x80\x80o”", "“N\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}o”" },
    ["a sequence cut short"] = { "“N\xF0\x9F\x99o”", "“N\u{FFFD}o”" },
    ["a lone continuation"] = { "“N\x80o”", "“N\u{FFFD}o”" },
    ["a byte that no text has"] = { "“N\xFFo”", "“N\u{FFFD}o”" },
    ["a sequence cut by the end"] = { "“No”\xE2\x80", "“No”\u{FFFD}" },
  }
  for what, case in pairs(invalid) do
    it("is mended where it has " .. what, function() assert.equal(case[2], text_of(case[1])) end)
  end

  it("knows the offset of what follows a mended place", function()
    assert.same({ 1, 4, 5, 8, 9 }, positions("“a\xF0\x9F\x99bé"))
  end)
end)

describe("line ends", function()
  it("are one line feed, whatever they were", function()
    assert.equal("a\nb\nc\nd\ne\nf\n\ng", text_of("a\nb\r\nc\rd\u{85}e\u{2028}f\r\n\r\ng"))
  end)

  it("keep the offsets of the lines", function()
    assert.same({ 1, 2, 4, 5, 6, 7, 9, 10 }, positions("a\r\nb\rc\u{85}d\n"))
  end)
end)

describe("NUL", function()
  it("is mended and stops nothing", function()
    assert.equal("a\u{FFFD}b.", text_of("a\0b."))
    assert.equal(("\u{FFFD}"):rep(1000), text_of(("\0"):rep(1000)))
  end)
end)

describe("a character reference", function()
  local cases = {
    { "AT&amp;T &lt; &quot;it&quot; &gt; it&apos;s", "AT&T < \"it\" > it's" },
    { "&ldquo;It&rsquo;s &euro;5&hellip;&rdquo; &ndash; &sbquo;so&lsquo;", "“It’s €5…” – ‚so‘" },
    { "caf&eacute;&nbsp;&Aring;&yuml; &Scaron;", "café\u{A0}Åÿ Š" },
    { "&#8220;It&#8217;s&#x2026;&#X1F642;&#8221;", "“It’s…🙂”" },
    { "&#147;It&#146;s&#148; &#150;", "“It’s” –" },
    { "one&#13;\ntwo&#10;three&#13;four", "one\ntwo\nthree\nfour" },
    { "a &amp;amp; b &amp;quot;", "a &amp; b &quot;" },
  }
  for _, case in ipairs(cases) do
    it("is the character: " .. case[1], function() assert.equal(case[2], text_of(case[1])) end)
  end

  it("is no reference when it names nothing", function()
    for _, text in ipairs {
      "AT&T; R&D", "&;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#x110000;", "&#12a;", "&Amp;", "&amp", "& amp;", "&amp ;",
      "&amplitude;", "&#00000065;", "&é;", "&",
    } do
      assert.equal(text, text_of(text))
    end
  end)

  it("keeps the offset of every character", function()
    assert.same({ 1, 2, 7, 8, 14, 23 }, positions("a&amp;b&#233;&#x1F642;c"))
  end)

  it("is read in every encoding", function()
    assert.equal("é “Zoë”", text_of("\xE9 &ldquo;Zo\xEB&#8221;"))
    local article = assert(quoth.read(utf16("\u{FEFF}é&amp;b", true)))
    assert.equal("é&b", article.text)
    assert.equal(3 + 2 + 10, article:input_position(#"é&" + 1))
  end)

  it("counts as what the input has, in any unit", function()
    local function end_of(text, unit)
      local article = assert(quoth.read(text))
      return article:json { offsets = unit }:match '"role": *"%l+", *"begin": *%d+, *"end": *(%d+)}%s*%]'
    end
    local text = "É &#x1F642; &quot;No,&quot; he&#13;\nsaid. 🙂"
    assert.equal(tostring(#text), end_of(text, "byte"))
    assert.equal(tostring(utf8.len(text)), end_of(text, "char"))
    assert.equal(tostring(utf8.len(text) + 1), end_of(text, "utf16"))
  end)
end)

describe("UTF-16", function()
  local text = "“Zoë 🙂,” he said.\nNo."
  for name, little in pairs { ["little-endian"] = true, ["big-endian"] = false } do
    it("is read with a mark, " .. name, function()
      assert.equal(text, text_of(utf16("\u{FEFF}" .. text, little)))
    end)
    it("is read without one when the text is Latin, " .. name, function()
      assert.equal("He said no.\n", text_of(utf16("He said no.\n", little)))
    end)
  end

  it("keeps the offset of every character", function()
    assert.same({ 3, 5, 9, 11, 15 }, positions(utf16("\u{FEFF}a🙂b\r\nc", true)))
  end)

  it("keeps offsets far from the start", function()
    local long = ("é"):rep(5000) .. "x"
    local article = assert(quoth.read(utf16("\u{FEFF}" .. long, false)))
    assert.equal(2 + 5000 * 2 + 1, article:input_position(#long))
  end)

  it("mends half a pair and an odd byte", function()
    assert.equal("a\u{FFFD}b\u{FFFD}", text_of("\xFF\xFEa\0\x3D\xD8b\0c"))
  end)
end)

describe("Windows-1252", function()
  it("is read when the bytes are no UTF-8", function()
    assert.equal("“It’s fine…” – café €5", text_of("\x93It\x92s fine\x85\x94 \x96 caf\xE9 \x805"))
  end)

  it("keeps the offset of every byte", function()
    assert.same({ 1, 2, 3, 4, 5 }, positions("\x93a\x94\xE9b"))
  end)

  it("does not swallow UTF-8 with a bad byte or two", function()
    assert.equal("“One” “two” \u{FFFD}", text_of("“One” “two” \x94"))
  end)
end)

describe("little or nothing", function()
  local inputs = {
    "", "a", "\xFF", "\xFE", "\xFF\xFE", "\xFE\xFF\0", "\xEF\xBB\xBF", "\xEF\xBB", "\0", "\r", " \n ",
  }
  for _, bytes in ipairs(inputs) do
    it(("is read: %q"):format(bytes), function() assert.truthy(utf8.len(text_of(bytes))) end)
  end
end)

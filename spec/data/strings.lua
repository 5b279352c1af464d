-- Calls of string functions and what they give, as one string: run by sandbox_spec.lua
-- in Lua and in a sandbox.

local out = {}

local function note(...)
  local parts = {}
  for i = 1, select("#", ...) do parts[i] = tostring((select(i, ...))) end
  out[#out + 1] = table.concat(parts, ",")
end

local subjects = {
  "", "a", "hello world", "THE (quick (fox)) jumps", "k1=v1, k2=v2; x", "a.b-c%d", "  trim me  ", "aaa",
  "()()", "\0x\0", "x^2$", "]a]", "f(a[b]c)d", "2021-04-23 and 1999-12-31",
}
local patterns = {
  "", "a", ".", ".-", ".*", "a*", "a-b", "%a+", "%s*", "^%s*(.-)%s*$", "(%w+)=(%w+)", "%b()", "%f[%w]%w+",
  "()", "(a)(b)?", "[%a_][%w_]*", "[^%s]+", "[]]", "[^]]", "[a-z]+$", "%d+-(%d+)-%d+", "(.)%1", "^a", "$",
  "%.", "%%",
  "[%z]", "\0", "x?x?x?", "%u%l*", "[%-a]", "[a-]", "%x+", "%p", "%c", "%g+", "((a)(.))",
}

for _, s in ipairs(subjects) do
  for _, p in ipairs(patterns) do
    note(pcall(string.find, s, p))
    note(pcall(string.find, s, p, 3))
    note(pcall(string.find, s, p, -2, true))
    note(pcall(string.match, s, p))
    note(pcall(string.match, s, p, -3))
    note(pcall(string.gsub, s, p, "<%0>"))
    note(pcall(string.gsub, s, p, "%1", 2))
    note(pcall(string.gsub, s, p, { a = "A", hello = false, k1 = 7 }))
    note(pcall(string.gsub, s, p, function(x) return x ~= "a" and #tostring(x) or nil end))
    local found = {}
    for a, b in s:gmatch(p) do found[#found + 1] = tostring(a) .. ":" .. tostring(b) end
    note(table.concat(found, "|"))
  end
end

for _, bad in ipairs { "[a", "%", "(a", "a)", "%b", "%bx", "%f", "%2", "[%", "(()" } do
  for _, call in ipairs { "find", "match" } do
    local ok, message = pcall(string[call], "abc", bad)
    note(bad, ok, ok or message:gsub("^[^:]*:%d+: ", ""))
  end
end

note(("%5d|%-5s|%05.1f|%q|%x|%c|%%|%i"):format(42, "ab", 3.14159, "a\nb", 255, 65, 7))
note(("ab"):rep(3, "-"), ("ab"):rep(0), ("abc"):sub(-2), ("abc"):byte(1, -1))
note(("Abc"):upper(), ("aBC"):lower(), ("abc"):reverse(), ("abc"):len(), string.char(65, 66))

return table.concat(out, "\n")

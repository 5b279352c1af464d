-- A number that stands where hours and minutes may was made a whole number before its size was looked at.

local quoth = require "quoth"

describe("a clock time with very many digits", function()
  it("is none", function()
    for _, digits in ipairs { 9, 12, 90, 300 } do
      local article = assert(quoth.read("It began at " .. ("7"):rep(digits) .. ".30 p.m. on Friday.",
        { published = "2021-04-23" }))
      for date in article:dates() do assert.equal("2021-04-23", date.value, date.text) end
      article:close()
    end
  end)
end)

-- Live blogs: entries with the time at which they were written.

local quoth = require "quoth"

local BLOG = [[
Harbor strike: live updates

Last updated 4 March 2020 at 6.12pm GMT

17.21 GMT

Union rejects offer

The union has rejected the company's latest offer. Talks had ended two hours ago.

“We will not go back for that,” Lena Brandt, its leader, told reporters. “Ask us again tomorrow.”

16:40

Company says talks went on until 3am

The company's chief executive, Aled Pryce, has just said: “We were close an hour ago.”

00:10 GMT

The night shift begins

The guards stayed in their huts all night, a spokesman for the port, Per Holm, said.

23:55 GMT

Ferries stay in port

- No ferry has left since noon
- “We have food for two days,” said Ruth Kay, who runs a shop. She will open tomorrow.

22:10 The first ship left 20 minutes ago, the harbor master said.

Monday 2 March 2020

18.00 GMT

The crews met this morning, and they will meet again tomorrow, said Bo Dahl, a cook.
]]

local function dates(text, options)
  local list = {}
  for date in assert(quoth.read(text, options)):dates() do list[#list + 1] = { date.text, date.value } end
  return list
end

-- The value of the date that is written so, the n-th of them.
local function value(text, written, n)
  for _, date in ipairs(dates(text)) do
    if date[1] == written then
      n = (n or 1) - 1
      if n == 0 then return date[2] end
    end
  end
end

describe("an entry of a live blog", function()
  it("has the time of its line, on the day of publication", function()
    assert.equal("2020-03-04T17:21Z", value(BLOG, "17.21 GMT"))
    assert.equal("2020-03-04T16:40", value(BLOG, "16:40"))
  end)

  it("is where its dates are seen from", function()
    assert.equal("2020-03-04T15:21Z", value(BLOG, "two hours ago"))
    assert.equal("2020-03-05", value(BLOG, "tomorrow"))
    assert.equal("2020-03-04T15:40", value(BLOG, "an hour ago"))
  end)

  it("lies before midnight when the clock says so", function()
    assert.equal("2020-03-04T00:10Z", value(BLOG, "00:10 GMT"))
    assert.equal("2020-03-03T23:55Z", value(BLOG, "23:55 GMT"))
    assert.equal("2020-03-04", value(BLOG, "tomorrow", 2))
    assert.equal("2020-03-03T12:00", value(BLOG, "noon"))
  end)

  it("may stand behind its time on one line", function()
    assert.equal("2020-03-03T22:10", value(BLOG, "22:10"))
    assert.equal("2020-03-03T21:50", value(BLOG, "20 minutes ago"))
  end)

  it("has the day of the line above it", function()
    assert.equal("2020-03-02T18:00Z", value(BLOG, "18.00 GMT"))
    assert.equal("2020-03-03", value(BLOG, "tomorrow", 3))
  end)

  it("dates its quotes", function()
    local list = {}
    for quote in assert(quoth.read(BLOG)):quotes() do
      if quote.kind == "direct" then
        list[#list + 1] = quote.speaker.name .. " " .. (quote.when and quote.when.value or "-")
      end
    end
    assert.same({ "Lena Brandt 2020-03-04T17:21Z", "Aled Pryce 2020-03-04T16:40", "Ruth Kay 2020-03-03T23:55Z" }, list)
  end)

  it("goes over midnight the other way in a blog that begins at its top", function()
    local text = "The night of the count\n\nPublished 4 March 2020\n\n22:30\n\nThe polls have closed." ..
      "\n\n23:50\n\nThe first towns are counted.\n\n00:20\n\nThe mayor will speak tomorrow, her office says."
    assert.equal("2020-03-04T23:50", value(text, "23:50"))
    assert.equal("2020-03-05T00:20", value(text, "00:20"))
    assert.equal("2020-03-06", value(text, "tomorrow"))
  end)
end)

describe("no live blog", function()
  local story = "Published June 4, 2024 8:15 AM EDT\n\nUpdated June 5, 2024 9:02 AM EDT\n\n" ..
    "The crews walked out at dawn. They had met two hours earlier. “It is over,” Bo Dahl said.\n\n" ..
    "10:30 a.m.\n\nThe gates were shut."

  it("is made by the lines of a page", function()
    for quote in assert(quoth.read(story)):quotes() do assert.is_nil(quote.when) end
    assert.equal("2024-06-04", assert(quoth.read(story)).published)
  end)
end)

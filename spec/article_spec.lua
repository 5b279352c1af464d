-- What the parts of an article are: blocks, roles, metadata.

local quoth = require "quoth"
local helper = require "helper"

local function read(text, options) return assert(quoth.read(text, options)) end

-- The blocks as { role, text }.
local function blocks(text, options)
  local list = {}
  for block in read(text, options):blocks() do list[#list + 1] = { block.role, block.text } end
  return list
end

local function texts(text)
  local list = {}
  for i, block in ipairs(blocks(text)) do list[i] = block[2] end
  return list
end

-- The role of the block that begins so.
local function role_of(text, start, options)
  for _, block in ipairs(blocks(text, options)) do
    if block[2]:sub(1, #start) == start then return block[1] end
  end
  error("no block begins with " .. start)
end

local function names(article)
  local list = {}
  for i, author in ipairs(article.authors) do list[i] = author.name end
  return list
end

local GLUED_PAGE = [[
Home

Sport

Harbour museum opens its flood archive after eleven years

ByHanna Osei

14 March 2024

The reading room of the harbour museum, where the first boxes were opened on Monday.Coastal Gazette

The harbour museum opened its flood archive to the public on Monday, eleven years after the water came up
through the cellars and left the boxes on the floor of the old customs house.

“We dried four thousand pages one at a time,” said the curator, Ida Lindqvist, who has led the work since the
night of the flood and still keeps the first page in her desk.

Volunteers carry boxes up the stairs of the customs house (Picture: Reuters)

The archive holds the letters of two shipping companies, the books of the pilots and some nine hundred
photographs, most of which nobody has seen since they were taken before the war.

What the water left

Mould had eaten the covers of the oldest books, and the ink of some of the letters had run, but the museum
says that more than nine tenths of what was in the cellar can be read again.

Related

Ferry crews walk out over pay

Lighthouse keeper retires after forty years

Share this

Facebook

Twitter

© Coastal Gazette 2024
]]

local PAGE = [[
Ferry strike strands hundreds on the islands

Crews walk out over pay as the summer season begins

By Marit Solheim and Tom Okafor

Published June 4, 2024 8:15 AM EDT

Share

Facebook

Twitter

Copy link

Passengers wait at the pier in Hollow Bay on Tuesday. Photograph: Ines Duarte/Coast Pictures

HOLLOW BAY, Maine, June 4 — Hundreds of passengers were stranded on Tuesday after the crews of all nine
ferries to the outer islands walked out at dawn, the company said.

“Nobody told us anything until the gates were shut,” said Lena Brandt, who had been waiting since five
o'clock with her two children and a dog.

Read more: The islands that the mainland forgot

The company, which carries about 4,000 people a day in summer, said it had offered a raise of four percent
and that it was ready to talk at any time.

Advertisement

Union leaders said the offer was less than half of what the crews had been promised in the spring, and that
the strike would go on until Friday at least.

Marit Solheim is a staff writer who covers the coast. Her latest book is about lighthouses.

Sign up for our daily newsletter

Related stories

New harbor master named after long search

Storm damage closes the north pier again

All rights reserved. Privacy policy. Terms of use.
]]
PAGE = PAGE:gsub("([^\n])\n([^\n])", "%1 %2")

describe("the blocks of a paste", function()
  it("end at blank lines", function()
    assert.same({ "One.", "Two." }, texts "One.\n\n\n  Two.  \n")
  end)

  it("are lines when there is no blank line", function()
    local long = ("It was a long day for all of them and nobody knew how it would end. "):rep(3)
    assert.equal(3, #texts(long .. "\n" .. long .. "\n" .. long))
  end)

  it("join lines that a machine wrapped", function()
    local text = [[
The council voted on Monday to close the bridge to all traffic
until the spring, after engineers found cracks in two of the
four piers that carry it.
It will cost about two million crowns to repair, the mayor said
in a letter that was sent to all who live on the northern bank
of the river.]]
    assert.same(2, #texts(text))
    assert.truthy(texts(text)[2]:find "^It will cost")
  end)

  it("are not joined at one break when longer lines show that no machine wrapped the text", function()
    local long = "It was a long day for all of them, and nobody on the bridge or below it knew how it would end."
    local top = "Interview: \"I never liked that bridge\"\nThe mayor on cracks, letters and twenty years\n\n"
    assert.equal(4, #texts(top .. long .. "\n\n" .. long))
  end)

  it("begin at an indent in a wrapped text", function()
    local text = [[
BRIDGE TO CLOSE
    RIVERTON, May 4 - The council voted on Monday to close the
bridge to all traffic until the spring, after engineers found
cracks in two piers.
    The mayor said it would cost two million crowns to repair
the bridge.]]
    assert.same({ "BRIDGE TO CLOSE", "RIVERTON", "The mayor said it" }, {
      texts(text)[1], texts(text)[2]:sub(1, 8), texts(text)[3]:sub(1, 17),
    })
  end)

  it("begin at a bullet", function()
    assert.equal(3, #texts "• one thing\n• another thing\n• the last thing")
  end)

  it("take a drop cap back", function()
    assert.same({ "T\nhe river rose for nine days and then it fell." },
      texts "T\nhe river rose for nine days and then it fell.")
  end)

  it("have no white space around them, whatever it is", function()
    assert.same({ "One.", "Two." }, texts "\u{A0}\u{200B} One.\u{A0}\n\u{200B}\n\u{FEFF}Two.\u{2003}")
  end)

  it("cover every visible character once", function()
    local last = 0
    for block in read(PAGE):blocks() do
      assert.falsy(PAGE:sub(last + 1, block.first - 1):find "%S")
      assert.falsy(block.text:find "^%s" or block.text:find "%s$")
      last = block.last
    end
    assert.falsy(PAGE:sub(last + 1):find "%S")
  end)

  it("are none in a text of nothing", function()
    assert.same({}, blocks "")
    assert.same({}, blocks " \n\u{A0}\n\t\n")
  end)
end)

describe("a text of one block", function()
  local function role(text)
    local article <close> = assert(quoth.read(text))
    return article:blocks()[1].role
  end

  it("is a paragraph when it is a sentence", function()
    for _, text in ipairs { "The mill will close.", "It rained. The mill will close.", "Ann Orr said: “We lost.”" } do
      assert.equal("paragraph", role(text))
    end
  end)

  it("is a headline when it has no stop", function() assert.equal("headline", role "Mill to close") end)

  it("says why", function()
    local article <close> = assert(quoth.read "The mill will close.")
    assert.matches("not weighed: ", article:explain_blocks())
  end)
end)

describe("the roles on a page", function()
  local cases = {
    { "Ferry strike", "headline" }, { "By Marit", "byline" }, { "Published June", "date" },
    { "Passengers wait", "caption" }, { "HOLLOW BAY", "paragraph" }, { "“Nobody", "paragraph" },
    { "The company", "paragraph" }, { "Union leaders", "paragraph" }, { "Marit Solheim is", "bio" },
  }
  for _, case in ipairs(cases) do
    it(case[2] .. ": " .. case[1], function() assert.equal(case[2], role_of(PAGE, case[1])) end)
  end

  for _, start in ipairs { "Share", "Facebook", "Twitter", "Copy link", "Advertisement", "Sign up", "All rights",
    "Related stories" } do
    it("no part of the story: " .. start, function()
      local role = role_of(PAGE, start)
      assert.truthy(role == "boilerplate" or role == "related" or role == "other", role)
    end)
  end

  it("those of a page with what copying glues together", function()
    local roles = {}
    for _, block in ipairs(blocks(GLUED_PAGE)) do roles[#roles + 1] = block[1] end
    assert.equal("boilerplate boilerplate headline byline date caption paragraph paragraph caption " ..
                 "paragraph subhead paragraph related related related boilerplate boilerplate boilerplate boilerplate",
                 table.concat(roles, " "))
  end)

  it("a repeated headline is a headline each time", function()
    local text = "Ferry strike strands hundreds on the islands\n\n" .. PAGE
    assert.same({ "headline", "headline" }, { blocks(text)[1][1], blocks(text)[2][1] })
  end)

  it("what repeats the headline below the story is a headline, with a few words around it too", function()
    local links = "\n\nShare Ferry strike strands hundreds on the islands\n\n" ..
      "Ferry strike strands hundreds on the islands\n\nFerry strike strands hundreds of visitors"
    local found = {}
    for block in read(PAGE .. links):blocks() do
      if block.role == "headline" then found[#found + 1] = { block.text, block.read } end
    end
    assert.same({
      { "Ferry strike strands hundreds on the islands", true },
      { "Share Ferry strike strands hundreds on the islands", false },
      { "Ferry strike strands hundreds on the islands", false },
    }, found)
  end)

  it("a headline of a few words is not sought below the story: it may be a label", function()
    local text = PAGE:gsub("^[^\n]*", "Islands cut off")
    local list = blocks(text .. "\n\nTopics\n\nIslands cut off\n\nHarbours\n\nFerries\n")
    assert.equal("headline", list[1][1])
    assert.are_not.equal("headline", list[#list - 2][1])
  end)

  it("a story alone is all story", function()
    local story = "The mayor of Riverton resigned on Monday after a vote of the council that nobody in the town had " ..
      "thought he could lose.\n\n" ..
      "He said that he would stay on the council, and that he had no plans beyond the end of the year."
    assert.same({ "paragraph", "paragraph" }, { blocks(story)[1][1], blocks(story)[2][1] })
  end)
end)

describe("what is read", function()
  it("is the story with its captions and bios", function()
    local unread = {}
    for block in read(PAGE):blocks() do
      if not block.read then unread[#unread + 1] = block.role end
    end
    assert.truthy(#unread >= 6)
    for _, role in ipairs(unread) do
      assert.truthy(role == "boilerplate" or role == "related" or role == "other", role)
    end
  end)

  it("is all of it when the caller says so", function()
    for block in read(PAGE, { all_blocks = true }):blocks() do assert.is_true(block.read) end
  end)
end)

describe("authors", function()
  local story =
    "\n\nThe mayor of Riverton resigned on Monday after a vote that nobody had thought he could lose.\n\n" ..
    "He said that he would stay on the council, and that he had no plans beyond the end of the year."
  local cases = {
    ["By Ana Ruiz"] = { "Ana Ruiz" },
    ["BY ANA RUIZ"] = { "ANA RUIZ" },
    ["By Ana Ruiz and Bo Dahl"] = { "Ana Ruiz", "Bo Dahl" },
    ["By Ana Ruiz, Bo Dahl and J. P. van der Berg"] = { "Ana Ruiz", "Bo Dahl", "J. P. van der Berg" },
    ["By Ana Ruiz, Riverton Post"] = { "Ana Ruiz" },
    ["By Ana Ruiz and Bo Dahl\nLocal Democracy Reporter"] = { "Ana Ruiz", "Bo Dahl" },
    ["By Ana Ruiz, Reuters"] = { "Ana Ruiz" },
    ["Written by Ana Ruiz"] = { "Ana Ruiz" },
    ["By Ana RuizPublished: May 4, 2024"] = { "Ana Ruiz" },
    ["By Ana Ruiz | May 4, 2024"] = { "Ana Ruiz" },
  }
  for line, want in pairs(cases) do
    it(line, function()
      assert.same(want, names(read("Mayor of Riverton resigns after vote\n\n" .. line .. story)))
    end)
  end

  it("are named by a bio when nothing else names them", function()
    local text = "Mayor of Riverton resigns after vote" .. story ..
      "\n\nAna Ruiz is the author of two books about rivers and a staff writer."
    assert.same({ "Ana Ruiz" }, names(read(text)))
  end)
end)

describe("lines that name an author", function()
  local function role(line)
    local text = PAGE:match "^(.-)\nMarit Solheim is" .. "\n" .. line .. "\n"
    return role_of(text, line), names(read(text))
  end

  for _, line in ipairs {
    "Marit Solheim covers shipping for the Riverton Post.", "Tom Okafor teaches law at the University of Tarn.",
    "Tom Okafor writes about rivers for the Riverton Post.",
  } do
    it("are no byline when they tell what he does: " .. line, function()
      local found, authors = role(line)
      assert.are_not.equal("byline", found)
      assert.same({ "Marit Solheim", "Tom Okafor" }, authors)
    end)
  end

  it("add no author to those that are known", function()
    assert.same({ "Marit Solheim", "Tom Okafor" }, (select(2, role "Follow Marit Solheim on Twitter: @marit")))
  end)
end)

describe("datelines", function()
  local function dateline(opening)
    local article = read("Mayor of Riverton resigns after vote\n\n" .. opening ..
      " The mayor resigned on Monday after a vote that nobody had thought he could lose, his office said.")
    return article.place, article.agency, article.dateline and article.dateline.text
  end

  local cases = {
    { "RIVERTON, May 4 -", "RIVERTON" },
    { "RIVERTON, Calif., May 4 (Reuters) -", "RIVERTON, Calif.", "Reuters" },
    { "NEW RIVERTON (AP) —", "NEW RIVERTON", "AP" },
    { "PARIS/BERLIN, 2 March –", "PARIS/BERLIN" },
    { "Berlin (dpa) -", "Berlin", "dpa" },
    { "JEDDAH, Saudi Arabia --", "JEDDAH, Saudi Arabia" },
    { "ST. PAUL, Minn., Sept. 30 (UPI) --", "ST. PAUL, Minn.", "UPI" },
    { "RIO DE JANEIRO, MARCH 3 -", "RIO DE JANEIRO" },
    { "LONDON —", "LONDON" },
    { "RIVERTON (Valley Wire) –", "RIVERTON", "Valley Wire" },
    { "Oct. 26, 2017 (Newsline) --", nil, "Newsline" },
    { "(Reuters) -", nil, "Reuters" },
    { "BOSTON--(BUSINESS WIRE)--Nov. 7, 2024--", "BOSTON", "BUSINESS WIRE" },
    { "NEW YORK, Nov. 7, 2024 /PRNewswire/ --", "NEW YORK", "PRNewswire" },
    { "TORONTO, ON / ACCESSWIRE / November 7, 2024 /", "TORONTO, ON", "ACCESSWIRE" },
    { "NEW DELHI:", "NEW DELHI" },
    { "Karachi:", "Karachi" },
    { "ISLAMABAD, June 5 (APP):", "ISLAMABAD", "APP" },
    { "RIVERTON, June 5:", "RIVERTON" },
    { "KOTA RIVERTON:", "KOTA RIVERTON" },
    { "London (CNN Business)", "London", "CNN Business" },
    { "MOSCOW, June 5. /TASS/.", "MOSCOW", "TASS" },
    { "Nairobi, Kenya –", "Nairobi, Kenya" },
    { "Port-au-Prince, Haiti —", "Port-au-Prince, Haiti" },
    { "Low Keld, eastern Norland -", "Low Keld, eastern Norland" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local place, agency, text = dateline(case[1])
      assert.same({ case[2], case[3], case[1] }, { place, agency, text })
    end)
  end

  for _, opening in ipairs {
    "The well-known", "FILE - In this photo,", "NATO - which has 32 members - said so.", "“No,” he said -",
    "RIVERTON, CALIFORNIA - MAY 04:", "It was over - at last.", "Ann Orr (Liberal) -", "UPDATE:", "ORR:",
    "Ann Orr, late again –", "Watch, Listen –",
    "Labour (AP) said", "The plan:", "Paris: a", "Either/or /", "Chapter 4:",
  } do
    it("none: " .. opening, function() assert.is_nil((dateline(opening))) end)
  end

  it("are none where other blocks open with labels too", function()
    local rest = " We went to the harbour on Monday and saw that the boats had gone, all nine of them."
    assert.is_nil(read("The boats\n\nRIVERTON:" .. rest .. "\n\nHOLLOW:" .. rest).place)
  end)

  it("stand in the paragraph that they open", function()
    assert.equal("paragraph", role_of(PAGE, "HOLLOW BAY"))
    assert.equal("HOLLOW BAY, Maine, June 4 —", read(PAGE).dateline.text)
  end)
end)

describe("headlines", function()
  it("lose the site behind the bar", function()
    local text =
      "Mayor of Riverton resigns after vote | The Riverton Post\n\nMayor of Riverton resigns after vote\n\n" ..
      "The mayor resigned on Monday after a vote that nobody had thought he could lose, his office said."
    assert.equal("Mayor of Riverton resigns after vote", read(text).headline.text)
  end)
end)

describe("an analyst's layout", function()
  local function with(fields)
    local R = quoth.ruleset "desk.layout"
    R:layout(fields)
    return quoth.analyser { rules = { R } }
  end

  local function role(analyser, text, start)
    for block in analyser:read(text):blocks() do
      if block.text:sub(1, #start) == start then return block.role, block.read end
    end
  end

  it("drops what it says", function()
    local found, is_read = role(with { drop = [[^The company]] }, PAGE, "The company")
    assert.same({ "boilerplate", false }, { found, is_read })
  end)

  it("is stronger than all evidence", function()
    assert.equal("bio", (role(with { role = { bio = [[^Union leaders]] } }, PAGE, "Union leaders")))
    assert.equal("paragraph", (role(with { role = { paragraph = { [[^Share$]] } } }, PAGE, "Share")))
  end)

  it("takes weights as a table, or as rows of text with the roles above them", function()
    local table_form = with { weights = { digit = { caption = 900, other = -7 }, colon = { bio = 5 } } }
    local text_form = with { weights = [[
      caption other bio
      digit 900 -7 0
      colon 0 0 5
    ]] }
    local page = "Rain in Lismore\n\nBy Ann Orr\n\nThe river rose by 3 metres.\n"
    local one, other = table_form:read(page), text_form:read(page)
    assert.equal(one:json(), other:json())
    assert.equal("caption", (role(text_form, page, "The river")))
  end)

  for fields, message in pairs {
    [{ drop = "(" }] = "missing closing parenthesis",
    [{ roles = {} }] = "no key of a layout",
    [{ role = { motto = "x" } }] = "'motto' is no role",
    [{ weights = { ["has:unicorns"] = { other = 1 } } }] = "'has:unicorns' is no evidence",
    [{ weights = { digit = { other = 1e9 } } }] = "no number between",
    [{ weights = 5 }] = "no table of name",
    [{ weights = { { other = 1 } } }] = "a table of name",
    [{ weights = "paragraph motto\ndigit 1 2" }] = "'motto' is no role",
    [{ weights = "paragraph other\nhas:unicorns 1 2" }] = "'has:unicorns' is no evidence",
    [{ weights = "paragraph other\ndigit 1" }] = "no number between",
    [{ weights = "paragraph other\ndigit 1 2 3" }] = "'3' is one number too many",
    [{ weights = "other\n" .. ("x"):rep(500) .. " 1" }] = "too long",
    [{ transitions = "other\nmotto 1" }] = "'motto' is no role",
  } do
    it("tells what is wrong: " .. message, function()
      local ok, text = pcall(with, fields)
      assert.is_false(ok)
      assert.truthy(text:find(message, 1, true), text)
      assert.truthy(text:find("article_spec.lua", 1, true), text)
    end)
  end
end)

describe("explaining blocks", function()
  it("gives the role and what spoke for it", function()
    local text = read(PAGE):explain_blocks()
    assert.truthy(text:find "headline  0%-%d+  Ferry strike")
    assert.truthy(text:find "rather than %a+: [%a%d:-]+ [+-]%d+")
  end)

  it("weighs a role against another, and counts the neighbours' roles", function()
    local text = read(PAGE):explain_blocks()
    for role, weighed, other in text:gmatch "(%a+)[^\n]*\n +(%a*) ?rather than (%a+):" do
      assert.are_not.equal(weighed ~= "" and weighed or role, other)
    end
    assert.truthy(text:find "related[^\n]*\n    other rather than %a+:")
    assert.truthy(text:find "step%-to:%a+ [+-]%d+")
  end)
end)

describe("several articles in one text", function()
  it("are found by the lines between them", function()
    local parts = quoth.split "1 of 2 DOCUMENTS\n\nA bridge opens\n\nIt did.\n\n2 of 2 DOCUMENTS\n\nA bridge closes\n"
    assert.same({ "A bridge opens\n\nIt did.", "A bridge closes" }, parts)
  end)

  it("are one without such lines", function() assert.same({ PAGE:match "^%s*(.-)%s*$" }, quoth.split(PAGE)) end)

  it("are read one by one by the command", function()
    local text = "Document 1 of 2\n\nA bridge opens\n\nDocument 2 of 2\n\nA bridge closes\n"
    local out, status = helper.run(helper.command .. " --split --json", text)
    assert.equal(0, status)
    assert.truthy(out:find "A bridge opens" and out:find "A bridge closes" and out:find '"id": "%-#2"')
  end)
end)

-- Two days of a paper as databases export them.
local NEXIS = [[
                               1 of 2 DOCUMENTS

                             The Riverton Post

                        March 3, 2020 Tuesday
                            Final Edition

Harbor workers end strike after nine days

BYLINE: Ines Duarte and Tom Okafor

SECTION: NEWS; Business; Pg. 4

LENGTH: 412 words

DATELINE: HOLLOW BAY, Maine

HIGHLIGHT: Deal gives crews a raise and a seat on the board

BODY:

   Harbor workers on the northern coast went back to work on Tuesday after
nine days of strikes that had left hundreds of ships waiting at sea.

   "We got what we asked for," Lena Brandt, who leads the union, said.

LOAD-DATE: March 4, 2020

LANGUAGE: ENGLISH

GRAPHIC: PHOTO: Ships wait off Hollow Bay. (Ines Duarte)

PUBLICATION-TYPE: Newspaper

                   Copyright 2020 The Riverton Post Company
                              All Rights Reserved

                               2 of 2 DOCUMENTS

                             The Daily Ledger

                        March 5, 2020 Thursday

Bridge to close until spring

BYLINE: By TOM OKAFOR; Staff Writer

SECTION: LOCAL; Pg. B1

LENGTH: 90 words

   The council voted on Wednesday to close the bridge to all traffic until
the spring, after engineers found cracks in two of the four piers.

   "It is not safe," the mayor, Ruth Kay, said.

LOAD-DATE: March 6, 2020
]]

local FACTIVA = [[
HD Harbor workers end strike after nine days
BY By Ines Duarte
WC 412 words
PD 3 March 2020
ET 10:15
SN Valley Wire
LA English
CY Copyright 2020 Valley Wire Limited. All Rights Reserved.

LP HOLLOW BAY, Maine, March 3 (Valley Wire) - Harbor workers on the northern coast went back to work on Tuesday.

TD "We got what we asked for," Lena Brandt, who leads the union, said.

The company said the deal would cost it about two million crowns a year.

CO hlwby : Hollow Bay Shipping
NS ccat : Corporate/Industrial News
AN Document VW00000020200303eg3300abc

HD
Bridge to close until spring
BY
Tom Okafor
WC
90 words
PD
5 March 2020
LP
The council voted on Wednesday to close the bridge to all traffic until the spring.
TD
"It is not safe," the mayor, Ruth Kay, said.
AN
Document DLED000020200305eg3500def
]]

local MODERN = [[
Page 1 of 2
Harbor workers end strike after nine days

The Riverton Post
March 3, 2020 Tuesday
Late Edition - Final

Copyright 2020 The Riverton Post Company All Rights Reserved
Section: Section A; Column 0; Business Desk; Pg. 4
Length: 412 words
Byline: By INES DUARTE
Dateline: HOLLOW BAY, Maine

Body

Harbor workers on the northern coast went back to work on Tuesday after nine days of strikes.

Lena Brandt, who leads the union, said it had got what it asked for.

Classification

Language: ENGLISH

Load-Date: March 4, 2020

End of Document

Bridge to close until spring

The Riverton Post
March 5, 2020 Thursday

Section: Section B; Pg. 1
Byline: By TOM OKAFOR

Body

The council voted on Wednesday to close the bridge to all traffic until the spring.

Load-Date: March 6, 2020

End of Document
]]

describe("a record of a database", function()
  local function story(article)
    local list = {}
    for block in article:blocks() do
      if block.role == "paragraph" then list[#list + 1] = block.text:match "^%S+ %S+" end
    end
    return list
  end

  local function facts(text)
    local article = read(text)
    return { headline = article.headline.text, section = article.section and article.section.text,
      authors = names(article), place = article.place, published = article.published, story = story(article) }
  end

  local nexis, factiva, modern = quoth.split(NEXIS), quoth.split(FACTIVA), quoth.split(MODERN)

  it("is one of several in a file", function()
    assert.same({ 2, 2, 2 }, { #nexis, #factiva, #modern })
  end)

  local cases = {
    { "with labels", nexis[1], { headline = "Harbor workers end strike after nine days",
      section = "NEWS; Business; Pg. 4", authors = { "Ines Duarte", "Tom Okafor" }, place = "HOLLOW BAY, Maine",
      published = "2020-03-03", story = { "Harbor workers", '"We got' } } },
    { "with a body that no label announces", nexis[2], { headline = "Bridge to close until spring",
      section = "LOCAL; Pg. B1", authors = { "TOM OKAFOR" }, published = "2020-03-05",
      story = { "The council", '"It is' } } },
    { "with codes", factiva[1], { headline = "Harbor workers end strike after nine days",
      authors = { "Ines Duarte" }, place = "HOLLOW BAY, Maine", published = "2020-03-03",
      story = { "HOLLOW BAY,", '"We got', "The company" } } },
    { "with codes on lines of their own", factiva[2], { headline = "Bridge to close until spring",
      authors = { "Tom Okafor" }, published = "2020-03-05", story = { "The council", '"It is' } } },
    { "with labels in small letters", modern[1], { headline = "Harbor workers end strike after nine days",
      section = "Section A; Column 0; Business Desk; Pg. 4", authors = { "INES DUARTE" },
      place = "HOLLOW BAY, Maine", published = "2020-03-03", story = { "Harbor workers", "Lena Brandt," } } },
    { "that is the last", modern[2], { headline = "Bridge to close until spring",
      section = "Section B; Pg. 1", authors = { "TOM OKAFOR" }, published = "2020-03-05",
      story = { "The council" } } },
  }
  for _, case in ipairs(cases) do
    it("gives its fields: " .. case[1], function() assert.same(case[3], facts(case[2])) end)
  end

  it("keeps its labels out of everything", function()
    for block in read(nexis[1]):blocks() do
      if block.text == "BYLINE:" or block.text == "412 words" then assert.is_false(block.read) end
    end
    assert.equal("deck", role_of(nexis[1], "Deal gives"))
    assert.equal("caption", role_of(nexis[1], "PHOTO:"))
  end)

  it("is none where a story has one such line", function()
    local text = PAGE .. "\nLength: 412 words\n"
    assert.equal(read(PAGE).headline.text, read(text).headline.text)
    assert.equal("Length: 412 words", texts(text)[#texts(text)])
  end)
end)

describe("the section", function()
  local story = "\n\nFerry strike strands hundreds on the islands\n\nBy Marit Solheim\n\n" ..
    "Hundreds of passengers were stranded on Tuesday after the crews of all nine ferries walked out at dawn."
  for _, line in ipairs { "Business", "World | Business", "Home > News > Politics", "World / Europe" } do
    it("stands above the headline: " .. line, function()
      local article = read(line .. story)
      assert.equal(line, article.section.text)
      assert.equal("Ferry strike strands hundreds on the islands", article.headline.text)
      assert.truthy(article:json():find('"section":{"begin":0', 1, true))
    end)
  end

  it("is no menu", function()
    assert.is_nil(read("News\n\nSport\n\nWeather\n\nBusiness\n\nTravel" .. story).section)
  end)

  it("is nothing else that stands there", function()
    assert.is_nil(read("Published June 4, 2024" .. story).section)
    assert.is_nil(read(PAGE).section)
  end)
end)

describe("the dates of an article", function()
  local function dates(line)
    local article = read("Ferry strike strands hundreds on the islands\n\nBy Marit Solheim\n\n" .. line ..
      "\n\nHundreds of passengers were stranded on Tuesday after the crews of all nine ferries walked out.")
    return { article.published, article.published_time, article.updated }
  end
  local cases = {
    ["Published June 4, 2024 8:15 AM EDT"] = { "2024-06-04", "2024-06-04T08:15-04:00" },
    ["Published June 4, 2024"] = { "2024-06-04" },
    ["First published on Tue 4 Jun 2024 17.21 BST"] = { "2024-06-04", "2024-06-04T17:21+01:00" },
    ["Last modified on Wed 5 Jun 2024 10.15 BST\n\nFirst published on Tue 4 Jun 2024 17.21 BST"] =
      { "2024-06-04", "2024-06-04T17:21+01:00", "2024-06-05T10:15+01:00" },
    ["June 4, 2024 / 10:15 AM EST / Updated June 5, 2024 / 9:02 AM EST"] =
      { "2024-06-04", "2024-06-04T10:15-05:00", "2024-06-05T09:02-05:00" },
    ["Updated 5 June 2024 Published 4 June 2024"] = { "2024-06-04", nil, "2024-06-05" },
    ["Updated June 5, 2024"] = { "2024-06-05", nil, "2024-06-05" },
  }
  for line, want in pairs(cases) do
    it((line:gsub("\n+", ", ")), function() assert.same(want, dates(line)) end)
  end
end)

describe("corrections", function()
  for _, line in ipairs {
    "Correction: An earlier version of this article gave the wrong first name for Lena Brandt.",
    "This article was amended on 4 March 2020 to correct the length of the strike.",
    "Editor's note: This story has been updated to add a comment by the company.",
    "• This article was amended on 4 March 2020 to correct the length of the strike.",
  } do
    it("are notes at the end: " .. line:sub(1, 30), function() assert.equal("note", role_of(
      PAGE:match "^(.-)\nMarit Solheim is" .. "\n" .. line .. "\n", line:sub(1, 20))) end)
    it("and at the begin: " .. line:sub(1, 30), function() assert.equal("note", role_of(
      (PAGE:gsub("\nHOLLOW BAY", "\n" .. line .. "\n\n%0", 1)), line:sub(1, 20))) end)
  end
end)

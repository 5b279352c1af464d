--- Writes pages as people paste them, with the role of every block, to learn the layout model from.
--
--    lua5.4 spec/layout/pages.lua spec/layout [PAGES] > PAGES.jsonl
--
-- Made of three lists written by hand: sites.txt has how the pages of a kind of site are laid out and what
-- stands around the story, stories.txt has what is told, and lists.txt what fills the {names} of both.
-- Nothing in them was taken from a page. A fixed sequence of numbers picks, so the pages are always the same.
--
-- A line of sites.txt is a role and a text:
--    H headline, D deck, B byline, T date, C caption, R credit, S subhead, P paragraph, O other
-- A number behind the role repeats the line, "?" before it leaves it out of half of the pages. STORY stands for
-- the rest of the story, STORY 2 for its next two paragraphs; the lines that begin with "+" come between
-- paragraphs of the rest, and "++" parts them into groups. A line whose {name} the story cannot fill is left out.

local folder, wanted = arg[1], tonumber(arg[2] or 300)

local ROLES = { H = "headline", D = "deck", B = "byline", T = "date", C = "caption", R = "credit", S = "subhead",
                P = "paragraph", O = "other" }
local MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                 "November", "December" }
local DAYS = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }
local ZONES = { "ET", "EDT", "EST", "GMT", "PST", "IST", "CT", "CDT", "BST", "PT" }

---------------------------------------------------------------------------- chance

local state = 20240311

local function below(count)
  state = (state * 1103515245 + 12345) % 2147483648
  return state // 65536 % count
end

local function pick(list) return list[below(#list) + 1] end

local function chance(percent) return below(100) < percent end

---------------------------------------------------------------------------- lists

local function read_lists(path)
  local lists, last = {}, nil
  for line in io.lines(path) do
    local name = line:match "^== (%S+)$"
    if name then
      last = name
      lists[last] = {}
    elseif line ~= "" then
      table.insert(lists[last], line)
    end
  end
  return lists
end

local STORY_KEYS = { alt = true, deck = true, section = true, place = true, tags = true, cap = true, sub = true }

local function add_to_story(story, line)
  local key, value = line:match "^(%l+) ?(.*)$"
  if not STORY_KEYS[key] then
    story.paragraphs[#story.paragraphs + 1] = line
  elseif key == "cap" or key == "sub" then
    table.insert(story[key], value)
  elseif value ~= "" then
    story[key] = value
  end
end

local function read_stories(path)
  local stories = {}
  for line in io.lines(path) do
    local head = line:match "^= (.+)$"
    if head then
      stories[#stories + 1] = { head = head, cap = {}, sub = {}, paragraphs = {} }
    elseif line ~= "" then
      add_to_story(stories[#stories], line)
    end
  end
  return stories
end

local function parse_line(line)
  local maybe, role, count, text = line:match "^(%??)([HDBTCRSPO])(%d?) (.+)$"
  assert(role, line)
  return { maybe = maybe ~= "", role = role, count = tonumber(count) or 1, text = text }
end

local function add_to_site(site, line)
  local group = site.groups[#site.groups]
  if line == "++" then
    site.groups[#site.groups + 1] = {}
  elseif line:sub(1, 1) == "+" then
    group[#group + 1] = parse_line(line:sub(2))
  elseif line:match "^STORY" then
    site[#site + 1] = { story = tonumber(line:match "%d+") or math.huge }
  else
    site[#site + 1] = parse_line(line)
  end
end

local function read_sites(path)
  local sites = {}
  for line in io.lines(path) do
    local name = line:match "^= (.+)$"
    if name then
      sites[#sites + 1] = { name = name, groups = { {} } }
    elseif line ~= "" then
      add_to_site(sites[#sites], line)
    end
  end
  return sites
end

local lists = read_lists(folder .. "/lists.txt")
local stories = read_stories(folder .. "/stories.txt")
local sites = read_sites(folder .. "/sites.txt")

---------------------------------------------------------------------------- what fills a {name}

local function handle_of(name) return (name:lower():gsub("[^a-z]", "")) end

local function clock(page)
  local sign = page.dotted and { "a.m.", "p.m." } or page.capital and { "AM", "PM" } or { "am", "pm" }
  return ("%d:%02d%s%s"):format(below(12) + 1, below(60), page.glued and "" or " ", pick(sign))
end

local function ordinal(day)
  if day // 10 == 1 then return "th" end
  return ({ "st", "nd", "rd" })[day % 10] or "th"
end

local function next_of(page, key)
  page.used[key] = (page.used[key] or 0) + 1
  return page.story[key][page.used[key]]
end

-- The next caption of the story; when there is none left, of any.
local function caption(page)
  local text = chance(page.wordy) and pick(lists.longcap) or next_of(page, "cap") or pick(lists.anycap)
  return page.stops and text:match "%w$" and text .. "." or text
end

local function other_headline()
  return chance(40) and pick(stories).head or pick(lists.rel)
end

local function caps(name)
  return function(page)
    local text = page.fill(name)
    return text and text:upper()
  end
end

local fillers = {
  head = function(page) return page.story.head end,
  alt = function(page) return page.story.alt end,
  deck = function(page) return page.story.deck end,
  cap = caption,
  sub = function(page) return next_of(page, "sub") end,
  SUB = caps "sub",
  name2 = function() return pick(lists.name) end,
  name3 = function() return pick(lists.name) end,
  photog = function() return pick(lists.name) end,
  NAME = caps "name", name_caps = caps "name", PAPER = caps "paper", SECTION = caps "section",
  relcaps = caps "rel", MONTH = caps "month", CAP = caps "cap",
  credit0 = function() return pick { "AP Photo", "Getty Images", "Supplied", pick(lists.agency), pick(lists.name) } end,
  rel = other_headline,
  advert = function() return pick(lists.ad) end,
  tag = function(page) return chance(70) and pick(page.tags) or pick(lists.section) end,
  section = function(page) return chance(40) and page.story.section or pick(lists.section) end,
  place = function(page) return page.story.place end,
  Place = function(page) return page.story.place and page.story.place:match "^[^,]+" or "London" end,
  handle = function(page) return handle_of(page.name) end,
  n = function() return tostring(below(58) + 2) end,
  hours = function() return tostring(below(20) + 2) end,
  ago = function()
    return pick { "2 hours ago", "15 minutes ago", "1 day ago", "Published 9 hours ago", "3 days ago" }
  end,
  clock = clock,
  clock24 = function() return ("%02d:%02d"):format(below(24), below(60)) end,
  zone = function() return pick(ZONES) end,
  dday = function(page) return tostring(page.day) end,
  ord = function(page) return ordinal(page.day) end,
  month = function(page) return MONTHS[page.month] end,
  mon = function(page) return MONTHS[page.month]:sub(1, 3) end,
  m2 = function(page) return ("%02d"):format(page.month) end,
  weekday = function(page) return page.weekday end,
  weekday3 = function(page) return page.weekday:sub(1, 3) end,
  year = function(page) return page.year end,
  name = function(page) return page.name end,
  paper = function(page) return page.paper end,
  job = function(page) return page.job end,
}

-- The text with all {names} filled; nil when one has nothing.
local function expand(page, text)
  local missing = false
  local out = text:gsub("{([%w_]+)}", function(name)
    local value = page.fill(name)
    missing = missing or not value
    return value or ""
  end)
  out = out:gsub("%.%. ", ". ")
  return not missing and out or nil
end

local function new_page(site)
  local page = { site = site, story = pick(stories), used = {}, parts = {}, blocks = {}, size = 0 }
  page.name, page.paper, page.job = pick(lists.name), pick(lists.paper), pick(lists.job)
  page.day, page.month, page.year = below(28) + 1, below(12) + 1, tostring(2012 + below(14))
  page.weekday, page.stops, page.dotted = pick(DAYS), chance(50), chance(30)
  page.wordy = pick { 0, 0, 30, 70 }
  page.capital, page.glued, page.tags = chance(50), chance(20), {}
  for tag in page.story.tags:gmatch "[^;]+" do table.insert(page.tags, (tag:gsub("^ ", ""))) end
  function page.fill(name)
    local filler = fillers[name]
    if filler then return filler(page) end
    return expand(page, pick(assert(lists[name], name)))
  end
  return page
end

---------------------------------------------------------------------------- pages

local function put(page, role, text)
  page.parts[#page.parts + 1] = text
  page.blocks[#page.blocks + 1] =
    ('{"role":"%s","begin":%d,"end":%d}'):format(role, page.size, page.size + #text)
  page.size = page.size + #text + 2
end

local function put_line(page, line)
  if line.maybe and chance(50) then return end
  for _ = 1, line.count do
    local text = expand(page, line.text)
    if text then put(page, ROLES[line.role], text) end
  end
end

local function put_lines(page, lines)
  for _, line in ipairs(lines) do put_line(page, line) end
end

local function put_list(page, list, most)
  for _ = 1, below(most + 1) do put(page, "other", (expand(page, "{" .. list .. "}"))) end
end

local function put_story(page, count)
  local groups, group = page.site.groups, 1
  local rest = count == math.huge
  for i = 1, count do
    local text = next_of(page, "paragraphs")
    if not text then return end
    put(page, "paragraph", text)
    if rest and groups[group] and chance(i == 1 and 25 or 60) then
      put_lines(page, groups[group])
      group = group + 1
    end
  end
end

local function put_head(page)
  if chance(40) then put_list(page, "section", 12) end
  if chance(15) then put_list(page, "rel", 4) end
end

local function put_foot(page)
  if chance(30) then put_list(page, "comment", 4) end
  if chance(20) then put_list(page, "user", 3) end
  for _ = 1, chance(60) and below(3) or 0 do
    put(page, "other", page.fill "relhead")
    put_list(page, "rel", 7)
  end
  if chance(30) then put_list(page, "video", 3) end
  if chance(50) then put_list(page, "section", 10) end
  if chance(60) then put_list(page, "legal", 8) end
end

local function write_page(site, number)
  local page = new_page(site)
  put_head(page)
  for _, line in ipairs(site) do
    if line.story then put_story(page, line.story) else put_line(page, line) end
  end
  if chance(30) then put_list(page, "note", 1) end
  put_foot(page)
  local text = table.concat(page.parts, "\n\n"):gsub('["\\]', "\\%0"):gsub("\n", "\\n")
  io.write(('{"id":"written-%d","text":"%s","blocks":[%s]}\n'):format(number, text, table.concat(page.blocks, ",")))
end

for number = 1, wanted do write_page(sites[(number - 1) % #sites + 1], number) end

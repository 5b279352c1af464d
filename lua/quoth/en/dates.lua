-- Dates, times, durations and sets of English news, as TimeML marks them: the
-- determiner belongs to the expression, the preposition does not.
--
-- What each key of a `value` means stands in csrc/date.h. Lexicons give their
-- captures a number (month = 4) or a word (unit = "day"); the engine itself knows
-- only calendars. The patterns are put together from the fragments below, so that
-- each form of a day or a count is written once.

local quoth = require "quoth"
local R = quoth.ruleset "en.dates"

-------------------------------------------------------------------------- numbers

R:lexicon "number-small" [[
  zero = 0
  one = 1
  two = 2
  three = 3
  four = 4
  five = 5
  six = 6
  seven = 7
  eight = 8
  nine = 9
  ten = 10
  eleven = 11
  twelve = 12
  thirteen = 13
  fourteen = 14
  fifteen = 15
  sixteen = 16
  seventeen = 17
  eighteen = 18
  nineteen = 19
]]

R:lexicon "number-teen" [[
  ten = 10
  eleven = 11
  twelve = 12
  thirteen = 13
  fourteen = 14
  fifteen = 15
  sixteen = 16
  seventeen = 17
  eighteen = 18
  nineteen = 19
]]

R:lexicon "number-tens" [[
  twenty = 20
  thirty = 30
  forty, fourty = 40
  fifty = 50
  sixty = 60
  seventy = 70
  eighty = 80
  ninety = 90
]]

R:lexicon "number-digit" [[
  one = 1
  two = 2
  three = 3
  four = 4
  five = 5
  six = 6
  seven = 7
  eight = 8
  nine = 9
]]

R:lexicon "number-scale" [[
  hundred = 100
  thousand = 1000
  million = 1000000
]]

R:number "digits" {
  match = [[ n:[int 0..999999999] ]],
  value = "n",
  yes = { ["Orr sold {240} of them."] = 240 },
}
R:number "decimal" {
  match = [[ n:[decimal] ]],
  value = "n",
  yes = { ["The mill grew {2.5} miles."] = 2.5 },
}
R:number "word" {
  match = [[ n:@number-small ]],
  value = "n",
  yes = { ["Orr sold {nine} of them."] = 9 },
  no = { "None of them was sold." },
}
R:number "tens" {
  match = [[ t:@number-tens ]],
  value = "t",
  yes = { ["Orr sold {forty} of them."] = 40 },
}
R:number "tens-and-digit" {
  match = [[ t:@number-tens "-"? u:@number-digit ]],
  value = "t+u",
  yes = { ["Orr sold {twenty-two} of them."] = 22, ["Orr sold {sixty five} of them."] = 65 },
}
R:number "scale" {
  match = [[ n:@number-small s:@number-scale ]],
  value = "n*s",
  yes = { ["Orr sold {two hundred} of them."] = 200 },
  no = { "Hundreds were sold." },
}
R:number "a-scale" {
  match = [[ a s:@number-scale ]],
  value = "s",
  yes = { ["Orr sold {a thousand} of them."] = 1000 },
  no = { "Orr sold a few thousand." },
}
R:number "tens-scale" {
  match = [[ n:@number-tens s:@number-scale ]],
  value = "n*s",
  yes = { ["Orr sold {thirty thousand} of them."] = 30000 },
}
R:number "scale-and-more" {
  match = [[ n:@number-small s:@number-scale and? m:@number-small ]],
  value = "n*s+m",
  yes = { ["Orr sold {one hundred ten} of them."] = 110, ["Orr sold {two hundred and six} of them."] = 206 },
}
R:number "scale-and-tens" {
  match = [[ n:@number-small s:@number-scale and? t:@number-tens ]],
  value = "n*s+t",
  yes = { ["Orr sold {three hundred and forty} of them."] = 340 },
}
R:number "scale-and-tens-and-digit" {
  match = [[ n:@number-small s:@number-scale and? t:@number-tens "-"? u:@number-digit ]],
  value = "n*s+t+u",
  yes = { ["Orr sold {three hundred and forty-one} of them."] = 341 },
}
R:number "decimal-scale" {
  match = [[ n:[decimal] s:@number-scale ]],
  value = "n*s",
  yes = { ["Orr sold {1.5 million} of them."] = 1500000 },
}
R:number "digits-scale" {
  match = [[ n:[int 0..9999] s:@number-scale ]],
  value = "n*s",
  yes = { ["Orr sold {20 million} of them."] = 20000000 },
}
R:number "fraction" {
  match = [[ n:[int 0..999] a:[int 1..9] "/" b:[int 2..9] ]],
  value = "n+a/b",
  yes = { ["It took {3 1/2} years."] = 3.5 },
}
R:number "and-a-half" {
  match = [[ (n:@number-small | n:@number-tens | n:[int 0..999]) "-"? and "-"? a? "-"? half ]],
  value = "n+1/2",
  yes = { ["It took {two and a half} years."] = 2.5, ["It took {6-and-a-half} years."] = 6.5 },
  no = { "Orr sold two and kept half." },
}
R:number "half-sign" {
  match = [[ n:[int 0..999] "½" ]],
  value = "n+1/2",
  yes = { ["It took {2½} years."] = 2.5 },
}

-- Years in words: nineteen ninety-six, two thousand and four.
R:lexicon "year-head" [[
  fifteen = 15
  sixteen = 16
  seventeen = 17
  eighteen = 18
  nineteen = 19
  twenty = 20
]]

R:rule "year-in-words" {
  match = [[ h:@year-head t:@number-tens ]],
  make = "YearInWords",
  value = "h*100+t",
  yes = { ["It opened in {nineteen eighty}."] = 1980 },
}
R:rule "year-in-words-and-digit" {
  match = [[ h:@year-head t:@number-tens "-"? u:@number-digit ]],
  make = "YearInWords",
  value = "h*100+t+u",
  yes = { ["It opened in {nineteen ninety-six}."] = 1996 },
}
R:rule "year-in-words-teen" {
  match = [[ h:@year-head t:@number-teen ]],
  make = "YearInWords",
  value = "h*100+t",
  yes = { ["It opened in {nineteen fourteen}."] = 1914 },
}
R:rule "year-two-thousand" {
  match = [[ two thousand ]],
  make = "YearInWords",
  value = "2000",
  yes = { ["It opened in {two thousand}."] = 2000 },
}
R:rule "year-two-thousand-and" {
  match = [[ two thousand and? u:@number-small ]],
  make = "YearInWords",
  value = "2000+u",
  yes = { ["It opened in {two thousand and four}."] = 2004 },
}

------------------------------------------------------------------ names of the calendar

R:lexicon "date-month" [[
  january, jan, jan. = 1
  february, feb, feb. = 2
  march, mar, mar. = 3
  april, apr, apr. = 4
  may = 5
  june, jun, jun. = 6
  july, jul, jul. = 7
  august, aug, aug. = 8
  september, sept, sept., sep, sep. = 9
  october, oct, oct. = 10
  november, nov, nov. = 11
  december, dec, dec. = 12
]]

-- Months that are nothing else, with no day or year beside them.
R:lexicon "date-month-name" [[
  january, jan. = 1
  february, feb. = 2
  april = 4
  june = 6
  july = 7
  august, aug. = 8
  september, sept. = 9
  october, oct. = 10
  november, nov. = 11
  december, dec. = 12
]]

-- Months that are given names too: before another capital, read as months behind a preposition only.
R:lexicon "date-month-forename" { each = true, [[ april, june ]] }

-- Months that are words too: read as months behind a preposition only.
R:lexicon "date-month-word" [[
  march = 3
  may = 5
]]

R:lexicon "date-weekday" [[
  monday, mon, mon. = 1
  tuesday, tues, tues., tue, tue. = 2
  wednesday, wed, wed. = 3
  thursday, thurs, thurs., thur, thur., thu, thu. = 4
  friday, fri, fri. = 5
  saturday, sat, sat. = 6
  sunday, sun, sun. = 7
]]

-- Written out, so that they are nothing else: neither "sat" nor "the sun".
R:lexicon "date-weekday-name" [[
  monday = 1
  tuesday = 2
  wednesday = 3
  thursday = 4
  friday = 5
  saturday = 6
  sunday = 7
]]

R:lexicon "date-weekdays" [[
  mondays = 1
  tuesdays = 2
  wednesdays = 3
  thursdays = 4
  fridays = 5
  saturdays = 6
  sundays = 7
]]

R:lexicon "date-ordinal" [[
  first = 1
  second = 2
  third = 3
  fourth = 4
  fifth = 5
  sixth = 6
  seventh = 7
  eighth = 8
  ninth = 9
  tenth = 10
  eleventh = 11
  twelfth = 12
  thirteenth = 13
  fourteenth = 14
  fifteenth = 15
  sixteenth = 16
  seventeenth = 17
  eighteenth = 18
  nineteenth = 19
  twentieth = 20
  twenty-first, twenty first = 21
  twenty-second, twenty second = 22
  twenty-third, twenty third = 23
  twenty-fourth, twenty fourth = 24
  twenty-fifth, twenty fifth = 25
  twenty-sixth, twenty sixth = 26
  twenty-seventh, twenty seventh = 27
  twenty-eighth, twenty eighth = 28
  twenty-ninth, twenty ninth = 29
  thirtieth = 30
  thirty-first, thirty first = 31
]]

R:lexicon "date-season" [[
  spring, springtime = spring
  summer, summertime = summer
  autumn, fall = autumn
  winter, wintertime = winter
]]

R:lexicon "date-era" [[
  bc, b.c., b.c, bce, b.c.e. = -1
  ad, a.d., ce, c.e. = 1
]]

R:lexicon "date-decade" [[
  twenties = 20
  thirties = 30
  forties = 40
  fifties = 50
  sixties = 60
  seventies = 70
  eighties = 80
  nineties = 90
]]

R:lexicon "date-unit" [[
  seconds, sec, secs = second
  minute, minutes, min, mins = minute
  hour, hours, hr, hrs = hour
  day, days = day
  nights = day
  week, weeks, wk, wks = week
  weekends = weekend
  fortnight, fortnights = fortnight
  month, months = month
  year, years, yr, yrs = year
  decade, decades = decade
  century, centuries = century
  millennium, millennia, millenniums = millennium
]]

-- Units that "last", "this" and "next" are said of.
R:lexicon "date-unit-one" [[
  minute = minute
  hour = hour
  day = day
  week = week
  fortnight = fortnight
  month = month
  year = year
  decade = decade
  century = century
  millennium = millennium
]]

R:lexicon "date-unit-of-calendar" [[
  day = day
  week = week
  month = month
  quarter = quarter
  year = year
  decade = decade
  century = century
  fiscal year, financial year, calendar year, school year, business year, full year = year
  season = year
]]

R:lexicon "date-units" [[
  seconds = second
  minutes = minute
  hours = hour
  days = day
  weeks = week
  months = month
  quarters = quarter
  years = year
  decades = decade
  centuries = century
  millennia = millennium
]]

R:lexicon "date-unit-adverb" [[
  hourly = hour
  daily = day
  nightly = day
  weekly = week
  fortnightly = fortnight
  yearly, annually = year
]]

-- Adjectives as often as adverbs.
R:lexicon "date-unit-adverb-behind" [[
  monthly = month
  quarterly = quarter
]]

R:lexicon "date-part" [[
  morning, dawn, daybreak, sunrise = morning
  midday, mid-day, noontime, lunchtime = midday
  afternoon, mid-afternoon, mid afternoon = afternoon
  daytime = daytime
  evening, dusk, sunset, nightfall = evening
  night, nighttime, night-time = night
]]

R:lexicon "date-parts" [[
  mornings = morning
  afternoons = afternoon
  evenings = evening
  nights = night
]]

R:lexicon "date-deictic" [[
  yesterday = -1
  tomorrow = 1
  the day before yesterday, day before yesterday = -2
  the day after tomorrow, day after tomorrow = 2
]]

-- Days and their parts that a clock time stands beside.
R:lexicon "date-day-seen" {
  { "today", value = 0 },
  { "yesterday", value = -1 },
  { "tomorrow", value = 1 },
  { "this morning", value = 0, part = "morning" },
  { "this afternoon", value = 0, part = "afternoon" },
  { "this evening", value = 0, part = "evening" },
  { "tonight", value = 0, part = "night" },
  { "last night", value = -1, part = "night" },
  { "yesterday morning", value = -1, part = "morning" },
  { "yesterday afternoon", value = -1, part = "afternoon" },
  { "yesterday evening", value = -1, part = "evening" },
  { "tomorrow morning", value = 1, part = "morning" },
  { "tomorrow afternoon", value = 1, part = "afternoon" },
  { "tomorrow evening", "tomorrow night", value = 1, part = "evening" },
}

R:lexicon "date-shift" [[
  last, past = -1
  this, this coming, the coming = 0
  next = 1
]]

R:lexicon "date-this" [[
  this, this coming, the coming = 0
]]

R:lexicon "date-shift-of-mention" [[
  previous = -1
  that, same, that same = 0
  following = 1
]]

R:lexicon "date-shift-of-day" [[
  last, this past, the past, past = -1
  this = 0
  next, this coming, the coming, coming, the upcoming, upcoming = 1
]]

R:lexicon "date-mod" {
  { "early", "early in", "early on", "the beginning of", "beginning of", "the start of", "start of",
    "the early part of", "the early days of", "the early months of", mod = "START" },
  { "mid", "mid-", "the middle of", "middle of", "midway through", mod = "MID" },
  { "late", "late in", "late on", "the end of", "end of", "the latter part of",
    "the last part of", "the late part of", mod = "END" },
  { "earlier", "earlier in", "earlier on", mod = "START" },
  { "later", "later in", "later on", mod = "END" },
  { "sometime", "sometime in", "some time in", "most of", "much of", "all of", "the rest of",
    "a good part of", "the remainder of" },
}

R:lexicon "date-mod-of-day" {
  { "early", "early on", mod = "START" },
  { "late", "late on", mod = "END" },
}

R:lexicon "date-mod-of-the-day" {
  { "earlier in", mod = "START" },
  { "later in", mod = "END" },
}

R:lexicon "date-about" {
  { "nearly", "almost", "close to", "just under", "under", "less than", "up to", "not quite", "fewer than",
    mod = "LESS_THAN" },
  { "more than", "over", "well over", "just over", "a little more than", "in excess of", "upwards of",
    mod = "MORE_THAN" },
  { "at least", "not less than", "no less than", mod = "EQUAL_OR_MORE" },
  { "at most", "no more than", "not more than", mod = "EQUAL_OR_LESS" },
}

-- How many: a number that is said, or one that is not.
R:lexicon "date-one" {
  { "a", "an", "a single", "one single", "another", "an additional", "a full", "an entire", "a whole",
    value = 1 },
  { "half a", "half an", "half-a", value = 0.5 },
}

R:lexicon "date-count" {
  { "a couple of", "a couple", "couple of", value = 2 },
  { "a dozen", value = 12 },
  { "a few", "few", "several", "some", "many", "a number of", "a handful of",
    "countless", "the few", "the several" },
}

R:lexicon "date-meridiem" [[
  am, a.m., a.m = 0
  pm, p.m., p.m = 12
]]

R:lexicon "date-zone" [[
  gmt, utc, z, wet, greenwich mean time = 0
  bst, cet, wat, ist, british summer time, central european time = 60
  cest, eet, sast, cat = 120
  msk, moscow time, eest, eat = 180
  est, eastern standard time = -300
  edt, cdt-eastern, eastern daylight time = -240
  et, eastern time = -300
  cst, ct, central time = -360
  cdt = -300
  mst, mountain time, mountain standard time = -420
  mdt = -360
  pst, pacific standard time, pt, pacific time = -480
  pdt, pacific daylight time = -420
  hkt, sgt = 480
  jst, kst = 540
  aest = 600
  aedt = 660
]]

R:lexicon "date-zone-local" [[ local time, local ]]

--------------------------------------------------------------------------- neighbours

-- Words that a year, a bare month or a season stands behind.
R:lexicon "date-preposition" [[
  in, since, until, till, by, from, to, before, after, during, of, through, for, between, around, circa, ca.
  over, throughout, towards, toward, across, via, per
  late, early, mid, mid-, and, or, this, last, next, every, each, ago, about
]]

-- What makes the number behind it something else than a year.
R:lexicon "not-a-date-before" [[
  $
  £
  €
  ¥
  #
  no., number, room, flight, route, page, p., pp., section, chapter, article, form, highway, windows, model
  +
  %
  .
  /
]]

R:lexicon "not-a-year-behind" [[
  percent, per cent, %, people, persons, men, women, children, troops, soldiers, dollars, euros, pounds, yen
  miles, kilometers, kilometres, km, feet, meters, metres, tons, tonnes, acres, employees, workers, jobs
  shares, members, votes, points, cases, deaths, students, residents, homes, units, cars, vehicles
  aircraft, planes
  tanks, prisoners, casualties, civilians, refugees, copies, calories, degrees, hours, days, years, weeks
  months, minutes, seconds, °, square, cubic, million, billion, thousand, hundred
]]

R:lexicon "date-season-name" [[
  spring, springtime = spring
  summer, summertime = summer
  autumn = autumn
  winter, wintertime = winter
]]

-- What a season is only a name for.
R:lexicon "date-season-noun" [[
  olympics, games, olympic, street, house, palace, water, roll, rolls, board, from, into, up, down, back, hill
  field, springs, garden, chicken, onion, onions, cleaning, loaded
]]

R:lexicon "date-before-season" [[ in, since, until, by, during, throughout, last, this, next, every, each ]]

R:lexicon "date-before-verb" [[ to, will, would, could, can, may, might, must, should, hot, and ]]

R:lexicon "date-half" [[
  first = 1
  second, latter, last = 2
]]

R:lexicon "date-nth" [[
  first, opening = 1
  second = 2
  third = 3
  fourth = 4
  fifth = 5
  last, final, closing = -1
]]

-- Words behind "the year" that make it a length or something else.
R:lexicon "date-ended" [[ ended, ending, to, through, of ]]

R:lexicon "date-determiner" [[
  the, a, an, his, her, their, its, my, our, your, this, that, he, she, they, it, i, we
]]

R:lexicon "date-preposition-of-set" [[ on, at, every, each, all, and, during ]]

R:lexicon "date-units-short" [[
  hours, hour = hour
  minutes = minute
  days = day
  weeks = week
  months = month
]]

-- Years that are no calendar years.
R:lexicon "date-split-year" [[
  season, seasons, campaign, financial year, fiscal year, academic year, school year, tax year, budget
]]

R:lexicon "date-the" [[ the ]]

-- Small words that go on behind a date.
R:lexicon "date-function" [[
  and, or, the, a, to, in, at, by, with, when, after, before, was, were, is, are, had, has, he, she, they
  it, his, her, until, as, but, from, for, that, which
]]

R:lexicon "date-before-soon" [[ as, too, how, so, very ]]

R:lexicon "date-possessive" [[ his, her, their, its, my, our, your ]]

R:lexicon "date-preposition-of-day" [[ on, by, until, till, from, since, to, before, after, and, of ]]

R:lexicon "date-preposition-of-time" [[
  at, by, during, of, from, since, until, before, in, for, around, throughout
]]

R:lexicon "date-preposition-of-length" [[
  for, after, within, over, in, of, lasted, last, took, takes, take, spent
]]

R:lexicon "possessive" [[
  's
  '
]]

R:lexicon "apostrophe" [[
  '
]]

-- Nouns that are counted: "the 3rd man", "1999 men".
R:lexicon "date-counted" [[
  percent, per, %, people, men, women, floor, time, place, day, week, month, year, century, quarter
]]

R:lexicon "date-age" [[ old, of age, younger, older ]]

R:lexicon "date-unit-of-story" [[
  day = day
  week = week
  month = month
  quarter = quarter
  year = year
  decade = decade
  century = century
]]

R:lexicon "date-unit-of-quarter" [[ quarter = quarter ]]

R:lexicon "date-unit-of-turn" [[
  century = century
  millennium = millennium
  decade = decade
]]

R:lexicon "date-unit-of-period" [[
  week = week
  month = month
  quarter = quarter
  year = year
  decade = decade
  century = century
]]

R:lexicon "date-unit-smaller" [[
  second, seconds = second
  minute, minutes = minute
  hour, hours = hour
  day, days = day
  week, weeks = week
  month, months = month
]]

R:lexicon "date-unit-long" {
  { "year", unit = "year", value = 1 },
  { "decade", unit = "decade", value = 1 },
  { "century", unit = "century", value = 1 },
  { "half-century", "half century", unit = "year", value = 50 },
}

R:lexicon "date-units-recent" [[
  days = day
  weeks = week
  months = month
  quarters = month
  decades = decade
  centuries = century
]]

R:lexicon "date-window" [[
  past, last, previous, recent, preceding, prior, latest = -1
  next, coming, following, upcoming, ensuing = 1
]]

R:lexicon "date-window-past" [[
  past = -1
]]

R:lexicon "date-part-of-day" [[
  morning = morning
  afternoon = afternoon
  evening = evening
]]

R:lexicon "date-part-alone" [[
  mid-afternoon, mid afternoon = afternoon
  daytime = daytime
  nighttime, night-time = night
]]

R:lexicon "date-part-noun" [[ paper, show, news, post, star, standard, hours ]]

R:lexicon "date-noon" [[
  noon, 12 noon, midday, mid-day = 12
  midnight, 12 midnight = 24
]]

-- Parts of the day that tell which half of it a clock time is in.
R:lexicon "date-part-of-clock" [[
  in the morning, in the early morning, in the early hours of the morning = morning
  in the afternoon = afternoon
  in the evening = evening
  at night = night
]]

R:lexicon "date-range" [[
  to, until, till, through, thru
  -
  –
  —
  ~
]]

-- What "in a 2019 interview" is said of: the date of what was said in it.
R:lexicon "date-of-report" [[
  interview, speech, statement, letter, email, e-mail, memo, report, article, essay, book, memoir, testimony, tweet
  post, op-ed, column, address, podcast, lecture, deposition, affidavit, documentary, study, paper
]]

R:lexicon "date-preposition-of-clock" [[ at, around, about, from, until, till, by, before, after ]]

R:lexicon "date-at" [[ at ]]
R:lexicon "date-in" [[ in, within ]]
R:lexicon "date-between" [[ between ]]
R:lexicon "date-and" [[ and ]]

----------------------------------------------------------------------------- the tense

R:lexicon "future-cue" [[
  will, 'll, wo, won't, shall, would
  planned for, scheduled for, slated for, set for, expected in, due in, going to, about to, set to, due to
  is scheduled, are scheduled, is expected, are expected, plans to, plan to, planning to, intends, hopes to
  hope to, aims to, is to, are to, is due, are due
  preparing to, tentatively, meets, opens, begins, starts, until, as soon as, upcoming, forthcoming
  supposed to, expects to, expect to, slated to, slated visit, scheduled visit, planned visit, upcoming visit
  planned to, planned a, plans a, planning a, planning for, expected to, hoped to, due on, scheduled on
  resumes, resume, expires, expire, convenes, convene, kicks off, gets under way, gets underway, meet, begin
  takes effect, take effect, takes place, take place, goes on sale, goes on trial, go on trial, arrives
  could take place, could come, could begin, could start, could happen, could be held, could return
  could open, could reopen, could end, could be over, could be ready, might come, might begin
  faces, possible by, possible in, likely by, likely in, as early as, no later than
  goes to the polls, go to the polls, departs, premieres, is meeting, are meeting
  payable, effective, effective from, effective on, was extended to, were extended to, been extended to
  postponed to, postponed until, put back to, deferred to, adjourned to, rescheduled to, rescheduled for
  brought forward to
]]

-- Behind these a verb tells no tense: "to cut", "will be held".
R:lexicon "bare-verb-mark" [[ to, be, is, are, being, will, would, shall, can, could, may, might, must, should, 'll ]]

-- What a clause begins with whose verb stands behind its date: "said that on Monday, it will".
R:lexicon "date-clause-opener" [[ that, but, because, while, if ]]

R:lexicon "past-cue" [[
  was, were, had, did, said, told, reported, announced, rose, fell, gained, lost, closed, ended, began, made
  took, came, went, got, won, held, left, found, gave, saw, met, became, called, asked, added, showed, hit
  opened, agreed, signed, bought, sold, died, killed, arrested, released, issued, posted, disclosed, filed
  voted, approved, rejected, declined, dropped, jumped, increased, decreased, reached, ordered, sent, put
  led, paid, brought, spoke, wrote, arrived, returned, visited, launched, attacked, fired, decided, ruled
  settled, traded, finished, completed, received, declared, confirmed, denied, accused, charged, shot
  have, has, been, ago, broke, struck, raised, cut, slipped, climbed, surged, plunged, tumbled, named, hired
  had been due to, had been due, had been scheduled to, had been scheduled for, had been expected to
  had been set to
  sued, proclaimed, abandoned, revamped, telling, saying, arguing, adding, noting, warning
  predicted, changed, seen, stated, noted, argued, claimed, insisted, urged, warned, pledged, promised, vowed
  accepted, acknowledged, acted, admitted, aired, answered, apologized, apologised, appeared
  appointed, assured, attended, backed, battled, blamed, blasted, boasted, campaigned, carried
  caused, celebrated, cited, clashed, collapsed, complained, conceded, concluded, condemned
  conducted, considered, continued, contributed, countered, created, criticized, criticised, crashed
  defeated, defended, delivered, denounced, described, discovered, dismissed, donated, drew, earned
  echoed, elected, emerged, emphasized, endorsed, entered, erupted, escaped, established, estimated
  expanded, expired, explained, expressed, faced, failed, felt, focused, followed, fled, flew
  gathered, gone, grew, happened, headed, heard, helped, hosted, identified, included, indicated
  injured, intervened, introduced, joined, joked, kept, knew, landed, lasted, learned, lived, looked
  managed, marched, mentioned, moved, observed, obtained, occurred, offered, opposed, overturned
  passed, performed, picked, pleaded, pointed, praised, presented, pressed, prompted, proposed
  proved, provided, published, pushed, quit, ran, recalled, refused, registered, reiterated, remained
  remarked, removed, replied, requested, rescued, resigned, responded, resumed, retired, revealed
  seemed, selected, served, shared, spent, stabbed, started, stepped, stood, stopped, struggled
  suggested, supported, survived, suspended, swept, talked, targeted, testified, thought, threatened
  threw, tried, turned, tweeted, underscored, unveiled, wanted, watched, welcomed, withdrew, worked
  wounded, dated
]]

------------------------------------------------------------------------------ fragments

local DAY = "(d:[int 1..31] | d:[ordinal 1..31] | d:@date-ordinal)"
local YEAR = "(y:[int 1000..2999] | y:<YearInWords>)"
local ERA = "(e:@date-era)?"
local WEEKDAY = '(w:@date-weekday ","?)?'
local MOD = '(mod:@date-mod "-"?)?'
local COUNT = "(n:<Number> | n:@date-count)"
local SO_MUCH = "(n:@date-one u:@date-unit-one | (n:<Number> | ![ordinal] n:[num] | n:@date-count) "
       .. '(more | full | whole | additional | consecutive | straight)? "-"? u:@date-unit)'
local DECADES = "(n:@date-one decade | (n:<Number> | n:@date-count) decades)"
local ABOUT = "(mod:@date-about)?"
local MONTH_DAY = "(m:@date-month " .. DAY .. " | " .. DAY .. " of? m:@date-month)"
local THEN_YEAR = '(","? of? ' .. YEAR .. ")?"
local DASH = '("-" | "–" | "—" | "--")'
local TO = '("-" | "–" | "—" | "--" | to | until | till | through)'

--------------------------------------------------------------------- days of the calendar

R:date "month-day" {
  match = WEEKDAY .. " m:@date-month " .. DAY .. ' (("," | of)? ' .. YEAR .. " " .. ERA .. ")?",
  value = { year = "y", month = "m", day = "d", weekday = "w", era = "e" },
  ref = "2021-04-23",
  yes = {
    ["It opened on {April 17}."] = "2021-04-17",
    ["It opens on {Friday, May 7, 2021}."] = "2021-05-07",
    ["It was signed on {Dec. 30}."] = "2020-12-30",
  },
}
R:date "day-month" {
  match = WEEKDAY .. " the? " .. DAY .. ' of? m:@date-month (("," | of)? ' .. YEAR .. " " .. ERA .. ")?",
  value = { year = "y", month = "m", day = "d", weekday = "w", era = "e" },
  ref = "2021-04-23",
  yes = {
    ["It opened on {3rd March 1918}."] = "1918-03-03",
    ["It opens on {the 25th of August}."] = "2021-08-25",
    ["Kay was told of it in an email dated {20 May}."] = "2020-05-20",
  },
}
R:date "period-ended" {
  match = "(ended | ending) x:(m:@date-month " .. DAY .. ' ("," ' .. YEAR .. ")?)",
  value = { year = "y", month = "m", day = "d", shift = -1, span = "x" },
  ref = "1989-11-01",
  yes = { ["It lost money in the year ended {March 31}."] = "1989-03-31" },
}
R:date "month-day-of-that-year" {
  match = "m:@date-month " .. DAY .. " of (that | the same | the) same? year",
  value = { month = "m", day = "d", offset = 0, unit = "year", from = "mention" },
  yes = { ["It opened in 1998 and was shut on {March 3 of that year}."] = "1998-03-03" },
}
R:date "iso-day" {
  match = [[ y:[int 1000..2999] "-" m:[int 1..12] "-" d:[int 1..31] ]],
  value = { year = "y", month = "m", day = "d" },
  yes = { ["Updated {2021-04-23} at noon."] = "2021-04-23" },
}
R:date "year-first" {
  match = [[ y:[int 1000..2999] "/" m:[int 1..12] "/" d:[int 1..31] ]],
  value = { year = "y", month = "m", day = "d" },
  yes = { ["Filed on {2021/04/23}."] = "2021-04-23" },
}
R:date "slashes" {
  match = [[ a:[int 1..31] "/" b:[int 1..31] "/" y:[int 1000..2999] ]],
  value = { first = "a", second = "b", year = "y" },
  yes = { ["Filed on {04/23/2021}."] = "2021-04-23" },
}
R:date "slashes-short" {
  match = [[ a:[int 1..31] "/" b:[int 1..31] "/" y:[int 0..99] ]],
  value = { first = "a", second = "b", short_year = "y" },
  ref = "1998-01-20",
  yes = { ["Filed on {6/25/90}."] = "1990-06-25" },
}
R:date "stops" {
  match = [[ a:[int 1..31] "." b:[int 1..31] "." y:[int 1000..2999] ]],
  value = { first = "a", second = "b", year = "y" },
  yes = { ["Filed on {23.4.2021}."] = "2021-04-23" },
}
R:date "signs-and-month" {
  match = 'd:[int 1..31] ("-" | "/") m:@date-month ("-" | "/") (y:[int 1000..2999] | z:[int 0..99])',
  value = { year = "y", short_year = "z", month = "m", day = "d" },
  yes = { ["Filed on {05-Aug-2016}."] = "2016-08-05" },
}
R:date "iso-week" {
  match = [[ y:[int 1000..2999] "-" w:/[Ww][0-5][0-9]/ ]],
  value = { year = "y", week = "w" },
  yes = { ["It is due in {2021-W16}."] = "2021-W16" },
}
R:date "weekday-the-day" {
  match = [[ w:@date-weekday-name ","? the? d:[ordinal 1..31] ![word] ]],
  value = { weekday = "w", day = "d" },
  ref = "2021-04-23",
  yes = { ["The council meets {Friday the 23rd}."] = "2021-04-23", ["It closed on {Monday, 19th}."] = "2021-04-19" },
  no = { "It was the Monday 2nd shift." },
}
R:date "the-day" {
  match = [[ the d:[ordinal 1..31] !@date-counted !and !"-" ![cap] (&[punct] | &@date-function) ]],
  value = { day = "d", after = "date-preposition-of-day" },
  ref = "2021-04-23",
  yes = {
    ["The mill opens on {the 7th}, Orr said."] = "2021-04-07",
    ["It opened on {the 7th} with a march."] = "2021-04-07",
  },
  no = { "It ended on the 25th anniversary of it.", "It came to the 11th Circuit." },
}

---------------------------------------------------------------------------- months, years

R:date "month-year" {
  match = MOD .. ' m:@date-month ("," | of)? ' .. YEAR .. " " .. ERA,
  value = { year = "y", month = "m", era = "e", mod = "mod" },
  yes = { ["In place since {December 1999}."] = "1999-12", ["It fell in {early March 1776}."] = "1776-03" },
}
R:date "month-year-era" {
  match = MOD .. ' m:@date-month ("," | of)? y:[int 1..999] e:@date-era',
  value = { year = "y", month = "m", era = "e", mod = "mod" },
  yes = { ["The city fell in {March 44 BC}."] = "BC0044-03" },
}
R:date "month-short-year" {
  match = [[ m:@date-month @apostrophe y:[int 0..99] ]],
  value = { short_year = "y", month = "m" },
  ref = "2021-04-23",
  yes = { ["It has been shut since {June '94}."] = "1994-06" },
}
R:date "month" {
  match = MOD .. " &[cap] !(@date-month-forename [cap]) m:@date-month-name",
  value = { month = "m", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It closed in {October}."] = "2020-10", ["It will open in {October}."] = "2021-10" },
  no = { "April Orr closed it." },
}
R:date "month-before-name" {
  match = "&[cap] &(@date-month-forename [cap]) m:@date-month-name",
  value = { month = "m", after = "date-preposition" },
  ref = "2021-04-23",
  yes = { ["In {April} Orr closed it."] = "2021-04" },
}
R:date "month-in-lower-case" {
  match = [[ &[lower] m:@date-month-name ![lower] ]],
  value = { month = "m", after = "date-preposition" },
  ref = "2021-04-23",
  yes = { ["It will not be open before {october}."] = "2021-10" },
  no = { "It was an august body." },
}
R:date "month-word" {
  match = [[ &[cap] m:@date-month-word !@number-small ]],
  value = { month = "m", after = "date-preposition" },
  ref = "2021-04-23",
  yes = { ["It closed in {March}."] = "2021-03" },
  no = { "They may go on.", "The march began at noon.", "May told the House of it." },
}
R:date "month-word-mod" {
  match = 'mod:@date-mod "-"? &[cap] m:@date-month-word',
  value = { month = "m", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It opened in {mid-March}."] = "2021-03", ["It closed in {late May}."] = "2020-05" },
  no = { "It was a late march home." },
}
R:date "month-word-behind-the" {
  match = [[ the x:(&[cap] m:@date-month-word) &[lower] !on ]],
  value = { month = "m", span = "x" },
  ref = "2021-04-23",
  yes = { ["They put off the {March} vote."] = "2021-03" },
}
R:date "month-day-shift" {
  match = "k:@date-shift-of-day " .. WEEKDAY .. " m:@date-month " .. DAY,
  value = { weekday = "w", month = "m", day = "d", shift = "k" },
  ref = "2021-04-23",
  yes = { ["He was shot {last Oct. 23}."] = "2020-10-23" },
}
R:date "day-of-shifted-year" {
  match = "(" .. WEEKDAY .. " m:@date-month " .. DAY .. " | " .. WEEKDAY .. " the? " .. DAY
       .. ' of? m:@date-month) ","? of? k:@date-shift year',
  value = { weekday = "w", month = "m", day = "d", offset = "k", unit = "year" },
  ref = "2021-04-23",
  yes = {
    ["It closed on {4 May last year}."] = "2020-05-04",
    ["It closed on {May 4 of last year}."] = "2020-05-04",
    ["It opens on {the 4th of May next year}."] = "2022-05-04",
  },
}
R:date "month-day-years-ago" {
  match = "(" .. MONTH_DAY .. ' | m:@date-month) ","? (n:@date-one | n:<Number>) (year | years) ago',
  value = { month = "m", day = "d", offset = "-n", unit = "year" },
  ref = "2021-04-23",
  yes = {
    ["It closed on {4 May two years ago}."] = "2019-05-04",
    ["It closed in {May a year ago}."] = "2020-05",
  },
}
R:date "month-shift" {
  match = MOD .. " k:@date-shift-of-day &[cap] m:@date-month",
  value = { month = "m", shift = "k", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It closed {last June}."] = "2020-06", ["It opens {this September}."] = "2021-09" },
}
R:date "month-of-shifted-year" {
  match = MOD .. ' m:@date-month ","? of? k:@date-shift year',
  value = { month = "m", offset = "k", unit = "year", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It closed in {June last year}."] = "2020-06" },
}
R:date "month-of-that-year" {
  match = MOD .. " m:@date-month of (that | the) same? year",
  value = { month = "m", offset = 0, unit = "year", from = "mention", mod = "mod" },
  yes = { ["It opened in 1998 and was shut in {June of that year}."] = "1998-06" },
}
R:date "the-previous-month-name" {
  match = [[ the (previous | preceding) m:@date-month ]],
  value = { month = "m", shift = -1 },
  ref = "2021-04-23",
  yes = { ["Keld won in May, and Norden in {the previous March}."] = "2021-03" },
}
R:date "year" {
  match = [[ y:[int 1500..2099] !@not-a-year-behind !("-" [glued]) ]],
  value = { year = "y", not_after = "not-a-date-before" },
  yes = { ["The club was founded in {1994}."] = "1994" },
  no = { "It cost $2000.", "Some 2000 people came.", "It makes 1950 tonnes." },
}
R:date "year-mod" {
  match = 'the? mod:@date-mod "-"? the? year? y:[int 1000..2999] ' .. ERA,
  value = { year = "y", era = "e", mod = "mod" },
  yes = { ["It opened in {mid-1996}."] = "1996" },
}
R:date "the-year" {
  match = "(the year | year | the years) (y:[int 1000..2999] " .. ERA
       .. " !@date-counted | y:[int 1..999] e:@date-era)",
  value = { year = "y", era = "e" },
  yes = { ["It opened in {the year 2008}."] = "2008", ["The city fell in {the year 480 BC}."] = "BC0480" },
  no = { "It was the year 2000 people left." },
}
R:date "the-period-of-a-year" {
  match = "the y:[int 1900..2099] period",
  value = { year = "y" },
  yes = { ["Sales grew in {the 1994 period}."] = "1994" },
}
R:date "the-year-in-words" {
  match = [[ the? year y:<YearInWords> ]],
  value = { year = "y" },
  yes = { ["It opened in {the year nineteen eighty}."] = "1980" },
}
R:date "year-in-words-behind" {
  match = [[ y:<YearInWords> ]],
  value = { year = "y" },
  yes = { ["It opened in {nineteen ninety-six}."] = "1996" },
}
R:date "year-era" {
  match = "the? " .. MOD .. " (ca. | circa | c.)? y:[int 1..2999] e:@date-era",
  value = { year = "y", era = "e", mod = "mod" },
  yes = { ["The city fell in {480 BC}."] = "BC0480" },
}
R:date "era-year" {
  match = [[ ("AD" | "A.D.") y:[int 1..2999] ]],
  value = { year = "y" },
  yes = { ["The city fell in {AD 70}."] = "0070", ["The city fell in {A.D. 70}."] = "0070" },
  no = { "An ad 70 feet wide was put up." },
}
R:date "short-year" {
  match = [[ @apostrophe y:[int 0..99] !s !@date-counted ]],
  value = { short_year = "y", after = "date-preposition" },
  ref = "1998-01-20",
  yes = { ["She won in {'92} and lost."] = "1992" },
}
-- The lookahead says at which tokens the expression can be met: without it every "the" is tried.
R:date "decade" {
  match = "(the? " .. MOD .. " the? y:[int 1000..2990] @apostrophe? s | the " .. MOD
       .. " &[int 1000..2990] y:/[12][0-9][0-9]0/ @possessive) " .. ERA,
  value = { decade = "y", era = "e", mod = "mod" },
  yes = { ["It began in {the late 1970s}."] = "197", ["It began in {the 1970's}."] = "197" },
  no = { "It was 1990's worst fire." },
}
R:date "decade-era" {
  match = "the? " .. MOD .. " the? y:[int 100..990] @apostrophe? s e:@date-era",
  value = { decade = "y", era = "e", mod = "mod" },
  yes = { ["The city was built in {the 490s BC}."] = "BC049", ["The city fell in {the late 480s BC}."] = "BC048" },
}
R:date "short-decade" {
  match = "the? " .. MOD .. " the? @apostrophe? y:[int 10..90] @apostrophe? s !@date-era",
  value = { decade = "y", mod = "mod", not_after = "date-possessive" },
  ref = "1998-01-20",
  yes = { ["It began in {the '80s}."] = "198" },
}
R:date "decade-in-words" {
  match = "the " .. MOD .. " y:@date-decade",
  value = { decade = "y", mod = "mod" },
  ref = "1998-01-20",
  yes = { ["It began in {the nineties}."] = "199" },
}
R:date "century" {
  match = "the? " .. MOD .. ' the? (c:[ordinal] | c:@date-ordinal) "-"? century ' .. ERA,
  value = { century = "c", era = "e", mod = "mod" },
  yes = { ["It stood in {the 19th century}."] = "18" },
}

---------------------------------------------------------------- seasons, quarters, halves

R:date "season-year" {
  match = "the? " .. MOD .. ' the? season:@date-season (of | "," | in)? ' .. YEAR .. " " .. ERA,
  value = { season = "season", year = "y", era = "e", mod = "mod" },
  yes = { ["They met in {the summer of 2020}."] = "2020-SU" },
}
R:date "season-year-era" {
  match = "the? " .. MOD .. ' the? season:@date-season (of | "," | in)? y:[int 1..999] e:@date-era',
  value = { season = "season", year = "y", era = "e", mod = "mod" },
  yes = { ["The city fell in {the spring of 44 BC}."] = "BC0044-SP" },
}
R:date "season-shift" {
  match = "the? " .. MOD .. " k:@date-shift-of-day season:@date-season",
  value = { season = "season", shift = "k", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It closed {last fall}."] = "2020-FA", ["It opens {this summer}."] = "2021-SU" },
}
R:date "season-of-shifted-year" {
  match = "the? season:@date-season of k:@date-shift year",
  value = { season = "season", offset = "k", unit = "year" },
  ref = "2021-04-23",
  yes = { ["It closed in {the autumn of last year}."] = "2020-FA" },
}
R:date "season-of-that-year" {
  match = "the? " .. MOD .. " the? season:@date-season of (that | the) same? year",
  value = { season = "season", offset = 0, unit = "year", from = "mention", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It opened in 1998 and was shut in {the late summer of that year}."] = "1998-SU" },
}
R:date "season-mention" {
  match = "the? k:@date-shift-of-mention season:@date-season",
  value = { season = "season", offset = "k", unit = "year", from = "mention" },
  ref = "2021-04-23",
  yes = {
    ["It opened in May 1998 and closed {that summer}."] = "1998-SU",
    ["It opened in May 1998 and closed {the following spring}."] = "1999-SP",
    ["It opened in May 1998, and Keld in {the previous winter}."] = "1997-WI",
  },
}
R:date "season" {
  match = "the? " .. MOD .. " the? season:@date-season-name !@date-season-noun !of",
  value = { season = "season", mod = "mod", not_after = "date-before-verb" },
  ref = "2021-04-23",
  yes = { ["They fought all through {the winter}."] = "2021-WI" },
  no = { "They had to spring into action.", "The Winter Olympics began." },
}
R:date "fall" {
  match = [[ fall !of ![lower] ]],
  value = { season = "autumn", after = "date-before-season" },
  ref = "2021-04-23",
  yes = { ["It opens in {fall}, Orr said."] = "2021-FA", ["It has been shut since {fall}."] = "2020-FA" },
  no = { "Prices fall in winter." },
}
R:date "the-fall" {
  match = [[ the fall (&[punct] | &and) ]],
  value = { season = "autumn", after = "date-preposition" },
  ref = "2021-04-23",
  yes = { ["It was shut in {the fall}."] = "2020-FA" },
  no = { "They mourned the fall of the city." },
}
R:date "season-mod" {
  match = "the? mod:@date-mod the? season:@date-season !of",
  value = { season = "season", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It closed in {late fall}."] = "2020-FA", ["It opens in {the middle of the spring}."] = "2021-SP" },
  no = { "It came at the end of the fall of Keld." },
}

R:date "quarter" {
  match = "(the? " .. MOD .. ' the? fiscal? "-"? (q:@date-ordinal | q:[ordinal]) fiscal? quarter'
       .. ' | fiscal? (q:@date-ordinal | q:[ordinal]) "-" quarter)',
  value = { quarter = "q", mod = "mod" },
  ref = "1989-10-30",
  yes = { ["Profit rose in {the third quarter}."] = "1989-Q3" },
}
R:date "quarter-year" {
  match = "the? " .. MOD .. ' the? (fiscal "-"?)? (q:@date-ordinal | q:[ordinal]) "-"? fiscal? quarter '
       .. '(of | in | ",")? fiscal? ' .. YEAR,
  value = { quarter = "q", year = "y", mod = "mod" },
  yes = { ["Profit rose in {the third quarter of 1984}."] = "1984-Q3" },
}
R:date "year-quarter" {
  match = "the? y:[int 1900..2099] @possessive? fiscal? "
       .. '(q:@date-ordinal | q:[ordinal]) "-"? quarter',
  value = { quarter = "q", year = "y" },
  yes = {
    ["It lost money in {the 2008 third quarter}."] = "2008-Q3",
    ["It lost money in {1984's first quarter}."] = "1984-Q1",
  },
}
R:date "quarter-of-shifted-year" {
  match = 'the? (q:@date-ordinal | q:[ordinal]) "-"? quarter of? k:@date-shift (fiscal? year)',
  value = { quarter = "q", offset = "k", unit = "year" },
  ref = "2021-04-23",
  yes = { ["It lost money in {the first quarter of last year}."] = "2020-Q1" },
}
R:date "shifted-year-quarter" {
  match = 'k:@date-shift fiscal? year @possessive? fiscal? (q:@date-ordinal | q:[ordinal]) "-"? quarter',
  value = { quarter = "q", offset = "k", unit = "year" },
  ref = "1989-10-30",
  yes = { ["It earned more in {this year's third quarter}."] = "1989-Q3" },
}
R:date "year-ago-quarter" {
  match = 'the? comparable? year "-"? (ago | earlier) (q:@date-ordinal | q:[ordinal]) quarter',
  value = { quarter = "q", offset = -1, unit = "year" },
  ref = "2021-04-23",
  yes = { ["It earned more than in {the year-ago first quarter}."] = "2020-Q1" },
}
R:lexicon "date-quarter-sign" [[
  Q1 = 1
  Q2 = 2
  Q3 = 3
  Q4 = 4
]]

R:lexicon "date-half-sign" [[
  H1 = 1
  H2 = 2
]]

R:date "year-quarter-sign" {
  match = YEAR .. ' "-"? (q:@date-quarter-sign | h:@date-half-sign)',
  value = { quarter = "q", half = "h", year = "y" },
  yes = { ["Sales rose in {2019 Q3}."] = "2019-Q3" },
}
R:date "quarter-sign" {
  match = '(q:@date-quarter-sign | h:@date-half-sign) (of | "," | "-")? (fiscal? ' .. YEAR
       .. " | f:@date-fiscal-short | y:@date-fiscal-long)?",
  value = { quarter = "q", half = "h", year = "y", short_year = "f" },
  ref = "2021-04-23",
  yes = {
    ["Sales rose in {Q3 2019}."] = "2019-Q3",
    ["Sales rose in {H1 FY21}."] = "2021-H1",
    ["Sales rose in {Q2}."] = "2021-Q2",
  },
}
R:date "half" {
  match = "the? (h:@date-half) half of? (the? fiscal? year? " .. YEAR .. ")?",
  value = { half = "h", year = "y" },
  yes = { ["Sales rose in {the first half of 2008}."] = "2008-H1" },
}
R:date "half-of-shifted-year" {
  match = "the? (h:@date-half) half of k:@date-shift fiscal? year",
  value = { half = "h", offset = "k", unit = "year" },
  ref = "2021-04-23",
  yes = { ["Sales rose in {the second half of last year}."] = "2020-H2" },
}
R:date "half-of-the-year" {
  match = "the? (h:@date-half) half of the fiscal? year",
  value = { half = "h", offset = 0, unit = "year" },
  ref = "2021-04-23",
  yes = {
    ["Sales will rise in {the second half of the year}."] = "2021-H2",
    ["Sales rose in {the first half of the fiscal year}."] = "2021-H1",
  },
  no = { "Sales rose in the second half of the strike." },
}
R:date "two-quarters" {
  match = "the? (h:@date-half) two quarters of " .. YEAR,
  value = { half = "h", year = "y" },
  yes = { ["Sales rose in {the first two quarters of 2008}."] = "2008-H1" },
}
R:date "half-of-a-decade" {
  match = "the? (first | last | second | latter | early) half of the @apostrophe? y:[int 10..2990] "
       .. "(@apostrophe? s | @possessive)",
  value = { decade = "y" },
  yes = {
    ["It grew in {the first half of the 1980s}."] = "198",
    ["It grew in {the latter half of the '90s}."] = "199",
  },
}
R:date "half-of-a-month" {
  match = "the? (h:@date-half) half of m:@date-month",
  value = { month = "m" },
  ref = "2021-04-23",
  yes = { ["It opens in {the first half of May}."] = "2021-05" },
}
R:date "fiscal-year" {
  match = "the? " .. MOD .. " (fiscal | fy | financial) year? " .. YEAR,
  value = { year = "y", mod = "mod" },
  yes = { ["Net for {fiscal 1989} rose."] = "1989" },
}
R:date "fiscal-short-year" {
  match = [[ fy "-"? @apostrophe? y:[int 0..99] ]],
  value = { short_year = "y" },
  ref = "2021-04-23",
  yes = { ["Net for {FY '19} rose."] = "2019", ["Guidance for {FY-22} rose."] = "2022" },
}

-- FY21, FY2021: listed, because a rule that a word wakes costs nothing where it does not stand.
local short_fiscal, long_fiscal = {}, {}
for year = 0, 99 do short_fiscal[#short_fiscal + 1] = { ("FY%02d"):format(year), value = year } end
for year = 1950, 2099 do long_fiscal[#long_fiscal + 1] = { ("FY%d"):format(year), value = year } end
R:lexicon "date-fiscal-short" (short_fiscal)
R:lexicon "date-fiscal-long" (long_fiscal)

R:date "fiscal-glued-year" {
  match = [[ y:@date-fiscal-short ]],
  value = { short_year = "y" },
  ref = "2021-04-23",
  yes = { ["Guidance for {FY21} rose."] = "2021" },
}
R:date "fiscal-glued-full-year" {
  match = [[ y:@date-fiscal-long ]],
  value = { year = "y" },
  yes = { ["Guidance for {FY2021} rose."] = "2021" },
}
R:date "the-fiscal-year" {
  match = "the (current | latest | fiscal | full | calendar)+ year !@date-ended",
  value = { offset = 0, unit = "year" },
  ref = "2021-04-23",
  yes = { ["Sales rose in {the current fiscal year}."] = "2021", ["Sales will rise in {the full year}."] = "2021" },
  no = { "Sales rose in the fiscal year ended June." },
}
R:date "the-year-of-publication" {
  match = "the " .. MOD .. ' year !@date-counted !@date-ended !"-" !@date-ordinal',
  value = { offset = 0, unit = "year", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["Sales fell in {the year}."] = "2021", ["It will open by {the mid-year}."] = "2021" },
  no = { "It was the year of the mill.", "It was the year ended in March." },
}
R:date "mod-the-year" {
  match = "the? mod:@date-mod the (fiscal | financial | calendar | school) year",
  value = { offset = 0, unit = "year", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["It opened at {the beginning of the fiscal year}."] = "2021",
    ["It will open {later in the school year}."] = "2021",
  },
}
R:date "year-ended" {
  match = [[ the fiscal? year &@date-ended ]],
  value = { duration = 1, unit = "year" },
  ref = "2021-04-23",
  yes = {
    ["It lost money in {the year} ended March 31."] = "P1Y",
    ["It lost money in {the fiscal year} to March."] = "P1Y",
  },
}
R:date "year-end" {
  match = [[ year "-" end ]],
  value = { month = 12, day = 31, offset = 0, unit = "year" },
  ref = "2021-04-23",
  yes = { ["It will open by {year-end}."] = "2021-12-31" },
}
R:date "years-end" {
  match = "(around | the)? year (@possessive)? end",
  value = { offset = 0, unit = "year", mod = "END" },
  ref = "2021-04-23",
  yes = { ["It will open by {the year's end}."] = "2021", ["It will open by {year end}."] = "2021" },
}
R:date "months-end" {
  match = "month @possessive end",
  value = { offset = 0, unit = "month", from = "mention", mod = "END" },
  ref = "2021-04-23",
  yes = { ["It will open by {month's end}."] = "2021-04" },
}

--------------------------------------------------------------------------------- weekdays

R:date "weekday" {
  match = "(mod:@date-mod-of-day)? w:@date-weekday-name",
  value = { weekday = "w", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["He resigned on {Friday}."] = "2021-04-23",
    ["He resigned on {Monday}."] = "2021-04-19",
    ["They will meet on {Tuesday}."] = "2021-04-27",
  },
}
R:date "weekday-part" {
  match = '(mod:@date-mod-of-day)? k:@date-shift-of-day? w:@date-weekday-name ","? (mod:@date-mod-of-day)? '
       .. "p:@date-part",
  value = { weekday = "w", part = "p", shift = "k", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It shut {Wednesday night}."] = "2021-04-21TNI" },
}
R:date "weekday-shift" {
  match = MOD .. ' k:@date-shift-of-day w:@date-weekday-name ("," m:@date-month ' .. DAY .. ")?",
  value = { weekday = "w", shift = "k", mod = "mod", month = "m", day = "d" },
  ref = "2021-04-23",
  yes = { ["He left {last Friday}."] = "2021-04-16", ["It opens {next Monday}."] = "2021-04-26" },
}
R:date "weekday-previous" {
  match = [[ the (previous | preceding | prior) w:@date-weekday-name ]],
  value = { weekday = "w", shift = -1, from = "mention" },
  ref = "2021-04-23",
  yes = { ["It met on May 7, and on {the previous Monday}."] = "2020-05-04" },
}
R:date "weekday-following" {
  match = [[ the (following | next) w:@date-weekday-name ]],
  value = { weekday = "w", shift = 1, from = "mention" },
  ref = "2021-04-23",
  yes = { ["It met on May 7, and on {the following Monday}."] = "2020-05-11" },
}
R:date "weekday-of-week" {
  match = [[ the? w:@date-weekday-name of? k:@date-shift week ]],
  value = { weekday = "w", offset = "k", unit = "week" },
  ref = "2021-04-23",
  yes = {
    ["It closed on {the Monday of last week}."] = "2021-04-12",
    ["It opens on {Tuesday next week}."] = "2021-04-27",
  },
}
R:date "nth-weekday" {
  match = "the? n:@date-nth w:@date-weekday-name (in | of) m:@date-month " .. '(","? '
       .. YEAR .. ")?",
  value = { weekday = "w", nth = "n", month = "m", year = "y" },
  ref = "2021-04-23",
  yes = { ["It meets on {the first Monday of May}."] = "2021-05-03" },
}

-------------------------------------------------------------------- days seen from today

R:date "deictic" {
  match = MOD .. " o:@date-deictic",
  value = { offset = "o", unit = "day", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["They met {yesterday}."] = "2021-04-22", ["They meet {tomorrow}."] = "2021-04-24" },
}
R:date "today" {
  match = MOD .. " today",
  value = { offset = 0, unit = "day", mod = "mod", narrative = "PRESENT_REF" },
  ref = "2021-04-23",
  yes = { ["The mill opens {today}."] = "2021-04-23", ["The mill opens {later today}."] = "2021-04-23" },
  no = { "He reads USA Today." },
}
R:date "deictic-part" {
  match = MOD .. " (o:@date-deictic p:@date-part | p:@date-part o:@date-deictic)",
  value = { offset = "o", unit = "day", part = "p", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["They met {yesterday morning}."] = "2021-04-22TMO" },
}
R:date "this-part" {
  match = MOD .. " this p:@date-part",
  value = { offset = 0, unit = "day", part = "p", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["Orr spoke {this morning}."] = "2021-04-23TMO" },
}
R:date "that-part" {
  match = MOD .. " that same? p:@date-part",
  value = { offset = 0, unit = "day", part = "p", from = "mention", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It closed on April 12, and {that evening} Orr left."] = "2021-04-12TEV" },
}
R:date "the-part" {
  match = [[ the p:@date-part-of-day !of !@date-part-noun !before !after ]],
  value = { part = "p", after = "date-preposition" },
  ref = "2021-04-23",
  yes = { ["It closed on April 12, and Orr left in {the morning}."] = "2021-04-12TMO" },
  no = { "Orr read it in the morning paper.", "Orr read it in the Evening Courier." },
}
R:date "bare-part" {
  match = [[ p:@date-part-alone ]],
  value = { part = "p" },
  ref = "2021-04-23",
  yes = { ["It opened in {mid-afternoon}."] = "2021-04-23TAF", ["It flies in {daytime}."] = "2021-04-23TDT" },
}
R:date "part-of-day" {
  match = "the? " .. MOD .. " the? p:@date-part (hours? of | of | on) the? " .. WEEKDAY
       .. " " .. MONTH_DAY .. " " .. THEN_YEAR,
  value = { part = "p", weekday = "w", month = "m", day = "d", year = "y", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["It burned on {the night of April 12}."] = "2021-04-12TNI",
    ["It burned on {the evening of Monday, 12 April 2021}."] = "2021-04-12TEV",
    ["It burned in {the morning hours of April 12}."] = "2021-04-12TMO",
  },
  no = { "It burned on the night of the vote." },
}
R:date "small-hours" {
  match = "the (early | small | wee) hours (of x:(w:@date-weekday-name morning? | o:@date-day-seen | "
       .. WEEKDAY .. " " .. MONTH_DAY .. " " .. THEN_YEAR .. "))?",
  value = { part = "small-hours", weekday = "w", offset = "o", unit = "day", month = "m", day = "d", year = "y" },
  ref = "2021-04-23",
  yes = {
    ["He died in {the small hours of Monday}."] = "2021-04-19TMO",
    ["He died in {the early hours of Monday, 12 April 2021}."] = "2021-04-12TMO",
    ["He died in {the small hours}."] = "2021-04-23TMO",
  },
}
R:date "midweek" {
  match = '(midweek | mid-week | mid "-" week | "mid-" week)',
  value = { offset = 0, unit = "week", mod = "MID" },
  ref = "2021-04-23",
  yes = { ["It will open {mid-week}."] = "2021-W16" },
}
R:date "turn-of-a-century" {
  match = "the turn of the (c:@date-ordinal | c:[ordinal]) century",
  value = { year = "c*100-100", mod = "APPROX" },
  yes = { ["It stood at {the turn of the 20th century}."] = "1900" },
}
R:date "turn-of-the-century" {
  match = "the turn of (the | this) u:@date-unit-of-turn",
  value = { offset = 0, unit = "u", nth = 1, unit2 = "year", mod = "APPROX" },
  ref = "2021-04-23",
  yes = { ["It stood at {the turn of the century}."] = "2000" },
}
R:date "day-and-part" {
  match = WEEKDAY .. " " .. MONTH_DAY .. " " .. THEN_YEAR .. ' ","? p:@date-part',
  value = { part = "p", weekday = "w", month = "m", day = "d", year = "y" },
  ref = "2021-04-23",
  yes = {
    ["It burned {Monday, April 12, 2021, evening}."] = "2021-04-12TEV",
    ["It burned on {April 12 night}."] = "2021-04-12TNI",
  },
}
R:date "next-part" {
  match = MOD .. " (the (next | following)) p:@date-part",
  value = { offset = 1, unit = "day", part = "p", from = "mention", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It closed on April 12, and {the next morning} Orr left."] = "2021-04-13TMO" },
}
R:date "tonight" {
  match = MOD .. " tonight",
  value = { offset = 0, unit = "day", part = "night", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["The council meets {tonight}."] = "2021-04-23TNI" },
}
R:date "last-night" {
  match = MOD .. " last (night | evening)",
  value = { offset = -1, unit = "day", part = "night", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["The council met {last night}."] = "2021-04-22TNI",
    ["The council met {late last night}."] = "2021-04-22TNI",
  },
}
R:date "overnight" {
  match = [[ overnight ]],
  value = { offset = -1, unit = "day", part = "night" },
  ref = "2021-04-23",
  yes = { ["It burned {overnight}."] = "2021-04-22TNI" },
}
R:date "weekend-shift" {
  match = "the? " .. MOD .. " k:@date-shift-of-day weekend",
  value = { weekend = true, shift = "k", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["It closed {last weekend}."] = "2021-W15-WE",
    ["It opens {this weekend}."] = "2021-W16-WE",
    ["It opens {next weekend}."] = "2021-W17-WE",
  },
}
R:date "weekend" {
  match = "the " .. MOD .. " weekend",
  value = { weekend = true, mod = "mod" },
  ref = "2021-04-26",
  yes = { ["They fought over {the weekend}."] = "2021-W16-WE" },
}

--------------------------------------------------------------- last, this and next unit

R:date "shifted-unit" {
  match = "(" .. MOD .. " k:@date-this u:@date-unit-of-calendar | the? " .. MOD .. " the? k:@date-shift "
       .. "u:@date-unit-of-calendar (or so)? !of)",
  value = { offset = "k", unit = "u", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["Sales fell {last year}."] = "2020",
    ["They met {earlier this month}."] = "2021-04",
    ["They meet {next week}."] = "2021-W17",
  },
}
R:date "unit-before-last" {
  match = "the (u:@date-unit-one | u:@date-unit-of-quarter) before last",
  value = { offset = -2, unit = "u" },
  ref = "2021-04-23",
  yes = { ["It closed {the week before last}."] = "2021-W14", ["It closed {the year before last}."] = "2019" },
}
R:date "unit-after-next" {
  match = "the (u:@date-unit-one | u:@date-unit-of-quarter) after next",
  value = { offset = 2, unit = "u" },
  ref = "2021-04-23",
  yes = { ["It opens {the month after next}."] = "2021-06" },
}
R:date "night-before-last" {
  match = "the p:@date-part before last",
  value = { offset = -2, unit = "day", part = "p" },
  ref = "2021-04-23",
  yes = { ["It burned {the night before last}."] = "2021-04-21TNI" },
}
R:date "following-unit" {
  match = MOD .. " the (following | next | subsequent) u:@date-unit-of-story (or so)?",
  value = { offset = 1, unit = "u", from = "mention", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["It opened in May 2019 and closed {the following month}."] = "2019-06",
    ["It opened on April 12 and closed {the next day}."] = "2021-04-13",
  },
}
R:date "the-day-after" {
  match = MOD .. " the day after",
  value = { offset = 1, unit = "day", from = "mention", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It opened on April 12 and closed {the day after}."] = "2021-04-13" },
}
R:date "previous-unit" {
  match = MOD .. " the? (previous | preceding | prior) u:@date-unit-of-story",
  value = { offset = -1, unit = "u", from = "mention", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["The talks began after a call {the previous day}."] = "2021-04-22" },
}
R:date "the-day-before" {
  match = [[ the day before &[punct] ]],
  value = { offset = -1, unit = "day", from = "mention" },
  ref = "2021-04-23",
  yes = { ["It closed on April 12; Orr had left {the day before}."] = "2021-04-11" },
  no = { "It closed the day before Orr left." },
}
R:date "the-day-following" {
  match = "(the day following | the day afterwards) ![word]",
  value = { offset = 1, unit = "day", from = "mention" },
  ref = "2021-04-23",
  yes = { ["It closed on April 12; Orr left {the day following}."] = "2021-04-13" },
}
R:date "same-unit" {
  match = MOD .. " (that | the same | that same | the very same) u:@date-unit-of-story",
  value = { offset = 0, unit = "u", from = "mention", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["It opened on April 12 and closed {the same day}."] = "2021-04-12",
    ["It opened in 1998 and closed {that year}."] = "1998",
  },
}
R:date "same-unit-of-shifted-year" {
  match = "(that | the same | that same) u:@date-unit-of-story (of | in)? k:@date-shift year",
  value = { same = "u", offset = "k", unit = "year" },
  ref = "2021-04-23",
  yes = { ["It fell to 3 from 5 in {the same month last year}."] = "2020-04" },
}
R:date "in-the-day" {
  match = "(mod:@date-mod-of-the-day) x:(the day)",
  value = { offset = 0, unit = "day", from = "sentence", mod = "mod", span = "x" },
  ref = "2021-04-23",
  yes = { ["They spoke later in {the day}."] = "2021-04-23" },
}
R:date "mod-the-unit" {
  match = "the? mod:@date-mod the u:@date-unit-of-period",
  value = { offset = 0, unit = "u", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["It closed {earlier in the week}."] = "2021-W16",
    ["It will open by {the end of the month}."] = "2021-04",
  },
  no = { "It closed by the end of the strike." },
}
R:date "the-week" {
  match = [[ the week !of !@date-ended !before !after !"-" ]],
  value = { offset = 0, unit = "week" },
  ref = "2021-04-23",
  yes = { ["The mill lost money in {the week}."] = "2021-W16" },
  no = { "It was the week of the strike.", "It closed the week before the vote." },
}
R:date "the-quarter" {
  match = '(the | that) quarter !("-" to)',
  value = { same = "quarter" },
  ref = "2021-04-23",
  yes = { ["Profit fell in {the quarter}."] = "2021-Q1" },
  no = { "Profit fell from the quarter-to-quarter peak." },
}
R:date "the-latest-quarter" {
  match = "the (latest | most recent) quarter",
  value = { offset = -1, unit = "quarter" },
  ref = "2021-04-23",
  yes = { ["Profit fell in {the latest quarter}."] = "2021-Q1" },
}
R:date "the-quarter-a-year-ago" {
  match = "(the quarter (a year (ago | earlier)) | last year @possessive quarter)",
  value = { same = "quarter", offset = -1, unit = "year" },
  ref = "2021-04-23",
  yes = {
    ["Profit fell from {the quarter a year ago}."] = "2020-Q1",
    ["Profit fell from {last year's quarter}."] = "2020-Q1",
  },
}
R:date "the-latest-period" {
  match = "the latest period",
  value = { same = "quarter" },
  ref = "2021-04-23",
  yes = { ["Profit fell in {the latest period}."] = "2021-Q1" },
}
R:date "the-current-quarter" {
  match = "the current quarter",
  value = { offset = 0, unit = "quarter" },
  ref = "2021-04-23",
  yes = { ["Profit will fall in {the current quarter}."] = "2021-Q2" },
}
R:date "year-ago-period" {
  match = 'the? (comparable | corresponding | same)? (year "-"? (ago | earlier)) (quarter | period)',
  value = { same = "quarter", offset = -1, unit = "year" },
  ref = "2021-04-23",
  yes = {
    ["Profit fell from 3 in {the year-earlier period}."] = "2020-Q1",
    ["Profit fell from {the comparable year-ago quarter}."] = "2020-Q1",
  },
}
R:date "period-of-last-year" {
  match = "the (comparable | corresponding | same | like) (quarter | period) (of | in)? (last year "
       .. "| a year ago | a year earlier)",
  value = { same = "quarter", offset = -1, unit = "year" },
  ref = "2021-04-23",
  yes = {
    ["Profit fell from {the comparable period last year}."] = "2020-Q1",
    ["Profit fell from {the same quarter a year ago}."] = "2020-Q1",
  },
}
R:date "year-ago" {
  match = [[ year "-" (ago | earlier) ]],
  value = { offset = -1, unit = "year", from = "mention", grain = "mention" },
  ref = "2021-04-23",
  yes = { ["Profit fell from the {year-ago} figure."] = "2020" },
}
R:date "at-this-time" {
  match = [[ this time ]],
  value = { ref = "PRESENT_REF", after = "date-preposition-of-time", only = "narrative" },
  yes = { "In 1870 it fell. During {this time} the army left." },
  no = { "This time it fell." },
}
R:date "at-that-time" {
  match = "(that time | the same time | the time | this period | that period | the "
       .. "same period | the period)",
  value = { offset = 0, unit = "year", from = "mention", grain = "mention",
            after = "date-preposition-of-time", only = "narrative" },
  yes = { "In 1870 it fell. At {that time} the army left." },
  no = { "That time it fell." },
}

--------------------------------------------------------------------- so long ago, so much later

R:date "ago" {
  match = ABOUT .. " " .. SO_MUCH .. " (or so)? ago",
  value = { offset = "-n", unit = "u", vague = "PAST_REF", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It opened {two years ago}."] = "2019", ["It opened {10 days ago}."] = "2021-04-13" },
}
R:date "decades-ago" {
  match = ABOUT .. " " .. DECADES .. " (or so)? ago",
  value = { offset = "-n*10", unit = "year", vague = "PAST_REF", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It opened {two decades ago}."] = "2001" },
}
R:lexicon "date-part-of-century" [[
  half a century, a half century, a half-century, half century, half-century = 50
  a quarter of a century, quarter of a century, a quarter century, a quarter-century, quarter-century = 25
]]
R:date "part-of-a-century-ago" {
  match = ABOUT .. " n:@date-part-of-century ago",
  value = { offset = "-n", unit = "year", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["It opened {half a century ago}."] = "1971",
    ["It opened {more than a quarter-century ago}."] = "1996",
  },
}
R:date "units-ago" {
  match = [[ u:@date-units ago ]],
  value = { duration = "X", unit = "u" },
  ref = "2021-04-23",
  yes = { ["It closed {years ago}."] = "PXY" },
  no = { "The years gone by were good." },
}
R:date "earlier" {
  match = ABOUT .. " (just | only)? (a mere)? " .. SO_MUCH
       .. " (earlier | previously | before that | prior | before &[punct])",
  value = { offset = "-n", unit = "u", from = "mention", vague = "PAST_REF", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["It opened on April 12; Orr had left {two days earlier}."] = "2021-04-10",
    ["It opened in 2010; it had closed {six years before}."] = "2004",
  },
  no = { "It closed two days before the vote." },
}
R:date "decades-earlier" {
  match = ABOUT .. " (just | only)? " .. DECADES .. " (earlier | previously | before &[punct])",
  value = { offset = "-n*10", unit = "year", from = "mention", vague = "PAST_REF", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It opened in 2010; it had closed {two decades earlier}."] = "1990" },
}
R:date "later" {
  match = ABOUT .. " (just | only)? (a mere)? " .. SO_MUCH
       .. " (later | afterwards | afterward | thereafter)",
  value = { offset = "n", unit = "u", from = "mention", vague = "FUTURE_REF", mod = "mod" },
  ref = "2021-04-23",
  yes = {
    ["It opened on April 12; Orr left {two days later}."] = "2021-04-14",
    ["It opened in 2010 and closed {just six years later}."] = "2016",
  },
  no = { "It closed in two days." },
}
R:date "a-year-ago" {
  match = "(a | one) year (ago | earlier | before)",
  value = { offset = -1, unit = "year", from = "mention", grain = "mention" },
  ref = "2021-04-23",
  yes = {
    ["It opened in May 2010; it had closed {a year earlier}."] = "2009-05",
    ["It closed {a year ago}."] = "2020",
  },
}
R:date "units-later" {
  match = [[ u:@date-units (later | earlier) ]],
  value = { duration = "X", unit = "u" },
  ref = "2021-04-23",
  yes = { ["It opened in 2010. {Months later} it closed."] = "PXM" },
}
R:date "from-now" {
  match = ABOUT .. " " .. SO_MUCH .. " (from (now | today) | hence)",
  value = { offset = "n", unit = "u", vague = "FUTURE_REF", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["It ends {two weeks from now}."] = "2021-W18" },
}

R:date "in-units-time" {
  match = ABOUT .. " " .. SO_MUCH .. " @possessive time",
  value = { offset = "n", unit = "u", vague = "FUTURE_REF", mod = "mod", after = "date-in" },
  ref = "2021-04-23",
  yes = { ["It opens in {two days' time}."] = "2021-04-25", ["It opens in {a week's time}."] = "2021-W17" },
  no = { "It saved time." },
}

-------------------------------------------------------------------------------- durations

R:date "duration" {
  match = ABOUT .. " " .. SO_MUCH .. ' !("-"? @date-age | "-" long)',
  value = { duration = "n", unit = "u", mod = "mod" },
  yes = {
    ["It took {more than 20 years}."] = "P20Y",
    ["It took {2 1/2 years}."] = "P2Y6M",
    ["It took {several weeks}."] = "PXW",
  },
}
R:date "quarters" {
  match = ABOUT .. " (n:<Number> | n:@date-count) (more | full | consecutive | straight)? quarters !(of "
       .. "(the | a | its | his | her | their | all))",
  value = { duration = "n", unit = "quarter", mod = "mod" },
  ref = "2021-04-23",
  yes = { ["Profit fell for {three straight quarters}."] = "P9M" },
  no = { "Profit fell in three quarters of its mills.", "It holds three quarters of the shares." },
}
R:date "week-on-weekday" {
  match = "(n:@date-one | n:<Number>) (week | weeks) (on | from) w:@date-weekday-name",
  value = { weekday = "w", shift = 1, add = "n*7", unit = "day" },
  ref = "2021-04-23",
  yes = {
    ["The law ends {a week on Monday}."] = "2021-05-03",
    ["The law ends {two weeks from Monday}."] = "2021-05-10",
  },
}
R:date "weekday-week" {
  match = "w:@date-weekday-name week",
  value = { weekday = "w", shift = 1, add = 7, unit = "day" },
  ref = "2021-04-23",
  yes = { ["The law ends {Monday week}."] = "2021-05-03" },
}
R:date "rate-a-unit" {
  match = "[num] x:(n:@date-one u:@date-unit-one) &on",
  value = { duration = "n", unit = "u", span = "x" },
  yes = { ["It rose to 300 {a week} on Monday."] = "P1W" },
}
R:date "duration-attributive" {
  match = ABOUT .. " " .. COUNT .. ' "-" u:@date-unit ("-"? long | period)? !("-"? @date-age)',
  value = { duration = "n", unit = "u", mod = "mod" },
  yes = { ["A {two-year} deal was signed."] = "P2Y" },
  no = { "A 22-year-old man was held." },
}
R:date "duration-and-a-half" {
  match = '(a | one) "-"? u:@date-unit-one "-"? and "-"? a "-"? half',
  value = { duration = 1.5, unit = "u" },
  yes = { ["It took {a minute and a half}."] = "PT1M30S" },
}
R:date "duration-of-two-units" {
  match = SO_MUCH .. ' ","? and? (k:<Number>) v:@date-unit-smaller',
  value = { duration = "n", unit = "u", duration2 = "k", unit2 = "v" },
  yes = {
    ["It took {two years and three months}."] = "P2Y3M",
    ["It took {an hour and 20 minutes}."] = "PT1H20M",
    ["It took {2 hours, 5 minutes}."] = "PT2H5M",
  },
}
R:date "the-units" {
  match = "the (first | last | final | latest | next | past | initial | intervening | remaining | opening)? "
       .. COUNT .. " u:@date-units",
  value = { duration = "n", unit = "u" },
  yes = {
    ["It lost money in {the two years} before."] = "P2Y",
    ["It fell in {the final three minutes}."] = "PT3M",
    ["It fell in {the last three minutes} of the match."] = "PT3M",
  },
}
R:date "duration-in-the-past" {
  match = "(at least)? (the | these)? side:@date-window " .. COUNT
       .. " (u:@date-unit | u:@date-units) (or so)? !of",
  value = { duration = "n", unit = "u", offset = "side" },
  ref = "2021-04-23",
  yes = { ["It shrank over {the past two years}."] = "P2Y", ["It will shrink over {the next six months}."] = "P6M" },
  no = { "It fell in the last three minutes of the match." },
}
R:date "the-past-unit" {
  match = "(the | this)? side:@date-window-past u:@date-unit-long",
  value = { duration = "u", unit = "u", offset = "side" },
  ref = "2021-04-23",
  yes = { ["It grew over {the past year}."] = "P1Y", ["It grew over {the past half-century}."] = "P50Y" },
  no = { "It grew last year." },
}
R:date "the-first-units" {
  match = "the (first | last | final | opening | closing | initial | intervening | coming) u:@date-units",
  value = { duration = "X", unit = "u" },
  yes = { ["It fell in {the final minutes}."] = "PTXM", ["It fell in {the opening weeks}."] = "PXW" },
}
R:date "unit-of-month" {
  match = 'the? n:@date-nth u:@date-unit-one (of | in) (m:@date-month (","? of? ' .. YEAR .. ")?)",
  value = { duration = 1, unit = "u", nth = "n", unit2 = "u", month = "m", year = "y" },
  ref = "2021-04-23",
  yes = { ["It fell in {the first week of March}."] = "2021-W09" },
}
R:date "unit-of-year" {
  match = "the? n:@date-nth u:@date-unit-one (of | in) " .. YEAR,
  value = { duration = 1, unit = "u", nth = "n", unit2 = "u", year = "y" },
  yes = { ["It fell in {the last month of 2019}."] = "2019-12" },
}
R:date "unit-of-shifted-unit" {
  match = "the? n:@date-nth u:@date-unit-one (of | in) k:@date-shift v:@date-unit-of-calendar",
  value = { nth = "n", unit2 = "u", offset = "k", unit = "v" },
  ref = "2021-04-23",
  yes = { ["It fell in {the last week of last month}."] = "2021-W13" },
}
R:date "weekday-of-shifted-unit" {
  match = "the? n:@date-nth w:@date-weekday-name (of | in) k:@date-shift month",
  value = { nth = "n", weekday = "w", offset = "k", unit = "month" },
  ref = "2021-04-23",
  yes = { ["It meets on {the first Monday of next month}."] = "2021-05-03" },
}
R:date "weekday-of-the-month" {
  match = "the? n:@date-nth w:@date-weekday-name (of | in) (the | that | the same) month",
  value = { nth = "n", weekday = "w", offset = 0, unit = "month", from = "mention" },
  ref = "2021-04-23",
  yes = { ["It opened in May 2019 and closed on {the last Friday of that month}."] = "2019-05-31" },
  no = { "It is the first Monday of the strike." },
}
R:date "day-of-shifted-month" {
  match = "the? (d:[ordinal 1..31] | d:@date-ordinal) day? of (k:@date-shift | the k:@date-shift) month",
  value = { day = "d", offset = "k", unit = "month" },
  ref = "2021-04-23",
  yes = { ["It opens on {the 20th of next month}."] = "2021-05-20" },
}
R:date "week-of-day" {
  match = "the week (of | beginning | starting | commencing) on? " .. WEEKDAY .. " " .. MONTH_DAY .. " " .. THEN_YEAR,
  value = { weekday = "w", month = "m", day = "d", year = "y", whole = "week" },
  ref = "2021-04-23",
  yes = { ["It opens in {the week of May 10}."] = "2021-W19" },
}
R:date "units-of-month" {
  match = "the (first | last | final | opening | closing) n:<Number> u:@date-units "
       .. "of (m:@date-month (of? " .. YEAR .. ")?)",
  value = { duration = "n", unit = "u" },
  yes = {
    ["It rained on {the first three days of May}."] = "P3D",
    ["It rained in {the last two weeks of May 2008}."] = "P2W",
  },
}
R:date "coming-years" {
  match = "the? (coming | ensuing | intervening | following) u:@date-units",
  value = { duration = "X", unit = "u" },
  yes = { ["It grew in {the ensuing years}."] = "PXY", ["It will grow in {coming decades}."] = "PXE" },
}
R:date "units-ahead" {
  match = [[ the u:@date-units ahead ]],
  value = { duration = "X", unit = "u" },
  yes = { ["It will grow in {the years ahead}."] = "PXY" },
}
R:date "year-ago-units" {
  match = 'the year "-" (ago | earlier) n:<Number> u:@date-units',
  value = { duration = "n", unit = "u" },
  yes = { ["It earned 5 in {the year-ago nine months}."] = "P9M" },
}
R:date "bare-units" {
  match = "u:@date-units (or @date-units)?",
  value = { duration = "X", unit = "u", after = "date-preposition-of-length" },
  yes = { ["Orr waited for {hours}."] = "PTXH", ["It will take {weeks or months}."] = "PXW" },
  no = { "The hours are long." },
}
R:date "unit-long" {
  match = 'u:@date-unit "-" long',
  value = { duration = 1, unit = "u" },
  yes = { ["They held the {week-long} strike."] = "P1W", ["They held a {month-long} strike."] = "P1M" },
  no = { "It was a week long past." },
}
R:date "units-long" {
  match = 'u:@date-units "-" long',
  value = { duration = "X", unit = "u" },
  yes = { ["They held a {months-long} strike."] = "PXM" },
}
R:date "quarter-of-a-unit" {
  match = "(a | one)? quarter of (an | a) u:@date-unit-one",
  value = { duration = 0.25, unit = "u" },
  yes = { ["It took {a quarter of an hour}."] = "PT15M" },
}
R:date "quarter-century" {
  match = 'a quarter "-"? century',
  value = { duration = 25, unit = "year" },
  yes = { ["It was shut for {a quarter-century}."] = "P25Y" },
  no = { "It fell to its quarter-century low." },
}
R:date "three-quarters-of-a-unit" {
  match = 'three "-"? quarters of (an | a) u:@date-unit-one',
  value = { duration = 0.75, unit = "u" },
  yes = { ["It took {three-quarters of an hour}."] = "PT45M" },
  no = { "It sold three-quarters of a mill." },
}
R:date "fraction-of-a-unit" {
  match = 'a:[int 1..9] "/" b:[int 2..9] (of (an | a))? u:@date-unit-one',
  value = { duration = "a/b", unit = "u" },
  yes = { ["It took {3/4 of an hour}."] = "PT45M", ["It took {1/2 hour}."] = "PT30M" },
}
R:date "half-unit" {
  match = 'half "-" u:@date-unit ("-" long)? !"-"',
  value = { duration = 0.5, unit = "u" },
  yes = { ["They took a {half-hour} walk."] = "PT30M", ["They took a {half-hour-long} walk."] = "PT30M" },
  no = { "It came half an hour late." },
}
R:date "some-time" {
  match = "(some time | a while | quite some time) !@date-determiner",
  value = { duration = "X", unit = "year" },
  yes = { ["It took {some time}, Orr said."] = "PXY", ["Orr stayed for {a while}."] = "PXY" },
}
R:date "a-long-time" {
  match = "(a (very | fairly | relatively)? (long | short) (period | amount)? of? time)",
  value = { duration = "X", unit = "year", only = "narrative" },
  yes = { "Orr lived there for {a long time}.", "They fought for {a short period of time}." },
  no = { "It is a long road." },
}
R:date "units-before" {
  match = "u:@date-units &(before | after | since | that | leading | following | ahead | preceding)",
  value = { duration = "X", unit = "u", after = "date-the" },
  yes = { ["Orr lived there in the {years} before the war."] = "PXY" },
}
R:date "recent-units" {
  match = "recent u:@date-units-recent (and @date-units)?",
  value = { duration = "X", unit = "u" },
  yes = { ["It has grown in {recent months}."] = "PXM", ["It has grown in {recent weeks and months}."] = "PXW" },
}

------------------------------------------------------------------------------------- sets

R:date "set-adverb" {
  match = [[ u:@date-unit-adverb ![cap] ]],
  value = { duration = 1, unit = "u", set = true },
  yes = { ["It is printed {daily}."] = "P1D" },
}
R:date "set-adverb-behind" {
  match = [[ u:@date-unit-adverb-behind ![word] ]],
  value = { duration = 1, unit = "u", set = true },
  yes = { ["It is paid {quarterly}."] = "P3M" },
  no = { "It cut its quarterly dividend." },
}
R:date "every-unit" {
  match = "(every | each | per) (u:@date-unit | u:@date-unit-one | u:@date-unit-of-quarter) !of",
  value = { duration = 1, unit = "u", set = true, quant = "EVERY" },
  yes = { ["It happens {every day}."] = "P1D" },
}
R:date "every-few-units" {
  match = "(every | each) " .. COUNT .. " u:@date-units",
  value = { duration = "n", unit = "u", set = true, quant = "EVERY" },
  yes = { ["It is painted {every three years}."] = "P3Y", ["It is painted {every few months}."] = "PXM" },
}
R:date "times-a-unit" {
  match = '(n:<Number> | n:@date-count) v:@date-units-short ","? (a | per | each | every) u:@date-unit-one',
  value = { duration = 1, unit = "u", times = "n", unit2 = "v", set = true },
  yes = { ["It is open {24 hours a day}."] = "P1D" },
}
R:lexicon "date-how-often" [[
  once = 1
  twice = 2
  thrice = 3
]]
R:date "so-often-a-unit" {
  match = '(n:@date-how-often | (n:<Number> | n:@date-count) times) ","? (a | per | each | every) u:@date-unit-one',
  value = { duration = 1, unit = "u", times = "n", set = true },
  yes = { ["It is printed {twice a week}."] = "P1W", ["They meet {three times a year}."] = "P1Y" },
  no = { "It came three times." },
}
R:date "every-other-weekday" {
  match = "every (other | second) w:@date-weekday-name",
  value = { weekday = "w", set = true, quant = "EVERY OTHER" },
  yes = { ["They meet {every other Tuesday}."] = "XXXX-WXX-2" },
}
R:date "every-week-day" {
  match = "(every | each | all) (weekday | weekdays)",
  value = { duration = 1, unit = "day", set = true, quant = "EVERY" },
  yes = { ["It is open {every weekday}."] = "P1D", ["It is open on {all weekdays}."] = "P1D" },
}
R:date "week-days" {
  match = "(weekday | weekdays)",
  value = { duration = 1, unit = "day", set = true, quant = "EVERY", after = "date-preposition-of-set" },
  yes = { ["It is open on {weekdays}."] = "P1D", ["It is open during {weekday} hours."] = "P1D" },
  no = { "The weekday crowds were small." },
}
R:date "every-weekend" {
  match = "(every | each) weekend",
  value = { weekend = true, set = true, quant = "EVERY" },
  yes = { ["It is open {every weekend}."] = "XXXX-WXX-WE" },
}
R:date "weekends" {
  match = "weekends",
  value = { weekend = true, set = true, after = "date-preposition-of-set" },
  yes = { ["It is open on {weekends}."] = "XXXX-WXX-WE" },
  no = { "Her weekends were quiet." },
}
R:date "every-other-unit" {
  match = "every (other | second) u:@date-unit-one",
  value = { duration = 2, unit = "u", set = true, quant = "EVERY" },
  yes = { ["They meet {every other week}."] = "P2W", ["They meet {every second month}."] = "P2M" },
}
R:date "every-weekday" {
  match = "(every | each) w:@date-weekday-name p:@date-part?",
  value = { weekday = "w", part = "p", set = true, quant = "EVERY" },
  yes = { ["They meet {every Tuesday}."] = "XXXX-WXX-2", ["They meet {each Friday night}."] = "XXXX-WXX-5TNI" },
}
R:date "weekdays" {
  match = "(w:@date-weekdays | w:@date-weekday-name p:@date-parts)",
  value = { weekday = "w", part = "p", set = true },
  yes = { ["They meet on {Tuesdays}."] = "XXXX-WXX-2", ["They meet on {Friday nights}."] = "XXXX-WXX-5TNI" },
}
R:date "every-part" {
  match = "(every | each) p:@date-part",
  value = { part = "p", set = true, quant = "EVERY" },
  yes = { ["They meet {every morning}."] = "XXXX-XX-XXTMO" },
}
R:date "every-month" {
  match = "(every | each) m:@date-month",
  value = { month = "m", set = true, quant = "EVERY" },
  yes = { ["They meet {every May}."] = "XXXX-05" },
}
R:date "every-season" {
  match = "(every | each) season:@date-season",
  value = { season = "season", set = true, quant = "EVERY" },
  yes = { ["They meet {every summer}."] = "XXXX-SU" },
}

------------------------------------------------------------------------------- references

R:lexicon "date-reference" {
  { "to date", "currently", "current", "nowadays", "these days", "at present", "presently",
    "the time being", "the present", "present day", "the present day", "present-day", ref = "PRESENT_REF" },
  { "recently", "more recently", "most recently", "lately", "the recent past",
    "not long ago", "recent years", ref = "PAST_REF" },
  { "the near future", "the coming months",
    "the coming weeks", "the coming days", "coming months", "coming weeks", "coming quarters",
    "coming days", "future years", "the near term", "the short term", "the long term", "as soon as possible",
    "future quarters", ref = "FUTURE_REF" },
}

-- What only sounds like a date: programmes, papers, sayings.
R:lexicon "date-namesake" [[
  60 minutes, 48 hours, 20/20, 24/7, saturday night live, saturday night fever, friday night lights
  monday night football, thursday night football, sunday night football, good morning america, today show
  today programme, today program, tonight show, the morning after pill, meet the press, newsnight
  sunday times, sunday telegraph, sunday mirror, sunday express, sunday mail, mail on sunday, sunday people
  sunday herald, sunday independent, sunday school, sunday best, evening standard, evening news, evening post
  morning post, morning herald, morning star, morning call, new york post, high noon, midnight oil, second hand
  girl friday, man friday, black sabbath, ash wednesday agreement, casual friday, cheap month, day-to-day
  year-to-year, month-to-month, week-to-week, minute-to-minute, hour-to-hour, year-over-year, year-on-year
  month-on-month, month-over-month, quarter-on-quarter, quarter-over-quarter, year after year, day after day
  week after week, month after month, day in and day out, day by day, week by week, year by year
  usa today, russia today
]]
R:date "namesake" {
  match = "@date-namesake",
  value = { none = true },
  yes = { "He said so on {60 Minutes}." },
  no = { "He said so on 60 Minutes.", "The Sunday Times reported it.", "Prices rose year-on-year." },
}
R:date "paper" {
  match = "(the | @date-weekday-name)? &[cap] @date-part-of-day &[cap] @outlet-noun",
  value = { none = true },
  yes = { "{The Evening Courier} has seen it.", "He read the {Saturday Evening Post}." },
  no = { "The Evening Courier has seen it.", "He read the Morning Post." },
}
R:lexicon "date-mark-of-title" [[
  "
  “
  ``
  ‘
]]
R:date "title" {
  match = '@date-mark-of-title ((this | next | last) !@date-weekday-name !@date-month [cap]'
       .. ' | (today | tonight) !"," &[punct])',
  value = { none = true },
  yes = { "It was on {“This Week}”.", "Orr wrote {“Today}”." },
  no = { "“Today I am glad,” Orr said.", "“Next Friday Orr will go,” Kay said." },
}

R:date "reference" {
  match = [[ ref:@date-reference ]],
  value = { ref = "ref" },
  yes = {
    ["The mill is {currently} shut."] = "PRESENT_REF",
    ["The mill has {recently} closed."] = "PAST_REF",
    ["It will open in {the near future}."] = "FUTURE_REF",
  },
}
R:date "the-past" {
  match = [[ the past !<Number> !@date-count !@date-unit-long ]],
  value = { ref = "PAST_REF" },
  yes = { ["Orr did so in {the past}."] = "PAST_REF" },
  no = { "It grew over the past two years." },
}
R:date "the-future" {
  match = [[ the future !@title ]],
  value = { ref = "FUTURE_REF" },
  yes = { ["In {the future} the mill will be a school."] = "FUTURE_REF" },
  no = { "The future king left." },
}
R:date "now-in-history" {
  match = "&[first] now",
  value = { ref = "PRESENT_REF", only = "narrative" },
  yes = { "{Now}, the walls stand.", "{Now} for years the walls stand." },
}
R:date "now" {
  match = [[ (right now | &[!first] now | &[first] now ![punct] !for) ]],
  value = { ref = "PRESENT_REF" },
  yes = {
    ["The mill is {now} shut."] = "PRESENT_REF",
    ["{Now} the mill is shut."] = "PRESENT_REF",
    ["The mill is shut {right now}."] = "PRESENT_REF",
  },
  no = { "Now, Orr said, look.", "Now for the news." },
}
R:date "the-moment" {
  match = "(the present moment | the moment | this (very | crucial | critical)? moment | moment)",
  value = { ref = "PRESENT_REF", after = "date-at" },
  yes = {
    ["The mill is shut at {the moment}."] = "PRESENT_REF",
    ["It is shut at {this very moment}."] = "PRESENT_REF",
  },
  no = { "It was the moment to go." },
}
R:date "one-day" {
  match = "(will | 'll | would | may | might | could) x:(one day | some day | someday)",
  value = { ref = "FUTURE_REF", span = "x" },
  yes = { ["They hope that it would {one day} open."] = "FUTURE_REF" },
}
R:date "recent" {
  match = [[ recent ]],
  value = { ref = "PAST_REF", only = "narrative" },
  yes = { "The {recent} war was long." },
}
R:date "soon" {
  match = [[ soon !as !after !afterwards !afterward !enough ]],
  value = { ref = "FUTURE_REF", not_after = "date-before-soon", only = "news" },
  yes = { ["The mill will open {soon}."] = "FUTURE_REF" },
  no = { "It will open as soon as Orr comes.", "It came too soon." },
}
R:date "former" {
  match = [[ former ]],
  value = { ref = "PAST_REF", only = "narrative" },
  yes = { "The {former} king left." },
}
R:date "future" {
  match = [[ future ]],
  value = { ref = "FUTURE_REF", only = "narrative" },
  yes = { "A {future} king left." },
}
R:date "at-night" {
  match = [[ night ]],
  value = { part = "night", set = true, only = "narrative" },
  yes = { "They marched by {night}." },
}

------------------------------------------------------------------------------ clock times

local CLOCK = '(h:[int 1..12] (":" i:[int 0..59])? p:@date-meridiem '
       .. '| h:[int 0..23] ":" i:[int 0..59] (":" s:[int 0..59])? p:@date-meridiem? '
       .. '| c:[decimal] p:@date-meridiem)'
local HOUR = "(h:@date-noon)"
local ZONE = "(z:@date-zone | @date-zone-local)?"
local ON = '","? on?'

-- What CLOCK, HOUR and ZONE say, beside what is said of the day.
local function at_clock(value)
  value.hour, value.minute, value.second_of, value.meridiem, value.clock, value.zone = "h", "i", "s", "p", "c", "z"
  return value
end

R:date "clock" {
  match = "(around | about)? " .. CLOCK .. " (z:@date-zone)? (hrs | hours)?",
  value = at_clock {},
  ref = "2021-04-23",
  yes = { ["It opened at {2.30pm}."] = "2021-04-23T14:30" },
}
R:date "clock-weekday" {
  match = "(around | about)? (" .. CLOCK .. " | " .. HOUR .. ") " .. ZONE .. " " .. ON
       .. " w:@date-weekday-name",
  value = at_clock { weekday = "w" },
  ref = "1998-02-13",
  yes = { ["It opened at {10 p.m. Wednesday}."] = "1998-02-11T22:00" },
}
R:date "clock-day" {
  match = "(" .. CLOCK .. " | " .. HOUR .. ") " .. ZONE .. " " .. ON .. " " .. WEEKDAY .. " "
       .. MONTH_DAY .. " " .. THEN_YEAR,
  value = at_clock { weekday = "w", month = "m", day = "d", year = "y" },
  ref = "2021-04-23",
  yes = { ["They met at {9.30am on Monday, 12 April}."] = "2021-04-12T09:30" },
}
R:date "clock-day-seen" {
  match = "(" .. CLOCK .. " | " .. HOUR .. ") " .. ZONE .. " " .. ON .. " o:@date-day-seen",
  value = at_clock { offset = "o", unit = "day", part = "o" },
  ref = "2021-04-23",
  yes = { ["It opens at {3 p.m. tomorrow}."] = "2021-04-24T15:00" },
}
R:date "hour-day-seen" {
  match = "(h:[int 1..12] | h:@number-small) o:@date-day-seen",
  value = { hour = "h", offset = "o", unit = "day", part = "o", after = "date-preposition-of-clock" },
  ref = "2021-04-23",
  yes = { ["It opens at {8 tonight}."] = "2021-04-23T20:00" },
  no = { "It sold 8 cars yesterday." },
}
R:date "day-seen-clock" {
  match = 'o:@date-day-seen ","? (at | around | from)? (' .. CLOCK .. " | " .. HOUR .. ") " .. ZONE,
  value = at_clock { offset = "o", unit = "day", part = "o" },
  ref = "2021-04-23",
  yes = { ["It opens {tonight at 8:30}."] = "2021-04-23T20:30" },
}
R:date "day-seen-hour" {
  match = "o:@date-day-seen at (h:[int 1..12] | h:[decimal] | h:@number-small) (&[punct] | &@date-function | $)",
  value = { clock = "h", offset = "o", unit = "day", part = "o" },
  ref = "2021-04-23",
  yes = { ["It opens {tonight at 8}."] = "2021-04-23T20:00" },
}
R:date "weekday-hour" {
  match = "w:@date-weekday-name p:@date-part? at (h:[int 1..12] | h:[decimal] | h:@number-small) "
       .. "(&[punct] | &@date-function | $)",
  value = { clock = "h", weekday = "w", part = "p" },
  ref = "2021-04-23",
  yes = {
    ["The council meets {Tuesday at 8}."] = "2021-04-27T08:00",
    ["The council meets on {Tuesday evening at seven}."] = "2021-04-27T19:00",
  },
  no = { "It sold on Tuesday at 8 dollars." },
}
R:date "weekday-clock" {
  match = 'w:@date-weekday-name q:@date-part? ","? (at | from)? (' .. CLOCK .. " | " .. HOUR .. ") " .. ZONE,
  value = at_clock { weekday = "w", part = "q" },
  ref = "2021-04-23",
  yes = {
    ["The council meets {Tuesday at 8 p.m.}"] = "2021-04-27T20:00",
    ["The council meets on {Tuesday evening, 7:30}."] = "2021-04-27T19:30",
    ["The council meets on {Tuesday at noon}."] = "2021-04-27T12:00",
  },
}
R:date "day-clock" {
  match = WEEKDAY .. " " .. MONTH_DAY .. " " .. THEN_YEAR .. ' ","? at? ('
       .. CLOCK .. " | " .. HOUR .. ") " .. ZONE,
  value = at_clock { weekday = "w", month = "m", day = "d", year = "y" },
  ref = "2021-04-23",
  yes = {
    ["It opened on {Monday, April 12, at 9 a.m.}"] = "2021-04-12T09:00",
    ["It opened on {12 April 2021 at noon}."] = "2021-04-12T12:00",
  },
}
R:date "every-day-clock" {
  match = "(every | each) (day | w:@date-weekday-name q:@date-part? | q:@date-part) at? (" .. CLOCK .. " | " .. HOUR
       .. ") " .. ZONE,
  value = at_clock { weekday = "w", part = "q", set = true, quant = "EVERY" },
  yes = { ["They meet {every Tuesday at 10 a.m.}"] = "XXXX-WXX-2T10:00" },
}
R:date "clock-every-day" {
  match = "(" .. CLOCK .. " | " .. HOUR .. ") " .. ZONE
       .. " (every | each) (day | w:@date-weekday-name q:@date-part? | q:@date-part)",
  value = at_clock { weekday = "w", part = "q", set = true, quant = "EVERY" },
  yes = { ["They meet at {10 a.m. every day}."] = "XXXX-XX-XXT10:00" },
}
R:date "days-clock" {
  match = "(daily | w:@date-weekdays | w:@date-weekday-name q:@date-parts) at? (" .. CLOCK .. " | " .. HOUR .. ") "
       .. ZONE,
  value = at_clock { weekday = "w", part = "q", set = true },
  yes = { ["They meet on {Tuesdays at 7:30 p.m.}"] = "XXXX-WXX-2T19:30" },
}
R:date "clock-days" {
  match = "(" .. CLOCK .. " | " .. HOUR .. ") " .. ZONE
       .. " (daily | on? w:@date-weekdays | on? w:@date-weekday-name q:@date-parts)",
  value = at_clock { weekday = "w", part = "q", set = true },
  yes = { ["They meet at {10 a.m. on Tuesdays}."] = "XXXX-WXX-2T10:00" },
}
R:date "noon" {
  match = "h:@date-noon " .. ZONE,
  value = { hour = "h", zone = "z" },
  ref = "2021-04-23",
  yes = {
    ["The mill opens at {noon}."] = "2021-04-23T12:00",
    ["It closed at {midnight GMT}."] = "2021-04-23T24:00Z",
  },
}
R:date "oclock" {
  match = "(h:[int 1..12] | h:@number-small) (o'clock | o’clock)",
  value = { hour = "h" },
  ref = "2021-04-23",
  yes = { ["It struck {nine o'clock}."] = "2021-04-23T09:00", ["It struck at {3 o'clock}."] = "2021-04-23T03:00" },
}
R:date "four-digit-clock" {
  match = "h:/[0-2][0-9][0-5][0-9]/ (z:@date-zone | local time)",
  value = { clock = "h/100", zone = "z" },
  ref = "2021-04-23",
  yes = {
    ["It opened at {1530 GMT}."] = "2021-04-23T15:30Z",
    ["It burned at {0900 local time}."] = "2021-04-23T09:00",
  },
}
R:date "clock-with-stop-and-zone" {
  match = 'h:[decimal] (hrs | hours)? z:@date-zone (","? on? (w:@date-weekday-name | o:@date-day-seen))?',
  value = { clock = "h", zone = "z", weekday = "w", offset = "o", unit = "day" },
  ref = "2021-04-23",
  yes = {
    ["It opened at {17.21 BST}."] = "2021-04-23T17:21+01:00",
    ["It struck at {17.21 BST on Monday}."] = "2021-04-19T17:21+01:00",
  },
}
R:date "clock-and-part" {
  match = "(h:[int 1..12] | h:@number-small) (o'clock | o’clock | \":\" i:[int 0..59])? p:@date-part-of-clock",
  value = { hour = "h", minute = "i", part = "p" },
  ref = "2021-04-23",
  yes = { ["It struck at {3 in the afternoon}."] = "2021-04-23T15:00" },
}
R:lexicon "date-minutes" [[
  half = 30
  quarter, a quarter = 15
  five = 5
  ten = 10
  twenty = 20
  twenty-five, twenty five = 25
]]
R:date "minutes-past" {
  match = "i:@date-minutes minutes? past (h:@number-small | h:[int 1..12]) p:@date-meridiem? q:@date-part-of-clock?",
  value = { hour = "h", minute = "i", meridiem = "p", part = "q" },
  ref = "2021-04-23",
  yes = { ["It struck at {half past three}."] = "2021-04-23T03:30" },
}
R:date "minutes-to" {
  match = "i:@date-minutes minutes? to (h:@number-small | h:[int 1..12]) p:@date-meridiem? q:@date-part-of-clock?",
  value = { hour = "h-1", minute = "60-i", meridiem = "p", part = "q", after = "date-preposition-of-clock" },
  ref = "2021-04-23",
  yes = { ["It struck at {a quarter to eight in the evening}."] = "2021-04-23T19:45" },
  no = { "They lost ten to two." },
}

---------------------------------------------------------------------- feasts and named days

R:lexicon "date-feast" {
  { "new year's day", "new year day", "new years day", month = 1, day = 1 },
  { "new year's eve", "new years eve", month = 12, day = 31 },
  { "martin luther king day", "martin luther king jr. day", "mlk day", month = 1, weekday = 1, nth = 3 },
  { "groundhog day", month = 2, day = 2 },
  { "valentine's day", "st. valentine's day", "valentines day", "valentine day", month = 2, day = 14 },
  { "presidents day", "presidents' day", "president's day", "washington's birthday", month = 2, weekday = 1, nth = 3 },
  { "international women's day", month = 3, day = 8 },
  { "st. patrick's day", "saint patrick's day", "st patrick's day", "st. patricks day", month = 3, day = 17 },
  { "april fools day", "april fools' day", "april fool's day", month = 4, day = 1 },
  { "earth day", month = 4, day = 22 },
  { "anzac day", month = 4, day = 25 },
  { "may day", "international workers' day", month = 5, day = 1 },
  { "cinco de mayo", month = 5, day = 5 },
  { "ve day", "v-e day", month = 5, day = 8 },
  { "mother's day", "mothers' day", "mothers day", month = 5, weekday = 7, nth = 2 },
  { "memorial day", month = 5, weekday = 1, nth = -1 },
  { "father's day", "fathers' day", "fathers day", month = 6, weekday = 7, nth = 3 },
  { "juneteenth", month = 6, day = 19 },
  { "canada day", month = 7, day = 1 },
  { "independence day", "the fourth of july", "fourth of july", "july fourth", month = 7, day = 4 },
  { "bastille day", month = 7, day = 14 },
  { "labor day", "labour day", month = 9, weekday = 1, nth = 1 },
  { "columbus day", "indigenous peoples' day", month = 10, weekday = 1, nth = 2 },
  { "halloween", "all hallows' eve", month = 10, day = 31 },
  { "all saints' day", "all saints day", month = 11, day = 1 },
  { "guy fawkes night", "guy fawkes day", "bonfire night", month = 11, day = 5 },
  { "election day", month = 11, weekday = 1, nth = 1, day = 1 },
  { "veterans day", "veterans' day", "veteran's day", "armistice day", "remembrance day",
    month = 11, day = 11 },
  { "thanksgiving", "thanksgiving day", month = 11, weekday = 4, nth = 4 },
  { "black friday", month = 11, weekday = 4, nth = 4, day = 1 },
  { "cyber monday", month = 11, weekday = 4, nth = 4, day = 4 },
  { "christmas eve", month = 12, day = 24 },
  { "christmas", "christmas day", "xmas", month = 12, day = 25 },
  { "boxing day", "st. stephen's day", month = 12, day = 26 },
  { "orthodox christmas", month = 1, day = 7 },
  { "burns night", month = 1, day = 25 },
  { "australia day", month = 1, day = 26 },
  { "holocaust memorial day", month = 1, day = 27 },
  { "waitangi day", month = 2, day = 6 },
  { "st. david's day", month = 3, day = 1 },
  { "pi day", month = 3, day = 14 },
  { "st. george's day", month = 4, day = 23 },
  { "tax day", month = 4, day = 15 },
  { "world press freedom day", month = 5, day = 3 },
  { "star wars day", month = 5, day = 4 },
  { "victory in europe day", month = 5, day = 8 },
  { "victory day", month = 5, day = 9 },
  { "victoria day", month = 5, weekday = 1, nth = 4 },
  { "flag day", month = 6, day = 14 },
  { "midsummer's day", "midsummer day", month = 6, day = 24 },
  { "the queen's birthday", "the king's birthday", month = 6, weekday = 6, nth = 2 },
  { "dominion day", month = 7, day = 1 },
  { "the glorious twelfth", month = 8, day = 12 },
  { "orangemen's day", month = 7, day = 12 },
  { "v-j day", "vj day", month = 8, day = 15 },
  { "patriot day", month = 9, day = 11 },
  { "grandparents day", "national grandparents day", month = 9, weekday = 7, nth = 2 },
  { "michaelmas", month = 9, day = 29 },
  { "german unity day", month = 10, day = 3 },
  { "canadian thanksgiving", month = 10, weekday = 1, nth = 2 },
  { "all souls' day", "all souls day", month = 11, day = 2 },
  { "remembrance sunday", month = 11, weekday = 7, nth = 2 },
  { "st. andrew's day", month = 11, day = 30 },
  { "giving tuesday", month = 11, weekday = 4, nth = 4, day = 5 },
  { "world aids day", month = 12, day = 1 },
  { "human rights day", month = 12, day = 10 },
  { "mardi gras", "shrove tuesday", "pancake day", "fat tuesday", easter = -47 },
  { "ash wednesday", easter = -46 },
  { "palm sunday", easter = -7 },
  { "maundy thursday", "holy thursday", easter = -3 },
  { "good friday", easter = -2 },
  { "holy saturday", easter = -1 },
  { "trinity sunday", easter = 56 },
  { "easter", "easter sunday", "easter day", easter = 0 },
  { "easter monday", easter = 1 },
  { "ascension day", easter = 39 },
  { "pentecost", "whit sunday", easter = 49 },
  { "whit monday", "pentecost monday", easter = 50 },
  { "corpus christi day", easter = 60 },
  { "orthodox easter", orthodox = 0 },
  { "orthodox good friday", orthodox = -2 },
  { "purim", hebrew = 1214 },
  { "passover", "pesach", hebrew = 115, days = 7 },
  { "holocaust remembrance day", "yom hashoah", hebrew = 127 },
  { "shavuot", hebrew = 306 },
  { "tisha b'av", hebrew = 509 },
  { "rosh hashanah", "rosh hashana", hebrew = 701 },
  { "yom kippur", hebrew = 710 },
  { "sukkot", "succot", hebrew = 715, days = 7 },
  { "simchat torah", hebrew = 723 },
  { "hanukkah", "chanukah", "hanukah", hebrew = 925, days = 8 },
  { "chinese new year", "chinese new year's day", "chinese lunar new year", "lunar new year", "lunar new year's day",
    chinese = 0 },
  { "chinese new year's eve", "lunar new year's eve", chinese = -1 },
  { "lantern festival", chinese = 14 },
  { "islamic new year", "muharram", islamic = 101 },
  { "ashura", islamic = 110 },
  { "mawlid", "mawlid al-nabi", "the prophet's birthday", "the prophet muhammad's birthday", islamic = 312 },
  { "ramadan", "ramadhan", "ramzan", "the holy month of ramadan", "the fasting month of ramadan",
    "the muslim holy month of ramadan", "the islamic holy month of ramadan", islamic = 901, days = 30 },
  { "laylat al-qadr", "the night of power", islamic = 927 },
  { "eid al-fitr", "eid ul-fitr", "eid al fitr", "id al-fitr", "eid-al-fitr", islamic = 1001 },
  { "eid al-adha", "eid ul-adha", "eid al adha", "id al-adha", "eid-al-adha", islamic = 1210 },
  { "d-day", year = 1944, month = 6, day = 6 },
  { "pearl harbor day", month = 12, day = 7 },
  { "9/11", "september 11 attacks", "sept. 11 attacks", year = 2001, month = 9, day = 11 },
}

R:date "feast" {
  match = "the? f:@date-feast",
  value = { feast = "f" },
  ref = "2021-04-23",
  yes = { ["They met on {Good Friday}."] = "2021-04-02", ["They met on {Thanksgiving}."] = "2020-11-26" },
}
R:lexicon "date-feast-name" {
  { "lent", easter = -46, days = 46 },
  { "epiphany", month = 1, day = 6 },
}
R:date "feast-name" {
  match = "&[cap] f:@date-feast-name",
  value = { feast = "f" },
  ref = "2021-04-23",
  yes = { ["It was shut for {Lent}."] = "2021-02-17", ["They met on {Epiphany}."] = "2021-01-06" },
  no = { "Orr lent it a mill." },
}
R:date "feast-year" {
  match = 'the? f:@date-feast (of | "," | in)? ' .. YEAR,
  value = { feast = "f", year = "y" },
  yes = { ["It fell on {Easter Sunday 2000}."] = "2000-04-23" },
}
R:date "feast-of-shifted-year" {
  match = "the? f:@date-feast of? k:@date-shift year",
  value = { feast = "f", offset = "k", unit = "year" },
  ref = "2021-04-23",
  yes = { ["It closed on {Labor Day last year}."] = "2020-09-07" },
}
R:lexicon "date-week-of" [[
  week = week
  weekend, week-end = weekend
]]
R:date "feast-week" {
  match = "the? f:@date-feast " .. YEAR .. "? u:@date-week-of",
  value = { feast = "f", year = "y", whole = "u" },
  ref = "2021-04-23",
  yes = { ["It was shut over {Easter weekend}."] = "2021-W13-WE", ["It was shut in {Easter week}."] = "2021-W13" },
}
R:date "feast-shift" {
  match = "k:@date-shift-of-day f:@date-feast",
  value = { feast = "f", shift = "k" },
  ref = "2021-04-23",
  yes = { ["It closed {last Christmas}."] = "2020-12-25", ["It opens {next Easter}."] = "2022-04-17" },
}
R:date "feast-part" {
  match = "f:@date-feast p:@date-part",
  value = { feast = "f", part = "p" },
  ref = "2021-04-23",
  yes = { ["It burned on {Christmas morning}."] = "2020-12-25TMO" },
}

----------------------------------------------------------------------------------- ranges

-- Two days, or days and months, of which the second says the year of both.
local FIRST_DAY = "(d:[int 1..31] | d:[ordinal 1..31])"
local SECOND_DAY = "(e:[int 1..31] | e:[ordinal 1..31])"
local YEAR_OF_BOTH = '("," | of)? y:[int 1000..2999]'
local AND = '(and | or | "&")'
local DAY_AND_DAY = {
  from = { month = "m", day = "d", year = "y", span = "a" }, to = { month = "m", day = "e", year = "y", span = "b" },
}
local DAY_OR_DAY = { list = true, from = DAY_AND_DAY.from, to = DAY_AND_DAY.to }
local DAYS_OF_TWO_MONTHS = { from = DAY_AND_DAY.from, to = { month = "k", day = "e", year = "y", span = "b" } }

R:date "day-range" {
  match = "a:(" .. WEEKDAY .. " m:@date-month " .. FIRST_DAY .. ") " .. TO .. " b:(the? " .. SECOND_DAY
       .. " (" .. YEAR_OF_BOTH .. ")?)",
  value = DAY_AND_DAY,
  yes = { ["They met on {April 13-14, 2021}."] = "2021-04-13/2021-04-14" },
}
R:date "day-range-day-first" {
  match = "a:(the? " .. FIRST_DAY .. ") " .. TO .. " b:(the? " .. SECOND_DAY .. " of? m:@date-month ("
       .. YEAR_OF_BOTH .. ")?)",
  value = DAY_AND_DAY,
  ref = "2021-04-23",
  yes = {
    ["They met on {13-14 April 2021}."] = "2021-04-13/2021-04-14",
    ["They met from {13 to 14 April}."] = "2021-04-13/2021-04-14",
    ["They met from {the 13th to the 14th of April}."] = "2021-04-13/2021-04-14",
  },
}
R:date "day-list" {
  match = "a:(m:@date-month " .. FIRST_DAY .. ") " .. AND .. " b:(" .. SECOND_DAY
       .. " !@not-a-year-behind (" .. YEAR_OF_BOTH .. ")?)",
  value = DAY_OR_DAY,
  ref = "2021-04-23",
  yes = {
    ["They met on {April 13 and 14, 2021}."] = "2021-04-13/2021-04-14",
    ["They met on {April 13 and 14}."] = "2021-04-13/2021-04-14",
    ["They met on {April 13th and 14th}."] = "2021-04-13/2021-04-14",
  },
  no = { "It closed on April 13 and 14 people left." },
}
R:date "day-list-day-first" {
  match = "a:(the? " .. FIRST_DAY .. ") " .. AND .. " b:(the? " .. SECOND_DAY .. " of? m:@date-month ("
       .. YEAR_OF_BOTH .. ")?)",
  value = DAY_OR_DAY,
  ref = "2021-04-23",
  yes = {
    ["They met on {13 and 14 April 2021}."] = "2021-04-13/2021-04-14",
    ["They met on {the 13th and 14th of April}."] = "2021-04-13/2021-04-14",
  },
}
R:date "days-of-two-months" {
  match = "a:(m:@date-month d:[int 1..31]) " .. TO .. " b:(k:@date-month e:[int 1..31] " .. YEAR_OF_BOTH .. ")",
  value = DAYS_OF_TWO_MONTHS,
  ref = "2021-04-23",
  yes = { ["They met from {April 30 to May 2, 2021}."] = "2021-04-30/2021-05-02" },
}
R:date "days-of-two-months-day-first" {
  match = "a:(d:[int 1..31] m:@date-month) " .. TO .. " b:(e:[int 1..31] k:@date-month " .. YEAR_OF_BOTH .. ")",
  value = DAYS_OF_TWO_MONTHS,
  ref = "2021-04-23",
  yes = { ["They met from {30 April to 2 May 2021}."] = "2021-04-30/2021-05-02" },
}
R:date "month-range" {
  match = "a:(" .. MOD .. " m:@date-month) " .. TO .. " b:(k:@date-month " .. YEAR_OF_BOTH .. ")",
  value = { from = { month = "m", year = "y", span = "a" }, to = { month = "k", year = "y", span = "b" } },
  yes = {
    ["It was shut from {April to June 2019}."] = "2019-04/2019-06",
    ["It was shut {April-June 2019}."] = "2019-04/2019-06",
  },
}
R:date "month-range-of-no-year" {
  match = "a:(&[cap] m:@date-month) " .. DASH .. " b:(&[cap] k:@date-month)",
  value = { from = { month = "m", span = "a" }, to = { month = "k", span = "b" } },
  ref = "2021-04-23",
  yes = { ["It ran {January-March}."] = "2021-01/2021-03", ["It ran {November–May}."] = "2019-11/2020-05" },
}
R:date "month-list" {
  match = "a:(" .. MOD .. ' m:@date-month) (and | or | "/" | "&") b:(k:@date-month ' .. YEAR_OF_BOTH .. ")",
  value = { list = true, from = { month = "m", year = "y", span = "a" },
            to = { month = "k", year = "y", span = "b" } },
  yes = {
    ["It was shut in {April and June 2019}."] = "2019-04/2019-06",
    ["It opens in {May/June 2019}."] = "2019-05/2019-06",
  },
}
R:date "season-list" {
  match = 'a:(the? s:@date-season) (and | or | "/") b:(the? ' .. MOD .. " t:@date-season " .. YEAR_OF_BOTH .. ")",
  value = { list = true, from = { season = "s", year = "y", span = "a" },
            to = { season = "t", year = "y", span = "b" } },
  yes = {
    ["It was shut in {the spring and summer of 2019}."] = "2019-SP/2019-SU",
    ["It was shut in {autumn/winter 2019}."] = "2019-FA/2019-WI",
  },
}
R:date "year-range" {
  match = "a:(y:[int 1000..2999]) " .. DASH .. " b:(z:[int 1000..2999])",
  value = { from = { year = "y", span = "a" }, to = { year = "z", span = "b" } },
  yes = { ["He led it in {2008 – 2012}."] = "2008/2012" },
}
R:date "year-range-short" {
  match = "a:(y:[int 1000..2999]) " .. DASH .. " b:(z:[int 0..99]) !@date-counted",
  value = { from = { year = "y", span = "a" }, to = { short_year = "z", span = "b" } },
  yes = { ["He led it in {1957-58}."] = "1957/1958", ["He led it in {2004-05} and won."] = "2004/2005" },
}
-- Two years in a row, which a stroke makes one: 2019/20, but not 3/20.
local split_years = {}
for year = 1950, 2099 do split_years[#split_years + 1] = { ("%d/%02d"):format(year, (year + 1) % 100) } end
R:lexicon "date-years-in-a-row" (split_years)

R:date "year-range-in-a-row" {
  match = '&@date-years-in-a-row a:(y:[int 1000..2999]) "/" b:(z:[int 0..99])',
  value = { from = { year = "y", span = "a" }, to = { short_year = "z", span = "b" } },
  yes = { ["She won in {2004/05} and again."] = "2004/2005" },
  no = { "It scored 2019/2." },
}
R:date "year-range-of-season" {
  match = 'a:(y:[int 1000..2999] | y:@date-fiscal-long) ("/" | ' .. DASH .. ") b:(z:[int 0..99]) &@date-split-year",
  value = { from = { year = "y", span = "a" }, to = { short_year = "z", span = "b" } },
  yes = { ["It grew in the {2020/21} financial year."] = "2020/2021" },
}
R:date "fiscal-year-range" {
  match = '(financial year | fiscal year | fiscal) a:(y:[int 1000..2999]) ("/" | ' .. DASH .. ") b:(z:[int 0..99])",
  value = { from = { year = "y", span = "a" }, to = { short_year = "z", span = "b" } },
  yes = {
    ["Sales rose in financial year {2019/20}."] = "2019/2020",
    ["Sales rose in fiscal {2019-20}."] = "2019/2020",
  },
}
R:date "year-range-era" {
  match = "a:(y:[int 1..2999] @date-era?) " .. TO .. " b:(z:[int 1..2999] e:@date-era)",
  value = { from = { year = "y", era = "e", span = "a" }, to = { year = "z", era = "e", span = "b" } },
  yes = { ["The war of {490-480 BC} was long."] = "BC0490/BC0480" },
}
R:date "year-list-era" {
  match = "a:(y:[int 1..2999]) (and | or) b:(z:[int 1..2999] e:@date-era)",
  value = { list = true, from = { year = "y", era = "e", span = "a" },
            to = { year = "z", era = "e", span = "b" } },
  yes = { ["The city fell in {490 and 480 BC}."] = "BC0490/BC0480" },
}
R:date "hour-range" {
  match = 'a:(h:[int 1..12] (":" i:[int 0..59])?) (' .. TO .. ' | and) b:(k:[int 1..12] (":" j:[int 0..59])? '
       .. "p:@date-meridiem " .. ZONE .. ' (","? on? (w:@date-weekday-name | o:@date-day-seen))?)',
  value = { from = { hour = "h", minute = "i", meridiem = "p", span = "a" },
            to = { hour = "k", minute = "j", meridiem = "p", zone = "z", weekday = "w", offset = "o",
                   unit = "day", span = "b" } },
  ref = "2021-04-23",
  yes = { ["It opens {3-4pm}."] = "2021-04-23T15:00/2021-04-23T16:00" },
}
R:date "duration-range" {
  match = 'a:(n:<Number>) (to | or | "-" | "–") b:(k:<Number> "-"? u:@date-unit) !"-" !@date-age',
  value = { from = { duration = "n", unit = "u", span = "a" },
            to = { duration = "k", unit = "u", span = "b" } },
  yes = { ["It takes {two to six days}."] = "P2D/P6D" },
}
R:date "duration-between" {
  match = "between a:(n:<Number>) and b:(k:<Number> u:@date-unit)",
  value = { from = { duration = "n", unit = "u", span = "a" },
            to = { duration = "k", unit = "u", span = "b" } },
  yes = { ["It takes between {two and six days}."] = "P2D/P6D" },
  no = { "It stands between two and six miles off." },
}

return R

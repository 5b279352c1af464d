-- The small words that hold a sentence together: where a clause begins, what may
-- stand between a speaker and his verb, what turns a statement into its opposite.
-- name.c and quote.c read the lexicon "grammar" by the property `class`.

local quoth = require "quoth"
local R = quoth.ruleset "en.grammar"

R:lexicon "grammar" { class = "definite", each = true, [[ the, this, these, those ]] }

R:lexicon "grammar" { extend = true, class = "indefinite", each = true, [[ a, an ]] }

R:lexicon "grammar" {
  extend = true, class = "determiner",
  each = true, [[
    some, any, every, each, no, another, both, all, many, several, few, most
    one, two, three, four, five, six, seven, eight, nine, ten, dozens, hundreds, thousands, other
  ]],
}

R:lexicon "grammar" {
  extend = true, class = "possessive",
  each = true, [[ my, your, his, her, its, our, their, whose ]],
}

-- The ending that makes an owner: Putin's, the workers'.
R:lexicon "grammar" { extend = true, class = "genitive", each = true, [[ 's, ' ]] }

R:lexicon "grammar" {
  extend = true, class = "preposition",
  each = true, [[
    in, on, at, with, from, to, for, about, into, over, after, before, under, during, through
    between, among
    against, without, within, near, outside, inside, behind, across, along, around, amid, following
    despite, via, per
    toward, towards, upon, like, until, till, since, above, below, beyond, beside, throughout, regarding
    concerning, than
    including, excluding
  ]],
}

-- Those before whom something is said to, or what somebody is to do; whom it comes from; whom it is for.
R:lexicon "dative" [[ to ]]
R:lexicon "ablative" [[ from ]]
R:lexicon "benefactive" [[ for ]]

-- Before what is spoken of.
R:lexicon "topic" [[ on ]]

-- Before a place, and seldom before a person.
R:lexicon "locative" { each = true, [[ in, near, outside, across, throughout ]] }

-- Likewise at the begin of a sentence: "At Orr Cross".
R:lexicon "opening-locative" [[ at ]]

-- Opens a sentence before its subject, with no comma between: "However Orr said".
R:lexicon "opening-adverb" [[
  however, meanwhile, nevertheless, nonetheless, moreover, furthermore, instead, still, besides, therefore, thus
  indeed, also, again, now, then, later, earlier, afterwards, previously, recently, finally, eventually, initially
  subsequently, today, tonight, yesterday, even, sadly, separately, privately, publicly, officially, informally
  reportedly, apparently, perhaps, maybe, similarly, likewise, unfortunately, hopefully, generally, usually, sometimes
]]

-- How participles end, of whatever verb: "hearing a plea", "released on Friday".
R:lexicon "present-ending" [[ ing ]]
R:lexicon "past-ending" [[ ed ]]

-- The preposition that names who does it: was told by.
R:lexicon "grammar" { extend = true, class = "agent", [[ by ]] }

-- The preposition that binds one noun to another.
R:lexicon "grammar" { extend = true, class = "of", [[ of ]] }

R:lexicon "grammar" { extend = true, class = "conjunction", each = true, [[ and, or, nor, & ]] }

-- Opens a clause that says on whose word: as Orr reported.
R:lexicon "grammar" { extend = true, class = "manner", [[ as ]] }

-- Behind these a verb may have the subject of the clause before.
R:lexicon "grammar" { extend = true, class = "contrast", each = true, [[ but, yet, so ]] }

R:lexicon "grammar" {
  extend = true, class = "subordinator",
  each = true, [[
    because, although, though, while, whereas, when, whenever, where, wherever, unless
    once, except
  ]],
}

R:lexicon "grammar" {
  extend = true, class = "complementizer",
  each = true, [[ that, whether, if, how, why, what ]],
}

R:lexicon "grammar" { extend = true, class = "relative", each = true, [[ who, which, whom ]] }

-- A relative that stands for an owner.
R:lexicon "owning-relative" [[ whose ]]

-- The verb that makes a passive of a participle: what is expected is expected by someone else.
R:lexicon "grammar" {
  extend = true, class = "copula",
  each = true, [[ be, am, is, are, was, were, been, being, 're, 'm, isn't, aren't, wasn't, weren't ]],
}

R:lexicon "grammar" {
  extend = true, class = "auxiliary",
  each = true, [[
    's, have, has, had, having, 've, 'd
    do, does, did
    will, would, shall, should, can, could, may, might, must, 'll, ought
    don't, doesn't, didn't, won't, wouldn't, can't, cannot, couldn't, shouldn't, hasn't, haven't, hadn't
  ]],
}

R:lexicon "grammar" {
  extend = true, class = "negation",
  each = true, [[
    not, never, neither
    don't, doesn't, didn't, won't, wouldn't, can't, cannot, couldn't, shouldn't, isn't, aren't, wasn't
    weren't
    hasn't, haven't, hadn't
  ]],
}

-- What may stand between a speaker and his verb.
R:lexicon "grammar" {
  extend = true, class = "adverb",
  each = true, [[
    also, then, later, earlier, now, again, already, still, just, only, even, once, first, further
    furthermore, moreover
    recently, previously, subsequently, initially, originally, eventually, finally, immediately, quickly
    soon
    repeatedly, often, frequently, sometimes, always, rarely, regularly, consistently, continually
    constantly
    publicly, privately, openly, explicitly, bluntly, flatly, frankly, candidly, simply, merely, clearly
    plainly
    angrily, calmly, quietly, loudly, softly, firmly, strongly, sharply, harshly, forcefully, vehemently
    vigorously
    reportedly, allegedly, apparently, seemingly, essentially, basically, effectively, tacitly, implicitly
    jokingly, sarcastically, wryly, cheerfully, proudly, happily, sadly, reluctantly, grudgingly
    famously, notably
    today, tonight, yesterday, tomorrow, afterward, afterwards, meanwhile, however, though, instead, too
    therefore, thus
    nevertheless, nonetheless, similarly, likewise, indeed, erroneously, falsely, wrongly, rightly
    correctly, formally
    officially, all, there, here, perhaps, maybe, not, never
    really, likely, widely, increasingly, largely, nearly, especially, specifically, actually, directly
    probably, particularly, fully, closely, ultimately, shortly, certainly, suddenly, absolutely
    aggressively, barely, currently, generally, exactly, mostly, easily, completely, virtually, slightly
    overwhelmingly, deeply, briefly, politically, typically, usually, freely, broadly, personally
    squarely, possibly, enthusiastically, entirely, hardly, fundamentally, heavily, rhetorically
    pointedly, solely, seriously, relatively, favorably, actively, extremely, derisively, partly
    fiercely, totally, routinely, relentlessly, definitely, differently, surprisingly, sternly
    informally, narrowly, effusively, keenly, decisively, boldly, lately, equally, newly, badly, warmly
    extensively, passionately, carefully, normally, precisely, perfectly, naturally, unusually
    exclusively, periodically, potentially, insistently, unanimously, mainly, properly, simultaneously
    awkwardly, traditionally, abruptly, primarily, technically, unfortunately, notoriously, accurately
    defiantly, prominently, brutally, practically, dryly, positively, accordingly, truly, hopefully
    hotly, emphatically, purely, legally, unfairly, gladly, categorically, respectfully, roughly
    solidly, strangely, significantly, tightly, resoundingly, unquestionably, dutifully, nervously
    bitterly, gravely, grimly, politely, humbly, curtly, testily, tersely, tearfully, gleefully
    sheepishly, breathlessly, ominously, cryptically, solemnly, sincerely, earnestly, instantly
    promptly, swiftly, hastily, gently, patiently, mildly, coolly, cautiously, optimistically
    confidently, independently, jointly, unilaterally, separately, anonymously, verbally, orally, well
    quite, rather, almost, ever, long, much, more, best, back, out, away, alone, elsewhere, anyway, else
    besides, otherwise, hence
  ]],
}

-- A capital that stands alone at the begin of a paragraph may be one of these, or a drop cap.
R:lexicon "letter-word" [[ a, i, o ]]

-- Where a line ends in a hyphen: words in front of one and behind one that stand in
-- compounds, so that "long-" and "term" are not taken for a word that was broken.
R:lexicon "hyphen-first" [[
  long, short, well, high, low, self, half, part, full, mid, old, new, right, left, far, large, small, big
  cross, all, best, better, hard, soft, deep, home, vice, by, so, then, would, one, two, three, four, five
  six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
  first, second, third, last, top, multi, ex, anti, non, pre, post, pro, semi, quasi, out, off, up, down, over
  back, front, side, single, double, triple, open, close, free, fast, slow, hot, cold, early, late, same, state
  world, city, country, county, government, company, family, police, army, oil, gas, coal, water, air, land
  sea, school, hospital, work, job, price, cost, tax, trade, market, bank, cash, debt, year, month, week, day
  hour, minute, decade, mother, father, brother, sister, son, daughter, editor, decision, policy, law, peace
  war, power, profit, interest, user, data, web, man, wide, ever, never, much, little, ill, good, bad, dry
  wet, red, blue, green, black, white, middle, upper, lower, inner, north, south, east, west, runner, stand
  check, follow, break, set, take, build, start, cover, round, record
]]

R:lexicon "hyphen-last" [[
  old, year, term, time, based, led, backed, owned, related, run, wide, like, free, elect, made, born, style
  level, class, range, scale, sized, size, looking, minded, known, long, high, deep, speaking, held, funded
  sponsored, controlled, approved, imposed, driven, friendly, wing, profile, ranking, ranked, quality, cost
  in, out, up, down, off, on, over, by, per, of, to, and, the, law, general, chief, maker, makers, making, taking
  keeping, building, selling, winning, breaking, month, week, day, hour, minute, mile, foot, inch, metre
  kilometre, page, point, member, person, storey, story, bedroom, seat, door, star, way, half, quarter, thirds
  third, fifth, fourth, tenth, first, second, century, era, age, aged, wage, paid, pay, rate, share, price
  rich, poor, proof, sensitive, conscious, efficient, intensive, heavy, light, hearted, handed, eyed, haired
  legged, headed, faced, sighted, spoken, written, read, fought, awaited, standing, lasting, running, serving
  reaching, growing, rising, falling, moving, needed, deserved, established, armed, equipped, trained
  educated, respected, wielding, toting, carrying, bearing, producing, exporting, importing
]]

return R

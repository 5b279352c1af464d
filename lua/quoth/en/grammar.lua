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
    once, once, except
  ]],
}

R:lexicon "grammar" {
  extend = true, class = "complementizer",
  each = true, [[ that, whether, if, how, why, what ]],
}

R:lexicon "grammar" { extend = true, class = "relative", each = true, [[ who, which, whom ]] }

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

return R

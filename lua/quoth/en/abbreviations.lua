-- What sentence.c must know of English: which stops end no sentence. Forms are
-- written without their stop, initials (U.S., a.m.) with theirs.

local quoth = require "quoth"
local R = quoth.ruleset "en.abbreviations"

-- Something always follows: a name, a number. A stop after these ends nothing.
R:lexicon "abbreviation" [[
  mr, mrs, ms, messrs, mmes, mx, mlle, mme
  dr, drs, prof, profs, rev, revs, fr, hon, pres, gov, govs, lt, sen, sens, rep, reps, cong, supt, del, dels
  gen, adm, brig, capt, cmdr, cpl, col, maj, pvt, pfc, sgt, ssgt, spc, cpt, cdr, ens, insp, det, cons, cllr
  engr, arch, brgy, usec, asec, bro, sr, revd, rt, atty, amb, sec, secy, asst, assoc, dep, dir, exec, mgr
  treas, supvr
  st, ste, mt, mts, ft, pt
  vs, v, cf, viz, ibid, approx, ca, circa, eg, ie, i.e., e.g., f.e., al., nb
  univ, dept, depts, est, intl, nat'l, int'l, assn, bros
  ph, m.sc, b.sc, rs, btw
]]

-- These end a sentence only when what follows begins one: "... of Acme Inc. He ...".
R:lexicon "abbreviation-final" [[
  min, inc, incs, corp, corps, co, cos, ltd, llc, plc, l.p, n.v, s.a, s.p.a, ag, pty, gmbh, cie
  jr, sr, esq, bart, m.d, ph.d, d.d.s, r.n, ret, retd
  jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec
  mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun
  ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, kans, ky, la, mass, md, mich, minn
  miss, mo, mont
  neb, nev, okla, ore, pa, penn, tenn, tex, va, vt, wash, wis, wisc, wyo
  ont, que, alta, sask, man, vic, qld, tas
  ave, blvd, rd, hwy, expy, pkwy, bldg, rte, ste, jct
  etc, ed, eds, trans, hr, hrs, mins, secs, lb, lbs, oz, tsp, tbsp, in, sq, yd, yds, mph, km, kg, cm, mm
  acad, admin, bd, comm, dist, div, govt, gov't, inst, labs, mfg, natl, org, soc, tech, cath, med, misc
  max, orig
  ext, tel, incl, excl, temp, pop, avg, std
]]

-- Of these, the ones that are ordinary words when they have no capital: "He fell ill."
R:lexicon "abbreviation-or-word" [[
  in, man, sun, sat, wed, mar, miss, mass, ill, wash, ore, ed, tech, max, pop, temp, med, labs, mont, org
  cons, rep, reps, rev, hon, dir, exec, vic, tel
]]

-- These are abbreviations before a number only: "No. 5", "p. 12".
R:lexicon "abbreviation-number" [[
  no, nos, nr, p, pp, pg, pgs, vol, vols, sec, secs, sect, art, arts, fig, figs, ch, chs, chap, par
  para, pt, pts
  ver, v, ex, exh, op, cl, r, reg, regs, bk, tab, apt, rm, ste
]]

-- Words that a name seldom begins with: a capital here is a sentence's, even after
-- "U.S." or "Co.". So are the words of the lexicons grammar and pronoun.
R:lexicon "sentence-opener" [[
  according, either, everybody, everyone, here, last, let, next, nobody, none, officials, others, people
  please, police, second, somebody, someone, such, there, unlike, yes
]]

-- After "5 p.m." a capital begins a sentence, unless it is one of these.
R:lexicon "clock-follower" [[
  monday, tuesday, wednesday, thursday, friday, saturday, sunday
  mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun
  january, february, march, april, may, june, july, august, september, october, november, december
  jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec
  est, edt, et, cst, cdt, ct, mst, mdt, mt, pst, pdt, pt, gmt, utc, bst, cet, cest, ist, jst, aest, aedt
  eet, msk
  eastern, central, mountain, pacific, greenwich, moscow, beijing, london, local
  nbc, cbs, abc, cnn, fox, pbs, espn, hbo
]]

-- Words whose capital says nothing of where a sentence begins.
R:lexicon "always-capital" [[ i ]]

-- Words that begin with an apostrophe, which is no quotation mark: 'tis, rock 'n' roll.
R:lexicon "elision" [[
  tis, twas, twere, twill, til, till, em, n, cause, cuz, bout, round, neath, tween, nuff, nother, ello
]]

return R

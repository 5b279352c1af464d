-- Words that report what someone said, thought or wrote.
--
-- What the properties mean (quote.c reads them):
--   pos     "verb", "noun" (a claim, his statement) or "adverbial" (according to)
--   use     what it takes: "say" a quotation or a clause; "quote" only a quotation beside
--           it; "label" an object that it judges or describes; "act" an infinitive or an
--           object; "mind" a belief; "evidence" what a document shows
--   stance  what it makes of its content: asserts, denies, confirms, asks, demands,
--           promises, predicts, declines, believes
--   negated the stance of its negation, where that is neither a denial nor the same
--   infinitive  its stance with an infinitive: "told them to leave" demands
--
-- A desk adds its own with R:cue { [[ thunder, thunders, thundered ]], stance = "asserts" }.

local quoth = require "quoth"
local R = quoth.ruleset "en.cues"

-- Declares verbs that report, and keeps their participles: a participle behind a
-- comma has the subject of the clause before it.
local participles, kept = {}, {}

-- Forms whose first word ends in "ing". Read backwards the search is for a plain string
-- that few words have, and the word's start is a step away.
local function keep_participles(forms)
  local backwards, at = forms:reverse(), 1
  while true do
    local hit = backwards:find("gni", at, true)
    if not hit then return end
    local start = backwards:match("^gni%w+() *[,\n]", hit)
    local form = start and forms:match("^%w+ing%f[%W][%w ]*", #forms - start + 2)
    if form and not kept[form] then
      kept[form] = true
      participles[#participles + 1] = form
    end
    at = hit + 3
  end
end

local function verbs(fields)
  keep_participles(fields[1])
  fields.pos = "verb"
  R:cue(fields)
end

------------------------------------------------------------------------------ verbs

verbs {
  use = "say", stance = "asserts", infinitive = "demands",
  [[
    say, says, saying, said
    tell, tells, telling, told
    warn, warns, warning, warned
    remind, reminds, reminding, reminded
    advise, advises, advising, advised
    shout, shouts, shouting, shouted
    yell, yells, yelling, yelled
    scream, screams, screaming, screamed
    whisper, whispers, whispering, whispered
  ]],
}

verbs {
  use = "say", stance = "asserts",
  [[
    divulge, divulges, divulging, divulged
    hold that, holds that, held that
    accept that, accepts that, accepted that
    calculate that, calculates that, calculated that, calculating that
    give evidence, gives evidence, giving evidence, gave evidence, given evidence
    like to say, likes to say, liked to say
    intimate, intimates, intimating, intimated
    depose, deposes, deposing, deposed
    captioned, captioning
    add, adds, adding, added
    write, writes, writing, wrote, written
    state, states, stating, stated
    note, notes, noting, noted
    announce, announces, announcing, announced
    declare, declares, declaring, declared
    argue, argues, arguing, argued
    claim, claims, claiming, claimed
    explain, explains, explaining, explained
    insist, insists, insisting, insisted
    assert, asserts, asserting, asserted
    tweet, tweets, tweeting, tweeted
    retweet, retweets, retweeting, retweeted
    stress, stresses, stressing, stressed
    emphasize, emphasizes, emphasizing, emphasized
    emphasise, emphasises, emphasising, emphasised
    maintain, maintains, maintaining, maintained
    contend, contends, contending, contended
    allege, alleges, alleging, alleged
    remark, remarks, remarking, remarked
    observe, observes, observing, observed
    retort, retorts, retorting, retorted
    counter, counters, countering, countered
    continue, continues, continuing, continued
    conclude, concludes, concluding, concluded
    report, reports, reporting, reported
    reiterate, reiterates, reiterating, reiterated
    repeat, repeats, repeating, repeated
    recall, recalls, recalling, recalled
    recount, recounts, recounting, recounted
    lament, laments, lamenting, lamented
    complain, complains, complaining, complained
    quip, quips, quipping, quipped
    joke, jokes, joking, joked
    boast, boasts, boasting, boasted
    confide, confides, confiding, confided
    brag, brags, bragging, bragged
    muse, muses, musing, mused
    opine, opines, opining, opined
    proclaim, proclaims, proclaiming, proclaimed
    exclaim, exclaims, exclaiming, exclaimed
    cry out, cries out, crying out, cried out
    mutter, mutters, muttering, muttered
    murmur, murmurs, murmuring, murmured
    chant, chants, chanting, chanted
    shoot back, shoots back, shooting back, shot back
    fire back, fires back, firing back, fired back
    hit back, hits back, hitting back
    chime in, chimes in, chiming in, chimed in
    interject, interjects, interjecting, interjected
    point out, points out, pointing out, pointed out
    put it, puts it, putting it
    go on to say, goes on to say, going on to say, went on to say, gone on to say
    go on, goes on, going on, went on
    blog, blogs, blogging, blogged
    email, emails, emailing, emailed
    caution, cautions, cautioning, cautioned
    underscore, underscores, underscoring, underscored
    underline, underlines, underlining, underlined
    suggest, suggests, suggesting, suggested
    hint, hints, hinting, hinted
    imply, implies, implying, implied
    indicate, indicates, indicating, indicated
    signal, signals, signaling, signalling, signaled, signalled
    testify, testifies, testifying, testified
    inform, informs, informing, informed
    notify, notifies, notifying, notified
    brief, briefs, briefing, briefed
    snap, snaps, snapping, snapped
    confess, confesses, confessing, confessed
    marvel, marvels, marveling, marveled
    summarize, summarizes, summarizing, summarized
    summarise, summarises, summarising, summarised
    sum up, sums up, summing up, summed up
    stipulate, stipulates, stipulating, stipulated
    clarify, clarifies, clarifying, clarified
    relate, relates, relating, related
    recollect, recollects, recollecting, recollected
    reminisce, reminisces, reminiscing, reminisced
    reflect, reflects, reflecting, reflected
    enthuse, enthuses, enthusing, enthused
    gripe, gripes, griping, griped
    grumble, grumbles, grumbling, grumbled
    grouse, grouses, grousing, groused
    bemoan, bemoans, bemoaning, bemoaned
    decry, decries, decrying, decried
    preach, preaches, preaching, preached
    pronounce, pronounces, pronouncing, pronounced
    profess, professes, professing, professed
    posit, posits, positing, posited
    postulate, postulates, postulating, postulated
    theorize, theorizes, theorizing, theorized
    make clear, makes clear, making clear, made clear
    make it clear, makes it clear, making it clear, made it clear
    spell out, spells out, spelling out, spelled out
    blurt, blurts, blurting, blurted
    blurt out, blurts out, blurted out
    bellow, bellows, bellowing, bellowed
    intone, intones, intoning, intoned
    echo, echos, echoing, echoed
    counsel, counsels, counseling, counseled
    wisecrack, wisecracks, wisecracking, wisecracked
    weigh in, weighs in, weighing in, weighed in
    relay, relays, relaying, relayed
    aver, avers, avering, avered
    avow, avows, avowing, avowed
    affirm, affirms, affirming, affirmed
    reaffirm, reaffirms, reaffirming, reaffirmed
    reassert, reasserts, reasserting, reasserted
    restate, restates, restating, restated
    reassure, reassures, reassuring, reassured
    convey, conveys, conveying, conveyed
    chronicle, chronicles, chronicling, chronicled
    paraphrase, paraphrases, paraphrasing, paraphrased
    apologize, apologizes, apologizing, apologized
    apologise, apologises, apologising, apologised
    editorialize, editorializes, editorializing, editorialized
    tout, touts, touting, touted
  ]],
}

-- Who does not do these declines.
verbs {
  use = "say", stance = "asserts", negated = "declines",
  [[
    comment, comments, commenting, commented
    reply, replies, replying, replied
    respond, responds, responding, responded
    answer, answers, answering, answered
    elaborate, elaborates, elaborating, elaborated
    be drawn on, drawn on
    specify, specifies, specifying, specified
    disclose, discloses, disclosing, disclosed
    reveal, reveals, revealing, revealed
  ]],
}

verbs {
  use = "quote", stance = "asserts",
  [[
    post, posts, posting, posted
    read, reads, reading
    submit, submits, submitting, submitted
    aver, avers, averring, averred
    quoth
    rue, rues, ruing, rued
    pay tribute to, pays tribute to, paying tribute to, paid tribute to
    chirp, chirps, chirping, chirped
    chip in, chips in, chipping in, chipped in
    spit, spits, spitting, spat
    sing, sings, singing, sang, sung
    recite, recites, reciting, recited
    sneer, sneers, sneering, sneered
    scoff, scoffs, scoffing, scoffed
    gush, gushes, gushing, gushed
    rave, raves, raving, raved
    fume, fumes, fuming, fumed
    thunder, thunders, thundering, thundered
    crow, crows, crowing, crowed
    giggle, giggles, giggling, giggled
    sob, sobs, sobbing, sobbed
    grin, grins, grinning, grinned
    shrug, shrugs, shrugging, shrugged
    snort, snorts, snorting, snorted
    mumble, mumbles, mumbling, mumbled
    croak, croaks, croaking, croaked
    purr, purrs, purring, purred
    ponder, ponders, pondering, pondered
    jest, jests, jesting, jested
    deadpan, deadpans, deadpanning, deadpanned
    gloat, gloats, gloating, gloated
    moan, moans, moaning, moaned
    groan, groans, groaning, groaned
    whine, whines, whining, whined
    wail, wails, wailing, wailed
    seethe, seethes, seething, seethed
    pipe up, pipes up, piping up, piped up
    riposte, ripostes, riposting, riposted
    stutter, stutters, stuttering, stuttered
    pant, pants, panting, panted
    whimper, whimpers, whimpering, whimpered
    tut, tuts, tutting, tutted
    text, texts, texting, texted
    scribble, scribbles, scribbling, scribbled
    scrawl, scrawls, scrawling, scrawled
    shoot back, shoots back, shooting back, shot back
    jeer, jeers, jeering, jeered
    coax, coaxes, coaxing, coaxed
    nod, nods, nodding, nodded
    wink, winks, winking, winked
    frown, frowns, frowning, frowned
    hiss, hisses, hissing, hissed
    fret, frets, fretting, fretted
    chuckle, chuckles, chuckling, chuckled
    splutter, splutters, spluttering, spluttered
    stammer, stammers, stammering, stammered
    snarl, snarls, snarling, snarled
    rage, rages, raging, raged
    rasp, rasps, rasping, rasped
    sigh, sighs, sighing, sighed
    laugh, laughs, laughing, laughed
    smile, smiles, smiling, smiled
    reason, reasons, reasoning, reasoned
    narrate, narrates, narrating, narrated
    rejoice, rejoices, rejoicing, rejoiced
    protest, protests, protesting, protested
    object, objects, objecting, objected
    interrupt, interrupts, interrupting, interrupted
    interpose, interposes, interposing, interposed
    venture, ventures, venturing, ventured
    begin, begins, beginning, began, begun
    start, starts, starting, started
    finish, finishes, finishing, finished
    end, ends, ending, ended
    utter, utters, uttering, uttered
    voice, voices, voicing, voiced
    vent, vents, venting, vented
    lecture, lectures, lecturing, lectured
    tease, teases, teasing, teased
    taunt, taunts, taunting, taunted
    bark, barks, barking, barked
    roar, roars, roaring, roared
    howl, howls, howling, howled
    drawl, drawls, drawling, drawled
    crack, cracks, cracking, cracked
    remember, remembers, remembering, remembered
    cry, cries, crying, cried
    speak, speaks, speaking, spoke, spoken
    blast, blasts, blasting, blasted
    lash out, lashes out, lashing out, lashed out
    call out, calls out, calling out, called out
    push back, pushes back, pushing back, pushed back
    speak out, speaks out, speaking out, spoke out
    sign off, signs off, signed off
    read out, reads out, reading out
    gasp, gasps, gasping, gasped
    beam, beams, beaming, beamed
    growl, growls, growling, growled
    rule, rules, ruling, ruled
    concur, concurs, concurring, concurred
    chat, chats, chatting, chatted
    pen, pens, penning, penned
    cite, cites, citing, cited
  ]],
}

verbs {
  use = "label", stance = "asserts",
  [[
    call, calls, calling, called
    describe, describes, describing, described
    dub, dubs, dubbing, dubbed
    label, labels, labeling, labelling, labeled, labelled
    characterize, characterizes, characterizing, characterized
    characterise, characterises, characterising, characterised
    brand, brands, branding, branded
    deem, deems, deeming, deemed
    term, terms, terming, termed
    portray, portrays, portraying, portrayed
    depict, depicts, depicting, depicted
    hail, hails, hailing, hailed
    denounce, denounces, denouncing, denounced
    condemn, condemns, condemning, condemned
    slam, slams, slamming, slammed
    criticize, criticizes, criticizing, criticized
    criticise, criticises, criticising, criticised
    praise, praises, praising, praised
    accuse, accuses, accusing, accused
    blame, blames, blaming, blamed
    defend, defends, defending, defended
    mock, mocks, mocking, mocked
    ridicule, ridicules, ridiculing, ridiculed
    deride, derides, deriding, derided
    attack, attacks, attacking, attacked
    assail, assails, assailing, assailed
    lambast, lambasts
    lambaste, lambastes, lambasting, lambasted
    rebuke, rebukes, rebuking, rebuked
    chide, chides, chiding, chided
    chastise, chastises, chastising, chastised
    scold, scolds, scolding, scolded
    rip, rips, ripping, ripped
    bash, bashes, bashing, bashed
    pan, pans, panning, panned
    laud, lauds, lauding, lauded
    applaud, applauds, applauding, applauded
    commend, commends, commending, commended
    congratulate, congratulates, congratulating, congratulated
    thank, thanks, thanking, thanked
    welcome, welcomes, welcoming, welcomed
    fault, faults, faulting, faulted
    knock, knocks, knocking, knocked
    rail against, rails against, railing against, railed against
    liken, likens, likening, likened
    compare, compares, comparing, compared
    cast, casts, casting, casted
    paint, paints, painting, painted
    credit, credits, crediting, credited
    berate, berates, berating, berated
    excoriate, excoriates, excoriating, excoriated
    pillory, pillories, pillorying, pilloried
    castigate, castigates, castigating, castigated
    skewer, skewers, skewering, skewered
    malign, maligns, maligning, maligned
    vilify, vilifies, vilifying, vilified
    extol, extols, extoling, extoled
    salute, salutes, saluting, saluted
    trash, trashes, trashing, trashed
    disparage, disparages, disparaging, disparaged
    belittle, belittles, belittling, belittled
    bill, bills, billing, billed
    frame, frames, framing, framed
    refer to, refers to, referring to, referred to
    allude to, alludes to, alluding to, alluded to
    point to, points to, pointing to, pointed to
    reference, references, referencing, referenced
    mention, mentions, mentioning, mentioned
    discuss, discusses, discussing, discussed
    talk about, talks about, talking about, talked about
    speak about, speaks about, speaking about, spoke about
    speak of, speaks of, speaking of, spoke of
    play down, plays down, playing down, played down
    downplay, downplays, downplaying, downplayed
    endorse, endorses, endorsing, endorsed
    back, backs, backing, backed
    oppose, opposes, opposing, opposed
    support, supports, supporting, supported
    invoke, invokes, invoking, invoked
    address, addresses, addressing, addressed
    highlight, highlights, highlighting, highlighted
    detail, details, detailing, detailed
    outline, outlines, outlining, outlined
    lay out, lays out, laying out, laid out
  ]],
}

verbs {
  use = "evidence", stance = "asserts",
  [[
    show, shows, showing, showed, shown
    find, finds, finding, found
    list, lists, listing, listed
    document, documents, documenting, documented
    determine, determines, determining, determined
    discover, discovers, discovering, discovered
    learn, learns, learning, learned
  ]],
}

verbs {
  use = "say", stance = "denies",
  [[
    deny, denies, denying, denied
    refute, refutes, refuting, refuted
    rebut, rebuts, rebutting, rebutted
    disavow, disavows, disavowing, disavowed
    contradict, contradicts, contradicting, contradicted
    rebuff, rebuffs, rebuffing, rebuffed
    repudiate, repudiates, repudiating, repudiated
  ]],
}

verbs {
  use = "label", stance = "denies",
  [[
    reject, rejects, rejecting, rejected
    dispute, disputes, disputing, disputed
    dismiss, dismisses, dismissing, dismissed
    disown, disowns, disowning, disowned
    rubbish, rubbishes, rubbishing, rubbished
    pour scorn on, pours scorn on, pouring scorn on, poured scorn on
    rule out, rules out, ruling out, ruled out
  ]],
}

verbs {
  use = "say", stance = "confirms", negated = "declines",
  [[ confirm, confirms, confirming, confirmed ]],
}

verbs {
  use = "say", stance = "confirms",
  [[
    acknowledge, acknowledges, acknowledging, acknowledged
    corroborate, corroborates, corroborating, corroborated
    verify, verifies, verifying, verified
    admit, admits, admitting, admitted
    concede, concedes, conceding, conceded
    certify, certifies, certifying, certified
    authenticate, authenticates, authenticating, authenticated
    attest, attests, attesting, attested
  ]],
}

verbs {
  use = "say", stance = "asks",
  [[
    pose, poses, posing, posed
    ask, asks, asking, asked
    wonder, wonders, wondering, wondered
    want to know, wants to know, wanting to know, wanted to know
    inquire, inquires, inquiring, inquired
    enquire, enquires, enquiring, enquired
    query, queries, querying, queried
    quiz, quizzes, quizzing, quizzed
  ]],
}

verbs {
  use = "label", stance = "asks",
  [[
    question, questions, questioning, questioned
    press, presses, pressing, pressed
    probe, probes, probing, probed
    grill, grills, grilling, grilled
  ]],
}

verbs {
  use = "say", stance = "demands",
  [[
    demand, demands, demanding, demanded
    urge, urges, urging, urged
    order, orders, ordering, ordered
    instruct, instructs, instructing, instructed
    command, commands, commanding, commanded
    implore, implores, imploring, implored
    exhort, exhorts, exhorting, exhorted
    beseech, beseeches, beseeching, beseeched
    recommend, recommends, recommending, recommended
    propose, proposes, proposing, proposed
    request, requests, requesting, requested
  ]],
}

verbs {
  use = "act", stance = "demands",
  [[
    call for, calls for, calling for, called for
    call on, calls on, calling on, called on
    call upon, calls upon, calling upon, called upon
    appeal, appeals, appealing, appealed
    encourage, encourages, encouraging, encouraged
    beg, begs, begging, begged
    plead, pleads, pleading, pleaded, pled
    direct, directs, directing, directed
    tell to, tells to, telling to, told to
    pressure, pressures, pressuring, pressured
    challenge, challenges, challenging, challenged
    seek, seeks, seeking, seeked
    lobby, lobbies, lobbying, lobbied
    invite, invites, inviting, invited
    push, pushes, pushing, pushed
  ]],
}

verbs {
  use = "say", stance = "promises",
  [[
    assure, assures, assuring, assured
    promise, promises, promising, promised
    vow, vows, vowing, vowed
    pledge, pledges, pledging, pledged
    swear, swears, swearing, swore, sworn
    guarantee, guarantees, guaranteing, guaranteed
  ]],
}

verbs {
  use = "act", stance = "promises",
  [[
    threaten, threatens, threatening, threatened
    commit, commits, commiting, commited
    undertake, undertakes, undertaking, undertaked
    plan, plans, planning, planned
    offer, offers, offering, offered
    agree, agrees, agreing, agreed
    volunteer, volunteers, volunteering, volunteered
  ]],
}

verbs {
  use = "say", stance = "predicts",
  [[
    predict, predicts, predicting, predicted
    forecast, forecasts, forecasting, forecasted
    foretell, foretells, foretold
    foresee, foresees, foreseeing, foresaw, foreseen
    prophesy, prophesies, prophesying, prophesied
    prognosticate, prognosticates, prognosticating, prognosticated
    project, projects, projecting, projected
    envision, envisions, envisioning, envisioned
    anticipate, anticipates, anticipating, anticipated
  ]],
}

verbs {
  use = "say", stance = "declines", negated = "declines",
  [[ neither confirm nor deny, neither confirmed nor denied, neither confirming nor denying ]],
}

verbs {
  use = "act", stance = "declines",
  [[
    would not say, will not say, could not say, wouldn't say, won't say
    decline, declines, declining, declined
    refuse, refuses, refusing, refused
  ]],
}

verbs {
  use = "mind", stance = "believes",
  [[
    believe, believes, believing, believed
    think, thinks, thinking, thought
    hope, hopes, hoping, hoped
    fear, fears, fearing, feared
    expect, expects, expecting, expected
    feel, feels, feeling, felt
    suspect, suspects, suspecting, suspected
    assume, assumes, assuming, assumed
    reckon, reckons, reckoning, reckoned
    speculate, speculates, speculating, speculated
    guess, guesses, guessing, guessed
    doubt, doubts, doubting, doubted
    consider, considers, considering, considered
    worry, worries, worrying, worried
    wish, wishes, wishing, wished
    imagine, imagines, imagining, imagined
    understand, understands, understanding, understood
    know, knows, knowing, knew, known
    see, sees, seeing, saw, seen
    want, wants, wanting, wanted
    prefer, prefers, preferring, preferred
    mean, means, meaning, meant
    view, views, viewing, viewed
    regard, regards, regarding, regarded
    favor, favors, favoring, favored
    favour, favours, favouring, favoured
    realize, realizes, realizing, realized
    realise, realises, realising, realised
    estimate, estimates, estimating, estimated
    dream, dreams, dreaming, dreamed, dreamt
    conceive, conceives, conceiving, conceived
    surmise, surmises, surmising, surmised
    conjecture, conjectures, conjecturing, conjectured
    gather, gathers, gathering, gathered
    figure, figures, figuring, figured
    contemplate, contemplates, contemplating, contemplated
    judge, judges, judging, judged
    bet, bets, betting
    hold, holds, holding, held
    hear, hears, hearing, heard
  ]],
}

R:lexicon "participle" { table.concat(participles, "\n") }

-- Others that open a sentence before somebody's name: "Sentencing Orr, the judge said".
R:lexicon "participle" {
  extend = true, each = true,
  [[
    sentencing, jailing, convicting, acquitting, fining, remanding, prosecuting, mitigating, cross-examining
    introducing, interviewing, visiting, meeting, representing, mourning, honouring, honoring, succeeding, replacing
    following, unveiling, launching, presenting, hosting, joining
  ]],
}

-- Forms that are as often nouns: "a phone call".
R:lexicon "noun-like" {
  each = true,
  [[
    call, calls, claim, claims, report, reports, note, notes, state, states, post, posts, comment
    comments, answer
    answers, reply, counter, question, questions, request, requests, order, orders, demand, demands
    promise, promises
    pledge, pledges, vow, vows, threat, offer, offers, plan, plans, project, projects, forecast
    forecasts, estimate
    estimates, view, views, hope, hopes, fear, fears, doubt, doubts, worry, worries, wish, dream, guess
    bet, attack
    attacks, praise, blame, challenge, challenges, fault, paint, cast, brand, label, credit, support
    back, reference
    mention, address, detail, details, outline, document, list, lists, appeal, appeals, press, push
    lobby, joke, jokes
    quip, remark, remarks, shout, shouts, chant, chants, cry, cries, laugh, smile, sigh, speech, look
    figure, figures
    judge, judges, host, hosts, hail, slam, rip, pan, knock, bill, bills, frame, salute, ridicule
    rebuke, welcome
    warrant, sign, signs, finish, start, end, ends, crack, nod, roar, protest, object, objects, reason
    subject, rule
    rules, caution, command, commands, direct, brief, volunteer, show, shows, grant, signal, signals
    echo, whisper
  ]],
}

-- What stands behind these in quotation marks is a term.
R:lexicon "so-called" [[ so-called, self-styled, self-described, self-proclaimed, aptly named
quote-unquote ]]

-- What these say is said by who has put them out: "In a statement, the union said ... The statement said".
R:lexicon "issued" [[ statement, release, communique, communiqué, tweet, post, letter, email, e-mail, caption
  message, text message, note ]]

-- What somebody does with what he has to say.
R:lexicon "put-out" [[
  released, published, issued, filed, written, signed, conducted, produced, prepared, drafted, submitted, authored
  compiled, commissioned, put out, circulated, posted, penned, carried out, unveiled, co-authored, sent
]]

-- What these say is said by whom they name as their author: "a study by Orr Institute found".
R:lexicon "authored" [[
  poll, polls, survey, surveys
  report, reports
  study, paper, research, analysis
  data, statistics
  audit
  review
  investigation
  inquiry
  assessment
  document
  affidavit
  lawsuit, suit, complaint, petition
  filing, filings
  memo, memorandum
  note
  article, column, essay, editorial
  blog
]]

-- What stands behind these in quotation marks, with capitals, is a broadcast, a book, a film: on "Meet the
-- Press", told "Fox and Friends".
R:lexicon "title-place" [[
  on, in, told, tell, tells
  show, podcast, series, sitcom, drama, program, programme, newsletter
]]

-- What stands behind these in quotation marks is a title or a name, nobody's words.
R:lexicon "naming" [[
  titled, entitled, headlined
  called, named, dubbed, nicknamed, pseudonym, alias, codename, code name
  book, novel, memoir, autobiography, biography, essay collection
  film, movie, documentary, sequel
  show, sitcom, series, program, programme, episode, podcast, drama, musical, play, opera
  song, single, album, anthem, ballad, hit, hits
  magazine, website, blog, newsletter
  painting, sculpture, exhibition
  game, app
  ship, yacht, boat
]]

------------------------------------------------------------------ nouns, adverbials

R:cue {
  pos = "adverbial", use = "say", stance = "asserts",
  [[
    according to
    in the words of
    in the view of
    in the opinion of
    as told to
    as per
    in his words, in her words, in their words, in his own words, in her own words, in their own words
    in his view, in her view, in their view
    in his opinion, in her opinion, in their opinion
    by his own account, by her own account, by their own account
    by his calculation, by her calculation, by their calculation, by his calculations, by her calculations
    by his estimate, by her estimate, by their estimate, by its estimate, by its own estimate, by his own estimate
    by his count, by her count, by their count, by its own count, by his reckoning, by her reckoning
    by his own admission, by her own admission, by their own admission, by its own admission
  ]],
}

R:cue {
  pos = "noun", use = "say", stance = "asserts",
  [[
    statement, statements
    claim, claims
    assertion, assertions
    argument, arguments
    remark, remarks
    comment, comments
    announcement, announcements
    declaration, declarations
    allegation, allegations
    accusation, accusations
    complaint, complaints
    suggestion, suggestions
    insistence
    contention
    warning, warnings
    criticism, criticisms
    characterization, characterisation
    description
    explanation
    observation, observations
    admission
    acknowledgement, acknowledgment
    confession
    testimony
    revelation
    reminder
    message
    motto
    slogan
  ]],
}

R:cue {
  pos = "noun", use = "say", stance = "denies",
  [[
    denial, denials
    rejection
  ]],
}

R:cue { pos = "noun", use = "say", stance = "confirms", [[ confirmation ]] }

-- What one calls something is no demand; a call for it is: see above.
R:cue { pos = "noun", use = "say", stance = "asserts", [[ call, calls ]] }

R:cue {
  pos = "noun", use = "say", stance = "demands",
  [[
    call to, calls to
    demand, demands
    request, requests
    order, orders
    recommendation, recommendations
    plea, pleas
    appeal, appeals
    proposal, proposals
  ]],
}

R:cue {
  pos = "noun", use = "say", stance = "promises",
  [[
    promise, promises
    pledge, pledges
    vow, vows
    threat, threats
    offer
    commitment
  ]],
}

R:cue {
  pos = "noun", use = "say", stance = "predicts",
  [[
    prediction, predictions
    forecast, forecasts
    projection, projections
  ]],
}

R:cue {
  pos = "noun", use = "say", stance = "asks",
  [[
    question, questions
    inquiry, enquiry
  ]],
}

R:cue { pos = "noun", use = "say", stance = "declines", [[ refusal ]] }

R:cue {
  pos = "noun", use = "mind", stance = "believes",
  [[
    belief, beliefs
    hope, hopes
    fear, fears
    view, views
    opinion, opinions
    idea
    notion
    assumption, assumptions
    conviction
    expectation, expectations
    concern, concerns
    worry, worries
    doubt, doubts
    suspicion, suspicions
    theory
    speculation, speculations
  ]],
}

return R

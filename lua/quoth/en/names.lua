-- Who can speak: titles and roles, given names, organisations, groups, documents,
-- places and pronouns of English news.
--
-- name.c reads these lexicons by name. What their properties mean:
--   title         use = "honorific" (before a name, no role), "office" (before a name
--                 and by itself), "role" (a person by what he does), "party", "epithet" (one
--                 who has been named by what he is: "the 54-year-old", "the pensioner");
--                 before = "given": goes with a given name; speaks = "for": speaks on behalf of
--                 others; gender = "male" | "female"; sense: words of one sense are one role
--   title-modifier rank = "under": makes another office of the title, below it
--   given-name    gender = "male" | "female" | "either"
--   pronoun       gender, number, person, case = "subject" | "object" | "possessive" | "indefinite"
--   organisation  the head word of a name or of a description; use = "name": by itself a name;
--                 "suffix": ends a name; "generic": stands for the one last named, but for one
--                 whose name ends in such a word of another sense
--   group         several people by what they are
--   document      what is written or published and can be a source
--   place         names of places; use = "capital": stands for a government
--   nationality   capitalised words that describe, not name

local quoth = require "quoth"
local R = quoth.ruleset "en.names"

---------------------------------------------------------------- titles and roles

R:lexicon "title" {
  use = "honorific", gender = "male",
  [[
    mr, mr., mister
    lord
    imam, mzee
    sheikh
    viscount, earl, baron
    shri, sri, pandit, maulana, maulvi
    ustaz, haji, hajj, mullah, hojatoleslam
    tengku
    alhaji, alh., mallam, malam, otunba
    u, bapak, encik, tuan, khun
    sardar, swami, mufti, hafiz, qari, nawab, thiru
    monsignor, msgr.
    herr, monsieur, senhor, señor, signor, don
  ]],
}

R:lexicon "title" {
  extend = true, use = "honorific", gender = "female",
  [[
    mrs, mrs.
    ms, ms.
    miss
    madam, madame
    lady
    baroness, viscountess, countess
    daw, ibu, puan sri, khunying
    smt, smt., kumari, begum
    datin, puan, hajah, hajia, hajiya, alhaja, thirumathi
    frau, mademoiselle, senhora, señora, signora, doña
  ]],
}

-- Of whom "the officer", "the vicar", "the professor", "the councillor" may be said.
R:lexicon "title" {
  extend = true, use = "honorific", sense = "police officer",
  [[
    pc, wpc, dc, dci, det ch insp, det insp, det sgt, det con, det supt, det ch supt, ch insp, ch supt, chief supt
    supt, supt., insp, insp.
    garda, sub-inspector, sp, dsp, csp, asp, dcp, acp, cp, aig, dig, igp, ssp, det.
  ]],
}

R:lexicon "title" {
  extend = true, use = "honorific", sense = "clergy",
  [[
    rev., rev, reverend, revd, canon, ven., archdeacon
    rt rev, rt revd, rt. rev., most rev, most revd, very rev, very revd
    rabbi
  ]],
}

R:lexicon "title" { extend = true, use = "honorific", sense = "academic", [[ prof., prof ]] }

R:lexicon "title" {
  extend = true, use = "honorific", sense = "councillor", [[ cllr, cllr., cllrs, coun, coun., clr, clr. ]],
}
R:lexicon "title" { extend = true, use = "honorific", sense = "councillor", fold = "none", each = true, [[ Cr ]] }

-- Ranks that are other words in small letters, and have no stop.
R:lexicon "title" {
  extend = true, use = "honorific", sense = "police officer", fold = "none", each = true, [[ DI, DS, Det ]],
}

R:lexicon "title" { extend = true, use = "honorific", fold = "none", each = true, [[ Hon, Amb, Adv, Pte, Mzee ]] }
R:lexicon "title" { extend = true, use = "honorific", gender = "female", fold = "none", "Mama" }

R:lexicon "title" {
  extend = true, use = "honorific", before = "given", gender = "male",
  [[ sir, father, fr, fr., brother, br., fra, pa ]],
}

R:lexicon "title" {
  extend = true, use = "honorific", before = "given", gender = "female",
  [[ dame, sister, aunty, auntie ]],
}

R:lexicon "title" {
  extend = true, use = "honorific",
  [[
    dr, dr.
    comrade
    cr, cr.
    hon., honourable, honorable
    rt. hon., rt hon, right honourable
    mx, mx.
    engr, engr., barr, barr., arch., adv., ar.
    wg cdr, sqn ldr, flt lt, lt cdr, maj gen, lt gen, brig gen, lt col
    sgt maj
    advocate, barrister
    lt-col, lt-gen, maj-gen, brig-gen, lt-cdr, w/o, pcol., pmaj., pbgen., pltcol., pcpt.
    akbp, akp, kompol, kombes, brigjen, irjen, komjen, letjen, mayjen
    dato', dato, datuk, tun, tan sri, dato' seri, datuk seri, dato' sri, datuk wira, datuk amar, pehin
    tech. sgt., spc., pfc.
    togbe, togbui, otumfuo, surv., bldr., pharm., comr., amb., apostle, prophet, evangelist, hon'ble
  ]],
}

R:lexicon "title" {
  extend = true, use = "office",
  [[
    president, presidents
    vice president, vice-president
    prime minister, premier
    deputy prime minister
    chancellor
    vice chancellor
    governor, governors, gov., gov, govs.
    lieutenant governor, lt. gov.
    minister of state
    shadow minister
    shadow chancellor
    shadow home secretary
    shadow foreign secretary
    shadow health secretary
    chief minister
    chief secretary
    chief whip
    td, deputy
    deputy leader
    lord mayor
    reeve
    alderman
    alderwoman
    bailie
    burgess
    cabinet secretary
    permanent secretary
    principal secretary
    deputy secretary
    under secretary, undersecretary
    undersecretary of state
    assistant secretary
    assistant secretary of state
    secretary
    secretary-general, secretary general
    general secretary
    secretary of state
    secretary of defense, secretary of defence
    secretary of the treasury
    interior secretary
    treasury secretary
    attorney general
    solicitor general
    surgeon general
    inspector general
    commissioner
    mayor, mayors
    deputy mayor
    speaker
    house speaker
    majority leader
    minority leader
    senate majority leader
    whip
    sheriff
    marshal
    pope
    cardinal
    archbishop
    bishop
    patriarch
    ayatollah
    king, kings
    prince
    duke
    emperor
    sultan
    emir
    crown prince
    captain, capt., capt
    colonel, col., col
    lieutenant, lt., lt
    lieutenant colonel, lt. col.
    major, maj., maj
    general, gen., gen
    major general, maj. gen.
    lieutenant general, lt. gen.
    brigadier, brig., brig
    brigadier general, brig. gen.
    admiral, adm., adm
    vice admiral
    rear admiral
    commander, cmdr., cmdr, cdr
    commandant
    corporal, cpl., cpl
    pvt.
    superintendent
    chief constable
    police chief
    fire chief
    dean
    recorder
    rector
    provost
    comptroller
    treasurer
    chief commercial officer
    chief strategy officer
    chief revenue officer
    chief marketing officer
    chief data officer
    chief information officer
    chief security officer
    chief sustainability officer
    chief creative officer
    chief investment officer
    chief compliance officer
    chief accounting officer
    chief communications officer
    chief growth officer
    chief nursing officer
    chief veterinary officer
    chief content officer
    chief risk officer
    chairman, chairperson, chair
    first minister
    taoiseach
    tánaiste, tanaiste
    ceann comhairle
    cathaoirleach
    uachtarán
    sarpanch
    oba
    ooni
    kgosi
    inkosi
    mwami
    lord speaker
    father of the house
    black rod
  ]],
}

-- Members of the executive councils of South Africa's provinces; whoever has played for his country.
R:lexicon "title" { extend = true, use = "office", fold = "none", "MEC", "MMC" }
R:lexicon "title" { extend = true, use = "role", fold = "none", each = true, [[ international, internationals ]] }

-- Positions of American sports, before a name.
R:lexicon "title" { extend = true, use = "role", fold = "none", each = true,
  "QB", "WR", "RB", "TE", "LB", "CB", "OT", "DE", "DT", "SS", "FS", "PG", "SG", "SF", "PF",
  "RHP", "LHP", "1B", "2B", "3B" }

-- A soldier with a capital, else what is nobody's business.
R:lexicon "title" { extend = true, use = "office", fold = "none", "Private" }

R:lexicon "title" {
  extend = true, use = "office", sense = "judge",
  [[ judge, judges, justice, chief justice, magistrate ]],
}

R:lexicon "title" {
  extend = true, use = "office", gender = "female",
  [[
    queen
    princess
    duchess
    councilwoman
    chairwoman
    first lady
    policewoman
    businesswoman
    actress
    landlady
    schoolgirl
  ]],
}

R:lexicon "title" {
  extend = true, use = "role", speaks = "for", sense = "spokesperson", gender = "male",
  [[ spokesman ]],
}

R:lexicon "title" {
  extend = true, use = "role", speaks = "for", sense = "spokesperson", gender = "female",
  [[ spokeswoman ]],
}

R:lexicon "title" {
  extend = true, use = "role", speaks = "for", sense = "spokesperson",
  [[
    spokesperson
    rep, reps
    legal representative, legal representatives
    press secretary
    deputy press secretary
    press officer
    press spokesman
    press spokeswoman
    communications director, director of communications
    communications chief
    public relations officer, police public relations officer, public information officer
    media officer, media adviser, media advisor
    press aide, media aide
    flack
    publicity secretary, national publicity secretary
    director of media, media director, director of media and publicity, director of publicity
    head of communications, head of media, head of press, head of corporate communications, head of corporate affairs
    head of media relations, media relations manager, corporate communications manager, chief press secretary
    special adviser on media, special adviser on media and publicity, special assistant on media
    senior special assistant on media, senior special assistant on media and publicity
  ]],
}

-- Words for one office: "the lawmaker" may be a senator, "the officer" a sergeant, "the minister" the home secretary.
R:lexicon "title" {
  extend = true, use = "office", sense = "legislator",
  [[
    senator, senators, sen., sen, sens.
    representative, rep., rep, reps.
    member of parliament, mp
    mep
    msp
    mla
    mna
    mpp
    mk
    congressman, congressmember
    assemblyman
  ]],
}

R:lexicon "title" {
  extend = true, use = "office", sense = "legislator", gender = "female",
  [[
    congresswoman
    assemblywoman
  ]],
}

R:lexicon "title" {
  extend = true, use = "office", sense = "academic",
  [[
    professor, professors
  ]],
}

R:lexicon "title" { extend = true, use = "role", sense = "academic", each = true, [[ academic, lecturer ]] }

R:lexicon "title" {
  extend = true, use = "office", sense = "clergy",
  [[
    pastor
    chaplain
  ]],
}

R:lexicon "title" {
  extend = true, use = "role", sense = "clergy",
  each = true, [[ priest, vicar, parson, curate, clergyman, minister of religion, preacher ]],
}

R:lexicon "title" {
  extend = true, use = "office", sense = "councillor",
  [[
    councillor, councilor, councilman, councilmember
  ]],
}

R:lexicon "title" {
  extend = true, use = "role", sense = "legislator",
  each = true, [[ lawmaker, legislator, parliamentarian, assemblymember ]],
}

R:lexicon "title" {
  extend = true, use = "office", sense = "police officer",
  [[
    sergeant, sgt., sgt
    officer
    detective, det.
    inspector
    chief inspector
    constable
    trooper
  ]],
}

R:lexicon "title" {
  extend = true, use = "role", sense = "doctor",
  each = true, [[
    doctor, physician, surgeon, gp, general practitioner, oncologist, cardiologist, neurologist
    paediatrician, pediatrician, radiologist, pathologist, dermatologist, gynaecologist, gynecologist
    nephrologist, urologist, endocrinologist, gastroenterologist, anaesthetist, anesthesiologist, obstetrician
    hepatologist, haematologist, hematologist, rheumatologist
  ]],
}

R:lexicon "title" { extend = true, use = "role", each = true, [[ gps ]] }

R:lexicon "title" {
  extend = true, use = "role", sense = "prosecutor",
  each = true, [[
    prosecutor, chief prosecutor, crown prosecutor, special prosecutor, state attorney
    district attorney, assistant district attorney
  ]],
}

R:lexicon "title" {
  extend = true, use = "office", sense = "minister",
  [[
    home secretary
    foreign secretary
    defence secretary, defense secretary
    health secretary
    minister, ministers
    foreign minister
    defence minister, defense minister
    interior minister
    finance minister
    health minister
    justice minister
    education minister
    economy minister
    energy minister
    transport minister
    environment minister
    agriculture minister
    culture minister
  ]],
}

R:lexicon "title" {
  extend = true, use = "office", sense = "diplomat",
  [[
    ambassador
    consul
    envoy
    special envoy
    high commissioner
    chargé d'affaires
  ]],
}

R:lexicon "title" { extend = true, use = "role", sense = "diplomat", [[ diplomat ]] }

R:lexicon "title" {
  extend = true, use = "office", sense = "executive",
  [[
    chief executive, ceo, chief executive officer
    chief financial officer, cfo
    chief operating officer, coo
    chief technology officer, cto
    chief scientific officer
    chief medical officer
    chief legal officer
    chief people officer
    chief product officer
  ]],
}

R:lexicon "title" { extend = true, use = "role", sense = "executive", [[ executive ]] }

R:lexicon "title" {
  extend = true, use = "role", sense = "scientist",
  each = true, [[
    scientist, researcher, physicist, chemist, biologist, epidemiologist, virologist, climatologist
    meteorologist, forecaster
    geologist, astronomer, hydrologist, ecologist, zoologist, botanist, ornithologist, entomologist
    marine biologist, microbiologist, geneticist, neuroscientist, immunologist, toxicologist, seismologist
    volcanologist, oceanographer, glaciologist, paleontologist, palaeontologist
  ]],
}

-- Of the assembly of a county, in Kenya.
R:lexicon "title" {
  extend = true, use = "office", sense = "ward representative",
  [[ mca, ward representative, member of county assembly ]],
}

-- Who runs an office speaks for it.
R:lexicon "title" {
  extend = true, use = "role", speaks = "for",
  [[ chief of staff, deputy chief of staff ]],
}

R:lexicon "title" {
  extend = true, use = "role", speaks = "for", sense = "lawyer",
  [[
    lawyer
    attorney
    solicitor
    barrister
    counsel
    publicist
    agent
  ]],
}

R:lexicon "title" {
  extend = true, use = "role", sense = "manager",
  [[
    manager
    boss
    coach
    head coach
  ]],
}

R:lexicon "title" {
  extend = true, use = "role",
  [[
    leader
    opposition leader
    politician
    hopeful
    mail carrier, letter carrier
    official
    negotiator
    aide
    adviser, advisor
    security adviser, national security adviser, national security advisor
    assistant
    chief
    head
    director
    managing director
    executive director
    editor
    editor-in-chief, editor in chief
    reporter
    correspondent
    journalist
    columnist
    commentator
    broadcaster
    anchor, anchorman, anchorwoman
    host
    author
    writer
    novelist
    poet
    playwright
    biographer
    blogger
    photographer
    filmmaker, film-maker
    producer
    actor
    singer
    musician
    composer
    artist
    painter
    designer
    architect
    historian
    economist
    chief economist
    analyst
    strategist
    pollster
    consultant
    expert
    scholar
    lead author
    engineer
    nurse
    paramedic
    psychologist
    psychiatrist
    therapist
    pharmacist
    dentist
    vet, veterinarian
    teacher
    headteacher, headmaster, headmistress
    principal
    student
    pupil
    graduate
    defendant
    suspect
    plaintiff
    witness
    juror
    investigator
    coroner
    policeman
    firefighter
    soldier
    veteran
    pilot
    driver
    truck driver
    taxi driver
    bus driver
    farmer
    fisherman
    miner
    worker
    builder
    plumber
    carpenter
    electrician
    mechanic
    cook
    chef
    waiter
    waitress
    baker
    butcher
    shopkeeper
    shop owner
    trader
    broker
    banker
    investor
    entrepreneur
    businessman
    developer
    founder
    co-founder, cofounder
    owner
    operator
    organiser, organizer
    campaigner
    campaign manager
    deputy campaign manager
    activist
    volunteer
    trade unionist
    candidate
    nominee
    frontrunner, front-runner
    challenger
    incumbent
    contender
    voter
    supporter
    critic
    opponent
    rival
    ally
    counterpart
    predecessor
    successor
    operative
    fundraiser
    donor
    lobbyist
    delegate
    superintendent
    member
    resident
    neighbour, neighbor
    villager
    survivor
    victim
    refugee
    migrant
    pensioner
    tourist
    passenger
    customer
    tenant
    landlord
    mason
    rider
    milkman
    housewife
    schoolboy
    vendor
    hawker
    stallholder
    potter
    coder
    marathoner
    orphan
    angler
    parishioner
    worshipper
    protester
    demonstrator
    steelworker
    stevedore
    supremo
    honcho
    kingpin
    strongman
    backbencher
    laureate
    player
    captain
    striker
    goalkeeper
    comic
    bookie
    quarterback
    midfielder
    defender
    athlete
    runner
    swimmer
    cyclist
    boxer
    golfer
    referee
    champion
    skipper
    fan
    midwife
    optometrist
    geographer
    cartographer
    archaeologist, archeologist
    anthropologist
    sociologist
    criminologist
    political scientist
    philosopher
    theologian
    linguist
    mathematician
    statistician
    demographer
    astronaut
    cosmonaut
    astrophysicist
    cosmologist
    computer scientist
    data scientist
    programmer
    technician
    inventor
    naval architect
    surveyor
    auditor
    accountant
    actuary
    notary
    translator
    interpreter
    archivist
    conductor
    choreographer
    dancer
    comedian
    sculptor
    illustrator
    cartoonist
    screenwriter
    publisher
    presenter
    podcaster
    influencer
    youtuber
    vlogger
    whistleblower, whistle-blower
    hacker
    smuggler
    trafficker
    warlord
    rebel leader
    militia leader
    commander
    mediator
    peacekeeper
    caseworker
    social worker
    counsellor
    carer
    childminder
    nanny
    cleaner
    caretaker
    janitor
    hairdresser
    blacksmith
    welder
    docker
    lorry driver
    flight attendant
    stewardess
    train driver
    sailor
    bosun
    beekeeper
    shepherd
    rancher
    winemaker
    brewer
    gardener
    park ranger
    gamekeeper
    jockey
    trainer
    sprinter
    skier
    wrestler
    gymnast
    winger
    batsman
    bowler
    pitcher
    librarian
    curator
    preacher
    minister
    monk
    nun
    organist
    rapper
    model
    celebrity
    billionaire
    tycoon
    mogul
    oligarch
    dictator
    rebel
    fighter
    militant
    gunman
    hostage
    source
    insider
    pal
    eyewitness
    bystander
    onlooker
    informant
    friend
    colleague
    classmate
    roommate
    relative
    cousin
    spouse
    partner
    parent
    child
    teenager
    toddler
    baby
    person
    one
  ]],
}

-- More of what people do, and what they are to others.
R:lexicon "title" {
  extend = true, use = "role",
  each = true, [[
    clerk, cashier, receptionist, bookkeeper, barista, bartender, barman, barmaid, usher, porter, warden
    foreman, supervisor, planner, instructor, trustee, registrar, bursar, vicar, curate, deacon, elder
    chieftain, headman, postman, postmaster, dispatcher, bailiff, paralegal, medic, lifeguard
    conservationist, environmentalist, agronomist, vintner, grower, breeder, harbourmaster, ferryman
    deckhand, shopper, commuter, motorist, pedestrian, hiker, camper, climber, diver, rower, fisher
    trapper, hunter, forester, stockbroker, fund manager, portfolio manager, wealth manager, insurer
    underwriter, lender, creditor, bondholder, shareholder, landowner, homeowner, caterer, restaurateur
    hotelier, innkeeper, publican, grocer, greengrocer, fishmonger, florist, tailor, seamstress, cobbler
    jeweller, jeweler, tattooist, stylist, beautician, barber, decorator, glazier, locksmith, removalist
    sponsor, sponsors
    haulier, trucker, motorcyclist, tram driver, cab driver, cabbie, deputy head, tutor, coach driver
    postgraduate, undergraduate, sixth-former, schoolteacher, flatmate, housemate, bandmate
    teammate, co-worker, coworker, workmate, mentor, protege, apprentice, trainee, intern, cadet
    educationist, educationalist, clubman, clubwoman, olympian, paralympian, finalist, winner, netballer, hurler
    conscript, reservist, airman, sniper, medalist, medallist, gold medallist, sports director
    technical director, assistant coach, physio, physiotherapist, scout, chaperone, promoter, impresario
    booking agent, frontwoman, vocalist, bassist, cellist, director-general, director general
    governor-elect, mayor-elect, senator-elect, congressman-elect, congresswoman-elect, premier-elect, chairman-elect
    president-elect, chair-elect, vice-chair, vice chair, deputy chair, convener, convenor, ombudsman
    ombudswoman, auditor-general, auditor general, advocate-general, special rapporteur, rapporteur
    attaché, plenipotentiary, governor-general, lieutenant-governor
    deputy governor, deputy president, public defender, special counsel, general counsel, forensic scientist, profiler
    handler, informer, complainant, claimant, appellant, inmate, prisoner, detainee
    parolee, abductee, kidnapper, robber, burglar, thief, killer, attacker, assailant, stalker
    asylum seeker, evacuee, returnee, aid worker, relief worker, health worker, rescue worker, rescuer
    first responder, crew member, cabin crew, steward, co-pilot, navigator, controller
    seamer, spinner, batter, paceman, fast bowler, opening batter, opener, prop forward, flanker
    goalie, goaltender, netminder, defenseman, defenceman, blueliner, wing-back, wingback, tight end, fullback, halfback
    point guard, shooting guard, power forward, catcher, shortstop, outfielder, linebacker, cornerback
    wide receiver, running back, mistress, choirmaster, bandleader, administrator
    deputy chief, division commander, field officer, county executive, city manager, borough leader
    town clerk, company secretary, chief scientist, chief scientific adviser, chief medical officer
    chief nurse, medical director, clinical lead
    behaviorist, behaviourist, psephologist
    orthopaedist, orthodontist, podiatrist, optician, audiologist, dietitian, dietician, nutritionist
    perfumer, merchant, wine merchant, sommelier, cheesemaker, distiller, typesetter
    bookseller, antiquarian, auctioneer, estate agent, valuer, assessor, adjuster, taxidermist, undertaker
    funeral director, gravedigger, embalmer, signwriter, stonemason, scaffolder, crane operator
    lighthouse keeper, zookeeper, falconer, farrier, stablehand, drover, stockman, jackaroo, musher, outfitter
    wildlife photographer, war correspondent, bureau chief, newsreader, newscaster, weatherman, sportscaster, showrunner
    set designer, costume designer, lighting designer, sound engineer, record producer, songstress, busker
    ventriloquist
    magician, juggler, acrobat, trapeze artist, ballerina, figure skater, snowboarder, surfer, paddler, canoeist
    kayaker
    mountaineer, alpinist, sherpa, lifter, weightlifter, powerlifter, hurdler, pole vaulter, high jumper, long jumper
    discus thrower, decathlete, heptathlete, triathlete, rally driver, racing driver, caddie, umpire, linesman
    returning officer, polling officer, election observer, monitor, cybersecurity researcher, codebreaker, cryptographer
    web designer, game designer, food critic, film critic, art critic, book critic, ghostwriter, copywriter
    lexicographer
    restorer, conservator, tailback, lineman, kicker, punter
    petitioner, sophomore, employee, staffer, staff member, breadwinner, bookmaker, pundit, collector
  ]],
}

R:lexicon "title" { extend = true, use = "epithet", gender = "male", [[
    man
    boy
    gentleman
  ]] }

R:lexicon "title" { extend = true, use = "epithet", gender = "female", [[
    woman
    girl
    lady
  ]] }

R:lexicon "title" {
  extend = true, use = "role", gender = "male",
  [[
    husband
    dad
    stepdad
    grandad, granddad, grandpa
    father
    son
    brother
    grandfather
    grandson
    uncle
    nephew
    boyfriend
    widower
    stepfather
    father-in-law
    son-in-law
    brother-in-law
    fireman
  ]],
}

R:lexicon "title" {
  extend = true, use = "role", gender = "female",
  [[
    wife
    mom, mum
    stepmom, stepmum
    grandma, granny
    mother
    daughter
    sister
    grandmother
    granddaughter
    aunt
    niece
    girlfriend
    widow
    stepmother
    mother-in-law
    daughter-in-law
    sister-in-law
    midwife
    schoolgirl
  ]],
}

R:lexicon "title" {
  extend = true, use = "party",
  each = true, [[
    alabaman, alaskan, arizonan, arkansan, coloradan, hawaiian, idahoan, iowan, kansan, kentuckian, louisianan, mainer
    marylander, michigander, minnesotan, mississippian, missourian, montanan, nebraskan, nevadan, new jerseyan
    new mexican, north carolinian, north dakotan, oklahoman, oregonian, pennsylvanian, rhode islander
    south carolinian, south dakotan, tennessean, utahn, vermonter, virginian, west virginian, wisconsinite
  ]],
}

R:lexicon "title" {
  extend = true, use = "party",
  [[
    democrat
    republican
    independent
    conservative
    liberal
    socialist
    communist
    tory
    libertarian
    labourite
    texan
    californian
    floridian
    ohioan
    new yorker
    briton
    scot
    dane
    swede
    finn
    pole
    turk
    serb
    croat
    spaniard
    frenchman
    irishman
    new zealander
    londoner
    parisian
    berliner
    dubliner
    glaswegian
    liverpudlian
    mancunian
    geordie
    yorkshireman
    welshman
    dutchman
    frenchwoman
    ulsterman
    cornishman
    scotswoman
    englishman
    englishwoman
    irishwoman
    welshwoman
    dutchwoman
    brummie
    lancastrian
    highlander
    queenslander
    sydneysider
    bostonian
    chicagoan
    philadelphian
    angeleno
    quebecer
    ontarian
    albertan
    torontonian
    nova scotian
    newfoundlander
    mumbaikar
    delhiite
    lagosian
    capetonian
    johannesburger
    corkman
    corkonian
    kerryman
    galwegian
  ]],
}

-- "the mother-of-two"
local function parents(gender, words)
  local forms = {}
  for word in words:gmatch "%a+" do
    for number in ("one two three four five six seven eight nine ten"):gmatch "%a+" do
      forms[#forms + 1] = ("%s-of-%s"):format(word, number)
    end
  end
  R:lexicon "title" { extend = true, use = "epithet", gender = gender, table.concat(forms, "\n") }
end

parents("male", "father dad grandfather")
parents("female", "mother mum mom grandmother")

R:lexicon "title" {
  extend = true, use = "epithet",
  [[
    year-old, yr-old
    pensioner
    retiree
    octogenarian
    nonagenarian
    septuagenarian
    roofer
    bricklayer
    handyman
    gas fitter
    songwriter, singer-songwriter
    frontman
    guitarist
    drummer
    pianist
    violinist
    soprano
    tenor
    superstar
    millionaire
    multimillionaire
    thinker
    left-back
    right-back
    centre-back
    full-back
    wicketkeeper
    all-rounder
    fly-half
    scrum-half
    hunk
    heartthrob, heart-throb
    starlet
    lothario
    ace
    playboy
    showman
    hitmaker
    popstar, pop star
    songstress
    crooner
    funnyman
    funnywoman
    a-lister
    striker
    goalkeeper
    midfielder
    winger
    playmaker
    centre-half
    batsman
    bowler
    seamer
    spinner
    flanker
    quarterback
    linebacker
    cornerback
    shortstop
    outfielder
    pitcher
    catcher
    point guard
    cyclist
    boxer
    golfer
    swimmer
    sprinter
    skier
    gymnast
    wrestler
    footballer
    cricketer
    sportsman
    sportswoman
    actor
    actress
    comedian
    comic
    rapper
    singer
    novelist
    poet
    playwright
    sculptor
    presenter
    candidate
    nominee
    frontrunner, front-runner
    contender
    hopeful
    senator
    congressman
    congresswoman
    businessman
    businesswoman
    entrepreneur
    tycoon
    mogul
    billionaire
    chef
    filmmaker
    musician
    inventor
    skipper
    newcomer
    youngster
    native
    expat
    bachelor
    newlywed
    cleric
    aristocrat
    heiress
    socialite
  ]],
}

-- With a capital it is a newspaper: "in an email to the Star".
R:lexicon "title" { extend = true, use = "epithet", fold = "none", "star" }

-- Words that stand in a title before its head: "former deputy mayor".
R:lexicon "title-modifier" { each = true, [[
  acting, interim
  assistant, associate, junior, senior, chief, lead, principal, first, second
  current, outgoing, incoming, then, late, longtime, long-time, top
  newly, elected, elect, designate, emeritus
  press, campaign, state, federal, national, local, county, city, district, opposition, government
  police, army, navy, military, air force, intelligence, security, communications, policy, economic
  political, legal, medical, research, regional, international, global, foreign, defence, defense, health
  interior, finance, justice, education, energy, transport, environment, agriculture, culture, trade
  party, union, company, house, senate, parliamentary, presidential, congressional
  democratic, republican, conservative, liberal, labour
  commerce, industry, industries, industrial, planning, housing, science, technology, sports, youth, women
  railways, roads, water, information, tourism, law, religious, affairs, development, welfare
  employment, works, lands, forests, fisheries, mines, petroleum, gender
  transportation, transit, elections, immigration, customs, corrections, wildlife, sanitation, aviation, maritime
  antitrust, cybersecurity, counterterrorism, counter-terrorism
]] }

R:lexicon "title-modifier" { extend = true, rank = "under", "deputy", "vice", "parish" }

-- "The former striker" is one who has been named.
R:lexicon "title-modifier" { extend = true, sense = "past",
  "former", "one-time", "onetime", "ex", "retired", "veteran", "embattled", "beleaguered", "disgraced", "ailing" }

--------------------------------------------------------------------- given names

R:lexicon "given-name" {
  gender = "male",
  each = true, [[
    collin, daren, jace, luka, mathew, nico
    aaron, abdul, abdullah, abraham, adam, adrian, ahmad, ahmed, akira, alan, albert, alberto
    alejandro, aleksandr
    alexander, alexandre, alexei, alexey, alfred, ali, allan, allen, alvaro, amir, anatoly
    anders, andre, andreas
    andrei, andrew, andrey, andriy, andrzej, angus, anthony, antoine, anton, antonio, antony, aristide
    arjun, arnold
    arthur, artur, arturo, arvind, asif, austin, barack, barry, bart, bashar, basil, ben, benedict
    benjamin, benny, bertil
    bernard, bernardo, bernie, bert, bill, billy, bjorn, bob, bobby, boris, brad, bradley, brandon
    brendan, brent, brett
    brian, bruce, bruno, bryan, byron, caleb, calvin, cameron, carl, carlo, carlos, cecil, cedric
    cesar, chad, charles
    chen, chester, christian, christoph, christophe, christopher, chuck, clarence
    clark, claude, clifford
    clint, clive, clyde, cody, colin, connor, conor, corey, craig, curtis, cyril, cyrus, damian
    damien, dan
    daniel, daniele, danny, darius, darren, dave, david, dean, denis, dennis, derek, desmond, devin
    didier, diego, dieter
    dimitri, dirk, dmitri, dmitriy, dmitry, dominic, dominique, don, donald, donnie, doug, douglas
    duncan, dustin
    dwight, dylan, earl, ed, eddie, edgar, eduardo, edward, edwin, eli, elias, elijah, elliot, elliott
    elmer, elon, emil
    emilio, emmanuel, enrico, enrique, eric, erik, ernest, ernesto, ethan, eugene, evan, evgeny, fabio
    fadi, faisal
    farid, felipe, felix, ferdinand, fernando, fidel, florian, francesco, francis, francisco, francois
    frank, frans, franz
    fred, frederic, frederick, friedrich, fritz, gabriel, gareth, gary, gavin, gennady, geoff
    geoffrey, george, georges
    georgi, gerald, gerard, gerhard, gerry, giorgio, giovanni, giuseppe, glen, glenn, gonzalo, gordon
    graeme, graham
    grant, greg, gregor, gregory, guido, guillaume, guillermo, gunter, gus, gustav, gustavo, guy
    hamid, hamish, hank
    hans, harold, harry, harvey, hasan, hassan, hector, heinrich, heinz, henri, henrik, henry, herbert
    herman, hiroshi
    hossein, howard, hubert, hugh, hugo, hussein, ian, ibrahim, igor, ilya, imran, isaac, ismail, ivan
    ivo, jack, jackson
    jacob, jacques, jaime, jake, jamal, james, janusz, jared, jason, javier, jay
    jeb, jeff, jefferson
    jeffrey, jens, jeremiah, jeremy, jerome, jerry, jesus, jim, jimmy, joachim, joao, joaquin
    joe, joel, joerg
    johan, johann, johannes, john, johnny, jon, jonas, jonathan, jorge, jose, josef, joseph, joshua
    josh, juan, jude
    juergen, julian, julien, julio, julius, jurgen, justin, karim, karl, keith, ken, kenneth
    kenny, kent, kevin
    khaled, khalid, kirill, kirk, klaus, kofi, konrad, konstantin, kumar, kurt, kwame, kyle, lance
    lars, laurence
    laurent, lawrence, lech, leo, leon, leonard, leonardo, leonid, leroy, lewis, liam
    lionel, lloyd, lorenzo
    lou, louis, luca, lucas, luigi, luis, luiz, lukas, luke, luther, magnus, mahmoud, malcolm, manuel
    marc, marcel, marcelo
    marco, marcos, marcus, mario, marius, mark, marko, markus, marshall, martin, marty, marvin
    mateusz, matt, matteo
    matthew, matthias, maurice, mauricio, maxim, maximilian, mehdi, mehmet, melvin, michael
    michal, michel, miguel
    mihail, mikael, mike, mikhail, milan, miles, milos, mitch, mitt, mohamed, mohammad, mohammed
    mohamud, moses, muhammad
    murray, mustafa, nabil, narendra, nasser, nathan, nathaniel, neal, ned, neil, nelson, newt
    nicholas, nick, nicolas
    nigel, nikolai, nikolay, nikos, noah, norman, olaf, oleg, oliver, olivier, omar
    orlando, oscar, osama
    oskar, otto, owen, pablo, paddy, paolo, pascal, patrick, paul, paulo, pavel, pavlo, pawel, pedro
    per, percy, perry
    pete, peter, petr, petro, phil, philip, philippe, phillip, pierre, piers, piotr, rafael, raheem
    rahul, raj, rajiv
    ralph, ramon, randall, randy, raphael, rashid, raul, ravi, ray, raymond, recep, reggie, reginald
    reince, rene, reuben
    rex, ricardo, richard, rick, ricky, riyad, rob, robbie, robert, roberto, rod, roderick
    rodney, rodrigo, roger
    roland, rolf, roman, romano, ron, ronald, ronnie, rory, ross, roy, ruben, rudolf, rudy, rupert
    russell, ryan, saad
    saeed, salim, salman, salvador, samir, samuel, sandro, sanjay, santiago, scott, sean
    sebastian, serge
    sergei, sergey, sergio, seth, shane, shaun, shawn, sheldon, shinzo, sidney, silvio, simon, spencer
    stan, stanislav
    stanley, stefan, stefano, stephane, stephen, sterling, steve, steven, stewart, stuart, sundar
    suresh, sven, taro
    ted, terence, terrence, theo, theodore, thierry, thomas, tim, timothy, toby, todd, tom, tomas
    tommy, tony, travis, trent, trevor, tyler, umberto, vaclav, valentin, valery, vernon, victor
    viktor, vijay, vikram
    vince, vincent, vincenzo, vitali, vitaliy, vitaly, vivek, vladimir, volodymyr, wade, wallace
    walter, warren, wayne
    werner, wesley, wilfred, wilhelm, will, willem, william, willie, winston, wolfgang, woodrow
    xavier, yasser, yitzhak
    yoshihide, yuri, yusuf, yves, zach, zachary, zbigniew, zlatan
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "female",
  each = true, [[
    abigail, ada, anneliese, adele, adriana, agnes, agnieszka, aileen, aisha, alana, alba, alejandra, alessandra
    alexandra
    alice, alicia, alina, alison, allison, alma, alyssa, amal, amanda, amber, amelia, amina, amy, ana
    anastasia
    angela, angelica, angelina, anita, anja, ann, anna, annabel, anne, annette, annie, antonia, april
    ariana, arlene
    astrid, audrey, ava, ayesha, barbara, beatrice, beatriz, becky, belinda, benazir, bernadette
    beth, bethany, betsy, betty, beverly, bianca, birgit, bonnie, brenda, bridget, britney, brittany
    camila, camilla
    candice, carla, carly, carmen, carol, carole, carolina, caroline, carolyn, carrie, catalina
    catherine, cathy
    cecilia, celia, charlotte, chelsea, cheryl, chloe, christina, christine, cindy, claire, clara
    clare, claudia
    colleen, connie, constance, consuelo, cristina, crystal, cynthia, daisy, dalia
    daniela, danielle
    daphne, darya, dawn, deborah, debbie, debra, deirdre, delia, denise, diana, diane, dilma, dolores
    dominika, donna
    dora, doris, dorothy, edith, edna, eileen, elaine, eleanor, elena, eliana, elisa, elisabeth, elise
    eliza, elizabeth
    ella, ellen, elsa, elvira, emilia, emily, emma, erica, erika, erin, esther, eugenia, eva, eve
    evelyn, farah, fatima
    faye, felicia, fiona, flora, florence, frances, francesca, frida, gabriela, gabriella, gabrielle
    gail, gemma
    genevieve, georgia, georgina, geraldine, gertrude, gina, gisele, giulia, gladys, gloria, golda
    grace, greta, gretchen
    gwen, hannah, harriet, hazel, heather, heidi, helen, helena, helene, helga, hilary, hilda, hillary
    huma, ida, imelda, indira, ines, ingrid, inna, irena, irene, irina, iris, isabel, isabella
    isabelle, ivana, ivanka
    ivy, jacqueline, jana, jane, janet, janice, jasmine, jean marie, jeanne, jenna, jennifer
    jenny, jess, jessica
    jill, jo, joan, joanna, joanne, jocelyn, jodie, josefina, josephine, joy, joyce, juana, juanita
    judith, judy, julia
    juliana, julie, juliet, june, justine, kaitlyn, kamala, karen, karin, karina, kate, katharine
    katherine, kathleen
    kathryn, kathy, katie, katja, katrina, katya, kayla, kayleigh, kellyanne, kimberly
    kirsten, kristen
    kristin, kristina, ksenia, laila, lara, latoya, laura, lauren, leah, leila, lena, leticia
    lidia, lillian
    lily, lina, linda, lindsay, lisa, liz, lois, lola, loretta, lori, lorraine, louisa, louise, lucia
    lucy, ludmila, luisa
    lydia, mabel, madeleine, madeline, madison, maggie, malala, mandy, marcia, margaret
    margarita, margot, maria
    mariam, mariana, marianne, marie, marilyn, marina, marine, marisa, marjorie
    marlene, marta, martha
    martina, mary, maryam, maureen, maxine, maya, megan, meghan, melania, melanie, melinda, melissa
    mercedes, meredith
    mia, michelle, mildred, mila, mina, miranda, miriam, moira, molly, mona, monica, monika
    muriel, myra
    nadia, nadine, nancy, naomi, natalia, natalie, natasha, nicole, nikki, nina, noemi, noor
    nora, norma, octavia
    odette, olena, olga, olivia, oksana, ophelia, oprah, paige, pamela, patricia, patty, paula
    paulina, pauline, peggy
    penelope, penny, petra, phoebe, phyllis, pia, polina, priscilla, priti, priya, rachel, raisa
    ramona, raquel
    rebecca, regina, renata, rhonda, rita, roberta, rosa, rosalind, rosario, rose, rosemary, roxana
    ruby, ruth, sabine
    sabrina, sadie, sally, salma, samantha, sandra, sara, sarah, scarlett, selena, serena
    sharon, sheila
    shelley, sheryl, shirley, silvia, simone, sinead, siobhan, sofia, sonia, sonja, sophia, sophie
    stella
    stephanie, sue, susan, susana, susanna, susie, suzanne, svetlana, sviatlana, sylvia, tamara, tammy
    tania, tanya
    tara, tatiana, tatyana, teresa, tessa, thelma, theresa, tiffany, tina, tracey, trudy, tulsi
    ulrike, ursula
    valentina, valerie, vanessa, vera, veronica, veronika, victoria, viola, violet, virginia
    viviana, wanda
    wendy, whitney, wilma, winifred, winnie, xenia, yasmin, yasmine, yolanda, yulia, yuliya, yvette
    yvonne, zainab, zara
    zeynep, zoe, zsuzsanna
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "either",
  each = true, [[
    alex, alexis, andrea, angel, ash, ashley, billie, bobbie, charlie, chris, courtney, dale, dana, drew
    frankie, jackie, jamie, jan, jean, jesse, jules, kerry, kim, kit, lee, lesley, leslie, lindsey
    lynn, marion, max, michele, nicola, nikita, noel, robin, sam, shannon, stacey, stacy, terry, toni, val, vivian
    addison, ariel, avery, bailey, blair, blake, carey, casey, chandra, dakota, darcy, emerson, finley
    hao, harper
    hayden, hong, jaden, jing, jody, jordan, jun, kai, kelly, kiran, lei, li, logan, mackenzie, min
    morgan, parker
    pat, peyton, quinn, reese, riley, rowan, sacha, sandy, sasha, sidney, skyler, stevie, taylor
    tracy, valentine, wang
    wei, xi, xin, yan, yang, ying, yi, yong, zhang
  ]],
}

-- Names of more countries, and rarer ones.
R:lexicon "given-name" {
  extend = true, gender = "male",
  each = true, [[
    renzo, hatem, farhod, rustam, teodor, lubinda, festus
    aarav, abhishek, abubakar, adebayo, aditya, adnan, aidan, aivars, ajay, akhilesh, alain, alasdair
    alastair, alec, aleksandar, alfie, algernon, algirdas, alistair, amarinder, ambrose, aminu, amit
    ammar, amos, anas, andrej, andris, andrius, andrus, anil, ankit, anselm, anwar, archibald, archie
    armin, arnaud, arturs, arun, arvydas, ashok, ashton, attila, augustus, aurelien, axel, ayodele, babar
    babatunde, balazs, barnaby, barney, bartholomew, bartosz, bas, bassam, benoit, bernd, bertie, bertrand
    bhupinder, bilal, bilawal, bjarne, bogdan, bongani, boyko, bram, bryce, callum, carsten, cassius, cees
    chinedu, chukwuemeka, claus, clement, clifton, cormac, crispin, csaba, cuthbert, daisuke, darnell
    darrell, darryl, declan, deepak, delroy, demetrius, dermot, derrick, detlef, dexter, diederik, dietmar
    digby, dimitar, dinesh, dougal, dougie, dragan, dwayne, eamon, eamonn, ebenezer, eckhard, edgars
    edmund, edouard, eelco, egils, egon, elroy, elwood, emeka, emmett, enoch, ephraim, erling, ernst
    erwin, espen, etienne, euan, ewald, ewan, ezra, fabien, fabrice, fahd, fawad, ferenc, fergus, finbar
    finn, fintan, florent, franck, fraser, fredrik, fuad, fumio, gabor, gael, ganesh, gaston, gaurav
    geert, georg, gerd, gernot, gerrit, ghassan, gheorghe, gideon, gilbert, giles, gilles, gintaras
    girish, gitanas, godfrey, gopal, goran, govind, gregoire, grzegorz, gunnar, guntis, gyorgy, haakon
    habib, haitham, hamza, hani, harald, hari, harish, harlan, hartmut, haruto, heiko, heiner, helge
    helmut, hendrik, henk, henning, herve, hideo, hiroki, hisham, holger, horace, horst, humphrey, iain
    ichiro, ike, ilmars, ingo, ion, irvin, irving, isaiah, istvan, ivaylo, ivor, jaap, jaber, jacek, janis
    janos, jaroslav, jaroslaw, jarrod, javed, jedediah, jelle, jermaine, jeroen, jerzy, jesper, jiri, jiro
    jochen, jonah, joost, jorg, jorgen, joris, josiah, junaid, junichiro, juris, jürgen, kalle, kamau
    kamran, karan, kareem, karel, karsten, kazimierz, kazuhiro, kazuo, kees, keir, kelvin, kendrick
    kenichi, kenji, kenta, khurram, kieran, kilian, kipchoge, kiril, kjell, klaas, knut, koen, koji, kojo
    kristian, krzysztof, kurtis, kwesi, lachlan, lakshman, lamar, lasse, laszlo, lauri, leif, leland
    lemuel, lester, levi, linas, linus, liviu, ljubomir, loic, lonnie, lorne, lothar, lowell, luc, lucian
    ludovic, ludwig, lyle, lyndon, maarten, maciej, mack, mads, mahdi, mahesh, majid, makoto, mandla
    manfred, manoj, marcin, marek, maris, mariusz, marlon, marwan, masahiro, mathieu, maxime, maynard
    mazen, merle, micah, mikkel, miklos, milo, milorad, milton, mindaugas, minoru, mircea, miroslav, mohit
    morten, mortimer, mukesh, munir, murali, musa, mwangi, nadeem, naim, naoki, narayan, naresh, nasir
    naveed, nawaz, nebojsa, neville, niall, nicolae, niels, nitin, njoroge, noboru, nolan, norbert
    ochieng, odhiambo, oisin, olav, ole, olof, olusegun, oluwaseun, ondrej, orville, osamu, osbert, osman
    oswald, otieno, ottmar, padraig, pankaj, pearse, percival, pervez, petter, piet, pieter, pim
    plamen, poul, prakash, pramod, preston, qasim, quentin, quincy, quinton, radek, radu, rafal, raghav
    raghu, raila, raimonds, rainer, rajesh, rakesh, ralf, ramesh, rami, rashad, rasmus, regis, reid
    reiner, reinhard, remi, rhys, riad, rizwan, roderich, rohan, rohit, ronan, roscoe, royce, ruairi
    rufus, rumen, rune, rutger, ruud, ryo, ryszard, rüdiger, sachin, sadiq, saleh, sami, sander, sandor
    sanford, sani, sarfaraz, satish, satoshi, saulius, saurabh, seamus, segun, shahid, shankar, shashi
    shehbaz, sherman, shigeru, shoaib, siddharth, siegfried, sigmar, silas, sipho, siyabonga, slawomir
    slobodan, solomon, sonny, soren, sorin, srinivas, steffen, stephan, stig, subramaniam, sudhir, sumit
    sunil, susumu, svein, sylvain, sylvester, szymon, taavi, tadashi, tadeusz, tadhg, takashi, takeshi
    tamas, tarek, tariq, tarun, terje, terrell, tetsuya, thabo, thaddeus, themba, thibault, thijs, thor
    thorsten, tobias, tomasz, toomas, tor, torben, tore, torsten, toshihiro, traian, trenton, tristan
    tyrell, tyree, tyreek, tyrese, jaylen, jalen, jayden, deshawn, dashawn, demarcus, jamaal, marquise, trey, trevon
    kyrie, zion, jaylin, jevon, brayden, braden, landon, colton, kyler, tanner
    trond, troy, tshepo, tsuyoshi, tunde, tyrone, uday, udo, uffe, uhuru, uldis, ulf, ulrich, ulysses
    umar, umesh, urmas, usman, uwe, valdas, valdis, varun, vaughan, vaughn, venkat, venkatesh, vern, vinod
    viorel, virat, virgil, vlad, vojislav, vojtech, volker, vytautas, waldo, walid, waqar, wasim, wendell
    wilbur, wilfried, willard, wim, winfield, witold, wojciech, wolfram, woody, wouter, yahya, yann
    yannick, yashwant, yasuhiro, yasuo, yaw, yogesh, yoshiro, younis, yousef, yutaka, zachariah, zahid
    zaki, zdenek, zdzislaw, zeke, ziad, zoltan, zoran, zulfiqar
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "female",
  each = true, [[
    aarti, abena, achieng, adaeze, adelaide, adrienne, afia, agata, agatha, aija, aiko, aimee, aino
    aisling, akiko, akinyi, akua, aleksandra, alexa, alexandria, alisha, althea, alyson, amaka, amelie
    anais, anette, angelika, angie, anjali, anjana, anke, annalena, annegret, anneke, anniken, antje
    aoife, aparna, arabella, araceli, archana, aretha, ariadne, asha, ashlee, asma, asuka, atieno, augusta
    aurelie, aurora, aurore, baiba, beata, beatrix, bella, berit, bernice, bertha, bess, bettina, bev
    bhavna, birgitta, birgitte, blanche, blessing, bodil, bojana, bozena, brianna, bridie, brigitte
    briony, britt, bronwyn, bryony, bushra, bärbel, caitlin, candace, caoimhe, carina, carissa, carlotta
    carys, cassandra, cassie, catriona, cecile, celeste, celine, chantal, charlene, cherie, cherise
    chiara, chioma, christa, christiane, ciara, claudine, clemence, clementine, cleo, cora, cordelia
    corinna, corinne, cornelia, cressida, danuta, darlene, davina, deanna, deanne, deepa, deepika, delilah
    della, delphine, desiree, desislava, dina, dionne, divya, dolly, dorothea, dorothee, dragana, durga
    ebba, ebony, effie, elaina, elin, elinor, elke, ellie, elodie, eloise, elspeth, emiko, emmanuelle
    emmeline, enid, erna, ernestine, esme, estelle, eszter, ethel, etsuko, etta, eunice, evie, evika, ewa
    fabienne, farida, farzana, fay, felicity, femke, fern, fionnuala, fleur, folake, francoise, franziska
    freda, freya, friederike, fumiko, funke, gayatri, gayle, geeta, georgette, gerda, gesine, ghislaine
    ginny, gisela, giselle, gita, glenda, glenys, glynis, goldie, gordana, grainne, grazyna, gro, gudrun
    gunilla, gwendolyn, gwyneth, hadiza, hajara, halima, halina, hanako, hanan, hanna, hanneke, hannelore
    haruka, hattie, hauwa, hege, heike, helle, henrietta, hermione, hester, hildegard, hind, hitomi, honor
    huda, ifeoma, ildiko, iliana, ilse, ilze, iman, imani, imogen, indu, ineke, inese, inga, inge
    ingeborg, inger, ingrida, ioana, iona, isla, isobel, iwona, jacinta, jada, jadwiga, jamila, janelle
    janine, jarmila, jasna, jaya, jayne, jeanette, jelena, jemima, jewel, jitka, joelle, jolene, jonna
    josie, judit, juliette, junko, juno, jurate, jutta, jyoti, kadri, kaitlin, kaja, kaori, kara, karla
    katalin, katarina, katharina, katrin, kavita, kazuko, keeley, keiko, keisha, kelsey, kemi, kendra
    kersti, kerstin, kezia, khadija, kiera, kimberley, kinga, kirsty, kitty, klara, krista, kristalina
    krystyna, kumiko, kyoko, lacey, laetitia, lakisha, lakshmi, lana, lata, latisha, laure, laurel
    lavinia, layla, leanne, lene, lenka, lerato, lettie, leyla, lianne, liina, lila, lilian
    liliana, lilianne, lilly, lindiwe, linnea, liv, ljiljana, lotta, lotte, lottie, lubna, lucie, lucille
    lucinda, lynda, lynette, lynne, maeve, magali, magda, magdalena, maha, mairead, mairi, maja
    malgorzata, malin, malu, mamata, manal, manon, manuela, marcella, margarete, margaux, margery
    margrethe, marguerite, marieke, mariella, marietta, marijke, mariko, marisol, marit, marjan, marketa
    marla, marlies, marnie, martine, marzena, masako, mathilde, maud, mavis, mayawati, mayumi, meena
    meera, megumi, meryl, mette, michiko, mieke, mihaela, miho, mika, miki, milica, millicent, millie
    mimi, minnie, mireille, mirela, mirjana, misaki, monique, moya, myfanwy, myriam, myrna, myrtle
    nadezhda, najat, najwa, naledi, nandini, naoko, nathalie, natsumi, nawal, neha, nell, nellie, nerys
    nessa, nettie, nevena, ngozi, niamh, nisha, njeri, nkosazana, nomsa, nomvula, noreen, noriko, nuala
    nyla, odile, oonagh, oriana, orla, orlaith, ottoline, padma, palesa, pansy, pascale, pavla, pearl
    perdita, pernille, petronella, philippa, philomena, pippa, polly, pooja, portia, pratibha, preeti
    priyanka, prudence, prunella, queenie, rachida, radha, ragnhild, raluca, randi, rania, rasa, rasha
    rashmi, rebekah, reem, reiko, rekha, renate, renu, rhiannon, rika, rima, ritu, ritva, rochelle, roisin
    romola, rosalie, rosalyn, roseanne, roselyne, rosemarie, rosie, rowena, roxanne, rukayat, sachiko
    safiya, sahra, sakura, salwa, samira, sana, sandrine, sangeeta, sanja, sanna, sanne, saoirse, saskia
    savannah, savita, sawsan, sayaka, seema, segolene, setsuko, severine, shalini, shanti, shauna, shelly
    shilpa, shireen, shizuka, shobha, shona, shreya, sian, sidonie, sigrid, silje, silke, simona, siri
    siv, smriti, sneha, snezana, solange, solveig, sonal, sorcha, steffi, suha, sumaya, sunita, susanne
    sushma, svenja, swati, sybil, sylvie, tabitha, takako, tallulah, tamika, tamsin, tanisha, tarja, tasha
    tereza, tess, thandi, thea, theresia, thomasina, tia, tiina, tijana, tilda, tilly, tomoko, tone, toni
    tonya, tricia, trina, trine, trinity, trish, trisha, trudi, tsvetelina, tuula, ulla, una, unni, usha
    ute, vaira, vandana, vasundhara, velma, verity, verna, veronique, vesna, vicki, vicky, vidya, vigdis
    vikki, viktorija, vinita, viorica, virginie, viviane, vivien, vivienne, waltraud, wanjiku, wanjiru
    wilhelmina, willa, winona, yoko, yoshiko, yuka, yukiko, yumi, yuriko, yusra, zadie, zahra, zane
    zanele, zelda, zena, zofia, zola, zorica, zsofia, zuzana
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "either",
  each = true, [[
    aubrey, bola, camille, chidi, femi, gurpreet, harpreet, ime, jaspreet, lesego, manpreet, mpho, nana
    preye, robyn, rukmini, shamim, tonbra, uche, yemi, yuki
  ]],
}

-- Small words inside a name: Ursula von der Leyen, Luiz Inácio Lula da Silva.
R:lexicon "name-particle" { each = true, [[
  van, von, der, den, de, da, dos, das, di, del, della, du, la, le, el, al, bin, ibn, ben, abu, bint
  zu, zur, ter, ten
  y, e, ó, ní, nic, uí, binti, binte, ap, ab, te, ould, aït, af, av, auf, zum, vom, degli, delle, dei
]] }

-- Names of more countries still, and with their accents.
R:lexicon "given-name" {
  extend = true, gender = "male",
  each = true, [[
    aakash, abel, abhinav, abner, adolfo, agustín, ahmet, ahsan, aiden, ajit, akash, akbar, akihiro, akio, akram
    alaric, aldo, aled, alf, alfonso, aliyu, alonso, alonzo, alphonso, alun, alvar, alvin, amitabh, amol, anatoliy
    andré, aneirin, angelo, anirudh, ansel, antwan, anup, anupam, archer, arkady, arlo, arne, artie, artyom, asad
    asher, ashish, ashraf, ashwin, asim, atsushi, atul, augie, aurelio, aurélien, azhar, baltasar, barrett, beau
    bengt, benito, benji, bennie, benoît, bertram, bharat, bhavesh, björn, blaine, bohdan, bolaji, brock, bryn, burt
    caden, calum, camilo, caoimhín, caspar, cathal, chetan, chukwudi, cian, ciaran, ciarán, cillian, claudio, cletus
    clément, colm, conall, cornelius, cory, cristobal, cristóbal, curt, cédric, dafydd, damon, danladi, dante, dapo
    dario, dariusz, darragh, darrel, darrin, darshan, daryl, davon, davy, deion, delbert, dele, demian, denny, deron
    devendra, devon, dhruv, diarmuid, dick, dilip, dmytro, dom, domingo, donal, duane, dwain, dónal, earvin, edgardo
    eduard, eero, efrain, efraín, eiji, ejaz, eldon, eliseo, elton, emiliano, emlyn, emre, emrys, eoghan, eoin
    erasmus, ernie, errol, ervin, esteban, eugenio, eurig, eusebio, evaristo, everett, ezekiel, ezequiel, fabian
    facundo, farai, farhan, farooq, federico, feliciano, fergal, fermín, finbarr, finlay, fionn, flavio, flynn
    françois, freddie, frédéric, fyodor, gabe, garba, garth, gaël, gaëtan, gbenga, geraint, gerardo, gethin, ghulam
    gino, grigory, grégoire, grégory, göran, gösta, günter, günther, hafeez, hakan, hamisi, hammad, hannu, haris
    haroon, haruki, hasnain, heikki, hemant, herb, heriberto, hernan, hernán, herschel, hershel, hervé, hideki
    himanshu, hiram, hirofumi, hiroyuki, hitesh, horacio, howie, humberto, huw, hywel, håkan, idris, ieuan, ifan
    ifeanyi, ignacio, ignatius, ihor, ijaz, ikechukwu, iker, iolo, iqbal, irfan, irwin, isaias, isao, ishaan, ishaq
    ishmael, isiah, isidro, ismael, iván, iwan, jabari, jacinto, jagdish, jairo, jamar, jari, jarosław, jarred
    jasper, jatin, jawad, jed, jedidiah, jethro, jignesh, joaquín, joey, jonny, jordy, jos, josé, joël, judd, juha
    jukka, julián, junichi, jérémy, jérôme, jörg, jörn, kabiru, kagiso, kaito, kamal, kapil, kari, kartik, kashif
    kayode, kazuya, keenan, keiichi, keisuke, kelechi, kemal, kev, keyshawn, kieron, killian, kimmo, kip, kipkemboi
    kiprono, kishore, koichi, kudzai, kuldeep, kunal, kunle, kwabena, kwadwo, kwaku, kwasi, kévin, lalit, larry
    laureano, lautaro, lavar, leandro, len, lennart, lenny, leonel, leopold, leopoldo, les, leszek, liaqat, llyr
    lokesh, louie, loïc, luciano, lwazi, madhav, malachi, malachy, malik, manish, manny, mansoor, mariano, markku
    marques, masaaki, masanori, masao, masaru, masashi, masato, masayuki, mateo, mathis, matias, matti, mattias
    matías, maximiliano, mayank, mehmood, mel, melvyn, mervin, michaël, michał, micheál, mick, mickaël, mickey
    mikko, milind, mirosław, mitsuo, mohsin, moisés, mthunzi, mubashir, mudassar, munashe, murat, mushtaq, mykhailo
    mykola, myles, mícheál, naeem, nagesh, nahuel, naoto, nasiru, nat, nate, naveen, navjot, neeraj, nestor, nev
    nicolás, nikhil, nilesh, nnamdi, nobuo, nouman, obaid, obinna, octavio, odell, odhran, oisín, okechukwu, oleh
    oleksandr, oleksiy, olli, olufemi, olumide, omari, omkar, orhan, orson, osvaldo, oswaldo, otis, owain, parth
    parvez, patricio, paweł, pekka, petri, prabhakar, pranav, prashant, prateek, praveen, prithvi, przemysław, pyotr
    pádraig, pål, rafał, ragnar, rajan, rajat, rajeev, rajendra, ramiro, ramón, randal, ranjit, raphaël, rasheed
    raúl, reg, rehan, reinhold, renato, rené, reynaldo, rhodri, rigoberto, rishi, ritesh, roddy, rodolfo, rogelio
    romain, ruairí, ruaridh, rubén, rudolph, ruslan, russ, ryota, rémi, rémy, sajid, sakari, saleem, sammy, samson
    sandeep, sandile, sanjeev, santosh, sarfraz, sarvesh, satyajit, saul, saúl, sebastián, seiji, selim, semyon
    seppo, serhiy, serkan, seun, seán, shahbaz, shahzad, shakeel, shaquille, sharad, shehu, shekhar, shinichi
    shinji, shivam, shohei, shoichi, shota, shreyas, sibusiso, sid, sigurd, simeon, sindre, sizwe, sohail, sourav
    stanisław, struan, stu, stéphan, stéphane, subhash, surinder, sushil, séamus, sébastien, sören, søren, sławomir
    tafadzwa, tahir, takahiro, takao, takeo, takuya, talha, tapio, taras, tatenda, tatsuo, tatsuya, tauseef, tavon
    tayyip, tebogo, teddy, tejas, tendai, terrance, tetsuo, thibaut, thom, théo, timo, timur, tinashe, tobin
    tomohiro, tomás, torbjörn, toru, toshiaki, toshio, trygve, tsutomu, uchenna, ugochukwu, ulises, ultan, umair
    uri, usama, uzair, vadim, valentín, vasily, vasyl, vicente, vikas, vinay, vinnie, vipul, viraj, vishal, vito
    vladislav, vusi, vyacheslav, víctor, wahab, waheed, waldemar, wally, walt, waseem, wes, wiesław, wilfredo, wyatt
    xander, xolani, yakubu, yaroslav, yash, yasir, yegor, yevgeny, yevhen, yinka, yohei, yoichi, yoshiaki, yoshihiro
    yoshio, yousaf, yuichi, yuji, yukio, yuriy, yusuke, yuta, zac, zack, zafar, zaheer, zeeshan, zubair, åke
    édouard, émile, éric, étienne, özgür, ümit, łukasz
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "female",
  each = true, [[
    abida, adaobi, adaora, adela, adhiambo, aditi, adwoa, afshan, afua, agnès, aida, ailsa, aine, akanksha, akemi
    akosua, akoth, aleta, alisa, aliyah, alka, amarachi, ambreen, amna, amparo, amrita, anahí, anam, ananya
    anastasiya, anaïs, angeline, angelique, ankita, annabelle, anneli, anouk, antoinette, anuradha, anushka, anyango
    aoibheann, arline, arundhati, asami, ashleigh, asiya, athena, audra, aurélie, awuor, ayaka, ayako, aysel, ayumi
    ayşe, azucena, belén, bente, bernadine, berta, bessie, bethan, bettie, bilkisu, birthe, bożena, brandi, bree
    brianne, bridgett, bridgette, bronwen, bríd, bukola, busisiwe, büşra, callie, capucine, carlene, carmela
    carmella, catrin, cerys, charmaine, chebet, chepkoech, cherono, chiamaka, chieko, chiho, chikako, chipo, chitra
    chloé, chrissy, clarice, clarissa, claudette, cliona, clodagh, clémence, colette, coralie, cécile, céline, darla
    daryna, deana, deena, deloris, delyth, dervla, devika, dianna, dianne, doreen, dorthe, dottie, earlene, ebele
    edwina, efua, eilidh, eilish, eimear, elda, elif, eloïse, elsie, eluned, elva, elżbieta, emine, eriko, erma
    esha, esmeralda, esperanza, esra, estefanía, estela, estella, eula, evangeline, ezinne, fabiola, farhana, fatma
    fauzia, fernanda, ffion, florencia, fozia, francine, françoise, funmi, gabby, galina, garima, gaëlle, geetha
    geneviève, gisèle, gracie, graciela, grażyna, gráinne, guillermina, gülşen, hailey, haley, hallie, halyna
    haruko, hatice, hayley, hema, hettie, hilkka, hina, hiroko, holly, hortensia, humaira, hélène, ila, ilene
    imogene, inez, ingunn, inés, iqra, irma, iryna, isha, itzel, ivonne, jaclyn, janae, janette, janey, janie
    jayanthi, jazmín, jeannette, jeannie, jemma, jepkosgei, jeri, jerri, jessie, jillian, jimena, joann, jocelyne
    joely, jolanta, jolie, josefa, jovita, joëlle, julianne, julieta, kacey, kaisa, kaley, kalpana, kanagavalli
    kanchan, kasey, kasia, katarzyna, kateryna, kathie, katri, katy, kausar, kavitha, kaylee, kelli, kellie, kerrie
    khushi, kiara, kiersten, kirstie, kiyoko, kjersti, komal, kristi, kristie, kristy, kylie, lalita, larissa
    latasha, latonya, laverne, lavonne, leann, leanna, leena, lela, leona, leonie, leonor, lesia, leta, lexi, lia
    liana, libby, lise, liza, lizzie, lora, lorelei, lorena, lorene, lorie, lorna, louella, lourdes, luciana, lucía
    ludivine, lupe, lupita, lyla, lyndsey, lyudmila, lyudmyla, léa, léonie, machiko, madhavi, madhu, madhuri
    mahnoor, maia, makayla, malini, mamie, mamta, manisha, mara, marcela, marcy, margo, maribel, maricela, mariela
    marissa, maritza, marjatta, marva, maría, matilda, matilde, maude, maura, maëlle, maëva, małgorzata, mckenna
    meenakshi, meg, megha, mehwish, melba, melva, merve, mhairi, micaela, michaela, mieko, mikaela, milagros, minako
    mindy, mira, mireya, misbah, mitsuko, miyuki, mizuki, mollie, momoko, morag, mridula, munira, murielle, muthoni
    mwajuma, mythili, máire, märta, mélanie, mónica, naheed, naila, namrata, nandita, nanette, nargis, naseem
    nasreen, nataliia, nataliya, natsuki, natsuko, nazia, neelam, neema, neeta, nelda, nevaeh, nia, nichola
    nicolette, nidhi, nirmala, nkechi, nneka, noelia, nokuthula, noémie, nurhan, nusrat, nyambura, nyasha, nyokabi
    océane, ofelia, ondine, ophélie, pallavi, paola, patsy, payal, perla, pilar, poonam, prerna, päivi, rabia
    rachael, rachelle, radhika, rafia, raina, rakiya, razia, reba, rebeca, refilwe, rehema, renee, renuka, revathi
    reyna, rhea, rhona, riitta, rocío, romina, romy, roopa, rosalía, rosanna, rubina, ruchi, rudo, rukhsana, rumi
    ryoko, róisín, sadaf, sade, sadhana, sadia, saima, salomé, samina, sandhya, sarita, saroj, satoko, selin, selina
    sevgi, shabana, shabnam, shaista, shana, shanice, shaniqua, shanta, shari, sharlene, sharmila, shawna, shayla
    shazia, sheema, sheri, sherri, shoshana, shruti, shweta, sidra, sienna, sinéad, siobhán, sirpa, siân, smita
    sobia, sofía, solenn, solène, sonali, stefanie, subhadra, sudha, sujata, sumaira, sumiko, sumitra, sunniva
    supriya, surabhi, susannah, sushila, suzy, svitlana, sylviane, synnøve, ségolène, tahira, tameka, tamiko, tanvi
    tapiwa, tasneem, tawana, temitope, tetiana, thandeka, thandiwe, theodora, thérèse, tiana, titilayo, torunn
    toshiko, trista, turid, tuğba, twyla, ulrika, urmila, urszula, uzma, valeria, valérie, vanesa, varsha, vasudha
    veena, verónica, vijaya, viktoria, vimala, vonda, véronique, wairimu, wambui, wangari, wiesława, ximena, xiomara
    yadira, yamini, yasuko, yayoi, yaël, yekaterina, yelena, yelizaveta, yesenia, yetunde, yolande, yukari, yumiko
    zawadi, zinaida, zodwa, zoey, zoila, zoryana, zoé, zubaida, zuhura, zuzanna, áine, åsa, édith, éilis, élodie
    émilie, özlem, şebnem, żaneta
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "male",
  each = true, [[
    alden, alton, andy, armand, asa, boyd, brady, bret, bryson, cal, carlton, chet, clay, clayton, clem, colby
    conrad, corbin, denzel, dewey, dorian, doyle, dudley, elvis, emery, erick, floyd, forrest, freddy, garrett
    garry, gene, gil, grady, gregg, grover, hal, harley, hoyt, ira, jeffery, jerald, johnnie, judson, keegan
    kermit, lew, lon, loren, merv, monte, monty, mort, myron, nevin, ollie, orrin, phineas, rhett, rocco, rodrick
    sal, scottie, seymour, tad, thad, ty, verlin, verne, vic, weston, wilbert, wiley, winfred
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "female",
  each = true, [[
    mercy, precious, sabina, marlys, lyndal, gulnora, losa, abby, addie, adeline
    allie, annika, barb, becca, bette, beulah, breanna, briana, brigid, brooke, cara
    cathleen, cecelia, cecily, christy, deb, delores, dinah, edie, frieda, germaine, gilda, gillian, ina, jeanie
    jeanine, jennie, jodi, johanna, katelyn, keira, keri, kerri, ladonna, laurie, lenora, lillie, luella, maddie
    madge, mae, mallory, margie, mariah, marian, marsha, maryann, maryanne, mattie, minerva, nichole, orpha, pam
    patrice, patti, paulette, rena, rhoda, ronda, rosanne, roxane, ruthie, shanna, sonya, staci, tami, teri, terri
    tori, traci, valarie, vickie, viv, wynne
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "male",
  each = true, [[
    abdallah, abdel-rahman, abdelaziz, abdelkader, abdelrahman, abdulaziz, abdulrahman, abebe, abhay
    abhisit, abiy, adalberto, adel, agustin, akhmed, alaa, alekos, aleksa, alessandro, alessio, alexandros
    alija, amartya, ambarish, amedeo, amjad, amnon, anand, andres, anibal, antonis, antti, apostolos
    apurva, arash, arieh, aris, arrigo, arseniy, arto, arwel, askar, aslan, athanassios, attilio, augusto
    avi, avigdor, avinash, avraham, ayman, azlan, azzam, babak, bahman, baltazar, bambang, banharn, barrie
    baruch, behrouz, bekele, bhaskar, bheki, bimal, boaz, bohuslav, borislav, budi, bulent, burak, caio
    carmelo, cem, cengiz, cesare, chaim, chakib, chandan, chas, chatchai, chidambaram, christos, cihan
    corrado, cosimo, costas, cristian, cristiano, dagoberto, daithi, damir, danjuma, dariush, davit, dawit
    debashish, dejan, deniz, denzil, dewi, dhananjay, dhiraj, dimitrios, dimitris, domenico, donnacha, dov
    dragoljub, drazen, dusan, ebo, eckart, edoardo, edson, egil, egio, ehsan, ehud, eifion, einar, eirik
    eitan, elhanan, eliezer, elwyn, emad, emanuele, emile, emyr, enda, enver, enzo, erdem, erich, erkki
    erlend, ernst-august, erol, esko, essam, ettore, evangelos, evo, ewen, ezio, fabricio, fabrizio, fahad
    faramarz, farhad, farkhad, farouk, fatih, fawzi, fayez, feargal, fearghal, fergie, ferhat, fermin
    filipp, filippo, fotis, fouad, franjo, franz-josef, friedhelm, gaetano, gatot, gautam, gebhard, geir
    gennaro, georgios, geraldo, ghazi, giancarlo, gianfranco, gianluca, gianluigi, gianni, gilad, gilberto
    gilmar, gilson, giorgi, giorgos, girma, giuliano, giulio, glyn, gokhan, gosta, gottfried, gottlieb
    grahame, gregorio, greville, gudmund, guglielmo, guilherme, gurbanguly, gurdeep, haile, hailemariam
    haim, hakim, haluk, halvard, hamad, hamdi, hans-dietrich, hans-peter, hansjorg, haralabos, harbhajan
    haroun, hashim, hasse, havard, hazem, heitor, helmuth, henrique, heydar, hicham, hiroaki, hisashi
    hishammuddin, hitoshi, hossam, houssam, hrvoje, hubertus, huseyin, hussam, iestyn, ihab, ildefonso
    ilham, ilhan, ilkka, imad, inder, ioannis, iraj, irakli, isamu, ivar, ivica, iyad, jabir, jabu
    jabulani, jafar, jair, jakaya, jakub, jalal, jamil, jan-erik, jan-peter, jarmo, jaromir, jaswant, javad
    jay-jay, jayant, jean-baptiste, jean-bernard, jean-charles, jean-christophe, jean-claude, jean-francois
    jean-jacques, jean-louis, jean-luc, jean-marc, jean-marie, jean-michel, jean-paul, jean-philippe
    jean-pierre, jean-yves, jeronimo, jitendra, jochem, jock, jomo, jools, juan-carlos, juhani, junya
    jussi, kadir, kailash, kamel, kamil, kariuki, karl-heinz, karlheinz, karol, katsuhiko, katsuya, kaveh
    kazuhiko, keanu, keiji, kenenisa, kerem, kerwin, khalil, khosrow, kimani, kipkoech, kiprop, kiyoshi
    kjetil, konstantinos, kostas, kosuke, krishnan, kunio, kurmanbek, kyriacos, kyriakos, ladislav, lalu
    lamberto, lanre, levan, levent, lindani, linford, lisandro, lleyton, lorcan, louis-philippe, lubomir
    lucien, lucio, ludger, lula, lungile, lutfi, madan, mahathir, mahendra, maher, majed, makkram, mamoru
    manabu, mangosuthu, manmohan, manouchehr, mansour, marc-andre, marcello, marcio, martyn, masaki, masoud
    massimiliano, massimo, massoud, maurizio, mauro, maximo, mbongeni, mduduzi, meinhard, meir, meirion
    meles, menachem, mervyn, micheal, michelangelo, mikheil, milt, miodrag, mirco, mladen, mmusi, mohsen
    momcilo, morteza, moshe, mostafa, motoo, motti, mounir, mourad, muhyiddin, mukul, mulugeta, munyaradzi
    murilo, mustapha, muzi, mwai, najib, nandan, natan, nenad, nhlanhla, nicolo, nikola, nikolaos, nikoloz
    nizar, njabulo, nkosinathi, nobuyuki, norm, nuno, nursultan, nye, ofer, oldrich, olu, omondi, onyango
    osian, otavio, othman, otiende, ove, oystein, ozgur, paavo, panagiotis, parviz, pasquale, paul-henri
    pavlos, peadar, peder, pelle, pentti, per-olof, petros, pierluigi, piero, pierre-henri, pierre-yves
    pietro, piyush, pradeep, pranab, prayuth, predrag, radim, radovan, raed, raffaele, rafiq, rahim, ramin
    ramzan, randolph, rashed, ratko, ravindra, renan, reuven, reza, riccardo, richie, rinat, risto, rodger
    rogerio, romario, romeo, roni, rotimi, roustam, rudi, ruediger, rui, ryosuke, sabri, salah, salvatore
    sameer, sasa, satoru, satyendra, sbusiso, selwyn, seung-hoon, shaul, shigeo, shimon, shinya, shlomo
    shunichi, shyam, siamak, siegmar, sinan, sinisa, siphiwe, somchai, spyros, stavros, steinar, stelios
    stipe, stjepan, suat, sukhumbhand, suleiman, surendra, surin, susilo, suthep, sven-goran, sverre, syd
    tage, takudzwa, talal, taner, tareq, tarquin, teemu, teppo, tesfaye, thabiso, thaksin, thanasis
    theodoros, thiago, thokozani, thorbjorn, thorir, thulani, tiago, tiernan, tito, tiziano, tomislav
    torbjorn, torgeir, torstein, toshihiko, toshiyuki, tosin, tudur, tuomas, turgut, turlough, ugur, ulrik
    umaru, umit, urho, uriah, vakhtang, valentino, valerio, vangelis, vassilis, veikko, vesa, veselin
    vidar, vin, vitor, vittorio, vladan, volkhard, vratislav, vuk, wael, waleed, wanjala, wilf, winfried
    wiranto, wyn, yaakov, yair, yannis, yasar, yasin, yassin, yehuda, yiannis, yilmaz, yoav, yogendra
    yoram, yosef, yoshinori, yossi, youssef, yoweri, yusril, yuval, zaid, zakes, zdravko, zeev, zlatko
    zolani, zurab, zvi, zweli, zwelinzima
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "female",
  each = true, [[
    abosede, adanna, adelaida, adelheid, aderonke, adesuwa, adriane, adunni, agneta, agnetha, aideen
    aikaterini, ailbhe, aishath, aishwarya, alena, alessia, alfreda, alida, allegra, almaz, alva, amabel
    amaryllis, anabel, angeliki, anitha, anjelica, annalisa, annamaria, annelie, annelies, annemarie
    annikki, annunziata, anthea, antonella, anuli, aparecida, areti, astri, athina, atsuko, attracta
    aurelia, avril, ayanda, babs, barbora, barkha, bea, beate, belen, benedetta, benedita, beryl, beverley
    biljana, bisi, blanca, blanka, bolanle, branka, brid, britta, bronagh, bruna, brunhilde, caitriona
    carlota, cass, cassia, catarina, caterina, catherina, celestine, ceri, charis, chidinma, chie, chiedza
    chiharu, chimamanda, chinwe, chrissie, christabel, christel, chrysoula, cicely, cinzia, conceicao
    concepcion, concetta, coretta, cybill, dagmar, dagny, danica, danijela, debora, deidre, delfina
    derartu, derval, despina, dimitra, donatella, dorte, draginja, dubravka, ebere, edeltraud, edina, eeva
    eftychia, eija, eila, eilis, eirini, eirlys, eithne, ejiro, ekta, eleftheria, elektra, eleni, eleonora
    eleri, elfriede, elina, elisabetta, elisangela, eliska, ellinor, elma, elpida, elza, emanuela
    encarnacion, enrica, ersilia, ester, eugenie, evangelia, evangelina, evgenia, fabiana, fadzai, fani
    fariha, fatemeh, fawzia, federica, fiamma, filomena, fiorella, flavia, flor, foteini, fotini, fran
    francisca, frauke, funmilayo, fusako, gabi, gaynor, gelete, genoveva, genzebe, georgiana, georgie, geri
    gertrud, ghada, gia, giada, gianna, gigi, ginevra, gioia, giorgia, giovanna, gislaine, gitte, giuliana
    giuseppina, glaucia, glinda, grazia, graziella, gretel, grethe, griselda, gry, guinevere, gunn, gunvor
    guri, gwenda, gwendolen, gwenllian, hadeel, hafsa, hala, hana, hanin, hanne, hasina, haydee, hedwig
    heide, heidemarie, heledd, heloisa, helvi, henrike, herminia, hertha, hiba, hideko, hilde, hirut
    hisako, hjordis, ijeoma, ilana, ilaria, ileana, imma, ingvild, inkeri, inmaculada, intisar, ioanna
    iracema, irja, irmgard, isadora, isidora, iveta, iyabo, jaana, jacquelyn, jacqui, jadranka, janaina
    jandira, jannike, jayalalithaa, jette, joana, joni, jorunn, jovana, judi, jussara, justyna, kaarina
    kaija, kajsa, kanako, kareena, karianne, karolina, kat, katerina, kath, katia, katriina, khadijah
    khaleda, kirsi, kirsti, kolinda, kristine, kyla, kyriaki, lais, lamia, latifa, lea, leela, leonora
    letizia, lieselotte, ligia, liisa, lisbet, lisbeth, livia, ljubica, loredana, lorenza, lowri, luana
    lucrecia, lucretia, lucrezia, luiza, lujain, lurdes, luz, lynsey, maame, maarit, madalena, mai-britt
    maija, mair, maire, maki, makiko, malak, maleeha, malena, malene, mamphela, manju, margareta
    margarethe, margarida, margherita, margrit, mariangela, marianna, marija, marilia, maristella, marjo
    marwa, mayra, maysoon, mechthild, medha, meike, melina, melody, menaka, menna, merja, mervi, meseret
    michela, midori, mikako, milada, milena, milka, minna, mirella, mirian, mirja, miroslawa, misako
    mitali, morwenna, mulyani, nadja, nahla, naima, nair, najla, nalini, nandi, natasa, nayantara, nelida
    nesrine, neusa, nicki, nicoletta, nieves, nirupama, nita, nives, nkem, nnenna, noelle, nola, noluthando
    nomfundo, nomzamo, nonhlanhla, nosiviwe, nour, noura, nozizwe, nthabiseng, ntombi, nuria, obiageli
    oddny, ogechi, oili, olabisi, olivera, olwen, omolara, omotola, onyeka, orlagh, ornella, outi, oyinkan
    paivi, paloma, panagiota, paraskevi, parvati, patrizia, paule, petula, phumzile, piera, pirjo, pirkko
    prachi, priscila, prue, pumla, purnima, rachna, radka, radmila, rafaela, raffaella, raija, raissa
    rakhi, rawan, remedios, reneé, reshma, rhian, richa, rie, rieko, rigoberta, rocio, ronke, rosalba
    rosalia, rosamund, rosana, rosangela, rosaria, roseli, rossana, rossella, roswitha, rula, rumbidzai
    rupa, ruqayyah, ruvimbo, ruza, saara, sadako, sahar, salome, samar, samia, sania, sarka, sarojini
    seija, selma, shaima, shania, sheela, sheena, shelagh, sherin, shirin, shizuko, sidsel, sieglinde
    signe, sigourney, sigrun, siham, silvana, simonetta, sindisiwe, sindy, sioned, sirkka, sisko, slavica
    smilja, socorro, soha, soledad, solvei, sona, souad, stana, stanislava, stavroula, stefania, steph
    stina, stine, suad, sueli, suhasini, sulochana, suman, surbhi, suvi, suzie, swapna, synnove, tahani
    tais, tanja, tariro, tatjana, tegwen, terttu, theano, therese, thoko, thora, thuli, tigist, tirunesh
    tiziana, tomomi, tordis, torill, tove, toyin, traudl, trude, tsitsi, tuija, tuva, uma, urvashi, uschi
    uta, uzoma, valda, vania, vanna, vasiliki, venetia, vibeke, violeta, virna, virpi, visnja, viveca
    vlasta, wafa, wenche, widad, wiebke, wieslawa, worknesh, yewande, yonca, yui, yuko, zaina, zakia
    zdenka, zeinab, zelia, zilda, zindzi, zoi, zorana, zsa, zulema
  ]],
}

R:lexicon "given-name" {
  extend = true, gender = "either",
  each = true, [[
    joss, kris, hiromi, taiwo, kehinde, tayo, temi, gabriele, chika, kaoru, dayo, leigh, dee, gwyn, kayo
  ]],
}

-- Whom papers describe and do not name, as a rule.
R:lexicon "left-unnamed" [[
  official, source, diplomat, aide, insider, person, individual, analyst, expert, critic, trader, dealer, broker
  economist, strategist, negotiator, adviser, advisor, staffer, operative, supporter, user, reader, caller
  man, woman, boy, girl, child, teenager, victim, patient, witness
]]

-- On whose behalf a lawyer speaks, without a name.
R:lexicon "client" [[ client ]]

-- What the unnamed are named for: "two people familiar with the talks".
R:lexicon "knowing" [[
  familiar with, close to, briefed on, involved in, privy to
  with knowledge of, with direct knowledge of, with first-hand knowledge of, with firsthand knowledge of
]]

-- What a body is, behind its whole name: the IG Holz union is IG Holz.
R:lexicon "called-after" [[
  union, newspaper, magazine, daily, weekly, tabloid, broadcaster, news agency, think tank, charity, militia, airline
]]

-- Bodies that are called after the place they are in: Keld is not Keld University for short.
R:lexicon "local-body" [[
  radio, television, tv, university, college, school, high, police, council, court, hospital, airport, station, city
  town, united, rovers, herald, times, post, news, gazette, star, county, district, library, museum, cathedral
]]

-- Bodies of which there are many, told apart by their numbers: "Teamsters Local 44".
R:lexicon "numbered" [[ local, lodge, post, branch, council, precinct, battalion, squadron ]]

-- Those who call themselves so with a capital: "Friends of Keld Woods".
R:lexicon "fellowship" [[ friends, daughters, sons, knights, veterans, guardians, parents, mothers, defenders ]]

-- What names of places begin with, cut short by a stop.
R:lexicon "abbreviated-opening" [[ st, ste, mt, ft, pt ]]

-- Of how much a body has charge: no parish council is a county council.
R:lexicon "level" {
  each = true, [[ parish, town, city, borough, district, county, state, provincial, federal, regional ]],
}

-- Some of whom no more is known, where they speak.
R:lexicon "some-of-many" [[ others, some, many, several, most, few, one, another, dozens, hundreds, thousands ]]

-- What names of bodies have behind "and": "Keld and District Hospital", "Orr and Sons".
R:lexicon "and-more" [[ district, sons, daughters, partners, associates, brothers ]]

-- What others do with a document than to write it: "emails seen by the Post".
R:lexicon "handed" [[ seen, obtained, reviewed, viewed, examined, verified, acquired, shared, read, heard, leaked ]]

-- Before a hyphen in the name of a body: the Anti-corruption Commission, the Inter-American Court.
R:lexicon "name-prefix" { each = true, [[
  afro, anglo, anti, bio, co, counter, cross, eco, euro, franco, hydro, indo, inter, intra, micro, mid, mini, multi
  neuro, non, pan, pre, pro, russo, sino
  self, semi, socio, sub, tele, trans, ultra
]] }

-- Family names that stand before the given name: "Mr Xi" is Xi Jinping.
R:lexicon "family-name" { each = true, [[
  ahn, bae, bai, ban, cai, cao, chang, chen, cheng, chiang, cho, choe, choi, chou, chow, chu, chun, chung, cui, dai
  deng, ding, do, dong, du, duong, fan, fang, feng, fu, gao, gong, gu, guo, ha, han, hao, he, ho, hoang, hong, hsieh, hu
  huang, hwang, huynh, jang, jeon, jeong, jia, jiang, jin, ju, jung, kang, kim, ko, kong, kwon, lai, lam, le, lei
  leung, li, liang, liao, lim, lin, ling, liu, long, lu, luo, ly, ma, mai, mao, meng, min, moon, nam, ngo, nguyen, nie
  noh, oh, paik, pak, pan, park, peng, pham, phan, qian, qiao, qin, ren, rhee, roh, ryu, seo, shao, shen, shi, shim
  shin, sima, so, soh, song, su, suh, sun, sung, tan, tang, tao, tian, to, tran, truong, tsai, tseng, vo, vu, wan, wang
  wei, wen, won, wong, woo, wu, xi, xia, xiao, xie, xu, xue, yan, yang, yao, ye, yeo, yi, yin, yoo, yoon, you, yu, yuan
  yun, zeng, zhai, zhang, zhao, zheng, zhong, zhou, zhu, zou
]] }

-- What stands in lower case behind the hyphen of an East Asian given name: "Jae-in", "Shu-fen".
R:lexicon "name-syllable" { each = true, [[
  a, ae, ah, an, bae, baek, beom, bian, bin, bo, bok, bom, bong, bum, byung, chae, chak, chan, chang, chau, che, chen
  cheng, cheol, cheung, chi, chia, chiang, chieh, chien, chih, chin, ching, chiu, cho, chol, chong, choong, chor, chou
  chu, chuan, chuen, chul, chun, chung, dae, dal, deok, do, dong, du, duk, eok, eul, eun, eung, fa, fai, fang, fat, fen
  feng, fu, fun, fung, ga, gab, gap, geol, geon, geun, gi, gil, goo, gook, gu, guk, gun, gwan, gwang, gyeong, gyu, gyun
  ha, hae, hak, han, hang, hao, he, hee, heng, heon, heung, hing, ho, hoi, hon, hong, hoon, hsi, hsia, hsiang, hsien
  hsin, hsing, hsiu, hsiung, hsuan, hsun, hua, huang, hui, hun, hung, hwa, hwan, hwang, hye, hyeok, hyeon, hyo, hyok
  hyon, hyong, hyuk, hyun, hyung, i, ik, il, im, in, ja, jae, jai, jang, je, jen, jeong, jeou, ji, jin, jo, jon, jong
  joo, joon, joong, ju, jui, jun, jung, kai, kam, kang, kap, kau, kee, kei, keun, keung, ki, kil, kin, kit, ko, kon
  kong, koo, kook, ku, kuan, kuang, kuei, kuk, kun, kung, kuo, kwai, kwan, kwang, kwok, kwon, kwong, kwun, kye, kyo
  kyong, kyoung, kyu, kyun, kyung, lai, lam, lan, lei, leung, li, liang, lien, lin, ling, lok, lun, lung, man, mei, mi
  min, ming, mo, mok, moo, moon, mu, mun, myeong, myong, myung, na, nam, ning, oh, ok, on, pei, pil, pin, ping, po
  pong, pyo, pyong, ra, rae, ran, rim, rin, ro, rok, ryeol, ryol, ryong, ryul, sam, san, sang, se, sen, seo, seok, seol
  seon, seong, seop, seul, seung, sha, shan, shek, sheng, shiang, shih, shik, shim, shin, shing, shu, shui, shun, sik
  sil, sin, sing, siu, so, sok, sol, son, song, soo, sook, soon, su, sub, suk, sul, sun, sung, sup, ta, tae, taek, tai
  tak, tat, te, teh, tien, tin, ting, to, tong, tsai, tse, tso, tsung, tu, tung, tzu, u, uk, un, ung, wa, wah, wai, wan
  wang, wei, wen, wing, wol, won, wong, woo, wook, woong, wu, ya, yan, yang, yao, yau, ye, yee, yen, yeol, yeon, yeong
  yeop, yeul, yeun, yi, yin, ying, yip, yiu, yo, yol, yong, yoo, yoon, young, yu, yuan, yueh, yuen, yuh, yuk, yul, yun
  yung, zhen
]] }

R:lexicon "name-suffix" [[
  jr, jr., sr, sr.
  ii, iii, iv
]]

-- Honours and degrees behind a name that are no part of it.
R:lexicon "name-suffix" {
  extend = true, use = "honour",
  each = true, [[
    phd, ph.d., md, m.d., bl, jp, esq, esq., obe, mbe, cbe, san
  ]],
}

R:lexicon "name-suffix" {
  extend = true, use = "honour", sense = "legislator", each = true, [[ mp, mep, msp, td, mla, mna ]],
}

R:lexicon "name-suffix" { extend = true, use = "honour", sense = "lawyer", [[ qc, kc, sc ]] }

------------------------------------------------------------------- organisations

R:lexicon "organisation" {
  [[
    administration
    airport
    alliance
    armed forces
    army
    assembly
    authority, authorities
    board
    body
    brigade
    bureau
    cabinet
    campaign
    center, centre
    chamber
    church
    chamber of commerce, city hall
    city council
    coalition
    community
    confederation
    conference
    congress
    consortium
    co-operative, cooperative
    defense team, defence team
    delegation
    division
    embassy
    emirate
    enterprise
    festival
    exchange
    faculty
    federation
    force
    front
    fund
    government
    guard
    label, record label, forum, caucus, guild, brotherhood, fellowship, academy, collective, syndicate, consulate
    conglomerate, conservancy, command, corps, fleet, squadron, garrison
    ombudsman's office, municipality, prefecture, diocese, archdiocese, congregation, regiment, battalion
    high court
    house
    industry
    inquiry
    inspectorate
    institution
    judiciary
    junta
    jury
    laboratory, lab
    law firm
    leadership
    league
    library
    mafia
    management
    mayoralty
    media, state media, state television, state tv, state radio
    military
    militia
    mission
    movement
    navy
    news agency
    newsroom
    observatory
    office
    opposition
    orchestra
    panel
    parliament
    police
    police department
    police force
    police service
    presidency
    press
    press office
    press service
    prosecution
    prosecutor's office
    radio
    railway
    regime
    school district
    secretariat
    senate
    service
    society
    solicitors
    state department
    station
    staff
    store
    summit
    supreme court
    task force
    television
    theatre, theater
    transition team
    treasury
    tribunal
    trust
    utility
    website
    wing
    cathedral, abbey, minster, monastery, convent, chapel, mosque, temple, synagogue, gurdwara, seminary, conservatory
    conservatoire, gallery, stadium, arena, castle, palace, archive, archives, brewery, winery, distillery, shipyard
    refinery, smelter, quarry, colliery, dealership, franchise, workforce, coastguard, coast guard, border guard
    fire brigade, fire service, ambulance service, lifeboat crew
    zoo
  ]],
}

-- By itself, with "the" before it, the organisation last named.
R:lexicon "organisation" {
  extend = true, use = "generic",
  [[
    agency, agencies
    association
    charity
    foundation
    institute
    lobby, pressure group
    organisation, organization
    regulator
    think tank
    watchdog
  ]],
}

-- Bodies that are named for what they care for: the Center for Budget Integrity.
R:lexicon "named-for" { each = true, [[
  center, centre, centers, centres, institute, institutes, campaign, coalition, council, society, association
  foundation, fund, trust, alliance, network, committee, commission, office, department, ministry, agency
  academy, union, movement, group, project, party, board, bureau, secretariat, directorate, forum, initiative
  partnership, federation, league, front, bloc, organisation, organization, endowment, authority, service
  programme, program, panel, taskforce, inspectorate
]] }

-- What bodies care for, behind "and", "of" and the like in their names: the Centers for Disease Control and Prevention.
R:lexicon "body-field" { each = true, [[
  accountability, addiction, advancement, conduct, people, peoples, practitioners, progress, saints, universities
  affairs, ageing, aging, agriculture, aid, air, animals, antiquities, arts, assistance, atmosphere, aviation
  banking, biodiversity, birds, broadcasting, business, care, cancer, capital, charities, children, citizenship
  climate, commerce, communications, community, communities, compensation, competition, compliance, conservation
  construction, consumers, control, cooperation, corrections, corruption, crime, crimes, cruelty, culture
  cybersecurity, data, deafness, defence, defense, democracy, design, development, disability, disabilities
  disarmament, discrimination, disease, diseases, drugs, ecology, economy, education, elections, emergencies
  employment, energy, engineering, enterprise, enterprises, entrepreneurship, environment, equality, equity
  estates, ethics, excellence, exploration, exports, families, farming, fauna, finance, firearms, fisheries
  fishing, flora, food, foods, forestry, forests, freedom, fuels, gas, governance, growth, health, healthcare
  heritage, highways, history, housing, humanities, hydrology, hygiene, immigration, immunisation, immunization
  inclusion, income, industry, industries, information, infrastructure, innovation, inspection, insurance
  integration, integrity, intelligence, investigation, investigations, investment, irrigation, jobs, justice
  labor, labour, land, lands, language, languages, law, learning, legislation, leisure, liberties, liberty
  literacy, literature, livestock, logistics, manufacturing, markets, media, medicine, medicines, mediation
  metals, meteorology, migration, minerals, mines, mining, minorities, mobility, monuments, motherhood, museums
  music, nature, navigation, negotiation, nutrition, oceans, oil, opportunity, parks, payments, peace, pensions
  petroleum, pharmacy, physics, planning, plants, policing, policy, ports, poverty, power, prevention, prices
  privacy, procurement, production, productivity, prosperity, protection, psychology, publishing, quality, racism
  railways, reconciliation, reconstruction, recovery, recreation, reform, refugees, regulation, rehabilitation
  relief, religion, rescue, research, resettlement, resilience, resources, responsibility, retail, revenue
  rights, roads, safety, sanitation, savings, science, sciences, security, settlement, shipping, skills, society
  solidarity, space, sport, sports, standards, statistics, strategy, studies, supply, surveillance
  sustainability, taxation, teaching, technology, technologies, telecommunications, terrorism, torture, tourism
  trade, traffic, trafficking, training, transparency, transport, transportation, tribes, trust, vaccination
  veterans, violence, water, waters, waterways, weather, welfare, wildlife, women, work, works, youth
  allied, bus, commercial, firefighting, maritime, midwifery, nursing, postal, public, rail, railroad, services, theatre
  theatrical, trades, tram, tramway, police
]] }

-- And those named for what they speak on.
R:lexicon "named-on" { each = true, [[ commission, committee, council, conference, center, centre, institute ]] }

-- What firms do, by a noun for one of them and by words in their names: "the airline" is Norden Air.
for number, words in ipairs {
  "airline, carrier, airlines, airways, air, aviation, jet",
  "chipmaker, semiconductor, semiconductors, microelectronics, silicon, chips",
  "bank, lender, banks, bancorp, bancshares, banking, banco",
  "carmaker, automaker, motors, motor, automotive, autos, cars",
  "drugmaker, pharmaceuticals, pharmaceutical, pharma, therapeutics, biotech, biosciences, biopharma",
  "insurer, insurance, assurance, reinsurance, reinsurer",
  "brewer, brewery, brewing, breweries",
  "retailer, supermarket, grocer, stores, retail, supermarkets, outfitters, mart, grocers",
  "railway, railroad, rail, railways, railroads, trains",
  "builder, housebuilder, homebuilder, homes, housing, builders",
  "brokerage, broker, securities, brokers",
  "publisher, publishing, books",
  "miner, mining, minerals, metals, mines",
  "utility, electric, power, energy, gas, water",
  "telecom, telecoms, mobile, telecommunications, wireless",
  "shipbuilder, shipyard, shipbuilding, shipyards",
  "restaurant, pizza, burgers, kitchen, grill, diner",
} do
  R:lexicon "body-trade" { extend = number > 1, each = true, sense = words:match "%w+", words }
end

-- Of one of these no body of another kind is meant: "the union" is no company.
for sense, words in pairs {
  union = "union", team = "club, team", school = "college, school, university", court = "court",
  panel = "commission, committee, council", department = "department, ministry, directorate", hospital = "hospital",
  museum = "museum", party = "party", police = "force, constabulary, police force, police department, police",
} do
  R:lexicon "organisation" { extend = true, use = "generic", sense = sense, words }
end

R:lexicon "organisation" {
  extend = true, use = "generic", sense = "business",
  [[
    airline, airlines
    bank
    broadcaster
    company
    corporation, corp., corp
    firm
    group
    maker
    manufacturer
    network
    newspaper
    operator
    paper
    publisher
    retailer
    airframer, planemaker, aircraft maker, lessor, carrier, toymaker, reinsurer, supermarket, grocer, conglomerate
    consultancy, brokerage, employer, contractor, insurer, brewer, carmaker, automaker, drugmaker, chipmaker
    housebuilder, chain, wholesaler, distributor, discounter, pharmacy, bakery, brewery, restaurateur, e-tailer
    start-up, startup
    studio
    supplier, provider, tracker, aggregator
  ]],
}

R:lexicon "organisation" {
  extend = true, use = "suffix",
  [[
    inc, inc.
    ltd, ltd.
    llc
    plc
    co, co.
    gmbh
    pharma, pharmaceuticals
    airlines, airways
    energy
    motors
    holdings
    capital
    partners
    systems
    technologies
    industries
    labs
    software
    insurance
    foods
    records
    pictures
    entertainment
    brothers
    ag
    s.a.
    llp
    & co
    ab, asa, oyj, nv, n.v., bv, b.v., sa, spa, s.p.a., corp, corp.
    limited, incorporated, private limited, proprietary limited, pvt ltd, pvt. ltd, pvt. ltd., pvt limited, pvt. limited
    sdn bhd, sdn. bhd, sdn. bhd., bhd, bhd., berhad, pty ltd, pty. ltd, pty. ltd., pty, tbk, oy, a/s, aps, srl, s.r.l.
    s.r.o., kgaa, ltda, ltda., l.l.c., l.p., jsc, pjsc, ojsc, co ltd, co. ltd, co. ltd., k.k.
    foundry, brewery, telecom, petroleum, resources, minerals, metals, mining, chemicals, textiles
    logistics, shipping, broadcasting, networks, solutions, consulting, associates, ventures, properties
    engineering, automotive, aerospace, aviation, biosciences, therapeutics, diagnostics, healthcare
    advisory, advisors, advisers, realty, robotics, semiconductors, electronics, instruments, interactive, genomics
    biotech, bioscience, biologics
    outfitters, distillers, distillery, dairies, farms, orchards, vineyards, hospitality, hotels, resorts, studios
    ferries, cruises, coaches, securities, assurance, analytics, clinic, hospice, homes, builders, estates, stores
    gazette, herald, ledger, chronicle, tribune, examiner, inquirer, dispatch, sentinel, advertiser
  ]],
}

-- Last words of names of businesses that are no bodies in small letters: "Aldon Freight", but no "freight".
R:lexicon "organisation" {
  extend = true, each = true, fold = "none", sense = "business",
  [[ Freight, Trucking, Haulage, Packaging, Couriers, Contracting, Brewing, Seafoods, Timber, Lumber, Cement
    Disposal, Recycling, Sanitation, Infra, Infratech, Infrastructures, Constructions, Developers, Textiles, Garments
    Apparel, Footwear, Beverages, Bakeries, Roofing, Plumbing, Scaffolding, Cargo, Biofuels
    AI, Air, Semiconductor, Gaming, Films, Oil, Gas, Electric, Railways, Bancorp, Pizza, Burgers, Kitchen, Bakery, Dairy
    Wines, Spirits, Cosmetics, Beauty, Fashion, Jewellers, Jewelers, Toys, Books, Publishing, Mobile, Wireless
    Communications, Dynamics, Devices, Plastics, Lithium, Solar, Nuclear, Medical, Dental, Optical, Vets, Cleaning
    Catering, Staffing, Recruitment, Coffee, Appliances, Furniture, Furnishings, Sofas, Carpets, Kitchens, Tiles, Paints
    Bikes, Cycles, Boats, Yachts, Trains, Buses, Travel, Tours, Holidays, Pubs, Taverns, Inns, Leisure, Gyms, Fitness
    Snacks, Drinks, Confectionery, Butchers, Grocers, Pharmacies, Opticians, Removals, Storage, Parcels, Tyres, Tires
    Home, Living, Optics, Batteries, Chips, Ceramics, Glass, Paper, Cables, Pipes, Pumps, Valves, Boilers, Elevators
    Renewables, Polling, Surveys ]],
}

-- Of clubs.
R:lexicon "organisation" {
  extend = true, each = true, fold = "none", sense = "team",
  [[
    United, Rovers, Wanderers, Athletic, Albion, Hotspur, Thistle, Harriers, FC, AFC, RFC
    Tigers, Lions, Bears, Eagles, Hawks, Falcons, Warriors, Raiders, Panthers, Wolves, Bulls, Sharks, Pirates, Cowboys
    Titans, Vikings, Ravens, Dolphins, Dragons, Rockets, Wildcats, Bulldogs, Buccaneers, Mariners, Hornets
  ]],
}

-- And of other bodies.
R:lexicon "organisation" {
  extend = true, each = true, fold = "none",
  [[
    Front, Bloc, Centers, Centres, Institutes, Endowment, Sports, Athletics, Defence, Health, Care, Research, Services
    Security, Training
  ]],
}

R:lexicon "organisation" {
  extend = true, use = "name",
  [[
    congress
    parliament
    senate
    house
    pentagon
    kremlin
    white house
    downing street
    whitehall
    capitol hill
    wall street
    treasury
    state department
    justice department
    defense department
    foreign office
    home office
    european union, eu
    european commission
    european council
    european central bank, ecb
    european parliament
    united nations, un, u.n.
    security council
    world health organization, world health organisation
    world bank
    international monetary fund, imf
    world trade organization, wto
    nato
    opec
    interpol
    unicef
    unesco
    fbi
    cia
    nsa
    gop
    dnc
    rnc
    nra
    nasa
    supreme court
    federal reserve, fed
    republican party
    democratic party
    labour party
    conservative party
    islamic state, isis, isil
    hamas
    hezbollah
    taliban
    al qaeda, al-qaeda, al-shabaab, al shabaab, islamic jihad, muslim brotherhood, houthis, fatah
    hayat tahrir al-sham, proud boys, ku klux klan
    boko haram
    likud, sinn féin, sinn fein, fianna fáil, fianna fail, fine gael, plaid cymru
    oxfam, europol, eurostat, ofsted, ofcom, ofgem, ofwat, frontex, mercosur
    save the children, doctors without borders, reporters without borders, transparency international, world vision
    scotland yard, manchester united, manchester city, newcastle united, leeds united, real madrid, inter milan
    bayern munich, borussia dortmund, paris saint-germain, tottenham hotspur, aston villa, crystal palace
    amnesty international
    human rights watch
    red cross
    greenpeace
  ]],
}

R:lexicon "organisation" {
  extend = true, use = "name", sense = "business",
  each = true, [[
    google, apple, amazon, facebook, meta, microsoft, tesla, twitter, openai, tiktok, youtube, instagram, whatsapp
    linkedin, reddit, snapchat, pinterest, netflix, spotify, airbnb, uber, lyft, ebay, etsy, doordash, paypal, spacex
    nvidia, intel, qualcomm, ibm, cisco, salesforce, adobe, foxconn, tsmc, huawei, xiaomi, alibaba, tencent, bytedance
    baidu, samsung, sony, panasonic, nokia, ericsson, vodafone, verizon, at&t, t-mobile, telstra, infosys, wipro
    flipkart, boeing, airbus, ryanair, easyjet, lufthansa, qantas, wizz air, british airways, delta air lines
    united airlines, american airlines, southwest airlines, rolls-royce, lockheed martin, northrop grumman, raytheon
    toyota, honda, nissan, hyundai, volkswagen, bmw, mercedes-benz, renault, stellantis, porsche, volvo, general motors
    tata motors, tata steel, jaguar land rover, siemens, bosch, basf, thyssenkrupp, arcelormittal, rio tinto, bhp
    glencore, anglo american, gazprom, rosneft, lukoil, exxonmobil, exxon mobil, chevron, totalenergies, equinor
    saudi aramco, aramco, pfizer, moderna, astrazeneca, novartis, sanofi, glaxosmithkline, novo nordisk, eli lilly
    johnson & johnson, procter & gamble, unilever, nestlé, nestle, coca-cola, pepsico, starbucks, burger king, kfc
    pizza hut, walmart, costco, tesco, asda, aldi, lidl, carrefour, woolworths, ikea, nike, adidas, lego, hasbro
    mattel, hsbc, barclays, natwest, santander, jpmorgan, jpmorgan chase, goldman sachs, morgan stanley, citigroup
    wells fargo, blackrock, credit suisse, deutsche bank, mastercard, american express, deloitte, kpmg, accenture
    mckinsey, pricewaterhousecoopers, general electric, warner bros, universal pictures, paramount pictures
  ]],
}

-- By its letters alone: "who" is nobody.
R:lexicon "organisation" { extend = true, use = "name", fold = "none", [[ WHO ]] }

-- Names that end like an owner or have small words inside: "McDonald's said".
R:lexicon "whole-name" {
  each = true,
  [[
    McDonald's, Wendy's, Arby's, Applebee's, Chili's, Denny's, Domino's, Papa John's, Hardee's, Popeye's, Nando's
    Hungry Jack's, Haldiram's, Macy's, Kohl's, Lowe's, Bloomingdale's, BJ's, Trader Joe's, Carter's, Dillard's
    Dick's, Levi's, Kellogg's, Hershey's, Campbell's, Ben & Jerry's, Cadbury's, Smucker's, Sainsbury's, Morrison's
    Woolworth's, Debenham's, Waterstone's, Dan Murphy's, Loblaw's, Simpson's, Young's, Marston's, Fuller's
    Wetherspoon's, Christie's, Sotheby's, Lloyd's, Moody's, Harper's, Barron's, Kinko's, Friendly's, Zaxby's
    Cane's, Casey's, Lloyd's of London, Standard and Poor's, King's College London, King's College
    Queen's University Belfast, Queen's University, People's Bank of China, People's Liberation Army
    Women's Equality Party, St Paul's Cathedral, Medicines and Healthcare products Regulatory Agency
    Health and Safety Executive, Comptroller and Auditor General
    Smith and Nephew, Barnes and Noble, Black and Decker, Legal and General, Bed Bath and Beyond, Crate and Barrel
    Save the Children, Organisation for Economic Co-operation and Development, Reporters Without Borders
    Doctors Without Borders, Friends of the Earth, Committee to Protect Journalists
    Times of India, Times of Israel, Mail on Sunday, Scotland on Sunday, Wales on Sunday, Channel 4 News, Radio 4
    Sunday Times, Sunday Telegraph, Sunday Mirror, Sunday Mail, Sunday World, Sunday Post, Sunday Independent
    Channel 5 News, 5 News, Radio 5 Live, BBC Radio 4, BBC Radio 5 Live, Fox News Sunday
    Liberal Democrats, Scottish Liberal Democrats, Welsh Liberal Democrats
    Church of Jesus Christ of Latter-day Saints, University of the West of England
    All India Institute of Medical Sciences, All India Congress Committee, All Progressives Congress
    All India Trinamool Congress, Communist Party of India (Marxist), United Nations High Commissioner for Refugees
    HM Revenue and Customs, HM Courts and Tribunals Service, HM Prison and Probation Service
    Scottish Power, Scottish Widows, Scottish Gas, Scottish Water, Welsh Water, Toys R Us, Just Stop Oil, Air France-KLM
  ]],
}

-- Buildings and bodies that surnames are called after.
R:lexicon "built-name" { each = true, [[
  castle, church, temple, bank, banks, fox, brewer, sun, chapel, abbey, hall, court, house, lodge, park, parks
  minster, mill, mills, tower, towers, bridge, bridges, barn, barnes, inn, kitchen, pool, wells, garrison, college
  mission, post, stock
]] }

-- What the name of a site ends with: "Booking.com", "Norden.co.uk".
R:lexicon "domain" { each = true, [[
  com, org, net, co, ie, uk, nz, au, za, de, fr, eu, io, tv, ai, gov, edu, info, biz, news, ca, us, me, app, tech
]] }

-- What names of bodies begin with and stands before nobody's: "Southern Water".
R:lexicon "direction" { each = true, [[ southern, northern, western, eastern ]] }

-- What a body does and no place: "Orr, which makes sachets".
R:lexicon "body-verb" { each = true, [[
  makes, sells, builds, produces, manufactures, supplies, distributes, markets, designs, employs, owns, operates, runs
  manages, publishes, licenses, imports, exports, provides, offers, bills, prints, ships, delivers, hires
  leases, rents, insures, lends, advises, trades, mines, brews, bakes, bottles, develops, licences, hosts, streams
  organises, organizes, campaigns, represents, lobbies, sponsors, administers, supervises, regulates, audits
]] }

-- What a firm has and no person: "Orr's chief executive".
R:lexicon "body-noun" [[
  chief executive, chief executives, chief executive officer, ceo, cfo, coo, cto, chief financial officer
  chief operating officer, chief technology officer, managing director, finance director, shares, share price, stock
  stock price, headquarters, shareholders, workforce, earnings, revenue, revenues, profits, subsidiary, subsidiaries
  market value, market share, parent company, holding company, general counsel, legal team, human resources, servers
  head office, head of communications, communications director, marketing director, sales director
]]

-- "The village of Low Orr" names a place.
R:lexicon "settlement" [[
  village, villages, town, towns, city, cities, hamlet, suburb, suburbs, port, island, islands, region, province
  district, county, state, republic, kingdom, valley, neighbourhood, neighborhood, settlement, municipality
  oblast, krai, governorate, prefecture, commune, borough, parish, outskirts, community, resort
  peninsula, shores, lane, street, road, avenue, square, crescent, boulevard, terrace, highway, motorway
]]

-- Ranks that are given names behind another title: "the mayor, Col Orr".
R:lexicon "rank-name" { each = true, fold = "none", [[ Col, Gen, Maj ]] }

-- Titles that may be a part of a name: "Abdi Sheikh Nur".
R:lexicon "inner-title" [[
  sheikh, shaikh, sheik, malam, mallam, alhaji, hajji, haji, sri, shri, imam, mullah, pandit, sardar, mirza, begum, don
  bishop, dean, judge, king, prince, major, marshal, constable, reeve, deacon, pope, abbot, earl, duke, baron
]]

-- What stands between a description and the name of who is described.
R:lexicon "surnamed" [[
  surnamed, named, identified as, identified only as, named as, called, known as, known only as, going by
  calling itself, calling himself, calling herself, calling themselves, styling itself
  who goes by, who went by, who goes only by, who asked to go by, going by the handle, going by the username
  using the name, using the handle, using the pseudonym, writing as, posting as, under the name, under the name of
]]

do
  local forms, known = {}, {}
  local function add(form, ...)
    local words = form:format(...):gsub("%s+", " ")
    if not known[words] then forms[#forms + 1] = words end
    known[words] = true
  end
  for _, only in ipairs { "", "only", "simply", "just", "merely" } do
    for _, own in ipairs { "his", "her", "their" } do
      add("who %s gave %s name as", only, own)
      for _, gave in ipairs { "who gave", "who gives", "giving" } do add("%s %s name %s as", gave, own, only) end
    end
    for _, self in ipairs { "himself", "herself", "themselves" } do
      add("who identified %s %s as", self, only)
      add("who %s identified %s as", only, self)
      add("who %s introduced %s as", only, self)
      add("who %s calls %s", only, self)
    end
    for _, goes in ipairs { "who goes", "who went", "going" } do
      add("%s %s by the name", goes, only)
      add("%s %s by the name of", goes, only)
    end
    for _, asked in ipairs { "who asked", "who asks", "asking", "who wanted", "who wants", "who wished" } do
      for _, verb in ipairs { "identified", "named", "known", "referred to", "quoted" } do
        add("%s to be %s %s as", asked, verb, only)
        for _, own in ipairs { "his", "her", "their" } do
          add("%s to be %s %s by %s first name", asked, verb, only, own)
        end
      end
    end
  end
  R:lexicon "surnamed" { extend = true, table.concat(forms, "\n") }
end

-- What a firm, a body or somebody is, before the name at the beginning of a sentence.
R:lexicon "trade" { each = true, [[
  creator, counselor, streamer, gamer, visitor, traveller, traveler, explorer, ranger, racer, housekeeper, babysitter
  caregiver, islander, postdoc, unionist, marine, exile, dissident, fiancé, fiancée, fiancee
  advocate, forward, defender, midfielder, center, centre, guard, defenseman
  charity, airline, carrier, retailer, supermarket, grocer, carmaker, automaker, chipmaker, drugmaker, toymaker, brewer
  lender, broker, brokerage, insurer, reinsurer, developer, builder, housebuilder, operator, publisher, broadcaster
  regulator, watchdog, startup, start-up, manufacturer, contractor, supplier, utility, miner, refiner, shipbuilder
  provider, tracker, aggregator, pollster, roaster, distiller
  planemaker, bookmaker, bookmakers, bookie, bookies
  conglomerate, consultancy, think-tank, thinktank, tabloid, newspaper, magazine, website
]] }

-- What names of places begin with.
R:lexicon "place-opening" [[
  saint, sainte, notre, mount, cerro, lake, lago, loch, lough, rio, río, isla, isle, île, ilha, cape, cabo, puerto
  porto, playa, villa
  ciudad, san, santa, são, santo, sankt, wadi, kafr, deir, barangay, brgy, kampung, desa, purok, colonia, barrio
]]

-- Who carries news: relays when they are told, cited or quoted.
R:lexicon "outlet" [[
  reuters
  associated press, ap
  press association, pa media, local democracy reporting service, ldrs
  agence france-presse, afp
  tass
  interfax
  ria novosti, ria
  sputnik
  xinhua
  itar-tass, itar tass
  bloomberg
  upi
  dpa
  efe
  ansa
  kyodo
  yonhap
  anadolu, anadolu agency
  bbc, bbc news, bbc radio
  espn, fox sports, nbc sports, cbs sports
  mail on sunday, independent on sunday, scotland on sunday, wales on sunday
  itv
  sky news, sky sports, bbc sport, talksport, bt sport
  channel 4, channel 4 news
  cnn
  fox news, fox
  msnbc
  nbc, nbc news
  abc, abc news
  cbs, cbs news
  pbs
  npr
  c-span
  cnbc
  al jazeera
  deutsche welle
  voice of america
  radio free europe
  new york times
  washington post
  wall street journal
  los angeles times
  usa today
  chicago tribune
  boston globe
  new york post
  daily news
  huffington post, huffpost
  politico
  axios
  buzzfeed, buzzfeed news
  the hill
  daily beast
  daily caller
  breitbart, breitbart news
  vox
  slate
  salon
  mother jones
  national review
  the atlantic
  new yorker
  newsweek
  time magazine
  economist
  financial times
  guardian
  observer
  telegraph, daily telegraph
  times
  sunday times
  independent
  daily mail
  mirror
  sun
  irish times
  scotsman
  le monde
  le figaro
  der spiegel, spiegel
  die welt
  bild
  frankfurter allgemeine
  el pais
  corriere della sera
  la repubblica
  kommersant
  izvestia, izvestiya
  vedomosti, gazeta.ru, lenta.ru, rbc, rbk, dozhd, tv rain, echo of moscow, rossiya-1, interfax-west
  belta, ukrinform, unian, ukrainska pravda, interfax-ukraine, kyiv independent
  pap, ctk, mti, agerpres, armenpress, kazinform, azertac, montsame
  press trust of india, pti, hindustan times, indian express, geo news
  cctv, cgtn, nhk, asahi shimbun, yomiuri shimbun, mainichi shimbun, nikkei, kcna, bernama
  straits times, bangkok post, rappler, philippine daily inquirer
  cbc, cbc news, ctv news, canadian press, toronto star
  france 24, franceinfo, bfm tv, bfmtv, rfi, liberation, libération
  die zeit, süddeutsche zeitung, faz, ard, zdf, orf, der standard, tagesschau
  el mundo, la vanguardia, la stampa, rai
  svt, dagens nyheter, svenska dagbladet, aftonbladet, expressen, nrk, aftenposten, yle, helsingin sanomat
  gazeta wyborcza, rzeczpospolita, tvn24
  cumhuriyet, milliyet, trt, trt haber
  times of israel, ynet, al arabiya, asharq al-awsat, irna, isna, fars news, press tv, wafa, al-ahram
  folha de s.paulo, o globo, clarín, clarin, infobae, el universal, televisa, telesur
  premium times, daily nation, mail & guardian, sabc, enca, news24, citizen tv, ktn, ntv, nation fm
  cna, mothership, rthk, rte, rté, newstalk, stuff, rnz, sbs, the age, herald sun, courier-mail, gb news, lbc
  ghana news agency, news agency of nigeria, the punch, vanguard, the daily star, prothom alo, dawn, ary news, ani
  kan, channel 12, channel 13, army radio, i24news, hong kong free press
  global times
  people's daily
  south china morning post
  times of india
  the hindu
  haaretz
  jerusalem post
  daily sabah
  hurriyet
  globe and mail
  sydney morning herald
  meduza
  novaya gazeta
  ndtv, times now, republic tv, wion, india today, news18, scroll.in, deccan herald, toi, telegraph india
  2gb, 2ue, 3aw, 4bc, 5aa, 6pr, 7news, 9news, nine news, seven news, abc radio, sky news australia
  newshub, 1news, nz herald, new zealand herald, rnz news, radio new zealand
  talktv, tmz, the athletic, the intercept, the verge, techcrunch, semafor, propublica, rolling stone
  vanity fair, people magazine, hollywood reporter, bloomberg news, bloomberg tv, fox business, newsnation, newsmax
  scmp, khaleej times, gulf news, arab news, trt world, l'orient-le jour, al-monitor, middle east eye
  channels television, arise news, newzroom afrika, daily maverick, stabroek news, jamaica gleaner, timeslive
  el país, la nación, página 12, el tiempo, el comercio, o estado de s. paulo, estadão, valor econômico, lusa
  l'equipe, l'équipe, gazzetta dello sport, marca, sport bild, eurosport, a bola, o jogo
  corriere dello sport, mundo deportivo, kicker, handelsblatt, handelsblad, harper's magazine, harper’s magazine
  il sole 24 ore, adnkronos, kathimerini
  ekathimerini, ndr, wdr, swr, mdr, rbb, rtl, n-tv, srf, nzz, tages-anzeiger, de standaard, vrt, rtbf, nos, nu.nl
  de telegraaf, de volkskrant, politiken, berlingske, jyllands-posten, dagbladet, hufvudstadsbladet, ritzau, ntb, stt
]]

-- The last words of names of newspapers and stations: the Riverton Gazette, KXYZ News.
R:lexicon "outlet-noun" { each = true, [[
  gazette, herald, ledger, chronicle, tribune, examiner, inquirer, enquirer, dispatch, sentinel, advertiser
  times, post, news, mail, express, telegraph, guardian, observer, mirror, echo, journal, courier, record
  recorder, reporter, register, bulletin, argus, standard, star, sun, globe, press, review, monitor, mercury
  citizen, nation, daily, weekly, today, radio, tv, television, fm, advocate, messenger, leader, sunrise
  champion, graphic, beacon, clarion, pioneer, independent, tatler, eagle, whig, sport, bee
]] }

-- Where people speak without an outlet between: "wrote on Twitter".
R:lexicon "medium" { each = true, [[
  twitter, x, facebook, instagram, telegram, tiktok, linkedin, reddit, weibo, youtube, snapchat
  threads, bluesky, slack, wechat, viber
  mastodon, truth social, whatsapp, substack, medium, vkontakte
]] }

-------------------------------------------------------------- groups and documents

R:lexicon "group" [[
  officials, official sources
  bosses, chiefs, insiders, pals
  authorities
  critics
  supporters
  opponents
  lawmakers, legislators
  senators
  congressmen
  representatives
  republicans
  democrats
  conservatives
  liberals
  tories
  communists
  socialists
  evangelicals
  christians
  muslims
  jews
  catholics
  analysts
  experts
  economists
  scientists
  researchers
  scholars
  academics
  historians
  observers
  commentators
  pundits
  strategists
  pollsters
  operatives
  sources
  aides
  advisers, advisors
  diplomats
  ministers
  leaders
  members
  mps
  politicians
  candidates
  rivals
  allies
  activists
  campaigners
  protesters, protestors, demonstrators
  organisers, organizers
  prosecutors
  investigators
  detectives
  officers
  judges
  jurors
  witnesses
  eyewitnesses
  victims
  survivors
  relatives
  family
  families
  parents
  friends
  neighbours, neighbors
  residents
  locals
  villagers
  citizens
  voters
  people
  men
  women
  girls
  boys
  children
  students
  teachers
  doctors
  nurses
  medics
  workers
  employees
  staffers
  executives
  managers
  directors
  investors
  traders
  shareholders
  bankers
  farmers
  fishermen
  drivers
  miners, mineworkers, steelworkers, autoworkers, dockworkers, farmworkers, metalworkers, ironworkers, shopworkers
  unions
  companies
  businesses
  firms
  banks
  airlines
  agencies
  governments
  nations
  countries
  states
  parties
  groups
  organisations, organizations
  newspapers
  outlets
  reporters
  presspersons, pressmen, newsmen, mediapersons, newspersons
  journalists
  editors
  columnists
  writers
  authors
  readers
  viewers
  users
  fans
  players
  coaches
  soldiers
  troops
  rebels
  militants
  fighters
  refugees
  migrants
  passengers
  customers
  consumers
  delegates
  donors
  volunteers
  veterans
  firefighters
  americans, britons, russians, ukrainians, germans, europeans, israelis, palestinians, iranians
  syrians, turks
  others
  some
  many
  most
  few
  several
  both
  none
  everyone, everybody
  someone, somebody
  anyone, anybody
  nobody
  crowd
  public
  couple
  pair
  duo
  trio
  generation
  majority
  minority
  percent
]]

R:lexicon "group" {
  extend = true,
  each = true, [[
    deputies, troopers, paramedics, insurgents, gunmen, guards, rangers, crews, rescuers, responders
    rescue workers, aid workers, health workers, lenders, creditors, bondholders, regulators, insurers
    underwriters, retailers, manufacturers, suppliers, growers, producers, exporters, importers, landlords
    tenants, owners, homeowners, commuters, motorists, cyclists, shoppers, tourists, visitors, guests, referees
    athletes, teammates, colleagues, co-workers, clerks, councillors, councilors, councilmen, aldermen
    commissioners, ambassadors, envoys, negotiators, mediators, monitors, inspectors, auditors, accountants
    engineers, architects, planners, surveyors, builders, contractors, developers, landowners, ranchers
    herders, hunters, foresters, conservationists, environmentalists, meteorologists, forecasters
    climatologists, geologists, seismologists, biologists, ecologists, chemists, physicists, astronomers
    epidemiologists, virologists, psychologists, psychiatrists, therapists, pharmacists, surgeons
    physicians, clinicians, midwives, carers, lecturers, pupils, graduates, alumni, musicians, singers
    actors, poets, curators, archaeologists, theologians, bishops, priests, clerics, imams, rabbis, pastors
    monks, nuns, detainees, prisoners, inmates, evacuees, pensioners, taxpayers, ratepayers, subscribers
    listeners, commenters, hackers
  ]],
}

R:lexicon "group" {
  extend = true, speaks = "for",
  [[ lawyers, attorneys, solicitors, barristers, spokesmen, spokeswomen, spokespeople, spokespersons, publicists ]],
}


R:lexicon "document" [[
  report
  statement
  letter
  memo, memorandum
  email, e-mail, emails
  message
  note
  tweet
  post, blog post
  leaflet, leaflets
  flyer, flyers
  pamphlet, pamphlets
  brochure, brochures
  circular, circulars
  preprint, preprints
  factsheet, fact sheet
  sticker
  article
  story
  editorial
  op-ed
  column
  essay
  book
  memoir
  study
  survey
  poll, polls
  research
  analysis
  review
  paper
  document, documents
  filing
  lawsuit
  complaint
  indictment
  affidavit
  ruling
  verdict
  opinion
  order
  bill
  law
  treaty
  agreement
  constitution
  charter
  manifesto
  platform
  resolution
  declaration
  communique, communiqué
  press release, news release, release
  bulletin
  transcript, transcripts, court transcripts, court records, court documents, court papers, court filings
  recording
  video
  footage
  advert, ad, advertisement, commercial
  sign, placard, poster, plaque, inscription, billboard
  banner
  slogan
  headline
  caption
  website
  page
  entry
  chapter
  text
  data, figures, statistics, numbers
  findings, results
  records
  guidelines
  forecast
  estimate, estimates
  index
  census
  audit
  dossier
  testimony
  speech
  petition
  contract
  invitation
  notice
  warning
  proposal
  plan
  measure
  assessment, assessments
  impact assessment, impact assessments
  prospectus
  questionnaire
  white paper, green paper
  consultation paper, consultation document
  guidance
  judgment, judgement
  newsletter
  handbook
  obituary
  readout
  feasibility study, feasibility studies
]]

---------------------------------------------------------------------------- places

R:lexicon "place" {
  use = "capital",
  each = true, [[
    washington, london, moscow, beijing, brussels, paris, berlin, rome, madrid, kyiv, kiev, minsk
    warsaw, prague, budapest
    vienna, athens, ankara, tehran, jerusalem, tel aviv, riyadh, cairo, damascus, baghdad, kabul
    islamabad, new delhi
    delhi, tokyo, seoul, pyongyang, canberra, ottawa, brasilia, caracas, havana, pretoria, abuja
    nairobi, belgrade
    sofia, bucharest, lisbon, dublin, oslo, stockholm, copenhagen, helsinki, tallinn, riga, vilnius
    bern, taipei, hanoi
    manila, jakarta, bangkok, bogota, lima, santiago, buenos aires, mexico city, addis ababa, khartoum
    doha, abu dhabi
  ]],
}

R:lexicon "place" {
  extend = true,
  each = true, [[
    nova scotia, new brunswick, newfoundland, prince edward island, ontario, quebec, manitoba
    saskatchewan, alberta, british columbia, yukon, nunavut, new south wales, victoria, queensland
    tasmania, south australia, western australia, northern territory, yorkshire, lancashire, cornwall
    devon, dorset, essex, sussex, surrey, kent, norfolk, suffolk, cumbria, northumberland, derbyshire
    nottinghamshire, lincolnshire, cheshire, staffordshire, shropshire, gloucestershire, wiltshire
    oxfordshire, cambridgeshire, bedfordshire, hertfordshire, leicestershire, warwickshire, worcestershire
    herefordshire, merseyside, tyneside, teesside, humberside, county durham, isle of wight, isle of man
    ulster, munster, leinster, connacht, connemara, punjab, sindh, balochistan, khyber pakhtunkhwa, kerala
    karnataka, tamil nadu, andhra pradesh, telangana, maharashtra, gujarat, rajasthan, haryana
    uttar pradesh, uttarakhand, himachal pradesh, bihar, jharkhand, odisha, west bengal, assam, manipur
    nagaland, meghalaya, goa, chhattisgarh, madhya pradesh, gauteng, kwazulu-natal, limpopo, mpumalanga
    eastern cape, western cape, northern cape, free state, lagos state, rivers state, kano state, kaduna
    bavaria, saxony, hesse, brandenburg, thuringia, bremen, tyrol, styria, tuscany, lombardy, piedmont
    sicily, sardinia, brittany, normandy, provence, alsace, andalusia, galicia, basque country, flanders
    wallonia, silesia, transylvania, dalmatia, thrace, anatolia, sinai, st, st.
    afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain
    bangladesh
    belarus, belgium, bolivia, bosnia, brazil, britain, bulgaria, cambodia, cameroon, canada, chad
    chile, china
    colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia, denmark, ecuador
    egypt, england, eritrea
    estonia, ethiopia, finland, france, gambia, gaza, georgia, germany, ghana, greece, guatemala
    guinea, haiti, honduras
    hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast
    jamaica, japan, jordan
    kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, liberia, libya, lithuania
    luxembourg, macedonia
    malawi, malaysia, mali, malta, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar
    burma, namibia
    nepal, netherlands, holland, new zealand, nicaragua, niger, nigeria, north korea, northern ireland
    norway, oman
    pakistan, palestine, panama, paraguay, peru, philippines, poland, portugal, puerto rico, qatar
    romania, russia
    rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia
    somalia, south africa
    south korea, south sudan, soviet union, spain, sri lanka, sudan, sweden, switzerland, syria
    taiwan, tajikistan
    tanzania, thailand, tunisia, turkey, turkiye, turkmenistan, uganda, ukraine, united arab emirates, uae
    united kingdom, uk, u.k., united states, us, u.s., usa, u.s.a., america, uruguay, uzbekistan
    vatican, venezuela
    vietnam, wales, west bank, yemen, zambia, zimbabwe, crimea, donbass, donbas, chechnya, tibet
    kashmir, catalonia
    europe, asia, africa, north america, south america, latin america, middle east, arctic, antarctica
    balkans, baltic
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii
    idaho, illinois
    indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota
    mississippi, missouri
    montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina
    north dakota, ohio
    oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah
    vermont, virginia
    west virginia, wisconsin, wyoming, new england, midwest, washington d.c., d.c.
    new york city, los angeles, chicago, houston, philadelphia, san francisco, boston, seattle, dallas
    miami, atlanta
    detroit, denver, las vegas, new orleans, cleveland, baltimore, brooklyn, manhattan, silicon valley
    hollywood
    liverpool, birmingham, leeds, glasgow, edinburgh, belfast, cardiff, bristol, sheffield, manchester
    oxford, cambridge
    hamburg, munich, frankfurt, cologne, marseille, lyon, milan, naples, turin, barcelona, valencia
    seville, porto
    amsterdam, rotterdam, the hague, antwerp, geneva, zurich, krakow, gdansk, istanbul, st petersburg
    odessa, kharkiv
    lviv, mariupol, aleppo, mosul, basra, dubai, mumbai, kolkata, chennai, bangalore, karachi, lahore
    dhaka, shanghai
    shenzhen, wuhan, osaka, sydney, melbourne, brisbane, perth, auckland, toronto, montreal, vancouver
    rio de janeiro
    sao paulo, lagos, johannesburg, cape town, casablanca, atlantic, pacific, mediterranean, black sea
  ]],
}

R:lexicon "nationality" { each = true, [[
  afghan, african, albanian, algerian, american, arab, argentine, armenian, asian, australian
  austrian, azerbaijani
  bangladeshi, belarusian, belarusan, belgian, bosnian, brazilian, british, bulgarian, cambodian
  canadian, chechen
  chilean, chinese, colombian, congolese, croatian, cuban, cypriot, czech, danish, dutch, egyptian
  english, estonian
  ethiopian, european, filipino, finnish, french, georgian, german, ghanaian, greek, hungarian
  icelandic, indian
  indonesian, iranian, iraqi, irish, israeli, italian, jamaican, japanese, jordanian, kazakh, kenyan
  korean, kosovar
  kurdish, kuwaiti, latvian, lebanese, libyan, lithuanian, macedonian, malaysian, maltese, mexican
  moldovan
  mongolian, moroccan, nepali, nigerian, north korean, norwegian, pakistani, palestinian, peruvian
  polish, portuguese
  qatari, romanian, russian, rwandan, saudi, scottish, serbian, singaporean, slovak, slovenian, somali
  south african
  south korean, soviet, spanish, sudanese, swedish, swiss, syrian, taiwanese, tanzanian, thai
  tunisian, turkish
  ugandan, ukrainian, uzbek, venezuelan, vietnamese, welsh, yemeni, western, eastern, northern, southern
  christian, muslim, jewish, catholic, protestant, islamic, islamist, sunni, shiite, shia, orthodox
  hindu, buddhist
  democratic, republican, hispanic, latino, black, white, native
  abkhaz, aboriginal, andorran, anglican, angolan, bahamian, bahraini, balkan, baltic, bashkir, basque, beninese
  bhutanese, bolivian, botswanan, breton, burkinabe, burmese, burundian, cameroonian, caribbean, catalan, chadian
  comorian, cornish, corsican, costa rican, crimean, dagestani, djiboutian, dominican, ecuadorian, ecuadorean, emirati
  eritrean, faroese, fijian, flemish, gabonese, gambian, greenlandic, grenadian, guatemalan, guinean, guyanese, haitian
  honduran, inuit, ivorian, kosovan, kyrgyz, lao, laotian, latin american, latina, liberian, luxembourgish, macanese
  malagasy, malawian, maldivian, malian, mauritanian, mauritian, middle eastern, montenegrin, mormon, mozambican
  namibian, nicaraguan, nigerien, nordic, northern irish, omani, ossetian, panamanian, papuan, paraguayan, puerto rican
  salvadoran, salvadorean, samoan, scandinavian, senegalese, sierra leonean, sikh, sri lankan, surinamese, tajik, tatar
  tibetan, timorese, togolese, tongan, trinidadian, turkmen, uruguayan, uyghur, walloon, yugoslav, zambian
  zimbabwean, zulu
]] }

-- Capitalised words that are parts of dates and the like, never of a name.
R:lexicon "no-name" { each = true, [[
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon., tue., tues., wed., thu.
  thurs., fri., sat., sun.
  january, february, march, april, june, july, august, september, october, november, december
  jan., feb., mar., apr., jun., jul., aug., sept., sep., oct., nov., dec.
  christmas, easter, ramadan, thanksgiving, hanukkah
  covid, covid-19, brexit, internet, bible, god, christ
]] }

-------------------------------------------------------------------------- pronouns

R:lexicon "pronoun" { case = "subject", person = 3, number = 1, gender = "male", [[ he ]] }

local function pronouns(case, person, number, gender, forms)
  R:lexicon "pronoun" {
    extend = true, case = case, person = person, number = number, gender = gender, each = true, forms
  }
end

pronouns("subject", 3, 1, "female", "she")
pronouns("subject", 3, 2, nil, "they")
pronouns("subject", 3, 1, "neuter", "it")
pronouns("subject", 1, 1, nil, "i")
pronouns("subject", 1, 2, nil, "we")
pronouns("subject", 2, nil, nil, "you")
pronouns("object", 3, 1, "male", "him, himself")
pronouns("object", 3, 1, "female", "herself")
pronouns("possessive", 3, 1, "male", "his")
pronouns("possessive", 3, 1, "female", "her, hers")
pronouns("object", 3, 2, nil, "them, themselves")
pronouns("possessive", 3, 2, nil, "their, theirs")
pronouns("possessive", 3, 1, "neuter", "its")
pronouns("object", 3, 1, "neuter", "itself")
pronouns("object", 1, 1, nil, "me, myself")
pronouns("object", 1, 2, nil, "us, ourselves")
pronouns("possessive", 1, 1, nil, "my, mine")
pronouns("possessive", 1, 2, nil, "our, ours")
pronouns("possessive", 2, nil, nil, "your, yours")
pronouns("object", 2, nil, nil, "yourself, yourselves")
pronouns("relative", 3, nil, nil, "who")
pronouns("relative", 3, nil, "neuter", "which")
pronouns("indefinite", 3, nil, nil,
         "one, another, others, everyone, everybody, someone, somebody, no one, nobody")

return R

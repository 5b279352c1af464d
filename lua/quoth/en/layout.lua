-- How the parts of an article look in English: words that mark a byline, a date
-- line, a credit, a link list. Every class below is evidence about a block (it opens
-- with an entry, ends with one, has one, is made of them); what the evidence is worth
-- was learned from articles whose blocks were marked by hand: quoth.en.layout_weights,
-- made by quoth.train_layout.

local quoth = require "quoth"
local R = quoth.ruleset "en.layout"

R:layout {
  words = {
    ---------------------------------------------------------------- who wrote it, and when
    byline = [[
      by, words by, written by, story by, report by, posted by, text by, analysis by, opinion by,
      review by, reporting by, reported by, authored by, author, from our correspondent, as told to,
      interview by
    ]],
    joiner = "and, with, &, additional reporting by",
    job = [[
      reporter, correspondent, editor, writer, columnist, journalist, producer, contributor, staff,
      staff writer, bureau chief, senior reporter, senior writer, staff reporter, news reporter,
      political editor, special to, contributing writer, associate editor, digital reporter,
      sports writer, ap writer, freelance, blogger, photographer, critic, anchor, host, news editor,
      guest, contributors
    ]],
    bio = [[
      author of, is the author of, is author of, is a writer, is a journalist, is a reporter,
      is a freelance, is a staff, is a senior, is a columnist, is a contributor, is a contributing,
      is an editor, is the editor, is a former, is a professor, is professor of, is a fellow,
      is a research fellow, is a correspondent, is the founder of, is a news, is a digital, is an award,
      is an associate, is an assistant, is a political, is deputy, is a producer, has written for,
      has written, his work has appeared, her work has appeared, their work has appeared,
      work has appeared, is based in, lives in, covers, has covered, writes about, can be reached at,
      follow him, follow her, follow them, follow me, on twitter at, his latest book, her latest book,
      most recent book, latest book, about the author, award-winning, specializes in, specialises in
    ]],
    month = [[
      january, february, march, april, may, june, july, august, september, october, november, december,
      jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
    ]],
    weekday = [[
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur,
      thurs, fri, sat, sun
    ]],
    dateword = [[
      published, updated, posted, modified, last updated, last modified, first published, published on,
      updated on, created, date, originally published, published at, updated at, am, pm, a m, p m, noon,
      midnight
    ]],
    update = "updated, last updated, modified, last modified, updated on, updated at, amended, last edited",
    publish = [[
      published, first published, originally published, posted, created, published on, published at
    ]],
    zone = [[
      et, est, edt, pt, pst, pdt, ct, cst, cdt, mt, mst, mdt, gmt, bst, cet, cest, utc, ist, aest, aedt,
      sast, eat, hkt, sgt, jst
    ]],
    ago = [[
      ago, hours ago, hour ago, minutes ago, mins ago, min ago, days ago, day ago, weeks ago, months ago,
      years ago, hrs ago, just now, yesterday, today, in this article
    ]],
    readtime = [[
      min read, minute read, minutes read, mins read, minutes to read, read time, reading time,
      listen to article
    ]],
    ---------------------------------------------------------------- pictures
    credit = [[
      photo, photos, photo by, photos by, photograph, photograph by, photographs, image, images,
      image credit, photo credit, picture, pictures, pic, credit, courtesy, courtesy of, via getty,
      getty, getty images, shutterstock, alamy, istock, unsplash, pexels, pixabay, illustration,
      illustration by, file photo, file, handout, screengrab, screenshot, wireimage, filmmagic, imagn,
      rex, splash, backgrid, mega, zuma, picture alliance, anadolu, nurphoto, composite, wikimedia,
      creative commons, file picture, stock image, stock photo, photographer, pa wire, ap photo,
      reuters photo, afp photo, videographer, graphic, invision, usa today sports, imago, image source,
      image credits, photo credits, credits, photo illustration, photography, supplied, contributor,
      newswire, gettyimages, gettyimages com, unsplash com, freepik, stocksy, collection, gado,
      everett collection, archive, archives, getty images for, via ap, via reuters, via x, via instagram,
      press photo, staff photo, photo via, image via, image by, picture by, pictures by, courtesy photo,
      photo courtesy, shutterstock com, depositphotos, dreamstime, publicity, publicity photo,
      image caption, google earth, adobe stock, youtube, instagram, universal history archive,
      hulton archive, corbis, bloomberg via, pool photo, pool
    ]],
    scene = [[
      left, right, center, centre, pictured, seen, seen here, above, below, poses, pose, looks on,
      arrives, arrive, attends, attend, during, speaks, walks, performs, stands, stand, holds, hold,
      sits, sit, shows, wearing, aerial view, a view of, view of, in front of, this photo, this image,
      this picture, in this, undated, from left, far left, far right, second from, top left, bottom,
      celebrates, celebrate, smiles, gestures, takes part, is seen, are seen, l r, l–r, clockwise,
      clockwise from, back row, front row, pictured here, seen in, shown, is shown, are shown, shown here,
      photographed, is pictured, are pictured, is photographed, photo taken, taken, stock image,
      plays, play, stars, star as, stars as, walk, look, looks, look at, looks at, watch, watches, wave,
      waves, greets, greet, gather, gathers, gathered, ride, rides, carry, carries, help, helps, reacts,
      react, appears, appear, leaves, leave, addresses, visits, works, work on, prepares, prepare, hug,
      hugs, kisses, dances, dance, sings, sing, reads, cheer, cheers, march, marches, protest, shake hands,
      shakes hands, runs, jumps, drives, enjoys, meets, talks to, talk to, view, views of, scene, portrait,
      self-portrait, display, on display, a resident, residents, a woman, a man, people, fans, crowd,
      a crowd, protesters, demonstrators, supporters, members of, a sign, signs, a worker, workers
    ]],
    agency = [[
      reuters, ap, afp, upi, pa, pa media, dpa, ani, pti, ians, xinhua, tass, bloomberg,
      associated press, the associated press, agence france presse, press association,
      press trust of india, cnn, bbc, efe, aap, kyodo, yonhap, anadolu agency, ritzau,
      the canadian press, canadian press, epa, efe epa, sky news, fox news, news agency, newswire, wire,
      wire services, ap news, media reports,
      interfax, ria novosti, belta, ukrinform, unian, sana, irna, wafa, bernama, antara, kcna, jiji, ansa, lusa,
      globe newswire, globenewswire, pr newswire, prnewswire, business wire, businesswire, accesswire, newsfile,
      marketwired, ein presswire, states newsroom, inter press service, deutsche welle
    ]],
    city = [[
      new delhi, mumbai, kolkata, chennai, bengaluru, bangalore, hyderabad, lucknow, ahmedabad, pune, jaipur, patna,
      chandigarh, bhopal, guwahati, srinagar, thiruvananthapuram, kochi, bhubaneswar, ranchi, noida, gurugram,
      islamabad, karachi, lahore, peshawar, quetta, rawalpindi, dhaka, chittagong, kathmandu, colombo, kabul,
      kuala lumpur, putrajaya, george town, johor baru, kota kinabalu, kuching, jakarta, singapore, manila, bangkok,
      hanoi, yangon, phnom penh, riyadh, jeddah, makkah, madinah, dubai, abu dhabi, doha, manama, muscat, kuwait city,
      baghdad, beirut, damascus, amman, cairo, gaza, gaza city, jerusalem, ramallah, tehran, ankara, istanbul,
      tripoli, tunis, algiers, rabat, khartoum, addis ababa, nairobi, kampala, lagos, abuja, accra, harare, lusaka,
      johannesburg, pretoria, cape town, london, paris, berlin, brussels, rome, madrid, geneva, vienna, moscow, kyiv,
      kiev, washington, new york, united nations, beijing, shanghai, hong kong, taipei, tokyo, seoul, sydney,
      canberra, wellington, port louis, male, thimphu
    ]],
    paper = [[
      post, times, news, gazette, herald, tribune, chronicle, journal, echo, express, mirror, guardian, telegraph,
      independent, observer, magazine, radio, television, tv, network, media, press, courier, dispatch, sentinel,
      ledger, register, bulletin, examiner, inquirer, enquirer, globe, advertiser, argus, review, standard, citizen,
      correspondent, newspaper, newspapers, digital, online, monitor, record, leader
    ]],
    place = "in, at, on, near, outside",
    ---------------------------------------------------------------- what is not the story
    share = [[
      share, tweet, facebook, twitter, email, e mail, whatsapp, linkedin, reddit, pinterest, flipboard,
      tumblr, copy link, link copied, copy, print, telegram, messenger, bookmark, save, share this,
      share this article, share this story, share on, share via, link, snapchat, tiktok, threads,
      bluesky, mastodon, x, sms, pocket, rss, icon, opens in, copied, instagram, youtube, share to, like,
      listen, gift article, gift, copy url
    ]],
    signup = [[
      sign up, signup, newsletter, newsletters, subscribe, subscriber, subscribers, subscription, inbox,
      log in, login, sign in, register, account, my account, join, free trial, email address, your email,
      daily newsletter, get the latest, unsubscribe, start your, unlimited access, already a,
      become a member, donate, support us, membership, member, breaking news alerts, alerts,
      notifications, download the app, download our app, app store, google play, contribute, password,
      enter your
    ]],
    legal = [[
      all rights reserved, rights reserved, copyright, ©, privacy policy, terms of use, terms of service,
      terms and conditions, cookie, cookies, cookie policy, privacy, do not sell, may not be published,
      may earn, commission, affiliate, affiliate links, user agreement, disclaimer, disclosure,
      permission, licensed, accessibility, ad choices, adchoices, recaptcha, consent,
      personal information, third party, trademark, editorial standards, our standards, trust principles,
      we may receive, editorially independent, without the written, product or service, gambling,
      code of conduct, community guidelines
    ]],
    menu = [[
      home, news, world, politics, business, sport, sports, opinion, opinions, entertainment, lifestyle,
      health, science, technology, tech, travel, culture, arts, video, videos, podcasts, podcast,
      weather, obituaries, classifieds, contact, contact us, about us, advertise, careers, jobs, faq,
      search, menu, skip to, sections, tv, live tv, live, local, uk, usa, u s, europe, asia, africa,
      middle east, americas, australia, canada, money, markets, economy, education, environment, climate,
      food, style, fashion, music, movies, film, books, games, shop, shopping, real estate, cars, autos,
      photos, gallery, galleries, crime, royal, royals, celebrity, football, nfl, nba, mlb, nhl, ncaa,
      soccer, cricket, tennis, golf, boxing, rugby, f1, features, editorial, letters, columns,
      columnists, topics, tags, exclusive, latest, latest news, breaking news, breaking, headlines,
      top stories, back to top, edition, e paper, newspaper, magazine, press releases, sponsored,
      investing, deals, reviews, recipes, horoscopes, puzzles, crosswords
    ]],
    related = [[
      related, read more, read next, more from, more on, more in, see also, also read, you may also like,
      you might also like, you might, related stories, related articles, related topics, related news,
      related content, recommended, recommended for you, read also, related posts, most popular,
      most read, trending, trending now, popular, top stories, don't miss, up next, what to read next,
      further reading, editor's picks, editors picks, more stories, more news, latest stories,
      in this story, from the web, around the web, explore more, more to read, keep reading,
      story continues, continue reading, read full, next article, next story, previous article, next,
      previous, watch, watch now, click here, here's, learn more, see more, view more, load more,
      show more, find out more, must read, featured, in case you missed it, read our, read the, view all,
      view all posts, all posts, view comments, view on, see all, more information, from our partners,
      from our partner, promoted, promoted content, recent posts, follow us, follow topics, follow,
      explore, discover, our picks, what's hot, top news, other stories, more like this
    ]],
    tail = [[
      related, related stories, related articles, related topics, related content, related news,
      related posts, most popular, most read, trending, trending now, popular, comments, comment,
      leave a comment, join the conversation, about the author, about the authors, more from, more on,
      recommended, you may also like, you might also like, read next, up next, topics, tags, filed under,
      latest news, top stories, more stories, editor's picks, from our partners, conversation,
      view comments, show comments, latest stories, popular in, sponsored, sign up, newsletter,
      follow us, contact us, privacy policy, recent posts, next article, more news, trending stories,
      don't miss, explore more, around the web, promoted stories, add a comment, post a comment,
      latest from, latest in, latest on, also in this, what's hot, see also, related coverage,
      our standards, report this ad
    ]],
    furniture = [[
      share, share this, tweet, facebook, twitter, whatsapp, linkedin, copy link, sign up, newsletter,
      newsletters, subscribe, log in, sign in, privacy policy, terms of use, comments, leave a comment,
      advertisement, related, related stories, related articles, trending, most popular, most read,
      skip to, menu, all rights reserved, ©, copyright, follow us, contact us, read more, more from,
      home, search, email, reddit, pinterest, flipboard, tags, topics, recommended, you may also like,
      you might also like, view comments, join the conversation, story continues below, loading, next,
      previous, load more, print
    ]],
    advert = [[
      advertisement, advertising, advert, ad, ads, sponsored, story continues below,
      article continues below, continues below, sponsor content, sponsored content,
      advertisement scroll to continue, this advertisement, report ad, paid content, promotion,
      presented by, sponsored by, report this ad, brought to you by, partner content, iklan,
      skip advertisement, content continues
    ]],
    comment = [[
      comment, comments, reply, replies, upvote, likes, leave a comment, post a comment, commenting,
      join the discussion, conversation, commented, be respectful, moderated, comments are,
      view comments, show comments, most liked
    ]],
    button = [[
      loading, close, cancel, submit, ok, got it, toggle, menu, open, play, pause, mute, unmute,
      fullscreen, skip, back, vote, results, refresh, expand, collapse, hide, show, view, view image,
      view gallery, click, tap, scroll, swipe, buy now, shop now, get it, see price, check price, add to,
      read, options, settings, select, filter, sort, save this, remove, unlock, enable, javascript,
      browser, video player, current time, duration, captions, subtitles, learn more, find out,
      see details, try again, error, replay
    ]],
    notetext = [[
      correction, clarification, editor's note, editors note, editor's notes, this article was,
      this story was, this story has been, this article has been, this article originally,
      originally appeared, originally published, first published, was updated, has been updated,
      an earlier version, a previous version, earlier version, contributed to this, reporting by,
      editing by, additional reporting, compiled by, translated by, edited by, with files from,
      with additional, with reporting, includes information from, disclosure, for more, to contact the,
      contributed, contributed reporting, this is a developing, check back, this post, this piece,
      this column, the views expressed, views expressed, opinions expressed, the opinions,
      in this article
    ]],
    endmark = "reuter, reuters, end, ends, endit, more, writethru, bc, ap-ny, ###, -30-",
    social = [[
      follow, followers, following, pic twitter com, twitter com, t co, https, http, www, com,
      view this post, a post shared by, posted by, retweet, tweets, instagram post
    ]],
    price = [[
      price, prices, buy, deal, sale, off, discount, shop, amazon, walmart, best buy, order, delivery,
      coupon, save, from $, msrp, retail
    ]],
    ---------------------------------------------------------------- running text
    ["function"] = [[
      the, a, an, of, to, in, is, was, were, are, has, have, had, that, for, on, with, as, at, from, it,
      its, he, she, they, his, her, their, this, but, which, who, would, could, will, be, been, not, by,
      and, or, than, when, after, before
    ]],
    speech = [[
      said, says, told, added, according to, asked, wrote, explained, stated, tells, announced, reported,
      claims, claimed, noted, saying
    ]],
    pronoun = "i, we, you, your, our, my, me, us, yours, ours, myself",
    question = "how, what, why, who, when, where, which, can, is, are, does, do, should, will",
    opener = [[
      the, a, an, in, but, and, it, he, she, they, on, at, for, this, that, when, while, after, as, if,
      one, some, there, we, i, his, her, with
    ]],
    kicker = [[
      opinion, analysis, exclusive, breaking, update, watch, live, review, column, editorial, interview,
      explainer, fact check, video, photos, commentary, obituary, letters, letter
    ]],
    ---------------------------------------------------------------- datelines
    region = [[
      ala, alaska, ariz, ark, calif, colo, conn, del, fla, ga, hawaii, idaho, ill, ind, iowa, kan, kans,
      ky, la, maine, md, mass, mich, minn, miss, mo, mont, neb, nev, n h, n j, n m, n y, n c, n d, ohio,
      okla, ore, pa, r i, s c, s d, tenn, texas, tex, utah, vt, va, wash, w va, wis, wyo, d c
    ]],
  },
}

-- A year or a span of years alone on its line heads what follows.
R:layout { role = { subhead = [[^[12][0-9]{3}( ?[-–—] ?[0-9]{2,4})?$]] } }

-- A clock alone on its line heads an entry of a live blog.
R:layout {
  role = {
    date = {
      [[^([01]?\d|2[0-3])[.:][0-5]\d\s?(am|pm|a\.m\.|p\.m\.|AM|PM)(\s[A-Z]{2,4})?$]],
      [[^([01]?\d|2[0-3])[.:][0-5]\d\s?(GMT|BST|UTC|CET|CEST|IST|AE[SD]T|SAST|[ECMP][SD]?T)$]],
      [[^([01]\d|2[0-3])[.:][0-5]\d$]],
    },
  },
}

-- Turns of an interview or a transcript are story, however short.
R:layout {
  role = {
    paragraph = [[^(Q|A|Question|Answer|Moderator|Operator|Interviewer|Narrator|Host|Speaker|Voice)( ?\d+)?\s?[:：]\s]],
  },
}

-- Corrections say what they are, wherever they stand.
R:layout {
  role = {
    note = {
      [[^\W{0,4}(Correction|Clarification|Editor[’']?s[’']? note)s?\s*([:(–—]|-\s)]],
      [[^\W{0,4}This (article|story|piece|report|post|column) (was|has been) (amended|corrected|updated|edited) ]],
      [[^\W{0,4}An earlier version of this (article|story|piece|report|post|column|headline) ]],
    },
  },
}

-- What is not the story is told apart further, and so are bios and notes that read
-- like it. A finer role wins when its sum is above 0 and the highest.
R:layout {
  refine = {
    other = {
      bio = {
        base = -10, ["has:bio"] = 12, ["first:bio"] = 4, author = 6, ["prose-after:0"] = 2,
        ["words:1"] = -20, ["words:2"] = -20, ["words:3"] = -20, ["words:5"] = -12,
        ["first:related"] = -8, ["has:signup"] = -8,
      },
      related = {
        base = -10, ["first:related"] = 12, ["most:related"] = 4, ["tail-back:1"] = 7,
        ["tail-back:2"] = 7, ["tail-back:4"] = 5,
        ["tail-back:8"] = 4, ["is:title"] = 6, ["caps:most"] = 2, ["has:share"] = -6, ["has:signup"] = -6,
        ["has:legal"] = -6,
      },
      boilerplate = {
        base = -10, ["has:share"] = 10, ["has:signup"] = 12, ["has:legal"] = 12, ["has:advert"] = 12,
        ["has:comment"] = 10,
        ["has:button"] = 6, ["most:button"] = 6, ["most:share"] = 6, ["most:menu"] = 12,
        ["first:furniture"] = 11,
      },
      note = {
        base = -10, ["has:notetext"] = 8, ["first:notetext"] = 6, ["words:1"] = -10, ["words:2"] = -10,
        ["words:3"] = -10,
        ["has:signup"] = -8, ["has:legal"] = -4, ["end:stop"] = 4, ["end:bracket"] = 4,
      },
    },
    headline = {
      paragraph = {
        base = -10, ["end:stop"] = 4, ["words:25"] = 8, ["words:40"] = 8, ["words:80"] = 8, ["is:prose"] = 4,
      },
    },
    byline = {
      bio = {
        base = -20, ["has:bio"] = 10, ["end:stop"] = 8,
        ["words:17"] = 4, ["words:25"] = 6, ["words:40"] = 8, ["words:80"] = 8,
        ["first:byline"] = -10,
      },
    },
    paragraph = {
      bio = {
        base = -30, ["has:bio"] = 14, ["left:0"] = 12, ["left:1"] = 10, ["left:2"] = 8,
        ["prose-after:0"] = 6, author = 10,
        ["begin:upper"] = 2, ["begin:quote"] = -20, ["prose-before:0"] = -20, ["has:speech"] = -6,
      },
      note = {
        base = -20, ["first:notetext"] = 14, ["has:notetext"] = 4, ["left:0"] = 6, ["left:1"] = 5,
        ["left:2"] = 4, ["begin:bracket"] = 4,
        ["index:0"] = 4, ["index:1"] = 4, ["index:2"] = 4, ["begin:quote"] = -20,
      },
      listitem = { base = -10, ["begin:bullet"] = 12 },
    },
  },
}

-- Several articles in one file: exports of Nexis and Factiva, files of a wire.
R:layout {
  first_line = { [[^\s*(Document\s+)?\d+ of \d+( DOCUMENTS?)?\s*$]], [[^\x01]] },
  last_line = {
    [[^\s*(AN\s+)?Document [A-Z][A-Z0-9]{3}\w{16,}\s*$]], [[^\s*End of Document\s*$]], [[^[\x03\x04]\s*$]],
  },
}

-- The lines of such an export: Nexis has labels, Factiva codes.
R:layout {
  field = {
    headline = "headline", byline = "byline", section = "section", dateline = "dateline",
    deck = "highlight", paragraph = "body", caption = "graphic", note = "correction, correction-date",
    aside = "length, load-date",
    index = [[
      language, publication-type, publication type, journal code, acc-no, doc-type, document-type, subject,
      geographic, company, organization, person, industry, ticker, classification, series, edition, type,
      country, state, city, url, notes, copyright
    ]],
  },
  code = {
    headline = "HD", byline = "BY", date = "PD", section = "SE", paragraph = "LP, TD", credit = "CR",
    caption = "ART",
    aside = "WC, SN, ET, SC, LA, CY, AN, PG, ED, PUB, CO, IN, NS, RE, IPC, IPD, RF, CLM, VOL, NGC, GC, CX",
  },
  role = {
    boilerplate = {
      [[^Copyright [12]\d{3} The ]], [[^Copyright [12]\d{3} .*(Company|Limited|Ltd|Inc|LLC|Corp)\b]],
      [[^(Document\s+)?\d+ of \d+( DOCUMENTS?)?$]], [[^(AN\s+)?Document [A-Z][A-Z0-9]{3}\w{16,}$]],
      [[^End of Document$]], [[^Page \d+ of \d+$]],
    },
  },
}

return R

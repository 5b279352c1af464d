-- Who has the word in transcripts and interviews: labels before a colon that stand for
-- a speaker without being a name, and words that look like a label and are none.
--
-- A question is asked by the author of the article, an answer is given by the one it
-- is about: property `turn`.

local quoth = require "quoth"
local R = quoth.ruleset "en.turns"

R:lexicon "speaker-label" {
  turn = "question",
  [[ q, question ]],
}

R:lexicon "speaker-label" {
  extend = true, turn = "answer",
  [[ a, answer ]],
}

R:lexicon "speaker-label" {
  extend = true, turn = "role",
  [[
    moderator, operator, host, co-host, interviewer, interviewee, narrator, announcer, anchor, presenter
    reporter, correspondent, journalist, speaker, the court, the clerk, the witness, the defendant, witness
    unidentified male, unidentified female, unidentified man, unidentified woman, unidentified speaker
    unidentified reporter, unidentified, male voice, female voice, voiceover, voice-over, voice, caller
    audience, audience member, analyst, chair, chairman, chairwoman, the speaker, the president
    mr president, mr speaker, mr chairman, madam speaker, madam chair
  ]],
}

R:lexicon "no-speaker" [[
  note, notes, editor's note, update, updates, updated, correction, clarification, disclosure, disclaimer
  photo, photos, photograph, photographs, picture, pictures, image, images, video, videos, audio, graphic
  map, chart, table, figure, watch, listen, read, see, related, more, also, next, up next, live, breaking
  exclusive, opinion, analysis, explainer, review, fact check, gallery, podcast, credit, source, sources
  reporting, reporting by, editing by, written by, by, published, posted, copyright, caption, tags, topics
  topic, filed under, share, follow, contact, email, phone, tel, address, website, web, twitter, facebook
  instagram, date, time, where, when, what, who, why, how, which, location, venue, price, cost, tickets
  admission, hours, name, age, height, weight, born, died, occupation, hometown, position, education
  score, scores, final, halftime, attendance, referee, scorers, goals, result, results, standings, odds
  pros, cons, verdict, rating, ingredients, serves, method, directions, tip, tips, warning, caution
  bottom line, key points, summary, highlights, background, context, example, step, option, myth, fact
  question of the day, word of the day, ps, re, subject, from, to, cc, fwd, tl, the story, the facts
  dear, hi, hello, headline, byline, dateline, section, length, body, transcript, title, author, publisher, isbn, pages
]]

return R

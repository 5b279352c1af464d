/*
** part.c - what is said is parted from who says it, when, to whom, and by which words.
*/
#include "quote.h"

enum { TOLD_LEAST = 3 }; /* tokens of a clause behind whom it is told to */

/* A verb that the clause around a report may go on with. */
static bool is_main_verb(const quoth_article *a, uint32_t token) {
  if (quoth__is(a, token, WORD_AUXILIARY | WORD_COPULA)) return !quoth__is(a, token, WORD_GENITIVE);
  return quoth__is(a, token, WORD_CUE) && !quoth__is(a, token, WORD_PARTICIPLE | WORD_NOUN_LIKE);
}

/* "If Orr says it is late, I will go": a report that is no more than on what the sentence depends. */
static bool is_condition(const quoth_article *a, const Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  bool opens = quoth__is(a, begin, WORD_BUT | WORD_THAT) && !quoth__is(a, begin, WORD_YET | WORD_WHO);
  return opens && f->source_first == begin + 1 && f->source_end <= f->first && f->first - begin <= NEAR_END;
}

/* "who declined to be named, disputed that", "who says it is late, was jailed", "If Orr says it is late, I will go":
** what is said in a clause inside of another ends with it. */
static void end_with_clause(const quoth_article *a, const Frame *f, Piece *p) {
  if (p->quotation != NONE) return;
  bool relative = f->source != NONE && quoth__is(a, a->mentions.items[f->source].first, WORD_WHO);
  if (!relative && !is_condition(a, f)) return;
  for (uint32_t t = p->first + 1; t + 1 < p->end && t - p->first < CLAUSE_TOKENS; t++) {
    if (!quoth__is_char(a, t, ',')) continue;
    bool subject = quoth__is(a, t + 1, WORD_SUBJECT | WORD_DETERMINER) || quoth__mention_at(a, t + 1) != NONE;
    if (relative ? is_main_verb(a, t + 1) : subject) p->end = t;
  }
}

/* The end of a relay that holds the cue, or begins in it, and reaches into the piece: "posted
** on its website", "told state television", "quotes Orr as saying"; NONE. Relay `i` is the first from the cue on. */
static uint32_t relay_end(const quoth_article *a, const Frame *f, const Piece *p, uint32_t i) {
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  if (i > 0 && relays->items[i - 1].end > f->first) i--;
  for (; i < relays->count && relays->items[i].first < f->end; i++) {
    uint32_t end = relays->items[i].end;
    if (end <= p->first || end > p->end) continue;
    bool that = quoth__is(a, end, WORD_THAT) && !quoth__is(a, end, WORD_WHO);
    uint32_t least = quoth__captured(a, &relays->items[i], REPORT_VIA) ? 0 : TOLD_LEAST; /* no medium is what is said */
    bool there = quoth__is(a, end, WORD_ADVERB) && quoth__is(a, end + 1, WORD_COPULA);
    bool subject = there || quoth__is(a, end, WORD_SUBJECT | WORD_DETERMINER);
    bool clause = subject && end + least < p->end; /* "told Kay he", "told the meeting there was" */
    return that || clause || end == p->end || quoth__opens_quotation(a, end, p->end) ? end : NONE;
  }
  return NONE;
}

/* A word that can be the verb of a clause, and neither a noun nor a participle as well: not "an email dated May 5". */
static bool tells_here(const quoth_article *a, uint32_t token) {
  bool noun = token > 0 && quoth__is(a, token - 1, WORD_DETERMINER | WORD_OWNING | WORD_GENITIVE);
  return quoth__tells(a, token) && !noun && !quoth__is(a, token, WORD_NOUN_LIKE | WORD_CUE_NOUN | WORD_PARTICIPLE);
}

/* "wrote on his channel that ...", "on condition of anonymity that ...": where "that" begins
** what was said, behind a preposition and its noun; NONE. */
static uint32_t that_behind(const quoth_article *a, const Piece *p) {
  uint32_t noun = p->first + quoth__is(a, p->first, WORD_PREPOSITION);
  if (noun == 0 || !quoth__is(a, noun - 1, WORD_PREPOSITION)) return NONE;
  bool phrase = quoth__is(a, noun, WORD_DETERMINER | WORD_OWNING) || quoth__mention_over(a, noun) != NONE;
  for (uint32_t t = noun; t + NEAR < p->end && t - noun < THAT_TOKENS; t++) {
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) || tells_here(a, t)) return NONE;
    if (quoth__is(a, t, WORD_THAT)) return phrase && t > noun && !quoth__is(a, t, WORD_WHO) ? t : NONE;
    phrase |= quoth__is(a, t, WORD_OF);
  }
  return NONE;
}

/* "told the Post [in an email dated May 5 that ...]": where "that" begins what was said behind a relay that the piece
** begins with, and no more than how it was told; NONE. */
static uint32_t that_behind_relay(const quoth_article *a, const Frame *f, const Piece *p, uint32_t i) {
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  uint32_t from = i < relays->count && relays->items[i].first < f->end ? relays->items[i].end : NONE;
  if (from == NONE || from <= p->first || from + NEAR >= p->end || !quoth__is(a, from, WORD_PREPOSITION)) return NONE;
  for (uint32_t t = from; t + NEAR < p->end && t - from <= THAT_TOKENS; t++) {
    if (quoth__is(a, t, WORD_THAT)) return quoth__is(a, t, WORD_WHO) ? NONE : t;
    if (tells_here(a, t)) return NONE;
  }
  return NONE;
}

/* To whom and where something was said is not what was said. */
static void part_from_addressee(const quoth_article *a, const Frame *f, Piece *p) {
  uint32_t cost;
  if (p->first > f->end + NEAR || quoth__is(a, p->first, WORD_THAT | WORD_IN_QUOTE)) return;
  if (p->first > f->end && (!quoth__bridge(a, f->end, p->first, &cost) || cost > 1)) return;
  uint32_t relay = quoth__mark_from(&a->marks[TYPE_RELAY], a->reports->relays_from, f->first);
  uint32_t end = relay_end(a, f, p, relay), that = end == NONE ? that_behind(a, p) : end;
  if (that == NONE) that = that_behind_relay(a, f, p, relay);
  if (that != NONE) p->first = that;
}

/* A token of a date, or the preposition before one. */
static bool is_dated(const quoth_article *a, uint32_t token) {
  if (quoth__is(a, token, WORD_ADVERB) && !quoth__is(a, token, WORD_IN_DATE)) token++; /* "earlier on Monday" */
  return quoth__is(a, token, WORD_IN_DATE) ||
         (quoth__is(a, token, WORD_PREPOSITION) && quoth__is(a, token + 1, WORD_IN_DATE));
}

/* "told reporters [on] Monday": behind the cue and whom a rule says was told, when the piece begins there. */
static uint32_t behind_whom(const quoth_article *a, const Frame *f, const Piece *p) {
  if (p->first == f->end) return f->end; /* which may be 0, of a rule without a cue */
  uint32_t whom = p->first - quoth__is(a, p->first - 1, WORD_PREPOSITION);
  return whom > f->end && quoth__is_addressed(a, f, f->end, whom) ? whom : f->end;
}

/* When something was said, up to token t, is not what was said, where a clause begins behind it or it is a piece by
** itself. */
static APART void cut_date(const quoth_article *a, const Frame *f, Piece *p, uint32_t from, uint32_t t) {
  uint32_t open = quoth__open_of(a, p);
  if (open != NONE && t + quoth__is_char(a, t, ',') == open) t = open; /* “It,” Kay said [last week,] “is dead.” */
  if (t == p->end) {
    bool behind = f->source_end == f->first && f->source_first > 0 && quoth__is_char(a, f->source_first - 1, ',');
    if (f->pieces > 1 || behind) p->first = t; /* "It was late, Kay said [two weeks ago]" */
    return;
  }
  bool adjective = t == f->end + 1 && quoth__has(a, f->end, QUOTH_TOKEN_LOWER); /* "former Secretary Kay" */
  uint64_t opener = WORD_THAT | WORD_WHO;
  if (f->bits & WORD_CUE_SAY) opener |= WORD_PRONOUN | WORD_DETERMINER | (adjective ? 0 : WORD_NAME);
  bool inside = p->first > from && f->bits & WORD_CUE_SAY;
  if (inside || t == open || quoth__is(a, t, opener)) p->first = t;
}

/* "Kay said [last week the plan was dead]", "said [on Monday the plan was dead]" */
static inline void part_from_date(const quoth_article *a, const Frame *f, Piece *p) {
  if (p->first < f->end) return;
  uint32_t from = behind_whom(a, f, p), t = from;
  while (t < p->end && t - from < NEAR_END && is_dated(a, t)) t++;
  if (p->first < t) cut_date(a, f, p, from, t);
}

/* "an affidavit [filed by] the board", "a study [based] on": few words and no mark. */
static bool is_unmarked(const quoth_article *a, uint32_t from, uint32_t to) {
  uint32_t t = from;
  while (t < to && to - from <= NEAR_END && !quoth__has(a, t, QUOTH_TOKEN_PUNCT)) t++;
  return t == to;
}

/* Whether the piece begins with words that describe its source: "Orr, [a lawyer at ...", "a study based [on ...", "a
** study published by [the council ...", "a study, [published on ...". */
static bool begins_described(const quoth_article *a, const Frame *f, const Piece *p) {
  if (quoth__is(a, p->first, WORD_WHO) || quoth__hit_of(a, p->first, a->rules->names->put_out)) return true;
  if (is_unmarked(a, f->source_end, p->first)) return !quoth__is_char(a, p->first - 1, ',');
  uint32_t i = quoth__mention_from(a, p->first);
  const Mention *m = i < a->mentions.count ? &a->mentions.items[i] : NULL;
  return m && f->source != NONE && m->first == p->first && quoth__is_char(a, p->first - 1, ',') &&
         m->form == FORM_ROLE && m->entity == a->mentions.items[f->source].entity;
}

/* "a report [that Orr released last week]" */
static bool is_authored(const quoth_article *a, uint32_t token) {
  uint32_t author = quoth__is(a, token, WORD_THAT | WORD_WHO) ? quoth__mention_over(a, token + 1) : NONE;
  return author != NONE && quoth__hit_of(a, a->mentions.items[author].end, a->rules->names->put_out);
}

/* "According to Orr, a lawyer at the council, they lost": what describes the source goes with
** it, up to the comma that closes it. */
static void part_from_description(const quoth_article *a, Frame *f, Piece *p) {
  bool behind = f->bits & WORD_CUE_ADVERB && f->source_first >= f->end && f->source_end > f->source_first;
  if (!behind || p->first < f->source_end || !begins_described(a, f, p)) return;
  if (f->left && is_authored(a, p->first)) {
    f->source_end = p->first = p->end;
    return;
  }
  uint32_t comma = quoth__comma_behind(a, p->first, p->end);
  if (comma == NONE) return;
  f->source_end = comma;
  p->first = comma + 1;
}

/* "in emailed comments", "president of the Plains States Union", "of the report": no verb, though it might be one. */
static bool is_noun(const quoth_article *a, const Piece *p, uint32_t token) {
  if (quoth__is(a, token, WORD_NAME)) return true;
  bool opens = token == p->first || quoth__is(a, token - 1, WORD_DETERMINER | WORD_OWNING | WORD_GENITIVE);
  return opens && quoth__is(a, token, WORD_NOUN_LIKE);
}

/* "By then, said Orr, [the roads were dry]": behind a source and its comma the clause goes on. */
static bool resumes_clause(const quoth_article *a, const Frame *f, const Piece *p) {
  bool beside = p->first == f->source_end + 1 && quoth__is_char(a, f->source_end, ',');
  const Piece *before = p > a->reports->pieces.items ? p - 1 : NULL;
  if (!beside || !before || before->frame != p->frame || before->quotation != NONE) return false;
  if (quoth__is(a, p->first, WORD_WHO | WORD_PARTICIPLE | WORD_BUT)) return false;
  if (quoth__is(a, before->first, WORD_BUT) && !quoth__is(a, before->first, WORD_YET)) return true; /* "If it rains" */
  for (uint32_t t = p->first; t < p->end && t - p->first < CLAUSE_TOKENS && !quoth__is(a, t, WORD_WHO); t++)
    if (quoth__is_finite(a, t)) return true;
  return false;
}

/* "...," said a man close to them, who asked not to be named: what stands behind a source that stands behind
** its cue tells of the source. */
static bool tells_of_source(const quoth_article *a, const Frame *f, const Piece *p) {
  bool inverted = f->source_first >= f->end && f->source_end > f->source_first && !(f->bits & WORD_CUE_ADVERB);
  return inverted && f->left && p->first >= f->source_end &&
         f->sentence == quoth__sentence_of(a, p->first) && !resumes_clause(a, f, p);
}

/* "...," Orr commented after the meeting in Oslo: behind the cue of a quotation a run without a
** verb tells what was spoken about, and is none of it; nor is what describes the source. */
static bool is_topic(const quoth_article *a, const Frame *f, const Piece *p) {
  uint32_t behind = quoth__report_end(f);
  if (!f->left || f->pieces < 2 || p->first < behind || quoth__is(a, p->first, WORD_THAT)) return false;
  if (f->source_first > 0 && quoth__is(a, f->source_first - 1, WORD_WHO)) return false; /* "which Orr said was dead" */
  if (f->sentence != quoth__sentence_of(a, p->first) || p->first - behind > FAR) return false;
  if (quoth__is(a, p->first, WORD_PARTICIPLE) && quoth__is_char(a, p->first - 1, ',')) return true; /* , declining */
  if (quoth__is(a, p->first, WORD_JOIN) && quoth__is(a, p->first + 1, WORD_CUE)) return true; /* , and asks */
  for (uint32_t t = p->first; t < p->end && t - p->first <= CLAUSE_TOKENS; t++)
    if (quoth__tells(a, t) && !is_noun(a, p, t)) return false;
  return true;
}

/* "[In a message sent to a deputy,] she said she had known": in what something is said, before a frame that reports
** what stands right behind its cue. */
static bool is_setting(const quoth_article *a, const Frame *f, const Piece *p) {
  const struct Reports *r = a->reports;
  bool before = p->end < f->source_first && f->source_end == f->first;
  if (!before || !quoth__has(a, p->first, QUOTH_TOKEN_FIRST) || !quoth__is(a, p->first, WORD_PREPOSITION)) return false;
  bool more = p + 1 < r->pieces.items + r->pieces.count && p[1].frame == p->frame && p[1].first == f->end;
  bool document = false;
  for (uint32_t t = p->first + 1; more && t < p->end && t <= p->first + NEAR; t++)
    document |= quoth__is(a, t, WORD_DOCUMENT | WORD_CUE_NOUN | WORD_MEDIUM);
  return document && quoth__is_char(a, p->end, ',');
}

/* "Reached by phone, Orr said only: ...": how it came to it stands before who says what follows. */
static bool is_circumstance(const quoth_article *a, const Frame *f, const Piece *p) {
  bool opens = f->right && p->end < f->source_first && f->source_first <= f->first &&
               quoth__has(a, p->first, QUOTH_TOKEN_FIRST) && quoth__is_char(a, p->end, ',');
  const struct NameRules *names = a->rules->names;
  if (!opens || !quoth__is(a, p->first + 1, WORD_PREPOSITION)) return false;
  if (!quoth__ends_in(a, p->first, names->past) && !quoth__ends_in(a, p->first, names->present)) return false;
  for (uint32_t t = p->first + 1; t < p->end; t++)
    if (quoth__tells(a, t) && !quoth__is(a, t, WORD_NOUN_LIKE)) return false;
  return true;
}

/* "...," warned the man who stood there: a relative clause tells of the source. */
static bool is_relative(const quoth_article *a, const Frame *f, const Piece *p) {
  bool behind = p->first == f->source_end || (p->first == f->source_end + 1 && quoth__is_char(a, f->source_end, ','));
  return behind && quoth__is(a, p->first, WORD_WHO) && f->pieces > 1;
}

/* "...," she said, quite calmly, "...": what commas set off from both quotations is said by nobody. */
static void resume(const quoth_article *a, const Frame *f, Piece *p) {
  uint32_t open = quoth__open_of(a, p);
  uint32_t behind = quoth__report_end(f);
  if (!f->left || f->pieces < 2 || p->first < behind || open <= p->first) return;
  if (!quoth__is_char(a, p->first - 1, ',') || !quoth__is_char(a, open - 1, ',')) return;
  p->first = open;
}

/* Orr said only, "...": how it was said is no part of what was said. */
static void drop_manner(const quoth_article *a, const Frame *f, Piece *p) {
  uint32_t open = quoth__open_of(a, p), t = p->first;
  if (t < f->end || open <= t || open - t > NEAR) return;
  while (t < open && (quoth__is(a, t, WORD_ADVERB) || quoth__is_char(a, t, ','))) t++;
  if (t == open) p->first = open;
}

/* What was cut down to its quotation is nothing else. */
static void note_whole(const quoth_article *a, Piece *p) { p->whole |= quoth__is_quotation(a, p); }

/* "Has [Orr] said it is late?", "Is it true that [Orr] said ...": what a question opens with was not said. */
static bool opens_question(const quoth_article *a, const Frame *f, const Piece *p) {
  bool before = p->quotation == NONE && p->end == f->source_first && p->end - p->first <= NEAR_END;
  return before && quoth__has(a, p->first, QUOTH_TOKEN_FIRST) && quoth__is(a, p->first, WORD_AUXILIARY | WORD_COPULA);
}

/* "Orr's claim [that it is late] was rejected": the clause of a noun ends before the verb of the sentence, the second
** one with no other clause between. */
static void end_before_verb(const quoth_article *a, const Frame *f, Piece *p) {
  bool that = p->quotation == NONE && quoth__is(a, p->first, WORD_THAT);
  bool noun = that && f->first > 0 && quoth__is(a, f->first - 1, WORD_DETERMINER | WORD_GENITIVE | WORD_OWNING);
  int verbs = 0;
  for (uint32_t t = p->first + 1; noun && t < p->end && t - p->first < CLAUSE_TOKENS; t++) {
    if (quoth__is(a, t, WORD_THAT | WORD_BUT | WORD_JOIN | WORD_AS) || quoth__has(a, t, QUOTH_TOKEN_PUNCT)) return;
    bool finite = quoth__is_finite(a, t);
    bool another = finite && !quoth__is(a, t - 1, WORD_AUXILIARY | WORD_COPULA | WORD_ADVERB | WORD_NEGATION);
    if (!another || ++verbs < 2) continue;
    p->end = t;
    return;
  }
}

/* "confirmed it [on Tuesday]", "denied the report [on Tuesday]": the day on which something was said, behind what is no
** clause. */
static void end_before_day(const quoth_article *a, const Frame *f, Piece *p) {
  if (p->quotation != NONE || p->first != f->end || p->end - p->first > FAR || !(f->bits & WORD_CUE_SAY)) return;
  uint32_t t = p->end;
  while (t > p->first && quoth__is(a, t - 1, WORD_IN_DATE)) t--;
  if (t == p->end || t < p->first + 2 || !quoth__is(a, t - 1, WORD_PREPOSITION)) return;
  for (uint32_t word = p->first; word < t; word++)
    if ((quoth__tells(a, word) && !quoth__is(a, word, WORD_NOUN_LIKE)) || quoth__is(a, word, WORD_COPULA | WORD_THAT) ||
        quoth__hit_of(a, word, a->rules->names->to)) return;
  p->end = t - 1;
}

/* A piece that begins or ends with its source is cut beside it. What the source owns ("his plan",
** "Orr's work") may be what is said. */
static void cut_source(quoth_article *a, const Frame *f, Piece *p) {
  if (f->source_first >= p->end || f->source_end <= p->first || f->source_first == f->source_end) return;
  uint32_t open = quoth__open_of(a, p);
  if (quoth__is(a, f->source_end - 1, WORD_OWNING) || quoth__is(a, f->source_end, WORD_GENITIVE)) return;
  if (open != NONE && f->source_end <= open) p->first = open;
  else if (open != NONE && quoth__is(a, f->source_first, WORD_IN_QUOTE)) return;
  else if (f->source_first <= p->first && f->source_end < p->end) p->first = f->source_end;
  else if (f->source_first > p->first && f->source_end >= p->end)
    p->end = f->source_first - quoth__is(a, f->source_first - 1, WORD_AGENT); /* "as “great” by Orr" */
  else if (f->source_first <= p->first) quoth__unlink(a->reports, p);
  quoth__trim(a, p);
}

/* [Orr, who came late,] urged them to wait: the model took the subject of what somebody does for words. */
static bool is_subject(const Frame *f, const Piece *p) {
  return f->bits & WORD_CUE_ACT && p->quotation == NONE && p->end <= f->first && p->first <= f->source_first &&
         f->source_end <= p->end && f->source_first < f->source_end;
}

/* "Council sits; no vote was held, says Orr": a headline of which only the last item is what is said. */
static void part_from_items(const quoth_article *a, const Frame *f, Piece *p) {
  if (p->quotation != NONE || p->end > f->first || p->first + NEAR_END > p->end) return;
  if (a->blocks.items[quoth__block_of(a, p->first)].role != QUOTH_HEADLINE) return;
  for (uint32_t t = p->end - NEAR; t > p->first && p->end - t < CLAUSE_TOKENS; t--)
    if (quoth__is_char(a, t, ';')) {
      p->first = t + 1;
      return;
    }
}

/* A piece that begins behind the cue. */
static inline void part_behind_cue(const quoth_article *a, Frame *f, Piece *p) {
  end_with_clause(a, f, p);
  part_from_description(a, f, p);
  part_from_addressee(a, f, p);
  part_from_date(a, f, p);
  end_before_verb(a, f, p);
  end_before_day(a, f, p);
}

/* Whether a piece without a quotation tells of who speaks, or of what and where. */
static inline bool tells_around(const quoth_article *a, const Frame *f, const Piece *p) {
  return is_relative(a, f, p) || is_topic(a, f, p) || is_circumstance(a, f, p) || is_setting(a, f, p) ||
         tells_of_source(a, f, p);
}

/* Who speaks is no part of what is said: a piece is cut beside its source, and one that is no
** more than the source, or tells of it, reports nothing. */
void quoth__part_from_source(quoth_article *a, Piece *p) {
  if (p->frame == NONE || quoth__is_exact(p)) return;
  quoth__trim(a, p);
  Frame *f = &a->reports->frames.items[p->frame];
  if (p->first >= f->end) part_behind_cue(a, f, p);
  if (p->first == p->end || is_subject(f, p) || opens_question(a, f, p)) quoth__unlink(a->reports, p);
  if (p->frame != NONE) cut_source(a, f, p);
  if (p->frame == NONE) return;
  if (p->quotation == NONE) {
    if (tells_around(a, f, p)) quoth__unlink(a->reports, p);
    return;
  }
  resume(a, f, p);
  drop_manner(a, f, p);
  note_whole(a, p);
}

/* [Orr urged fans to "wait"] in one run of the model, with no report around it: what it begins with is the
** reporting clause. */
static void drop_clause(const quoth_article *a, Piece *p) {
  uint32_t i = quoth__mention_at(a, p->first);
  if (i == NONE || a->mentions.items[i].form != FORM_NAME) return;
  const struct Reports *r = a->reports;
  uint32_t cue = a->mentions.items[i].end;
  uint32_t f = quoth__frame_from(a, a->sentences.items[quoth__sentence_of(a, p->first)].tokens.begin);
  bool reports = f < r->frames.count && r->frames.items[f].first == cue && quoth__is(a, cue, WORD_CUE) &&
                 quoth__is(a, cue, WORD_CUE_SAY | WORD_CUE_ACT);
  if (reports && r->frames.items[f].end < a->quotations.items[p->quotation].open) p->first = r->frames.items[f].end;
}

/* "is expected [to tell them that ...]": the words of a cue are none of what is said. */
static void part_from_cue(const quoth_article *a, Piece *p) {
  uint32_t next = quoth__frame_from(a, p->first + 1);
  const Frame *f = next ? &a->reports->frames.items[next - 1] : NULL;
  if (f && p->first < f->end && f->end < p->end && f->first <= p->first) p->first = f->end;
}

/* "... he said. [Mr Orr wants shops to tell] everybody": a sentence in one run of the model, which took its subject and
** its verb for what was said before. */
static void drop_subject(const quoth_article *a, Piece *p) {
  uint32_t i = quoth__has(a, p->first, QUOTH_TOKEN_FIRST) ? quoth__mention_at(a, p->first) : NONE;
  if (i == NONE || a->mentions.items[i].form != FORM_NAME) return;
  uint32_t cue = a->mentions.items[i].end, f = quoth__frame_from(a, cue);
  const Frame *frame = f < a->reports->frames.count ? &a->reports->frames.items[f] : NULL;
  bool verb = frame && frame->first == cue && frame->bits & WORD_CUE && !quoth__is(a, cue, WORD_NOUN_LIKE);
  p->called = verb && frame->end + NEAR < p->end && quoth__sentence_end(a, p->first) <= p->end + 1;
  if (p->called) p->first = frame->end;
}

/* "a claim [that Orr dismissed as “nonsense”]": who calls the claim something tells it, not whoever made it. */
static void drop_relative(const quoth_article *a, Piece *p) {
  if (!quoth__is(a, p->first, WORD_THAT | WORD_WHO)) return;
  uint32_t open = a->quotations.items[p->quotation].open, f = quoth__frame_from(a, p->first);
  const Frame *frame = f < a->reports->frames.count ? &a->reports->frames.items[f] : NULL;
  if (!frame || open <= p->first || frame->end + quoth__is(a, open - 1, WORD_AS) != open) return;
  uint32_t subject = frame->first - quoth__is_char(a, frame->first - 1, ',');
  uint32_t m = quoth__speaker_at(a, subject - 1);
  bool named = m != NONE && a->mentions.items[m].end == subject && a->mentions.items[m].form != FORM_PRONOUN;
  const Frame *noun = f > 0 ? frame - 1 : NULL;
  bool claim = noun && noun->end == p->first && quoth__is(a, noun->first, WORD_DETERMINER);
  if (!named || !claim || !(frame->bits & WORD_CUE)) return;
  p->first = open;
  p->called = true;
}

/* What the model called content. */
static void part_run(const quoth_article *a, Piece *p) {
  if (p->quotation == NONE) {
    drop_subject(a, p);
    return;
  }
  drop_clause(a, p);
  drop_relative(a, p);
}

void quoth__part_from_cues(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = r->passage.piece; i < r->passage.piece_end; i++) {
    Piece *p = &r->pieces.items[i];
    if (p->quotation == NONE) part_from_cue(a, p);
    if (p->tagged && !quoth__is_exact(p)) part_run(a, p);
  }
}

/* "PARIS, May 4 (Reuters) - They lost, Orr said": where a story was filed is not what is said. */
static void part_from_dateline(const quoth_article *a, Piece *p) {
  const uint32_t *begin = a->tokens.begin, stop = a->metadata.dateline.end;
  if (begin[p->first] >= stop || begin[p->first] < a->metadata.dateline.begin) return;
  while (p->first < p->end && (begin[p->first] < stop || quoth__is_dash(a, p->first))) p->first++;
}

/* What has been cut away whole reports nothing. */
void quoth__settle_piece(quoth_article *a, Piece *p) {
  bool exact = quoth__is_exact(p);
  if (!exact) part_from_dateline(a, p);
  if (!exact && p->frame != NONE) {
    const Frame *f = &a->reports->frames.items[p->frame];
    part_from_date(a, f, p);
    part_from_items(a, f, p);
  }
  if (p->end > p->first) return;
  if (p->frame != NONE) quoth__unlink(a->reports, p);
  p->link = LINK_NONE;
}

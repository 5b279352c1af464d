/*
** quote.c - who is said to have said what: the stage, see quote.h.
**
** Cues become frames (cue.c), content becomes pieces (piece.c), each piece is linked to a
** frame (link.c); here quotations that quote nobody are dropped, what is said is parted
** from who says it, and clauses are found where the model has marked none. All this is done
** for one passage after the other; where they end is decided here, too.
*/
#include "quote.h"

enum {
  SCARE_WORDS = 6,
  TOLD_LEAST = 4,         /* tokens of a clause behind whom it is told to */
  TOKENS_A_FRAME = 24,   /* about so many: room for all of most texts is taken at once; */
  RUNS_A_PIECE = 2,      /* likewise, runs of the model and quotations */
  PASSAGE_TOKENS = 1024   /* of a passage at least: few enough for the cache */
};

/* ------------------------------------------------------------- content and source */

/* "who declined to be named, disputed that": what "who" says ends with its clause. */
static void end_with_clause(const quoth_article *a, const Frame *f, Piece *p) {
  bool relative = f->source != NONE && quoth__is(a, a->mentions.items[f->source].first, WORD_WHO);
  if (!relative || p->quotation != NONE || p->first < f->end) return;
  for (uint32_t t = p->first + 1; t + 1 < p->end && t - p->first < CLAUSE_TOKENS; t++)
    if (quoth__is_char(a, t, ',') && quoth__is(a, t + 1, WORD_CUE) &&
        !quoth__is(a, t + 1, WORD_PARTICIPLE | WORD_NOUN_LIKE)) p->end = t;
}

/* The end of a relay that holds the cue, or begins in it, and reaches into the piece: "posted
** on its website", "told state television", "quotes Orr as saying"; NONE. */
static uint32_t relay_end(const quoth_article *a, const Frame *f, const Piece *p) {
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  uint32_t i = quoth__mark_from(relays, a->reports->relays_from.from, f->first);
  if (i > 0 && relays->items[i - 1].end > f->first) i--;
  for (; i < relays->count && relays->items[i].first < f->end; i++) {
    uint32_t end = relays->items[i].end;
    if (end <= p->first || end > p->end) continue;
    bool that = quoth__is(a, end, WORD_THAT) && !quoth__is(a, end, WORD_WHO);
    uint32_t least = quoth__captured(a, &relays->items[i], REPORT_VIA) ? 0 : TOLD_LEAST; /* no medium is what is said */
    bool clause = quoth__is(a, end, WORD_SUBJECT | WORD_DETERMINER) && end + least < p->end; /* told Kay he */
    return that || clause || end == p->end || quoth__opens_quotation(a, end, p->end) ? end : NONE;
  }
  return NONE;
}

static bool verb(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_CUE | WORD_NEGATION) ||
         (quoth__is(a, token, WORD_AUXILIARY) && !quoth__is(a, token, WORD_GENITIVE));
}

/* "wrote on his channel that ...", "on condition of anonymity that ...": where "that" begins
** what was said, behind a preposition and its noun; NONE. */
static uint32_t that_behind(const quoth_article *a, const Piece *p) {
  uint32_t noun = p->first + quoth__is(a, p->first, WORD_PREPOSITION);
  if (!quoth__is(a, noun - 1, WORD_PREPOSITION)) return NONE;
  bool phrase = quoth__is(a, noun, WORD_DETERMINER | WORD_OWNING) || quoth__mention_over(a, noun) != NONE;
  for (uint32_t t = noun; t + NEAR < p->end && t - noun < THAT_TOKENS; t++) {
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) || verb(a, t)) return NONE;
    if (quoth__is(a, t, WORD_THAT)) return phrase && t > noun && !quoth__is(a, t, WORD_WHO) ? t : NONE;
    phrase |= quoth__is(a, t, WORD_OF);
  }
  return NONE;
}

/* To whom and where something was said is not what was said. */
static void part_from_addressee(const quoth_article *a, const Frame *f, Piece *p) {
  uint32_t cost;
  if (p->first < f->end || p->first > f->end + NEAR || quoth__is(a, p->first, WORD_THAT | WORD_IN_QUOTE)) return;
  if (!quoth__bridge(a, f->end, p->first, &cost) || cost > 1) return;
  uint32_t end = relay_end(a, f, p), that = end == NONE ? that_behind(a, p) : end;
  if (that != NONE) p->first = that;
}

/* A token of a date, or the preposition before one. */
static bool is_dated(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_IN_DATE) ||
         (quoth__is(a, token, WORD_PREPOSITION) && quoth__is(a, token + 1, WORD_IN_DATE));
}

/* "Kay said [last week the plan was dead]", "said [on Monday the plan was dead]": when it was said is not what was
** said, where a clause begins behind it or it is a piece by itself. */
static void part_from_date(const quoth_article *a, const Frame *f, Piece *p) {
  uint32_t t = f->end;
  while (t < p->end && t - f->end < NEAR_END && is_dated(a, t)) t++;
  if (p->first < f->end || p->first >= t) return;
  if (t == p->end) {
    if (f->pieces > 1) p->first = t;
    return;
  }
  bool adjective = t == f->end + 1 && quoth__has(a, f->end, QUOTH_TOKEN_LOWER); /* "former Secretary Kay" */
  uint64_t opener = WORD_THAT | WORD_WHO;
  if (f->bits & WORD_CUE_SAY) opener |= WORD_PRONOUN | WORD_DETERMINER | (adjective ? 0 : WORD_NAME);
  bool inside = p->first > f->end && f->bits & WORD_CUE_SAY;
  if (inside || quoth__is(a, t, opener)) p->first = t;
}

/* "an affidavit [filed by] the board", "a study [based] on": few words and no mark. */
static bool is_unmarked(const quoth_article *a, uint32_t from, uint32_t to) {
  uint32_t t = from;
  while (t < to && to - from <= NEAR_END && !quoth__has(a, t, QUOTH_TOKEN_PUNCT)) t++;
  return t == to;
}

/* Whether the piece begins with words that describe its source: "Orr, [a lawyer at ...", "a study based [on ...", "a
** study published by [the council ...". */
static bool begins_described(const quoth_article *a, const Frame *f, const Piece *p) {
  if (is_unmarked(a, f->source_end, p->first)) return !quoth__is_char(a, p->first - 1, ',');
  uint32_t i = quoth__mention_from(a, p->first);
  const Mention *m = i < a->mentions.count ? &a->mentions.items[i] : NULL;
  return m && m->first == p->first && quoth__is_char(a, p->first - 1, ',') && m->form == FORM_ROLE &&
         m->entity == a->mentions.items[f->source].entity;
}

/* "a report [that Orr released last week]" */
static bool is_authored(const quoth_article *a, uint32_t token) {
  uint32_t author = quoth__is(a, token, WORD_THAT | WORD_WHO) ? quoth__mention_over(a, token + 1) : NONE;
  return author != NONE && quoth__hit_of(a, a->mentions.items[author].end, a->rules->names->put_out);
}

/* "According to Orr, a lawyer at the council, they lost": what describes the source goes with
** it, up to the comma that closes it. */
static void part_from_description(const quoth_article *a, Frame *f, Piece *p) {
  bool behind = f->bits & WORD_CUE_ADVERB && f->source != NONE && f->source_first >= f->end;
  if (!behind || p->first < f->source_end || !begins_described(a, f, p)) return;
  if (f->left && is_authored(a, p->first)) {
    f->source_end = p->first = p->end;
    return;
  }
  for (uint32_t t = p->first + 1; t + NEAR < p->end && t - p->first < FAR; t++) {
    if (quoth__is(a, t, WORD_IN_QUOTE)) return;
    if (!quoth__is_char(a, t, ',')) continue;
    f->source_end = t;
    p->first = t + 1;
    return;
  }
}

/* "in emailed comments", "president of the Plains States Union": no verb, though it might be one. */
static bool is_noun(const quoth_article *a, const Piece *p, uint32_t token) {
  return quoth__is(a, token, WORD_NAME) || (token == p->first && quoth__is(a, token, WORD_NOUN_LIKE));
}

/* "...," said a man close to them, who asked not to be named: what stands behind a source that stands behind
** its cue tells of the source. */
static bool tells_of_source(const quoth_article *a, const Frame *f, const Piece *p) {
  bool inverted = f->source_first >= f->end && f->source_end > f->source_first && !(f->bits & WORD_CUE_ADVERB);
  return inverted && f->left && p->quotation == NONE && p->first >= f->source_end &&
         f->sentence == quoth__sentence_of(a, p->first);
}

/* "...," Orr commented after the meeting in Oslo: behind the cue of a quotation a run without a
** verb tells what was spoken about, and is none of it; nor is what describes the source. */
static bool is_topic(const quoth_article *a, const Frame *f, const Piece *p) {
  uint32_t behind = f->end > f->source_end ? f->end : f->source_end;
  if (p->quotation != NONE || !f->left || f->pieces < 2 || p->first < behind || quoth__is(a, p->first, WORD_THAT))
    return false;
  if (f->source_first > 0 && quoth__is(a, f->source_first - 1, WORD_WHO)) return false; /* "which Orr said was dead" */
  if (f->sentence != quoth__sentence_of(a, p->first) || p->first - behind > FAR) return false;
  if (quoth__is(a, p->first, WORD_PARTICIPLE) && quoth__is_char(a, p->first - 1, ',')) return true; /* , declining */
  for (uint32_t t = p->first; t < p->end && t - p->first <= CLAUSE_TOKENS; t++)
    if (verb(a, t) && !is_noun(a, p, t)) return false;
  return true;
}

/* "Reached by phone, Orr said only: ...": how it came to it stands before who says what follows. */
static bool is_circumstance(const quoth_article *a, const Frame *f, const Piece *p) {
  bool opens = p->quotation == NONE && f->right && p->end < f->source_first && f->source_first <= f->first &&
               quoth__has(a, p->first, QUOTH_TOKEN_FIRST) && quoth__is_char(a, p->end, ',');
  const struct NameRules *names = a->rules->names;
  if (!opens || !quoth__is(a, p->first + 1, WORD_PREPOSITION)) return false;
  if (!quoth__ends_in(a, p->first, names->past) && !quoth__ends_in(a, p->first, names->present)) return false;
  for (uint32_t t = p->first + 1; t < p->end; t++)
    if (verb(a, t) && !quoth__is(a, t, WORD_NOUN_LIKE)) return false;
  return true;
}

/* "...," warned the man who stood there: a relative clause tells of the source. */
static bool is_relative(const quoth_article *a, const Frame *f, const Piece *p) {
  bool behind = p->first == f->source_end || (p->first == f->source_end + 1 && quoth__is_char(a, f->source_end, ','));
  return p->quotation == NONE && behind && quoth__is(a, p->first, WORD_WHO) && f->pieces > 1;
}

/* "...," she said, quite calmly, "...": what commas set off from both quotations is said by nobody. */
static void resume(const quoth_article *a, const Frame *f, Piece *p) {
  uint32_t open = p->quotation == NONE ? NONE : a->quotations.items[p->quotation].open;
  uint32_t behind = f->end > f->source_end ? f->end : f->source_end;
  if (open == NONE || !f->left || f->pieces < 2 || p->first < behind || open <= p->first) return;
  if (!quoth__is_char(a, p->first - 1, ',') || !quoth__is_char(a, open - 1, ',')) return;
  p->first = open;
}

/* Orr said only, "...": how it was said is no part of what was said. */
static void drop_manner(const quoth_article *a, const Frame *f, Piece *p) {
  uint32_t open = p->quotation == NONE ? NONE : a->quotations.items[p->quotation].open, t = p->first;
  if (open == NONE || t < f->end || open <= t || open - t > NEAR) return;
  while (t < open && (quoth__is(a, t, WORD_ADVERB) || quoth__is_char(a, t, ','))) t++;
  if (t == open) p->first = open;
}

/* What was cut down to its quotation is nothing else. */
static void note_whole(const quoth_article *a, Piece *p) {
  const Quotation *q = p->quotation == NONE ? NULL : &a->quotations.items[p->quotation];
  p->whole |= q && q->open == p->first && quoth__quotation_end(a, q) == p->end;
}

/* A piece that begins or ends with its source is cut beside it. What the source owns ("his plan",
** "Orr's work") may be what is said. */
static void cut_source(quoth_article *a, const Frame *f, Piece *p) {
  uint32_t open = p->quotation == NONE ? NONE : a->quotations.items[p->quotation].open;
  if (f->source_first >= p->end || f->source_end <= p->first || f->source_first == f->source_end) return;
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

/* Who speaks is no part of what is said: a piece is cut beside its source, and one that is no
** more than the source, or tells of it, reports nothing. */
static void part_from_source(quoth_article *a, Piece *p) {
  if (p->frame == NONE || quoth__is_exact(p)) return;
  quoth__trim(a, p);
  Frame *f = &a->reports->frames.items[p->frame];
  end_with_clause(a, f, p);
  part_from_description(a, f, p);
  part_from_addressee(a, f, p);
  part_from_date(a, f, p);
  if (p->first == p->end || is_subject(f, p)) quoth__unlink(a->reports, p);
  if (p->frame != NONE) cut_source(a, f, p);
  if (p->frame == NONE) return;
  resume(a, f, p);
  drop_manner(a, f, p);
  note_whole(a, p);
  if (is_relative(a, f, p) || is_topic(a, f, p) || is_circumstance(a, f, p) || tells_of_source(a, f, p))
    quoth__unlink(a->reports, p);
}

/* ------------------------------------------------------------- what is a quotation */

static uint32_t words_in(const quoth_article *a, const Piece *p) {
  uint32_t words = 0;
  for (uint32_t t = p->first; t < p->end && words <= SCARE_WORDS; t++)
    words += quoth__has(a, t, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER);
  return words;
}

/* With how many large words the quotation is a title, behind a word that says so (the novel "Tin
** Roofs") or when nothing reports it; NONE: with any it may be something said. */
static uint32_t title_least(const quoth_article *a, const Piece *p) {
  uint32_t least = p->frame == NONE ? 2 : NONE, t = p->first;
  if (!p->whole || t == 0) return least;
  if (quoth__is_char(a, t - 1, ',') && t > 1) t--;
  return quoth__is(a, t - 1, WORD_NAMING) ? 1 : least;
}

/* Whether a quotation that the model passed over is too short and stands too far from a cue to be
** one. */
static bool is_term(const quoth_article *a, const Piece *p) {
  bool beside_cue = p->link == LINK_AFTER || p->link == LINK_BEFORE || p->link == LINK_SPLIT ||
                    p->link == LINK_CONTINUED || p->link == LINK_TURN;
  bool loose = p->link == LINK_NEXT || p->link == LINK_ORPHAN, title = quoth__title_words(a, p) >= 2;
  bool opens = p->first == a->sentences.items[quoth__sentence_of(a, p->first)].tokens.begin;
  bool clause = p->end - p->first > 2 && quoth__ends_clause(a, p->end - 2);
  if (title && p->link == LINK_AFTER && !opens) return true;
  if (words_in(a, p) > SCARE_WORDS || (clause && opens) || (beside_cue && (clause || !title))) return false;
  return p->frame == NONE || quoth__has_model(a) || title || (loose && !clause);
}

/* A quotation that nothing reports is a term, a title, a nickname, when it is
** short; so is one that the model passed over and no cue stands beside. What a rule
** captured is what the rule says. */
static bool is_scare(const quoth_article *a, const Piece *p) {
  if (p->quotation == NONE || p->link == LINK_RULE) return false;
  if (p->frame != NONE && a->reports->frames.items[p->frame].origin == FRAME_RULE) return false;
  const quoth_block *block = &a->blocks.items[quoth__block_of(a, p->first)];
  bool paragraph = block->role == QUOTH_PARAGRAPH && p->first == block->tokens.begin && p->end == block->tokens.end;
  if (paragraph && quoth__ends_clause(a, p->end - 2)) return false; /* "“In March.”" */
  uint32_t open = a->quotations.items[p->quotation].open, least = title_least(a, p);
  if (open > 0 && quoth__is(a, open - 1, WORD_SO_CALLED)) return true;
  if (least != NONE && quoth__title_words(a, p) >= least) return true;
  return !p->tagged && is_term(a, p);
}

/* [Orr urged fans to "wait"] in one run of the model, with no report around it: what it begins with is the
** reporting clause. */
static void drop_clause(const quoth_article *a, Piece *p) {
  uint32_t i = quoth__mention_from(a, p->first), cue = i < a->mentions.count ? a->mentions.items[i].end : NONE;
  if (!p->tagged || p->quotation == NONE || quoth__is_exact(p) || cue == NONE) return;
  if (a->mentions.items[i].first != p->first || a->mentions.items[i].form != FORM_NAME) return;
  const struct Reports *r = a->reports;
  uint32_t f = quoth__frame_from(a, a->sentences.items[quoth__sentence_of(a, p->first)].tokens.begin);
  bool reports = f < r->frames.count && r->frames.items[f].first == cue && quoth__is(a, cue, WORD_CUE) &&
                 quoth__is(a, cue, WORD_CUE_SAY | WORD_CUE_ACT);
  if (reports && r->frames.items[f].end < a->quotations.items[p->quotation].open) p->first = r->frames.items[f].end;
}

/* "is expected [to tell them that ...]": the words of a cue are none of what is said. */
static void part_from_cue(const quoth_article *a, Piece *p) {
  uint32_t next = quoth__frame_from(a, p->first + 1);
  const Frame *f = next ? &a->reports->frames.items[next - 1] : NULL;
  if (f && p->quotation == NONE && p->first < f->end && f->end < p->end && f->first <= p->first) p->first = f->end;
}

static void drop_clauses(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = r->passage.piece; i < r->passage.piece_end; i++) {
    part_from_cue(a, &r->pieces.items[i]);
    drop_clause(a, &r->pieces.items[i]);
  }
}

/* A run whose cue was small words alone is what the frame before reports, or nothing. */
static void drop_loose(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = r->passage.piece; i < r->passage.piece_end; i++) {
    Piece *p = &r->pieces.items[i];
    if (p->loose && p->frame != NONE && r->frames.items[p->frame].pieces > 1) quoth__unlink(r, p);
  }
}

static void drop_scares(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = r->passage.piece; i < r->passage.piece_end; i++) {
    Piece *p = &r->pieces.items[i];
    bool alone = p->frame == NONE;
    if (!is_scare(a, p)) {
      if (alone && p->quotation != NONE) p->link = LINK_ALONE;
      continue;
    }
    if (!alone) quoth__unlink(r, p);
    p->link = LINK_NONE;
  }
}

/* -------------------------------------------------------------- indirect speech */

/* The last word of the clause before a source: in front of the comma. */
static uint32_t comma_before(const quoth_article *a, const Piece *p, const Frame *f) {
  uint32_t from = f->source_first < f->source_end &&
      f->source_first < f->first ? f->source_first : f->first;
  for (uint32_t t = from; t-- > p->end && from - t <= NEAR;)
    if (quoth__is_char(a, t, ',')) return t;
  return p->end;
}

/* "[Five were held, including] a clerk, officials said": with nothing reported before it, what the
** model found in front of a source at the sentence's end begins with the sentence. */
static bool is_whole_sentence(const quoth_article *a, const Frame *f, const Piece *p) {
  const struct Reports *r = a->reports;
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, i = (uint32_t)(p - r->pieces.items);
  bool source = f->source_end == f->first || f->bits & WORD_CUE_ADVERB; /* "..., according to Orr" */
  bool beside = source && f->source_first > begin && comma_before(a, p, f) == p->end;
  if (!beside || p->first <= begin || quoth__sentence_of(a, p->first) != f->sentence) return false;
  bool said = f->bits & WORD_CUE && f->bits & WORD_CUE_SAY && quoth__contrasts(a, begin, p->end);
  if (quoth__opens_aside(a, begin, p->end) && !said) return false;
  if (i > 0 && p[-1].end > begin && p[-1].link != LINK_NONE) return false;
  uint32_t first = quoth__frame_from(a, begin), frame = first;
  while (frame < r->frames.count && frame - first < FAR && r->frames.items[frame].first < p->first &&
         !r->frames.items[frame].tagged) frame++;
  return frame == r->frames.count || r->frames.items[frame].first >= p->first;
}

/* Whether tokens between a piece and the source of its frame are another's: of a piece, a frame. */
static bool is_taken(const struct Reports *r, const Piece *p, const Frame *f) {
  const Piece *next = p + 1, *end = r->pieces.items + r->passage.piece_end;
  if (next < end && next->first < f->source_first && next->link != LINK_NONE) return true;
  return f > r->frames.items && f[-1].end > p->end && f[-1].first < f->source_first && f[-1].pieces;
}

/* "The premier, Lee Orr[, was ill], his aide said": what stops before its own verb goes on up to
** the comma before the source. */
static void reach_source(const quoth_article *a, Piece *p) {
  if (p->frame == NONE || p->link != LINK_AFTER || p->quotation != NONE) return;
  const Frame *f = &a->reports->frames.items[p->frame];
  if (is_whole_sentence(a, f, p)) {
    uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
    p->first = begin + quoth__is(a, begin, WORD_JOIN); /* "And fees rose, Orr said" */
  }
  if (p->end >= f->first || p->end >= f->source_first || is_taken(a->reports, p, f)) return;
  uint32_t comma = comma_before(a, p, f);
  if (comma > p->end && quoth__sentence_of(a, p->end) == f->sentence) p->end = comma;
}

/* Whether a clause may go on with a token behind a comma as its verb: "had", "took". */
static bool may_be_verb(const quoth_article *a, uint32_t token) {
  if (quoth__is(a, token, WORD_AUXILIARY | WORD_COPULA)) return true;
  return quoth__has(a, token, QUOTH_TOKEN_LOWER) && !quoth__is(a, token, WORD_SMALL | WORD_HEAD | WORD_CUE_SAY) &&
         !quoth__ends_in(a, token, a->rules->names->present);
}

/* Whether the verb of what a piece begins follows it, at once or behind what commas set off. */
static bool verb_follows(const quoth_article *a, uint32_t token) {
  uint32_t end = quoth__sentence_end(a, token - 1), stop = token + SUBJECT_TOKENS < end ? token + SUBJECT_TOKENS : end;
  if (token < stop && quoth__is(a, token, WORD_AUXILIARY)) return !quoth__is(a, token, WORD_GENITIVE);
  if (!quoth__is_char(a, token, ',')) return false;
  for (uint32_t t = token; t + 1 < stop && !quoth__is(a, t, WORD_IN_QUOTE); t++)
    if (quoth__is_char(a, t, ',') && (t > token ? may_be_verb(a, t + 1) : quoth__is(a, t + 1, WORD_AUXILIARY)))
      return true;
  return false;
}

/* Up to where the sentence goes on behind the token without another report. */
static uint32_t idle_end(const struct Reports *r, const Frame *f, uint32_t token, uint32_t end) {
  const Frame *next = f + 1, *last = r->frames.items + r->passage.frame_end;
  for (; next < last && next->first < end; next++)
    if (next->pieces || next - f > FAR) return token;
  return end;
}

/* "Orr claims [he] has not slept", "said [that three men], among them a clerk, had left": what stops
** before its own verb goes on with its clause. */
static void reach_verb(const quoth_article *a, Piece *p) {
  if (p->frame == NONE || p->quotation != NONE || quoth__is_exact(p) || p->end >= a->tokens.count) return;
  const struct Reports *r = a->reports;
  const Frame *f = &r->frames.items[p->frame];
  if (p->first < f->end || p->first > f->end + NEAR || p->end - p->first > THAT_TOKENS) return;
  if (f->bits & WORD_CUE_NOUN) return; /* "a message of hope was sent" */
  for (uint32_t t = p->first; t < p->end; t++)
    if (verb(a, t)) return;
  if (!verb_follows(a, p->end)) return;
  uint32_t end = quoth__clause_end(a, f);
  if (end <= p->end) end = idle_end(r, f, p->end, quoth__sentence_end(a, p->first));
  const Piece *next = p + 1;
  bool taken = next < r->pieces.items + r->passage.piece_end && next->link != LINK_NONE && next->first < end;
  if (end > p->end && !taken) p->end = end;
  quoth__trim(a, p);
}

/* "told her he worked there and was about [to retire]": a statement behind who is told begins with its subject. */
static void reach_statement(const quoth_article *a, Piece *p) {
  if (p->frame == NONE || p->quotation != NONE || quoth__is_exact(p)) return;
  const Frame *f = &a->reports->frames.items[p->frame];
  uint32_t first, end;
  bool says = f->bits & WORD_CUE && f->bits & WORD_CUE_SAY && p->first > f->end;
  if (!says || (p > a->reports->pieces.items && p[-1].end > f->end && p[-1].link != LINK_NONE)) return;
  bool subject = quoth__told_statement(a, f, &first, &end) && first < p->first && p->first < end;
  if (subject && quoth__sentence_of(a, p->first) == f->sentence) p->first = first;
}

/* "has called on Orr to drop the rule [that permits it]": what somebody is asked to do begins with "to". */
static void reach_infinitive(const quoth_article *a, Piece *p) {
  if (p->frame == NONE || p->quotation != NONE || !quoth__is(a, p->first, WORD_THAT)) return;
  const Frame *f = &a->reports->frames.items[p->frame];
  uint32_t first, end;
  if (p->first < f->end || !quoth__reported_clause(a, f, &first, &end) || first >= p->first || end <= p->first) return;
  if (quoth__hit_of(a, first, a->rules->names->to)) p->first = first;
}

/* "According to Orr, the board will meet on Monday [to discuss it]": what is said begins behind the comma that
** ends the source. */
static void reach_opening(const quoth_article *a, Piece *p) {
  if (p->frame == NONE || p->quotation != NONE || quoth__is_exact(p)) return;
  const struct Reports *r = a->reports;
  const Frame *f = &r->frames.items[p->frame];
  bool opens = f->bits & WORD_CUE_ADVERB && f->first == a->sentences.items[f->sentence].tokens.begin;
  bool inside = p->first == f->source_end && quoth__is(a, p->first, WORD_OF | WORD_PREPOSITION); /* Orr [of Keld */
  if (!opens || (p->first <= f->source_end && !inside) || quoth__sentence_of(a, p->first) != f->sentence) return;
  if (p > r->pieces.items + r->passage.piece && p[-1].link != LINK_NONE && p[-1].end > f->end) return;
  uint32_t t = f->source_end, limit = inside ? p->end : p->first;
  uint32_t stop = t + FAR < limit ? t + FAR : limit;
  while (t < stop && !quoth__is_char(a, t, ',')) t++;
  for (const Frame *next = f + 1; next < r->frames.items + r->frames.count && next->first < p->first; next++)
    if (next->pieces || next - f > FAR) return;
  if (t + 1 < stop) p->first = t + 1;
}

/* "the plan, [which] Orr says will cost too much": the model took no more than the relative for what is said of it. */
static void reach_relative(const quoth_article *a, Piece *p) {
  if (p->frame == NONE || p->quotation != NONE || p->end != p->first + 1 || !quoth__is(a, p->first, WORD_WHO)) return;
  const Frame *f = &a->reports->frames.items[p->frame];
  uint32_t first, end;
  if (f->right || p->end != f->source_first || !quoth__relative_clause(a, f, &first, &end)) return;
  const Piece *next = p + 1, *last = a->reports->pieces.items + a->reports->passage.piece_end;
  while (next < last && next->link == LINK_NONE && next->first < end) next++;
  if (next < last && next->first < end) return;
  p->first = first;
  p->end = end;
}

/* A fragment in marks that the model says nothing of stands for the clause that it
** is part of. */
static void widen(quoth_article *a, uint32_t i) {
  struct Reports *r = a->reports;
  Piece *p = &r->pieces.items[i];
  if (p->frame == NONE || p->quotation == NONE || !p->whole || p->tagged) return;
  const Frame *f = &r->frames.items[p->frame];
  uint32_t first = p->first, end = p->end, low = i > 0 ? r->pieces.items[i - 1].end : 0;
  if (p->link == LINK_AFTER && p->end <= f->first) {
    first = a->sentences.items[quoth__sentence_of(a, p->first)].tokens.begin;
    end = comma_before(a, p, f);
  } else if (p->link == LINK_INSIDE) {
    first = f->end > f->source_end || f->source_first > p->first ? f->end : f->source_end;
  }
  if (first < low) first = low > p->first ? p->first : low;
  p->whole = first == p->first && end == p->end;
  if (first < p->first) p->first = first;
  if (end > p->end) p->end = end;
  quoth__trim(a, p);
}

/* "According to Orr, Kay denied it" is Orr's report: what is found inside yields. */
static void yield_pieces(struct Reports *r, uint32_t near, uint32_t first, uint32_t end) {
  for (uint32_t i = near; i < r->pieces.count && i < near + FAR && r->pieces.items[i].first < end; i++) {
    Piece *p = &r->pieces.items[i];
    if (p->end <= first || p->frame == NONE) continue;
    if (p->quotation != NONE) return;
    quoth__unlink(r, p);
  }
}

/* "According to the Post, Orr said they had lost": what Orr said, where the clause of a
** relay begins with him. The frame of the relay when it does not. */
static uint32_t origin_of(const struct Reports *r, uint32_t frame, uint32_t *first, uint32_t end) {
  const Frame *f = &r->frames.items[frame], *next = f + 1;
  if (!(f->bits & WORD_CUE_ADVERB) || frame + 1 >= r->frames.count || next->sentence != f->sentence) return frame;
  bool says = next->bits & WORD_CUE && next->bits & WORD_CUE_SAY && !next->pieces && next->source_end > *first &&
              next->source_first == *first && next->first >= next->source_end && next->end + NEAR <= end;
  if (!says) return frame;
  *first = next->end;
  return frame + 1;
}

/* "Orr said Kay had denied it": what the model found inside is reported by a cue that is itself
** inside of what the frame reports. */
static bool encloses(const struct Reports *r, const Frame *f, uint32_t near, uint32_t end) {
  if (!f->tagged || !(f->bits & WORD_CUE_SAY) || f->source_end != f->first) return false;
  const Piece *p = near < r->pieces.count ? &r->pieces.items[near] : NULL;
  bool inside = p && p->frame != NONE && p->first >= f->end && p->end <= end && p->quotation == NONE;
  return inside && r->frames.items[p->frame].first >= f->end;
}

/* "Two are believed to be in Dubai, Orr said": what nobody is said to believe is a part of what the
** frame reports. */
static void yield_before(struct Reports *r, uint32_t near, uint32_t first) {
  for (uint32_t i = near; i-- > 0 && near - i <= FAR && r->pieces.items[i].end > first;) {
    Piece *p = &r->pieces.items[i];
    if (p->frame == NONE || p->quotation != NONE || !r->frames.items[p->frame].passive) return;
    quoth__unlink(r, p);
    p->link = LINK_NONE;
  }
}

/* Of a frame that has no piece, or one before its cue or behind it; `before` is the one before it, or NULL. */
static bool find_clause(const quoth_article *a, const Frame *f, const Piece *before, uint32_t *first, uint32_t *end) {
  if (!f->pieces) return quoth__reported_clause(a, f, first, end);
  if (!before) return quoth__clause_before(a, f, first, end);
  return f->pieces <= 2 && quoth__clause_behind(a, f, before, first, end);
}

/* Whether nothing else has been found in [first, *end), where piece `near` is the first that may reach into it;
** before a quotation that the frame reports itself the clause ends. */
static bool is_free(const struct Reports *r, uint32_t f, uint32_t near, uint32_t first, uint32_t *end) {
  const Piece *last = near > 0 ? &r->pieces.items[near - 1] : NULL;
  if (last && last->link != LINK_NONE && last->end > first) return false;
  uint32_t i = near;
  while (i < r->pieces.count && i < near + FAR && r->pieces.items[i].link == LINK_NONE) i++;
  const Piece *next = i < r->pieces.count ? &r->pieces.items[i] : NULL;
  if (!next || next->first >= *end) return true;
  *end = next->first;
  return next->frame == f && next->quotation != NONE && first < next->first;
}

static bool add_clause(quoth_article *a, uint32_t frame, uint32_t first, uint32_t end) {
  struct Reports *r = a->reports;
  if (!quoth__room(&a->arena, &r->made)) return quoth__nomem(a);
  r->made.items[r->made.count++] = (Piece){.first = first, .end = end, .quotation = NONE, .frame = frame,
                                           .link = LINK_CLAUSE};
  r->frames.items[frame].pieces++;
  return true;
}

/* "The price, Orr said, would rise": the other half, when the first is the clause that was added last. */
static bool add_half_behind(quoth_article *a, uint32_t f, uint32_t near) {
  const struct Reports *r = a->reports;
  const Frame *frame = &r->frames.items[f];
  const Piece *front = &r->made.items[r->made.count - 1];
  uint32_t first, end;
  bool half = front->frame == f && front->end <= frame->first && quoth__clause_behind(a, frame, front, &first, &end) &&
              is_free(r, f, near, first, &end);
  return !half || add_clause(a, f, first, end);
}

/* Where a frame has no piece the grammar shows what its clause reports, if nothing
** else has been found there. */
static bool add_clauses(quoth_article *a) {
  struct Reports *r = a->reports;
  uint32_t near = r->passage.piece; /* the first piece that ends behind the cue */
  uint32_t reported = 0; /* end of the last clause: a cue inside it is part of what is said */
  r->made.count = 0;
  for (uint32_t f = r->passage.frame; f < r->passage.frame_end; f++) {
    const Frame *frame = &r->frames.items[f];
    uint32_t first, end;
    if (frame->first < reported) continue;
    while (near < r->pieces.count && r->pieces.items[near].end <= frame->first) near++;
    if (near < r->pieces.count && r->pieces.items[near].first <= frame->first) continue;
    bool before = near > 0 && r->pieces.items[near - 1].frame == f;
    if (!find_clause(a, frame, before ? &r->pieces.items[near - 1] : NULL, &first, &end)) continue;
    if (frame->bits & WORD_CUE_ADVERB || encloses(r, frame, near, end)) yield_pieces(r, near, first, end);
    if (end <= frame->first) yield_before(r, near, first);
    uint32_t origin = origin_of(r, f, &first, end);
    if (!is_free(r, origin, near, first, &end)) continue;
    if (!add_clause(a, origin, first, end) || !add_half_behind(a, f, near)) return false;
    if (first > frame->first) reported = end;
  }
  return true;
}

/* "PARIS, May 4 (Reuters) - They lost, Orr said": where a story was filed is not what is said. */
static void part_from_dateline(const quoth_article *a, Piece *p) {
  const uint32_t *begin = a->tokens.begin, stop = a->metadata.dateline.end;
  if (begin[p->first] >= stop || begin[p->first] < a->metadata.dateline.begin || quoth__is_exact(p)) return;
  while (p->first < p->end && (begin[p->first] < stop || quoth__is_dash(a, p->first))) p->first++;
}

/* What has been cut away whole reports nothing. */
static void settle_piece(quoth_article *a, Piece *p) {
  part_from_dateline(a, p);
  if (p->frame != NONE && !quoth__is_exact(p)) part_from_date(a, &a->reports->frames.items[p->frame], p);
  if (p->end > p->first) return;
  if (p->frame != NONE) quoth__unlink(a->reports, p);
  p->link = LINK_NONE;
}

/* The pieces that were gathered and the clauses that were found, in the order of the text. */
static bool settle_pieces(quoth_article *a) {
  struct Reports *r = a->reports;
  uint32_t i = r->passage.piece, end = r->passage.piece_end, j = 0;
  if (!quoth__room_for(&a->arena, &r->settled, end - i + r->made.count)) return quoth__nomem(a);
  while (i < end || j < r->made.count) {
    bool made = i == end || (j < r->made.count && r->made.items[j].first < r->pieces.items[i].first);
    Piece *p = &r->settled.items[r->settled.count++];
    *p = made ? r->made.items[j++] : r->pieces.items[i++];
    settle_piece(a, p);
  }
  return true;
}

/* ----------------------------------------------------------------------- passages */

static void mark_quotations(quoth_article *a, uint32_t end) {
  uint32_t *i = &a->reports->quoted;
  for (; *i < a->quotations.count && a->quotations.items[*i].open < end; ++*i) {
    const Quotation *q = &a->quotations.items[*i];
    if (q->parent != NONE) continue;
    uint32_t stop = quoth__quotation_end(a, q);
    for (uint32_t t = q->open; t < stop; t++) a->words[t] |= WORD_IN_QUOTE;
  }
}

static void index_reports(quoth_article *a, uint32_t end) {
  struct Reports *r = a->reports;
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  quoth__index_to(&r->frames_from, r->frames.items, r->frames.count, sizeof *r->frames.items, end);
  quoth__index_to(&r->tags_from, a->tags.items, a->tags.count, sizeof *a->tags.items, end);
  quoth__index_to(&r->relays_from, relays->items, relays->count, sizeof *relays->items, end);
}

/* Whether a paragraph may begin a passage: nothing that is found in it or behind it can be linked
** to what stands before. Nothing is quoted in it, so that no quotation goes on there or behind it
** and nobody who spoke last is taken to speak on; it does not begin with a dash, which signs what
** stands above; the text before ends in a full stop, so not in a colon that announces something,
** nor with half a cue or a gap that a cue at the begin may close; and it is not part of a turn. */
static bool stands_apart(const quoth_article *a, const quoth_block *block) {
  const struct Reports *r = a->reports;
  uint32_t first = block->tokens.begin;
  if (block->role != QUOTH_PARAGRAPH || first == block->tokens.end) return false;
  if (quoth__has(a, first, QUOTH_TOKEN_PUNCT)) return false;
  bool quotes = r->quoted < a->quotations.count && a->quotations.items[r->quoted].open < block->tokens.end;
  bool stopped = first > 0 && quoth__is_char(a, first - 1, '.') && !quoth__is(a, first - 1, WORD_IN_QUOTE);
  return stopped && !quotes && r->cues.turn_end <= first;
}

/* No frame and no piece goes up to the token: one that does may be lengthened or joined across it. */
static bool ends_before(const struct Reports *r, uint32_t token) {
  return (!r->frames.count || r->frames.items[r->frames.count - 1].end < token) &&
         (!r->pieces.count || r->pieces.items[r->pieces.count - 1].end < token);
}

/* The next passage: blocks up to one that stands apart. */
static bool gather_passage(quoth_article *a, uint32_t *block, Passage *p) {
  struct Reports *r = a->reports;
  uint32_t first = p->tokens.end, end = first;
  *p = (Passage){.frame = r->frames.count, .piece = r->pieces.count};
  for (bool apart = false; *block < a->blocks.count && !apart;) {
    const quoth_block *b = &a->blocks.items[(*block)++];
    end = b->tokens.end;
    mark_quotations(a, end);
    if (b->read && !quoth__gather_frames(a, b)) return false;
    bool last = *block == a->blocks.count;
    if (!last && (end - first < PASSAGE_TOKENS || !stands_apart(a, b + 1))) continue;
    if (!quoth__gather_pieces(a, end)) return false;
    apart = ends_before(r, end);
  }
  p->tokens = (quoth_span){first, end};
  p->frame_end = r->frames.count;
  p->piece_end = r->pieces.count;
  index_reports(a, end);
  return true;
}

static bool read_passage(quoth_article *a) {
  const uint32_t first = a->reports->passage.piece, end = a->reports->passage.piece_end;
  drop_clauses(a);
  quoth__link_pieces(a);
  drop_loose(a);
  drop_scares(a);
  quoth__find_sources(a);
  quoth__part_relays(a);
  quoth__lift_asides(a);
  for (uint32_t i = first; i < end; i++) reach_relative(a, &a->reports->pieces.items[i]);
  for (uint32_t i = first; i < end; i++) {
    part_from_source(a, &a->reports->pieces.items[i]);
    reach_source(a, &a->reports->pieces.items[i]);
    reach_verb(a, &a->reports->pieces.items[i]);
    reach_infinitive(a, &a->reports->pieces.items[i]);
    reach_statement(a, &a->reports->pieces.items[i]);
    reach_opening(a, &a->reports->pieces.items[i]);
  }
  for (uint32_t i = first; i < end; i++) widen(a, i);
  return add_clauses(a) && settle_pieces(a);
}

/* ------------------------------------------------------------------------ stage */

static bool open_reports(quoth_article *a) {
  struct Reports *r = a->reports = quoth__take_zero(&a->arena, 1, sizeof *a->reports);
  size_t strides = a->tokens.count / STRIDE + 1;
  uint32_t pieces = a->tags.count / RUNS_A_PIECE + a->quotations.count / RUNS_A_PIECE;
  if (!r || !quoth__room_for(&a->arena, &r->frames, a->tokens.count / TOKENS_A_FRAME) ||
      !quoth__room_for(&a->arena, &r->pieces, pieces) || !quoth__room_for(&a->arena, &r->settled, pieces))
    return quoth__nomem(a);
  r->cues.colon = r->content.called = NONE;
  r->frames_from.from = quoth__take_zero(&a->arena, strides, sizeof(uint32_t));
  r->tags_from.from = quoth__take_zero(&a->arena, strides, sizeof(uint32_t));
  r->relays_from.from = quoth__take_zero(&a->arena, strides, sizeof(uint32_t));
  return (r->frames_from.from && r->tags_from.from && r->relays_from.from) || quoth__nomem(a);
}

/* The frames and pieces of the whole text are one passage for who speaks. */
static bool close_reports(quoth_article *a) {
  struct Reports *r = a->reports;
  uint64_t steps = (uint64_t)a->tags.count + a->quotations.count + 16 * (uint64_t)r->pieces.count;
  quoth__give_back(&a->arena, r->pieces.items, r->pieces.capacity * sizeof *r->pieces.items);
  r->pieces = r->settled;
  r->passage = (Passage){{0, a->tokens.count}, 0, r->frames.count, 0, r->pieces.count};
  quoth__give_back_traits(a);
  return quoth__charge(&a->meter, STAGE_QUOTES, steps, 0, &a->error);
}

bool quoth__read_quotes(quoth_article *a) {
  if (!open_reports(a)) return false;
  Passage ahead = {0};
  uint32_t block = 0;
  for (bool more = true; more;) {
    a->reports->passage = ahead;
    more = block < a->blocks.count;
    if (!gather_passage(a, &block, &ahead) || !read_passage(a)) return false;
  }
  return close_reports(a);
}

const char *quoth_stance_name(quoth_stance stance) {
  static const char *const names[QUOTH_STANCES] = {"asserts",  "denies",   "confirms", "asks",    "demands",
                                                   "promises", "predicts", "declines", "believes"};
  return (size_t)stance < QUOTH_STANCES ? names[stance] : "unknown";
}

const char *quoth_quote_kind_name(quoth_quote_kind kind) {
  static const char *const names[] = {"direct", "indirect", "mixed"};
  return (size_t)kind < sizeof names / sizeof *names ? names[kind] : "unknown";
}

const quoth_quote *quoth_quotes(const quoth_article *article, size_t *count) {
  if (count) *count = article->quotes.count;
  return article->quotes.items;
}

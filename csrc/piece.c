/*
** piece.c - content to pieces: what rules captured, quotations, turns of a transcript and
** the model's runs, in one sorted list, merged where they overlap: see quote.h.
*/
#include "quote.h"
#include "turn.h"

enum { CUT_LEAST = NEAR + 2 }; /* tokens of a run with two verbs, few of them behind the second */

uint32_t quoth__piece_from(const struct Reports *r, uint32_t token) {
  uint32_t low = r->passage.piece, high = r->passage.piece_end;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (r->pieces.items[middle].end <= token) low = middle + 1; else high = middle;
  }
  return low;
}

/* The mark of a list's item is no part of what is said in it. */
static void drop_bullet(const quoth_article *a, Piece *p) {
  if (!quoth__has(a, p->first, QUOTH_TOKEN_PUNCT)) return;
  bool bullet = p->first == a->blocks.items[quoth__block_of(a, p->first)].tokens.begin && p->end > p->first + 1 &&
                !quoth__has(a, p->first, QUOTH_TOKEN_QUOTE) && !quoth__has(a, p->first + 1, QUOTH_TOKEN_GLUED);
  if (!bullet || quoth__is(a, p->first, WORD_IN_QUOTE)) return;
  p->first++;
  p->whole |= quoth__is_quotation(a, p);
}

/* A piece that was cut may have lost its quotation. */
static void forget_quotation(const quoth_article *a, Piece *p) {
  const Quotation *q = p->quotation == NONE ? NULL : &a->quotations.items[p->quotation];
  if (q && (q->open >= p->end || quoth__quotation_end(a, q) <= p->first)) p->quotation = NONE;
}

/* Whether a token outside of quotations is one of those marks. */
static inline bool is_mark(const quoth_article *a, uint32_t token, const char *marks) {
  return quoth__has(a, token, QUOTH_TOKEN_PUNCT) && !quoth__is(a, token, WORD_IN_QUOTE) &&
         quoth__token_size(a, token) == 1 && strchr(marks, *quoth__token_text(a, token)) != NULL;
}

/* "it was late [but] refused": the conjunction before the next cue. */
static bool is_loose_end(const quoth_article *a, uint32_t token) {
  bool next = quoth__is(a, token, WORD_BUT) && token + 1 < a->tokens.count && quoth__is(a, token + 1, WORD_CUE);
  return next && quoth__has(a, token, QUOTH_TOKEN_LOWER) && !quoth__is(a, token, WORD_IN_QUOTE);
}

void quoth__trim_ends(const quoth_article *a, Piece *p) {
  while (p->end > p->first + 1 && (is_mark(a, p->end - 1, ".,;") || is_loose_end(a, p->end - 1))) p->end--;
  while (p->end > p->first + 1 && is_mark(a, p->first, ",:;")) p->first++;
  forget_quotation(a, p);
}

/* A verb of saying behind the words of a piece. */
static bool says(const quoth_article *a, uint32_t token) {
  return token < a->tokens.count && quoth__says_at(a, token);
}

/* "They lost, Orr said" in one run of the model: what it ends with is the reporting clause. */
static void cut_clause(const quoth_article *a, Piece *p) {
  uint32_t cue = p->end - 1;
  if (cue <= p->first + 1 || !says(a, cue)) return;
  uint32_t m = quoth__mention_over(a, cue - 1);
  if (m == NONE) return;
  uint32_t first = a->mentions.items[m].first;
  if (first > p->first + 2 && quoth__is_char(a, first - 1, ',')) p->end = first;
}

/* "Orr, who called the plan “a disgrace”, left": the comma behind the quotation, at the token `tail`, or inside it,
** closes the clause that the piece is told in. */
static bool closes_relative(const quoth_article *a, const Piece *p, uint32_t tail) {
  if (!quoth__is_char(a, tail, ',') && !quoth__is_char(a, tail - 2, ',')) return false;
  for (uint32_t t = p->first; t-- > 1 && p->first - t <= NEAR && !quoth__has(a, t, QUOTH_TOKEN_PUNCT);)
    if (quoth__is(a, t, WORD_WHO)) return quoth__is_char(a, t - 1, ',');
  return false;
}

/* "...," Orr said, in one run of the model: the words behind the quotation that hold
** a cue with a subject of their own are not content. */
static void cut_tail(const quoth_article *a, Piece *p) {
  if (p->quotation == NONE) cut_clause(a, p);
  if (p->quotation == NONE || quoth__is(a, p->end - 1, WORD_IN_QUOTE)) return;
  uint32_t tail = p->end;
  while (tail > p->first && !quoth__is(a, tail - 1, WORD_IN_QUOTE)) tail--;
  if (tail > p->first + 2 && closes_relative(a, p, tail)) p->end = tail;
  if (p->end == tail || p->end - tail > FAR || tail < p->first + 2 || !quoth__ends_clause(a, tail - 2)) return;
  uint32_t last = quoth__mention_over(a, p->end - 1);
  if (last != NONE && a->mentions.items[last].first >= tail && a->mentions.items[last].end > p->end) p->end = tail;
  if (says(a, p->end) || (quoth__is_char(a, p->end, ',') && says(a, p->end + 1))) p->end = tail;
  for (uint32_t t = tail; t < p->end; t++)
    if (says(a, t) && t > tail && quoth__mention_over(a, t - 1) != NONE) {
      p->end = tail;
      return;
    }
}

static APART void merge(Piece *last, const Piece *piece) {
  if (last->link == LINK_TURN) return;
  if (last->quotation == NONE || quoth__is_exact(piece)) last->quotation = piece->quotation != NONE
      ? piece->quotation : last->quotation;
  last->tagged |= piece->tagged;
  last->loose &= piece->loose;
  if (quoth__is_exact(last)) return;
  if (piece->link == LINK_TURN) {
    *last = *piece;
    return;
  }
  if (quoth__is_exact(piece)) {
    last->first = piece->first;
    last->end = piece->end;
  }
  bool inside = last->quotation != NONE && piece->quotation == NONE && piece->end <= last->end;
  last->whole = last->whole && inside;
  if (piece->end > last->end) last->end = piece->end;
  if (last->frame != NONE) return;
  last->frame = piece->frame;
  last->link = piece->link;
}

/* "[it was late] but declined [to say why]": where what a piece reports ends before the cue of a rule whose content
** lies in it as well; NONE when the cue stands elsewhere. */
static uint32_t end_before_ruled(const quoth_article *a, const Piece *last, const Piece *ruled) {
  if (!quoth__is_exact(ruled) || quoth__is_exact(last) || ruled->link != LINK_RULE) return NONE;
  uint32_t end = a->reports->frames.items[ruled->frame].first;
  if (end > ruled->first || end < last->first + NEAR) return NONE;
  while (end > last->first && quoth__is(a, end - 1, WORD_JOIN | WORD_BUT)) end--;
  return end > last->first ? end : NONE;
}

static bool add_piece(quoth_article *a, const Piece *piece) {
  struct Reports *r = a->reports;
  Piece *last = r->pieces.count ? &r->pieces.items[r->pieces.count - 1] : NULL;
  if (last && piece->first < last->end) {
    uint32_t end = end_before_ruled(a, last, piece);
    if (end == NONE) {
      merge(last, piece);
      return true;
    }
    last->end = end;
  }
  if (!quoth__room(&a->arena, &r->pieces)) return quoth__nomem(a);
  r->pieces.items[r->pieces.count++] = *piece;
  return true;
}

/* A run does not begin inside of a name. */
static uint32_t begin_of_run(const quoth_article *a, const Tag *run) {
  const Mention *name = quoth__name_across(a, run->first);
  return name && name->end < run->end ? name->end : run->first;
}

/* "who asked [not to be named] said they had lost": behind the verb of saying behind the manner in which somebody
** spoke, that the model took for what he said; the token itself when it is in none. */
static uint32_t said_behind_manner(const quoth_article *a, uint32_t token) {
  const Capture *manner = quoth__manner_before(a, token + 1);
  return manner && token < manner->end && says(a, manner->end) ? manner->end + 1 : token;
}

/* Where the content of a run begins: behind the medium in "wrote on X that they lost",
** behind the verb in "Asked whether they had lost, ...". */
static uint32_t content_of_run(const quoth_article *a, const Tag *run) {
  uint32_t t = begin_of_run(a, run), said = said_behind_manner(a, t);
  if (said > t) return said;
  bool medium = quoth__is(a, t, WORD_MEDIUM) && t > 0 && quoth__is(a, t - 1, WORD_PREPOSITION);
  bool asked = quoth__has(a, t, QUOTH_TOKEN_FIRST) && says(a, t) &&
               !quoth__is(a, t, WORD_PARTICIPLE) && t + 1 < run->end && quoth__is(a, t + 1, WORD_THAT);
  return t + (medium || asked);
}

/* The run stands right behind a cue of the model that is none. */
static bool lost_cue(const quoth_article *a, uint32_t tag) {
  const Tag *cue = tag > 0 ? &a->tags.items[tag - 1] : NULL;
  return cue && cue->label == TAG_CUE && cue->end == cue[1].first && quoth__is_no_cue(a, cue);
}

/* A run that goes on from its sentence into a quotation is two: the quotation has its own. */
static uint32_t clause_of_run(const quoth_article *a, const Tag *run, const quoth_sentence *s) {
  uint32_t end = s->tokens.end;
  bool crosses = end < run->end && !quoth__is(a, run->first, WORD_IN_QUOTE) && quoth__opens_quotation(a, end, run->end);
  return crosses ? end : run->end;
}

/* Where the words begin that a noun phrase right before the token has: "a claim" in "a claim Orr called"; the token
** itself when none ends there. */
static uint32_t noun_before(const quoth_article *a, uint32_t token, uint32_t least) {
  for (uint32_t t = token; t-- > least && token - t <= NEAR + 1 && quoth__has(a, t, QUOTH_TOKEN_WORD);)
    if (quoth__is(a, t, WORD_DETERMINER | WORD_INDEFINITE)) return t;
  return token;
}

/* Whether a subject, with a comma and auxiliaries behind it, ends before the token: a cue follows. */
static bool is_before_cue(const quoth_article *a, uint32_t token) {
  uint32_t t = token + quoth__is_char(a, token, ','), from = t;
  while (t - from < NEAR && t + 1 < a->tokens.count && quoth__is(a, t, WORD_AUXILIARY | WORD_ADVERB)) t++;
  return quoth__is(a, t, WORD_CUE) && !quoth__is(a, t, WORD_NOUN_LIKE | WORD_PARTICIPLE);
}

/* "[Orr lied, a claim] that his clerk, Lee Kay, | rejected": where what a run reports ends before something that
** another says something of: the run ends before his verb, and holds none behind "that". Else its end. */
static uint32_t end_before_rejected(const quoth_article *a, uint32_t first, uint32_t end) {
  for (uint32_t t = end; t-- > first && end - t < SUBJECT_TOKENS && !quoth__is(a, t, WORD_IN_QUOTE);) {
    if (quoth__tells(a, t) || quoth__is(a, t, WORD_COPULA)) return end;
    if (!quoth__is(a, t, WORD_THAT | WORD_WHO)) continue;
    bool thing = t > 0 && !quoth__is(a, t - 1, WORD_SMALL) && quoth__mention_over(a, t - 1) == NONE; /* no "an aide" */
    bool subject = t + 1 < end && !quoth__is(a, t + 1, WORD_SUBJECT);
    uint32_t noun = thing && subject ? noun_before(a, t, t > NEAR_END ? t - NEAR_END : 0) : t;
    if (noun == t) return end;
    return noun > first + 1 && quoth__is_char(a, noun - 1, ',') ? noun - 1 : first;
  }
  return end;
}

static inline uint32_t end_before_relative(const quoth_article *a, uint32_t first, uint32_t end) {
  return is_before_cue(a, end) ? end_before_rejected(a, first, end) : end;
}

/* "[Kay said it would close, a claim] Orr called “nonsense”": where what a run of the model reports ends before
** something that another calls what stands in the quotation that opens there; the end of the run when nobody does. */
static uint32_t end_before_called(const quoth_article *a, uint32_t first, uint32_t end, uint32_t open) {
  if (open >= end || open < first + NEAR_END) return end;
  uint32_t cue = open - 1 - quoth__is(a, open - 1, WORD_INDEFINITE), who; /* "called an “insulting” offer" */
  cue -= quoth__is(a, cue, WORD_AS);
  who = cue;
  if (!quoth__is(a, cue, WORD_CUE) || !quoth__is(a, cue, WORD_CUE_LABEL)) return end;
  while (who > first && quoth__is(a, who - 1, WORD_AUXILIARY | WORD_ADVERB)) who--;
  uint32_t told = who - quoth__is_char(a, who - 1, ','), apposed = end_before_relative(a, first, told);
  if (apposed < told) return apposed; /* "a claim that his clerk, Lee Kay, called" */
  uint32_t m = quoth__mention_over(a, who - 1);
  const Mention *it = m == NONE ? NULL : &a->mentions.items[m];
  if (!it || it->form == FORM_PRONOUN || it->end != who || it->first < first + NEAR) return end;
  uint32_t name = it->form == FORM_NAME ? it->name_first : it->first; /* "a claim Ann Orr called" may be one phrase */
  if (name > it->first && quoth__is(a, name - 1, WORD_DETERMINER)) name--;
  uint32_t relative = name - quoth__is(a, name - 1, WORD_WHO | WORD_THAT), noun = noun_before(a, relative, first);
  bool apart = noun < relative && noun > first + 1 && (quoth__is_char(a, noun - 1, ',') || quoth__is_dash(a, noun - 1));
  return apart ? noun - 1 : noun < relative ? relative : end;
}

/* "Asked [whether they had lost, Orr said that no]", "Asked about [a letter, Orr said that no]": the mention of who
** answers in a run of the model that a question opens, a verb that begins the sentence; NONE. */
static uint32_t answerer(const quoth_article *a, const Tag *run, const quoth_sentence *s) {
  if (run->first - s->tokens.begin > NEAR_END || !quoth__is(a, s->tokens.begin, WORD_CUE)) return NONE;
  for (uint32_t t = run->first + 1; t + 3 < run->end && t - run->first < CLAUSE_TOKENS; t++) {
    if (!quoth__is_char(a, t, ',') || quoth__is(a, t, WORD_IN_QUOTE)) continue;
    uint32_t i = quoth__mention_from(a, t + 1), cue = i < a->mentions.count ? a->mentions.items[i].end : NONE;
    bool answers = cue != NONE && a->mentions.items[i].first == t + 1 && cue + 1 < run->end;
    if (answers && quoth__is(a, cue, WORD_CUE) && quoth__is(a, cue, WORD_CUE_SAY | WORD_CUE_ACT)) return i;
  }
  return NONE;
}

/* Where what a run of the model holds ends, and where what is said behind another cue goes on; NONE: it is all one. */
typedef struct Cut { uint32_t end, on; } Cut;

_Static_assert(CLAUSE_TOKENS < THOSE, "the tokens before which a run may be cut are looked through at once");

/* Up to where a run of CUT_LEAST tokens may be cut: a few are left behind, and not too many stand before. */
static uint32_t cut_stop(const Tag *run) {
  uint32_t most = run->end - run->first - NEAR;
  return run->first + (most < CLAUSE_TOKENS ? most : CLAUSE_TOKENS);
}

/* "[it was late, while] Orr [warned against “haste”]": before the comma behind which somebody else says something, no
** pronoun. */
static Cut before_speaker(const quoth_article *a, const Tag *run) {
  uint64_t marks = quoth__those_from(quoth__those_with(a, run->first, cut_stop(run), TRAIT_PUNCT), NEAR);
  for (; marks; marks &= marks - 1) {
    uint32_t t = run->first + (uint32_t)__builtin_ctzll(marks);
    if (!quoth__is_char(a, t, ',') || quoth__is(a, t, WORD_IN_QUOTE) || !quoth__is(a, t + 1, WORD_BUT)) continue;
    uint32_t i = quoth__mention_at(a, t + 2), owned = i == NONE ? NONE : a->mentions.items[i].end + 1;
    if (i != NONE && quoth__is(a, owned - 1, WORD_GENITIVE)) i = quoth__mention_at(a, owned);
    uint32_t cue = i == NONE || a->mentions.items[i].form == FORM_PRONOUN ? NONE : a->mentions.items[i].end;
    bool other = cue != NONE && cue + 1 < run->end && quoth__is(a, cue, WORD_CUE) && !quoth__is(a, cue, WORD_NOUN_LIKE);
    if (other && quoth__is(a, cue, WORD_CUE_SAY | WORD_CUE_LABEL)) return (Cut){t, cue + 1};
  }
  return (Cut){NONE, NONE};
}

/* A verb of the past that promises or demands something: "pledged to", "asked people to", "called for". */
static bool is_act(const quoth_article *a, uint32_t verb) {
  const struct NameRules *names = a->rules->names;
  bool acts = quoth__is(a, verb, WORD_CUE) && quoth__is(a, verb, WORD_CUE_SAY | WORD_CUE_ACT);
  if (!acts || quoth__is(a, verb, WORD_NOUN_LIKE) || !quoth__ends_in(a, verb, names->past)) return false;
  for (uint32_t t = verb + 1; t < a->tokens.count && t - verb <= NEAR; t++) {
    if (quoth__hit_of(a, t, names->to) || (t == verb + 1 && quoth__hit_of(a, t, names->for_whom))) return true;
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) || quoth__is(a, t, WORD_THAT | WORD_AUXILIARY | WORD_COPULA)) return false;
  }
  return false;
}

/* Whether there is a verb of anybody's between two tokens, not in marks. */
static bool holds_verb(const quoth_article *a, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < end; t++) {
    if (quoth__is(a, t, WORD_IN_QUOTE)) continue;
    if (quoth__tells(a, t) || quoth__is(a, t, WORD_COPULA | WORD_WHO)) return true;
  }
  return false;
}

/* "[he was sorry and] pledged [to pay]", "[the crews and] asked [people to wait]": before a second verb of whoever says
** it, who is also whom a pronoun that opens what is said means, or what is said holds no verb of anybody's. */
static Cut before_act(const quoth_article *a, const Tag *run) {
  uint64_t verbs = quoth__those_from(quoth__those_with(a, run->first, cut_stop(run) + 1, TRAIT_CUE), 2);
  bool own = quoth__is(a, run->first + quoth__is(a, run->first, WORD_THAT), WORD_SUBJECT);
  for (; verbs; verbs &= verbs - 1) {
    uint32_t verb = run->first + (uint32_t)__builtin_ctzll(verbs), join = verb - 1;
    if (!quoth__is(a, join, WORD_BUT | WORD_JOIN) || quoth__is(a, join, WORD_IN_QUOTE) || !is_act(a, verb)) continue;
    bool apart = quoth__is(a, join, WORD_BUT) && quoth__is_char(a, join - 1, ','); /* "the risk was low, but advised" */
    if (apart) return (Cut){join - 1, verb + 1};
    if (quoth__is(a, join, WORD_JOIN) && (own || !holds_verb(a, run->first + 1, join))) return (Cut){join, verb + 1};
  }
  return (Cut){NONE, NONE};
}

/* The cursor is at the next run of content, from a number on; "commented on X": where something was written is not what
** was written. */
static void find_content(const quoth_article *a, PieceCursors *c, uint32_t tag) {
  for (; tag < a->tags.count; tag++) {
    const Tag *run = &a->tags.items[tag];
    if (run->label != TAG_CONTENT) continue;
    c->said = content_of_run(a, run);
    if (c->said < run->end) break;
  }
  c->tag = tag;
  c->tag_at = tag < a->tags.count ? a->tags.items[tag].first : NONE;
}

uint32_t quoth__title_words(const quoth_article *a, const Piece *quoted) {
  uint32_t large = 0;
  for (uint32_t t = quoted->first + 1; t + 1 < quoted->end; t++) {
    if (!quoth__has(a, t, QUOTH_TOKEN_WORD) || quoth__is(a, t, WORD_GENITIVE)) continue;
    if (quoth__has(a, t, QUOTH_TOKEN_CAP)) large++;
    else if (quoth__token_size(a, t) > SMALL_WORD) return 0;
  }
  return large;
}

/* "Meet the Press", "Face the Nation" and "This Week": a title behind a title. */
static bool is_listed(const quoth_article *a, const Piece *quoted, uint32_t title_end) {
  if (title_end == 0 || quoted->first <= title_end || quoted->first - title_end > 2) return false;
  return quoth__is(a, quoted->first - 1, WORD_JOIN) || quoth__is_char(a, quoted->first - 1, ',');
}

/* On "Meet the Press", CBS's "Inquiry": the word before the marks tells that a title or a name stands
** in them, whoever reports what stands around. */
static bool is_title(const quoth_article *a, const Piece *quoted, uint32_t title_end) {
  if (quoted->first == 0) return false;
  uint32_t before = quoted->first - 1;
  if (quoth__is(a, before, WORD_GENITIVE)) return quoth__title_words(a, quoted) >= 1;
  bool placed = quoth__hit_of(a, before, a->rules->names->title_place) || is_listed(a, quoted, title_end);
  return placed && quoth__title_words(a, quoted) >= 2;
}

/* The cursor is at the next outermost quotation, from a number on. */
static void find_quotation(const quoth_article *a, PieceCursors *c, uint32_t quotation) {
  while (quotation < a->quotations.count && a->quotations.items[quotation].parent != NONE) quotation++;
  c->quotation = quotation;
  c->open = quotation < a->quotations.count ? a->quotations.items[quotation].open : NONE;
}

/* The content of a turn: a piece for each of its blocks. */
static bool add_spoken(quoth_article *a, const Given *given) {
  const SpeechTurn *turn = &a->turns.items[a->reports->frames.items[given->frame].number];
  uint32_t from = given->first;
  for (uint32_t b = turn->block; b < turn->end; b++) {
    const quoth_block *block = &a->blocks.items[b];
    if (from < block->tokens.begin) from = block->tokens.begin;
    if ((b > turn->block && !quoth__is_spoken(a, block)) || from >= block->tokens.end) continue;
    Piece piece = {.first = from, .end = block->tokens.end, .quotation = NONE, .frame = given->frame,
                   .link = LINK_TURN, .whole = true};
    if (!add_piece(a, &piece)) return false;
  }
  return true;
}

static bool is_wordless(const quoth_article *a, const Piece *p) {
  if (p->end <= p->first) return true;
  return p->quotation == NONE && p->end == p->first + 1 && quoth__has(a, p->first, QUOTH_TOKEN_PUNCT);
}

/* "[Ann] Orr told delegates", "the Department of [Works]": the model took the begin of the speaker's name, or the rest
** of anybody's, for what is said. */
static bool is_part_of_name(const quoth_article *a, const Piece *p) {
  uint32_t m = p->quotation == NONE && p->tagged ? quoth__mention_over(a, p->first) : NONE;
  const Mention *name = m == NONE ? NULL : &a->mentions.items[m];
  if (!name || name->form != FORM_NAME || p->end > name->end) return false;
  if (name->first == p->first) return p->end < name->end && says(a, name->end);
  return name->first < p->first && !quoth__has(a, name->first, QUOTH_TOKEN_FIRST);
}

/* "[Orr], who called it late": the model took whom the clause tells of for what is said. */
static bool is_told_of(const quoth_article *a, const Piece *p) {
  bool before = p->quotation == NONE && p->end + 2 < a->tokens.count && quoth__is_char(a, p->end, ',');
  before = before && quoth__is(a, p->end + 2, WORD_CUE);
  uint32_t m = before && quoth__is(a, p->end + 1, WORD_WHO) ? quoth__mention_over(a, p->first) : NONE;
  return m != NONE && a->mentions.items[m].first == p->first && a->mentions.items[m].end == p->end;
}

static Piece given_piece(const quoth_article *a, const Given *given) {
  bool ruled = a->reports->frames.items[given->frame].origin == FRAME_RULE;
  bool headline = a->blocks.items[quoth__block_of(a, given->first)].role == QUOTH_HEADLINE; /* not word for word */
  return (Piece){.first = given->first, .end = given->end, .quotation = NONE, .frame = given->frame,
                 .link = LINK_RULE, .whole = !ruled && !headline};
}

static Piece quoted_piece(const quoth_article *a, uint32_t quotation) {
  const Quotation *q = &a->quotations.items[quotation];
  return (Piece){.first = q->open, .end = quoth__quotation_end(a, q), .quotation = quotation, .frame = NONE,
                 .whole = true};
}

/* Harold "Hal" Orr */
static bool is_nickname(const quoth_article *a, const Piece *quoted) {
  uint32_t m = quoted->end - quoted->first <= NEAR ? quoth__mention_over(a, quoted->first) : NONE;
  return m != NONE && a->mentions.items[m].first < quoted->first && a->mentions.items[m].end > quoted->end;
}

/* The quotation at the cursor; a title and a nickname are no pieces, and what runs into a title begins behind it. */
static Piece next_quoted(const quoth_article *a, PieceCursors *c) {
  Piece piece = quoted_piece(a, c->quotation);
  find_quotation(a, c, c->quotation + 1);
  piece.tagged = piece.called = c->called == piece.quotation; /* in a run that was cut before it */
  bool nickname = is_nickname(a, &piece);
  if (!nickname && !is_title(a, &piece, c->title_end)) return piece;
  if (!nickname) c->title_end = piece.end;
  piece.end = piece.first;
  return piece;
}

/* Up to who answers what is asked in a run, to somebody else who speaks in it, or to a second verb of who does. */
static Cut cut_of(const quoth_article *a, const Tag *run, const quoth_sentence *s) {
  if (run->end - run->first < CUT_LEAST) return (Cut){NONE, NONE};
  uint32_t who = answerer(a, run, s);
  if (who != NONE) return (Cut){a->mentions.items[who].first - 1, a->mentions.items[who].end + 1};
  Cut cut = before_speaker(a, run);
  return cut.end != NONE ? cut : before_act(a, run);
}

/* What the run at the cursor holds, up to where it is cut; then what is behind that. */
static Piece tagged_piece(const quoth_article *a, PieceCursors *c) {
  const Tag *run = &a->tags.items[c->tag];
  const quoth_sentence *s = &a->sentences.items[quoth__sentence_of(a, run->first)];
  uint32_t first = c->answer ? c->answer : c->said;
  Cut cut = c->answer ? (Cut){NONE, NONE} : cut_of(a, run, s);
  if (first < c->title_end) first = c->title_end < run->end ? c->title_end : run->end;
  uint32_t whole = clause_of_run(a, run, s), end = end_before_called(a, first, whole, c->open);
  if (end < whole) c->called = c->quotation; else end = end_before_relative(a, first, end);
  Piece piece = {.first = first, .end = end, .quotation = NONE, .frame = NONE, .tagged = true,
                 .loose = !c->answer && lost_cue(a, c->tag), .called = c->answer != 0};
  c->answer = 0;
  if (cut.end == NONE) {
    find_content(a, c, c->tag + 1);
  } else {
    piece.end = cut.end;
    c->answer = c->tag_at = cut.on;
  }
  return piece;
}

static void trim_pieces(const quoth_article *a, uint32_t from) {
  for (uint32_t i = from; i < a->reports->pieces.count; i++) {
    Piece *p = &a->reports->pieces.items[i];
    if (quoth__is_exact(p)) continue;
    drop_bullet(a, p);
    cut_tail(a, p);
    quoth__trim(a, p);
  }
}

void quoth__begin_pieces(quoth_article *a) {
  PieceCursors *c = &a->reports->content;
  c->called = NONE;
  find_content(a, c, 0);
  find_quotation(a, c, 0);
}

/* What rules captured, quotations and runs of content in one sorted list, merged
** where they overlap. */
bool quoth__gather_pieces(quoth_article *a, uint32_t end) {
  struct Reports *r = a->reports;
  PieceCursors *c = &r->content;
  uint32_t from = r->pieces.count;
  for (;;) {
    const Given *sure = c->given < r->given.count ? &r->given.items[c->given] : NULL;
    uint32_t first = c->open < c->tag_at ? c->open : c->tag_at;
    bool given = sure && sure->first <= first;
    c->given += given;
    if (given && r->frames.items[sure->frame].origin == FRAME_TURN) {
      if (!add_spoken(a, sure)) return false;
      continue;
    }
    Piece piece;
    if (given) {
      piece = given_piece(a, sure);
    } else if (first >= end) {
      break;
    } else if (c->open <= c->tag_at) {
      piece = next_quoted(a, c);
    } else {
      piece = tagged_piece(a, c);
    }
    bool none = is_wordless(a, &piece) || is_part_of_name(a, &piece) || is_told_of(a, &piece) ||
                (piece.quotation == NONE && quoth__is_circumstance(a, piece.first, piece.end));
    if (!none && !add_piece(a, &piece)) return false;
  }
  trim_pieces(a, from);
  return true;
}

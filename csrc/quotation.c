/*
** quotation.c - quotation marks to quotations.
**
** Each block is paired by itself, so that a bad mark does no harm beyond its
** paragraph. What a mark does is read from the white space and the punctuation
** around it; its form decides where they do not, and whether a quotation is open
** where form says nothing. So a mark turned the wrong way still works, and a
** missing one costs one quotation and not the sense of all that follow.
**
** Single marks are also apostrophes: an opening one is a guess until a closing
** one is found inside the same double quotation; without it, it was none. Words of
** the lexicon "elision" begin with an apostrophe ('tis).
**
** Open quotations are a stack of bounded depth; an opening mark beyond it is
** passed over. A quotation is added when it opens; when the block ends, guesses
** that failed are taken out again. What is left is in the order of the opening
** marks and properly nested.
*/
#include "document.h"
#include "utf.h"

#include <math.h>

#define DEEPEST 256u  /* no limit of the caller makes the stack deeper */
#define OPEN_STILL NONE /* `close` of a quotation that has none yet */

typedef enum Family { DOUBLE, ANGLE, SINGLE, SINGLE_ANGLE } Family;

/* What a mark does; what its form, or its place in the text, says that it does. */
typedef enum Turn { UNSURE, OPENS, CLOSES } Turn;

typedef struct QuoteMark {
  Family family;
  Turn form, place;
} QuoteMark;

typedef struct Open {
  uint32_t quotation;
  uint32_t weak;    /* a mark that may close it, for want of a better one, or NONE */
  Family family;
} Open;

typedef struct Pairing {
  quoth_article *a;
  uint32_t begin, end;   /* tokens of the block */
  uint32_t base;         /* the block's first quotation */
  Vector(uint32_t) marks; /* tokens that may quote: no other is looked at */
  uint32_t next;          /* of them, the first that is not paired */
  uint32_t elisions;     /* lexicon of words that begin with an apostrophe, or NONE */
  bool single_style;     /* the article quotes with single marks */
  uint32_t last_opener;  /* token of the last mark that opened, NONE: none */
  uint32_t depth, deepest;
  Open open[DEEPEST];
} Pairing;

/* ------------------------------------------------------------------------ Marks */

static uint32_t character_of(const quoth_article *a, uint32_t token) {
  uint32_t length;
  return quoth__decode(quoth__token_text(a, token), quoth__token_size(a, token), &length);
}

static QuoteMark form_of(const quoth_article *a, uint32_t token) {
  uint32_t length, c = quoth__decode(quoth__token_text(a, token), quoth__token_size(a, token), &length);
  bool pair = quoth__token_size(a, token) == 2 * length;
  Family family = pair ? DOUBLE : SINGLE;
  switch (c) {
    case 0x201C: case 0x201E: case 0x201F: return (QuoteMark){DOUBLE, OPENS, UNSURE};
    case 0x201D: return (QuoteMark){DOUBLE, CLOSES, UNSURE};
    case 0xAB: return (QuoteMark){ANGLE, OPENS, UNSURE};
    case 0xBB: return (QuoteMark){ANGLE, CLOSES, UNSURE};
    case 0x2018: case 0x201A: case 0x201B: case '`': return (QuoteMark){family, OPENS, UNSURE};
    case 0x2019: case 0xB4: case 0x2BC: return (QuoteMark){family, CLOSES, UNSURE};
    case 0x2039: return (QuoteMark){SINGLE_ANGLE, OPENS, UNSURE};
    case 0x203A: return (QuoteMark){SINGLE_ANGLE, CLOSES, UNSURE};
    case '\'': return (QuoteMark){family, UNSURE, UNSURE};
    case 0xFF07: return (QuoteMark){SINGLE, UNSURE, UNSURE};
    default: return (QuoteMark){DOUBLE, UNSURE, UNSURE};
  }
}

static bool inside(const Pairing *p, uint32_t token) { return token >= p->begin && token < p->end; }

static bool glued(const Pairing *p, uint32_t token) {
  return inside(p, token) && quoth__has(p->a, token, QUOTH_TOKEN_GLUED);
}

static bool is_dash(uint32_t c) { return c == '-' || c == '/' || (c >= 0x2010 && c <= 0x2015); }

static bool is_bracket(uint32_t c) { return c == '(' || c == '[' || c == '{' || c == '<' || c == '='; }

/* Whether text, to which the mark belongs as a closing one would, clings to its
** left: not a bracket, a dash or a mark that has just opened. */
static bool text_before(const Pairing *p, uint32_t token) {
  if (!glued(p, token) || token == p->begin || token - 1 == p->last_opener) return false;
  uint32_t c = character_of(p->a, token - 1);
  return !is_dash(c) && !is_bracket(c);
}

/* Whether text that it may introduce clings to its right: not a stop, a comma, a
** closing bracket or a dash. */
static bool text_behind(const Pairing *p, uint32_t token) {
  if (!glued(p, token + 1)) return false;
  if (!quoth__has(p->a, token + 1, QUOTH_TOKEN_PUNCT)) return true;
  if (quoth__has(p->a, token + 1, QUOTH_TOKEN_QUOTE)) return form_of(p->a, token + 1).form != CLOSES;
  uint32_t c = character_of(p->a, token + 1);
  return !is_dash(c) && (c >= 0x80 || !strchr(",;:!?)]}>", (int)c)) &&
         (c != '.' || quoth__token_size(p->a, token + 1) > 1);
}

static Turn place_of(const Pairing *p, uint32_t token) {
  bool before = text_before(p, token), behind = text_behind(p, token);
  if (before != behind) return behind ? OPENS : CLOSES;
  if (before) return UNSURE;
  return token == p->begin ? OPENS : token + 1 == p->end ? CLOSES : UNSURE;
}

static bool after_punctuation(const Pairing *p, uint32_t token) {
  return token > p->begin && quoth__has(p->a, token - 1, QUOTH_TOKEN_PUNCT);
}

/* ------------------------------------------------------------------------ Stack */

static Quotation *quotation_at(const Pairing *p, uint32_t level) {
  return &p->a->quotations.items[p->open[level].quotation];
}

static bool is_single(Family family) { return family == SINGLE || family == SINGLE_ANGLE; }

static bool push(Pairing *p, uint32_t token, Family family) {
  quoth_article *a = p->a;
  if (p->depth == p->deepest) return true;
  if (!quoth__room(&a->arena, &a->quotations)) return quoth__nomem(a);
  p->open[p->depth++] = (Open){a->quotations.count, NONE, family};
  a->quotations.items[a->quotations.count++] = (Quotation){
    .open = token, .close = OPEN_STILL, .parent = NONE, .continues = NONE, .single = is_single(family)};
  p->last_opener = token;
  return true;
}

/* The level that a closing mark of the family closes, or NONE. A single mark
** closes nothing that was opened outside of a double quotation. */
static uint32_t level_of(const Pairing *p, Family family) {
  for (uint32_t level = p->depth; level-- > 0;) {
    if (p->open[level].family == family) return level;
    if (is_single(family) && !is_single(p->open[level].family)) return NONE;
  }
  return NONE;
}

/* Ends the guesses above a level: at their weak mark, or not at all. */
static void settle_above(Pairing *p, uint32_t level) {
  while (p->depth > level) {
    p->depth--;
    if (is_single(p->open[p->depth].family)) quotation_at(p, p->depth)->close = p->open[p->depth].weak;
  }
}

static void close_level(Pairing *p, uint32_t level, uint32_t token) {
  settle_above(p, level + 1);
  quotation_at(p, level)->close = token;
  p->depth = level;
}

/* ----------------------------------------------------------------- Double marks */

/* Whether a mark that should open by its place closes: 'Hello, "he said'. */
static bool space_is_misplaced(const Pairing *p, uint32_t token) {
  return !glued(p, token) && after_punctuation(p, token) && inside(p, token + 1) &&
         quoth__has(p->a, token + 1, QUOTH_TOKEN_LOWER);
}

static Turn turn_of_double(const Pairing *p, uint32_t token, const QuoteMark *mark, bool is_open) {
  Turn by_state = is_open ? CLOSES : OPENS;
  if (mark->place == UNSURE && is_open && text_before(p, token)) return CLOSES;
  if (mark->place == UNSURE) return mark->form == UNSURE ? by_state : mark->form;
  if (mark->place == CLOSES) return mark->form == OPENS ? by_state : CLOSES;
  if (!is_open) return OPENS;
  return mark->form == CLOSES || (mark->form == UNSURE && space_is_misplaced(p, token)) ? CLOSES : OPENS;
}

static bool pair_double(Pairing *p, uint32_t token, const QuoteMark *mark) {
  uint32_t level = level_of(p, mark->family);
  Turn turn = turn_of_double(p, token, mark, level != NONE);
  if (turn == OPENS) return push(p, token, mark->family);
  if (level != NONE) close_level(p, level, token);
  else if (p->depth && after_punctuation(p, token)) close_level(p, p->depth - 1, token);
  return true;
}

/* ----------------------------------------------------------------- Single marks */

/* An apostrophe at the start of a word: 'tis, '80s. */
static bool is_elision(const Pairing *p, uint32_t token) {
  if (!inside(p, token + 1)) return false;
  if (quoth__has(p->a, token + 1, QUOTH_TOKEN_NUMBER))
    return glued(p, token + 2) && quoth__has(p->a, token + 2, QUOTH_TOKEN_LOWER);
  return p->elisions != NONE && quoth__lexeme_in(p->a->rules, p->a->tokens.lexeme[token + 1], p->elisions);
}

/* A closing mark that may as well be the apostrophe of an owner: the dogs' tails. */
static bool may_be_owner(const Pairing *p, uint32_t token) {
  const quoth_article *a = p->a;
  if (token == p->begin || !inside(p, token + 1)) return false;
  char last = a->source.text[a->tokens.end[token - 1] - 1];
  return (last == 's' || last == 'S') && quoth__has(a, token - 1, QUOTH_TOKEN_WORD) &&
         quoth__has(a, token + 1, QUOTH_TOKEN_WORD);
}

static bool opens_single(const Pairing *p, uint32_t token, const QuoteMark *mark) {
  return mark->place == OPENS && mark->form != CLOSES && !is_elision(p, token);
}

/* A single mark behind a stop that closes nothing may stand for the double one that
** the quotation around it lacks. */
static void note_wrong_closer(Pairing *p, uint32_t token) {
  Open *around = p->depth ? &p->open[p->depth - 1] : NULL;
  if (around && around->weak == NONE && after_punctuation(p, token)) around->weak = token;
}

static bool pair_single(Pairing *p, uint32_t token, const QuoteMark *mark) {
  uint32_t level = level_of(p, mark->family);
  if (opens_single(p, token, mark)) {
    if (level != NONE && p->open[level].weak != NONE) close_level(p, level, p->open[level].weak);
    return push(p, token, mark->family);
  }
  if (mark->place == OPENS || (mark->place == UNSURE && glued(p, token + 1))) return true;
  if (level == NONE) note_wrong_closer(p, token);
  else if (!may_be_owner(p, token)) close_level(p, level, token);
  else if (p->open[level].weak == NONE) p->open[level].weak = token;
  return true;
}

/* --------------------------------------------------------------- End of a block */

/* Whether the block that follows the quotation's begins with an opening mark of
** its family: the convention for a quotation of several paragraphs. */
static bool goes_on(const Pairing *p, Family family) {
  const quoth_article *a = p->a;
  if (p->end >= a->tokens.count || !quoth__has(a, p->end, QUOTH_TOKEN_QUOTE)) return false;
  QuoteMark mark = form_of(a, p->end);
  return mark.family == family && mark.form != CLOSES;
}

/* The first double quotation of the block behind number `i`, or NONE. */
static uint32_t next_double(const quoth_article *a, uint32_t i) {
  while (++i < a->quotations.count)
    if (!a->quotations.items[i].single) return i;
  return NONE;
}

/* A double quotation without its closing mark goes to the end of the block; but
** when others follow in it, its closing mark was forgotten: then it ends at a
** single mark that may stand for it, else with its sentence, and in any case before
** the next one opens. */
static void end_unclosed(Pairing *p, uint32_t level) {
  quoth_article *a = p->a;
  Quotation *q = quotation_at(p, level);
  uint32_t next = next_double(a, p->open[level].quotation);
  bool continued = q->open == p->begin && goes_on(p, p->open[level].family) &&
                   (next == NONE || !quoth__has(a, p->end - 1, QUOTH_TOKEN_QUOTE));
  q->unclosed = continued || p->open[level].weak == NONE;
  q->close = q->unclosed ? p->end : p->open[level].weak;
  if (continued || !q->unclosed || next == NONE) return;
  uint32_t opener = a->quotations.items[next].open, sentence = quoth__sentence_of(a, opener);
  uint32_t start = a->sentences.items[sentence].tokens.begin;
  q->close = start > q->open ? start : opener;
}

/* A single mark that stays open to the next paragraph opens one, or a sentence, or stands behind what
** announces it: She said: 'It was late. */
static void end_guess(Pairing *p, uint32_t level) {
  Quotation *q = quotation_at(p, level);
  q->close = p->open[level].weak;
  bool announced = q->open > p->begin &&
                   (quoth__is_char(p->a, q->open - 1, ':') || quoth__is_char(p->a, q->open - 1, ','));
  bool opens = q->open == p->begin || quoth__has(p->a, q->open, QUOTH_TOKEN_FIRST) || announced;
  if (q->close != OPEN_STILL || !p->single_style || !opens || level != 0) return;
  if (!goes_on(p, p->open[level].family)) return;
  q->close = p->end;
  q->unclosed = true;
}

/* Takes out the guesses that failed, what holds no token, and what reaches out of a
** quotation that was cut short; finds parents: the stack now holds the quotations
** around the place reached. */
static void settle_block(Pairing *p) {
  quoth_article *a = p->a;
  uint32_t kept = p->base, depth = 0;
  for (uint32_t i = p->base; i < a->quotations.count; i++) {
    Quotation q = a->quotations.items[i];
    if (q.close == OPEN_STILL || q.close == q.open + 1) continue;
    while (depth && a->quotations.items[p->open[depth - 1].quotation].close <= q.open) depth--;
    q.depth = depth;
    q.parent = depth ? p->open[depth - 1].quotation : NONE;
    if (depth && q.close > a->quotations.items[q.parent].close) continue;
    a->quotations.items[kept] = q;
    p->open[depth++].quotation = kept++;
  }
  a->quotations.count = kept;
}

static void flag_quoted(const Pairing *p) {
  quoth_article *a = p->a;
  for (uint32_t i = p->base; i < a->quotations.count; i++) {
    const Quotation *q = &a->quotations.items[i];
    if (q->depth) continue;
    for (uint32_t t = q->open + 1; t < q->close; t++) a->tokens.flags[t] |= QUOTH_TOKEN_QUOTED;
  }
}

static bool mark_quoted(const Pairing *p) {
  quoth_article *a = p->a;
  MarkVector *marks = &a->marks[TYPE_QUOTED];
  for (uint32_t i = p->base; i < a->quotations.count; i++) {
    const Quotation *q = &a->quotations.items[i];
    if (!quoth__room(&a->arena, marks)) return quoth__nomem(a);
    marks->items[marks->count++] = (Mark){
      .first = q->open, .end = q->close + !q->unclosed, .rule = NONE, .entity = NONE, .number = NAN};
  }
  return true;
}

static bool end_block(Pairing *p) {
  for (uint32_t level = 0; level < p->depth; level++) {
    if (is_single(p->open[level].family)) end_guess(p, level); else end_unclosed(p, level);
  }
  settle_block(p);
  flag_quoted(p);
  return mark_quoted(p);
}

/* ------------------------------------------------------------------------ Stage */

static bool pair_block(Pairing *p, const quoth_block *block) {
  quoth_article *a = p->a;
  p->begin = block->tokens.begin;
  p->end = block->tokens.end;
  p->base = a->quotations.count;
  p->depth = 0;
  p->last_opener = NONE;
  for (; p->next < p->marks.count && p->marks.items[p->next] < p->end; p->next++) {
    uint32_t token = p->marks.items[p->next];
    QuoteMark mark = form_of(a, token);
    mark.place = place_of(p, token);
    bool paired = is_single(mark.family) ? pair_single(p, token, &mark) : pair_double(p, token, &mark);
    if (!paired) return false;
    if (!quoth__charge(&a->meter, STAGE_QUOTATIONS, 1 + p->depth, a->tokens.begin[token], &a->error))
      return false;
  }
  uint32_t steps = a->quotations.count - p->base;
  return end_block(p) && quoth__charge(&a->meter, STAGE_QUOTATIONS, steps, block->span.begin, &a->error);
}

/* The blocks that a quotation of several paragraphs runs through; captions and
** notes between them do not end it. */
static bool is_running_text(const quoth_block *block) {
  return block->role == QUOTH_PARAGRAPH || block->role == QUOTH_BLOCKQUOTE || block->role == QUOTH_LISTITEM;
}

/* Links the block's first quotation to the one that the paragraph before left
** open; says which one this block leaves open. */
static uint32_t link_blocks(const Pairing *p, uint32_t unclosed) {
  quoth_article *a = p->a;
  uint32_t last = NONE;
  for (uint32_t i = p->base; i < a->quotations.count; i++) {
    Quotation *q = &a->quotations.items[i];
    if (i == p->base && q->open == p->begin && unclosed != NONE &&
        a->quotations.items[unclosed].single == q->single)
      q->continues = unclosed;
    if (q->depth == 0 && q->unclosed && q->close == p->end) last = i;
  }
  return last;
}

static bool gather_marks(Pairing *p) {
  quoth_article *a = p->a;
  if (!quoth__room_for(&a->arena, &p->marks, a->points.count)) return quoth__nomem(a);
  for (uint32_t i = 0; i < a->points.count; i++) {
    uint32_t token = a->points.items[i];
    p->marks.items[p->marks.count] = token;
    p->marks.count += quoth__has(a, token, QUOTH_TOKEN_QUOTE);
  }
  return quoth__charge(&a->meter, STAGE_QUOTATIONS, p->marks.count, 0, &a->error);
}

/* Whether single marks are the article's quotation marks: more of them close
** behind a stop or a comma than there are double marks that do. */
static bool quotes_with_single_marks(const Pairing *p) {
  const quoth_article *a = p->a;
  uint32_t singles = 0, doubles = 0;
  for (uint32_t i = 0; i < p->marks.count; i++) {
    uint32_t t = p->marks.items[i];
    if (t == 0 || !quoth__has(a, t, QUOTH_TOKEN_GLUED)) continue;
    if (!quoth__has(a, t - 1, QUOTH_TOKEN_PUNCT) || quoth__has(a, t - 1, QUOTH_TOKEN_QUOTE)) continue;
    if (is_single(form_of(a, t).family)) singles++; else doubles++;
  }
  return singles > doubles;
}

bool quoth__read_quotations(quoth_article *a) {
  Pairing *p = quoth__take_zero(&a->arena, 1, sizeof *p);
  if (!p) return quoth__nomem(a);
  p->a = a;
  p->deepest = a->meter.limits.nesting < DEEPEST ? a->meter.limits.nesting : DEEPEST;
  p->elisions = quoth__lexicon(a->rules, "elision");
  if (!gather_marks(p)) return false;
  p->single_style = quotes_with_single_marks(p);
  uint32_t unclosed = NONE;
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    if (!pair_block(p, &a->blocks.items[i])) return false;
    if (is_running_text(&a->blocks.items[i])) unclosed = link_blocks(p, unclosed);
  }
  quoth__give_back(&a->arena, a->points.items, a->points.capacity * sizeof *a->points.items);
  a->points.count = a->points.capacity = 0;
  return true;
}

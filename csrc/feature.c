/*
** feature.c - columns and keys.
*/
#include "feature.h"

#include "word.h"

#define EDGE 0xED6Eu           /* what stands outside the sequence */
#define NUMBER_WORD 0x4E554D42u /* the word that all numbers are to the classes */
#define COMMA_REACH 30u        /* tokens from a token to the comma that is of interest */
#define NO_CUE 0u
#define BATCH KEY_BATCH

/* --------------------------------------------------------------------- templates */

#define MOST_ITEMS 7u

/* An item of a template: the column, and where in it relative to the token. */
typedef struct Item { uint8_t column; int8_t at; } Item;
typedef struct Template { Item items[MOST_ITEMS]; uint32_t count; } Template;

#define T1(a) {{a}, 1}
#define T2(a, b) {{a, b}, 2}
#define T3(a, b, c) {{a, b, c}, 3}
#define T4(a, b, c, d) {{a, b, c, d}, 4}
#define AT(column, at) {COL_##column, at}

/* First the lone ones, which look at the token alone. */
static const Template line_templates[] = {
  T1(AT(WORD, 0)),
  T1(AT(CLASS, 0)),
  T1(AT(SUFFIX, 0)),
  T1(AT(PREFIX, 0)),
  T3(AT(WORD, 0), AT(QUOTE, 0), AT(START, 0)),
  T2(AT(KIND, 0), AT(QUOTE, 0)),
#define LONE_LINES 6u
  T2(AT(WORD, 0), AT(WORD, 1)),
  T2(AT(CLASS, 0), AT(CLASS, 1)),
  T3(AT(CLASS, 0), AT(CLASS, 1), AT(CLASS, 2)),
  T3(AT(FORM, 0), AT(FORM, 1), AT(FORM, 2)),
  T2(AT(KIND, 0), AT(KIND, 1)),
};

static const Template lone_template = {
  {AT(WORD, 0), AT(CLASS, 0), AT(SUFFIX, 0), AT(PREFIX, 0), AT(QUOTE, 0), AT(START, 0), AT(KIND, 0)}, 7
};

/* First those that change from token to token, then the steady ones: the same for all
** tokens of a sentence that are alike in COL_QUOTE. */
static const Template row_templates[] = {
  T3(AT(LEFT, 0), AT(LEFT_FAR, 0), AT(QUOTE, 0)),
  T3(AT(RIGHT, 0), AT(RIGHT_FAR, 0), AT(QUOTE, 0)),
  T4(AT(LEFT_KIND, 0), AT(LEFT_FAR, 0), AT(RIGHT_KIND, 0), AT(RIGHT_FAR, 0)),
  T3(AT(OUT_LEFT, 0), AT(OUT_RIGHT, 0), AT(QUOTE, 0)),
  T3(AT(AHEAD_MARK, 0), AT(AHEAD_WORD, 0), AT(QUOTE, 0)),
  T3(AT(AHEAD_MARK, 0), AT(AHEAD_CLASS, 0), AT(AHEAD_CLASS_NEXT, 0)),
  T3(AT(BACK_CLASS, 0), AT(BACK_CLASS_NEXT, 0), AT(BACK_FAR, 0)),
#define CHANGING_ROWS 7u
  T1(AT(NOTHING, 0)),
  T3(AT(SENTENCE, 0), AT(SENTENCE_BEFORE, 0), AT(QUOTE, 0)),
  T3(AT(SENTENCE, 0), AT(SENTENCE_AFTER, 0), AT(QUOTE, 0)),
  T2(AT(PLACE, 0), AT(QUOTE, 0)),
  T2(AT(SENTENCE_CUE, 0), AT(QUOTE, 0)),
  T3(AT(CUE_BEFORE, 0), AT(SENTENCE, 0), AT(QUOTE, 0)),
  T3(AT(FIRST_CLASS, 0), AT(SECOND_CLASS, 0), AT(QUOTE, 0)),
  T3(AT(BLOCK, 0), AT(PLACE, 0), AT(QUOTE, 0)),
};

#define COUNT(array) ((uint32_t)(sizeof(array) / sizeof *(array)))

const uint32_t quoth__line_templates = COUNT(line_templates);
const uint32_t quoth__lone_lines = LONE_LINES;
const uint32_t quoth__row_templates = COUNT(row_templates);
const uint32_t quoth__changing_rows = CHANGING_ROWS;

/* Jenkins' hash with values for bytes: no multiplication, so that it is made four at
** a time on any machine. */
static inline uint32_t join(uint32_t key, uint32_t value) {
  key += value;
  key += key << 10;
  return key ^ key >> 6;
}

/* Every bit of a key depends on all that went into it. */
static inline uint32_t finish(uint32_t key) {
  key += key << 3;
  key ^= key >> 11;
  return key + (key << 15);
}

/* BATCH keys at a time, a fixed number so that compilers make vectors of them. */
static inline void join_batch(uint32_t *restrict keys, const uint32_t *restrict values) {
  for (uint32_t k = 0; k < BATCH; k++) keys[k] = join(keys[k], values[k]);
}

static inline void finish_batch(uint32_t *restrict keys) {
  for (uint32_t k = 0; k < BATCH; k++) keys[k] = finish(keys[k]);
}

/* The number of a template and the values of its items, in order, as one hash. */
WIDE static void make_keys(const Features *f, const Template *template, uint32_t number, uint32_t *restrict keys) {
  const uint32_t *item[MOST_ITEMS];
  for (uint32_t k = 0; k < template->count; k++)
    item[k] = f->column[template->items[k].column] + template->items[k].at;
  for (uint32_t i = 0; i < f->count; i += BATCH) {
    uint32_t *restrict batch = keys + i;
    for (uint32_t k = 0; k < BATCH; k++) batch[k] = number;
    for (uint32_t k = 0; k < template->count; k++) join_batch(batch, item[k] + i);
    finish_batch(batch);
  }
}

static uint32_t make_key(const Features *f, const Template *template, uint32_t number, uint32_t i) {
  uint32_t key = number;
  for (uint32_t k = 0; k < template->count; k++)
    key = join(key, f->column[template->items[k].column][(int64_t)i + template->items[k].at]);
  return finish(key);
}

#define LINE_NUMBER(template) ((template + 1) * 0x9E3779B1u)
#define ROW_NUMBER(template) ((template + 101) * 0x9E3779B1u)

void quoth__line_keys(const Features *f, uint32_t template, uint32_t *restrict keys) {
  make_keys(f, &line_templates[template], LINE_NUMBER(template), keys);
}

void quoth__row_keys(const Features *f, uint32_t template, uint32_t *restrict keys) {
  make_keys(f, &row_templates[template], ROW_NUMBER(template), keys);
}

void quoth__lone_keys(const Features *f, uint32_t *restrict keys) { make_keys(f, &lone_template, 0, keys); }

uint32_t quoth__line_key(const Features *f, uint32_t template, uint32_t i) {
  return make_key(f, &line_templates[template], LINE_NUMBER(template), i);
}

uint32_t quoth__row_key(const Features *f, uint32_t template, uint32_t i) {
  return make_key(f, &row_templates[template], ROW_NUMBER(template), i);
}

static uint32_t template_version(uint32_t version, const Template *templates, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    version = join(version, templates[i].count);
    for (uint32_t k = 0; k < templates[i].count; k++)
      version = join(version, templates[i].items[k].column * 256u + (uint8_t)templates[i].items[k].at);
  }
  return finish(version);
}

uint32_t quoth__feature_version(void) {
  uint32_t version = template_version(FEATURE_COLUMNS, line_templates, COUNT(line_templates));
  return template_version(version, row_templates, COUNT(row_templates));
}

/* --------------------------------------------------------------------- sequences */

/* A block that is too long is cut behind a sentence, or anywhere where even the
** sentence is too long. */
static uint32_t sequence_end(const quoth_article *a, uint32_t first, const quoth_block *block) {
  if (block->tokens.end - first <= SEQUENCE_MOST) return block->tokens.end;
  uint32_t end = first + SEQUENCE_MOST;
  uint32_t cut = a->sentences.items[quoth__sentence_of(a, end)].tokens.begin;
  return cut > first ? cut : end;
}

bool quoth__sequence_next(const quoth_article *a, Sequence *last) {
  uint32_t b = last->block;
  if (b < a->blocks.count && last->end < a->blocks.items[b].tokens.end && last->end > last->first) {
    *last = (Sequence){last->end, sequence_end(a, last->end, &a->blocks.items[b]), b};
    return true;
  }
  for (b += last->end > last->first; b < a->blocks.count; b++) {
    const quoth_block *block = &a->blocks.items[b];
    if (!block->read || block->tokens.begin == block->tokens.end) continue;
    *last = (Sequence){block->tokens.begin, sequence_end(a, block->tokens.begin, block), b};
    return true;
  }
  return false;
}

/* ------------------------------------------------------------------ one token alone */

enum QuoteState { OUTSIDE, INSIDE, OPENING, CLOSING, STRAY };

/* Three bytes at the end or four at the start, letters of ASCII in lower case. */
static uint32_t bytes_of(const char *text, uint32_t size) {
  uint32_t value = size;
  for (uint32_t i = 0; i < size; i++) {
    unsigned char byte = (unsigned char)text[i];
    value = value * 257 + (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte);
  }
  return value;
}

static bool is_byte(const quoth_article *a, uint32_t token, char byte) {
  return quoth__token_size(a, token) == 1 && *quoth__token_text(a, token) == byte;
}

uint32_t quoth__class_word(const quoth_article *a, uint32_t token) {
  return quoth__has(a, token, QUOTH_TOKEN_NUMBER) ? NUMBER_WORD : a->tokens.hash[token];
}

/* A word of no class is of one with all words of its shape and last letter. */
static uint32_t class_of(const Features *f, uint32_t token, uint32_t shape) {
  uint32_t number = f->model ? quoth__slot(&f->model->class_slots, quoth__class_word(f->a, token)) : 0;
  if (number) return number;
  return 0x10000u + shape * 256 + (unsigned char)f->a->source.text[f->a->tokens.end[token] - 1];
}

#define SHAPE_FLAGS (QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER | QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_CAP | \
                     QUOTH_TOKEN_UPPER | QUOTH_TOKEN_LOWER | QUOTH_TOKEN_INITIALS)
#define CUE_SHIFT 35u
#define CUE_BITS (WORD_ANY_CUE | WORD_CUE_SAY | WORD_CUE_QUOTE | WORD_CUE_LABEL | WORD_CUE_ACT | \
                  WORD_CUE_MIND | WORD_CUE_NOUN)

static void read_token(const Features *f, uint32_t token, uint32_t i) {
  const quoth_article *a = f->a;
  uint32_t size = quoth__token_size(a, token), tail = size < 3 ? size : 3;
  uint32_t shape = a->tokens.flags[token] & SHAPE_FLAGS;
  uint64_t bits = a->words[token] & WORD_LEARNED;
  f->column[COL_WORD][i] = a->tokens.hash[token];
  f->column[COL_SHAPE][i] = shape;
  f->column[COL_CLASS][i] = class_of(f, token, shape);
  f->column[COL_SUFFIX][i] = bytes_of(quoth__token_text(a, token) + size - tail, tail);
  f->column[COL_PREFIX][i] = bytes_of(quoth__token_text(a, token), size < 4 ? size : 4);
  f->column[COL_START][i] = quoth__has(a, token, QUOTH_TOKEN_FIRST);
  f->column[COL_QUOTE][i] = quoth__has(a, token, QUOTH_TOKEN_QUOTE) ? STRAY : OUTSIDE;
  f->column[COL_CUE][i] = (uint32_t)((bits & CUE_BITS) >> CUE_SHIFT);
  f->column[COL_KIND][i] = (uint32_t)bits ^ (uint32_t)(bits >> 32) * 0x9E3779B1u;
  f->column[COL_NOTHING][i] = 0;
}

/* The state of each token within the outermost quotations. */
static void read_quotations(Features *f) {
  const quoth_article *a = f->a;
  Sequence s = f->sequence;
  while (f->quotation < a->quotations.count && a->quotations.items[f->quotation].close < s.first) f->quotation++;
  for (uint32_t q = f->quotation; q < a->quotations.count && a->quotations.items[q].open < s.end; q++) {
    const Quotation *quotation = &a->quotations.items[q];
    if (quotation->parent != NONE) continue;
    uint32_t *state = f->column[COL_QUOTE];
    for (uint32_t t = quotation->open < s.first ? s.first : quotation->open; t < s.end && t <= quotation->close; t++)
      state[t - s.first] = t == quotation->open ? OPENING : t == quotation->close ? CLOSING : INSIDE;
  }
}

/* -------------------------------------------------------------------- one sentence */

/* What the tokens of other sentences see of a sentence. */
typedef struct SentenceFacts {
  uint32_t first, end;  /* in the sequence */
  uint32_t form;        /* of its quotations and the number of its cues */
  uint32_t cue;         /* word of its first cue outside quotations */
} SentenceFacts;

/* Distances in steps that grow. */
static uint32_t step_of(uint32_t distance) {
  static const uint8_t steps[26] = {0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
  return distance < 26 ? steps[distance] : 8;
}

static bool is_cue(const Features *f, uint32_t i) { return f->column[COL_CUE][i] != NO_CUE; }
static bool is_outside(const Features *f, uint32_t i) { return f->column[COL_QUOTE][i] == OUTSIDE; }

static uint32_t word_at(const Features *f, uint32_t i) { return i == NONE ? 0 : f->column[COL_WORD][i]; }

/* The word of a cue, its kind and how far it is, in three columns. */
static void set_cue(const Features *f, Column column, uint32_t i, uint32_t cue, uint32_t distance) {
  f->column[column][i] = word_at(f, cue);
  f->column[column + 1][i] = cue == NONE ? 0 : f->column[COL_CUE][cue];
  f->column[column + 2][i] = cue == NONE ? 0 : step_of(distance);
}

static void read_left_cues(const Features *f, uint32_t first, uint32_t end) {
  uint32_t cue = NONE, outside = NONE;
  for (uint32_t i = first; i < end; i++) {
    set_cue(f, COL_LEFT, i, cue, i - cue);
    f->column[COL_OUT_LEFT][i] = word_at(f, outside);
    if (!is_cue(f, i)) continue;
    cue = i;
    if (is_outside(f, i)) outside = i;
  }
}

static void read_right_cues(const Features *f, uint32_t first, uint32_t end) {
  uint32_t cue = NONE, outside = NONE;
  for (uint32_t i = end; i-- > first;) {
    set_cue(f, COL_RIGHT, i, cue, cue - i);
    f->column[COL_OUT_RIGHT][i] = word_at(f, outside);
    if (!is_cue(f, i)) continue;
    cue = i;
    if (is_outside(f, i)) outside = i;
  }
}

static bool ends_part(const Features *f, uint32_t i) {
  return f->column[COL_QUOTE][i] == CLOSING || is_byte(f->a, f->sequence.first + i, ',');
}

static void read_ahead(const Features *f, uint32_t first, uint32_t end) {
  uint32_t comma = NONE;
  for (uint32_t i = end; i-- > first;) {
    if (ends_part(f, i)) comma = i;
    bool seen = comma != NONE && comma - i < COMMA_REACH && comma + 1 < end;
    bool two = seen && comma + 2 < end;
    f->column[COL_AHEAD_MARK][i] = seen ? f->column[COL_QUOTE][comma] + 1 : 0;
    f->column[COL_AHEAD_WORD][i] = seen ? f->column[COL_WORD][comma + 1] : 0;
    f->column[COL_AHEAD_CLASS][i] = seen ? f->column[COL_CLASS][comma + 1] : 0;
    f->column[COL_AHEAD_CLASS_NEXT][i] = two ? f->column[COL_CLASS][comma + 2] : 0;
  }
}

static void read_back(const Features *f, uint32_t first, uint32_t end) {
  uint32_t part = first; /* where the part of the sentence begins */
  for (uint32_t i = first; i < end; i++) {
    if (i - part >= COMMA_REACH) part = first;
    f->column[COL_BACK_CLASS][i] = f->column[COL_CLASS][part];
    f->column[COL_BACK_CLASS_NEXT][i] = f->column[COL_CLASS][part + 1];
    f->column[COL_BACK_FAR][i] = step_of(i - part);
    if (ends_part(f, i) && (f->column[COL_QUOTE][i] == CLOSING || is_outside(f, i))) part = i + 1;
  }
}

/* Quotations: bits for any, an opening mark, a closing mark, nothing outside; and
** how many cues, up to two. */
static SentenceFacts facts_of(const Features *f, uint32_t first, uint32_t end) {
  uint32_t any = 0, opening = 0, closing = 0, all = 1, cues = 0, cue = 0;
  for (uint32_t i = first; i < end; i++) {
    uint32_t state = f->column[COL_QUOTE][i];
    any |= state != OUTSIDE;
    opening |= state == OPENING;
    closing |= state == CLOSING;
    all &= state != OUTSIDE || (f->column[COL_SHAPE][i] & QUOTH_TOKEN_PUNCT);
    if (state != OUTSIDE || !is_cue(f, i)) continue;
    if (cues == 0) cue = f->column[COL_WORD][i];
    cues++;
  }
  uint32_t form = any | opening << 1 | closing << 2 | all << 3 | (cues > 2 ? 2 : cues) << 4 | 1u << 6;
  return (SentenceFacts){first, end, form, cue};
}

/* What is the same for all tokens of a sentence. */
static void read_sentence(const Features *f, const SentenceFacts *s, uint32_t place) {
  for (uint32_t i = s->first; i < s->end; i++) {
    f->column[COL_FIRST_CLASS][i] = f->column[COL_CLASS][s->first];
    f->column[COL_SECOND_CLASS][i] = f->column[COL_CLASS][s->first + 1];
    f->column[COL_SENTENCE][i] = s->form;
    f->column[COL_SENTENCE_BEFORE][i] = s[-1].form;
    f->column[COL_SENTENCE_AFTER][i] = s[1].form;
    f->column[COL_SENTENCE_CUE][i] = s->cue;
    f->column[COL_CUE_BEFORE][i] = s[-1].cue;
    f->column[COL_PLACE][i] = place;
  }
  read_left_cues(f, s->first, s->end);
  read_right_cues(f, s->first, s->end);
  read_ahead(f, s->first, s->end);
  read_back(f, s->first, s->end);
}

/* --------------------------------------------------------------- sequence and block */

/* The sentences of the sequence into facts[1 .. count], bare facts at either end;
** returns how many. */
static uint32_t read_facts(Features *f) {
  const quoth_article *a = f->a;
  Sequence s = f->sequence;
  uint32_t count = 0;
  while (f->sentence < a->sentences.count && a->sentences.items[f->sentence].tokens.end <= s.first) f->sentence++;
  for (uint32_t k = f->sentence; k < a->sentences.count && a->sentences.items[k].tokens.begin < s.end; k++) {
    quoth_span tokens = a->sentences.items[k].tokens;
    uint32_t first = tokens.begin < s.first ? 0 : tokens.begin - s.first;
    f->facts[++count] = facts_of(f, first, (tokens.end < s.end ? tokens.end : s.end) - s.first);
  }
  f->facts[0] = f->facts[count + 1] = (SentenceFacts){0};
  return count;
}

/* The block's role, and how the one before ends and begins, as far as this one may go
** on from it. */
static uint32_t block_of(const quoth_article *a, uint32_t block) {
  uint32_t role = 32u * (uint32_t)a->blocks.items[block].role;
  while (block-- > 0) {
    const quoth_block *b = &a->blocks.items[block];
    if (!b->read || b->tokens.begin == b->tokens.end) continue;
    uint32_t first = b->tokens.begin, last = b->tokens.end - 1;
    return role | quoth__has(a, last, QUOTH_TOKEN_QUOTE) | 2u * quoth__has(a, last, QUOTH_TOKEN_QUOTED) |
           4u * is_byte(a, last, ':') | 8u * quoth__has(a, first, QUOTH_TOKEN_QUOTE);
  }
  return role;
}

static void fill(const Features *f, Column column, uint32_t value) {
  for (uint32_t i = 0; i < f->count; i++) f->column[column][i] = value;
}

/* Shape and quotation as one: when the quotations are read. */
static void join_forms(const Features *f) {
  for (uint32_t i = 0; i < f->count; i++)
    f->column[COL_FORM][i] = f->column[COL_SHAPE][i] * 8 + f->column[COL_QUOTE][i];
}

static void pad(const Features *f) {
  for (uint32_t c = 0; c < COLUMNS; c++)
    for (uint32_t i = 1; i <= FEATURE_PAD; i++)
      f->column[c][-(int64_t)i] = f->column[c][f->count + i - 1] = EDGE + (i > 1);
}

void quoth__features_read(Features *f, Sequence sequence) {
  f->sequence = sequence;
  f->count = sequence.end - sequence.first;
  for (uint32_t i = 0; i < f->count; i++) read_token(f, sequence.first + i, i);
  read_quotations(f);
  join_forms(f);
  pad(f);
  uint32_t sentences = read_facts(f), any = 0;
  for (uint32_t k = 1; k <= sentences; k++) any |= f->facts[k].form & 1;
  uint32_t opens = f->column[COL_QUOTE][0] == OPENING;
  for (uint32_t k = 1; k <= sentences; k++)
    read_sentence(f, &f->facts[k], (k == 1) | (uint32_t)(k == sentences) << 1 | opens << 2 | any << 3);
  fill(f, COL_BLOCK, block_of(f->a, sequence.block));
}

bool quoth__steady(const Features *f, uint32_t i) {
  return i > 0 && !f->column[COL_START][i] && f->column[COL_QUOTE][i] == f->column[COL_QUOTE][i - 1];
}

/* ------------------------------------------------------------------------ beginning */

uint32_t quoth__longest_sequence(const quoth_article *a) {
  uint32_t longest = 0;
  for (Sequence s = {0, 0, 0}; quoth__sequence_next(a, &s);)
    if (s.end - s.first > longest) longest = s.end - s.first;
  return longest;
}

bool quoth__features_open(Features *f, Arena *arena, const quoth_article *a, const Model *model,
                          uint32_t longest) {
  *f = (Features){.a = a, .model = model};
  uint32_t room = longest + 2 * FEATURE_PAD + KEY_BATCH;
  uint32_t *items = quoth__take_zero(arena, (size_t)room * COLUMNS, sizeof *items);
  f->facts = quoth__take_zero(arena, (size_t)longest + 2, sizeof *f->facts);
  if (!items || !f->facts) return false;
  for (uint32_t c = 0; c < COLUMNS; c++) f->column[c] = items + (size_t)c * room + FEATURE_PAD;
  return true;
}

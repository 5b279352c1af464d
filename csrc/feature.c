/*
** feature.c - columns, segments and keys.
*/
#include "feature.h"

#include "utf.h"
#include "word.h"

#define PAD 2u                  /* items before the first token and behind the last that are looked at */
#define EDGE 0xED6Eu            /* what stands there */
#define NUMBER_WORD 0x4E554D42u /* the word that all numbers are to the classes */

/* ------------------------------------------------------------------------- hashes */

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

/* KEY_BATCH keys at a time, a fixed number so that compilers make vectors of them. */
static inline void join_batch(uint32_t *restrict keys, const uint32_t *restrict values) {
  for (uint32_t k = 0; k < KEY_BATCH; k++) keys[k] = join(keys[k], values[k]);
}

static inline void finish_batch(uint32_t *restrict keys) {
  for (uint32_t k = 0; k < KEY_BATCH; k++) keys[k] = finish(keys[k]);
}

/* --------------------------------------------------------------------- templates */

#define MOST_ITEMS 3u

/* Columns, and where to look in them: at the token or behind it. */
typedef struct Template {
  uint8_t items[MOST_ITEMS], at[MOST_ITEMS];
  uint8_t count;
} Template;

static const Template context_templates[CONTEXT_LINES] = {
  {{COL_KIND, COL_QUOTE, COL_START}, {0, 0, 0}, 3},
  {{COL_CLASS, COL_CLASS}, {0, 1}, 2},
  {{COL_KIND, COL_KIND}, {0, 1}, 2},
  {{COL_WORD, COL_WORD}, {0, 1}, 2},
  {{COL_FORM, COL_FORM, COL_FORM}, {0, 1, 2}, 3},
};

/* Templates are numbered through, kind after kind. */
#define FIRST_WORD 1u
#define FIRST_CONTEXT (FIRST_WORD + WORD_LINES)
#define FIRST_DISTANCE (FIRST_CONTEXT + CONTEXT_LINES)
#define FIRST_SEGMENT (FIRST_DISTANCE + DISTANCE_ROWS)
#define FIRST_SENTENCE (FIRST_SEGMENT + SEGMENT_ROWS)

static uint32_t number_of(uint32_t template) { return template * 0x9E3779B1u; }

uint32_t quoth__feature_version(void) {
  uint32_t version = FEATURE_COLUMNS;
  for (uint32_t i = 0; i < CONTEXT_LINES; i++)
    for (uint32_t k = 0; k < context_templates[i].count; k++)
      version = join(version, context_templates[i].items[k] + 256u * context_templates[i].at[k]);
  return finish(version);
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

#define SHAPE_FLAGS (QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER | QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_CAP | \
                     QUOTH_TOKEN_UPPER | QUOTH_TOKEN_LOWER | QUOTH_TOKEN_INITIALS)
#define CUE_SHIFT 35u
#define CUE_BITS (WORD_ANY_CUE | WORD_CUE_SAY | WORD_CUE_QUOTE | WORD_CUE_LABEL | WORD_CUE_ACT | \
                  WORD_CUE_MIND | WORD_CUE_NOUN)

/* Three bytes at the end or four at the start, letters of ASCII in lower case. */
static uint32_t bytes_of(const char *text, uint32_t size) {
  uint32_t value = size;
  for (uint32_t i = 0; i < size; i++) {
    unsigned char byte = (unsigned char)text[i];
    value = value * 257 + (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte);
  }
  return value;
}

uint32_t quoth__word_of(const quoth_article *a, uint32_t token) {
  return quoth__has(a, token, QUOTH_TOKEN_NUMBER) ? NUMBER_WORD : a->tokens.hash[token];
}

/* A word that the model does not know is of one class with all words of its shape and
** last letter. */
static uint32_t class_of_unknown(const Features *f, uint32_t i) {
  const quoth_article *a = f->a;
  return 0x10000u + f->column[COL_SHAPE][i] * 256 +
         (unsigned char)a->source.text[a->tokens.end[f->sequence.first + i] - 1];
}

/* Letters at either end say nothing of a number. */
void quoth__word_keys(const Features *f, uint32_t i, uint32_t keys[WORD_LINES]) {
  uint32_t token = f->sequence.first + i, size = quoth__token_size(f->a, token);
  if (quoth__has(f->a, token, QUOTH_TOKEN_NUMBER)) size = 0;
  uint32_t tail = size < 3 ? size : 3;
  const char *text = quoth__token_text(f->a, token);
  const uint32_t items[WORD_LINES] = {quoth__word_of(f->a, token), f->column[COL_CLASS][i],
                                      bytes_of(text + size - tail, tail), bytes_of(text, size < 4 ? size : 4)};
  for (uint32_t t = 0; t < WORD_LINES; t++) keys[t] = finish(join(number_of(FIRST_WORD + t), items[t]));
}

WIDE void quoth__context_keys(const Features *f, uint32_t template, uint32_t *restrict keys) {
  const Template *t = &context_templates[template];
  for (uint32_t i = 0; i < f->count; i += KEY_BATCH) {
    uint32_t *restrict batch = keys + i;
    for (uint32_t k = 0; k < KEY_BATCH; k++) batch[k] = number_of(FIRST_CONTEXT + template);
    for (uint32_t k = 0; k < t->count; k++) join_batch(batch, f->column[t->items[k]] + i + t->at[k]);
    finish_batch(batch);
  }
}

/* ------------------------------------------------------------------------- columns */

/* Where segments may end: before or behind what kind of token. */
enum Cut { CUT_QUOTE = 1, CUT_CUE = 2, CUT_PART = 4 };

/* Of KEY_BATCH tokens: functions of few arrays, apart from each other, so that
** compilers make vectors of their loops. */
static inline void masked(uint32_t *restrict to, const uint32_t *restrict flags, uint32_t mask) {
  for (uint32_t k = 0; k < KEY_BATCH; k++) to[k] = flags[k] & mask;
}

static inline void kinds(uint32_t *restrict kind, uint32_t *restrict cut, const uint64_t *restrict words) {
  for (uint32_t k = 0; k < KEY_BATCH; k++) {
    uint32_t low = (uint32_t)words[k], high = (uint32_t)((words[k] & WORD_LEARNED) >> 32);
    kind[k] = low ^ high << 12;
    cut[k] = high & (uint32_t)(CUE_BITS >> 32) ? CUT_CUE : 0;
  }
}

static inline void commas(uint32_t *restrict cut, const uint32_t *restrict hash, uint32_t comma) {
  for (uint32_t k = 0; k < KEY_BATCH; k++) cut[k] |= hash[k] == comma ? CUT_PART : 0;
}

static inline void marks(uint32_t *restrict quote, const uint32_t *restrict flags) {
  for (uint32_t k = 0; k < KEY_BATCH; k++) quote[k] = flags[k] & QUOTH_TOKEN_QUOTE ? STRAY : OUTSIDE;
}

static inline void numbers(uint32_t *restrict number, const uint32_t *restrict hash, const uint32_t *restrict flags) {
  for (uint32_t k = 0; k < KEY_BATCH; k++) {
    uint32_t is = 0u - (flags[k] / QUOTH_TOKEN_NUMBER & 1);
    number[k] = (hash[k] & ~is) | (NUMBER_WORD & is);
  }
}

static inline void read_batch(const Features *f, uint32_t i, const uint32_t *hash, const uint32_t *flags,
                              const uint64_t *words) {
  memcpy(f->column[COL_WORD] + i, hash, KEY_BATCH * sizeof *hash);
  numbers(f->column[COL_NUMBER] + i, hash, flags);
  kinds(f->column[COL_KIND] + i, f->column[COL_CUT] + i, words);
  commas(f->column[COL_CUT] + i, hash, f->comma);
  masked(f->column[COL_SHAPE] + i, flags, SHAPE_FLAGS);
  masked(f->column[COL_START] + i, flags, QUOTH_TOKEN_FIRST);
  marks(f->column[COL_QUOTE] + i, flags);
}

/* The last tokens are fewer than a batch: they are read from a copy. */
static void read_rest(const Features *f, uint32_t i) {
  const quoth_article *a = f->a;
  uint32_t hash[KEY_BATCH] = {0}, flags[KEY_BATCH] = {0}, token = f->sequence.first + i, rest = f->count - i;
  uint64_t words[KEY_BATCH] = {0};
  memcpy(hash, a->tokens.hash + token, rest * sizeof *hash);
  memcpy(flags, a->tokens.flags + token, rest * sizeof *flags);
  memcpy(words, a->words + token, rest * sizeof *words);
  read_batch(f, i, hash, flags, words);
}

WIDE static void read_tokens(const Features *f) {
  const quoth_article *a = f->a;
  uint32_t first = f->sequence.first, i = 0;
  for (; i + KEY_BATCH <= f->count; i += KEY_BATCH)
    read_batch(f, i, a->tokens.hash + first + i, a->tokens.flags + first + i, a->words + first + i);
  if (i < f->count) read_rest(f, i);
}

/* From the words that the model knows tokens by to their numbers and classes. */
static void read_classes(const Features *f) {
  const SlotTable slots = f->model->word_slots;
  const WordClass *classes = f->model->classes;
  uint32_t *restrict number = f->column[COL_NUMBER], *restrict class = f->column[COL_CLASS], count = f->count;
  for (uint32_t i = 0; i < count; i++) {
    number[i] = quoth__slot(&slots, number[i]);
    class[i] = number[i] ? classes[number[i] - 1].number : class_of_unknown(f, i);
  }
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

/* Where the state of quotation changes, segments end too. */
static inline void cut_some(const uint32_t *restrict quote, const uint32_t *restrict shape, uint32_t *restrict cut,
                            uint32_t *restrict form) {
  for (uint32_t k = 0; k < KEY_BATCH; k++) form[k] = shape[k] * 8 + quote[k];
  for (uint32_t k = 0; k < KEY_BATCH; k++)
    cut[k] |= (quote[k] != quote[(int32_t)k - 1] ? CUT_QUOTE : 0) | (quote[k] == CLOSING ? CUT_PART : 0);
}

WIDE static void cut_quotations(const Features *f) {
  uint32_t *quote = f->column[COL_QUOTE];
  quote[-1] = OUTSIDE;
  for (uint32_t i = 0; i < f->count; i += KEY_BATCH)
    cut_some(quote + i, f->column[COL_SHAPE] + i, f->column[COL_CUT] + i, f->column[COL_FORM] + i);
}

/* ------------------------------------------------------------------------ segments */

static bool is_cue(const Features *f, uint32_t i) { return (f->column[COL_CUT][i] & CUT_CUE) != 0; }

/* What lies to the left of a segment goes on from the one before it. */
static void end_segment(Features *f, Segment *open, uint32_t end) {
  if (open->first == end) return;
  open->end = end;
  f->segments[f->segment_count++] = *open;
  open->first = end;
}

static void cut_sentence(Features *f, uint32_t sentence, uint32_t first, uint32_t end) {
  Segment open = {.first = first, .sentence = sentence, .left = NONE, .right = NONE, .part = first, .comma = NONE};
  for (uint32_t i = first; i < end; i++) {
    uint32_t cut = f->column[COL_CUT][i];
    if (!cut) continue;
    if (cut & (CUT_QUOTE | CUT_CUE)) end_segment(f, &open, i);
    if (cut & (CUT_PART | CUT_CUE)) end_segment(f, &open, i + 1);
    if (cut & CUT_CUE) open.left = i;
    if (cut & CUT_PART) open.part = i + 1;
  }
  end_segment(f, &open, end);
}

/* What lies to the right of the segments of a sentence, from its end. */
static void look_right(Features *f, uint32_t first) {
  uint32_t right = NONE, comma = NONE;
  for (uint32_t k = f->segment_count; k-- > first;) {
    Segment *s = &f->segments[k];
    if (f->column[COL_CUT][s->end - 1] & CUT_PART) comma = s->end - 1;
    s->right = right;
    s->comma = comma;
    if (is_cue(f, s->first)) right = s->first;
  }
}

/* ------------------------------------------------------------------------ sentences */

/* What the tokens of other sentences see of a sentence. */
typedef struct SentenceFacts {
  uint32_t first, end;  /* in the sequence */
  uint32_t form;        /* of its quotations and the number of its cues */
  uint32_t cue;         /* word of its first cue outside quotations */
  uint32_t place;       /* among the sentences of the block */
} SentenceFacts;

static bool all_marks(const Features *f, const Segment *s) {
  for (uint32_t i = s->first; i < s->end; i++)
    if (!(f->column[COL_SHAPE][i] & QUOTH_TOKEN_PUNCT)) return false;
  return true;
}

/* Quotations: bits for any, an opening mark, a closing mark, nothing outside; and
** how many cues, up to two. */
static SentenceFacts facts_of(const Features *f, const Segment *s, const Segment *behind, SentenceFacts facts) {
  uint32_t any = 0, opening = 0, closing = 0, all = 1, cues = 0;
  for (; s < behind; s++) {
    uint32_t state = f->column[COL_QUOTE][s->first];
    any |= state != OUTSIDE;
    opening |= state == OPENING;
    closing |= state == CLOSING;
    if (state != OUTSIDE) continue;
    all = all && all_marks(f, s);
    if (!is_cue(f, s->first)) continue;
    if (cues == 0) facts.cue = f->column[COL_WORD][s->first];
    cues++;
  }
  facts.form = any | opening << 1 | closing << 2 | all << 3 | (cues > 2 ? 2 : cues) << 4 | 1u << 6;
  return facts;
}

/* The sentences of the sequence into facts[1 .. count], bare facts at either end; and
** all segments. */
static void read_sentences(Features *f) {
  const quoth_article *a = f->a;
  Sequence s = f->sequence;
  f->segment_count = f->sentence_count = 0;
  while (f->sentence < a->sentences.count && a->sentences.items[f->sentence].tokens.end <= s.first) f->sentence++;
  for (uint32_t k = f->sentence; k < a->sentences.count && a->sentences.items[k].tokens.begin < s.end; k++) {
    quoth_span tokens = a->sentences.items[k].tokens;
    uint32_t from = f->segment_count, number = ++f->sentence_count;
    SentenceFacts facts = {.first = tokens.begin < s.first ? 0 : tokens.begin - s.first,
                           .end = (tokens.end < s.end ? tokens.end : s.end) - s.first};
    cut_sentence(f, number, facts.first, facts.end);
    look_right(f, from);
    f->facts[number] = facts_of(f, f->segments + from, f->segments + f->segment_count, facts);
  }
  f->facts[0] = f->facts[f->sentence_count + 1] = (SentenceFacts){0};
}

static void read_places(Features *f) {
  uint32_t count = f->sentence_count, any = 0, opens = f->column[COL_QUOTE][0] == OPENING;
  for (uint32_t k = 1; k <= count; k++) any |= f->facts[k].form & 1;
  for (uint32_t k = 1; k <= count; k++)
    f->facts[k].place = (k == 1) | (uint32_t)(k == count) << 1 | opens << 2 | any << 3;
}

void quoth__features_read(Features *f, Sequence sequence) {
  f->sequence = sequence;
  f->count = sequence.end - sequence.first;
  read_tokens(f);
  if (f->model) read_classes(f);
  read_quotations(f);
  cut_quotations(f);
  for (uint32_t i = f->count; i < f->count + PAD; i++)
    f->column[COL_WORD][i] = f->column[COL_CLASS][i] = f->column[COL_KIND][i] = f->column[COL_FORM][i] = EDGE;
  read_sentences(f);
  read_places(f);
}

/* ------------------------------------------------------------------- keys of rows */

static inline uint32_t key2(uint32_t template, uint32_t a, uint32_t b) {
  return finish(join(join(number_of(template), a), b));
}

static inline uint32_t key3(uint32_t template, uint32_t a, uint32_t b, uint32_t c) {
  return finish(join(join(join(number_of(template), a), b), c));
}

/* What begins behind the comma, and whether it is one; how the part began. */
void quoth__segment_keys(const Features *f, const Segment *s, uint32_t keys[SEGMENT_ROWS]) {
  const uint32_t *class = f->column[COL_CLASS];
  uint32_t end = f->facts[s->sentence].end, next = s->comma + 1, quote = f->column[COL_QUOTE][s->first];
  bool seen = s->comma != NONE && next < end;
  uint32_t mark = seen ? f->column[COL_QUOTE][s->comma] + 1 : 0;
  keys[0] = key3(FIRST_SEGMENT, mark, seen ? class[next] : 0, seen && next + 1 < end ? class[next + 1] : 0);
  keys[1] = key3(FIRST_SEGMENT + 1, mark, seen ? f->column[COL_WORD][next] : 0, quote);
  keys[2] = key3(FIRST_SEGMENT + 2, class[s->part], class[s->part + 1], quote);
}

/* How sentence and neighbours are quoted; the first cue. */
void quoth__sentence_keys(const Features *f, const Segment *s, uint32_t keys[SENTENCE_ROWS]) {
  const SentenceFacts *facts = &f->facts[s->sentence];
  const uint32_t *class = f->column[COL_CLASS];
  uint32_t quote = f->column[COL_QUOTE][s->first];
  keys[0] = finish(number_of(FIRST_SENTENCE));
  keys[1] = key3(FIRST_SENTENCE + 1, facts->form, facts[-1].form, quote);
  keys[2] = key3(FIRST_SENTENCE + 2, facts->form, facts[1].form, quote);
  keys[3] = key2(FIRST_SENTENCE + 3, facts->cue, quote);
  keys[4] = key2(FIRST_SENTENCE + 4, facts->place, quote);
  keys[5] = key3(FIRST_SENTENCE + 5, facts[-1].cue, facts->form, quote);
  keys[6] = key3(FIRST_SENTENCE + 6, class[facts->first], class[facts->first + 1], quote);
}

static uint32_t word_at(const Features *f, uint32_t i) { return i == NONE ? 0 : f->column[COL_WORD][i]; }

/* What kind of cue it is. */
static uint32_t kind_at(const Features *f, uint32_t i) {
  return i == NONE ? 0 : (uint32_t)((f->a->words[f->sequence.first + i] & CUE_BITS) >> CUE_SHIFT);
}

void quoth__distance_bases(const Features *f, const Segment *s, uint32_t bases[DISTANCE_ROWS]) {
  uint32_t quote = f->column[COL_QUOTE][s->first];
  bases[0] = key2(FIRST_DISTANCE, word_at(f, s->left), quote);
  bases[1] = key2(FIRST_DISTANCE + 1, word_at(f, s->right), quote);
  bases[2] = key2(FIRST_DISTANCE + 2, kind_at(f, s->left), kind_at(f, s->right));
}

bool quoth__same_sentence(const Features *f, const Segment *s) {
  return s > f->segments && s[-1].sentence == s->sentence &&
         f->column[COL_QUOTE][s[-1].first] == f->column[COL_QUOTE][s->first];
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
  *f = (Features){.a = a, .model = model, .comma = quoth__hash(",", 1)};
  uint32_t room = longest + 2 * PAD + KEY_BATCH;
  uint32_t *items = quoth__take_zero(arena, (size_t)room * COLUMNS, sizeof *items);
  f->facts = quoth__take_zero(arena, (size_t)longest + 2, sizeof *f->facts);
  f->segments = quoth__take_zero(arena, longest, sizeof *f->segments);
  if (!items || !f->facts || !f->segments) return false;
  for (uint32_t c = 0; c < COLUMNS; c++) f->column[c] = items + (size_t)c * room + PAD;
  return true;
}

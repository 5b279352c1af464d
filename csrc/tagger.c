/*
** tagger.c - the model applied: tokens to sources, cues and contents.
**
** For each sequence: its columns and segments are read, every template's keys add their
** weights to the scores of the tokens around, the best labelling is found, and its
** runs are added to article->tags. All in integers, so that the result is the same on
** every machine; in one pass, so that the cost is linear in the text.
*/
#include "tagger.h"

#include "feature.h"

/* What one token costs, in steps of work. */
#define TOKEN_STEPS 8u

typedef struct Tagger {
  quoth_article *a;
  const Model *model;
  Features features;
  Labelling labelling;
  Moves moves;
  uint32_t *keys;  /* [token]: of one context template */
  uint16_t *lines; /* [token][CONTEXT_LINES]: those of the keys, 0: none */
  int16_t *sums;   /* [token + MODEL_WINDOW - 1][MODEL_LABELS]: the scores, with room for lines at either end */
} Tagger;

/* Sums of weights must fit in 16 bits. */
_Static_assert((WORD_UNIT + CONTEXT_LINES) * 128 * MODEL_WINDOW + ROW_TEMPLATES * ROW_UNIT * 128 <= INT16_MAX,
               "sums overflow");
_Static_assert(WORD_LINES <= WORD_UNIT + CONTEXT_LINES, "sums of unknown words overflow");
_Static_assert(LABEL_OUT == MODEL_LABELS, "labels and weights do not agree");

#if defined(__GNUC__)
#define PREFETCH(address) __builtin_prefetch(address)
#else
#define PREFETCH(address) ((void)(address))
#endif

/* ----------------------------------------------------------------------------- lines */

static const int8_t *line_at(const int8_t *lines, uint32_t line) { return lines + (size_t)line * MODEL_LINE; }

/* Loops of fixed length and apart from each other, so that compilers make vectors of
** them. */
static inline void add_line(int16_t *restrict sums, const int8_t *restrict weights) {
  for (uint32_t k = 0; k < MODEL_LINE; k++) sums[k] = (int16_t)(sums[k] + weights[k]);
}

/* The line of a token's word, and those of its context. */
static inline void add_token(int16_t *restrict sums, const int8_t *restrict word, const int8_t *restrict a,
                             const int8_t *restrict b, const int8_t *restrict c, const int8_t *restrict d,
                             const int8_t *restrict e) {
  for (uint32_t k = 0; k < MODEL_LINE; k++)
    sums[k] = (int16_t)(sums[k] + word[k] + word[k] + a[k] + b[k] + c[k] + d[k] + e[k]);
}

_Static_assert(CONTEXT_LINES == 5 && WORD_UNIT == 2, "five lines and twice a word are added");

/* Finding all lines before adding any lets the memory work ahead. */
static void find_lines(const Tagger *t, uint32_t template) {
  const SlotTable slots = t->model->key_slots;
  const int8_t *weights = t->model->lines;
  const uint32_t *key = t->keys, *end = key + t->features.count;
  uint16_t *restrict lines = t->lines + template;
  for (; key < end; key++, lines += CONTEXT_LINES) {
    uint32_t line = quoth__slot(&slots, *key);
    *lines = (uint16_t)line;
    PREFETCH(line_at(weights, line));
  }
}

/* What is said for a word that the model does not know. */
static void add_unknown(const Tagger *t, uint32_t i, int16_t *sums) {
  uint32_t keys[WORD_LINES];
  quoth__word_keys(&t->features, i, keys);
  for (uint32_t k = 0; k < WORD_LINES; k++) {
    uint32_t line = quoth__slot(&t->model->key_slots, keys[k]);
    if (line) add_line(sums, line_at(t->model->lines, line));
  }
}

/* A line begins with the weights for the token MODEL_AHEAD before its own. */
WIDE static void add_lines(const Tagger *t) {
  const uint32_t *number = t->features.column[COL_NUMBER], count = t->features.count;
  const int8_t *lines = t->model->lines, *words = t->model->word_lines;
  const uint16_t *found = t->lines;
  int16_t *sums = t->sums;
  for (uint32_t i = 0; i < count; i++, sums += MODEL_LABELS, found += CONTEXT_LINES) {
    if (!number[i]) add_unknown(t, i, sums);
    add_token(sums, line_at(words, number[i]), line_at(lines, found[0]), line_at(lines, found[1]),
              line_at(lines, found[2]), line_at(lines, found[3]), line_at(lines, found[4]));
  }
}

/* ------------------------------------------------------------------------------ rows */

static inline const int16_t *row_of(const Tagger *t, uint32_t key) {
  return t->model->rows + (size_t)(key >> (32 - t->model->row_bits)) * MODEL_LABELS;
}

static inline void add_row(int16_t *restrict sums, const int16_t *restrict weights) {
  for (uint32_t k = 0; k < MODEL_LABELS; k++) sums[k] = (int16_t)(sums[k] + weights[k]);
}

static void add_segment(const Tagger *t, const Segment *s, int16_t *restrict sums) {
  uint32_t keys[SEGMENT_ROWS];
  quoth__segment_keys(&t->features, s, keys);
  for (uint32_t k = 0; k < SEGMENT_ROWS; k++) add_row(sums, row_of(t, keys[k]));
}

static void add_sentence(const Tagger *t, const Segment *s, int16_t *restrict sums) {
  uint32_t keys[SENTENCE_ROWS];
  quoth__sentence_keys(&t->features, s, keys);
  for (uint32_t k = 0; k < SENTENCE_ROWS; k++) add_row(sums, row_of(t, keys[k]));
}

/* The rows of one token, and what is the same for its whole segment. */
static inline void add_token_rows(int16_t *restrict sums, const int16_t *restrict same, const int16_t *restrict left,
                                  const int16_t *restrict right, const int16_t *restrict both) {
  for (uint32_t k = 0; k < MODEL_LABELS; k++) sums[k] = (int16_t)(sums[k] + same[k] + left[k] + right[k] + both[k]);
}

_Static_assert(DISTANCE_ROWS == 3, "two rows of a token are added");

WIDE static void add_rows(const Tagger *t) {
  int16_t sentence[MODEL_LABELS] = {0}, same[MODEL_LABELS];
  uint32_t bases[DISTANCE_ROWS], keys[DISTANCE_ROWS];
  for (uint32_t n = 0; n < t->features.segment_count; n++) {
    const Segment *s = &t->features.segments[n];
    if (!quoth__same_sentence(&t->features, s)) {
      memset(sentence, 0, sizeof sentence);
      add_sentence(t, s, sentence);
    }
    memcpy(same, sentence, sizeof same);
    add_segment(t, s, same);
    quoth__distance_bases(&t->features, s, bases);
    for (uint32_t i = s->first; i < s->end; i++) {
      quoth__distance_keys(s, i, bases, keys);
      add_token_rows(t->sums + (size_t)(i + MODEL_AHEAD) * MODEL_LABELS, same, row_of(t, keys[0]), row_of(t, keys[1]),
                     row_of(t, keys[2]));
    }
  }
}

static void score(Tagger *t) {
  memset(t->sums, 0, (t->features.count + MODEL_WINDOW - 1) * MODEL_LABELS * sizeof *t->sums);
  for (uint32_t k = 0; k < CONTEXT_LINES; k++) {
    quoth__context_keys(&t->features, k, t->keys);
    find_lines(t, k);
  }
  add_lines(t);
  add_rows(t);
}

/* ------------------------------------------------------------------------------ runs */

static bool add_run(Tagger *t, uint32_t first, uint32_t end) {
  const Labelling *l = &t->labelling;
  int64_t sum = 0;
  for (uint32_t i = first; i < end; i++) sum += quoth__margin(l, i);
  if (!quoth__room(&t->a->arena, &t->a->tags)) return quoth__nomem(t->a);
  uint32_t base = t->features.sequence.first;
  t->a->tags.items[t->a->tags.count++] =
      (Tag){base + first, base + end, quoth__tag_of((Label)l->labels[first]),
            l->labels[first] == B_AHEAD, (int32_t)(sum / (end - first))};
  return true;
}

static bool add_runs(Tagger *t) {
  const uint8_t *labels = t->labelling.labels;
  for (uint32_t i = 0, end; i < t->features.count; i = end) {
    end = i + 1;
    if (labels[i] == LABEL_OUT) continue;
    while (end < t->features.count && labels[end] == (labels[i] | 1)) end++;
    if (!add_run(t, i, end)) return false;
  }
  return true;
}

/* ------------------------------------------------------------------------- the stage */

static void spread_moves(const Model *model, Moves *moves) {
  for (uint32_t from = 0; from <= MODEL_STATES; from++)
    for (uint32_t to = 0; to < MODEL_STATES; to++)
      quoth__moves_set(moves, from, (Label)to, model->moves[from * MODEL_STATES + to]);
}

static bool open_sums(Tagger *t, Arena *arena, uint32_t longest) {
  t->keys = quoth__take_zero(arena, (size_t)longest + KEY_BATCH, sizeof *t->keys);
  t->sums = quoth__take_zero(arena, ((size_t)longest + MODEL_WINDOW) * MODEL_LABELS, sizeof *t->sums);
  t->lines = quoth__take_zero(arena, (size_t)longest * CONTEXT_LINES, sizeof *t->lines);
  t->labelling.scores = t->sums + MODEL_AHEAD * MODEL_LABELS;
  return t->keys && t->sums && t->lines && quoth__labelling_open(&t->labelling, arena, longest);
}

static bool open_tagger(Tagger *t, quoth_article *a) {
  *t = (Tagger){.a = a, .model = a->rules->model};
  spread_moves(t->model, &t->moves);
  uint32_t longest = quoth__longest_sequence(a);
  return (open_sums(t, &a->arena, longest) &&
          quoth__features_open(&t->features, &a->arena, a, t->model, longest)) || quoth__nomem(a);
}

static bool tag_sequence(Tagger *t, Sequence sequence) {
  quoth__features_read(&t->features, sequence);
  score(t);
  quoth__label(&t->labelling, t->features.count, &t->moves);
  return add_runs(t) && quoth__charge(&t->a->meter, STAGE_TAGGER, (uint64_t)t->features.count * TOKEN_STEPS,
                                      t->a->tokens.begin[sequence.first], &t->a->error);
}

/* Without a model nothing is tagged: what rules find is all there is. */
bool quoth__read_tags(quoth_article *a) {
  Tagger tagger;
  if (!a->rules->model || a->tokens.count == 0) return true;
  if (!open_tagger(&tagger, a)) return false;
  for (Sequence s = {0, 0, 0}; quoth__sequence_next(a, &s);)
    if (!tag_sequence(&tagger, s)) return false;
  return true;
}

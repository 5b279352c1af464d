/*
** tagger.c - the model applied: tokens to sources, cues and contents.
**
** For each sequence: the columns are read, every template's keys add their weights
** to the scores of the tokens around, the best labelling is found, and its runs are
** added to article->tags. All in integers, so that the result is the same on every
** machine; in one pass, so that the cost is linear in the text.
*/
#include "tagger.h"

#include "feature.h"

/* What one token costs, in steps of work. */
#define TOKEN_STEPS 8u

typedef struct Found { uint32_t token, line; } Found;

/* What all lone lines of a token say together, kept by a hash of all that they look
** at: most words of a text have been seen a moment before. */
#define LONE_MOST_BITS 10u
typedef struct Lone {
  uint32_t key;
  int16_t sums[MODEL_LINE];
} Lone;

typedef struct Tagger {
  quoth_article *a;
  const Model *model;
  Features features;
  Labelling labelling;
  Moves moves;
  uint32_t *keys;
  Found *found;
  Lone *lone;      /* 1 << lone_bits: no more than the text has tokens */
  uint32_t lone_bits;
  int16_t *sums;   /* [token + MODEL_WINDOW - 1][MODEL_LABELS]: the scores, with room for lines at either end */
} Tagger;

/* Sums of int8 weights must fit in 16 bits. */
_Static_assert((MOST_LINE_TEMPLATES * MODEL_WINDOW + MOST_ROW_TEMPLATES * ROW_UNIT) * 128 < INT16_MAX, "sums overflow");
_Static_assert(LABEL_OUT == MODEL_LABELS, "labels and weights do not agree");

/* ------------------------------------------------------------------------- scores */

/* Of fixed length and apart from each other, so that compilers make vectors of them. */
static inline void add_line(int16_t *restrict sums, const int8_t *restrict weights) {
  for (uint32_t k = 0; k < MODEL_LINE; k++) sums[k] = (int16_t)(sums[k] + weights[k]);
}

static inline void add_row(int16_t *restrict sums, const int8_t *restrict weights) {
  for (uint32_t k = 0; k < MODEL_LABELS; k++) sums[k] = (int16_t)(sums[k] + ROW_UNIT * weights[k]);
}

#define AHEAD 12u /* tokens that the memory works ahead */
#if defined(__GNUC__)
#define PREFETCH(address) __builtin_prefetch(address)
#else
#define PREFETCH(address) ((void)(address))
#endif

/* The tokens whose keys have lines. Finding all before adding any lets the memory
** work ahead; most keys of the longer templates have none. */
static uint32_t find_lines(const Tagger *t, uint32_t count) {
  uint32_t found = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (i + AHEAD < count) PREFETCH(t->model->key_slots.slots + (t->keys[i + AHEAD] >> t->model->key_slots.shift));
    uint32_t line = quoth__slot(&t->model->key_slots, t->keys[i]);
    t->found[found] = (Found){i, line};
    PREFETCH(t->model->lines + (size_t)line * MODEL_LINE);
    found += line != 0;
  }
  return found;
}

/* A line begins with the weights for the token MODEL_AHEAD before its own. */
WIDE static void add_lines(const Tagger *t, uint32_t found) {
  for (uint32_t k = 0; k < found; k++)
    add_line(t->sums + (size_t)t->found[k].token * MODEL_LABELS,
             t->model->lines + (size_t)t->found[k].line * MODEL_LINE);
}

static inline void add_lone(int16_t *restrict sums, const int16_t *restrict lone) {
  for (uint32_t k = 0; k < MODEL_LINE; k++) sums[k] = (int16_t)(sums[k] + lone[k]);
}

static void fill_lone(const Tagger *t, Lone *lone, uint32_t key, uint32_t i) {
  const int8_t *lines[MOST_LINE_TEMPLATES];
  *lone = (Lone){.key = key};
  for (uint32_t k = 0; k < quoth__lone_lines; k++) {
    uint32_t line = quoth__slot(&t->model->key_slots, quoth__line_key(&t->features, k, i));
    lines[k] = t->model->lines + (size_t)line * MODEL_LINE;
    PREFETCH(lines[k]);
  }
  for (uint32_t k = 0; k < quoth__lone_lines; k++) add_line(lone->sums, lines[k]);
}

WIDE static void add_lone_lines(const Tagger *t, uint32_t count) {
  quoth__lone_keys(&t->features, t->keys);
  for (uint32_t i = 0; i < count; i++) {
    Lone *lone = &t->lone[t->keys[i] >> (32 - t->lone_bits)];
    if (lone->key != t->keys[i]) fill_lone(t, lone, t->keys[i], i);
    add_lone(t->sums + (size_t)i * MODEL_LABELS, lone->sums);
  }
}

static inline const int8_t *row_of(const Tagger *t, uint32_t key) {
  return t->model->rows + (size_t)(key >> (32 - t->model->row_bits)) * MODEL_LABELS;
}

WIDE static void add_rows(const Tagger *t, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (i + AHEAD < count) PREFETCH(row_of(t, t->keys[i + AHEAD]));
    add_row(t->sums + (size_t)(i + MODEL_AHEAD) * MODEL_LABELS, row_of(t, t->keys[i]));
  }
}

static inline void add_sums(int16_t *restrict sums, const int16_t *restrict more) {
  for (uint32_t k = 0; k < MODEL_LABELS; k++) sums[k] = (int16_t)(sums[k] + more[k]);
}

/* The steady rows are added up once for all tokens that share them. */
WIDE static void add_steady_rows(const Tagger *t, uint32_t count) {
  int16_t steady[MODEL_LABELS] = {0};
  for (uint32_t i = 0; i < count; i++) {
    if (!quoth__steady(&t->features, i)) {
      memset(steady, 0, sizeof steady);
      for (uint32_t k = quoth__changing_rows; k < quoth__row_templates; k++)
        add_row(steady, row_of(t, quoth__row_key(&t->features, k, i)));
    }
    add_sums(t->sums + (size_t)(i + MODEL_AHEAD) * MODEL_LABELS, steady);
  }
}

static void score(Tagger *t) {
  uint32_t count = t->features.count;
  memset(t->sums, 0, (count + MODEL_WINDOW - 1) * MODEL_LABELS * sizeof *t->sums);
  add_lone_lines(t, count);
  for (uint32_t k = quoth__lone_lines; k < quoth__line_templates; k++) {
    quoth__line_keys(&t->features, k, t->keys);
    add_lines(t, find_lines(t, count));
  }
  for (uint32_t k = 0; k < quoth__changing_rows; k++) {
    quoth__row_keys(&t->features, k, t->keys);
    add_rows(t, count);
  }
  add_steady_rows(t, count);
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

static bool open_tagger(Tagger *t, quoth_article *a) {
  *t = (Tagger){.a = a, .model = a->rules->model};
  spread_moves(t->model, &t->moves);
  uint32_t longest = quoth__longest_sequence(a);
  t->keys = quoth__take_zero(&a->arena, (size_t)longest + KEY_BATCH, sizeof *t->keys);
  t->sums = quoth__take_zero(&a->arena, ((size_t)longest + MODEL_WINDOW) * MODEL_LABELS, sizeof *t->sums);
  t->found = quoth__take_zero(&a->arena, longest, sizeof *t->found);
  t->lone_bits = 1;
  while (t->lone_bits < LONE_MOST_BITS && a->tokens.count >> t->lone_bits) t->lone_bits++;
  t->lone = quoth__take_zero(&a->arena, (size_t)1 << t->lone_bits, sizeof *t->lone);
  t->labelling.scores = t->sums + MODEL_AHEAD * MODEL_LABELS;
  return (t->keys && t->found && t->lone && t->sums &&
      quoth__features_open(&t->features, &a->arena, a, t->model, longest) &&
          quoth__labelling_open(&t->labelling, &a->arena, longest)) || quoth__nomem(a);
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

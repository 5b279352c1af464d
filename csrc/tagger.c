/*
** tagger.c - the model applied: tokens to sources, cues and contents.
**
** For each sequence: its columns and segments are read. For each part of it, which leaves
** out quiet sentences: what the lines say at each token is added up, the score of a token is
** the sum of what the tokens around say for it and of its rows, the best labelling is found,
** and its runs are added to article->tags; quiet sentences are outside. All
** in integers, so that the result is the same on every machine; in one pass, so that
** the cost is linear in the text.
*/
#include "tagger.h"

#include "feature.h"
#include "scores.h"

/* What one token costs, in steps of work. */
#define TOKEN_STEPS 8u

/* Of so many tokens of news one begins a run: room for these is got at once. */
#define RUN_EVERY 16u

#define HALF_LINE (MODEL_LINE / 2)
#define MODEL_BEHIND (MODEL_WINDOW - MODEL_AHEAD - 1)

/* Tokens whose lines are added up together: few, so that they stay in the nearest cache. */
#define CHUNK 32u

typedef struct Tagger {
  quoth_article *a;
  const Model *model;
  Features features;
  Labelling labelling;
  Moves moves;
  int16_t *scores; /* [token][MODEL_LABELS]; there is room for MODEL_AHEAD tokens before the first */
} Tagger;

/* Sums of weights must fit in 8 bits, and those of a token within SCORE_MOST. */
_Static_assert(WORD_MOST + CONTEXT_LINES * CONTEXT_MOST <= INT8_MAX, "sums overflow");
_Static_assert(INT8_MAX * MODEL_WINDOW + ROW_TEMPLATES * (INT8_MAX + 1) <= SCORE_MOST, "sums overflow");
_Static_assert(LABEL_OUT == MODEL_LABELS, "labels and weights do not agree");

/* ----------------------------------------------------------------------------- lines */

/* What a token says is kept with this added, so that it has no sign and is cheap to widen:
** the sum of no weights at all. */
#define SILENCE 128

/* A loop of fixed length, so that compilers make one or two vectors of it. */
static inline void say_half(uint8_t *restrict said, const int8_t *restrict word, const int8_t *restrict a,
                            const int8_t *restrict b, const int8_t *restrict c, const int8_t *restrict d) {
  for (uint32_t k = 0; k < HALF_LINE; k++) said[k] = (uint8_t)(word[k] + a[k] + b[k] + c[k] + d[k] + SILENCE);
}

static inline void say(uint8_t *said, const int8_t *word, const int8_t *a, const int8_t *b, const int8_t *c,
                       const int8_t *d) {
  say_half(said, word, a, b, c, d);
  say_half(said + HALF_LINE, word + HALF_LINE, a + HALF_LINE, b + HALF_LINE, c + HALF_LINE, d + HALF_LINE);
}

_Static_assert(CONTEXT_LINES == 4, "four lines and that of the word are added");

/* The lines of tokens [first, end) of the sequence. */
WIDE static void add_lines(const Tagger *t, uint32_t first, uint32_t end, uint8_t *said) {
  const int8_t *lines = t->model->lines, *words = t->model->word_lines, *placed = t->model->placed_lines;
  const uint32_t *line_of = t->model->line_of;
  const uint16_t *number = t->features.number + first;
  uint32_t cells[CONTEXT_LINES][BATCH];
  for (; first < end; first += BATCH) {
    const uint32_t count = end - first < BATCH ? end - first : BATCH;
    quoth__cells(&t->features, first, cells);
    for (uint32_t k = 0; k < count; k++, said += MODEL_LINE)
      say(said, words + (size_t)*number++ * MODEL_LINE, placed + (size_t)cells[0][k] * MODEL_LINE,
          placed + (size_t)cells[1][k] * MODEL_LINE, lines + line_of[cells[2][k]],
          lines + line_of[cells[3][k]]);
  }
}

/* What has been said so far for MODEL_WINDOW tokens: for the first of them, which stands
** MODEL_AHEAD before the last that spoke, all has been said. */
typedef struct Heard { Scores of[MODEL_WINDOW]; } Heard;

/* Before the first token all are silent. */
static Heard nothing_heard(void) {
  Heard heard;
  for (int k = 0; k < (int)MODEL_WINDOW; k++) heard.of[k] = quoth__same_scores(-SILENCE * k);
  return heard;
}

/* A line begins with the weights for the token MODEL_AHEAD before its own. */
static inline void hear(Scores of[MODEL_WINDOW], const uint8_t *said) {
  const Scores silence = quoth__same_scores(-SILENCE * (int)MODEL_WINDOW);
  of[0] = quoth__add_scores(of[1], quoth__unsigned_scores(said));
  of[1] = quoth__add_scores(of[2], quoth__unsigned_scores(said + MODEL_LABELS));
  of[2] = quoth__add_scores(of[3], quoth__unsigned_scores(said + 2 * MODEL_LABELS));
  of[3] = quoth__add_scores(of[4], quoth__unsigned_scores(said + 3 * MODEL_LABELS));
  of[4] = quoth__add_scores(of[5], quoth__unsigned_scores(said + 4 * MODEL_LABELS));
  of[5] = quoth__add_scores(of[6], quoth__unsigned_scores(said + 5 * MODEL_LABELS));
  of[6] = quoth__add_scores(of[7], quoth__unsigned_scores(said + 6 * MODEL_LABELS));
  of[7] = quoth__add_scores(silence, quoth__unsigned_scores(said + 7 * MODEL_LABELS));
}

_Static_assert(MODEL_WINDOW == 8, "eight tokens hear a line");

/* `scores` are those of the token MODEL_AHEAD before the first that speaks. */
WIDE static void hear_lines(Heard *state, const uint8_t *said, int16_t *scores, uint32_t count) {
  Heard heard = *state;
  for (const uint8_t *end = said + count * MODEL_LINE; said < end; said += MODEL_LINE, scores += MODEL_LABELS) {
    hear(heard.of, said);
    quoth__put_scores(scores, quoth__add_scores(quoth__scores_at(scores), heard.of[0]));
  }
  *state = heard;
}

/* ------------------------------------------------------------------------------ rows */

_Static_assert(2 * ROW_MOST <= INT8_MAX, "pairs of rows are added in 8 bits");

static inline const int8_t *row_at(const Tagger *t, uint32_t row) {
  return t->model->rows + (size_t)row * MODEL_LABELS;
}

static inline const int8_t *row_of(const Tagger *t, uint32_t key) {
  return row_at(t, quoth__row(key, t->model->row_bits));
}

/* What its sentence says for a segment, whichever it is. */
static inline Scores sentence_scores(const Tagger *t, const Segment *s) {
  uint32_t keys[SENTENCE_ROWS];
  quoth__sentence_keys(&t->features, s, keys);
  Scores sum = quoth__row_scores(row_of(t, keys[0]));
  for (uint32_t k = 1; k < SENTENCE_ROWS; k += 2)
    sum = quoth__add_scores(sum, quoth__pair_scores(row_of(t, keys[k]), row_of(t, keys[k + 1])));
  return sum;
}

_Static_assert(SENTENCE_ROWS % 2 == 1, "one row and then pairs");

/* Each token adds its distances to what is the same for its whole segment. */
static inline void add_distances(const Tagger *t, const Segment *s, const uint32_t keys[DISTANCE_ROWS], Scores same) {
  const int8_t *left = row_at(t, quoth__rows(keys[0], t->model->row_bits)),
               *right = row_at(t, quoth__rows(keys[1], t->model->row_bits));
  const uint8_t *near_left = quoth__near_left(s), *near_right = quoth__near_right(s);
  int16_t *scores = t->scores + (size_t)s->first * MODEL_LABELS, *end = t->scores + (size_t)s->end * MODEL_LABELS;
  for (; scores < end; scores += MODEL_LABELS) {
    Scores own = quoth__pair_scores(left + (size_t)*near_left++ * MODEL_LABELS,
                                    right + (size_t)*near_right-- * MODEL_LABELS);
    quoth__put_scores(scores, quoth__add_scores(same, own));
  }
}

WIDE static void add_rows(const Tagger *t, const Part *part) {
  uint32_t keys[DISTANCE_ROWS + SEGMENT_ROWS];
  Scores sentence = {0};
  for (const Segment *s = part->segments; s < part->segments_end; s++) {
    if (!quoth__same_sentence(&t->features, s)) sentence = sentence_scores(t, s);
    quoth__segment_keys(&t->features, s, keys);
    const uint32_t *same = keys + DISTANCE_ROWS;
    add_distances(t, s, keys,
                  quoth__add_scores(sentence, quoth__pair_scores(row_of(t, same[0]), row_of(t, same[1]))));
  }
}

_Static_assert(DISTANCE_ROWS == 2 && SEGMENT_ROWS == 2, "two pairs of rows are added");

static inline uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* The tokens around the part speak too. What is added to the scores of those before it is
** not all that is said for them; nobody asks for it. Behind the sequence all is silent. */
static void score(Tagger *t, const Part *part) {
  const uint32_t first = part->first < MODEL_BEHIND ? 0 : part->first - MODEL_BEHIND, end = part->end + MODEL_AHEAD,
                 last = t->features.count;
  int16_t *scores = t->scores + (size_t)first * MODEL_LABELS - MODEL_AHEAD * MODEL_LABELS;
  uint8_t said[CHUNK * MODEL_LINE];
  Heard heard = nothing_heard();
  quoth__number_words(&t->features, first, end);
  add_rows(t, part);
  for (uint32_t i = first; i < end; i += CHUNK, scores += CHUNK * MODEL_LABELS) {
    const uint32_t stop = least(end, i + CHUNK), known = i < last ? least(stop, last) : i;
    add_lines(t, i, known, said);
    memset(said + (size_t)(known - i) * MODEL_LINE, SILENCE, (stop - known) * MODEL_LINE);
    hear_lines(&heard, said, scores, stop - i);
  }
}

/* ------------------------------------------------------------------------------ runs */

/* The mean margin over its tokens. */
static int32_t cue_score(const Tagger *t, const LabelSpan *cue) {
  return (int32_t)(quoth__cue_margin(&t->labelling, cue) * t->model->unit / (cue->end - cue->first));
}

/* `base` is the token that spans are counted from. */
static bool add_run(Tagger *t, const LabelSpan *span, uint32_t base) {
  int32_t score = span->label == B_CUE ? cue_score(t, span) : 0;
  if (!quoth__room(&t->a->arena, &t->a->tags)) return quoth__nomem(t->a);
  t->a->tags.items[t->a->tags.count++] =
      (Tag){base + span->first, base + span->end, quoth__tag_of(span->label), span->label == B_AHEAD, score};
  return true;
}

static bool add_runs(Tagger *t, uint32_t base) {
  for (uint32_t k = t->labelling.span_count; k-- > 0;)
    if (!add_run(t, &t->labelling.spans[k], base)) return false;
  return true;
}

/* ------------------------------------------------------------------------- the stage */

static bool open_scores(Tagger *t, Arena *arena, uint32_t longest) {
  t->scores = quoth__take_zero(arena, (size_t)longest + MODEL_AHEAD, MODEL_LABELS * sizeof *t->scores);
  if (!t->scores) return false;
  t->scores += MODEL_AHEAD * MODEL_LABELS;
  return quoth__labelling_open(&t->labelling, arena, longest);
}

static bool open_tagger(Tagger *t, quoth_article *a) {
  *t = (Tagger){.a = a, .model = a->rules->model};
  memcpy(&t->moves, t->model->moves, sizeof t->moves);
  uint32_t longest = quoth__longest_sequence(a);
  return (quoth__room_for(&a->arena, &a->tags, a->tokens.count / RUN_EVERY) && open_scores(t, &a->arena, longest) &&
          quoth__features_open(&t->features, &a->arena, a, t->model, longest)) || quoth__nomem(a);
}

static bool tag_part(Tagger *t, const Part *part) {
  const Surroundings around = {part->first > 0, part->end < t->features.count};
  score(t, part);
  t->labelling.scores = t->scores + (size_t)part->first * MODEL_LABELS;
  quoth__label(&t->labelling, part->end - part->first, &t->moves, around);
  return add_runs(t, t->features.sequence.first + part->first);
}

static bool tag_sequence(Tagger *t, Sequence sequence) {
  quoth__features_read(&t->features, sequence);
  for (Part part = {0}; quoth__part_next(&t->features, &part);)
    if (!tag_part(t, &part)) return false;
  return quoth__charge(&t->a->meter, STAGE_TAGGER, (uint64_t)t->features.count * TOKEN_STEPS,
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

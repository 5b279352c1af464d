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
#include "forwards.h"

/* What one token costs, in steps of work. */
#define TOKEN_STEPS 8u

/* Of so many tokens of news one begins a run: room for these is got at once. */
#define RUN_EVERY 16u

#define HALF_LINE (MODEL_LINE / 2)
#define MODEL_BEHIND (MODEL_WINDOW - MODEL_AHEAD - 1)

typedef struct Tagger {
  quoth_article *a;
  const Model *model;
  Features features;
  Labelling labelling;
  Moves moves;
  int16_t plain[QUOTE_STATES][MODEL_LABELS]; /* what is said for a segment before no comma */
  uint8_t *said;   /* [token][MODEL_LINE]: what each says for those around it */
} Tagger;

/* Sums of weights must fit in 8 bits, and those of a token within SCORE_MOST. */
_Static_assert(WORD_MOST + CONTEXT_LINES * CONTEXT_MOST <= INT8_MAX, "sums overflow");
_Static_assert(INT8_MAX * MODEL_WINDOW + ROW_TEMPLATES * (INT8_MAX + 1) <= SCORE_MOST, "sums overflow");
_Static_assert(LABEL_OUT == MODEL_LABELS, "labels and weights do not agree");

/* ----------------------------------------------------------------------------- lines */

/* A loop of fixed length, so that compilers make one or two vectors of it. What a token says
** has no sign and is cheap to widen: SILENCE is in the line of its kind. */
static inline void say_half(uint8_t *restrict said, const int8_t *restrict word, const int8_t *restrict a,
                            const int8_t *restrict b, const int8_t *restrict c, const int8_t *restrict d) {
  for (uint32_t k = 0; k < HALF_LINE; k++) said[k] = (uint8_t)(word[k] + a[k] + b[k] + c[k] + d[k]);
}

static inline void say(uint8_t *said, const int8_t *word, const int8_t *a, const int8_t *b, const int8_t *c,
                       const int8_t *d) {
  say_half(said, word, a, b, c, d);
  say_half(said + HALF_LINE, word + HALF_LINE, a + HALF_LINE, b + HALF_LINE, c + HALF_LINE, d + HALF_LINE);
}

_Static_assert(CONTEXT_LINES == 4, "four lines and that of the word are added");

/* Where lines of BATCH tokens begin: of their words, and of their first two cells, which have
** each its line at its own place. */
static inline void place_words(uint32_t *restrict at, const uint16_t *restrict number) {
  for (uint32_t k = 0; k < BATCH; k++) at[k] = number[k] * MODEL_LINE;
}

static inline void place_cells(uint32_t cells[BATCH]) {
  for (uint32_t k = 0; k < BATCH; k++) cells[k] *= MODEL_LINE;
}

/* The lines of the words of a batch, while the one before is in hand: those of rare words are in no cache near by. */
static inline void ask_for_words(const int8_t *words, const uint16_t *number) {
  for (uint32_t k = 0; k < BATCH; k++) quoth__ask_for(words + number[k] * MODEL_LINE);
}

/* The lines of tokens [first, end) of the sequence. */
WIDE static void add_lines(const Tagger *t, uint32_t first, uint32_t end) {
  const int8_t *lines = t->model->lines, *words = t->model->word_lines, *placed = t->model->placed_lines;
  const uint32_t *line_of = t->model->line_of;
  uint8_t *said = t->said + (size_t)first * MODEL_LINE;
  uint32_t cells[CONTEXT_LINES][BATCH], word[BATCH];
  for (; first < end; first += BATCH) {
    const uint32_t count = end - first < BATCH ? end - first : BATCH;
    if (end - first > BATCH) ask_for_words(words, t->features.number + first + BATCH);
    place_words(word, t->features.number + first);
    quoth__cells(&t->features, first, cells);
    place_cells(cells[0]);
    place_cells(cells[1]);
    for (uint32_t k = 0; k < count; k++, said += MODEL_LINE)
      say(said, words + word[k], placed + cells[0][k], placed + cells[1][k], lines + line_of[cells[2][k]],
          lines + line_of[cells[3][k]]);
  }
}

/* What two tokens side by side say for one, by which of its weights the first one speaks. */
static inline Scores hear_two(const uint8_t *said, uint32_t weights) {
  return quoth__add_scores(quoth__unsigned_scores(said + weights * MODEL_LABELS),
                           quoth__unsigned_scores(said + MODEL_LINE + (weights - 1) * MODEL_LABELS));
}

/* What the tokens around say for one, with SILENCE from each of them; `said` is its own line. A line
** begins with the weights for the token MODEL_AHEAD before its own. */
static inline Scores hear(const uint8_t *said) {
  const uint8_t *from = said - MODEL_BEHIND * MODEL_LINE;
  return quoth__add_scores(
      quoth__add_scores(hear_two(from, 7), hear_two(from + 2 * MODEL_LINE, 5)),
      quoth__add_scores(hear_two(from + 4 * MODEL_LINE, 3), hear_two(from + 6 * MODEL_LINE, 1)));
}

_Static_assert(MODEL_WINDOW == 8, "eight lines are heard");

/* ------------------------------------------------------------------------------ rows */

_Static_assert(2 * ROW_MOST <= INT8_MAX, "pairs of rows are added in 8 bits");

static inline const int8_t *row_at(const Tagger *t, uint32_t row) {
  return t->model->rows + (size_t)row * MODEL_LABELS;
}

static inline const int8_t *row_of(const Tagger *t, uint32_t key) {
  return row_at(t, quoth__row(key, t->model->row_bits));
}

/* What is said for every token, without the silence that each will hear. */
static inline Scores scores_everywhere(const Tagger *t) {
  return quoth__add_scores(quoth__row_scores(row_of(t, EVERYWHERE)), quoth__same_scores(-SILENCE * (int)MODEL_WINDOW));
}

/* What its sentence says for a segment, whichever it is, on top of what is said everywhere. */
static inline Scores sentence_scores(const Tagger *t, const Segment *s, Scores sum) {
  uint32_t keys[SENTENCE_ROWS];
  quoth__sentence_keys(&t->features, s, keys);
  for (uint32_t k = 1; k < SENTENCE_ROWS; k += 2)
    sum = quoth__add_scores(sum, quoth__pair_scores(row_of(t, keys[k]), row_of(t, keys[k + 1])));
  return sum;
}

_Static_assert(SENTENCE_ROWS % 2 == 1, "one row that is everywhere, and then pairs");

/* What is said for all tokens of a segment by itself. */
static inline Scores segment_scores(const Tagger *t, const Segment *s) {
  uint32_t keys[SEGMENT_ROWS];
  quoth__segment_keys(&t->features, s, keys);
  return quoth__pair_scores(row_of(t, keys[0]), row_of(t, keys[1]));
}

_Static_assert(SEGMENT_ROWS == 2, "one pair of rows is added");

/* Of segments before no comma there are but a few kinds. */
static void read_plain_segments(Tagger *t) {
  for (uint32_t quote = 0; quote < QUOTE_STATES; quote++) {
    const Segment plain = {.quote = quote};
    quoth__put_scores(t->plain[quote], segment_scores(t, &plain));
  }
}

static inline Scores known_segment_scores(const Tagger *t, const Segment *s) {
  return s->mark ? segment_scores(t, s) : quoth__scores_at(t->plain[s->quote]);
}

/* What speaks for the tokens of a segment, from one of them on: their lines, how far they are from the
** cues, and what is the `same` for all. */
typedef struct Voices {
  const uint8_t *said, *near_left, *near_right;
  const int8_t *left, *right;
  Scores same;
} Voices;

static inline Voices voices_of(const Tagger *t, const Segment *s, Scores same) {
  const uint32_t bits = t->model->row_bits;
  uint32_t keys[DISTANCE_ROWS];
  quoth__distance_keys(s, keys);
  return (Voices){t->said + (size_t)s->first * MODEL_LINE, quoth__near_left(s), quoth__near_right(s),
                  row_at(t, quoth__rows(keys[0], bits)), row_at(t, quoth__rows(keys[1], bits)), same};
}

_Static_assert(DISTANCE_ROWS == 2, "there is a cue to the left and one to the right");

/* The scores of a token; the voices are those of the next one then. */
static inline Scores next_scores(Voices *v) {
  Scores distances = quoth__pair_scores(v->left + *v->near_left++, v->right + *v->near_right--);
  Scores heard = hear(v->said);
  v->said += MODEL_LINE;
  return quoth__add_scores(quoth__add_scores(v->same, distances), heard);
}

/* The scores of all tokens of a part, and the best labellings up to each. */
WIDE static void go_forwards(const Tagger *t, const Part *part) {
  Forwards f = quoth__forwards(&t->labelling, &t->moves, part->first > 0 ? t->moves.enter : t->moves.first);
  const Scores everywhere = scores_everywhere(t);
  Scores sentence = everywhere;
  for (const Segment *s = part->segments; s < part->segments_end; s++) {
    if (!quoth__same_sentence(&t->features, s)) sentence = sentence_scores(t, s, everywhere);
    Voices v = voices_of(t, s, quoth__add_scores(sentence, known_segment_scores(t, s)));
    for (const uint8_t *end = t->said + (size_t)s->end * MODEL_LINE; v.said < end;) {
      quoth__forward(&f, next_scores(&v));
      quoth__forwards_inside(&f, &t->moves);
    }
  }
}

/* -------------------------------------------------------------------------- labelling */

static inline uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* The tokens around the part speak too. */
static void label(Tagger *t, const Part *part) {
  const uint32_t first = part->first < MODEL_BEHIND ? 0 : part->first - MODEL_BEHIND, count = t->features.count;
  const uint32_t end = least(part->end + MODEL_AHEAD, count);
  quoth__number_words(&t->features, first, end);
  add_lines(t, first, end);
  go_forwards(t, part);
  quoth__label_back(&t->labelling, part->end - part->first, &t->moves, part->end < count);
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

static void silence(uint8_t *said, uint32_t lines) { memset(said, SILENCE, (size_t)lines * MODEL_LINE); }

/* Before a sequence nobody ever speaks, behind it until the next one is read. */
static bool open_lines(Tagger *t, Arena *arena, uint32_t longest) {
  uint8_t *said = quoth__take(arena, (size_t)(1 + MODEL_BEHIND + longest + MODEL_AHEAD) * MODEL_LINE);
  if (!said) return false;
  said += MODEL_LINE - (uintptr_t)said % MODEL_LINE; /* each is one line of the cache */
  silence(said, MODEL_BEHIND);
  t->said = said + MODEL_BEHIND * MODEL_LINE;
  return true;
}

static bool open_tagger(Tagger *t, quoth_article *a) {
  *t = (Tagger){.a = a, .model = a->rules->model};
  memcpy(&t->moves, t->model->moves, sizeof t->moves);
  read_plain_segments(t);
  uint32_t longest = quoth__longest_sequence(a);
  return (quoth__room_for(&a->arena, &a->tags, a->tokens.count / RUN_EVERY) && open_lines(t, &a->arena, longest) &&
          quoth__labelling_open(&t->labelling, &a->arena, longest) &&
          quoth__features_open(&t->features, &a->arena, a, t->model, longest)) || quoth__nomem(a);
}

static bool tag_part(Tagger *t, const Part *part) {
  label(t, part);
  return add_runs(t, t->features.sequence.first + part->first);
}

static bool tag_sequence(Tagger *t, Sequence sequence) {
  quoth__features_read(&t->features, sequence);
  silence(t->said + (size_t)t->features.count * MODEL_LINE, MODEL_AHEAD);
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

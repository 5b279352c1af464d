/*
** labelling.c - the best labels of a sequence (Viterbi).
**
** Scores are taken relative to LABEL_OUT: at every token the best labelling that ends
** outside scores 0. So they stay small however long the sequence is, fit in 16 bits,
** and the eight labels are one vector of most machines. A span may be left for any
** target, so that of the labels before only the better one of each kind is compared.
** Where each label came from is not written down on the way: it is worked out on the
** way back, for the labels of the best labelling alone.
*/
#include "scores.h"
#include "tagger.h"

/* With scores and moves cut off here, what is relative to LABEL_OUT lies between
** LOWEST and HIGHEST: outside can be left for any B label at any token, and an I
** label comes from such a B label. */
#define LOWEST (-8 * MOVE_MOST - 4 * SCORE_MOST)
#define HIGHEST (3 * MOVE_MOST + SCORE_MOST)

_Static_assert(LOWEST - SCORE_MOST - HIGHEST - 4 * MOVE_MOST >= INT16_MIN, "sums overflow");

static inline int16_t plus(int16_t a, int16_t b) { return (int16_t)(a + b); }
static inline int16_t larger(int16_t a, int16_t b) { return a > b ? a : b; }

/* ------------------------------------------------------------------------- forwards */

bool quoth__labelling_open(Labelling *l, Arena *arena, uint32_t longest) {
  l->best = quoth__take_zero(arena, (size_t)longest * MODEL_LABELS, sizeof *l->best);
  l->outs = quoth__take_zero(arena, longest, sizeof *l->outs);
  l->spans = quoth__take_zero(arena, longest, sizeof *l->spans);
  return l->best && l->outs && l->spans;
}

/* `from` are the weights of the moves to the first token. */
static void start(const int16_t *scores, const int16_t *from, int16_t *best) {
  for (uint32_t y = 0; y < SPAN_KINDS; y++) {
    best[y] = (int16_t)(from[y] + scores[y] - from[SPAN_KINDS]);
    best[SPAN_KINDS + y] = LOWEST;
  }
}

#if defined(__SSE2__)

/* A span of kind `kind` left for every target. */
#define LEFT_FOR(twice, kind, from) _mm_add_epi16(_mm_shuffle_epi32(twice, 0x55 * (kind)), from)

/* The weights of moves to the B labels, and of those to LABEL_OUT in all places behind. */
static inline __m128i targets_of(const int16_t *weights) {
  return _mm_shufflehi_epi16(quoth__scores_at(weights), 0);
}

/* Of each kind the better one: of two vectors of labels, one behind the other. */
static inline __m128i better(__m128i a, __m128i b) {
  return _mm_max_epi16(_mm_unpacklo_epi64(a, b), _mm_unpackhi_epi64(a, b));
}

WIDE static void forwards(Labelling *l, uint32_t count, const Moves *m) {
  const __m128i leave = quoth__scores_at(m->leave), stay = quoth__scores_at(m->stay), enter = targets_of(m->enter),
                from0 = targets_of(m->from[0]), from1 = targets_of(m->from[1]), from2 = targets_of(m->from[2]),
                from3 = targets_of(m->from[3]);
  const int16_t *scores = l->scores;
  int16_t *best = l->best, *outs = l->outs;
  __m128i before = quoth__scores_at(best);
  while (--count > 0) {
    __m128i on_ends = better(_mm_add_epi16(before, stay), _mm_add_epi16(before, leave));
    __m128i twice = _mm_unpackhi_epi16(on_ends, on_ends);
    __m128i targets = _mm_max_epi16(
        _mm_max_epi16(_mm_max_epi16(LEFT_FOR(twice, 0, from0), LEFT_FOR(twice, 1, from1)),
                      _mm_max_epi16(LEFT_FOR(twice, 2, from2), LEFT_FOR(twice, 3, from3))), enter);
    before = _mm_sub_epi16(_mm_unpacklo_epi64(targets, on_ends), _mm_unpackhi_epi64(targets, targets));
    before = _mm_add_epi16(before, quoth__scores_at(scores += MODEL_LABELS));
    before = _mm_max_epi16(before, _mm_set1_epi16(LOWEST));
    quoth__put_scores(best += MODEL_LABELS, before);
    *++outs = (int16_t)_mm_extract_epi16(targets, SPAN_KINDS);
  }
}

#else

static inline int16_t better(const int16_t *before, const int16_t *weights, uint32_t kind) {
  return larger(plus(before[kind], weights[kind]), plus(before[SPAN_KINDS + kind], weights[SPAN_KINDS + kind]));
}

static inline int16_t reach(const int16_t ends[SPAN_KINDS], uint32_t target, const Moves *m) {
  int16_t most = m->enter[target];
  for (uint32_t k = 0; k < SPAN_KINDS; k++) most = larger(plus(ends[k], m->from[k][target]), most);
  return most;
}

static void step(const int16_t *before, const int16_t *scores, const Moves *m, int16_t *best, int16_t *out) {
  int16_t ends[SPAN_KINDS];
  for (uint32_t k = 0; k < SPAN_KINDS; k++) ends[k] = better(before, m->leave, k);
  *out = reach(ends, SPAN_KINDS, m);
  for (uint32_t k = 0; k < SPAN_KINDS; k++) {
    best[k] = larger((int16_t)(reach(ends, k, m) + scores[k] - *out), LOWEST);
    best[SPAN_KINDS + k] = larger((int16_t)(better(before, m->stay, k) + scores[SPAN_KINDS + k] - *out), LOWEST);
  }
}

static void forwards(Labelling *l, uint32_t count, const Moves *m) {
  for (size_t i = 1; i < count; i++)
    step(l->best + (i - 1) * MODEL_LABELS, l->scores + i * MODEL_LABELS, m, l->best + i * MODEL_LABELS, l->outs + i);
}

#endif

_Static_assert(SPAN_KINDS == 4, "as many kinds are half a vector");

/* ------------------------------------------------------------------------ backwards */

/* The label before a B label or, with target SPAN_KINDS, before LABEL_OUT in the best
** labelling that ends with it: outside if that is as good as any. */
static uint8_t origin(const int16_t *before, const Moves *m, uint32_t target) {
  uint8_t from = LABEL_OUT;
  int16_t most = m->enter[target];
  for (uint8_t k = 0; k < SPAN_KINDS; k++) {
    int16_t begin = plus(before[k], m->leave[k]), on = plus(before[SPAN_KINDS + k], m->leave[SPAN_KINDS + k]);
    int16_t sum = plus(larger(begin, on), m->from[k][target]);
    if (sum <= most) continue;
    most = sum;
    from = on > begin ? (uint8_t)(SPAN_KINDS + k) : k;
  }
  return from;
}

static uint8_t last_label(const int16_t *best) {
  uint8_t label = LABEL_OUT;
  int16_t most = 0;
  for (uint8_t y = 0; y < MODEL_LABELS; y++) {
    if (best[y] <= most) continue;
    most = best[y];
    label = y;
  }
  return label;
}

/* The first token of the span that ends with the label at token i. */
static uint32_t span_begin(const Labelling *l, uint32_t i, uint8_t label, const Moves *m) {
  const uint8_t begin = label % SPAN_KINDS, on = (uint8_t)(begin + SPAN_KINDS);
  const int16_t *before = l->best + (size_t)i * MODEL_LABELS, from_begin = m->stay[begin], from_on = m->stay[on];
  if (label == begin) return i;
  while (--i > 0) {
    before -= MODEL_LABELS;
    if (plus(before[begin], from_begin) >= plus(before[on], from_on)) break;
  }
  return i;
}

static uint32_t span_end(const Labelling *l, uint32_t i, const Moves *m) {
  const int16_t *outs = l->outs, stays = m->enter[SPAN_KINDS];
  while (i > 0 && outs[i] == stays) i--;
  return i;
}

/* What is labelled never begins with an I label. */
static void backwards(Labelling *l, uint32_t count, const Moves *m, bool behind) {
  const int16_t *last = l->best + (size_t)(count - 1) * MODEL_LABELS;
  uint8_t label = behind ? origin(last, m, SPAN_KINDS) : last_label(last);
  for (uint32_t i = count - 1, target;; i--) {
    if (label == LABEL_OUT) {
      i = span_end(l, i, m);
      target = SPAN_KINDS;
    } else {
      LabelSpan *span = &l->spans[l->span_count++];
      target = label % SPAN_KINDS;
      *span = (LabelSpan){span_begin(l, i, label, m), i + 1, (Label)target};
      i = span->first;
    }
    if (i == 0) return;
    label = origin(l->best + (size_t)(i - 1) * MODEL_LABELS, m, target);
  }
}

void quoth__label(Labelling *l, uint32_t count, const Moves *moves, Surroundings around) {
  start(l->scores, around.before ? moves->enter : moves->first, l->best);
  forwards(l, count, moves);
  l->span_count = 0;
  backwards(l, count, moves, around.behind);
}

/* The best label that is none of a cue; LABEL_OUT scores 0. */
static inline int16_t best_other(const int16_t *best) {
  int16_t source = larger(best[B_SOURCE], best[I_SOURCE]), ahead = larger(best[B_AHEAD], best[I_AHEAD]),
          behind = larger(best[B_BEHIND], best[I_BEHIND]);
  return larger(larger(source, 0), larger(ahead, behind));
}

int64_t quoth__cue_margin(const Labelling *l, const LabelSpan *cue) {
  const int16_t *best = l->best + (size_t)cue->first * MODEL_LABELS;
  int32_t sum = best[B_CUE] - best_other(best); /* of SEQUENCE_MOST tokens at most */
  for (uint32_t i = cue->first + 1; i < cue->end; i++) {
    best += MODEL_LABELS;
    sum += best[I_CUE] - best_other(best);
  }
  return sum;
}

/*
** forwards.h - the best labellings up to a token, from those up to the token before it: one
** step of labelling.c's way forwards, for loops that make the scores of a token on the way.
*/
#ifndef QUOTH_FORWARDS_H
#define QUOTH_FORWARDS_H

#include "scores.h"
#include "tagger.h"

/* With scores and moves cut off here, what is relative to LABEL_OUT lies between
** LOWEST and HIGHEST: outside can be left for any B label at any token, and an I
** label comes from such a B label. */
#define LOWEST (-8 * MOVE_MOST - 4 * SCORE_MOST)
#define HIGHEST (3 * MOVE_MOST + SCORE_MOST)

_Static_assert(LOWEST - SCORE_MOST - HIGHEST - 4 * MOVE_MOST >= INT16_MIN, "sums overflow");
_Static_assert(SPAN_KINDS == 4, "as many kinds are half a vector");

/* Where the way has come to: `best` and `outs` are those of the next token. The weights of moves to
** LABEL_OUT stand in all places behind those to the B labels. */
typedef struct Forwards {
  Scores stay, leave, enter, from[SPAN_KINDS];
  Scores before;
  int16_t *best, *outs;
} Forwards;

#if defined(__SSE2__)

static inline Scores quoth__targets_of(const int16_t *weights) {
  return _mm_shufflehi_epi16(quoth__scores_at(weights), 0);
}

/* Of each kind the better one: of two vectors of labels, one behind the other. */
static inline Scores quoth__better(Scores a, Scores b) {
  return _mm_max_epi16(_mm_unpacklo_epi64(a, b), _mm_unpackhi_epi64(a, b));
}

/* A span of kind `kind` left for every target. */
#define LEFT_FOR(twice, kind, from) _mm_add_epi16(_mm_shuffle_epi32(twice, 0x55 * (kind)), (from)[kind])

static inline void quoth__forward(Forwards *f, Scores scores) {
  Scores on_ends = quoth__better(_mm_add_epi16(f->before, f->stay), _mm_add_epi16(f->before, f->leave));
  Scores twice = _mm_unpackhi_epi16(on_ends, on_ends);
  Scores targets = _mm_max_epi16(
      _mm_max_epi16(_mm_max_epi16(LEFT_FOR(twice, 0, f->from), LEFT_FOR(twice, 1, f->from)),
                    _mm_max_epi16(LEFT_FOR(twice, 2, f->from), LEFT_FOR(twice, 3, f->from))), f->enter);
  Scores best = _mm_sub_epi16(_mm_unpacklo_epi64(targets, on_ends), _mm_unpackhi_epi64(targets, targets));
  f->before = _mm_max_epi16(_mm_add_epi16(best, scores), _mm_set1_epi16(LOWEST));
  quoth__put_scores(f->best, f->before);
  *f->outs++ = (int16_t)_mm_extract_epi16(targets, SPAN_KINDS);
  f->best += MODEL_LABELS;
}

#else

static inline Scores quoth__targets_of(const int16_t *weights) {
  Scores targets = quoth__scores_at(weights);
  for (uint32_t k = SPAN_KINDS + 1; k < MODEL_LABELS; k++) targets.of[k] = targets.of[SPAN_KINDS];
  return targets;
}

static inline int16_t quoth__larger(int a, int b) { return (int16_t)(a > b ? a : b); }

static inline int16_t quoth__better(Scores before, Scores weights, uint32_t kind) {
  return quoth__larger(before.of[kind] + weights.of[kind],
                       before.of[SPAN_KINDS + kind] + weights.of[SPAN_KINDS + kind]);
}

static inline int16_t quoth__reach(const Forwards *f, const int16_t ends[SPAN_KINDS], uint32_t target) {
  int16_t most = f->enter.of[target];
  for (uint32_t k = 0; k < SPAN_KINDS; k++) most = quoth__larger(ends[k] + f->from[k].of[target], most);
  return most;
}

static inline void quoth__forward(Forwards *f, Scores scores) {
  int16_t ends[SPAN_KINDS];
  Scores best;
  for (uint32_t k = 0; k < SPAN_KINDS; k++) ends[k] = quoth__better(f->before, f->leave, k);
  const int16_t out = quoth__reach(f, ends, SPAN_KINDS);
  for (uint32_t k = 0; k < SPAN_KINDS; k++) {
    const uint32_t on = SPAN_KINDS + k;
    best.of[k] = quoth__larger(quoth__reach(f, ends, k) + scores.of[k] - out, LOWEST);
    best.of[on] = quoth__larger(quoth__better(f->before, f->stay, k) + scores.of[on] - out, LOWEST);
  }
  f->before = best;
  quoth__put_scores(f->best, best);
  *f->outs++ = out;
  f->best += MODEL_LABELS;
}

#endif

/* Before the first token, to which moves have the weights `enter`. Whatever is left there would be
** worse than coming from outside. */
static inline Forwards quoth__forwards(const Labelling *l, const Moves *m, const int16_t *enter) {
  Forwards f = {.stay = quoth__scores_at(m->stay), .leave = quoth__scores_at(m->leave),
                .enter = quoth__targets_of(enter), .before = quoth__same_scores(LOWEST),
                .best = l->best, .outs = l->outs};
  for (uint32_t k = 0; k < SPAN_KINDS; k++) f.from[k] = quoth__targets_of(m->from[k]);
  return f;
}

/* Behind the first token. */
static inline void quoth__forwards_inside(Forwards *f, const Moves *m) { f->enter = quoth__targets_of(m->enter); }

#endif

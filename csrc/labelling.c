/*
** labelling.c - the best labels of a sequence (Viterbi).
**
** Scores are taken relative to LABEL_OUT: at every token the best labelling that ends
** outside scores 0. So they stay small however long the sequence is, fit in 16 bits,
** and the eight labels are one vector of most machines. Where each label came from is
** not written down on the way: it is worked out on the way back, for the labels of
** the best labelling alone.
*/
#include "tagger.h"

/* With scores and moves cut off here, what is relative to LABEL_OUT lies between
** LOWEST and HIGHEST: outside can be left for any B label at any token, and an I
** label comes from such a B label. */
#define LOWEST (-8 * MOVE_MOST - 4 * SCORE_MOST)
#define HIGHEST (2 * MOVE_MOST + SCORE_MOST)

_Static_assert(FORBIDDEN + HIGHEST < LOWEST - MOVE_MOST, "a forbidden move would be made");
_Static_assert(FORBIDDEN + LOWEST >= INT16_MIN, "sums overflow");

static inline int16_t plus(int16_t a, int16_t b) { return (int16_t)(a + b); }
static inline int16_t larger(int16_t a, int16_t b) { return a > b ? a : b; }
static inline int16_t smaller(int16_t a, int16_t b) { return a < b ? a : b; }

/* --------------------------------------------------------------------------- moves */

static int16_t cut(int64_t value, int64_t most) {
  return (int16_t)(value > most ? most : value < -most ? -most : value);
}

void quoth__moves_set(Moves *moves, uint32_t from, Label to, int64_t weight) {
  int16_t move = quoth__move_allowed(from, to) ? cut(weight, MOVE_MOST) : FORBIDDEN;
  if (to == LABEL_OUT) moves->out[from] = move;
  else moves->to[from][to] = move;
}

/* ------------------------------------------------------------------------- forwards */

bool quoth__labelling_open(Labelling *l, Arena *arena, uint32_t longest) {
  l->best = quoth__take_zero(arena, (size_t)longest * MODEL_LABELS, sizeof *l->best);
  l->stays = quoth__take_zero(arena, longest, sizeof *l->stays);
  l->labels = quoth__take_zero(arena, longest, sizeof *l->labels);
  return l->best && l->stays && l->labels;
}

/* Loops of fixed length and apart from each other, so that compilers make vectors of
** them. */
static inline void reach(int16_t *restrict top, int16_t before, const int16_t *restrict moves) {
  for (uint32_t y = 0; y < MODEL_LABELS; y++) top[y] = larger(plus(before, moves[y]), top[y]);
}

/* best = top + scores, relative to the best labelling that ends outside. */
static inline void settle(int16_t *restrict best, const int16_t *restrict top, const int16_t *restrict scores,
                          int16_t out) {
  for (uint32_t y = 0; y < MODEL_LABELS; y++) {
    int16_t score = smaller(larger(scores[y], -SCORE_MOST), SCORE_MOST);
    best[y] = larger(plus(top[y], (int16_t)(score - out)), LOWEST);
  }
}

/* `best` of a token from that of the token before it; whether the best labelling that
** ends outside was there before. */
static inline uint8_t step(const int16_t *restrict before, const int16_t *restrict scores, const Moves *restrict m,
                           int16_t *restrict best) {
  int16_t top[MODEL_LABELS], out = m->out[LABEL_OUT];
  for (uint32_t y = 0; y < MODEL_LABELS; y++) top[y] = m->to[LABEL_OUT][y];
  reach(top, before[0], m->to[0]);
  reach(top, before[1], m->to[1]);
  reach(top, before[2], m->to[2]);
  reach(top, before[3], m->to[3]);
  reach(top, before[4], m->to[4]);
  reach(top, before[5], m->to[5]);
  reach(top, before[6], m->to[6]);
  reach(top, before[7], m->to[7]);
  for (uint32_t p = 0; p < MODEL_LABELS; p++) out = larger(plus(before[p], m->out[p]), out);
  settle(best, top, scores, out);
  return out == m->out[LABEL_OUT];
}

_Static_assert(MODEL_LABELS == 8, "a step reaches from eight labels");

/* ------------------------------------------------------------------------ backwards */

/* The label before `label` in the best labelling that ends with it: outside if that
** is as good as any, else the lowest. */
static uint8_t origin(const int16_t *before, const Moves *m, uint8_t label) {
  uint8_t from = label & (uint8_t)~1;
  if (label < LABEL_OUT && label % 2)
    return plus(before[from], m->to[from][label]) >= plus(before[label], m->to[label][label]) ? from : label;
  from = LABEL_OUT;
  int16_t most = label == LABEL_OUT ? m->out[from] : m->to[from][label];
  for (uint8_t p = 0; p < MODEL_LABELS; p++) {
    int16_t sum = plus(before[p], label == LABEL_OUT ? m->out[p] : m->to[p][label]);
    if (sum <= most) continue;
    most = sum;
    from = p;
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

WIDE void quoth__label(Labelling *l, uint32_t count, const Moves *moves) {
  settle(l->best, moves->to[MODEL_STATES], l->scores, moves->out[MODEL_STATES]);
  for (uint32_t i = 1; i < count; i++)
    l->stays[i] = step(l->best + (size_t)(i - 1) * MODEL_LABELS, l->scores + (size_t)i * MODEL_LABELS, moves,
                       l->best + (size_t)i * MODEL_LABELS);
  uint8_t label = last_label(l->best + (size_t)(count - 1) * MODEL_LABELS);
  for (uint32_t i = count; i-- > 0;) {
    l->labels[i] = label;
    if (i > 0 && (label != LABEL_OUT || !l->stays[i]))
      label = origin(l->best + (size_t)(i - 1) * MODEL_LABELS, moves, label);
  }
}

/* Labels of the kind are hidden. */
static const int16_t hidden[][MODEL_LABELS] = {
  [TAG_SOURCE] = {LOWEST, LOWEST, 0, 0, 0, 0, 0, 0},
  [TAG_CUE] = {0, 0, LOWEST, LOWEST, 0, 0, 0, 0},
  [TAG_CONTENT] = {0, 0, 0, 0, LOWEST, LOWEST, LOWEST, LOWEST},
};

WIDE int32_t quoth__margin(const Labelling *l, uint32_t i) {
  const int16_t *best = l->best + (size_t)i * MODEL_LABELS, *hide = hidden[quoth__tag_of((Label)l->labels[i])];
  int16_t other = 0;
  for (uint32_t y = 0; y < MODEL_LABELS; y++) other = larger(plus(best[y], hide[y]), other);
  return best[l->labels[i]] - other;
}

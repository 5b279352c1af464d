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
#include "forwards.h"

static inline int16_t larger(int16_t a, int16_t b) { return a > b ? a : b; }

bool quoth__labelling_open(Labelling *l, Arena *arena, uint32_t longest) {
  l->best = quoth__take_zero(arena, (size_t)longest * MODEL_LABELS, sizeof *l->best);
  l->outs = quoth__take_zero(arena, longest, sizeof *l->outs);
  l->spans = quoth__take_zero(arena, longest, sizeof *l->spans);
  return l->best && l->outs && l->spans;
}

/* ------------------------------------------------------------------------ backwards */

/* The label before a B label or, with target SPAN_KINDS, before LABEL_OUT in the best
** labelling that ends with it: outside if that is as good as any. */
static uint8_t origin(const int16_t *before, const Moves *m, uint32_t target) {
  int16_t begins[SPAN_KINDS], ons[SPAN_KINDS], ends[SPAN_KINDS];
  uint8_t from = LABEL_OUT;
  int most = m->enter[target];
  for (uint32_t k = 0; k < SPAN_KINDS; k++) begins[k] = (int16_t)(before[k] + m->leave[k]);
  for (uint32_t k = 0; k < SPAN_KINDS; k++) ons[k] = (int16_t)(before[SPAN_KINDS + k] + m->leave[SPAN_KINDS + k]);
  for (uint32_t k = 0; k < SPAN_KINDS; k++) ends[k] = larger(begins[k], ons[k]);
  for (uint8_t k = 0; k < SPAN_KINDS; k++) {
    const int sum = ends[k] + m->from[k][target];
    from = sum > most ? k : from;
    most = sum > most ? sum : most;
  }
  return from < LABEL_OUT && ons[from] > begins[from] ? (uint8_t)(from + SPAN_KINDS) : from;
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

/* What is labelled never begins with an I label: at the first token it is worse than the B label by more
** than any move can make good. */
_Static_assert(-2 * MOVE_MOST - SCORE_MOST >= LOWEST + 2 * MOVE_MOST + SCORE_MOST + 2 * MOVE_MOST, "spans have begins");

/* The first token of the span that ends with the label at token i. */
static uint32_t span_begin(const Labelling *l, uint32_t i, uint8_t label, const Moves *m) {
  const uint8_t begin = label % SPAN_KINDS, on = (uint8_t)(begin + SPAN_KINDS);
  const int16_t *before = l->best + (size_t)i * MODEL_LABELS;
  const int dearer = m->stay[on] - m->stay[begin]; /* to go on from the begin of a span */
  if (label == begin) return i;
  do before -= MODEL_LABELS; while (before[begin] - before[on] < dearer);
  return (uint32_t)(before - l->best) / MODEL_LABELS;
}

/* No move has the weight that stands at the first token then. */
static void bar_begin(Labelling *l) { l->outs[0] = INT16_MIN; }

static uint32_t span_end(const Labelling *l, uint32_t i, const Moves *m) {
  const int16_t *out = l->outs + i, stays = m->enter[SPAN_KINDS];
  while (*out == stays) out--;
  return (uint32_t)(out - l->outs);
}

void quoth__label_back(Labelling *l, uint32_t count, const Moves *m, bool behind) {
  l->span_count = 0;
  bar_begin(l);
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

void quoth__label(Labelling *l, uint32_t count, const Moves *moves, const int16_t *scores) {
  Forwards f = quoth__forwards(l, moves, moves->first);
  for (uint32_t i = 0; i < count; i++, scores += MODEL_LABELS) {
    quoth__forward(&f, quoth__scores_at(scores));
    quoth__forwards_inside(&f, moves);
  }
  quoth__label_back(l, count, moves, false);
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

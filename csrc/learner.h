/*
** learner.h - weights learned from labelled sequences.
**
** An averaged structured perceptron with costs: a sequence is labelled with the
** weights so far, labellings being made dearer the further they are from the gold
** one; where the best one differs, the gold labels' keys are strengthened and the
** others weakened by one. The model is the mean of the weights over all steps.
** Everything is an integer, and the order is drawn from the seed, so that the same
** examples always give the same model.
**
** A first round with all keys that are frequent enough finds out which of them are
** worth a line in the model. Then it is learned with those alone, in several rounds that
** each begin with nothing and see the examples in another order; the model is the mean of
** their means, and less a matter of the order than any of them. At the end the lines that
** speak for a word by itself are added up for each word of the model.
*/
#ifndef QUOTH_LEARNER_H
#define QUOTH_LEARNER_H

#include "feature.h"
#include "tagger.h"

QUOTH__INTERNAL_BEGIN

#define ROW_BITS 16u

/* A sequence: tokens [first, first + count) of the arrays below. */
typedef struct Example {
  uint32_t first, count;
  bool held_out;
} Example;

typedef struct Learner {
  Arena *arena;
  const Example *examples;
  uint32_t example_count, token_count, longest;
  const uint16_t *words;  /* [token]: the number of its word, 0: unknown to the model */
  uint32_t *lines;        /* [token][line template]: keys, then numbers of lines */
  const uint32_t *rows;   /* [token][row template]: numbers of rows */
  const uint8_t *gold;    /* [token]: Label */
  uint32_t seed, epochs;
  int (*progress)(void *ud, const quoth_train_figures *figures);
  void *progress_ud;
} Learner;

/* Learns and fills the weights of `model`, whose classes and language are set.
** QUOTH_EMEMORY, or QUOTH_ECANCEL when the progress callback says so. */
bool quoth__learn(Learner *learner, Model *model, quoth_error *error);

QUOTH__INTERNAL_END

#endif

/*
** tagger.h - the labels of the tagger, and the best way to give them (labelling.c).
**
** Every token has one label. A span begins with a B label and goes on with I
** labels, so that two spans of one kind can touch. Content has two pairs: AHEAD
** stands before its cue in the block, BEHIND after it (or its cue is in another
** block): the pair says on which side to look for the cue.
*/
#ifndef QUOTH_TAGGER_H
#define QUOTH_TAGGER_H

#include "document.h"
#include "model.h"

QUOTH__INTERNAL_BEGIN

typedef enum Label {
  B_SOURCE, I_SOURCE, B_CUE, I_CUE, B_AHEAD, I_AHEAD, B_BEHIND, I_BEHIND, /* MODEL_LABELS with weights */
  LABEL_OUT
} Label;

static inline TagLabel quoth__tag_of(Label label) {
  static const uint8_t tags[MODEL_STATES] = {TAG_SOURCE, TAG_SOURCE, TAG_CUE, TAG_CUE, TAG_CONTENT,
                                             TAG_CONTENT, TAG_CONTENT, TAG_CONTENT, TAG_OUT};
  return (TagLabel)tags[label];
}

/* An I label goes on from its own B label or from itself; MODEL_STATES as `before`
** is the start of a sequence. */
static inline bool quoth__move_allowed(uint32_t before, Label label) {
  return label == LABEL_OUT || label % 2 == 0 || before == label || before + 1 == label;
}

/* Scores and moves are cut off at these. */
#define SCORE_MOST 2048
#define MOVE_MOST 512
#define FORBIDDEN (-18000)

/* The weights of one label after another, FORBIDDEN where it cannot follow: to a label
** that has weights, and to LABEL_OUT. The last row is for the first token of a sequence. */
typedef struct Moves {
  int16_t to[MODEL_STATES + 1][MODEL_LABELS];
  int16_t out[MODEL_STATES + 1];
} Moves;

void quoth__moves_set(Moves *moves, uint32_t from, Label to, int64_t weight);

/* Room to find the best labels of a sequence. */
typedef struct Labelling {
  const int16_t *scores; /* [token][MODEL_LABELS]: what the features say; LABEL_OUT scores 0 */
  int16_t *best;         /* [token][MODEL_LABELS]: of the labelling up to here that ends in the label */
  uint8_t *stays;        /* [token]: the best one that ends outside was outside at the token before */
  uint8_t *labels;       /* the best labels */
} Labelling;

/* All but the scores, which are the caller's. */
bool quoth__labelling_open(Labelling *labelling, Arena *arena, uint32_t longest);

/* The labels with the highest sum of scores and moves; ties go to LABEL_OUT, then to
** the lower label. count > 0. */
void quoth__label(Labelling *labelling, uint32_t count, const Moves *moves);

/* By how much the labelling up to token i, which is not LABEL_OUT, beats the best one
** that gives the token another kind of label. */
int32_t quoth__margin(const Labelling *labelling, uint32_t i);

QUOTH__INTERNAL_END

#endif

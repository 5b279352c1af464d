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

/* B labels first, then the I label of each. */
typedef enum Label {
  B_SOURCE, B_CUE, B_AHEAD, B_BEHIND, I_SOURCE, I_CUE, I_AHEAD, I_BEHIND, /* MODEL_LABELS with weights */
  LABEL_OUT
} Label;

#define SPAN_KINDS 4u /* an I label is so many behind its B label */

static inline TagLabel quoth__tag_of(Label label) {
  static const uint8_t tags[MODEL_STATES] = {TAG_SOURCE, TAG_CUE, TAG_CONTENT, TAG_CONTENT, TAG_SOURCE,
                                             TAG_CUE, TAG_CONTENT, TAG_CONTENT, TAG_OUT};
  return (TagLabel)tags[label];
}

static inline bool quoth__goes_on(Label label) { return label >= I_SOURCE && label < LABEL_OUT; }

/* Scores and the weights of moves are cut off at these. */
#define SCORE_MOST 2688
#define MOVE_MOST 1024

/* The weights of one label after another. A span goes on with the weight `stay` of the
** label before; a move to a B label or to LABEL_OUT, which is number SPAN_KINDS among
** its targets, has the weight `first` at the first token, `enter` from outside, and
** else that of leaving the label before and that of going from a span of its kind. */
typedef struct Moves {
  int16_t stay[MODEL_LABELS], leave[MODEL_LABELS];
  int16_t first[MODEL_LABELS], enter[MODEL_LABELS], from[SPAN_KINDS][MODEL_LABELS];
} Moves;

_Static_assert(sizeof(Moves) == MODEL_MOVES * sizeof(int16_t), "a model has the weights of all moves");

/* Tokens [first, end) with a B label and then I labels. */
typedef struct LabelSpan {
  uint32_t first, end;
  Label label; /* of the first token */
} LabelSpan;

/* Room to find the best labels of a sequence. */
typedef struct Labelling {
  int16_t *best;         /* [token][MODEL_LABELS]: of the labelling up to here that ends in the label */
  int16_t *outs;         /* [token]: of the best one that ends outside, before it is set to 0 */
  LabelSpan *spans;      /* of the best labelling, the last one first */
  uint32_t span_count;
} Labelling;

bool quoth__labelling_open(Labelling *labelling, Arena *arena, uint32_t longest);

/* The labels with the highest sum of scores and moves; ties go to LABEL_OUT, then to
** the lower kind, then to its B label. count > 0. `scores`, [token][MODEL_LABELS], are what the
** features say; LABEL_OUT scores 0. */
void quoth__label(Labelling *labelling, uint32_t count, const Moves *moves, const int16_t *scores);

/* The same for who has gone forwards (forwards.h): with tokens `behind`, which are outside, or none. */
void quoth__label_back(Labelling *labelling, uint32_t count, const Moves *moves, bool behind);

/* By how much the labelling up to a token of the cue beats the best one that gives the
** token another kind of label: the sum over its tokens. */
int64_t quoth__cue_margin(const Labelling *labelling, const LabelSpan *cue);

QUOTH__INTERNAL_END

#endif

/*
** look.h - what is seen of one block while it is looked at. Private to look.c, which reads
** its words, shape.c, which says what they make of the block, and page.c, which holds all
** blocks against each other.
*/
#ifndef QUOTH_LOOK_H
#define QUOTH_LOOK_H

#include "article.h"

#define HEAD_BYTES 200u     /* of a longer block only this much of its begin is looked at, */
#define TAIL_BYTES 120u     /* and this much of its end */
#define WORD_MOST 40u       /* bytes that are searched for the end of a word */
#define CHAINS_MOST 4u      /* phrases that may be under way at one word */
#define LONG_WORD 5u        /* letters of a word that tells what a text is about */
#define LONGS_MOST ((HEAD_BYTES + TAIL_BYTES + 2 * WORD_MOST) / (LONG_WORD + 1) + 1) /* of one block */
#define PAIRS_MOST 8u       /* pairs of capitalised words that are kept of one block */

#define BIT(shape) ((uint64_t)1 << (shape))

/* A set of words: one bit for each hash. */
typedef struct Memory {
  uint64_t *bits;
  uint32_t mask;  /* of bit numbers */
} Memory;

static inline bool quoth__remembered(const Memory *memory, uint64_t hash) {
  uint32_t bit = (uint32_t)(hash >> 20) & memory->mask;
  return (memory->bits[bit >> 6] >> (bit & 63) & 1) != 0;
}

static inline void quoth__remember(Memory *memory, uint64_t hash) {
  uint32_t bit = (uint32_t)(hash >> 20) & memory->mask;
  memory->bits[bit >> 6] |= (uint64_t)1 << (bit & 63);
}

/* What is known while a block is looked at. */
typedef struct Look {
  const Layout *layout;
  const char *text;
  uint32_t begin, end;     /* of the part that is looked at */
  Facts *facts;
  uint64_t chains[CHAINS_MOST];
  uint32_t chain_count;
  uint16_t counts[LAYOUT_CLASSES]; /* words are few, and a word ends few phrases: none overflows */
  ClassSet last;           /* of the last word, and of the phrases that it ends */
  uint32_t words, capitals, lowers, shouts, digits, letters, run, runs;
  uint32_t stops;          /* sentence ends inside the block */
  uint32_t tail_words;     /* words behind the last of them, */
  uint32_t tail_lowers;    /* and how many of those begin small */
  bool after_stop;         /* the last mark was one */
  bool opening;            /* nothing but this word so far */
  const Memory *memory;    /* words of running text */
  const Memory *names;     /* pairs of words of names in bylines */
  uint64_t before;         /* hash of the word before */
  uint64_t hash;           /* of all words so far */
  uint64_t pairs[PAIRS_MOST];
  uint32_t pair_count;
  uint64_t *longs;         /* long words, to be remembered; the one behind them is free */
  uint32_t long_count;
  uint32_t heard;          /* of them those of plain words, up to the first other one or to `hear_end`; */
  uint32_t heard_to;       /* where that was; NONE: not yet */
  uint32_t hear_end;       /* NONE: it was */
} Look;

QUOTH__INTERNAL_BEGIN

/* Looks at all of a block, or at its begin and its end. */
void quoth__look_at_block(Look *look, quoth_span span);

/* What was heard ends before the word at `at`, unless it has ended already. */
void quoth__stop_hearing(Look *look, uint32_t at);

/* Moves *at behind the word of ASCII letters and digits there, or behind what else stands
** there; whether it was a long word, of this hash. No word goes on behind `stop`. */
bool quoth__pass_word(const char *text, uint32_t *at, uint32_t stop, uint64_t *hash);

/* ---- shape.c ---- */

/* Fills in the facts that follow from the whole look, and the kind of block that they make. */
void quoth__shape_block(Look *look, quoth_span span);

static inline bool quoth__ends_sentence(const Facts *facts) {
  return (facts->shape & (BIT(END_STOP) | BIT(END_QUESTION) | BIT(END_EXCLAMATION))) != 0;
}

QUOTH__INTERNAL_END

#endif

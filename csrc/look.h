/*
** look.h - what is seen of one block while it is looked at. Private to look.c, which gathers
** its words, entries.c, which finds out what they mean, shape.c, which says what they make of
** the block, and page.c, which holds all blocks against each other.
*/
#ifndef QUOTH_LOOK_H
#define QUOTH_LOOK_H

#include "article.h"

#define HEAD_BYTES 200u     /* of a longer block only this much of its begin is looked at, */
#define TAIL_BYTES 120u     /* and this much of its end */
#define WORD_MOST 40u       /* bytes that are searched for the end of a word */
#define LONG_WORD 5u        /* letters of a word that tells what a text is about */
#define LOOK_BYTES (HEAD_BYTES + TAIL_BYTES + 2 * WORD_MOST) /* of one block */
#define LONGS_MOST (LOOK_BYTES / (LONG_WORD + 1) + 1)
#define AGAIN_BYTES 160u    /* of a block that are heard, and held against the running text */

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

enum { ITEM_PARTED = 1,  /* a mark ends phrases before it */
       ITEM_SYMBOL = 2 };  /* no word */

typedef struct ItemPair { uint16_t first, second; } ItemPair;
typedef struct ItemList { uint32_t count; uint16_t items[LOOK_BYTES]; } ItemList;

/* The words of a block that were looked at, and the symbols, which may be entries too. One is
** at least a byte of the text. */
typedef struct Items {
  uint32_t count, pair_count, odd_count, odd_long_count;
  ItemList known;                      /* plain words that may begin entries, and other entries */
  ItemList unknown;                    /* the other plain words */
  FormBytes forms[LOOK_BYTES];         /* of plain words */
  uint64_t hashes[LOOK_BYTES];         /* those of plain words are made by quoth__class_items */
  const WordEntry *entries[LOOK_BYTES]; /* NULL: it is none */
  uint8_t letters[LOOK_BYTES];         /* of a plain word, else 0 */
  uint8_t flags[LOOK_BYTES + 1];       /* those of the item to come are there already */
  ItemPair pairs[LOOK_BYTES];          /* words with capitals that stand together */
  quoth_span odd[AGAIN_BYTES];         /* words at the begin of the block that are not plain */
  uint64_t odd_longs[LONGS_MOST];      /* hashes of the long ones among all that are not */
} Items;

/* What is known while a block is looked at. */
typedef struct Look {
  const Layout *layout;
  const char *text;
  uint32_t begin, end;     /* of the part that is looked at */
  Facts *facts;
  Items *items;
  bool after_stop;         /* the last mark was one */
  uint32_t words, capitals, lowers, shouts, digits, letters, run;
  uint32_t stops;          /* sentence ends inside the block */
  uint32_t tail_begin;     /* words before the last of them, */
  uint32_t tail_lowers;    /* and how many of those begin small */
  uint32_t last_word;      /* item that is the word before */
  uint32_t opening_most;   /* no item from this one on opens the block, even if no word stands before it */
  uint32_t hear_end;       /* words up to there are heard; NONE: they were */
  uint32_t heard_items, heard_to; /* those before the first that ends behind it; where that begins, NONE: not yet */
  uint16_t counts[LAYOUT_CLASSES + 1]; /* words are few, and a word ends few phrases: none overflows */
} Look;

QUOTH__INTERNAL_BEGIN

/* Looks at all of a block, or at its begin and its end. */
void quoth__look_at_block(Look *look, quoth_span span);

/* What was heard ends before the word at `at`, unless it has ended already. */
void quoth__stop_hearing(Look *look, uint32_t at);

/* Moves *at behind the word of ASCII letters and digits there, or behind what else stands
** there; whether it was a long word, of this hash. No word goes on behind `stop`. */
bool quoth__pass_word(const char *text, uint32_t *at, uint32_t stop, uint64_t *hash);

/* ---- entries.c ---- */

/* Finds the hashes of the items and what they are entries of: facts->has, first, last, and
** look->counts. */
void quoth__class_items(Look *look);

/* ---- shape.c ---- */

/* Fills in the facts that follow from the whole look, and the kind of block that they make. */
void quoth__shape_block(Look *look, quoth_span span);

static inline bool quoth__ends_sentence(const Facts *facts) {
  return (facts->shape & (BIT(END_STOP) | BIT(END_QUESTION) | BIT(END_EXCLAMATION))) != 0;
}

QUOTH__INTERNAL_END

#endif

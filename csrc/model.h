/*
** model.h - what the tagger has learned: integer weights, and the file that holds
** them.
**
** The tagger sees a token through keys: what stands at the token and around it
** (feature.h). A model gives each key its weights, all in one unit, so many steps of
** learning that nearly all weights fit in their bytes:
**
**   lines  a key speaks for the WINDOW tokens around the one it was made at: its
**          line holds, for each of them, one weight for each label. The word of a
**          token has one line, which is the sum of all that is said for that word by
**          itself; of the keys of its context, cells, those that training chose.
**   rows   a key of the sentence speaks for its own token only: one weight for each
**          label. Rows are shared by all keys that begin with the same bits.
**
** The label TAG_O has no weights: it scores 0, and the others are measured against
** it. `moves` are the weights of a label after another. A word that is too rare to have
** a number shares that of words like it; `class` is the group of words that stand in
** like company, learned from the training texts. Kinds are what lexicons say of a word.
** All sentences are learned from, but quiet ones are not asked about (feature.h): the cue
** lexicon says where there may be a report.
**
** The file is the header below and then the arrays in the order of the members of
** Model, little-endian, with no gaps. Its last word is a checksum of all before it.
*/
#ifndef QUOTH_MODEL_H
#define QUOTH_MODEL_H

#include "base.h"

QUOTH__INTERNAL_BEGIN

/* A function of which GCC makes a second version, for machines with wider vectors. Both
** give the same numbers. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__gnu_linux__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif

#define MODEL_WINDOW 8u  /* tokens that a line speaks for */
#define MODEL_AHEAD 4u   /* as many of them stand before the key's own token */
#define MODEL_LABELS 8u  /* labels that have weights: all but TAG_O */
#define MODEL_LINE (MODEL_WINDOW * MODEL_LABELS)
/* No weight is larger: so that the lines of a token can be added up in 8 bits, and its
** distance rows. */
#define WORD_MOST 41
#define CONTEXT_MOST 21
#define ROW_MOST 42
#define UNIT_MOST 1024u

/* What a token says, summed up with this added, fits in a byte with no sign: the sum of no
** weights at all. */
#define SILENCE 128

#define MODEL_STATES (MODEL_LABELS + 1u)
#define MODEL_LANGUAGE 8u

/* Version of the file's form. The meaning of keys has a version too: a model is good for
** the features that it was trained with, and for no others. */
#define MODEL_FORMAT 3u

typedef struct WordClass { uint32_t hash, number; } WordClass;

/* Numbers 1 to 32,768 by well-mixed keys: open addressing, at most half full. A
** slot holds the number below the lower half of the key; the upper half has chosen
** the slot. */
typedef struct SlotTable {
  uint32_t *slots;
  uint32_t mask;
} SlotTable;

typedef struct Model {
  char language[MODEL_LANGUAGE];      /* padded with NUL */
  uint32_t unit;                      /* steps of learning */
  uint32_t word_count, kind_count, line_count, row_bits;
  const WordClass *words;             /* word i + 1; the most frequent first */
  const uint32_t *kinds;              /* keys: kind i + 1 */
  const uint32_t *cells;              /* of line i + 1 */
  const int8_t *lines;                /* line 0 is all zero: the line of other cells */
  const int8_t *word_lines;           /* of word i + 1; line 0 is all zero: the line of other words */
  const int8_t *rows;                 /* 1 << row_bits rows */
  const int16_t *moves;               /* tagger.h, Moves */
  /* made when it is loaded */
  SlotTable word_slots, kind_slots;
  uint8_t *class_of;                  /* by number of word */
  uint32_t *line_of;                  /* by cell: where its line begins among the lines */
  const int8_t *placed_lines;         /* by cell, of those below CELLS_PLACED: their lines once more; those below
                                      ** CELLS_CLASSES with SILENCE added */
} Model;

#define MODEL_MOVES 64u

/* Makes the slots and class_of from words and kinds; false when memory fails. */
bool quoth__model_index(Arena *arena, Model *model);

/* The bytes of a model: the members up to `moves` are read. NULL when memory fails. */
void *quoth__model_write(Arena *arena, const Model *model, size_t *size);

/* What a slot holds, seen from a key: its number, 0 where the slot is free for it, or more than any
** number where the slot is another's. */
static inline uint32_t quoth__seen_from(uint32_t key, uint32_t slot) { return slot ^ key << 16; }

/* Whether a slot seen from a key does not hold its number. */
static inline bool quoth__holds_none(uint32_t seen) { return seen - 1 >= UINT16_MAX; }

/* model.c: behind the slot where the key is looked for first, which is another's. */
uint32_t quoth__next_slots(const SlotTable *table, uint32_t key);

/* The number of a key, 0 if it has none; one key in 65,536 that has none is taken
** for another, the same one on every machine. */
static inline uint32_t quoth__slot(const SlotTable *table, uint32_t key) {
  uint32_t seen = quoth__seen_from(key, table->slots[key >> 16 & table->mask]);
  return seen <= UINT16_MAX ? seen : quoth__next_slots(table, key);
}

QUOTH__INTERNAL_END

#endif
